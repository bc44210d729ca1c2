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

export type HostConfig = v1_40.Resources & {
  Binds?: string[] | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
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
  Mounts?: v1_40.Mount[] | undefined;
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
  } | undefined;
  Runtime?: string | undefined;
  ConsoleSize?: number[] | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  MaskedPaths?: string[] | undefined;
  ReadonlyPaths?: string[] | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
      platform?: string | undefined;
    } | undefined;
    data: v1_39.ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: v1_39.NetworkingConfig | undefined;
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
    State?: v1_39.ContainerState | undefined;
    Image?: string | undefined;
    ResolvConfPath?: string | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    LogPath?: string | undefined;
    Name?: string | undefined;
    RestartCount?: number | undefined;
    Driver?: string | undefined;
    Platform?: string | undefined;
    MountLabel?: string | undefined;
    ProcessLabel?: string | undefined;
    AppArmorProfile?: string | undefined;
    ExecIDs?: string[] | null | undefined;
    HostConfig?: HostConfig | undefined;
    GraphDriver?: v1_28.GraphDriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_32.MountPoint[] | undefined;
    Config?: v1_39.ContainerConfig | undefined;
    NetworkSettings?: v1_39.NetworkSettings | undefined;
  };
}

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
  value: {
    [key: string]: unknown;
  };
}

export interface ContainersCategory {
  "ContainerList": v1_40.ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_35.ContainerLogsOp;
  "ContainerChanges": v1_28.ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_25.ContainerStopOp;
  "ContainerRestart": v1_25.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": v1_40.ContainerUpdateOp;
  "ContainerRename": v1_25.ContainerRenameOp;
  "ContainerPause": v1_25.ContainerPauseOp;
  "ContainerUnpause": v1_25.ContainerUnpauseOp;
  "ContainerAttach": v1_25.ContainerAttachOp;
  "ContainerAttachWebsocket": v1_25.ContainerAttachWebsocketOp;
  "ContainerWait": v1_39.ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_39.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": v1_35.ContainerExecOp;
}

export type SystemInfo = {
  ID?: string | undefined;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersPaused?: number | undefined;
  ContainersStopped?: number | undefined;
  Images?: number | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | undefined;
  DockerRootDir?: string | undefined;
  Plugins?: v1_32.PluginsInfo | undefined;
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
  KernelMemory?: boolean | undefined;
  KernelMemoryTCP?: boolean | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  PidsLimit?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  BridgeNfIptables?: boolean | undefined;
  BridgeNfIp6tables?: boolean | undefined;
  Debug?: boolean | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  SystemTime?: string | undefined;
  LoggingDriver?: string | undefined;
  CgroupDriver?: "cgroupfs" | "systemd" | "none" | (string & {}) | undefined;
  CgroupVersion?: "1" | "2" | (string & {}) | undefined;
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSVersion?: string | undefined;
  OSType?: string | undefined;
  Architecture?: string | undefined;
  NCPU?: number | undefined;
  MemTotal?: number | undefined;
  IndexServerAddress?: string | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  Name?: string | undefined;
  Labels?: string[] | undefined;
  ExperimentalBuild?: boolean | undefined;
  ServerVersion?: string | undefined;
  ClusterStore?: string | undefined;
  ClusterAdvertise?: string | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
  } | undefined;
  DefaultRuntime?: string | undefined;
  Swarm?: v1_40.SwarmInfo | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  ContainerdCommit?: v1_32.Commit | undefined;
  RuncCommit?: v1_32.Commit | undefined;
  InitCommit?: v1_32.Commit | undefined;
  SecurityOptions?: string[] | undefined;
  ProductLicense?: string | undefined;
  DefaultAddressPools?: {
    Base?: string | undefined;
    Size?: number | undefined;
  }[] | undefined;
  Warnings?: string[] | undefined;
};

export interface SystemInfoOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SystemInfo;
}

export interface InfoCategory {
  "SystemInfo": SystemInfoOp;
}

export type IPAMConfig = {
  Subnet?: string | undefined;
  IPRange?: string | undefined;
  Gateway?: string | undefined;
  AuxiliaryAddresses?: {
    [key: string]: string;
  } | undefined;
};

export type IPAM = {
  Driver?: string | undefined;
  Config?: IPAMConfig[] | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
};

export type ConfigReference = {
  Network?: string | undefined;
};

export type PeerInfo = {
  Name?: string | undefined;
  IP?: string | undefined;
};

