// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'

export type CreateContainerConfigPlain = v4_0_0.CreateContainerConfigPlain & {
  EnvMerge?: string[] | null | undefined;
};

export type CreateContainerConfig = {
  Cmd?: v3_1_0.StrSlice | null | undefined;
  Entrypoint?: v3_1_0.StrSlice | null | undefined;
  ExposedPorts?: v3_1_0.PortSet | null | undefined;
  Healthcheck?: v3_4_0.HealthConfig<number | bigint> | undefined;
  HostConfig?: v3_4_0.HostConfig<number | bigint> | undefined;
  NetworkingConfig?: v4_1_1.NetworkingConfig<number | bigint> | undefined;
  Shell?: v3_1_0.StrSlice | null | undefined;
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

export interface ContainersCategory {
  ContainerDelete: v3_1_1.ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: v4_1_1.ContainerInspectOp;
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
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: v4_1_1.ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export type LibpodContainersRmReport = {
  Err?: string | null | undefined;
  Id?: string | undefined;
  RawInput?: string | undefined;
};

export interface ContainerDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/containers/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerDeleteLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      depend?: boolean | undefined;
      /** query */
      force?: boolean | undefined;
      /** query */
      ignore?: boolean | undefined;
      /** query; default `10` */
      timeout?: number | bigint | undefined;
      /** query */
      v?: boolean | undefined;
    };
  };
  kind: 'json';
  value: LibpodContainersRmReport[];
}

export type InspectContainerConfigPlain = v4_1_0.InspectContainerConfigPlain & {
  HealthcheckOnFailureAction?: string | undefined;
  sdNotifyMode?: string | undefined;
  sdNotifySocket?: string | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  Secrets?: v3_2_3.InspectSecret[] | null | undefined;
} & InspectContainerConfigPlain;

export type InspectContainerDataPlain = v4_2_0.InspectContainerDataPlain & {
  ImageDigest?: string | undefined;
};

export type InspectContainerData = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_0_0.InspectContainerState;
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

