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

export interface ImageSearchOp {
  request: {
    /** `GET /images/search`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageSearch */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query; default `25` */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      listTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.FoundImages;
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v4_1_1.ImageInspectOp;
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v3_1_1.ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: ImageSearchOp;
}

export type InspectContainerDataPlain = v4_1_1.InspectContainerDataPlain & {
  IsService?: boolean | undefined;
};

export type InspectContainerData = {
  Config?: v4_1_0.InspectContainerConfig | undefined;
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

export type SpecGeneratorPlain = v4_1_0.SpecGeneratorPlain & {
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v3_4_0.ContainerLogConfig | undefined;
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
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data?: SpecGenerator | undefined;
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
  ContainerCheckpointLibpod: v4_1_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v4_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_0_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v4_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export interface ImagePushLibpodOp {
  request: {
    /** `POST /libpod/images/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query; default `true` */
      quiet?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.PushMessage;
}

export type LibpodImageSummary = {
  Containers?: number | undefined;
  Created: number;
  Dangling?: boolean | undefined;
  Digest?: string | undefined;
  History?: string[] | null | undefined;
  Id: string;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Names?: string[] | null | undefined;
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
  value: LibpodImageSummary[];
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
  value: v3_1_0.LibpodImagesRemoveReport;
}

export type ScpReport = {
  Id?: string | undefined;
};

export interface ImageScpLibpodOp {
  request: {
    /** `POST /libpod/images/scp/{name}`, since v4.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageScpLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination?: string | undefined;
      /** query; default `false` */
      quiet?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ScpReport;
}

export interface ImageSearchLibpodOp {
  request: {
    /** `GET /libpod/images/search`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageSearchLibpod */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query; default `25` */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query; default `false` */
      listTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.FoundImages;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v4_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_1_1.ImagePruneLibpodOp;
  ImagePullLibpod: v3_4_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: ImageDeleteAllLibpodOp;
  ImageScpLibpod: ImageScpLibpodOp;
  ImageSearchLibpod: ImageSearchLibpodOp;
}

export type Plugins = {
  authorization?: string[] | null | undefined;
  log?: string[] | null | undefined;
  network?: string[] | null | undefined;
  volume?: string[] | null | undefined;
};

export type Info = {
  host?: v4_1_0.HostInfo | undefined;
  plugins?: Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: v4_1_0.StoreInfo | undefined;
  version?: v4_1_0.Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export interface ManifestModifyLibpodOp {
  request: {
    /** `PUT /libpod/manifests/{name}`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestModifyLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
    };
    data: v4_0_0.ManifestModifyOptions;
  };
  kind: 'json';
  value: v4_0_0.ManifestModifyReport;
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
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: v4_1_1.ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: ManifestModifyLibpodOp;
  ManifestAddLibpod: v4_1_1.ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_1_1.ManifestPushV3LibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
}

export type InspectPodInfraConfigPlain = v4_0_0.InspectPodInfraConfigPlain & {
  uts_ns?: string | undefined;
};

export type InspectPodInfraConfig = {
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
} & InspectPodInfraConfigPlain;

export type InspectPodDataPlain = v4_1_1.InspectPodDataPlain & {
  ExitPolicy?: string | undefined;
  memory_limit?: number | undefined;
};

export type InspectPodData = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: InspectPodInfraConfig | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
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

export type PodSpecGeneratorPlain = v4_0_0.PodSpecGeneratorPlain & {
  exit_policy?: string | undefined;
  serviceContainerID?: string | undefined;
  shm_size?: number | bigint | undefined;
};

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
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
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
  PodStatsAllLibpod: v4_1_1.PodStatsAllLibpodOp;
}

export type SystemPruneReport = v4_1_1.SystemPruneReport & {
  NetworkPruneReports?: v3_1_0.NetworkPruneReport[] | null | undefined;
};

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
    } | undefined;
  };
  kind: 'json';
  value: SystemPruneReport;
}

export interface LibpodSystemCategory {
  SystemDataUsageLibpod: v4_1_1.SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

export type VolumeConfigResponse = v4_0_0.VolumeConfigResponse & {
  Timeout?: number | undefined;
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

export type ContainerBasicConfigPlain = v4_1_0.ContainerBasicConfigPlain & {
  image_arch?: string | undefined;
  image_os?: string | undefined;
  image_variant?: string | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v3_4_0.LogConfig | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

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
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerJSON: v4_1_1.ContainerJSON;
  ContainerLogConfig: v3_4_0.ContainerLogConfig;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v3_4_0.ContainerResourceConfig;
  ContainerSecurityConfig: v3_1_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v4_1_1.ContainerStats;
  ContainerStorageConfig: v4_1_0.ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export interface InfSchemas {
  Info: Info;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v4_1_0.InspectContainerConfig;
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
  InspectPodInfraConfig: InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
}

export type ManifestRemoveReport = {
  Deleted?: string[] | null | undefined;
  Errors?: string[] | null | undefined;
  ExitCode?: number | undefined;
  Untagged?: string[] | null | undefined;
};

export interface ManSchemas {
  ManifestAddOptions: v4_0_0.ManifestAddOptions;
  ManifestAnnotateOptions: v4_0_0.ManifestAnnotateOptions;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: v4_0_0.ManifestModifyOptions;
  ManifestModifyReport: v4_0_0.ManifestModifyReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: ManifestRemoveReport;
}

export interface PluSchemas {
  Plugin: v3_1_0.Plugin;
  PluginConfig: v3_1_0.PluginConfig;
  PluginConfigArgs: v3_1_0.PluginConfigArgs;
  PluginConfigInterface: v3_1_0.PluginConfigInterface;
  PluginConfigLinux: v3_1_0.PluginConfigLinux;
  PluginConfigNetwork: v3_1_0.PluginConfigNetwork;
  PluginConfigRootfs: v3_1_0.PluginConfigRootfs;
  PluginConfigUser: v3_1_0.PluginConfigUser;
  PluginDevice: v3_1_0.PluginDevice;
  PluginEnv: v3_1_0.PluginEnv;
  PluginInterfaceType: v3_1_0.PluginInterfaceType;
  PluginMount: v3_1_0.PluginMount;
  PluginSettings: v3_1_0.PluginSettings;
  Plugins: Plugins;
}

export type PodBasicConfigPlain = v4_0_0.PodBasicConfigPlain & {
  exit_policy?: string | undefined;
};

export type PodBasicConfig = {
  pidns?: v3_1_0.Namespace | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & PodBasicConfigPlain;

export type PodCreateOptionsPlain = v4_0_0.PodCreateOptionsPlain & {
  exit_policy?: string | undefined;
};

export type PodCreateOptions = {
  net?: v4_0_0.NetOptions | undefined;
} & PodCreateOptionsPlain;

export type PodStorageConfig = v4_0_0.PodStorageConfig & {
  shm_size?: number | undefined;
};

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: PodCreateOptions;
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

export interface ScpSchemas {
  ScpReport: ScpReport;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface SysSchemas {
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: v4_1_1.SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: SystemPruneReport;
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

export interface Schemas extends v4_0_0.AddSchemas, v4_1_1.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v3_1_0.CgrSchemas, v4_1_1.ComSchemas, ConSchemas, v4_0_0.CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_4_0.HeaSchemas, v4_1_1.HisSchemas, v4_1_0.HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v4_1_1.ImaSchemas, InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v3_4_0.LinSchemas, v4_1_1.LisSchemas, v3_4_0.LogSchemas, v4_0_0.MacSchemas, ManSchemas, v3_4_0.MouSchemas, v3_1_0.NamSchemas, v4_1_1.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v4_1_1.PlaSchemas, PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, ScpSchemas, v3_4_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v4_1_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v3_1_0.UseSchemas, v4_1_0.VerSchemas, VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, v4_1_1.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_0_0.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, v4_1_1.LibpodNetworksCategory, v4_0_0.LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, v3_1_1.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_1_1.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v4_1_1.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_0_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_0_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v4_1_1.LibpodNetworksCategory;
    "libpod/play": v4_0_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_1_1.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
