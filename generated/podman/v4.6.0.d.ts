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
    params?: {
      "Content-Type"?: "application/x-tar" | undefined;
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: unknown[] | string | undefined;
      pull?: string | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | undefined;
      memswap?: number | undefined;
      cpushares?: number | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | undefined;
      cpuquota?: number | undefined;
      buildargs?: { [name: string]: unknown } | string | undefined;
      shmsize?: number | undefined;
      squash?: boolean | undefined;
      labels?: { [name: string]: unknown } | string | undefined;
      networkmode?: string | undefined;
      platform?: string[] | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: {
    stream: string;
  };
}

export interface BuildCategory {
  "ImageBuild": ImageBuildOp;
}

export type HostConfig = {
  Annotations?: {
    [key: string]: string;
  } | undefined;
  AutoRemove?: boolean | undefined;
  Binds?: string[] | undefined;
  BlkioDeviceReadBps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioDeviceReadIOps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioDeviceWriteBps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioDeviceWriteIOps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioWeight?: number | undefined;
  BlkioWeightDevice?: v3_1_0.WeightDevice[] | undefined;
  CapAdd?: v3_1_0.StrSlice | undefined;
  CapDrop?: v3_1_0.StrSlice | undefined;
  Cgroup?: v3_1_0.CgroupSpec | undefined;
  CgroupParent?: string | undefined;
  CgroupnsMode?: v3_1_0.CgroupnsMode | undefined;
  ConsoleSize?: number[] | undefined;
  ContainerIDFile?: string | undefined;
  CpuCount?: number | undefined;
  CpuPercent?: number | undefined;
  CpuPeriod?: number | undefined;
  CpuQuota?: number | undefined;
  CpuRealtimePeriod?: number | undefined;
  CpuRealtimeRuntime?: number | undefined;
  CpuShares?: number | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DeviceCgroupRules?: string[] | undefined;
  DeviceRequests?: v3_1_0.DeviceRequest[] | undefined;
  Devices?: v3_1_0.DeviceMapping[] | undefined;
  Dns?: string[] | undefined;
  DnsOptions?: string[] | undefined;
  DnsSearch?: string[] | undefined;
  ExtraHosts?: string[] | undefined;
  GroupAdd?: string[] | undefined;
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Init?: boolean | undefined;
  IpcMode?: v3_1_0.IpcMode | undefined;
  Isolation?: v3_1_0.Isolation | undefined;
  KernelMemory?: number | undefined;
  KernelMemoryTCP?: number | undefined;
  Links?: string[] | undefined;
  LogConfig?: v3_4_0.LogConfig | undefined;
  MaskedPaths?: string[] | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  Mounts?: v4_5_0.Mount[] | undefined;
  NanoCpus?: number | undefined;
  NetworkMode?: v3_1_0.NetworkMode | undefined;
  OomKillDisable?: boolean | undefined;
  OomScoreAdj?: number | undefined;
  PidMode?: v3_1_0.PidMode | undefined;
  PidsLimit?: number | undefined;
  PortBindings?: v3_1_0.PortMap | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyPaths?: string[] | undefined;
  ReadonlyRootfs?: boolean | undefined;
  RestartPolicy?: v3_1_0.RestartPolicy | undefined;
  Runtime?: string | undefined;
  SecurityOpt?: string[] | undefined;
  ShmSize?: number | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | undefined;
  Sysctls?: {
    [key: string]: string;
  } | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: v3_1_0.Ulimit[] | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
};

export type ContainerJSON = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | undefined;
  Config?: v3_1_0.Config | undefined;
  Created?: string | undefined;
  Driver?: string | undefined;
  ExecIDs?: string[] | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: HostConfig | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  LogPath?: string | undefined;
  MountLabel?: string | undefined;
  Mounts?: v3_1_0.MountPoint[] | undefined;
  Name?: string | undefined;
  NetworkSettings?: v4_0_0.NetworkSettings | undefined;
  Node?: v3_1_0.ContainerNode | undefined;
  Path?: string | undefined;
  Platform?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  State?: v3_1_0.ContainerState | undefined;
};

