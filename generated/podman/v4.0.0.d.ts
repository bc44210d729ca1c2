// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_2 from './v3.4.2.js'
import type * as v3_4_3 from './v3.4.3.js'

export type Address = {
  Addr?: string | undefined;
  PrefixLength?: number | undefined;
};

export type NetworkSettings = {
  Bridge?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  HairpinMode?: boolean | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  MacAddress?: string | undefined;
  Networks?: {
    [key: string]: v3_1_0.EndpointSettings;
  } | undefined;
  Ports?: v3_1_0.PortMap | undefined;
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
  SecondaryIPAddresses?: Address[] | undefined;
  SecondaryIPv6Addresses?: Address[] | undefined;
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
  value: {
    AppArmorProfile?: string | undefined;
    Args?: string[] | undefined;
    Config?: v3_1_0.Config | undefined;
    Created?: string | undefined;
    Driver?: string | undefined;
    ExecIDs?: string[] | undefined;
    GraphDriver?: v3_1_0.GraphDriverData | undefined;
    HostConfig?: v3_4_0.HostConfig | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    Id?: string | undefined;
    Image?: string | undefined;
    LogPath?: string | undefined;
    MountLabel?: string | undefined;
    Mounts?: v3_1_0.MountPoint[] | undefined;
    Name?: string | undefined;
    NetworkSettings?: NetworkSettings | undefined;
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
  ExposedPorts?: v3_1_0.PortSet | undefined;
  Healthcheck?: v3_1_0.HealthConfig | undefined;
  HostConfig?: v3_4_0.HostConfig | undefined;
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
  value: {
    Id?: string | undefined;
    Warnings?: string[] | undefined;
  };
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
  "ContainerStats": v3_3_0.ContainerStatsOp;
  "ContainerStop": v3_1_1.ContainerStopOp;
  "ContainerTop": v3_1_1.ContainerTopOp;
  "ContainerUnpause": v3_1_1.ContainerUnpauseOp;
  "ContainerWait": v3_1_1.ContainerWaitOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerList": v3_1_1.ContainerListOp;
  "ContainerPrune": v3_1_1.ContainerPruneOp;
}

export interface ImageCreateOp {
  request: {
    params?: {
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
      fromImage?: string | undefined;
      fromSrc?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      message?: string | undefined;
      platform?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface ImageSearchOp {
  request: {
    params?: {
      term?: string | undefined;
      limit?: number | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      tlsVerify?: boolean | undefined;
      listTags?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Automated?: string | undefined;
    Description?: string | undefined;
    Index?: string | undefined;
    Name?: string | undefined;
    Official?: string | undefined;
    Stars?: number | undefined;
    Tag?: string | undefined;
  };
}

export interface ImagesCategory {
  "ImageDelete": v3_2_0.ImageDeleteOp;
  "ImageGet": v3_1_1.ImageGetOp;
  "ImageHistory": v3_1_1.ImageHistoryOp;
  "ImageInspect": v3_1_1.ImageInspectOp;
  "ImagePush": v3_1_1.ImagePushOp;
  "ImageTag": v3_1_1.ImageTagOp;
  "ImageCreate": ImageCreateOp;
  "ImageGetAll": v3_1_1.ImageGetAllOp;
  "ImageList": v3_1_1.ImageListOp;
  "ImageLoad": v3_1_1.ImageLoadOp;
  "ImagePrune": v3_2_0.ImagePruneOp;
  "ImageSearch": ImageSearchOp;
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
      pull?: boolean | undefined;
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

export type LibpodContainersRmReport = {
  Err?: string | null | undefined;
  Id?: string | undefined;
};

export interface ContainerDeleteLibpodOp {
  request: {
    params: {
      name: string;
      depend?: boolean | undefined;
      force?: boolean | undefined;
      ignore?: boolean | undefined;
      timeout?: number | undefined;
      v?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: LibpodContainersRmReport[];
}

export interface ContainerCheckpointLibpodOp {
  request: {
    params: {
      name: string;
      keep?: boolean | undefined;
      leaveRunning?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      export?: boolean | undefined;
      ignoreRootFS?: boolean | undefined;
      printStats?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export type InspectContainerConfig = {
  Annotations?: {
    [key: string]: string;
  } | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | undefined;
  CreateCommand?: string[] | undefined;
  Domainname?: string | undefined;
  Entrypoint?: string | undefined;
  Env?: string[] | undefined;
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
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
  StopSignal?: number | undefined;
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
};

export type InspectIDMappings = {
  GidMap?: string[] | undefined;
  UidMap?: string[] | undefined;
};

export type InspectContainerHostConfig = {
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
  IDMappings?: InspectIDMappings | undefined;
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Init?: boolean | undefined;
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

export type InspectAdditionalNetwork = {
  AdditionalMACAddresses?: string[] | undefined;
  Aliases?: string[] | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  IPAMConfig?: {
    [key: string]: string;
  } | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  Links?: string[] | undefined;
  MacAddress?: string | undefined;
  NetworkID?: string | undefined;
  SecondaryIPAddresses?: Address[] | undefined;
  SecondaryIPv6Addresses?: Address[] | undefined;
};

export type InspectNetworkSettings = {
  AdditionalMACAddresses?: string[] | undefined;
  Bridge?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  HairpinMode?: boolean | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  MacAddress?: string | undefined;
  Networks?: {
    [key: string]: InspectAdditionalNetwork;
  } | undefined;
  Ports?: {
    [key: string]: v3_1_0.InspectHostPort[];
  } | undefined;
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
  SecondaryIPAddresses?: Address[] | undefined;
  SecondaryIPv6Addresses?: Address[] | undefined;
};

export type InspectContainerState = {
  CgroupPath?: string | undefined;
  CheckpointLog?: string | undefined;
  CheckpointPath?: string | undefined;
  Checkpointed?: boolean | undefined;
  CheckpointedAt?: string | undefined;
  ConmonPid?: number | undefined;
  Dead?: boolean | undefined;
  Error?: string | undefined;
  ExitCode?: number | undefined;
  FinishedAt?: string | undefined;
  Health?: v3_1_0.HealthCheckResults | undefined;
  OOMKilled?: boolean | undefined;
  OciVersion?: string | undefined;
  Paused?: boolean | undefined;
  Pid?: number | undefined;
  Restarting?: boolean | undefined;
  RestoreLog?: string | undefined;
  Restored?: boolean | undefined;
  RestoredAt?: string | undefined;
  Running?: boolean | undefined;
  StartedAt?: string | undefined;
  Status?: string | undefined;
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
  value: {
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
    ImageName?: string | undefined;
    IsInfra?: boolean | undefined;
    MountLabel?: string | undefined;
    Mounts?: v3_1_0.InspectMount[] | undefined;
    Name?: string | undefined;
    Namespace?: string | undefined;
    NetworkSettings?: InspectNetworkSettings | undefined;
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
    State?: InspectContainerState | undefined;
    StaticDir?: string | undefined;
  };
}

export interface ContainerRestoreLibpodOp {
  request: {
    params: {
      name: string;
      query_name?: string | undefined;
      keep?: boolean | undefined;
      leaveRunning?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      import?: boolean | undefined;
      ignoreRootFS?: boolean | undefined;
      ignoreStaticIP?: boolean | undefined;
      ignoreStaticMAC?: boolean | undefined;
      printStats?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ContainerTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
      delay?: number | undefined;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export type PerNetworkOptions = {
  aliases?: string[] | undefined;
  interface_name?: string | undefined;
  static_ips?: string[] | undefined;
  static_mac?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: PerNetworkOptions;
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
  expose?: unknown;
  groups?: string[] | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | undefined;
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | undefined;
  httpproxy?: boolean | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_container_type?: string | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v3_4_0.LogConfig | undefined;
  manage_password?: boolean | undefined;
  mask?: string[] | undefined;
  mounts?: v3_4_0.Mount[] | undefined;
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
  remove?: boolean | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  rootfs?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | undefined;
  secrets?: v3_4_3.Secret[] | undefined;
  selinux_opts?: string[] | undefined;
  shm_size?: number | undefined;
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
  volumes?: v3_1_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | undefined;
  work_dir?: string | undefined;
};

export interface ContainerCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Warnings?: string[] | undefined;
  };
}

export type LibpodContainersPruneReport = {
  Err?: string | null | undefined;
  Id?: string | undefined;
  Size?: number | undefined;
};

export interface ContainerPruneLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: LibpodContainersPruneReport[];
}

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": v3_3_0.ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": v3_3_0.ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": ContainerCheckpointLibpodOp;
  "ContainerExecLibpod": v3_1_1.ContainerExecLibpodOp;
  "ContainerExistsLibpod": v3_1_1.ContainerExistsLibpodOp;
  "ContainerExportLibpod": v3_1_1.ContainerExportLibpodOp;
  "ContainerHealthcheckLibpod": v3_1_1.ContainerHealthcheckLibpodOp;
  "ContainerInitLibpod": v3_1_1.ContainerInitLibpodOp;
  "ContainerInspectLibpod": ContainerInspectLibpodOp;
  "ContainerKillLibpod": v3_1_1.ContainerKillLibpodOp;
  "ContainerLogsLibpod": v3_1_1.ContainerLogsLibpodOp;
  "ContainerMountLibpod": v3_1_1.ContainerMountLibpodOp;
  "ContainerPauseLibpod": v3_1_1.ContainerPauseLibpodOp;
  "ContainerRenameLibpod": v3_1_1.ContainerRenameLibpodOp;
  "ContainerResizeLibpod": v3_1_1.ContainerResizeLibpodOp;
  "ContainerRestartLibpod": v3_1_1.ContainerRestartLibpodOp;
  "ContainerRestoreLibpod": ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v3_1_1.ContainerStopLibpodOp;
  "ContainerTopLibpod": ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerWaitLibpod": v3_1_1.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": v3_1_1.ContainerListLibpodOp;
  "ContainerPruneLibpod": ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v3_4_0.ContainersStatsAllLibpodOp;
}

export interface GenerateSystemdLibpodOp {
  request: {
    params: {
      name: string;
      useName?: boolean | undefined;
      new?: boolean | undefined;
      noHeader?: boolean | undefined;
      startTimeout?: number | undefined;
      stopTimeout?: number | undefined;
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      containerPrefix?: string | undefined;
      podPrefix?: string | undefined;
      separator?: string | undefined;
      restartSec?: number | undefined;
      wants?: string[] | undefined;
      after?: string[] | undefined;
      requires?: string[] | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface LibpodGenerateCategory {
  "GenerateSystemdLibpod": GenerateSystemdLibpodOp;
  "GenerateKubeLibpod": v3_1_1.GenerateKubeLibpodOp;
}

export interface ImageDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface ImageExportLibpodOp {
  request: {
    params?: {
      format?: string | undefined;
      references?: string[] | undefined;
      compress?: boolean | undefined;
      ociAcceptUncompressedLayers?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImagePruneLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      external?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: LibpodContainersPruneReport[];
}

export interface ImageSearchLibpodOp {
  request: {
    params?: {
      term?: string | undefined;
      limit?: number | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      tlsVerify?: boolean | undefined;
      listTags?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Automated?: string | undefined;
    Description?: string | undefined;
    Index?: string | undefined;
    Name?: string | undefined;
    Official?: string | undefined;
    Stars?: number | undefined;
    Tag?: string | undefined;
  };
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_3_0.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v3_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": v3_1_1.ImageInspectLibpodOp;
  "ImagePushLibpod": v3_1_1.ImagePushLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v3_3_0.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": ImageExportLibpodOp;
  "ImageImportLibpod": v3_4_0.ImageImportLibpodOp;
  "ImageListLibpod": v3_4_2.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": ImagePruneLibpodOp;
  "ImagePullLibpod": v3_4_0.ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v3_1_1.ImageDeleteAllLibpodOp;
  "ImageSearchLibpod": ImageSearchLibpodOp;
}

export type HostInfo = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupControllers?: string[] | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpus?: number | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  eventLogger?: string | undefined;
  hostname?: string | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  kernel?: string | undefined;
  linkmode?: string | undefined;
  logDriver?: string | undefined;
  memFree?: number | undefined;
  memTotal?: number | undefined;
  networkBackend?: string | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  os?: string | undefined;
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

export type StoreInfo = {
  configFile?: string | undefined;
  containerStore?: v3_1_0.ContainerStore | undefined;
  graphDriverName?: string | undefined;
  graphOptions?: {
    [key: string]: unknown;
  } | undefined;
  graphRoot?: string | undefined;
  graphStatus?: {
    [key: string]: string;
  } | undefined;
  imageCopyTmpDir?: string | undefined;
  imageStore?: v3_1_0.ImageStore | undefined;
  runRoot?: string | undefined;
  volumePath?: string | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  plugins?: v3_4_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | undefined;
  store?: StoreInfo | undefined;
  version?: v3_1_0.Version | undefined;
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

export type ManifestModifyOptions = {
  all?: boolean | undefined;
  annotation?: string[] | undefined;
  arch?: string | undefined;
  features?: string[] | undefined;
  images?: string[] | undefined;
  operation?: string | undefined;
  os?: string | undefined;
  os_features?: string[] | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export interface ManifestCreateLibpodOp {
  request: {
    params: {
      name: string;
      images: string[];
      all?: boolean | undefined;
    };
    data?: ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestDeleteLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export type ManifestModifyReport = {
  Id?: string | undefined;
  errors?: string[] | undefined;
  images?: string[] | undefined;
};

export interface ManifestModifyLibpodOp {
  request: {
    params: {
      name: string;
    };
    data: ManifestModifyOptions;
  };
  kind: 'json';
  value: ManifestModifyReport;
}

export type ManifestAddOptions = {
  all?: boolean | undefined;
  annotation?: string[] | undefined;
  arch?: string | undefined;
  features?: string[] | undefined;
  images?: string[] | undefined;
  os?: string | undefined;
  os_features?: string[] | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export interface ManifestAddLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: ManifestAddOptions | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestPushV3LibpodOp {
  request: {
    params: {
      name: string;
      destination: string;
      all?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    params: {
      name: string;
      destination: string;
      all?: boolean | undefined;
      tlsVerify?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface LibpodManifestsCategory {
  "ManifestCreateLibpod": ManifestCreateLibpodOp;
  "ManifestDeleteLibpod": ManifestDeleteLibpodOp;
  "ManifestModifyLibpod": ManifestModifyLibpodOp;
  "ManifestAddLibpod": ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v3_1_1.ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": ManifestPushV3LibpodOp;
  "ManifestPushLibpod": ManifestPushLibpodOp;
}

export type NetworkConnectRequest = {
  aliases?: string[] | undefined;
  container?: string | undefined;
  interface_name?: string | undefined;
  static_ips?: string[] | undefined;
  static_mac?: string | undefined;
};

export interface NetworkConnectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: NetworkConnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export type NetworkCompatDisconnectRequest = {
  Container?: string | undefined;
  Force?: boolean | undefined;
};

export interface NetworkDisconnectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: NetworkCompatDisconnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export type LeaseRange = {
  end_ip?: string | undefined;
  start_ip?: string | undefined;
};

export type Subnet = {
  gateway?: string | undefined;
  lease_range?: LeaseRange | undefined;
  subnet?: string | undefined;
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
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | undefined;
  subnets?: Subnet[] | undefined;
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

export type NetworkCreateLibpod = {
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
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | undefined;
  subnets?: Subnet[] | undefined;
};

export interface NetworkCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: NetworkCreateLibpod | undefined;
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
  "NetworkConnectLibpod": NetworkConnectLibpodOp;
  "NetworkDisconnectLibpod": NetworkDisconnectLibpodOp;
  "NetworkExistsLibpod": v3_1_1.NetworkExistsLibpodOp;
  "NetworkInspectLibpod": NetworkInspectLibpodOp;
  "NetworkCreateLibpod": NetworkCreateLibpodOp;
  "NetworkListLibpod": NetworkListLibpodOp;
  "NetworkPruneLibpod": v3_2_1.NetworkPruneLibpodOp;
}

export interface PlayKubeLibpodOp {
  request: {
    params?: {
      network?: string[] | undefined;
      tlsVerify?: boolean | undefined;
      logDriver?: string | undefined;
      start?: boolean | undefined;
      staticIPs?: string[] | undefined;
      staticMACs?: string[] | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_4_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  "PlayKubeDownLibpod": v3_4_0.PlayKubeDownLibpodOp;
  "PlayKubeLibpod": PlayKubeLibpodOp;
}

export type InspectPodInfraConfig = {
  DNSOption?: string[] | undefined;
  DNSSearch?: string[] | undefined;
  DNSServer?: string[] | undefined;
  HostAdd?: string[] | undefined;
  HostNetwork?: boolean | undefined;
  NetworkOptions?: {
    [key: string]: string[];
  } | undefined;
  Networks?: string[] | undefined;
  NoManageHosts?: boolean | undefined;
  NoManageResolvConf?: boolean | undefined;
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[];
  } | undefined;
  StaticIP?: string | undefined;
  StaticMAC?: string | undefined;
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  cpuset_cpus?: string | undefined;
  pid_ns?: string | undefined;
  userns?: string | undefined;
};

export interface PodInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    CgroupParent?: string | undefined;
    CgroupPath?: string | undefined;
    Containers?: v3_1_0.InspectPodContainerInfo[] | undefined;
    CreateCgroup?: boolean | undefined;
    CreateCommand?: string[] | undefined;
    CreateInfra?: boolean | undefined;
    Created?: string | undefined;
    Hostname?: string | undefined;
    Id?: string | undefined;
    InfraConfig?: InspectPodInfraConfig | undefined;
    InfraContainerID?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Name?: string | undefined;
    Namespace?: string | undefined;
    NumContainers?: number | undefined;
    SharedNamespaces?: string[] | undefined;
    State?: string | undefined;
    cpu_period?: number | undefined;
    cpu_quota?: number | undefined;
    cpuset_cpus?: string | undefined;
    device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | undefined;
    devices?: v3_1_0.InspectDevice[] | undefined;
    mounts?: v3_1_0.InspectMount[] | undefined;
    security_opt?: string[] | undefined;
    volumes_from?: string[] | undefined;
  };
}

export interface PodTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
      delay?: number | undefined;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | undefined;
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | undefined;
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  infra_command?: string[] | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  mounts?: v3_4_0.Mount[] | undefined;
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
  resource_limits?: v3_1_0.LinuxResources | undefined;
  security_opt?: string[] | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | undefined;
  sysctl?: {
    [key: string]: string;
  } | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  userns?: v3_1_0.Namespace | undefined;
  volumes?: v3_1_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
};

export interface PodCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface LibpodPodsCategory {
  "PodDeleteLibpod": v3_1_1.PodDeleteLibpodOp;
  "PodExistsLibpod": v3_1_1.PodExistsLibpodOp;
  "PodInspectLibpod": PodInspectLibpodOp;
  "PodKillLibpod": v3_1_1.PodKillLibpodOp;
  "PodPauseLibpod": v3_1_1.PodPauseLibpodOp;
  "PodRestartLibpod": v3_1_1.PodRestartLibpodOp;
  "PodStartLibpod": v3_1_1.PodStartLibpodOp;
  "PodStopLibpod": v3_1_1.PodStopLibpodOp;
  "PodTopLibpod": PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": v3_1_1.PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": v3_2_0.PodStatsAllLibpodOp;
}

export interface VolumeInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Anonymous?: boolean | undefined;
    CreatedAt?: string | undefined;
    Driver?: string | undefined;
    GID?: number | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
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
    UID?: number | undefined;
  };
}

export type VolumeCreate = {
  Driver?: string | undefined;
  Label?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: VolumeCreate | undefined;
  };
  kind: 'json';
  value: {
    Anonymous?: boolean | undefined;
    CreatedAt?: string | undefined;
    Driver?: string | undefined;
    GID?: number | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
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
    UID?: number | undefined;
  };
}

export type VolumeConfigResponse = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver?: string | undefined;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
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
  UID?: number | undefined;
};

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

export type NetworkCompatConnectRequest = {
  Container?: string | undefined;
  EndpointConfig?: v3_1_0.EndpointSettings | undefined;
};

export interface NetworkConnectOp {
  request: {
    params: {
      name: string;
    };
    data?: NetworkCompatConnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface NetworkDisconnectOp {
  request: {
    params: {
      name: string;
    };
    data?: NetworkCompatDisconnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface NetworksCategory {
  "NetworkList": v3_1_1.NetworkListOp;
  "NetworkDelete": v3_1_1.NetworkDeleteOp;
  "NetworkInspect": v3_3_0.NetworkInspectOp;
  "NetworkConnect": NetworkConnectOp;
  "NetworkDisconnect": NetworkDisconnectOp;
  "NetworkCreate": v3_1_1.NetworkCreateOp;
  "NetworkPrune": v3_2_1.NetworkPruneOp;
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
  hostname?: string | undefined;
  hostusers?: string[] | undefined;
  httpproxy?: boolean | undefined;
  init_container_type?: string | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v3_4_0.LogConfig | undefined;
  manage_password?: boolean | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  oci_runtime?: string | undefined;
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

export type ContainerNetworkConfig = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | undefined;
  cni_networks?: string[] | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  expose?: unknown;
  hostadd?: string[] | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[];
  } | undefined;
  portmappings?: v3_1_0.PortMapping[] | undefined;
  publish_image_ports?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
};

export type ContainerStorageConfig = {
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
  mounts?: v3_4_0.Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  rootfs?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: v3_4_3.Secret[] | undefined;
  shm_size?: number | undefined;
  storage_opts?: {
    [key: string]: string;
  } | undefined;
  volatile?: boolean | undefined;
  volumes?: v3_1_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  work_dir?: string | undefined;
};

export type MacAddress = v3_1_0.HardwareAddr;

export type ManifestAnnotateOptions = {
  annotation?: string[] | undefined;
  arch?: string | undefined;
  features?: string[] | undefined;
  os?: string | undefined;
  os_features?: string[] | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export type ManifestRemoveOptions = {
  [key: string]: unknown;
};

export type NetOptions = {
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  hostadd?: string[] | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_alias?: string[] | undefined;
  network_options?: {
    [key: string]: string[];
  } | undefined;
  networks?: {
    [key: string]: PerNetworkOptions;
  } | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | undefined;
};

export type NetworkConnectOptions = {
  aliases?: string[] | undefined;
  container?: string | undefined;
  interface_name?: string | undefined;
  static_ips?: string[] | undefined;
  static_mac?: string | undefined;
};

export type PodBasicConfig = {
  hostname?: string | undefined;
  infra_command?: string[] | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
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
  hostname?: string | undefined;
  infra?: boolean | undefined;
  infra_image?: string | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  name?: string | undefined;
  net?: NetOptions | undefined;
  pid?: string | undefined;
  security_opt?: string[] | undefined;
  share?: string[] | undefined;
  share_parent?: boolean | undefined;
  sysctl?: string[] | undefined;
  volume?: string[] | undefined;
  volumes_from?: string[] | undefined;
};

export type PodNetworkConfig = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | undefined;
  cni_networks?: string[] | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  hostadd?: string[] | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[];
  } | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | undefined;
};

export type PodResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
};

export type PodSecurityConfig = {
  security_opt?: string[] | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  mounts?: v3_4_0.Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  volumes?: v3_1_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
};

export interface Schemas {
  "Address": Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "BindOptions": v3_4_0.BindOptions;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ComponentVersion": v3_2_0.ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "Consistency": v3_4_0.Consistency;
  "ContainerBasicConfig": ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerChangeResponseItem": v3_1_0.ContainerChangeResponseItem;
  "ContainerCreateCreatedBody": v3_1_0.ContainerCreateCreatedBody;
  "ContainerHealthCheckConfig": v3_1_0.ContainerHealthCheckConfig;
  "ContainerNetworkConfig": ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v3_4_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v3_1_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStorageConfig": ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainerWaitOKBody": v3_1_0.ContainerWaitOKBody;
  "ContainerWaitOKBodyError": v3_1_0.ContainerWaitOKBodyError;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "CreateContainerConfig": CreateContainerConfig;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "DockerVolumeCreate": v3_1_0.DockerVolumeCreate;
  "Driver": v3_4_0.Driver;
  "DriverData": v3_1_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v3_1_0.EndpointSettings;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "GraphDriverData": v3_1_0.GraphDriverData;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthConfig": v3_1_0.HealthConfig;
  "HealthcheckResult": v3_1_0.HealthcheckResult;
  "History": v3_1_0.History;
  "HistoryResponseItem": v3_1_0.HistoryResponseItem;
  "HostConfig": v3_4_0.HostConfig;
  "HostInfo": HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v3_1_0.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "IdResponse": v3_1_0.IdResponse;
  "ImageConfig": v3_1_0.ImageConfig;
  "ImageDeleteResponseItem": v3_1_0.ImageDeleteResponseItem;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageStore": v3_1_0.ImageStore;
  "ImageSummary": v3_1_0.ImageSummary;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": Info;
  "InspectAdditionalNetwork": InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": InspectContainerConfig;
  "InspectContainerHostConfig": InspectContainerHostConfig;
  "InspectContainerState": InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodInfraConfig": InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": LeaseRange;
  "LibpodContainersPruneReport": LibpodContainersPruneReport;
  "LibpodContainersRmReport": LibpodContainersRmReport;
  "LibpodImageSummary": v3_4_2.LibpodImageSummary;
  "LibpodImagesPullReport": v3_1_0.LibpodImagesPullReport;
  "LibpodImagesRemoveReport": v3_1_0.LibpodImagesRemoveReport;
  "LinuxBlockIO": v3_1_0.LinuxBlockIO;
  "LinuxCPU": v3_1_0.LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxInterfacePriority": v3_1_0.LinuxInterfacePriority;
  "LinuxMemory": v3_1_0.LinuxMemory;
  "LinuxNetwork": v3_1_0.LinuxNetwork;
  "LinuxPersonality": v3_4_0.LinuxPersonality;
  "LinuxPersonalityDomain": v3_4_0.LinuxPersonalityDomain;
  "LinuxPersonalityFlag": v3_4_0.LinuxPersonalityFlag;
  "LinuxPids": v3_1_0.LinuxPids;
  "LinuxRdma": v3_1_0.LinuxRdma;
  "LinuxResources": v3_1_0.LinuxResources;
  "LinuxThrottleDevice": v3_1_0.LinuxThrottleDevice;
  "LinuxWeightDevice": v3_1_0.LinuxWeightDevice;
  "ListContainer": v3_1_0.ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": v3_1_0.ListPodContainer;
  "ListPodsReport": v3_1_0.ListPodsReport;
  "LogConfig": v3_4_0.LogConfig;
  "MacAddress": MacAddress;
  "ManifestAddOptions": ManifestAddOptions;
  "ManifestAnnotateOptions": ManifestAnnotateOptions;
  "ManifestModifyOptions": ManifestModifyOptions;
  "ManifestModifyReport": ManifestModifyReport;
  "ManifestRemoveOptions": ManifestRemoveOptions;
  "Mount": v3_4_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v3_1_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": NetOptions;
  "Network": Network;
  "NetworkCompatConnectRequest": NetworkCompatConnectRequest;
  "NetworkCompatDisconnectRequest": NetworkCompatDisconnectRequest;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectOptions": NetworkConnectOptions;
  "NetworkConnectRequest": NetworkConnectRequest;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateLibpod": NetworkCreateLibpod;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": NetworkSettings;
  "NetworkingConfig": v3_4_0.NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": v3_4_0.PlayKubeReport;
  "PlayKubeVolume": v3_2_0.PlayKubeVolume;
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
  "Plugins": v3_4_0.Plugins;
  "PodBasicConfig": PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateConfig": v3_3_0.PodCreateConfig;
  "PodCreateOptions": PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v3_1_0.PodRmReport;
  "PodSecurityConfig": PodSecurityConfig;
  "PodSpecGenerator": PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodStorageConfig": PodStorageConfig;
  "PodUnpauseReport": v3_1_0.PodUnpauseReport;
  "Port": v3_1_0.Port;
  "PortBinding": v3_1_0.PortBinding;
  "PortMap": v3_1_0.PortMap;
  "PortMapping": v3_1_0.PortMapping;
  "PortSet": v3_1_0.PortSet;
  "Propagation": v3_1_0.Propagation;
  "PruneReport": v3_1_0.PruneReport;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2List": v3_1_1.Schema2List;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "Secret": v3_4_3.Secret;
  "SecretCreate": v3_1_0.SecretCreate;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v3_1_0.SecretInfoReport;
  "SecretInfoReportCompat": v3_1_0.SecretInfoReportCompat;
  "SecretSpec": v3_1_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": SpecGenerator;
  "StoreInfo": StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": Subnet;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "TmpfsOptions": v3_4_0.TmpfsOptions;
  "Type": v3_1_0.Type;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v3_1_0.Version;
  "Volume": v3_1_0.Volume;
  "VolumeConfigResponse": VolumeConfigResponse;
  "VolumeCreate": VolumeCreate;
  "VolumeCreateBody": v3_1_0.VolumeCreateBody;
  "VolumeListBody": v3_2_0.VolumeListBody;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "WeightDevice": v3_1_0.WeightDevice;
  "linuxBlockIODevice": v3_1_0.linuxBlockIODevice;
}

export interface All extends v3_1_1.AuthCategory, v3_4_0.BuildCategory, v3_1_1.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_1_1.LibpodSystemCategory, v3_2_0.LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_2_0.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v3_1_1.AuthCategory;
    "build": v3_4_0.BuildCategory;
    "commit": v3_1_1.CommitCategory;
    "containers": ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v3_1_1.ExecCategory;
    "images": ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_1_1.LibpodSystemCategory;
    "libpod/version": v3_2_0.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    "networks": NetworksCategory;
    "secrets": v3_1_1.SecretsCategory;
    "system": v3_1_1.SystemCategory;
    "version": v3_2_0.VersionCategory;
    "volumes": v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
