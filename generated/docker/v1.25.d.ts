// Made by `npm run generate`. Do not edit.

export type Filters = {
  [key: string]: string | number | boolean | string[] | {
    [key: string]: boolean;
  } | undefined;
};

export type Port = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: "tcp" | "udp" | (string & {});
};

export type EndpointSettings<N = number> = {
  IPAMConfig?: {
    IPv4Address?: string | undefined;
    IPv6Address?: string | undefined;
    LinkLocalIPs?: string[] | null | undefined;
  } | undefined;
  Links?: string[] | null | undefined;
  Aliases?: string[] | null | undefined;
  NetworkID?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: N | undefined;
  IPv6Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: N | undefined;
  MacAddress?: string | undefined;
};

export type MountType = "bind" | "tmpfs" | "volume" | (string & {});

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

export type ContainerSummaryItemPlain = {
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

export type ContainerSummaryItem = {
  Ports?: Port[] | null | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: EndpointSettings;
    } | null | undefined;
  } | undefined;
  Mounts?: MountPoint[] | null | undefined;
} & ContainerSummaryItemPlain;

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
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ContainerSummary;
}

export type ConfigHealthcheck<N = number> = {
  Test?: string[] | null | undefined;
  Interval?: N | undefined;
  Timeout?: N | undefined;
  Retries?: N | undefined;
};

