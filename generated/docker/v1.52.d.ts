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
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_46 from './v1.46.js'
import type * as v1_47 from './v1.47.js'
import type * as v1_48 from './v1.48.js'
import type * as v1_49 from './v1.49.js'
import type * as v1_50 from './v1.50.js'

export type PortSummary = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: "tcp" | "udp" | "sctp" | (string & {});
};

export type ContainerSummaryPlain = v1_48.ContainerSummaryPlain & {
  Health?: {
    Status?: "none" | "starting" | "healthy" | "unhealthy" | (string & {}) | undefined;
    FailingStreak?: number | undefined;
  } | undefined;
};

export type ContainerSummary = {
  ImageManifestDescriptor?: v1_48.OCIDescriptor | null | undefined;
  Ports?: PortSummary[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: v1_48.EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: v1_48.MountPoint[] | null | undefined;
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
  ArgsEscaped?: boolean | null | undefined;
  Image?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | null | undefined;
  NetworkDisabled?: boolean | null | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  StopSignal?: string | null | undefined;
  StopTimeout?: N | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ContainerConfig<N = number> = {
  Healthcheck?: v1_44.HealthConfig<N> | undefined;
} & ContainerConfigPlain<N>;

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

export type HostConfig<N = number> = Resources<N> & v1_48.HostConfigPart<N>;

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
    data: ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: v1_48.NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: v1_42.ContainerCreateResponse;
}

export type RootFSStorageSnapshot = {
  Name?: string | undefined;
};

export type RootFSStorage = {
  Snapshot?: RootFSStorageSnapshot | null | undefined;
};

export type Storage = {
  RootFS?: RootFSStorage | null | undefined;
};

export type NetworkSettings = {
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
  Ports?: v1_39.PortMap | null | undefined;
  Networks?: {
    [key: string]: v1_48.EndpointSettings;
  } | null | undefined;
};

export type ContainerInspectResponse = {
  State: v1_39.ContainerState;
  ImageManifestDescriptor?: v1_48.OCIDescriptor | undefined;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_47.DriverData | null | undefined;
  Storage?: Storage | null | undefined;
  Mounts?: v1_48.MountPoint[] | null | undefined;
  Config: ContainerConfig;
  NetworkSettings?: NetworkSettings | undefined;
} & v1_48.ContainerInspectResponsePlain;

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
  value: ContainerInspectResponse;
}

export type ContainerStatsResponse = v1_48.ContainerStatsResponse & {
  os_type?: string | null | undefined;
};

