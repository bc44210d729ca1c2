// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'

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

export interface ContainerCheckpointLibpodOp {
  request: {
    params: {
      name: string;
      keep?: boolean | undefined;
      leaveRunning?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      export?: boolean | undefined;
      ignoreRootFS?: boolean | undefined;
      ignoreVolumes?: boolean | undefined;
      preCheckpoint?: boolean | undefined;
      withPrevious?: boolean | undefined;
      fileLocks?: boolean | undefined;
      printStats?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ContainerRestoreLibpodOp {
  request: {
    params: {
      name: string;
      query_name?: string | undefined;
      keep?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      import?: boolean | undefined;
      ignoreRootFS?: boolean | undefined;
      ignoreVolumes?: boolean | undefined;
      ignoreStaticIP?: boolean | undefined;
      ignoreStaticMAC?: boolean | undefined;
      fileLocks?: boolean | undefined;
      printStats?: boolean | undefined;
      pod?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: unknown;
}

export type LinuxCPU = {
  cpus?: string | undefined;
  idle?: number | undefined;
  mems?: string | undefined;
  period?: number | undefined;
  quota?: number | undefined;
  realtimePeriod?: number | undefined;
  realtimeRuntime?: number | undefined;
  shares?: number | undefined;
};

export type LinuxResources = {
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | undefined;
  memory?: v3_1_0.LinuxMemory | undefined;
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

export type StartupHealthCheck = {
  Interval?: v3_1_0.Duration | undefined;
  Retries?: number | undefined;
  StartPeriod?: v3_1_0.Duration | undefined;
  Successes?: number | undefined;
  Test?: string[] | undefined;
  Timeout?: v3_1_0.Duration | undefined;
};

export type NamedVolume = {
  Dest?: string | undefined;
  IsAnonymous?: boolean | undefined;
  Name?: string | undefined;
  Options?: string[] | undefined;
  SubPath?: string | undefined;
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
  labels?: {
    [key: string]: string;
  } | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
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
  read_write_tmpfs?: boolean | undefined;
  remove?: boolean | undefined;
  resource_limits?: LinuxResources | undefined;
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

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": v4_0_0.ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": v3_3_0.ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": v3_3_0.ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": ContainerCheckpointLibpodOp;
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
  "ContainerRestoreLibpod": ContainerRestoreLibpodOp;
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
  transientStore?: boolean | undefined;
  volumePath?: string | undefined;
};

export type Info = {
  host?: v4_1_0.HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | undefined;
  store?: StoreInfo | undefined;
  version?: v4_1_0.Version | undefined;
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

export interface KubeApplyLibpodOp {
  request: {
    params?: {
      caCertFile?: string | undefined;
      kubeConfig?: string | undefined;
      namespace?: string | undefined;
      service?: boolean | undefined;
      file?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface LibpodKubeCategory {
  "KubeApplyLibpod": KubeApplyLibpodOp;
}

export type ManifestModifyOptions = {
  all?: boolean | undefined;
  annotation?: string[] | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
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
      amend?: boolean | undefined;
    };
    data?: ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface ManifestModifyLibpodOp {
  request: {
    params: {
      name: string;
      tlsVerify?: boolean | undefined;
    };
    data: ManifestModifyOptions;
  };
  kind: 'json';
  value: v4_0_0.ManifestModifyReport;
}

export type ManifestAddOptions = {
  all?: boolean | undefined;
  annotation?: string[] | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
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
  value: v4_1_1.IDResponse;
}

export interface ManifestInspectLibpodOp {
  request: {
    params: {
      name: string;
      tlsVerify?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_1.Schema2List;
}

export interface LibpodManifestsCategory {
  "ManifestCreateLibpod": ManifestCreateLibpodOp;
  "ManifestDeleteLibpod": v4_0_0.ManifestDeleteLibpodOp;
  "ManifestModifyLibpod": ManifestModifyLibpodOp;
  "ManifestAddLibpod": ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": v4_1_1.ManifestPushV3LibpodOp;
  "ManifestPushLibpod": v4_3_0.ManifestPushLibpodOp;
}

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

export type NetworkUpdateOptions = {
  adddnsservers?: string[] | undefined;
  removednsservers?: string[] | undefined;
};

export type networkUpdateRequestLibpod = NetworkUpdateOptions;

export interface NetworkUpdateLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: networkUpdateRequestLibpod | undefined;
  };
  kind: 'none';
  value: undefined;
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
  "NetworkUpdateLibpod": NetworkUpdateLibpodOp;
  "NetworkCreateLibpod": NetworkCreateLibpodOp;
  "NetworkListLibpod": NetworkListLibpodOp;
  "NetworkPruneLibpod": v3_2_1.NetworkPruneLibpodOp;
}

export type VolumeRmReport = {
  Err?: string | undefined;
  Id?: string | undefined;
};

export type PlayKubeReport = {
  Pods?: v3_4_0.PlayKubePod[] | undefined;
  RmReport?: v3_1_0.PodRmReport[] | undefined;
  Secrets?: v4_3_0.PlaySecret[] | undefined;
  StopReport?: v3_1_0.PodStopReport[] | undefined;
  VolumeRmReport?: VolumeRmReport[] | undefined;
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
  resource_limits?: LinuxResources | undefined;
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

export type SystemDfReport = {
  Containers?: v3_1_0.SystemDfContainerReport[] | undefined;
  Images?: v3_1_0.SystemDfImageReport[] | undefined;
  ImagesSize?: number | undefined;
  Volumes?: v3_1_0.SystemDfVolumeReport[] | undefined;
};

export interface SystemDataUsageLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SystemDfReport;
}

export interface LibpodSystemCategory {
  "SystemDataUsageLibpod": SystemDataUsageLibpodOp;
  "SystemPruneLibpod": v4_2_0.SystemPruneLibpodOp;
}

export type VolumeCreateOptions = {
  Driver?: string | undefined;
  IgnoreIfExists?: boolean | undefined;
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
    data?: VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: v4_3_0.VolumeConfigResponse;
}

export interface LibpodVolumesCategory {
  "VolumeDeleteLibpod": v3_1_1.VolumeDeleteLibpodOp;
  "VolumeExistsLibpod": v3_1_1.VolumeExistsLibpodOp;
  "VolumeInspectLibpod": v4_3_0.VolumeInspectLibpodOp;
  "VolumeCreateLibpod": VolumeCreateLibpodOp;
  "VolumeListLibpod": v4_3_0.VolumeListLibpodOp;
  "VolumePruneLibpod": v3_1_1.VolumePruneLibpodOp;
}

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SystemDfReport;
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export type ContainerHealthCheckConfig = {
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig | undefined;
  startupHealthConfig?: StartupHealthCheck | undefined;
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

export type LinuxBlockIODevice = {
  major?: number | undefined;
  minor?: number | undefined;
};

export type LinuxIDMapping = {
  containerID?: number | undefined;
  hostID?: number | undefined;
  size?: number | undefined;
};

export type ManifestAnnotateOptions = {
  annotation?: string[] | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
  arch?: string | undefined;
  features?: string[] | undefined;
  os?: string | undefined;
  os_features?: string[] | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
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
  "ContainerBasicConfig": v4_3_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerChangeResponseItem": v3_1_0.ContainerChangeResponseItem;
  "ContainerCreateCreatedBody": v3_1_0.ContainerCreateCreatedBody;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": ContainerHealthCheckConfig;
  "ContainerJSON": v4_1_1.ContainerJSON;
  "ContainerNetworkConfig": v4_0_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": ContainerResourceConfig;
  "ContainerSecurityConfig": ContainerSecurityConfig;
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
  "CreateContainerConfig": v4_3_0.CreateContainerConfig;
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
  "HealthCheckOnFailureAction": v4_3_0.HealthCheckOnFailureAction;
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
  "LinuxBlockIODevice": LinuxBlockIODevice;
  "LinuxCPU": LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxIDMapping": LinuxIDMapping;
  "LinuxInterfacePriority": v3_1_0.LinuxInterfacePriority;
  "LinuxMemory": v3_1_0.LinuxMemory;
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
  "LogConfig": v3_4_0.LogConfig;
  "LogConfigLibpod": v4_3_0.LogConfigLibpod;
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddOptions": ManifestAddOptions;
  "ManifestAnnotateOptions": ManifestAnnotateOptions;
  "ManifestModifyOptions": ManifestModifyOptions;
  "ManifestModifyReport": v4_0_0.ManifestModifyReport;
  "ManifestPushReport": v4_3_0.ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "Mount": v3_4_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": v4_0_0.NetOptions;
  "Network": Network;
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
  "NetworkUpdateOptions": NetworkUpdateOptions;
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
  "PodBasicConfig": v4_2_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateOptions": v4_2_0.PodCreateOptions;
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
  "SecretCreate": v4_3_0.SecretCreate;
  "SecretCreateReport": v4_3_0.SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v4_3_0.SecretInfoReport;
  "SecretInfoReportCompat": v4_3_0.SecretInfoReportCompat;
  "SecretSpec": v4_3_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": SpecGenerator;
  "StartupHealthCheck": StartupHealthCheck;
  "StoreInfo": StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "SummaryNetworkSettings": v4_1_1.SummaryNetworkSettings;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfReport": SystemDfReport;
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
  "VolumeConfigResponse": v4_3_0.VolumeConfigResponse;
  "VolumeCreateBody": v3_1_0.VolumeCreateBody;
  "VolumeCreateOptions": VolumeCreateOptions;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeRmReport": VolumeRmReport;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "VolumesPruneReport": v4_1_1.VolumesPruneReport;
  "WeightDevice": v3_1_0.WeightDevice;
  "networkConnectRequest": v4_1_1.networkConnectRequest;
  "networkConnectRequestLibpod": v4_1_1.networkConnectRequestLibpod;
  "networkCreate": v4_1_1.networkCreate;
  "networkCreateLibpod": networkCreateLibpod;
  "networkDisconnectRequest": v4_1_1.networkDisconnectRequest;
  "networkUpdateRequestLibpod": networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, v3_4_0.BuildCategory, v4_1_0.CommitCategory, v4_3_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_3_0.LibpodGenerateCategory, v4_2_0.LibpodImagesCategory, LibpodInfoCategory, LibpodKubeCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_3_0.LibpodSecretsCategory, LibpodSystemCategory, v4_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, SystemCategory, v4_1_1.VersionCategory, v4_1_1.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": v3_4_0.BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": v4_3_0.ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": v4_1_1.ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_3_0.LibpodGenerateCategory;
    "libpod/images": v4_2_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_3_0.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v4_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    "networks": v4_1_1.NetworksCategory;
    "secrets": v4_3_0.SecretsCategory;
    "system": SystemCategory;
    "version": v4_1_1.VersionCategory;
    "volumes": v4_1_1.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
