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
    params?: {
      "Content-Type"?: "application/x-tar" | undefined;
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      nohosts?: boolean | undefined;
      remote?: string | undefined;
      retry?: number | undefined;
      "retry-delay"?: string | undefined;
      q?: boolean | undefined;
      compatvolumes?: boolean | undefined;
      inheritlabels?: boolean | undefined;
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

export type DriverData = {
  Data: {
    [key: string]: string;
  };
  Name: string;
};

export type ImageOptions = {
  Subpath?: string | undefined;
};

export type Mount = {
  BindOptions?: v5_0_0.BindOptions | undefined;
  ClusterOptions?: v4_5_0.ClusterOptions | undefined;
  Consistency?: v3_4_0.Consistency | undefined;
  ImageOptions?: ImageOptions | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: v5_2_0.TmpfsOptions | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: v5_1_0.VolumeOptions | undefined;
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

export type EndpointSettings = {
  Aliases?: string[] | undefined;
  DNSNames?: string[] | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  GwPriority?: number | undefined;
  IPAMConfig?: v3_1_0.EndpointIPAMConfig | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  Links?: string[] | undefined;
  MacAddress?: string | undefined;
  NetworkID?: string | undefined;
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
    [key: string]: EndpointSettings;
  } | undefined;
  Ports?: v3_1_0.PortMap | undefined;
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
  SecondaryIPAddresses?: v4_0_0.Address[] | undefined;
  SecondaryIPv6Addresses?: v4_0_0.Address[] | undefined;
};

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

export type InspectResponse = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | undefined;
  Config?: v5_0_0.Config | undefined;
  Created?: string | undefined;
  Driver?: string | undefined;
  ExecIDs?: string[] | undefined;
  GraphDriver?: DriverData | undefined;
  HostConfig?: HostConfig | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageManifestDescriptor?: v5_3_0.Descriptor | undefined;
  LogPath?: string | undefined;
  MountLabel?: string | undefined;
  Mounts?: v3_1_0.MountPoint[] | undefined;
  Name?: string | undefined;
  NetworkSettings?: NetworkSettings | undefined;
  Path?: string | undefined;
  Platform?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  State?: State | undefined;
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
  value: InspectResponse;
}

export type ContainerTopOKBody = {
  Processes?: string[][] | undefined;
  Titles?: string[] | undefined;
};

export interface ContainerTopOp {
  request: {
    params: {
      name: string;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ContainerTopOKBody;
}

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings;
  } | undefined;
};

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
  NetworkingConfig?: NetworkingConfig | undefined;
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

export type NetworkSettingsSummary = {
  Networks?: {
    [key: string]: EndpointSettings;
  } | undefined;
};

export type Container = {
  Command?: string | undefined;
  Config?: v5_0_0.Config | undefined;
  Created?: number | undefined;
  DefaultReadOnlyNonRecursive?: boolean | undefined;
  HostConfig?: HostConfig | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  ImageManifestDescriptor?: v5_3_0.Descriptor | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Mounts?: v3_1_0.MountPoint[] | undefined;
  Name?: string | undefined;
  Names?: string[] | undefined;
  NetworkSettings?: NetworkSettingsSummary | undefined;
  NetworkingConfig?: NetworkingConfig | undefined;
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
  "ContainerTop": ContainerTopOp;
  "ContainerUnpause": v3_1_1.ContainerUnpauseOp;
  "ContainerUpdate": v5_4_0.ContainerUpdateOp;
  "ContainerWait": v3_1_1.ContainerWaitOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerList": ContainerListOp;
  "ContainerPrune": v3_1_1.ContainerPruneOp;
}

export type ImageInspect = {
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Config?: v5_0_0.Config | undefined;
  Container?: string | undefined;
  ContainerConfig?: v5_0_0.Config | undefined;
  Created?: string | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  DockerVersion?: string | undefined;
  GraphDriver?: DriverData | undefined;
  Id?: string | undefined;
  Manifests?: v5_3_0.ManifestSummary[] | undefined;
  Metadata?: v5_0_0.Metadata | undefined;
  Os?: string | undefined;
  OsVersion?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | undefined;
  RepoTags?: string[] | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
  Size?: number | undefined;
  Variant?: string | undefined;
  VirtualSize?: number | undefined;
};

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageInspect;
}

