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
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_0_3 from './v4.0.3.js'

export interface ImageCommitOp {
  request: {
    params?: {
      container?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      comment?: string | undefined;
      author?: string | undefined;
      pause?: boolean | undefined;
      changes?: string[] | undefined;
      squash?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface CommitCategory {
  "ImageCommit": ImageCommitOp;
}

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data: v4_0_0.CreateContainerConfig;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[];
  };
}

export interface ContainersCategory {
  "ContainerDelete": v3_1_1.ContainerDeleteOp;
  "ContainerArchive": v3_1_1.ContainerArchiveOp;
  "PutContainerArchive": v3_1_1.PutContainerArchiveOp;
  "ContainerAttach": v3_1_1.ContainerAttachOp;
  "ContainerExec": v3_1_1.ContainerExecOp;
  "ContainerExport": v3_1_1.ContainerExportOp;
  "ContainerInspect": v4_0_0.ContainerInspectOp;
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

export type InspectExecProcess = {
  arguments?: string[] | undefined;
  entrypoint?: string | undefined;
  privileged?: boolean | undefined;
  tty?: boolean | undefined;
  user?: string | undefined;
};

export interface ExecInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    CanRemove?: boolean | undefined;
    ContainerID?: string | undefined;
    DetachKeys?: string | undefined;
    ExitCode?: number | undefined;
    ID?: string | undefined;
    OpenStderr?: boolean | undefined;
    OpenStdin?: boolean | undefined;
    OpenStdout?: boolean | undefined;
    Pid?: number | undefined;
    ProcessConfig?: InspectExecProcess | undefined;
    Running?: boolean | undefined;
  };
}

export interface ExecCategory {
  "ExecInspect": ExecInspectOp;
  "ExecResize": v3_1_1.ExecResizeOp;
  "ExecStart": v3_1_1.ExecStartOp;
}

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
    HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
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
  };
}

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
    Id: string;
    Warnings: string[];
  };
}

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": v4_0_0.ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": v3_3_0.ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": v3_3_0.ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": v4_0_0.ContainerCheckpointLibpodOp;
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
  "ContainerRestoreLibpod": v4_0_0.ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v3_1_1.ContainerStopLibpodOp;
  "ContainerTopLibpod": v4_0_0.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerWaitLibpod": v3_1_1.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": v3_1_1.ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_0_0.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v4_0_3.ContainersStatsAllLibpodOp;
}

