// Made by `npm run generate`. Do not edit.

export type AuthConfig = {
  auth?: string | undefined;
  email?: string | undefined;
  identitytoken?: string | undefined;
  password?: string | undefined;
  registrytoken?: string | undefined;
  serveraddress?: string | undefined;
  username?: string | undefined;
};

export interface authOp {
  request: {
    /** `POST /auth`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/auth */
    op: string;
    data?: AuthConfig | undefined;
  };
  kind: 'json';
  value: {
    IdentityToken?: string | undefined;
    Status?: string | undefined;
  };
}

export interface AuthCategory {
  auth: authOp;
}

export type TextList = string[];

export type BuildArgs = {
  [key: string]: string | null | undefined;
};

export type TextMap = {
  [key: string]: string | undefined;
};

export type Bytes = string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<unknown> | Iterable<Uint8Array>;

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

export interface buildImageOp {
  request: {
    /** `POST /build`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/buildImage */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
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
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface BuildCategory {
  buildImage: buildImageOp;
}

export type CreatedId = {
  Id: string;
};

export interface commitContainerOp {
  request: {
    /** `POST /commit`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/commitContainer */
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
      /** query */
      pause?: boolean | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
    } | undefined;
    data?: unknown | undefined;
  };
  kind: 'json';
  value: CreatedId;
}

export interface CommitCategory {
  commitContainer: commitContainerOp;
}

export interface removeContainerOp {
  request: {
    /** `DELETE /containers/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/removeContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      v?: boolean | undefined;
      /** query */
      link?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface getArchiveOp {
  request: {
    /** `GET /containers/{name}/archive`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/getArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
    };
  };
  kind: 'bytes';
}

export interface putArchiveOp {
  request: {
    /** `PUT /containers/{name}/archive`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/putArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
      /** query */
      copyUIDGID?: boolean | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'none';
}

export interface attachContainerOp {
  request: {
    /** `POST /containers/{name}/attach`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/attachContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      detachKeys?: string | undefined;
      /** query */
      logs?: boolean | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query */
      stdin?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export type createExecBody = {
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | undefined;
  DetachKeys?: string | undefined;
  Env?: string[] | undefined;
  Privileged?: boolean | undefined;
  Tty?: boolean | undefined;
  User?: string | undefined;
  WorkingDir?: string | undefined;
};

export interface createExecOp {
  request: {
    /** `POST /containers/{name}/exec`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/createExec */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: createExecBody | undefined;
  };
  kind: 'json';
  value: CreatedId;
}

export interface exportContainerOp {
  request: {
    /** `GET /containers/{name}/export`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/exportContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'bytes';
}

export type StrSlice = string[];

export type PortSet = {
  [key: string]: {
    [key: string]: unknown;
  } | null;
};

export type Duration<N = number> = N;

export type HealthConfig = {
  Interval?: Duration | undefined;
  Retries?: number | undefined;
  StartPeriod?: Duration | undefined;
  Test?: string[] | null | undefined;
  Timeout?: Duration | undefined;
};

export type ConfigPlain = {
  ArgsEscaped?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Domainname?: string | undefined;
  Env?: string[] | null | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  MacAddress?: string | undefined;
  NetworkDisabled?: boolean | undefined;
  OnBuild?: string[] | null | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: number | undefined;
  Tty?: boolean | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
};

export type Config = {
  Cmd?: StrSlice | null | undefined;
  Entrypoint?: StrSlice | null | undefined;
  ExposedPorts?: PortSet | null | undefined;
  Healthcheck?: HealthConfig | undefined;
  Shell?: StrSlice | null | undefined;
} & ConfigPlain;

export type GraphDriverData = {
  Data: {
    [key: string]: string;
  } | null;
  Name: string;
};

export type ThrottleDevice = {
  Path?: string | undefined;
  Rate?: number | undefined;
};

export type WeightDevice = {
  Path?: string | undefined;
  Weight?: number | undefined;
};

export type CgroupSpec = string;

export type CgroupnsMode = string;

export type DeviceRequest = {
  Capabilities?: string[][] | null | undefined;
  Count?: number | undefined;
  DeviceIDs?: string[] | null | undefined;
  Driver?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type DeviceMapping = {
  CgroupPermissions?: string | undefined;
  PathInContainer?: string | undefined;
  PathOnHost?: string | undefined;
};

export type IpcMode = string;

export type Isolation = string;

export type DockerLogConfig = {
  Type?: string | undefined;
  Config?: {
    [key: string]: string;
  } | null | undefined;
};

export type DockerMount = {
  Type?: string | undefined;
  Source?: string | undefined;
  Target?: string | undefined;
  ReadOnly?: boolean | undefined;
  Consistency?: string | undefined;
  BindOptions?: {
    [key: string]: unknown;
  } | null | undefined;
  VolumeOptions?: {
    [key: string]: unknown;
  } | null | undefined;
  TmpfsOptions?: {
    [key: string]: unknown;
  } | null | undefined;
};

export type NetworkMode = string;

export type PidMode = string;

export type PortBinding = {
  HostIp?: string | undefined;
  HostPort?: string | undefined;
};

export type PortMap = {
  [key: string]: PortBinding[] | null;
};

export type RestartPolicy = {
  MaximumRetryCount?: number | undefined;
  Name?: string | undefined;
};

export type UTSMode = string;

export type Ulimit = {
  Hard?: number | undefined;
  Name?: string | undefined;
  Soft?: number | undefined;
};

export type UsernsMode = string;

export type HostConfigPlain = {
  AutoRemove?: boolean | undefined;
  Binds?: string[] | null | undefined;
  BlkioWeight?: number | undefined;
  CgroupParent?: string | undefined;
  ConsoleSize?: number[] | null | undefined;
  ContainerIDFile?: string | undefined;
  CpuCount?: number | undefined;
  CpuPercent?: number | undefined;
  CpuPeriod?: number | undefined;
  CpuQuota?: number | undefined;
  CpuRealtimePeriod?: number | undefined;
  CpuRealtimeRuntime?: number | undefined;
  CpuShares?: number | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DeviceCgroupRules?: string[] | null | undefined;
  Dns?: string[] | null | undefined;
  DnsOptions?: string[] | null | undefined;
  DnsSearch?: string[] | null | undefined;
  ExtraHosts?: string[] | null | undefined;
  GroupAdd?: string[] | null | undefined;
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Init?: boolean | undefined;
  KernelMemory?: number | undefined;
  KernelMemoryTCP?: number | undefined;
  Links?: string[] | null | undefined;
  MaskedPaths?: string[] | null | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  OomKillDisable?: boolean | undefined;
  OomScoreAdj?: number | undefined;
  PidsLimit?: number | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyPaths?: string[] | null | undefined;
  ReadonlyRootfs?: boolean | undefined;
  Runtime?: string | undefined;
  SecurityOpt?: string[] | null | undefined;
  ShmSize?: number | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | null | undefined;
  Sysctls?: {
    [key: string]: string;
  } | null | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | null | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | null | undefined;
};

export type HostConfig = {
  BlkioDeviceReadBps?: ThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: ThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: WeightDevice[] | null | undefined;
  CapAdd?: StrSlice | null | undefined;
  CapDrop?: StrSlice | null | undefined;
  Cgroup?: CgroupSpec | undefined;
  CgroupnsMode?: CgroupnsMode | undefined;
  DeviceRequests?: DeviceRequest[] | null | undefined;
  Devices?: DeviceMapping[] | null | undefined;
  IpcMode?: IpcMode | undefined;
  Isolation?: Isolation | undefined;
  LogConfig?: DockerLogConfig | undefined;
  Mounts?: DockerMount[] | null | undefined;
  NetworkMode?: NetworkMode | undefined;
  PidMode?: PidMode | undefined;
  PortBindings?: PortMap | null | undefined;
  RestartPolicy?: RestartPolicy | undefined;
  UTSMode?: UTSMode | undefined;
  Ulimits?: Ulimit[] | null | undefined;
  UsernsMode?: UsernsMode | undefined;
} & HostConfigPlain;

export type Propagation = string;

export type Type = string;

export type MountPoint = {
  Destination?: string | undefined;
  Driver?: string | undefined;
  Mode?: string | undefined;
  Name?: string | undefined;
  Propagation?: Propagation | undefined;
  RW?: boolean | undefined;
  Source?: string | undefined;
  Type?: Type | undefined;
};

export type EndpointIPAMConfig = {
  IPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
  LinkLocalIPs?: string[] | null | undefined;
};

export type EndpointSettingsPlain<N = number> = {
  Aliases?: string[] | null | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: N | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: N | undefined;
  IPv6Gateway?: string | undefined;
  Links?: string[] | null | undefined;
  MacAddress?: string | undefined;
  NetworkID?: string | undefined;
};

export type EndpointSettings<N = number> = {
  IPAMConfig?: EndpointIPAMConfig | null | undefined;
} & EndpointSettingsPlain<N>;

export type Address = {
  Addr?: string | undefined;
  PrefixLen?: number | undefined;
};

export type NetworkSettingsPlain = {
  Bridge?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  HairpinMode?: boolean | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  MacAddress?: string | undefined;
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
};

export type NetworkSettings = {
  Networks?: {
    [key: string]: EndpointSettings;
  } | null | undefined;
  Ports?: PortMap | null | undefined;
  SecondaryIPAddresses?: Address[] | null | undefined;
  SecondaryIPv6Addresses?: Address[] | null | undefined;
} & NetworkSettingsPlain;

export type ContainerNode = {
  Addr?: string | undefined;
  Cpus?: number | undefined;
  ID?: string | undefined;
  IP?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Memory?: number | undefined;
  Name?: string | undefined;
};

export type HealthcheckResult = {
  End?: string | undefined;
  ExitCode?: number | undefined;
  Output?: string | undefined;
  Start?: string | undefined;
};

export type Health = {
  FailingStreak?: number | undefined;
  Log?: HealthcheckResult[] | null | undefined;
  Status?: string | undefined;
};

export type ContainerState = {
  Dead?: boolean | undefined;
  Error?: string | undefined;
  ExitCode?: number | undefined;
  FinishedAt?: string | undefined;
  Health?: Health | undefined;
  OOMKilled?: boolean | undefined;
  Paused?: boolean | undefined;
  Pid?: number | undefined;
  Restarting?: boolean | undefined;
  Running?: boolean | undefined;
  StartedAt?: string | undefined;
  Status?: string | undefined;
};

export type getContainerResultPlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  Created: string;
  Driver?: string | undefined;
  ExecIDs?: string[] | null | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id: string;
  Image: string;
  LogPath?: string | undefined;
  MountLabel?: string | undefined;
  Name: string;
  Path?: string | undefined;
  Platform?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
};

export type getContainerResult = {
  Config?: Config | undefined;
  GraphDriver?: GraphDriverData | undefined;
  HostConfig?: HostConfig | undefined;
  Mounts?: MountPoint[] | null | undefined;
  NetworkSettings?: NetworkSettings | undefined;
  Node?: ContainerNode | undefined;
  State: ContainerState;
} & getContainerResultPlain;

export interface getContainerOp {
  request: {
    /** `GET /containers/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/getContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: getContainerResult;
}

export interface killContainerOp {
  request: {
    /** `POST /containers/{name}/kill`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/killContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `"SIGKILL"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface logsFromContainerOp {
  request: {
    /** `GET /containers/{name}/logs`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/logsFromContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      follow?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface pauseContainerOp {
  request: {
    /** `POST /containers/{name}/pause`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pauseContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface renameContainerOp {
  request: {
    /** `POST /containers/{name}/rename`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/renameContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a container, by name or id */
      query_name: string;
    };
  };
  kind: 'none';
}

export interface resizeContainerOp {
  request: {
    /** `POST /containers/{name}/resize`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/resizeContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
      /** query */
      running?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface restartContainerOp {
  request: {
    /** `POST /containers/{name}/restart`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/restartContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface startContainerOp {
  request: {
    /** `POST /containers/{name}/start`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/startContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"ctrl-p,ctrl-q"` */
      detachKeys?: string | undefined;
    };
  };
  kind: 'none';
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

export interface statsContainerOp {
  request: {
    /** `GET /containers/{name}/stats`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/statsContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: StatsMessage;
}

export interface stopContainerOp {
  request: {
    /** `POST /containers/{name}/stop`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/stopContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface topContainerOp {
  request: {
    /** `GET /containers/{name}/top`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/topContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface unpauseContainerOp {
  request: {
    /** `POST /containers/{name}/unpause`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/unpauseContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface waitContainerOp {
  request: {
    /** `POST /containers/{name}/wait`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/waitContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      condition?: string | undefined;
      /** query; default `"250ms"` */
      interval?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    Error?: {
      Message?: string | undefined;
    } | null | undefined;
    StatusCode?: number | undefined;
  };
}

export interface createContainerOp {
  request: {
    /** `POST /containers/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/createContainer */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: unknown;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

export type Filters = {
  [key: string]: string | number | boolean | string[] | {
    [key: string]: boolean;
  } | undefined;
};

export type ListedContainersItemPortsItem = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: string;
};

export type ListedContainersItemPlain = {
  Id: string;
  Names: string[];
  Image: string;
  ImageID: string;
  Command?: string | undefined;
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
  NetworkSettings?: {
    [key: string]: unknown;
  } | null | undefined;
  Mounts?: {
    [key: string]: unknown;
  }[] | null | undefined;
};

export type ListedContainersItem = {
  Ports?: ListedContainersItemPortsItem[] | null | undefined;
} & ListedContainersItemPlain;

export type ListedContainers = ListedContainersItem[];

export interface listContainersOp {
  request: {
    /** `GET /containers/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/listContainers */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListedContainers;
}

export type PrunedContainers = {
  ContainersDeleted?: string[] | null | undefined;
  SpaceReclaimed?: number | undefined;
};

export interface pruneContainersOp {
  request: {
    /** `POST /containers/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pruneContainers */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: PrunedContainers;
}

export interface ContainersCategory {
  removeContainer: removeContainerOp;
  getArchive: getArchiveOp;
  putArchive: putArchiveOp;
  attachContainer: attachContainerOp;
  createExec: createExecOp;
  exportContainer: exportContainerOp;
  getContainer: getContainerOp;
  killContainer: killContainerOp;
  logsFromContainer: logsFromContainerOp;
  pauseContainer: pauseContainerOp;
  renameContainer: renameContainerOp;
  resizeContainer: resizeContainerOp;
  restartContainer: restartContainerOp;
  startContainer: startContainerOp;
  statsContainer: statsContainerOp;
  stopContainer: stopContainerOp;
  topContainer: topContainerOp;
  unpauseContainer: unpauseContainerOp;
  waitContainer: waitContainerOp;
  createContainer: createContainerOp;
  listContainers: listContainersOp;
  pruneContainers: pruneContainersOp;
}

export type PodmanEvent = {
  Type: string;
  Action: string;
  Actor: {
    ID?: string | undefined;
    Attributes?: {
      [key: string]: string;
    } | null | undefined;
  };
  HealthStatus?: string | undefined;
  status?: string | undefined;
  id?: string | undefined;
  from?: string | undefined;
  scope?: string | undefined;
  time: number;
  timeNano: number;
};

export interface getEventsOp {
  request: {
    /** `GET /events`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/getEvents */
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
  value: PodmanEvent;
}

export interface EventsCategory {
  getEvents: getEventsOp;
}

export type ExecReportProcessConfig = {
  arguments?: string[] | null | undefined;
  entrypoint?: string | undefined;
  privileged?: boolean | undefined;
  tty?: boolean | undefined;
  user?: string | undefined;
};

export type ExecReport = {
  CanRemove?: boolean | undefined;
  ContainerID: string;
  DetachKeys?: string | undefined;
  ExitCode?: number | null | undefined;
  ID: string;
  OpenStderr?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  OpenStdout?: boolean | undefined;
  Running: boolean;
  Pid?: number | undefined;
  ProcessConfig?: ExecReportProcessConfig | null | undefined;
};

export interface inspectExecOp {
  request: {
    /** `GET /exec/{id}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/inspectExec */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: ExecReport;
}

export interface resizeExecOp {
  request: {
    /** `POST /exec/{id}/resize`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/resizeExec */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
      /** query */
      running?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface startExecOp {
  request: {
    /** `POST /exec/{id}/start`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/startExec */
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

export interface ExecCategory {
  inspectExec: inspectExecOp;
  resizeExec: resizeExecOp;
  startExec: startExecOp;
}

export type RemovedImages = {
  Deleted?: string | undefined;
  Untagged?: string | undefined;
}[];

export interface removeImageOp {
  request: {
    /** `DELETE /images/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/removeImage */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      noprune?: boolean | undefined;
    };
  };
  kind: 'json';
  value: RemovedImages;
}

export interface exportImageOp {
  request: {
    /** `GET /images/{name}/get`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/exportImage */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'bytes';
}

export type ImageLayersItem = {
  Id?: string | undefined;
  Created?: number | undefined;
  CreatedBy?: string | undefined;
  Tags?: string[] | null | undefined;
  Size?: number | undefined;
  Comment?: string | undefined;
};

export type ImageLayers = ImageLayersItem[];

export interface imageHistoryOp {
  request: {
    /** `GET /images/{name}/history`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/imageHistory */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageLayers;
}

export type ImageMetadata = {
  LastTagTime?: string | undefined;
};

export type Digest = string;

export type RootFS = {
  Layers?: Digest[] | null | undefined;
  Type?: string | undefined;
};

export type inspectImageResultPlain = {
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Container?: string | undefined;
  Created?: string | undefined;
  DockerVersion?: string | undefined;
  Id: string;
  Os?: string | undefined;
  OsVersion?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | null | undefined;
  RepoTags?: string[] | null | undefined;
  Size?: number | undefined;
  Variant?: string | undefined;
  VirtualSize?: number | undefined;
};

export type inspectImageResult = {
  Config?: Config | undefined;
  ContainerConfig?: Config | undefined;
  GraphDriver?: GraphDriverData | undefined;
  Metadata?: ImageMetadata | undefined;
  RootFS?: RootFS | undefined;
} & inspectImageResultPlain;

export interface inspectImageOp {
  request: {
    /** `GET /images/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/inspectImage */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: inspectImageResult;
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

export interface pushImageOp {
  request: {
    /** `POST /images/{name}/push`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pushImage */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      tag?: string | undefined;
      /** query */
      all?: boolean | undefined;
      /** query */
      compress?: boolean | undefined;
      /** query */
      destination?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface tagImageOp {
  request: {
    /** `POST /images/{name}/tag`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/tagImage */
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

export interface createImageOp {
  request: {
    /** `POST /images/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/createImage */
    op: string;
    params?: {
      /** query */
      fromImage?: string | undefined;
      /** query */
      fromSrc?: string | undefined;
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

export interface getOp {
  request: {
    /** `GET /images/get`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/get */
    op: string;
    params: {
      /** query; a key for each */
      names: string[] | string;
    };
  };
  kind: 'bytes';
}

export type ImageSummary = {
  Containers: number;
  Created: number;
  Id: string;
  Labels: {
    [key: string]: string;
  } | null;
  ParentId: string;
  RepoDigests: string[] | null;
  RepoTags: string[] | null;
  SharedSize: number;
  Size: number;
  VirtualSize: number;
  Names?: string[] | null | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
};

export interface listImagesOp {
  request: {
    /** `GET /images/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/listImages */
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

export interface importImageOp {
  request: {
    /** `POST /images/load`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/importImage */
    op: string;
    params?: {
      /** query */
      quiet?: boolean | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
}

export type PrunedImages = {
  ImagesDeleted?: RemovedImages | null | undefined;
  SpaceReclaimed?: number | undefined;
};

export interface pruneImagesOp {
  request: {
    /** `POST /images/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pruneImages */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: PrunedImages;
}

export type FoundImagesItem = {
  Index?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  Stars?: number | undefined;
  Official?: string | undefined;
  Automated?: string | undefined;
  Tag?: string | undefined;
};

export type FoundImages = FoundImagesItem[] | null;

export interface searchImagesOp {
  request: {
    /** `GET /images/search`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/searchImages */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
      /** query */
      listTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: FoundImages;
}

export interface ImagesCategory {
  removeImage: removeImageOp;
  exportImage: exportImageOp;
  imageHistory: imageHistoryOp;
  inspectImage: inspectImageOp;
  pushImage: pushImageOp;
  tagImage: tagImageOp;
  createImage: createImageOp;
  get: getOp;
  listImages: listImagesOp;
  importImage: importImageOp;
  pruneImages: pruneImagesOp;
  searchImages: searchImagesOp;
}

export type CommitReport = {
  ID?: string | undefined;
  Expected?: string | undefined;
};

export type CompatInfoPlain = {
  ID?: string | undefined;
  Name?: string | undefined;
  ServerVersion?: string | undefined;
  BuildahVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSType?: string | undefined;
  OSVersion?: string | undefined;
  Architecture?: string | undefined;
  KernelVersion?: string | undefined;
  NCPU?: number | undefined;
  MemTotal?: number | undefined;
  SwapTotal?: number | undefined;
  SwapFree?: number | undefined;
  Uptime?: string | undefined;
  SystemTime?: string | undefined;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersPaused?: number | undefined;
  ContainersStopped?: number | undefined;
  Images?: number | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | null | undefined;
  DockerRootDir?: string | undefined;
  CgroupDriver?: string | undefined;
  CgroupVersion?: string | undefined;
  DefaultAddressPools?: {
    Base?: string | undefined;
    Size?: number | undefined;
  }[] | null | undefined;
  CDISpecDirs?: string[] | null | undefined;
  Rootless?: boolean | undefined;
  DefaultRuntime?: string | undefined;
  Runtimes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  SecurityOptions?: string[] | null | undefined;
  RegistryConfig?: {
    [key: string]: unknown;
  } | null | undefined;
  IndexServerAddress?: string | undefined;
  LoggingDriver?: string | undefined;
  Plugins?: {
    [key: string]: string[] | null;
  } | null | undefined;
  Swarm?: {
    [key: string]: unknown;
  } | null | undefined;
  Labels?: string[] | null | undefined;
  Warnings?: string[] | null | undefined;
  Debug?: boolean | undefined;
  ExperimentalBuild?: boolean | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  BridgeNfIptables?: boolean | undefined;
  BridgeNfIp6tables?: boolean | undefined;
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
  KernelMemory?: boolean | undefined;
  KernelMemoryTCP?: boolean | undefined;
  GenericResources?: {
    [key: string]: unknown;
  }[] | null | undefined;
  PidsLimit?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPURealtimePeriod?: boolean | undefined;
  CPURealtimeRuntime?: boolean | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  InitBinary?: string | undefined;
  ProductLicense?: string | undefined;
  Isolation?: string | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  NEventsListener?: number | undefined;
};

export type CompatInfo = {
  ContainerdCommit?: CommitReport | undefined;
  RuncCommit?: CommitReport | undefined;
  InitCommit?: CommitReport | undefined;
} & CompatInfoPlain;

export interface getInfoOp {
  request: {
    /** `GET /info`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/getInfo */
    op: string;
  };
  kind: 'json';
  value: CompatInfo;
}

export interface InfoCategory {
  getInfo: getInfoOp;
}

export interface libpodPingGetOp {
  request: {
    /** `GET /libpod/_ping`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPingGet */
    op: string;
  };
  kind: 'text';
}

export interface Libpod_pingCategory {
  libpodPingGet: libpodPingGetOp;
}

export interface libpodBuildImageOp {
  request: {
    /** `POST /libpod/build`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodBuildImage */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
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
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query */
      httpproxy?: boolean | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'messages';
  value: ProgressMessage;
}

export interface LibpodBuildCategory {
  libpodBuildImage: libpodBuildImageOp;
}

export interface libpodCommitContainerOp {
  request: {
    /** `POST /libpod/commit`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCommitContainer */
    op: string;
    params: {
      /** query; a container, by name or id */
      container: string;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** query */
      comment?: string | undefined;
      /** query */
      author?: string | undefined;
      /** query */
      pause?: boolean | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query */
      format?: string | undefined;
    };
  };
  kind: 'json';
  value: CreatedId;
}

export interface LibpodCommitCategory {
  libpodCommitContainer: libpodCommitContainerOp;
}

export type HealthCheckLog = {
  End?: string | undefined;
  ExitCode?: number | undefined;
  Output?: string | undefined;
  Start?: string | undefined;
};

export interface libpodRunHealthCheckOp {
  request: {
    /** `GET /libpod/containers/{name}/healthcheck`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRunHealthCheck */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'json';
  value: {
    FailingStreak?: number | undefined;
    Log?: HealthCheckLog[] | null | undefined;
    Status?: string | undefined;
  };
}

export interface libpodRemoveContainerOp {
  request: {
    /** `DELETE /libpod/containers/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRemoveContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      v?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface libpodGetArchiveOp {
  request: {
    /** `GET /libpod/containers/{name}/archive`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodGetArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
    };
  };
  kind: 'bytes';
}

export interface libpodPutArchiveOp {
  request: {
    /** `PUT /libpod/containers/{name}/archive`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPutArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
      /** query; default `true` */
      pause?: boolean | undefined;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
      /** query */
      copyUIDGID?: boolean | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'none';
}

export interface libpodAttachContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/attach`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodAttachContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      detachKeys?: string | undefined;
      /** query */
      logs?: boolean | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query */
      stdin?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export type PathChanges = {
  Path: string;
  Kind: number;
}[] | null;

export interface changesContainerOp {
  request: {
    /** `GET /libpod/containers/{name}/changes`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/changesContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'json';
  value: PathChanges;
}

export type CriuReport = {
  Err?: {
    [key: string]: unknown;
  } | null | undefined;
  Id?: string | undefined;
  RawInput?: string | undefined;
  runtime_checkpoint_duration?: number | undefined;
  runtime_restore_duration?: number | undefined;
  criu_statistics?: {
    [key: string]: number;
  } | null | undefined;
};

export interface libpodCheckpointContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/checkpoint`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCheckpointContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      keep?: boolean | undefined;
      /** query */
      leaveRunning?: boolean | undefined;
      /** query */
      tcpEstablished?: boolean | undefined;
      /** query */
      export?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
    };
  };
  kind: 'json';
  value: CriuReport;
}

export type libpodCreateExecBody = {
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | undefined;
  DetachKeys?: string | undefined;
  Env?: string[] | undefined;
  Privileged?: boolean | undefined;
  Tty?: boolean | undefined;
  User?: string | undefined;
  WorkingDir?: string | undefined;
};

export interface libpodCreateExecOp {
  request: {
    /** `POST /libpod/containers/{name}/exec`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCreateExec */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: libpodCreateExecBody | undefined;
  };
  kind: 'json';
  value: CreatedId;
}

export interface libpodContainerExistsOp {
  request: {
    /** `GET /libpod/containers/{name}/exists`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodContainerExists */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface libpodExportContainerOp {
  request: {
    /** `GET /libpod/containers/{name}/export`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodExportContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'bytes';
}

export interface libpodInitContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/init`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodInitContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export type Schema2HealthConfig<N = number> = {
  Interval?: Duration<N> | undefined;
  Retries?: N | undefined;
  StartPeriod?: Duration<N> | undefined;
  Test?: string[] | null | undefined;
  Timeout?: Duration<N> | undefined;
};

export type InspectSecret = {
  ID?: string | undefined;
  Name?: string | undefined;
};

export type InspectContainerConfigPlain = {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | null | undefined;
  CreateCommand?: string[] | null | undefined;
  Domainname?: string | undefined;
  Entrypoint?: string | undefined;
  Env?: string[] | null | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  OnBuild?: string | null | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  StopSignal?: number | undefined;
  SystemdMode?: boolean | undefined;
  Timezone?: string | undefined;
  Tty?: boolean | undefined;
  Umask?: string | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: Schema2HealthConfig | undefined;
  Secrets?: InspectSecret[] | null | undefined;
} & InspectContainerConfigPlain;

export type DriverData = {
  Data?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export type InspectBlkioThrottleDevice = {
  Path?: string | undefined;
  Rate?: number | undefined;
};

export type InspectBlkioWeightDevice = {
  Path?: string | undefined;
  Weight?: number | undefined;
};

export type InspectDevice = {
  CgroupPermissions?: string | undefined;
  PathInContainer?: string | undefined;
  PathOnHost?: string | undefined;
};

export type InspectLogConfig = {
  Config?: {
    [key: string]: string;
  } | null | undefined;
  Path?: string | undefined;
  Size?: string | undefined;
  Tag?: string | undefined;
  Type?: string | undefined;
};

export type InspectHostPort = {
  HostIp?: string | undefined;
  HostPort?: string | undefined;
};

export type InspectRestartPolicy = {
  MaximumRetryCount?: number | undefined;
  Name?: string | undefined;
};

export type InspectUlimit = {
  Hard?: number | undefined;
  Name?: string | undefined;
  Soft?: number | undefined;
};

export type InspectContainerHostConfigPlain = {
  AutoRemove?: boolean | undefined;
  Binds?: string[] | null | undefined;
  BlkioWeight?: number | undefined;
  CapAdd?: string[] | null | undefined;
  CapDrop?: string[] | null | undefined;
  Cgroup?: string | undefined;
  CgroupConf?: {
    [key: string]: string;
  } | null | undefined;
  CgroupManager?: string | undefined;
  CgroupMode?: string | undefined;
  CgroupParent?: string | undefined;
  Cgroups?: string | undefined;
  ConsoleSize?: number[] | null | undefined;
  ContainerIDFile?: string | undefined;
  CpuCount?: number | undefined;
  CpuPercent?: number | undefined;
  CpuPeriod?: number | undefined;
  CpuQuota?: number | undefined;
  CpuRealtimePeriod?: number | undefined;
  CpuRealtimeRuntime?: number | undefined;
  CpuShares?: number | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DiskQuota?: number | undefined;
  Dns?: string[] | null | undefined;
  DnsOptions?: string[] | null | undefined;
  DnsSearch?: string[] | null | undefined;
  ExtraHosts?: string[] | null | undefined;
  GroupAdd?: string[] | null | undefined;
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Init?: boolean | undefined;
  IpcMode?: string | undefined;
  Isolation?: string | undefined;
  KernelMemory?: number | undefined;
  Links?: string[] | null | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  NetworkMode?: string | undefined;
  OomKillDisable?: boolean | undefined;
  OomScoreAdj?: number | undefined;
  PidMode?: string | undefined;
  PidsLimit?: number | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyRootfs?: boolean | undefined;
  Runtime?: string | undefined;
  SecurityOpt?: string[] | null | undefined;
  ShmSize?: number | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | null | undefined;
  UTSMode?: string | undefined;
  UsernsMode?: string | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | null | undefined;
};

export type InspectContainerHostConfig = {
  BlkioDeviceReadBps?: InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: InspectBlkioThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: InspectBlkioWeightDevice[] | null | undefined;
  Devices?: InspectDevice[] | null | undefined;
  LogConfig?: InspectLogConfig | undefined;
  PortBindings?: {
    [key: string]: InspectHostPort[] | null;
  } | null | undefined;
  RestartPolicy?: InspectRestartPolicy | undefined;
  Ulimits?: InspectUlimit[] | null | undefined;
} & InspectContainerHostConfigPlain;

export type InspectMount = {
  Destination?: string | undefined;
  Driver?: string | undefined;
  Mode?: string | undefined;
  Name?: string | undefined;
  Options?: string[] | null | undefined;
  Propagation?: string | undefined;
  RW?: boolean | undefined;
  Source?: string | undefined;
  Type?: string | undefined;
};

export type InspectAdditionalNetwork = {
  AdditionalMACAddresses?: string[] | null | undefined;
  Aliases?: string[] | null | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  IPAMConfig?: {
    [key: string]: string;
  } | null | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  Links?: string[] | null | undefined;
  MacAddress?: string | undefined;
  NetworkID?: string | undefined;
  SecondaryIPAddresses?: string[] | null | undefined;
  SecondaryIPv6Addresses?: string[] | null | undefined;
};

export type InspectNetworkSettingsPlain = {
  AdditionalMACAddresses?: string[] | null | undefined;
  Bridge?: string | undefined;
  EndpointID?: string | undefined;
  Gateway?: string | undefined;
  GlobalIPv6Address?: string | undefined;
  GlobalIPv6PrefixLen?: number | undefined;
  HairpinMode?: boolean | undefined;
  IPAddress?: string | undefined;
  IPPrefixLen?: number | undefined;
  IPv6Gateway?: string | undefined;
  LinkLocalIPv6Address?: string | undefined;
  LinkLocalIPv6PrefixLen?: number | undefined;
  MacAddress?: string | undefined;
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
  SecondaryIPAddresses?: string[] | null | undefined;
  SecondaryIPv6Addresses?: string[] | null | undefined;
};

export type InspectNetworkSettings = {
  Networks?: {
    [key: string]: InspectAdditionalNetwork;
  } | null | undefined;
  Ports?: {
    [key: string]: InspectHostPort[] | null;
  } | null | undefined;
} & InspectNetworkSettingsPlain;

export type HealthCheckResults = {
  FailingStreak?: number | undefined;
  Log?: HealthCheckLog[] | null | undefined;
  Status?: string | undefined;
};

export type InspectContainerStatePlain = {
  ConmonPid?: number | undefined;
  Dead?: boolean | undefined;
  Error?: string | undefined;
  ExitCode: number;
  FinishedAt?: string | undefined;
  OOMKilled?: boolean | undefined;
  OciVersion?: string | undefined;
  Paused?: boolean | undefined;
  Pid?: number | undefined;
  Restarting?: boolean | undefined;
  Running: boolean;
  StartedAt?: string | undefined;
  Status: string;
};

export type InspectContainerState = {
  Healthcheck?: HealthCheckResults | undefined;
} & InspectContainerStatePlain;

export type libpodGetContainerResultPlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  BoundingCaps?: string[] | null | undefined;
  ConmonPidFile?: string | undefined;
  Created: string;
  Dependencies?: string[] | null | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | null | undefined;
  ExecIDs?: string[] | null | undefined;
  ExitCommand?: string[] | null | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id: string;
  Image: string;
  ImageName: string;
  IsInfra?: boolean | undefined;
  MountLabel?: string | undefined;
  Name: string;
  Namespace?: string | undefined;
  OCIConfigPath?: string | undefined;
  OCIRuntime?: string | undefined;
  Path?: string | undefined;
  Pod?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  Rootfs?: string | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  StaticDir?: string | undefined;
};

export type libpodGetContainerResult = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: DriverData | undefined;
  HostConfig?: InspectContainerHostConfig | undefined;
  Mounts?: InspectMount[] | null | undefined;
  NetworkSettings?: InspectNetworkSettings | undefined;
  State: InspectContainerState;
} & libpodGetContainerResultPlain;

export interface libpodGetContainerOp {
  request: {
    /** `GET /libpod/containers/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodGetContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: libpodGetContainerResult;
}

export interface libpodKillContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/kill`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodKillContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"TERM"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface libpodLogsFromContainerOp {
  request: {
    /** `GET /libpod/containers/{name}/logs`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodLogsFromContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      follow?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface libpodMountContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/mount`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodMountContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'text';
}

export interface libpodPauseContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/pause`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPauseContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface libpodRenameContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/rename`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRenameContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a container, by name or id */
      query_name: string;
    };
  };
  kind: 'none';
}

export interface libpodResizeContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/resize`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodResizeContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface libpodRestartContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/restart`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRestartContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface libpodRestoreContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/restore`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRestoreContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      query_name?: string | undefined;
      /** query */
      keep?: boolean | undefined;
      /** query */
      leaveRunning?: boolean | undefined;
      /** query */
      tcpEstablished?: boolean | undefined;
      /** query */
      import?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
      /** query */
      ignoreStaticIP?: boolean | undefined;
      /** query */
      ignoreStaticMAC?: boolean | undefined;
      /** query */
      ignoreVolumes?: boolean | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'json';
  value: CriuReport;
}

export interface libpodStartContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/start`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodStartContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"ctrl-p,ctrl-q"` */
      detachKeys?: string | undefined;
    };
  };
  kind: 'none';
}

export interface libpodStatsContainerOp {
  request: {
    /** `GET /libpod/containers/{name}/stats`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodStatsContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: StatsMessage;
}

export interface libpodStopContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/stop`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodStopContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `10` */
      timeout?: number | bigint | undefined;
      /** query; default `false` */
      Ignore?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface libpodTopContainerOp {
  request: {
    /** `GET /libpod/containers/{name}/top`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodTopContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface libpodUnmountContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/unmount`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodUnmountContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface libpodUnpauseContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/unpause`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodUnpauseContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface libpodWaitContainerOp {
  request: {
    /** `POST /libpod/containers/{name}/wait`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodWaitContainer */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a key for each */
      condition?: ("configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping")[] | "configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping" | undefined;
    };
  };
  kind: 'json';
  value: {
    Error?: {
      Message?: string | undefined;
    } | undefined;
    StatusCode?: number | undefined;
  };
}

export type NamespaceMode = string;

export type Namespace = {
  nsmode?: NamespaceMode | undefined;
  value?: string | undefined;
};

export type FileMode = number | bigint;

export type LinuxDevice = {
  fileMode?: FileMode | undefined;
  gid?: number | bigint | undefined;
  major?: number | bigint | undefined;
  minor?: number | bigint | undefined;
  path?: string | undefined;
  type?: string | undefined;
  uid?: number | bigint | undefined;
};

export type IDMap<N = number> = {
  container_id?: N | undefined;
  host_id?: N | undefined;
  size?: N | undefined;
};

export type AutoUserNsOptions = {
  AdditionalGIDMappings?: IDMap<number | bigint>[] | null | undefined;
  AdditionalUIDMappings?: IDMap<number | bigint>[] | null | undefined;
  GroupFile?: string | undefined;
  InitialSize?: number | bigint | undefined;
  PasswdFile?: string | undefined;
  Size?: number | bigint | undefined;
};

export type IDMappingOptions = {
  AutoUserNs?: boolean | undefined;
  AutoUserNsOpts?: AutoUserNsOptions | undefined;
  GIDMap?: IDMap<number | bigint>[] | null | undefined;
  HostGIDMapping?: boolean | undefined;
  HostUIDMapping?: boolean | undefined;
  UIDMap?: IDMap<number | bigint>[] | null | undefined;
};

export type ImageVolume = {
  Destination?: string | undefined;
  ReadWrite?: boolean | undefined;
  Source?: string | undefined;
};

export type LogConfig = {
  driver?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
  path?: string | undefined;
  size?: number | bigint | undefined;
};

export type Mount = {
  destination?: string | undefined;
  options?: string[] | null | undefined;
  source?: string | undefined;
  type?: string | undefined;
};

export type OverlayVolume = {
  destination?: string | undefined;
  options?: string[] | null | undefined;
  source?: string | undefined;
};

export type PortMapping<N = number> = {
  container_port?: N | undefined;
  host_ip?: string | undefined;
  host_port?: N | undefined;
  protocol?: string | undefined;
  range?: N | undefined;
};

export type POSIXRlimit = {
  hard?: number | bigint | undefined;
  soft?: number | bigint | undefined;
  type?: string | undefined;
};

export type LinuxThrottleDevice = {
  major?: number | bigint | undefined;
  minor?: number | bigint | undefined;
  rate?: number | bigint | undefined;
};

export type LinuxWeightDevice = {
  leafWeight?: number | bigint | undefined;
  major?: number | bigint | undefined;
  minor?: number | bigint | undefined;
  weight?: number | bigint | undefined;
};

export type LinuxBlockIO = {
  leafWeight?: number | bigint | undefined;
  throttleReadBpsDevice?: LinuxThrottleDevice[] | null | undefined;
  throttleReadIOPSDevice?: LinuxThrottleDevice[] | null | undefined;
  throttleWriteBpsDevice?: LinuxThrottleDevice[] | null | undefined;
  throttleWriteIOPSDevice?: LinuxThrottleDevice[] | null | undefined;
  weight?: number | bigint | undefined;
  weightDevice?: LinuxWeightDevice[] | null | undefined;
};

export type LinuxCPU = {
  cpus?: string | undefined;
  mems?: string | undefined;
  period?: number | bigint | undefined;
  quota?: number | bigint | undefined;
  realtimePeriod?: number | bigint | undefined;
  realtimeRuntime?: number | bigint | undefined;
  shares?: number | bigint | undefined;
};

export type LinuxDeviceCgroup = {
  access?: string | undefined;
  allow?: boolean | undefined;
  major?: number | bigint | undefined;
  minor?: number | bigint | undefined;
  type?: string | undefined;
};

export type LinuxHugepageLimit = {
  limit?: number | bigint | undefined;
  pageSize?: string | undefined;
};

export type LinuxMemory = {
  disableOOMKiller?: boolean | undefined;
  kernel?: number | bigint | undefined;
  kernelTCP?: number | bigint | undefined;
  limit?: number | bigint | undefined;
  reservation?: number | bigint | undefined;
  swap?: number | bigint | undefined;
  swappiness?: number | bigint | undefined;
  useHierarchy?: boolean | undefined;
};

export type LinuxInterfacePriority = {
  name?: string | undefined;
  priority?: number | bigint | undefined;
};

export type LinuxNetwork = {
  classID?: number | bigint | undefined;
  priorities?: LinuxInterfacePriority[] | null | undefined;
};

export type LinuxPids = {
  limit?: number | bigint | undefined;
};

export type LinuxRdma = {
  hcaHandles?: number | bigint | undefined;
  hcaObjects?: number | bigint | undefined;
};

export type LinuxResources = {
  blockIO?: LinuxBlockIO | undefined;
  cpu?: LinuxCPU | undefined;
  devices?: LinuxDeviceCgroup[] | null | undefined;
  hugepageLimits?: LinuxHugepageLimit[] | null | undefined;
  memory?: LinuxMemory | undefined;
  network?: LinuxNetwork | undefined;
  pids?: LinuxPids | undefined;
  rdma?: {
    [key: string]: LinuxRdma;
  } | null | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
};

export type HardwareAddr = string;

export type Signal = number | bigint;

export type NamedVolume = {
  Dest?: string | undefined;
  Name?: string | undefined;
  Options?: string[] | null | undefined;
};

export type SpecGeneratorPlain = {
  aliases?: {
    [key: string]: string[] | null;
  } | null | undefined;
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  apparmor_profile?: string | undefined;
  cap_add?: string[] | null | undefined;
  cap_drop?: string[] | null | undefined;
  cgroup_parent?: string | undefined;
  cgroups_mode?: string | undefined;
  cni_networks?: string[] | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  entrypoint?: string[] | null | undefined;
  env?: {
    [key: string]: string;
  } | null | undefined;
  env_host?: boolean | undefined;
  expose?: unknown;
  groups?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  httpproxy?: boolean | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  mask?: string[] | null | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_new_privileges?: boolean | undefined;
  oci_runtime?: string | undefined;
  oom_score_adj?: number | bigint | undefined;
  pod?: string | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  raw_image_name?: string | undefined;
  read_only_filesystem?: boolean | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  rootfs?: string | undefined;
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secrets?: string[] | null | undefined;
  selinux_opts?: string[] | null | undefined;
  shm_size?: number | bigint | undefined;
  static_ip?: string | undefined;
  static_ipv6?: string | undefined;
  stdin?: boolean | undefined;
  stop_timeout?: number | bigint | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timezone?: string | undefined;
  umask?: string | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
  unmask?: string[] | null | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
  user?: string | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
};

export type SpecGenerator = {
  cgroupns?: Namespace | undefined;
  devices?: LinuxDevice[] | null | undefined;
  healthconfig?: Schema2HealthConfig<number | bigint> | undefined;
  idmappings?: IDMappingOptions | undefined;
  image_volumes?: ImageVolume[] | null | undefined;
  ipcns?: Namespace | undefined;
  log_configuration?: LogConfig | undefined;
  mounts?: Mount[] | null | undefined;
  netns?: Namespace | undefined;
  overlay_volumes?: OverlayVolume[] | null | undefined;
  pidns?: Namespace | undefined;
  portmappings?: PortMapping<number | bigint>[] | null | undefined;
  r_limits?: POSIXRlimit[] | null | undefined;
  resource_limits?: LinuxResources | undefined;
  static_mac?: HardwareAddr | undefined;
  stop_signal?: Signal | undefined;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  userns?: Namespace | undefined;
  utsns?: Namespace | undefined;
  volumes?: NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null | undefined;
} & SpecGeneratorPlain;

export interface libpodCreateContainerOp {
  request: {
    /** `POST /libpod/containers/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCreateContainer */
    op: string;
    data?: SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

export type ListContainerNamespaces = {
  Cgroup?: string | undefined;
  Ipc?: string | undefined;
  Mnt?: string | undefined;
  Net?: string | undefined;
  Pidns?: string | undefined;
  User?: string | undefined;
  Uts?: string | undefined;
};

export type ContainerSize = {
  rootFsSize?: number | undefined;
  rwSize?: number | undefined;
};

export type ListContainerPlain = {
  AutoRemove?: boolean | undefined;
  Command?: string[] | null | undefined;
  Created: string;
  CreatedAt?: string | undefined;
  ExitCode?: number | undefined;
  Exited?: boolean | undefined;
  ExitedAt?: number | undefined;
  Id: string;
  Image: string;
  ImageID: string;
  IsInfra?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mounts?: string[] | null | undefined;
  Names: string[];
  Networks?: string[] | null | undefined;
  Pid?: number | undefined;
  Pod: string;
  PodName?: string | undefined;
  StartedAt?: number | undefined;
  State: string;
  Status?: string | undefined;
};

export type ListContainer = {
  Namespaces?: ListContainerNamespaces | undefined;
  Ports?: PortMapping[] | null | undefined;
  Size?: ContainerSize | null | undefined;
} & ListContainerPlain;

export interface libpodListContainersOp {
  request: {
    /** `GET /libpod/containers/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodListContainers */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      pod?: boolean | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; default `false` */
      sync?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
      /** query */
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListContainer[];
}

export type LibpodContainersPruneReport = {
  error?: string | undefined;
  id?: string | undefined;
  space?: number | undefined;
};

export interface libpodPruneContainersOp {
  request: {
    /** `POST /libpod/containers/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPruneContainers */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: LibpodContainersPruneReport[];
}

export interface libpodShowMountedContainersOp {
  request: {
    /** `GET /libpod/containers/showmounted`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodShowMountedContainers */
    op: string;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export type PodmanStats = {
  AvgCPU?: number | undefined;
  ContainerID?: string | undefined;
  Name?: string | undefined;
  PerCPU?: number[] | null | undefined;
  CPU?: number | undefined;
  CPUNano?: number | undefined;
  CPUSystemNano?: number | undefined;
  DataPoints?: number | undefined;
  SystemNano?: number | undefined;
  MemUsage?: number | undefined;
  MemLimit?: number | undefined;
  MemPerc?: number | undefined;
  NetInput?: number | undefined;
  NetOutput?: number | undefined;
  Network?: {
    [key: string]: {
      [key: string]: number;
    } | null;
  } | null | undefined;
  BlockInput?: number | undefined;
  BlockOutput?: number | undefined;
  PIDs?: number | undefined;
  UpTime?: number | undefined;
  Duration?: number | undefined;
};

export type PodmanStatsMessage = {
  Error?: {
    [key: string]: unknown;
  } | null | undefined;
  Stats?: PodmanStats[] | null | undefined;
};

export interface libpodStatsContainersOp {
  request: {
    /** `GET /libpod/containers/stats`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodStatsContainers */
    op: string;
    params?: {
      /** query; containers, by name or id, a key for each */
      containers?: string[] | string | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
    } | undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: PodmanStatsMessage;
}

export interface LibpodContainersCategory {
  libpodRunHealthCheck: libpodRunHealthCheckOp;
  libpodRemoveContainer: libpodRemoveContainerOp;
  libpodGetArchive: libpodGetArchiveOp;
  libpodPutArchive: libpodPutArchiveOp;
  libpodAttachContainer: libpodAttachContainerOp;
  changesContainer: changesContainerOp;
  libpodCheckpointContainer: libpodCheckpointContainerOp;
  libpodCreateExec: libpodCreateExecOp;
  libpodContainerExists: libpodContainerExistsOp;
  libpodExportContainer: libpodExportContainerOp;
  libpodInitContainer: libpodInitContainerOp;
  libpodGetContainer: libpodGetContainerOp;
  libpodKillContainer: libpodKillContainerOp;
  libpodLogsFromContainer: libpodLogsFromContainerOp;
  libpodMountContainer: libpodMountContainerOp;
  libpodPauseContainer: libpodPauseContainerOp;
  libpodRenameContainer: libpodRenameContainerOp;
  libpodResizeContainer: libpodResizeContainerOp;
  libpodRestartContainer: libpodRestartContainerOp;
  libpodRestoreContainer: libpodRestoreContainerOp;
  libpodStartContainer: libpodStartContainerOp;
  libpodStatsContainer: libpodStatsContainerOp;
  libpodStopContainer: libpodStopContainerOp;
  libpodTopContainer: libpodTopContainerOp;
  libpodUnmountContainer: libpodUnmountContainerOp;
  libpodUnpauseContainer: libpodUnpauseContainerOp;
  libpodWaitContainer: libpodWaitContainerOp;
  libpodCreateContainer: libpodCreateContainerOp;
  libpodListContainers: libpodListContainersOp;
  libpodPruneContainers: libpodPruneContainersOp;
  libpodShowMountedContainers: libpodShowMountedContainersOp;
  libpodStatsContainers: libpodStatsContainersOp;
}

export interface libpodGetEventsOp {
  request: {
    /** `GET /libpod/events`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodGetEvents */
    op: string;
    params?: {
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
    } | undefined;
  };
  finite: { params: { until: number | string | Date } } | { params: { stream: false } };
  kind: 'messages';
  value: PodmanEvent;
}

export interface LibpodEventsCategory {
  libpodGetEvents: libpodGetEventsOp;
}

export interface libpodInspectExecOp {
  request: {
    /** `GET /libpod/exec/{id}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodInspectExec */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: ExecReport;
}

export interface libpodResizeExecOp {
  request: {
    /** `POST /libpod/exec/{id}/resize`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodResizeExec */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface libpodStartExecOp {
  request: {
    /** `POST /libpod/exec/{id}/start`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodStartExec */
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

export interface LibpodExecCategory {
  libpodInspectExec: libpodInspectExecOp;
  libpodResizeExec: libpodResizeExecOp;
  libpodStartExec: libpodStartExecOp;
}

export interface libpodGenerateSystemdOp {
  request: {
    /** `GET /libpod/generate/{name}/systemd`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodGenerateSystemd */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      useName?: boolean | undefined;
      /** query; default `false` */
      new?: boolean | undefined;
      /** query; default `false` */
      noHeader?: boolean | undefined;
      /** query; default `10` */
      time?: number | bigint | undefined;
      /** query; default `"on-failure"` */
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      /** query; default `"container"` */
      containerPrefix?: string | undefined;
      /** query; default `"pod"` */
      podPrefix?: string | undefined;
      /** query; default `"-"` */
      separator?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface libpodGenerateKubeOp {
  request: {
    /** `GET /libpod/generate/kube`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodGenerateKube */
    op: string;
    params: {
      /** query; containers, by name or id, a key for each */
      names: string[] | string;
      /** query; default `false` */
      service?: boolean | undefined;
    };
  };
  kind: 'text';
}

export interface LibpodGenerateCategory {
  libpodGenerateSystemd: libpodGenerateSystemdOp;
  libpodGenerateKube: libpodGenerateKubeOp;
}

export type ImageDeleteResponse = {
  deleted?: string | undefined;
  untagged?: string[] | null | undefined;
};

export interface libpodRemoveImageOp {
  request: {
    /** `DELETE /libpod/images/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRemoveImage */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ImageDeleteResponse[];
}

export interface libpodImageExistsOp {
  request: {
    /** `GET /libpod/images/{name}/exists`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImageExists */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface libpodExportImageOp {
  request: {
    /** `GET /libpod/images/{name}/get`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodExportImage */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      format?: string | undefined;
      /** query */
      compress?: boolean | undefined;
    };
  };
  kind: 'bytes';
}

export interface libpodImageHistoryOp {
  request: {
    /** `GET /libpod/images/{name}/history`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImageHistory */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageLayers;
}

export type ImageConfig = {
  Cmd?: string[] | null | undefined;
  Entrypoint?: string[] | null | undefined;
  Env?: string[] | null | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  StopSignal?: string | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
};

export type History = {
  author?: string | undefined;
  comment?: string | undefined;
  created?: string | undefined;
  created_by?: string | undefined;
  empty_layer?: boolean | undefined;
};

export type libpodInspectImageResultPlain = {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Created?: string | undefined;
  Id: string;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  ManifestType?: string | undefined;
  NamesHistory?: string[] | null | undefined;
  Os?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | null | undefined;
  RepoTags?: string[] | null | undefined;
  Size?: number | undefined;
  User?: string | undefined;
  Version?: string | undefined;
  VirtualSize?: number | undefined;
};

export type libpodInspectImageResult = {
  Config?: ImageConfig | undefined;
  Digest?: Digest | undefined;
  GraphDriver?: DriverData | undefined;
  Healthcheck?: Schema2HealthConfig | undefined;
  History?: History[] | null | undefined;
  RootFS?: RootFS | undefined;
} & libpodInspectImageResultPlain;

export interface libpodInspectImageOp {
  request: {
    /** `GET /libpod/images/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodInspectImage */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: libpodInspectImageResult;
}

export type PushMessage = {
  stream?: string | undefined;
  error?: string | undefined;
  manifestdigest?: string | undefined;
};

export interface libpodPushImageOp {
  request: {
    /** `POST /libpod/images/{name}/push`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPushImage */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: PushMessage;
}

export interface libpodTagImageOp {
  request: {
    /** `POST /libpod/images/{name}/tag`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodTagImage */
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

export type ImageLayer = {
  [key: string]: unknown;
};

export type libpodImageTreeResult = {
  id?: string | undefined;
  layers?: ImageLayer[] | null | undefined;
  size?: string | undefined;
  tags?: string[] | null | undefined;
};

export interface libpodImageTreeOp {
  request: {
    /** `GET /libpod/images/{name}/tree`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImageTree */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      whatrequires?: boolean | undefined;
    };
  };
  kind: 'json';
  value: libpodImageTreeResult;
}

export interface libpodUntagImageOp {
  request: {
    /** `POST /libpod/images/{name}/untag`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodUntagImage */
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

export interface libpodChangesImagesOp {
  request: {
    /** `GET /libpod/images/{name}/changes`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodChangesImages */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PathChanges;
}

export interface libpodExportImagesOp {
  request: {
    /** `GET /libpod/images/export`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodExportImages */
    op: string;
    params?: {
      /** query */
      format?: string | undefined;
      /** query; a key for each */
      references?: string[] | string | undefined;
      /** query */
      compress?: boolean | undefined;
    } | undefined;
  };
  kind: 'bytes';
}

export type ImageImportReport = {
  Id: string;
};

export interface libpodImagesImportOp {
  request: {
    /** `POST /libpod/images/import`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImagesImport */
    op: string;
    params?: {
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query */
      message?: string | undefined;
      /** query */
      reference?: string | undefined;
      /** query */
      url?: string | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'json';
  value: ImageImportReport;
}

export type PodmanImage = {
  Id: string;
  ParentId?: string | undefined;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Created: number;
  Size: number;
  SharedSize?: number | undefined;
  VirtualSize?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Containers?: number | undefined;
  ReadOnly?: boolean | undefined;
  Dangling?: boolean | undefined;
  Names?: string[] | null | undefined;
  Digest?: string | undefined;
  ConfigDigest?: string | undefined;
  History?: string[] | null | undefined;
};

export interface libpodListImagesOp {
  request: {
    /** `GET /libpod/images/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodListImages */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: PodmanImage[];
}

export type ImageLoadReport = {
  Names?: string[] | null | undefined;
};

export interface libpodImagesLoadOp {
  request: {
    /** `POST /libpod/images/load`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImagesLoad */
    op: string;
    data: Bytes;
  };
  kind: 'json';
  value: ImageLoadReport;
}

export interface libpodPruneImagesOp {
  request: {
    /** `POST /libpod/images/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPruneImages */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageDeleteResponse[];
}

export type LibpodImagesPullReport = {
  error?: string | undefined;
  id?: string | undefined;
  images?: string[] | null | undefined;
  stream?: string | undefined;
};

export interface libpodImagesPullOp {
  request: {
    /** `POST /libpod/images/pull`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImagesPull */
    op: string;
    params?: {
      /** query */
      reference?: string | undefined;
      /** query */
      credentials?: string | undefined;
      /** query */
      Arch?: string | undefined;
      /** query */
      OS?: string | undefined;
      /** query */
      Variant?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      allTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: LibpodImagesPullReport;
}

export type LibpodImagesRemoveReport = {
  Deleted?: string[] | null | undefined;
  Errors?: string[] | null | undefined;
  ExitCode?: number | undefined;
  Untagged?: string[] | null | undefined;
};

export interface libpodImagesRemoveOp {
  request: {
    /** `DELETE /libpod/images/remove`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodImagesRemove */
    op: string;
    params?: {
      /** query; a key for each */
      images?: string[] | string | undefined;
      /** query; default `true` */
      all?: boolean | undefined;
      /** query */
      force?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: LibpodImagesRemoveReport;
}

export interface libpodSearchImagesOp {
  request: {
    /** `GET /libpod/images/search`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodSearchImages */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query */
      noTrunc?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: FoundImages;
}

export interface LibpodImagesCategory {
  libpodRemoveImage: libpodRemoveImageOp;
  libpodImageExists: libpodImageExistsOp;
  libpodExportImage: libpodExportImageOp;
  libpodImageHistory: libpodImageHistoryOp;
  libpodInspectImage: libpodInspectImageOp;
  libpodPushImage: libpodPushImageOp;
  libpodTagImage: libpodTagImageOp;
  libpodImageTree: libpodImageTreeOp;
  libpodUntagImage: libpodUntagImageOp;
  libpodChangesImages: libpodChangesImagesOp;
  libpodExportImages: libpodExportImagesOp;
  libpodImagesImport: libpodImagesImportOp;
  libpodListImages: libpodListImagesOp;
  libpodImagesLoad: libpodImagesLoadOp;
  libpodPruneImages: libpodPruneImagesOp;
  libpodImagesPull: libpodImagesPullOp;
  libpodImagesRemove: libpodImagesRemoveOp;
  libpodSearchImages: libpodSearchImagesOp;
}

export type ConmonInfo = {
  package?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
};

export type DistributionInfo = {
  distribution?: string | undefined;
  version?: string | undefined;
};

export type IDMappings = {
  gidmap?: IDMap[] | null | undefined;
  uidmap?: IDMap[] | null | undefined;
};

export type OCIRuntimeInfo = {
  name?: string | undefined;
  package?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
};

export type RemoteSocket = {
  exists?: boolean | undefined;
  path?: string | undefined;
};

export type SecurityInfo = {
  apparmorEnabled?: boolean | undefined;
  capabilities?: string | undefined;
  rootless?: boolean | undefined;
  seccompEnabled?: boolean | undefined;
  selinuxEnabled?: boolean | undefined;
};

export type SlirpInfo = {
  executable?: string | undefined;
  package?: string | undefined;
  version?: string | undefined;
};

export type HostInfoPlain = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  cpus?: number | undefined;
  eventLogger?: string | undefined;
  hostname?: string | undefined;
  kernel?: string | undefined;
  linkmode?: string | undefined;
  memFree?: number | undefined;
  memTotal?: number | undefined;
  os?: string | undefined;
  runtimeInfo?: {
    [key: string]: unknown;
  } | null | undefined;
  swapFree?: number | undefined;
  swapTotal?: number | undefined;
  uptime?: string | undefined;
};

export type HostInfo = {
  conmon?: ConmonInfo | undefined;
  distribution?: DistributionInfo | undefined;
  idMappings?: IDMappings | undefined;
  ociRuntime?: OCIRuntimeInfo | undefined;
  remoteSocket?: RemoteSocket | undefined;
  security?: SecurityInfo | undefined;
  slirp4netns?: SlirpInfo | undefined;
} & HostInfoPlain;

export type ContainerStore = {
  number?: number | undefined;
  paused?: number | undefined;
  running?: number | undefined;
  stopped?: number | undefined;
};

export type ImageStore = {
  number?: number | undefined;
};

export type StoreInfo = {
  configFile?: string | undefined;
  containerStore?: ContainerStore | undefined;
  graphDriverName?: string | undefined;
  graphOptions?: {
    [key: string]: unknown;
  } | null | undefined;
  graphRoot?: string | undefined;
  graphStatus?: {
    [key: string]: string;
  } | null | undefined;
  imageStore?: ImageStore | undefined;
  runRoot?: string | undefined;
  volumePath?: string | undefined;
};

export type Version = {
  APIVersion?: string | undefined;
  Built?: number | undefined;
  BuiltTime?: string | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  OsArch?: string | undefined;
  Version?: string | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: StoreInfo | undefined;
  version?: Version | undefined;
};

export interface libpodGetInfoOp {
  request: {
    /** `GET /libpod/info`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodGetInfo */
    op: string;
  };
  kind: 'json';
  value: Info;
}

export interface LibpodInfoCategory {
  libpodGetInfo: libpodGetInfoOp;
}

export type IDResponse = {
  Id?: string | undefined;
};

export interface RemoveManifestOp {
  request: {
    /** `DELETE /libpod/manifests/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/RemoveManifest */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      digest?: string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export type ManifestAddOpts = {
  all?: boolean | undefined;
  annotation?: {
    [key: string]: string;
  } | null | undefined;
  arch?: string | undefined;
  features?: string[] | null | undefined;
  images?: string[] | null | undefined;
  os?: string | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export interface AddManifestOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/AddManifest */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: ManifestAddOpts | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export type ManifestListEntryPlatform = {
  architecture?: string | undefined;
  os?: string | undefined;
  "os.version"?: string | undefined;
  "os.features"?: string[] | null | undefined;
  variant?: string | undefined;
  features?: string[] | null | undefined;
};

export type ManifestListEntry = {
  mediaType?: string | undefined;
  size?: number | undefined;
  digest?: string | undefined;
  urls?: string[] | null | undefined;
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  artifactType?: string | undefined;
  data?: string | undefined;
  files?: string[] | null | undefined;
  platform?: ManifestListEntryPlatform | undefined;
};

export type ManifestList = {
  schemaVersion?: number | undefined;
  mediaType?: string | undefined;
  artifactType?: string | undefined;
  subject?: ManifestListEntry | undefined;
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  manifests?: ManifestListEntry[] | null | undefined;
};

export interface InspectOp {
  request: {
    /** `GET /libpod/manifests/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/Inspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ManifestList;
}

export interface ExistsOp {
  request: {
    /** `GET /libpod/manifests/{name}/exists`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/Exists */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface PushManifestOp {
  request: {
    /** `POST /libpod/manifests/{name}/push`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/PushManifest */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination: string;
      /** query */
      all?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface CreateOp {
  request: {
    /** `POST /libpod/manifests/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/Create */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; a key for each */
      image?: string[] | string | undefined;
      /** query */
      all?: boolean | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface LibpodManifestsCategory {
  RemoveManifest: RemoveManifestOp;
  AddManifest: AddManifestOp;
  Inspect: InspectOp;
  Exists: ExistsOp;
  PushManifest: PushManifestOp;
  Create: CreateOp;
}

export type NetworkRmReport = {
  Err?: string | undefined;
  Name?: string | undefined;
};

export interface libpodRemoveNetworkOp {
  request: {
    /** `DELETE /libpod/networks/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRemoveNetwork */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: NetworkRmReport;
}

export type NetworkConnectRequest = {
  Body?: {
    Container?: string | undefined;
    EndpointConfig?: EndpointSettings<number | bigint> | undefined;
  } | undefined;
};

export interface libpodConnectNetworkOp {
  request: {
    /** `POST /libpod/networks/{name}/connect`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodConnectNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkConnectRequest | undefined;
  };
  kind: 'text';
}

export type NetworkDisconnectRequest = {
  Body?: {
    Container?: string | undefined;
    Force?: boolean | undefined;
  } | undefined;
};

export interface libpodDisconnectNetworkOp {
  request: {
    /** `POST /libpod/networks/{name}/disconnect`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodDisconnectNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export interface libpodExistsNetworkOp {
  request: {
    /** `GET /libpod/networks/{name}/exists`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodExistsNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export type NetworkInspectReport = {
  [key: string]: unknown;
};

export interface libpodInspectNetworkOp {
  request: {
    /** `GET /libpod/networks/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodInspectNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: NetworkInspectReport;
}

export type IPMask = string;

export type IPNet = {
  IP?: string | undefined;
  Mask?: IPMask | undefined;
};

export type NetworkCreateOptions = {
  DisableDNS?: boolean | undefined;
  Driver?: string | undefined;
  Gateway?: string | undefined;
  IPv6?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  MacVLAN?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Range?: IPNet | undefined;
  Subnet?: IPNet | undefined;
};

export type NetworkCreateReport = {
  Filename?: string | undefined;
};

export interface libpodCreateNetworkOp {
  request: {
    /** `POST /libpod/networks/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCreateNetwork */
    op: string;
    params?: {
      /** query */
      name?: string | undefined;
    } | undefined;
    data?: NetworkCreateOptions | undefined;
  };
  kind: 'json';
  value: NetworkCreateReport;
}

export type DNS = {
  domain?: string | undefined;
  nameservers?: string[] | null | undefined;
  options?: string[] | null | undefined;
  search?: string[] | null | undefined;
};

export type NetConf = {
  capabilities?: {
    [key: string]: boolean;
  } | null | undefined;
  cniVersion?: string | undefined;
  dns?: DNS | undefined;
  ipam?: {
    type?: string | undefined;
  } | undefined;
  name?: string | undefined;
  prevResult?: {
    [key: string]: unknown;
  } | null | undefined;
  type?: string | undefined;
};

export type NetworkConfig = {
  Bytes?: string | undefined;
  Network?: NetConf | undefined;
};

export type NetworkListReport = {
  Bytes?: string | undefined;
  CNIVersion?: string | undefined;
  DisableCheck?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Plugins?: NetworkConfig[] | null | undefined;
};

export interface libpodListNetworkOp {
  request: {
    /** `GET /libpod/networks/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodListNetwork */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: NetworkListReport[];
}

export interface libpodPruneNetworkOp {
  request: {
    /** `POST /libpod/networks/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPruneNetwork */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: string[];
}

export interface LibpodNetworksCategory {
  libpodRemoveNetwork: libpodRemoveNetworkOp;
  libpodConnectNetwork: libpodConnectNetworkOp;
  libpodDisconnectNetwork: libpodDisconnectNetworkOp;
  libpodExistsNetwork: libpodExistsNetworkOp;
  libpodInspectNetwork: libpodInspectNetworkOp;
  libpodCreateNetwork: libpodCreateNetworkOp;
  libpodListNetwork: libpodListNetworkOp;
  libpodPruneNetwork: libpodPruneNetworkOp;
}

export type PlayKubePod = {
  ContainerErrors?: string[] | null | undefined;
  Containers?: string[] | null | undefined;
  ID?: string | undefined;
  Logs?: string[] | null | undefined;
};

export type PlayKubeReport = {
  Pods?: PlayKubePod[] | null | undefined;
};

export interface libpodPlayKubeOp {
  request: {
    /** `POST /libpod/play/kube`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPlayKube */
    op: string;
    params?: {
      /** query */
      network?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: RegistryAuth | string | undefined;
    } | undefined;
    data?: Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  libpodPlayKube: libpodPlayKubeOp;
}

export type PodRmReport = {
  Err?: {
    [key: string]: unknown;
  } | null | undefined;
  Id: string;
};

export interface removePodOp {
  request: {
    /** `DELETE /libpod/pods/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/removePod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: PodRmReport;
}

export interface podExistsOp {
  request: {
    /** `GET /libpod/pods/{name}/exists`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/podExists */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export type InspectPodContainerInfo = {
  Id?: string | undefined;
  Name?: string | undefined;
  State?: string | undefined;
};

export type InspectPodInfraConfig = {
  DNSOption?: string[] | null | undefined;
  DNSSearch?: string[] | null | undefined;
  DNSServer?: string[] | null | undefined;
  HostAdd?: string[] | null | undefined;
  HostNetwork?: boolean | undefined;
  NetworkOptions?: {
    [key: string]: string[] | null;
  } | null | undefined;
  Networks?: string[] | null | undefined;
  NoManageHosts?: boolean | undefined;
  NoManageResolvConf?: boolean | undefined;
  PortBindings?: {
    [key: string]: InspectHostPort[] | null;
  } | null | undefined;
  StaticIP?: string | undefined;
  StaticMAC?: string | undefined;
};

export type inspectPodResultPlain = {
  CgroupParent?: string | undefined;
  CgroupPath?: string | undefined;
  CreateCgroup?: boolean | undefined;
  CreateCommand?: string[] | null | undefined;
  CreateInfra?: boolean | undefined;
  Created: string;
  Hostname?: string | undefined;
  Id: string;
  InfraContainerID?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name: string;
  Namespace?: string | undefined;
  NumContainers?: number | undefined;
  SharedNamespaces?: string[] | null | undefined;
  State: string;
};

export type inspectPodResult = {
  Containers?: InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: InspectPodInfraConfig | undefined;
} & inspectPodResultPlain;

export interface inspectPodOp {
  request: {
    /** `GET /libpod/pods/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/inspectPod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: inspectPodResult;
}

export type PodKillReport = {
  Errs?: string[] | null | undefined;
  Id?: string | undefined;
};

export interface killPodOp {
  request: {
    /** `POST /libpod/pods/{name}/kill`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/killPod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `"SIGKILL"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'json';
  value: PodKillReport;
}

export type PodPauseReport = {
  Errs?: string[] | null | undefined;
  Id?: string | undefined;
};

export interface pausePodOp {
  request: {
    /** `POST /libpod/pods/{name}/pause`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pausePod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PodPauseReport;
}

export type PodRestartReport = {
  Errs?: string[] | null | undefined;
  Id?: string | undefined;
};

export interface restartPodOp {
  request: {
    /** `POST /libpod/pods/{name}/restart`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/restartPod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PodRestartReport;
}

export type PodStartReport = {
  Errs?: string[] | null | undefined;
  Id: string;
};

export interface startPodOp {
  request: {
    /** `POST /libpod/pods/{name}/start`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/startPod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PodStartReport | undefined;
}

export type PodStopReport = {
  Errs?: string[] | null | undefined;
  Id: string;
};

export interface stopPodOp {
  request: {
    /** `POST /libpod/pods/{name}/stop`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/stopPod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'json';
  value: PodStopReport | undefined;
}

export interface topPodOp {
  request: {
    /** `GET /libpod/pods/{name}/top`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/topPod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export type PodUnpauseReport = {
  Errs?: string[] | null | undefined;
  Id?: string | undefined;
};

export interface unpausePodOp {
  request: {
    /** `POST /libpod/pods/{name}/unpause`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/unpausePod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: PodUnpauseReport;
}

export type PodSpecGeneratorPlain = {
  cgroup_parent?: string | undefined;
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_infra?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  shared_namespaces?: string[] | null | undefined;
  static_ip?: string | undefined;
};

export type PodSpecGenerator = {
  netns?: Namespace | undefined;
  portmappings?: PortMapping<number | bigint>[] | null | undefined;
  static_mac?: HardwareAddr | undefined;
} & PodSpecGeneratorPlain;

export type IdResponse = {
  Id: string;
};

export interface CreatePodOp {
  request: {
    /** `POST /libpod/pods/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/CreatePod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: IdResponse;
}

export type ListPodContainer = {
  Id?: string | undefined;
  Names?: string | undefined;
  Status?: string | undefined;
};

export type ListPodsReport = {
  Cgroup?: string | undefined;
  Containers?: ListPodContainer[] | null | undefined;
  Created: string;
  Id: string;
  InfraId?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name: string;
  Namespace?: string | undefined;
  Networks?: string[] | null | undefined;
  Status: string;
};

export interface ListPodsOp {
  request: {
    /** `GET /libpod/pods/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/ListPods */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListPodsReport[];
}

export type PodPruneReport = {
  Err?: {
    [key: string]: unknown;
  } | null | undefined;
  Id?: string | undefined;
};

export interface PrunePodsOp {
  request: {
    /** `POST /libpod/pods/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/PrunePods */
    op: string;
  };
  kind: 'json';
  value: PodPruneReport[];
}

export interface statsPodOp {
  request: {
    /** `GET /libpod/pods/stats`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/statsPod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query; a key for each */
      namesOrIDs?: string[] | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface LibpodPodsCategory {
  removePod: removePodOp;
  podExists: podExistsOp;
  inspectPod: inspectPodOp;
  killPod: killPodOp;
  pausePod: pausePodOp;
  restartPod: restartPodOp;
  startPod: startPodOp;
  stopPod: stopPodOp;
  topPod: topPodOp;
  unpausePod: unpausePodOp;
  CreatePod: CreatePodOp;
  ListPods: ListPodsOp;
  PrunePods: PrunePodsOp;
  statsPod: statsPodOp;
}

export interface libpodRemoveSecretOp {
  request: {
    /** `DELETE /libpod/secrets/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRemoveSecret */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      all?: boolean | undefined;
    };
  };
  kind: 'none';
}

export type SecretDriverSpec = {
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type SecretSpec = {
  Driver?: SecretDriverSpec | undefined;
  Name?: string | undefined;
};

export type SecretInfoReport = {
  CreatedAt?: string | undefined;
  ID: string;
  Spec?: SecretSpec | undefined;
  UpdatedAt?: string | undefined;
};

export interface libpodInspectSecretOp {
  request: {
    /** `GET /libpod/secrets/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodInspectSecret */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: SecretInfoReport;
}

export interface libpodCreateSecretOp {
  request: {
    /** `POST /libpod/secrets/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCreateSecret */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; default `"file"` */
      driver?: string | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface libpodListSecretOp {
  request: {
    /** `GET /libpod/secrets/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodListSecret */
    op: string;
  };
  kind: 'json';
  value: SecretInfoReport[];
}

export interface LibpodSecretsCategory {
  libpodRemoveSecret: libpodRemoveSecretOp;
  libpodInspectSecret: libpodInspectSecretOp;
  libpodCreateSecret: libpodCreateSecretOp;
  libpodListSecret: libpodListSecretOp;
}

export type SystemDfContainerReport = {
  Command?: string[] | null | undefined;
  ContainerID?: string | undefined;
  Created?: string | undefined;
  Image?: string | undefined;
  LocalVolumes?: number | undefined;
  Names?: string | undefined;
  RWSize?: number | undefined;
  Size?: number | undefined;
  Status?: string | undefined;
};

export type SystemDfImageReport = {
  Containers?: number | undefined;
  Created?: string | undefined;
  ImageID?: string | undefined;
  Repository?: string | undefined;
  SharedSize?: number | undefined;
  Size?: number | undefined;
  Tag?: string | undefined;
  UniqueSize?: number | undefined;
};

export type SystemDfVolumeReport = {
  Links?: number | undefined;
  ReclaimableSize?: number | undefined;
  Size?: number | undefined;
  VolumeName?: string | undefined;
};

export interface dfOp {
  request: {
    /** `GET /libpod/system/df`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/df */
    op: string;
  };
  kind: 'json';
  value: {
    Containers?: SystemDfContainerReport[] | null | undefined;
    Images?: SystemDfImageReport[] | null | undefined;
    Volumes?: SystemDfVolumeReport[] | null | undefined;
  };
}

export type PruneReport = {
  Err?: string | undefined;
  Id?: string | undefined;
  Size?: number | undefined;
};

export type pruneSystemResult = {
  ContainerPruneReports?: PruneReport[] | null | undefined;
  ImagePruneReports?: PruneReport[] | null | undefined;
  PodPruneReport?: PodPruneReport[] | null | undefined;
  ReclaimedSpace?: number | undefined;
  VolumePruneReports?: PruneReport[] | null | undefined;
};

export interface pruneSystemOp {
  request: {
    /** `POST /libpod/system/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pruneSystem */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query */
      volumes?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: pruneSystemResult;
}

export interface LibpodSystemCategory {
  df: dfOp;
  pruneSystem: pruneSystemOp;
}

export type PodmanVersion = {
  Version: string;
  ApiVersion: string;
  MinAPIVersion?: string | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  Os: string;
  Arch: string;
  KernelVersion?: string | undefined;
  BuildTime?: string | undefined;
  Experimental?: boolean | undefined;
  Platform?: {
    Name?: string | undefined;
  } | undefined;
  Components?: {
    Name?: string | undefined;
    Version?: string | undefined;
    Details?: {
      [key: string]: string;
    } | null | undefined;
  }[] | null | undefined;
};

export interface SystemVersionOp {
  request: {
    /** `GET /libpod/version`. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemVersion */
    op: string;
  };
  kind: 'json';
  value: PodmanVersion;
}

export interface LibpodVersionCategory {
  SystemVersion: SystemVersionOp;
}

export interface libpodRemoveVolumeOp {
  request: {
    /** `DELETE /libpod/volumes/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodRemoveVolume */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface libpodExistsVolumeOp {
  request: {
    /** `GET /libpod/volumes/{name}/exists`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodExistsVolume */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export type libpodInspectVolumeResult = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver: string;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mountpoint: string;
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UID?: number | undefined;
};

export interface libpodInspectVolumeOp {
  request: {
    /** `GET /libpod/volumes/{name}/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodInspectVolume */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: libpodInspectVolumeResult;
}

export type VolumeCreate = {
  Driver?: string | undefined;
  Label?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type libpodCreateVolumeResult = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver: string;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mountpoint: string;
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UID?: number | undefined;
};

export interface libpodCreateVolumeOp {
  request: {
    /** `POST /libpod/volumes/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodCreateVolume */
    op: string;
    data?: VolumeCreate | undefined;
  };
  kind: 'json';
  value: libpodCreateVolumeResult;
}

export type PodmanVolume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  CreatedAt?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  UID?: number | undefined;
  GID?: number | undefined;
  Anonymous?: boolean | undefined;
  MountCount?: number | undefined;
  NeedsCopyUp?: boolean | undefined;
  NeedsChown?: boolean | undefined;
};

export interface libpodListVolumesOp {
  request: {
    /** `GET /libpod/volumes/json`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodListVolumes */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: PodmanVolume[];
}

export interface libpodPruneVolumesOp {
  request: {
    /** `POST /libpod/volumes/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/libpodPruneVolumes */
    op: string;
  };
  kind: 'json';
  value: PruneReport[];
}

export interface LibpodVolumesCategory {
  libpodRemoveVolume: libpodRemoveVolumeOp;
  libpodExistsVolume: libpodExistsVolumeOp;
  libpodInspectVolume: libpodInspectVolumeOp;
  libpodCreateVolume: libpodCreateVolumeOp;
  libpodListVolumes: libpodListVolumesOp;
  libpodPruneVolumes: libpodPruneVolumesOp;
}

export type ConfigReference = {
  Network?: string | undefined;
};

export type EndpointResource = {
  EndpointID?: string | undefined;
  IPv4Address?: string | undefined;
  IPv6Address?: string | undefined;
  MacAddress?: string | undefined;
  Name?: string | undefined;
};

export type IPAMConfig = {
  AuxiliaryAddresses?: {
    [key: string]: string;
  } | null | undefined;
  Gateway?: string | undefined;
  IPRange?: string | undefined;
  Subnet?: string | undefined;
};

export type IPAM = {
  Config?: IPAMConfig[] | null | undefined;
  Driver?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export type PeerInfo = {
  IP?: string | undefined;
  Name?: string | undefined;
};

export type Task = {
  EndpointID?: string | undefined;
  EndpointIP?: string | undefined;
  Info?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export type ServiceInfo = {
  LocalLBIndex?: number | undefined;
  Ports?: string[] | null | undefined;
  Tasks?: Task[] | null | undefined;
  VIP?: string | undefined;
};

export type NetworkResourcePlain = {
  Attachable?: boolean | undefined;
  ConfigOnly?: boolean | undefined;
  Created?: string | undefined;
  Driver: string;
  EnableIPv6?: boolean | undefined;
  Id: string;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export type NetworkResource = {
  ConfigFrom?: ConfigReference | undefined;
  Containers?: {
    [key: string]: EndpointResource;
  } | null | undefined;
  IPAM?: IPAM | undefined;
  Peers?: PeerInfo[] | null | undefined;
  Services?: {
    [key: string]: ServiceInfo;
  } | null | undefined;
} & NetworkResourcePlain;

export interface compatListNetworkOp {
  request: {
    /** `GET /networks`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatListNetwork */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: NetworkResource[];
}

export interface compatRemoveNetworkOp {
  request: {
    /** `DELETE /networks/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatRemoveNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface compatInspectNetworkOp {
  request: {
    /** `GET /networks/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatInspectNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: NetworkResource;
}

export interface compatConnectNetworkOp {
  request: {
    /** `POST /networks/{name}/connect`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatConnectNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface compatDisconnectNetworkOp {
  request: {
    /** `POST /networks/{name}/disconnect`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatDisconnectNetwork */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: NetworkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type NetworkCreateRequest = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigFrom?: ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export type compatCreateNetworkResult = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigFrom?: ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export interface compatCreateNetworkOp {
  request: {
    /** `POST /networks/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatCreateNetwork */
    op: string;
    data?: NetworkCreateRequest | undefined;
  };
  kind: 'json';
  value: compatCreateNetworkResult;
}

export interface compatPruneNetworkOp {
  request: {
    /** `POST /networks/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/compatPruneNetwork */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: string[];
}

export interface NetworksCategory {
  compatListNetwork: compatListNetworkOp;
  compatRemoveNetwork: compatRemoveNetworkOp;
  compatInspectNetwork: compatInspectNetworkOp;
  compatConnectNetwork: compatConnectNetworkOp;
  compatDisconnectNetwork: compatDisconnectNetworkOp;
  compatCreateNetwork: compatCreateNetworkOp;
  compatPruneNetwork: compatPruneNetworkOp;
}

export type SecretVersion = {
  Index?: number | undefined;
};

export type SecretInfoReportCompat = {
  CreatedAt?: string | undefined;
  ID: string;
  Spec?: SecretSpec | undefined;
  UpdatedAt?: string | undefined;
  Version?: SecretVersion | undefined;
};

export interface ListSecretOp {
  request: {
    /** `GET /secrets`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/ListSecret */
    op: string;
  };
  kind: 'json';
  value: SecretInfoReportCompat[];
}

export interface RemoveSecretOp {
  request: {
    /** `DELETE /secrets/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/RemoveSecret */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface InspectSecretOp {
  request: {
    /** `GET /secrets/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/InspectSecret */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: SecretInfoReportCompat;
}

export type SecretCreate = {
  Data?: string | undefined;
  Driver?: SecretDriverSpec | undefined;
  Name?: string | undefined;
};

export interface CreateSecretOp {
  request: {
    /** `POST /secrets/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/CreateSecret */
    op: string;
    data?: SecretCreate | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface SecretsCategory {
  ListSecret: ListSecretOp;
  RemoveSecret: RemoveSecretOp;
  InspectSecret: InspectSecretOp;
  CreateSecret: CreateSecretOp;
}

export interface CompatSystemVersionOp {
  request: {
    /** `GET /version`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/CompatSystemVersion */
    op: string;
  };
  kind: 'json';
  value: PodmanVersion;
}

export interface VersionCategory {
  CompatSystemVersion: CompatSystemVersionOp;
}

export type VolumeInfo = {
  CreatedAt?: string | undefined;
  Driver: string;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
};

export interface listVolumesOp {
  request: {
    /** `GET /volumes`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/listVolumes */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    Volumes?: VolumeInfo[] | null | undefined;
  };
}

export interface removeVolumeOp {
  request: {
    /** `DELETE /volumes/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/removeVolume */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export type VolumeUsageData = {
  RefCount: number;
  Size: number;
};

export type inspectVolumeResult = {
  CreatedAt?: string | undefined;
  Driver: string;
  Labels: {
    [key: string]: string;
  } | null;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: VolumeUsageData | undefined;
};

export interface inspectVolumeOp {
  request: {
    /** `GET /volumes/{name}`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/inspectVolume */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: inspectVolumeResult;
}

export type VolumeCreateBody = {
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export type DockerVolumeCreate = VolumeCreateBody;

export type createVolumeResult = {
  CreatedAt?: string | undefined;
  Driver: string;
  Labels: {
    [key: string]: string;
  } | null;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: VolumeUsageData | undefined;
};

export interface createVolumeOp {
  request: {
    /** `POST /volumes/create`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/createVolume */
    op: string;
    data?: DockerVolumeCreate | undefined;
  };
  kind: 'json';
  value: createVolumeResult;
}

export interface pruneVolumesOp {
  request: {
    /** `POST /volumes/prune`, until v3.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.0#operation/pruneVolumes */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    SpaceReclaimed?: number | undefined;
    VolumesDeleted?: string[] | null | undefined;
  };
}

export interface VolumesCategory {
  listVolumes: listVolumesOp;
  removeVolume: removeVolumeOp;
  inspectVolume: inspectVolumeOp;
  createVolume: createVolumeOp;
  pruneVolumes: pruneVolumesOp;
}

export interface AddSchemas {
  Address: Address;
}

export type AuthenticateOKBody = {
  IdentityToken: string;
  Status: string;
};

export interface AutSchemas {
  AuthConfig: AuthConfig;
  AuthenticateOKBody: AuthenticateOKBody;
  AutoUserNsOptions: AutoUserNsOptions;
}

export interface BuiSchemas {
  BuildArgs: BuildArgs;
}

export interface CgrSchemas {
  CgroupSpec: CgroupSpec;
  CgroupnsMode: CgroupnsMode;
}

export type ChangeType = number;

export type Change = {
  Kind?: ChangeType | undefined;
  Path?: string | undefined;
};

export interface ChaSchemas {
  Change: Change;
  ChangeType: ChangeType;
}

export interface ComSchemas {
  CommitReport: CommitReport;
  CompatInfo: CompatInfo;
}

export type ContainerBasicConfigPlain = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  entrypoint?: string[] | null | undefined;
  env?: {
    [key: string]: string;
  } | null | undefined;
  env_host?: boolean | undefined;
  hostname?: string | undefined;
  httpproxy?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  oci_runtime?: string | undefined;
  pod?: string | undefined;
  raw_image_name?: string | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | undefined;
  sdnotifyMode?: string | undefined;
  stdin?: boolean | undefined;
  stop_timeout?: number | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timezone?: string | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: LogConfig | undefined;
  pidns?: Namespace | undefined;
  stop_signal?: Signal | undefined;
  utsns?: Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerCgroupConfig = {
  cgroup_parent?: string | undefined;
  cgroupns?: Namespace | undefined;
  cgroups_mode?: string | undefined;
};

export type ContainerChangeResponseItem = {
  Kind: number;
  Path: string;
};

export type ContainerCreateCreatedBody = {
  Id: string;
  Warnings: string[] | null;
};

export type ContainerHealthCheckConfig = {
  healthconfig?: Schema2HealthConfig | undefined;
};

export type ContainerNetworkConfigPlain = {
  aliases?: {
    [key: string]: string[] | null;
  } | null | undefined;
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  expose?: unknown;
  hostadd?: string[] | null | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  publish_image_ports?: boolean | undefined;
  static_ip?: string | undefined;
  static_ipv6?: string | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
};

export type ContainerNetworkConfig = {
  netns?: Namespace | undefined;
  portmappings?: PortMapping[] | null | undefined;
  static_mac?: HardwareAddr | undefined;
} & ContainerNetworkConfigPlain;

export type ContainerResourceConfig = {
  oom_score_adj?: number | undefined;
  r_limits?: POSIXRlimit[] | null | undefined;
  resource_limits?: LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: LinuxThrottleDevice;
  } | null | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
  weightDevice?: {
    [key: string]: LinuxWeightDevice;
  } | null | undefined;
};

export type ContainerSecurityConfigPlain = {
  apparmor_profile?: string | undefined;
  cap_add?: string[] | null | undefined;
  cap_drop?: string[] | null | undefined;
  groups?: string[] | null | undefined;
  mask?: string[] | null | undefined;
  no_new_privileges?: boolean | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | null | undefined;
  read_only_filesystem?: boolean | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  selinux_opts?: string[] | null | undefined;
  umask?: string | undefined;
  unmask?: string[] | null | undefined;
  user?: string | undefined;
};

export type ContainerSecurityConfig = {
  idmappings?: IDMappingOptions | undefined;
  userns?: Namespace | undefined;
} & ContainerSecurityConfigPlain;

export type ContainerStorageConfig = {
  devices?: LinuxDevice[] | null | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: ImageVolume[] | null | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: Namespace | undefined;
  mounts?: Mount[] | null | undefined;
  overlay_volumes?: OverlayVolume[] | null | undefined;
  rootfs?: string | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: string[] | null | undefined;
  shm_size?: number | undefined;
  volumes?: NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
};

export type ContainerTopOKBody = {
  Processes: string[][] | null;
  Titles: string[] | null;
};

export type ContainerUpdateOKBody = {
  Warnings: string[] | null;
};

export type ContainerWaitOKBodyError = {
  Message?: string | undefined;
};

export type ContainerWaitOKBody = {
  Error: ContainerWaitOKBodyError;
  StatusCode: number;
};

export type ContainersPruneReport = {
  ContainersDeleted?: string[] | null | undefined;
  SpaceReclaimed?: number | undefined;
};

export interface ConSchemas {
  Config: Config;
  ConfigReference: ConfigReference;
  ConmonInfo: ConmonInfo;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: ContainerCgroupConfig;
  ContainerChangeResponseItem: ContainerChangeResponseItem;
  ContainerCreateCreatedBody: ContainerCreateCreatedBody;
  ContainerHealthCheckConfig: ContainerHealthCheckConfig;
  ContainerNetworkConfig: ContainerNetworkConfig;
  ContainerNode: ContainerNode;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecurityConfig: ContainerSecurityConfig;
  ContainerSize: ContainerSize;
  ContainerState: ContainerState;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: ContainerStore;
  ContainerTopOKBody: ContainerTopOKBody;
  ContainerUpdateOKBody: ContainerUpdateOKBody;
  ContainerWaitOKBody: ContainerWaitOKBody;
  ContainerWaitOKBodyError: ContainerWaitOKBodyError;
  ContainersPruneReport: ContainersPruneReport;
}

export interface CpuSchemas {
  CpuStats: CpuStats;
}

export interface CreSchemas {
  CreatedId: CreatedId;
}

export interface CriSchemas {
  CriuReport: CriuReport;
}

export interface DnsSchemas {
  DNS: DNS;
}

export interface DevSchemas {
  DeviceMapping: DeviceMapping;
  DeviceRequest: DeviceRequest;
}

export interface DigSchemas {
  Digest: Digest;
}

export interface DisSchemas {
  DistributionInfo: DistributionInfo;
}

export interface DocSchemas {
  DockerLogConfig: DockerLogConfig;
  DockerMount: DockerMount;
  DockerVolumeCreate: DockerVolumeCreate;
}

export interface DriSchemas {
  DriverData: DriverData;
}

export interface DurSchemas {
  Duration: Duration;
}

export interface EndSchemas {
  EndpointIPAMConfig: EndpointIPAMConfig;
  EndpointResource: EndpointResource;
  EndpointSettings: EndpointSettings;
}

export type ErrorResponse = {
  message: string;
};

export interface ErrSchemas {
  ErrorResponse: ErrorResponse;
}

export interface ExeSchemas {
  ExecReport: ExecReport;
}

export interface FilSchemas {
  FileMode: FileMode;
  Filters: Filters;
}

export interface FouSchemas {
  FoundImages: FoundImages;
}

export interface GraSchemas {
  GraphDriverData: GraphDriverData;
}

export interface HarSchemas {
  HardwareAddr: HardwareAddr;
}

export interface HeaSchemas {
  Health: Health;
  HealthCheckLog: HealthCheckLog;
  HealthCheckResults: HealthCheckResults;
  HealthConfig: HealthConfig;
  HealthcheckResult: HealthcheckResult;
}

export type HistoryResponseItem = {
  Comment: string;
  Created: number;
  CreatedBy: string;
  Id: string;
  Size: number;
  Tags: string[] | null;
};

export interface HisSchemas {
  History: History;
  HistoryResponseItem: HistoryResponseItem;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: HostInfo;
}

export interface IdmSchemas {
  IDMap: IDMap;
  IDMappingOptions: IDMappingOptions;
  IDMappings: IDMappings;
}

export interface IdrSchemas {
  IDResponse: IDResponse;
  IdResponse: IdResponse;
}

export interface IpaSchemas {
  IPAM: IPAM;
  IPAMConfig: IPAMConfig;
}

export interface IpmSchemas {
  IPMask: IPMask;
}

export interface IpnSchemas {
  IPNet: IPNet;
}

export type ImageDeleteResponseItem = {
  Deleted?: string | undefined;
  Untagged?: string | undefined;
};

export interface ImaSchemas {
  ImageConfig: ImageConfig;
  ImageDeleteResponse: ImageDeleteResponse;
  ImageDeleteResponseItem: ImageDeleteResponseItem;
  ImageImportReport: ImageImportReport;
  ImageLayer: ImageLayer;
  ImageLayers: ImageLayers;
  ImageLoadReport: ImageLoadReport;
  ImageMetadata: ImageMetadata;
  ImageStore: ImageStore;
  ImageSummary: ImageSummary;
  ImageVolume: ImageVolume;
}

export interface InfSchemas {
  Info: Info;
}

export interface InsSchemas {
  InspectAdditionalNetwork: InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerHostConfig: InspectContainerHostConfig;
  InspectContainerState: InspectContainerState;
  InspectDevice: InspectDevice;
  InspectHostPort: InspectHostPort;
  InspectLogConfig: InspectLogConfig;
  InspectMount: InspectMount;
  InspectNetworkSettings: InspectNetworkSettings;
  InspectPodContainerInfo: InspectPodContainerInfo;
  InspectPodInfraConfig: InspectPodInfraConfig;
  InspectRestartPolicy: InspectRestartPolicy;
  InspectSecret: InspectSecret;
  InspectUlimit: InspectUlimit;
}

export interface IpcSchemas {
  IpcMode: IpcMode;
}

export interface IsoSchemas {
  Isolation: Isolation;
}

export interface LibSchemas {
  LibpodContainersPruneReport: LibpodContainersPruneReport;
  LibpodImagesPullReport: LibpodImagesPullReport;
  LibpodImagesRemoveReport: LibpodImagesRemoveReport;
}

export type linuxBlockIODevice = {
  major?: number | undefined;
  minor?: number | undefined;
};

export interface LinSchemas {
  LinuxBlockIO: LinuxBlockIO;
  LinuxCPU: LinuxCPU;
  LinuxDevice: LinuxDevice;
  LinuxDeviceCgroup: LinuxDeviceCgroup;
  LinuxHugepageLimit: LinuxHugepageLimit;
  LinuxInterfacePriority: LinuxInterfacePriority;
  LinuxMemory: LinuxMemory;
  LinuxNetwork: LinuxNetwork;
  LinuxPids: LinuxPids;
  LinuxRdma: LinuxRdma;
  LinuxResources: LinuxResources;
  LinuxThrottleDevice: LinuxThrottleDevice;
  LinuxWeightDevice: LinuxWeightDevice;
  linuxBlockIODevice: linuxBlockIODevice;
}

export type List = {
  Clone?: List | undefined;
  Instances?: Digest[] | null | undefined;
  MIMEType?: string | undefined;
};

export type ListRegistriesReport = {
  Registries?: string[] | null | undefined;
};

export interface LisSchemas {
  List: List;
  ListContainer: ListContainer;
  ListContainerNamespaces: ListContainerNamespaces;
  ListPodContainer: ListPodContainer;
  ListPodsReport: ListPodsReport;
  ListRegistriesReport: ListRegistriesReport;
  ListedContainers: ListedContainers;
}

export interface LogSchemas {
  LogConfig: LogConfig;
}

export interface ManSchemas {
  ManifestAddOpts: ManifestAddOpts;
  ManifestList: ManifestList;
  ManifestListEntry: ManifestListEntry;
}

export interface MouSchemas {
  Mount: Mount;
  MountPoint: MountPoint;
}

export interface NamSchemas {
  NamedVolume: NamedVolume;
  Namespace: Namespace;
  NamespaceMode: NamespaceMode;
}

export type NetworkConnect = {
  Container?: string | undefined;
  EndpointConfig?: EndpointSettings | undefined;
};

export type NetworkCreate = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigFrom?: ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export type NetworkDisconnect = {
  Container?: string | undefined;
  Force?: boolean | undefined;
};

export type NetworkPruneReport = {
  Error?: string | undefined;
  Name?: string | undefined;
};

export interface NetSchemas {
  NetConf: NetConf;
  NetworkConfig: NetworkConfig;
  NetworkConnect: NetworkConnect;
  NetworkConnectRequest: NetworkConnectRequest;
  NetworkCreate: NetworkCreate;
  NetworkCreateOptions: NetworkCreateOptions;
  NetworkCreateReport: NetworkCreateReport;
  NetworkCreateRequest: NetworkCreateRequest;
  NetworkDisconnect: NetworkDisconnect;
  NetworkDisconnectRequest: NetworkDisconnectRequest;
  NetworkInspectReport: NetworkInspectReport;
  NetworkListReport: NetworkListReport;
  NetworkMode: NetworkMode;
  NetworkPruneReport: NetworkPruneReport;
  NetworkResource: NetworkResource;
  NetworkRmReport: NetworkRmReport;
  NetworkSettings: NetworkSettings;
}

export interface OciSchemas {
  OCIRuntimeInfo: OCIRuntimeInfo;
}

export interface OveSchemas {
  OverlayVolume: OverlayVolume;
}

export interface PosSchemas {
  POSIXRlimit: POSIXRlimit;
}

export interface PatSchemas {
  PathChanges: PathChanges;
}

export interface PeeSchemas {
  PeerInfo: PeerInfo;
}

export interface PidSchemas {
  PidMode: PidMode;
}

export interface PlaSchemas {
  PlayKubePod: PlayKubePod;
  PlayKubeReport: PlayKubeReport;
}

export type PluginConfigArgs = {
  Description: string;
  Name: string;
  Settable: string[] | null;
  Value: string[] | null;
};

export type PluginEnv = {
  Description: string;
  Name: string;
  Settable: string[] | null;
  Value: string;
};

export type PluginInterfaceType = {
  Capability: string;
  Prefix: string;
  Version: string;
};

export type PluginConfigInterface = {
  ProtocolScheme?: string | undefined;
  Socket: string;
  Types: PluginInterfaceType[] | null;
};

export type PluginDevice = {
  Description: string;
  Name: string;
  Path: string;
  Settable: string[] | null;
};

export type PluginConfigLinux = {
  AllowAllDevices: boolean;
  Capabilities: string[] | null;
  Devices: PluginDevice[] | null;
};

export type PluginMount = {
  Description: string;
  Destination: string;
  Name: string;
  Options: string[] | null;
  Settable: string[] | null;
  Source: string;
  Type: string;
};

export type PluginConfigNetwork = {
  Type: string;
};

export type PluginConfigUser = {
  GID?: number | undefined;
  UID?: number | undefined;
};

export type PluginConfigRootfs = {
  diff_ids?: string[] | null | undefined;
  type?: string | undefined;
};

export type PluginConfig = {
  Args: PluginConfigArgs;
  Description: string;
  DockerVersion?: string | undefined;
  Documentation: string;
  Entrypoint: string[] | null;
  Env: PluginEnv[] | null;
  Interface: PluginConfigInterface;
  IpcHost: boolean;
  Linux: PluginConfigLinux;
  Mounts: PluginMount[] | null;
  Network: PluginConfigNetwork;
  PidHost: boolean;
  PropagatedMount: string;
  User?: PluginConfigUser | undefined;
  WorkDir: string;
  rootfs?: PluginConfigRootfs | undefined;
};

export type PluginSettings = {
  Args: string[] | null;
  Devices: PluginDevice[] | null;
  Env: string[] | null;
  Mounts: PluginMount[] | null;
};

export type Plugin = {
  Config: PluginConfig;
  Enabled: boolean;
  Id?: string | undefined;
  Name: string;
  PluginReference?: string | undefined;
  Settings: PluginSettings;
};

export interface PluSchemas {
  Plugin: Plugin;
  PluginConfig: PluginConfig;
  PluginConfigArgs: PluginConfigArgs;
  PluginConfigInterface: PluginConfigInterface;
  PluginConfigLinux: PluginConfigLinux;
  PluginConfigNetwork: PluginConfigNetwork;
  PluginConfigRootfs: PluginConfigRootfs;
  PluginConfigUser: PluginConfigUser;
  PluginDevice: PluginDevice;
  PluginEnv: PluginEnv;
  PluginInterfaceType: PluginInterfaceType;
  PluginMount: PluginMount;
  PluginSettings: PluginSettings;
}

export type PodBasicConfig = {
  hostname?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  no_infra?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  shared_namespaces?: string[] | null | undefined;
};

export type PodCgroupConfig = {
  cgroup_parent?: string | undefined;
};

export type PodCreateConfig = {
  "cgroup-parent"?: string | undefined;
  hostname?: string | undefined;
  infra?: boolean | undefined;
  "infra-command"?: string | undefined;
  "infra-image"?: string | undefined;
  labels?: string[] | null | undefined;
  name?: string | undefined;
  publish?: string[] | null | undefined;
  share?: string | undefined;
};

export type PodNetworkConfig = {
  cni_networks?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  netns?: Namespace | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: PortMapping[] | null | undefined;
  static_ip?: string | undefined;
  static_mac?: HardwareAddr | undefined;
};

export type PodStatsReport = {
  BlockIO?: string | undefined;
  CID?: string | undefined;
  CPU?: string | undefined;
  Mem?: string | undefined;
  MemUsage?: string | undefined;
  MemUsageBytes?: string | undefined;
  Name?: string | undefined;
  NetIO?: string | undefined;
  PIDS?: string | undefined;
  Pod?: string | undefined;
};

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: PodCgroupConfig;
  PodCreateConfig: PodCreateConfig;
  PodKillReport: PodKillReport;
  PodNetworkConfig: PodNetworkConfig;
  PodPauseReport: PodPauseReport;
  PodPruneReport: PodPruneReport;
  PodRestartReport: PodRestartReport;
  PodRmReport: PodRmReport;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: PodStartReport;
  PodStatsReport: PodStatsReport;
  PodStopReport: PodStopReport;
  PodUnpauseReport: PodUnpauseReport;
  PodmanEvent: PodmanEvent;
  PodmanImage: PodmanImage;
  PodmanStats: PodmanStats;
  PodmanStatsMessage: PodmanStatsMessage;
  PodmanVersion: PodmanVersion;
  PodmanVolume: PodmanVolume;
}

export type Port = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: string;
};

export interface PorSchemas {
  Port: Port;
  PortBinding: PortBinding;
  PortMap: PortMap;
  PortMapping: PortMapping;
  PortSet: PortSet;
}

export interface ProSchemas {
  ProgressMessage: ProgressMessage;
  Propagation: Propagation;
}

export interface PruSchemas {
  PruneReport: PruneReport;
  PrunedContainers: PrunedContainers;
  PrunedImages: PrunedImages;
}

export interface PusSchemas {
  PushMessage: PushMessage;
}

export interface RegSchemas {
  RegistryAuth: RegistryAuth;
}

export interface RemSchemas {
  RemoteSocket: RemoteSocket;
  RemovedImages: RemovedImages;
}

export interface ResSchemas {
  RestartPolicy: RestartPolicy;
}

export interface RooSchemas {
  RootFS: RootFS;
}

export interface SchSchemas {
  Schema2HealthConfig: Schema2HealthConfig;
}

export interface SecSchemas {
  SecretCreate: SecretCreate;
  SecretDriverSpec: SecretDriverSpec;
  SecretInfoReport: SecretInfoReport;
  SecretInfoReportCompat: SecretInfoReportCompat;
  SecretSpec: SecretSpec;
  SecretVersion: SecretVersion;
  SecurityInfo: SecurityInfo;
}

export type ServiceUpdateResponse = {
  Warnings?: string[] | null | undefined;
};

export interface SerSchemas {
  ServiceInfo: ServiceInfo;
  ServiceUpdateResponse: ServiceUpdateResponse;
}

export interface SigSchemas {
  Signal: Signal;
}

export interface SliSchemas {
  SlirpInfo: SlirpInfo;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StaSchemas {
  StatsMessage: StatsMessage;
}

export interface StoSchemas {
  StoreInfo: StoreInfo;
}

export interface StrSchemas {
  StrSlice: StrSlice;
}

export interface SysSchemas {
  SystemDfContainerReport: SystemDfContainerReport;
  SystemDfImageReport: SystemDfImageReport;
  SystemDfVolumeReport: SystemDfVolumeReport;
}

export interface TasSchemas {
  Task: Task;
}

export interface TexSchemas {
  TextList: TextList;
  TextMap: TextMap;
}

export interface ThrSchemas {
  ThrottleDevice: ThrottleDevice;
}

export interface TypSchemas {
  Type: Type;
}

export interface UtsSchemas {
  UTSMode: UTSMode;
}

export interface UliSchemas {
  Ulimit: Ulimit;
}

export interface UseSchemas {
  UsernsMode: UsernsMode;
}

export interface VerSchemas {
  Version: Version;
}

export type Volume = {
  CreatedAt?: string | undefined;
  Driver: string;
  Labels: {
    [key: string]: string;
  } | null;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: VolumeUsageData | undefined;
};

export type VolumeListBody = {
  Volumes?: VolumeInfo[] | null | undefined;
};

export type VolumeListOKBody = {
  Volumes: Volume[] | null;
  Warnings: string[] | null;
};

export interface VolSchemas {
  Volume: Volume;
  VolumeCreate: VolumeCreate;
  VolumeCreateBody: VolumeCreateBody;
  VolumeInfo: VolumeInfo;
  VolumeListBody: VolumeListBody;
  VolumeListOKBody: VolumeListOKBody;
  VolumeUsageData: VolumeUsageData;
}

export interface WeiSchemas {
  WeightDevice: WeightDevice;
}

export interface Schemas extends AddSchemas, AutSchemas, BuiSchemas, CgrSchemas, ChaSchemas, ComSchemas, ConSchemas, CpuSchemas, CreSchemas, CriSchemas, DnsSchemas, DevSchemas, DigSchemas, DisSchemas, DocSchemas, DriSchemas, DurSchemas, EndSchemas, ErrSchemas, ExeSchemas, FilSchemas, FouSchemas, GraSchemas, HarSchemas, HeaSchemas, HisSchemas, HosSchemas, IdmSchemas, IdrSchemas, IpaSchemas, IpmSchemas, IpnSchemas, ImaSchemas, InfSchemas, InsSchemas, IpcSchemas, IsoSchemas, LibSchemas, LinSchemas, LisSchemas, LogSchemas, ManSchemas, MouSchemas, NamSchemas, NetSchemas, OciSchemas, OveSchemas, PosSchemas, PatSchemas, PeeSchemas, PidSchemas, PlaSchemas, PluSchemas, PodSchemas, PorSchemas, ProSchemas, PruSchemas, PusSchemas, RegSchemas, RemSchemas, ResSchemas, RooSchemas, SchSchemas, SecSchemas, SerSchemas, SigSchemas, SliSchemas, SpeSchemas, StaSchemas, StoSchemas, StrSchemas, SysSchemas, TasSchemas, TexSchemas, ThrSchemas, TypSchemas, UtsSchemas, UliSchemas, UseSchemas, VerSchemas, VolSchemas, WeiSchemas {}

export interface All extends AuthCategory, BuildCategory, CommitCategory, ContainersCategory, EventsCategory, ExecCategory, ImagesCategory, InfoCategory, Libpod_pingCategory, LibpodBuildCategory, LibpodCommitCategory, LibpodContainersCategory, LibpodEventsCategory, LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, LibpodSystemCategory, LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, SecretsCategory, VersionCategory, VolumesCategory {}

export interface Version_2 {
  categories: {
    auth: AuthCategory;
    build: BuildCategory;
    commit: CommitCategory;
    containers: ContainersCategory;
    events: EventsCategory;
    exec: ExecCategory;
    images: ImagesCategory;
    info: InfoCategory;
    "libpod/_ping": Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": LibpodEventsCategory;
    "libpod/exec": LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: SecretsCategory;
    version: VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
