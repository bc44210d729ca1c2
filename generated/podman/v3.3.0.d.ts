// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'

export interface ContainerStatsOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
      "one-shot"?: boolean | undefined;
    };
    data?: undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: unknown;
}

export interface ContainersCategory {
  "ContainerDelete": v3_1_1.ContainerDeleteOp;
  "ContainerArchive": v3_1_1.ContainerArchiveOp;
  "PutContainerArchive": v3_1_1.PutContainerArchiveOp;
  "ContainerAttach": v3_1_1.ContainerAttachOp;
  "ContainerExec": v3_1_1.ContainerExecOp;
  "ContainerExport": v3_1_1.ContainerExportOp;
  "ContainerInspect": v3_1_1.ContainerInspectOp;
  "ContainerKill": v3_1_1.ContainerKillOp;
  "ContainerLogs": v3_1_1.ContainerLogsOp;
  "ContainerPause": v3_1_1.ContainerPauseOp;
  "ContainerRename": v3_1_1.ContainerRenameOp;
  "ContainerResize": v3_1_1.ContainerResizeOp;
  "ContainerRestart": v3_1_1.ContainerRestartOp;
  "ContainerStart": v3_1_1.ContainerStartOp;
  "ContainerStats": ContainerStatsOp;
  "ContainerStop": v3_1_1.ContainerStopOp;
  "ContainerTop": v3_1_1.ContainerTopOp;
  "ContainerUnpause": v3_1_1.ContainerUnpauseOp;
  "ContainerWait": v3_1_1.ContainerWaitOp;
  "ContainerCreate": v3_1_1.ContainerCreateOp;
  "ContainerList": v3_1_1.ContainerListOp;
  "ContainerPrune": v3_1_1.ContainerPruneOp;
}

