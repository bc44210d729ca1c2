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
import type * as v5_1_0 from './v5.1.0.js'
import type * as v5_2_0 from './v5.2.0.js'
import type * as v5_3_0 from './v5.3.0.js'
import type * as v5_4_0 from './v5.4.0.js'
import type * as v5_5_0 from './v5.5.0.js'

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

export type DockerOCIImageConfig = {
  ArgsEscaped?: boolean | undefined;
  Cmd?: string[] | undefined;
  Entrypoint?: string[] | undefined;
  Env?: string[] | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  Healthcheck?: v5_0_0.HealthcheckConfig | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  OnBuild?: string[] | undefined;
  Shell?: string[] | undefined;
  StopSignal?: string | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
};

export type ImageInspect = {
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Config?: DockerOCIImageConfig | undefined;
  Container?: string | undefined;
  ContainerConfig?: v5_0_0.Config | undefined;
  Created?: string | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  DockerVersion?: string | undefined;
  GraphDriver?: v5_5_0.DriverData | undefined;
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

export interface ImagesCategory {
  "ImageDelete": v3_2_0.ImageDeleteOp;
  "ImageGet": v3_1_1.ImageGetOp;
  "ImageHistory": v4_1_1.ImageHistoryOp;
  "ImageInspect": ImageInspectOp;
  "ImagePush": v5_2_0.ImagePushOp;
  "ImageTag": v3_1_1.ImageTagOp;
  "ImageCreate": v4_0_0.ImageCreateOp;
  "ImageGetAll": v3_1_1.ImageGetAllOp;
  "ImageList": v5_5_0.ImageListOp;
  "ImageLoad": v3_1_1.ImageLoadOp;
  "ImagePrune": v3_2_0.ImagePruneOp;
  "ImageSearch": v4_0_0.ImageSearchOp;
}

export type ArtifactRemoveReport = {
  ArtifactDigests?: v3_1_0.Digest[] | undefined;
};

export interface ArtifactDeleteLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ArtifactRemoveReport;
}

