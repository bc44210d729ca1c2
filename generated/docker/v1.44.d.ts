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

export type EndpointSettingsPlain<N = number> = v1_32.EndpointSettingsPlain<N> & {
  DNSNames?: string[] | null | undefined;
};

export type EndpointSettings<N = number> = {
  IPAMConfig?: v1_32.EndpointIPAMConfig | undefined;
} & EndpointSettingsPlain<N>;

export type ContainerSummary = {
  Ports?: v1_37.Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: v1_42.MountPoint[] | null | undefined;
} & v1_40.ContainerSummaryPlain;

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

export type HealthConfig<N = number> = v1_29.HealthConfig<N> & {
  StartInterval?: N | undefined;
};

export type ContainerConfig<N = number> = {
  Healthcheck?: HealthConfig<N> | undefined;
} & v1_39.ContainerConfigPlain<N>;

export type MountBindOptions = {
  Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {}) | undefined;
  NonRecursive?: boolean | undefined;
  CreateMountpoint?: boolean | undefined;
  ReadOnlyNonRecursive?: boolean | undefined;
  ReadOnlyForceRecursive?: boolean | undefined;
};

export type Mount<N = number> = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: v1_42.MountType | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: MountBindOptions | undefined;
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
  PortBindings?: v1_39.PortMap | null | undefined;
  RestartPolicy?: v1_40.RestartPolicy<N> | undefined;
  Mounts?: Mount<N>[] | null | undefined;
} & v1_43.HostConfigPartPlain<N>;

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
    data: ContainerConfig<number | bigint> & {
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

export type ContainerInspectResult = {
  State: v1_39.ContainerState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_42.MountPoint[] | null | undefined;
  Config: ContainerConfig;
  NetworkSettings?: NetworkSettings | undefined;
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

export interface ContainersCategory {
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_43.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: v1_41.ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_42.ContainerStopOp;
  ContainerRestart: v1_42.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: v1_42.ContainerUpdateOp;
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
  ContainerExec: v1_42.ContainerExecOp;
}

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
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type ImageConfig = {
  Healthcheck?: HealthConfig | undefined;
} & v1_39.ImageConfigPlain;

export type ImageInspectPlain = {
  Id: string;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | null | undefined;
  Container?: string | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  RootFS?: {
    Type: string;
    Layers?: string[] | null | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export type ImageInspect = {
  ContainerConfig?: ContainerConfig | undefined;
  Config?: ImageConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
} & ImageInspectPlain;

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
  value: ImageInspect;
}

export interface ImagesCategory {
  ImageList: ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
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

export type Runtime = {
  path?: string | undefined;
  runtimeArgs?: string[] | null | undefined;
  status?: {
    [key: string]: string;
  } | null | undefined;
};

export type SystemInfoPlain = v1_42.SystemInfoPlain & {
  CDISpecDirs?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: Runtime;
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
  NetworkList: v1_41.NetworkListOp;
  NetworkInspect: v1_41.NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_41.NetworkCreateOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type TaskSpecContainerSpecPrivileges = {
  CredentialSpec?: {
    Config?: string | undefined;
    File?: string | undefined;
    Registry?: string | undefined;
  } | undefined;
  SELinuxContext?: v1_30.TaskSpecContainerSpecPrivilegesSELinuxContext | undefined;
  Seccomp?: {
    Mode?: "default" | "unconfined" | "custom" | (string & {}) | undefined;
    Profile?: string | undefined;
  } | undefined;
  AppArmor?: {
    Mode?: "default" | "disabled" | (string & {}) | undefined;
  } | undefined;
  NoNewPrivileges?: boolean | undefined;
};

export type TaskSpecContainerSpec<N = number> = {
  Privileges?: TaskSpecContainerSpecPrivileges | undefined;
  Mounts?: Mount<N>[] | null | undefined;
  HealthCheck?: HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: v1_40.TaskSpecContainerSpecConfigsItem<N>[] | null | undefined;
} & v1_41.TaskSpecContainerSpecPlain<N>;

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

export type ServiceCreateResponse = {
  ID: string;
  Warnings?: string[] | null | undefined;
};

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
  value: ServiceCreateResponse;
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

export type ContainerStatus = {
  ContainerID?: string | undefined;
  PID?: number | undefined;
  ExitCode?: number | undefined;
};

export type PortStatus = {
  Ports?: v1_37.EndpointPortConfig[] | null | undefined;
};

export type TaskStatus = {
  Timestamp?: string | undefined;
  State?: v1_37.TaskState | undefined;
  Message?: string | undefined;
  Err?: string | undefined;
  ContainerStatus?: ContainerStatus | undefined;
  PortStatus?: PortStatus | undefined;
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
  Status?: TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
  NetworksAttachments?: v1_41.NetworkAttachment[] | null | undefined;
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

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigReference: v1_41.ConfigReference;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerConfig: ContainerConfig;
  ContainerCreateResponse: v1_42.ContainerCreateResponse;
  ContainerState: v1_39.ContainerState;
  ContainerStatus: ContainerStatus;
  ContainerSummary: ContainerSummary;
  ContainerWaitExitError: v1_39.ContainerWaitExitError;
  ContainerWaitResponse: v1_39.ContainerWaitResponse;
}

export interface EndSchemas {
  EndpointIPAMConfig: v1_32.EndpointIPAMConfig;
  EndpointPortConfig: v1_37.EndpointPortConfig;
  EndpointSettings: EndpointSettings;
  EndpointSpec: v1_37.EndpointSpec;
}

export interface HeaSchemas {
  Health: v1_39.Health;
  HealthConfig: HealthConfig;
  HealthcheckResult: v1_39.HealthcheckResult;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  ImageConfig: ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageSummary: ImageSummary;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v1_42.MountPoint;
  MountType: v1_42.MountType;
}

export interface NetSchemas {
  Network: v1_41.Network;
  NetworkAttachment: v1_41.NetworkAttachment;
  NetworkAttachmentConfig: v1_39.NetworkAttachmentConfig;
  NetworkContainer: v1_30.NetworkContainer;
  NetworkSettings: NetworkSettings;
  NetworkingConfig: NetworkingConfig;
}

export interface PorSchemas {
  Port: v1_37.Port;
  PortBinding: v1_39.PortBinding;
  PortMap: v1_39.PortMap;
  PortStatus: PortStatus;
}

export interface RunSchemas {
  Runtime: Runtime;
}

export interface SerSchemas {
  Service: Service;
  ServiceCreateResponse: ServiceCreateResponse;
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
  TaskStatus: TaskStatus;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_42.BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_39.CreSchemas, v1_40.DevSchemas, v1_40.DisSchemas, v1_31.DriSchemas, EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_43.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, HeaSchemas, HosSchemas, v1_41.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, MouSchemas, NetSchemas, v1_32.NodSchemas, v1_40.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_42.ResSchemas, RunSchemas, v1_37.SecSchemas, SerSchemas, v1_25.StaSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_42.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_40.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
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
    distribution: v1_40.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