export interface ContainerInspectOp {
  request: {
    params: {
      name: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ContainerJSON;
}

export type CreateContainerConfig = {
  ArgsEscaped?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: v3_1_0.StrSlice | undefined;
  Domainname?: string | undefined;
  Entrypoint?: v3_1_0.StrSlice | undefined;
  Env?: string[] | undefined;
  EnvMerge?: string[] | undefined;
  ExposedPorts?: v3_1_0.PortSet | undefined;
  Healthcheck?: v3_1_0.HealthConfig | undefined;
  HostConfig?: HostConfig | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  MacAddress?: string | undefined;
  Name?: string | undefined;
  NetworkDisabled?: boolean | undefined;
  NetworkingConfig?: v3_4_0.NetworkingConfig | undefined;
  OnBuild?: string[] | undefined;
  OpenStdin?: boolean | undefined;
  Shell?: v3_1_0.StrSlice | undefined;
  StdinOnce?: boolean | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: number | undefined;
  Tty?: boolean | undefined;
  UnsetEnv?: string[] | undefined;
  UnsetEnvAll?: boolean | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data: CreateContainerConfig;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
}

export type Container = {
  AdjustCPUShares?: boolean | undefined;
  Command?: string | undefined;
  Config?: v3_1_0.Config | undefined;
  Created?: number | undefined;
  HostConfig?: HostConfig | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Mounts?: v3_1_0.MountPoint[] | undefined;
  Name?: string | undefined;
  Names?: string[] | undefined;
  NetworkSettings?: v4_1_1.SummaryNetworkSettings | undefined;
  NetworkingConfig?: v3_4_0.NetworkingConfig | undefined;
  Platform?: v4_1_1.Platform | undefined;
  Ports?: v3_1_0.Port[] | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  State?: string | undefined;
  Status?: string | undefined;
};

export interface ContainerListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      external?: boolean | undefined;
      limit?: number | undefined;
      size?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Container[];
}

export interface ContainersCategory {
  "ContainerDelete": v3_1_1.ContainerDeleteOp;
  "ContainerArchive": v3_1_1.ContainerArchiveOp;
  "PutContainerArchive": v3_1_1.PutContainerArchiveOp;
  "ContainerAttach": v3_1_1.ContainerAttachOp;
  "ContainerExec": v3_1_1.ContainerExecOp;
  "ContainerExport": v3_1_1.ContainerExportOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerKill": v3_1_1.ContainerKillOp;
  "ContainerLogs": v3_1_1.ContainerLogsOp;
  "ContainerPause": v3_1_1.ContainerPauseOp;
  "ContainerRename": v3_1_1.ContainerRenameOp;
  "ContainerResize": v3_1_1.ContainerResizeOp;
  "ContainerRestart": v3_1_1.ContainerRestartOp;
  "ContainerStart": v3_1_1.ContainerStartOp;
  "ContainerStats": v4_1_1.ContainerStatsOp;
  "ContainerStop": v3_1_1.ContainerStopOp;
  "ContainerTop": v4_1_1.ContainerTopOp;
  "ContainerUnpause": v3_1_1.ContainerUnpauseOp;
  "ContainerWait": v3_1_1.ContainerWaitOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerList": ContainerListOp;
  "ContainerPrune": v3_1_1.ContainerPruneOp;
}

export type ImageSummary = {
  Containers: number;
  Created: number;
  Id: string;
  Labels: {
    [key: string]: string;
  };
  ParentId: string;
  RepoDigests: string[];
  RepoTags: string[];
  SharedSize: number;
  Size: number;
  VirtualSize?: number | undefined;
};

export interface ImageListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      digests?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export interface ImagesCategory {
  "ImageDelete": v3_2_0.ImageDeleteOp;
  "ImageGet": v3_1_1.ImageGetOp;
  "ImageHistory": v4_1_1.ImageHistoryOp;
  "ImageInspect": v4_1_1.ImageInspectOp;
  "ImagePush": v3_1_1.ImagePushOp;
  "ImageTag": v3_1_1.ImageTagOp;
  "ImageCreate": v4_0_0.ImageCreateOp;
  "ImageGetAll": v3_1_1.ImageGetAllOp;
  "ImageList": ImageListOp;
  "ImageLoad": v3_1_1.ImageLoadOp;
  "ImagePrune": v3_2_0.ImagePruneOp;
  "ImageSearch": v4_0_0.ImageSearchOp;
}

export interface ImageBuildLibpodOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      allplatforms?: boolean | undefined;
      extrahosts?: unknown[] | string | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: unknown[] | string | undefined;
      pull?: string | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | undefined;
      memswap?: number | undefined;
      cpushares?: number | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | undefined;
      cpuquota?: number | undefined;
      buildargs?: { [name: string]: unknown } | string | undefined;
      shmsize?: number | undefined;
      squash?: boolean | undefined;
      labels?: { [name: string]: unknown } | string | undefined;
      layers?: boolean | undefined;
      networkmode?: string | undefined;
      platform?: string[] | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
      httpproxy?: boolean | undefined;
      unsetenv?: string[] | undefined;
      volume?: string[] | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: {
    stream: string;
  };
}

