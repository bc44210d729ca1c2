// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'

export interface ContainerStatsOp {
  request: {
    /** `GET /containers/{name}/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStats */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `false` */
      "one-shot"?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.StatsMessage;
}

export interface ContainersCategory {
  ContainerDelete: v3_1_1.ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: v3_1_1.ContainerInspectOp;
  ContainerKill: v3_1_1.ContainerKillOp;
  ContainerLogs: v3_1_1.ContainerLogsOp;
  ContainerPause: v3_1_1.ContainerPauseOp;
  ContainerRename: v3_1_1.ContainerRenameOp;
  ContainerResize: v3_1_1.ContainerResizeOp;
  ContainerRestart: v3_1_1.ContainerRestartOp;
  ContainerStart: v3_1_1.ContainerStartOp;
  ContainerStats: ContainerStatsOp;
  ContainerStop: v3_1_1.ContainerStopOp;
  ContainerTop: v3_1_1.ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: v3_1_1.ContainerCreateOp;
  ContainerList: v3_1_1.ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export interface ImageCreateOp {
  request: {
    /** `POST /images/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCreate */
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
      /** query; default `""` */
      platform?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImagesCategory {
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: v3_1_1.ImageInspectOp;
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v3_1_1.ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v3_1_1.ImageSearchOp;
}

export interface ContainerArchiveLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/archive`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerArchiveLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
      /** query; JSON */
      rename?: v3_1_0.TextMap | string | undefined;
    };
  };
  kind: 'bytes';
}

export interface ContainerChangesLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/changes`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerChangesLibpod */
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

export interface ContainerStatsLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStatsLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query */
      "one-shot"?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.StatsMessage;
}

export type SpecGenerator = {
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v3_1_0.LogConfig | undefined;
  mounts?: v3_1_0.Mount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  secrets?: v3_2_3.Secret[] | null | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
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
} & v3_2_3.SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data?: SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v3_1_1.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v3_1_1.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v3_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: v3_2_3.ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_1_1.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v3_1_1.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v3_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v3_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_1_1.ContainersStatsAllLibpodOp;
}

export interface ImageChangesLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/changes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageChangesLibpod */
    op: string;
    params: {
      /** path */
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

export interface ImageTreeLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/tree`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageTreeLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      whatrequires?: boolean | undefined;
    };
  };
  kind: 'json';
  value: {
    Tree?: string | undefined;
  };
}

export interface ImagePullLibpodOp {
  request: {
    /** `POST /libpod/images/pull`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePullLibpod */
    op: string;
    params?: {
      /** query */
      reference?: string | undefined;
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
  ImageDeleteLibpod: v3_2_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v3_1_1.ImageExportLibpodOp;
  ImageImportLibpod: v3_1_1.ImageImportLibpodOp;
  ImageListLibpod: v3_1_1.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v3_2_0.ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: v3_1_1.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v3_1_1.ImageSearchLibpodOp;
}

export type NetworkConfigList = {
  Bytes?: string | undefined;
  CNIVersion?: string | undefined;
  DisableCheck?: boolean | undefined;
  Name?: string | undefined;
  Plugins?: v3_1_0.NetworkConfig[] | null | undefined;
};

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
  value: NetworkConfigList;
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v3_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v3_1_1.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkCreateLibpod: v3_1_1.NetworkCreateLibpodOp;
  NetworkListLibpod: v3_1_1.NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export type InspectPodInfraConfigPlain = {
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
  StaticIP?: string | undefined;
  StaticMAC?: string | undefined;
  pid_ns?: string | undefined;
};

export type InspectPodInfraConfig = {
  PortBindings?: {
    [key: string]: v3_1_0.InspectHostPort[] | null;
  } | null | undefined;
} & InspectPodInfraConfigPlain;

export type PodInspectLibpodResult = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: InspectPodInfraConfig | undefined;
} & v3_1_1.PodInspectLibpodResultPlain;

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
  value: PodInspectLibpodResult;
}

export type PodSpecGeneratorPlain = v3_1_0.PodSpecGeneratorPlain & {
  infra_name?: string | undefined;
};

export type PodSpecGenerator = {
  netns?: v3_1_0.Namespace | undefined;
  pid?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  static_mac?: v3_1_0.HardwareAddr | undefined;
} & PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_1_0.IdResponse;
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
  PodTopLibpod: v3_1_1.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v3_2_0.PodStatsAllLibpodOp;
}

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
  value: v3_1_0.NetworkResource;
}

export interface NetworksCategory {
  NetworkList: v3_1_1.NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: NetworkInspectOp;
  NetworkConnect: v3_1_1.NetworkConnectOp;
  NetworkDisconnect: v3_1_1.NetworkDisconnectOp;
  NetworkCreate: v3_1_1.NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export type ContainerStorageConfig = v3_2_3.ContainerStorageConfig & {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
};

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ContainerBasicConfig: v3_2_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerNetworkConfig: v3_1_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v3_1_0.ContainerResourceConfig;
  ContainerSecurityConfig: v3_1_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
}

export interface ImaSchemas {
  ImageConfig: v3_1_0.ImageConfig;
  ImageDeleteResponseItem: v3_1_0.ImageDeleteResponseItem;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageMetadata: v3_1_0.ImageMetadata;
  ImageStore: v3_1_0.ImageStore;
  ImageSummary: v3_1_0.ImageSummary;
  ImageVolume: v3_1_0.ImageVolume;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v3_1_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v3_2_3.InspectContainerConfig;
  InspectContainerHostConfig: v3_1_0.InspectContainerHostConfig;
  InspectContainerState: v3_1_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v3_1_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodInfraConfig: InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface NetSchemas {
  NetConf: v3_1_0.NetConf;
  NetworkConfig: v3_1_0.NetworkConfig;
  NetworkConfigList: NetworkConfigList;
  NetworkConnect: v3_1_0.NetworkConnect;
  NetworkConnectRequest: v3_1_0.NetworkConnectRequest;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateOptions: v3_1_0.NetworkCreateOptions;
  NetworkCreateReport: v3_1_0.NetworkCreateReport;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkDisconnectRequest: v3_1_0.NetworkDisconnectRequest;
  NetworkListReport: v3_1_0.NetworkListReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v3_1_0.NetworkSettings;
}

export type PodBasicConfig = v3_1_0.PodBasicConfig & {
  infra_name?: string | undefined;
  pid?: v3_1_0.Namespace | undefined;
};

export type PodCreateConfig = v3_1_0.PodCreateConfig & {
  "infra-name"?: string | undefined;
};

export interface PodSchemas {
  PodBasicConfig: PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateConfig: PodCreateConfig;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v3_1_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanImage: v3_1_0.PodmanImage;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
  PodmanVolume: v3_1_0.PodmanVolume;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_1_0.ChaSchemas, v3_2_0.ComSchemas, ConSchemas, v3_1_0.CpuSchemas, v3_1_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_1_0.DevSchemas, v3_1_0.DigSchemas, v3_1_0.DisSchemas, v3_1_0.DocSchemas, v3_1_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_1_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_1_0.HeaSchemas, v3_1_0.HisSchemas, v3_2_0.HosSchemas, v3_1_0.IdmSchemas, v3_1_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v3_2_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_1_0.LibSchemas, v3_1_0.LinSchemas, v3_1_1.LisSchemas, v3_1_0.LogSchemas, v3_2_0.ManSchemas, v3_1_0.MouSchemas, v3_1_0.NamSchemas, NetSchemas, v3_1_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, v3_2_0.PlaSchemas, v3_1_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_1_0.RegSchemas, v3_1_0.RemSchemas, v3_1_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_2_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_1_0.ThrSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_1_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, v3_2_0.VolSchemas, v3_1_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, v3_2_0.LibpodInfoCategory, v3_2_0.LibpodManifestsCategory, LibpodNetworksCategory, v3_2_0.LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: v3_1_1.BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v3_1_1.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v3_2_0.LibpodInfoCategory;
    "libpod/manifests": v3_2_0.LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": v3_2_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
