// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'

export interface ImageDeleteOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
      noprune?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    deleted?: string | undefined;
    untagged?: string[] | undefined;
  }[];
}

export interface ImagePruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    deleted?: string | undefined;
    untagged?: string[] | undefined;
  }[];
}

export interface ImagesCategory {
  "ImageDelete": ImageDeleteOp;
  "ImageGet": v3_1_1.ImageGetOp;
  "ImageHistory": v3_1_1.ImageHistoryOp;
  "ImageInspect": v3_1_1.ImageInspectOp;
  "ImagePush": v3_1_1.ImagePushOp;
  "ImageTag": v3_1_1.ImageTagOp;
  "ImageCreate": v3_1_1.ImageCreateOp;
  "ImageGetAll": v3_1_1.ImageGetAllOp;
  "ImageList": v3_1_1.ImageListOp;
  "ImageLoad": v3_1_1.ImageLoadOp;
  "ImagePrune": ImagePruneOp;
  "ImageSearch": v3_1_1.ImageSearchOp;
}

export interface ContainerChangesLibpodOp {
  request: {
    params: {
      name: string;
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
  Secrets?: v3_1_0.InspectSecret[] | undefined;
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
    ExitCommand?: string[] | undefined;
    GraphDriver?: v3_1_0.DriverData | undefined;
    HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
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
    NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
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
    State?: v3_1_0.InspectContainerState | undefined;
    StaticDir?: string | undefined;
  };
}

export type SpecGenerator = {
  aliases?: {
    [key: string]: string[];
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
  dependencyContainers?: string[] | undefined;
  devices?: v3_1_0.LinuxDevice[] | undefined;
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
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  httpproxy?: boolean | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v3_1_0.LogConfig | undefined;
  mask?: string[] | undefined;
  mounts?: v3_1_0.Mount[] | undefined;
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
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | undefined;
  secrets?: string[] | undefined;
  selinux_opts?: string[] | undefined;
  shm_size?: number | undefined;
  static_ip?: string | undefined;
  static_ipv6?: string | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
  stdin?: boolean | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  stop_timeout?: number | undefined;
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

export interface ContainerShowMountedLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": v3_1_1.ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": v3_1_1.ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": v3_1_1.ContainerCheckpointLibpodOp;
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
  "ContainerRestoreLibpod": v3_1_1.ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v3_1_1.ContainerStopLibpodOp;
  "ContainerTopLibpod": v3_1_1.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerWaitLibpod": v3_1_1.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": v3_1_1.ContainerListLibpodOp;
  "ContainerPruneLibpod": v3_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v3_1_1.ContainersStatsAllLibpodOp;
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
  value: {
    deleted?: string | undefined;
    untagged?: string[] | undefined;
  }[];
}

export interface ImagePruneLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    deleted?: string | undefined;
    untagged?: string[] | undefined;
  }[];
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_1_1.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v3_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": v3_1_1.ImageInspectLibpodOp;
  "ImagePushLibpod": v3_1_1.ImagePushLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v3_1_1.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v3_1_1.ImageExportLibpodOp;
  "ImageImportLibpod": v3_1_1.ImageImportLibpodOp;
  "ImageListLibpod": v3_1_1.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": ImagePruneLibpodOp;
  "ImagePullLibpod": v3_1_1.ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v3_1_1.ImageDeleteAllLibpodOp;
  "ImageSearchLibpod": v3_1_1.ImageSearchLibpodOp;
}

export type SecurityInfo = {
  apparmorEnabled?: boolean | undefined;
  capabilities?: string | undefined;
  rootless?: boolean | undefined;
  seccompEnabled?: boolean | undefined;
  seccompProfilePath?: string | undefined;
  selinuxEnabled?: boolean | undefined;
};

export type HostInfo = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupControllers?: string[] | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpus?: number | undefined;
  distribution?: v3_1_0.DistributionInfo | undefined;
  eventLogger?: string | undefined;
  hostname?: string | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  kernel?: string | undefined;
  linkmode?: string | undefined;
  memFree?: number | undefined;
  memTotal?: number | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  os?: string | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  runtimeInfo?: {
    [key: string]: unknown;
  } | undefined;
  security?: SecurityInfo | undefined;
  serviceIsRemote?: boolean | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
  swapFree?: number | undefined;
  swapTotal?: number | undefined;
  uptime?: string | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  registries?: {
    [key: string]: unknown;
  } | undefined;
  store?: v3_1_0.StoreInfo | undefined;
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