export interface ContainerStatsOp {
  request: {
    /** `GET /containers/{id}/stats`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerStats */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `false` */
      "one-shot"?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: ContainerStatsResponse;
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
  value: v1_48.ContainerUpdateResponse;
}

export interface ContainersCategory {
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_48.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_43.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_42.ContainerStopOp;
  ContainerRestart: v1_42.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_42.ContainerAttachWebsocketOp;
  ContainerWait: v1_39.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_39.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_48.ContainerExecOp;
}

export type ImageInspectPlain = {
  Id: string;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Comment?: string | null | undefined;
  Created?: string | null | undefined;
  Author?: string | null | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  RootFS?: {
    Type?: string | undefined;
    Layers?: string[] | null | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export type ImageInspect = {
  Descriptor?: v1_48.OCIDescriptor | null | undefined;
  Manifests?: v1_48.ImageManifestSummary[] | null | undefined;
  Config?: v1_50.ImageConfig | undefined;
  GraphDriver?: v1_47.DriverData | null | undefined;
} & ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      manifests?: boolean | undefined;
      /** query; an OCI platform or its text, linux/arm64 */
      platform?: v1_46.OciPlatform | string | undefined;
    };
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImagesCategory {
  ImageList: v1_48.ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: v1_48.ImageHistoryOp;
  ImagePush: v1_46.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: v1_50.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: v1_48.ImageGetOp;
  ImageGetAll: v1_48.ImageGetAllOp;
  ImageLoad: v1_48.ImageLoadOp;
}

export interface BuildPruneOp {
  request: {
    /** `POST /build/prune`, since v1.31. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/BuildPrune */
    op: string;
    params?: {
      /** query */
      "reserved-space"?: number | bigint | undefined;
      /** query */
      "max-used-space"?: number | bigint | undefined;
      /** query */
      "min-free-space"?: number | bigint | undefined;
      /** query */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    CachesDeleted?: string[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface BuildCategory {
  ImageBuild: v1_40.ImageBuildOp;
  BuildPrune: BuildPruneOp;
  BuildCancel: v1_39.BuildCancelOp;
}

export type AuthConfig = {
  username?: string | undefined;
  password?: string | undefined;
  serveraddress?: string | undefined;
};

export type AuthResponse = {
  Status: string;
  IdentityToken?: string | undefined;
};

export interface SystemAuthOp {
  request: {
    /** `POST /auth`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemAuth */
    op: string;
    data?: AuthConfig | undefined;
  };
  kind: 'json';
  value: AuthResponse;
}

export interface AuthCategory {
  SystemAuth: SystemAuthOp;
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
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  PidsLimit?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
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
  CDISpecDirs?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_49.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_44.Runtime;
  } | null | undefined;
  Swarm?: v1_40.SwarmInfo | undefined;
  ContainerdCommit?: v1_49.Commit | undefined;
  RuncCommit?: v1_49.Commit | undefined;
  InitCommit?: v1_49.Commit | undefined;
  FirewallBackend?: v1_49.FirewallInfo | undefined;
  DiscoveredDevices?: v1_50.DeviceInfo[] | null | undefined;
  Containerd?: v1_46.ContainerdInfo | undefined;
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
  value: v1_48.IDResponse;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export type EventMessage = {
  Type: "builder" | "config" | "container" | "daemon" | "image" | "network" | "node" | "plugin" | "secret" | "service" | "volume" | (string & {});
  Action: string;
  Actor: v1_40.EventActor;
  scope?: "local" | "swarm" | (string & {}) | undefined;
  time: number;
  timeNano: number;
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

export type ImagesDiskUsage = {
  ActiveCount?: number | undefined;
  TotalCount?: number | undefined;
  Reclaimable?: number | undefined;
  TotalSize?: number | undefined;
  Items?: unknown[] | null | undefined;
};

export type ContainersDiskUsage = {
  ActiveCount?: number | undefined;
  TotalCount?: number | undefined;
  Reclaimable?: number | undefined;
  TotalSize?: number | undefined;
  Items?: unknown[] | null | undefined;
};

export type VolumesDiskUsage = {
  ActiveCount?: number | undefined;
  TotalCount?: number | undefined;
  Reclaimable?: number | undefined;
  TotalSize?: number | undefined;
  Items?: unknown[] | null | undefined;
};

export type BuildCacheDiskUsage = {
  ActiveCount?: number | undefined;
  TotalCount?: number | undefined;
  Reclaimable?: number | undefined;
  TotalSize?: number | undefined;
  Items?: unknown[] | null | undefined;
};

export type SystemDataUsageResult = {
  ImageUsage?: ImagesDiskUsage | undefined;
  ContainerUsage?: ContainersDiskUsage | undefined;
  VolumeUsage?: VolumesDiskUsage | undefined;
  BuildCacheUsage?: BuildCacheDiskUsage | undefined;
};

export interface SystemDataUsageOp {
  request: {
    /** `GET /system/df`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemDataUsage */
    op: string;
    params?: {
      /** query; a key for each */
      type?: ("container" | "image" | "volume" | "build-cache")[] | "container" | "image" | "volume" | "build-cache" | undefined;
      /** query; default `false` */
      verbose?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SystemDataUsageResult;
}

export interface SystemCategory {
  SystemDataUsage: SystemDataUsageOp;
}

export type VolumeCreateRequest = {
  Name?: string | undefined;
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  ClusterVolumeSpec?: v1_42.ClusterVolumeSpec<number | bigint> | undefined;
};

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeCreate */
    op: string;
    data: VolumeCreateRequest;
  };
  kind: 'json';
  value: v1_42.Volume;
}

export interface VolumesCategory {
  VolumeList: v1_42.VolumeListOp;
  VolumeCreate: VolumeCreateOp;
  VolumeInspect: v1_42.VolumeInspectOp;
  VolumeUpdate: v1_42.VolumeUpdateOp;
  VolumeDelete: v1_25.VolumeDeleteOp;
  VolumePrune: v1_25.VolumePruneOp;
}

export type Network = {
  IPAM?: v1_41.IPAM | undefined;
  ConfigFrom?: v1_41.ConfigReference | undefined;
  Peers?: v1_41.PeerInfo[] | null | undefined;
} & v1_47.NetworkPlain;

export type NetworkSummary = Network;

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
  value: NetworkSummary[];
}

export type EndpointResource = {
  Name?: string | undefined;
  EndpointID?: string | undefined;
  MacAddress?: string | undefined;
  IPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
};

export type SubnetStatus = {
  IPsInUse?: number | undefined;
  DynamicIPsAvailable?: number | undefined;
};

export type IPAMStatus = {
  Subnets?: {
    [key: string]: SubnetStatus;
  } | null | undefined;
};

export type NetworkStatus = {
  IPAM?: IPAMStatus | undefined;
};

export type NetworkInspect = {
  Containers?: {
    [key: string]: EndpointResource;
  } | null | undefined;
  Services?: {
    [key: string]: unknown;
  } | null | undefined;
  Status?: NetworkStatus | undefined;
} & Network;

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
  value: NetworkInspect;
}

export type NetworkConnectRequest = {
  Container: string;
  EndpointConfig?: v1_48.EndpointSettings<number | bigint> | null | undefined;
};

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{id}/connect`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: NetworkConnectRequest;
  };
  kind: 'none';
}

export type NetworkDisconnectRequest = {
  Container: string;
  Force?: boolean | undefined;
};

export interface NetworkDisconnectOp {
  request: {
    /** `POST /networks/{id}/disconnect`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkDisconnect */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: NetworkDisconnectRequest;
  };
  kind: 'none';
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_47.NetworkCreateOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type PluginConfig = {
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
  Linux: {
    Capabilities: string[] | null;
    AllowAllDevices: boolean;
    Devices: v1_25.PluginDevice[] | null;
  };
  PropagatedMount: string;
  IpcHost: boolean;
  PidHost: boolean;
  Mounts: v1_25.PluginMount[] | null;
  Env: v1_25.PluginEnv[] | null;
  Args: v1_25.PluginConfigArgs;
  rootfs?: {
    type?: string | undefined;
    diff_ids?: string[] | null | undefined;
  } | undefined;
};

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
  GetPluginPrivileges: v1_40.GetPluginPrivilegesOp;
  PluginPull: v1_40.PluginPullOp;
  PluginInspect: PluginInspectOp;
  PluginDelete: v1_25.PluginDeleteOp;
  PluginEnable: v1_25.PluginEnableOp;
  PluginDisable: v1_28.PluginDisableOp;
  PluginUpgrade: v1_40.PluginUpgradeOp;
  PluginCreate: v1_25.PluginCreateOp;
  PluginPush: v1_25.PluginPushOp;
  PluginSet: v1_25.PluginSetOp;
}

export type TaskSpecResources<N = number> = {
  Limits?: v1_41.Limit<N> | undefined;
  Reservations?: v1_32.ResourceObject<N> | undefined;
  SwapBytes?: N | null | undefined;
  MemorySwappiness?: N | null | undefined;
};

export type TaskSpec<N = number> = {
  PluginSpec?: v1_40.TaskSpecPluginSpec | undefined;
  ContainerSpec?: v1_48.TaskSpecContainerSpec<N> | undefined;
  NetworkAttachmentSpec?: {
    ContainerID?: string | undefined;
  } | undefined;
  Resources?: TaskSpecResources<N> | undefined;
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
  value: v1_44.ServiceCreateResponse;
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
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: v1_44.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
  NetworksAttachments?: NetworkAttachment[] | null | undefined;
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

export interface AutSchemas {
  AuthConfig: AuthConfig;
  AuthResponse: AuthResponse;
}

export type BuildInfo = {
  id?: string | undefined;
  stream?: string | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
  aux?: v1_36.ImageID | undefined;
};

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildCache: v1_42.BuildCache;
  BuildCacheDiskUsage: BuildCacheDiskUsage;
  BuildInfo: BuildInfo;
  BuildOutputs: v1_40.BuildOutputs;
  BuildUlimits: v1_25.BuildUlimits;
}

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigReference: v1_41.ConfigReference;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerBlkioStatEntry: v1_48.ContainerBlkioStatEntry;
  ContainerBlkioStats: v1_48.ContainerBlkioStats;
  ContainerCPUStats: v1_48.ContainerCPUStats;
  ContainerCPUUsage: v1_48.ContainerCPUUsage;
  ContainerConfig: ContainerConfig;
  ContainerCreateResponse: v1_42.ContainerCreateResponse;
  ContainerInspectResponse: ContainerInspectResponse;
  ContainerMemoryStats: v1_48.ContainerMemoryStats;
  ContainerNetworkStats: v1_48.ContainerNetworkStats;
  ContainerPidsStats: v1_48.ContainerPidsStats;
  ContainerState: v1_39.ContainerState;
  ContainerStatsResponse: ContainerStatsResponse;
  ContainerStatus: v1_44.ContainerStatus;
  ContainerStorageStats: v1_48.ContainerStorageStats;
  ContainerSummary: ContainerSummary;
  ContainerThrottlingData: v1_48.ContainerThrottlingData;
  ContainerTopResponse: v1_48.ContainerTopResponse;
  ContainerUpdateResponse: v1_48.ContainerUpdateResponse;
  ContainerWaitExitError: v1_39.ContainerWaitExitError;
  ContainerWaitResponse: v1_39.ContainerWaitResponse;
  ContainerdInfo: v1_46.ContainerdInfo;
  ContainersDiskUsage: ContainersDiskUsage;
}

export type CreateImageInfo = {
  id?: string | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export interface CreSchemas {
  CreateImageInfo: CreateImageInfo;
  CreatedID: v1_25.CreatedID;
}

export interface EndSchemas {
  EndpointIPAMConfig: v1_32.EndpointIPAMConfig;
  EndpointPortConfig: v1_37.EndpointPortConfig;
  EndpointResource: EndpointResource;
  EndpointSettings: v1_48.EndpointSettings;
  EndpointSpec: v1_37.EndpointSpec;
}

export interface EveSchemas {
  EventActor: v1_40.EventActor;
  EventMessage: EventMessage;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface IpaSchemas {
  IPAM: v1_41.IPAM;
  IPAMConfig: v1_41.IPAMConfig;
  IPAMStatus: IPAMStatus;
}

export interface ImaSchemas {
  ImageConfig: v1_50.ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageManifestSummary: v1_48.ImageManifestSummary;
  ImageSummary: v1_48.ImageSummary;
  ImagesDiskUsage: ImagesDiskUsage;
}

export type NetworkTaskInfo = {
  Name?: string | undefined;
  EndpointID?: string | undefined;
  EndpointIP?: string | undefined;
  Info?: {
    [key: string]: string;
  } | null | undefined;
};

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkAttachmentConfig: v1_39.NetworkAttachmentConfig;
  NetworkConnectRequest: NetworkConnectRequest;
  NetworkCreateResponse: v1_46.NetworkCreateResponse;
  NetworkDisconnectRequest: NetworkDisconnectRequest;
  NetworkInspect: NetworkInspect;
  NetworkSettings: NetworkSettings;
  NetworkStatus: NetworkStatus;
  NetworkSummary: NetworkSummary;
  NetworkTaskInfo: NetworkTaskInfo;
  NetworkingConfig: v1_48.NetworkingConfig;
}

export interface PluSchemas {
  Plugin: Plugin;
  PluginDevice: v1_25.PluginDevice;
  PluginEnv: v1_25.PluginEnv;
  PluginMount: v1_25.PluginMount;
  PluginPrivilege: v1_40.PluginPrivilege;
  PluginsInfo: v1_32.PluginsInfo;
}

export interface PorSchemas {
  PortBinding: v1_39.PortBinding;
  PortMap: v1_39.PortMap;
  PortStatus: v1_44.PortStatus;
  PortSummary: PortSummary;
}

export type PushImageInfo = {
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progressDetail?: v1_36.ProgressDetail | undefined;
};

export interface PusSchemas {
  PushImageInfo: PushImageInfo;
}

export interface ResSchemas {
  ResourceObject: v1_32.ResourceObject;
  Resources: Resources;
  RestartPolicy: v1_40.RestartPolicy;
}

export interface RooSchemas {
  RootFSStorage: RootFSStorage;
  RootFSStorageSnapshot: RootFSStorageSnapshot;
}

export type ServiceInfo = {
  VIP?: string | undefined;
  Ports?: string[] | null | undefined;
  LocalLBIndex?: number | undefined;
  Tasks?: NetworkTaskInfo[] | null | undefined;
};

export interface SerSchemas {
  Service: Service;
  ServiceCreateResponse: v1_44.ServiceCreateResponse;
  ServiceInfo: ServiceInfo;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: v1_25.ServiceUpdateResponse;
}

export interface StoSchemas {
  Storage: Storage;
}

export interface SubSchemas {
  SubnetStatus: SubnetStatus;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
  SystemVersion: v1_39.SystemVersion;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_37.TaskState;
  TaskStatus: v1_44.TaskStatus;
}

export interface VolSchemas {
  Volume: v1_42.Volume;
  VolumeCreateRequest: VolumeCreateRequest;
  VolumeListResponse: v1_42.VolumeListResponse;
  VolumesDiskUsage: VolumesDiskUsage;
}

export interface Schemas extends v1_32.AddSchemas, AutSchemas, BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, v1_49.ComSchemas, ConSchemas, CreSchemas, v1_50.DevSchemas, v1_48.DisSchemas, v1_47.DriSchemas, EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, EveSchemas, v1_43.FilSchemas, v1_49.FirSchemas, v1_32.GenSchemas, v1_44.HeaSchemas, HosSchemas, v1_48.IdrSchemas, IpaSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_48.MouSchemas, NetSchemas, v1_32.NodSchemas, v1_48.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, PluSchemas, PorSchemas, v1_36.ProSchemas, PusSchemas, v1_32.ReaSchemas, v1_49.RegSchemas, ResSchemas, RooSchemas, v1_44.RunSchemas, v1_37.SecSchemas, SerSchemas, StoSchemas, SubSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, CommitCategory, EventsCategory, SystemCategory, v1_42.ExecCategory, VolumesCategory, NetworksCategory, PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_48.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: AuthCategory;
    info: InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: CommitCategory;
    events: EventsCategory;
    system: SystemCategory;
    exec: v1_42.ExecCategory;
    volumes: VolumesCategory;
    networks: NetworksCategory;
    plugins: PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_48.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