export type ConfigPlain<N = number> = {
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
  Cmd?: string[] | string | null | undefined;
  ArgsEscaped?: boolean | undefined;
  Image?: string | undefined;
  Volumes?: {
    additionalProperties?: {
      [key: string]: unknown;
    } | null | undefined;
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | string | null | undefined;
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

export type Config<N = number> = {
  Healthcheck?: ConfigHealthcheck<N> | undefined;
} & ConfigPlain<N>;

export type ThrottleDevice<N = number> = {
  Path?: string | undefined;
  Rate?: N | undefined;
};

export type DeviceMapping = {
  PathOnHost?: string | undefined;
  PathInContainer?: string | undefined;
  CgroupPermissions?: string | undefined;
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
  DiskQuota?: N | undefined;
  MemoryReservation?: N | undefined;
  MemorySwap?: N | undefined;
  MemorySwappiness?: N | null | undefined;
  NanoCpus?: N | undefined;
  OomKillDisable?: boolean | undefined;
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
  BlkioDeviceReadBps?: ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: ThrottleDevice<N>[] | null | undefined;
  Devices?: DeviceMapping[] | null | undefined;
} & ResourcesPlain<N>;

export type RestartPolicy<N = number> = {
  Name?: "always" | "unless-stopped" | "on-failure" | (string & {}) | undefined;
  MaximumRetryCount?: N | undefined;
};

export type Mount<N = number> = {
  Target?: string | undefined;
  Source?: string | undefined;
  Type?: MountType | undefined;
  ReadOnly?: boolean | undefined;
  BindOptions?: {
    Propagation?: "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" | (string & {}) | undefined;
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
  PortBindings?: {
    [key: string]: {
      HostIp?: string | undefined;
      HostPort?: string | undefined;
    };
  } | null | undefined;
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
    data: Config<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: {
        EndpointsConfig?: {
          [key: string]: EndpointSettings<number | bigint>;
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

export type ContainerInspectResultState = {
  Status: string;
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
};

export type GraphDriver = {
  Name?: string | undefined;
  Data?: {
    [key: string]: string;
  } | null | undefined;
};

export type NetworkConfig = {
  Bridge?: string | undefined;
  Gateway?: string | undefined;
  Address?: string | undefined;
  IPPrefixLen?: number | undefined;
  MacAddress?: string | undefined;
  PortMapping?: string | undefined;
  Ports?: Port[] | null | undefined;
};

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
  ExecIDs?: string | undefined;
  SizeRw?: number | undefined;
  SizeRootFs?: number | undefined;
};

export type ContainerInspectResult = {
  State: ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: GraphDriver | undefined;
  Mounts?: MountPoint[] | null | undefined;
  Config: Config;
  NetworkSettings?: NetworkConfig | undefined;
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

export interface ContainerTopOp {
  request: {
    /** `GET /containers/{id}/top`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerTop */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    Titles?: string[] | null | undefined;
    Processes?: string[][] | null | undefined;
  };
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

export interface ContainerChangesOp {
  request: {
    /** `GET /containers/{id}/changes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerChanges */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'json';
  value: {
    Path?: string | undefined;
    Kind?: number | undefined;
  }[] | null;
}

export interface ContainerExportOp {
  request: {
    /** `GET /containers/{id}/export`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerExport */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'bytes';
}

export type StatsMessageNetworksValue = {
  rx_bytes?: number | undefined;
  rx_packets?: number | undefined;
  rx_errors?: number | undefined;
  rx_dropped?: number | undefined;
  tx_bytes?: number | undefined;
  tx_packets?: number | undefined;
  tx_errors?: number | undefined;
  tx_dropped?: number | undefined;
};

export type StatsMessageMemory_stats = {
  usage?: number | undefined;
  max_usage?: number | undefined;
  failcnt?: number | undefined;
  limit?: number | undefined;
  commitbytes?: number | undefined;
  commitpeakbytes?: number | undefined;
  privateworkingset?: number | undefined;
  stats?: {
    [key: string]: number;
  } | null | undefined;
};

export type CpuStatsCpu_usage = {
  total_usage?: number | undefined;
  percpu_usage?: number[] | null | undefined;
  usage_in_kernelmode?: number | undefined;
  usage_in_usermode?: number | undefined;
};

export type CpuStats = {
  cpu_usage?: CpuStatsCpu_usage | undefined;
  system_cpu_usage?: number | undefined;
  online_cpus?: number | undefined;
  cpu?: number | undefined;
  throttling_data?: {
    periods?: number | undefined;
    throttled_periods?: number | undefined;
    throttled_time?: number | undefined;
  } | undefined;
};

export type StatsMessageBlkio_statsValueItem = {
  major?: number | undefined;
  minor?: number | undefined;
  op?: string | undefined;
  value?: number | undefined;
};

export type StatsMessageStorage_stats = {
  read_count_normalized?: number | undefined;
  read_size_bytes?: number | undefined;
  write_count_normalized?: number | undefined;
  write_size_bytes?: number | undefined;
};

export type StatsMessage = {
  id?: string | undefined;
  name?: string | undefined;
  Id?: string | undefined;
  Name?: string | undefined;
  read?: string | undefined;
  preread?: string | undefined;
  num_procs?: number | undefined;
  pids_stats?: {
    current?: number | undefined;
    limit?: number | undefined;
  } | undefined;
  networks?: {
    [key: string]: StatsMessageNetworksValue;
  } | null | undefined;
  memory_stats?: StatsMessageMemory_stats | undefined;
  cpu_stats?: CpuStats | undefined;
  precpu_stats?: CpuStats | undefined;
  blkio_stats?: {
    [key: string]: StatsMessageBlkio_statsValueItem[] | null;
  } | null | undefined;
  storage_stats?: StatsMessageStorage_stats | undefined;
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
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: StatsMessage;
}

export interface ContainerResizeOp {
  request: {
    /** `POST /containers/{id}/resize`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerResize */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      h: number | bigint;
      /** query */
      w: number | bigint;
    };
  };
  kind: 'none';
}

export interface ContainerStartOp {
  request: {
    /** `POST /containers/{id}/start`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerStart */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      detachKeys?: string | undefined;
      /** query */
      checkpoint?: string | undefined;
      /** query */
      "checkpoint-dir"?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStopOp {
  request: {
    /** `POST /containers/{id}/stop`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerStop */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
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
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerKillOp {
  request: {
    /** `POST /containers/{id}/kill`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerKill */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `"SIGKILL"` */
      signal?: string | number | undefined;
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
      RestartPolicy?: RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainerRenameOp {
  request: {
    /** `POST /containers/{id}/rename`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerRename */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerPauseOp {
  request: {
    /** `POST /containers/{id}/pause`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerPause */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'none';
}

export interface ContainerUnpauseOp {
  request: {
    /** `POST /containers/{id}/unpause`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerUnpause */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'none';
}

export interface ContainerAttachOp {
  request: {
    /** `POST /containers/{id}/attach`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerAttach */
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
    };
  };
  kind: 'hijack';
}

export interface ContainerWaitOp {
  request: {
    /** `POST /containers/{id}/wait`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerWait */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'json';
  value: {
    StatusCode: number;
  };
}

export interface ContainerDeleteOp {
  request: {
    /** `DELETE /containers/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerDelete */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `false` */
      v?: boolean | undefined;
      /** query; default `false` */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export type PathStat = {
  name: string;
  size: number;
  mode: number;
  mtime: string;
  linkTarget: string;
};

export interface ContainerArchiveHeadOp {
  request: {
    /** `HEAD /containers/{id}/archive`, until v1.27. https://docs.docker.com/reference/api/engine/version/v1.27/#operation/ContainerArchiveHead */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
    };
  };
  kind: 'header';
  value: PathStat;
}

export interface ContainerGetArchiveOp {
  request: {
    /** `GET /containers/{id}/archive`, until v1.27. https://docs.docker.com/reference/api/engine/version/v1.27/#operation/ContainerGetArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
    };
  };
  kind: 'bytes';
}

export type Bytes = string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<unknown> | Iterable<Uint8Array>;

export interface ContainerPutArchiveOp {
  request: {
    /** `PUT /containers/{id}/archive`, until v1.27. https://docs.docker.com/reference/api/engine/version/v1.27/#operation/ContainerPutArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query */
      path: string;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
    };
    data: Bytes;
  };
  kind: 'none';
}

export interface ContainerPruneOp {
  request: {
    /** `POST /containers/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerPrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    ContainersDeleted?: string[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export type ContainerExecBody = {
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  DetachKeys?: string | undefined;
  Tty?: boolean | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | undefined;
  Privileged?: boolean | undefined;
  User?: string | undefined;
};

export type IdResponse = {
  Id: string;
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
  value: IdResponse;
}

export interface ContainersCategory {
  ContainerList: ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: ContainerTopOp;
  ContainerLogs: ContainerLogsOp;
  ContainerChanges: ContainerChangesOp;
  ContainerExport: ContainerExportOp;
  ContainerStats: ContainerStatsOp;
  ContainerResize: ContainerResizeOp;
  ContainerStart: ContainerStartOp;
  ContainerStop: ContainerStopOp;
  ContainerRestart: ContainerRestartOp;
  ContainerKill: ContainerKillOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerRename: ContainerRenameOp;
  ContainerPause: ContainerPauseOp;
  ContainerUnpause: ContainerUnpauseOp;
  ContainerAttach: ContainerAttachOp;
  ContainerAttachWebsocket: ContainerAttachWebsocketOp;
  ContainerWait: ContainerWaitOp;
  ContainerDelete: ContainerDeleteOp;
  ContainerArchiveHead: ContainerArchiveHeadOp;
  ContainerGetArchive: ContainerGetArchiveOp;
  ContainerPutArchive: ContainerPutArchiveOp;
  ContainerPrune: ContainerPruneOp;
  ContainerExec: ContainerExecOp;
}

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: string[] | null;
  RepoDigests: string[] | null;
  Created: number;
  Size: number;
  SharedSize: number;
  VirtualSize: number;
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
};

export interface ImageListOp {
  request: {
    /** `GET /images/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
      /** query; default `false` */
      digests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type RegistryAuth = {
  username?: string | undefined;
  password?: string | undefined;
  email?: string | undefined;
  serveraddress?: string | undefined;
  identitytoken?: string | undefined;
  registrytoken?: string | undefined;
  auth?: string | undefined;
};

export type ProgressMessageProgressDetail = {
  current?: number | undefined;
  total?: number | undefined;
  start?: number | undefined;
  hidecounts?: boolean | undefined;
  units?: string | undefined;
};

export type ProgressMessageAux = {
  ID?: string | undefined;
  Tag?: string | undefined;
  Digest?: string | undefined;
  Size?: number | undefined;
} & {
  [key: string]: unknown;
};

export type ProgressMessage = {
  id?: string | undefined;
  status?: string | undefined;
  stream?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressMessageProgressDetail | undefined;
  aux?: ProgressMessageAux | undefined;
  error?: string | undefined;
  errorDetail?: {
    code?: number | undefined;
    message?: string | undefined;
  } | undefined;
};

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
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
}

export type ImagePlain = {
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
  Os?: string | undefined;
  Size?: number | undefined;
  VirtualSize?: number | undefined;
  RootFS?: {
    Type?: string | undefined;
    Layers?: string[] | null | undefined;
  } | undefined;
};

export type Image = {
  ContainerConfig?: Config | undefined;
  Config?: Config | undefined;
  GraphDriver?: GraphDriver | undefined;
} & ImagePlain;

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

export type ImageHistoryResponseItem = {
  Id: string;
  Created: number;
  CreatedBy: string;
  Tags: string[] | null;
  Size: number;
  Comment: string;
};

export interface ImageHistoryOp {
  request: {
    /** `GET /images/{name}/history`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageHistory */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageHistoryResponseItem[];
}

export interface ImagePushOp {
  request: {
    /** `POST /images/{name}/push`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImagePush */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      tag?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface ImageTagOp {
  request: {
    /** `POST /images/{name}/tag`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageTag */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
    };
  };
  kind: 'none';
}

export type ImageDeleteResponse = {
  Untagged?: string | undefined;
  Deleted?: string | undefined;
};

export interface ImageDeleteOp {
  request: {
    /** `DELETE /images/{name}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      noprune?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ImageDeleteResponse[];
}

export type ImageSearchResultItem = {
  description?: string | undefined;
  is_official?: boolean | undefined;
  is_automated?: boolean | undefined;
  name?: string | undefined;
  star_count?: number | undefined;
};

export interface ImageSearchOp {
  request: {
    /** `GET /images/search`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageSearch */
    op: string;
    params: {
      /** query */
      term: string;
      /** query */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    };
  };
  kind: 'json';
  value: ImageSearchResultItem[];
}

export interface ImagePruneOp {
  request: {
    /** `POST /images/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImagePrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    ImagesDeleted?: ImageDeleteResponse[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface ImageGetOp {
  request: {
    /** `GET /images/{name}/get`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageGet */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'bytes';
}

export interface ImageGetAllOp {
  request: {
    /** `GET /images/get`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageGetAll */
    op: string;
    params?: {
      /** query; a key for each */
      names?: string[] | string | undefined;
    } | undefined;
  };
  kind: 'bytes';
}

export interface ImageLoadOp {
  request: {
    /** `POST /images/load`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageLoad */
    op: string;
    params?: {
      /** query; default `false` */
      quiet?: boolean | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface ImagesCategory {
  ImageList: ImageListOp;
  ImageCreate: ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: ImageHistoryOp;
  ImagePush: ImagePushOp;
  ImageTag: ImageTagOp;
  ImageDelete: ImageDeleteOp;
  ImageSearch: ImageSearchOp;
  ImagePrune: ImagePruneOp;
  ImageGet: ImageGetOp;
  ImageGetAll: ImageGetAllOp;
  ImageLoad: ImageLoadOp;
}

export type TextList = string[];

export type BuildArgs = {
  [key: string]: string | null | undefined;
};

export type TextMap = {
  [key: string]: string | undefined;
};

export type RegistryConfig = {
  [key: string]: RegistryAuth;
};

export type BuildUlimits = {
  Name?: string | undefined;
  Soft?: number | bigint | undefined;
  Hard?: number | bigint | undefined;
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
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: TextList | string | undefined;
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
      buildargs?: BuildArgs | string | undefined;
      /** query */
      shmsize?: number | bigint | undefined;
      /** query */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: TextMap | string | undefined;
      /** query */
      networkmode?: string | undefined;
      /** header; default `"application/tar"` */
      "Content-type"?: "application/tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: RegistryConfig | string | undefined;
      /** query */
      cgroupparent?: string | undefined;
      /** query */
      cpusetmems?: string | undefined;
      /** query */
      isolation?: string | undefined;
      /** query; a key for each */
      securityopt?: string[] | string | undefined;
      /** query; JSON */
      ulimits?: BuildUlimits | string | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export type AuthConfig = {
  username?: string | undefined;
  password?: string | undefined;
  email?: string | undefined;
  serveraddress?: string | undefined;
};

export interface SystemAuthOp {
  request: {
    /** `POST /auth`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemAuth */
    op: string;
    data?: AuthConfig | undefined;
  };
  kind: 'json';
  value: {
    Status: string;
    IdentityToken?: string | undefined;
  };
}

export interface AuthCategory {
  SystemAuth: SystemAuthOp;
}

export type SystemInfoResultRegistryConfigIndexConfigsValue = {
  Mirrors?: string[] | null | undefined;
  Name?: string | undefined;
  Official?: boolean | undefined;
  Secure?: boolean | undefined;
};

export type SystemInfoResultPlain = {
  Architecture?: string | undefined;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersStopped?: number | undefined;
  ContainersPaused?: number | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  Debug?: boolean | undefined;
  DiscoveryBackend?: string | undefined;
  DockerRootDir?: string | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | null | undefined;
  SystemStatus?: string[][] | null | undefined;
  Plugins?: {
    Volume?: string[] | null | undefined;
    Network?: string[] | null | undefined;
  } | undefined;
  ExperimentalBuild?: boolean | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  ID: string;
  IPv4Forwarding?: boolean | undefined;
  Images?: number | undefined;
  IndexServerAddress?: string | undefined;
  InitPath?: string | undefined;
  InitSha1?: string | undefined;
  KernelVersion?: string | undefined;
  Labels?: string[] | null | undefined;
  MemTotal?: number | undefined;
  MemoryLimit?: boolean | undefined;
  NCPU?: number | undefined;
  NEventsListener?: number | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  Name: string;
  NoProxy?: string | undefined;
  OomKillDisable?: boolean | undefined;
  OSType?: string | undefined;
  OomScoreAdj?: number | undefined;
  OperatingSystem?: string | undefined;
  SwapLimit?: boolean | undefined;
  SystemTime?: string | undefined;
  ServerVersion: string;
};

export type SystemInfoResult = {
  RegistryConfig?: {
    IndexConfigs?: {
      [key: string]: SystemInfoResultRegistryConfigIndexConfigsValue;
    } | null | undefined;
    InsecureRegistryCIDRs?: string[] | null | undefined;
  } | undefined;
} & SystemInfoResultPlain;

export interface SystemInfoOp {
  request: {
    /** `GET /info`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemInfo */
    op: string;
  };
  kind: 'json';
  value: SystemInfoResult;
}

export interface InfoCategory {
  SystemInfo: SystemInfoOp;
}

export type SystemVersionResult = {
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
  value: SystemVersionResult;
}

export interface VersionCategory {
  SystemVersion: SystemVersionOp;
}

export interface SystemPingOp {
  request: {
    /** `GET /_ping`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemPing */
    op: string;
  };
  kind: 'text';
}

export interface _pingCategory {
  SystemPing: SystemPingOp;
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
    data?: Config<number | bigint> | undefined;
  };
  kind: 'json';
  value: IdResponse;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export type SystemEventsResult = {
  Type: string;
  Action: string;
  Actor: {
    ID: string;
    Attributes?: {
      [key: string]: string;
    } | null | undefined;
  };
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
      filters?: Filters | string | undefined;
    } | undefined;
  };
  finite: { params: { until: number | string | Date } };
  kind: 'messages';
  value: SystemEventsResult;
}

export interface EventsCategory {
  SystemEvents: SystemEventsOp;
}

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  Status?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  Labels: {
    [key: string]: string;
  } | null;
  Scope: "local" | "global" | (string & {});
  Options: {
    [key: string]: string;
  } | null;
  UsageData?: {
    Size: number;
    RefCount: number;
  } | undefined;
};

export type SystemDataUsageResult = {
  LayersSize?: number | undefined;
  Images?: ImageSummary[] | null | undefined;
  Containers?: ContainerSummary[] | null | undefined;
  Volumes?: Volume[] | null | undefined;
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
    };
  };
  kind: 'hijack';
}

export interface ExecResizeOp {
  request: {
    /** `POST /exec/{id}/resize`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ExecResize */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      h: number | bigint;
      /** query */
      w: number | bigint;
    };
  };
  kind: 'none';
}

export type ProcessConfig = {
  privileged?: boolean | undefined;
  user?: string | undefined;
  tty?: boolean | undefined;
  entrypoint?: string | undefined;
  arguments?: string[] | null | undefined;
};

export type ExecInspectResult = {
  ID: string;
  Running: boolean;
  ExitCode?: number | null | undefined;
  ProcessConfig?: ProcessConfig | undefined;
  OpenStdin?: boolean | undefined;
  OpenStderr?: boolean | undefined;
  OpenStdout?: boolean | undefined;
  ContainerID: string;
  Pid?: number | undefined;
};

export interface ExecInspectOp {
  request: {
    /** `GET /exec/{id}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ExecInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: ExecInspectResult;
}

export interface ExecCategory {
  ExecStart: ExecStartOp;
  ExecResize: ExecResizeOp;
  ExecInspect: ExecInspectOp;
}

export interface VolumeListOp {
  request: {
    /** `GET /volumes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    Volumes: Volume[] | null;
    Warnings: string[] | null;
  };
}

export type VolumeCreateBody = {
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
    /** `POST /volumes/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeCreate */
    op: string;
    data: VolumeCreateBody;
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

export interface VolumeDeleteOp {
  request: {
    /** `DELETE /volumes/{name}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumeDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface VolumePruneOp {
  request: {
    /** `POST /volumes/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/VolumePrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    VolumesDeleted?: string[] | null | undefined;
    SpaceReclaimed?: number | undefined;
  };
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeCreate: VolumeCreateOp;
  VolumeInspect: VolumeInspectOp;
  VolumeDelete: VolumeDeleteOp;
  VolumePrune: VolumePruneOp;
}

export type IPAM = {
  Driver?: string | undefined;
  Config?: {
    [key: string]: string;
  }[] | null | undefined;
  Options?: {
    [key: string]: string;
  }[] | null | undefined;
};

export type NetworkContainer = {
  EndpointID?: string | undefined;
  MacAddress?: string | undefined;
  IPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
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
  Containers?: {
    [key: string]: NetworkContainer;
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
      filters?: Filters | string | undefined;
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
    };
  };
  kind: 'json';
  value: Network;
}

export interface NetworkDeleteOp {
  request: {
    /** `DELETE /networks/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkDelete */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'none';
}

export type NetworkCreateBody = {
  Name: string;
  CheckDuplicate?: boolean | undefined;
  Driver?: string | undefined;
  Internal?: boolean | undefined;
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

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{id}/connect`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: {
      Container?: string | undefined;
      EndpointConfig?: EndpointSettings<number | bigint> | undefined;
    };
  };
  kind: 'none';
}

export interface NetworkDisconnectOp {
  request: {
    /** `POST /networks/{id}/disconnect`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkDisconnect */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: {
      Container?: string | undefined;
      Force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface NetworkPruneOp {
  request: {
    /** `POST /networks/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkPrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    VolumesDeleted?: string[] | null | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: NetworkDeleteOp;
  NetworkCreate: NetworkCreateOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkPrune: NetworkPruneOp;
}

export type PluginMount = {
  Name: string;
  Description: string;
  Settable: string[] | null;
  Source: string;
  Destination: string;
  Type: string;
  Options: string[] | null;
};

export type PluginDevice = {
  Name: string;
  Description: string;
  Settable: string[] | null;
  Path: string;
};

export type PluginSettings = {
  Mounts: PluginMount[] | null;
  Env: string[] | null;
  Args: string[] | null;
  Devices: PluginDevice[] | null;
};

export type PluginEnv = {
  Name: string;
  Description: string;
  Settable: string[] | null;
  Value: string;
};

export type PluginConfigArgs = {
  Name: string;
  Description: string;
  Settable: string[] | null;
  Value: string[] | null;
};

export type PluginConfig = {
  Description: string;
  Documentation: string;
  Interface: {
    Types: string[] | null;
    Socket: string;
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
    Devices: PluginDevice[] | null;
  };
  PropagatedMount: string;
  Mounts: PluginMount[] | null;
  Env: PluginEnv[] | null;
  Args: PluginConfigArgs;
  rootfs?: {
    type?: string | undefined;
    diff_ids?: string[] | null | undefined;
  } | undefined;
};

export type Plugin = {
  Id: string;
  Name: string;
  Enabled: boolean;
  Settings: PluginSettings;
  Config: PluginConfig;
};

export interface PluginListOp {
  request: {
    /** `GET /plugins`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginList */
    op: string;
  };
  kind: 'json';
  value: Plugin[];
}

export interface GetPluginPrivilegesOp {
  request: {
    /** `GET /plugins/privileges`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/GetPluginPrivileges */
    op: string;
    params: {
      /** query */
      name: string;
    };
  };
  kind: 'json';
  value: {
    Name?: string | undefined;
    Description?: string | undefined;
    Value?: string[] | null | undefined;
  }[];
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
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
    data?: {
      Name?: string | undefined;
      Description?: string | undefined;
      Value?: string[] | undefined;
    }[] | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
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

export interface PluginDeleteOp {
  request: {
    /** `DELETE /plugins/{name}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface PluginEnableOp {
  request: {
    /** `POST /plugins/{name}/enable`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginEnable */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `0` */
      timeout?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface PluginDisableOp {
  request: {
    /** `POST /plugins/{name}/disable`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginDisable */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface PluginCreateOp {
  request: {
    /** `POST /plugins/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginCreate */
    op: string;
    params: {
      /** query */
      name: string;
    };
    data?: Bytes | undefined;
  };
  kind: 'none';
}

export interface PluginPushOp {
  request: {
    /** `POST /plugins/{name}/push`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginPush */
    op: string;
    params: {
      /** path */
      name: string;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface PluginSetOp {
  request: {
    /** `POST /plugins/{name}/set`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginSet */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: string[] | undefined;
  };
  kind: 'none';
}

export interface PluginsCategory {
  PluginList: PluginListOp;
  GetPluginPrivileges: GetPluginPrivilegesOp;
  PluginPull: PluginPullOp;
  PluginInspect: PluginInspectOp;
  PluginDelete: PluginDeleteOp;
  PluginEnable: PluginEnableOp;
  PluginDisable: PluginDisableOp;
  PluginCreate: PluginCreateOp;
  PluginPush: PluginPushOp;
  PluginSet: PluginSetOp;
}

export type NodeSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Role?: "worker" | "manager" | (string & {}) | undefined;
  Availability?: "active" | "pause" | "drain" | (string & {}) | undefined;
};

export type NodeDescription = {
  Hostname?: string | undefined;
  Platform?: {
    Architecture?: string | undefined;
    OS?: string | undefined;
  } | undefined;
  Resources?: {
    NanoCPUs?: number | undefined;
    MemoryBytes?: number | undefined;
  } | undefined;
  Engine?: {
    EngineVersion?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | null | undefined;
    Plugins?: {
      Type?: string | undefined;
      Name?: string | undefined;
    }[] | null | undefined;
  } | undefined;
};

export type Node = {
  ID: string;
  Version: {
    Index: number;
  };
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: NodeSpec | undefined;
  Description?: NodeDescription | undefined;
};

export interface NodeListOp {
  request: {
    /** `GET /nodes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NodeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Node[];
}

export interface NodeInspectOp {
  request: {
    /** `GET /nodes/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NodeInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: Node;
}

export interface NodeDeleteOp {
  request: {
    /** `DELETE /nodes/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NodeDelete */
    op: string;
    params: {
      /** path */
      id: string;
      /** query; default `false` */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface NodeUpdateOp {
  request: {
    /** `POST /nodes/{id}/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NodeUpdate */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      version: number | bigint;
    };
    data?: NodeSpec | undefined;
  };
  kind: 'none';
}

export interface NodesCategory {
  NodeList: NodeListOp;
  NodeInspect: NodeInspectOp;
  NodeDelete: NodeDeleteOp;
  NodeUpdate: NodeUpdateOp;
}

export type SwarmSpecRaft<N = number> = {
  SnapshotInterval?: N | undefined;
  KeepOldSnapshots?: N | undefined;
  LogEntriesForSlowFollowers?: N | undefined;
  ElectionTick?: N | undefined;
  HeartbeatTick?: N | undefined;
};

export type SwarmSpec<N = number> = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Orchestration?: {
    TaskHistoryRetentionLimit?: N | undefined;
  } | undefined;
  Raft?: SwarmSpecRaft<N> | undefined;
  Dispatcher?: {
    HeartbeatPeriod?: N | undefined;
  } | undefined;
  CAConfig?: {
    NodeCertExpiry?: N | undefined;
    ExternalCAs?: {
      Protocol?: "cfssl" | (string & {}) | undefined;
      URL?: string | undefined;
      Options?: {
        [key: string]: string;
      } | null | undefined;
    }[] | null | undefined;
  } | undefined;
  EncryptionConfig?: {
    AutoLockManagers?: boolean | undefined;
  } | undefined;
  TaskDefaults?: {
    LogDriver?: {
      Name?: string | undefined;
      Options?: {
        [key: string]: string;
      } | null | undefined;
    } | undefined;
  } | undefined;
};

export type ClusterInfo = {
  ID: string;
  Version: {
    Index: number;
  };
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: SwarmSpec | undefined;
};

export interface SwarmInspectOp {
  request: {
    /** `GET /swarm`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmInspect */
    op: string;
  };
  kind: 'json';
  value: ClusterInfo & {
    JoinTokens: {
      Worker: string;
      Manager: string;
    };
  };
}

export type SwarmInitBody = {
  ListenAddr?: string | undefined;
  AdvertiseAddr?: string | undefined;
  ForceNewCluster?: boolean | undefined;
  Spec?: SwarmSpec<number | bigint> | undefined;
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

export type SwarmJoinBody = {
  ListenAddr: string;
  AdvertiseAddr?: string | undefined;
  RemoteAddrs: string[];
  JoinToken: string;
};

export interface SwarmJoinOp {
  request: {
    /** `POST /swarm/join`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmJoin */
    op: string;
    data: SwarmJoinBody;
  };
  kind: 'none';
}

export interface SwarmLeaveOp {
  request: {
    /** `POST /swarm/leave`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmLeave */
    op: string;
    params?: {
      /** query; default `false` */
      force?: boolean | undefined;
    } | undefined;
  };
  kind: 'none';
}

export interface SwarmUpdateOp {
  request: {
    /** `POST /swarm/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmUpdate */
    op: string;
    params: {
      /** query */
      version: number | bigint;
      /** query; default `false` */
      rotateWorkerToken?: boolean | undefined;
      /** query; default `false` */
      rotateManagerToken?: boolean | undefined;
      /** query; default `false` */
      rotateManagerUnlockKey?: boolean | undefined;
    };
    data: SwarmSpec<number | bigint>;
  };
  kind: 'none';
}

export interface SwarmUnlockkeyOp {
  request: {
    /** `GET /swarm/unlockkey`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmUnlockkey */
    op: string;
  };
  kind: 'json';
  value: {
    UnlockKey?: string | undefined;
  };
}

export interface SwarmUnlockOp {
  request: {
    /** `POST /swarm/unlock`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SwarmUnlock */
    op: string;
    data: {
      UnlockKey?: string | undefined;
    };
  };
  kind: 'none';
}

export interface SwarmCategory {
  SwarmInspect: SwarmInspectOp;
  SwarmInit: SwarmInitOp;
  SwarmJoin: SwarmJoinOp;
  SwarmLeave: SwarmLeaveOp;
  SwarmUpdate: SwarmUpdateOp;
  SwarmUnlockkey: SwarmUnlockkeyOp;
  SwarmUnlock: SwarmUnlockOp;
}

export type TaskSpecContainerSpec<N = number> = {
  Image?: string | undefined;
  Command?: string[] | null | undefined;
  Args?: string[] | null | undefined;
  Env?: string[] | null | undefined;
  Dir?: string | undefined;
  User?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  TTY?: boolean | undefined;
  Mounts?: Mount<N>[] | null | undefined;
  StopGracePeriod?: N | undefined;
  DNSConfig?: {
    Nameservers?: string[] | null | undefined;
    Search?: string[] | null | undefined;
    Options?: string[] | null | undefined;
  } | undefined;
};

export type TaskSpecRestartPolicy<N = number> = {
  Condition?: "none" | "on-failure" | "any" | (string & {}) | undefined;
  Delay?: N | undefined;
  MaxAttempts?: N | undefined;
  Window?: N | undefined;
};

export type TaskSpec<N = number> = {
  ContainerSpec?: TaskSpecContainerSpec<N> | undefined;
  Resources?: {
    Limits?: {
      NanoCPUs?: N | undefined;
      MemoryBytes?: N | undefined;
    } | undefined;
    Reservations?: {
      NanoCPUs?: N | undefined;
      MemoryBytes?: N | undefined;
    } | undefined;
  } | undefined;
  RestartPolicy?: TaskSpecRestartPolicy<N> | undefined;
  Placement?: {
    Constraints?: string[] | null | undefined;
  } | undefined;
  ForceUpdate?: N | undefined;
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

export type ServiceSpecUpdateConfig<N = number> = {
  Parallelism?: N | undefined;
  Delay?: N | undefined;
  FailureAction?: "continue" | "pause" | (string & {}) | undefined;
  Monitor?: N | undefined;
  MaxFailureRatio?: number | undefined;
};

export type EndpointPortConfig<N = number> = {
  Name?: string | undefined;
  Protocol?: "tcp" | "udp" | (string & {}) | undefined;
  TargetPort?: N | undefined;
  PublishedPort?: N | undefined;
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
  TaskTemplate?: TaskSpec<N> | undefined;
  Mode?: {
    Replicated?: {
      Replicas?: N | undefined;
    } | undefined;
    Global?: {
      [key: string]: unknown;
    } | null | undefined;
  } | undefined;
  UpdateConfig?: ServiceSpecUpdateConfig<N> | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | null | undefined;
  }[] | null | undefined;
  EndpointSpec?: EndpointSpec<N> | undefined;
};

export type ServiceUpdateStatus = {
  State?: "updating" | "paused" | "completed" | (string & {}) | undefined;
  StartedAt?: string | undefined;
  CompletedAt?: string | undefined;
  Message?: string | undefined;
};

export type Service = {
  ID: string;
  Version: {
    Index: number;
  };
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
  UpdateStatus?: ServiceUpdateStatus | undefined;
  PreviousSpec?: ServiceSpec | undefined;
};

export interface ServiceListOp {
  request: {
    /** `GET /services`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
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
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
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
    };
  };
  kind: 'json';
  value: Service;
}

export interface ServiceDeleteOp {
  request: {
    /** `DELETE /services/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceDelete */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'none';
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
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
    data: ServiceSpec<number | bigint> & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: ImageDeleteResponse;
}

export interface ServiceLogsOp {
  request: {
    /** `GET /services/{id}/logs`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ServiceLogs */
    op: string;
    params: {
      /** path */
      id: string;
      /** query; default `false` */
      details?: boolean | undefined;
      /** query; default `false` */
      follow?: boolean | undefined;
      /** query; default `false` */
      stdout?: boolean | undefined;
      /** query; default `false` */
      stderr?: boolean | undefined;
      /** query; default `0`; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface ServicesCategory {
  ServiceList: ServiceListOp;
  ServiceCreate: ServiceCreateOp;
  ServiceInspect: ServiceInspectOp;
  ServiceDelete: ServiceDeleteOp;
  ServiceUpdate: ServiceUpdateOp;
  ServiceLogs: ServiceLogsOp;
}

export type TaskState = "new" | "allocated" | "pending" | "assigned" | "accepted" | "preparing" | "ready" | "starting" | "running" | "complete" | "shutdown" | "failed" | "rejected" | (string & {});

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

export type NetworkAttachment = {
  Network?: Network | undefined;
  Addresses?: string[] | null | undefined;
};

export type Task = {
  ID: string;
  Version: {
    Index: number;
  };
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
  Status?: TaskStatus | undefined;
  DesiredState?: TaskState | undefined;
  NetworksAttachments?: NetworkAttachment[] | null | undefined;
};

export interface TaskListOp {
  request: {
    /** `GET /tasks`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/TaskList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
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
}

export type Secret = {
  ID: string;
  Version: {
    Index: number;
  };
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
};

export interface SecretListOp {
  request: {
    /** `GET /secrets`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Secret[];
}

export type SecretSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Data?: string[] | null | undefined;
};

export type CreatedID = {
  ID: string;
};

export interface SecretCreateOp {
  request: {
    /** `POST /secrets/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretCreate */
    op: string;
    data?: SecretSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: CreatedID;
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

export interface SecretDeleteOp {
  request: {
    /** `DELETE /secrets/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretDelete */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'none';
}

export interface SecretsCategory {
  SecretList: SecretListOp;
  SecretCreate: SecretCreateOp;
  SecretInspect: SecretInspectOp;
  SecretDelete: SecretDeleteOp;
}

export interface AutSchemas {
  AuthConfig: AuthConfig;
}

export type ErrorDetail = {
  code?: number | undefined;
  message?: string | undefined;
};

export type ProgressDetail = {
  code?: number | undefined;
  message?: number | undefined;
};

export type BuildInfo = {
  id?: string | undefined;
  stream?: string | undefined;
  error?: string | undefined;
  errorDetail?: ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export interface BuiSchemas {
  BuildArgs: BuildArgs;
  BuildInfo: BuildInfo;
  BuildUlimits: BuildUlimits;
}

export interface CluSchemas {
  ClusterInfo: ClusterInfo;
}

export interface ConSchemas {
  Config: Config;
  ContainerSummary: ContainerSummary;
}

export interface CpuSchemas {
  CpuStats: CpuStats;
}

export type CreateImageInfo = {
  error?: string | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export interface CreSchemas {
  CreateImageInfo: CreateImageInfo;
  CreatedID: CreatedID;
}

export interface DevSchemas {
  DeviceMapping: DeviceMapping;
}

export interface EndSchemas {
  EndpointPortConfig: EndpointPortConfig;
  EndpointSettings: EndpointSettings;
  EndpointSpec: EndpointSpec;
}

export type ErrorResponse = {
  message: string;
};

export interface ErrSchemas {
  ErrorDetail: ErrorDetail;
  ErrorResponse: ErrorResponse;
}

export interface FilSchemas {
  Filters: Filters;
}

export interface GraSchemas {
  GraphDriver: GraphDriver;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface IpaSchemas {
  IPAM: IPAM;
}

export interface IdrSchemas {
  IdResponse: IdResponse;
}

export interface ImaSchemas {
  Image: Image;
  ImageDeleteResponse: ImageDeleteResponse;
  ImageHistoryResponseItem: ImageHistoryResponseItem;
  ImageSummary: ImageSummary;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: MountPoint;
  MountType: MountType;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkConfig: NetworkConfig;
  NetworkContainer: NetworkContainer;
}

export interface NodSchemas {
  Node: Node;
  NodeSpec: NodeSpec;
}

export interface PatSchemas {
  PathStat: PathStat;
}

export type PluginInterfaceType = {
  Prefix: string;
  Capability: string;
  Version: string;
};

export interface PluSchemas {
  Plugin: Plugin;
  PluginDevice: PluginDevice;
  PluginEnv: PluginEnv;
  PluginInterfaceType: PluginInterfaceType;
  PluginMount: PluginMount;
}

export interface PorSchemas {
  Port: Port;
}

export interface ProSchemas {
  ProcessConfig: ProcessConfig;
  ProgressDetail: ProgressDetail;
  ProgressMessage: ProgressMessage;
}

export type PushImageInfo = {
  error?: string | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export interface PusSchemas {
  PushImageInfo: PushImageInfo;
}

export interface RegSchemas {
  RegistryAuth: RegistryAuth;
  RegistryConfig: RegistryConfig;
}

export interface ResSchemas {
  Resources: Resources;
  RestartPolicy: RestartPolicy;
}

export interface SecSchemas {
  Secret: Secret;
  SecretSpec: SecretSpec;
}

export type ServiceUpdateResponse = {
  Warnings?: string[] | null | undefined;
};

export interface SerSchemas {
  Service: Service;
  ServiceSpec: ServiceSpec;
  ServiceUpdateResponse: ServiceUpdateResponse;
}

export interface StaSchemas {
  StatsMessage: StatsMessage;
}

export interface SwaSchemas {
  SwarmSpec: SwarmSpec;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: TaskSpec;
  TaskState: TaskState;
}

export interface TexSchemas {
  TextList: TextList;
  TextMap: TextMap;
}

export interface ThrSchemas {
  ThrottleDevice: ThrottleDevice;
}

export interface VolSchemas {
  Volume: Volume;
}

export interface Schemas extends AutSchemas, BuiSchemas, CluSchemas, ConSchemas, CpuSchemas, CreSchemas, DevSchemas, EndSchemas, ErrSchemas, FilSchemas, GraSchemas, HosSchemas, IpaSchemas, IdrSchemas, ImaSchemas, MouSchemas, NetSchemas, NodSchemas, PatSchemas, PluSchemas, PorSchemas, ProSchemas, PusSchemas, RegSchemas, ResSchemas, SecSchemas, SerSchemas, StaSchemas, SwaSchemas, TasSchemas, TexSchemas, ThrSchemas, VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, AuthCategory, InfoCategory, VersionCategory, _pingCategory, CommitCategory, EventsCategory, SystemCategory, ExecCategory, VolumesCategory, NetworksCategory, PluginsCategory, NodesCategory, SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: BuildCategory;
    auth: AuthCategory;
    info: InfoCategory;
    version: VersionCategory;
    _ping: _pingCategory;
    commit: CommitCategory;
    events: EventsCategory;
    system: SystemCategory;
    exec: ExecCategory;
    volumes: VolumesCategory;
    networks: NetworksCategory;
    plugins: PluginsCategory;
    nodes: NodesCategory;
    swarm: SwarmCategory;
    services: ServicesCategory;
    tasks: TasksCategory;
    secrets: SecretsCategory;
  };
  all: All;
  schemas: Schemas;
}
