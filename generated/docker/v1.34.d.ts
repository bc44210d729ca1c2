// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'

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
    Error?: {
      Message?: string | undefined;
    } | null | undefined;
  };
}

export interface ContainersCategory {
  ContainerList: v1_32.ContainerListOp;
  ContainerCreate: v1_32.ContainerCreateOp;
  ContainerInspect: v1_32.ContainerInspectOp;
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
  ContainerUpdate: v1_30.ContainerUpdateOp;
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

export type EndpointPortConfig<N = number> = v1_25.EndpointPortConfig<N> & {
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
  TaskTemplate?: v1_32.TaskSpec<N> | undefined;
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

export type TaskStatus = {
  Timestamp?: string | undefined;
  State?: v1_25.TaskState | undefined;
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
  Spec?: v1_32.TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: TaskStatus | undefined;
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

export interface EndSchemas {
  EndpointIPAMConfig: v1_32.EndpointIPAMConfig;
  EndpointPortConfig: EndpointPortConfig;
  EndpointSettings: v1_32.EndpointSettings;
  EndpointSpec: EndpointSpec;
}

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: v1_32.TaskSpec;
  TaskState: v1_25.TaskState;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_25.BuiSchemas, v1_32.CluSchemas, v1_32.ComSchemas, v1_32.ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, v1_32.HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, v1_31.ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_32.MouSchemas, v1_32.NetSchemas, v1_32.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, v1_32.PluSchemas, v1_32.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_32.ResSchemas, v1_32.RunSchemas, v1_31.SecSchemas, SerSchemas, v1_25.StaSchemas, v1_32.SwaSchemas, v1_32.SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_32.VolSchemas {}

export interface All extends ContainersCategory, v1_32.ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_32.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_30.CommitCategory, v1_25.EventsCategory, v1_32.SystemCategory, v1_25.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, TasksCategory, v1_31.SecretsCategory, v1_31.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: v1_32.ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_32.InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_30.CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_32.SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: v1_32.VolumesCategory;
    networks: v1_32.NetworksCategory;
    plugins: v1_29.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_32.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_31.SecretsCategory;
    configs: v1_31.ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
