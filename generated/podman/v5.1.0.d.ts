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
import type * as v4_5_0 from './v4.5.0.js'
import type * as v4_6_0 from './v4.6.0.js'
import type * as v4_7_0 from './v4.7.0.js'
import type * as v4_8_0 from './v4.8.0.js'
import type * as v5_0_0 from './v5.0.0.js'
import type * as v5_0_2 from './v5.0.2.js'

export type VolumeOptions = {
  DriverConfig?: v3_4_0.Driver | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  NoCopy?: boolean | undefined;
  Subpath?: string | undefined;
};

export type Mount = {
  BindOptions?: v5_0_0.BindOptions | undefined;
  ClusterOptions?: v4_5_0.ClusterOptions | undefined;
  Consistency?: v3_4_0.Consistency | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: v3_4_0.TmpfsOptions | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: VolumeOptions | undefined;
};

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
  RestartPolicy?: v5_0_0.RestartPolicy | undefined;
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
  Config?: v5_0_0.Config | undefined;
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
  NetworkSettings?: v5_0_0.NetworkSettings | undefined;
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

export type UpdateConfig = {
  BlkioDeviceReadBps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioDeviceReadIOps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioDeviceWriteBps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioDeviceWriteIOps?: v3_1_0.ThrottleDevice[] | undefined;
  BlkioWeight?: number | undefined;
  BlkioWeightDevice?: v3_1_0.WeightDevice[] | undefined;
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
  DeviceCgroupRules?: string[] | undefined;
  DeviceRequests?: v3_1_0.DeviceRequest[] | undefined;
  Devices?: v3_1_0.DeviceMapping[] | undefined;
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
  RestartPolicy?: v5_0_0.RestartPolicy | undefined;
  Ulimits?: v3_1_0.Ulimit[] | undefined;
};

export type containerUpdateRequest = UpdateConfig;

export interface ContainerUpdateOp {
  request: {
    params: {
      name: string;
    };
    data?: containerUpdateRequest | undefined;
  };
  kind: 'json';
  value: unknown;
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
  Healthcheck?: v5_0_0.HealthcheckConfig | undefined;
  HostConfig?: HostConfig | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  MacAddress?: string | undefined;
  Name?: string | undefined;
  NetworkDisabled?: boolean | undefined;
  NetworkingConfig?: v5_0_0.NetworkingConfig | undefined;
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
  Command?: string | undefined;
  Config?: v5_0_0.Config | undefined;
  Created?: number | undefined;
  DefaultReadOnlyNonRecursive?: boolean | undefined;
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
  NetworkSettings?: v5_0_0.SummaryNetworkSettings | undefined;
  NetworkingConfig?: v5_0_0.NetworkingConfig | undefined;
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
  "ContainerUpdate": ContainerUpdateOp;
  "ContainerWait": v3_1_1.ContainerWaitOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerList": ContainerListOp;
  "ContainerPrune": v3_1_1.ContainerPruneOp;
}

export type Schema2HealthConfig = {
  Interval?: v3_1_0.Duration | undefined;
  Retries?: number | undefined;
  StartInterval?: v3_1_0.Duration | undefined;
  StartPeriod?: v3_1_0.Duration | undefined;
  Test?: string[] | undefined;
  Timeout?: v3_1_0.Duration | undefined;
};

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  } | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  ChrootDirs?: string[] | undefined;
  Cmd?: string[] | undefined;
  CreateCommand?: string[] | undefined;
  Domainname?: string | undefined;
  Entrypoint?: string[] | undefined;
  Env?: string[] | undefined;
  Healthcheck?: Schema2HealthConfig | undefined;
  HealthcheckOnFailureAction?: string | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  OnBuild?: string | undefined;
  OpenStdin?: boolean | undefined;
  Passwd?: boolean | undefined;
  Secrets?: v3_2_3.InspectSecret[] | undefined;
  StdinOnce?: boolean | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: number | undefined;
  SystemdMode?: boolean | undefined;
  Timeout?: number | undefined;
  Timezone?: string | undefined;
  Tty?: boolean | undefined;
  Umask?: string | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
  sdNotifyMode?: string | undefined;
  sdNotifySocket?: string | undefined;
};

