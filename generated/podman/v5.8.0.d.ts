// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
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
import type * as v5_1_0 from './v5.1.0.js'
import type * as v5_2_0 from './v5.2.0.js'
import type * as v5_3_0 from './v5.3.0.js'
import type * as v5_4_0 from './v5.4.0.js'
import type * as v5_5_0 from './v5.5.0.js'
import type * as v5_6_0 from './v5.6.0.js'
import type * as v5_7_0 from './v5.7.0.js'

export interface ArtifactLocalLibpodOp {
  request: {
    /** `POST /libpod/artifacts/local/add`, since v5.8.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactLocalLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query */
      path: string;
      /** query */
      fileName: string;
      /** query */
      fileMIMEType?: string | undefined;
      /** query; a key for each */
      annotations?: string[] | string | undefined;
      /** query */
      artifactMIMEType?: string | undefined;
      /** query; default `false` */
      append?: boolean | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v5_6_0.ArtifactAddReport;
}

export interface LibpodArtifactsCategory {
  ArtifactDeleteLibpod: v5_6_0.ArtifactDeleteLibpodOp;
  ArtifactExtractLibpod: v5_6_0.ArtifactExtractLibpodOp;
  ArtifactInspectLibpod: v5_6_0.ArtifactInspectLibpodOp;
  ArtifactPushLibpod: v5_6_0.ArtifactPushLibpodOp;
  ArtifactAddLibpod: v5_7_0.ArtifactAddLibpodOp;
  ArtifactListLibpod: v5_6_0.ArtifactListLibpodOp;
  ArtifactLocalLibpod: ArtifactLocalLibpodOp;
  ArtifactPullLibpod: v5_6_0.ArtifactPullLibpodOp;
  ArtifactDeleteAllLibpod: v5_7_0.ArtifactDeleteAllLibpodOp;
}

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
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | null | undefined;
} & v5_5_0.UpdateEntitiesPlain;

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
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v5_7_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v4_3_0.ContainerStopLibpodOp;
  ContainerTopLibpod: v5_5_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: v5_6_0.ContainerCreateLibpodOp;
  ContainerListLibpod: v5_1_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type NetworkInfo = v4_6_0.NetworkInfo & {
  defaultNetwork?: string | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  networkBackendInfo?: NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  pasta?: v4_6_0.PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & v5_6_0.HostInfoPlain;

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

export type QuadletRemoveReport = {
  Errors?: {
    [key: string]: string;
  } | null | undefined;
  Removed?: string[] | null | undefined;
};

export interface QuadletDeleteAllLibpodOp {
  request: {
    /** `DELETE /libpod/quadlets`, since v5.8.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletDeleteAllLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      quadlets?: string[] | string | undefined;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
      /** query; default `true` */
      "reload-systemd"?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: QuadletRemoveReport;
}

export interface QuadletInstallLibpodOp {
  request: {
    /** `POST /libpod/quadlets`, since v5.8.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletInstallLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      replace?: boolean | undefined;
      /** query; default `true` */
      "reload-systemd"?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: {
    InstalledQuadlets?: {
      [key: string]: string;
    } | null | undefined;
    QuadletErrors?: {
      [key: string]: string;
    } | null | undefined;
  };
}

export interface QuadletDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/quadlets/{name}`, since v5.8.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      ignore?: boolean | undefined;
      /** query; default `true` */
      "reload-systemd"?: boolean | undefined;
    };
  };
  kind: 'json';
  value: QuadletRemoveReport;
}

export interface QuadletExistsLibpodOp {
  request: {
    /** `GET /libpod/quadlets/{name}/exists`, since v5.8.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface QuadletFileLibpodOp {
  request: {
    /** `GET /libpod/quadlets/{name}/file`, since v5.8.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletFileLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'text';
}

export interface LibpodQuadletsCategory {
  QuadletDeleteAllLibpod: QuadletDeleteAllLibpodOp;
  QuadletInstallLibpod: QuadletInstallLibpodOp;
  QuadletDeleteLibpod: QuadletDeleteLibpodOp;
  QuadletExistsLibpod: QuadletExistsLibpodOp;
  QuadletFileLibpod: QuadletFileLibpodOp;
  QuadletListLibpod: v5_7_0.QuadletListLibpodOp;
}

export interface HosSchemas {
  HostConfig: v5_5_0.HostConfig;
  HostInfo: HostInfo;
}

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: v5_1_0.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
  LibpodInfo: LibpodInfo;
}

export interface NetSchemas {
  NetAddress: v5_0_0.NetAddress;
  NetInterface: v5_0_0.NetInterface;
  NetOptions: v5_4_0.NetOptions;
  Network: v4_6_0.Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnectOptions: v5_4_0.NetworkConnectOptions;
  NetworkContainerInfo: v5_0_0.NetworkContainerInfo;
  NetworkInfo: NetworkInfo;
  NetworkInspectReport: v5_0_0.NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v5_5_0.NetworkSettings;
  NetworkSettingsSummary: v5_5_0.NetworkSettingsSummary;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: v5_5_0.NetworkingConfig;
  networkConnectRequest: v5_5_0.networkConnectRequest;
  networkConnectRequestLibpod: v5_4_0.networkConnectRequestLibpod;
  networkCreate: v5_5_0.networkCreate;
  networkCreateLibpod: v4_6_0.networkCreateLibpod;
  networkDisconnectRequest: v5_2_0.networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export interface QuaSchemas {
  QuadletRemoveReport: QuadletRemoveReport;
}

export interface UpdSchemas {
  UpdateConfig: v5_4_0.UpdateConfig;
  UpdateContainerDevicesLimits: v5_4_0.UpdateContainerDevicesLimits;
  UpdateEntities: UpdateEntities;
  UpdateHealthCheckConfig: v5_4_0.UpdateHealthCheckConfig;
  UpdateReport: v5_1_0.UpdateReport;
  UpdateResponse: v5_5_0.UpdateResponse;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v5_6_0.ArtSchemas, v5_3_0.AttSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, v5_6_0.ConSchemas, v5_5_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v5_3_0.DesSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v5_2_0.DisSchemas, v5_6_0.DocSchemas, v5_5_0.DriSchemas, v3_1_0.DurSchemas, v5_5_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v5_5_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v5_7_0.ImaSchemas, v4_5_0.InfSchemas, v5_5_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v4_8_0.LinSchemas, v5_7_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v5_3_0.ManSchemas, v5_0_0.MetSchemas, v5_5_0.MouSchemas, v4_4_0.NamSchemas, NetSchemas, v5_6_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v5_4_0.PerSchemas, v3_1_0.PidSchemas, v5_2_0.PlaSchemas, v4_2_0.PluSchemas, v5_5_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, QuaSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v5_6_0.SpeSchemas, v5_5_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v5_5_0.SumSchemas, v5_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, v5_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v5_6_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, v5_6_0.BuildCategory, v4_1_0.CommitCategory, v5_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v5_7_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodArtifactsCategory, v5_7_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_7_0.LibpodLocalCategory, v5_5_0.LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_7_0.LibpodPlayCategory, v5_5_0.LibpodPodsCategory, LibpodQuadletsCategory, v5_6_0.LibpodSecretsCategory, v5_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v5_6_0.LibpodVolumesCategory, v5_5_0.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v5_6_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v5_5_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v5_7_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/artifacts": LibpodArtifactsCategory;
    "libpod/build": v5_7_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": v5_5_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/local": v5_7_0.LibpodLocalCategory;
    "libpod/manifests": v5_5_0.LibpodManifestsCategory;
    "libpod/networks": v5_4_0.LibpodNetworksCategory;
    "libpod/play": v5_7_0.LibpodPlayCategory;
    "libpod/pods": v5_5_0.LibpodPodsCategory;
    "libpod/quadlets": LibpodQuadletsCategory;
    "libpod/secrets": v5_6_0.LibpodSecretsCategory;
    "libpod/system": v5_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v5_6_0.LibpodVolumesCategory;
    networks: v5_5_0.NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
