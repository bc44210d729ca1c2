// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'

export type ContainerConfig = {
  Hostname?: string | undefined;
  Domainname?: string | undefined;
  User?: string | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  Tty?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | string | undefined;
  Healthcheck?: v1_29.HealthConfig | undefined;
  ArgsEscaped?: boolean | undefined;
  Image?: string | undefined;
  Volumes?: {
    additionalProperties?: {
      [key: string]: unknown;
    } | undefined;
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | string | undefined;
  NetworkDisabled?: boolean | undefined;
  MacAddress?: string | undefined;
  OnBuild?: string[] | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: number | null | undefined;
  Shell?: string[] | undefined;
};

export type RestartPolicy = {
  Name?: "" | "always" | "unless-stopped" | "on-failure" | (string & {}) | undefined;
  MaximumRetryCount?: number | undefined;
};

export type HostConfig = v1_28.Resources & {
  Binds?: string[] | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  PortBindings?: {
    [key: string]: {
      HostIp?: string | undefined;
      HostPort?: string | undefined;
    };
  } | undefined;
  RestartPolicy?: RestartPolicy | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
  Mounts?: v1_29.Mount[] | undefined;
  CapAdd?: string[] | undefined;
  CapDrop?: string[] | undefined;
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
  } | undefined;
  Runtime?: string | undefined;
  ConsoleSize?: number[] | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data: ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: {
        EndpointsConfig?: {
          [key: string]: v1_25.EndpointSettings;
        } | undefined;
      } | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[];
  };
}

export interface ContainerInspectOp {
  request: {
    params: {
      id: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Created?: string | undefined;
    Path?: string | undefined;
    Args?: string[] | undefined;
    State?: {
      Status?: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {}) | undefined;
      Running?: boolean | undefined;
      Paused?: boolean | undefined;
      Restarting?: boolean | undefined;
      OOMKilled?: boolean | undefined;
      Dead?: boolean | undefined;
      Pid?: number | undefined;
      ExitCode?: number | undefined;
      Error?: string | undefined;
      StartedAt?: string | undefined;
      FinishedAt?: string | undefined;
    } | undefined;
    Image?: string | undefined;
    ResolvConfPath?: string | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    LogPath?: string | undefined;
    Node?: {
      [key: string]: unknown;
    } | undefined;
    Name?: string | undefined;
    RestartCount?: number | undefined;
    Driver?: string | undefined;
    MountLabel?: string | undefined;
    ProcessLabel?: string | undefined;
    AppArmorProfile?: string | undefined;
    ExecIDs?: string | undefined;
    HostConfig?: HostConfig | undefined;
    GraphDriver?: v1_28.GraphDriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_25.MountPoint[] | undefined;
    Config?: ContainerConfig | undefined;
    NetworkSettings?: v1_25.NetworkConfig | undefined;
  };
}

