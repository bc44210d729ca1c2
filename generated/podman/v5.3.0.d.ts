// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
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
      remote?: string | undefined;
      /** query; default `3` */
      retry?: number | bigint | undefined;
      /** query; default `"2s"` */
      "retry-delay"?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      compatvolumes?: boolean | undefined;
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

export type AttestationProperties = {
  For?: v3_1_0.Digest | undefined;
};

export type Descriptor = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  artifactType?: string | undefined;
  data?: string | undefined;
  digest?: v3_1_0.Digest | undefined;
  mediaType?: string | undefined;
  platform?: v4_1_1.Platform | undefined;
  size?: number | undefined;
  urls?: string[] | null | undefined;
};

export type ImageProperties = {
  Containers: string[] | null;
  Platform: v4_1_1.Platform;
  Size?: {
    Unpacked: number;
  } | undefined;
};

export type ManifestKind = string;

export type ManifestSummary = {
  AttestationData?: AttestationProperties | undefined;
  Available: boolean;
  Descriptor: Descriptor;
  ID: string;
  ImageData?: ImageProperties | undefined;
  Kind: ManifestKind;
  Size: {
    Content?: number | undefined;
    Total?: number | undefined;
  };
};

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
  VirtualSize?: number | undefined;
  Names?: string[] | null | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
};

export type Summary = {
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
    } | undefined;
  };
  kind: 'json';
  value: Summary[];
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v5_0_0.ImageInspectOp;
  ImagePush: v5_2_0.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v4_2_0.ImageSearchOp;
}

export type StartupHealthCheck<N = number> = {
  Interval?: v3_1_0.Duration<N> | undefined;
  Retries?: N | undefined;
  StartInterval?: v3_1_0.Duration<N> | undefined;
  StartPeriod?: v3_1_0.Duration<N> | undefined;
  Successes?: N | undefined;
  Test?: string[] | null | undefined;
  Timeout?: v3_1_0.Duration<N> | undefined;
};

export type InspectContainerConfigPlain = v5_0_0.InspectContainerConfigPlain & {
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  HealthLogDestination?: string | undefined;
  HealthcheckMaxLogCount?: number | undefined;
  HealthcheckMaxLogSize?: number | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v5_1_0.Schema2HealthConfig | undefined;
  Secrets?: v3_2_3.InspectSecret[] | null | undefined;
  StartupHealthCheck?: StartupHealthCheck | undefined;
} & InspectContainerConfigPlain;

export type InspectContainerHostConfigPlain = v5_1_0.InspectContainerHostConfigPlain & {
  AutoRemoveImage?: boolean | undefined;
};

export type InspectContainerHostConfig = {
  BlkioDeviceReadBps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceReadIOps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceWriteBps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioDeviceWriteIOps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  BlkioWeightDevice?: v3_1_0.InspectBlkioWeightDevice[] | null | undefined;
  Devices?: v3_1_0.InspectDevice[] | null | undefined;
  IDMappings?: v4_0_0.InspectIDMappings | undefined;
  LogConfig?: v3_1_0.InspectLogConfig | undefined;
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
  RestartPolicy?: v3_1_0.InspectRestartPolicy | undefined;
  Ulimits?: v3_1_0.InspectUlimit[] | null | undefined;
} & InspectContainerHostConfigPlain;

export type InspectMount = v3_1_0.InspectMount & {
  SubPath?: string | undefined;
};

export type InspectContainerData = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: InspectContainerHostConfig | undefined;
  Mounts?: InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_7_0.InspectContainerState;
} & v4_6_0.InspectContainerDataPlain;

export interface ContainerInspectLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInspectLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: InspectContainerData;
}