export type InspectContainerHostConfig = {
  Annotations?: {
    [key: string]: string;
  } | undefined;
  AutoRemove?: boolean | undefined;
  Binds?: string[] | undefined;
  BlkioDeviceReadBps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
  BlkioDeviceReadIOps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
  BlkioDeviceWriteBps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
  BlkioDeviceWriteIOps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
  BlkioWeight?: number | undefined;
  BlkioWeightDevice?: v3_1_0.InspectBlkioWeightDevice[] | undefined;
  CapAdd?: string[] | undefined;
  CapDrop?: string[] | undefined;
  Cgroup?: string | undefined;
  CgroupConf?: {
    [key: string]: string;
  } | undefined;
  CgroupManager?: string | undefined;
  CgroupMode?: string | undefined;
  CgroupParent?: string | undefined;
  Cgroups?: string | undefined;
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
  Devices?: v3_1_0.InspectDevice[] | undefined;
  DiskQuota?: number | undefined;
  Dns?: string[] | undefined;
  DnsOptions?: string[] | undefined;
  DnsSearch?: string[] | undefined;
  ExtraHosts?: string[] | undefined;
  GroupAdd?: string[] | undefined;
  IDMappings?: v4_0_0.InspectIDMappings | undefined;
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Init?: boolean | undefined;
  IntelRdtClosID?: string | undefined;
  IpcMode?: string | undefined;
  Isolation?: string | undefined;
  KernelMemory?: number | undefined;
  Links?: string[] | undefined;
  LogConfig?: v3_1_0.InspectLogConfig | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  NetworkMode?: string | undefined;
  OomKillDisable?: boolean | undefined;
  OomScoreAdj?: number | undefined;
  PidMode?: string | undefined;
  PidsLimit?: number | undefined;
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[];
  } | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyRootfs?: boolean | undefined;
  RestartPolicy?: v3_1_0.InspectRestartPolicy | undefined;
  Runtime?: string | undefined;
  SecurityOpt?: string[] | undefined;
  ShmSize?: number | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | undefined;
  UTSMode?: string | undefined;
  Ulimits?: v3_1_0.InspectUlimit[] | undefined;
  UsernsMode?: string | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
};

export type InspectContainerData = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | undefined;
  BoundingCaps?: string[] | undefined;
  Config?: InspectContainerConfig | undefined;
  ConmonPidFile?: string | undefined;
  Created?: string | undefined;
  Dependencies?: string[] | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | undefined;
  ExecIDs?: string[] | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: InspectContainerHostConfig | undefined;
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
  State?: v4_7_0.InspectContainerState | undefined;
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

export interface ContainerUpdateLibpodOp {
  request: {
    params: {
      name: string;
      restartPolicy?: string | undefined;
      restartRetries?: number | undefined;
    };
    data?: v4_5_0.UpdateEntities | undefined;
  };
  kind: 'text';
  value: undefined;
}

export type ImageVolume = {
  Destination?: string | undefined;
  ReadWrite?: boolean | undefined;
  Source?: string | undefined;
  subPath?: string | undefined;
};

