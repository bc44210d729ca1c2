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

export type AuthConfig = {
  [key: string]: unknown;
};

export interface SystemAuthOp {
  request: {
    /** `POST /auth`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemAuth */
    op: string;
    data?: AuthConfig | undefined;
  };
  kind: 'json';
  value: v4_1_1.AuthReport;
}

export interface AuthCategory {
  SystemAuth: SystemAuthOp;
}

export type HealthcheckConfig<N = number> = {
  Interval?: v3_1_0.Duration<N> | undefined;
  Retries?: N | undefined;
  StartInterval?: v3_1_0.Duration<N> | undefined;
  StartPeriod?: v3_1_0.Duration<N> | undefined;
  Test?: string[] | null | undefined;
  Timeout?: v3_1_0.Duration<N> | undefined;
};

export type Config = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: HealthcheckConfig | undefined;
  Shell?: v3_1_0.StrSlice | null | undefined;
} & v3_1_0.ConfigPlain;

export type BindOptions = {
  CreateMountpoint?: boolean | undefined;
  NonRecursive?: boolean | undefined;
  Propagation?: v3_1_0.Propagation | undefined;
  ReadOnlyForceRecursive?: boolean | undefined;
  ReadOnlyNonRecursive?: boolean | undefined;
};

export type Mount<N = number> = {
  BindOptions?: BindOptions | undefined;
  ClusterOptions?: v4_5_0.ClusterOptions | null | undefined;
  Consistency?: v3_4_0.Consistency | undefined;
  ReadOnly?: boolean | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  TmpfsOptions?: v3_4_0.TmpfsOptions<N> | undefined;
  Type?: v3_1_0.Type | undefined;
  VolumeOptions?: v3_4_0.VolumeOptions | undefined;
};

export type RestartPolicyMode = string;

export type RestartPolicy<N = number> = {
  MaximumRetryCount?: N | undefined;
  Name?: RestartPolicyMode | undefined;
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
  RestartPolicy?: RestartPolicy<N> | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: v3_4_0.Ulimit<N>[] | null | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
} & v4_6_0.HostConfigPlain<N>;

export type EndpointSettingsPlain<N = number> = v3_1_0.EndpointSettingsPlain<N> & {
  DNSNames?: string[] | null | undefined;
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

export type ContainerJSON = {
  Config?: Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: NetworkSettings | undefined;
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

export type NetworkingConfig<N = number> = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings<N>;
  } | null | undefined;
};

export type CreateContainerConfig = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: HealthcheckConfig<number | bigint> | undefined;
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

export type SummaryNetworkSettings = {
  Networks?: {
    [key: string]: EndpointSettings;
  } | null | undefined;
};

export type Container = {
  Config?: Config | null | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: SummaryNetworkSettings | undefined;
  NetworkingConfig?: NetworkingConfig | null | undefined;
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

export type Metadata = {
  LastTagTime?: string | undefined;
};

export type ImageInspect = {
  Config?: Config | undefined;
  ContainerConfig?: Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  Metadata?: Metadata | undefined;
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
  Containers: number;
  Created: number;
  Id: string;
  Labels: {
    [key: string]: string;
  } | null;
  ParentId: string;
  RepoDigests: string[] | null;
  RepoTags: string[] | null;
  SharedSize: number;
  Size: number;
  VirtualSize?: number | undefined;
  Names?: string[] | null | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
};

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
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v4_2_0.ImageSearchOp;
}

export type InspectContainerConfigPlain = {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  ChrootDirs?: string[] | null | undefined;
  Cmd?: string[] | null | undefined;
  CreateCommand?: string[] | null | undefined;
  Domainname?: string | undefined;
  Entrypoint?: string[] | null | undefined;
  Env?: string[] | null | undefined;
  HealthcheckOnFailureAction?: string | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  OnBuild?: string | null | undefined;
  OpenStdin?: boolean | undefined;
  Passwd?: boolean | undefined;
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
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
  sdNotifyMode?: string | undefined;
  sdNotifySocket?: string | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  Secrets?: v3_2_3.InspectSecret[] | null | undefined;
} & InspectContainerConfigPlain;

export type InspectContainerData = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_8_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_7_0.InspectContainerState;
} & v4_6_0.InspectContainerDataPlain;

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