export interface ImageCreateOp {
  request: {
    params?: {
      fromImage?: string | undefined;
      fromSrc?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      message?: string | undefined;
      platform?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: {
    [key: string]: unknown;
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
  "ImageSearch": v3_1_1.ImageSearchOp;
}

export interface ContainerArchiveLibpodOp {
  request: {
    params: {
      name: string;
      path: string;
      rename?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ContainerChangesLibpodOp {
  request: {
    params: {
      name: string;
      parent?: string | undefined;
      diffType?: "all" | "container" | "image" | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
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
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | undefined;
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
  secrets?: v3_2_3.Secret[] | undefined;
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

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": v3_1_1.ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": v3_1_1.ContainerCheckpointLibpodOp;
  "ContainerExecLibpod": v3_1_1.ContainerExecLibpodOp;
  "ContainerExistsLibpod": v3_1_1.ContainerExistsLibpodOp;
  "ContainerExportLibpod": v3_1_1.ContainerExportLibpodOp;
  "ContainerHealthcheckLibpod": v3_1_1.ContainerHealthcheckLibpodOp;
  "ContainerInitLibpod": v3_1_1.ContainerInitLibpodOp;
  "ContainerInspectLibpod": v3_2_3.ContainerInspectLibpodOp;
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
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v3_1_1.ContainersStatsAllLibpodOp;
}

export interface ImageChangesLibpodOp {
  request: {
    params: {
      name: string;
      parent?: string | undefined;
      diffType?: "all" | "container" | "image" | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ImageTreeLibpodOp {
  request: {
    params: {
      name: string;
      whatrequires?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Tree?: string | undefined;
  };
}

export interface ImagePullLibpodOp {
  request: {
    params?: {
      reference?: string | undefined;
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
  "ImageDeleteLibpod": v3_2_0.ImageDeleteLibpodOp;
  "ImageChangesLibpod": ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v3_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": v3_1_1.ImageInspectLibpodOp;
  "ImagePushLibpod": v3_1_1.ImagePushLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v3_1_1.ImageExportLibpodOp;
  "ImageImportLibpod": v3_1_1.ImageImportLibpodOp;
  "ImageListLibpod": v3_1_1.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": v3_2_0.ImagePruneLibpodOp;
  "ImagePullLibpod": ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v3_1_1.ImageDeleteAllLibpodOp;
  "ImageSearchLibpod": v3_1_1.ImageSearchLibpodOp;
}

export type NetworkConfigList = {
  Bytes?: number[] | undefined;
  CNIVersion?: string | undefined;
  DisableCheck?: boolean | undefined;
  Name?: string | undefined;
  Plugins?: v3_1_0.NetworkConfig[] | undefined;
};

export interface NetworkInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: NetworkConfigList;
}

export interface LibpodNetworksCategory {
  "NetworkDeleteLibpod": v3_2_1.NetworkDeleteLibpodOp;
  "NetworkConnectLibpod": v3_1_1.NetworkConnectLibpodOp;
  "NetworkDisconnectLibpod": v3_1_1.NetworkDisconnectLibpodOp;
  "NetworkExistsLibpod": v3_1_1.NetworkExistsLibpodOp;
  "NetworkInspectLibpod": NetworkInspectLibpodOp;
  "NetworkCreateLibpod": v3_1_1.NetworkCreateLibpodOp;
  "NetworkListLibpod": v3_1_1.NetworkListLibpodOp;
  "NetworkPruneLibpod": v3_2_1.NetworkPruneLibpodOp;
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
  pid_ns?: string | undefined;
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
  };
}

export type PodSpecGenerator = {
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | undefined;
  dns_option?: string[] | undefined;
  dns_search?: string[] | undefined;
  dns_server?: string[] | undefined;
  hostadd?: string[] | undefined;
  hostname?: string | undefined;
  infra_command?: string[] | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | undefined;
  name?: string | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[];
  } | undefined;
  no_infra?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  pid?: v3_1_0.Namespace | undefined;
  pod_create_command?: string[] | undefined;
  portmappings?: v3_1_0.PortMapping[] | undefined;
  shared_namespaces?: string[] | undefined;
  static_ip?: string | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
};

export interface PodCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_1_0.IdResponse;
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
  "PodTopLibpod": v3_1_1.PodTopLibpodOp;
  "PodUnpauseLibpod": v3_1_1.PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": v3_1_1.PodListLibpodOp;
  "PodPruneLibpod": v3_1_1.PodPruneLibpodOp;
  "PodStatsAllLibpod": v3_2_0.PodStatsAllLibpodOp;
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
  value: v3_1_0.NetworkResource;
}

export interface NetworksCategory {
  "NetworkList": v3_1_1.NetworkListOp;
  "NetworkDelete": v3_1_1.NetworkDeleteOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkConnect": v3_1_1.NetworkConnectOp;
  "NetworkDisconnect": v3_1_1.NetworkDisconnectOp;
  "NetworkCreate": v3_1_1.NetworkCreateOp;
  "NetworkPrune": v3_2_1.NetworkPruneOp;
}

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | undefined;
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
  secrets?: v3_2_3.Secret[] | undefined;
  shm_size?: number | undefined;
  volatile?: boolean | undefined;
  volumes?: v3_1_0.NamedVolume[] | undefined;
  volumes_from?: string[] | undefined;
  work_dir?: string | undefined;
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
  pid?: v3_1_0.Namespace | undefined;
  pod_create_command?: string[] | undefined;
  shared_namespaces?: string[] | undefined;
};

export type PodCreateConfig = {
  "cgroup-parent"?: string | undefined;
  hostname?: string | undefined;
  infra?: boolean | undefined;
  "infra-command"?: string | undefined;
  "infra-image"?: string | undefined;
  "infra-name"?: string | undefined;
  labels?: string[] | undefined;
  name?: string | undefined;
  publish?: string[] | undefined;
  share?: string | undefined;
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
  "ComponentVersion": v3_2_0.ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "ContainerBasicConfig": v3_2_0.ContainerBasicConfig;
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
  "HostInfo": v3_2_0.HostInfo;
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
  "Info": v3_2_0.Info;
  "InspectAdditionalNetwork": v3_1_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v3_2_3.InspectContainerConfig;
  "InspectContainerHostConfig": v3_1_0.InspectContainerHostConfig;
  "InspectContainerState": v3_1_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v3_1_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodInfraConfig": InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
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
  "ManifestAddOpts": v3_2_0.ManifestAddOpts;
  "Mount": v3_1_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v3_1_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetConf": v3_1_0.NetConf;
  "NetworkConfig": v3_1_0.NetworkConfig;
  "NetworkConfigList": NetworkConfigList;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectRequest": v3_1_0.NetworkConnectRequest;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateOptions": v3_1_0.NetworkCreateOptions;
  "NetworkCreateReport": v3_1_0.NetworkCreateReport;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkDisconnectRequest": v3_1_0.NetworkDisconnectRequest;
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
  "PlayKubeReport": v3_2_0.PlayKubeReport;
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
  "PodBasicConfig": PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateConfig": PodCreateConfig;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v3_1_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v3_1_0.PodRmReport;
  "PodSpecGenerator": PodSpecGenerator;
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
  "Secret": v3_2_3.Secret;
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
  "VolumeListBody": v3_2_0.VolumeListBody;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "WeightDevice": v3_1_0.WeightDevice;
  "linuxBlockIODevice": v3_1_0.linuxBlockIODevice;
}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, v3_2_0.LibpodInfoCategory, v3_2_0.LibpodManifestsCategory, LibpodNetworksCategory, v3_2_0.LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_1_1.LibpodSystemCategory, v3_2_0.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_2_0.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v3_1_1.AuthCategory;
    "build": v3_1_1.BuildCategory;
    "commit": v3_1_1.CommitCategory;
    "containers": ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v3_1_1.ExecCategory;
    "images": ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v3_1_1.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v3_2_0.LibpodInfoCategory;
    "libpod/manifests": v3_2_0.LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": v3_2_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_1_1.LibpodSystemCategory;
    "libpod/version": v3_2_0.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    "networks": NetworksCategory;
    "secrets": v3_1_1.SecretsCategory;
    "system": v3_1_1.SystemCategory;
    "version": v3_2_0.VersionCategory;
    "volumes": v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
