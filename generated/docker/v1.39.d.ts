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
  MacAddress?: string | null | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  StopSignal?: string | null | undefined;
  StopTimeout?: N | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ContainerConfig<N = number> = {
  Healthcheck?: v1_29.HealthConfig<N> | undefined;
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
  DiskQuota?: N | undefined;
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
} & ResourcesPlain<N>;

export type PortBinding = {
  HostIp?: string | undefined;
  HostPort?: string | undefined;
};

export type PortMap = {
  [key: string]: PortBinding[] | null;
};

export type HostConfigPart<N = number> = {
  PortBindings?: PortMap | null | undefined;
  RestartPolicy?: v1_30.RestartPolicy<N> | undefined;
  Mounts?: v1_32.Mount<N>[] | null | undefined;
} & v1_38.HostConfigPartPlain<N>;

export type HostConfig<N = number> = Resources<N> & HostConfigPart<N>;

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: v1_32.EndpointSettings<number | bigint>;
  } | null | undefined;
};

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
      NetworkingConfig?: NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[] | null;
  };
}

export type HealthcheckResult2 = {
  Start?: string | undefined;
  End?: string | undefined;
  ExitCode?: number | undefined;
  Output?: string | undefined;
};

export type HealthcheckResult = HealthcheckResult2 | null;

export type Health = {
  Status?: "none" | "starting" | "healthy" | "unhealthy" | (string & {}) | undefined;
  FailingStreak?: number | undefined;
  Log?: HealthcheckResult[] | null | undefined;
} | null;

export type ContainerState = {
  Status: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {});
  Running: boolean;
  Paused?: boolean | undefined;
  Restarting?: boolean | undefined;
  OOMKilled?: boolean | undefined;
  Dead?: boolean | undefined;
  Pid?: number | undefined;
  ExitCode: number;
  Error?: string | undefined;
  StartedAt?: string | undefined;
  FinishedAt?: string | undefined;
  Health?: Health | undefined;
};

export type NetworkSettings = {
  Ports?: PortMap | null | undefined;
  SecondaryIPAddresses?: v1_32.Address[] | null | undefined;
  SecondaryIPv6Addresses?: v1_32.Address[] | null | undefined;
  Networks?: {
    [key: string]: v1_32.EndpointSettings;
  } | null | undefined;
} & v1_32.NetworkSettingsPlain;

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
  State: ContainerState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
  Config: ContainerConfig;
  NetworkSettings?: NetworkSettings | undefined;
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

export type ContainerWaitExitError = {
  Message?: string | undefined;
};

export type ContainerWaitResponse = {
  StatusCode: number;
  Error?: ContainerWaitExitError | null | undefined;
};

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
  value: ContainerWaitResponse;
}

