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

export type HostConfigPartPlain<N = number> = {
  Binds?: string[] | null | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | null | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | null | undefined;
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
  Runtime?: string | undefined;
  ConsoleSize?: N[] | null | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  MaskedPaths?: string[] | null | undefined;
  ReadonlyPaths?: string[] | null | undefined;
};

export type HostConfigPart<N = number> = {
  PortBindings?: v1_39.PortMap | null | undefined;
  RestartPolicy?: v1_40.RestartPolicy<N> | undefined;
  Mounts?: v1_40.Mount<N>[] | null | undefined;
} & HostConfigPartPlain<N>;

export type HostConfig<N = number> = v1_40.Resources<N> & HostConfigPart<N>;

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
    data: v1_39.ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: v1_39.NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[] | null;
  };
}

export type ContainerInspectResult = {
  State: v1_39.ContainerState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
  Config: v1_39.ContainerConfig;
  NetworkSettings?: v1_39.NetworkSettings | undefined;
} & v1_40.ContainerInspectResultPlain;

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
  value: v1_25.StatsMessage;
}

export interface ContainersCategory {
  ContainerList: v1_40.ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_28.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_25.ContainerStopOp;
  ContainerRestart: v1_25.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: v1_40.ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_25.ContainerAttachWebsocketOp;
  ContainerWait: v1_39.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_39.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_35.ContainerExecOp;
}

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
  ProductLicense?: string | undefined;
  DefaultAddressPools?: {
    Base?: string | undefined;
    Size?: number | undefined;
  }[] | null | undefined;
  Warnings?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
  } | null | undefined;
  Swarm?: v1_40.SwarmInfo | undefined;
  ContainerdCommit?: v1_32.Commit | undefined;
  RuncCommit?: v1_32.Commit | undefined;
  InitCommit?: v1_32.Commit | undefined;
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

export type IPAMConfig = {
  Subnet?: string | undefined;
  IPRange?: string | undefined;
  Gateway?: string | undefined;
  AuxiliaryAddresses?: {
    [key: string]: string;
  } | null | undefined;
};

export type IPAM = {
  Driver?: string | undefined;
  Config?: IPAMConfig[] | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type ConfigReference = {
  Network?: string | undefined;
};

export type PeerInfo = {
  Name?: string | undefined;
  IP?: string | undefined;
};

export type NetworkPlain = {
  Name: string;
  Id: string;
  Created?: string | undefined;
  Scope: string;
  Driver: string;
  EnableIPv6?: boolean | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  ConfigOnly?: boolean | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
};

export type Network = {
  IPAM?: IPAM | undefined;
  ConfigFrom?: ConfigReference | undefined;
  Containers?: {
    [key: string]: v1_30.NetworkContainer;
  } | null | undefined;
  Peers?: PeerInfo[] | null | undefined;
} & NetworkPlain;

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
      /** query */
      scope?: string | undefined;
    };
  };
  kind: 'json';
  value: Network;
}

export type NetworkCreateBody = {
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

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkCreate */
    op: string;
    data: NetworkCreateBody;
  };
  kind: 'json';
  value: {
    Id: string;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: NetworkCreateOp;
  NetworkConnect: v1_32.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type TaskSpecContainerSpecPlain<N = number> = v1_40.TaskSpecContainerSpecPlain<N> & {
  CapabilityAdd?: string[] | null | undefined;
  CapabilityDrop?: string[] | null | undefined;
  Ulimits?: {
    Name?: string | undefined;
    Soft?: N | undefined;
    Hard?: N | undefined;
  }[] | null | undefined;
};

export type TaskSpecContainerSpec<N = number> = {
  Privileges?: {
    CredentialSpec?: {
      Config?: string | undefined;
      File?: string | undefined;
      Registry?: string | undefined;
    } | undefined;
    SELinuxContext?: v1_30.TaskSpecContainerSpecPrivilegesSELinuxContext | undefined;
  } | undefined;
  Mounts?: v1_40.Mount<N>[] | null | undefined;
  HealthCheck?: v1_29.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: v1_40.TaskSpecContainerSpecConfigsItem<N>[] | null | undefined;
} & TaskSpecContainerSpecPlain<N>;

export type Limit<N = number> = {
  NanoCPUs?: N | undefined;
  MemoryBytes?: N | undefined;
  Pids?: N | undefined;
};

export type TaskSpec<N = number> = {
  PluginSpec?: v1_40.TaskSpecPluginSpec | undefined;
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
  Resources?: {
    Limits?: Limit<N> | undefined;
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

export type ServiceSpecMode<N = number> = {
  Replicated?: {
    Replicas?: N | undefined;
  } | undefined;
  Global?: {
    [key: string]: unknown;
  } | null | undefined;
  ReplicatedJob?: {
    MaxConcurrent?: N | undefined;
    TotalCompletions?: N | undefined;
  } | undefined;
  GlobalJob?: {
    [key: string]: unknown;
  } | null | undefined;
};

export type ServiceSpec<N = number> = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  TaskTemplate?: TaskSpec<N> | undefined;
  Mode?: ServiceSpecMode<N> | undefined;
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
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: v1_37.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
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

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigReference: ConfigReference;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerConfig: v1_39.ContainerConfig;
  ContainerState: v1_39.ContainerState;
  ContainerSummary: v1_40.ContainerSummary;
  ContainerWaitExitError: v1_39.ContainerWaitExitError;
  ContainerWaitResponse: v1_39.ContainerWaitResponse;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface IpaSchemas {
  IPAM: IPAM;
  IPAMConfig: IPAMConfig;
}

export interface LimSchemas {
  Limit: Limit;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkAttachmentConfig: v1_39.NetworkAttachmentConfig;
  NetworkContainer: v1_30.NetworkContainer;
  NetworkSettings: v1_39.NetworkSettings;
  NetworkingConfig: v1_39.NetworkingConfig;
}

export interface PeeSchemas {
  PeerInfo: PeerInfo;
  PeerNode: v1_32.PeerNode;
}

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
  SystemVersion: v1_39.SystemVersion;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_37.TaskState;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_40.BuiSchemas, v1_40.CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_39.CreSchemas, v1_40.DevSchemas, v1_40.DisSchemas, v1_31.DriSchemas, v1_37.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_39.HeaSchemas, HosSchemas, IpaSchemas, v1_25.IdrSchemas, v1_39.ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_40.MouSchemas, NetSchemas, v1_32.NodSchemas, v1_40.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_39.PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_40.ResSchemas, v1_32.RunSchemas, v1_37.SecSchemas, SerSchemas, v1_25.StaSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_39.VolSchemas {}

export interface All extends ContainersCategory, v1_40.ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_39.CommitCategory, v1_40.EventsCategory, v1_40.SystemCategory, v1_36.ExecCategory, v1_39.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: v1_40.ImagesCategory;
    build: v1_40.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: v1_39.CommitCategory;
    events: v1_40.EventsCategory;
    system: v1_40.SystemCategory;
    exec: v1_36.ExecCategory;
    volumes: v1_39.VolumesCategory;
    networks: NetworksCategory;
    plugins: v1_40.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_40.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
