// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'

export type EndpointIPAMConfig = {
  IPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
  LinkLocalIPs?: string[] | null | undefined;
} | null;

export type EndpointSettingsPlain<N = number> = {
  Links?: string[] | null | undefined;
  Aliases?: string[] | null | undefined;
  NetworkID?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: N | undefined;
  IPv6Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: N | undefined;
  MacAddress?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
};

export type EndpointSettings<N = number> = {
  IPAMConfig?: EndpointIPAMConfig | undefined;
} & EndpointSettingsPlain<N>;

export type MountType = "bind" | "npipe" | "tmpfs" | "volume" | (string & {});

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

export type ContainerSummaryItem = {
  Ports?: v1_25.Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: MountPoint[] | null | undefined;
} & v1_25.ContainerSummaryItemPlain;

export type ContainerSummary = ContainerSummaryItem[];

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
  value: ContainerSummary;
}

export type Mount<N = number> = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: MountType | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: {
    Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {}) | undefined;
  } | undefined;
  VolumeOptions?: {
    NoCopy?: boolean | undefined;
    Labels?: {
      [key: string]: string;
    } | null | undefined;
    DriverConfig?: {
      Name?: string | undefined;
      Options?: {
        [key: string]: string;
      } | null | undefined;
    } | undefined;
  } | undefined;
  TmpfsOptions?: {
    SizeBytes?: N | undefined;
    Mode?: N | undefined;
  } | undefined;
};

export type HostConfigPart<N = number> = {
  RestartPolicy?: v1_30.RestartPolicy<N> | undefined;
  Mounts?: Mount<N>[] | null | undefined;
} & v1_25.HostConfigPartPlain<N>;

export type HostConfig<N = number> = v1_28.Resources<N> & HostConfigPart<N>;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: v1_30.ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: {
        EndpointsConfig?: {
          [key: string]: EndpointSettings<number | bigint>;
        } | undefined;
      } | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[] | null;
  };
}

export type PortBinding = {
  HostIp?: string | undefined;
  HostPort?: string | undefined;
} | null;

export type PortMap = {
  [key: string]: PortBinding[] | null;
};

export type Address = {
  Addr?: string | undefined;
  PrefixLen?: number | undefined;
};

export type NetworkSettingsPlain = {
  Bridge?: string | undefined;
  SandboxID?: string | undefined;
  HairpinMode?: boolean | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  SandboxKey?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  MacAddress?: string | undefined;
};

export type NetworkSettings = {
  Ports?: PortMap | null | undefined;
  SecondaryIPAddresses?: Address[] | null | undefined;
  SecondaryIPv6Addresses?: Address[] | null | undefined;
  Networks?: {
    [key: string]: EndpointSettings;
  } | null | undefined;
} & NetworkSettingsPlain;

export type ContainerInspectResult = {
  State: v1_30.ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: MountPoint[] | null | undefined;
  Config: v1_30.ContainerConfig;
  NetworkSettings?: NetworkSettings | undefined;
} & v1_25.ContainerInspectResultPlain;

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
  value: ContainerInspectResult;
}

export interface ContainersCategory {
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_25.ContainerLogsOp;
  ContainerChanges: v1_28.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: v1_25.ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_25.ContainerStopOp;
  ContainerRestart: v1_25.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: v1_30.ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_25.ContainerAttachWebsocketOp;
  ContainerWait: v1_30.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_28.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_25.ContainerExecOp;
}

