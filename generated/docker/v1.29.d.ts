// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'

export type HealthConfig<N = number> = v1_27.HealthConfig<N> & {
  StartPeriod?: N | undefined;
};

export type Config<N = number> = {
  Healthcheck?: HealthConfig<N> | undefined;
} & v1_25.ConfigPlain<N>;

export type Mount<N = number> = v1_25.Mount<N> & {
  Consistency?: string | undefined;
};

export type HostConfigPart<N = number> = {
  RestartPolicy?: v1_25.RestartPolicy<N> | undefined;
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
  GraphDriver?: v1_28.GraphDriverData | undefined;
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
  ContainerUpdate: v1_28.ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_25.ContainerAttachWebsocketOp;
  ContainerWait: v1_25.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_28.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_25.ContainerExecOp;
}

export type Image = {
  ContainerConfig?: Config | undefined;
  Config?: Config | undefined;
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

export type Network = v1_27.Network & {
  Ingress?: boolean | undefined;
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

export type NetworkCreateBody = v1_27.NetworkCreateBody & {
  Ingress?: boolean | undefined;
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
  NetworkConnect: v1_25.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type PluginConfigPlain = {
  DockerVersion?: string | undefined;
  Description: string;
  Documentation: string;
  Interface: {
    Types: string[] | null;
    Socket: string;
  };
  Entrypoint: string[] | null;
  WorkDir: string;
  User?: {
    UID?: number | undefined;
    GID?: number | undefined;
  } | undefined;
  Network: {
    Type: string;
  };
  PropagatedMount: string;
  IpcHost: boolean;
  PidHost: boolean;
  rootfs?: {
    type?: string | undefined;
    diff_ids?: string[] | null | undefined;
  } | undefined;
};

export type PluginConfig = {
  Linux: {
    Capabilities: string[] | null;
    AllowAllDevices: boolean;
    Devices: v1_25.PluginDevice[] | null;
  };
  Mounts: v1_25.PluginMount[] | null;
  Env: v1_25.PluginEnv[] | null;
  Args: v1_25.PluginConfigArgs;
} & PluginConfigPlain;

export type Plugin = {
  Id: string;
  Name: string;
  Enabled: boolean;
  Settings: v1_25.PluginSettings;
  PluginReference?: string | undefined;
  Config: PluginConfig;
};

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
  value: Plugin[];
}

export interface PluginInspectOp {
  request: {
    /** `GET /plugins/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Plugin;
}

export interface PluginsCategory {
  PluginList: PluginListOp;
  GetPluginPrivileges: v1_27.GetPluginPrivilegesOp;
  PluginPull: v1_25.PluginPullOp;
  PluginInspect: PluginInspectOp;
  PluginDelete: v1_25.PluginDeleteOp;
  PluginEnable: v1_25.PluginEnableOp;
  PluginDisable: v1_28.PluginDisableOp;
  PluginUpgrade: v1_26.PluginUpgradeOp;
  PluginCreate: v1_25.PluginCreateOp;
  PluginPush: v1_25.PluginPushOp;
  PluginSet: v1_25.PluginSetOp;
}

export type TaskSpecContainerSpec<N = number> = {
  Mounts?: Mount<N>[] | null | undefined;
  HealthCheck?: HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
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

export type ServiceSpecUpdateConfig<N = number> = v1_28.ServiceSpecUpdateConfig<N> & {
  Order?: "stop-first" | "start-first" | (string & {}) | undefined;
};

export type ServiceSpecRollbackConfig<N = number> = v1_28.ServiceSpecRollbackConfig<N> & {
  Order?: "stop-first" | "start-first" | (string & {}) | undefined;
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

export interface TaskLogsOp {
  request: {
    /** `GET /tasks/{id}/logs`, since v1.29. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/TaskLogs */
    op: string;
    params: {
      /** path */
      id: string;
      /** query; default `false` */
      details?: boolean | undefined;
      /** query; default `false` */
      follow?: boolean | undefined;
      /** query; default `false` */
      stdout?: boolean | undefined;
      /** query; default `false` */
      stderr?: boolean | undefined;
      /** query; default `0`; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface TasksCategory {
  TaskList: TaskListOp;
  TaskInspect: TaskInspectOp;
  TaskLogs: TaskLogsOp;
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
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageSummary: v1_25.ImageSummary;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v1_25.MountPoint;
  MountType: v1_25.MountType;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkConfig: v1_25.NetworkConfig;
  NetworkContainer: v1_25.NetworkContainer;
}

export interface PluSchemas {
  Plugin: Plugin;
  PluginDevice: v1_25.PluginDevice;
  PluginEnv: v1_25.PluginEnv;
  PluginInterfaceType: v1_25.PluginInterfaceType;
  PluginMount: v1_25.PluginMount;
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

export interface Schemas extends v1_25.AutSchemas, v1_25.BuiSchemas, v1_27.CluSchemas, ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_25.EndSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_28.GraSchemas, HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, MouSchemas, NetSchemas, v1_28.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, PluSchemas, v1_25.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_25.RegSchemas, v1_28.ResSchemas, SecSchemas, SerSchemas, v1_25.StaSchemas, v1_25.SwaSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_25.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_28.BuildCategory, v1_25.AuthCategory, v1_25.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, v1_25.SystemCategory, v1_25.ExecCategory, v1_25.VolumesCategory, NetworksCategory, PluginsCategory, v1_28.NodesCategory, v1_27.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_28.BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_25.InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_25.SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: v1_25.VolumesCategory;
    networks: NetworksCategory;
    plugins: PluginsCategory;
    nodes: v1_28.NodesCategory;
    swarm: v1_27.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: SecretsCategory;
  };
  all: All;
  schemas: Schemas;
}
