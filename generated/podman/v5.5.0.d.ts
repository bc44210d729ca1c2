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
import type * as v5_2_0 from './v5.2.0.js'
import type * as v5_3_0 from './v5.3.0.js'
import type * as v5_4_0 from './v5.4.0.js'

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
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `3` */
      retry?: number | bigint | undefined;
      /** query; default `"2s"` */
      "retry-delay"?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      compatvolumes?: boolean | undefined;
      /** query; default `true` */
      inheritlabels?: boolean | undefined;
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

export type DriverData = {
  Data: {
    [key: string]: string;
  } | null;
  Name: string;
};

export type ImageOptions = {
  Subpath?: string | undefined;
};

export type Mount<N = number> = v5_2_0.Mount<N> & {
  ImageOptions?: ImageOptions | undefined;
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

export type EndpointSettingsPlain<N = number> = v5_0_0.EndpointSettingsPlain<N> & {
  GwPriority?: N | undefined;
};

export type EndpointSettings<N = number> = {
  IPAMConfig?: v3_1_0.EndpointIPAMConfig | null | undefined;
} & EndpointSettingsPlain<N>;

export type NetworkSettings = {
  Networks?: {
    [key: string]: EndpointSettings;
  } | null | undefined;
  Ports?: v3_1_0.PortMap | null | undefined;
  SecondaryIPAddresses?: v4_0_0.Address[] | null | undefined;
  SecondaryIPv6Addresses?: v4_0_0.Address[] | null | undefined;
} & v3_1_0.NetworkSettingsPlain;

export type State = {
  Dead?: boolean | undefined;
  Error?: string | undefined;
  ExitCode?: number | undefined;
  FinishedAt?: string | undefined;
  Health?: v3_1_0.Health | undefined;
  OOMKilled?: boolean | undefined;
  Paused?: boolean | undefined;
  Pid?: number | undefined;
  Restarting?: boolean | undefined;
  Running?: boolean | undefined;
  StartedAt?: string | undefined;
  Status?: string | undefined;
};

export type InspectResponsePlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  Created: string;
  Driver?: string | undefined;
  ExecIDs?: string[] | null | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id: string;
  Image: string;
  LogPath?: string | undefined;
  MountLabel?: string | undefined;
  Name: string;
  Path?: string | undefined;
  Platform?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
};

export type InspectResponse = {
  Config?: v5_0_0.Config | undefined;
  GraphDriver?: DriverData | undefined;
  HostConfig?: HostConfig | undefined;
  ImageManifestDescriptor?: v5_3_0.Descriptor | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: NetworkSettings | undefined;
  State: State;
} & InspectResponsePlain;

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
  value: InspectResponse;
}

export type ContainerTopOKBody = {
  Processes?: string[][] | null | undefined;
  Titles?: string[] | null | undefined;
};

export interface ContainerTopOp {
  request: {
    /** `GET /containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTop */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: ContainerTopOKBody;
}

export type NetworkingConfig<N = number> = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings<N>;
  } | null | undefined;
};

export type CreateContainerConfig = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: v5_0_0.HealthcheckConfig<number | bigint> | undefined;
  HostConfig?: HostConfig<number | bigint> | undefined;
  NetworkingConfig?: NetworkingConfig<number | bigint> | undefined;
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

export type NetworkSettingsSummary = {
  Networks?: {
    [key: string]: EndpointSettings;
  } | null | undefined;
};

export type Container = {
  Config?: v5_0_0.Config | null | undefined;
  HostConfig?: HostConfig | undefined;
  ImageManifestDescriptor?: v5_3_0.Descriptor | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: NetworkSettingsSummary | undefined;
  NetworkingConfig?: NetworkingConfig | null | undefined;
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
  ContainerTop: ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerUpdate: v5_4_0.ContainerUpdateOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export type ImageInspect = {
  Config?: v5_0_0.Config | undefined;
  ContainerConfig?: v5_0_0.Config | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  GraphDriver?: DriverData | undefined;
  Manifests?: v5_3_0.ManifestSummary[] | null | undefined;
  Metadata?: v5_0_0.Metadata | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & v4_1_1.ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageInspect;
}

export type Summary = {
  Descriptor?: v5_3_0.Descriptor | undefined;
  Manifests?: v5_3_0.ManifestSummary[] | null | undefined;
} & v5_3_0.SummaryPlain;

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
  value: Summary[];
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: ImageInspectOp;
  ImagePush: v5_2_0.ImagePushOp;
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
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      compatvolumes?: boolean | undefined;
      /** query; default `true` */
      inheritlabels?: boolean | undefined;
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

export type InspectContainerData = {
  Config?: v5_3_0.InspectContainerConfig | undefined;
  GraphDriver?: DriverData | undefined;
  HostConfig?: v5_4_0.InspectContainerHostConfig | undefined;
  Mounts?: v5_3_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_7_0.InspectContainerState;
} & v5_4_0.InspectContainerDataPlain;

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
      /** query; a key for each */
      ps_args?: string[] | string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: ContainerTopOKBody;
}

