// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'

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
  DeviceCgroupRules?: string[] | null | undefined;
  DiskQuota?: N | undefined;
  MemoryReservation?: N | undefined;
  MemorySwap?: N | undefined;
  MemorySwappiness?: N | null | undefined;
  NanoCpus?: N | undefined;
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
    data: v1_27.Config<number | bigint> & {
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

export type GraphDriverData = {
  Name: string;
  Data: {
    [key: string]: string;
  } | null;
};

export type ContainerInspectResult = {
  State: v1_25.ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: GraphDriverData | undefined;
  Mounts?: v1_25.MountPoint[] | null | undefined;
  Config: v1_27.Config;
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

export interface ContainerChangesOp {
  request: {
    /** `GET /containers/{id}/changes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerChanges */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'json';
  value: {
    Path: string;
    Kind: number;
  }[] | null;
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

export interface ContainerArchiveInfoOp {
  request: {
    /** `HEAD /containers/{id}/archive`, since v1.28. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerArchiveInfo */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
    };
  };
  kind: 'header';
  value: v1_25.PathStat;
}

export interface ContainerArchiveOp {
  request: {
    /** `GET /containers/{id}/archive`, since v1.28. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
    };
  };
  kind: 'bytes';
}

export interface PutContainerArchiveOp {
  request: {
    /** `PUT /containers/{id}/archive`, since v1.28. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PutContainerArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
    };
    data: v1_25.Bytes;
  };
  kind: 'none';
}

export interface ContainersCategory {
  ContainerList: v1_25.ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_25.ContainerLogsOp;
  ContainerChanges: ContainerChangesOp;
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
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: ContainerArchiveInfoOp;
  ContainerArchive: ContainerArchiveOp;
  PutContainerArchive: PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_25.ContainerExecOp;
}

export type ImagePlain = {
  Id: string;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  DockerVersion: string;
  Author: string;
  Architecture: string;
  Os: string;
  OsVersion?: string | undefined;
  Size: number;
  VirtualSize: number;
  RootFS: {
    Type: string;
    Layers?: string[] | null | undefined;
  };
};

export type Image = {
  ContainerConfig?: v1_27.Config | undefined;
  Config?: v1_27.Config | undefined;
  GraphDriver: GraphDriverData;
} & ImagePlain;

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

export type ImageDeleteResponseItem = {
  Untagged?: string | undefined;
  Deleted?: string | undefined;
};

export interface ImageDeleteOp {
  request: {
    /** `DELETE /images/{name}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      noprune?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ImageDeleteResponseItem[];
}

export interface ImagePruneOp {
  request: {
    /** `POST /images/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImagePrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    ImagesDeleted?: ImageDeleteResponseItem[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface ImagesCategory {
  ImageList: v1_25.ImageListOp;
  ImageCreate: v1_25.ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: v1_25.ImageHistoryOp;
  ImagePush: v1_25.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: ImagePruneOp;
  ImageGet: v1_25.ImageGetOp;
  ImageGetAll: v1_25.ImageGetAllOp;
  ImageLoad: v1_25.ImageLoadOp;
}

export interface ImageBuildOp {
  request: {
    /** `POST /build`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageBuild */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; a key for each */
      t?: string[] | string | undefined;
      /** query; a key for each */
      extrahosts?: string[] | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v1_25.TextList | string | undefined;
      /** query */
      pull?: string | undefined;
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
      buildargs?: v1_25.BuildArgs | string | undefined;
      /** query */
      shmsize?: number | bigint | undefined;
      /** query */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v1_25.TextMap | string | undefined;
      /** query */
      networkmode?: string | undefined;
      /** header; default `"application/x-tar"` */
      "Content-type"?: "application/x-tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: v1_25.RegistryConfig | string | undefined;
      /** query */
      cgroupparent?: string | undefined;
      /** query */
      cpusetmems?: string | undefined;
      /** query */
      isolation?: string | undefined;
      /** query; a key for each */
      securityopt?: string[] | string | undefined;
      /** query; JSON */
      ulimits?: v1_25.BuildUlimits | string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
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
  value: v1_27.Network;
}

export interface NetworksCategory {
  NetworkList: v1_27.NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_27.NetworkCreateOp;
  NetworkConnect: v1_25.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export interface PluginListOp {
  request: {
    /** `GET /plugins`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v1_26.Plugin[];
}

export interface PluginDisableOp {
  request: {
    /** `POST /plugins/{name}/disable`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginDisable */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface PluginsCategory {
  PluginList: PluginListOp;
  GetPluginPrivileges: v1_27.GetPluginPrivilegesOp;
  PluginPull: v1_25.PluginPullOp;
  PluginInspect: v1_26.PluginInspectOp;
  PluginDelete: v1_25.PluginDeleteOp;
  PluginEnable: v1_25.PluginEnableOp;
  PluginDisable: PluginDisableOp;
  PluginUpgrade: v1_26.PluginUpgradeOp;
  PluginCreate: v1_25.PluginCreateOp;
  PluginPush: v1_25.PluginPushOp;
  PluginSet: v1_25.PluginSetOp;
}

export type Node = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_25.NodeSpec | undefined;
  Description?: v1_25.NodeDescription | undefined;
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

export type TaskSpecContainerSpecPlain<N = number> = v1_27.TaskSpecContainerSpecPlain<N> & {
  StopSignal?: string | undefined;
};

export type TaskSpecContainerSpec<N = number> = {
  Mounts?: v1_25.Mount<N>[] | null | undefined;
  HealthCheck?: v1_27.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
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
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | null | undefined;
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

export type ServiceSpecUpdateConfig<N = number> = {
  Parallelism?: N | undefined;
  Delay?: N | undefined;
  FailureAction?: "continue" | "pause" | "rollback" | (string & {}) | undefined;
  Monitor?: N | undefined;
  MaxFailureRatio?: number | undefined;
};

export type ServiceSpecRollbackConfig<N = number> = {
  Parallelism?: N | undefined;
  Delay?: N | undefined;
  FailureAction?: "continue" | "pause" | (string & {}) | undefined;
  Monitor?: N | undefined;
  MaxFailureRatio?: number | undefined;
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
  UpdateConfig?: ServiceSpecUpdateConfig<N> | undefined;
  RollbackConfig?: ServiceSpecRollbackConfig<N> | undefined;
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
  Status?: v1_25.TaskStatus | undefined;
  DesiredState?: v1_25.TaskState | undefined;
  NetworksAttachments?: v1_27.NetworkAttachment[] | null | undefined;
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
  Version: v1_27.ObjectVersion;
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

export interface GraSchemas {
  GraphDriverData: GraphDriverData;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  Image: Image;
  ImageDeleteResponseItem: ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageSummary: v1_25.ImageSummary;
}

export interface NodSchemas {
  Node: Node;
  NodeSpec: v1_25.NodeSpec;
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

export interface Schemas extends v1_25.AutSchemas, v1_25.BuiSchemas, v1_27.CluSchemas, v1_27.ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_25.EndSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, GraSchemas, v1_27.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_25.MouSchemas, v1_27.NetSchemas, NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_26.PluSchemas, v1_25.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_25.RegSchemas, ResSchemas, SecSchemas, SerSchemas, v1_25.StaSchemas, v1_25.SwaSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_25.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_25.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_27.CommitCategory, v1_25.EventsCategory, v1_25.SystemCategory, v1_25.ExecCategory, v1_25.VolumesCategory, NetworksCategory, PluginsCategory, NodesCategory, v1_27.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_25.InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_27.CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_25.SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: v1_25.VolumesCategory;
    networks: NetworksCategory;
    plugins: PluginsCategory;
    nodes: NodesCategory;
    swarm: v1_27.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: SecretsCategory;
  };
  all: All;
  schemas: Schemas;
}
