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
import type * as v4_6_0 from './v4.6.0.js'
import type * as v4_7_0 from './v4.7.0.js'
import type * as v4_8_0 from './v4.8.0.js'
import type * as v5_0_0 from './v5.0.0.js'
import type * as v5_0_2 from './v5.0.2.js'
import type * as v5_1_0 from './v5.1.0.js'

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
      compatvolumes?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
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

export type TmpfsOptions<N = number> = {
  Mode?: v3_4_0.FileMode<N> | undefined;
  Options?: string[][] | null | undefined;
  SizeBytes?: N | undefined;
};

export type Mount<N = number> = {
  BindOptions?: v5_0_0.BindOptions | undefined;
  ClusterOptions?: v4_5_0.ClusterOptions | null | undefined;
  Consistency?: v3_4_0.Consistency | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: TmpfsOptions<N> | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: v5_1_0.VolumeOptions | undefined;
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
  Mounts?: Mount<N>[] | null | undefined;
  NetworkMode?: v3_1_0.NetworkMode | undefined;
  PidMode?: v3_1_0.PidMode | undefined;
  PortBindings?: v3_1_0.PortMap | null | undefined;
  RestartPolicy?: v5_0_0.RestartPolicy<N> | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: v3_4_0.Ulimit<N>[] | null | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
} & v4_6_0.HostConfigPlain<N>;