export interface LibpodBuildCategory {
  "ImageBuildLibpod": ImageBuildLibpodOp;
}

export type InspectContainerData = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | undefined;
  BoundingCaps?: string[] | undefined;
  Config?: v4_3_0.InspectContainerConfig | undefined;
  ConmonPidFile?: string | undefined;
  Created?: string | undefined;
  Dependencies?: string[] | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | undefined;
  ExecIDs?: string[] | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageDigest?: string | undefined;
  ImageName?: string | undefined;
  IsInfra?: boolean | undefined;
  IsService?: boolean | undefined;
  KubeExitCodePropagation?: string | undefined;
  MountLabel?: string | undefined;
  Mounts?: v3_1_0.InspectMount[] | undefined;
  Name?: string | undefined;
  Namespace?: string | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  OCIConfigPath?: string | undefined;
  OCIRuntime?: string | undefined;
  Path?: string | undefined;
  PidFile?: string | undefined;
  Pod?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  Rootfs?: string | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  State?: v4_0_0.InspectContainerState | undefined;
  StaticDir?: string | undefined;
  lockNumber?: number | undefined;
};

export interface ContainerInspectLibpodOp {
  request: {
    params: {
      name: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: InspectContainerData;
}

export interface ContainerWaitLibpodOp {
  request: {
    params: {
      name: string;
      condition?: ("configured" | "created" | "exited" | "healthy" | "initialized" | "paused" | "removing" | "running" | "stopped" | "stopping" | "unhealthy")[] | undefined;
      interval?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: number;
}

export type ListContainer = {
  AutoRemove?: boolean | undefined;
  Command?: string[] | undefined;
  Created?: string | undefined;
  CreatedAt?: string | undefined;
  ExitCode?: number | undefined;
  Exited?: boolean | undefined;
  ExitedAt?: number | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  IsInfra?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Mounts?: string[] | undefined;
  Names?: string[] | undefined;
  Namespaces?: v3_1_0.ListContainerNamespaces | undefined;
  Networks?: string[] | undefined;
  Pid?: number | undefined;
  Pod?: string | undefined;
  PodName?: string | undefined;
  Ports?: v3_1_0.PortMapping[] | undefined;
  Restarts?: number | undefined;
  Size?: v3_1_0.ContainerSize | undefined;
  StartedAt?: number | undefined;
  State?: string | undefined;
  Status?: string | undefined;
};

export interface ContainerListLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      limit?: number | undefined;
      namespace?: boolean | undefined;
      pod?: boolean | undefined;
      size?: boolean | undefined;
      sync?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ListContainer[];
}

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": v4_0_0.ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": v3_3_0.ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": v3_3_0.ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": v4_4_0.ContainerCheckpointLibpodOp;
  "ContainerExecLibpod": v3_1_1.ContainerExecLibpodOp;
  "ContainerExistsLibpod": v3_1_1.ContainerExistsLibpodOp;
  "ContainerExportLibpod": v3_1_1.ContainerExportLibpodOp;
  "ContainerHealthcheckLibpod": v4_1_1.ContainerHealthcheckLibpodOp;
  "ContainerInitLibpod": v3_1_1.ContainerInitLibpodOp;
  "ContainerInspectLibpod": ContainerInspectLibpodOp;
  "ContainerKillLibpod": v3_1_1.ContainerKillLibpodOp;
  "ContainerLogsLibpod": v3_1_1.ContainerLogsLibpodOp;
  "ContainerMountLibpod": v3_1_1.ContainerMountLibpodOp;
  "ContainerPauseLibpod": v3_1_1.ContainerPauseLibpodOp;
  "ContainerRenameLibpod": v3_1_1.ContainerRenameLibpodOp;
  "ContainerResizeLibpod": v3_1_1.ContainerResizeLibpodOp;
  "ContainerRestartLibpod": v3_1_1.ContainerRestartLibpodOp;
  "ContainerRestoreLibpod": v4_4_0.ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v4_3_0.ContainerStopLibpodOp;
  "ContainerTopLibpod": v4_1_1.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": v4_5_0.ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": ContainerWaitLibpodOp;
  "ContainerCreateLibpod": v4_5_0.ContainerCreateLibpodOp;
  "ContainerListLibpod": ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v4_1_1.ContainersStatsAllLibpodOp;
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

export type HostInfo = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupControllers?: string[] | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  cpus?: number | undefined;
  databaseBackend?: string | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  eventLogger?: string | undefined;
  freeLocks?: number | undefined;
  hostname?: string | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  kernel?: string | undefined;
  linkmode?: string | undefined;
  logDriver?: string | undefined;
  memFree?: number | undefined;
  memTotal?: number | undefined;
  networkBackend?: string | undefined;
  networkBackendInfo?: NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  os?: string | undefined;
  pasta?: PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  runtimeInfo?: {
    [key: string]: unknown;
  } | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  serviceIsRemote?: boolean | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
  swapFree?: number | undefined;
  swapTotal?: number | undefined;
  uptime?: string | undefined;
};

export type LibpodInfo = {
  host?: HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | undefined;
  store?: v4_4_0.StoreInfo | undefined;
  version?: v4_5_0.Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: LibpodInfo;
}

export interface LibpodInfoCategory {
  "SystemInfoLibpod": SystemInfoLibpodOp;
}

export type Route = {
  destination?: string | undefined;
  gateway?: string | undefined;
  metric?: number | undefined;
};

export type Network = {
  created?: string | undefined;
  dns_enabled?: boolean | undefined;
  driver?: string | undefined;
  id?: string | undefined;
  internal?: boolean | undefined;
  ipam_options?: {
    [key: string]: string;
  } | undefined;
  ipv6_enabled?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  name?: string | undefined;
  network_dns_servers?: string[] | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | undefined;
  routes?: Route[] | undefined;
  subnets?: v4_0_0.Subnet[] | undefined;
};

export interface NetworkInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Network;
}

export type networkCreateLibpod = {
  created?: string | undefined;
  dns_enabled?: boolean | undefined;
  driver?: string | undefined;
  id?: string | undefined;
  internal?: boolean | undefined;
  ipam_options?: {
    [key: string]: string;
  } | undefined;
  ipv6_enabled?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  name?: string | undefined;
  network_dns_servers?: string[] | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | undefined;
  routes?: Route[] | undefined;
  subnets?: v4_0_0.Subnet[] | undefined;
};

export interface NetworkCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: networkCreateLibpod | undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface LibpodNetworksCategory {
  "NetworkDeleteLibpod": v3_2_1.NetworkDeleteLibpodOp;
  "NetworkConnectLibpod": v4_1_1.NetworkConnectLibpodOp;
  "NetworkDisconnectLibpod": v4_1_1.NetworkDisconnectLibpodOp;
  "NetworkExistsLibpod": v3_1_1.NetworkExistsLibpodOp;
  "NetworkInspectLibpod": NetworkInspectLibpodOp;
  "NetworkUpdateLibpod": v4_4_0.NetworkUpdateLibpodOp;
  "NetworkCreateLibpod": NetworkCreateLibpodOp;
  "NetworkListLibpod": NetworkListLibpodOp;
  "NetworkPruneLibpod": v3_2_1.NetworkPruneLibpodOp;
}

export type PodRmReport = {
  Err?: string | undefined;
  Id?: string | undefined;
  RemovedCtrs?: {
    [key: string]: string;
  } | undefined;
};

export type PlayKubeReport = {
  ExitCode?: number | undefined;
  Pods?: v3_4_0.PlayKubePod[] | undefined;
  RmReport?: PodRmReport[] | undefined;
  SecretRmReport?: v4_5_0.SecretRmReport[] | undefined;
  Secrets?: v4_3_0.PlaySecret[] | undefined;
  ServiceContainerID?: string | undefined;
  StopReport?: v3_1_0.PodStopReport[] | undefined;
  VolumeRmReport?: v4_4_0.VolumeRmReport[] | undefined;
  Volumes?: v3_2_0.PlayKubeVolume[] | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    params?: {
      force?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface PlayKubeLibpodOp {
  request: {
    params?: {
      network?: string[] | undefined;
      tlsVerify?: boolean | undefined;
      logDriver?: string | undefined;
      start?: boolean | undefined;
      serviceContainer?: boolean | undefined;
      staticIPs?: string[] | undefined;
      staticMACs?: string[] | undefined;
      wait?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  "PlayKubeDownLibpod": PlayKubeDownLibpodOp;
  "PlayKubeLibpod": PlayKubeLibpodOp;
}

export interface PodDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: PodRmReport;
}

export type InspectPodData = {
  CgroupParent?: string | undefined;
  CgroupPath?: string | undefined;
  Containers?: v3_1_0.InspectPodContainerInfo[] | undefined;
  CreateCgroup?: boolean | undefined;
  CreateCommand?: string[] | undefined;
  CreateInfra?: boolean | undefined;
  Created?: string | undefined;
  ExitPolicy?: string | undefined;
  Hostname?: string | undefined;
  Id?: string | undefined;
  InfraConfig?: v4_2_0.InspectPodInfraConfig | undefined;
  InfraContainerID?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  LockNumber?: number | undefined;
  Name?: string | undefined;
  Namespace?: string | undefined;
  NumContainers?: number | undefined;
  RestartPolicy?: string | undefined;
  SharedNamespaces?: string[] | undefined;
  State?: string | undefined;
  blkio_weight?: number | undefined;
  blkio_weight_device?: v3_1_0.InspectBlkioWeightDevice[] | undefined;
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  cpu_shares?: number | undefined;
  cpuset_cpus?: string | undefined;
  cpuset_mems?: string | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
  device_write_bps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
  devices?: v3_1_0.InspectDevice[] | undefined;
  memory_limit?: number | undefined;
  memory_swap?: number | undefined;
  mounts?: v3_1_0.InspectMount[] | undefined;
  security_opt?: string[] | undefined;
  volumes_from?: string[] | undefined;
};

export interface PodInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: InspectPodData;
}

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | undefined;
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | undefined;
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  exit_policy?: string | undefined;
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  infra_command?: string[] | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  mounts?: v4_5_0.Mount[] | undefined;
  name?: string | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[];
  } | undefined;
  no_infra?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  pod_create_command?: string[] | undefined;
  pod_devices?: string[] | undefined;
  portmappings?: v3_1_0.PortMapping[] | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  security_opt?: string[] | undefined;
  serviceContainerID?: string | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  sysctl?: {
    [key: string]: string;
  } | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: v4_4_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
};

export interface PodCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
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
  Containers?: ListPodContainer[] | undefined;
  Created?: string | undefined;
  Id?: string | undefined;
  InfraId?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
  Namespace?: string | undefined;
  Networks?: string[] | undefined;
  Status?: string | undefined;
};

