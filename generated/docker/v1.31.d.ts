// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'

export type ImagePlain = v1_28.ImagePlain & {
  Metadata?: {
    LastTagTime?: string | undefined;
  } | undefined;
};

export type Image = {
  ContainerConfig?: v1_30.ContainerConfig | undefined;
  Config?: v1_30.ContainerConfig | undefined;
  GraphDriver: v1_28.GraphDriverData;
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

export interface BuildPruneOp {
  request: {
    /** `POST /build/prune`, since v1.31. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/BuildPrune */
    op: string;
  };
  kind: 'json';
  value: {
    SpaceReclaimed?: number | undefined;
  };
}

export interface BuildCategory {
  ImageBuild: v1_28.ImageBuildOp;
  BuildPrune: BuildPruneOp;
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
  } | undefined;
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
  value: v1_30.Network;
}

export interface NetworksCategory {
  NetworkList: v1_30.NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_29.NetworkCreateOp;
  NetworkConnect: v1_25.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type TaskSpecPluginSpec = {
  Name?: string | undefined;
  Remote?: string | undefined;
  Disabled?: boolean | undefined;
  PluginPrivilege?: {
    Name?: string | undefined;
    Description?: string | undefined;
    Value?: string[] | null | undefined;
  }[] | null | undefined;
};

export type TaskSpec<N = number> = v1_30.TaskSpec<N> & {
  PluginSpec?: TaskSpecPluginSpec | undefined;
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

export type Driver = {
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type SecretSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Data?: string | undefined;
  Driver?: Driver | undefined;
};

export type Secret = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: SecretSpec | undefined;
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

export interface SecretCreateOp {
  request: {
    /** `POST /secrets/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretCreate */
    op: string;
    data?: SecretSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: v1_25.CreatedID;
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

export interface SecretUpdateOp {
  request: {
    /** `POST /secrets/{id}/update`, since v1.26. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretUpdate */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      version: number | bigint;
    };
    data?: SecretSpec | undefined;
  };
  kind: 'none';
}

export interface SecretsCategory {
  SecretList: SecretListOp;
  SecretCreate: SecretCreateOp;
  SecretInspect: SecretInspectOp;
  SecretDelete: v1_25.SecretDeleteOp;
  SecretUpdate: SecretUpdateOp;
}

export type ConfigSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Data?: string | undefined;
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
  ConfigDelete: v1_30.ConfigDeleteOp;
  ConfigUpdate: ConfigUpdateOp;
}

export interface SessionOp {
  request: {
    /** `POST /session`, since v1.31. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/Session */
    op: string;
  };
  kind: 'socket';
}

export interface SessionCategory {
  Session: SessionOp;
}

export interface ConSchemas {
  Config: Config;
  ConfigSpec: ConfigSpec;
  ContainerConfig: v1_30.ContainerConfig;
  ContainerSummary: v1_25.ContainerSummary;
}

export interface DriSchemas {
  Driver: Driver;
}

export interface ImaSchemas {
  Image: Image;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageSummary: v1_25.ImageSummary;
}

export interface SecSchemas {
  Secret: Secret;
  SecretSpec: SecretSpec;
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

export interface VolSchemas {
  Volume: Volume;
}

export interface Schemas extends v1_25.AutSchemas, v1_25.BuiSchemas, v1_30.CluSchemas, ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, DriSchemas, v1_25.EndSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, v1_30.HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_29.MouSchemas, v1_30.NetSchemas, v1_30.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_29.PluSchemas, v1_25.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_25.RegSchemas, v1_30.ResSchemas, SecSchemas, SerSchemas, v1_25.StaSchemas, v1_30.SwaSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, VolSchemas {}

export interface All extends v1_30.ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_30.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_30.CommitCategory, v1_25.EventsCategory, SystemCategory, v1_25.ExecCategory, VolumesCategory, NetworksCategory, v1_29.PluginsCategory, v1_30.NodesCategory, v1_30.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, v1_30.DistributionCategory, SessionCategory {}

export interface Version {
  categories: {
    containers: v1_30.ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_30.InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_30.CommitCategory;
    events: v1_25.EventsCategory;
    system: SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: VolumesCategory;
    networks: NetworksCategory;
    plugins: v1_29.PluginsCategory;
    nodes: v1_30.NodesCategory;
    swarm: v1_30.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: SecretsCategory;
    configs: ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