export interface ImageCreateOp {
  request: {
    /** `POST /images/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageCreate */
    op: string;
    params?: {
      /** query */
      fromImage?: string | undefined;
      /** query */
      fromSrc?: string | undefined;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
      /** query; default `""` */
      platform?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface ImagesCategory {
  ImageList: v1_25.ImageListOp;
  ImageCreate: ImageCreateOp;
  ImageInspect: v1_31.ImageInspectOp;
  ImageHistory: v1_25.ImageHistoryOp;
  ImagePush: v1_25.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: v1_28.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: v1_25.ImageGetOp;
  ImageGetAll: v1_25.ImageGetAllOp;
  ImageLoad: v1_25.ImageLoadOp;
}

export type PluginsInfo = {
  Volume?: string[] | null | undefined;
  Network?: string[] | null | undefined;
  Authorization?: string[] | null | undefined;
  Log?: string[] | null | undefined;
};

export type IndexInfo2 = {
  Name?: string | undefined;
  Mirrors?: string[] | null | undefined;
  Secure?: boolean | undefined;
  Official?: boolean | undefined;
};

export type IndexInfo = IndexInfo2 | null;

export type RegistryServiceConfig2 = {
  AllowNondistributableArtifactsCIDRs?: string[] | null | undefined;
  AllowNondistributableArtifactsHostnames?: string[] | null | undefined;
  InsecureRegistryCIDRs?: string[] | null | undefined;
  IndexConfigs?: {
    [key: string]: IndexInfo;
  } | null | undefined;
  Mirrors?: string[] | null | undefined;
};

export type RegistryServiceConfig = RegistryServiceConfig2 | null;

export type GenericResources<N = number> = {
  NamedResourceSpec?: {
    Kind?: string | undefined;
    Value?: string | undefined;
  } | undefined;
  DiscreteResourceSpec?: {
    Kind?: string | undefined;
    Value?: N | undefined;
  } | undefined;
}[];

export type Runtime = {
  path?: string | undefined;
  runtimeArgs?: string[] | null | undefined;
};

export type LocalNodeState = "" | "inactive" | "pending" | "active" | "error" | "locked" | (string & {});

export type PeerNode = {
  NodeID?: string | undefined;
  Addr?: string | undefined;
};

export type SwarmSpecCAConfig<N = number> = {
  NodeCertExpiry?: N | undefined;
  ExternalCAs?: v1_30.SwarmSpecCAConfigExternalCAsItem[] | null | undefined;
  SigningCACert?: string | undefined;
  SigningCAKey?: string | undefined;
  ForceRotate?: N | undefined;
};

export type SwarmSpec<N = number> = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Orchestration?: {
    TaskHistoryRetentionLimit?: N | undefined;
  } | null | undefined;
  Raft?: v1_25.SwarmSpecRaft<N> | undefined;
  Dispatcher?: {
    HeartbeatPeriod?: N | undefined;
  } | null | undefined;
  CAConfig?: SwarmSpecCAConfig<N> | null | undefined;
  EncryptionConfig?: {
    AutoLockManagers?: boolean | undefined;
  } | undefined;
  TaskDefaults?: {
    LogDriver?: {
      Name?: string | undefined;
      Options?: {
        [key: string]: string;
      } | null | undefined;
    } | undefined;
  } | undefined;
};

export type ClusterInfo2 = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: SwarmSpec | undefined;
  TLSInfo?: v1_30.TLSInfo | undefined;
  RootRotationInProgress?: boolean | undefined;
};

export type ClusterInfo = ClusterInfo2 | null;

export type SwarmInfo = {
  NodeID?: string | undefined;
  NodeAddr?: string | undefined;
  LocalNodeState?: LocalNodeState | undefined;
  ControlAvailable?: boolean | undefined;
  Error?: string | undefined;
  RemoteManagers?: PeerNode[] | null | undefined;
  Nodes?: number | null | undefined;
  Managers?: number | null | undefined;
  Cluster?: ClusterInfo | undefined;
};

export type Commit = {
  ID?: string | undefined;
  Expected?: string | undefined;
};

export type SystemInfoPlain = {
  ID: string;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersPaused?: number | undefined;
  ContainersStopped?: number | undefined;
  Images?: number | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | null | undefined;
  DockerRootDir?: string | undefined;
  SystemStatus?: string[][] | null | undefined;
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  BridgeNfIptables?: boolean | undefined;
  BridgeNfIp6tables?: boolean | undefined;
  Debug?: boolean | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  SystemTime?: string | undefined;
  LoggingDriver?: string | undefined;
  CgroupDriver?: "cgroupfs" | "systemd" | (string & {}) | undefined;
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSType?: string | undefined;
  Architecture?: string | undefined;
  NCPU?: number | undefined;
  MemTotal?: number | undefined;
  IndexServerAddress?: string | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  Name: string;
  Labels?: string[] | null | undefined;
  ExperimentalBuild?: boolean | undefined;
  ServerVersion: string;
  ClusterStore?: string | undefined;
  ClusterAdvertise?: string | undefined;
  DefaultRuntime?: string | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  SecurityOptions?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: PluginsInfo | undefined;
  RegistryConfig?: RegistryServiceConfig | undefined;
  GenericResources?: GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: Runtime;
  } | null | undefined;
  Swarm?: SwarmInfo | undefined;
  ContainerdCommit?: Commit | undefined;
  RuncCommit?: Commit | undefined;
  InitCommit?: Commit | undefined;
} & SystemInfoPlain;

