// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'

export type HealthConfig<N = number> = {
  Test?: string[] | null | undefined;
  Interval?: N | undefined;
  Timeout?: N | undefined;
  Retries?: N | undefined;
};

export type Config<N = number> = {
  Healthcheck?: HealthConfig<N> | undefined;
} & v1_25.ConfigPlain<N>;

export type ResourcesPlain<N = number> = {
  CpuShares?: N | undefined;
  Memory?: N | undefined;
  CgroupParent?: string | undefined;
  BlkioWeight?: N | undefined;
  BlkioWeightDevice?: {
    Path?: string | undefined;
    Weight?: N | undefined;
  }[] | null | undefined;
  CpuPeriod?: N | undefined;
  CpuQuota?: N | undefined;
  CpuRealtimePeriod?: N | undefined;
  CpuRealtimeRuntime?: N | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DiskQuota?: N | undefined;
  MemoryReservation?: N | undefined;
  MemorySwap?: N | undefined;
  MemorySwappiness?: N | null | undefined;
  NanoCPUs?: N | undefined;
  OomKillDisable?: boolean | undefined;
  PidsLimit?: N | undefined;
  Ulimits?: {
    Name?: string | undefined;
    Soft?: N | undefined;
    Hard?: N | undefined;
  }[] | null | undefined;
  CpuCount?: N | undefined;
  CpuPercent?: N | undefined;
  IOMaximumIOps?: N | undefined;
  IOMaximumBandwidth?: N | undefined;
};

export type Resources<N = number> = {
  BlkioDeviceReadBps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  Devices?: v1_25.DeviceMapping[] | null | undefined;
} & ResourcesPlain<N>;

