// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
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

export type ContainerConfig = {
  Hostname?: string | undefined;
  Domainname?: string | undefined;
  User?: string | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null | undefined;
  Tty?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | undefined;
  Healthcheck?: v1_29.HealthConfig | undefined;
  ArgsEscaped?: boolean | null | undefined;
  Image?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | undefined;
  NetworkDisabled?: boolean | null | undefined;
  MacAddress?: string | null | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  StopSignal?: string | null | undefined;
  StopTimeout?: number | null | undefined;
  Shell?: string[] | null | undefined;
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
  DiskQuota?: number | undefined;
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

export type PortBinding = {
  HostIp?: string | undefined;
  HostPort?: string | undefined;
};

export type PortMap = {
  [key: string]: PortBinding[] | null;
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
  PortBindings?: PortMap | undefined;
  RestartPolicy?: v1_30.RestartPolicy | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
  Mounts?: v1_32.Mount[] | undefined;
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

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: v1_32.EndpointSettings;
  } | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data: ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[];
  };
}

export type HealthcheckResult = {
  Start?: string | undefined;
  End?: string | undefined;
  ExitCode?: number | undefined;
  Output?: string | undefined;
} | null;

export type Health = {
  Status?: "none" | "starting" | "healthy" | "unhealthy" | (string & {}) | undefined;
  FailingStreak?: number | undefined;
  Log?: HealthcheckResult[] | undefined;
} | null;

export type ContainerState = {
  Status?: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {}) | undefined;
  Running?: boolean | undefined;
  Paused?: boolean | undefined;
  Restarting?: boolean | undefined;
  OOMKilled?: boolean | undefined;
  Dead?: boolean | undefined;
  Pid?: number | undefined;
  ExitCode?: number | undefined;
  Error?: string | undefined;
  StartedAt?: string | undefined;
  FinishedAt?: string | undefined;
  Health?: Health | undefined;
} | null;

export type NetworkSettings = {
  Bridge?: string | undefined;
  SandboxID?: string | undefined;
  HairpinMode?: boolean | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  Ports?: PortMap | undefined;
  SandboxKey?: string | undefined;
  SecondaryIPAddresses?: v1_32.Address[] | null | undefined;
  SecondaryIPv6Addresses?: v1_32.Address[] | null | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  MacAddress?: string | undefined;
  Networks?: {
    [key: string]: v1_32.EndpointSettings;
  } | undefined;
};

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
    State?: ContainerState | undefined;
    Image?: string | undefined;
    ResolvConfPath?: string | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    LogPath?: string | undefined;
    Name?: string | undefined;
    RestartCount?: number | undefined;
    Driver?: string | undefined;
    MountLabel?: string | undefined;
    ProcessLabel?: string | undefined;
    AppArmorProfile?: string | undefined;
    ExecIDs?: string[] | null | undefined;
    HostConfig?: HostConfig | undefined;
    GraphDriver?: v1_28.GraphDriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_32.MountPoint[] | undefined;
    Config?: ContainerConfig | undefined;
    NetworkSettings?: NetworkSettings | undefined;
  };
}

