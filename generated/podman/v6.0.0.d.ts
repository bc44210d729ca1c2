// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'
import type * as v4_4_0 from './v4.4.0.js'
import type * as v4_5_0 from './v4.5.0.js'
import type * as v4_6_0 from './v4.6.0.js'
import type * as v4_7_0 from './v4.7.0.js'
import type * as v4_8_0 from './v4.8.0.js'
import type * as v5_0_0 from './v5.0.0.js'
import type * as v5_0_2 from './v5.0.2.js'
import type * as v5_1_0 from './v5.1.0.js'
import type * as v5_2_0 from './v5.2.0.js'
import type * as v5_3_0 from './v5.3.0.js'
import type * as v5_4_0 from './v5.4.0.js'
import type * as v5_5_0 from './v5.5.0.js'
import type * as v5_6_0 from './v5.6.0.js'
import type * as v5_7_0 from './v5.7.0.js'
import type * as v5_8_0 from './v5.8.0.js'

export interface ImageBuildOp {
  request: {
    /** `POST /build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuild */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: v3_4_0.RegistryConfig | string | undefined;
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `3` */
      retry?: number | bigint | undefined;
      /** query; default `"2s"` */
      "retry-delay"?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
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
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; default `false` */
      "save-stages"?: boolean | undefined;
      /** query; default `false` */
      "stage-labels"?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export interface ContainerDeleteOp {
  request: {
    /** `DELETE /containers/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerDelete */
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
      /** query; default `false` */
      ignore?: boolean | undefined;
      /** query; default `false` */
      depend?: boolean | undefined;
      /** query */
      timeout?: number | bigint | undefined;
      /** query; default `false` */
      volumes?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerChangesOp {
  request: {
    /** `GET /containers/{name}/changes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerChanges */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      parent?: string | undefined;
      /** query */
      diffType?: "all" | "container" | "image" | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PathChanges;
}

export type HealthConfig<N = number> = v3_4_0.HealthConfig<N> & {
  StartInterval?: v3_1_0.Duration<N> | undefined;
};

export type ConfigPlain = {
  ArgsEscaped?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | null | undefined;
  Domainname?: string | undefined;
  Entrypoint?: string[] | null | undefined;
  Env?: string[] | null | undefined;
  Hostname?: string | undefined;
  Image?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  NetworkDisabled?: boolean | undefined;
  OnBuild?: string[] | null | undefined;
  OpenStdin?: boolean | undefined;
  Shell?: string[] | null | undefined;
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
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: HealthConfig | undefined;
} & ConfigPlain;

export type PortMap = {
  [key: string]: {
    HostIp?: string | undefined;
    HostPort?: string | undefined;
  }[] | null;
};

export type HostConfigPlain<N = number> = {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
  AutoRemove?: boolean | undefined;
  Binds?: string[] | null | undefined;
  BlkioWeight?: N | undefined;
  CapAdd?: string[] | null | undefined;
  CapDrop?: string[] | null | undefined;
  CgroupParent?: string | undefined;
  ConsoleSize?: N[] | null | undefined;
  ContainerIDFile?: string | undefined;
  CpuCount?: N | undefined;
  CpuPercent?: N | undefined;
  CpuPeriod?: N | undefined;
  CpuQuota?: N | undefined;
  CpuRealtimePeriod?: N | undefined;
  CpuRealtimeRuntime?: N | undefined;
  CpuShares?: N | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DeviceCgroupRules?: string[] | null | undefined;
  Dns?: string[] | null | undefined;
  DnsOptions?: string[] | null | undefined;
  DnsSearch?: string[] | null | undefined;
  ExtraHosts?: string[] | null | undefined;
  GroupAdd?: string[] | null | undefined;
  IOMaximumBandwidth?: N | undefined;
  IOMaximumIOps?: N | undefined;
  Init?: boolean | undefined;
  Links?: string[] | null | undefined;
  MaskedPaths?: string[] | null | undefined;
  Memory?: N | undefined;
  MemoryReservation?: N | undefined;
  MemorySwap?: N | undefined;
  MemorySwappiness?: N | undefined;
  NanoCpus?: N | undefined;
  OomKillDisable?: boolean | undefined;
  OomScoreAdj?: N | undefined;
  PidsLimit?: N | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyPaths?: string[] | null | undefined;
  ReadonlyRootfs?: boolean | undefined;
  Runtime?: string | undefined;
  SecurityOpt?: string[] | null | undefined;
  ShmSize?: N | undefined;
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

export type HostConfig<N = number> = {
  BlkioDeviceReadBps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_4_0.ThrottleDevice<N>[] | null | undefined;
  BlkioWeightDevice?: v3_4_0.WeightDevice<N>[] | null | undefined;
  Cgroup?: v3_1_0.CgroupSpec | undefined;
  CgroupnsMode?: v3_1_0.CgroupnsMode | undefined;
  DeviceRequests?: v3_4_0.DeviceRequest<N>[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  IpcMode?: v3_1_0.IpcMode | undefined;
  Isolation?: v3_1_0.Isolation | undefined;
  LogConfig?: v3_4_0.LogConfig | undefined;
  Mounts?: v5_5_0.Mount<N>[] | null | undefined;
  NetworkMode?: v3_1_0.NetworkMode | undefined;
  PidMode?: v3_1_0.PidMode | undefined;
  PortBindings?: PortMap | null | undefined;
  RestartPolicy?: v5_0_0.RestartPolicy<N> | undefined;
  UTSMode?: v3_1_0.UTSMode | undefined;
  Ulimits?: v3_4_0.Ulimit<N>[] | null | undefined;
  UsernsMode?: v3_1_0.UsernsMode | undefined;
} & HostConfigPlain<N>;

export type NetworkSettings = {
  Networks?: {
    [key: string]: v5_5_0.EndpointSettings;
  } | null | undefined;
  Ports?: PortMap | null | undefined;
  SandboxID?: string | undefined;
  SandboxKey?: string | undefined;
};

export type HealthStatus = string;

export type Health = {
  FailingStreak?: number | undefined;
  Log?: v3_1_0.HealthcheckResult[] | null | undefined;
  Status?: HealthStatus | undefined;
};

export type ContainerState = string;

export type State = {
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
  Status?: ContainerState | undefined;
};

export type RootFSStorageSnapshot = {
  Name?: string | undefined;
};

export type RootFSStorage = {
  Snapshot?: RootFSStorageSnapshot | undefined;
};

export type Storage = {
  RootFS?: RootFSStorage | undefined;
};

export type InspectResponse = {
  Config?: Config | undefined;
  GraphDriver?: v5_5_0.DriverData | undefined;
  HostConfig?: HostConfig | undefined;
  ImageManifestDescriptor?: v5_3_0.Descriptor | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: NetworkSettings | undefined;
  State: State;
  Storage?: Storage | undefined;
} & v5_5_0.InspectResponsePlain;

export interface ContainerInspectOp {
  request: {
    /** `GET /containers/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInspect */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: InspectResponse;
}

export interface ContainerStopOp {
  request: {
    /** `POST /containers/{name}/stop`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStop */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
      /** query */
      timeout?: number | bigint | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
    };
  };
  kind: 'none';
}

export type containerUpdateRequestPlain = {
  BlkioWeight?: number | bigint | undefined;
  CgroupParent?: string | undefined;
  CpuCount?: number | bigint | undefined;
  CpuPercent?: number | bigint | undefined;
  CpuPeriod?: number | bigint | undefined;
  CpuQuota?: number | bigint | undefined;
  CpuRealtimePeriod?: number | bigint | undefined;
  CpuRealtimeRuntime?: number | bigint | undefined;
  CpuShares?: number | bigint | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  DeviceCgroupRules?: string[] | null | undefined;
  IOMaximumBandwidth?: number | bigint | undefined;
  IOMaximumIOps?: number | bigint | undefined;
  Memory?: number | bigint | undefined;
  MemoryReservation?: number | bigint | undefined;
  MemorySwap?: number | bigint | undefined;
  MemorySwappiness?: number | bigint | undefined;
  NanoCpus?: number | bigint | undefined;
  OomKillDisable?: boolean | undefined;
  PidsLimit?: number | bigint | undefined;
};

export type containerUpdateRequest = {
  BlkioDeviceReadBps?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  BlkioDeviceReadIOps?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  BlkioDeviceWriteBps?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  BlkioWeightDevice?: v3_4_0.WeightDevice<number | bigint>[] | null | undefined;
  DeviceRequests?: v3_4_0.DeviceRequest<number | bigint>[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  RestartPolicy?: v5_0_0.RestartPolicy<number | bigint> | undefined;
  Ulimits?: v3_4_0.Ulimit<number | bigint>[] | null | undefined;
} & containerUpdateRequestPlain;

export interface ContainerUpdateOp {
  request: {
    /** `POST /containers/{name}/update`, since v5.1.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUpdate */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: containerUpdateRequest | undefined;
  };
  kind: 'json';
  value: v5_1_0.UpdateReport;
}

export interface ContainerWaitOp {
  request: {
    /** `POST /containers/{name}/wait`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerWait */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"not-running"` */
      condition?: string | undefined;
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

export type NetworkingConfig = {
  EndpointsConfig?: {
    [key: string]: v5_5_0.EndpointSettings<number | bigint>;
  } | null | undefined;
};

export type CreateContainerConfigPlain = v4_3_0.CreateContainerConfigPlain & {
  Cmd?: string[] | null | undefined;
  Entrypoint?: string[] | null | undefined;
  Shell?: string[] | null | undefined;
};

export type CreateContainerConfig = {
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: HealthConfig<number | bigint> | undefined;
  HostConfig?: HostConfig<number | bigint> | undefined;
  NetworkingConfig?: NetworkingConfig | undefined;
} & CreateContainerConfigPlain;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: CreateContainerConfig;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
}

export type HealthSummary = {
  FailingStreak?: number | undefined;
  Status?: HealthStatus | undefined;
};

export type PortSummary = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: "tcp" | "udp" | "sctp" | (string & {});
};

export type Container = {
  Command?: string | undefined;
  Created: number;
  Health?: HealthSummary | undefined;
  HostConfig?: {
    [key: string]: unknown;
  } | null | undefined;
  Id: string;
  Image: string;
  ImageID: string;
  ImageManifestDescriptor?: v5_3_0.Descriptor | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  Names: string[];
  NetworkSettings?: v5_5_0.NetworkSettingsSummary | undefined;
  Ports?: PortSummary[] | null | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  State: ContainerState;
  Status: string;
};

export interface ContainerListOp {
  request: {
    /** `GET /containers/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerList */
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
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Container[];
}

export interface ContainersCategory {
  ContainerDelete: ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerChanges: ContainerChangesOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: ContainerInspectOp;
  ContainerKill: v3_1_1.ContainerKillOp;
  ContainerLogs: v3_1_1.ContainerLogsOp;
  ContainerPause: v3_1_1.ContainerPauseOp;
  ContainerRename: v3_1_1.ContainerRenameOp;
  ContainerResize: v3_1_1.ContainerResizeOp;
  ContainerRestart: v3_1_1.ContainerRestartOp;
  ContainerStart: v3_1_1.ContainerStartOp;
  ContainerStats: v3_3_0.ContainerStatsOp;
  ContainerStop: ContainerStopOp;
  ContainerTop: v5_5_0.ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerWait: ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export interface ImageDeleteOp {
  request: {
    /** `DELETE /images/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      noprune?: boolean | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.RemovedImages;
}

export type BuildIdentity = {
  CreatedAt?: string | undefined;
  Ref?: string | undefined;
};

export type PullIdentity = {
  Repository?: string | undefined;
};

export type KnownSignerIdentity = string;

export type SignatureType = string;

export type SignerIdentity = {
  BuildConfigDigest?: string | undefined;
  BuildConfigURI?: string | undefined;
  BuildSignerDigest?: string | undefined;
  BuildSignerURI?: string | undefined;
  BuildTrigger?: string | undefined;
  CertificateIssuer?: string | undefined;
  Issuer?: string | undefined;
  RunInvocationURI?: string | undefined;
  RunnerEnvironment?: string | undefined;
  SourceRepositoryDigest?: string | undefined;
  SourceRepositoryIdentifier?: string | undefined;
  SourceRepositoryOwnerIdentifier?: string | undefined;
  SourceRepositoryOwnerURI?: string | undefined;
  SourceRepositoryRef?: string | undefined;
  SourceRepositoryURI?: string | undefined;
  SourceRepositoryVisibilityAtSigning?: string | undefined;
  SubjectAlternativeName?: string | undefined;
};

export type SignatureTimestampType = string;

export type SignatureTimestamp = {
  Timestamp?: string | undefined;
  Type?: SignatureTimestampType | undefined;
  URI?: string | undefined;
};

export type SignatureIdentity = {
  DockerReference?: string | undefined;
  Error?: string | undefined;
  KnownSigner?: KnownSignerIdentity | undefined;
  Name?: string | undefined;
  SignatureType?: SignatureType | undefined;
  Signer?: SignerIdentity | undefined;
  Timestamps?: SignatureTimestamp[] | null | undefined;
  Warnings?: string[] | null | undefined;
};

export type Identity = {
  Build?: BuildIdentity[] | null | undefined;
  Pull?: PullIdentity[] | null | undefined;
  Signature?: SignatureIdentity[] | null | undefined;
};

export type ImageProperties = {
  Containers: string[] | null;
  Identity?: Identity | undefined;
  Platform: v4_1_1.Platform;
  Size?: {
    Unpacked: number;
  } | undefined;
};

export type ManifestSummary = {
  AttestationData?: v5_3_0.AttestationProperties | undefined;
  Available: boolean;
  Descriptor: v5_3_0.Descriptor;
  ID: string;
  ImageData?: ImageProperties | undefined;
  Kind: v5_3_0.ManifestKind;
  Size: {
    Content?: number | undefined;
    Total?: number | undefined;
  };
};

export type ImageInspect = {
  Config?: v5_6_0.DockerOCIImageConfig | undefined;
  ContainerConfig?: Config | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  GraphDriver?: v5_5_0.DriverData | undefined;
  Identity?: Identity | undefined;
  Manifests?: ManifestSummary[] | null | undefined;
  Metadata?: v5_0_0.Metadata | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & v4_1_1.ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImagePushOp {
  request: {
    /** `POST /images/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePush */
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
      compressionFormat?: string | undefined;
      /** query */
      compressionLevel?: number | bigint | undefined;
      /** query */
      forceCompressionFormat?: boolean | undefined;
      /** query */
      destination?: string | undefined;
      /** query */
      format?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImageCreateOp {
  request: {
    /** `POST /images/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCreate */
    op: string;
    params?: {
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
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
      /** query */
      platform?: string | undefined;
      /** query */
      retry?: number | bigint | undefined;
      /** query */
      retryDelay?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export type SummaryPlain = {
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
  Names?: string[] | null | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
};

export type Summary = {
  Descriptor?: v5_3_0.Descriptor | undefined;
  Manifests?: ManifestSummary[] | null | undefined;
} & SummaryPlain;

export interface ImageListOp {
  request: {
    /** `GET /images/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `false` */
      digests?: boolean | undefined;
      /** query; default `false` */
      "shared-size"?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Summary[];
}

export interface ImagesCategory {
  ImageDelete: ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: ImageInspectOp;
  ImagePush: ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v4_2_0.ImageSearchOp;
}

export interface ContainerMountLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/mount`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerMountLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      external?: boolean | undefined;
    };
  };
  kind: 'text';
}

export interface ContainerResizeLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/resize`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerResizeLibpod */
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

export interface ContainerRestartLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/restart`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestartLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
      /** query */
      timeout?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStopLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/stop`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `10` */
      timeout?: number | bigint | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
    };
  };
  kind: 'none';
}

export type LinuxIntelRdt = {
  closID?: string | undefined;
  enableMonitoring?: boolean | undefined;
  l3CacheSchema?: string | undefined;
  memBwSchema?: string | undefined;
  schemata?: string[] | null | undefined;
};

export type LogConfigLibpod = v4_3_0.LogConfigLibpod & {
  labels?: {
    [key: string]: string;
  } | null | undefined;
};

export type SpecGeneratorPlain = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  apparmor_profile?: string | undefined;
  base_hosts_file?: string | undefined;
  cap_add?: string[] | null | undefined;
  cap_drop?: string[] | null | undefined;
  cgroup_parent?: string | undefined;
  cgroups_mode?: string | undefined;
  chroot_directories?: string[] | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  create_working_dir?: boolean | undefined;
  dependencyContainers?: string[] | null | undefined;
  devices_from?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  entrypoint?: string[] | null | undefined;
  env?: {
    [key: string]: string;
  } | null | undefined;
  env_host?: boolean | undefined;
  envmerge?: string[] | null | undefined;
  expose?: unknown;
  gpus?: string[] | null | undefined;
  group_entry?: string | undefined;
  groups?: string[] | null | undefined;
  healthLogDestination?: string | undefined;
  healthMaxLogCount?: number | bigint | undefined;
  healthMaxLogSize?: number | bigint | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  hostusers?: string[] | null | undefined;
  httpproxy?: boolean | undefined;
  image?: string | undefined;
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
  image_volume_mode?: string | undefined;
  init?: boolean | undefined;
  init_container_type?: string | undefined;
  init_path?: string | undefined;
  label_nested?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  manage_password?: boolean | undefined;
  mask?: string[] | null | undefined;
  name?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  networkOrder?: string[] | null | undefined;
  no_new_privileges?: boolean | undefined;
  oci_runtime?: string | undefined;
  oom_score_adj?: number | bigint | undefined;
  passwd_entry?: string | undefined;
  pod?: string | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  raw_image_name?: string | undefined;
  read_only_filesystem?: boolean | undefined;
  read_write_tmpfs?: boolean | undefined;
  remove?: boolean | undefined;
  removeImage?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  rootfs?: string | undefined;
  rootfs_mapping?: string | undefined;
  rootfs_overlay?: boolean | undefined;
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | null | undefined;
  selinux_opts?: string[] | null | undefined;
  shm_size?: number | bigint | undefined;
  shm_size_systemd?: number | bigint | undefined;
  stdin?: boolean | undefined;
  stop_timeout?: number | bigint | undefined;
  storage_opts?: {
    [key: string]: string;
  } | null | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timeout?: number | bigint | undefined;
  timezone?: string | undefined;
  umask?: string | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
  unmask?: string[] | null | undefined;
  unsetenv?: string[] | null | undefined;
  unsetenvall?: boolean | undefined;
  use_image_hostname?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
  user?: string | undefined;
  volatile?: boolean | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  artifact_volumes?: v5_6_0.ArtifactVolume[] | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v5_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  intelRdt?: LinuxIntelRdt | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
  startupHealthConfig?: v5_3_0.StartupHealthCheck<number | bigint> | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data: SpecGenerator;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
}

export interface ContainerListLibpodOp {
  request: {
    /** `GET /libpod/containers/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerListLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query */
      last?: number | bigint | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query; default `false` */
      namespace?: boolean | undefined;
      /** query; default `false` */
      pod?: boolean | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; default `false` */
      sync?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v5_1_0.ListContainer[];
}

export interface ContainersStatsAllLibpodOp {
  request: {
    /** `GET /libpod/containers/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainersStatsAllLibpod */
    op: string;
    params?: {
      /** query; containers, by name or id, a key for each */
      containers?: string[] | string | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `5` */
      interval?: number | bigint | undefined;
      /** query; default `false` */
      all?: boolean | undefined;
    } | undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.PodmanStatsMessage;
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v4_0_0.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v4_4_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v4_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: v5_5_0.ContainerInspectLibpodOp;
  ContainerKillLibpod: v4_3_0.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: ContainerResizeLibpodOp;
  ContainerRestartLibpod: ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v5_7_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: ContainerStopLibpodOp;
  ContainerTopLibpod: v5_5_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v5_8_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodOp;
}

export interface ExecResizeLibpodOp {
  request: {
    /** `POST /libpod/exec/{id}/resize`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecResizeLibpod */
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

export interface LibpodExecCategory {
  ExecInspectLibpod: v3_1_1.ExecInspectLibpodOp;
  ExecResizeLibpod: ExecResizeLibpodOp;
  ExecStartLibpod: v3_2_2.ExecStartLibpodOp;
}

export interface GenerateSystemdLibpodOp {
  request: {
    /** `GET /libpod/generate/{name}/systemd`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/GenerateSystemdLibpod */
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
      /** query; default `0` */
      startTimeout?: number | bigint | undefined;
      /** query; default `10` */
      stopTimeout?: number | bigint | undefined;
      /** query; default `"on-failure"` */
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      /** query; default `"container"` */
      containerPrefix?: string | undefined;
      /** query; default `"pod"` */
      podPrefix?: string | undefined;
      /** query; default `"-"` */
      separator?: string | undefined;
      /** query; default `0` */
      restartSec?: number | bigint | undefined;
      /** query; default `[]`; a key for each */
      wants?: string[] | string | undefined;
      /** query; default `[]`; a key for each */
      after?: string[] | string | undefined;
      /** query; default `[]`; a key for each */
      requires?: string[] | string | undefined;
      /** query; default `[]`; a key for each */
      additionalEnvVariables?: string[] | string | undefined;
      /** query; default `false` */
      templateUnitFile?: boolean | undefined;
    };
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface LibpodGenerateCategory {
  GenerateSystemdLibpod: GenerateSystemdLibpodOp;
  GenerateKubeLibpod: v4_7_0.GenerateKubeLibpodOp;
}

export type ImageRemoveReport = {
  Deleted?: string[] | null | undefined;
  Errors?: string[] | null | undefined;
  ExitCode?: number | undefined;
  Untagged?: string[] | null | undefined;
};

export type LibpodImagesRemoveReport = ImageRemoveReport & {
  Errors?: string[] | null | undefined;
};

export interface ImageDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/images/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
      /** query */
      lookupManifest?: boolean | undefined;
    };
  };
  kind: 'json';
  value: LibpodImagesRemoveReport;
}

export type ImageSummary = {
  Arch?: string | undefined;
  Containers?: number | undefined;
  Created: number;
  Dangling?: boolean | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
  Id: string;
  IsManifestList?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Names?: string[] | null | undefined;
  Os?: string | undefined;
  ParentId?: string | undefined;
  ReadOnly?: boolean | undefined;
  RepoDigests?: string[] | null | undefined;
  RepoTags?: string[] | null | undefined;
  SharedSize?: number | undefined;
  Size: number;
  VirtualSize?: number | undefined;
};

export interface ImageListLibpodOp {
  request: {
    /** `GET /libpod/images/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageListLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type LibpodImagesPullReportPullProgress = {
  status?: "pulling" | "success" | "skipped" | (string & {}) | undefined;
  current?: number | undefined;
  total?: number | undefined;
  progressComponentID?: string | undefined;
};

export type ImagePullReport = {
  error?: string | undefined;
  id?: string | undefined;
  images?: string[] | null | undefined;
  stream?: string | undefined;
};

export type LibpodImagesPullReport = {
  status?: "pulling" | "success" | "error" | (string & {}) | undefined;
  pullProgress?: LibpodImagesPullReportPullProgress | undefined;
} & ImagePullReport;

export interface ImagePullLibpodOp {
  request: {
    /** `POST /libpod/images/pull`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePullLibpod */
    op: string;
    params?: {
      /** query */
      reference?: string | undefined;
      /** query; default `false` */
      quiet?: boolean | undefined;
      /** query; default `false` */
      compatMode?: boolean | undefined;
      /** query; default `false` */
      pullProgress?: boolean | undefined;
      /** query */
      Arch?: string | undefined;
      /** query */
      OS?: string | undefined;
      /** query */
      Variant?: string | undefined;
      /** query */
      policy?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      allTags?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: LibpodImagesPullReport;
}

export interface ImageDeleteAllLibpodOp {
  request: {
    /** `DELETE /libpod/images/remove`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDeleteAllLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      images?: string[] | string | undefined;
      /** query; default `true` */
      all?: boolean | undefined;
      /** query */
      force?: boolean | undefined;
      /** query */
      ignore?: boolean | undefined;
      /** query */
      lookupManifest?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: LibpodImagesRemoveReport;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v5_5_0.ImageInspectLibpodOp;
  ImagePushLibpod: v5_2_0.ImagePushLibpodOp;
  ImageResolveLibpod: v5_0_0.ImageResolveLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v5_3_0.ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export type DeviceInfo = {
  id?: string | undefined;
  source?: string | undefined;
};

export type HostInfoPlain = v5_6_0.HostInfoPlain & {
  cdiSpecDirs?: string[] | null | undefined;
  rootlessPortForwarder?: string | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  discoveredDevices?: DeviceInfo[] | null | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  networkBackendInfo?: v5_8_0.NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  pasta?: v4_6_0.PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
} & HostInfoPlain;

export type StoreInfo = {
  containerStore?: v3_1_0.ContainerStore | undefined;
  graphDriverName?: string | undefined;
  graphOptions?: {
    [key: string]: unknown;
  } | null | undefined;
  graphRoot?: string | undefined;
  graphRootAllocated?: number | undefined;
  graphRootUsed?: number | undefined;
  graphStatus?: {
    [key: string]: string;
  } | null | undefined;
  imageCopyTmpDir?: string | undefined;
  imageStore?: v3_1_0.ImageStore | undefined;
  runRoot?: string | undefined;
  transientStore?: boolean | undefined;
  volumePath?: string | undefined;
};

export type Version = {
  APIVersion?: string | undefined;
  BuildOrigin?: string | undefined;
  Built?: number | undefined;
  BuiltTime?: string | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  Os?: string | undefined;
  OsArch?: string | undefined;
  Version?: string | undefined;
};

export type LibpodInfo = {
  host?: HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: StoreInfo | undefined;
  version?: Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: LibpodInfo;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export interface ManifestDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/manifests/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      ignore?: boolean | undefined;
    };
  };
  kind: 'json';
  value: LibpodImagesRemoveReport;
}

export interface LibpodManifestsCategory {
  ManifestDeleteLibpod: ManifestDeleteLibpodOp;
  ManifestCreateLibpod: v5_5_0.ManifestCreateLibpodOp;
  ManifestModifyLibpod: v5_0_2.ManifestModifyLibpodOp;
  ManifestAddLibpod: v5_5_0.ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v4_4_0.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_0_0.ManifestPushV3LibpodOp;
  ManifestPushLibpod: v5_5_0.ManifestPushLibpodOp;
}

export type DisconnectRequest = {
  Container: string;
  Force?: boolean | undefined;
};

export type networkDisconnectRequest = DisconnectRequest;

export interface NetworkDisconnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type RouteType = string;

export type Route<N = number> = {
  destination?: string | undefined;
  gateway?: string | undefined;
  metric?: N | undefined;
  route_type?: RouteType | undefined;
};

export type NetworkInspectReport = {
  containers?: {
    [key: string]: v5_0_0.NetworkContainerInfo;
  } | null | undefined;
  routes?: Route[] | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & v5_0_0.NetworkInspectReportPlain;

export interface NetworkInspectLibpodOp {
  request: {
    /** `GET /libpod/networks/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: NetworkInspectReport;
}

export type networkCreateLibpod = {
  routes?: Route<number | bigint>[] | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & v4_4_0.networkCreateLibpodPlain;

export type Network = {
  routes?: Route[] | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & v4_4_0.NetworkPlain;

export interface NetworkCreateLibpodOp {
  request: {
    /** `POST /libpod/networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreateLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      ignoreIfExists?: boolean | undefined;
    } | undefined;
    data?: networkCreateLibpod | undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkListLibpodOp {
  request: {
    /** `GET /libpod/networks/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v5_4_0.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkUpdateLibpod: v4_4_0.NetworkUpdateLibpodOp;
  NetworkCreateLibpod: NetworkCreateLibpodOp;
  NetworkListLibpod: NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export type SecretCreateReport = {
  ID: string;
};

export type PlaySecret = {
  CreateReport?: SecretCreateReport | undefined;
};

export type PlayKubeReport = {
  ExitCode?: number | null | undefined;
  Pods?: v3_4_0.PlayKubePod[] | null | undefined;
  RmReport?: v4_6_0.PodRmReport[] | null | undefined;
  SecretRmReport?: v4_5_0.SecretRmReport[] | null | undefined;
  Secrets?: PlaySecret[] | null | undefined;
  ServiceContainerID?: string | undefined;
  StopReport?: v5_2_0.PodStopReport[] | null | undefined;
  VolumeRmReport?: v4_4_0.VolumeRmReport[] | null | undefined;
  Volumes?: v3_2_0.PlayKubeVolume[] | null | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    /** `DELETE /libpod/play/kube`, since v3.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeDownLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      force?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
      /** header; default `"plain/text"` */
      "Content-Type"?: "plain/text" | "application/x-tar" | undefined;
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `false` */
      noHosts?: boolean | undefined;
      /** query; default `false` */
      noTrunc?: boolean | undefined;
      /** query; a key for each */
      publishPorts?: string[] | string | undefined;
      /** query */
      publishAllPorts?: boolean | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
      /** query; default `false` */
      serviceContainer?: boolean | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      userns?: string | undefined;
      /** query; default `false` */
      wait?: boolean | undefined;
      /** query */
      build?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      noHostname?: boolean | undefined;
      /** query */
      noPodPrefix?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export interface PodDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/pods/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      timeout?: number | bigint | undefined;
    };
  };
  kind: 'json';
  value: v4_6_0.PodRmReport;
}

export type PodSpecGeneratorPlain = {
  cgroup_parent?: string | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  exit_policy?: string | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  hostsFile?: string | undefined;
  infra_command?: string[] | null | undefined;
  infra_conmon_pid_file?: string | undefined;
  infra_image?: string | undefined;
  infra_name?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_infra?: boolean | undefined;
  no_manage_hostname?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  pod_create_command?: string[] | null | undefined;
  pod_devices?: string[] | null | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  security_opt?: string[] | null | undefined;
  serviceContainerID?: string | undefined;
  share_parent?: boolean | undefined;
  shared_namespaces?: string[] | null | undefined;
  shm_size?: number | bigint | undefined;
  shm_size_systemd?: number | bigint | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_4_0.IDResponse;
}

export interface PodStatsAllLibpodOp {
  request: {
    /** `GET /libpod/pods/stats`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodStatsAllLibpod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query; a key for each */
      namesOrIDs?: string[] | string | undefined;
      /** query; default `false` */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
    } | undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v3_1_0.PodStatsReport[];
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: v5_4_0.PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v5_2_0.PodStartLibpodOp;
  PodStopLibpod: v5_2_0.PodStopLibpodOp;
  PodTopLibpod: v5_5_0.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v4_6_0.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: PodStatsAllLibpodOp;
}

export type ListQuadlet = v5_7_0.ListQuadlet & {
  Pod?: string | undefined;
};

export interface QuadletListLibpodOp {
  request: {
    /** `GET /libpod/quadlets/json`, since v5.7.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListQuadlet[];
}

export interface LibpodQuadletsCategory {
  QuadletDeleteAllLibpod: v5_8_0.QuadletDeleteAllLibpodOp;
  QuadletInstallLibpod: v5_8_0.QuadletInstallLibpodOp;
  QuadletDeleteLibpod: v5_8_0.QuadletDeleteLibpodOp;
  QuadletExistsLibpod: v5_8_0.QuadletExistsLibpodOp;
  QuadletFileLibpod: v5_8_0.QuadletFileLibpodOp;
  QuadletListLibpod: QuadletListLibpodOp;
}

export interface SecretCreateLibpodOp {
  request: {
    /** `POST /libpod/secrets/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; default `"file"` */
      driver?: string | undefined;
      /** query; JSON */
      driveropts?: v3_1_0.TextMap | string | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: SecretCreateReport;
}

export interface LibpodSecretsCategory {
  SecretDeleteLibpod: v3_1_1.SecretDeleteLibpodOp;
  SecretExistsLibpod: v4_5_0.SecretExistsLibpodOp;
  SecretInspectLibpod: v4_7_0.SecretInspectLibpodOp;
  SecretCreateLibpod: SecretCreateLibpodOp;
  SecretListLibpod: v4_7_0.SecretListLibpodOp;
}

export interface SystemPruneLibpodOp {
  request: {
    /** `POST /libpod/system/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemPruneLibpod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query */
      volumes?: boolean | undefined;
      /** query */
      external?: boolean | undefined;
      /** query */
      build?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v4_2_0.SystemPruneReport;
}

export interface LibpodSystemCategory {
  SystemCheckLibpod: v5_2_0.SystemCheckLibpodOp;
  SystemDataUsageLibpod: v4_4_0.SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

export interface VolumeDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      timeout?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface VolumePruneLibpodOp {
  request: {
    /** `POST /libpod/volumes/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumePruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `false` */
      dryrun?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PruneReport[];
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeExportLibpod: v5_6_0.VolumeExportLibpodOp;
  VolumeImportLibpod: v5_6_0.VolumeImportLibpodOp;
  VolumeInspectLibpod: v4_6_0.VolumeInspectLibpodOp;
  VolumeCreateLibpod: v5_6_0.VolumeCreateLibpodOp;
  VolumeListLibpod: v4_6_0.VolumeListLibpodOp;
  VolumePruneLibpod: VolumePruneLibpodOp;
}

export interface NetworkListOp {
  request: {
    /** `GET /networks`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Summary[];
}

export interface NetworkDeleteOp {
  request: {
    /** `DELETE /networks/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query */
      timeout?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export type SubnetStatuses = {
  [key: string]: {
    [key: string]: unknown;
  } | null;
};

export type IPAMStatus = {
  Subnets?: SubnetStatuses | null | undefined;
};

export type Status = {
  IPAM?: IPAMStatus | undefined;
};

export type InspectPlain = {
  Attachable?: boolean | undefined;
  ConfigOnly?: boolean | undefined;
  Created?: string | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
  Id: string;
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

export type Inspect = {
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  Containers?: {
    [key: string]: v3_1_0.EndpointResource;
  } | null | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Peers?: v3_1_0.PeerInfo[] | null | undefined;
  Services?: {
    [key: string]: v3_1_0.ServiceInfo;
  } | null | undefined;
  Status?: Status | undefined;
} & InspectPlain;

export interface NetworkInspectOp {
  request: {
    /** `GET /networks/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      verbose?: boolean | undefined;
      /** query */
      scope?: string | undefined;
    };
  };
  kind: 'json';
  value: Inspect;
}

export type ConnectRequest = {
  Container: string;
  EndpointConfig?: v5_5_0.EndpointSettings<number | bigint> | undefined;
};

export type networkConnectRequest = ConnectRequest;

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectOp {
  request: {
    /** `POST /networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type CreateRequest = {
  Attachable?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
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

export type networkCreate = CreateRequest;

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreate */
    op: string;
    data?: networkCreate | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkDelete: NetworkDeleteOp;
  NetworkInspect: NetworkInspectOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkCreate: NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export interface SecretCreateOp {
  request: {
    /** `POST /secrets/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretCreate */
    op: string;
    data?: v4_3_0.SecretCreate | undefined;
  };
  kind: 'json';
  value: SecretCreateReport;
}

export interface SecretsCategory {
  SecretList: v4_7_0.SecretListOp;
  SecretDelete: v3_1_1.SecretDeleteOp;
  SecretInspect: v4_7_0.SecretInspectOp;
  SecretCreate: SecretCreateOp;
}

export type ClusterVolumeSpec = {
  AccessMode?: v4_5_0.AccessMode | undefined;
  AccessibilityRequirements?: v4_5_0.TopologyRequirement | undefined;
  Availability?: v4_5_0.Availability | undefined;
  CapacityRange?: v4_5_0.CapacityRange | undefined;
  Group?: string | undefined;
  Secrets?: {
    Key?: string | undefined;
    Secret?: string | undefined;
  }[] | null | undefined;
};

export type ClusterVolume = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  Info?: v4_5_0.Info | undefined;
  PublishStatus?: v4_5_0.PublishStatus[] | null | undefined;
  Spec?: ClusterVolumeSpec | undefined;
  UpdatedAt?: string | undefined;
  Version?: {
    Index?: number | undefined;
  } | undefined;
};

export type Volume = {
  ClusterVolume?: ClusterVolume | undefined;
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
  Scope: "local" | "global" | (string & {});
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: v4_5_0.UsageData | undefined;
};

export type ListResponse = {
  Volumes?: Volume[] | null | undefined;
  Warnings?: string[] | null | undefined;
};

export interface VolumeListOp {
  request: {
    /** `GET /volumes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListResponse;
}

export interface VolumeDeleteOp {
  request: {
    /** `DELETE /volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      timeout?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface VolumeInspectOp {
  request: {
    /** `GET /volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Volume;
}

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreate */
    op: string;
    data?: v4_1_1.volumeCreate | undefined;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeDelete: VolumeDeleteOp;
  VolumeInspect: VolumeInspectOp;
  VolumeCreate: VolumeCreateOp;
  VolumePrune: v3_1_1.VolumePruneOp;
}

export interface AutSchemas {
  AuthConfig: v3_1_0.AuthConfig;
  AuthReport: v4_1_1.AuthReport;
  AutoUserNsOptions: v3_1_0.AutoUserNsOptions;
}

export interface BuiSchemas {
  BuildArgs: v3_1_0.BuildArgs;
  BuildIdentity: BuildIdentity;
}

export interface CluSchemas {
  ClusterOptions: v4_5_0.ClusterOptions;
  ClusterVolume: ClusterVolume;
  ClusterVolumeSpec: ClusterVolumeSpec;
}

export type ComponentVersion = {
  ApiVersion?: string | undefined;
  Arch?: string | undefined;
  BuildTime?: string | undefined;
  Components?: ComponentVersion[] | null | undefined;
  Experimental?: boolean | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  KernelVersion?: string | undefined;
  MinAPIVersion?: string | undefined;
  Os?: string | undefined;
  Platform?: {
    Name?: string | undefined;
  } | undefined;
  Version?: string | undefined;
};

export interface ComSchemas {
  CommitReport: v3_1_0.CommitReport;
  CompatDiskUsage: v4_1_1.CompatDiskUsage;
  CompatInfo: v3_1_0.CompatInfo;
  ComponentVersion: ComponentVersion;
}

export type ContainerBasicConfig = {
  log_configuration?: LogConfigLibpod | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & v5_3_0.ContainerBasicConfigPlain;

export type ContainerNetworkConfigPlain = {
  base_hosts_file?: string | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  expose?: unknown;
  hostadd?: string[] | null | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  networkOrder?: string[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  use_image_hostname?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
};

export type ContainerNetworkConfig = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
} & ContainerNetworkConfigPlain;

export type ContainerResourceConfig = {
  intelRdt?: LinuxIntelRdt | undefined;
  oom_score_adj?: number | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
};

export type ContainerStatsPlain = {
  AvgCPU?: number | undefined;
  BlockInput?: number | undefined;
  BlockOutput?: number | undefined;
  CPU?: number | undefined;
  CPUNano?: number | undefined;
  CPUSystemNano?: number | undefined;
  ContainerID?: string | undefined;
  Duration?: number | undefined;
  MemLimit?: number | undefined;
  MemPerc?: number | undefined;
  MemUsage?: number | undefined;
  Name?: string | undefined;
  PIDs?: number | undefined;
  SystemNano?: number | undefined;
};

export type ContainerStats = {
  Network?: {
    [key: string]: v5_0_0.ContainerNetworkStats;
  } | null | undefined;
  UpTime?: v3_1_0.Duration | undefined;
} & ContainerStatsPlain;

export type ContainerStorageConfigPlain = v5_0_0.ContainerStorageConfigPlain & {
  gpus?: string[] | null | undefined;
};

export type ContainerStorageConfig = {
  artifact_volumes?: v5_6_0.ArtifactVolume[] | null | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v5_5_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ConnectRequest: ConnectRequest;
  Consistency: v3_4_0.Consistency;
  Container: Container;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v5_3_0.ContainerHealthCheckConfig;
  ContainerNetworkConfig: ContainerNetworkConfig;
  ContainerNetworkStats: v5_0_0.ContainerNetworkStats;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: ContainerState;
  ContainerStats: ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v5_5_0.ContainerTopOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
  containerUpdateRequest: containerUpdateRequest;
}

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreateRequest: CreateRequest;
  CreatedId: v3_1_0.CreatedId;
}

export interface DevSchemas {
  DeviceInfo: DeviceInfo;
  DeviceMapping: v3_1_0.DeviceMapping;
  DeviceRequest: v3_4_0.DeviceRequest;
}

export interface DisSchemas {
  DisconnectRequest: DisconnectRequest;
  DistributionInfo: v3_4_0.DistributionInfo;
}

export interface ErrSchemas {
  ErrorModel: v4_1_1.ErrorModel;
}

export type HealthcheckConfig = {
  Interval?: v3_1_0.Duration | undefined;
  Retries?: number | undefined;
  StartInterval?: v3_1_0.Duration | undefined;
  StartPeriod?: v3_1_0.Duration | undefined;
  Test?: string[] | null | undefined;
  Timeout?: v3_1_0.Duration | undefined;
};

export interface HeaSchemas {
  Health: Health;
  HealthCheckLog: v3_1_0.HealthCheckLog;
  HealthCheckOnFailureAction: v4_3_0.HealthCheckOnFailureAction;
  HealthCheckResults: v3_1_0.HealthCheckResults;
  HealthConfig: HealthConfig;
  HealthStatus: HealthStatus;
  HealthSummary: HealthSummary;
  HealthcheckConfig: HealthcheckConfig;
  HealthcheckResult: v3_1_0.HealthcheckResult;
}

export interface HisSchemas {
  History: v3_1_0.History;
  HistoryResponse: v4_1_1.HistoryResponse;
}

export interface HosSchemas {
  HostConfig: HostConfig;
  HostInfo: HostInfo;
}

export interface IpaSchemas {
  IPAM: v3_1_0.IPAM;
  IPAMConfig: v3_1_0.IPAMConfig;
  IPAMStatus: IPAMStatus;
}

export interface IdeSchemas {
  Identity: Identity;
}

export interface ImaSchemas {
  ImageConfig: v4_5_0.ImageConfig;
  ImageData: v5_5_0.ImageData;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageOptions: v5_5_0.ImageOptions;
  ImageProperties: ImageProperties;
  ImagePullReport: ImagePullReport;
  ImageRemoveReport: ImageRemoveReport;
  ImageStore: v3_1_0.ImageStore;
  ImageSummary: ImageSummary;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v5_1_0.ImageVolume;
}

export interface InsSchemas {
  Inspect: Inspect;
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v5_3_0.InspectContainerConfig;
  InspectContainerData: v5_5_0.InspectContainerData;
  InspectContainerHostConfig: v5_4_0.InspectContainerHostConfig;
  InspectContainerState: v4_7_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v5_3_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: v5_4_0.InspectPodData;
  InspectPodInfraConfig: v5_4_0.InspectPodInfraConfig;
  InspectResponse: InspectResponse;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface KnoSchemas {
  KnownSignerIdentity: KnownSignerIdentity;
}

export type LegacyImageSummary = {
  Containers: number;
  Created: number;
  Descriptor?: v5_3_0.Descriptor | undefined;
  Id: string;
  Labels: {
    [key: string]: string;
  } | null;
  Manifests?: ManifestSummary[] | null | undefined;
  ParentId: string;
  RepoDigests: string[] | null;
  RepoTags: string[] | null;
  SharedSize: number;
  Size: number;
  VirtualSize?: number | undefined;
};

export interface LegSchemas {
  LegacyImageSummary: LegacyImageSummary;
}

export type LibpodImageSummary = {
  Arch?: string | undefined;
  Containers?: number | undefined;
  Created?: number | undefined;
  Dangling?: boolean | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
  Id?: string | undefined;
  IsManifestList?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Names?: string[] | null | undefined;
  Os?: string | undefined;
  ParentId?: string | undefined;
  ReadOnly?: boolean | undefined;
  RepoDigests?: string[] | null | undefined;
  RepoTags?: string[] | null | undefined;
  SharedSize?: number | undefined;
  Size?: number | undefined;
  VirtualSize?: number | undefined;
};

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: LibpodImageSummary;
  LibpodImagesPullReport: LibpodImagesPullReport;
  LibpodImagesRemoveReport: LibpodImagesRemoveReport;
  LibpodInfo: LibpodInfo;
}

export interface LinSchemas {
  LinuxBlockIO: v3_1_0.LinuxBlockIO;
  LinuxBlockIODevice: v4_4_0.LinuxBlockIODevice;
  LinuxCPU: v4_5_0.LinuxCPU;
  LinuxDevice: v3_1_0.LinuxDevice;
  LinuxDeviceCgroup: v3_1_0.LinuxDeviceCgroup;
  LinuxHugepageLimit: v3_1_0.LinuxHugepageLimit;
  LinuxIDMapping: v4_4_0.LinuxIDMapping;
  LinuxIntelRdt: LinuxIntelRdt;
  LinuxInterfacePriority: v3_1_0.LinuxInterfacePriority;
  LinuxMemory: v4_5_0.LinuxMemory;
  LinuxNetwork: v3_1_0.LinuxNetwork;
  LinuxPersonality: v3_4_0.LinuxPersonality;
  LinuxPersonalityDomain: v3_4_0.LinuxPersonalityDomain;
  LinuxPersonalityFlag: v3_4_0.LinuxPersonalityFlag;
  LinuxPids: v3_1_0.LinuxPids;
  LinuxRdma: v3_1_0.LinuxRdma;
  LinuxResources: v4_5_0.LinuxResources;
  LinuxThrottleDevice: v3_1_0.LinuxThrottleDevice;
  LinuxWeightDevice: v3_1_0.LinuxWeightDevice;
}

export interface LisSchemas {
  ListContainer: v5_1_0.ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: v4_6_0.ListPodContainer;
  ListPodsReport: v4_6_0.ListPodsReport;
  ListQuadlet: ListQuadlet;
  ListResponse: ListResponse;
  ListedContainers: v4_1_1.ListedContainers;
}

export interface LogSchemas {
  LogConfig: v3_4_0.LogConfig;
  LogConfigLibpod: LogConfigLibpod;
}

export interface ManSchemas {
  ManifestAddArtifactOptions: v5_0_0.ManifestAddArtifactOptions;
  ManifestAddOptions: v5_0_0.ManifestAddOptions;
  ManifestAnnotateOptions: v5_0_0.ManifestAnnotateOptions;
  ManifestKind: v5_3_0.ManifestKind;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: v5_0_0.ManifestModifyOptions;
  ManifestModifyReport: v5_0_2.ManifestModifyReport;
  ManifestPushReport: v4_3_0.ManifestPushReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: v4_2_0.ManifestRemoveReport;
  ManifestSummary: ManifestSummary;
}

export interface MetSchemas {
  Metadata: v5_0_0.Metadata;
}

export type NetOptions = v5_4_0.NetOptions & {
  network_order?: string[] | null | undefined;
};

export interface NetSchemas {
  NetAddress: v5_0_0.NetAddress;
  NetInterface: v5_0_0.NetInterface;
  NetOptions: NetOptions;
  Network: Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnectOptions: v5_4_0.NetworkConnectOptions;
  NetworkContainerInfo: v5_0_0.NetworkContainerInfo;
  NetworkInfo: v5_8_0.NetworkInfo;
  NetworkInspectReport: NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: NetworkSettings;
  NetworkSettingsSummary: v5_5_0.NetworkSettingsSummary;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: NetworkingConfig;
  networkConnectRequest: networkConnectRequest;
  networkConnectRequestLibpod: v5_4_0.networkConnectRequestLibpod;
  networkCreate: networkCreate;
  networkCreateLibpod: networkCreateLibpod;
  networkDisconnectRequest: networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export interface PlaSchemas {
  Platform: v4_1_1.Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
  PlaySecret: PlaySecret;
}

export interface PluSchemas {
  Plugins: v4_2_0.Plugins;
}

export type PodCreateOptions = {
  net?: NetOptions | undefined;
} & v4_8_0.PodCreateOptionsPlain;

export type PodNetworkConfig = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostsFile?: string | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_manage_hostname?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: v4_6_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v5_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v4_6_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v5_2_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v5_2_0.PodStopReport;
  PodStorageConfig: v5_5_0.PodStorageConfig;
  PodTopOKBody: v5_5_0.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface PorSchemas {
  PortMap: PortMap;
  PortMapping: v3_1_0.PortMapping;
  PortSet: v3_1_0.PortSet;
  PortSummary: PortSummary;
}

export interface PulSchemas {
  PullIdentity: PullIdentity;
}

export type ResourcesPlain = {
  BlkioWeight?: number | undefined;
  CgroupParent?: string | undefined;
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
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  OomKillDisable?: boolean | undefined;
  PidsLimit?: number | undefined;
};

export type Resources = {
  BlkioDeviceReadBps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: v3_4_0.WeightDevice[] | null | undefined;
  DeviceRequests?: v3_4_0.DeviceRequest[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  Ulimits?: v3_4_0.Ulimit[] | null | undefined;
} & ResourcesPlain;

export interface ResSchemas {
  Resources: Resources;
  RestartPolicy: v5_0_0.RestartPolicy;
  RestartPolicyMode: v5_0_0.RestartPolicyMode;
}

export interface RooSchemas {
  RootFS: v3_1_0.RootFS;
  RootFSStorage: RootFSStorage;
  RootFSStorageSnapshot: RootFSStorageSnapshot;
}

export interface RouSchemas {
  Route: Route;
  RouteType: RouteType;
}

export interface SchSchemas {
  Schema2HealthConfig: v5_1_0.Schema2HealthConfig;
  Schema2List: v3_1_1.Schema2List;
  Schema2ManifestDescriptor: v3_1_1.Schema2ManifestDescriptor;
  Schema2PlatformSpec: v3_1_1.Schema2PlatformSpec;
}

export interface SecSchemas {
  Secret: v3_4_3.Secret;
  SecretCreate: v4_3_0.SecretCreate;
  SecretCreateReport: SecretCreateReport;
  SecretDriverSpec: v3_1_0.SecretDriverSpec;
  SecretInfoReport: v4_7_0.SecretInfoReport;
  SecretInfoReportCompat: v4_7_0.SecretInfoReportCompat;
  SecretRmReport: v4_5_0.SecretRmReport;
  SecretSpec: v4_3_0.SecretSpec;
  SecretVersion: v3_1_0.SecretVersion;
  SecurityInfo: v3_2_0.SecurityInfo;
}

export interface SerSchemas {
  ServiceInfo: v3_1_0.ServiceInfo;
}

export interface SigSchemas {
  Signal: v3_1_0.Signal;
  SignatureIdentity: SignatureIdentity;
  SignatureTimestamp: SignatureTimestamp;
  SignatureTimestampType: SignatureTimestampType;
  SignatureType: SignatureType;
  SignerIdentity: SignerIdentity;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StaSchemas {
  StartupHealthCheck: v5_3_0.StartupHealthCheck;
  State: State;
  StatsMessage: v3_1_0.StatsMessage;
  Status: Status;
}

export interface StoSchemas {
  Storage: Storage;
  StoreInfo: StoreInfo;
}

export interface SubSchemas {
  Subnet: v4_0_0.Subnet;
  SubnetStatuses: SubnetStatuses;
}

export interface SumSchemas {
  Summary: Summary;
}

export interface SysSchemas {
  SystemCheckReport: v5_2_0.SystemCheckReport;
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: v4_4_0.SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: v4_2_0.SystemPruneReport;
}

export type UpdateConfigPlain = {
  BlkioWeight?: number | undefined;
  CgroupParent?: string | undefined;
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
  IOMaximumBandwidth?: number | undefined;
  IOMaximumIOps?: number | undefined;
  Memory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  OomKillDisable?: boolean | undefined;
  PidsLimit?: number | undefined;
};

export type UpdateConfig = {
  BlkioDeviceReadBps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_4_0.ThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: v3_4_0.WeightDevice[] | null | undefined;
  DeviceRequests?: v3_4_0.DeviceRequest[] | null | undefined;
  Devices?: v3_1_0.DeviceMapping[] | null | undefined;
  RestartPolicy?: v5_0_0.RestartPolicy | undefined;
  Ulimits?: v3_4_0.Ulimit[] | null | undefined;
} & UpdateConfigPlain;

export interface UpdSchemas {
  UpdateConfig: UpdateConfig;
  UpdateContainerDevicesLimits: v5_4_0.UpdateContainerDevicesLimits;
  UpdateEntities: v5_8_0.UpdateEntities;
  UpdateHealthCheckConfig: v5_4_0.UpdateHealthCheckConfig;
  UpdateReport: v5_1_0.UpdateReport;
}

export interface VerSchemas {
  Version: Version;
}

export interface VolSchemas {
  Volume: Volume;
  VolumeConfigResponse: v4_6_0.VolumeConfigResponse;
  VolumeCreateOptions: v5_6_0.VolumeCreateOptions;
  VolumeOptions: v5_1_0.VolumeOptions;
  VolumeRmReport: v4_4_0.VolumeRmReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v5_6_0.ArtSchemas, v5_3_0.AttSchemas, AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, CluSchemas, ComSchemas, ConSchemas, CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_3_0.DesSchemas, DevSchemas, v3_1_0.DigSchemas, DisSchemas, v5_6_0.DocSchemas, v5_5_0.DriSchemas, v3_1_0.DurSchemas, v5_5_0.EndSchemas, ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, HeaSchemas, HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v5_5_0.IdrSchemas, IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, IdeSchemas, ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, KnoSchemas, v4_0_0.LeaSchemas, LegSchemas, LibSchemas, LinSchemas, LisSchemas, LogSchemas, ManSchemas, MetSchemas, v5_5_0.MouSchemas, v4_4_0.NamSchemas, NetSchemas, v5_6_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v5_4_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, PluSchemas, PodSchemas, PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, PulSchemas, v3_1_0.PusSchemas, v5_8_0.QuaSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, ResSchemas, RooSchemas, RouSchemas, SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, SecSchemas, SerSchemas, v4_5_0.ShaSchemas, SigSchemas, SpeSchemas, StaSchemas, StoSchemas, SubSchemas, SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, VerSchemas, VolSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v5_8_0.LibpodArtifactsCategory, v5_7_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_7_0.LibpodLocalCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodQuadletsCategory, LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, VolumesCategory {}

export interface Version_2 {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/artifacts": v5_8_0.LibpodArtifactsCategory;
    "libpod/build": v5_7_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/local": v5_7_0.LibpodLocalCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/quadlets": LibpodQuadletsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