export type ContainerJSON = {
  Config?: v5_0_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v5_0_0.NetworkSettings | undefined;
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
  Healthcheck?: v5_0_0.HealthcheckConfig<number | bigint> | undefined;
  HostConfig?: HostConfig<number | bigint> | undefined;
  NetworkingConfig?: v5_0_0.NetworkingConfig<number | bigint> | undefined;
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
  Config?: v5_0_0.Config | null | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v5_0_0.SummaryNetworkSettings | undefined;
  NetworkingConfig?: v5_0_0.NetworkingConfig | null | undefined;
  Platform?: v4_1_1.Platform | null | undefined;
  Ports?: v3_1_0.Port[] | null | undefined;
} & v5_1_0.ContainerPlain;

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
  ContainerUpdate: v5_1_0.ContainerUpdateOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export interface ImagePushOp {
  request: {
    /** `POST /images/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePush */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      tag?: string | undefined;
      /** query */
      all?: boolean | undefined;
      /** query */
      compress?: boolean | undefined;
      /** query */
      destination?: string | undefined;
      /** query */
      format?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v5_0_0.ImageInspectOp;
  ImagePush: ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v5_0_0.ImageListOp;
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
      compatvolumes?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
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
      /** query; a key for each */
      layerLabel?: string[] | string | undefined;
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
      unsetlabel?: string[] | string | undefined;
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

export interface ImagePushLibpodOp {
  request: {
    /** `POST /libpod/images/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination?: string | undefined;
      /** query; default `false` */
      forceCompressionFormat?: boolean | undefined;
      /** query */
      compressionFormat?: string | undefined;
      /** query */
      compressionLevel?: number | bigint | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query; default `true` */
      quiet?: boolean | undefined;
      /** query */
      format?: string | undefined;
      /** query */
      all?: boolean | undefined;
      /** query */
      removeSignatures?: boolean | undefined;
      /** query */
      retry?: number | bigint | undefined;
      /** query */
      retryDelay?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.PushMessage;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v5_1_0.ImageInspectLibpodOp;
  ImagePushLibpod: ImagePushLibpodOp;
  ImageResolveLibpod: v5_0_0.ImageResolveLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v5_1_0.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_1_1.ImagePruneLibpodOp;
  ImagePullLibpod: v4_8_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export type DisconnectOptions = {
  Container?: string | undefined;
  Force?: boolean | undefined;
};

export type networkDisconnectRequest = DisconnectOptions;

export interface NetworkDisconnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v4_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: v5_0_0.NetworkInspectLibpodOp;
  NetworkUpdateLibpod: v4_4_0.NetworkUpdateLibpodOp;
  NetworkCreateLibpod: v4_6_0.NetworkCreateLibpodOp;
  NetworkListLibpod: v4_6_0.NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export type PodStopReport = {
  Errs?: string[] | null | undefined;
  Id: string;
  RawInput?: string | undefined;
};

export type PlayKubeReport = {
  ExitCode?: number | null | undefined;
  Pods?: v3_4_0.PlayKubePod[] | null | undefined;
  RmReport?: v4_6_0.PodRmReport[] | null | undefined;
  SecretRmReport?: v4_5_0.SecretRmReport[] | null | undefined;
  Secrets?: v4_3_0.PlaySecret[] | null | undefined;
  ServiceContainerID?: string | undefined;
  StopReport?: PodStopReport[] | null | undefined;
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
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `false` */
      noHosts?: boolean | undefined;
      /** query; default `false` */
      noTrunc?: boolean | undefined;
      /** query; a key for each */
      publishPorts?: string[] | string | undefined;
      /** query */
      publishAllPorts?: boolean | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
      /** query; default `false` */
      serviceContainer?: boolean | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      userns?: string | undefined;
      /** query; default `false` */
      wait?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
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

export type PodStartReport = {
  Errs?: string[] | null | undefined;
  Id: string;
  RawInput?: string | undefined;
};

export interface PodStartLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodStartLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PodStartReport | undefined;
}

export interface PodStopLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/stop`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodStopLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'json';
  value: PodStopReport | undefined;
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v4_6_0.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: v4_6_0.PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: PodStartLibpodOp;
  PodStopLibpod: PodStopLibpodOp;
  PodTopLibpod: v4_6_0.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: v5_1_0.PodCreateLibpodOp;
  PodListLibpod: v4_6_0.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
}

export type SystemCheckReport = {
  Containers?: {
    [key: string]: string[] | null;
  } | null | undefined;
  Errors?: boolean | undefined;
  Images?: {
    [key: string]: string[] | null;
  } | null | undefined;
  Layers?: {
    [key: string]: string[] | null;
  } | null | undefined;
  ROImages?: {
    [key: string]: string[] | null;
  } | null | undefined;
  ROLayers?: {
    [key: string]: string[] | null;
  } | null | undefined;
  RemovedContainers?: {
    [key: string]: string;
  } | null | undefined;
  RemovedImages?: {
    [key: string]: string[] | null;
  } | null | undefined;
  RemovedLayers?: string[] | null | undefined;
};

export interface SystemCheckLibpodOp {
  request: {
    /** `POST /libpod/system/check`, since v5.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemCheckLibpod */
    op: string;
    params?: {
      /** query */
      quick?: boolean | undefined;
      /** query */
      repair?: boolean | undefined;
      /** query */
      repair_lossy?: boolean | undefined;
      /** query; default `"24h0m0s"` */
      unreferenced_layer_max_age?: string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SystemCheckReport;
}

export interface LibpodSystemCategory {
  SystemCheckLibpod: SystemCheckLibpodOp;
  SystemDataUsageLibpod: v4_4_0.SystemDataUsageLibpodOp;
  SystemPruneLibpod: v4_4_0.SystemPruneLibpodOp;
}

export type InspectPlain = {
  Attachable?: boolean | undefined;
  ConfigOnly?: boolean | undefined;
  Created?: string | undefined;
  Driver: string;
  EnableIPv6?: boolean | undefined;
  Id: string;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export type Inspect = {
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  Containers?: {
    [key: string]: v3_1_0.EndpointResource;
  } | null | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Peers?: v3_1_0.PeerInfo[] | null | undefined;
  Services?: {
    [key: string]: v3_1_0.ServiceInfo;
  } | null | undefined;
} & InspectPlain;

export interface NetworkListOp {
  request: {
    /** `GET /networks`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Inspect[];
}

export interface NetworkInspectOp {
  request: {
    /** `GET /networks/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      verbose?: boolean | undefined;
      /** query */
      scope?: string | undefined;
    };
  };
  kind: 'json';
  value: Inspect;
}

export type ConnectOptions = {
  Container?: string | undefined;
  EndpointConfig?: v5_0_0.EndpointSettings<number | bigint> | undefined;
};

export type networkConnectRequest = ConnectOptions;

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectOp {
  request: {
    /** `POST /networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type CreateRequest = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export type networkCreate = CreateRequest;

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreate */
    op: string;
    data?: networkCreate | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: NetworkInspectOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkCreate: NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export interface VolumesCategory {
  VolumeList: v4_5_0.VolumeListOp;
  VolumeDelete: v3_1_1.VolumeDeleteOp;
  VolumeInspect: v4_5_0.VolumeInspectOp;
  VolumeCreate: v4_5_0.VolumeCreateOp;
  VolumePrune: v3_1_1.VolumePruneOp;
}

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v4_5_0.Secret[] | null | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & v5_0_0.ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v5_0_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ConnectOptions: ConnectOptions;
  Consistency: v3_4_0.Consistency;
  Container: Container;
  ContainerBasicConfig: v5_0_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v5_1_0.ContainerHealthCheckConfig;
  ContainerJSON: ContainerJSON;
  ContainerNetworkConfig: v5_0_0.ContainerNetworkConfig;
  ContainerNetworkStats: v5_0_0.ContainerNetworkStats;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v5_0_0.ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v5_0_0.ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
  containerUpdateRequest: v5_1_0.containerUpdateRequest;
}

export type CreateOptions = {
  Attachable?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreateOptions: CreateOptions;
  CreateRequest: CreateRequest;
  CreateResponse: v4_5_0.CreateResponse;
  CreatedId: v3_1_0.CreatedId;
}

export interface DisSchemas {
  DisconnectOptions: DisconnectOptions;
  DistributionInfo: v3_4_0.DistributionInfo;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: v5_1_0.HostInfo;
}

export interface InsSchemas {
  Inspect: Inspect;
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v5_1_0.InspectContainerConfig;
  InspectContainerData: v5_1_0.InspectContainerData;
  InspectContainerHostConfig: v5_1_0.InspectContainerHostConfig;
  InspectContainerState: v4_7_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: v4_6_0.InspectPodData;
  InspectPodInfraConfig: v4_2_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v3_1_0.MountPoint;
}

export interface NetSchemas {
  NetAddress: v5_0_0.NetAddress;
  NetInterface: v5_0_0.NetInterface;
  NetOptions: v4_0_0.NetOptions;
  Network: v4_6_0.Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnectOptions: v4_0_0.NetworkConnectOptions;
  NetworkContainerInfo: v5_0_0.NetworkContainerInfo;
  NetworkInfo: v4_6_0.NetworkInfo;
  NetworkInspectReport: v5_0_0.NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v5_0_0.NetworkSettings;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: v5_0_0.NetworkingConfig;
  networkConnectRequest: networkConnectRequest;
  networkConnectRequestLibpod: v4_1_1.networkConnectRequestLibpod;
  networkCreate: networkCreate;
  networkCreateLibpod: v4_6_0.networkCreateLibpod;
  networkDisconnectRequest: networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export interface PlaSchemas {
  Platform: v4_1_1.Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
  PlaySecret: v4_3_0.PlaySecret;
}

export type PodStorageConfig = {
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: v4_6_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: v4_8_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v4_6_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: v5_1_0.PodSpecGenerator;
  PodStartReport: PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanRelease: v4_5_0.PodmanRelease;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SysSchemas {
  SystemCheckReport: SystemCheckReport;
  SystemComponentVersion: v5_0_0.SystemComponentVersion;
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: v4_4_0.SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: v4_2_0.SystemPruneReport;
}

export interface TmpSchemas {
  TmpfsOptions: TmpfsOptions;
}

export interface VolSchemas {
  Volume: v4_5_0.Volume;
  VolumeConfigResponse: v4_6_0.VolumeConfigResponse;
  VolumeCreateOptions: v4_4_0.VolumeCreateOptions;
  VolumeOptions: v5_1_0.VolumeOptions;
  VolumeRmReport: v4_4_0.VolumeRmReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, ConSchemas, CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v5_0_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v5_1_0.ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v5_1_0.LibSchemas, v4_8_0.LinSchemas, v5_1_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v5_0_2.ManSchemas, v5_0_0.MetSchemas, MouSchemas, v4_4_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v5_1_0.SpeSchemas, v5_1_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v5_0_0.SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v5_1_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, v5_1_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, v5_1_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_1_0.LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, VolumesCategory {}

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
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": v5_1_0.LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v5_1_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v5_1_0.LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