export type SpecGeneratorPlain = v5_0_0.SpecGeneratorPlain & {
  healthLogDestination?: string | undefined;
  healthMaxLogCount?: number | bigint | undefined;
  healthMaxLogSize?: number | bigint | undefined;
  removeImage?: boolean | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v5_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  intelRdt?: v4_8_0.LinuxIntelRdt | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  secrets?: v4_5_0.ContainerSecret[] | null | undefined;
  startupHealthConfig?: StartupHealthCheck<number | bigint> | undefined;
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
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v4_3_0.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_4_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_1_1.ContainerStatsLibpodOp;
  ContainerStopLibpod: v4_3_0.ContainerStopLibpodOp;
  ContainerTopLibpod: v4_8_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v5_1_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v5_1_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export interface ImagePruneLibpodOp {
  request: {
    /** `POST /libpod/images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePruneLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query; default `false` */
      buildcache?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PruneReport[];
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v5_1_0.ImageInspectLibpodOp;
  ImagePushLibpod: v5_2_0.ImagePushLibpodOp;
  ImageResolveLibpod: v5_0_0.ImageResolveLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v5_1_0.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: ImagePruneLibpodOp;
  ImagePullLibpod: v4_8_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
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
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v5_2_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: v5_2_0.PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export type InspectPodData = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: v4_2_0.InspectPodInfraConfig | undefined;
  blkio_weight_device?: v3_1_0.InspectBlkioWeightDevice[] | null | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  device_write_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  devices?: v3_1_0.InspectDevice[] | null | undefined;
  mounts?: InspectMount[] | null | undefined;
} & v4_6_0.InspectPodDataPlain;

export interface PodInspectLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: InspectPodData;
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v4_6_0.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v5_2_0.PodStartLibpodOp;
  PodStopLibpod: v5_2_0.PodStopLibpodOp;
  PodTopLibpod: v4_6_0.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: v5_1_0.PodCreateLibpodOp;
  PodListLibpod: v4_6_0.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
}

export interface AttSchemas {
  AttestationProperties: AttestationProperties;
}

export type ContainerBasicConfigPlain = v5_0_0.ContainerBasicConfigPlain & {
  removeImage?: boolean | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerHealthCheckConfig = {
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthLogDestination?: string | undefined;
  healthMaxLogCount?: number | undefined;
  healthMaxLogSize?: number | undefined;
  healthconfig?: v5_1_0.Schema2HealthConfig | undefined;
  startupHealthConfig?: StartupHealthCheck | undefined;
};

export interface ConSchemas {
  Config: v5_0_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ConnectOptions: v5_2_0.ConnectOptions;
  Consistency: v3_4_0.Consistency;
  Container: v5_2_0.Container;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: ContainerHealthCheckConfig;
  ContainerJSON: v5_2_0.ContainerJSON;
  ContainerNetworkConfig: v5_0_0.ContainerNetworkConfig;
  ContainerNetworkStats: v5_0_0.ContainerNetworkStats;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v5_0_0.ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v5_0_0.ContainerStats;
  ContainerStorageConfig: v5_2_0.ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
  containerUpdateRequest: v5_1_0.containerUpdateRequest;
}

export interface DesSchemas {
  Descriptor: Descriptor;
}

export interface ImaSchemas {
  ImageConfig: v4_5_0.ImageConfig;
  ImageData: v5_1_0.ImageData;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: v5_0_0.ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageProperties: ImageProperties;
  ImageStore: v3_1_0.ImageStore;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v5_1_0.ImageVolume;
}

export interface InsSchemas {
  Inspect: v5_2_0.Inspect;
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: InspectContainerHostConfig;
  InspectContainerState: v4_7_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: InspectPodData;
  InspectPodInfraConfig: v4_2_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface ManSchemas {
  ManifestAddArtifactOptions: v5_0_0.ManifestAddArtifactOptions;
  ManifestAddOptions: v5_0_0.ManifestAddOptions;
  ManifestAnnotateOptions: v5_0_0.ManifestAnnotateOptions;
  ManifestKind: ManifestKind;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: v5_0_0.ManifestModifyOptions;
  ManifestModifyReport: v5_0_2.ManifestModifyReport;
  ManifestPushReport: v4_3_0.ManifestPushReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: v4_2_0.ManifestRemoveReport;
  ManifestSummary: ManifestSummary;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StaSchemas {
  StartupHealthCheck: StartupHealthCheck;
  StatsMessage: v3_1_0.StatsMessage;
}

export interface SumSchemas {
  Summary: Summary;
  SummaryNetworkSettings: v5_0_0.SummaryNetworkSettings;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, AttSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, ConSchemas, v5_2_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, DesSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v5_2_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v5_0_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, v5_2_0.HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v5_1_0.LibSchemas, v4_8_0.LinSchemas, v5_1_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, ManSchemas, v5_0_0.MetSchemas, v5_2_0.MouSchemas, v4_4_0.NamSchemas, v5_2_0.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v5_2_0.PlaSchemas, v4_2_0.PluSchemas, v5_2_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, SumSchemas, v5_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v5_1_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v5_2_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, v5_2_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v5_2_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, v5_1_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_1_0.LibpodManifestsCategory, v5_2_0.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v5_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, v5_2_0.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v5_2_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v5_2_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v5_1_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v5_1_0.LibpodManifestsCategory;
    "libpod/networks": v5_2_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v5_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    networks: v5_2_0.NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