export interface ContainerUpdateOp {
  request: {
    params: {
      id: string;
    };
    data: v1_28.Resources & {
      RestartPolicy?: RestartPolicy | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | undefined;
  };
}

export interface ContainerWaitOp {
  request: {
    params: {
      id: string;
      condition?: "not-running" | "next-exit" | "removed" | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    StatusCode: number;
  };
}

export interface ContainersCategory {
  "ContainerList": v1_25.ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_25.ContainerLogsOp;
  "ContainerChanges": v1_28.ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": v1_25.ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_25.ContainerStopOp;
  "ContainerRestart": v1_25.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": ContainerUpdateOp;
  "ContainerRename": v1_25.ContainerRenameOp;
  "ContainerPause": v1_25.ContainerPauseOp;
  "ContainerUnpause": v1_25.ContainerUnpauseOp;
  "ContainerAttach": v1_25.ContainerAttachOp;
  "ContainerAttachWebsocket": v1_25.ContainerAttachWebsocketOp;
  "ContainerWait": ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_28.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": v1_25.ContainerExecOp;
}

export type Image = {
  Id: string;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  ContainerConfig?: ContainerConfig | undefined;
  DockerVersion: string;
  Author: string;
  Config?: ContainerConfig | undefined;
  Architecture: string;
  Os: string;
  OsVersion?: string | undefined;
  Size: number;
  VirtualSize: number;
  GraphDriver: v1_28.GraphDriverData;
  RootFS: {
    Type: string;
    Layers?: string[] | undefined;
  };
};

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Image;
}

export interface ImagesCategory {
  "ImageList": v1_25.ImageListOp;
  "ImageCreate": v1_25.ImageCreateOp;
  "ImageInspect": ImageInspectOp;
  "ImageHistory": v1_25.ImageHistoryOp;
  "ImagePush": v1_25.ImagePushOp;
  "ImageTag": v1_25.ImageTagOp;
  "ImageDelete": v1_28.ImageDeleteOp;
  "ImageSearch": v1_25.ImageSearchOp;
  "ImagePrune": v1_28.ImagePruneOp;
  "ImageGet": v1_25.ImageGetOp;
  "ImageGetAll": v1_25.ImageGetAllOp;
  "ImageLoad": v1_25.ImageLoadOp;
}

export interface SystemInfoOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
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
    DriverStatus?: string[][] | undefined;
    SystemStatus?: string[][] | undefined;
    Plugins?: {
      Volume?: string[] | undefined;
      Network?: string[] | undefined;
      Log?: string[] | undefined;
    } | undefined;
    ExperimentalBuild?: boolean | undefined;
    HttpProxy?: string | undefined;
    HttpsProxy?: string | undefined;
    ID?: string | undefined;
    IPv4Forwarding?: boolean | undefined;
    Images?: number | undefined;
    IndexServerAddress?: string | undefined;
    InitPath?: string | undefined;
    InitSha1?: string | undefined;
    KernelVersion?: string | undefined;
    Labels?: string[] | undefined;
    MemTotal?: number | undefined;
    MemoryLimit?: boolean | undefined;
    NCPU?: number | undefined;
    NEventsListener?: number | undefined;
    NFd?: number | undefined;
    NGoroutines?: number | undefined;
    Name?: string | undefined;
    NoProxy?: string | undefined;
    OomKillDisable?: boolean | undefined;
    OSType?: string | undefined;
    OomScoreAdj?: number | undefined;
    OperatingSystem?: string | undefined;
    RegistryConfig?: {
      IndexConfigs?: {
        [key: string]: {
          Mirrors?: string[] | undefined;
          Name?: string | undefined;
          Official?: boolean | undefined;
          Secure?: boolean | undefined;
        };
      } | undefined;
      InsecureRegistryCIDRs?: string[] | undefined;
    } | undefined;
    SwapLimit?: boolean | undefined;
    SystemTime?: string | undefined;
    ServerVersion?: string | undefined;
  };
}

export interface InfoCategory {
  "SystemInfo": SystemInfoOp;
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
    data?: ContainerConfig | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface CommitCategory {
  "ImageCommit": ImageCommitOp;
}

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  Status?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  Labels: {
    [key: string]: string;
  };
  Scope: "local" | "global" | (string & {});
  Options: {
    [key: string]: string;
  };
  UsageData?: {
    Size: number;
    RefCount: number;
  } | null | undefined;
};

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: v1_25.ImageSummary[] | undefined;
    Containers?: v1_25.ContainerSummary[] | undefined;
    Volumes?: Volume[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export interface VolumeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Volumes: Volume[];
    Warnings: string[];
  };
}

export interface VolumeCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      Name?: string | undefined;
      Driver?: string | undefined;
      DriverOpts?: {
        [key: string]: string;
      } | undefined;
      Labels?: {
        [key: string]: string;
      } | undefined;
    };
  };
  kind: 'json';
  value: Volume;
}

export interface VolumeInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumesCategory {
  "VolumeList": VolumeListOp;
  "VolumeCreate": VolumeCreateOp;
  "VolumeInspect": VolumeInspectOp;
  "VolumeDelete": v1_25.VolumeDeleteOp;
  "VolumePrune": v1_25.VolumePruneOp;
}

export type NetworkContainer = {
  Name?: string | undefined;
  EndpointID?: string | undefined;
  MacAddress?: string | undefined;
  IPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
};

export type Network = {
  Name?: string | undefined;
  Id?: string | undefined;
  Created?: string | undefined;
  Scope?: string | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v1_25.IPAM | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  Containers?: {
    [key: string]: NetworkContainer;
  } | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
};