export type Summary = {
  Containers: number;
  Created: number;
  Descriptor?: v5_3_0.Descriptor | undefined;
  Id: string;
  Labels: {
    [key: string]: string;
  };
  Manifests?: v5_3_0.ManifestSummary[] | undefined;
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
  value: Summary[];
}

export interface ImagesCategory {
  "ImageDelete": v3_2_0.ImageDeleteOp;
  "ImageGet": v3_1_1.ImageGetOp;
  "ImageHistory": v4_1_1.ImageHistoryOp;
  "ImageInspect": ImageInspectOp;
  "ImagePush": v5_2_0.ImagePushOp;
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
      nohosts?: boolean | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      compatvolumes?: boolean | undefined;
      inheritlabels?: boolean | undefined;
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
      layerLabel?: string[] | undefined;
      layers?: boolean | undefined;
      networkmode?: string | undefined;
      platform?: string[] | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
      httpproxy?: boolean | undefined;
      unsetenv?: string[] | undefined;
      unsetlabel?: string[] | undefined;
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
  Config?: v5_3_0.InspectContainerConfig | undefined;
  ConmonPidFile?: string | undefined;
  Created?: string | undefined;
  Dependencies?: string[] | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | undefined;
  ExecIDs?: string[] | undefined;
  GraphDriver?: DriverData | undefined;
  HostConfig?: v5_4_0.InspectContainerHostConfig | undefined;
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
  Mounts?: v5_3_0.InspectMount[] | undefined;
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
  UseImageHostname?: boolean | undefined;
  UseImageHosts?: boolean | undefined;
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

export interface ContainerTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
      delay?: number | undefined;
      ps_args?: string[] | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: ContainerTopOKBody;
}

export type UpdateEntities = {
  BlkIOWeightDevice?: v3_1_0.WeightDevice[] | undefined;
  DeviceReadBPs?: v3_1_0.ThrottleDevice[] | undefined;
  DeviceReadIOPs?: v3_1_0.ThrottleDevice[] | undefined;
  DeviceWriteBPs?: v3_1_0.ThrottleDevice[] | undefined;
  DeviceWriteIOPs?: v3_1_0.ThrottleDevice[] | undefined;
  Env?: string[] | undefined;
  UnsetEnv?: string[] | undefined;
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: v4_5_0.LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  health_cmd?: string | undefined;
  health_interval?: string | undefined;
  health_log_destination?: string | undefined;
  health_max_log_count?: number | undefined;
  health_max_log_size?: number | undefined;
  health_on_failure?: string | undefined;
  health_retries?: number | undefined;
  health_start_period?: string | undefined;
  health_startup_cmd?: string | undefined;
  health_startup_interval?: string | undefined;
  health_startup_retries?: number | undefined;
  health_startup_success?: number | undefined;
  health_startup_timeout?: string | undefined;
  health_timeout?: string | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | undefined;
  memory?: v4_5_0.LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  no_healthcheck?: boolean | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | undefined;
  unified?: {
    [key: string]: string;
  } | undefined;
};

export interface ContainerUpdateLibpodOp {
  request: {
    params: {
      name: string;
      restartPolicy?: string | undefined;
      restartRetries?: number | undefined;
    };
    data?: UpdateEntities | undefined;
  };
  kind: 'text';
  value: undefined;
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
  } | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
  apparmor_profile?: string | undefined;
  artifact_volumes?: ArtifactVolume[] | undefined;
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
  healthLogDestination?: string | undefined;
  healthMaxLogCount?: number | undefined;
  healthMaxLogSize?: number | undefined;
  healthconfig?: v5_1_0.Schema2HealthConfig | undefined;
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
  image_volumes?: v5_1_0.ImageVolume[] | undefined;
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
  removeImage?: boolean | undefined;
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
  startupHealthConfig?: v5_1_0.StartupHealthCheck | undefined;
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
  use_image_hostname?: boolean | undefined;
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
  "ContainerTopLibpod": ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v4_6_0.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": v5_1_0.ContainerListLibpodOp;
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
  GraphDriver?: DriverData | undefined;
  Healthcheck?: v5_1_0.Schema2HealthConfig | undefined;
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

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": v4_0_0.ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_3_0.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v4_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": ImageInspectLibpodOp;
  "ImagePushLibpod": v5_2_0.ImagePushLibpodOp;
  "ImageResolveLibpod": v5_0_0.ImageResolveLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v4_1_1.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v4_0_0.ImageExportLibpodOp;
  "ImageImportLibpod": v3_4_0.ImageImportLibpodOp;
  "ImageListLibpod": v5_1_0.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": v5_3_0.ImagePruneLibpodOp;
  "ImagePullLibpod": v4_8_0.ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v4_2_0.ImageDeleteAllLibpodOp;
  "ImageScpLibpod": v4_2_0.ImageScpLibpodOp;
  "ImageSearchLibpod": v4_0_0.ImageSearchLibpodOp;
}

