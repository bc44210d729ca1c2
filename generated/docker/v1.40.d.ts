// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
import type * as v1_38 from './v1.38.js'
import type * as v1_39 from './v1.39.js'

export type ContainerSummaryPlain = {
  Id: string;
  Names: string[];
  Image: string;
  ImageID: string;
  Command: string;
  Created: number;
  SizeRw?: number | undefined;
  SizeRootFs?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  State: string;
  Status: string;
  HostConfig?: {
    NetworkMode?: string | undefined;
  } | undefined;
};

export type ContainerSummary = {
  Ports?: v1_37.Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: v1_32.EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
} & ContainerSummaryPlain;

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

export type DeviceRequest<N = number> = {
  Driver?: string | undefined;
  Count?: N | undefined;
  DeviceIDs?: string[] | null | undefined;
  Capabilities?: string[][] | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

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
  KernelMemory?: N | undefined;
  KernelMemoryTCP?: N | undefined;
  MemoryReservation?: N | undefined;
  MemorySwap?: N | undefined;
  MemorySwappiness?: N | null | undefined;
  NanoCpus?: N | undefined;
  OomKillDisable?: boolean | undefined;
  Init?: boolean | null | undefined;
  PidsLimit?: N | null | undefined;
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
  DeviceRequests?: DeviceRequest<N>[] | null | undefined;
} & ResourcesPlain<N>;

export type RestartPolicy<N = number> = {
  Name?: "" | "no" | "always" | "unless-stopped" | "on-failure" | (string & {}) | undefined;
  MaximumRetryCount?: N | undefined;
};

export type Mount<N = number> = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: v1_32.MountType | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: {
    Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {}) | undefined;
    NonRecursive?: boolean | undefined;
  } | undefined;
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

export type HostConfigPartPlain<N = number> = v1_38.HostConfigPartPlain<N> & {
  Capabilities?: string[] | null | undefined;
};

