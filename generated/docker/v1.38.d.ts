// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_34 from './v1.34.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'

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
  Init?: boolean | null | undefined;
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

export type HostConfigPartPlain<N = number> = v1_35.HostConfigPartPlain<N> & {
  MaskedPaths?: string[] | null | undefined;
  ReadonlyPaths?: string[] | null | undefined;
};

export type HostConfigPart<N = number> = {
  PortBindings?: v1_32.PortMap | null | undefined;
  RestartPolicy?: v1_30.RestartPolicy<N> | undefined;
  Mounts?: v1_32.Mount<N>[] | null | undefined;
} & HostConfigPartPlain<N>;

export type HostConfig<N = number> = Resources<N> & HostConfigPart<N>;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: v1_37.ContainerConfig<number | bigint> & {
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

export type ContainerInspectResultPlain = {
  Id: string;
  Created?: string | undefined;
  Path?: string | undefined;
  Args?: string[] | null | undefined;
  Image: string;
  ResolvConfPath?: string | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  LogPath?: string | undefined;
  Node?: {
    [key: string]: unknown;
  } | null | undefined;
  Name: string;
  RestartCount?: number | undefined;
  Driver?: string | undefined;
  MountLabel?: string | undefined;
  ProcessLabel?: string | undefined;
  AppArmorProfile?: string | undefined;
  ExecIDs?: string[] | null | undefined;
  SizeRw?: number | undefined;
  SizeRootFs?: number | undefined;
};

export type ContainerInspectResult = {
  State: v1_30.ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
  Config: v1_37.ContainerConfig;
  NetworkSettings?: v1_32.NetworkSettings | undefined;
} & ContainerInspectResultPlain;

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
  ContainerList: v1_37.ContainerListOp;
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
      /** query; default `"1"` */
      version?: "1" | "2" | undefined;
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

export type PluginConfigPlain = {
  DockerVersion?: string | undefined;
  Description: string;
  Documentation: string;
  Interface: {
    Types: string[] | null;
    Socket: string;
    ProtocolScheme?: "" | "moby.plugins.http/v1" | (string & {}) | undefined;
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

export type TaskSpecContainerSpecPlain<N = number> = v1_35.TaskSpecContainerSpecPlain<N> & {
  Init?: boolean | null | undefined;
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
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
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
  Status?: v1_37.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
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

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface PluSchemas {
  Plugin: Plugin;
  PluginDevice: v1_25.PluginDevice;
  PluginEnv: v1_25.PluginEnv;
  PluginInterfaceType: v1_25.PluginInterfaceType;
  PluginMount: v1_25.PluginMount;
  PluginsInfo: v1_32.PluginsInfo;
}

export interface ResSchemas {
  ResourceObject: v1_32.ResourceObject;
  Resources: Resources;
  RestartPolicy: v1_30.RestartPolicy;
}

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_37.TaskState;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_36.BuiSchemas, v1_32.CluSchemas, v1_32.ComSchemas, v1_37.ConSchemas, v1_25.CpuSchemas, v1_36.CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, v1_37.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, v1_37.ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_32.MouSchemas, v1_32.NetSchemas, v1_32.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, PluSchemas, v1_37.PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, ResSchemas, v1_32.RunSchemas, v1_37.SecSchemas, SerSchemas, v1_25.StaSchemas, v1_32.SwaSchemas, v1_32.SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_32.VolSchemas {}

export interface All extends ContainersCategory, v1_37.ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_32.InfoCategory, v1_35.VersionCategory, v1_25._pingCategory, v1_37.CommitCategory, v1_25.EventsCategory, v1_37.SystemCategory, v1_36.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: v1_37.ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_32.InfoCategory;
    version: v1_35.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_37.CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_37.SystemCategory;
    exec: v1_36.ExecCategory;
    volumes: v1_32.VolumesCategory;
    networks: v1_32.NetworksCategory;
    plugins: PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_32.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
