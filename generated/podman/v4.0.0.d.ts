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

export interface ImageBuildOp {
  request: {
    /** `POST /build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuild */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: v3_4_0.RegistryConfig | string | undefined;
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
      /** query; default `true` */
      rm?: boolean | undefined;
      /** query; default `false` */
      forcerm?: boolean | undefined;
      /** query */
      memory?: number | bigint | undefined;
      /** query */
      memswap?: number | bigint | undefined;
      /** query */
      cpushares?: number | bigint | undefined;
      /** query */
      cpusetcpus?: string | undefined;
      /** query */
      cpuperiod?: number | bigint | undefined;
      /** query */
      cpuquota?: number | bigint | undefined;
      /** query; JSON */
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export type Address = {
  Addr?: string | undefined;
  PrefixLength?: number | undefined;
};

export type NetworkSettings = {
  Networks?: {
    [key: string]: v3_1_0.EndpointSettings;
  } | null | undefined;
  Ports?: v3_1_0.PortMap | null | undefined;
  SecondaryIPAddresses?: Address[] | null | undefined;
  SecondaryIPv6Addresses?: Address[] | null | undefined;
} & v3_1_0.NetworkSettingsPlain;

export type ContainerInspectResult = {
  Config?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: v3_4_0.HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: NetworkSettings | undefined;
  Node?: v3_1_0.ContainerNode | undefined;
  State: v3_1_0.ContainerState;
} & v3_1_1.ContainerInspectResultPlain;

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
  value: ContainerInspectResult;
}

export interface ContainerTopOp {
  request: {
    /** `GET /containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTop */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export type CreateContainerConfigPlain = v3_4_0.CreateContainerConfigPlain & {
  UnsetEnv?: string[] | null | undefined;
  UnsetEnvAll?: boolean | undefined;
};

export type CreateContainerConfig = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: v3_4_0.HealthConfig<number | bigint> | undefined;
  HostConfig?: v3_4_0.HostConfig<number | bigint> | undefined;
  NetworkingConfig?: v3_4_0.NetworkingConfig | undefined;
  Shell?: v3_1_0.StrSlice | null | undefined;
} & CreateContainerConfigPlain;

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
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
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
  ContainerTop: ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: v3_1_1.ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export interface ImageSearchOp {
  request: {
    /** `GET /images/search`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageSearch */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query; default `25` */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `false` */
      tlsVerify?: boolean | undefined;
      /** query */
      listTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.FoundImages;
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v3_1_1.ImageInspectOp;
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v3_1_1.ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: ImageSearchOp;
}

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; default `false` */
      allplatforms?: boolean | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
      /** query; default `true` */
      rm?: boolean | undefined;
      /** query; default `false` */
      forcerm?: boolean | undefined;
      /** query */
      memory?: number | bigint | undefined;
      /** query */
      memswap?: number | bigint | undefined;
      /** query */
      cpushares?: number | bigint | undefined;
      /** query */
      cpusetcpus?: string | undefined;
      /** query */
      cpuperiod?: number | bigint | undefined;
      /** query */
      cpuquota?: number | bigint | undefined;
      /** query; JSON */
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `true` */
      layers?: boolean | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query */
      httpproxy?: boolean | undefined;
      /** query; a key for each */
      unsetenv?: string[] | string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LibpodBuildCategory {
  ImageBuildLibpod: ImageBuildLibpodOp;
}

export type LibpodContainersRmReport = {
  Err?: string | null | undefined;
  Id?: string | undefined;
};

export interface ContainerDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/containers/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerDeleteLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      depend?: boolean | undefined;
      /** query */
      force?: boolean | undefined;
      /** query */
      ignore?: boolean | undefined;
      /** query; default `10` */
      timeout?: number | bigint | undefined;
      /** query */
      v?: boolean | undefined;
    };
  };
  kind: 'json';
  value: LibpodContainersRmReport[];
}

