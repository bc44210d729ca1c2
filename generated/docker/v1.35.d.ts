// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_34 from './v1.34.js'

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
    additionalProperties?: {
      [key: string]: unknown;
    } | null | undefined;
  } | undefined;
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
};

export type HostConfigPart<N = number> = {
  PortBindings?: v1_32.PortMap | null | undefined;
  RestartPolicy?: v1_30.RestartPolicy<N> | undefined;
  Mounts?: v1_32.Mount<N>[] | null | undefined;
} & HostConfigPartPlain<N>;

export type HostConfig<N = number> = v1_28.Resources<N> & HostConfigPart<N>;

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

export interface ContainerLogsOp {
  request: {
    /** `GET /containers/{id}/logs`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerLogs */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `false` */
      follow?: boolean | undefined;
      /** query; default `false` */
      stdout?: boolean | undefined;
      /** query; default `false` */
      stderr?: boolean | undefined;
      /** query; default `0`; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; default `0`; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
      /** query */
      details?: boolean | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export type ContainerExecBody = v1_25.ContainerExecBody & {
  WorkingDir?: string | undefined;
};

export interface ContainerExecOp {
  request: {
    /** `POST /containers/{id}/exec`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerExec */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
    data: ContainerExecBody;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface ContainersCategory {
  ContainerList: v1_32.ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: ContainerLogsOp;
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
  ContainerWait: v1_34.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_28.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: ContainerExecOp;
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

export type SystemVersionResult = v1_25.SystemVersionResult & {
  Platform?: {
    Name: string;
  } | undefined;
  Components?: {
    Name: string;
    Version: string;
    Details?: {
      [key: string]: unknown;
    } | null | undefined;
  }[] | null | undefined;
};

export interface SystemVersionOp {
  request: {
    /** `GET /version`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemVersion */
    op: string;
  };
  kind: 'json';
  value: SystemVersionResult;
}

export interface VersionCategory {
  SystemVersion: SystemVersionOp;
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

export type TaskSpecContainerSpecPlain<N = number> = v1_28.TaskSpecContainerSpecPlain<N> & {
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
};

export type TaskSpecContainerSpec<N = number> = {
  Privileges?: {
    CredentialSpec?: {
      File?: string | undefined;
      Registry?: string | undefined;
    } | undefined;
    SELinuxContext?: v1_30.TaskSpecContainerSpecPrivilegesSELinuxContext | undefined;
  } | undefined;
  Mounts?: v1_32.Mount<N>[] | null | undefined;
  HealthCheck?: v1_29.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: {
    File?: v1_30.TaskSpecContainerSpecConfigsItemFile<N> | undefined;
    ConfigID?: string | undefined;
    ConfigName?: string | undefined;
  }[] | null | undefined;
} & TaskSpecContainerSpecPlain<N>;

export type TaskSpec<N = number> = {
  PluginSpec?: v1_31.TaskSpecPluginSpec | undefined;
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  Resources?: {
    Limits?: v1_32.ResourceObject<N> | undefined;
    Reservations?: v1_32.ResourceObject<N> | undefined;
  } | undefined;
  RestartPolicy?: v1_25.TaskSpecRestartPolicy<N> | undefined;
  Placement?: {
    Constraints?: string[] | null | undefined;
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | null | undefined;
    Platforms?: v1_32.Platform[] | null | undefined;
  } | undefined;
  ForceUpdate?: N | undefined;
  Runtime?: string | undefined;
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
  UpdateConfig?: v1_29.ServiceSpecUpdateConfig<N> | undefined;
  RollbackConfig?: v1_29.ServiceSpecRollbackConfig<N> | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | null | undefined;
  }[] | null | undefined;
  EndpointSpec?: v1_34.EndpointSpec<N> | undefined;
};

export type Service = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_34.EndpointSpec | undefined;
    Ports?: v1_34.EndpointPortConfig[] | null | undefined;
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
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: v1_34.TaskStatus | undefined;
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

export interface ConSchemas {
  Config: v1_31.Config;
  ConfigSpec: v1_31.ConfigSpec;
  ContainerConfig: ContainerConfig;
  ContainerSummary: v1_32.ContainerSummary;
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

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_25.BuiSchemas, v1_32.CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, v1_34.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_32.MouSchemas, v1_32.NetSchemas, v1_32.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, v1_32.PluSchemas, v1_32.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_32.ResSchemas, v1_32.RunSchemas, v1_31.SecSchemas, SerSchemas, v1_25.StaSchemas, v1_32.SwaSchemas, v1_32.SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_32.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_34.BuildCategory, v1_25.AuthCategory, v1_32.InfoCategory, VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, v1_32.SystemCategory, v1_25.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, TasksCategory, v1_31.SecretsCategory, v1_31.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_34.BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_32.InfoCategory;
    version: VersionCategory;
    _ping: v1_25._pingCategory;
    commit: CommitCategory;
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