export type SpecGeneratorPlain = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  apparmor_profile?: string | undefined;
  base_hosts_file?: string | undefined;
  cap_add?: string[] | null | undefined;
  cap_drop?: string[] | null | undefined;
  cgroup_parent?: string | undefined;
  cgroups_mode?: string | undefined;
  chroot_directories?: string[] | null | undefined;
  cni_networks?: string[] | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  create_working_dir?: boolean | undefined;
  dependencyContainers?: string[] | null | undefined;
  devices_from?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  entrypoint?: string[] | null | undefined;
  env?: {
    [key: string]: string;
  } | null | undefined;
  env_host?: boolean | undefined;
  envmerge?: string[] | null | undefined;
  expose?: unknown;
  group_entry?: string | undefined;
  groups?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | null | undefined;
  httpproxy?: boolean | undefined;
  image?: string | undefined;
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
  image_volume_mode?: string | undefined;
  init?: boolean | undefined;
  init_container_type?: string | undefined;
  init_path?: string | undefined;
  label_nested?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  manage_password?: boolean | undefined;
  mask?: string[] | null | undefined;
  name?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_new_privileges?: boolean | undefined;
  oci_runtime?: string | undefined;
  oom_score_adj?: number | bigint | undefined;
  passwd_entry?: string | undefined;
  pod?: string | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  raw_image_name?: string | undefined;
  read_only_filesystem?: boolean | undefined;
  read_write_tmpfs?: boolean | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  rootfs?: string | undefined;
  rootfs_mapping?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | null | undefined;
  selinux_opts?: string[] | null | undefined;
  shm_size?: number | bigint | undefined;
  shm_size_systemd?: number | bigint | undefined;
  stdin?: boolean | undefined;
  stop_timeout?: number | bigint | undefined;
  storage_opts?: {
    [key: string]: string;
  } | null | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timeout?: number | bigint | undefined;
  timezone?: string | undefined;
  umask?: string | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
  unmask?: string[] | null | undefined;
  unsetenv?: string[] | null | undefined;
  unsetenvall?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
  user?: string | undefined;
  volatile?: boolean | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
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
  ContainerTopLibpod: v4_8_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v4_5_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v4_7_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export interface ImageResolveLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/resolve`, since v5.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageResolveLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: {
    Names: string[] | null;
  };
}

export type LibpodImageSummary = {
  [key: string]: unknown;
};

export interface ImageListLibpodOp {
  request: {
    /** `GET /libpod/images/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageListLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: LibpodImageSummary[];
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v4_5_0.ImageInspectLibpodOp;
  ImagePushLibpod: v4_7_0.ImagePushLibpodOp;
  ImageResolveLibpod: ImageResolveLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_1_1.ImagePruneLibpodOp;
  ImagePullLibpod: v4_8_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export type ManifestModifyOptions = v4_4_0.ManifestModifyOptions & {
  artifact_annotations?: {
    [key: string]: string;
  } | null | undefined;
  artifact_config?: string | undefined;
  artifact_config_type?: string | undefined;
  artifact_exclude_titles?: boolean | undefined;
  artifact_files?: string[] | null | undefined;
  artifact_layer_type?: string | undefined;
  artifact_subject?: string | undefined;
  artifact_type?: string | undefined;
  index_annotation?: string[] | null | undefined;
  index_annotations?: {
    [key: string]: string;
  } | null | undefined;
  subject?: string | undefined;
};