export type ManifestAddOpts = {
  all?: boolean | undefined;
  annotation?: string[] | undefined;
  arch?: string | undefined;
  features?: string[] | undefined;
  images?: string[] | undefined;
  os?: string | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export interface ManifestAddLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: ManifestAddOpts | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface LibpodManifestsCategory {
  "ManifestDeleteLibpod": v3_1_1.ManifestDeleteLibpodOp;
  "ManifestAddLibpod": ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v3_1_1.ManifestInspectLibpodOp;
  "ManifestPushLibpod": v3_1_1.ManifestPushLibpodOp;
  "ManifestCreateLibpod": v3_1_1.ManifestCreateLibpodOp;
}

export type PlayKubeVolume = {
  Name?: string | undefined;
};

export type PlayKubeReport = {
  Pods?: v3_1_0.PlayKubePod[] | undefined;
  Volumes?: PlayKubeVolume[] | undefined;
};

export interface PlayKubeLibpodOp {
  request: {
    params?: {
      network?: string | undefined;
      tlsVerify?: boolean | undefined;
      logDriver?: string | undefined;
      start?: boolean | undefined;
      staticIPs?: string[] | undefined;
      staticMACs?: string[] | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  "PlayKubeLibpod": PlayKubeLibpodOp;
}

export interface PodStatsAllLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      namesOrIDs?: string[] | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export interface LibpodPodsCategory {
  "PodDeleteLibpod": v3_1_1.PodDeleteLibpodOp;
  "PodExistsLibpod": v3_1_1.PodExistsLibpodOp;
  "PodInspectLibpod": v3_1_1.PodInspectLibpodOp;
  "PodKillLibpod": v3_1_1.PodKillLibpodOp;
  "PodPauseLibpod": v3_1_1.PodPauseLibpodOp;
  "PodRestartLibpod": v3_1_1.PodRestartLibpodOp;
  "PodStartLibpod": v3_1_1.PodStartLibpodOp;
  "PodStopLibpod": v3_1_1.PodStopLibpodOp;
  "PodTopLibpod": v3_1_1.PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": v3_1_1.PodCreateLibpodOp;
  "PodListLibpod": v3_1_1.PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": PodStatsAllLibpodOp;
}

export type ComponentVersion = {
  Details?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
  Version?: string | undefined;
};

export interface SystemVersionLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    ApiVersion?: string | undefined;
    Arch?: string | undefined;
    BuildTime?: string | undefined;
    Components?: ComponentVersion[] | undefined;
    Experimental?: boolean | undefined;
    GitCommit?: string | undefined;
    GoVersion?: string | undefined;
    KernelVersion?: string | undefined;
    MinAPIVersion?: string | undefined;
    Os?: string | undefined;
    Platform?: {
      [key: string]: unknown;
    } | undefined;
    Version?: string | undefined;
  };
}

export interface LibpodVersionCategory {
  "SystemVersionLibpod": SystemVersionLibpodOp;
}

export interface SystemVersionOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    ApiVersion?: string | undefined;
    Arch?: string | undefined;
    BuildTime?: string | undefined;
    Components?: ComponentVersion[] | undefined;
    Experimental?: boolean | undefined;
    GitCommit?: string | undefined;
    GoVersion?: string | undefined;
    KernelVersion?: string | undefined;
    MinAPIVersion?: string | undefined;
    Os?: string | undefined;
    Platform?: {
      [key: string]: unknown;
    } | undefined;
    Version?: string | undefined;
  };
}

export interface VersionCategory {
  "SystemVersion": SystemVersionOp;
}

export interface VolumeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Volumes?: v3_1_0.VolumeListOKBody[] | undefined;
  };
}

export interface VolumePruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    SpaceReclaimed?: number | undefined;
    VolumesDeleted?: string[] | undefined;
  };
}

export interface VolumesCategory {
  "VolumeList": VolumeListOp;
  "VolumeDelete": v3_1_1.VolumeDeleteOp;
  "VolumeInspect": v3_1_1.VolumeInspectOp;
  "VolumeCreate": v3_1_1.VolumeCreateOp;
  "VolumePrune": VolumePruneOp;
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
  httpproxy?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v3_1_0.LogConfig | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  oci_runtime?: string | undefined;
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
  utsns?: v3_1_0.Namespace | undefined;
};

export type ContainerStorageConfig = {
  devices?: v3_1_0.LinuxDevice[] | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_1_0.Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  rootfs?: string | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: string[] | undefined;
  shm_size?: number | undefined;
  volatile?: boolean | undefined;
  volumes?: v3_1_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  work_dir?: string | undefined;
};

export type VolumeListBody = {
  Volumes?: v3_1_0.VolumeListOKBody[] | undefined;
};