export interface ContainerKillLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/kill`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerKillLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"SIGKILL"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestoreLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/restore`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestoreLibpod */
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
      printStats?: boolean | undefined;
      /** query */
      pod?: string | undefined;
      /** query */
      ignoreVolumes?: boolean | undefined;
      /** query */
      fileLocks?: boolean | undefined;
      /** query */
      publishPorts?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
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
      Ignore?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerUpdateLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/update`, since v4.3.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUpdateLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: v3_1_0.LinuxResources | undefined;
  };
  kind: 'text';
}

export type HealthCheckOnFailureAction = number | bigint;

export type LogConfigLibpod = {
  driver?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
  path?: string | undefined;
  size?: number | bigint | undefined;
};

export type NamedVolume = {
  Dest?: string | undefined;
  IsAnonymous?: boolean | undefined;
  Name?: string | undefined;
  Options?: string[] | null | undefined;
};

export type SpecGeneratorPlain = v4_2_0.SpecGeneratorPlain & {
  envmerge?: string[] | null | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
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
  volumes?: NamedVolume[] | null | undefined;
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
      /** query */
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ListContainer[];
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v4_1_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v4_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: ContainerStopLibpodOp;
  ContainerTopLibpod: v4_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
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
    };
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface LibpodGenerateCategory {
  GenerateSystemdLibpod: GenerateSystemdLibpodOp;
  GenerateKubeLibpod: v3_1_1.GenerateKubeLibpodOp;
}

export interface ManifestCreateLibpodOp {
  request: {
    /** `POST /libpod/manifests`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; a key for each */
      images: string[] | string;
      /** query */
      all?: boolean | undefined;
      /** query */
      amend?: boolean | undefined;
    };
    data?: v4_0_0.ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/registry/{destination}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** path */
      destination: string;
      /** query; default `true` */
      all?: boolean | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query; default `true` */
      quiet?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: v4_2_0.ManifestModifyLibpodOp;
  ManifestAddLibpod: v4_1_1.ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_1_1.ManifestPushV3LibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
}

export type SecretCreateReport = {
  ID?: string | undefined;
};

export type PlaySecret = {
  CreateReport?: SecretCreateReport | undefined;
};

export type PlayKubeReport = v3_4_0.PlayKubeReport & {
  Secrets?: PlaySecret[] | null | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    /** `DELETE /libpod/play/kube`, since v3.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeDownLibpod */
    op: string;
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
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      noHosts?: boolean | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
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

export type InspectPodDataPlain = v4_2_0.InspectPodDataPlain & {
  blkio_weight?: number | undefined;
  cpu_shares?: number | undefined;
  cpuset_mems?: string | undefined;
  memory_swap?: number | undefined;
};

export type InspectPodData = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: v4_2_0.InspectPodInfraConfig | undefined;
  blkio_weight_device?: v3_1_0.InspectBlkioWeightDevice[] | null | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  device_write_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  devices?: v3_1_0.InspectDevice[] | null | undefined;
  mounts?: v3_1_0.InspectMount[] | null | undefined;
} & InspectPodDataPlain;

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

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: NamedVolume[] | null | undefined;
} & v4_2_0.PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
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
      /** query */
      stream?: boolean | undefined;
      /** query */
      delay?: number | bigint | undefined;
    } | undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v3_1_0.PodStatsReport[];
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: v4_1_1.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: PodStatsAllLibpodOp;
}

export type SecretSpec = {
  Driver?: v3_1_0.SecretDriverSpec | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export type SecretInfoReport = {
  CreatedAt?: string | undefined;
  ID: string;
  Spec?: SecretSpec | undefined;
  UpdatedAt?: string | undefined;
};

export interface SecretInspectLibpodOp {
  request: {
    /** `GET /libpod/secrets/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: SecretInfoReport;
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
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface SecretListLibpodOp {
  request: {
    /** `GET /libpod/secrets/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SecretInfoReport[];
}

export interface LibpodSecretsCategory {
  SecretDeleteLibpod: v3_1_1.SecretDeleteLibpodOp;
  SecretInspectLibpod: SecretInspectLibpodOp;
  SecretCreateLibpod: SecretCreateLibpodOp;
  SecretListLibpod: SecretListLibpodOp;
}

export type VolumeConfigResponse = v4_2_0.VolumeConfigResponse & {
  StorageID?: string | undefined;
};

export interface VolumeInspectLibpodOp {
  request: {
    /** `GET /libpod/volumes/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: VolumeConfigResponse;
}

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: v4_1_1.VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse;
}

export interface VolumeListLibpodOp {
  request: {
    /** `GET /libpod/volumes/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: VolumeConfigResponse[];
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeInspectLibpod: VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export type SecretInfoReportCompat = {
  CreatedAt?: string | undefined;
  ID: string;
  Spec?: SecretSpec | undefined;
  UpdatedAt?: string | undefined;
  Version?: v3_1_0.SecretVersion | undefined;
};

export interface SecretListOp {
  request: {
    /** `GET /secrets`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SecretInfoReportCompat[];
}

export interface SecretInspectOp {
  request: {
    /** `GET /secrets/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretInspect */
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
  Driver?: v3_1_0.SecretDriverSpec | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export interface SecretCreateOp {
  request: {
    /** `POST /secrets/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretCreate */
    op: string;
    data?: SecretCreate | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface SecretsCategory {
  SecretList: SecretListOp;
  SecretDelete: v3_1_1.SecretDeleteOp;
  SecretInspect: SecretInspectOp;
  SecretCreate: SecretCreateOp;
}

export type ContainerBasicConfigPlain = v4_2_0.ContainerBasicConfigPlain & {
  envmerge?: string[] | null | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: LogConfigLibpod | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerHealthCheckConfig = {
  health_check_on_failure_action?: HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig | undefined;
};

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
  volumes?: NamedVolume[] | null | undefined;
} & v4_1_0.ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  Container: v4_1_1.Container;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: ContainerHealthCheckConfig;
  ContainerJSON: v4_1_1.ContainerJSON;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v3_4_0.ContainerResourceConfig;
  ContainerSecurityConfig: v3_1_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v4_1_1.ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export interface CreSchemas {
  CreateContainerConfig: CreateContainerConfig;
  CreatedId: v3_1_0.CreatedId;
}

export interface HeaSchemas {
  Health: v3_1_0.Health;
  HealthCheckLog: v3_1_0.HealthCheckLog;
  HealthCheckOnFailureAction: HealthCheckOnFailureAction;
  HealthCheckResults: v3_1_0.HealthCheckResults;
  HealthConfig: v3_4_0.HealthConfig;
  HealthcheckResult: v3_1_0.HealthcheckResult;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: v4_0_0.InspectContainerHostConfig;
  InspectContainerState: v4_0_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: v4_1_1.InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: InspectPodData;
  InspectPodInfraConfig: v4_2_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LibSchemas {
  LibpodContainersRmReport: LibpodContainersRmReport;
  LibpodImageSummary: v4_2_0.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
}

export interface LogSchemas {
  LogConfig: v3_4_0.LogConfig;
  LogConfigLibpod: LogConfigLibpod;
}

export type ManifestPushReport = {
  Id?: string | undefined;
  error?: string | undefined;
  stream?: string | undefined;
};

export interface ManSchemas {
  ManifestAddOptions: v4_0_0.ManifestAddOptions;
  ManifestAnnotateOptions: v4_0_0.ManifestAnnotateOptions;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: v4_0_0.ManifestModifyOptions;
  ManifestModifyReport: v4_0_0.ManifestModifyReport;
  ManifestPushReport: ManifestPushReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: v4_2_0.ManifestRemoveReport;
}

export interface NamSchemas {
  NamedVolume: NamedVolume;
  Namespace: v3_1_0.Namespace;
  NamespaceMode: v3_1_0.NamespaceMode;
}

export interface PlaSchemas {
  Platform: v4_1_1.Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
  PlaySecret: PlaySecret;
}

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  shm_size?: number | undefined;
  volumes?: NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: v4_2_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: v4_2_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_0_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SecSchemas {
  Secret: v3_4_3.Secret;
  SecretCreate: SecretCreate;
  SecretCreateReport: SecretCreateReport;
  SecretDriverSpec: v3_1_0.SecretDriverSpec;
  SecretInfoReport: SecretInfoReport;
  SecretInfoReportCompat: SecretInfoReportCompat;
  SecretSpec: SecretSpec;
  SecretVersion: v3_1_0.SecretVersion;
  SecurityInfo: v3_2_0.SecurityInfo;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export type UpdateEntities = {
  Resources?: v3_1_0.LinuxResources | undefined;
};

export interface UpdSchemas {
  UpdateEntities: UpdateEntities;
}

export interface VolSchemas {
  Volume: v3_1_0.Volume;
  VolumeConfigResponse: VolumeConfigResponse;
  VolumeCreateBody: v4_1_1.VolumeCreateBody;
  VolumeCreateOptions: v4_1_1.VolumeCreateOptions;
  VolumeListOKBody: v3_1_0.VolumeListOKBody;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeUsageData: v3_1_0.VolumeUsageData;
  VolumesPruneReport: v4_1_1.VolumesPruneReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_0_0.AddSchemas, v4_1_1.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v3_1_0.CgrSchemas, v4_1_1.ComSchemas, ConSchemas, CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, HeaSchemas, v4_1_1.HisSchemas, v4_1_0.HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v4_1_1.ImaSchemas, v4_2_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v3_4_0.LinSchemas, v4_1_1.LisSchemas, LogSchemas, v4_0_0.MacSchemas, ManSchemas, v3_4_0.MouSchemas, NamSchemas, v4_1_1.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v4_2_0.ScpSchemas, SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v4_1_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, v4_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, v3_1_0.UseSchemas, v4_1_0.VerSchemas, VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_2_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, v4_2_0.LibpodImagesCategory, v4_2_0.LibpodInfoCategory, LibpodManifestsCategory, v4_1_1.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, v4_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_1_1.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v4_2_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_0_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": v4_2_0.LibpodImagesCategory;
    "libpod/info": v4_2_0.LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v4_1_1.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": v4_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_1_1.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
