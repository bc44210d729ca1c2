// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'
import type * as v4_4_0 from './v4.4.0.js'

export type BindOptions = {
  CreateMountpoint?: boolean | undefined;
  NonRecursive?: boolean | undefined;
  Propagation?: v3_1_0.Propagation | undefined;
};

export type ClusterOptions = {
  [key: string]: unknown;
};

export type Mount<N = number> = {
  BindOptions?: BindOptions | undefined;
  ClusterOptions?: ClusterOptions | null | undefined;
  Consistency?: v3_4_0.Consistency | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: v3_4_0.TmpfsOptions<N> | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: v3_4_0.VolumeOptions | undefined;
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
  RestartPolicy?: v3_4_0.RestartPolicy<N> | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: v3_4_0.Ulimit<N>[] | null | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
} & v3_4_0.HostConfigPlain<N>;

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

export type LinuxCPU = v4_4_0.LinuxCPU & {
  burst?: number | bigint | undefined;
};

export type LinuxMemory = v3_1_0.LinuxMemory & {
  checkBeforeUpdate?: boolean | undefined;
};

export type LinuxResources = {
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | null | undefined;
  memory?: LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | null | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
};

export interface ContainerUpdateLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/update`, since v4.3.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUpdateLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: LinuxResources | undefined;
  };
  kind: 'text';
}

export type ContainerSecret = {
  Source?: string | undefined;
  Target?: string | undefined;
  UID?: number | bigint | undefined;
  GID?: number | bigint | undefined;
  Mode?: number | bigint | undefined;
};

export type SpecGeneratorPlain = v4_4_0.SpecGeneratorPlain & {
  group_entry?: string | undefined;
  label_nested?: boolean | undefined;
  rootfs_mapping?: string | undefined;
  shm_size_systemd?: number | bigint | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: LinuxResources | undefined;
  secrets?: ContainerSecret[] | null | undefined;
  startupHealthConfig?: v4_4_0.StartupHealthCheck | undefined;
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
} & SpecGeneratorPlain;

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
  ContainerInspectLibpod: v4_3_0.ContainerInspectLibpodOp;
  ContainerKillLibpod: v4_3_0.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_4_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v4_3_0.ContainerStopLibpodOp;
  ContainerTopLibpod: v4_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v4_3_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export interface GenerateKubeLibpodOp {
  request: {
    /** `GET /libpod/generate/kube`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/GenerateKubeLibpod */
    op: string;
    params: {
      /** query; containers, by name or id, a key for each */
      names: string[] | string;
      /** query; default `false` */
      service?: boolean | undefined;
      /** query; default `"pod"` */
      type?: string | undefined;
      /** query; default `0` */
      replicas?: number | bigint | undefined;
    };
  };
  kind: 'text';
}

export interface LibpodGenerateCategory {
  GenerateSystemdLibpod: v4_3_0.GenerateSystemdLibpodOp;
  GenerateKubeLibpod: GenerateKubeLibpodOp;
}

export type ImageConfig = v3_1_0.ImageConfig & {
  ArgsEscaped?: boolean | undefined;
};

export type ImageData = {
  Config?: ImageConfig | undefined;
  Digest?: v3_1_0.Digest | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
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
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: ImageInspectLibpodOp;
  ImagePushLibpod: v4_2_0.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v4_2_0.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_1_1.ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export type PodmanInfoHostDistribution = {
  codename?: string | undefined;
  distribution?: string | undefined;
  variant?: string | undefined;
  version?: string | undefined;
};

export type IdMapping = {
  container_id?: number | undefined;
  host_id?: number | undefined;
  size?: number | undefined;
};

export type PodmanInfoHostOciRuntime = {
  name?: string | undefined;
  package?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
};

export type PodmanInfoHostSecurity = {
  apparmorEnabled?: boolean | undefined;
  capabilities?: string | undefined;
  rootless?: boolean | undefined;
  seccompEnabled?: boolean | undefined;
  seccompProfilePath?: string | undefined;
  selinuxEnabled?: boolean | undefined;
};

export type PodmanInfoHostPlain = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupControllers?: string[] | null | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  conmon?: {
    package?: string | undefined;
    path?: string | undefined;
    version?: string | undefined;
  } | undefined;
  cpuUtilization?: {
    idlePercent?: number | undefined;
    systemPercent?: number | undefined;
    userPercent?: number | undefined;
  } | undefined;
  cpus?: number | undefined;
  databaseBackend?: string | undefined;
  eventLogger?: string | undefined;
  hostname?: string | undefined;
  kernel?: string | undefined;
  linkmode?: string | undefined;
  logDriver?: string | undefined;
  memFree?: number | undefined;
  memTotal?: number | undefined;
  networkBackend?: string | undefined;
  networkBackendInfo?: {
    [key: string]: unknown;
  } | null | undefined;
  os?: string | undefined;
  remoteSocket?: {
    exists?: boolean | undefined;
    path?: string | undefined;
  } | undefined;
  runtimeInfo?: {
    [key: string]: unknown;
  } | null | undefined;
  serviceIsRemote?: boolean | undefined;
  slirp4netns?: {
    executable?: string | undefined;
    package?: string | undefined;
    version?: string | undefined;
  } | undefined;
  swapFree?: number | undefined;
  swapTotal?: number | undefined;
  uptime?: string | undefined;
};

export type PodmanInfoHost = {
  distribution?: PodmanInfoHostDistribution | undefined;
  idMappings?: {
    gidmap?: IdMapping[] | null | undefined;
    uidmap?: IdMapping[] | null | undefined;
  } | undefined;
  ociRuntime?: PodmanInfoHostOciRuntime | undefined;
  security?: PodmanInfoHostSecurity | undefined;
} & PodmanInfoHostPlain;

export type PodmanInfoStoreContainerStore = {
  number?: number | undefined;
  paused?: number | undefined;
  running?: number | undefined;
  stopped?: number | undefined;
};

export type PodmanInfoStorePlain = {
  configFile?: string | undefined;
  graphDriverName?: string | undefined;
  graphOptions?: {
    [key: string]: unknown;
  } | null | undefined;
  graphRoot?: string | undefined;
  graphRootAllocated?: number | undefined;
  graphRootUsed?: number | undefined;
  graphStatus?: {
    [key: string]: string;
  } | null | undefined;
  imageCopyTmpDir?: string | undefined;
  imageStore?: {
    number?: number | undefined;
  } | undefined;
  runRoot?: string | undefined;
  transientStore?: boolean | undefined;
  volumePath?: string | undefined;
};

export type PodmanInfoStore = {
  containerStore?: PodmanInfoStoreContainerStore | undefined;
} & PodmanInfoStorePlain;

export type PodmanRelease = {
  APIVersion?: string | undefined;
  Version?: string | undefined;
  GoVersion?: string | undefined;
  GitCommit?: string | undefined;
  BuiltTime?: string | undefined;
  Built?: number | undefined;
  BuildOrigin?: string | undefined;
  OsArch?: string | undefined;
  Os?: string | undefined;
};

export type PodmanInfo = {
  host?: PodmanInfoHost | undefined;
  store?: PodmanInfoStore | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  plugins?: {
    [key: string]: string[] | null;
  } | null | undefined;
  version?: PodmanRelease | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: PodmanInfo;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export type SecretRmReport = {
  Err?: string | undefined;
  ID?: string | undefined;
};

export type PlayKubeReport = v4_4_0.PlayKubeReport & {
  SecretRmReport?: SecretRmReport[] | null | undefined;
  ServiceContainerID?: string | undefined;
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

export type PodSpecGeneratorPlain = v4_2_0.PodSpecGeneratorPlain & {
  shm_size_systemd?: number | bigint | undefined;
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
  resource_limits?: LinuxResources | undefined;
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

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: v4_3_0.PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: v4_1_1.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
}

export interface SecretExistsLibpodOp {
  request: {
    /** `GET /libpod/secrets/{name}/exists`, since v4.5.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface LibpodSecretsCategory {
  SecretDeleteLibpod: v3_1_1.SecretDeleteLibpodOp;
  SecretExistsLibpod: SecretExistsLibpodOp;
  SecretInspectLibpod: v4_3_0.SecretInspectLibpodOp;
  SecretCreateLibpod: v4_3_0.SecretCreateLibpodOp;
  SecretListLibpod: v4_3_0.SecretListLibpodOp;
}

export type Topology = {
  Segments?: {
    [key: string]: string;
  } | null | undefined;
};

export type Info = {
  AccessibleTopology?: Topology[] | null | undefined;
  CapacityBytes?: number | undefined;
  VolumeContext?: {
    [key: string]: string;
  } | null | undefined;
  VolumeID?: string | undefined;
};

export type PublishState = string;

export type PublishStatus = {
  NodeID?: string | undefined;
  PublishContext?: {
    [key: string]: string;
  } | null | undefined;
  State?: PublishState | undefined;
};

export type TypeBlock = {
  [key: string]: unknown;
};

export type TypeMount = {
  FsType?: string | undefined;
  MountFlags?: string[] | null | undefined;
};

export type Scope = string;

export type SharingMode = string;

export type AccessMode = {
  BlockVolume?: TypeBlock | null | undefined;
  MountVolume?: TypeMount | undefined;
  Scope?: Scope | undefined;
  Sharing?: SharingMode | undefined;
};

export type TopologyRequirement = {
  Preferred?: Topology[] | null | undefined;
  Requisite?: Topology[] | null | undefined;
};

export type Availability = string;

export type CapacityRange = {
  LimitBytes?: number | undefined;
  RequiredBytes?: number | undefined;
};

export type Secret = {
  Key?: string | undefined;
  Secret?: string | undefined;
};

export type ClusterVolumeSpec = {
  AccessMode?: AccessMode | undefined;
  AccessibilityRequirements?: TopologyRequirement | undefined;
  Availability?: Availability | undefined;
  CapacityRange?: CapacityRange | undefined;
  Group?: string | undefined;
  Secrets?: Secret[] | null | undefined;
};

export type Version = {
  Index?: number | undefined;
};

export type ClusterVolume = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  Info?: Info | undefined;
  PublishStatus?: PublishStatus[] | null | undefined;
  Spec?: ClusterVolumeSpec | undefined;
  UpdatedAt?: string | undefined;
  Version?: Version | undefined;
};

export type UsageData = {
  RefCount: number;
  Size: number;
};

export type Volume = {
  ClusterVolume?: ClusterVolume | undefined;
  CreatedAt?: string | undefined;
  Driver: string;
  Labels: {
    [key: string]: string;
  } | null;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: UsageData | undefined;
};

export type ListResponse = {
  Volumes?: Volume[] | null | undefined;
  Warnings?: string[] | null | undefined;
};

export interface VolumeListOp {
  request: {
    /** `GET /volumes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListResponse;
}

