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
import type * as v1_38 from './v1.38.js'
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_46 from './v1.46.js'
import type * as v1_47 from './v1.47.js'

export type OCIPlatform = {
  architecture?: string | undefined;
  os?: string | undefined;
  "os.version"?: string | undefined;
  "os.features"?: string[] | undefined;
  variant?: string | undefined;
} | null;

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

export type EndpointSettings = {
  IPAMConfig?: v1_32.EndpointIPAMConfig | undefined;
  Links?: string[] | undefined;
  MacAddress?: string | undefined;
  Aliases?: string[] | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  GwPriority?: number | undefined;
  NetworkID?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  DNSNames?: string[] | undefined;
};

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

export type ContainerSummary = {
  Id?: string | undefined;
  Names?: string[] | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  ImageManifestDescriptor?: OCIDescriptor | null | undefined;
  Command?: string | undefined;
  Created?: number | undefined;
  Ports?: v1_37.Port[] | undefined;
  SizeRw?: number | null | undefined;
  SizeRootFs?: number | null | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  State?: "created" | "running" | "paused" | "restarting" | "exited" | "removing" | "dead" | (string & {}) | undefined;
  Status?: string | undefined;
  HostConfig?: {
    NetworkMode?: string | undefined;
    Annotations?: {
      [key: string]: string;
    } | null | undefined;
  } | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    } | undefined;
  } | undefined;
  Mounts?: MountPoint[] | undefined;
};

export interface ContainerListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      limit?: number | undefined;
      size?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ContainerSummary[];
}

export type Mount = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: MountType | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: {
    Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {}) | undefined;
    NonRecursive?: boolean | undefined;
    CreateMountpoint?: boolean | undefined;
    ReadOnlyNonRecursive?: boolean | undefined;
    ReadOnlyForceRecursive?: boolean | undefined;
  } | undefined;
  VolumeOptions?: {
    NoCopy?: boolean | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    DriverConfig?: {
      Name?: string | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
    } | undefined;
    Subpath?: string | undefined;
  } | undefined;
  ImageOptions?: {
    Subpath?: string | undefined;
  } | undefined;
  TmpfsOptions?: {
    SizeBytes?: number | undefined;
    Mode?: number | undefined;
    Options?: string[][] | undefined;
  } | undefined;
};

export type HostConfig = v1_42.Resources & {
  Binds?: string[] | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "local" | "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  PortBindings?: v1_39.PortMap | undefined;
  RestartPolicy?: v1_40.RestartPolicy | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
  Mounts?: Mount[] | undefined;
  ConsoleSize?: number[] | null | undefined;
  Annotations?: {
    [key: string]: string;
  } | undefined;
  CapAdd?: string[] | undefined;
  CapDrop?: string[] | undefined;
  CgroupnsMode?: "private" | "host" | (string & {}) | undefined;
  Dns?: string[] | undefined;
  DnsOptions?: string[] | undefined;
  DnsSearch?: string[] | undefined;
  ExtraHosts?: string[] | undefined;
  GroupAdd?: string[] | undefined;
  IpcMode?: string | undefined;
  Cgroup?: string | undefined;
  Links?: string[] | undefined;
  OomScoreAdj?: number | undefined;
  PidMode?: string | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyRootfs?: boolean | undefined;
  SecurityOpt?: string[] | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | undefined;
  UTSMode?: string | undefined;
  UsernsMode?: string | undefined;
  ShmSize?: number | undefined;
  Sysctls?: {
    [key: string]: string;
  } | null | undefined;
  Runtime?: string | null | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  MaskedPaths?: string[] | undefined;
  ReadonlyPaths?: string[] | undefined;
};

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: EndpointSettings;
  } | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
      platform?: string | undefined;
    } | undefined;
    data: v1_44.ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: v1_42.ContainerCreateResponse;
}

export type NetworkSettings = {
  Bridge?: string | undefined;
  SandboxID?: string | undefined;
  HairpinMode?: boolean | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  Ports?: v1_39.PortMap | undefined;
  SandboxKey?: string | undefined;
  SecondaryIPAddresses?: v1_32.Address[] | null | undefined;
  SecondaryIPv6Addresses?: v1_32.Address[] | null | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  MacAddress?: string | undefined;
  Networks?: {
    [key: string]: EndpointSettings;
  } | undefined;
};

