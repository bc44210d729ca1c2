// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_45 from './v1.45.js'
import type * as v1_46 from './v1.46.js'
import type * as v1_47 from './v1.47.js'

export type OCIPlatform2 = {
  architecture?: string | undefined;
  os?: string | undefined;
  "os.version"?: string | undefined;
  "os.features"?: string[] | null | undefined;
  variant?: string | undefined;
};

export type OCIPlatform = OCIPlatform2 | null;

export type OCIDescriptor = {
  mediaType?: string | undefined;
  digest?: string | undefined;
  size?: number | undefined;
  urls?: string[] | null | undefined;
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  data?: string | null | undefined;
  platform?: OCIPlatform | undefined;
  artifactType?: string | null | undefined;
};

export type EndpointSettingsPlain<N = number> = v1_44.EndpointSettingsPlain<N> & {
  GwPriority?: N | undefined;
};

export type EndpointSettings<N = number> = {
  IPAMConfig?: v1_32.EndpointIPAMConfig | undefined;
} & EndpointSettingsPlain<N>;

export type MountType = "bind" | "cluster" | "image" | "npipe" | "tmpfs" | "volume" | (string & {});

export type MountPoint = {
  Type?: MountType | undefined;
  Name?: string | undefined;
  Source?: string | undefined;
  Destination?: string | undefined;
  Driver?: string | undefined;
  Mode?: string | undefined;
  RW?: boolean | undefined;
  Propagation?: string | undefined;
};

export type ContainerSummaryPlain = {
  Id: string;
  Names: string[];
  Image: string;
  ImageID: string;
  Command: string;
  Created: number;
  SizeRw?: number | null | undefined;
  SizeRootFs?: number | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  State: "created" | "running" | "paused" | "restarting" | "exited" | "removing" | "dead" | (string & {});
  Status: string;
  HostConfig?: {
    NetworkMode?: string | undefined;
    Annotations?: {
      [key: string]: string;
    } | null | undefined;
  } | undefined;
};

export type ContainerSummary = {
  ImageManifestDescriptor?: OCIDescriptor | null | undefined;
  Ports?: v1_37.Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: MountPoint[] | null | undefined;
} & ContainerSummaryPlain;

export interface ContainerListOp {
  request: {
    /** `GET /containers/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ContainerSummary[];
}

export type Mount<N = number> = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: MountType | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: v1_44.MountBindOptions | undefined;
  VolumeOptions?: v1_45.MountVolumeOptions | undefined;
  ImageOptions?: {
    Subpath?: string | undefined;
  } | undefined;
  TmpfsOptions?: {
    SizeBytes?: N | undefined;
    Mode?: N | undefined;
    Options?: string[][] | null | undefined;
  } | undefined;
};

export type HostConfigPartPlain<N = number> = {
  Binds?: string[] | null | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "local" | "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | null | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | null | undefined;
  ConsoleSize?: N[] | null | undefined;
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
  CapAdd?: string[] | null | undefined;
  CapDrop?: string[] | null | undefined;
  CgroupnsMode?: "private" | "host" | (string & {}) | undefined;
  Dns?: string[] | null | undefined;
  DnsOptions?: string[] | null | undefined;
  DnsSearch?: string[] | null | undefined;
  ExtraHosts?: string[] | null | undefined;
  GroupAdd?: string[] | null | undefined;
  IpcMode?: string | undefined;
  Cgroup?: string | undefined;
  Links?: string[] | null | undefined;
  OomScoreAdj?: N | undefined;
  PidMode?: string | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyRootfs?: boolean | undefined;
  SecurityOpt?: string[] | null | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | null | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | null | undefined;
  UTSMode?: string | undefined;
  UsernsMode?: string | undefined;
  ShmSize?: N | undefined;
  Sysctls?: {
    [key: string]: string;
  } | null | undefined;
  Runtime?: string | null | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  MaskedPaths?: string[] | null | undefined;
  ReadonlyPaths?: string[] | null | undefined;
};

export type HostConfigPart<N = number> = {
  PortBindings?: v1_39.PortMap | null | undefined;
  RestartPolicy?: v1_40.RestartPolicy<N> | undefined;
  Mounts?: Mount<N>[] | null | undefined;
} & HostConfigPartPlain<N>;

export type HostConfig<N = number> = v1_42.Resources<N> & HostConfigPart<N>;

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings<number | bigint>;
  } | null | undefined;
};

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
      /** query; default `""` */
      platform?: string | undefined;
    } | undefined;
    data: v1_44.ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: v1_42.ContainerCreateResponse;
}

