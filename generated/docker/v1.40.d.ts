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

export type ContainerSummary = {
  Id?: string | undefined;
  Names?: string[] | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  Command?: string | undefined;
  Created?: number | undefined;
  Ports?: v1_37.Port[] | undefined;
  SizeRw?: number | undefined;
  SizeRootFs?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  State?: string | undefined;
  Status?: string | undefined;
  HostConfig?: {
    NetworkMode?: string | undefined;
  } | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: v1_32.EndpointSettings;
    } | undefined;
  } | undefined;
  Mounts?: v1_32.MountPoint[] | undefined;
};

export interface ContainerListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      limit?: number | undefined;
      size?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ContainerSummary[];
}

export type DeviceRequest = {
  Driver?: string | undefined;
  Count?: number | undefined;
  DeviceIDs?: string[] | undefined;
  Capabilities?: string[][] | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
};

export type Resources = {
  CpuShares?: number | undefined;
  Memory?: number | undefined;
  CgroupParent?: string | undefined;
  BlkioWeight?: number | undefined;
  BlkioWeightDevice?: {
    Path?: string | undefined;
    Weight?: number | undefined;
  }[] | undefined;
  BlkioDeviceReadBps?: v1_25.ThrottleDevice[] | undefined;
  BlkioDeviceWriteBps?: v1_25.ThrottleDevice[] | undefined;
  BlkioDeviceReadIOps?: v1_25.ThrottleDevice[] | undefined;
  BlkioDeviceWriteIOps?: v1_25.ThrottleDevice[] | undefined;
  CpuPeriod?: number | undefined;
  CpuQuota?: number | undefined;
  CpuRealtimePeriod?: number | undefined;
  CpuRealtimeRuntime?: number | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  Devices?: v1_25.DeviceMapping[] | undefined;
  DeviceCgroupRules?: string[] | undefined;
  DeviceRequests?: DeviceRequest[] | undefined;
  KernelMemory?: number | undefined;
  KernelMemoryTCP?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  OomKillDisable?: boolean | undefined;
  Init?: boolean | null | undefined;
  PidsLimit?: number | null | undefined;
  Ulimits?: {
    Name?: string | undefined;
    Soft?: number | undefined;
    Hard?: number | undefined;
  }[] | undefined;
  CpuCount?: number | undefined;
  CpuPercent?: number | undefined;
  IOMaximumIOps?: number | undefined;
  IOMaximumBandwidth?: number | undefined;
};

export type RestartPolicy = {
  Name?: "" | "no" | "always" | "unless-stopped" | "on-failure" | (string & {}) | undefined;
  MaximumRetryCount?: number | undefined;
};

export type Mount = {
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
    } | undefined;
    DriverConfig?: {
      Name?: string | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
    } | undefined;
  } | undefined;
  TmpfsOptions?: {
    SizeBytes?: number | undefined;
    Mode?: number | undefined;
  } | undefined;
};

export type HostConfig = Resources & {
  Binds?: string[] | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  PortBindings?: v1_39.PortMap | undefined;
  RestartPolicy?: RestartPolicy | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
  Mounts?: Mount[] | undefined;
  Capabilities?: string[] | undefined;
  CapAdd?: string[] | undefined;
  CapDrop?: string[] | undefined;
  Dns?: string[] | undefined;
  DnsOptions?: string[] | undefined;
  DnsSearch?: string[] | undefined;
  ExtraHosts?: string[] | undefined;
  GroupAdd?: string[] | undefined;
  IpcMode?: string | undefined;
  Cgroup?: string | undefined;
  Links?: string[] | undefined;
  OomScoreAdj?: number | undefined;
  PidMode?: string | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyRootfs?: boolean | undefined;
  SecurityOpt?: string[] | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | undefined;
  UTSMode?: string | undefined;
  UsernsMode?: string | undefined;
  ShmSize?: number | undefined;
  Sysctls?: {
    [key: string]: string;
  } | undefined;
  Runtime?: string | undefined;
  ConsoleSize?: number[] | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  MaskedPaths?: string[] | undefined;
  ReadonlyPaths?: string[] | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data: v1_39.ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: v1_39.NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[];
  };
}