export type ContainerInspectResponse = {
  Id?: string | undefined;
  Created?: string | null | undefined;
  Path?: string | undefined;
  Args?: string[] | undefined;
  State?: v1_39.ContainerState | undefined;
  Image?: string | undefined;
  ResolvConfPath?: string | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  LogPath?: string | null | undefined;
  Name?: string | undefined;
  RestartCount?: number | undefined;
  Driver?: string | undefined;
  Platform?: string | undefined;
  ImageManifestDescriptor?: OCIDescriptor | undefined;
  MountLabel?: string | undefined;
  ProcessLabel?: string | undefined;
  AppArmorProfile?: string | undefined;
  ExecIDs?: string[] | null | undefined;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
  SizeRw?: number | null | undefined;
  SizeRootFs?: number | null | undefined;
  Mounts?: MountPoint[] | undefined;
  Config?: v1_44.ContainerConfig | undefined;
  NetworkSettings?: NetworkSettings | undefined;
};

export interface ContainerInspectOp {
  request: {
    params: {
      id: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ContainerInspectResponse;
}

export type ContainerTopResponse = {
  Titles?: string[] | undefined;
  Processes?: string[][] | undefined;
};

export interface ContainerTopOp {
  request: {
    params: {
      id: string;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ContainerTopResponse;
}

export type ContainerPidsStats = {
  current?: number | null | undefined;
  limit?: number | null | undefined;
} | null;

export type ContainerBlkioStatEntry = {
  major?: number | undefined;
  minor?: number | undefined;
  op?: string | undefined;
  value?: number | undefined;
} | null;

export type ContainerBlkioStats = {
  io_service_bytes_recursive?: ContainerBlkioStatEntry[] | undefined;
  io_serviced_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_queue_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_service_time_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_wait_time_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_merged_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  io_time_recursive?: ContainerBlkioStatEntry[] | null | undefined;
  sectors_recursive?: ContainerBlkioStatEntry[] | null | undefined;
} | null;

export type ContainerStorageStats = {
  read_count_normalized?: number | null | undefined;
  read_size_bytes?: number | null | undefined;
  write_count_normalized?: number | null | undefined;
  write_size_bytes?: number | null | undefined;
} | null;

export type ContainerCPUUsage = {
  total_usage?: number | undefined;
  percpu_usage?: number[] | null | undefined;
  usage_in_kernelmode?: number | undefined;
  usage_in_usermode?: number | undefined;
} | null;

export type ContainerThrottlingData = {
  periods?: number | undefined;
  throttled_periods?: number | undefined;
  throttled_time?: number | undefined;
} | null;

export type ContainerCPUStats = {
  cpu_usage?: ContainerCPUUsage | undefined;
  system_cpu_usage?: number | null | undefined;
  online_cpus?: number | null | undefined;
  throttling_data?: ContainerThrottlingData | undefined;
} | null;

export type ContainerMemoryStats = {
  usage?: number | null | undefined;
  max_usage?: number | null | undefined;
  stats?: {
    [key: string]: number | null;
  } | undefined;
  failcnt?: number | null | undefined;
  limit?: number | null | undefined;
  commitbytes?: number | null | undefined;
  commitpeakbytes?: number | null | undefined;
  privateworkingset?: number | null | undefined;
};

export type ContainerNetworkStats = {
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
} | null;

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
    params: {
      id: string;
      stream?: boolean | undefined;
      "one-shot"?: boolean | undefined;
    };
    data?: undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: ContainerStatsResponse;
}

export type ContainerUpdateResponse = {
  Warnings?: string[] | undefined;
};

export interface ContainerUpdateOp {
  request: {
    params: {
      id: string;
    };
    data: v1_42.Resources & {
      RestartPolicy?: v1_40.RestartPolicy | undefined;
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
    params: {
      id: string;
    };
    data: {
      AttachStdin?: boolean | undefined;
      AttachStdout?: boolean | undefined;
      AttachStderr?: boolean | undefined;
      ConsoleSize?: number[] | null | undefined;
      DetachKeys?: string | undefined;
      Tty?: boolean | undefined;
      Env?: string[] | undefined;
      Cmd?: string[] | undefined;
      Privileged?: boolean | undefined;
      User?: string | undefined;
      WorkingDir?: string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface ContainersCategory {
  "ContainerList": ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": ContainerTopOp;
  "ContainerLogs": v1_35.ContainerLogsOp;
  "ContainerChanges": v1_43.ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_42.ContainerStopOp;
  "ContainerRestart": v1_42.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": ContainerUpdateOp;
  "ContainerRename": v1_25.ContainerRenameOp;
  "ContainerPause": v1_25.ContainerPauseOp;
  "ContainerUnpause": v1_25.ContainerUnpauseOp;
  "ContainerAttach": v1_25.ContainerAttachOp;
  "ContainerAttachWebsocket": v1_42.ContainerAttachWebsocketOp;
  "ContainerWait": v1_39.ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_39.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": ContainerExecOp;
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
    Containers: string[];
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
  RepoTags: string[];
  RepoDigests: string[];
  Created: number;
  Size: number;
  SharedSize: number;
  Labels: {
    [key: string]: string;
  };
  Containers: number;
  Manifests?: ImageManifestSummary[] | undefined;
  Descriptor?: OCIDescriptor | null | undefined;
};

export interface ImageListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      "shared-size"?: boolean | undefined;
      digests?: boolean | undefined;
      manifests?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type ImageInspect = {
  Id?: string | undefined;
  Descriptor?: OCIDescriptor | null | undefined;
  Manifests?: ImageManifestSummary[] | null | undefined;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | null | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Config?: v1_44.ImageConfig | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
  RootFS?: {
    Type: string;
    Layers?: string[] | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
      manifests?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImageHistoryOp {
  request: {
    params: {
      name: string;
      platform?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v1_25.ImageHistoryResponseItem[];
}

export interface ImageGetOp {
  request: {
    params: {
      name: string;
      platform?: unknown[] | undefined;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImageGetAllOp {
  request: {
    params?: {
      names?: string[] | undefined;
      platform?: unknown[] | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImageLoadOp {
  request: {
    params?: {
      quiet?: boolean | undefined;
      platform?: unknown[] | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface ImagesCategory {
  "ImageList": ImageListOp;
  "ImageCreate": v1_40.ImageCreateOp;
  "ImageInspect": ImageInspectOp;
  "ImageHistory": ImageHistoryOp;
  "ImagePush": v1_46.ImagePushOp;
  "ImageTag": v1_25.ImageTagOp;
  "ImageDelete": v1_28.ImageDeleteOp;
  "ImageSearch": v1_25.ImageSearchOp;
  "ImagePrune": v1_28.ImagePruneOp;
  "ImageGet": ImageGetOp;
  "ImageGetAll": ImageGetAllOp;
  "ImageLoad": ImageLoadOp;
}

export interface BuildPruneOp {
  request: {
    params?: {
      "keep-storage"?: number | undefined;
      "reserved-space"?: number | undefined;
      "max-used-space"?: number | undefined;
      "min-free-space"?: number | undefined;
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    CachesDeleted?: string[] | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface BuildCategory {
  "ImageBuild": v1_40.ImageBuildOp;
  "BuildPrune": BuildPruneOp;
}

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
    } | undefined;
    data?: v1_44.ContainerConfig | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface CommitCategory {
  "ImageCommit": ImageCommitOp;
}

export interface SystemDataUsageOp {
  request: {
    params?: {
      type?: ("container" | "image" | "volume" | "build-cache")[] | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: ImageSummary[] | undefined;
    Containers?: ContainerSummary[] | undefined;
    Volumes?: v1_42.Volume[] | undefined;
    BuildCache?: v1_42.BuildCache[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export interface NetworkConnectOp {
  request: {
    params: {
      id: string;
    };
    data: {
      Container?: string | undefined;
      EndpointConfig?: EndpointSettings | undefined;
    };
  };
  kind: 'none';
  value: undefined;
}

export interface NetworksCategory {
  "NetworkList": v1_47.NetworkListOp;
  "NetworkInspect": v1_47.NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": v1_47.NetworkCreateOp;
  "NetworkConnect": NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": v1_26.NetworkPruneOp;
}

export type TaskSpec = {
  PluginSpec?: {
    Name?: string | undefined;
    Remote?: string | undefined;
    Disabled?: boolean | undefined;
    PluginPrivilege?: v1_40.PluginPrivilege[] | undefined;
  } | undefined;
  ContainerSpec?: {
    Image?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Command?: string[] | undefined;
    Args?: string[] | undefined;
    Hostname?: string | undefined;
    Env?: string[] | undefined;
    Dir?: string | undefined;
    User?: string | undefined;
    Groups?: string[] | undefined;
    Privileges?: {
      CredentialSpec?: {
        Config?: string | undefined;
        File?: string | undefined;
        Registry?: string | undefined;
      } | undefined;
      SELinuxContext?: {
        Disable?: boolean | undefined;
        User?: string | undefined;
        Role?: string | undefined;
        Type?: string | undefined;
        Level?: string | undefined;
      } | undefined;
      Seccomp?: {
        Mode?: "default" | "unconfined" | "custom" | (string & {}) | undefined;
        Profile?: string | undefined;
      } | undefined;
      AppArmor?: {
        Mode?: "default" | "disabled" | (string & {}) | undefined;
      } | undefined;
      NoNewPrivileges?: boolean | undefined;
    } | undefined;
    TTY?: boolean | undefined;
    OpenStdin?: boolean | undefined;
    ReadOnly?: boolean | undefined;
    Mounts?: Mount[] | undefined;
    StopSignal?: string | undefined;
    StopGracePeriod?: number | undefined;
    HealthCheck?: v1_44.HealthConfig | undefined;
    Hosts?: string[] | undefined;
    DNSConfig?: {
      Nameservers?: string[] | undefined;
      Search?: string[] | undefined;
      Options?: string[] | undefined;
    } | undefined;
    Secrets?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      SecretID?: string | undefined;
      SecretName?: string | undefined;
    }[] | undefined;
    OomScoreAdj?: number | undefined;
    Configs?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      Runtime?: {
        [key: string]: unknown;
      } | undefined;
      ConfigID?: string | undefined;
      ConfigName?: string | undefined;
    }[] | undefined;
    Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
    Init?: boolean | null | undefined;
    Sysctls?: {
      [key: string]: string;
    } | undefined;
    CapabilityAdd?: string[] | undefined;
    CapabilityDrop?: string[] | undefined;
    Ulimits?: {
      Name?: string | undefined;
      Soft?: number | undefined;
      Hard?: number | undefined;
    }[] | undefined;
  } | undefined;
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
  Resources?: {
    Limits?: v1_41.Limit | undefined;
    Reservations?: v1_32.ResourceObject | undefined;
  } | undefined;
  RestartPolicy?: {
    Condition?: "none" | "on-failure" | "any" | (string & {}) | undefined;
    Delay?: number | undefined;
    MaxAttempts?: number | undefined;
    Window?: number | undefined;
  } | undefined;
  Placement?: {
    Constraints?: string[] | undefined;
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | undefined;
    MaxReplicas?: number | undefined;
    Platforms?: v1_32.Platform[] | undefined;
  } | undefined;
  ForceUpdate?: number | undefined;
  Runtime?: string | undefined;
  Networks?: v1_39.NetworkAttachmentConfig[] | undefined;
  LogDriver?: {
    Name?: string | undefined;
    Options?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
};

export type ServiceSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  TaskTemplate?: TaskSpec | undefined;
  Mode?: {
    Replicated?: {
      Replicas?: number | undefined;
    } | undefined;
    Global?: {
      [key: string]: unknown;
    } | undefined;
    ReplicatedJob?: {
      MaxConcurrent?: number | undefined;
      TotalCompletions?: number | undefined;
    } | undefined;
    GlobalJob?: {
      [key: string]: unknown;
    } | undefined;
  } | undefined;
  UpdateConfig?: {
    Parallelism?: number | undefined;
    Delay?: number | undefined;
    FailureAction?: "continue" | "pause" | "rollback" | (string & {}) | undefined;
    Monitor?: number | undefined;
    MaxFailureRatio?: number | undefined;
    Order?: "stop-first" | "start-first" | (string & {}) | undefined;
  } | undefined;
  RollbackConfig?: {
    Parallelism?: number | undefined;
    Delay?: number | undefined;
    FailureAction?: "continue" | "pause" | (string & {}) | undefined;
    Monitor?: number | undefined;
    MaxFailureRatio?: number | undefined;
    Order?: "stop-first" | "start-first" | (string & {}) | undefined;
  } | undefined;
  Networks?: v1_39.NetworkAttachmentConfig[] | undefined;
  EndpointSpec?: v1_37.EndpointSpec | undefined;
};

export type Service = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_37.EndpointSpec | undefined;
    Ports?: v1_37.EndpointPortConfig[] | undefined;
    VirtualIPs?: {
      NetworkID?: string | undefined;
      Addr?: string | undefined;
    }[] | undefined;
  } | undefined;
  UpdateStatus?: {
    State?: "updating" | "paused" | "completed" | (string & {}) | undefined;
    StartedAt?: string | undefined;
    CompletedAt?: string | undefined;
    Message?: string | undefined;
  } | undefined;
  ServiceStatus?: {
    RunningTasks?: number | undefined;
    DesiredTasks?: number | undefined;
    CompletedTasks?: number | undefined;
  } | undefined;
  JobStatus?: {
    JobIteration?: v1_27.ObjectVersion | undefined;
    LastExecution?: string | undefined;
  } | undefined;
};

export interface ServiceListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
      status?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Service[];
}

export interface ServiceCreateOp {
  request: {
    params?: {
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data: ServiceSpec & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_44.ServiceCreateResponse;
}

export interface ServiceInspectOp {
  request: {
    params: {
      id: string;
      insertDefaults?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Service;
}

export interface ServiceUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
      registryAuthFrom?: "spec" | "previous-spec" | undefined;
      rollback?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data: ServiceSpec & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_25.ServiceUpdateResponse;
}

export interface ServicesCategory {
  "ServiceList": ServiceListOp;
  "ServiceCreate": ServiceCreateOp;
  "ServiceInspect": ServiceInspectOp;
  "ServiceDelete": v1_25.ServiceDeleteOp;
  "ServiceUpdate": ServiceUpdateOp;
  "ServiceLogs": v1_25.ServiceLogsOp;
}

export type Task = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Spec?: TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | undefined;
  Status?: v1_44.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
  NetworksAttachments?: v1_47.NetworkAttachment[] | undefined;
};

export interface TaskListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Task[];
}

export interface TaskInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Task;
}

export interface TasksCategory {
  "TaskList": TaskListOp;
  "TaskInspect": TaskInspectOp;
  "TaskLogs": v1_29.TaskLogsOp;
}

export interface SecretCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v1_37.SecretSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface SecretsCategory {
  "SecretList": v1_37.SecretListOp;
  "SecretCreate": SecretCreateOp;
  "SecretInspect": v1_37.SecretInspectOp;
  "SecretDelete": v1_25.SecretDeleteOp;
  "SecretUpdate": v1_37.SecretUpdateOp;
}

export interface ConfigCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v1_37.ConfigSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface ConfigsCategory {
  "ConfigList": v1_37.ConfigListOp;
  "ConfigCreate": ConfigCreateOp;
  "ConfigInspect": v1_37.ConfigInspectOp;
  "ConfigDelete": v1_30.ConfigDeleteOp;
  "ConfigUpdate": v1_37.ConfigUpdateOp;
}

export type DistributionInspect = {
  Descriptor: OCIDescriptor;
  Platforms: OCIPlatform[];
};

export interface DistributionInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: DistributionInspect;
}

export interface DistributionCategory {
  "DistributionInspect": DistributionInspectOp;
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

export type CreateImageInfo = {
  id?: string | undefined;
  error?: string | null | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | null | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export type PushImageInfo = {
  error?: string | null | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | null | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": v1_42.BuildCache;
  "BuildInfo": BuildInfo;
  "ChangeType": v1_43.ChangeType;
  "ClusterInfo": v1_40.ClusterInfo;
  "ClusterVolume": v1_42.ClusterVolume;
  "ClusterVolumeSpec": v1_42.ClusterVolumeSpec;
  "Commit": v1_32.Commit;
  "Config": v1_37.Config;
  "ConfigReference": v1_41.ConfigReference;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerBlkioStatEntry": ContainerBlkioStatEntry;
  "ContainerBlkioStats": ContainerBlkioStats;
  "ContainerCPUStats": ContainerCPUStats;
  "ContainerCPUUsage": ContainerCPUUsage;
  "ContainerConfig": v1_44.ContainerConfig;
  "ContainerCreateResponse": v1_42.ContainerCreateResponse;
  "ContainerInspectResponse": ContainerInspectResponse;
  "ContainerMemoryStats": ContainerMemoryStats;
  "ContainerNetworkStats": ContainerNetworkStats;
  "ContainerPidsStats": ContainerPidsStats;
  "ContainerState": v1_39.ContainerState;
  "ContainerStatsResponse": ContainerStatsResponse;
  "ContainerStatus": v1_44.ContainerStatus;
  "ContainerStorageStats": ContainerStorageStats;
  "ContainerSummary": ContainerSummary;
  "ContainerThrottlingData": ContainerThrottlingData;
  "ContainerTopResponse": ContainerTopResponse;
  "ContainerUpdateResponse": ContainerUpdateResponse;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "ContainerdInfo": v1_46.ContainerdInfo;
  "CreateImageInfo": CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": v1_40.DeviceRequest;
  "DistributionInspect": DistributionInspect;
  "Driver": v1_31.Driver;
  "DriverData": v1_47.DriverData;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "EventActor": v1_40.EventActor;
  "EventMessage": v1_40.EventMessage;
  "FilesystemChange": v1_43.FilesystemChange;
  "GenericResources": v1_32.GenericResources;
  "Health": v1_39.Health;
  "HealthConfig": v1_44.HealthConfig;
  "HealthcheckResult": v1_39.HealthcheckResult;
  "HostConfig": HostConfig;
  "IDResponse": IDResponse;
  "IPAM": v1_41.IPAM;
  "IPAMConfig": v1_41.IPAMConfig;
  "ImageConfig": v1_44.ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": ImageInspect;
  "ImageManifestSummary": ImageManifestSummary;
  "ImageSummary": ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "Limit": v1_41.Limit;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": Mount;
  "MountPoint": MountPoint;
  "MountType": MountType;
  "Network": v1_47.Network;
  "NetworkAttachment": v1_47.NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkCreateResponse": v1_46.NetworkCreateResponse;
  "NetworkSettings": NetworkSettings;
  "NetworkingConfig": NetworkingConfig;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "OCIDescriptor": OCIDescriptor;
  "OCIPlatform": OCIPlatform;
  "ObjectVersion": v1_27.ObjectVersion;
  "PeerInfo": v1_41.PeerInfo;
  "PeerNode": v1_32.PeerNode;
  "Platform": v1_32.Platform;
  "Plugin": v1_38.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "PluginPrivilege": v1_40.PluginPrivilege;
  "PluginsInfo": v1_32.PluginsInfo;
  "Port": v1_37.Port;
  "PortBinding": v1_39.PortBinding;
  "PortMap": v1_39.PortMap;
  "PortStatus": v1_44.PortStatus;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_42.Resources;
  "RestartPolicy": v1_40.RestartPolicy;
  "Runtime": v1_44.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": Service;
  "ServiceCreateResponse": v1_44.ServiceCreateResponse;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_40.Swarm;
  "SwarmInfo": v1_40.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": v1_46.SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_37.TaskState;
  "TaskStatus": v1_44.TaskStatus;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Topology": v1_42.Topology;
  "Volume": v1_42.Volume;
  "VolumeCreateOptions": v1_42.VolumeCreateOptions;
  "VolumeListResponse": v1_42.VolumeListResponse;
}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_46.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_46.InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": v1_40._pingCategory;
    "commit": CommitCategory;
    "events": v1_40.EventsCategory;
    "system": SystemCategory;
    "exec": v1_42.ExecCategory;
    "volumes": v1_42.VolumesCategory;
    "networks": NetworksCategory;
    "plugins": v1_40.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_40.SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": SecretsCategory;
    "configs": ConfigsCategory;
    "distribution": DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
