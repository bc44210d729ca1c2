// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'
import type * as v4_4_0 from './v4.4.0.js'
import type * as v4_5_0 from './v4.5.0.js'

export interface ImageBuildOp {
  request: {
    /** `POST /build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuild */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: v3_4_0.RegistryConfig | string | undefined;
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query */
      pull?: string | undefined;
      /** query; default `true` */
      rm?: boolean | undefined;
      /** query; default `false` */
      forcerm?: boolean | undefined;
      /** query */
      memory?: number | bigint | undefined;
      /** query */
      memswap?: number | bigint | undefined;
      /** query */
      cpushares?: number | bigint | undefined;
      /** query */
      cpusetcpus?: string | undefined;
      /** query */
      cpuperiod?: number | bigint | undefined;
      /** query */
      cpuquota?: number | bigint | undefined;
      /** query; JSON */
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export type HostConfigPlain<N = number> = v3_4_0.HostConfigPlain<N> & {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
};

export type HostConfig<N = number> = {
  BlkioDeviceReadBps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioWeightDevice?: v3_4_0.WeightDevice<N>[] | null | undefined;
  CapAdd?: v3_1_0.StrSlice | null | undefined;
  CapDrop?: v3_1_0.StrSlice | null | undefined;
  Cgroup?: v3_1_0.CgroupSpec | undefined;
  CgroupnsMode?: v3_1_0.CgroupnsMode | undefined;
  DeviceRequests?: v3_4_0.DeviceRequest<N>[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  IpcMode?: v3_1_0.IpcMode | undefined;
  Isolation?: v3_1_0.Isolation | undefined;
  LogConfig?: v3_4_0.LogConfig | undefined;
  Mounts?: v4_5_0.Mount<N>[] | null | undefined;
  NetworkMode?: v3_1_0.NetworkMode | undefined;
  PidMode?: v3_1_0.PidMode | undefined;
  PortBindings?: v3_1_0.PortMap | null | undefined;
  RestartPolicy?: v3_4_0.RestartPolicy<N> | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: v3_4_0.Ulimit<N>[] | null | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
} & HostConfigPlain<N>;

export type ContainerJSON = {
  Config?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v4_0_0.NetworkSettings | undefined;
  Node?: v3_1_0.ContainerNode | undefined;
  State: v3_1_0.ContainerState;
} & v4_1_1.ContainerJSONPlain;

export interface ContainerInspectOp {
  request: {
    /** `GET /containers/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInspect */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ContainerJSON;
}

export type CreateContainerConfig = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: v3_4_0.HealthConfig<number | bigint> | undefined;
  HostConfig?: HostConfig<number | bigint> | undefined;
  NetworkingConfig?: v4_1_1.NetworkingConfig<number | bigint> | undefined;
  Shell?: v3_1_0.StrSlice | null | undefined;
} & v4_3_0.CreateContainerConfigPlain;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: CreateContainerConfig;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
}

export type Container = {
  Config?: v3_1_0.Config | null | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v4_1_1.SummaryNetworkSettings | undefined;
  NetworkingConfig?: v4_1_1.NetworkingConfig | null | undefined;
  Platform?: v4_1_1.Platform | null | undefined;
  Ports?: v3_1_0.Port[] | null | undefined;
} & v4_1_1.ContainerPlain;

export interface ContainerListOp {
  request: {
    /** `GET /containers/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Container[];
}

export interface ContainersCategory {
  ContainerDelete: v3_1_1.ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: ContainerInspectOp;
  ContainerKill: v3_1_1.ContainerKillOp;
  ContainerLogs: v3_1_1.ContainerLogsOp;
  ContainerPause: v3_1_1.ContainerPauseOp;
  ContainerRename: v3_1_1.ContainerRenameOp;
  ContainerResize: v3_1_1.ContainerResizeOp;
  ContainerRestart: v3_1_1.ContainerRestartOp;
  ContainerStart: v3_1_1.ContainerStartOp;
  ContainerStats: v3_3_0.ContainerStatsOp;
  ContainerStop: v3_1_1.ContainerStopOp;
  ContainerTop: v4_1_1.ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export type ImageSummary = {
  Containers: number;
  Created: number;
  Id: string;
  Labels: {
    [key: string]: string;
  } | null;
  ParentId: string;
  RepoDigests: string[] | null;
  RepoTags: string[] | null;
  SharedSize: number;
  Size: number;
  VirtualSize?: number | undefined;
  Names?: string[] | null | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
};

export interface ImageListOp {
  request: {
    /** `GET /images/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `false` */
      digests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v4_1_1.ImageInspectOp;
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v4_2_0.ImageSearchOp;
}

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; default `false` */
      allplatforms?: boolean | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query */
      pull?: string | undefined;
      /** query; default `true` */
      rm?: boolean | undefined;
      /** query; default `false` */
      forcerm?: boolean | undefined;
      /** query */
      memory?: number | bigint | undefined;
      /** query */
      memswap?: number | bigint | undefined;
      /** query */
      cpushares?: number | bigint | undefined;
      /** query */
      cpusetcpus?: string | undefined;
      /** query */
      cpuperiod?: number | bigint | undefined;
      /** query */
      cpuquota?: number | bigint | undefined;
      /** query; JSON */
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `true` */
      layers?: boolean | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query */
      httpproxy?: boolean | undefined;
      /** query; a key for each */
      unsetenv?: string[] | string | undefined;
      /** query; a key for each */
      volume?: string[] | string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LibpodBuildCategory {
  ImageBuildLibpod: ImageBuildLibpodOp;
}

export type InspectContainerDataPlain = v4_3_0.InspectContainerDataPlain & {
  KubeExitCodePropagation?: string | undefined;
  lockNumber?: number | undefined;
};

export type InspectContainerData = {
  Config?: v4_3_0.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_0_0.InspectContainerState;
} & InspectContainerDataPlain;

export interface ContainerInspectLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInspectLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: InspectContainerData;
}

export interface ContainerTopLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v3_1_0.ContainerTopOKBody;
}

export interface ContainerWaitLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/wait`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerWaitLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a key for each */
      condition?: ("configured" | "created" | "exited" | "healthy" | "initialized" | "paused" | "removing" | "running" | "stopped" | "stopping" | "unhealthy")[] | "configured" | "created" | "exited" | "healthy" | "initialized" | "paused" | "removing" | "running" | "stopped" | "stopping" | "unhealthy" | undefined;
      /** query; default `"250ms"` */
      interval?: string | undefined;
    };
  };
  kind: 'json';
  value: number;
}

export type ListContainerPlain = v3_1_0.ListContainerPlain & {
  Restarts?: number | undefined;
};

export type ListContainer = {
  Namespaces?: v3_1_0.ListContainerNamespaces | undefined;
  Ports?: v3_1_0.PortMapping[] | null | undefined;
  Size?: v3_1_0.ContainerSize | null | undefined;
} & ListContainerPlain;

export interface ContainerListLibpodOp {
  request: {
    /** `GET /libpod/containers/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerListLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      namespace?: boolean | undefined;
      /** query; default `false` */
      pod?: boolean | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; default `false` */
      sync?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query */
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListContainer[];
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v4_0_0.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v4_4_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v4_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v4_3_0.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_4_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_1_1.ContainerStatsLibpodOp;
  ContainerStopLibpod: v4_3_0.ContainerStopLibpodOp;
  ContainerTopLibpod: ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v4_5_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: ContainerWaitLibpodOp;
  ContainerCreateLibpod: v4_5_0.ContainerCreateLibpodOp;
  ContainerListLibpod: ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type NetworkBackend = string;

export type DNSNetworkInfo = {
  package?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
};

export type NetworkInfo = {
  backend?: NetworkBackend | undefined;
  dns?: DNSNetworkInfo | undefined;
  package?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
};

export type PastaInfo = {
  executable?: string | undefined;
  package?: string | undefined;
  version?: string | undefined;
};

export type HostInfoPlain = v4_0_0.HostInfoPlain & {
  databaseBackend?: string | undefined;
  freeLocks?: number | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  networkBackendInfo?: NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  pasta?: PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & HostInfoPlain;

export type LibpodInfo = {
  host?: HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: v4_4_0.StoreInfo | undefined;
  version?: v4_5_0.PodmanRelease | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: LibpodInfo;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export type Route<N = number> = {
  destination?: string | undefined;
  gateway?: string | undefined;
  metric?: N | undefined;
};

export type Network = {
  routes?: Route[] | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & v4_4_0.NetworkPlain;

export interface NetworkInspectLibpodOp {
  request: {
    /** `GET /libpod/networks/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Network;
}

export type networkCreateLibpod = {
  routes?: Route<number | bigint>[] | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & v4_4_0.networkCreateLibpodPlain;

export interface NetworkCreateLibpodOp {
  request: {
    /** `POST /libpod/networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreateLibpod */
    op: string;
    params?: {
      /** query */
      ignoreIfExists?: boolean | undefined;
    } | undefined;
    data?: networkCreateLibpod | undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkListLibpodOp {
  request: {
    /** `GET /libpod/networks/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v4_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v4_1_1.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkUpdateLibpod: v4_4_0.NetworkUpdateLibpodOp;
  NetworkCreateLibpod: NetworkCreateLibpodOp;
  NetworkListLibpod: NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export type PodRmReport = {
  Err?: {
    [key: string]: unknown;
  } | null | undefined;
  Id: string;
  RemovedCtrs?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
};

export type PlayKubeReport = {
  ExitCode?: number | null | undefined;
  Pods?: v3_4_0.PlayKubePod[] | null | undefined;
  RmReport?: PodRmReport[] | null | undefined;
  SecretRmReport?: v4_5_0.SecretRmReport[] | null | undefined;
  Secrets?: v4_3_0.PlaySecret[] | null | undefined;
  ServiceContainerID?: string | undefined;
  StopReport?: v3_1_0.PodStopReport[] | null | undefined;
  VolumeRmReport?: v4_4_0.VolumeRmReport[] | null | undefined;
  Volumes?: v3_2_0.PlayKubeVolume[] | null | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    /** `DELETE /libpod/play/kube`, since v3.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeDownLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      force?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; default `false` */
      serviceContainer?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** query; default `false` */
      wait?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      noHosts?: boolean | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
      /** query; a key for each */
      publishPorts?: string[] | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export interface PodDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/pods/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: PodRmReport;
}

export type InspectPodDataPlain = v4_3_0.InspectPodDataPlain & {
  LockNumber?: number | undefined;
  RestartPolicy?: string | undefined;
};

export type InspectPodData = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: v4_2_0.InspectPodInfraConfig | undefined;
  blkio_weight_device?: v3_1_0.InspectBlkioWeightDevice[] | null | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  device_write_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  devices?: v3_1_0.InspectDevice[] | null | undefined;
  mounts?: v3_1_0.InspectMount[] | null | undefined;
} & InspectPodDataPlain;

export interface PodInspectLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: InspectPodData;
}

export interface PodTopLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodTopLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v4_1_1.PodTopOKBody;
}

export type PodSpecGeneratorPlain = v4_5_0.PodSpecGeneratorPlain & {
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
};

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export type ListPodContainer = {
  Id?: string | undefined;
  Names?: string | undefined;
  RestartCount?: number | undefined;
  Status?: string | undefined;
};

export type ListPodsReport = {
  Cgroup?: string | undefined;
  Containers?: ListPodContainer[] | null | undefined;
  Created: string;
  Id: string;
  InfraId?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name: string;
  Namespace?: string | undefined;
  Networks?: string[] | null | undefined;
  Status: string;
};

export interface PodListLibpodOp {
  request: {
    /** `GET /libpod/pods/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListPodsReport[];
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
}

export type VolumeConfigResponse = v4_3_0.VolumeConfigResponse & {
  LockNumber?: number | undefined;
};

export interface VolumeInspectLibpodOp {
  request: {
    /** `GET /libpod/volumes/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: VolumeConfigResponse;
}

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: v4_4_0.VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse;
}

export interface VolumeListLibpodOp {
  request: {
    /** `GET /libpod/volumes/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse[];
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeInspectLibpod: VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export interface ChaSchemas {
  ChangeType: v3_1_0.ChangeType;
}

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  Container: Container;
  ContainerBasicConfig: v4_5_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v4_4_0.ContainerHealthCheckConfig;
  ContainerJSON: ContainerJSON;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v4_5_0.ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v4_1_1.ContainerStats;
  ContainerStorageConfig: v4_5_0.ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreateOptions: v4_5_0.CreateOptions;
  CreateResponse: v4_5_0.CreateResponse;
  CreatedId: v3_1_0.CreatedId;
}

export interface DnsSchemas {
  DNSNetworkInfo: DNSNetworkInfo;
}

export type FilesystemChange = {
  Kind: v3_1_0.ChangeType;
  Path: string;
};

export interface FilSchemas {
  FileMode: v3_4_0.FileMode;
  FilesystemChange: FilesystemChange;
  Filters: v3_1_0.Filters;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: HostInfo;
}

export interface ImaSchemas {
  ImageConfig: v4_5_0.ImageConfig;
  ImageData: v4_5_0.ImageData;
  ImageDeleteResponseItem: v3_1_0.ImageDeleteResponseItem;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: v4_1_1.ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageMetadata: v3_1_0.ImageMetadata;
  ImageStore: v3_1_0.ImageStore;
  ImageSummary: ImageSummary;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v3_1_0.ImageVolume;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v4_3_0.InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: v4_0_0.InspectContainerHostConfig;
  InspectContainerState: v4_0_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: InspectPodData;
  InspectPodInfraConfig: v4_2_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: v4_2_0.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
  LibpodInfo: LibpodInfo;
}

export interface LisSchemas {
  ListContainer: ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: ListPodContainer;
  ListPodsReport: ListPodsReport;
  ListResponse: v4_5_0.ListResponse;
  ListedContainers: v4_1_1.ListedContainers;
}

export interface NetSchemas {
  NetOptions: v4_0_0.NetOptions;
  Network: Network;
  NetworkBackend: NetworkBackend;
  NetworkConnect: v4_1_1.NetworkConnect;
  NetworkConnectOptions: v4_0_0.NetworkConnectOptions;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkInfo: NetworkInfo;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v4_0_0.NetworkSettings;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: v4_1_1.NetworkingConfig;
  networkConnectRequest: v4_1_1.networkConnectRequest;
  networkConnectRequestLibpod: v4_1_1.networkConnectRequestLibpod;
  networkCreate: v4_1_1.networkCreate;
  networkCreateLibpod: networkCreateLibpod;
  networkDisconnectRequest: v4_1_1.networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export interface PasSchemas {
  PastaInfo: PastaInfo;
}

export interface PlaSchemas {
  Platform: v4_1_1.Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
  PlaySecret: v4_3_0.PlaySecret;
}

export type PodBasicConfigPlain = v4_2_0.PodBasicConfigPlain & {
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
};

export type PodBasicConfig = {
  ipcns?: v3_1_0.Namespace | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & PodBasicConfigPlain;

export type PodCreateOptionsPlain = v4_5_0.PodCreateOptionsPlain & {
  restart?: string | undefined;
};

export type PodCreateOptions = {
  net?: v4_0_0.NetOptions | undefined;
} & PodCreateOptionsPlain;

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: v4_5_0.PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanRelease: v4_5_0.PodmanRelease;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface RouSchemas {
  Route: Route;
}

export interface SecSchemas {
  Secret: v4_5_0.Secret;
  SecretCreate: v4_3_0.SecretCreate;
  SecretCreateReport: v4_3_0.SecretCreateReport;
  SecretDriverSpec: v3_1_0.SecretDriverSpec;
  SecretInfoReport: v4_3_0.SecretInfoReport;
  SecretInfoReportCompat: v4_3_0.SecretInfoReportCompat;
  SecretRmReport: v4_5_0.SecretRmReport;
  SecretSpec: v4_3_0.SecretSpec;
  SecretVersion: v3_1_0.SecretVersion;
  SecurityInfo: v3_2_0.SecurityInfo;
}

export interface VolSchemas {
  Volume: v4_5_0.Volume;
  VolumeConfigResponse: VolumeConfigResponse;
  VolumeCreateOptions: v4_4_0.VolumeCreateOptions;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeRmReport: v4_4_0.VolumeRmReport;
  VolumesPruneReport: v4_1_1.VolumesPruneReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v4_5_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, ChaSchemas, v4_5_0.CluSchemas, v4_1_1.ComSchemas, ConSchemas, CreSchemas, v3_1_0.CriSchemas, DnsSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v4_3_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v4_5_0.LinSchemas, LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v4_4_0.ManSchemas, v4_5_0.MetSchemas, v4_5_0.MouSchemas, v4_4_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, RouSchemas, v4_5_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, SecSchemas, v3_1_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v4_5_0.SpeSchemas, v4_4_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, v4_4_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v4_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_5_0.LibpodGenerateCategory, v4_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v4_4_0.LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_5_0.LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_5_0.LibpodGenerateCategory;
    "libpod/images": v4_5_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v4_4_0.LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_5_0.LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: v4_3_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