export interface ContainerInspectOp {
  request: {
    params: {
      id: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Created?: string | undefined;
    Path?: string | undefined;
    Args?: string[] | undefined;
    State?: v1_39.ContainerState | undefined;
    Image?: string | undefined;
    ResolvConfPath?: string | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    LogPath?: string | undefined;
    Name?: string | undefined;
    RestartCount?: number | undefined;
    Driver?: string | undefined;
    Platform?: string | undefined;
    MountLabel?: string | undefined;
    ProcessLabel?: string | undefined;
    AppArmorProfile?: string | undefined;
    ExecIDs?: string[] | null | undefined;
    HostConfig?: HostConfig | undefined;
    GraphDriver?: v1_28.GraphDriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_32.MountPoint[] | undefined;
    Config?: v1_39.ContainerConfig | undefined;
    NetworkSettings?: v1_39.NetworkSettings | undefined;
  };
}

export interface ContainerUpdateOp {
  request: {
    params: {
      id: string;
    };
    data: Resources & {
      RestartPolicy?: RestartPolicy | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | undefined;
  };
}

export interface ContainersCategory {
  "ContainerList": ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_35.ContainerLogsOp;
  "ContainerChanges": v1_28.ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": v1_25.ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_25.ContainerStopOp;
  "ContainerRestart": v1_25.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": ContainerUpdateOp;
  "ContainerRename": v1_25.ContainerRenameOp;
  "ContainerPause": v1_25.ContainerPauseOp;
  "ContainerUnpause": v1_25.ContainerUnpauseOp;
  "ContainerAttach": v1_25.ContainerAttachOp;
  "ContainerAttachWebsocket": v1_25.ContainerAttachWebsocketOp;
  "ContainerWait": v1_39.ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_39.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": v1_35.ContainerExecOp;
}

export interface ImageCreateOp {
  request: {
    params?: {
      fromImage?: string | undefined;
      fromSrc?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      message?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
      changes?: string[] | undefined;
      platform?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface ImagesCategory {
  "ImageList": v1_25.ImageListOp;
  "ImageCreate": ImageCreateOp;
  "ImageInspect": v1_39.ImageInspectOp;
  "ImageHistory": v1_25.ImageHistoryOp;
  "ImagePush": v1_25.ImagePushOp;
  "ImageTag": v1_25.ImageTagOp;
  "ImageDelete": v1_28.ImageDeleteOp;
  "ImageSearch": v1_25.ImageSearchOp;
  "ImagePrune": v1_28.ImagePruneOp;
  "ImageGet": v1_25.ImageGetOp;
  "ImageGetAll": v1_25.ImageGetAllOp;
  "ImageLoad": v1_25.ImageLoadOp;
}

export interface ImageBuildOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      extrahosts?: string[] | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: unknown[] | string | undefined;
      pull?: string | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | undefined;
      memswap?: number | undefined;
      cpushares?: number | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | undefined;
      cpuquota?: number | undefined;
      buildargs?: { [name: string]: unknown } | string | undefined;
      shmsize?: number | undefined;
      squash?: boolean | undefined;
      labels?: { [name: string]: unknown } | string | undefined;
      networkmode?: string | undefined;
      "Content-type"?: "application/x-tar" | undefined;
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      platform?: string | undefined;
      target?: string | undefined;
      outputs?: unknown[] | string | undefined;
      version?: "1" | "2" | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface BuildCategory {
  "ImageBuild": ImageBuildOp;
  "BuildPrune": v1_39.BuildPruneOp;
}

export type ClusterInfo = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_32.SwarmSpec | undefined;
  TLSInfo?: v1_30.TLSInfo | undefined;
  RootRotationInProgress?: boolean | undefined;
  DataPathPort?: number | undefined;
  DefaultAddrPool?: string[] | undefined;
  SubnetSize?: number | undefined;
} | null;

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

export type SystemInfo = {
  ID?: string | undefined;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersPaused?: number | undefined;
  ContainersStopped?: number | undefined;
  Images?: number | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | undefined;
  DockerRootDir?: string | undefined;
  SystemStatus?: string[][] | undefined;
  Plugins?: v1_32.PluginsInfo | undefined;
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
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  Name?: string | undefined;
  Labels?: string[] | undefined;
  ExperimentalBuild?: boolean | undefined;
  ServerVersion?: string | undefined;
  ClusterStore?: string | undefined;
  ClusterAdvertise?: string | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
  } | undefined;
  DefaultRuntime?: string | undefined;
  Swarm?: SwarmInfo | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  ContainerdCommit?: v1_32.Commit | undefined;
  RuncCommit?: v1_32.Commit | undefined;
  InitCommit?: v1_32.Commit | undefined;
  SecurityOptions?: string[] | undefined;
  ProductLicense?: string | undefined;
  Warnings?: string[] | undefined;
};

export interface SystemInfoOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SystemInfo;
}

export interface InfoCategory {
  "SystemInfo": SystemInfoOp;
}

export interface SystemPingHeadOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface _pingCategory {
  "SystemPing": v1_25.SystemPingOp;
  "SystemPingHead": SystemPingHeadOp;
}

export type EventActor = {
  ID?: string | undefined;
  Attributes?: {
    [key: string]: string;
  } | undefined;
};

export type EventMessage = {
  Type?: "builder" | "config" | "container" | "daemon" | "image" | "network" | "node" | "plugin" | "secret" | "service" | "volume" | (string & {}) | undefined;
  Action?: string | undefined;
  Actor?: EventActor | undefined;
  scope?: "local" | "swarm" | (string & {}) | undefined;
  time?: number | undefined;
  timeNano?: number | undefined;
};

export interface SystemEventsOp {
  request: {
    params?: {
      since?: string | Date | undefined;
      until?: string | Date | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  finite: { params: { until: string | Date } };
  kind: 'messages';
  value: EventMessage;
}

export interface EventsCategory {
  "SystemEvents": SystemEventsOp;
}

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: v1_25.ImageSummary[] | undefined;
    Containers?: ContainerSummary[] | undefined;
    Volumes?: v1_32.Volume[] | undefined;
    BuildCache?: v1_39.BuildCache[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export type PluginPrivilege = {
  Name?: string | undefined;
  Description?: string | undefined;
  Value?: string[] | undefined;
};

export interface GetPluginPrivilegesOp {
  request: {
    params: {
      remote: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: PluginPrivilege[];
}

export interface PluginPullOp {
  request: {
    params: {
      remote: string;
      name?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: PluginPrivilege[] | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface PluginUpgradeOp {
  request: {
    params: {
      name: string;
      remote: string;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: PluginPrivilege[] | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface PluginsCategory {
  "PluginList": v1_38.PluginListOp;
  "GetPluginPrivileges": GetPluginPrivilegesOp;
  "PluginPull": PluginPullOp;
  "PluginInspect": v1_38.PluginInspectOp;
  "PluginDelete": v1_38.PluginDeleteOp;
  "PluginEnable": v1_25.PluginEnableOp;
  "PluginDisable": v1_28.PluginDisableOp;
  "PluginUpgrade": PluginUpgradeOp;
  "PluginCreate": v1_25.PluginCreateOp;
  "PluginPush": v1_25.PluginPushOp;
  "PluginSet": v1_25.PluginSetOp;
}

export type Swarm = ClusterInfo & {
  JoinTokens?: v1_32.JoinTokens | undefined;
};

export interface SwarmInspectOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Swarm;
}

export interface SwarmInitOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      ListenAddr?: string | undefined;
      AdvertiseAddr?: string | undefined;
      DataPathAddr?: string | undefined;
      DataPathPort?: number | undefined;
      DefaultAddrPool?: string[] | undefined;
      ForceNewCluster?: boolean | undefined;
      SubnetSize?: number | undefined;
      Spec?: v1_32.SwarmSpec | undefined;
    };
  };
  kind: 'json';
  value: string;
}

export interface SwarmCategory {
  "SwarmInspect": SwarmInspectOp;
  "SwarmInit": SwarmInitOp;
  "SwarmJoin": v1_30.SwarmJoinOp;
  "SwarmLeave": v1_25.SwarmLeaveOp;
  "SwarmUpdate": v1_32.SwarmUpdateOp;
  "SwarmUnlockkey": v1_25.SwarmUnlockkeyOp;
  "SwarmUnlock": v1_25.SwarmUnlockOp;
}

export type TaskSpec = {
  PluginSpec?: {
    Name?: string | undefined;
    Remote?: string | undefined;
    Disabled?: boolean | undefined;
    PluginPrivilege?: PluginPrivilege[] | undefined;
  } | undefined;
  ContainerSpec?: {
    Image?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Command?: string[] | undefined;
    Args?: string[] | undefined;
    Hostname?: string | undefined;
    Env?: string[] | undefined;
    Dir?: string | undefined;
    User?: string | undefined;
    Groups?: string[] | undefined;
    Privileges?: {
      CredentialSpec?: {
        Config?: string | undefined;
        File?: string | undefined;
        Registry?: string | undefined;
      } | undefined;
      SELinuxContext?: {
        Disable?: boolean | undefined;
        User?: string | undefined;
        Role?: string | undefined;
        Type?: string | undefined;
        Level?: string | undefined;
      } | undefined;
    } | undefined;
    TTY?: boolean | undefined;
    OpenStdin?: boolean | undefined;
    ReadOnly?: boolean | undefined;
    Mounts?: Mount[] | undefined;
    StopSignal?: string | undefined;
    StopGracePeriod?: number | undefined;
    HealthCheck?: v1_29.HealthConfig | undefined;
    Hosts?: string[] | undefined;
    DNSConfig?: {
      Nameservers?: string[] | undefined;
      Search?: string[] | undefined;
      Options?: string[] | undefined;
    } | undefined;
    Secrets?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      SecretID?: string | undefined;
      SecretName?: string | undefined;
    }[] | undefined;
    Configs?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      Runtime?: {
        [key: string]: unknown;
      } | undefined;
      ConfigID?: string | undefined;
      ConfigName?: string | undefined;
    }[] | undefined;
    Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
    Init?: boolean | null | undefined;
    Sysctls?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
  Resources?: {
    Limits?: v1_32.ResourceObject | undefined;
    Reservations?: v1_32.ResourceObject | undefined;
  } | undefined;
  RestartPolicy?: {
    Condition?: "none" | "on-failure" | "any" | (string & {}) | undefined;
    Delay?: number | undefined;
    MaxAttempts?: number | undefined;
    Window?: number | undefined;
  } | undefined;
  Placement?: {
    Constraints?: string[] | undefined;
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | undefined;
    MaxReplicas?: number | undefined;
    Platforms?: v1_32.Platform[] | undefined;
  } | undefined;
  ForceUpdate?: number | undefined;
  Runtime?: string | undefined;
  Networks?: v1_39.NetworkAttachmentConfig[] | undefined;
  LogDriver?: {
    Name?: string | undefined;
    Options?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
};

export type ServiceSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  TaskTemplate?: TaskSpec | undefined;
  Mode?: {
    Replicated?: {
      Replicas?: number | undefined;
    } | undefined;
    Global?: {
      [key: string]: unknown;
    } | undefined;
  } | undefined;
  UpdateConfig?: {
    Parallelism?: number | undefined;
    Delay?: number | undefined;
    FailureAction?: "continue" | "pause" | "rollback" | (string & {}) | undefined;
    Monitor?: number | undefined;
    MaxFailureRatio?: number | undefined;
    Order?: "stop-first" | "start-first" | (string & {}) | undefined;
  } | undefined;
  RollbackConfig?: {
    Parallelism?: number | undefined;
    Delay?: number | undefined;
    FailureAction?: "continue" | "pause" | (string & {}) | undefined;
    Monitor?: number | undefined;
    MaxFailureRatio?: number | undefined;
    Order?: "stop-first" | "start-first" | (string & {}) | undefined;
  } | undefined;
  Networks?: v1_39.NetworkAttachmentConfig[] | undefined;
  EndpointSpec?: v1_37.EndpointSpec | undefined;
};

export type Service = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_37.EndpointSpec | undefined;
    Ports?: v1_37.EndpointPortConfig[] | undefined;
    VirtualIPs?: {
      NetworkID?: string | undefined;
      Addr?: string | undefined;
    }[] | undefined;
  } | undefined;
  UpdateStatus?: {
    State?: "updating" | "paused" | "completed" | (string & {}) | undefined;
    StartedAt?: string | undefined;
    CompletedAt?: string | undefined;
    Message?: string | undefined;
  } | undefined;
};

export interface ServiceListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Service[];
}

export interface ServiceCreateOp {
  request: {
    params?: {
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data: ServiceSpec & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
    Warning?: string | undefined;
  };
}

export interface ServiceInspectOp {
  request: {
    params: {
      id: string;
      insertDefaults?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Service;
}

export interface ServiceUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
      registryAuthFrom?: "spec" | "previous-spec" | undefined;
      rollback?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data: ServiceSpec & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_25.ServiceUpdateResponse;
}

export interface ServicesCategory {
  "ServiceList": ServiceListOp;
  "ServiceCreate": ServiceCreateOp;
  "ServiceInspect": ServiceInspectOp;
  "ServiceDelete": v1_25.ServiceDeleteOp;
  "ServiceUpdate": ServiceUpdateOp;
  "ServiceLogs": v1_25.ServiceLogsOp;
}

export type Task = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Spec?: TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | undefined;
  Status?: {
    Timestamp?: string | undefined;
    State?: v1_37.TaskState | undefined;
    Message?: string | undefined;
    Err?: string | undefined;
    ContainerStatus?: {
      ContainerID?: string | undefined;
      PID?: number | undefined;
      ExitCode?: number | undefined;
    } | undefined;
  } | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  NetworksAttachments?: v1_39.NetworkAttachment[] | undefined;
};

export interface TaskListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Task[];
}

export interface TaskInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Task;
}

export interface TasksCategory {
  "TaskList": TaskListOp;
  "TaskInspect": TaskInspectOp;
  "TaskLogs": v1_29.TaskLogsOp;
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
  "os.features"?: string[] | undefined;
  variant?: string | undefined;
};

export type DistributionInspect = {
  Descriptor: OCIDescriptor;
  Platforms: OCIPlatform[];
};

export interface DistributionInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: DistributionInspect;
}

export interface DistributionCategory {
  "DistributionInspect": DistributionInspectOp;
}

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": v1_39.BuildCache;
  "BuildInfo": v1_36.BuildInfo;
  "ClusterInfo": ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": v1_37.Config;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerConfig": v1_39.ContainerConfig;
  "ContainerState": v1_39.ContainerState;
  "ContainerSummary": ContainerSummary;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "CreateImageInfo": v1_39.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": DeviceRequest;
  "DistributionInspect": DistributionInspect;
  "Driver": v1_31.Driver;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": v1_32.EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "EventActor": EventActor;
  "EventMessage": EventMessage;
  "GenericResources": v1_32.GenericResources;
  "GraphDriverData": v1_28.GraphDriverData;
  "Health": v1_39.Health;
  "HealthConfig": v1_29.HealthConfig;
  "HealthcheckResult": v1_39.HealthcheckResult;
  "HostConfig": HostConfig;
  "IPAM": v1_39.IPAM;
  "IdResponse": v1_25.IdResponse;
  "ImageConfig": v1_39.ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": v1_39.ImageInspect;
  "ImageSummary": v1_25.ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": Mount;
  "MountPoint": v1_32.MountPoint;
  "MountType": v1_32.MountType;
  "Network": v1_39.Network;
  "NetworkAttachment": v1_39.NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkSettings": v1_39.NetworkSettings;
  "NetworkingConfig": v1_39.NetworkingConfig;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "OCIDescriptor": OCIDescriptor;
  "OCIPlatform": OCIPlatform;
  "ObjectVersion": v1_27.ObjectVersion;
  "PeerNode": v1_32.PeerNode;
  "Platform": v1_32.Platform;
  "Plugin": v1_38.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "PluginPrivilege": PluginPrivilege;
  "PluginsInfo": v1_32.PluginsInfo;
  "Port": v1_37.Port;
  "PortBinding": v1_39.PortBinding;
  "PortMap": v1_39.PortMap;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_36.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": Resources;
  "RestartPolicy": RestartPolicy;
  "Runtime": v1_32.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": Service;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": Swarm;
  "SwarmInfo": SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_37.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
  "VolumeCreateOptions": v1_39.VolumeCreateOptions;
  "VolumeListResponse": v1_39.VolumeListResponse;
}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, _pingCategory, v1_39.CommitCategory, EventsCategory, SystemCategory, v1_36.ExecCategory, v1_39.VolumesCategory, v1_39.NetworksCategory, PluginsCategory, v1_32.NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": _pingCategory;
    "commit": v1_39.CommitCategory;
    "events": EventsCategory;
    "system": SystemCategory;
    "exec": v1_36.ExecCategory;
    "volumes": v1_39.VolumesCategory;
    "networks": v1_39.NetworksCategory;
    "plugins": PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": v1_37.SecretsCategory;
    "configs": v1_37.ConfigsCategory;
    "distribution": DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