export type IDResponse = {
  Id: string;
};

export interface ManifestCreateLibpodOp {
  request: {
    params: {
      name: string;
      images: string[];
      all?: boolean | undefined;
      amend?: boolean | undefined;
    };
    data?: v5_0_0.ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestAddLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: v5_0_0.ManifestAddOptions | undefined;
  };
  kind: 'json';
  value: IDResponse;
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
  value: IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    params: {
      name: string;
      addCompression?: string[] | undefined;
      forceCompressionFormat?: boolean | undefined;
      destination: string;
      all?: boolean | undefined;
      tlsVerify?: boolean | undefined;
      quiet?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface LibpodManifestsCategory {
  "ManifestDeleteLibpod": v5_4_0.ManifestDeleteLibpodOp;
  "ManifestCreateLibpod": ManifestCreateLibpodOp;
  "ManifestModifyLibpod": v5_0_2.ManifestModifyLibpodOp;
  "ManifestAddLibpod": ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v4_5_0.ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": ManifestPushV3LibpodOp;
  "ManifestPushLibpod": ManifestPushLibpodOp;
}

export type PodTopOKBody = {
  Processes?: string[][] | undefined;
  Titles?: string[] | undefined;
};

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
  value: PodTopOKBody;
}

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | undefined;
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  exit_policy?: string | undefined;
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  hostsFile?: string | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | undefined;
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
  no_manage_hostname?: boolean | undefined;
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
  value: IDResponse;
}

export interface LibpodPodsCategory {
  "PodDeleteLibpod": v4_6_0.PodDeleteLibpodOp;
  "PodExistsLibpod": v3_1_1.PodExistsLibpodOp;
  "PodInspectLibpod": v5_4_0.PodInspectLibpodOp;
  "PodKillLibpod": v3_1_1.PodKillLibpodOp;
  "PodPauseLibpod": v3_1_1.PodPauseLibpodOp;
  "PodRestartLibpod": v3_1_1.PodRestartLibpodOp;
  "PodStartLibpod": v5_2_0.PodStartLibpodOp;
  "PodStopLibpod": v5_2_0.PodStopLibpodOp;
  "PodTopLibpod": PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": v4_6_0.PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": v4_1_1.PodStatsAllLibpodOp;
}

export type Inspect = {
  Attachable?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Containers?: {
    [key: string]: v3_1_0.EndpointResource;
  } | undefined;
  Created?: string | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Id?: string | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Peers?: v3_1_0.PeerInfo[] | undefined;
  Scope?: string | undefined;
  Services?: {
    [key: string]: v3_1_0.ServiceInfo;
  } | undefined;
};

export interface NetworkListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Inspect[];
}

