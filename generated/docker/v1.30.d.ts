// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'

export type ContainerConfigPlain<N = number> = {
  Hostname?: string | undefined;
  Domainname?: string | undefined;
  User?: string | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  Tty?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  Env?: string[] | null | undefined;
  Cmd?: string[] | string | null | undefined;
  ArgsEscaped?: boolean | undefined;
  Image?: string | undefined;
  Volumes?: {
    additionalProperties?: {
      [key: string]: unknown;
    } | null | undefined;
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | string | null | undefined;
  NetworkDisabled?: boolean | undefined;
  MacAddress?: string | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: N | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ContainerConfig<N = number> = {
  Healthcheck?: v1_29.HealthConfig<N> | undefined;
} & ContainerConfigPlain<N>;

export type RestartPolicy<N = number> = {
  Name?: "" | "always" | "unless-stopped" | "on-failure" | (string & {}) | undefined;
  MaximumRetryCount?: N | undefined;
};

export type HostConfigPart<N = number> = {
  RestartPolicy?: RestartPolicy<N> | undefined;
  Mounts?: v1_29.Mount<N>[] | null | undefined;
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
    data: ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: {
        EndpointsConfig?: {
          [key: string]: v1_25.EndpointSettings<number | bigint>;
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

export type ContainerInspectResultState = {
  Status: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {});
  Running: boolean;
  Paused?: boolean | undefined;
  Restarting?: boolean | undefined;
  OOMKilled?: boolean | undefined;
  Dead?: boolean | undefined;
  Pid?: number | undefined;
  ExitCode: number;
  Error?: string | undefined;
  StartedAt?: string | undefined;
  FinishedAt?: string | undefined;
};

export type ContainerInspectResult = {
  State: ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_25.MountPoint[] | null | undefined;
  Config: ContainerConfig;
  NetworkSettings?: v1_25.NetworkConfig | undefined;
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

export interface ContainerUpdateOp {
  request: {
    /** `POST /containers/{id}/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerUpdate */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
    data: v1_28.Resources<number | bigint> & {
      RestartPolicy?: RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainerWaitOp {
  request: {
    /** `POST /containers/{id}/wait`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerWait */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `"not-running"` */
      condition?: "not-running" | "next-exit" | "removed" | undefined;
    };
  };
  kind: 'json';
  value: {
    StatusCode: number;
  };
}

export interface ContainersCategory {
  ContainerList: v1_25.ContainerListOp;
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
  ContainerUpdate: ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_25.ContainerAttachWebsocketOp;
  ContainerWait: ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_28.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_25.ContainerExecOp;
}

export type Image = {
  ContainerConfig?: ContainerConfig | undefined;
  Config?: ContainerConfig | undefined;
  GraphDriver: v1_28.GraphDriverData;
} & v1_28.ImagePlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Image;
}

export interface ImagesCategory {
  ImageList: v1_25.ImageListOp;
  ImageCreate: v1_25.ImageCreateOp;
  ImageInspect: ImageInspectOp;
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

export type SystemInfoResultPlain = {
  Architecture?: string | undefined;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersStopped?: number | undefined;
  ContainersPaused?: number | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  Debug?: boolean | undefined;
  DiscoveryBackend?: string | undefined;
  DockerRootDir?: string | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | null | undefined;
  SystemStatus?: string[][] | null | undefined;
  Plugins?: {
    Volume?: string[] | null | undefined;
    Network?: string[] | null | undefined;
    Log?: string[] | null | undefined;
  } | undefined;
  ExperimentalBuild?: boolean | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  ID: string;
  IPv4Forwarding?: boolean | undefined;
  Images?: number | undefined;
  IndexServerAddress?: string | undefined;
  InitPath?: string | undefined;
  InitSha1?: string | undefined;
  KernelVersion?: string | undefined;
  Labels?: string[] | null | undefined;
  MemTotal?: number | undefined;
  MemoryLimit?: boolean | undefined;
  NCPU?: number | undefined;
  NEventsListener?: number | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  Name: string;
  NoProxy?: string | undefined;
  OomKillDisable?: boolean | undefined;
  OSType?: string | undefined;
  OomScoreAdj?: number | undefined;
  OperatingSystem?: string | undefined;
  SwapLimit?: boolean | undefined;
  SystemTime?: string | undefined;
  ServerVersion: string;
};

export type SystemInfoResult = {
  RegistryConfig?: {
    IndexConfigs?: {
      [key: string]: v1_25.SystemInfoResultRegistryConfigIndexConfigsValue;
    } | null | undefined;
    InsecureRegistryCIDRs?: string[] | null | undefined;
  } | undefined;
} & SystemInfoResultPlain;

export interface SystemInfoOp {
  request: {
    /** `GET /info`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemInfo */
    op: string;
  };
  kind: 'json';
  value: SystemInfoResult;
}

export interface InfoCategory {
  SystemInfo: SystemInfoOp;
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
    data?: ContainerConfig<number | bigint> | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
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
  Containers?: v1_25.ContainerSummary[] | null | undefined;
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

export type NetworkContainer = v1_25.NetworkContainer & {
  Name?: string | undefined;
};

export type Network = {
  Name: string;
  Id: string;
  Created?: string | undefined;
  Scope: string;
  Driver: string;
  EnableIPv6?: boolean | undefined;
  IPAM?: v1_25.IPAM | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  Containers?: {
    [key: string]: NetworkContainer;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
};

export interface NetworkListOp {
  request: {
    /** `GET /networks`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface NetworkInspectOp {
  request: {
    /** `GET /networks/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkInspect */
    op: string;
    params: {
      /** path */
      id: string;
      /** query; default `false` */
      verbose?: boolean | undefined;
    };
  };
  kind: 'json';
  value: Network;
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_29.NetworkCreateOp;
  NetworkConnect: v1_25.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type SwarmSpecCAConfigExternalCAsItem = {
  Protocol?: "cfssl" | (string & {}) | undefined;
  URL?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  CACert?: string | undefined;
};

export type SwarmSpecCAConfig<N = number> = {
  NodeCertExpiry?: N | undefined;
  ExternalCAs?: SwarmSpecCAConfigExternalCAsItem[] | null | undefined;
  SigningCACert?: string | undefined;
  SigningCAKey?: string | undefined;
  ForceRotate?: unknown;
};

export type SwarmSpec<N = number> = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Orchestration?: {
    TaskHistoryRetentionLimit?: N | undefined;
  } | undefined;
  Raft?: v1_25.SwarmSpecRaft<N> | undefined;
  Dispatcher?: {
    HeartbeatPeriod?: N | undefined;
  } | undefined;
  CAConfig?: SwarmSpecCAConfig<N> | undefined;
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

export type NodeDescription = {
  Hostname?: string | undefined;
  Platform?: {
    Architecture?: string | undefined;
    OS?: string | undefined;
  } | undefined;
  Resources?: {
    NanoCPUs?: number | undefined;
    MemoryBytes?: number | undefined;
  } | undefined;
  Engine?: {
    EngineVersion?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | null | undefined;
    Plugins?: {
      Type?: string | undefined;
      Name?: string | undefined;
    }[] | null | undefined;
  } | undefined;
  TLSInfo?: SwarmSpec | undefined;
};

export type Node = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.NodeSpec | undefined;
  Description?: NodeDescription | undefined;
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

export type TLSInfo = {
  TrustRoot?: string | undefined;
  CertIssuerSubject?: string | undefined;
  CertIssuerPublicKey?: string | undefined;
};

export type ClusterInfo = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: SwarmSpec | undefined;
  TLSInfo?: TLSInfo | undefined;
  RootRotationInProgress?: boolean | undefined;
};

export interface SwarmInspectOp {
  request: {
    /** `GET /swarm`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmInspect */
    op: string;
  };
  kind: 'json';
  value: ClusterInfo & {
    JoinTokens: {
      Worker: string;
      Manager: string;
    };
  };
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

export type SwarmJoinBody = v1_25.SwarmJoinBody & {
  DataPathAddr?: string | undefined;
};

export interface SwarmJoinOp {
  request: {
    /** `POST /swarm/join`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmJoin */
    op: string;
    data: SwarmJoinBody;
  };
  kind: 'none';
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
  SwarmJoin: SwarmJoinOp;
  SwarmLeave: v1_25.SwarmLeaveOp;
  SwarmUpdate: SwarmUpdateOp;
  SwarmUnlockkey: v1_25.SwarmUnlockkeyOp;
  SwarmUnlock: v1_25.SwarmUnlockOp;
}

export type TaskSpecContainerSpecPrivilegesSELinuxContext = {
  Disable?: boolean | undefined;
  User?: string | undefined;
  Role?: string | undefined;
  Type?: string | undefined;
  Level?: string | undefined;
};

export type TaskSpecContainerSpecConfigsItemFile<N = number> = {
  Name?: string | undefined;
  UID?: string | undefined;
  GID?: string | undefined;
  Mode?: N | undefined;
};

export type TaskSpecContainerSpec<N = number> = {
  Privileges?: {
    CredentialSpec?: {
      File?: string | undefined;
      Registry?: string | undefined;
    } | undefined;
    SELinuxContext?: TaskSpecContainerSpecPrivilegesSELinuxContext | undefined;
  } | undefined;
  Mounts?: v1_29.Mount<N>[] | null | undefined;
  HealthCheck?: v1_29.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: {
    File?: TaskSpecContainerSpecConfigsItemFile<N> | undefined;
    ConfigID?: string | undefined;
    ConfigName?: string | undefined;
  }[] | null | undefined;
} & v1_28.TaskSpecContainerSpecPlain<N>;

export type TaskSpec<N = number> = {
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  Resources?: {
    Limits?: {
      NanoCPUs?: N | undefined;
      MemoryBytes?: N | undefined;
    } | undefined;
    Reservations?: {
      NanoCPUs?: N | undefined;
      MemoryBytes?: N | undefined;
    } | undefined;
  } | undefined;
  RestartPolicy?: v1_25.TaskSpecRestartPolicy<N> | undefined;
  Placement?: {
    Constraints?: string[] | null | undefined;
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | null | undefined;
    Platforms?: {
      Architecture?: string | undefined;
      OS?: string | undefined;
    }[] | null | undefined;
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

export type NetworkAttachment = {
  Network?: Network | undefined;
  Addresses?: string[] | null | undefined;
};

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
  Status?: v1_25.TaskStatus | undefined;
  DesiredState?: v1_25.TaskState | undefined;
  NetworksAttachments?: NetworkAttachment[] | null | undefined;
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

export type Secret = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.SecretSpec | undefined;
};

export interface SecretListOp {
  request: {
    /** `GET /secrets`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Secret[];
}

export interface SecretInspectOp {
  request: {
    /** `GET /secrets/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: Secret;
}

export interface SecretsCategory {
  SecretList: SecretListOp;
  SecretCreate: v1_25.SecretCreateOp;
  SecretInspect: SecretInspectOp;
  SecretDelete: v1_25.SecretDeleteOp;
  SecretUpdate: v1_26.SecretUpdateOp;
}

export type ConfigSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Data?: string[] | null | undefined;
};

export type Config = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ConfigSpec | undefined;
};

export interface ConfigListOp {
  request: {
    /** `GET /configs`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ConfigList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Config[];
}

export interface ConfigCreateOp {
  request: {
    /** `POST /configs/create`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ConfigCreate */
    op: string;
    data?: ConfigSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: v1_25.CreatedID;
}

export interface ConfigInspectOp {
  request: {
    /** `GET /configs/{id}`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ConfigInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: Config;
}

export interface ConfigDeleteOp {
  request: {
    /** `DELETE /configs/{id}`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ConfigDelete */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'none';
}

export interface ConfigUpdateOp {
  request: {
    /** `POST /configs/{id}/update`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ConfigUpdate */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      version: number | bigint;
    };
    data?: ConfigSpec | undefined;
  };
  kind: 'none';
}

export interface ConfigsCategory {
  ConfigList: ConfigListOp;
  ConfigCreate: ConfigCreateOp;
  ConfigInspect: ConfigInspectOp;
  ConfigDelete: ConfigDeleteOp;
  ConfigUpdate: ConfigUpdateOp;
}

export type DistributionInspectResultDescriptor = {
  MediaType?: string | undefined;
  Size?: number | undefined;
  Digest?: string | undefined;
  URLs?: string[] | null | undefined;
};

export type DistributionInspectResultPlatformsItem = {
  Architecture?: string | undefined;
  OS?: string | undefined;
  OSVersion?: string | undefined;
  OSFeatures?: string[] | null | undefined;
  Variant?: string | undefined;
  Features?: string[] | null | undefined;
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
  value: {
    Descriptor: DistributionInspectResultDescriptor;
    Platforms: DistributionInspectResultPlatformsItem[] | null;
  };
}

export interface DistributionCategory {
  DistributionInspect: DistributionInspectOp;
}

export interface CluSchemas {
  ClusterInfo: ClusterInfo;
}

export interface ConSchemas {
  Config: Config;
  ConfigSpec: ConfigSpec;
  ContainerConfig: ContainerConfig;
  ContainerSummary: v1_25.ContainerSummary;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  Image: Image;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageSummary: v1_25.ImageSummary;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkConfig: v1_25.NetworkConfig;
  NetworkContainer: NetworkContainer;
}

export interface NodSchemas {
  Node: Node;
  NodeSpec: v1_25.NodeSpec;
}

export interface ResSchemas {
  Resources: v1_28.Resources;
  RestartPolicy: RestartPolicy;
}

export interface SecSchemas {
  Secret: Secret;
  SecretSpec: v1_25.SecretSpec;
}

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface SwaSchemas {
  SwarmSpec: SwarmSpec;
}

export interface TlsSchemas {
  TLSInfo: TLSInfo;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_25.TaskState;
}

export interface VolSchemas {
  Volume: Volume;
}

export interface Schemas extends v1_25.AutSchemas, v1_25.BuiSchemas, CluSchemas, ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_25.EndSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_29.MouSchemas, NetSchemas, NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_29.PluSchemas, v1_25.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_25.RegSchemas, ResSchemas, SecSchemas, SerSchemas, v1_25.StaSchemas, SwaSchemas, TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_28.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, SystemCategory, v1_25.ExecCategory, VolumesCategory, NetworksCategory, v1_29.PluginsCategory, NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, DistributionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_28.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: CommitCategory;
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
    secrets: SecretsCategory;
    configs: ConfigsCategory;
    distribution: DistributionCategory;
  };
  all: All;
  schemas: Schemas;
}
