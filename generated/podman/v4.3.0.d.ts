// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'

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
  value: v4_1_1.ContainerCreateResponse;
}

export interface ContainersCategory {
  "ContainerDelete": v3_1_1.ContainerDeleteOp;
  "ContainerArchive": v3_1_1.ContainerArchiveOp;
  "PutContainerArchive": v3_1_1.PutContainerArchiveOp;
  "ContainerAttach": v3_1_1.ContainerAttachOp;
  "ContainerExec": v3_1_1.ContainerExecOp;
  "ContainerExport": v3_1_1.ContainerExportOp;
  "ContainerInspect": v4_1_1.ContainerInspectOp;
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
  "ContainerList": v4_1_1.ContainerListOp;
  "ContainerPrune": v3_1_1.ContainerPruneOp;
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
  sdNotifyMode?: string | undefined;
  sdNotifySocket?: string | undefined;
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
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageDigest?: string | undefined;
  ImageName?: string | undefined;
  IsInfra?: boolean | undefined;
  IsService?: boolean | undefined;
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
      pod?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ContainerStopLibpodOp {
  request: {
    params: {
      name: string;
      timeout?: number | undefined;
      Ignore?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export type UpdateEntities = {
  Resources?: v3_1_0.LinuxResources | undefined;
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

export type HealthCheckOnFailureAction = number;

export type LogConfigLibpod = {
  driver?: string | undefined;
  options?: {
    [key: string]: string;
  } | undefined;
  path?: string | undefined;
  size?: number | undefined;
};

export type NamedVolume = {
  Dest?: string | undefined;
  IsAnonymous?: boolean | undefined;
  Name?: string | undefined;
  Options?: string[] | undefined;
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
  groups?: string[] | undefined;
  health_check_on_failure_action?: HealthCheckOnFailureAction | undefined;
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
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: LogConfigLibpod | undefined;
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
  volumes?: NamedVolume[] | undefined;
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
  value: v3_1_0.ListContainer[];
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
  "ContainerRestoreLibpod": ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": ContainerStopLibpodOp;
  "ContainerTopLibpod": v4_1_1.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v3_1_1.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v4_1_1.ContainersStatsAllLibpodOp;
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
      additionalEnvVariables?: string[] | undefined;
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

export interface ManifestCreateLibpodOp {
  request: {
    params: {
      name: string;
      images: string[];
      all?: boolean | undefined;
      amend?: boolean | undefined;
    };
    data?: v4_0_0.ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    params: {
      name: string;
      destination: string;
      all?: boolean | undefined;
      tlsVerify?: boolean | undefined;
      quiet?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface LibpodManifestsCategory {
  "ManifestCreateLibpod": ManifestCreateLibpodOp;
  "ManifestDeleteLibpod": v4_0_0.ManifestDeleteLibpodOp;
  "ManifestModifyLibpod": v4_1_0.ManifestModifyLibpodOp;
  "ManifestAddLibpod": v4_1_1.ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v3_1_1.ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": v4_1_1.ManifestPushV3LibpodOp;
  "ManifestPushLibpod": ManifestPushLibpodOp;
}

export type SecretCreateReport = {
  ID?: string | undefined;
};

export type PlaySecret = {
  CreateReport?: SecretCreateReport | undefined;
};

export type PlayKubeReport = {
  Pods?: v3_4_0.PlayKubePod[] | undefined;
  RmReport?: v3_1_0.PodRmReport[] | undefined;
  Secrets?: PlaySecret[] | undefined;
  StopReport?: v3_1_0.PodStopReport[] | undefined;
  Volumes?: v3_2_0.PlayKubeVolume[] | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
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
      staticIPs?: string[] | undefined;
      staticMACs?: string[] | undefined;
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
  Name?: string | undefined;
  Namespace?: string | undefined;
  NumContainers?: number | undefined;
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
  serviceContainerID?: string | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | undefined;
  shm_size?: number | undefined;
  sysctl?: {
    [key: string]: string;
  } | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: NamedVolume[] | undefined;
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
  "PodInspectLibpod": PodInspectLibpodOp;
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

export type SecretSpec = {
  Driver?: v3_1_0.SecretDriverSpec | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
};

export type SecretInfoReport = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  Spec?: SecretSpec | undefined;
  UpdatedAt?: string | undefined;
};

export interface SecretInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReport;
}

export interface SecretCreateLibpodOp {
  request: {
    params: {
      name: string;
      driver?: string | undefined;
      driveropts?: { [name: string]: unknown } | string | undefined;
      labels?: { [name: string]: unknown } | string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
  };
}

export interface SecretListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReport[];
}

export interface LibpodSecretsCategory {
  "SecretDeleteLibpod": v3_1_1.SecretDeleteLibpodOp;
  "SecretInspectLibpod": SecretInspectLibpodOp;
  "SecretCreateLibpod": SecretCreateLibpodOp;
  "SecretListLibpod": SecretListLibpodOp;
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
    data?: v4_1_1.VolumeCreateOptions | undefined;
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

export type SecretInfoReportCompat = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  Spec?: SecretSpec | undefined;
  UpdatedAt?: string | undefined;
  Version?: v3_1_0.SecretVersion | undefined;
};

export interface SecretListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReportCompat[];
}

export interface SecretInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReportCompat;
}

export type SecretCreate = {
  Data?: string | undefined;
  Driver?: v3_1_0.SecretDriverSpec | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Name?: string | undefined;
};

export interface SecretCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: SecretCreate | undefined;
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
  };
}

export interface SecretsCategory {
  "SecretList": SecretListOp;
  "SecretDelete": v3_1_1.SecretDeleteOp;
  "SecretInspect": SecretInspectOp;
  "SecretCreate": SecretCreateOp;
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
  log_configuration?: LogConfigLibpod | undefined;
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

export type ContainerHealthCheckConfig = {
  health_check_on_failure_action?: HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig | undefined;
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
  volumes?: NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  work_dir?: string | undefined;
};

export type ManifestPushReport = {
  Id?: string | undefined;
  error?: string | undefined;
  stream?: string | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | undefined;
  mounts?: v3_4_0.Mount[] | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | undefined;
  shm_size?: number | undefined;
  volumes?: NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
};

export interface Schemas {
  "Address": v4_0_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthReport": v4_1_1.AuthReport;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "BindOptions": v3_4_0.BindOptions;
  "CPUUsage": v4_1_0.CPUUsage;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ComponentVersion": v4_1_1.ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "Consistency": v3_4_0.Consistency;
  "Container": v4_1_1.Container;
  "ContainerBasicConfig": ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerChangeResponseItem": v3_1_0.ContainerChangeResponseItem;
  "ContainerCreateCreatedBody": v3_1_0.ContainerCreateCreatedBody;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": ContainerHealthCheckConfig;
  "ContainerJSON": v4_1_1.ContainerJSON;
  "ContainerNetworkConfig": v4_0_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v3_4_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v3_1_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStats": v4_1_1.ContainerStats;
  "ContainerStorageConfig": ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainerWaitOKBody": v3_1_0.ContainerWaitOKBody;
  "ContainerWaitOKBodyError": v3_1_0.ContainerWaitOKBodyError;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": CreateContainerConfig;
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
  "GraphDriverData": v3_1_0.GraphDriverData;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckOnFailureAction": HealthCheckOnFailureAction;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthConfig": v3_1_0.HealthConfig;
  "HealthcheckResult": v3_1_0.HealthcheckResult;
  "History": v3_1_0.History;
  "HistoryResponse": v4_1_1.HistoryResponse;
  "HistoryResponseItem": v3_1_0.HistoryResponseItem;
  "HostConfig": v3_4_0.HostConfig;
  "HostInfo": v4_1_0.HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v4_1_1.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "IdResponse": v3_1_0.IdResponse;
  "ImageConfig": v3_1_0.ImageConfig;
  "ImageData": v4_1_1.ImageData;
  "ImageDeleteResponseItem": v3_1_0.ImageDeleteResponseItem;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": v4_1_1.ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageStore": v3_1_0.ImageStore;
  "ImageSummary": v3_1_0.ImageSummary;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": v4_2_0.Info;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": InspectContainerConfig;
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
  "LogConfigLibpod": LogConfigLibpod;
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddOptions": v4_0_0.ManifestAddOptions;
  "ManifestAnnotateOptions": v4_0_0.ManifestAnnotateOptions;
  "ManifestModifyOptions": v4_0_0.ManifestModifyOptions;
  "ManifestModifyReport": v4_0_0.ManifestModifyReport;
  "ManifestPushReport": ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "Mount": v3_4_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": v4_0_0.NetOptions;
  "Network": v4_0_0.Network;
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
  "NetworkingConfig": v3_4_0.NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v4_0_0.PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "Platform": v4_1_1.Platform;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": PlayKubeReport;
  "PlayKubeVolume": v3_2_0.PlayKubeVolume;
  "PlaySecret": PlaySecret;
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
  "PodBasicConfig": v4_2_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateOptions": v4_2_0.PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v4_0_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": v4_0_0.PodResourceConfig;
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
  "RemoteSocket": v3_1_0.RemoteSocket;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2List": v3_1_1.Schema2List;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "ScpReport": v4_2_0.ScpReport;
  "Secret": v3_4_3.Secret;
  "SecretCreate": SecretCreate;
  "SecretCreateReport": SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": SecretInfoReport;
  "SecretInfoReportCompat": SecretInfoReportCompat;
  "SecretSpec": SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": SpecGenerator;
  "StoreInfo": v4_1_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "SummaryNetworkSettings": v4_1_1.SummaryNetworkSettings;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfReport": v4_1_1.SystemDfReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "SystemPruneReport": v4_2_0.SystemPruneReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "TmpfsOptions": v3_4_0.TmpfsOptions;
  "Type": v3_1_0.Type;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateEntities": UpdateEntities;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_1_0.Version;
  "Volume": v3_1_0.Volume;
  "VolumeConfigResponse": VolumeConfigResponse;
  "VolumeCreateBody": v3_1_0.VolumeCreateBody;
  "VolumeCreateOptions": v4_1_1.VolumeCreateOptions;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "VolumesPruneReport": v4_1_1.VolumesPruneReport;
  "WeightDevice": v3_1_0.WeightDevice;
  "linuxBlockIODevice": v3_1_0.linuxBlockIODevice;
  "networkConnectRequest": v4_1_1.networkConnectRequest;
  "networkConnectRequestLibpod": v4_1_1.networkConnectRequestLibpod;
  "networkCreate": v4_1_1.networkCreate;
  "networkCreateLibpod": v4_1_1.networkCreateLibpod;
  "networkDisconnectRequest": v4_1_1.networkDisconnectRequest;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, v3_4_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, v4_2_0.LibpodImagesCategory, v4_2_0.LibpodInfoCategory, LibpodManifestsCategory, v4_1_1.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, v4_2_0.LibpodSystemCategory, v4_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, SecretsCategory, v4_1_1.SystemCategory, v4_1_1.VersionCategory, v4_1_1.VolumesCategory {}

export interface Version {
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
    "libpod/build": v4_0_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": v4_2_0.LibpodImagesCategory;
    "libpod/info": v4_2_0.LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v4_1_1.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": v4_2_0.LibpodSystemCategory;
    "libpod/version": v4_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    "networks": v4_1_1.NetworksCategory;
    "secrets": SecretsCategory;
    "system": v4_1_1.SystemCategory;
    "version": v4_1_1.VersionCategory;
    "volumes": v4_1_1.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