export type HostConfigPart<N = number> = {
  PortBindings?: v1_39.PortMap | null | undefined;
  RestartPolicy?: RestartPolicy<N> | undefined;
  Mounts?: Mount<N>[] | null | undefined;
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

export type ContainerInspectResultPlain = v1_39.ContainerInspectResultPlain & {
  Platform?: string | undefined;
};

export type ContainerInspectResult = {
  State: v1_39.ContainerState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
  Config: v1_39.ContainerConfig;
  NetworkSettings?: v1_39.NetworkSettings | undefined;
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
      RestartPolicy?: RestartPolicy<number | bigint> | undefined;
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
  ContainerWait: v1_39.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_39.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_35.ContainerExecOp;
}

export interface ImageCreateOp {
  request: {
    /** `POST /images/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageCreate */
    op: string;
    params?: {
      /** query */
      fromImage?: string | undefined;
      /** query */
      fromSrc?: string | undefined;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** query */
      message?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query; default `""` */
      platform?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface ImagesCategory {
  ImageList: v1_25.ImageListOp;
  ImageCreate: ImageCreateOp;
  ImageInspect: v1_39.ImageInspectOp;
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

export type BuildOutputs = {
  Type?: string | undefined;
  Attrs?: {
    [key: string]: string;
  } | null | undefined;
}[];

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
      /** query; default `""`; JSON */
      outputs?: BuildOutputs | string | undefined;
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
      /** query */
      session?: string | undefined;
      /** query */
      buildid?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
  BuildPrune: v1_39.BuildPruneOp;
  BuildCancel: v1_39.BuildCancelOp;
}

export type ClusterInfo2 = v1_39.ClusterInfo2 & {
  DataPathPort?: number | undefined;
};

export type ClusterInfo = ClusterInfo2 | null;

export type SwarmInfo = {
  NodeID?: string | undefined;
  NodeAddr?: string | undefined;
  LocalNodeState?: v1_32.LocalNodeState | undefined;
  ControlAvailable?: boolean | undefined;
  Error?: string | undefined;
  RemoteManagers?: v1_32.PeerNode[] | null | undefined;
  Nodes?: number | null | undefined;
  Managers?: number | null | undefined;
  Cluster?: ClusterInfo | undefined;
};

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
  SystemStatus?: string[][] | null | undefined;
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
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
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
  Warnings?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
  } | null | undefined;
  Swarm?: SwarmInfo | undefined;
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

export interface SystemPingHeadOp {
  request: {
    /** `HEAD /_ping`, since v1.40. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemPingHead */
    op: string;
  };
  kind: 'none';
}

export interface _pingCategory {
  SystemPing: v1_25.SystemPingOp;
  SystemPingHead: SystemPingHeadOp;
}

export type EventActor = {
  ID: string;
  Attributes?: {
    [key: string]: string;
  } | null | undefined;
};

export type EventMessage = {
  Type: "builder" | "config" | "container" | "daemon" | "image" | "network" | "node" | "plugin" | "secret" | "service" | "volume" | (string & {});
  Action: string;
  Actor: EventActor;
  scope?: "local" | "swarm" | (string & {}) | undefined;
  time: number;
  timeNano: number;
  status?: string | undefined;
  id?: string | undefined;
  from?: string | undefined;
};

export interface SystemEventsOp {
  request: {
    /** `GET /events`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemEvents */
    op: string;
    params?: {
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  finite: { params: { until: number | string | Date } };
  kind: 'messages';
  value: EventMessage;
}

export interface EventsCategory {
  SystemEvents: SystemEventsOp;
}

export type SystemDataUsageResult = {
  LayersSize?: number | undefined;
  Images?: v1_25.ImageSummary[] | null | undefined;
  Containers?: ContainerSummary[] | null | undefined;
  Volumes?: v1_32.Volume[] | null | undefined;
  BuildCache?: v1_39.BuildCache[] | null | undefined;
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

export type PluginPrivilege = {
  Name?: string | undefined;
  Description?: string | undefined;
  Value?: string[] | null | undefined;
};

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
  value: PluginPrivilege[];
}

export interface PluginPullOp {
  request: {
    /** `POST /plugins/pull`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginPull */
    op: string;
    params: {
      /** query */
      remote: string;
      /** query */
      name?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
    data?: PluginPrivilege[] | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface PluginUpgradeOp {
  request: {
    /** `POST /plugins/{name}/upgrade`, since v1.26. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginUpgrade */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      remote: string;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
    data?: PluginPrivilege[] | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface PluginsCategory {
  PluginList: v1_38.PluginListOp;
  GetPluginPrivileges: GetPluginPrivilegesOp;
  PluginPull: PluginPullOp;
  PluginInspect: v1_38.PluginInspectOp;
  PluginDelete: v1_25.PluginDeleteOp;
  PluginEnable: v1_25.PluginEnableOp;
  PluginDisable: v1_28.PluginDisableOp;
  PluginUpgrade: PluginUpgradeOp;
  PluginCreate: v1_25.PluginCreateOp;
  PluginPush: v1_25.PluginPushOp;
  PluginSet: v1_25.PluginSetOp;
}

export type Swarm = ClusterInfo & {
  JoinTokens: v1_32.JoinTokens;
};

export interface SwarmInspectOp {
  request: {
    /** `GET /swarm`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmInspect */
    op: string;
  };
  kind: 'json';
  value: Swarm;
}

export type SwarmInitBody = v1_39.SwarmInitBody & {
  DataPathPort?: number | bigint | undefined;
};

export interface SwarmInitOp {
  request: {
    /** `POST /swarm/init`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmInit */
    op: string;
    data: SwarmInitBody;
  };
  kind: 'json';
  value: string;
}

export interface SwarmCategory {
  SwarmInspect: SwarmInspectOp;
  SwarmInit: SwarmInitOp;
  SwarmJoin: v1_30.SwarmJoinOp;
  SwarmLeave: v1_25.SwarmLeaveOp;
  SwarmUpdate: v1_32.SwarmUpdateOp;
  SwarmUnlockkey: v1_25.SwarmUnlockkeyOp;
  SwarmUnlock: v1_25.SwarmUnlockOp;
}

export type TaskSpecPluginSpec = {
  Name?: string | undefined;
  Remote?: string | undefined;
  Disabled?: boolean | undefined;
  PluginPrivilege?: PluginPrivilege[] | null | undefined;
};

export type TaskSpecContainerSpecConfigsItem<N = number> = {
  File?: v1_30.TaskSpecContainerSpecConfigsItemFile<N> | undefined;
  Runtime?: {
    [key: string]: unknown;
  } | null | undefined;
  ConfigID?: string | undefined;
  ConfigName?: string | undefined;
};

export type TaskSpecContainerSpecPlain<N = number> = v1_38.TaskSpecContainerSpecPlain<N> & {
  Sysctls?: {
    [key: string]: string;
  } | null | undefined;
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
  Mounts?: Mount<N>[] | null | undefined;
  HealthCheck?: v1_29.HealthConfig<N> | undefined;
  Secrets?: {
    File?: v1_27.TaskSpecContainerSpecSecretsItemFile<N> | undefined;
    SecretID?: string | undefined;
    SecretName?: string | undefined;
  }[] | null | undefined;
  Configs?: TaskSpecContainerSpecConfigsItem<N>[] | null | undefined;
} & TaskSpecContainerSpecPlain<N>;

export type TaskSpecPlacement<N = number> = {
  Constraints?: string[] | null | undefined;
  Preferences?: {
    Spread?: {
      SpreadDescriptor?: string | undefined;
    } | undefined;
  }[] | null | undefined;
  MaxReplicas?: N | undefined;
  Platforms?: v1_32.Platform[] | null | undefined;
};

export type TaskSpec<N = number> = {
  PluginSpec?: TaskSpecPluginSpec | undefined;
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
  Resources?: {
    Limits?: v1_32.ResourceObject<N> | undefined;
    Reservations?: v1_32.ResourceObject<N> | undefined;
  } | undefined;
  RestartPolicy?: v1_25.TaskSpecRestartPolicy<N> | undefined;
  Placement?: TaskSpecPlacement<N> | undefined;
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
  NetworksAttachments?: v1_39.NetworkAttachment[] | null | undefined;
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

export type OCIDescriptor = {
  mediaType?: string | undefined;
  digest?: string | undefined;
  size?: number | undefined;
};

export type OCIPlatform = {
  architecture?: string | undefined;
  os?: string | undefined;
  "os.version"?: string | undefined;
  "os.features"?: string[] | null | undefined;
  variant?: string | undefined;
};

export type DistributionInspect = {
  Descriptor: OCIDescriptor;
  Platforms: OCIPlatform[] | null;
};

export interface DistributionInspectOp {
  request: {
    /** `GET /distribution/{name}/json`, since v1.30. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/DistributionInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: DistributionInspect;
}

export interface DistributionCategory {
  DistributionInspect: DistributionInspectOp;
}

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildCache: v1_39.BuildCache;
  BuildInfo: v1_36.BuildInfo;
  BuildOutputs: BuildOutputs;
  BuildUlimits: v1_25.BuildUlimits;
}

export interface CluSchemas {
  ClusterInfo: ClusterInfo;
}

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerConfig: v1_39.ContainerConfig;
  ContainerState: v1_39.ContainerState;
  ContainerSummary: ContainerSummary;
  ContainerWaitExitError: v1_39.ContainerWaitExitError;
  ContainerWaitResponse: v1_39.ContainerWaitResponse;
}

export interface DevSchemas {
  DeviceMapping: v1_25.DeviceMapping;
  DeviceRequest: DeviceRequest;
}

export interface DisSchemas {
  DistributionInspect: DistributionInspect;
}

export interface EveSchemas {
  EventActor: EventActor;
  EventMessage: EventMessage;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: v1_32.MountPoint;
  MountType: v1_32.MountType;
}

export interface OciSchemas {
  OCIDescriptor: OCIDescriptor;
  OCIPlatform: OCIPlatform;
}

export interface PluSchemas {
  Plugin: v1_38.Plugin;
  PluginDevice: v1_25.PluginDevice;
  PluginEnv: v1_25.PluginEnv;
  PluginInterfaceType: v1_25.PluginInterfaceType;
  PluginMount: v1_25.PluginMount;
  PluginPrivilege: PluginPrivilege;
  PluginsInfo: v1_32.PluginsInfo;
}

export interface ResSchemas {
  ResourceObject: v1_32.ResourceObject;
  Resources: Resources;
  RestartPolicy: RestartPolicy;
}

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface SwaSchemas {
  Swarm: Swarm;
  SwarmInfo: SwarmInfo;
  SwarmSpec: v1_32.SwarmSpec;
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

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, BuiSchemas, CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_39.CreSchemas, DevSchemas, DisSchemas, v1_31.DriSchemas, v1_37.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, EveSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_39.HeaSchemas, HosSchemas, v1_39.IpaSchemas, v1_25.IdrSchemas, v1_39.ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, MouSchemas, v1_39.NetSchemas, v1_32.NodSchemas, OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, PluSchemas, v1_39.PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, ResSchemas, v1_32.RunSchemas, v1_37.SecSchemas, SerSchemas, v1_25.StaSchemas, SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_39.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, _pingCategory, v1_39.CommitCategory, EventsCategory, SystemCategory, v1_36.ExecCategory, v1_39.VolumesCategory, v1_39.NetworksCategory, PluginsCategory, v1_32.NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_39.VersionCategory;
    _ping: _pingCategory;
    commit: v1_39.CommitCategory;
    events: EventsCategory;
    system: SystemCategory;
    exec: v1_36.ExecCategory;
    volumes: v1_39.VolumesCategory;
    networks: v1_39.NetworksCategory;
    plugins: PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
