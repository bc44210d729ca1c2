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

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; default `false` */
      allplatforms?: boolean | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
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
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; a key for each */
      layerLabel?: string[] | string | undefined;
      /** query; default `true` */
      layers?: boolean | undefined;
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
      /** query; a key for each */
      unsetenv?: string[] | string | undefined;
      /** query; a key for each */
      unsetlabel?: string[] | string | undefined;
      /** query; a key for each */
      volume?: string[] | string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LibpodBuildCategory {
  ImageBuildLibpod: ImageBuildLibpodOp;
}

export interface ImageCommitLibpodOp {
  request: {
    /** `POST /libpod/commit`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCommitLibpod */
    op: string;
    params: {
      /** query; a container, by name or id */
      container: string;
      /** query */
      author?: string | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query */
      comment?: string | undefined;
      /** query */
      format?: string | undefined;
      /** query */
      pause?: boolean | undefined;
      /** query */
      squash?: boolean | undefined;
      /** query */
      repo?: string | undefined;
      /** query */
      stream?: boolean | undefined;
      /** query */
      tag?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v3_1_0.CreatedId;
}

export interface LibpodCommitCategory {
  ImageCommitLibpod: ImageCommitLibpodOp;
}

export type InspectContainerHostConfigPlain = v3_1_0.InspectContainerHostConfigPlain & {
  IntelRdtClosID?: string | undefined;
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

export type InspectContainerData = {
  Config?: v4_3_0.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
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

export interface ContainerTopLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query; a key for each */
      ps_args?: string[] | string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v3_1_0.ContainerTopOKBody;
}

export type LinuxIntelRdt = {
  closID?: string | undefined;
  enableCMT?: boolean | undefined;
  enableMBM?: boolean | undefined;
  l3CacheSchema?: string | undefined;
  memBwSchema?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  intelRdt?: LinuxIntelRdt | undefined;
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
  startupHealthConfig?: v4_4_0.StartupHealthCheck | undefined;
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
} & v4_5_0.SpecGeneratorPlain;

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
  ContainerTopLibpod: ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v4_5_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v4_7_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

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
  value: v3_1_0.LibpodImagesPullReport;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v4_5_0.ImageInspectLibpodOp;
  ImagePushLibpod: v4_7_0.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v4_2_0.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_1_1.ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export type HostInfoPlain = v4_6_0.HostInfoPlain & {
  variant?: string | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  networkBackendInfo?: v4_6_0.NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  pasta?: v4_6_0.PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & HostInfoPlain;

export type LibpodInfo = {
  host?: HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: v4_4_0.StoreInfo | undefined;
  version?: v4_5_0.PodmanRelease | undefined;
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

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
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
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v4_6_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: v4_6_0.PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export type ContainerResourceConfig = v4_5_0.ContainerResourceConfig & {
  intelRdt?: LinuxIntelRdt | undefined;
};

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  Container: v4_6_0.Container;
  ContainerBasicConfig: v4_5_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v4_4_0.ContainerHealthCheckConfig;
  ContainerJSON: v4_6_0.ContainerJSON;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v4_1_1.ContainerStats;
  ContainerStorageConfig: v4_5_0.ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export interface HosSchemas {
  HostConfig: v4_6_0.HostConfig;
  HostInfo: HostInfo;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v4_3_0.InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: InspectContainerHostConfig;
  InspectContainerState: v4_7_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: v4_6_0.InspectPodData;
  InspectPodInfraConfig: v4_2_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: v4_2_0.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
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

export type PodCreateOptionsPlain = v4_6_0.PodCreateOptionsPlain & {
  uts?: string | undefined;
};

export type PodCreateOptions = {
  net?: v4_0_0.NetOptions | undefined;
} & PodCreateOptionsPlain;

export interface PodSchemas {
  PodBasicConfig: v4_6_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v4_6_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: v4_6_0.PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: v4_5_0.PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanRelease: v4_5_0.PodmanRelease;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v4_5_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v4_1_1.ComSchemas, ConSchemas, v4_6_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v4_3_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v4_6_0.ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, LinSchemas, v4_7_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v4_4_0.ManSchemas, v4_5_0.MetSchemas, v4_5_0.MouSchemas, v4_4_0.NamSchemas, v4_6_0.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v4_6_0.PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v4_5_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v3_1_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v4_4_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, v4_4_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v4_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v4_6_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, v4_6_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_6_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v4_7_0.LibpodManifestsCategory, v4_6_0.LibpodNetworksCategory, LibpodPlayCategory, v4_6_0.LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v4_6_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v4_6_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v4_7_0.LibpodManifestsCategory;
    "libpod/networks": v4_6_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": v4_6_0.LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
