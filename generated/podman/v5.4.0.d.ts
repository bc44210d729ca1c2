// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
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
import type * as v5_3_0 from './v5.3.0.js'

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
  KernelMemory?: number | bigint | undefined;
  KernelMemoryTCP?: number | bigint | undefined;
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

export interface ContainersCategory {
  ContainerDelete: v3_1_1.ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: v5_2_0.ContainerInspectOp;
  ContainerKill: v3_1_1.ContainerKillOp;
  ContainerLogs: v3_1_1.ContainerLogsOp;
  ContainerPause: v3_1_1.ContainerPauseOp;
  ContainerRename: v3_1_1.ContainerRenameOp;
  ContainerResize: v3_1_1.ContainerResizeOp;
  ContainerRestart: v3_1_1.ContainerRestartOp;
  ContainerStart: v3_1_1.ContainerStartOp;
  ContainerStats: v3_3_0.ContainerStatsOp;
  ContainerStop: v3_1_1.ContainerStopOp;
  ContainerTop: v4_1_1.ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: v5_2_0.ContainerCreateOp;
  ContainerList: v5_2_0.ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

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
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
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

export type InspectContainerHostConfigPlain = v5_3_0.InspectContainerHostConfigPlain & {
  HostsFile?: string | undefined;
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

export type InspectContainerDataPlain = v4_6_0.InspectContainerDataPlain & {
  UseImageHostname?: boolean | undefined;
  UseImageHosts?: boolean | undefined;
};

export type InspectContainerData = {
  Config?: v5_3_0.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: InspectContainerHostConfig | undefined;
  Mounts?: v5_3_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_7_0.InspectContainerState;
} & InspectContainerDataPlain;

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

export type UpdateEntitiesPlain = {
  health_cmd?: string | undefined;
  health_interval?: string | undefined;
  health_log_destination?: string | undefined;
  health_max_log_count?: number | bigint | undefined;
  health_max_log_size?: number | bigint | undefined;
  health_on_failure?: string | undefined;
  health_retries?: number | bigint | undefined;
  health_start_period?: string | undefined;
  health_startup_cmd?: string | undefined;
  health_startup_interval?: string | undefined;
  health_startup_retries?: number | bigint | undefined;
  health_startup_success?: number | bigint | undefined;
  health_startup_timeout?: string | undefined;
  health_timeout?: string | undefined;
  no_healthcheck?: boolean | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
};

export type UpdateEntities = {
  BlkIOWeightDevice?: v3_4_0.WeightDevice<number | bigint>[] | null | undefined;
  DeviceReadBPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  DeviceReadIOPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  DeviceWriteBPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  DeviceWriteIOPs?: v3_4_0.ThrottleDevice<number | bigint>[] | null | undefined;
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: v4_5_0.LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | null | undefined;
  memory?: v4_5_0.LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | null | undefined;
} & UpdateEntitiesPlain;

export interface ContainerUpdateLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/update`, since v4.3.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUpdateLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      restartPolicy?: string | undefined;
      /** query */
      restartRetries?: number | bigint | undefined;
    };
    data?: UpdateEntities | undefined;
  };
  kind: 'text';
}

export type PerNetworkOptions = v4_0_0.PerNetworkOptions & {
  options?: {
    [key: string]: string;
  } | null | undefined;
};

export type SpecGeneratorPlain = v5_3_0.SpecGeneratorPlain & {
  use_image_hostname?: boolean | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: PerNetworkOptions;
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
  ContainerUpdateLibpod: ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v5_1_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
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
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface LibpodManifestsCategory {
  ManifestDeleteLibpod: ManifestDeleteLibpodOp;
  ManifestCreateLibpod: v5_1_0.ManifestCreateLibpodOp;
  ManifestModifyLibpod: v5_0_2.ManifestModifyLibpodOp;
  ManifestAddLibpod: v5_0_0.ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v4_4_0.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_1_1.ManifestPushV3LibpodOp;
  ManifestPushLibpod: v4_7_0.ManifestPushLibpodOp;
}

export type NetworkConnectOptions = v4_0_0.NetworkConnectOptions & {
  options?: {
    [key: string]: string;
  } | null | undefined;
};

export type networkConnectRequestLibpod = NetworkConnectOptions;

export interface NetworkConnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkConnectRequestLibpod | undefined;
  };
  kind: 'text';
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v5_2_0.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: v5_0_0.NetworkInspectLibpodOp;
  NetworkUpdateLibpod: v4_4_0.NetworkUpdateLibpodOp;
  NetworkCreateLibpod: v4_6_0.NetworkCreateLibpodOp;
  NetworkListLibpod: v4_6_0.NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
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

export type InspectPodInfraConfigPlain = v4_2_0.InspectPodInfraConfigPlain & {
  HostsFile?: string | undefined;
  NoManageHostname?: boolean | undefined;
};

export type InspectPodInfraConfig = {
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
} & InspectPodInfraConfigPlain;

export type InspectPodData = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: InspectPodInfraConfig | undefined;
  blkio_weight_device?: v3_1_0.InspectBlkioWeightDevice[] | null | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  device_write_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  devices?: v3_1_0.InspectDevice[] | null | undefined;
  mounts?: v5_3_0.InspectMount[] | null | undefined;
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

export type PodSpecGeneratorPlain = v4_6_0.PodSpecGeneratorPlain & {
  hostsFile?: string | undefined;
  no_manage_hostname?: boolean | undefined;
};

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: PerNetworkOptions;
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
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
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
  value: v4_1_1.IDResponse;
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
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v4_6_0.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
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
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query */
      external?: boolean | undefined;
      /** query */
      build?: boolean | undefined;
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

export type ContainerNetworkConfigPlain = {
  base_hosts_file?: string | undefined;
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
  use_image_hostname?: boolean | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
};

export type ContainerNetworkConfig = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
} & ContainerNetworkConfigPlain;

export interface ConSchemas {
  Config: v5_0_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ConnectOptions: v5_2_0.ConnectOptions;
  Consistency: v3_4_0.Consistency;
  Container: v5_2_0.Container;
  ContainerBasicConfig: v5_3_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v5_3_0.ContainerHealthCheckConfig;
  ContainerJSON: v5_2_0.ContainerJSON;
  ContainerNetworkConfig: ContainerNetworkConfig;
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
  containerUpdateRequest: containerUpdateRequest;
}

export interface InsSchemas {
  Inspect: v5_2_0.Inspect;
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v5_3_0.InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: InspectContainerHostConfig;
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
  InspectPodData: InspectPodData;
  InspectPodInfraConfig: InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export type NetOptions = {
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hosts_file?: string | undefined;
  netns?: v3_1_0.Namespace | undefined;
  network_alias?: string[] | null | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  no_manage_hostname?: boolean | undefined;
  no_manage_hosts?: boolean | undefined;
  no_manage_resolv_conf?: boolean | undefined;
  portmappings?: v3_1_0.PortMapping[] | null | undefined;
};

export interface NetSchemas {
  NetAddress: v5_0_0.NetAddress;
  NetInterface: v5_0_0.NetInterface;
  NetOptions: NetOptions;
  Network: v4_6_0.Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnectOptions: NetworkConnectOptions;
  NetworkContainerInfo: v5_0_0.NetworkContainerInfo;
  NetworkInfo: v4_6_0.NetworkInfo;
  NetworkInspectReport: v5_0_0.NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v5_0_0.NetworkSettings;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: v5_0_0.NetworkingConfig;
  networkConnectRequest: v5_2_0.networkConnectRequest;
  networkConnectRequestLibpod: networkConnectRequestLibpod;
  networkCreate: v5_2_0.networkCreate;
  networkCreateLibpod: v4_6_0.networkCreateLibpod;
  networkDisconnectRequest: v5_2_0.networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export interface PerSchemas {
  PerNetworkOptions: PerNetworkOptions;
}

export type PodCreateOptions = {
  net?: NetOptions | undefined;
} & v4_8_0.PodCreateOptionsPlain;

export type PodNetworkConfig = {
  Networks?: {
    [key: string]: PerNetworkOptions;
  } | null | undefined;
  cni_networks?: string[] | null | undefined;
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
  PodResourceConfig: v4_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v4_6_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v5_2_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v5_2_0.PodStopReport;
  PodStorageConfig: v5_2_0.PodStorageConfig;
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
  KernelMemory?: number | undefined;
  KernelMemoryTCP?: number | undefined;
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

export type UpdateContainerDevicesLimits = {
  BlkIOWeightDevice?: v3_4_0.WeightDevice[] | null | undefined;
  DeviceReadBPs?: v3_4_0.ThrottleDevice[] | null | undefined;
  DeviceReadIOPs?: v3_4_0.ThrottleDevice[] | null | undefined;
  DeviceWriteBPs?: v3_4_0.ThrottleDevice[] | null | undefined;
  DeviceWriteIOPs?: v3_4_0.ThrottleDevice[] | null | undefined;
};

export type UpdateHealthCheckConfig = {
  health_cmd?: string | undefined;
  health_interval?: string | undefined;
  health_log_destination?: string | undefined;
  health_max_log_count?: number | undefined;
  health_max_log_size?: number | undefined;
  health_on_failure?: string | undefined;
  health_retries?: number | undefined;
  health_start_period?: string | undefined;
  health_startup_cmd?: string | undefined;
  health_startup_interval?: string | undefined;
  health_startup_retries?: number | undefined;
  health_startup_success?: number | undefined;
  health_startup_timeout?: string | undefined;
  health_timeout?: string | undefined;
  no_healthcheck?: boolean | undefined;
};

export interface UpdSchemas {
  UpdateConfig: UpdateConfig;
  UpdateContainerDevicesLimits: UpdateContainerDevicesLimits;
  UpdateEntities: UpdateEntities;
  UpdateHealthCheckConfig: UpdateHealthCheckConfig;
  UpdateReport: v5_1_0.UpdateReport;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v5_3_0.AttSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, ConSchemas, v5_2_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v5_3_0.DesSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v5_2_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v5_0_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, v5_2_0.HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v5_3_0.ImaSchemas, v4_5_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v5_1_0.LibSchemas, v4_8_0.LinSchemas, v5_1_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v5_3_0.ManSchemas, v5_0_0.MetSchemas, v5_2_0.MouSchemas, v4_4_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, PerSchemas, v3_1_0.PidSchemas, v5_2_0.PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v5_3_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v5_3_0.SumSchemas, v5_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v5_2_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v5_3_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_3_0.LibpodImagesCategory, v5_1_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, v5_2_0.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v5_3_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": v5_3_0.LibpodImagesCategory;
    "libpod/info": v5_1_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
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