export type HostConfig<N = number> = Resources<N> & v1_25.HostConfigPart<N>;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: Config<number | bigint> & {
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

export type ContainerInspectResult = {
  State: v1_25.ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_25.GraphDriver | undefined;
  Mounts?: v1_25.MountPoint[] | null | undefined;
  Config: Config;
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
    data: Resources<number | bigint> & {
      RestartPolicy?: v1_25.RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainerDeleteOp {
  request: {
    /** `DELETE /containers/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerDelete */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `false` */
      v?: boolean | undefined;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      link?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerPruneOp {
  request: {
    /** `POST /containers/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerPrune */
    op: string;
  };
  kind: 'json';
  value: {
    ContainersDeleted?: string[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface ContainersCategory {
  ContainerList: v1_25.ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_25.ContainerLogsOp;
  ContainerChanges: v1_25.ContainerChangesOp;
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
  ContainerWait: v1_25.ContainerWaitOp;
  ContainerDelete: ContainerDeleteOp;
  ContainerArchiveHead: v1_25.ContainerArchiveHeadOp;
  ContainerGetArchive: v1_25.ContainerGetArchiveOp;
  ContainerPutArchive: v1_25.ContainerPutArchiveOp;
  ContainerPrune: ContainerPruneOp;
  ContainerExec: v1_25.ContainerExecOp;
}

export type Image = {
  ContainerConfig?: Config | undefined;
  Config?: Config | undefined;
  GraphDriver?: v1_25.GraphDriver | undefined;
} & v1_25.ImagePlain;

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
  ImageDelete: v1_25.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_25.ImagePruneOp;
  ImageGet: v1_25.ImageGetOp;
  ImageGetAll: v1_25.ImageGetAllOp;
  ImageLoad: v1_25.ImageLoadOp;
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
    data?: Config<number | bigint> | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export interface VolumePruneOp {
  request: {
    /** `POST /volumes/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumePrune */
    op: string;
  };
  kind: 'json';
  value: {
    VolumesDeleted?: string[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface VolumesCategory {
  VolumeList: v1_25.VolumeListOp;
  VolumeCreate: v1_25.VolumeCreateOp;
  VolumeInspect: v1_25.VolumeInspectOp;
  VolumeDelete: v1_25.VolumeDeleteOp;
  VolumePrune: VolumePruneOp;
}

export type Network = v1_25.Network & {
  Attachable?: boolean | undefined;
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
    };
  };
  kind: 'json';
  value: Network;
}

export type NetworkCreateBody = v1_25.NetworkCreateBody & {
  Attachable?: boolean | undefined;
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

export interface NetworkPruneOp {
  request: {
    /** `POST /networks/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkPrune */
    op: string;
  };
  kind: 'json';
  value: {
    NetworksDeleted?: string[] | null | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: NetworkCreateOp;
  NetworkConnect: v1_25.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: NetworkPruneOp;
}

export interface GetPluginPrivilegesOp {
  request: {
    /** `GET /plugins/privileges`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/GetPluginPrivileges */
    op: string;
    params: {
      /** query */
      remote: string;
    };
  };
  kind: 'json';
  value: {
    Name?: string | undefined;
    Description?: string | undefined;
    Value?: string[] | null | undefined;
  }[];
}

export interface PluginsCategory {
  PluginList: v1_26.PluginListOp;
  GetPluginPrivileges: GetPluginPrivilegesOp;
  PluginPull: v1_25.PluginPullOp;
  PluginInspect: v1_26.PluginInspectOp;
  PluginDelete: v1_25.PluginDeleteOp;
  PluginEnable: v1_25.PluginEnableOp;
  PluginDisable: v1_25.PluginDisableOp;
  PluginUpgrade: v1_26.PluginUpgradeOp;
  PluginCreate: v1_25.PluginCreateOp;
  PluginPush: v1_25.PluginPushOp;
  PluginSet: v1_25.PluginSetOp;
}

export type ObjectVersion = {
  Index: number;
};

export type NodeDescription = {
  Hostname?: string | undefined;
  Platform?: {
    Architecture?: string | undefined;
    OS?: string | undefined;
  } | undefined;
  Resources?: {
    NanoCpus?: number | undefined;
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
};

export type Node = {
  ID: string;
  Version: ObjectVersion;
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

export type ClusterInfo = {
  ID: string;
  Version: ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.SwarmSpec | undefined;
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

export interface SwarmCategory {
  SwarmInspect: SwarmInspectOp;
  SwarmInit: v1_25.SwarmInitOp;
  SwarmJoin: v1_25.SwarmJoinOp;
  SwarmLeave: v1_25.SwarmLeaveOp;
  SwarmUpdate: v1_25.SwarmUpdateOp;
  SwarmUnlockkey: v1_25.SwarmUnlockkeyOp;
  SwarmUnlock: v1_25.SwarmUnlockOp;
}

export type TaskSpecContainerSpecSecretsItemFile<N = number> = {
  Name?: string | undefined;
  UID?: string | undefined;
  GID?: string | undefined;
  Mode?: N | undefined;
};

export type TaskSpecContainerSpecPlain<N = number> = {
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Command?: string[] | null | undefined;
  Args?: string[] | null | undefined;
  Hostname?: string | undefined;
  Env?: string[] | null | undefined;
  Dir?: string | undefined;
  User?: string | undefined;
  Groups?: string[] | null | undefined;
  TTY?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  ReadOnly?: boolean | undefined;
  StopGracePeriod?: N | undefined;
  Hosts?: string[] | null | undefined;
  DNSConfig?: {
    Nameservers?: string[] | null | undefined;
    Search?: string[] | null | undefined;
    Options?: string[] | null | undefined;
  } | undefined;
};

export type TaskSpecContainerSpec<N = number> = {
  Mounts?: v1_25.Mount<N>[] | null | undefined;
  HealthCheck?: HealthConfig<N> | undefined;
  Secrets?: {
    File?: TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
} & TaskSpecContainerSpecPlain<N>;

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
  } | undefined;
  ForceUpdate?: N | undefined;
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
  UpdateConfig?: v1_25.ServiceSpecUpdateConfig<N> | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | null | undefined;
  }[] | null | undefined;
  EndpointSpec?: v1_25.EndpointSpec<N> | undefined;
};

export type Service = {
  ID: string;
  Version: ObjectVersion;
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
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
    data: ServiceSpec<number | bigint> & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_25.ImageDeleteResponse;
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
  Version: ObjectVersion;
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
}

export type Secret = {
  ID: string;
  Version: ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
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

export interface CluSchemas {
  ClusterInfo: ClusterInfo;
}

export interface ConSchemas {
  Config: Config;
  ContainerSummary: v1_25.ContainerSummary;
}

export interface HeaSchemas {
  HealthConfig: HealthConfig;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  Image: Image;
  ImageDeleteResponse: v1_25.ImageDeleteResponse;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageSummary: v1_25.ImageSummary;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkConfig: v1_25.NetworkConfig;
  NetworkContainer: v1_25.NetworkContainer;
}

export interface NodSchemas {
  Node: Node;
  NodeSpec: v1_25.NodeSpec;
}

export interface ObjSchemas {
  ObjectVersion: ObjectVersion;
}

export interface ResSchemas {
  Resources: Resources;
  RestartPolicy: v1_25.RestartPolicy;
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

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_25.TaskState;
}

export interface Schemas extends v1_25.AutSchemas, v1_25.BuiSchemas, CluSchemas, ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_25.EndSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_25.GraSchemas, HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_25.MouSchemas, NetSchemas, NodSchemas, ObjSchemas, v1_25.PatSchemas, v1_26.PluSchemas, v1_25.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_25.RegSchemas, ResSchemas, SecSchemas, SerSchemas, v1_25.StaSchemas, v1_25.SwaSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_25.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_25.BuildCategory, v1_25.AuthCategory, v1_25.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, v1_25.SystemCategory, v1_25.ExecCategory, VolumesCategory, NetworksCategory, PluginsCategory, NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_25.BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_25.InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_25.SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: VolumesCategory;
    networks: NetworksCategory;
    plugins: PluginsCategory;
    nodes: NodesCategory;
    swarm: SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: SecretsCategory;
  };
  all: All;
  schemas: Schemas;
}