export interface PodListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ListPodsReport[];
}

export interface LibpodPodsCategory {
  "PodDeleteLibpod": PodDeleteLibpodOp;
  "PodExistsLibpod": v3_1_1.PodExistsLibpodOp;
  "PodInspectLibpod": PodInspectLibpodOp;
  "PodKillLibpod": v3_1_1.PodKillLibpodOp;
  "PodPauseLibpod": v3_1_1.PodPauseLibpodOp;
  "PodRestartLibpod": v3_1_1.PodRestartLibpodOp;
  "PodStartLibpod": v3_1_1.PodStartLibpodOp;
  "PodStopLibpod": v3_1_1.PodStopLibpodOp;
  "PodTopLibpod": v4_1_1.PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": v4_1_1.PodStatsAllLibpodOp;
}

export type VolumeConfigResponse = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver?: string | undefined;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  LockNumber?: number | undefined;
  MountCount?: number | undefined;
  Mountpoint?: string | undefined;
  Name?: string | undefined;
  NeedsChown?: boolean | undefined;
  NeedsCopyUp?: boolean | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Scope?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | undefined;
  StorageID?: string | undefined;
  Timeout?: number | undefined;
  UID?: number | undefined;
};

export interface VolumeInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse;
}

export interface VolumeCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v4_4_0.VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse;
}

