// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'

export type RegistryConfig = {
  [key: string]: v3_1_0.RegistryAuth;
};

export interface ImageBuildOp {
  request: {
    /** `POST /build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuild */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: RegistryConfig | string | undefined;
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
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export type ThrottleDevice<N = number> = {
  Path?: string | undefined;
  Rate?: N | undefined;
};

export type WeightDevice<N = number> = {
  Path?: string | undefined;
  Weight?: N | undefined;
};

export type DeviceRequest<N = number> = {
  Capabilities?: string[][] | null | undefined;
  Count?: N | undefined;
  DeviceIDs?: string[] | null | undefined;
  Driver?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type LogConfig = {
  Config?: {
    [key: string]: string;
  } | null | undefined;
  Type?: string | undefined;
};

export type BindOptions = {
  NonRecursive?: boolean | undefined;
  Propagation?: v3_1_0.Propagation | undefined;
};

export type Consistency = string;

export type FileMode<N = number> = N;

export type TmpfsOptions<N = number> = {
  Mode?: FileMode<N> | undefined;
  SizeBytes?: N | undefined;
};

export type Driver = {
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type VolumeOptions = {
  DriverConfig?: Driver | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  NoCopy?: boolean | undefined;
};

export type Mount<N = number> = {
  BindOptions?: BindOptions | undefined;
  Consistency?: Consistency | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: TmpfsOptions<N> | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: VolumeOptions | undefined;
};

export type RestartPolicy<N = number> = {
  MaximumRetryCount?: N | undefined;
  Name?: string | undefined;
};

export type Ulimit<N = number> = {
  Hard?: N | undefined;
  Name?: string | undefined;
  Soft?: N | undefined;
};

export type HostConfigPlain<N = number> = {
  AutoRemove?: boolean | undefined;
  Binds?: string[] | null | undefined;
  BlkioWeight?: N | undefined;
  CgroupParent?: string | undefined;
  ConsoleSize?: N[] | null | undefined;
  ContainerIDFile?: string | undefined;
  CpuCount?: N | undefined;
  CpuPercent?: N | undefined;
  CpuPeriod?: N | undefined;
  CpuQuota?: N | undefined;
  CpuRealtimePeriod?: N | undefined;
  CpuRealtimeRuntime?: N | undefined;
  CpuShares?: N | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DeviceCgroupRules?: string[] | null | undefined;
  Dns?: string[] | null | undefined;
  DnsOptions?: string[] | null | undefined;
  DnsSearch?: string[] | null | undefined;
  ExtraHosts?: string[] | null | undefined;
  GroupAdd?: string[] | null | undefined;
  IOMaximumBandwidth?: N | undefined;
  IOMaximumIOps?: N | undefined;
  Init?: boolean | undefined;
  KernelMemory?: N | undefined;
  KernelMemoryTCP?: N | undefined;
  Links?: string[] | null | undefined;
  MaskedPaths?: string[] | null | undefined;
  Memory?: N | undefined;
  MemoryReservation?: N | undefined;
  MemorySwap?: N | undefined;
  MemorySwappiness?: N | undefined;
  NanoCpus?: N | undefined;
  OomKillDisable?: boolean | undefined;
  OomScoreAdj?: N | undefined;
  PidsLimit?: N | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyPaths?: string[] | null | undefined;
  ReadonlyRootfs?: boolean | undefined;
  Runtime?: string | undefined;
  SecurityOpt?: string[] | null | undefined;
  ShmSize?: N | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | null | undefined;
  Sysctls?: {
    [key: string]: string;
  } | null | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | null | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | null | undefined;
};

export type HostConfig<N = number> = {
  BlkioDeviceReadBps?: ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: ThrottleDevice<N>[] | null | undefined;
  BlkioWeightDevice?: WeightDevice<N>[] | null | undefined;
  CapAdd?: v3_1_0.StrSlice | null | undefined;
  CapDrop?: v3_1_0.StrSlice | null | undefined;
  Cgroup?: v3_1_0.CgroupSpec | undefined;
  CgroupnsMode?: v3_1_0.CgroupnsMode | undefined;
  DeviceRequests?: DeviceRequest<N>[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  IpcMode?: v3_1_0.IpcMode | undefined;
  Isolation?: v3_1_0.Isolation | undefined;
  LogConfig?: LogConfig | undefined;
  Mounts?: Mount<N>[] | null | undefined;
  NetworkMode?: v3_1_0.NetworkMode | undefined;
  PidMode?: v3_1_0.PidMode | undefined;
  PortBindings?: v3_1_0.PortMap | null | undefined;
  RestartPolicy?: RestartPolicy<N> | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: Ulimit<N>[] | null | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
} & HostConfigPlain<N>;

export type ContainerInspectResult = {
  Config?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v3_1_0.NetworkSettings | undefined;
  Node?: v3_1_0.ContainerNode | undefined;
  State: v3_1_0.ContainerState;
} & v3_1_1.ContainerInspectResultPlain;

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
  value: ContainerInspectResult;
}

export type HealthConfig<N = number> = {
  Interval?: v3_1_0.Duration<N> | undefined;
  Retries?: N | undefined;
  StartPeriod?: v3_1_0.Duration<N> | undefined;
  Test?: string[] | null | undefined;
  Timeout?: v3_1_0.Duration<N> | undefined;
};

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: v3_1_0.EndpointSettings<number | bigint>;
  } | null | undefined;
};

export type CreateContainerConfigPlain = {
  ArgsEscaped?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Domainname?: string | undefined;
  Env?: string[] | null | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  MacAddress?: string | undefined;
  Name?: string | undefined;
  NetworkDisabled?: boolean | undefined;
  OnBuild?: string[] | null | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: number | bigint | undefined;
  Tty?: boolean | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
};

export type CreateContainerConfig = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: HealthConfig<number | bigint> | undefined;
  HostConfig?: HostConfig<number | bigint> | undefined;
  NetworkingConfig?: NetworkingConfig | undefined;
  Shell?: v3_1_0.StrSlice | null | undefined;
} & CreateContainerConfigPlain;

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
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
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
  ContainerTop: v3_1_1.ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: v3_1_1.ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export interface ImageCreateOp {
  request: {
    /** `POST /images/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCreate */
    op: string;
    params?: {
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      fromImage?: string | undefined;
      /** query */
      fromSrc?: string | undefined;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** query */
      message?: string | undefined;
      /** query */
      platform?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v3_1_1.ImageInspectOp;
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v3_1_1.ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v3_1_1.ImageSearchOp;
}

export type InspectContainerStatePlain = v3_1_0.InspectContainerStatePlain & {
  Checkpointed?: boolean | undefined;
};

export type InspectContainerState = {
  Healthcheck?: v3_1_0.HealthCheckResults | undefined;
} & InspectContainerStatePlain;

export type ContainerInspectLibpodResult = {
  Config?: v3_2_3.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
  State: InspectContainerState;
} & v3_2_0.ContainerInspectLibpodResultPlain;

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
  value: ContainerInspectLibpodResult;
}

export interface ContainerRestartLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/restart`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestartLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `10` */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export type ContainerLogConfig = {
  driver?: string | undefined;
  path?: string | undefined;
  size?: number | bigint | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
};

export type OciMount = {
  destination: string;
  type?: string | undefined;
  source?: string | undefined;
  options?: string[] | null | undefined;
};

export type LinuxPersonalityDomain = string;

export type LinuxPersonalityFlag = string;

export type LinuxPersonality = {
  domain?: LinuxPersonalityDomain | undefined;
  flags?: LinuxPersonalityFlag[] | null | undefined;
};

export type SpecGeneratorPlain = v3_2_3.SpecGeneratorPlain & {
  cpu_period?: number | bigint | undefined;
  cpu_quota?: number | bigint | undefined;
  init_container_type?: string | undefined;
};

export type SpecGenerator = {
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: ContainerLogConfig | undefined;
  mounts?: OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  secrets?: v3_2_3.Secret[] | null | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
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
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data?: SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainersStatsAllLibpodOp {
  request: {
    /** `GET /libpod/containers/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainersStatsAllLibpod */
    op: string;
    params?: {
      /** query; containers, by name or id, a key for each */
      containers?: string[] | string | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `5` */
      interval?: number | bigint | undefined;
    } | undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.PodmanStatsMessage;
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v3_1_1.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v3_1_1.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v3_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v3_1_1.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v3_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v3_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodOp;
}

export interface ImageImportLibpodOp {
  request: {
    /** `POST /libpod/images/import`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageImportLibpod */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query */
      message?: string | undefined;
      /** query */
      reference?: string | undefined;
      /** query */
      url?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageImportReport;
}

export interface ImagePruneLibpodOp {
  request: {
    /** `POST /libpod/images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePruneLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    deleted?: string | undefined;
    untagged?: string[] | null | undefined;
  }[];
}

export interface ImagePullLibpodOp {
  request: {
    /** `POST /libpod/images/pull`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePullLibpod */
    op: string;
    params?: {
      /** query */
      reference?: string | undefined;
      /** query; default `false` */
      quiet?: boolean | undefined;
      /** query */
      credentials?: string | undefined;
      /** query */
      Arch?: string | undefined;
      /** query */
      OS?: string | undefined;
      /** query */
      Variant?: string | undefined;
      /** query */
      policy?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      allTags?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: v3_1_0.LibpodImagesPullReport;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v3_2_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v3_3_0.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v3_1_1.ImageExportLibpodOp;
  ImageImportLibpod: ImageImportLibpodOp;
  ImageListLibpod: v3_1_1.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: v3_1_1.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v3_1_1.ImageSearchLibpodOp;
}

export type DistributionInfo = {
  codename?: string | undefined;
  distribution?: string | undefined;
  variant?: string | undefined;
  version?: string | undefined;
};

export type HostInfoPlain = v3_2_0.HostInfoPlain & {
  logDriver?: string | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  distribution?: DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & HostInfoPlain;

export type Plugins = {
  log?: string[] | null | undefined;
  network?: string[] | null | undefined;
  volume?: string[] | null | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  plugins?: Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: v3_1_0.StoreInfo | undefined;
  version?: v3_1_0.Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export type IDResponse = {
  Id: string;
};

export interface ManifestDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/manifests/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      digest?: string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v3_2_0.ManifestAddOpts | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination: string;
      /** query */
      all?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestCreateLibpodOp {
  request: {
    /** `POST /libpod/manifests/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; a key for each */
      image?: string[] | string | undefined;
      /** query */
      all?: boolean | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestDeleteLibpod: ManifestDeleteLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
  ManifestCreateLibpod: ManifestCreateLibpodOp;
}

export type PlayKubePod = v3_1_0.PlayKubePod & {
  InitContainers?: string[] | null | undefined;
};

export type PlayKubeReport = {
  Pods?: PlayKubePod[] | null | undefined;
  RmReport?: v3_1_0.PodRmReport[] | null | undefined;
  StopReport?: v3_1_0.PodStopReport[] | null | undefined;
  Volumes?: v3_2_0.PlayKubeVolume[] | null | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    /** `DELETE /libpod/play/kube`, since v3.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeDownLibpod */
    op: string;
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
      /** query */
      network?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
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

export type InspectPodInfraConfigPlain = v3_3_0.InspectPodInfraConfigPlain & {
  userns?: string | undefined;
};

export type InspectPodInfraConfig = {
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
} & InspectPodInfraConfigPlain;

export type PodInspectLibpodResult = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: InspectPodInfraConfig | undefined;
} & v3_1_1.PodInspectLibpodResultPlain;

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
  value: PodInspectLibpodResult;
}

export type PodSpecGeneratorPlain = {
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | null | undefined;
  cpu_period?: number | bigint | undefined;
  cpu_quota?: number | bigint | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
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
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  shared_namespaces?: string[] | null | undefined;
  static_ip?: string | undefined;
};

export type PodSpecGenerator = {
  netns?: v3_1_0.Namespace | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
  userns?: v3_1_0.Namespace | undefined;
} & PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: v3_1_1.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v3_2_0.PodStatsAllLibpodOp;
}

export interface BinSchemas {
  BindOptions: BindOptions;
}

export type ContainerBasicConfigPlain = v3_2_0.ContainerBasicConfigPlain & {
  init_container_type?: string | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: LogConfig | undefined;
  personality?: LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerResourceConfig = v3_1_0.ContainerResourceConfig & {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
};

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  rootfs?: string | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: v3_2_3.Secret[] | null | undefined;
  shm_size?: number | undefined;
  volatile?: boolean | undefined;
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
};

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: Consistency;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerLogConfig: ContainerLogConfig;
  ContainerNetworkConfig: v3_1_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecurityConfig: v3_1_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
}

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreatedId: v3_1_0.CreatedId;
}

export interface DevSchemas {
  DeviceMapping: v3_1_0.DeviceMapping;
  DeviceRequest: DeviceRequest;
}

export interface DisSchemas {
  DistributionInfo: DistributionInfo;
}

export interface DocSchemas {
  DockerVolumeCreate: v3_1_0.DockerVolumeCreate;
}

export interface DriSchemas {
  Driver: Driver;
  DriverData: v3_1_0.DriverData;
}

export interface FilSchemas {
  FileMode: FileMode;
  Filters: v3_1_0.Filters;
}

export interface HeaSchemas {
  Health: v3_1_0.Health;
  HealthCheckLog: v3_1_0.HealthCheckLog;
  HealthCheckResults: v3_1_0.HealthCheckResults;
  HealthConfig: HealthConfig;
  HealthcheckResult: v3_1_0.HealthcheckResult;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: HostInfo;
}

export interface IdrSchemas {
  IDResponse: IDResponse;
  IdResponse: v3_1_0.IdResponse;
}

export interface InfSchemas {
  Info: Info;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v3_1_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v3_2_3.InspectContainerConfig;
  InspectContainerHostConfig: v3_1_0.InspectContainerHostConfig;
  InspectContainerState: InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v3_1_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodInfraConfig: InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LinSchemas {
  LinuxBlockIO: v3_1_0.LinuxBlockIO;
  LinuxCPU: v3_1_0.LinuxCPU;
  LinuxDevice: v3_1_0.LinuxDevice;
  LinuxDeviceCgroup: v3_1_0.LinuxDeviceCgroup;
  LinuxHugepageLimit: v3_1_0.LinuxHugepageLimit;
  LinuxInterfacePriority: v3_1_0.LinuxInterfacePriority;
  LinuxMemory: v3_1_0.LinuxMemory;
  LinuxNetwork: v3_1_0.LinuxNetwork;
  LinuxPersonality: LinuxPersonality;
  LinuxPersonalityDomain: LinuxPersonalityDomain;
  LinuxPersonalityFlag: LinuxPersonalityFlag;
  LinuxPids: v3_1_0.LinuxPids;
  LinuxRdma: v3_1_0.LinuxRdma;
  LinuxResources: v3_1_0.LinuxResources;
  LinuxThrottleDevice: v3_1_0.LinuxThrottleDevice;
  LinuxWeightDevice: v3_1_0.LinuxWeightDevice;
  linuxBlockIODevice: v3_1_0.linuxBlockIODevice;
}

export interface LisSchemas {
  ListContainer: v3_1_0.ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: v3_1_0.ListPodContainer;
  ListPodsReport: v3_1_0.ListPodsReport;
  ListedContainers: v3_1_0.ListedContainers;
}

export interface LogSchemas {
  LogConfig: LogConfig;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v3_1_0.MountPoint;
}

export type NetOptions = {
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_alias?: string[] | null | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
  static_ip?: string | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
};

export interface NetSchemas {
  NetConf: v3_1_0.NetConf;
  NetOptions: NetOptions;
  NetworkConfig: v3_1_0.NetworkConfig;
  NetworkConfigList: v3_3_0.NetworkConfigList;
  NetworkConnect: v3_1_0.NetworkConnect;
  NetworkConnectRequest: v3_1_0.NetworkConnectRequest;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateOptions: v3_1_0.NetworkCreateOptions;
  NetworkCreateReport: v3_1_0.NetworkCreateReport;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkDisconnectRequest: v3_1_0.NetworkDisconnectRequest;
  NetworkListReport: v3_1_0.NetworkListReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v3_1_0.NetworkSettings;
  NetworkingConfig: NetworkingConfig;
}

export interface OciSchemas {
  OCIRuntimeInfo: v3_1_0.OCIRuntimeInfo;
  OciMount: OciMount;
}

export interface PlaSchemas {
  PlayKubePod: PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
}

export interface PluSchemas {
  Plugin: v3_1_0.Plugin;
  PluginConfig: v3_1_0.PluginConfig;
  PluginConfigArgs: v3_1_0.PluginConfigArgs;
  PluginConfigInterface: v3_1_0.PluginConfigInterface;
  PluginConfigLinux: v3_1_0.PluginConfigLinux;
  PluginConfigNetwork: v3_1_0.PluginConfigNetwork;
  PluginConfigRootfs: v3_1_0.PluginConfigRootfs;
  PluginConfigUser: v3_1_0.PluginConfigUser;
  PluginDevice: v3_1_0.PluginDevice;
  PluginEnv: v3_1_0.PluginEnv;
  PluginInterfaceType: v3_1_0.PluginInterfaceType;
  PluginMount: v3_1_0.PluginMount;
  PluginSettings: v3_1_0.PluginSettings;
  Plugins: Plugins;
}

export type PodBasicConfig = {
  hostname?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  no_infra?: boolean | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  pod_create_command?: string[] | null | undefined;
  shared_namespaces?: string[] | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
};

export type PodCreateOptionsPlain = {
  CGroupParent?: string | undefined;
  Cpus?: number | undefined;
  CpusetCpus?: string | undefined;
  CreateCommand?: string[] | null | undefined;
  Hostname?: string | undefined;
  Infra?: boolean | undefined;
  InfraCommand?: string | undefined;
  InfraConmonPidFile?: string | undefined;
  InfraImage?: string | undefined;
  InfraName?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Pid?: string | undefined;
  Share?: string[] | null | undefined;
};

export type PodCreateOptions = {
  Net?: NetOptions | undefined;
  Userns?: v3_1_0.Namespace | undefined;
} & PodCreateOptionsPlain;

export type PodResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
};

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateConfig: v3_3_0.PodCreateConfig;
  PodCreateOptions: PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v3_1_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanImage: v3_1_0.PodmanImage;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
  PodmanVolume: v3_1_0.PodmanVolume;
}

export interface RegSchemas {
  RegistryAuth: v3_1_0.RegistryAuth;
  RegistryConfig: RegistryConfig;
}

export type ResourcesPlain = {
  BlkioWeight?: number | undefined;
  CgroupParent?: string | undefined;
  CpuCount?: number | undefined;
  CpuPercent?: number | undefined;
  CpuPeriod?: number | undefined;
  CpuQuota?: number | undefined;
  CpuRealtimePeriod?: number | undefined;
  CpuRealtimeRuntime?: number | undefined;
  CpuShares?: number | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DeviceCgroupRules?: string[] | null | undefined;
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  KernelMemory?: number | undefined;
  KernelMemoryTCP?: number | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  OomKillDisable?: boolean | undefined;
  PidsLimit?: number | undefined;
};

export type Resources = {
  BlkioDeviceReadBps?: ThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: ThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: WeightDevice[] | null | undefined;
  DeviceRequests?: DeviceRequest[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  Ulimits?: Ulimit[] | null | undefined;
} & ResourcesPlain;

export interface ResSchemas {
  Resources: Resources;
  RestartPolicy: RestartPolicy;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface ThrSchemas {
  ThrottleDevice: ThrottleDevice;
}

export interface TmpSchemas {
  TmpfsOptions: TmpfsOptions;
}

export interface UliSchemas {
  Ulimit: Ulimit;
}

export interface VolSchemas {
  Volume: v3_1_0.Volume;
  VolumeCreate: v3_1_0.VolumeCreate;
  VolumeCreateBody: v3_1_0.VolumeCreateBody;
  VolumeListBody: v3_2_0.VolumeListBody;
  VolumeListOKBody: v3_1_0.VolumeListOKBody;
  VolumeOptions: VolumeOptions;
  VolumeUsageData: v3_1_0.VolumeUsageData;
}

export interface WeiSchemas {
  WeightDevice: WeightDevice;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, BinSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_2_0.ComSchemas, ConSchemas, v3_1_0.CpuSchemas, CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, DevSchemas, v3_1_0.DigSchemas, DisSchemas, DocSchemas, DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, HeaSchemas, v3_1_0.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_3_0.ImaSchemas, InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_1_0.LibSchemas, LinSchemas, LisSchemas, LogSchemas, v3_2_0.ManSchemas, MouSchemas, v3_1_0.NamSchemas, NetSchemas, OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, PlaSchemas, PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, RegSchemas, v3_1_0.RemSchemas, ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_2_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, ThrSchemas, TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, VolSchemas, WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, BuildCategory, v3_1_1.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, v3_3_0.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_3_0.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v3_1_1.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v3_3_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: v3_3_0.NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