export interface ManifestCreateLibpodOp {
  request: {
    /** `POST /libpod/manifests`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; a key for each */
      images: string[] | string;
      /** query */
      all?: boolean | undefined;
      /** query */
      amend?: boolean | undefined;
    };
    data?: ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export type ManifestModifyReport = {
  [key: string]: unknown;
};

export interface ManifestModifyLibpodOp {
  request: {
    /** `PUT /libpod/manifests/{name}`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestModifyLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
    };
    data: ManifestModifyOptions;
  };
  kind: 'json';
  value: ManifestModifyReport;
}

export type ManifestAddOptions = v4_4_0.ManifestAddOptions & {
  index_annotation?: string[] | null | undefined;
  index_annotations?: {
    [key: string]: string;
  } | null | undefined;
  subject?: string | undefined;
};

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: ManifestAddOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: ManifestModifyLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v4_4_0.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_1_1.ManifestPushV3LibpodOp;
  ManifestPushLibpod: v4_7_0.ManifestPushLibpodOp;
}

export type NetAddress = {
  gateway?: string | undefined;
  ipnet?: string | undefined;
};

export type NetInterface = {
  mac_address?: string | undefined;
  subnets?: NetAddress[] | null | undefined;
};

export type NetworkContainerInfo = {
  interfaces?: {
    [key: string]: NetInterface;
  } | null | undefined;
  name?: string | undefined;
};

export type NetworkInspectReportPlain = {
  created?: string | undefined;
  dns_enabled?: boolean | undefined;
  driver: string;
  id: string;
  internal?: boolean | undefined;
  ipam_options?: {
    [key: string]: string;
  } | null | undefined;
  ipv6_enabled?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name: string;
  network_dns_servers?: string[] | null | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
};

export type NetworkInspectReport = {
  containers?: {
    [key: string]: NetworkContainerInfo;
  } | null | undefined;
  routes?: v4_6_0.Route[] | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & NetworkInspectReportPlain;

export interface NetworkInspectLibpodOp {
  request: {
    /** `GET /libpod/networks/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: NetworkInspectReport;
}

export type NetworkPruneReport = {
  [key: string]: unknown;
};

export interface NetworkPruneLibpodOp {
  request: {
    /** `POST /libpod/networks/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkPruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: NetworkPruneReport[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v4_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v4_1_1.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkUpdateLibpod: v4_4_0.NetworkUpdateLibpodOp;
  NetworkCreateLibpod: v4_6_0.NetworkCreateLibpodOp;
  NetworkListLibpod: v4_6_0.NetworkListLibpodOp;
  NetworkPruneLibpod: NetworkPruneLibpodOp;
}

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `false` */
      noHosts?: boolean | undefined;
      /** query; default `false` */
      noTrunc?: boolean | undefined;
      /** query; a key for each */
      publishPorts?: string[] | string | undefined;
      /** query */
      publishAllPorts?: boolean | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
      /** query; default `false` */
      serviceContainer?: boolean | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      userns?: string | undefined;
      /** query; default `false` */
      wait?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v4_6_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: v4_6_0.PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export type SystemPruneReport = {
  ContainerPruneReports?: v3_1_0.PruneReport[] | null | undefined;
  ImagePruneReports?: v3_1_0.PruneReport[] | null | undefined;
  NetworkPruneReports?: NetworkPruneReport[] | null | undefined;
  PodPruneReport?: v3_1_0.PodPruneReport[] | null | undefined;
  ReclaimedSpace?: number | undefined;
  VolumePruneReports?: v3_1_0.PruneReport[] | null | undefined;
};

export interface SystemPruneLibpodOp {
  request: {
    /** `POST /libpod/system/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemPruneLibpod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query */
      volumes?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query */
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SystemPruneReport;
}

export interface LibpodSystemCategory {
  SystemDataUsageLibpod: v4_4_0.SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

export type VolumeCreateOptions = {
  [key: string]: unknown;
};

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: v4_6_0.VolumeConfigResponse;
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeInspectLibpod: v4_6_0.VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: v4_6_0.VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export type NetworkConnect = {
  Container?: string | undefined;
  EndpointConfig?: EndpointSettings<number | bigint> | undefined;
};

export type networkConnectRequest = NetworkConnect;

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

export interface NetworksCategory {
  NetworkList: v3_1_1.NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: v3_3_0.NetworkInspectOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: v4_1_1.NetworkDisconnectOp;
  NetworkCreate: v4_1_1.NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export interface AutSchemas {
  AuthConfig: AuthConfig;
  AuthReport: v4_1_1.AuthReport;
  AuthenticateOKBody: v3_1_0.AuthenticateOKBody;
  AutoUserNsOptions: v3_1_0.AutoUserNsOptions;
}

export interface BinSchemas {
  BindOptions: BindOptions;
}

export interface ComSchemas {
  CommitReport: v3_1_0.CommitReport;
  CompatDiskUsage: v4_1_1.CompatDiskUsage;
  CompatInfo: v3_1_0.CompatInfo;
  ComponentVersion: v3_2_0.ComponentVersion;
}

export type ContainerBasicConfigPlain = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  dependencyContainers?: string[] | null | undefined;
  entrypoint?: string[] | null | undefined;
  env?: {
    [key: string]: string;
  } | null | undefined;
  env_host?: boolean | undefined;
  envmerge?: string[] | null | undefined;
  group_entry?: string | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | null | undefined;
  httpproxy?: boolean | undefined;
  init_container_type?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  manage_password?: boolean | undefined;
  name?: string | undefined;
  oci_runtime?: string | undefined;
  passwd_entry?: string | undefined;
  pod?: string | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  sdnotifyMode?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | null | undefined;
  stdin?: boolean | undefined;
  stop_timeout?: number | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timeout?: number | undefined;
  timezone?: string | undefined;
  unsetenv?: string[] | null | undefined;
  unsetenvall?: boolean | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerNetworkConfig = v4_0_0.ContainerNetworkConfig & {
  base_hosts_file?: string | undefined;
};

export type ContainerNetworkStats = {
  RxBytes?: number | undefined;
  RxDropped?: number | undefined;
  RxErrors?: number | undefined;
  RxPackets?: number | undefined;
  TxBytes?: number | undefined;
  TxDropped?: number | undefined;
  TxErrors?: number | undefined;
  TxPackets?: number | undefined;
};

export type ContainerResourceConfig = {
  intelRdt?: v4_8_0.LinuxIntelRdt | undefined;
  oom_score_adj?: number | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
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

export type ContainerStatsPlain = {
  AvgCPU?: number | undefined;
  BlockInput?: number | undefined;
  BlockOutput?: number | undefined;
  CPU?: number | undefined;
  CPUNano?: number | undefined;
  CPUSystemNano?: number | undefined;
  ContainerID?: string | undefined;
  Duration?: number | undefined;
  MemLimit?: number | undefined;
  MemPerc?: number | undefined;
  MemUsage?: number | undefined;
  Name?: string | undefined;
  PIDs?: number | undefined;
  PerCPU?: number[] | null | undefined;
  SystemNano?: number | undefined;
};

export type ContainerStats = {
  Network?: {
    [key: string]: ContainerNetworkStats;
  } | null | undefined;
  UpTime?: v3_1_0.Duration | undefined;
} & ContainerStatsPlain;

export type ContainerStorageConfigPlain = v4_5_0.ContainerStorageConfigPlain & {
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
  raw_image_name?: string | undefined;
};

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v4_5_0.Secret[] | null | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  Container: Container;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v4_4_0.ContainerHealthCheckConfig;
  ContainerJSON: ContainerJSON;
  ContainerNetworkConfig: ContainerNetworkConfig;
  ContainerNetworkStats: ContainerNetworkStats;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreateOptions: v4_5_0.CreateOptions;
  CreateResponse: v4_5_0.CreateResponse;
  CreatedId: v3_1_0.CreatedId;
}

export type DeleteResponse = {
  Deleted?: string | undefined;
  Untagged?: string | undefined;
};

export interface DelSchemas {
  DeleteResponse: DeleteResponse;
}

export interface EndSchemas {
  EndpointIPAMConfig: v3_1_0.EndpointIPAMConfig;
  EndpointResource: v3_1_0.EndpointResource;
  EndpointSettings: EndpointSettings;
}

export interface HeaSchemas {
  Health: v3_1_0.Health;
  HealthCheckLog: v3_1_0.HealthCheckLog;
  HealthCheckOnFailureAction: v4_3_0.HealthCheckOnFailureAction;
  HealthCheckResults: v3_1_0.HealthCheckResults;
  HealthcheckConfig: HealthcheckConfig;
  HealthcheckResult: v3_1_0.HealthcheckResult;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: v4_8_0.HostInfo;
}

export interface ImaSchemas {
  ImageConfig: v4_5_0.ImageConfig;
  ImageData: v4_5_0.ImageData;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageStore: v3_1_0.ImageStore;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v3_1_0.ImageVolume;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: v4_8_0.InspectContainerHostConfig;
  InspectContainerState: v4_7_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: v4_6_0.InspectPodData;
  InspectPodInfraConfig: v4_2_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
  LibpodInfo: v4_8_0.LibpodInfo;
}

export type ManifestAddArtifactOptions = {
  annotation?: string[] | null | undefined;
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  arch?: string | undefined;
  artifact_annotations?: {
    [key: string]: string;
  } | null | undefined;
  artifact_config?: string | undefined;
  artifact_config_type?: string | undefined;
  artifact_exclude_titles?: boolean | undefined;
  artifact_files?: string[] | null | undefined;
  artifact_layer_type?: string | undefined;
  artifact_subject?: string | undefined;
  artifact_type?: string | undefined;
  features?: string[] | null | undefined;
  index_annotation?: string[] | null | undefined;
  index_annotations?: {
    [key: string]: string;
  } | null | undefined;
  os?: string | undefined;
  os_features?: string[] | null | undefined;
  os_version?: string | undefined;
  subject?: string | undefined;
  variant?: string | undefined;
};

export type ManifestAnnotateOptions = v4_4_0.ManifestAnnotateOptions & {
  index_annotation?: string[] | null | undefined;
  index_annotations?: {
    [key: string]: string;
  } | null | undefined;
  subject?: string | undefined;
};

export type ManifestPushReport = {
  [key: string]: unknown;
};

export type ManifestRemoveReport = {
  [key: string]: unknown;
};

export interface ManSchemas {
  ManifestAddArtifactOptions: ManifestAddArtifactOptions;
  ManifestAddOptions: ManifestAddOptions;
  ManifestAnnotateOptions: ManifestAnnotateOptions;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: ManifestModifyOptions;
  ManifestModifyReport: ManifestModifyReport;
  ManifestPushReport: ManifestPushReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: ManifestRemoveReport;
}

export interface MetSchemas {
  Meta: v4_5_0.Meta;
  Metadata: Metadata;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v3_1_0.MountPoint;
}

export interface NetSchemas {
  NetAddress: NetAddress;
  NetInterface: NetInterface;
  NetOptions: v4_0_0.NetOptions;
  Network: v4_6_0.Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnect: NetworkConnect;
  NetworkConnectOptions: v4_0_0.NetworkConnectOptions;
  NetworkContainerInfo: NetworkContainerInfo;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkInfo: v4_6_0.NetworkInfo;
  NetworkInspectReport: NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: NetworkSettings;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: NetworkingConfig;
  networkConnectRequest: networkConnectRequest;
  networkConnectRequestLibpod: v4_1_1.networkConnectRequestLibpod;
  networkCreate: v4_1_1.networkCreate;
  networkCreateLibpod: v4_6_0.networkCreateLibpod;
  networkDisconnectRequest: v4_1_1.networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

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
  PodBasicConfig: v4_6_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: v4_8_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v4_6_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: v4_6_0.PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanRelease: v4_5_0.PodmanRelease;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface ResSchemas {
  Resources: v3_4_0.Resources;
  RestartPolicy: RestartPolicy;
  RestartPolicyMode: RestartPolicyMode;
}

export type ServiceCreateResponse = {
  ID?: string | undefined;
  Warnings?: string[] | null | undefined;
};

export interface SerSchemas {
  ServiceCreateResponse: ServiceCreateResponse;
  ServiceInfo: v3_1_0.ServiceInfo;
  ServiceUpdateResponse: v3_1_0.ServiceUpdateResponse;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface SumSchemas {
  Summary: Summary;
  SummaryNetworkSettings: SummaryNetworkSettings;
}

export type SystemComponentVersion = {
  ApiVersion?: string | undefined;
  Arch?: string | undefined;
  BuildTime?: string | undefined;
  Components?: v3_2_0.ComponentVersion[] | null | undefined;
  Experimental?: boolean | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  KernelVersion?: string | undefined;
  MinAPIVersion?: string | undefined;
  Os?: string | undefined;
  Platform?: {
    Name?: string | undefined;
  } | undefined;
  Version?: string | undefined;
};

export interface SysSchemas {
  SystemComponentVersion: SystemComponentVersion;
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: v4_4_0.SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: SystemPruneReport;
}

export interface VolSchemas {
  Volume: v4_5_0.Volume;
  VolumeConfigResponse: v4_6_0.VolumeConfigResponse;
  VolumeCreateOptions: VolumeCreateOptions;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeRmReport: v4_4_0.VolumeRmReport;
  VolumesPruneReport: v4_1_1.VolumesPruneReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, AutSchemas, v4_5_0.AvaSchemas, BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, ComSchemas, ConSchemas, CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, DelSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v4_8_0.LinSchemas, v4_7_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, ManSchemas, MetSchemas, MouSchemas, v4_4_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v4_6_0.PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v4_5_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v4_4_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v4_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_8_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, v4_8_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, v4_6_0.LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_8_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v4_8_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": v4_6_0.LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
