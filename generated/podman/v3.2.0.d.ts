// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'

export interface ContainerChangesLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/changes`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerChangesLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PathChanges;
}

export type InspectContainerConfigPlain = v3_1_0.InspectContainerConfigPlain & {
  StopTimeout?: number | undefined;
  Timeout?: number | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  Secrets?: v3_1_0.InspectSecret[] | null | undefined;
} & InspectContainerConfigPlain;

export type ContainerInspectLibpodResultPlain = v3_1_1.ContainerInspectLibpodResultPlain & {
  PidFile?: string | undefined;
};

export type ContainerInspectLibpodResult = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
  State: v3_1_0.InspectContainerState;
} & ContainerInspectLibpodResultPlain;

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
  value: ContainerInspectLibpodResult;
}

export type SpecGeneratorPlain = v3_1_0.SpecGeneratorPlain & {
  dependencyContainers?: string[] | null | undefined;
  secret_env?: {
    [key: string]: string;
  } | null | undefined;
  timeout?: number | bigint | undefined;
  volatile?: boolean | undefined;
};

export type SpecGenerator = {
  cgroupns?: v3_1_0.Namespace | undefined;
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
} & SpecGeneratorPlain;

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

export interface ContainerShowMountedLibpodOp {
  request: {
    /** `GET /libpod/containers/showmounted`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerShowMountedLibpod */
    op: string;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v3_1_1.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_1_1.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v3_1_1.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v3_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_1_1.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v3_1_1.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_1_1.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v3_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v3_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_1_1.ContainersStatsAllLibpodOp;
}

export interface ImageDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/images/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: {
    deleted?: string | undefined;
    untagged?: string[] | null | undefined;
  }[];
}

export interface ImagePruneLibpodOp {
  request: {
    /** `POST /libpod/images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    deleted?: string | undefined;
    untagged?: string[] | null | undefined;
  }[];
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_1_1.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v3_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v3_1_1.ImageExportLibpodOp;
  ImageImportLibpod: v3_1_1.ImageImportLibpodOp;
  ImageListLibpod: v3_1_1.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: ImagePruneLibpodOp;
  ImagePullLibpod: v3_1_1.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v3_1_1.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v3_1_1.ImageSearchLibpodOp;
}

export type SecurityInfo = v3_1_0.SecurityInfo & {
  seccompProfilePath?: string | undefined;
};

export type HostInfoPlain = v3_1_0.HostInfoPlain & {
  cgroupControllers?: string[] | null | undefined;
  serviceIsRemote?: boolean | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  distribution?: v3_1_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & HostInfoPlain;

export type Info = {
  host?: HostInfo | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: v3_1_0.StoreInfo | undefined;
  version?: v3_1_0.Version | undefined;
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

export type ManifestAddOpts = {
  all?: boolean | undefined;
  annotation?: string[] | null | undefined;
  arch?: string | undefined;
  features?: string[] | null | undefined;
  images?: string[] | null | undefined;
  os?: string | undefined;
  os_version?: string | undefined;
  variant?: string | undefined;
};

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: ManifestAddOpts | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestDeleteLibpod: v3_1_1.ManifestDeleteLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushLibpod: v3_1_1.ManifestPushLibpodOp;
  ManifestCreateLibpod: v3_1_1.ManifestCreateLibpodOp;
}

export type PlayKubeVolume = {
  Name?: string | undefined;
};

export type PlayKubeReport = {
  Pods?: v3_1_0.PlayKubePod[] | null | undefined;
  Volumes?: PlayKubeVolume[] | null | undefined;
};

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
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
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeLibpod: PlayKubeLibpodOp;
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
    } | undefined;
  };
  kind: 'json';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: v3_1_1.PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: v3_1_1.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: v3_1_1.PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: PodStatsAllLibpodOp;
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
    } | undefined;
  };
  kind: 'json';
  value: v3_1_1.SystemPruneLibpodResult;
}

export interface LibpodSystemCategory {
  SystemDataUsageLibpod: v3_1_1.SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

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
  value: {
    Volumes?: v3_1_0.VolumeListOKBody[] | null | undefined;
  };
}