export interface SystemInfoOp {
  request: {
    /** `GET /info`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemInfo */
    op: string;
  };
  kind: 'json';
  value: SystemInfo;
}

export interface InfoCategory {
  SystemInfo: SystemInfoOp;
}

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  CreatedAt?: string | undefined;
  Status?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  Labels: {
    [key: string]: string;
  } | null;
  Scope: "local" | "global" | (string & {});
  Options: {
    [key: string]: string;
  } | null;
  UsageData?: {
    Size: number;
    RefCount: number;
  } | null | undefined;
};

export type SystemDataUsageResult = {
  LayersSize?: number | undefined;
  Images?: v1_25.ImageSummary[] | null | undefined;
  Containers?: ContainerSummary[] | null | undefined;
  Volumes?: Volume[] | null | undefined;
  BuilderSize?: number | undefined;
};

export interface SystemDataUsageOp {
  request: {
    /** `GET /system/df`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemDataUsage */
    op: string;
  };
  kind: 'json';
  value: SystemDataUsageResult;
}

export interface SystemCategory {
  SystemDataUsage: SystemDataUsageOp;
}

export interface VolumeListOp {
  request: {
    /** `GET /volumes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    Volumes: Volume[] | null;
    Warnings: string[] | null;
  };
}

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeCreate */
    op: string;
    data: v1_25.VolumeCreateBody;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumeInspectOp {
  request: {
    /** `GET /volumes/{name}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Volume;
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeCreate: VolumeCreateOp;
  VolumeInspect: VolumeInspectOp;
  VolumeDelete: v1_25.VolumeDeleteOp;
  VolumePrune: v1_25.VolumePruneOp;
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
  NetworkList: v1_30.NetworkListOp;
  NetworkInspect: v1_31.NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_29.NetworkCreateOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type Platform = {
  Architecture?: string | undefined;
  OS?: string | undefined;
};

export type ResourceObject<N = number> = {
  NanoCPUs?: N | undefined;
  MemoryBytes?: N | undefined;
  GenericResources?: GenericResources<N> | null | undefined;
};

export type EngineDescription = {
  EngineVersion?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Plugins?: {
    Type?: string | undefined;
    Name?: string | undefined;
  }[] | null | undefined;
};

export type NodeDescription = {
  Hostname?: string | undefined;
  Platform?: Platform | undefined;
  Resources?: ResourceObject | undefined;
  Engine?: EngineDescription | undefined;
  TLSInfo?: v1_30.TLSInfo | undefined;
};

export type NodeState = "unknown" | "down" | "ready" | "disconnected" | (string & {});

export type NodeStatus = {
  State?: NodeState | undefined;
  Message?: string | undefined;
  Addr?: string | undefined;
};

export type Reachability = "unknown" | "unreachable" | "reachable" | (string & {});

export type ManagerStatus = {
  Leader?: boolean | undefined;
  Reachability?: Reachability | undefined;
  Addr?: string | undefined;
} | null;

export type Node = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.NodeSpec | undefined;
  Description?: NodeDescription | undefined;
  Status?: NodeStatus | undefined;
  ManagerStatus?: ManagerStatus | undefined;
};

export interface NodeListOp {
  request: {
    /** `GET /nodes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NodeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Node[];
}

export interface NodeInspectOp {
  request: {
    /** `GET /nodes/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NodeInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: Node;
}

export interface NodesCategory {
  NodeList: NodeListOp;
  NodeInspect: NodeInspectOp;
  NodeDelete: v1_25.NodeDeleteOp;
  NodeUpdate: v1_25.NodeUpdateOp;
}

export type JoinTokens = {
  Worker: string;
  Manager: string;
};

export type Swarm = ClusterInfo & {
  JoinTokens: JoinTokens;
};

export interface SwarmInspectOp {
  request: {
    /** `GET /swarm`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmInspect */
    op: string;
  };
  kind: 'json';
  value: Swarm;
}

export type SwarmInitBody = {
  ListenAddr?: string | undefined;
  AdvertiseAddr?: string | undefined;
  DataPathAddr?: string | undefined;
  ForceNewCluster?: boolean | undefined;
  Spec?: SwarmSpec<number | bigint> | undefined;
};

export interface SwarmInitOp {
  request: {
    /** `POST /swarm/init`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmInit */
    op: string;
    data: SwarmInitBody;
  };
  kind: 'json';
  value: string;
}

export interface SwarmUpdateOp {
  request: {
    /** `POST /swarm/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmUpdate */
    op: string;
    params: {
      /** query */
      version: number | bigint;
      /** query; default `false` */
      rotateWorkerToken?: boolean | undefined;
      /** query; default `false` */
      rotateManagerToken?: boolean | undefined;
      /** query; default `false` */
      rotateManagerUnlockKey?: boolean | undefined;
    };
    data: SwarmSpec<number | bigint>;
  };
  kind: 'none';
}

export interface SwarmCategory {
  SwarmInspect: SwarmInspectOp;
  SwarmInit: SwarmInitOp;
  SwarmJoin: v1_30.SwarmJoinOp;
  SwarmLeave: v1_25.SwarmLeaveOp;
  SwarmUpdate: SwarmUpdateOp;
  SwarmUnlockkey: v1_25.SwarmUnlockkeyOp;
  SwarmUnlock: v1_25.SwarmUnlockOp;
}

export type TaskSpecContainerSpec<N = number> = {
  Privileges?: {
    CredentialSpec?: {
      File?: string | undefined;
      Registry?: string | undefined;
    } | undefined;
    SELinuxContext?: v1_30.TaskSpecContainerSpecPrivilegesSELinuxContext | undefined;
  } | undefined;
  Mounts?: Mount<N>[] | null | undefined;
  HealthCheck?: v1_29.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: {
    File?: v1_30.TaskSpecContainerSpecConfigsItemFile<N> | undefined;
    ConfigID?: string | undefined;
    ConfigName?: string | undefined;
  }[] | null | undefined;
} & v1_28.TaskSpecContainerSpecPlain<N>;

export type TaskSpec<N = number> = {
  PluginSpec?: v1_31.TaskSpecPluginSpec | undefined;
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  Resources?: {
    Limits?: ResourceObject<N> | undefined;
    Reservations?: ResourceObject<N> | undefined;
  } | undefined;
  RestartPolicy?: v1_25.TaskSpecRestartPolicy<N> | undefined;
  Placement?: {
    Constraints?: string[] | null | undefined;
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | null | undefined;
    Platforms?: Platform[] | null | undefined;
  } | undefined;
  ForceUpdate?: N | undefined;
  Runtime?: string | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | null | undefined;
  }[] | null | undefined;
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
  Mode?: {
    Replicated?: {
      Replicas?: N | undefined;
    } | undefined;
    Global?: {
      [key: string]: unknown;
    } | null | undefined;
  } | undefined;
  UpdateConfig?: v1_29.ServiceSpecUpdateConfig<N> | undefined;
  RollbackConfig?: v1_29.ServiceSpecRollbackConfig<N> | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | null | undefined;
  }[] | null | undefined;
  EndpointSpec?: v1_25.EndpointSpec<N> | undefined;
};