export interface ContainerUpdateOp {
  request: {
    params: {
      id: string;
    };
    data: Resources & {
      RestartPolicy?: v1_30.RestartPolicy | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | undefined;
  };
}

export type ContainerWaitExitError = {
  Message?: string | undefined;
};

export type ContainerWaitResponse = {
  StatusCode: number;
  Error?: ContainerWaitExitError | undefined;
};

export interface ContainerWaitOp {
  request: {
    params: {
      id: string;
      condition?: "not-running" | "next-exit" | "removed" | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ContainerWaitResponse;
}

export interface PutContainerArchiveOp {
  request: {
    params: {
      id: string;
      path: string;
      noOverwriteDirNonDir?: string | undefined;
      copyUIDGID?: string | undefined;
    };
    data: v1_25.Bytes;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainersCategory {
  "ContainerList": v1_37.ContainerListOp;
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
  "ContainerWait": ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": PutContainerArchiveOp;
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
      platform?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export type ImageConfig = {
  Hostname?: string | undefined;
  Domainname?: string | undefined;
  User?: string | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null | undefined;
  Tty?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | undefined;
  Healthcheck?: v1_29.HealthConfig | undefined;
  ArgsEscaped?: boolean | null | undefined;
  Image?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | undefined;
  NetworkDisabled?: boolean | null | undefined;
  MacAddress?: string | null | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  StopSignal?: string | null | undefined;
  StopTimeout?: number | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ImageInspect = {
  Id?: string | undefined;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | undefined;
  Container?: string | undefined;
  ContainerConfig?: ContainerConfig | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Config?: ImageConfig | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  VirtualSize?: number | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  RootFS?: {
    Type: string;
    Layers?: string[] | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImagesCategory {
  "ImageList": v1_25.ImageListOp;
  "ImageCreate": ImageCreateOp;
  "ImageInspect": ImageInspectOp;
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

export interface BuildPruneOp {
  request: {
    params?: {
      "keep-storage"?: number | undefined;
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    CachesDeleted?: string[] | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface BuildCategory {
  "ImageBuild": v1_38.ImageBuildOp;
  "BuildPrune": BuildPruneOp;
}

export type ClusterInfo = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: v1_32.SwarmSpec | undefined;
  TLSInfo?: v1_30.TLSInfo | undefined;
  RootRotationInProgress?: boolean | undefined;
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
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  BridgeNfIptables?: boolean | undefined;
  BridgeNfIp6tables?: boolean | undefined;
  Debug?: boolean | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  SystemTime?: string | undefined;
  LoggingDriver?: string | undefined;
  CgroupDriver?: "cgroupfs" | "systemd" | (string & {}) | undefined;
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

export type SystemVersion = {
  Platform?: {
    Name: string;
  } | undefined;
  Components?: {
    Name: string;
    Version: string;
    Details?: {
      [key: string]: unknown;
    } | null | undefined;
  }[] | undefined;
  Version?: string | undefined;
  ApiVersion?: string | undefined;
  MinAPIVersion?: string | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  Os?: string | undefined;
  Arch?: string | undefined;
  KernelVersion?: string | undefined;
  Experimental?: boolean | undefined;
  BuildTime?: string | undefined;
};

export interface SystemVersionOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SystemVersion;
}

export interface VersionCategory {
  "SystemVersion": SystemVersionOp;
}

export interface ImageCommitOp {
  request: {
    params?: {
      container?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      comment?: string | undefined;
      author?: string | undefined;
      pause?: boolean | undefined;
      changes?: string[] | undefined;
    } | undefined;
    data?: ContainerConfig | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface CommitCategory {
  "ImageCommit": ImageCommitOp;
}

export type BuildCache = {
  ID?: string | undefined;
  Parent?: string | undefined;
  Type?: "internal" | "frontend" | "source.local" | "source.git.checkout" | "exec.cachemount" | "regular" | (string & {}) | undefined;
  Description?: string | undefined;
  InUse?: boolean | undefined;
  Shared?: boolean | undefined;
  Size?: number | undefined;
  CreatedAt?: string | undefined;
  LastUsedAt?: string | null | undefined;
  UsageCount?: number | undefined;
};

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: v1_25.ImageSummary[] | undefined;
    Containers?: v1_37.ContainerSummary[] | undefined;
    Volumes?: v1_32.Volume[] | undefined;
    BuildCache?: BuildCache[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export type VolumeListResponse = {
  Volumes?: v1_32.Volume[] | undefined;
  Warnings?: string[] | undefined;
};

export interface VolumeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: VolumeListResponse;
}

export type VolumeCreateOptions = {
  Name?: string | undefined;
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
};

export interface VolumeCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: VolumeCreateOptions;
  };
  kind: 'json';
  value: v1_32.Volume;
}

export interface VolumesCategory {
  "VolumeList": VolumeListOp;
  "VolumeCreate": VolumeCreateOp;
  "VolumeInspect": v1_32.VolumeInspectOp;
  "VolumeDelete": v1_25.VolumeDeleteOp;
  "VolumePrune": v1_25.VolumePruneOp;
}

export type IPAM = {
  Driver?: string | undefined;
  Config?: {
    [key: string]: string;
  }[] | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
};

export type Network = {
  Name?: string | undefined;
  Id?: string | undefined;
  Created?: string | undefined;
  Scope?: string | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: IPAM | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  Containers?: {
    [key: string]: v1_30.NetworkContainer;
  } | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
};

export interface NetworkListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface NetworkInspectOp {
  request: {
    params: {
      id: string;
      verbose?: boolean | undefined;
      scope?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      Name: string;
      CheckDuplicate?: boolean | undefined;
      Driver?: string | undefined;
      Internal?: boolean | undefined;
      Attachable?: boolean | undefined;
      Ingress?: boolean | undefined;
      IPAM?: IPAM | undefined;
      EnableIPv6?: boolean | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
      Labels?: {
        [key: string]: string;
      } | undefined;
    };
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  "NetworkList": NetworkListOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": NetworkCreateOp;
  "NetworkConnect": v1_32.NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": v1_26.NetworkPruneOp;
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

export type NetworkAttachmentConfig = {
  Target?: string | undefined;
  Aliases?: string[] | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | undefined;
};

export type TaskSpec = {
  PluginSpec?: {
    Name?: string | undefined;
    Remote?: string | undefined;
    Disabled?: boolean | undefined;
    PluginPrivilege?: {
      Name?: string | undefined;
      Description?: string | undefined;
      Value?: string[] | undefined;
    }[] | undefined;
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
    Mounts?: v1_32.Mount[] | undefined;
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
      ConfigID?: string | undefined;
      ConfigName?: string | undefined;
    }[] | undefined;
    Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
    Init?: boolean | null | undefined;
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
    Platforms?: v1_32.Platform[] | undefined;
  } | undefined;
  ForceUpdate?: number | undefined;
  Runtime?: string | undefined;
  Networks?: NetworkAttachmentConfig[] | undefined;
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
  Networks?: NetworkAttachmentConfig[] | undefined;
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

export type NetworkAttachment = {
  Network?: Network | undefined;
  Addresses?: string[] | undefined;
};

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
  NetworksAttachments?: NetworkAttachment[] | undefined;
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

export type CreateImageInfo = {
  id?: string | undefined;
  error?: string | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": BuildCache;
  "BuildInfo": v1_36.BuildInfo;
  "ClusterInfo": ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": v1_37.Config;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerConfig": ContainerConfig;
  "ContainerState": ContainerState;
  "ContainerSummary": v1_37.ContainerSummary;
  "ContainerWaitExitError": ContainerWaitExitError;
  "ContainerWaitResponse": ContainerWaitResponse;
  "CreateImageInfo": CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "Driver": v1_31.Driver;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": v1_32.EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "GenericResources": v1_32.GenericResources;
  "GraphDriverData": v1_28.GraphDriverData;
  "Health": Health;
  "HealthConfig": v1_29.HealthConfig;
  "HealthcheckResult": HealthcheckResult;
  "HostConfig": HostConfig;
  "IPAM": IPAM;
  "IdResponse": v1_25.IdResponse;
  "ImageConfig": ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": ImageInspect;
  "ImageSummary": v1_25.ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_32.Mount;
  "MountPoint": v1_32.MountPoint;
  "MountType": v1_32.MountType;
  "Network": Network;
  "NetworkAttachment": NetworkAttachment;
  "NetworkAttachmentConfig": NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkSettings": NetworkSettings;
  "NetworkingConfig": NetworkingConfig;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "ObjectVersion": v1_27.ObjectVersion;
  "PeerNode": v1_32.PeerNode;
  "Platform": v1_32.Platform;
  "Plugin": v1_38.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "PluginsInfo": v1_32.PluginsInfo;
  "Port": v1_37.Port;
  "PortBinding": PortBinding;
  "PortMap": PortMap;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_36.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": Resources;
  "RestartPolicy": v1_30.RestartPolicy;
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
  "SystemVersion": SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_37.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
  "VolumeCreateOptions": VolumeCreateOptions;
  "VolumeListResponse": VolumeListResponse;
}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, InfoCategory, VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, SystemCategory, v1_36.ExecCategory, VolumesCategory, NetworksCategory, v1_38.PluginsCategory, v1_32.NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": InfoCategory;
    "version": VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": CommitCategory;
    "events": v1_25.EventsCategory;
    "system": SystemCategory;
    "exec": v1_36.ExecCategory;
    "volumes": VolumesCategory;
    "networks": NetworksCategory;
    "plugins": v1_38.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": v1_37.SecretsCategory;
    "configs": v1_37.ConfigsCategory;
    "distribution": v1_30.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
