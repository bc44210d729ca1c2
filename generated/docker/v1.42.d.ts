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
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'

export type MountType = "bind" | "cluster" | "npipe" | "tmpfs" | "volume" | (string & {});

export type MountPoint = {
  Type?: MountType | undefined;
  Name?: string | undefined;
  Source?: string | undefined;
  Destination?: string | undefined;
  Driver?: string | undefined;
  Mode?: string | undefined;
  RW?: boolean | undefined;
  Propagation?: string | undefined;
};

export type ContainerSummary = {
  Ports?: v1_37.Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: v1_32.EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: MountPoint[] | null | undefined;
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
  DeviceRequests?: v1_40.DeviceRequest<N>[] | null | undefined;
} & ResourcesPlain<N>;

export type Mount<N = number> = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: MountType | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: {
    Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {}) | undefined;
    NonRecursive?: boolean | undefined;
    CreateMountpoint?: boolean | undefined;
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

export type HostConfigPart<N = number> = {
  PortBindings?: v1_39.PortMap | null | undefined;
  RestartPolicy?: v1_40.RestartPolicy<N> | undefined;
  Mounts?: Mount<N>[] | null | undefined;
} & v1_41.HostConfigPartPlain<N>;

export type HostConfig<N = number> = Resources<N> & HostConfigPart<N>;

export type ContainerCreateResponse = {
  Id: string;
  Warnings: string[] | null;
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
    data: v1_39.ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: v1_39.NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: ContainerCreateResponse;
}