export interface PutContainerArchiveOp {
  request: {
    /** `PUT /containers/{id}/archive`, since v1.28. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PutContainerArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
      /** query */
      copyUIDGID?: boolean | undefined;
    };
    data: v1_25.Bytes;
  };
  kind: 'none';
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
  ContainerWait: ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: PutContainerArchiveOp;
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
      /** query; default `""` */
      platform?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export type ImageConfigPlain = {
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
  MacAddress?: string | null | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  StopSignal?: string | null | undefined;
  StopTimeout?: number | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ImageConfig = {
  Healthcheck?: v1_29.HealthConfig | undefined;
} & ImageConfigPlain;

export type ImageInspectPlain = {
  Id: string;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | undefined;
  Container?: string | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  VirtualSize?: number | undefined;
  RootFS?: {
    Type: string;
    Layers?: string[] | null | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export type ImageInspect = {
  ContainerConfig?: ContainerConfig | undefined;
  Config?: ImageConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
} & ImageInspectPlain;

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
  value: ImageInspect;
}

export interface ImagesCategory {
  ImageList: v1_25.ImageListOp;
  ImageCreate: ImageCreateOp;
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

export interface BuildPruneOp {
  request: {
    /** `POST /build/prune`, since v1.31. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/BuildPrune */
    op: string;
    params?: {
      /** query */
      "keep-storage"?: number | bigint | undefined;
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

export interface BuildCancelOp {
  request: {
    /** `POST /build/cancel`, since v1.39. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/BuildCancel */
    op: string;
    params: {
      /** query */
      id: string;
    };
  };
  kind: 'none';
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
  BuildPrune: BuildPruneOp;
  BuildCancel: BuildCancelOp;
}

export type ClusterInfo2 = v1_32.ClusterInfo2 & {
  DefaultAddrPool?: string[] | null | undefined;
  SubnetSize?: number | undefined;
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
  }[] | null | undefined;
  Version: string;
  ApiVersion: string;
  MinAPIVersion?: string | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  Os: string;
  Arch: string;
  KernelVersion?: string | undefined;
  Experimental?: boolean | undefined;
  BuildTime?: string | undefined;
};

export interface SystemVersionOp {
  request: {
    /** `GET /version`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemVersion */
    op: string;
  };
  kind: 'json';
  value: SystemVersion;
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

export type SystemDataUsageResult = v1_37.SystemDataUsageResult & {
  BuildCache?: BuildCache[] | null | undefined;
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

export type VolumeListResponse = {
  Volumes?: v1_32.Volume[] | null | undefined;
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
};

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeCreate */
    op: string;
    data: VolumeCreateOptions;
  };
  kind: 'json';
  value: v1_32.Volume;
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeCreate: VolumeCreateOp;
  VolumeInspect: v1_32.VolumeInspectOp;
  VolumeDelete: v1_25.VolumeDeleteOp;
  VolumePrune: v1_25.VolumePruneOp;
}

export type IPAM = {
  Driver?: string | undefined;
  Config?: {
    [key: string]: string;
  }[] | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type Network = {
  Name: string;
  Id: string;
  Created?: string | undefined;
  Scope: string;
  Driver: string;
  EnableIPv6?: boolean | undefined;
  IPAM?: IPAM | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  Containers?: {
    [key: string]: v1_30.NetworkContainer;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
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
      /** query */
      scope?: string | undefined;
    };
  };
  kind: 'json';
  value: Network;
}

export type NetworkCreateBody = {
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
  NetworkConnect: v1_32.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
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

export type SwarmInitBody = v1_32.SwarmInitBody & {
  DefaultAddrPool?: string[] | undefined;
  SubnetSize?: number | bigint | undefined;
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

export type NetworkAttachmentConfig = {
  Target?: string | undefined;
  Aliases?: string[] | null | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
};

export type TaskSpec<N = number> = {
  PluginSpec?: v1_31.TaskSpecPluginSpec | undefined;
  ContainerSpec?: v1_38.TaskSpecContainerSpec<N> | undefined;
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
  Networks?: NetworkAttachmentConfig[] | null | undefined;
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
  Networks?: NetworkAttachmentConfig[] | null | undefined;
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
  Status?: v1_37.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
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

export interface TasksCategory {
  TaskList: TaskListOp;
  TaskInspect: TaskInspectOp;
  TaskLogs: v1_29.TaskLogsOp;
}

export interface GrpcOp {
  request: {
    /** `POST /grpc`, since v1.39. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/Grpc */
    op: string;
  };
  kind: 'none';
}

export interface GrpcCategory {
  Grpc: GrpcOp;
}

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildCache: BuildCache;
  BuildInfo: v1_36.BuildInfo;
  BuildUlimits: v1_25.BuildUlimits;
}

export interface CluSchemas {
  ClusterInfo: ClusterInfo;
}

export interface ConSchemas {
  Config: v1_37.Config;
  ConfigSpec: v1_37.ConfigSpec;
  ContainerConfig: ContainerConfig;
  ContainerState: ContainerState;
  ContainerSummary: v1_37.ContainerSummary;
  ContainerWaitExitError: ContainerWaitExitError;
  ContainerWaitResponse: ContainerWaitResponse;
}

export type CreateImageInfo = v1_36.CreateImageInfo & {
  errorDetail?: v1_25.ErrorDetail | undefined;
};

export interface CreSchemas {
  CreateImageInfo: CreateImageInfo;
  CreatedID: v1_25.CreatedID;
}

export interface HeaSchemas {
  Health: Health;
  HealthConfig: v1_29.HealthConfig;
  HealthcheckResult: HealthcheckResult;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface IpaSchemas {
  IPAM: IPAM;
}

export interface ImaSchemas {
  ImageConfig: ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageSummary: v1_25.ImageSummary;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkAttachmentConfig: NetworkAttachmentConfig;
  NetworkContainer: v1_30.NetworkContainer;
  NetworkSettings: NetworkSettings;
  NetworkingConfig: NetworkingConfig;
}

export interface PorSchemas {
  Port: v1_37.Port;
  PortBinding: PortBinding;
  PortMap: PortMap;
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

export interface SwaSchemas {
  Swarm: Swarm;
  SwarmInfo: SwarmInfo;
  SwarmSpec: v1_32.SwarmSpec;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
  SystemVersion: SystemVersion;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: v1_37.TaskState;
}

export interface VolSchemas {
  Volume: v1_32.Volume;
  VolumeCreateOptions: VolumeCreateOptions;
  VolumeListResponse: VolumeListResponse;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, BuiSchemas, CluSchemas, v1_32.ComSchemas, ConSchemas, v1_25.CpuSchemas, CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, v1_37.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, HeaSchemas, HosSchemas, IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_32.MouSchemas, NetSchemas, v1_32.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, v1_38.PluSchemas, PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, ResSchemas, v1_32.RunSchemas, v1_37.SecSchemas, SerSchemas, v1_25.StaSchemas, SwaSchemas, SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, InfoCategory, VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, SystemCategory, v1_36.ExecCategory, VolumesCategory, NetworksCategory, v1_38.PluginsCategory, v1_32.NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory, GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: VersionCategory;
    _ping: v1_25._pingCategory;
    commit: CommitCategory;
    events: v1_25.EventsCategory;
    system: SystemCategory;
    exec: v1_36.ExecCategory;
    volumes: VolumesCategory;
    networks: NetworksCategory;
    plugins: v1_38.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