export interface ImageDeleteAllLibpodOp {
  request: {
    params?: {
      images?: string[] | undefined;
      all?: boolean | undefined;
      force?: boolean | undefined;
      ignore?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": v4_0_0.ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_3_0.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v3_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": v3_1_1.ImageInspectLibpodOp;
  "ImagePushLibpod": v3_1_1.ImagePushLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v3_3_0.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v4_0_0.ImageExportLibpodOp;
  "ImageImportLibpod": v3_4_0.ImageImportLibpodOp;
  "ImageListLibpod": v3_4_2.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": v4_0_0.ImagePruneLibpodOp;
  "ImagePullLibpod": v3_4_0.ImagePullLibpodOp;
  "ImageDeleteAllLibpod": ImageDeleteAllLibpodOp;
  "ImageSearchLibpod": v4_0_0.ImageSearchLibpodOp;
}

export type CPUUsage = {
  idlePercent?: number | undefined;
  systemPercent?: number | undefined;
  userPercent?: number | undefined;
};

export type HostInfo = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupControllers?: string[] | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: CPUUsage | undefined;
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
  graphRootAllocated?: number | undefined;
  graphRootUsed?: number | undefined;
  graphStatus?: {
    [key: string]: string;
  } | undefined;
  imageCopyTmpDir?: string | undefined;
  imageStore?: v3_1_0.ImageStore | undefined;
  runRoot?: string | undefined;
  volumePath?: string | undefined;
};

export type Version = {
  APIVersion?: string | undefined;
  Built?: number | undefined;
  BuiltTime?: string | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  Os?: string | undefined;
  OsArch?: string | undefined;
  Version?: string | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  plugins?: v3_4_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | undefined;
  store?: StoreInfo | undefined;
  version?: Version | undefined;
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

export interface ManifestModifyLibpodOp {
  request: {
    params: {
      name: string;
      tlsVerify?: boolean | undefined;
    };
    data: v4_0_0.ManifestModifyOptions;
  };
  kind: 'json';
  value: v4_0_0.ManifestModifyReport;
}

export interface LibpodManifestsCategory {
  "ManifestCreateLibpod": v4_0_0.ManifestCreateLibpodOp;
  "ManifestDeleteLibpod": v4_0_0.ManifestDeleteLibpodOp;
  "ManifestModifyLibpod": ManifestModifyLibpodOp;
  "ManifestAddLibpod": v4_0_0.ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v3_1_1.ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": v4_0_0.ManifestPushV3LibpodOp;
  "ManifestPushLibpod": v4_0_0.ManifestPushLibpodOp;
}

export interface NetworkCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.NetworkCreateRequest | undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  "NetworkList": v3_1_1.NetworkListOp;
  "NetworkDelete": v3_1_1.NetworkDeleteOp;
  "NetworkInspect": v3_3_0.NetworkInspectOp;
  "NetworkConnect": v4_0_0.NetworkConnectOp;
  "NetworkDisconnect": v4_0_0.NetworkDisconnectOp;
  "NetworkCreate": NetworkCreateOp;
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

export interface Schemas {
  "Address": v4_0_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "BindOptions": v3_4_0.BindOptions;
  "CPUUsage": CPUUsage;
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
  "ContainerNetworkConfig": v4_0_0.ContainerNetworkConfig;
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
  "CreateContainerConfig": v4_0_0.CreateContainerConfig;
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
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": InspectContainerConfig;
  "InspectContainerHostConfig": v4_0_0.InspectContainerHostConfig;
  "InspectContainerState": v4_0_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectExecProcess": InspectExecProcess;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": v4_0_0.InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v4_0_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodInfraConfig": v4_0_0.InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": v4_0_0.LeaseRange;
  "LibpodContainersPruneReport": v4_0_0.LibpodContainersPruneReport;
  "LibpodContainersRmReport": v4_0_0.LibpodContainersRmReport;
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
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddOptions": v4_0_0.ManifestAddOptions;
  "ManifestAnnotateOptions": v4_0_0.ManifestAnnotateOptions;
  "ManifestModifyOptions": v4_0_0.ManifestModifyOptions;
  "ManifestModifyReport": v4_0_0.ManifestModifyReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "Mount": v3_4_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v3_1_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": v4_0_0.NetOptions;
  "Network": v4_0_0.Network;
  "NetworkCompatConnectRequest": v4_0_0.NetworkCompatConnectRequest;
  "NetworkCompatDisconnectRequest": v4_0_0.NetworkCompatDisconnectRequest;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectOptions": v4_0_0.NetworkConnectOptions;
  "NetworkConnectRequest": v4_0_0.NetworkConnectRequest;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateLibpod": v4_0_0.NetworkCreateLibpod;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v4_0_0.NetworkSettings;
  "NetworkingConfig": v3_4_0.NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v4_0_0.PerNetworkOptions;
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
  "PodBasicConfig": v4_0_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateConfig": v3_3_0.PodCreateConfig;
  "PodCreateOptions": v4_0_0.PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v4_0_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": v4_0_0.PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v3_1_0.PodRmReport;
  "PodSecurityConfig": v4_0_0.PodSecurityConfig;
  "PodSpecGenerator": v4_0_0.PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodStorageConfig": v4_0_0.PodStorageConfig;
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
  "Subnet": v4_0_0.Subnet;
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
  "Version": Version;
  "Volume": v3_1_0.Volume;
  "VolumeConfigResponse": v4_0_0.VolumeConfigResponse;
  "VolumeCreate": v4_0_0.VolumeCreate;
  "VolumeCreateBody": v3_1_0.VolumeCreateBody;
  "VolumeListBody": v3_2_0.VolumeListBody;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "WeightDevice": v3_1_0.WeightDevice;
  "linuxBlockIODevice": v3_1_0.linuxBlockIODevice;
}

export interface All extends v3_1_1.AuthCategory, v3_4_0.BuildCategory, CommitCategory, ContainersCategory, v3_1_1.EventsCategory, ExecCategory, v4_0_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_0_0.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, v4_0_0.LibpodNetworksCategory, v4_0_0.LibpodPlayCategory, v4_0_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_1_1.LibpodSystemCategory, v3_2_0.LibpodVersionCategory, v4_0_0.LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_2_0.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version_2 {
  categories: {
    "auth": v3_1_1.AuthCategory;
    "build": v3_4_0.BuildCategory;
    "commit": CommitCategory;
    "containers": ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": ExecCategory;
    "images": v4_0_0.ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_0_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_0_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v4_0_0.LibpodNetworksCategory;
    "libpod/play": v4_0_0.LibpodPlayCategory;
    "libpod/pods": v4_0_0.LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_1_1.LibpodSystemCategory;
    "libpod/version": v3_2_0.LibpodVersionCategory;
    "libpod/volumes": v4_0_0.LibpodVolumesCategory;
    "networks": NetworksCategory;
    "secrets": v3_1_1.SecretsCategory;
    "system": v3_1_1.SystemCategory;
    "version": v3_2_0.VersionCategory;
    "volumes": v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