export type NetworkSettings = {
  Ports?: v1_39.PortMap | null | undefined;
  SecondaryIPAddresses?: v1_32.Address[] | null | undefined;
  SecondaryIPv6Addresses?: v1_32.Address[] | null | undefined;
  Networks?: {
    [key: string]: EndpointSettings;
  } | null | undefined;
} & v1_32.NetworkSettingsPlain;

export type ContainerInspectResponsePlain = {
  Id: string;
  Created?: string | null | undefined;
  Path?: string | undefined;
  Args?: string[] | null | undefined;
  Image: string;
  ResolvConfPath?: string | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  LogPath?: string | null | undefined;
  Name: string;
  RestartCount?: number | undefined;
  Driver?: string | undefined;
  Platform?: string | undefined;
  MountLabel?: string | undefined;
  ProcessLabel?: string | undefined;
  AppArmorProfile?: string | undefined;
  ExecIDs?: string[] | null | undefined;
  SizeRw?: number | null | undefined;
  SizeRootFs?: number | null | undefined;
};

export type ContainerInspectResponse = {
  State: v1_39.ContainerState;
  ImageManifestDescriptor?: OCIDescriptor | undefined;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
  Mounts?: MountPoint[] | null | undefined;
  Config: v1_44.ContainerConfig;
  NetworkSettings?: NetworkSettings | undefined;
} & ContainerInspectResponsePlain;

