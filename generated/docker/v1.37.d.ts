// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_34 from './v1.34.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'

export type Port = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: "tcp" | "udp" | "sctp" | (string & {});
};

export type ContainerSummaryItem = {
  Ports?: Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: v1_32.EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
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
  Cmd?: string[] | null | undefined;
  ArgsEscaped?: boolean | undefined;
  Image?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | null | undefined;
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

export type ResourcesPlain<N = number> = v1_36.ResourcesPlain<N> & {
  Init?: boolean | null | undefined;
};

export type Resources<N = number> = {
  BlkioDeviceReadBps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  Devices?: v1_25.DeviceMapping[] | null | undefined;
} & ResourcesPlain<N>;

export type HostConfig<N = number> = Resources<N> & v1_35.HostConfigPart<N>;

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
          [key: string]: v1_32.EndpointSettings<number | bigint>;
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
  State: v1_30.ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
  Config: ContainerConfig;
  NetworkSettings?: v1_32.NetworkSettings | undefined;
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
      RestartPolicy?: v1_30.RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainersCategory {
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
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
  ContainerWait: v1_34.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_28.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_35.ContainerExecOp;
}

export type Image = {
  ContainerConfig?: ContainerConfig | undefined;
  Config?: ContainerConfig | undefined;
  GraphDriver: v1_28.GraphDriverData;
} & v1_31.ImagePlain;

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
  ImageCreate: v1_32.ImageCreateOp;
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
      /** query; default `""` */
      platform?: string | undefined;
      /** query; default `""` */
      target?: string | undefined;
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
  BuildPrune: v1_31.BuildPruneOp;
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
  Images?: v1_25.ImageSummary[] | null | undefined;
  Containers?: ContainerSummary[] | null | undefined;
  Volumes?: v1_32.Volume[] | null | undefined;
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

export type EndpointPortConfig<N = number> = {
  Name?: string | undefined;
  Protocol?: "tcp" | "udp" | "sctp" | (string & {}) | undefined;
  TargetPort?: N | undefined;
  PublishedPort?: N | undefined;
  PublishMode?: "ingress" | "host" | (string & {}) | undefined;
};

export type EndpointSpec<N = number> = {
  Mode?: "vip" | "dnsrr" | (string & {}) | undefined;
  Ports?: EndpointPortConfig<N>[] | null | undefined;
};

export type ServiceSpec<N = number> = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  TaskTemplate?: v1_35.TaskSpec<N> | undefined;
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
  EndpointSpec?: EndpointSpec<N> | undefined;
};

export type Service = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: EndpointSpec | undefined;
    Ports?: EndpointPortConfig[] | null | undefined;
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

export type TaskState = "new" | "allocated" | "pending" | "assigned" | "accepted" | "preparing" | "ready" | "starting" | "running" | "complete" | "shutdown" | "failed" | "rejected" | "remove" | "orphaned" | (string & {});

export type TaskStatus = {
  Timestamp?: string | undefined;
  State?: TaskState | undefined;
  Message?: string | undefined;
  Err?: string | undefined;
  ContainerStatus?: {
    ContainerID?: string | undefined;
    PID?: number | undefined;
    ExitCode?: number | undefined;
  } | undefined;
  PortStatus?: {
    Ports?: EndpointPortConfig[] | null | undefined;
  } | undefined;
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
  Spec?: v1_35.TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: TaskStatus | undefined;
  DesiredState?: TaskState | undefined;
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

export type SecretSpec = v1_31.SecretSpec & {
  Templating?: v1_31.Driver | undefined;
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
  Templating?: v1_31.Driver | undefined;
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

export interface ConSchemas {
  Config: Config;
  ConfigSpec: ConfigSpec;
  ContainerConfig: ContainerConfig;
  ContainerSummary: ContainerSummary;
}

export interface EndSchemas {
  EndpointIPAMConfig: v1_32.EndpointIPAMConfig;
  EndpointPortConfig: EndpointPortConfig;
  EndpointSettings: v1_32.EndpointSettings;
  EndpointSpec: EndpointSpec;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  Image: Image;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageSummary: v1_25.ImageSummary;
}

export interface PorSchemas {
  Port: Port;
  PortBinding: v1_32.PortBinding;
  PortMap: v1_32.PortMap;
}

export interface ResSchemas {
  ResourceObject: v1_32.ResourceObject;
  Resources: Resources;
  RestartPolicy: v1_30.RestartPolicy;
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
  TaskSpec: v1_35.TaskSpec;
  TaskState: TaskState;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_36.BuiSchemas, v1_32.CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_36.CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_32.MouSchemas, v1_32.NetSchemas, v1_32.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, v1_32.PluSchemas, PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, ResSchemas, v1_32.RunSchemas, SecSchemas, SerSchemas, v1_25.StaSchemas, v1_32.SwaSchemas, v1_36.SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_32.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_36.InfoCategory, v1_35.VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, SystemCategory, v1_36.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_36.InfoCategory;
    version: v1_35.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: CommitCategory;
    events: v1_25.EventsCategory;
    system: SystemCategory;
    exec: v1_36.ExecCategory;
    volumes: v1_32.VolumesCategory;
    networks: v1_32.NetworksCategory;
    plugins: v1_29.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_32.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: SecretsCategory;
    configs: ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