export type Service = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_25.EndpointSpec | undefined;
    Ports?: v1_25.EndpointPortConfig[] | null | undefined;
    VirtualIPs?: {
      NetworkID?: string | undefined;
      Addr?: string | undefined;
    }[] | null | undefined;
  } | undefined;
  UpdateStatus?: v1_25.ServiceUpdateStatus | undefined;
  PreviousSpec?: ServiceSpec | undefined;
};

export interface ServiceListOp {
  request: {
    /** `GET /services`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
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
  value: {
    ID: string;
    Warning?: string | undefined;
  };
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
      registryAuthFrom?: string | undefined;
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
  AssignedGenericResources?: GenericResources | null | undefined;
  Status?: v1_25.TaskStatus | undefined;
  DesiredState?: v1_25.TaskState | undefined;
  NetworksAttachments?: v1_30.NetworkAttachment[] | null | undefined;
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

export interface AddSchemas {
  Address: Address;
}

export interface CluSchemas {
  ClusterInfo: ClusterInfo;
}

export interface ComSchemas {
  Commit: Commit;
}

export interface ConSchemas {
  Config: v1_31.Config;
  ConfigSpec: v1_31.ConfigSpec;
  ContainerConfig: v1_30.ContainerConfig;
  ContainerSummary: ContainerSummary;
}

export interface EndSchemas {
  EndpointIPAMConfig: EndpointIPAMConfig;
  EndpointPortConfig: v1_25.EndpointPortConfig;
  EndpointSettings: EndpointSettings;
  EndpointSpec: v1_25.EndpointSpec;
}

export interface EngSchemas {
  EngineDescription: EngineDescription;
}

export interface GenSchemas {
  GenericResources: GenericResources;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface IndSchemas {
  IndexInfo: IndexInfo;
}

export interface JoiSchemas {
  JoinTokens: JoinTokens;
}

export interface LocSchemas {
  LocalNodeState: LocalNodeState;
}

export interface ManSchemas {
  ManagerStatus: ManagerStatus;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: MountPoint;
  MountType: MountType;
}

export interface NetSchemas {
  Network: v1_30.Network;
  NetworkAttachment: v1_30.NetworkAttachment;
  NetworkContainer: v1_30.NetworkContainer;
  NetworkSettings: NetworkSettings;
}

export interface NodSchemas {
  Node: Node;
  NodeDescription: NodeDescription;
  NodeSpec: v1_25.NodeSpec;
  NodeState: NodeState;
  NodeStatus: NodeStatus;
}

export interface PeeSchemas {
  PeerNode: PeerNode;
}

export interface PlaSchemas {
  Platform: Platform;
}

export interface PluSchemas {
  Plugin: v1_29.Plugin;
  PluginDevice: v1_25.PluginDevice;
  PluginEnv: v1_25.PluginEnv;
  PluginInterfaceType: v1_25.PluginInterfaceType;
  PluginMount: v1_25.PluginMount;
  PluginsInfo: PluginsInfo;
}

export interface PorSchemas {
  Port: v1_25.Port;
  PortBinding: PortBinding;
  PortMap: PortMap;
}

export interface ReaSchemas {
  Reachability: Reachability;
}

export interface RegSchemas {
  RegistryAuth: v1_25.RegistryAuth;
  RegistryConfig: v1_25.RegistryConfig;
  RegistryServiceConfig: RegistryServiceConfig;
}

export interface ResSchemas {
  ResourceObject: ResourceObject;
  Resources: v1_28.Resources;
  RestartPolicy: v1_30.RestartPolicy;
}

export interface RunSchemas {
  Runtime: Runtime;
}

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface SwaSchemas {
  Swarm: Swarm;
  SwarmInfo: SwarmInfo;
  SwarmSpec: SwarmSpec;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_25.TaskState;
}

export interface VolSchemas {
  Volume: Volume;
}

export interface Schemas extends AddSchemas, v1_25.AutSchemas, v1_25.BuiSchemas, CluSchemas, ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, EndSchemas, EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, GenSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, v1_31.ImaSchemas, IndSchemas, JoiSchemas, LocSchemas, ManSchemas, MouSchemas, NetSchemas, NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, PeeSchemas, PlaSchemas, PluSchemas, PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, ReaSchemas, RegSchemas, ResSchemas, RunSchemas, v1_31.SecSchemas, SerSchemas, v1_25.StaSchemas, SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_31.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_30.CommitCategory, v1_25.EventsCategory, SystemCategory, v1_25.ExecCategory, VolumesCategory, NetworksCategory, v1_29.PluginsCategory, NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, v1_31.SecretsCategory, v1_31.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_31.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_30.CommitCategory;
    events: v1_25.EventsCategory;
    system: SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: VolumesCategory;
    networks: NetworksCategory;
    plugins: v1_29.PluginsCategory;
    nodes: NodesCategory;
    swarm: SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_31.SecretsCategory;
    configs: v1_31.ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