export interface ContainerCheckpointLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/checkpoint`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCheckpointLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      keep?: boolean | undefined;
      /** query */
      leaveRunning?: boolean | undefined;
      /** query */
      tcpEstablished?: boolean | undefined;
      /** query */
      export?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
      /** query */
      printStats?: boolean | undefined;
      /** query */
      preCheckpoint?: boolean | undefined;
      /** query */
      withPrevious?: boolean | undefined;
      /** query */
      fileLocks?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export type InspectContainerConfigPlain = v3_2_0.InspectContainerConfigPlain & {
  Passwd?: boolean | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  Secrets?: v3_2_3.InspectSecret[] | null | undefined;
} & InspectContainerConfigPlain;

export type InspectIDMappings = {
  GidMap?: string[] | null | undefined;
  UidMap?: string[] | null | undefined;
};

export type InspectContainerHostConfig = {
  BlkioDeviceReadBps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: v3_1_0.InspectBlkioWeightDevice[] | null | undefined;
  Devices?: v3_1_0.InspectDevice[] | null | undefined;
  IDMappings?: InspectIDMappings | undefined;
  LogConfig?: v3_1_0.InspectLogConfig | undefined;
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
  RestartPolicy?: v3_1_0.InspectRestartPolicy | undefined;
  Ulimits?: v3_1_0.InspectUlimit[] | null | undefined;
} & v3_1_0.InspectContainerHostConfigPlain;

export type InspectAdditionalNetworkPlain = {
  AdditionalMACAddresses?: string[] | null | undefined;
  Aliases?: string[] | null | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  IPAMConfig?: {
    [key: string]: string;
  } | null | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  Links?: string[] | null | undefined;
  MacAddress?: string | undefined;
  NetworkID?: string | undefined;
};

export type InspectAdditionalNetwork = {
  SecondaryIPAddresses?: Address[] | null | undefined;
  SecondaryIPv6Addresses?: Address[] | null | undefined;
} & InspectAdditionalNetworkPlain;

export type InspectNetworkSettingsPlain = {
  AdditionalMACAddresses?: string[] | null | undefined;
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
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
};

export type InspectNetworkSettings = {
  Networks?: {
    [key: string]: InspectAdditionalNetwork;
  } | null | undefined;
  Ports?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
  SecondaryIPAddresses?: Address[] | null | undefined;
  SecondaryIPv6Addresses?: Address[] | null | undefined;
} & InspectNetworkSettingsPlain;

export type InspectContainerStatePlain = v3_4_3.InspectContainerStatePlain & {
  CheckpointLog?: string | undefined;
  CheckpointPath?: string | undefined;
  CheckpointedAt?: string | undefined;
  RestoreLog?: string | undefined;
  Restored?: boolean | undefined;
  RestoredAt?: string | undefined;
};

export type InspectContainerState = {
  Health?: v3_1_0.HealthCheckResults | undefined;
} & InspectContainerStatePlain;

export type ContainerInspectLibpodResultPlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  BoundingCaps?: string[] | null | undefined;
  ConmonPidFile?: string | undefined;
  Created: string;
  Dependencies?: string[] | null | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | null | undefined;
  ExecIDs?: string[] | null | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id: string;
  Image: string;
  ImageName: string;
  IsInfra?: boolean | undefined;
  MountLabel?: string | undefined;
  Name: string;
  Namespace?: string | undefined;
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
  StaticDir?: string | undefined;
};

export type ContainerInspectLibpodResult = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: InspectNetworkSettings | undefined;
  State: InspectContainerState;
} & ContainerInspectLibpodResultPlain;

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
  value: ContainerInspectLibpodResult;
}

export interface ContainerRestoreLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/restore`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestoreLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      query_name?: string | undefined;
      /** query */
      keep?: boolean | undefined;
      /** query */
      leaveRunning?: boolean | undefined;
      /** query */
      tcpEstablished?: boolean | undefined;
      /** query */
      import?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
      /** query */
      ignoreStaticIP?: boolean | undefined;
      /** query */
      ignoreStaticMAC?: boolean | undefined;
      /** query */
      printStats?: boolean | undefined;
      /** query */
      ignoreVolumes?: boolean | undefined;
      /** query */
      fileLocks?: boolean | undefined;
      /** query */
      publishPorts?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export interface ContainerTopLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export type PerNetworkOptions = {
  aliases?: string[] | null | undefined;
  interface_name?: string | undefined;
  static_ips?: string[] | null | undefined;
  static_mac?: string | undefined;
};