export interface NetworkListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface NetworkInspectOp {
  request: {
    params: {
      id: string;
      verbose?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworksCategory {
  "NetworkList": NetworkListOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": v1_29.NetworkCreateOp;
  "NetworkConnect": v1_25.NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": v1_26.NetworkPruneOp;
}

export type SwarmSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Orchestration?: {
    TaskHistoryRetentionLimit?: number | undefined;
  } | undefined;
  Raft?: {
    SnapshotInterval?: number | undefined;
    KeepOldSnapshots?: number | undefined;
    LogEntriesForSlowFollowers?: number | undefined;
    ElectionTick?: number | undefined;
    HeartbeatTick?: number | undefined;
  } | undefined;
  Dispatcher?: {
    HeartbeatPeriod?: number | undefined;
  } | undefined;
  CAConfig?: {
    NodeCertExpiry?: number | undefined;
    ExternalCAs?: {
      Protocol?: "cfssl" | (string & {}) | undefined;
      URL?: string | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
      CACert?: string | undefined;
    }[] | undefined;
    SigningCACert?: string | undefined;
    SigningCAKey?: string | undefined;
    ForceRotate?: unknown;
  } | undefined;
  EncryptionConfig?: {
    AutoLockManagers?: boolean | undefined;
  } | undefined;
  TaskDefaults?: {
    LogDriver?: {
      Name?: string | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
    } | undefined;
  } | undefined;
};

export type Node = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.NodeSpec | undefined;
  Description?: {
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
      } | undefined;
      Plugins?: {
        Type?: string | undefined;
        Name?: string | undefined;
      }[] | undefined;
    } | undefined;
    TLSInfo?: SwarmSpec | undefined;
  } | undefined;
};

export interface NodeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Node[];
}

export interface NodeInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Node;
}

export interface NodesCategory {
  "NodeList": NodeListOp;
  "NodeInspect": NodeInspectOp;
  "NodeDelete": v1_25.NodeDeleteOp;
  "NodeUpdate": v1_25.NodeUpdateOp;
}

export type TLSInfo = {
  TrustRoot?: string | undefined;
  CertIssuerSubject?: string | undefined;
  CertIssuerPublicKey?: string | undefined;
};

export type ClusterInfo = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: SwarmSpec | undefined;
  TLSInfo?: TLSInfo | undefined;
  RootRotationInProgress?: boolean | undefined;
};

export interface SwarmInspectOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ClusterInfo & {
    JoinTokens?: {
      Worker?: string | undefined;
      Manager?: string | undefined;
    } | undefined;
  };
}

export interface SwarmInitOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      ListenAddr?: string | undefined;
      AdvertiseAddr?: string | undefined;
      DataPathAddr?: string | undefined;
      ForceNewCluster?: boolean | undefined;
      Spec?: SwarmSpec | undefined;
    };
  };
  kind: 'json';
  value: string;
}

export interface SwarmJoinOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      ListenAddr: string;
      AdvertiseAddr?: string | undefined;
      DataPathAddr?: string | undefined;
      RemoteAddrs: string[];
      JoinToken: string;
    };
  };
  kind: 'none';
  value: undefined;
}

export interface SwarmUpdateOp {
  request: {
    params: {
      version: number;
      rotateWorkerToken?: boolean | undefined;
      rotateManagerToken?: boolean | undefined;
      rotateManagerUnlockKey?: boolean | undefined;
    };
    data: SwarmSpec;
  };
  kind: 'none';
  value: undefined;
}

export interface SwarmCategory {
  "SwarmInspect": SwarmInspectOp;
  "SwarmInit": SwarmInitOp;
  "SwarmJoin": SwarmJoinOp;
  "SwarmLeave": v1_25.SwarmLeaveOp;
  "SwarmUpdate": SwarmUpdateOp;
  "SwarmUnlockkey": v1_25.SwarmUnlockkeyOp;
  "SwarmUnlock": v1_25.SwarmUnlockOp;
}

export type TaskSpec = {
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
    } | undefined;
    TTY?: boolean | undefined;
    OpenStdin?: boolean | undefined;
    ReadOnly?: boolean | undefined;
    Mounts?: v1_29.Mount[] | undefined;
    StopSignal?: string | undefined;
    StopGracePeriod?: number | undefined;
    HealthCheck?: v1_29.HealthConfig | undefined;
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
    Configs?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      ConfigID?: string | undefined;
      ConfigName?: string | undefined;
    }[] | undefined;
  } | undefined;
  Resources?: {
    Limits?: {
      NanoCPUs?: number | undefined;
      MemoryBytes?: number | undefined;
    } | undefined;
    Reservations?: {
      NanoCPUs?: number | undefined;
      MemoryBytes?: number | undefined;
    } | undefined;
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
    Platforms?: {
      Architecture?: string | undefined;
      OS?: string | undefined;
    }[] | undefined;
  } | undefined;
  ForceUpdate?: number | undefined;
  Runtime?: string | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | undefined;
  }[] | undefined;
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
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | undefined;
  }[] | undefined;
  EndpointSpec?: v1_25.EndpointSpec | undefined;
};

export type Service = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_25.EndpointSpec | undefined;
    Ports?: v1_25.EndpointPortConfig[] | undefined;
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
};

export interface ServiceListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
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
  value: {
    ID?: string | undefined;
    Warning?: string | undefined;
  };
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
      registryAuthFrom?: string | undefined;
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