export type UpdateEntitiesPlain = v5_4_0.UpdateEntitiesPlain & {
  Env?: string[] | null | undefined;
  UnsetEnv?: string[] | null | undefined;
};

export type UpdateEntities = {
  BlkIOWeightDevice?: v3_4_0.WeightDevice<number | bigint>[] | null | undefined;
  DeviceReadBPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  DeviceReadIOPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  DeviceWriteBPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  DeviceWriteIOPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: v4_5_0.LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | null | undefined;
  memory?: v4_5_0.LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | null | undefined;
} & UpdateEntitiesPlain;

export interface ContainerUpdateLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/update`, since v4.3.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUpdateLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      restartPolicy?: string | undefined;
      /** query */
      restartRetries?: number | bigint | undefined;
    };
    data?: UpdateEntities | undefined;
  };
  kind: 'text';
}

export type ArtifactVolume = {
  destination?: string | undefined;
  digest?: string | undefined;
  source?: string | undefined;
  title?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  artifact_volumes?: ArtifactVolume[] | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v5_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  intelRdt?: v4_8_0.LinuxIntelRdt | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  secrets?: v4_5_0.ContainerSecret[] | null | undefined;
  startupHealthConfig?: v5_3_0.StartupHealthCheck<number | bigint> | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & v5_4_0.SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data: SpecGenerator;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
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
  ContainerUpdateLibpod: ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v5_1_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type ImageData = {
  Config?: v4_5_0.ImageConfig | undefined;
  Digest?: v3_1_0.Digest | undefined;
  GraphDriver?: DriverData | undefined;
  Healthcheck?: v5_1_0.Schema2HealthConfig | undefined;
  History?: v3_1_0.History[] | null | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & v4_1_1.ImageDataPlain;

export interface ImageInspectLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageData;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: ImageInspectLibpodOp;
  ImagePushLibpod: v5_2_0.ImagePushLibpodOp;
  ImageResolveLibpod: v5_0_0.ImageResolveLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v5_1_0.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v5_3_0.ImagePruneLibpodOp;
  ImagePullLibpod: v4_8_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export interface ManifestCreateLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestCreateLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; a key for each */
      images: string[] | string;
      /** query */
      all?: boolean | undefined;
      /** query */
      amend?: boolean | undefined;
    };
    data?: v5_0_0.ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v5_0_0.ManifestAddOptions | undefined;
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/registry/{destination}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; a key for each */
      addCompression?: string[] | string | undefined;
      /** query; default `false` */
      forceCompressionFormat?: boolean | undefined;
      /** path */
      destination: string;
      /** query; default `true` */
      all?: boolean | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query; default `true` */
      quiet?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestDeleteLibpod: v5_4_0.ManifestDeleteLibpodOp;
  ManifestCreateLibpod: ManifestCreateLibpodOp;
  ManifestModifyLibpod: v5_0_2.ManifestModifyLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v4_4_0.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_0_0.ManifestPushV3LibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
}

export type PodTopOKBody = {
  Processes?: string[][] | null | undefined;
  Titles?: string[] | null | undefined;
};

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
  value: PodTopOKBody;
}

export type PodSpecGeneratorPlain = {
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  exit_policy?: string | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  hostsFile?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_infra?: boolean | undefined;
  no_manage_hostname?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  pod_devices?: string[] | null | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  security_opt?: string[] | null | undefined;
  serviceContainerID?: string | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | null | undefined;
  shm_size?: number | bigint | undefined;
  shm_size_systemd?: number | bigint | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
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
  value: v3_4_0.IDResponse;
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v4_6_0.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: v5_4_0.PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v5_2_0.PodStartLibpodOp;
  PodStopLibpod: v5_2_0.PodStopLibpodOp;
  PodTopLibpod: PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v4_6_0.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
}

export type InspectPlain = v5_2_0.InspectPlain & {
  EnableIPv4?: boolean | undefined;
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
  EndpointConfig?: EndpointSettings<number | bigint> | undefined;
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

export type CreateRequestPlain = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
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

export type CreateRequest = {
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
} & CreateRequestPlain;

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
  NetworkDisconnect: v5_2_0.NetworkDisconnectOp;
  NetworkCreate: NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export interface ArtSchemas {
  ArtifactVolume: ArtifactVolume;
}

export type ContainerStorageConfig = {
  artifact_volumes?: ArtifactVolume[] | null | undefined;
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
  ContainerBasicConfig: v5_3_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v5_3_0.ContainerHealthCheckConfig;
  ContainerNetworkConfig: v5_4_0.ContainerNetworkConfig;
  ContainerNetworkStats: v5_0_0.ContainerNetworkStats;
  ContainerResourceConfig: v5_0_0.ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerStats: v5_0_0.ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: ContainerTopOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
  containerUpdateRequest: v5_4_0.containerUpdateRequest;
}

export type CreateOptions = v5_2_0.CreateOptions & {
  EnableIPv4?: boolean | undefined;
};

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreateOptions: CreateOptions;
  CreateRequest: CreateRequest;
  CreateResponse: v4_5_0.CreateResponse;
  CreatedId: v3_1_0.CreatedId;
}

export interface DriSchemas {
  Driver: v3_4_0.Driver;
  DriverData: DriverData;
}

export interface EndSchemas {
  EndpointIPAMConfig: v3_1_0.EndpointIPAMConfig;
  EndpointResource: v3_1_0.EndpointResource;
  EndpointSettings: EndpointSettings;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: v5_1_0.HostInfo;
}

export interface IdrSchemas {
  IDResponse: v3_4_0.IDResponse;
}

export interface ImaSchemas {
  ImageConfig: v4_5_0.ImageConfig;
  ImageData: ImageData;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageOptions: ImageOptions;
  ImageProperties: v5_3_0.ImageProperties;
  ImageStore: v3_1_0.ImageStore;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v5_1_0.ImageVolume;
}

export interface InsSchemas {
  Inspect: Inspect;
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v5_3_0.InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: v5_4_0.InspectContainerHostConfig;
  InspectContainerState: v4_7_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v5_3_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: v5_4_0.InspectPodData;
  InspectPodInfraConfig: v5_4_0.InspectPodInfraConfig;
  InspectResponse: InspectResponse;
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
  NetOptions: v5_4_0.NetOptions;
  Network: v4_6_0.Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnectOptions: v5_4_0.NetworkConnectOptions;
  NetworkContainerInfo: v5_0_0.NetworkContainerInfo;
  NetworkInfo: v4_6_0.NetworkInfo;
  NetworkInspectReport: v5_0_0.NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: NetworkSettings;
  NetworkSettingsSummary: NetworkSettingsSummary;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: NetworkingConfig;
  networkConnectRequest: networkConnectRequest;
  networkConnectRequestLibpod: v5_4_0.networkConnectRequestLibpod;
  networkCreate: networkCreate;
  networkCreateLibpod: v4_6_0.networkCreateLibpod;
  networkDisconnectRequest: v5_2_0.networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export type PodResourceConfig = {
  resource_limits?: v4_5_0.LinuxResources | undefined;
};

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
  PodCreateOptions: v5_4_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v5_4_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v4_6_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v5_2_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v5_2_0.PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodTopOKBody: PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanRelease: v4_5_0.PodmanRelease;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StaSchemas {
  StartupHealthCheck: v5_3_0.StartupHealthCheck;
  State: State;
  StatsMessage: v3_1_0.StatsMessage;
}

export interface SumSchemas {
  Summary: Summary;
}

export type TopResponse = {
  Processes?: string[][] | null | undefined;
  Titles?: string[] | null | undefined;
};

export interface TopSchemas {
  TopResponse: TopResponse;
  Topology: v4_5_0.Topology;
  TopologyRequirement: v4_5_0.TopologyRequirement;
}

export type UpdateResponse = {
  Warnings?: string[] | null | undefined;
};

export interface UpdSchemas {
  UpdateConfig: v5_4_0.UpdateConfig;
  UpdateContainerDevicesLimits: v5_4_0.UpdateContainerDevicesLimits;
  UpdateEntities: UpdateEntities;
  UpdateHealthCheckConfig: v5_4_0.UpdateHealthCheckConfig;
  UpdateReport: v5_1_0.UpdateReport;
  UpdateResponse: UpdateResponse;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, ArtSchemas, v5_3_0.AttSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, ConSchemas, CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v5_3_0.DesSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v5_2_0.DisSchemas, DriSchemas, v3_1_0.DurSchemas, EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v5_1_0.LibSchemas, v4_8_0.LinSchemas, v5_1_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v5_3_0.ManSchemas, v5_0_0.MetSchemas, MouSchemas, v4_4_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v5_4_0.PerSchemas, v3_1_0.PidSchemas, v5_2_0.PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, SumSchemas, v5_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v5_2_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, v5_1_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_4_0.LibpodPlayCategory, LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v5_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v5_2_0.VolumesCategory {}

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
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v5_1_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v5_4_0.LibpodNetworksCategory;
    "libpod/play": v5_4_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v5_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