export type ContainerInspectResult = {
  State: v1_39.ContainerState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: MountPoint[] | null | undefined;
  Config: v1_39.ContainerConfig;
  NetworkSettings?: v1_39.NetworkSettings | undefined;
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

export interface ContainerStopOp {
  request: {
    /** `POST /containers/{id}/stop`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerStop */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      signal?: string | number | undefined;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestartOp {
  request: {
    /** `POST /containers/{id}/restart`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerRestart */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      signal?: string | number | undefined;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
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
      RestartPolicy?: v1_40.RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainerAttachWebsocketOp {
  request: {
    /** `GET /containers/{id}/attach/ws`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerAttachWebsocket */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      detachKeys?: string | undefined;
      /** query; default `false` */
      logs?: boolean | undefined;
      /** query; default `false` */
      stream?: boolean | undefined;
      /** query; default `false` */
      stdin?: boolean | undefined;
      /** query; default `false` */
      stdout?: boolean | undefined;
      /** query; default `false` */
      stderr?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export type ContainerExecBody = {
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  ConsoleSize?: (number | bigint)[] | null | undefined;
  DetachKeys?: string | undefined;
  Tty?: boolean | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | undefined;
  Privileged?: boolean | undefined;
  User?: string | undefined;
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
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_28.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: v1_41.ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: ContainerStopOp;
  ContainerRestart: ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: ContainerAttachWebsocketOp;
  ContainerWait: v1_39.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_39.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: ContainerExecOp;
}

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
  value: v1_25.ImageSummary[];
}

export interface ImagesCategory {
  ImageList: ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
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
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
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
  CgroupVersion?: "1" | "2" | (string & {}) | undefined;
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSVersion?: string | undefined;
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
  DefaultRuntime?: string | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  SecurityOptions?: string[] | null | undefined;
  ProductLicense?: string | undefined;
  DefaultAddressPools?: {
    Base?: string | undefined;
    Size?: number | undefined;
  }[] | null | undefined;
  Warnings?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
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

export type ClusterVolumeSpecAccessMode = {
  Scope?: "single" | "multi" | (string & {}) | undefined;
  Sharing?: "none" | "readonly" | "onewriter" | "all" | (string & {}) | undefined;
  MountVolume?: {
    FsType?: string | undefined;
    MountFlags?: string[] | null | undefined;
  } | undefined;
  BlockVolume?: {
    [key: string]: unknown;
  } | null | undefined;
};

export type Topology = {
  Segments?: {
    [key: string]: string;
  } | null | undefined;
};

export type ClusterVolumeSpec<N = number> = {
  Group?: string | undefined;
  AccessMode?: ClusterVolumeSpecAccessMode | undefined;
  Secrets?: {
    Key?: string | undefined;
    Secret?: string | undefined;
  }[] | null | undefined;
  CapacityRange?: {
    RequiredBytes?: N | undefined;
    LimitBytes?: N | undefined;
  } | undefined;
  Availability?: "active" | "pause" | "drain" | (string & {}) | undefined;
  AccessibilityRequirements?: {
    Requisite?: Topology[] | null | undefined;
    Preferred?: Topology[] | null | undefined;
  } | undefined;
};

export type ClusterVolumeInfo = {
  CapacityBytes?: number | undefined;
  VolumeContext?: {
    [key: string]: string;
  } | null | undefined;
  VolumeID?: string | undefined;
  AccessibleTopology?: Topology[] | null | undefined;
};

export type ClusterVolume = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ClusterVolumeSpec | undefined;
  Info?: ClusterVolumeInfo | undefined;
  PublishStatus?: {
    NodeID?: string | undefined;
    State?: "pending-publish" | "published" | "pending-node-unpublish" | "pending-controller-unpublish" | (string & {}) | undefined;
    PublishContext?: {
      [key: string]: string;
    } | null | undefined;
  }[] | null | undefined;
};

export type Volume = v1_32.Volume & {
  ClusterVolume?: ClusterVolume | undefined;
};

export type BuildCache = {
  ID?: string | undefined;
  Parents?: string[] | null | undefined;
  Type?: "internal" | "frontend" | "source.local" | "source.git.checkout" | "exec.cachemount" | "regular" | (string & {}) | undefined;
  Description?: string | undefined;
  InUse?: boolean | undefined;
  Shared?: boolean | undefined;
  Size?: number | undefined;
  CreatedAt?: string | undefined;
  LastUsedAt?: string | null | undefined;
  UsageCount?: number | undefined;
};

export type SystemDataUsageResult = {
  LayersSize?: number | undefined;
  Images?: v1_25.ImageSummary[] | null | undefined;
  Containers?: ContainerSummary[] | null | undefined;
  Volumes?: Volume[] | null | undefined;
  BuildCache?: BuildCache[] | null | undefined;
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

export interface ExecStartOp {
  request: {
    /** `POST /exec/{id}/start`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ExecStart */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: {
      Detach?: boolean | undefined;
      Tty?: boolean | undefined;
      ConsoleSize?: (number | bigint)[] | null | undefined;
    };
  };
  kind: 'hijack';
}

export interface ExecCategory {
  ExecStart: ExecStartOp;
  ExecResize: v1_25.ExecResizeOp;
  ExecInspect: v1_36.ExecInspectOp;
}

export type VolumeListResponse = {
  Volumes?: Volume[] | null | undefined;
  Warnings?: string[] | null | undefined;
};

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
  value: VolumeListResponse;
}

export type VolumeCreateOptions = {
  Name?: string | undefined;
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  ClusterVolumeSpec?: ClusterVolumeSpec<number | bigint> | undefined;
};

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeCreate */
    op: string;
    data: VolumeCreateOptions;
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

export interface VolumeUpdateOp {
  request: {
    /** `PUT /volumes/{name}`, since v1.42. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeUpdate */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      version: number | bigint;
    };
    data?: {
      Spec?: ClusterVolumeSpec<number | bigint> | undefined;
    } | undefined;
  };
  kind: 'none';
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeCreate: VolumeCreateOp;
  VolumeInspect: VolumeInspectOp;
  VolumeUpdate: VolumeUpdateOp;
  VolumeDelete: v1_25.VolumeDeleteOp;
  VolumePrune: v1_25.VolumePruneOp;
}

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

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildCache: BuildCache;
  BuildInfo: v1_36.BuildInfo;
  BuildOutputs: v1_40.BuildOutputs;
  BuildUlimits: v1_25.BuildUlimits;
}

export interface CluSchemas {
  ClusterInfo: v1_40.ClusterInfo;
  ClusterVolume: ClusterVolume;
  ClusterVolumeSpec: ClusterVolumeSpec;
}

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigReference: v1_41.ConfigReference;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerConfig: v1_39.ContainerConfig;
  ContainerCreateResponse: ContainerCreateResponse;
  ContainerState: v1_39.ContainerState;
  ContainerSummary: ContainerSummary;
  ContainerWaitExitError: v1_39.ContainerWaitExitError;
  ContainerWaitResponse: v1_39.ContainerWaitResponse;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: MountPoint;
  MountType: MountType;
}

export interface ResSchemas {
  ResourceObject: v1_32.ResourceObject;
  Resources: Resources;
  RestartPolicy: v1_40.RestartPolicy;
}

export interface SerSchemas {
  Service: Service;
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
}

export interface TopSchemas {
  Topology: Topology;
}

export interface VolSchemas {
  Volume: Volume;
  VolumeCreateOptions: VolumeCreateOptions;
  VolumeListResponse: VolumeListResponse;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, BuiSchemas, CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, v1_39.CreSchemas, v1_40.DevSchemas, v1_40.DisSchemas, v1_31.DriSchemas, v1_37.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_39.HeaSchemas, HosSchemas, v1_41.IpaSchemas, v1_25.IdrSchemas, v1_39.ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, MouSchemas, v1_41.NetSchemas, v1_32.NodSchemas, v1_40.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_39.PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, ResSchemas, v1_32.RunSchemas, v1_37.SecSchemas, SerSchemas, v1_25.StaSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, TopSchemas, VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_39.CommitCategory, v1_40.EventsCategory, SystemCategory, ExecCategory, VolumesCategory, v1_41.NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_40.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: v1_39.CommitCategory;
    events: v1_40.EventsCategory;
    system: SystemCategory;
    exec: ExecCategory;
    volumes: VolumesCategory;
    networks: v1_41.NetworksCategory;
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