export interface VolumePruneOp {
  request: {
    /** `POST /volumes/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumePrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    SpaceReclaimed?: number | undefined;
    VolumesDeleted?: string[] | null | undefined;
  };
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeDelete: v3_1_1.VolumeDeleteOp;
  VolumeInspect: v3_1_1.VolumeInspectOp;
  VolumeCreate: v3_1_1.VolumeCreateOp;
  VolumePrune: VolumePruneOp;
}

export type ComponentVersion = {
  Details?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Version?: string | undefined;
};

export interface ComSchemas {
  CommitReport: v3_1_0.CommitReport;
  CompatDiskUsage: v3_1_1.CompatDiskUsage;
  CompatInfo: v3_1_0.CompatInfo;
  ComponentVersion: ComponentVersion;
}

export type ContainerBasicConfigPlain = v3_1_0.ContainerBasicConfigPlain & {
  dependencyContainers?: string[] | null | undefined;
  secret_env?: {
    [key: string]: string;
  } | null | undefined;
  timeout?: number | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v3_1_0.LogConfig | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerStorageConfig = v3_1_0.ContainerStorageConfig & {
  volatile?: boolean | undefined;
};

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ContainerBasicConfig: ContainerBasicConfig;
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

export interface HosSchemas {
  HostConfig: v3_1_0.HostConfig;
  HostInfo: HostInfo;
}

export interface ImaSchemas {
  ImageConfig: v3_1_0.ImageConfig;
  ImageDeleteResponseItem: v3_1_0.ImageDeleteResponseItem;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageLayer: v3_1_0.ImageLayer;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageMetadata: v3_1_0.ImageMetadata;
  ImageStore: v3_1_0.ImageStore;
  ImageSummary: v3_1_0.ImageSummary;
  ImageVolume: v3_1_0.ImageVolume;
}

export interface InfSchemas {
  Info: Info;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v3_1_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerHostConfig: v3_1_0.InspectContainerHostConfig;
  InspectContainerState: v3_1_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v3_1_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodInfraConfig: v3_1_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_1_0.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface ManSchemas {
  ManifestAddOpts: ManifestAddOpts;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
}

export interface PlaSchemas {
  PlayKubePod: v3_1_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: PlayKubeVolume;
}

export interface SecSchemas {
  SecretCreate: v3_1_0.SecretCreate;
  SecretDriverSpec: v3_1_0.SecretDriverSpec;
  SecretInfoReport: v3_1_0.SecretInfoReport;
  SecretInfoReportCompat: v3_1_0.SecretInfoReportCompat;
  SecretSpec: v3_1_0.SecretSpec;
  SecretVersion: v3_1_0.SecretVersion;
  SecurityInfo: SecurityInfo;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export type VolumeListBody = {
  Volumes?: v3_1_0.VolumeListOKBody[] | null | undefined;
};

export interface VolSchemas {
  Volume: v3_1_0.Volume;
  VolumeCreate: v3_1_0.VolumeCreate;
  VolumeCreateBody: v3_1_0.VolumeCreateBody;
  VolumeListBody: VolumeListBody;
  VolumeListOKBody: v3_1_0.VolumeListOKBody;
  VolumeUsageData: v3_1_0.VolumeUsageData;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_1_0.ChaSchemas, ComSchemas, ConSchemas, v3_1_0.CpuSchemas, v3_1_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_1_0.DevSchemas, v3_1_0.DigSchemas, v3_1_0.DisSchemas, v3_1_0.DocSchemas, v3_1_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_1_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_1_0.HeaSchemas, v3_1_0.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v3_1_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_1_0.LibSchemas, v3_1_0.LinSchemas, v3_1_1.LisSchemas, v3_1_0.LogSchemas, ManSchemas, v3_1_0.MouSchemas, v3_1_0.NamSchemas, v3_1_0.NetSchemas, v3_1_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, PlaSchemas, v3_1_0.PluSchemas, v3_1_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_1_0.RegSchemas, v3_1_0.RemSchemas, v3_1_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_1_0.ThrSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_1_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, VolSchemas, v3_1_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, v3_1_1.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_1_1.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, v3_1_1.LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_1_1.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: v3_1_1.BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: v3_1_1.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: v3_1_1.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v3_1_1.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_1_1.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v3_1_1.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: v3_1_1.NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
