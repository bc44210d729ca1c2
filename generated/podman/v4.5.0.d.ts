// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
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

export type BindOptions = {
  CreateMountpoint?: boolean | undefined;
  NonRecursive?: boolean | undefined;
  Propagation?: v3_1_0.Propagation | undefined;
};

export type ClusterOptions = {
  [key: string]: unknown;
};

export type Mount = {
  BindOptions?: BindOptions | undefined;
  ClusterOptions?: ClusterOptions | undefined;
  Consistency?: v3_4_0.Consistency | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: v3_4_0.TmpfsOptions | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: v3_4_0.VolumeOptions | undefined;
};

export type HostConfig = {
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
  Mounts?: Mount[] | undefined;
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

export type LinuxCPU = {
  burst?: number | undefined;
  cpus?: string | undefined;
  idle?: number | undefined;
  mems?: string | undefined;
  period?: number | undefined;
  quota?: number | undefined;
  realtimePeriod?: number | undefined;
  realtimeRuntime?: number | undefined;
  shares?: number | undefined;
};

export type LinuxMemory = {
  checkBeforeUpdate?: boolean | undefined;
  disableOOMKiller?: boolean | undefined;
  kernel?: number | undefined;
  kernelTCP?: number | undefined;
  limit?: number | undefined;
  reservation?: number | undefined;
  swap?: number | undefined;
  swappiness?: number | undefined;
  useHierarchy?: boolean | undefined;
};

export type LinuxResources = {
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | undefined;
  memory?: LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | undefined;
  unified?: {
    [key: string]: string;
  } | undefined;
};

export type UpdateEntities = {
  Resources?: LinuxResources | undefined;
};

export interface ContainerUpdateLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: UpdateEntities | undefined;
  };
  kind: 'text';
  value: undefined;
}

export type Secret = {
  Key?: string | undefined;
  Secret?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
  apparmor_profile?: string | undefined;
  cap_add?: string[] | undefined;
  cap_drop?: string[] | undefined;
  cgroup_parent?: string | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  cgroups_mode?: string | undefined;
  chroot_directories?: string[] | undefined;
  cni_networks?: string[] | undefined;
  command?: string[] | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | undefined;
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  create_working_dir?: boolean | undefined;
  dependencyContainers?: string[] | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  devices?: v3_1_0.LinuxDevice[] | undefined;
  devices_from?: string[] | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  entrypoint?: string[] | undefined;
  env?: {
    [key: string]: string;
  } | undefined;
  env_host?: boolean | undefined;
  envmerge?: string[] | undefined;
  expose?: unknown;
  group_entry?: string | undefined;
  groups?: string[] | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | undefined;
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | undefined;
  httpproxy?: boolean | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image?: string | undefined;
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_container_type?: string | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  label_nested?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  manage_password?: boolean | undefined;
  mask?: string[] | undefined;
  mounts?: Mount[] | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[];
  } | undefined;
  no_new_privileges?: boolean | undefined;
  oci_runtime?: string | undefined;
  oom_score_adj?: number | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  passwd_entry?: string | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  pod?: string | undefined;
  portmappings?: v3_1_0.PortMapping[] | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | undefined;
  publish_image_ports?: boolean | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | undefined;
  raw_image_name?: string | undefined;
  read_only_filesystem?: boolean | undefined;
  read_write_tmpfs?: boolean | undefined;
  remove?: boolean | undefined;
  resource_limits?: LinuxResources | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  rootfs?: string | undefined;
  rootfs_mapping?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | undefined;
  secrets?: Secret[] | undefined;
  selinux_opts?: string[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  startupHealthConfig?: v4_4_0.StartupHealthCheck | undefined;
  stdin?: boolean | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  stop_timeout?: number | undefined;
  storage_opts?: {
    [key: string]: string;
  } | undefined;
  sysctl?: {
    [key: string]: string;
  } | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  timeout?: number | undefined;
  timezone?: string | undefined;
  umask?: string | undefined;
  unified?: {
    [key: string]: string;
  } | undefined;
  unmask?: string[] | undefined;
  unsetenv?: string[] | undefined;
  unsetenvall?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
  user?: string | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volatile?: boolean | undefined;
  volumes?: v4_4_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | undefined;
  work_dir?: string | undefined;
};