export interface NetworkInspectOp {
  request: {
    params: {
      name: string;
      verbose?: boolean | undefined;
      scope?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Inspect;
}

export type ConnectOptions = {
  Container?: string | undefined;
  EndpointConfig?: EndpointSettings | undefined;
};

export type networkConnectRequest = ConnectOptions;

export interface NetworkConnectOp {
  request: {
    params: {
      name: string;
    };
    data?: networkConnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export type CreateRequest = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Scope?: string | undefined;
};

export type networkCreate = CreateRequest;

export interface NetworkCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: networkCreate | undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  "NetworkList": NetworkListOp;
  "NetworkDelete": v3_1_1.NetworkDeleteOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkConnect": NetworkConnectOp;
  "NetworkDisconnect": v5_2_0.NetworkDisconnectOp;
  "NetworkCreate": NetworkCreateOp;
  "NetworkPrune": v3_2_1.NetworkPruneOp;
}

export type ContainerStorageConfig = {
  artifact_volumes?: ArtifactVolume[] | undefined;
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
  image_volumes?: v5_1_0.ImageVolume[] | undefined;
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

export type CreateOptions = {
  Attachable?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Scope?: string | undefined;
};

export type PodResourceConfig = {
  resource_limits?: v4_5_0.LinuxResources | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v5_1_0.ImageVolume[] | undefined;
  mounts?: Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  shm_size?: number | undefined;
  shm_size_systemd?: number | undefined;
  volumes?: v4_4_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
};

export type TopResponse = {
  Processes?: string[][] | undefined;
  Titles?: string[] | undefined;
};

export type UpdateResponse = {
  Warnings?: string[] | undefined;
};

export interface Schemas {
  "AccessMode": v4_5_0.AccessMode;
  "Address": v4_0_0.Address;
  "ArtifactVolume": ArtifactVolume;
  "AttestationProperties": v5_3_0.AttestationProperties;
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
  "ConnectOptions": ConnectOptions;
  "Consistency": v3_4_0.Consistency;
  "Container": Container;
  "ContainerBasicConfig": v5_3_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": v5_3_0.ContainerHealthCheckConfig;
  "ContainerNetworkConfig": v5_4_0.ContainerNetworkConfig;
  "ContainerNetworkStats": v5_0_0.ContainerNetworkStats;
  "ContainerResourceConfig": v5_0_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v4_5_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerStats": v5_0_0.ContainerStats;
  "ContainerStorageConfig": ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": ContainerTopOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": CreateContainerConfig;
  "CreateOptions": CreateOptions;
  "CreateRequest": CreateRequest;
  "CreateResponse": v4_5_0.CreateResponse;
  "DNSNetworkInfo": v4_6_0.DNSNetworkInfo;
  "DeleteResponse": v5_0_0.DeleteResponse;
  "Descriptor": v5_3_0.Descriptor;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DisconnectOptions": v5_2_0.DisconnectOptions;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "Driver": v3_4_0.Driver;
  "DriverData": DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": EndpointSettings;
  "ErrorModel": v4_1_1.ErrorModel;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "FilesystemChange": v4_6_0.FilesystemChange;
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
  "HostInfo": v5_1_0.HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "ImageConfig": v4_5_0.ImageConfig;
  "ImageData": ImageData;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageOptions": ImageOptions;
  "ImageProperties": v5_3_0.ImageProperties;
  "ImageStore": v3_1_0.ImageStore;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v5_1_0.ImageVolume;
  "Info": v4_5_0.Info;
  "Inspect": Inspect;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v5_3_0.InspectContainerConfig;
  "InspectContainerData": InspectContainerData;
  "InspectContainerHostConfig": v5_4_0.InspectContainerHostConfig;
  "InspectContainerState": v4_7_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectExecProcess": v4_1_0.InspectExecProcess;
  "InspectExecSession": v4_1_1.InspectExecSession;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": v4_0_0.InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v5_3_0.InspectMount;
  "InspectNetworkSettings": v4_0_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodData": v5_4_0.InspectPodData;
  "InspectPodInfraConfig": v5_4_0.InspectPodInfraConfig;
  "InspectResponse": InspectResponse;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": v4_0_0.LeaseRange;
  "LibpodContainersRmReport": v4_0_0.LibpodContainersRmReport;
  "LibpodImageSummary": v5_1_0.LibpodImageSummary;
  "LibpodImagesPullReport": v3_1_0.LibpodImagesPullReport;
  "LibpodImagesRemoveReport": v3_1_0.LibpodImagesRemoveReport;
  "LibpodInfo": v5_1_0.LibpodInfo;
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
  "ListContainer": v5_1_0.ListContainer;
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
  "ManifestKind": v5_3_0.ManifestKind;
  "ManifestModifyOptions": v5_0_0.ManifestModifyOptions;
  "ManifestModifyReport": v5_0_2.ManifestModifyReport;
  "ManifestPushReport": v4_3_0.ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "ManifestSummary": v5_3_0.ManifestSummary;
  "Meta": v4_5_0.Meta;
  "Metadata": v5_0_0.Metadata;
  "Mount": Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v4_4_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetAddress": v5_0_0.NetAddress;
  "NetInterface": v5_0_0.NetInterface;
  "NetOptions": v5_4_0.NetOptions;
  "Network": v4_6_0.Network;
  "NetworkBackend": v4_6_0.NetworkBackend;
  "NetworkConnectOptions": v5_4_0.NetworkConnectOptions;
  "NetworkContainerInfo": v5_0_0.NetworkContainerInfo;
  "NetworkInfo": v4_6_0.NetworkInfo;
  "NetworkInspectReport": v5_0_0.NetworkInspectReport;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": NetworkSettings;
  "NetworkSettingsSummary": NetworkSettingsSummary;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PastaInfo": v4_6_0.PastaInfo;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v5_4_0.PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "Platform": v4_1_1.Platform;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": v5_2_0.PlayKubeReport;
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
  "PodCreateOptions": v5_4_0.PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v5_4_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v4_6_0.PodRmReport;
  "PodSecurityConfig": v4_1_1.PodSecurityConfig;
  "PodSpecGenerator": PodSpecGenerator;
  "PodStartReport": v5_2_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v5_2_0.PodStopReport;
  "PodStorageConfig": PodStorageConfig;
  "PodTopOKBody": PodTopOKBody;
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
  "Schema2HealthConfig": v5_1_0.Schema2HealthConfig;
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
  "StartupHealthCheck": v5_1_0.StartupHealthCheck;
  "State": State;
  "StoreInfo": v4_4_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "Summary": Summary;
  "SystemCheckReport": v5_2_0.SystemCheckReport;
  "SystemComponentVersion": v5_0_0.SystemComponentVersion;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfReport": v4_4_0.SystemDfReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "SystemPruneReport": v4_2_0.SystemPruneReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "TmpfsOptions": v5_2_0.TmpfsOptions;
  "TopResponse": TopResponse;
  "Topology": v4_5_0.Topology;
  "TopologyRequirement": v4_5_0.TopologyRequirement;
  "Type": v3_1_0.Type;
  "TypeBlock": v4_5_0.TypeBlock;
  "TypeMount": v4_5_0.TypeMount;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateConfig": v5_1_0.UpdateConfig;
  "UpdateContainerDevicesLimits": v5_4_0.UpdateContainerDevicesLimits;
  "UpdateEntities": UpdateEntities;
  "UpdateHealthCheckConfig": v5_4_0.UpdateHealthCheckConfig;
  "UpdateResponse": UpdateResponse;
  "UsageData": v4_5_0.UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_5_0.Version;
  "Volume": v4_5_0.Volume;
  "VolumeConfigResponse": v4_6_0.VolumeConfigResponse;
  "VolumeCreateOptions": v4_4_0.VolumeCreateOptions;
  "VolumeOptions": v5_1_0.VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "WaitExitError": v4_5_0.WaitExitError;
  "WaitResponse": v4_5_0.WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "cacheLibImage": v4_7_0.cacheLibImage;
  "containerUpdateRequest": v5_4_0.containerUpdateRequest;
  "networkConnectRequest": networkConnectRequest;
  "networkConnectRequestLibpod": v5_4_0.networkConnectRequestLibpod;
  "networkCreate": networkCreate;
  "networkCreateLibpod": v4_6_0.networkCreateLibpod;
  "networkDisconnectRequest": v5_2_0.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, v5_1_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_3_0.LibpodPlayCategory, LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v5_2_0.LibpodSystemCategory, v5_0_0.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, NetworksCategory, v4_7_0.SecretsCategory, v4_4_0.SystemCategory, v5_0_0.VersionCategory, v5_2_0.VolumesCategory {}

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
    "libpod/play": v5_3_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v5_2_0.LibpodSystemCategory;
    "libpod/version": v5_0_0.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    "networks": NetworksCategory;
    "secrets": v4_7_0.SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v5_0_0.VersionCategory;
    "volumes": v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