export type SpecGeneratorPlain = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  apparmor_profile?: string | undefined;
  cap_add?: string[] | null | undefined;
  cap_drop?: string[] | null | undefined;
  cgroup_parent?: string | undefined;
  cgroups_mode?: string | undefined;
  cni_networks?: string[] | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  cpu_period?: number | bigint | undefined;
  cpu_quota?: number | bigint | undefined;
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
  expose?: unknown;
  groups?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | null | undefined;
  httpproxy?: boolean | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  init?: boolean | undefined;
  init_container_type?: string | undefined;
  init_path?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  manage_password?: boolean | undefined;
  mask?: string[] | null | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_new_privileges?: boolean | undefined;
  oci_runtime?: string | undefined;
  oom_score_adj?: number | bigint | undefined;
  pod?: string | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  raw_image_name?: string | undefined;
  read_only_filesystem?: boolean | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  rootfs?: string | undefined;
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
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v3_4_0.ContainerLogConfig | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
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
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data?: SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

export type LibpodContainersPruneReport = {
  Err?: string | null | undefined;
  Id?: string | undefined;
  Size?: number | undefined;
};

export interface ContainerPruneLibpodOp {
  request: {
    /** `POST /libpod/containers/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerPruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: LibpodContainersPruneReport[];
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v3_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export interface GenerateSystemdLibpodOp {
  request: {
    /** `GET /libpod/generate/{name}/systemd`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/GenerateSystemdLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      useName?: boolean | undefined;
      /** query; default `false` */
      new?: boolean | undefined;
      /** query; default `false` */
      noHeader?: boolean | undefined;
      /** query; default `0` */
      startTimeout?: number | bigint | undefined;
      /** query; default `10` */
      stopTimeout?: number | bigint | undefined;
      /** query; default `"on-failure"` */
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      /** query; default `"container"` */
      containerPrefix?: string | undefined;
      /** query; default `"pod"` */
      podPrefix?: string | undefined;
      /** query; default `"-"` */
      separator?: string | undefined;
      /** query; default `0` */
      restartSec?: number | bigint | undefined;
      /** query; default `[]`; a key for each */
      wants?: string[] | string | undefined;
      /** query; default `[]`; a key for each */
      after?: string[] | string | undefined;
      /** query; default `[]`; a key for each */
      requires?: string[] | string | undefined;
    };
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface LibpodGenerateCategory {
  GenerateSystemdLibpod: GenerateSystemdLibpodOp;
  GenerateKubeLibpod: v3_1_1.GenerateKubeLibpodOp;
}

export interface ImageDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/images/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface ImageExportLibpodOp {
  request: {
    /** `GET /libpod/images/export`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageExportLibpod */
    op: string;
    params?: {
      /** query */
      format?: string | undefined;
      /** query; a key for each */
      references?: string[] | string | undefined;
      /** query */
      compress?: boolean | undefined;
      /** query */
      ociAcceptUncompressedLayers?: boolean | undefined;
    } | undefined;
  };
  kind: 'bytes';
}

export interface ImagePruneLibpodOp {
  request: {
    /** `POST /libpod/images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePruneLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: LibpodContainersPruneReport[];
}

export interface ImageSearchLibpodOp {
  request: {
    /** `GET /libpod/images/search`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageSearchLibpod */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query; default `25` */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `false` */
      tlsVerify?: boolean | undefined;
      /** query; default `false` */
      listTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.FoundImages;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v3_3_0.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v3_4_2.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: ImagePruneLibpodOp;
  ImagePullLibpod: v3_4_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v3_1_1.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: ImageSearchLibpodOp;
}

export type HostInfoPlain = v3_4_0.HostInfoPlain & {
  networkBackend?: string | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & HostInfoPlain;

export type StoreInfo = v3_1_0.StoreInfo & {
  imageCopyTmpDir?: string | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  plugins?: v3_4_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: StoreInfo | undefined;
  version?: v3_1_0.Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export type ManifestModifyOptions = {
  all?: boolean | undefined;
  annotation?: string[] | null | undefined;
  arch?: string | undefined;
  features?: string[] | null | undefined;
  images?: string[] | null | undefined;
  operation?: string | undefined;
  os?: string | undefined;
  os_features?: string[] | null | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
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
    };
    data?: ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface ManifestDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/manifests/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export type ManifestModifyReport = {
  Id?: string | undefined;
  errors?: string[] | null | undefined;
  images?: string[] | null | undefined;
};

export interface ManifestModifyLibpodOp {
  request: {
    /** `PUT /libpod/manifests/{name}`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestModifyLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data: ManifestModifyOptions;
  };
  kind: 'json';
  value: ManifestModifyReport;
}

export type ManifestAddOptions = {
  all?: boolean | undefined;
  annotation?: string[] | null | undefined;
  arch?: string | undefined;
  features?: string[] | null | undefined;
  images?: string[] | null | undefined;
  os?: string | undefined;
  os_features?: string[] | null | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
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
  value: v3_4_0.IDResponse;
}

export interface ManifestPushV3LibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/push`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushV3Libpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination: string;
      /** query */
      all?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/registry/{destination}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** path */
      destination: string;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: ManifestCreateLibpodOp;
  ManifestDeleteLibpod: ManifestDeleteLibpodOp;
  ManifestModifyLibpod: ManifestModifyLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: ManifestPushV3LibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
}

export type NetworkConnectRequest = {
  aliases?: string[] | null | undefined;
  container?: string | undefined;
  interface_name?: string | undefined;
  static_ips?: string[] | null | undefined;
  static_mac?: string | undefined;
};

export interface NetworkConnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkConnectRequest | undefined;
  };
  kind: 'text';
}

export type NetworkCompatDisconnectRequest = {
  Container?: string | undefined;
  Force?: boolean | undefined;
};

export interface NetworkDisconnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkCompatDisconnectRequest | undefined;
  };
  kind: 'text';
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
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
  subnets?: Subnet[] | null | undefined;
};

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
  } | null | undefined;
  ipv6_enabled?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
  subnets?: Subnet[] | null | undefined;
};