export interface VolumeListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse[];
}

export interface LibpodVolumesCategory {
  "VolumeDeleteLibpod": v3_1_1.VolumeDeleteLibpodOp;
  "VolumeExistsLibpod": v3_1_1.VolumeExistsLibpodOp;
  "VolumeInspectLibpod": VolumeInspectLibpodOp;
  "VolumeCreateLibpod": VolumeCreateLibpodOp;
  "VolumeListLibpod": VolumeListLibpodOp;
  "VolumePruneLibpod": v3_1_1.VolumePruneLibpodOp;
}

export type FilesystemChange = {
  Kind: v3_1_0.ChangeType;
  Path: string;
};

export type PodBasicConfig = {
  exit_policy?: string | undefined;
  hostname?: string | undefined;
  infra_command?: string[] | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  name?: string | undefined;
  no_infra?: boolean | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  pod_create_command?: string[] | undefined;
  pod_devices?: string[] | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | undefined;
  sysctl?: {
    [key: string]: string;
  } | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
};

export type PodCreateOptions = {
  cgroup_parent?: string | undefined;
  container_command?: string | undefined;
  container_conmon_pidfile?: string | undefined;
  container_name?: string | undefined;
  cpus?: number | undefined;
  cpuset_cpus?: string | undefined;
  create_command?: string[] | undefined;
  device_read_bps?: string[] | undefined;
  devices?: string[] | undefined;
  exit_policy?: string | undefined;
  hostname?: string | undefined;
  infra?: boolean | undefined;
  infra_image?: string | undefined;
  ipc?: string | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  name?: string | undefined;
  net?: v4_0_0.NetOptions | undefined;
  pid?: string | undefined;
  restart?: string | undefined;
  security_opt?: string[] | undefined;
  share?: string[] | undefined;
  share_parent?: boolean | undefined;
  sysctl?: string[] | undefined;
  volume?: string[] | undefined;
  volumes_from?: string[] | undefined;
};