export type StartupHealthCheck = {
  Interval?: v3_1_0.Duration | undefined;
  Retries?: number | undefined;
  StartInterval?: v3_1_0.Duration | undefined;
  StartPeriod?: v3_1_0.Duration | undefined;
  Successes?: number | undefined;
  Test?: string[] | undefined;
  Timeout?: v3_1_0.Duration | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
  apparmor_profile?: string | undefined;
  base_hosts_file?: string | undefined;
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
  healthconfig?: Schema2HealthConfig | undefined;
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
  image_volumes?: ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_container_type?: string | undefined;
  init_path?: string | undefined;
  intelRdt?: v4_8_0.LinuxIntelRdt | undefined;
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
  resource_limits?: v4_5_0.LinuxResources | undefined;
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
  secrets?: v4_5_0.Secret[] | undefined;
  selinux_opts?: string[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  startupHealthConfig?: StartupHealthCheck | undefined;
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

export type ListContainer = {
  AutoRemove?: boolean | undefined;
  CIDFile?: string | undefined;
  Command?: string[] | undefined;
  Created?: string | undefined;
  CreatedAt?: string | undefined;
  ExitCode?: number | undefined;
  Exited?: boolean | undefined;
  ExitedAt?: number | undefined;
  ExposedPorts?: unknown;
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
  "ContainerTopLibpod": v4_8_0.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v4_6_0.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v5_0_0.ContainersStatsAllLibpodOp;
}

export type ImageData = {
  Annotations?: {
    [key: string]: string;
  } | undefined;
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Config?: v4_5_0.ImageConfig | undefined;
  Created?: string | undefined;
  Digest?: v3_1_0.Digest | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  Healthcheck?: Schema2HealthConfig | undefined;
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

export type LibpodImageSummary = {
  Arch?: string | undefined;
  Containers?: number | undefined;
  Created?: number | undefined;
  Dangling?: boolean | undefined;
  Digest?: string | undefined;
  History?: string[] | undefined;
  Id?: string | undefined;
  IsManifestList?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Names?: string[] | undefined;
  Os?: string | undefined;
  ParentId?: string | undefined;
  ReadOnly?: boolean | undefined;
  RepoDigests?: string[] | undefined;
  RepoTags?: string[] | undefined;
  SharedSize?: number | undefined;
  Size?: number | undefined;
  VirtualSize?: number | undefined;
};

export interface ImageListLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: LibpodImageSummary[];
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": v4_0_0.ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_3_0.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v4_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": ImageInspectLibpodOp;
  "ImagePushLibpod": v4_7_0.ImagePushLibpodOp;
  "ImageResolveLibpod": v5_0_0.ImageResolveLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v4_1_1.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v4_0_0.ImageExportLibpodOp;
  "ImageImportLibpod": v3_4_0.ImageImportLibpodOp;
  "ImageListLibpod": ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": v4_1_1.ImagePruneLibpodOp;
  "ImagePullLibpod": v4_8_0.ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v4_2_0.ImageDeleteAllLibpodOp;
  "ImageScpLibpod": v4_2_0.ImageScpLibpodOp;
  "ImageSearchLibpod": v4_0_0.ImageSearchLibpodOp;
}

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
  networkBackendInfo?: v4_6_0.NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  os?: string | undefined;
  pasta?: v4_6_0.PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  rootlessNetworkCmd?: string | undefined;
  runtimeInfo?: {
    [key: string]: unknown;
  } | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  serviceIsRemote?: boolean | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
  swapFree?: number | undefined;
  swapTotal?: number | undefined;
  uptime?: string | undefined;
  variant?: string | undefined;
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

export interface LibpodManifestsCategory {
  "ManifestDeleteLibpod": v4_0_0.ManifestDeleteLibpodOp;
  "ManifestCreateLibpod": v5_0_0.ManifestCreateLibpodOp;
  "ManifestModifyLibpod": v5_0_2.ManifestModifyLibpodOp;
  "ManifestAddLibpod": v5_0_0.ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v4_5_0.ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": v4_1_1.ManifestPushV3LibpodOp;
  "ManifestPushLibpod": v4_7_0.ManifestPushLibpodOp;
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
  image_volumes?: ImageVolume[] | undefined;
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

export interface LibpodPodsCategory {
  "PodDeleteLibpod": v4_6_0.PodDeleteLibpodOp;
  "PodExistsLibpod": v3_1_1.PodExistsLibpodOp;
  "PodInspectLibpod": v4_6_0.PodInspectLibpodOp;
  "PodKillLibpod": v3_1_1.PodKillLibpodOp;
  "PodPauseLibpod": v3_1_1.PodPauseLibpodOp;
  "PodRestartLibpod": v3_1_1.PodRestartLibpodOp;
  "PodStartLibpod": v3_1_1.PodStartLibpodOp;
  "PodStopLibpod": v3_1_1.PodStopLibpodOp;
  "PodTopLibpod": v4_1_1.PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": v4_6_0.PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": v4_1_1.PodStatsAllLibpodOp;
}

export type ContainerHealthCheckConfig = {
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: Schema2HealthConfig | undefined;
  startupHealthConfig?: StartupHealthCheck | undefined;
};

export type ContainerStorageConfig = {
  chroot_directories?: string[] | undefined;
  create_working_dir?: boolean | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  devices?: v3_1_0.LinuxDevice[] | undefined;
  devices_from?: string[] | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | undefined;
  image?: string | undefined;
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  raw_image_name?: string | undefined;
  rootfs?: string | undefined;
  rootfs_mapping?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: v4_5_0.Secret[] | undefined;
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

export type PodStorageConfig = {
  image_volumes?: ImageVolume[] | undefined;
  mounts?: Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  volumes?: v4_4_0.NamedVolume[] | undefined;
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
  "BindOptions": v5_0_0.BindOptions;
  "CPUUsage": v4_1_0.CPUUsage;
  "CapacityRange": v4_5_0.CapacityRange;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ChangeType": v3_1_0.ChangeType;
  "ClusterOptions": v4_5_0.ClusterOptions;
  "ClusterVolume": v4_5_0.ClusterVolume;
  "ClusterVolumeSpec": v4_5_0.ClusterVolumeSpec;
  "ComponentVersion": v3_2_0.ComponentVersion;
  "Config": v5_0_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "Consistency": v3_4_0.Consistency;
  "Container": Container;
  "ContainerBasicConfig": v5_0_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": ContainerHealthCheckConfig;
  "ContainerJSON": ContainerJSON;
  "ContainerNetworkConfig": v5_0_0.ContainerNetworkConfig;
  "ContainerNetworkStats": v5_0_0.ContainerNetworkStats;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v5_0_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v4_5_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStats": v5_0_0.ContainerStats;
  "ContainerStorageConfig": ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": CreateContainerConfig;
  "CreateOptions": v4_5_0.CreateOptions;
  "CreateResponse": v4_5_0.CreateResponse;
  "DNSNetworkInfo": v4_6_0.DNSNetworkInfo;
  "DeleteResponse": v5_0_0.DeleteResponse;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "Driver": v3_4_0.Driver;
  "DriverData": v3_1_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v5_0_0.EndpointSettings;
  "ErrorModel": v4_1_1.ErrorModel;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "FilesystemChange": v4_6_0.FilesystemChange;
  "GraphDriverData": v3_1_0.GraphDriverData;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckOnFailureAction": v4_3_0.HealthCheckOnFailureAction;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthcheckConfig": v5_0_0.HealthcheckConfig;
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
  "ImageData": ImageData;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": v5_0_0.ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageStore": v3_1_0.ImageStore;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": ImageVolume;
  "Info": v4_5_0.Info;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": InspectContainerConfig;
  "InspectContainerData": InspectContainerData;
  "InspectContainerHostConfig": InspectContainerHostConfig;
  "InspectContainerState": v4_7_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectExecProcess": v4_1_0.InspectExecProcess;
  "InspectExecSession": v4_1_1.InspectExecSession;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": v4_0_0.InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v4_0_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodData": v4_6_0.InspectPodData;
  "InspectPodInfraConfig": v4_2_0.InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": v4_0_0.LeaseRange;
  "LibpodContainersRmReport": v4_0_0.LibpodContainersRmReport;
  "LibpodImageSummary": LibpodImageSummary;
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
  "LinuxIntelRdt": v4_8_0.LinuxIntelRdt;
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
  "ListPodContainer": v4_6_0.ListPodContainer;
  "ListPodsReport": v4_6_0.ListPodsReport;
  "ListResponse": v4_5_0.ListResponse;
  "LogConfig": v3_4_0.LogConfig;
  "LogConfigLibpod": v4_3_0.LogConfigLibpod;
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddArtifactOptions": v5_0_0.ManifestAddArtifactOptions;
  "ManifestAddOptions": v5_0_0.ManifestAddOptions;
  "ManifestAnnotateOptions": v5_0_0.ManifestAnnotateOptions;
  "ManifestModifyOptions": v5_0_0.ManifestModifyOptions;
  "ManifestModifyReport": v5_0_2.ManifestModifyReport;
  "ManifestPushReport": v4_3_0.ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "Meta": v4_5_0.Meta;
  "Metadata": v5_0_0.Metadata;
  "Mount": Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v4_4_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetAddress": v5_0_0.NetAddress;
  "NetInterface": v5_0_0.NetInterface;
  "NetOptions": v4_0_0.NetOptions;
  "Network": v4_6_0.Network;
  "NetworkBackend": v4_6_0.NetworkBackend;
  "NetworkConnect": v5_0_0.NetworkConnect;
  "NetworkConnectOptions": v4_0_0.NetworkConnectOptions;
  "NetworkContainerInfo": v5_0_0.NetworkContainerInfo;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkInfo": v4_6_0.NetworkInfo;
  "NetworkInspectReport": v5_0_0.NetworkInspectReport;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v5_0_0.NetworkSettings;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": v5_0_0.NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PastaInfo": v4_6_0.PastaInfo;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v4_0_0.PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "Platform": v4_1_1.Platform;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": v4_6_0.PlayKubeReport;
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
  "PodBasicConfig": v4_6_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateOptions": v4_8_0.PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v4_0_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": v4_5_0.PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v4_6_0.PodRmReport;
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
  "PublishState": v4_5_0.PublishState;
  "PublishStatus": v4_5_0.PublishStatus;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v5_0_0.RestartPolicy;
  "RestartPolicyMode": v5_0_0.RestartPolicyMode;
  "RootFS": v3_1_0.RootFS;
  "Route": v4_6_0.Route;
  "Schema2HealthConfig": Schema2HealthConfig;
  "Schema2ListPublic": v4_5_0.Schema2ListPublic;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "Scope": v4_5_0.Scope;
  "ScpReport": v4_2_0.ScpReport;
  "Secret": v4_5_0.Secret;
  "SecretCreate": v4_3_0.SecretCreate;
  "SecretCreateReport": v4_3_0.SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v4_7_0.SecretInfoReport;
  "SecretInfoReportCompat": v4_7_0.SecretInfoReportCompat;
  "SecretRmReport": v4_5_0.SecretRmReport;
  "SecretSpec": v4_3_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceCreateResponse": v5_0_0.ServiceCreateResponse;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "SharingMode": v4_5_0.SharingMode;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": SpecGenerator;
  "StartupHealthCheck": StartupHealthCheck;
  "StoreInfo": v4_4_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "Summary": v5_0_0.Summary;
  "SummaryNetworkSettings": v5_0_0.SummaryNetworkSettings;
  "SystemComponentVersion": v5_0_0.SystemComponentVersion;
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
  "UpdateConfig": UpdateConfig;
  "UpdateEntities": v4_5_0.UpdateEntities;
  "UsageData": v4_5_0.UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_5_0.Version;
  "Volume": v4_5_0.Volume;
  "VolumeConfigResponse": v4_6_0.VolumeConfigResponse;
  "VolumeCreateOptions": v4_4_0.VolumeCreateOptions;
  "VolumeOptions": VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "VolumesPruneReport": v4_1_1.VolumesPruneReport;
  "WaitExitError": v4_5_0.WaitExitError;
  "WaitResponse": v4_5_0.WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "cacheLibImage": v4_7_0.cacheLibImage;
  "containerUpdateRequest": containerUpdateRequest;
  "networkConnectRequest": v5_0_0.networkConnectRequest;
  "networkConnectRequestLibpod": v4_1_1.networkConnectRequestLibpod;
  "networkCreate": v4_1_1.networkCreate;
  "networkCreateLibpod": v4_6_0.networkCreateLibpod;
  "networkDisconnectRequest": v4_1_1.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, v3_4_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v5_0_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_8_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, v5_0_2.LibpodNetworksCategory, v5_0_0.LibpodPlayCategory, LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v5_0_0.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, v5_0_0.NetworksCategory, v4_7_0.SecretsCategory, v4_4_0.SystemCategory, v5_0_0.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": v3_4_0.BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": v5_0_0.ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_8_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v5_0_2.LibpodNetworksCategory;
    "libpod/play": v5_0_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v5_0_0.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    "networks": v5_0_0.NetworksCategory;
    "secrets": v4_7_0.SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v5_0_0.VersionCategory;
    "volumes": v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