export interface ContainerCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: SpecGenerator;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
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
  "ContainerInspectLibpod": v4_3_0.ContainerInspectLibpodOp;
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
  "ContainerUpdateLibpod": ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v3_1_1.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": v4_3_0.ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v4_1_1.ContainersStatsAllLibpodOp;
}

export interface GenerateKubeLibpodOp {
  request: {
    params: {
      names: string[];
      service?: boolean | undefined;
      type?: string | undefined;
      replicas?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface LibpodGenerateCategory {
  "GenerateSystemdLibpod": v4_3_0.GenerateSystemdLibpodOp;
  "GenerateKubeLibpod": GenerateKubeLibpodOp;
}

export type ImageConfig = {
  ArgsEscaped?: boolean | undefined;
  Cmd?: string[] | undefined;
  Entrypoint?: string[] | undefined;
  Env?: string[] | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  StopSignal?: string | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
};

export type ImageData = {
  Annotations?: {
    [key: string]: string;
  } | undefined;
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Config?: ImageConfig | undefined;
  Created?: string | undefined;
  Digest?: v3_1_0.Digest | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  History?: v3_1_0.History[] | undefined;
  Id?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  ManifestType?: string | undefined;
  NamesHistory?: string[] | undefined;
  Os?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | undefined;
  RepoTags?: string[] | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
  Size?: number | undefined;
  User?: string | undefined;
  Version?: string | undefined;
  VirtualSize?: number | undefined;
};

export interface ImageInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageData;
}

export interface ImagePullLibpodOp {
  request: {
    params?: {
      reference?: string | undefined;
      quiet?: boolean | undefined;
      Arch?: string | undefined;
      OS?: string | undefined;
      Variant?: string | undefined;
      policy?: string | undefined;
      tlsVerify?: boolean | undefined;
      allTags?: boolean | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'messages';
  value: v3_1_0.LibpodImagesPullReport;
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": v4_0_0.ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_3_0.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v4_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": ImageInspectLibpodOp;
  "ImagePushLibpod": v4_2_0.ImagePushLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v4_1_1.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v4_0_0.ImageExportLibpodOp;
  "ImageImportLibpod": v3_4_0.ImageImportLibpodOp;
  "ImageListLibpod": v4_2_0.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": v4_1_1.ImagePruneLibpodOp;
  "ImagePullLibpod": ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v4_2_0.ImageDeleteAllLibpodOp;
  "ImageScpLibpod": v4_2_0.ImageScpLibpodOp;
  "ImageSearchLibpod": v4_0_0.ImageSearchLibpodOp;
}

export type Topology = {
  Segments?: {
    [key: string]: string;
  } | undefined;
};

export type Info = {
  AccessibleTopology?: Topology[] | undefined;
  CapacityBytes?: number | undefined;
  VolumeContext?: {
    [key: string]: string;
  } | undefined;
  VolumeID?: string | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Info;
}

export interface LibpodInfoCategory {
  "SystemInfoLibpod": SystemInfoLibpodOp;
}

export type Schema2ListPublic = {
  manifests?: v3_1_1.Schema2ManifestDescriptor[] | undefined;
  mediaType?: string | undefined;
  schemaVersion?: number | undefined;
};

export interface ManifestInspectLibpodOp {
  request: {
    params: {
      name: string;
      tlsVerify?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Schema2ListPublic;
}

export interface LibpodManifestsCategory {
  "ManifestCreateLibpod": v4_4_0.ManifestCreateLibpodOp;
  "ManifestDeleteLibpod": v4_0_0.ManifestDeleteLibpodOp;
  "ManifestModifyLibpod": v4_4_0.ManifestModifyLibpodOp;
  "ManifestAddLibpod": v4_4_0.ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": v4_1_1.ManifestPushV3LibpodOp;
  "ManifestPushLibpod": v4_3_0.ManifestPushLibpodOp;
}

export type SecretRmReport = {
  Err?: string | undefined;
  ID?: string | undefined;
};

export type PlayKubeReport = {
  Pods?: v3_4_0.PlayKubePod[] | undefined;
  RmReport?: v3_1_0.PodRmReport[] | undefined;
  SecretRmReport?: SecretRmReport[] | undefined;
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
  mounts?: Mount[] | undefined;
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
  resource_limits?: LinuxResources | undefined;
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

export interface LibpodPodsCategory {
  "PodDeleteLibpod": v3_1_1.PodDeleteLibpodOp;
  "PodExistsLibpod": v3_1_1.PodExistsLibpodOp;
  "PodInspectLibpod": v4_3_0.PodInspectLibpodOp;
  "PodKillLibpod": v3_1_1.PodKillLibpodOp;
  "PodPauseLibpod": v3_1_1.PodPauseLibpodOp;
  "PodRestartLibpod": v3_1_1.PodRestartLibpodOp;
  "PodStartLibpod": v3_1_1.PodStartLibpodOp;
  "PodStopLibpod": v3_1_1.PodStopLibpodOp;
  "PodTopLibpod": v4_1_1.PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": v3_1_1.PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": v4_1_1.PodStatsAllLibpodOp;
}

export interface SecretExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface LibpodSecretsCategory {
  "SecretDeleteLibpod": v3_1_1.SecretDeleteLibpodOp;
  "SecretExistsLibpod": SecretExistsLibpodOp;
  "SecretInspectLibpod": v4_3_0.SecretInspectLibpodOp;
  "SecretCreateLibpod": v4_3_0.SecretCreateLibpodOp;
  "SecretListLibpod": v4_3_0.SecretListLibpodOp;
}

export type PublishState = string;

export type PublishStatus = {
  NodeID?: string | undefined;
  PublishContext?: {
    [key: string]: string;
  } | undefined;
  State?: PublishState | undefined;
};

export type TypeBlock = {
  [key: string]: unknown;
};

export type TypeMount = {
  FsType?: string | undefined;
  MountFlags?: string[] | undefined;
};

export type Scope = string;

export type SharingMode = string;

export type AccessMode = {
  BlockVolume?: TypeBlock | undefined;
  MountVolume?: TypeMount | undefined;
  Scope?: Scope | undefined;
  Sharing?: SharingMode | undefined;
};

export type TopologyRequirement = {
  Preferred?: Topology[] | undefined;
  Requisite?: Topology[] | undefined;
};

export type Availability = string;

export type CapacityRange = {
  LimitBytes?: number | undefined;
  RequiredBytes?: number | undefined;
};

export type ClusterVolumeSpec = {
  AccessMode?: AccessMode | undefined;
  AccessibilityRequirements?: TopologyRequirement | undefined;
  Availability?: Availability | undefined;
  CapacityRange?: CapacityRange | undefined;
  Group?: string | undefined;
  Secrets?: Secret[] | undefined;
};

export type Version = {
  Index?: number | undefined;
};

export type ClusterVolume = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  Info?: Info | undefined;
  PublishStatus?: PublishStatus[] | undefined;
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
  };
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  };
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | undefined;
  UsageData?: UsageData | undefined;
};

export type ListResponse = {
  Volumes?: Volume[] | undefined;
  Warnings?: string[] | undefined;
};

export interface VolumeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ListResponse;
}

export interface VolumeInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumeCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v4_1_1.volumeCreate | undefined;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumesCategory {
  "VolumeList": VolumeListOp;
  "VolumeDelete": v3_1_1.VolumeDeleteOp;
  "VolumeInspect": VolumeInspectOp;
  "VolumeCreate": VolumeCreateOp;
  "VolumePrune": v4_1_1.VolumePruneOp;
}

export type ContainerBasicConfig = {
  annotations?: {
    [key: string]: string;
  } | undefined;
  command?: string[] | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | undefined;
  dependencyContainers?: string[] | undefined;
  entrypoint?: string[] | undefined;
  env?: {
    [key: string]: string;
  } | undefined;
  env_host?: boolean | undefined;
  envmerge?: string[] | undefined;
  group_entry?: string | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | undefined;
  httpproxy?: boolean | undefined;
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
  init_container_type?: string | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  manage_password?: boolean | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  oci_runtime?: string | undefined;
  passwd_entry?: string | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  pod?: string | undefined;
  raw_image_name?: string | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  sdnotifyMode?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | undefined;
  stdin?: boolean | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  stop_timeout?: number | undefined;
  sysctl?: {
    [key: string]: string;
  } | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timeout?: number | undefined;
  timezone?: string | undefined;
  unsetenv?: string[] | undefined;
  unsetenvall?: boolean | undefined;
  utsns?: v3_1_0.Namespace | undefined;
};

export type ContainerResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  oom_score_adj?: number | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | undefined;
  resource_limits?: LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  unified?: {
    [key: string]: string;
  } | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | undefined;
};

export type ContainerSecurityConfig = {
  apparmor_profile?: string | undefined;
  cap_add?: string[] | undefined;
  cap_drop?: string[] | undefined;
  groups?: string[] | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  label_nested?: boolean | undefined;
  mask?: string[] | undefined;
  no_new_privileges?: boolean | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | undefined;
  read_only_filesystem?: boolean | undefined;
  read_write_tmpfs?: boolean | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  selinux_opts?: string[] | undefined;
  umask?: string | undefined;
  unmask?: string[] | undefined;
  user?: string | undefined;
  userns?: v3_1_0.Namespace | undefined;
};

export type ContainerStorageConfig = {
  chroot_directories?: string[] | undefined;
  create_working_dir?: boolean | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  devices?: v3_1_0.LinuxDevice[] | undefined;
  devices_from?: string[] | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  rootfs?: string | undefined;
  rootfs_mapping?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: Secret[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  storage_opts?: {
    [key: string]: string;
  } | undefined;
  volatile?: boolean | undefined;
  volumes?: v4_4_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  work_dir?: string | undefined;
};

export type CreateOptions = {
  ClusterVolumeSpec?: ClusterVolumeSpec | undefined;
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
};

export type CreateResponse = {
  Id: string;
  Warnings: string[];
};

export type Meta = {
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Version?: Version | undefined;
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
  security_opt?: string[] | undefined;
  share?: string[] | undefined;
  share_parent?: boolean | undefined;
  sysctl?: string[] | undefined;
  volume?: string[] | undefined;
  volumes_from?: string[] | undefined;
};

export type PodResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  resource_limits?: LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  mounts?: Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  volumes?: v4_4_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
};

export type WaitExitError = {
  Message?: string | undefined;
};

export type WaitResponse = {
  Error?: WaitExitError | undefined;
  StatusCode: number;
};

export interface Schemas {
  "AccessMode": AccessMode;
  "Address": v4_0_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthReport": v4_1_1.AuthReport;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "Availability": Availability;
  "BindOptions": BindOptions;
  "CapacityRange": CapacityRange;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ClusterOptions": ClusterOptions;
  "ClusterVolume": ClusterVolume;
  "ClusterVolumeSpec": ClusterVolumeSpec;
  "ComponentVersion": v4_1_1.ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "Consistency": v3_4_0.Consistency;
  "Container": Container;
  "ContainerBasicConfig": ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerChangeResponseItem": v3_1_0.ContainerChangeResponseItem;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": v4_4_0.ContainerHealthCheckConfig;
  "ContainerJSON": ContainerJSON;
  "ContainerNetworkConfig": v4_0_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": ContainerResourceConfig;
  "ContainerSecurityConfig": ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStats": v4_1_1.ContainerStats;
  "ContainerStorageConfig": ContainerStorageConfig;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": CreateContainerConfig;
  "CreateOptions": CreateOptions;
  "CreateResponse": CreateResponse;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "Driver": v3_4_0.Driver;
  "DriverData": v3_1_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v3_1_0.EndpointSettings;
  "ErrorModel": v4_1_1.ErrorModel;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
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
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDResponse": v4_1_1.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "IdResponse": v3_1_0.IdResponse;
  "ImageConfig": ImageConfig;
  "ImageData": ImageData;
  "ImageDeleteResponseItem": v3_1_0.ImageDeleteResponseItem;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": v4_1_1.ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageSummary": v3_1_0.ImageSummary;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": Info;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v4_3_0.InspectContainerConfig;
  "InspectContainerData": v4_3_0.InspectContainerData;
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
  "InspectPodData": v4_3_0.InspectPodData;
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
  "LinuxBlockIO": v3_1_0.LinuxBlockIO;
  "LinuxBlockIODevice": v4_4_0.LinuxBlockIODevice;
  "LinuxCPU": LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxIDMapping": v4_4_0.LinuxIDMapping;
  "LinuxInterfacePriority": v3_1_0.LinuxInterfacePriority;
  "LinuxMemory": LinuxMemory;
  "LinuxNetwork": v3_1_0.LinuxNetwork;
  "LinuxPersonality": v3_4_0.LinuxPersonality;
  "LinuxPersonalityDomain": v3_4_0.LinuxPersonalityDomain;
  "LinuxPersonalityFlag": v3_4_0.LinuxPersonalityFlag;
  "LinuxPids": v3_1_0.LinuxPids;
  "LinuxRdma": v3_1_0.LinuxRdma;
  "LinuxResources": LinuxResources;
  "LinuxThrottleDevice": v3_1_0.LinuxThrottleDevice;
  "LinuxWeightDevice": v3_1_0.LinuxWeightDevice;
  "ListContainer": v3_1_0.ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": v3_1_0.ListPodContainer;
  "ListPodsReport": v3_1_0.ListPodsReport;
  "ListResponse": ListResponse;
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
  "Meta": Meta;
  "Mount": Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v4_4_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": v4_0_0.NetOptions;
  "Network": v4_4_0.Network;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectOptions": v4_0_0.NetworkConnectOptions;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v4_0_0.NetworkSettings;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": v3_4_0.NetworkingConfig;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
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
  "PodBasicConfig": PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateOptions": PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v4_0_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v3_1_0.PodRmReport;
  "PodSecurityConfig": v4_1_1.PodSecurityConfig;
  "PodSpecGenerator": PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodStorageConfig": PodStorageConfig;
  "PodTopOKBody": v4_1_1.PodTopOKBody;
  "PodUnpauseReport": v3_1_0.PodUnpauseReport;
  "Port": v3_1_0.Port;
  "PortBinding": v3_1_0.PortBinding;
  "PortMap": v3_1_0.PortMap;
  "PortMapping": v3_1_0.PortMapping;
  "PortSet": v3_1_0.PortSet;
  "Propagation": v3_1_0.Propagation;
  "PruneReport": v3_1_0.PruneReport;
  "PublishState": PublishState;
  "PublishStatus": PublishStatus;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2ListPublic": Schema2ListPublic;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "Scope": Scope;
  "ScpReport": v4_2_0.ScpReport;
  "Secret": Secret;
  "SecretCreate": v4_3_0.SecretCreate;
  "SecretCreateReport": v4_3_0.SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v4_3_0.SecretInfoReport;
  "SecretInfoReportCompat": v4_3_0.SecretInfoReportCompat;
  "SecretRmReport": SecretRmReport;
  "SecretSpec": v4_3_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "SharingMode": SharingMode;
  "Signal": v3_1_0.Signal;
  "SpecGenerator": SpecGenerator;
  "StartupHealthCheck": v4_4_0.StartupHealthCheck;
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
  "Topology": Topology;
  "TopologyRequirement": TopologyRequirement;
  "Type": v3_1_0.Type;
  "TypeBlock": TypeBlock;
  "TypeMount": TypeMount;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateEntities": UpdateEntities;
  "UsageData": UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": Version;
  "Volume": Volume;
  "VolumeConfigResponse": v4_3_0.VolumeConfigResponse;
  "VolumeCreateOptions": v4_4_0.VolumeCreateOptions;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "VolumesPruneReport": v4_1_1.VolumesPruneReport;
  "WaitExitError": WaitExitError;
  "WaitResponse": WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "networkConnectRequest": v4_1_1.networkConnectRequest;
  "networkConnectRequestLibpod": v4_1_1.networkConnectRequestLibpod;
  "networkCreate": v4_1_1.networkCreate;
  "networkCreateLibpod": v4_4_0.networkCreateLibpod;
  "networkDisconnectRequest": v4_1_1.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, v3_4_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_4_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, v4_4_0.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v4_1_1.LibpodVersionCategory, v4_4_0.LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, v4_4_0.SystemCategory, v4_1_1.VersionCategory, VolumesCategory {}

export interface Version_2 {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": v3_4_0.BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": v4_1_1.ImagesCategory;
    "info": v3_1_1.InfoCategory;
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
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v4_4_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v4_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_4_0.LibpodVolumesCategory;
    "networks": v4_1_1.NetworksCategory;
    "secrets": v4_3_0.SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v4_1_1.VersionCategory;
    "volumes": VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