export interface ContainerInspectOp {
  request: {
    /** `GET /containers/{id}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerInspect */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `false` */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ContainerInspectResponse;
}

export type ContainerTopResponse = {
  Titles?: string[] | null | undefined;
  Processes?: string[][] | null | undefined;
};

export interface ContainerTopOp {
  request: {
    /** `GET /containers/{id}/top`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerTop */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: ContainerTopResponse;
}

export type ContainerPidsStats = {
  current?: number | null | undefined;
  limit?: number | null | undefined;
} | null;

export type ContainerBlkioStatEntry2 = {
  major?: number | undefined;
  minor?: number | undefined;
  op?: string | undefined;
  value?: number | undefined;
};

export type ContainerBlkioStatEntry = ContainerBlkioStatEntry2 | null;

export type ContainerBlkioStats2 = {
  io_service_bytes_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_serviced_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_queue_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_service_time_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_wait_time_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_merged_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_time_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  sectors_recursive?: ContainerBlkioStatEntry[] | null | undefined;
};

export type ContainerBlkioStats = ContainerBlkioStats2 | null;

export type ContainerStorageStats2 = {
  read_count_normalized?: number | null | undefined;
  read_size_bytes?: number | null | undefined;
  write_count_normalized?: number | null | undefined;
  write_size_bytes?: number | null | undefined;
};

export type ContainerStorageStats = ContainerStorageStats2 | null;

export type ContainerCPUUsage2 = {
  total_usage?: number | undefined;
  percpu_usage?: number[] | null | undefined;
  usage_in_kernelmode?: number | undefined;
  usage_in_usermode?: number | undefined;
};

export type ContainerCPUUsage = ContainerCPUUsage2 | null;

export type ContainerThrottlingData = {
  periods?: number | undefined;
  throttled_periods?: number | undefined;
  throttled_time?: number | undefined;
} | null;

export type ContainerCPUStats2 = {
  cpu_usage?: ContainerCPUUsage | undefined;
  system_cpu_usage?: number | null | undefined;
  online_cpus?: number | null | undefined;
  throttling_data?: ContainerThrottlingData | undefined;
};

export type ContainerCPUStats = ContainerCPUStats2 | null;

export type ContainerMemoryStats = {
  usage?: number | null | undefined;
  max_usage?: number | null | undefined;
  stats?: {
    [key: string]: number | null;
  } | null | undefined;
  failcnt?: number | null | undefined;
  limit?: number | null | undefined;
  commitbytes?: number | null | undefined;
  commitpeakbytes?: number | null | undefined;
  privateworkingset?: number | null | undefined;
};

export type ContainerNetworkStats2 = {
  rx_bytes?: number | undefined;
  rx_packets?: number | undefined;
  rx_errors?: number | undefined;
  rx_dropped?: number | undefined;
  tx_bytes?: number | undefined;
  tx_packets?: number | undefined;
  tx_errors?: number | undefined;
  tx_dropped?: number | undefined;
  endpoint_id?: string | null | undefined;
  instance_id?: string | null | undefined;
};

export type ContainerNetworkStats = ContainerNetworkStats2 | null;

export type ContainerStatsResponse = {
  name?: string | null | undefined;
  id?: string | null | undefined;
  read?: string | undefined;
  preread?: string | undefined;
  pids_stats?: ContainerPidsStats | undefined;
  blkio_stats?: ContainerBlkioStats | undefined;
  num_procs?: number | undefined;
  storage_stats?: ContainerStorageStats | undefined;
  cpu_stats?: ContainerCPUStats | undefined;
  precpu_stats?: ContainerCPUStats | undefined;
  memory_stats?: ContainerMemoryStats | undefined;
  networks?: {
    [key: string]: ContainerNetworkStats;
  } | null | undefined;
};

export interface ContainerStatsOp {
  request: {
    /** `GET /containers/{id}/stats`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerStats */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `false` */
      "one-shot"?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: ContainerStatsResponse;
}

export type ContainerUpdateResponse = {
  Warnings?: string[] | null | undefined;
};

export interface ContainerUpdateOp {
  request: {
    /** `POST /containers/{id}/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerUpdate */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
    data: v1_42.Resources<number | bigint> & {
      RestartPolicy?: v1_40.RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: ContainerUpdateResponse;
}

export type IDResponse = {
  Id: string;
};

export interface ContainerExecOp {
  request: {
    /** `POST /containers/{id}/exec`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerExec */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
    data: v1_42.ContainerExecBody;
  };
  kind: 'json';
  value: IDResponse;
}

export interface ContainersCategory {
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_43.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_42.ContainerStopOp;
  ContainerRestart: v1_42.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_42.ContainerAttachWebsocketOp;
  ContainerWait: v1_39.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_39.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: ContainerExecOp;
}

export type ImageManifestSummary = {
  ID: string;
  Descriptor: OCIDescriptor;
  Available: boolean;
  Size: {
    Total: number;
    Content: number;
  };
  Kind: "image" | "attestation" | "unknown" | (string & {});
  ImageData?: {
    Platform: OCIPlatform;
    Containers: string[] | null;
    Size: {
      Unpacked: number;
    };
  } | null | undefined;
  AttestationData?: {
    For: string;
  } | null | undefined;
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: string[] | null;
  RepoDigests: string[] | null;
  Created: number;
  Size: number;
  SharedSize: number;
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
  Manifests?: ImageManifestSummary[] | null | undefined;
  Descriptor?: OCIDescriptor | null | undefined;
};

export interface ImageListOp {
  request: {
    /** `GET /images/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
      /** query; default `false` */
      "shared-size"?: boolean | undefined;
      /** query; default `false` */
      digests?: boolean | undefined;
      /** query; default `false` */
      manifests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type ImageInspect = {
  Descriptor?: OCIDescriptor | null | undefined;
  Manifests?: ImageManifestSummary[] | null | undefined;
  Config?: v1_44.ImageConfig | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
} & v1_45.ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      manifests?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImageHistoryOp {
  request: {
    /** `GET /images/{name}/history`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageHistory */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; an OCI platform or its text, linux/arm64 */
      platform?: v1_46.OciPlatform | string | undefined;
    };
  };
  kind: 'json';
  value: v1_25.ImageHistoryResponseItem[];
}

export interface ImageGetOp {
  request: {
    /** `GET /images/{name}/get`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageGet */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; OCI platforms or their texts, linux/arm64, a key for each */
      platform?: (v1_46.OciPlatform | string)[] | v1_46.OciPlatform | string | undefined;
    };
  };
  kind: 'bytes';
}

export interface ImageGetAllOp {
  request: {
    /** `GET /images/get`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageGetAll */
    op: string;
    params?: {
      /** query; a key for each */
      names?: string[] | string | undefined;
      /** query; OCI platforms or their texts, linux/arm64, a key for each */
      platform?: (v1_46.OciPlatform | string)[] | v1_46.OciPlatform | string | undefined;
    } | undefined;
  };
  kind: 'bytes';
}

export interface ImageLoadOp {
  request: {
    /** `POST /images/load`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageLoad */
    op: string;
    params?: {
      /** query; default `false` */
      quiet?: boolean | undefined;
      /** query; OCI platforms or their texts, linux/arm64, a key for each */
      platform?: (v1_46.OciPlatform | string)[] | v1_46.OciPlatform | string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface ImagesCategory {
  ImageList: ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: ImageHistoryOp;
  ImagePush: v1_46.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: v1_28.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: ImageGetOp;
  ImageGetAll: ImageGetAllOp;
  ImageLoad: ImageLoadOp;
}

export interface BuildPruneOp {
  request: {
    /** `POST /build/prune`, since v1.31. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/BuildPrune */
    op: string;
    params?: {
      /** query */
      "keep-storage"?: number | bigint | undefined;
      /** query */
      "reserved-space"?: number | bigint | undefined;
      /** query */
      "max-used-space"?: number | bigint | undefined;
      /** query */
      "min-free-space"?: number | bigint | undefined;
      /** query */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    CachesDeleted?: string[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface BuildCategory {
  ImageBuild: v1_40.ImageBuildOp;
  BuildPrune: BuildPruneOp;
  BuildCancel: v1_39.BuildCancelOp;
}

export interface ImageCommitOp {
  request: {
    /** `POST /commit`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageCommit */
    op: string;
    params?: {
      /** query; a container, by name or id */
      container?: string | undefined;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** query */
      comment?: string | undefined;
      /** query */
      author?: string | undefined;
      /** query; default `true` */
      pause?: boolean | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
    } | undefined;
    data?: v1_44.ContainerConfig<number | bigint> | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export type SystemDataUsageResult = {
  LayersSize?: number | undefined;
  Images?: ImageSummary[] | null | undefined;
  Containers?: ContainerSummary[] | null | undefined;
  Volumes?: v1_42.Volume[] | null | undefined;
  BuildCache?: v1_42.BuildCache[] | null | undefined;
};

export interface SystemDataUsageOp {
  request: {
    /** `GET /system/df`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemDataUsage */
    op: string;
    params?: {
      /** query; a key for each */
      type?: ("container" | "image" | "volume" | "build-cache")[] | "container" | "image" | "volume" | "build-cache" | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SystemDataUsageResult;
}

export interface SystemCategory {
  SystemDataUsage: SystemDataUsageOp;
}

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{id}/connect`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: {
      Container?: string | undefined;
      EndpointConfig?: EndpointSettings<number | bigint> | undefined;
    };
  };
  kind: 'none';
}

export interface NetworksCategory {
  NetworkList: v1_47.NetworkListOp;
  NetworkInspect: v1_47.NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_47.NetworkCreateOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type TaskSpecContainerSpec<N = number> = {
  Privileges?: v1_44.TaskSpecContainerSpecPrivileges | undefined;
  Mounts?: Mount<N>[] | null | undefined;
  HealthCheck?: v1_44.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: v1_40.TaskSpecContainerSpecConfigsItem<N>[] | null | undefined;
} & v1_46.TaskSpecContainerSpecPlain<N>;

export type TaskSpec<N = number> = {
  PluginSpec?: v1_40.TaskSpecPluginSpec | undefined;
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
  Resources?: {
    Limits?: v1_41.Limit<N> | undefined;
    Reservations?: v1_32.ResourceObject<N> | undefined;
  } | undefined;
  RestartPolicy?: v1_25.TaskSpecRestartPolicy<N> | undefined;
  Placement?: v1_40.TaskSpecPlacement<N> | undefined;
  ForceUpdate?: N | undefined;
  Runtime?: string | undefined;
  Networks?: v1_39.NetworkAttachmentConfig[] | null | undefined;
  LogDriver?: {
    Name?: string | undefined;
    Options?: {
      [key: string]: string;
    } | null | undefined;
  } | undefined;
};

export type ServiceSpec<N = number> = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  TaskTemplate?: TaskSpec<N> | undefined;
  Mode?: v1_41.ServiceSpecMode<N> | undefined;
  UpdateConfig?: v1_29.ServiceSpecUpdateConfig<N> | undefined;
  RollbackConfig?: v1_29.ServiceSpecRollbackConfig<N> | undefined;
  Networks?: v1_39.NetworkAttachmentConfig[] | null | undefined;
  EndpointSpec?: v1_37.EndpointSpec<N> | undefined;
};

export type Service = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_37.EndpointSpec | undefined;
    Ports?: v1_37.EndpointPortConfig[] | null | undefined;
    VirtualIPs?: {
      NetworkID?: string | undefined;
      Addr?: string | undefined;
    }[] | null | undefined;
  } | undefined;
  UpdateStatus?: v1_25.ServiceUpdateStatus | undefined;
  ServiceStatus?: {
    RunningTasks?: number | undefined;
    DesiredTasks?: number | undefined;
    CompletedTasks?: number | undefined;
  } | undefined;
  JobStatus?: {
    JobIteration?: v1_27.ObjectVersion | undefined;
    LastExecution?: string | undefined;
  } | undefined;
  PreviousSpec?: ServiceSpec | undefined;
};

export interface ServiceListOp {
  request: {
    /** `GET /services`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
      /** query */
      status?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Service[];
}

export interface ServiceCreateOp {
  request: {
    /** `POST /services/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceCreate */
    op: string;
    params?: {
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    } | undefined;
    data: ServiceSpec<number | bigint> & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_44.ServiceCreateResponse;
}

export interface ServiceInspectOp {
  request: {
    /** `GET /services/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceInspect */
    op: string;
    params: {
      /** path */
      id: string;
      /** query; default `false` */
      insertDefaults?: boolean | undefined;
    };
  };
  kind: 'json';
  value: Service;
}

export interface ServiceUpdateOp {
  request: {
    /** `POST /services/{id}/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceUpdate */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      version: number | bigint;
      /** query; default `"spec"` */
      registryAuthFrom?: "spec" | "previous-spec" | undefined;
      /** query */
      rollback?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
    data: ServiceSpec<number | bigint> & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_25.ServiceUpdateResponse;
}

export interface ServicesCategory {
  ServiceList: ServiceListOp;
  ServiceCreate: ServiceCreateOp;
  ServiceInspect: ServiceInspectOp;
  ServiceDelete: v1_25.ServiceDeleteOp;
  ServiceUpdate: ServiceUpdateOp;
  ServiceLogs: v1_25.ServiceLogsOp;
}

export type Task = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Spec?: TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: v1_44.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
  NetworksAttachments?: v1_47.NetworkAttachment[] | null | undefined;
  Volumes?: {
    ID?: string | undefined;
    Source?: string | undefined;
    Target?: string | undefined;
  }[] | null | undefined;
};

export interface TaskListOp {
  request: {
    /** `GET /tasks`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/TaskList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Task[];
}

export interface TaskInspectOp {
  request: {
    /** `GET /tasks/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/TaskInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: Task;
}

export interface TasksCategory {
  TaskList: TaskListOp;
  TaskInspect: TaskInspectOp;
  TaskLogs: v1_29.TaskLogsOp;
}

export type DistributionInspect = {
  Descriptor: OCIDescriptor;
  Platforms: OCIPlatform[] | null;
};

export interface DistributionInspectOp {
  request: {
    /** `GET /distribution/{name}/json`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/DistributionInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: DistributionInspect;
}

export interface DistributionCategory {
  DistributionInspect: DistributionInspectOp;
}

export type BuildInfo = {
  id?: string | undefined;
  stream?: string | undefined;
  error?: string | null | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | null | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
  aux?: v1_36.ImageID | undefined;
};

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildCache: v1_42.BuildCache;
  BuildInfo: BuildInfo;
  BuildOutputs: v1_40.BuildOutputs;
  BuildUlimits: v1_25.BuildUlimits;
}

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigReference: v1_41.ConfigReference;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerBlkioStatEntry: ContainerBlkioStatEntry;
  ContainerBlkioStats: ContainerBlkioStats;
  ContainerCPUStats: ContainerCPUStats;
  ContainerCPUUsage: ContainerCPUUsage;
  ContainerConfig: v1_44.ContainerConfig;
  ContainerCreateResponse: v1_42.ContainerCreateResponse;
  ContainerInspectResponse: ContainerInspectResponse;
  ContainerMemoryStats: ContainerMemoryStats;
  ContainerNetworkStats: ContainerNetworkStats;
  ContainerPidsStats: ContainerPidsStats;
  ContainerState: v1_39.ContainerState;
  ContainerStatsResponse: ContainerStatsResponse;
  ContainerStatus: v1_44.ContainerStatus;
  ContainerStorageStats: ContainerStorageStats;
  ContainerSummary: ContainerSummary;
  ContainerThrottlingData: ContainerThrottlingData;
  ContainerTopResponse: ContainerTopResponse;
  ContainerUpdateResponse: ContainerUpdateResponse;
  ContainerWaitExitError: v1_39.ContainerWaitExitError;
  ContainerWaitResponse: v1_39.ContainerWaitResponse;
  ContainerdInfo: v1_46.ContainerdInfo;
}

export type CreateImageInfo = {
  id?: string | undefined;
  error?: string | null | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | null | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export interface CreSchemas {
  CreateImageInfo: CreateImageInfo;
  CreatedID: v1_25.CreatedID;
}

export interface DisSchemas {
  DistributionInspect: DistributionInspect;
}

export interface EndSchemas {
  EndpointIPAMConfig: v1_32.EndpointIPAMConfig;
  EndpointPortConfig: v1_37.EndpointPortConfig;
  EndpointSettings: EndpointSettings;
  EndpointSpec: v1_37.EndpointSpec;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface IdrSchemas {
  IDResponse: IDResponse;
}

export interface ImaSchemas {
  ImageConfig: v1_44.ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageManifestSummary: ImageManifestSummary;
  ImageSummary: ImageSummary;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: MountPoint;
  MountType: MountType;
}

export interface NetSchemas {
  Network: v1_47.Network;
  NetworkAttachment: v1_47.NetworkAttachment;
  NetworkAttachmentConfig: v1_39.NetworkAttachmentConfig;
  NetworkContainer: v1_30.NetworkContainer;
  NetworkCreateResponse: v1_46.NetworkCreateResponse;
  NetworkSettings: NetworkSettings;
  NetworkingConfig: NetworkingConfig;
}

export interface OciSchemas {
  OCIDescriptor: OCIDescriptor;
  OCIPlatform: OCIPlatform;
  OciPlatform: v1_46.OciPlatform;
}

export type PushImageInfo = {
  error?: string | null | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | null | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export interface PusSchemas {
  PushImageInfo: PushImageInfo;
}

export interface SerSchemas {
  Service: Service;
  ServiceCreateResponse: v1_44.ServiceCreateResponse;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_37.TaskState;
  TaskStatus: v1_44.TaskStatus;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, v1_32.ComSchemas, ConSchemas, CreSchemas, v1_40.DevSchemas, DisSchemas, v1_47.DriSchemas, EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_43.FilSchemas, v1_32.GenSchemas, v1_44.HeaSchemas, HosSchemas, IdrSchemas, v1_41.IpaSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, MouSchemas, NetSchemas, v1_32.NodSchemas, OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_44.PorSchemas, v1_36.ProSchemas, PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_42.ResSchemas, v1_44.RunSchemas, v1_37.SecSchemas, SerSchemas, v1_40.SwaSchemas, v1_46.SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_42.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_46.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_46.InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: CommitCategory;
    events: v1_40.EventsCategory;
    system: SystemCategory;
    exec: v1_42.ExecCategory;
    volumes: v1_42.VolumesCategory;
    networks: NetworksCategory;
    plugins: v1_40.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