export interface Schemas {
  "AccessMode": v4_5_0.AccessMode;
  "Address": v4_0_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthReport": v4_1_1.AuthReport;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "Availability": v4_5_0.Availability;
  "BindOptions": v4_5_0.BindOptions;
  "CPUUsage": v4_1_0.CPUUsage;
  "CapacityRange": v4_5_0.CapacityRange;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ChangeType": v3_1_0.ChangeType;
  "ClusterOptions": v4_5_0.ClusterOptions;
  "ClusterVolume": v4_5_0.ClusterVolume;
  "ClusterVolumeSpec": v4_5_0.ClusterVolumeSpec;
  "ComponentVersion": v4_1_1.ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "Consistency": v3_4_0.Consistency;
  "Container": Container;
  "ContainerBasicConfig": v4_5_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": v4_4_0.ContainerHealthCheckConfig;
  "ContainerJSON": ContainerJSON;
  "ContainerNetworkConfig": v4_0_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v4_5_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v4_5_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStats": v4_1_1.ContainerStats;
  "ContainerStorageConfig": v4_5_0.ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": CreateContainerConfig;
  "CreateOptions": v4_5_0.CreateOptions;
  "CreateResponse": v4_5_0.CreateResponse;
  "DNSNetworkInfo": DNSNetworkInfo;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "Driver": v3_4_0.Driver;
  "DriverData": v3_1_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v3_1_0.EndpointSettings;
  "ErrorModel": v4_1_1.ErrorModel;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "FilesystemChange": FilesystemChange;
  "GraphDriverData": v3_1_0.GraphDriverData;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckOnFailureAction": v4_3_0.HealthCheckOnFailureAction;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthConfig": v3_1_0.HealthConfig;
  "HealthcheckResult": v3_1_0.HealthcheckResult;
  "History": v3_1_0.History;
  "HistoryResponse": v4_1_1.HistoryResponse;
  "HistoryResponseItem": v3_1_0.HistoryResponseItem;
  "HostConfig": HostConfig;
  "HostInfo": HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v4_1_1.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "IdResponse": v3_1_0.IdResponse;
  "ImageConfig": v4_5_0.ImageConfig;
  "ImageData": v4_5_0.ImageData;
  "ImageDeleteResponseItem": v3_1_0.ImageDeleteResponseItem;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": v4_1_1.ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageStore": v3_1_0.ImageStore;
  "ImageSummary": ImageSummary;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": v4_5_0.Info;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v4_3_0.InspectContainerConfig;
  "InspectContainerData": InspectContainerData;
  "InspectContainerHostConfig": v4_0_0.InspectContainerHostConfig;
  "InspectContainerState": v4_0_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectExecProcess": v4_1_0.InspectExecProcess;
  "InspectExecSession": v4_1_1.InspectExecSession;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": v4_0_0.InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v4_0_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodData": InspectPodData;
  "InspectPodInfraConfig": v4_2_0.InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": v4_0_0.LeaseRange;
  "LibpodContainersRmReport": v4_0_0.LibpodContainersRmReport;
  "LibpodImageSummary": v4_2_0.LibpodImageSummary;
  "LibpodImagesPullReport": v3_1_0.LibpodImagesPullReport;
  "LibpodImagesRemoveReport": v3_1_0.LibpodImagesRemoveReport;
  "LibpodInfo": LibpodInfo;
  "LinuxBlockIO": v3_1_0.LinuxBlockIO;
  "LinuxBlockIODevice": v4_4_0.LinuxBlockIODevice;
  "LinuxCPU": v4_5_0.LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxIDMapping": v4_4_0.LinuxIDMapping;
  "LinuxInterfacePriority": v3_1_0.LinuxInterfacePriority;
  "LinuxMemory": v4_5_0.LinuxMemory;
  "LinuxNetwork": v3_1_0.LinuxNetwork;
  "LinuxPersonality": v3_4_0.LinuxPersonality;
  "LinuxPersonalityDomain": v3_4_0.LinuxPersonalityDomain;
  "LinuxPersonalityFlag": v3_4_0.LinuxPersonalityFlag;
  "LinuxPids": v3_1_0.LinuxPids;
  "LinuxRdma": v3_1_0.LinuxRdma;
  "LinuxResources": v4_5_0.LinuxResources;
  "LinuxThrottleDevice": v3_1_0.LinuxThrottleDevice;
  "LinuxWeightDevice": v3_1_0.LinuxWeightDevice;
  "ListContainer": ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": ListPodContainer;
  "ListPodsReport": ListPodsReport;
  "ListResponse": v4_5_0.ListResponse;
  "LogConfig": v3_4_0.LogConfig;
  "LogConfigLibpod": v4_3_0.LogConfigLibpod;
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddOptions": v4_4_0.ManifestAddOptions;
  "ManifestAnnotateOptions": v4_4_0.ManifestAnnotateOptions;
  "ManifestModifyOptions": v4_4_0.ManifestModifyOptions;
  "ManifestModifyReport": v4_0_0.ManifestModifyReport;
  "ManifestPushReport": v4_3_0.ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "Meta": v4_5_0.Meta;
  "Mount": v4_5_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v4_4_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": v4_0_0.NetOptions;
  "Network": Network;
  "NetworkBackend": NetworkBackend;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectOptions": v4_0_0.NetworkConnectOptions;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkInfo": NetworkInfo;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v4_0_0.NetworkSettings;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": v3_4_0.NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PastaInfo": PastaInfo;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v4_0_0.PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "Platform": v4_1_1.Platform;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": PlayKubeReport;
  "PlayKubeVolume": v3_2_0.PlayKubeVolume;
  "PlaySecret": v4_3_0.PlaySecret;
  "Plugin": v3_1_0.Plugin;
  "PluginConfig": v3_1_0.PluginConfig;
  "PluginConfigArgs": v3_1_0.PluginConfigArgs;
  "PluginConfigInterface": v3_1_0.PluginConfigInterface;
  "PluginConfigLinux": v3_1_0.PluginConfigLinux;
  "PluginConfigNetwork": v3_1_0.PluginConfigNetwork;
  "PluginConfigRootfs": v3_1_0.PluginConfigRootfs;
  "PluginConfigUser": v3_1_0.PluginConfigUser;
  "PluginDevice": v3_1_0.PluginDevice;
  "PluginEnv": v3_1_0.PluginEnv;
  "PluginInterfaceType": v3_1_0.PluginInterfaceType;
  "PluginMount": v3_1_0.PluginMount;
  "PluginSettings": v3_1_0.PluginSettings;
  "Plugins": v4_2_0.Plugins;
  "PodBasicConfig": PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateOptions": PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v4_0_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": v4_5_0.PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": PodRmReport;
  "PodSecurityConfig": v4_1_1.PodSecurityConfig;
  "PodSpecGenerator": PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodStorageConfig": v4_5_0.PodStorageConfig;
  "PodTopOKBody": v4_1_1.PodTopOKBody;
  "PodUnpauseReport": v3_1_0.PodUnpauseReport;
  "Port": v3_1_0.Port;
  "PortBinding": v3_1_0.PortBinding;
  "PortMap": v3_1_0.PortMap;
  "PortMapping": v3_1_0.PortMapping;
  "PortSet": v3_1_0.PortSet;
  "Propagation": v3_1_0.Propagation;
  "PruneReport": v3_1_0.PruneReport;
  "PublishState": v4_5_0.PublishState;
  "PublishStatus": v4_5_0.PublishStatus;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Route": Route;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2ListPublic": v4_5_0.Schema2ListPublic;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "Scope": v4_5_0.Scope;
  "ScpReport": v4_2_0.ScpReport;
  "Secret": v4_5_0.Secret;
  "SecretCreate": v4_3_0.SecretCreate;
  "SecretCreateReport": v4_3_0.SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v4_3_0.SecretInfoReport;
  "SecretInfoReportCompat": v4_3_0.SecretInfoReportCompat;
  "SecretRmReport": v4_5_0.SecretRmReport;
  "SecretSpec": v4_3_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "SharingMode": v4_5_0.SharingMode;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": v4_5_0.SpecGenerator;
  "StartupHealthCheck": v4_4_0.StartupHealthCheck;
  "StoreInfo": v4_4_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "SummaryNetworkSettings": v4_1_1.SummaryNetworkSettings;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfReport": v4_4_0.SystemDfReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "SystemPruneReport": v4_2_0.SystemPruneReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "TmpfsOptions": v3_4_0.TmpfsOptions;
  "Topology": v4_5_0.Topology;
  "TopologyRequirement": v4_5_0.TopologyRequirement;
  "Type": v3_1_0.Type;
  "TypeBlock": v4_5_0.TypeBlock;
  "TypeMount": v4_5_0.TypeMount;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateEntities": v4_5_0.UpdateEntities;
  "UsageData": v4_5_0.UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_5_0.Version;
  "Volume": v4_5_0.Volume;
  "VolumeConfigResponse": VolumeConfigResponse;
  "VolumeCreateOptions": v4_4_0.VolumeCreateOptions;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "VolumesPruneReport": v4_1_1.VolumesPruneReport;
  "WaitExitError": v4_5_0.WaitExitError;
  "WaitResponse": v4_5_0.WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "networkConnectRequest": v4_1_1.networkConnectRequest;
  "networkConnectRequestLibpod": v4_1_1.networkConnectRequestLibpod;
  "networkCreate": v4_1_1.networkCreate;
  "networkCreateLibpod": networkCreateLibpod;
  "networkDisconnectRequest": v4_1_1.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_5_0.LibpodGenerateCategory, v4_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v4_5_0.LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_5_0.LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v4_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, v4_4_0.SystemCategory, v4_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": ImagesCategory;
    "info": v3_1_1.InfoCategory;
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
    "libpod/manifests": v4_5_0.LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_5_0.LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v4_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    "networks": v4_1_1.NetworksCategory;
    "secrets": v4_3_0.SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v4_1_1.VersionCategory;
    "volumes": v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