export interface ArtifactExtractLibpodOp {
  request: {
    params: {
      name: string;
      title?: string | undefined;
      digest?: string | undefined;
      excludeTitle?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export type OCI1 = {
  annotations?: {
    [key: string]: string;
  } | undefined;
  artifactType?: string | undefined;
  config?: v5_3_0.Descriptor | undefined;
  layers?: v5_3_0.Descriptor[] | undefined;
  mediaType?: string | undefined;
  schemaVersion?: number | undefined;
  subject?: v5_3_0.Descriptor | undefined;
};

export type ArtifactInspectReport = {
  Digest?: string | undefined;
  Manifest?: OCI1 | undefined;
  Name?: string | undefined;
};

export interface ArtifactInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ArtifactInspectReport;
}

export type ArtifactPushReport = {
  ArtifactDigest?: v3_1_0.Digest | undefined;
};

export interface ArtifactPushLibpodOp {
  request: {
    params: {
      name: string;
      retry?: number | undefined;
      retryDelay?: string | undefined;
      tlsVerify?: boolean | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ArtifactPushReport;
}

export type ArtifactAddReport = {
  ArtifactDigest?: v3_1_0.Digest | undefined;
};

export interface ArtifactAddLibpodOp {
  request: {
    params: {
      name: string;
      fileName: string;
      fileMIMEType?: string | undefined;
      annotations?: string[] | undefined;
      artifactMIMEType?: string | undefined;
      append?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: ArtifactAddReport;
}

export type ArtifactListReport = {
  Manifest?: OCI1 | undefined;
  Name?: string | undefined;
};

export interface ArtifactListLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ArtifactListReport[];
}

export type ArtifactPullReport = {
  ArtifactDigest?: v3_1_0.Digest | undefined;
};

export interface ArtifactPullLibpodOp {
  request: {
    params: {
      name: string;
      retry?: number | undefined;
      retryDelay?: string | undefined;
      tlsVerify?: boolean | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ArtifactPullReport;
}

export interface LibpodArtifactsCategory {
  "ArtifactDeleteLibpod": ArtifactDeleteLibpodOp;
  "ArtifactExtractLibpod": ArtifactExtractLibpodOp;
  "ArtifactInspectLibpod": ArtifactInspectLibpodOp;
  "ArtifactPushLibpod": ArtifactPushLibpodOp;
  "ArtifactAddLibpod": ArtifactAddLibpodOp;
  "ArtifactListLibpod": ArtifactListLibpodOp;
  "ArtifactPullLibpod": ArtifactPullLibpodOp;
}

export interface ImageBuildLibpodOp {
  request: {
    params?: {
      "Content-Type"?: "application/x-tar" | "multipart/form-data" | undefined;
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      allplatforms?: boolean | undefined;
      additionalbuildcontexts?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      nohosts?: boolean | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      compatvolumes?: boolean | undefined;
      createdannotation?: boolean | undefined;
      sourcedateepoch?: number | undefined;
      rewritetimestamp?: boolean | undefined;
      timestamp?: number | undefined;
      inheritlabels?: boolean | undefined;
      inheritannotations?: boolean | undefined;
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
      unsetannotation?: string[] | undefined;
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

export type ArtifactVolume = {
  destination?: string | undefined;
  digest?: string | undefined;
  name?: string | undefined;
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
  mounts?: v5_5_0.Mount[] | undefined;
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
  "ContainerInspectLibpod": v5_5_0.ContainerInspectLibpodOp;
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
  "ContainerTopLibpod": v5_5_0.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": v5_5_0.ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v4_6_0.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": v5_1_0.ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v5_0_0.ContainersStatsAllLibpodOp;
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
  emulatedArchitectures?: string[] | undefined;
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

export interface VolumeExportLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface VolumeImportLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
  value: undefined;
}

export type VolumeCreateOptions = {
  Driver?: string | undefined;
  GID?: number | undefined;
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
  UID?: number | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: v4_6_0.VolumeConfigResponse;
}

export interface LibpodVolumesCategory {
  "VolumeDeleteLibpod": v3_1_1.VolumeDeleteLibpodOp;
  "VolumeExistsLibpod": v3_1_1.VolumeExistsLibpodOp;
  "VolumeExportLibpod": VolumeExportLibpodOp;
  "VolumeImportLibpod": VolumeImportLibpodOp;
  "VolumeInspectLibpod": v4_6_0.VolumeInspectLibpodOp;
  "VolumeCreateLibpod": VolumeCreateLibpodOp;
  "VolumeListLibpod": v4_6_0.VolumeListLibpodOp;
  "VolumePruneLibpod": v3_1_1.VolumePruneLibpodOp;
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
  mounts?: v5_5_0.Mount[] | undefined;
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

export interface Schemas {
  "AccessMode": v4_5_0.AccessMode;
  "Address": v4_0_0.Address;
  "ArtifactAddReport": ArtifactAddReport;
  "ArtifactInspectReport": ArtifactInspectReport;
  "ArtifactListReport": ArtifactListReport;
  "ArtifactPullReport": ArtifactPullReport;
  "ArtifactPushReport": ArtifactPushReport;
  "ArtifactRemoveReport": ArtifactRemoveReport;
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
  "ConnectOptions": v5_5_0.ConnectOptions;
  "Consistency": v3_4_0.Consistency;
  "Container": v5_5_0.Container;
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
  "ContainerTopOKBody": v5_5_0.ContainerTopOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": v5_5_0.CreateContainerConfig;
  "CreateOptions": v5_5_0.CreateOptions;
  "CreateRequest": v5_5_0.CreateRequest;
  "CreateResponse": v4_5_0.CreateResponse;
  "DNSNetworkInfo": v4_6_0.DNSNetworkInfo;
  "DeleteResponse": v5_0_0.DeleteResponse;
  "Descriptor": v5_3_0.Descriptor;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DisconnectOptions": v5_2_0.DisconnectOptions;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "DockerOCIImageConfig": DockerOCIImageConfig;
  "Driver": v3_4_0.Driver;
  "DriverData": v5_5_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v5_5_0.EndpointSettings;
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
  "HostConfig": v5_5_0.HostConfig;
  "HostInfo": HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v5_5_0.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "ImageConfig": v4_5_0.ImageConfig;
  "ImageData": v5_5_0.ImageData;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageOptions": v5_5_0.ImageOptions;
  "ImageProperties": v5_3_0.ImageProperties;
  "ImageStore": v3_1_0.ImageStore;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v5_1_0.ImageVolume;
  "Info": v4_5_0.Info;
  "Inspect": v5_5_0.Inspect;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v5_3_0.InspectContainerConfig;
  "InspectContainerData": v5_5_0.InspectContainerData;
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
  "InspectResponse": v5_5_0.InspectResponse;
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
  "Mount": v5_5_0.Mount;
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
  "NetworkSettings": v5_5_0.NetworkSettings;
  "NetworkSettingsSummary": v5_5_0.NetworkSettingsSummary;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": v5_5_0.NetworkingConfig;
  "OCI1": OCI1;
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
  "PodResourceConfig": v5_5_0.PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v4_6_0.PodRmReport;
  "PodSecurityConfig": v4_1_1.PodSecurityConfig;
  "PodSpecGenerator": v5_5_0.PodSpecGenerator;
  "PodStartReport": v5_2_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v5_2_0.PodStopReport;
  "PodStorageConfig": v5_5_0.PodStorageConfig;
  "PodTopOKBody": v5_5_0.PodTopOKBody;
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
  "State": v5_5_0.State;
  "StoreInfo": v4_4_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "Summary": v5_5_0.Summary;
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
  "TopResponse": v5_5_0.TopResponse;
  "Topology": v4_5_0.Topology;
  "TopologyRequirement": v4_5_0.TopologyRequirement;
  "Type": v3_1_0.Type;
  "TypeBlock": v4_5_0.TypeBlock;
  "TypeMount": v4_5_0.TypeMount;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateConfig": v5_1_0.UpdateConfig;
  "UpdateContainerDevicesLimits": v5_4_0.UpdateContainerDevicesLimits;
  "UpdateEntities": v5_5_0.UpdateEntities;
  "UpdateHealthCheckConfig": v5_4_0.UpdateHealthCheckConfig;
  "UpdateResponse": v5_5_0.UpdateResponse;
  "UsageData": v4_5_0.UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_5_0.Version;
  "Volume": v4_5_0.Volume;
  "VolumeConfigResponse": v4_6_0.VolumeConfigResponse;
  "VolumeCreateOptions": VolumeCreateOptions;
  "VolumeOptions": v5_1_0.VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "WaitExitError": v4_5_0.WaitExitError;
  "WaitResponse": v4_5_0.WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "cacheLibImage": v4_7_0.cacheLibImage;
  "containerUpdateRequest": v5_4_0.containerUpdateRequest;
  "networkConnectRequest": v5_5_0.networkConnectRequest;
  "networkConnectRequestLibpod": v5_4_0.networkConnectRequestLibpod;
  "networkCreate": v5_5_0.networkCreate;
  "networkCreateLibpod": v4_6_0.networkCreateLibpod;
  "networkDisconnectRequest": v5_2_0.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, v5_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodArtifactsCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_5_0.LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_3_0.LibpodPlayCategory, v5_5_0.LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v5_2_0.LibpodSystemCategory, v5_0_0.LibpodVersionCategory, LibpodVolumesCategory, v5_5_0.NetworksCategory, v4_7_0.SecretsCategory, v4_4_0.SystemCategory, v5_0_0.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": v5_5_0.ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/artifacts": LibpodArtifactsCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": v5_5_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v5_5_0.LibpodManifestsCategory;
    "libpod/networks": v5_4_0.LibpodNetworksCategory;
    "libpod/play": v5_3_0.LibpodPlayCategory;
    "libpod/pods": v5_5_0.LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v5_2_0.LibpodSystemCategory;
    "libpod/version": v5_0_0.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    "networks": v5_5_0.NetworksCategory;
    "secrets": v4_7_0.SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v5_0_0.VersionCategory;
    "volumes": v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