export type NetworkAttachment = {
  Network?: Network | undefined;
  Addresses?: string[] | undefined;
};

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
  Status?: {
    Timestamp?: string | undefined;
    State?: v1_25.TaskState | undefined;
    Message?: string | undefined;
    Err?: string | undefined;
    ContainerStatus?: {
      ContainerID?: string | undefined;
      PID?: number | undefined;
      ExitCode?: number | undefined;
    } | undefined;
  } | undefined;
  DesiredState?: v1_25.TaskState | undefined;
  NetworksAttachments?: NetworkAttachment[] | undefined;
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

export type Secret = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.SecretSpec | undefined;
};

export interface SecretListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Secret[];
}

export interface SecretInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Secret;
}

export interface SecretsCategory {
  "SecretList": SecretListOp;
  "SecretCreate": v1_25.SecretCreateOp;
  "SecretInspect": SecretInspectOp;
  "SecretDelete": v1_25.SecretDeleteOp;
  "SecretUpdate": v1_26.SecretUpdateOp;
}

export type ConfigSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Data?: string[] | undefined;
};

export type Config = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ConfigSpec | undefined;
};

export interface ConfigListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Config[];
}

export interface ConfigCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: ConfigSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
  };
}

export interface ConfigInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Config;
}

export interface ConfigDeleteOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ConfigUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
    };
    data?: ConfigSpec | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ConfigsCategory {
  "ConfigList": ConfigListOp;
  "ConfigCreate": ConfigCreateOp;
  "ConfigInspect": ConfigInspectOp;
  "ConfigDelete": ConfigDeleteOp;
  "ConfigUpdate": ConfigUpdateOp;
}

export interface DistributionInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Descriptor: {
      MediaType?: string | undefined;
      Size?: number | undefined;
      Digest?: string | undefined;
      URLs?: string[] | undefined;
    };
    Platforms: {
      Architecture?: string | undefined;
      OS?: string | undefined;
      OSVersion?: string | undefined;
      OSFeatures?: string[] | undefined;
      Variant?: string | undefined;
      Features?: string[] | undefined;
    }[];
  };
}

export interface DistributionCategory {
  "DistributionInspect": DistributionInspectOp;
}

export interface Schemas {
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": v1_25.BuildInfo;
  "ClusterInfo": ClusterInfo;
  "Config": Config;
  "ConfigSpec": ConfigSpec;
  "ContainerConfig": ContainerConfig;
  "ContainerSummary": v1_25.ContainerSummary;
  "CreateImageInfo": v1_25.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "EndpointPortConfig": v1_25.EndpointPortConfig;
  "EndpointSettings": v1_25.EndpointSettings;
  "EndpointSpec": v1_25.EndpointSpec;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "GraphDriverData": v1_28.GraphDriverData;
  "HealthConfig": v1_29.HealthConfig;
  "HostConfig": HostConfig;
  "IPAM": v1_25.IPAM;
  "IdResponse": v1_25.IdResponse;
  "Image": Image;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageSummary": v1_25.ImageSummary;
  "Mount": v1_29.Mount;
  "MountPoint": v1_25.MountPoint;
  "MountType": v1_25.MountType;
  "Network": Network;
  "NetworkAttachment": NetworkAttachment;
  "NetworkConfig": v1_25.NetworkConfig;
  "NetworkContainer": NetworkContainer;
  "Node": Node;
  "NodeSpec": v1_25.NodeSpec;
  "ObjectVersion": v1_27.ObjectVersion;
  "Plugin": v1_29.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "Port": v1_25.Port;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_25.ProgressDetail;
  "PushImageInfo": v1_25.PushImageInfo;
  "Resources": v1_28.Resources;
  "RestartPolicy": RestartPolicy;
  "Secret": Secret;
  "SecretSpec": v1_25.SecretSpec;
  "Service": Service;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "SwarmSpec": SwarmSpec;
  "TLSInfo": TLSInfo;
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_25.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": Volume;
}

export interface All extends ContainersCategory, ImagesCategory, v1_28.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, SystemCategory, v1_25.ExecCategory, VolumesCategory, NetworksCategory, v1_29.PluginsCategory, NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, DistributionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": v1_28.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": InfoCategory;
    "version": v1_25.VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": CommitCategory;
    "events": v1_25.EventsCategory;
    "system": SystemCategory;
    "exec": v1_25.ExecCategory;
    "volumes": VolumesCategory;
    "networks": NetworksCategory;
    "plugins": v1_29.PluginsCategory;
    "nodes": NodesCategory;
    "swarm": SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": SecretsCategory;
    "configs": ConfigsCategory;
    "distribution": DistributionCategory;
  };
  all: All;
  schemas: Schemas;
}