export type Network = {
  Name?: string | undefined;
  Id?: string | undefined;
  Created?: string | undefined;
  Scope?: string | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: IPAM | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  ConfigFrom?: ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Containers?: {
    [key: string]: v1_30.NetworkContainer;
  } | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Peers?: PeerInfo[] | null | undefined;
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
      scope?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      Name: string;
      CheckDuplicate?: boolean | undefined;
      Driver?: string | undefined;
      Scope?: string | undefined;
      Internal?: boolean | undefined;
      Attachable?: boolean | undefined;
      Ingress?: boolean | undefined;
      ConfigOnly?: boolean | undefined;
      ConfigFrom?: ConfigReference | undefined;
      IPAM?: IPAM | undefined;
      EnableIPv6?: boolean | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
      Labels?: {
        [key: string]: string;
      } | undefined;
    };
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  "NetworkList": NetworkListOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": NetworkCreateOp;
  "NetworkConnect": v1_32.NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": v1_26.NetworkPruneOp;
}

export type Limit = {
  NanoCPUs?: number | undefined;
  MemoryBytes?: number | undefined;
  Pids?: number | undefined;
};

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
    } | undefined;
    TTY?: boolean | undefined;
    OpenStdin?: boolean | undefined;
    ReadOnly?: boolean | undefined;
    Mounts?: v1_40.Mount[] | undefined;
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
    Limits?: Limit | undefined;
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
  AssignedGenericResources?: v1_32.GenericResources | undefined;
  Status?: {
    Timestamp?: string | undefined;
    State?: v1_37.TaskState | undefined;
    Message?: string | undefined;
    Err?: string | undefined;
    ContainerStatus?: {
      ContainerID?: string | undefined;
      PID?: number | undefined;
      ExitCode?: number | undefined;
    } | undefined;
  } | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
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

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": v1_39.BuildCache;
  "BuildInfo": v1_36.BuildInfo;
  "ClusterInfo": v1_40.ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": v1_37.Config;
  "ConfigReference": ConfigReference;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerConfig": v1_39.ContainerConfig;
  "ContainerState": v1_39.ContainerState;
  "ContainerSummary": v1_40.ContainerSummary;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "CreateImageInfo": v1_39.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": v1_40.DeviceRequest;
  "DistributionInspect": v1_40.DistributionInspect;
  "Driver": v1_31.Driver;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": v1_32.EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "EventActor": v1_40.EventActor;
  "EventMessage": v1_40.EventMessage;
  "GenericResources": v1_32.GenericResources;
  "GraphDriverData": v1_28.GraphDriverData;
  "Health": v1_39.Health;
  "HealthConfig": v1_29.HealthConfig;
  "HealthcheckResult": v1_39.HealthcheckResult;
  "HostConfig": HostConfig;
  "IPAM": IPAM;
  "IPAMConfig": IPAMConfig;
  "IdResponse": v1_25.IdResponse;
  "ImageConfig": v1_39.ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": v1_39.ImageInspect;
  "ImageSummary": v1_25.ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "Limit": Limit;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_40.Mount;
  "MountPoint": v1_32.MountPoint;
  "MountType": v1_32.MountType;
  "Network": Network;
  "NetworkAttachment": NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkSettings": v1_39.NetworkSettings;
  "NetworkingConfig": v1_39.NetworkingConfig;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "OCIDescriptor": v1_40.OCIDescriptor;
  "OCIPlatform": v1_40.OCIPlatform;
  "ObjectVersion": v1_27.ObjectVersion;
  "PeerInfo": PeerInfo;
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
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_36.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_40.Resources;
  "RestartPolicy": v1_40.RestartPolicy;
  "Runtime": v1_32.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": Service;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_40.Swarm;
  "SwarmInfo": v1_40.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_37.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
  "VolumeCreateOptions": v1_39.VolumeCreateOptions;
  "VolumeListResponse": v1_39.VolumeListResponse;
}

export interface All extends ContainersCategory, v1_40.ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_39.CommitCategory, v1_40.EventsCategory, v1_40.SystemCategory, v1_36.ExecCategory, v1_39.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": v1_40.ImagesCategory;
    "build": v1_40.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": v1_40._pingCategory;
    "commit": v1_39.CommitCategory;
    "events": v1_40.EventsCategory;
    "system": v1_40.SystemCategory;
    "exec": v1_36.ExecCategory;
    "volumes": v1_39.VolumesCategory;
    "networks": NetworksCategory;
    "plugins": v1_40.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_40.SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": v1_37.SecretsCategory;
    "configs": v1_37.ConfigsCategory;
    "distribution": v1_40.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