export interface NetworkCreateLibpodOp {
  request: {
    /** `POST /libpod/networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreateLibpod */
    op: string;
    data?: NetworkCreateLibpod | undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkListLibpodOp {
  request: {
    /** `GET /libpod/networks/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkCreateLibpod: NetworkCreateLibpodOp;
  NetworkListLibpod: NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      noHosts?: boolean | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_4_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: v3_4_0.PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export type InspectPodInfraConfigPlain = v3_4_0.InspectPodInfraConfigPlain & {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  cpuset_cpus?: string | undefined;
};

export type InspectPodInfraConfig = {
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
} & InspectPodInfraConfigPlain;

export type PodInspectLibpodResultPlain = v3_1_1.PodInspectLibpodResultPlain & {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  cpuset_cpus?: string | undefined;
  security_opt?: string[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export type PodInspectLibpodResult = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: InspectPodInfraConfig | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  devices?: v3_1_0.InspectDevice[] | null | undefined;
  mounts?: v3_1_0.InspectMount[] | null | undefined;
} & PodInspectLibpodResultPlain;

export interface PodInspectLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PodInspectLibpodResult;
}

export interface PodTopLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodTopLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export type PodSpecGeneratorPlain = {
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | null | undefined;
  cpu_period?: number | bigint | undefined;
  cpu_quota?: number | bigint | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_infra?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  pod_devices?: string[] | null | undefined;
  security_opt?: string[] | null | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | null | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
} & PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v3_2_0.PodStatsAllLibpodOp;
}

export type VolumeInspectLibpodResult = v3_1_1.VolumeInspectLibpodResult & {
  MountCount?: number | undefined;
  NeedsChown?: boolean | undefined;
  NeedsCopyUp?: boolean | undefined;
};

export interface VolumeInspectLibpodOp {
  request: {
    /** `GET /libpod/volumes/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: VolumeInspectLibpodResult;
}

export type VolumeCreate = v3_1_0.VolumeCreate & {
  Labels?: {
    [key: string]: string;
  } | null | undefined;
};

export type VolumeCreateLibpodResult = v3_1_1.VolumeCreateLibpodResult & {
  MountCount?: number | undefined;
  NeedsChown?: boolean | undefined;
  NeedsCopyUp?: boolean | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: VolumeCreate | undefined;
  };
  kind: 'json';
  value: VolumeCreateLibpodResult;
}

export type VolumeConfigResponse = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver: string;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  MountCount?: number | undefined;
  Mountpoint: string;
  Name: string;
  NeedsChown?: boolean | undefined;
  NeedsCopyUp?: boolean | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UID?: number | undefined;
};

export interface VolumeListLibpodOp {
  request: {
    /** `GET /libpod/volumes/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse[];
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeInspectLibpod: VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export type NetworkCompatConnectRequest = {
  Container?: string | undefined;
  EndpointConfig?: v3_1_0.EndpointSettings<number | bigint> | undefined;
};

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkCompatConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectOp {
  request: {
    /** `POST /networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkCompatDisconnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworksCategory {
  NetworkList: v3_1_1.NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: v3_3_0.NetworkInspectOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkCreate: v3_1_1.NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export interface AddSchemas {
  Address: Address;
}

export type ContainerBasicConfigPlain = v3_4_0.ContainerBasicConfigPlain & {
  hostusers?: string[] | null | undefined;
  manage_password?: boolean | undefined;
  unsetenv?: string[] | null | undefined;
  unsetenvall?: boolean | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v3_4_0.LogConfig | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerNetworkConfig = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  expose?: unknown;
  hostadd?: string[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
};

export type ContainerStorageConfigPlain = {
  create_working_dir?: boolean | undefined;
  devices_from?: string[] | null | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  rootfs?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  shm_size?: number | undefined;
  storage_opts?: {
    [key: string]: string;
  } | null | undefined;
  volatile?: boolean | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
};

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
} & ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerLogConfig: v3_4_0.ContainerLogConfig;
  ContainerNetworkConfig: ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v3_4_0.ContainerResourceConfig;
  ContainerSecurityConfig: v3_1_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
}

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreatedId: v3_1_0.CreatedId;
}

export interface HosSchemas {
  HostConfig: v3_4_0.HostConfig;
  HostInfo: HostInfo;
}

export interface InfSchemas {
  Info: Info;
}

export interface InsSchemas {
  InspectAdditionalNetwork: InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerHostConfig: InspectContainerHostConfig;
  InspectContainerState: InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodInfraConfig: InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LeaSchemas {
  LeaseRange: LeaseRange;
}

export interface LibSchemas {
  LibpodContainersPruneReport: LibpodContainersPruneReport;
  LibpodContainersRmReport: LibpodContainersRmReport;
  LibpodImageSummary: v3_4_2.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
}

export type MacAddress = v3_1_0.HardwareAddr;

export interface MacSchemas {
  MacAddress: MacAddress;
}

export type ManifestAnnotateOptions = {
  annotation?: string[] | null | undefined;
  arch?: string | undefined;
  features?: string[] | null | undefined;
  os?: string | undefined;
  os_features?: string[] | null | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export type ManifestRemoveOptions = {
  [key: string]: unknown;
};

export interface ManSchemas {
  ManifestAddOptions: ManifestAddOptions;
  ManifestAnnotateOptions: ManifestAnnotateOptions;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: ManifestModifyOptions;
  ManifestModifyReport: ManifestModifyReport;
  ManifestRemoveOptions: ManifestRemoveOptions;
}

export type NetOptions = {
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_alias?: string[] | null | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
};

export type NetworkConnectOptions = {
  aliases?: string[] | null | undefined;
  container?: string | undefined;
  interface_name?: string | undefined;
  static_ips?: string[] | null | undefined;
  static_mac?: string | undefined;
};

export interface NetSchemas {
  NetOptions: NetOptions;
  Network: Network;
  NetworkCompatConnectRequest: NetworkCompatConnectRequest;
  NetworkCompatDisconnectRequest: NetworkCompatDisconnectRequest;
  NetworkConnect: v3_1_0.NetworkConnect;
  NetworkConnectOptions: NetworkConnectOptions;
  NetworkConnectRequest: NetworkConnectRequest;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateLibpod: NetworkCreateLibpod;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: NetworkSettings;
  NetworkingConfig: v3_4_0.NetworkingConfig;
}

export interface PerSchemas {
  PerNetworkOptions: PerNetworkOptions;
}

export type PodBasicConfigPlain = {
  hostname?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  no_infra?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  pod_devices?: string[] | null | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | null | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
};

export type PodBasicConfig = {
  pidns?: v3_1_0.Namespace | undefined;
  userns?: v3_1_0.Namespace | undefined;
} & PodBasicConfigPlain;

export type PodCreateOptionsPlain = {
  cgroup_parent?: string | undefined;
  container_command?: string | undefined;
  container_conmon_pidfile?: string | undefined;
  container_name?: string | undefined;
  cpus?: number | undefined;
  cpuset_cpus?: string | undefined;
  create_command?: string[] | null | undefined;
  device_read_bps?: string[] | null | undefined;
  devices?: string[] | null | undefined;
  hostname?: string | undefined;
  infra?: boolean | undefined;
  infra_image?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  pid?: string | undefined;
  security_opt?: string[] | null | undefined;
  share?: string[] | null | undefined;
  share_parent?: boolean | undefined;
  sysctl?: string[] | null | undefined;
  volume?: string[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export type PodCreateOptions = {
  net?: NetOptions | undefined;
} & PodCreateOptionsPlain;

export type PodNetworkConfig = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
};

export type PodResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
};

export type PodSecurityConfig = {
  security_opt?: string[] | null | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateConfig: v3_3_0.PodCreateConfig;
  PodCreateOptions: PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSecurityConfig: PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StoSchemas {
  StoreInfo: StoreInfo;
}

export interface SubSchemas {
  Subnet: Subnet;
}

export interface VolSchemas {
  Volume: v3_1_0.Volume;
  VolumeConfigResponse: VolumeConfigResponse;
  VolumeCreate: VolumeCreate;
  VolumeCreateBody: v3_1_0.VolumeCreateBody;
  VolumeListBody: v3_2_0.VolumeListBody;
  VolumeListOKBody: v3_1_0.VolumeListOKBody;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeUsageData: v3_1_0.VolumeUsageData;
}

export interface Schemas extends AddSchemas, v3_1_0.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_2_0.ComSchemas, ConSchemas, v3_1_0.CpuSchemas, CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DocSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_4_0.HeaSchemas, v3_1_0.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v3_4_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_3_0.ImaSchemas, InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, LeaSchemas, LibSchemas, v3_4_0.LinSchemas, v3_4_0.LisSchemas, v3_4_0.LogSchemas, MacSchemas, ManSchemas, v3_4_0.MouSchemas, v3_1_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, PerSchemas, v3_1_0.PidSchemas, v3_4_0.PlaSchemas, v3_4_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_4_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, StoSchemas, v3_1_0.StrSchemas, SubSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, BuildCategory, v3_1_1.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
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
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