export interface VolumeInspectOp {
  request: {
    /** `GET /volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Volume;
}

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreate */
    op: string;
    data?: v4_1_1.volumeCreate | undefined;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeDelete: v3_1_1.VolumeDeleteOp;
  VolumeInspect: VolumeInspectOp;
  VolumeCreate: VolumeCreateOp;
  VolumePrune: v4_1_1.VolumePruneOp;
}

export interface AccSchemas {
  AccessMode: AccessMode;
}

export interface AvaSchemas {
  Availability: Availability;
}

export interface BinSchemas {
  BindOptions: BindOptions;
}

export interface CapSchemas {
  CapacityRange: CapacityRange;
}

export interface CluSchemas {
  ClusterOptions: ClusterOptions;
  ClusterVolume: ClusterVolume;
  ClusterVolumeSpec: ClusterVolumeSpec;
}

export type ContainerBasicConfigPlain = v4_3_0.ContainerBasicConfigPlain & {
  group_entry?: string | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  oom_score_adj?: number | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: LinuxResources | undefined;
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
  unified?: {
    [key: string]: string;
  } | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
};

export type ContainerSecurityConfigPlain = v4_4_0.ContainerSecurityConfigPlain & {
  label_nested?: boolean | undefined;
};

export type ContainerSecurityConfig = {
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  userns?: v3_1_0.Namespace | undefined;
} & ContainerSecurityConfigPlain;

export type ContainerStorageConfigPlain = v4_1_0.ContainerStorageConfigPlain & {
  rootfs_mapping?: string | undefined;
  shm_size_systemd?: number | undefined;
};

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: Secret[] | null | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  Consistency: v3_4_0.Consistency;
  Container: Container;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v4_4_0.ContainerHealthCheckConfig;
  ContainerJSON: ContainerJSON;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecret: ContainerSecret;
  ContainerSecurityConfig: ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v4_1_1.ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export type CreateOptions = {
  ClusterVolumeSpec?: ClusterVolumeSpec | undefined;
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export type CreateResponse = {
  Id: string;
  Warnings: string[] | null;
};

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreateOptions: CreateOptions;
  CreateResponse: CreateResponse;
  CreatedId: v3_1_0.CreatedId;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export type IDMap = {
  container_id?: number | bigint | undefined;
  host_id?: number | bigint | undefined;
  size?: number | bigint | undefined;
};

export interface IdmSchemas {
  IDMap: IDMap;
  IDMappingOptions: v3_1_0.IDMappingOptions;
  IdMapping: IdMapping;
}

export interface ImaSchemas {
  ImageConfig: ImageConfig;
  ImageData: ImageData;
  ImageDeleteResponseItem: v3_1_0.ImageDeleteResponseItem;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: v4_1_1.ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageMetadata: v3_1_0.ImageMetadata;
  ImageSummary: v3_1_0.ImageSummary;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v3_1_0.ImageVolume;
}

export interface InfSchemas {
  Info: Info;
}

export interface LinSchemas {
  LinuxBlockIO: v3_1_0.LinuxBlockIO;
  LinuxBlockIODevice: v4_4_0.LinuxBlockIODevice;
  LinuxCPU: LinuxCPU;
  LinuxDevice: v3_1_0.LinuxDevice;
  LinuxDeviceCgroup: v3_1_0.LinuxDeviceCgroup;
  LinuxHugepageLimit: v3_1_0.LinuxHugepageLimit;
  LinuxIDMapping: v4_4_0.LinuxIDMapping;
  LinuxInterfacePriority: v3_1_0.LinuxInterfacePriority;
  LinuxMemory: LinuxMemory;
  LinuxNetwork: v3_1_0.LinuxNetwork;
  LinuxPersonality: v3_4_0.LinuxPersonality;
  LinuxPersonalityDomain: v3_4_0.LinuxPersonalityDomain;
  LinuxPersonalityFlag: v3_4_0.LinuxPersonalityFlag;
  LinuxPids: v3_1_0.LinuxPids;
  LinuxRdma: v3_1_0.LinuxRdma;
  LinuxResources: LinuxResources;
  LinuxThrottleDevice: v3_1_0.LinuxThrottleDevice;
  LinuxWeightDevice: v3_1_0.LinuxWeightDevice;
}

export interface LisSchemas {
  ListContainer: v3_1_0.ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: v3_1_0.ListPodContainer;
  ListPodsReport: v3_1_0.ListPodsReport;
  ListResponse: ListResponse;
  ListedContainers: v4_1_1.ListedContainers;
}

export type Meta = {
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Version?: Version | undefined;
};

export interface MetSchemas {
  Meta: Meta;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v3_1_0.MountPoint;
}

export interface OciSchemas {
  OciMount: v3_4_0.OciMount;
}

export interface PlaSchemas {
  Platform: v4_1_1.Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
  PlaySecret: v4_3_0.PlaySecret;
}

export type PodBasicConfig = {
  ipcns?: v3_1_0.Namespace | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & v4_2_0.PodBasicConfigPlain;

export type PodCreateOptionsPlain = v4_2_0.PodCreateOptionsPlain & {
  ipc?: string | undefined;
};

export type PodCreateOptions = {
  net?: v4_0_0.NetOptions | undefined;
} & PodCreateOptionsPlain;

export type PodResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  resource_limits?: LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanInfo: PodmanInfo;
  PodmanRelease: PodmanRelease;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface PubSchemas {
  PublishState: PublishState;
  PublishStatus: PublishStatus;
}

export interface RemSchemas {
  RemovedImages: v3_1_0.RemovedImages;
}

export type Schema2ListPublic = {
  manifests?: v3_1_1.Schema2ManifestDescriptor[] | null | undefined;
  mediaType?: string | undefined;
  schemaVersion?: number | undefined;
};

export interface SchSchemas {
  Schema2HealthConfig: v3_1_0.Schema2HealthConfig;
  Schema2ListPublic: Schema2ListPublic;
  Schema2ManifestDescriptor: v3_1_1.Schema2ManifestDescriptor;
  Schema2PlatformSpec: v3_1_1.Schema2PlatformSpec;
}

export interface ScoSchemas {
  Scope: Scope;
}

export interface SecSchemas {
  Secret: Secret;
  SecretCreate: v4_3_0.SecretCreate;
  SecretCreateReport: v4_3_0.SecretCreateReport;
  SecretDriverSpec: v3_1_0.SecretDriverSpec;
  SecretInfoReport: v4_3_0.SecretInfoReport;
  SecretInfoReportCompat: v4_3_0.SecretInfoReportCompat;
  SecretRmReport: SecretRmReport;
  SecretSpec: v4_3_0.SecretSpec;
  SecretVersion: v3_1_0.SecretVersion;
}

export interface ShaSchemas {
  SharingMode: SharingMode;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface TopSchemas {
  Topology: Topology;
  TopologyRequirement: TopologyRequirement;
}

export interface TypSchemas {
  Type: v3_1_0.Type;
  TypeBlock: TypeBlock;
  TypeMount: TypeMount;
}

export type UpdateEntities = {
  Resources?: LinuxResources | undefined;
};

export interface UpdSchemas {
  UpdateEntities: UpdateEntities;
}

export interface UsaSchemas {
  UsageData: UsageData;
}

export interface VerSchemas {
  Version: Version;
}

export interface VolSchemas {
  Volume: Volume;
  VolumeConfigResponse: v4_3_0.VolumeConfigResponse;
  VolumeCreateOptions: v4_4_0.VolumeCreateOptions;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeRmReport: v4_4_0.VolumeRmReport;
  VolumesPruneReport: v4_1_1.VolumesPruneReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export type WaitExitError = {
  Message?: string | undefined;
};

export type WaitResponse = {
  Error?: WaitExitError | undefined;
  StatusCode: number;
};

export interface WaiSchemas {
  WaitExitError: WaitExitError;
  WaitResponse: WaitResponse;
}

export interface Schemas extends AccSchemas, v4_0_0.AddSchemas, v4_1_1.AutSchemas, AvaSchemas, BinSchemas, v3_1_0.BuiSchemas, CapSchemas, v3_1_0.CgrSchemas, CluSchemas, v4_1_1.ComSchemas, ConSchemas, v3_1_0.CpuSchemas, CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v4_3_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, InfSchemas, v4_3_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v4_2_0.LibSchemas, LinSchemas, LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v4_4_0.ManSchemas, MetSchemas, MouSchemas, v4_4_0.NamSchemas, v4_4_0.NetSchemas, OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, v3_1_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, SchSchemas, ScoSchemas, v4_2_0.ScpSchemas, SecSchemas, v3_1_0.SerSchemas, ShaSchemas, v3_1_0.SigSchemas, SpeSchemas, v4_4_0.StaSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, v4_4_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, TopSchemas, TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, UsaSchemas, v3_1_0.UseSchemas, VerSchemas, VolSchemas, WaiSchemas, v3_4_0.WeiSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_2_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_4_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v4_4_0.LibpodManifestsCategory, v4_4_0.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_4_0.LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, VolumesCategory {}

export interface Version_2 {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v4_2_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_4_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v4_4_0.LibpodManifestsCategory;
    "libpod/networks": v4_4_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_4_0.LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: v4_3_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