export interface Schemas {
  "Address": v3_1_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "Change": v3_1_0.Change;
  "ChangeType": v3_1_0.ChangeType;
  "ComponentVersion": ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "ContainerBasicConfig": ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerChangeResponseItem": v3_1_0.ContainerChangeResponseItem;
  "ContainerCreateCreatedBody": v3_1_0.ContainerCreateCreatedBody;
  "ContainerHealthCheckConfig": v3_1_0.ContainerHealthCheckConfig;
  "ContainerNetworkConfig": v3_1_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v3_1_0.ContainerResourceConfig;
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
  "DNS": v3_1_0.DNS;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DistributionInfo": v3_1_0.DistributionInfo;
  "DockerVolumeCreate": v3_1_0.DockerVolumeCreate;
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
  "HostConfig": v3_1_0.HostConfig;
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
  "ImageLayer": v3_1_0.ImageLayer;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageStore": v3_1_0.ImageStore;
  "ImageSummary": v3_1_0.ImageSummary;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": Info;
  "InspectAdditionalNetwork": v3_1_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": InspectContainerConfig;
  "InspectContainerHostConfig": v3_1_0.InspectContainerHostConfig;
  "InspectContainerState": v3_1_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v3_1_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodInfraConfig": v3_1_0.InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_1_0.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LibpodContainersPruneReport": v3_1_0.LibpodContainersPruneReport;
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
  "LinuxPids": v3_1_0.LinuxPids;
  "LinuxRdma": v3_1_0.LinuxRdma;
  "LinuxResources": v3_1_0.LinuxResources;
  "LinuxThrottleDevice": v3_1_0.LinuxThrottleDevice;
  "LinuxWeightDevice": v3_1_0.LinuxWeightDevice;
  "ListContainer": v3_1_0.ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": v3_1_0.ListPodContainer;
  "ListPodsReport": v3_1_0.ListPodsReport;
  "ListRegistriesReport": v3_1_0.ListRegistriesReport;
  "LogConfig": v3_1_0.LogConfig;
  "ManifestAddOpts": ManifestAddOpts;
  "Mount": v3_1_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v3_1_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetConf": v3_1_0.NetConf;
  "NetworkConfig": v3_1_0.NetworkConfig;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectRequest": v3_1_0.NetworkConnectRequest;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateOptions": v3_1_0.NetworkCreateOptions;
  "NetworkCreateReport": v3_1_0.NetworkCreateReport;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkDisconnectRequest": v3_1_0.NetworkDisconnectRequest;
  "NetworkInspectReport": v3_1_0.NetworkInspectReport;
  "NetworkListReport": v3_1_0.NetworkListReport;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v3_1_0.NetworkSettings;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PeerInfo": v3_1_0.PeerInfo;
  "PidMode": v3_1_0.PidMode;
  "PlayKubePod": v3_1_0.PlayKubePod;
  "PlayKubeReport": PlayKubeReport;
  "PlayKubeVolume": PlayKubeVolume;
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
  "PodBasicConfig": v3_1_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateConfig": v3_1_0.PodCreateConfig;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v3_1_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v3_1_0.PodRmReport;
  "PodSpecGenerator": v3_1_0.PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodUnpauseReport": v3_1_0.PodUnpauseReport;
  "Port": v3_1_0.Port;
  "PortBinding": v3_1_0.PortBinding;
  "PortMap": v3_1_0.PortMap;
  "PortMapping": v3_1_0.PortMapping;
  "PortSet": v3_1_0.PortSet;
  "Propagation": v3_1_0.Propagation;
  "PruneReport": v3_1_0.PruneReport;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2List": v3_1_1.Schema2List;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "SecretCreate": v3_1_0.SecretCreate;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v3_1_0.SecretInfoReport;
  "SecretInfoReportCompat": v3_1_0.SecretInfoReportCompat;
  "SecretSpec": v3_1_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": SpecGenerator;
  "StoreInfo": v3_1_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "Type": v3_1_0.Type;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v3_1_0.Version;
  "Volume": v3_1_0.Volume;
  "VolumeCreate": v3_1_0.VolumeCreate;
  "VolumeCreateBody": v3_1_0.VolumeCreateBody;
  "VolumeListBody": VolumeListBody;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "WeightDevice": v3_1_0.WeightDevice;
  "linuxBlockIODevice": v3_1_0.linuxBlockIODevice;
}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, v3_1_1.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_1_1.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, v3_1_1.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_1_1.LibpodSystemCategory, LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_1_1.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, VersionCategory, VolumesCategory {}

export interface Version {
  categories: {
    "auth": v3_1_1.AuthCategory;
    "build": v3_1_1.BuildCategory;
    "commit": v3_1_1.CommitCategory;
    "containers": v3_1_1.ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v3_1_1.ExecCategory;
    "images": ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v3_1_1.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_1_1.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v3_1_1.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_1_1.LibpodSystemCategory;
    "libpod/version": LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    "networks": v3_1_1.NetworksCategory;
    "secrets": v3_1_1.SecretsCategory;
    "system": v3_1_1.SystemCategory;
    "version": VersionCategory;
    "volumes": VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
