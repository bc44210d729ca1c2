// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_2 from './v3.4.2.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'

export interface ImageCommitOp {
  request: {
    /** `POST /commit`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCommit */
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
      /** query */
      squash?: boolean | undefined;
    } | undefined;
    data?: unknown | undefined;
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: v4_0_0.CreateContainerConfig;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[] | null;
  };
}

export interface ContainersCategory {
  ContainerDelete: v3_1_1.ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: v4_0_0.ContainerInspectOp;
  ContainerKill: v3_1_1.ContainerKillOp;
  ContainerLogs: v3_1_1.ContainerLogsOp;
  ContainerPause: v3_1_1.ContainerPauseOp;
  ContainerRename: v3_1_1.ContainerRenameOp;
  ContainerResize: v3_1_1.ContainerResizeOp;
  ContainerRestart: v3_1_1.ContainerRestartOp;
  ContainerStart: v3_1_1.ContainerStartOp;
  ContainerStats: v3_3_0.ContainerStatsOp;
  ContainerStop: v3_1_1.ContainerStopOp;
  ContainerTop: v4_0_0.ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: v3_1_1.ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export type InspectExecProcess = {
  arguments?: string[] | null | undefined;
  entrypoint?: string | undefined;
  privileged?: boolean | undefined;
  tty?: boolean | undefined;
  user?: string | undefined;
};

export type ExecInspectResult = {
  CanRemove?: boolean | undefined;
  ContainerID: string;
  DetachKeys?: string | undefined;
  ExitCode?: number | undefined;
  ID: string;
  OpenStderr?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  OpenStdout?: boolean | undefined;
  Pid?: number | undefined;
  ProcessConfig?: InspectExecProcess | undefined;
  Running: boolean;
};

export interface ExecInspectOp {
  request: {
    /** `GET /exec/{id}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: ExecInspectResult;
}

export interface ExecCategory {
  ExecInspect: ExecInspectOp;
  ExecResize: v3_1_1.ExecResizeOp;
  ExecStart: v3_1_1.ExecStartOp;
}

export interface ContainerCheckpointLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/checkpoint`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCheckpointLibpod */
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
      /** query */
      printStats?: boolean | undefined;
      /** query */
      createImage?: string | undefined;
      /** query */
      preCheckpoint?: boolean | undefined;
      /** query */
      withPrevious?: boolean | undefined;
      /** query */
      fileLocks?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export type InspectContainerConfigPlain = v4_0_0.InspectContainerConfigPlain & {
  ChrootDirs?: string[] | null | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  Secrets?: v3_2_3.InspectSecret[] | null | undefined;
} & InspectContainerConfigPlain;

export type ContainerInspectLibpodResult = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_0_0.InspectContainerState;
} & v4_0_0.ContainerInspectLibpodResultPlain;

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

export type SpecGeneratorPlain = v4_0_0.SpecGeneratorPlain & {
  chroot_directories?: string[] | null | undefined;
  passwd_entry?: string | undefined;
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
  value: {
    Id: string;
    Warnings: string[] | null;
  };
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v4_0_0.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: ContainerCheckpointLibpodOp;
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
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_0_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v4_0_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_0_0.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
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
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v3_3_0.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v3_4_2.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_0_0.ImagePruneLibpodOp;
  ImagePullLibpod: v3_4_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v4_0_0.ImageSearchLibpodOp;
}

export type CPUUsage = {
  idlePercent?: number | undefined;
  systemPercent?: number | undefined;
  userPercent?: number | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: CPUUsage | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & v4_0_0.HostInfoPlain;

export type StoreInfo = v4_0_0.StoreInfo & {
  graphRootAllocated?: number | undefined;
  graphRootUsed?: number | undefined;
};

export type Version = v3_1_0.Version & {
  Os?: string | undefined;
};

export type Info = {
  host?: HostInfo | undefined;
  plugins?: v3_4_0.Plugins | undefined;
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
      /** query; default `false` */
      tlsVerify?: boolean | undefined;
    };
    data: v4_0_0.ManifestModifyOptions;
  };
  kind: 'json';
  value: v4_0_0.ManifestModifyReport;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: v4_0_0.ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: ManifestModifyLibpodOp;
  ManifestAddLibpod: v4_0_0.ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_0_0.ManifestPushV3LibpodOp;
  ManifestPushLibpod: v4_0_0.ManifestPushLibpodOp;
}

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreate */
    op: string;
    data?: v3_1_0.NetworkCreateRequest | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: v3_1_1.NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: v3_3_0.NetworkInspectOp;
  NetworkConnect: v4_0_0.NetworkConnectOp;
  NetworkDisconnect: v4_0_0.NetworkDisconnectOp;
  NetworkCreate: NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export interface CpuSchemas {
  CPUUsage: CPUUsage;
  CpuStats: v3_1_0.CpuStats;
}

export type ContainerBasicConfigPlain = v4_0_0.ContainerBasicConfigPlain & {
  passwd_entry?: string | undefined;
};

export type ContainerBasicConfig = {
  log_configuration?: v3_4_0.LogConfig | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  utsns?: v3_1_0.Namespace | undefined;
} & ContainerBasicConfigPlain;

export type ContainerStorageConfigPlain = v4_0_0.ContainerStorageConfigPlain & {
  chroot_directories?: string[] | null | undefined;
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
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
} & ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  ContainerBasicConfig: ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerLogConfig: v3_4_0.ContainerLogConfig;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v3_4_0.ContainerResourceConfig;
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
  HostConfig: v3_4_0.HostConfig;
  HostInfo: HostInfo;
}

export interface InfSchemas {
  Info: Info;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: InspectContainerConfig;
  InspectContainerHostConfig: v4_0_0.InspectContainerHostConfig;
  InspectContainerState: v4_0_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: InspectExecProcess;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodInfraConfig: v4_0_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StoSchemas {
  StoreInfo: StoreInfo;
}

export interface VerSchemas {
  Version: Version;
}

export interface Schemas extends v4_0_0.AddSchemas, v3_1_0.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, CpuSchemas, v3_1_0.CgrSchemas, v3_2_0.ComSchemas, ConSchemas, v4_0_0.CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DocSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_4_0.HeaSchemas, v3_1_0.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v3_4_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_3_0.ImaSchemas, InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v4_0_0.LibSchemas, v3_4_0.LinSchemas, v3_4_0.LisSchemas, v3_4_0.LogSchemas, v4_0_0.MacSchemas, v4_0_0.ManSchemas, v3_4_0.MouSchemas, v3_1_0.NamSchemas, v4_0_0.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v3_4_0.PlaSchemas, v3_4_0.PluSchemas, v4_0_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_4_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v3_1_0.UseSchemas, VerSchemas, v4_0_0.VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v4_0_0.BuildCategory, CommitCategory, ContainersCategory, v3_1_1.EventsCategory, ExecCategory, v4_0_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_0_0.LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, v4_0_0.LibpodNetworksCategory, v4_0_0.LibpodPlayCategory, v4_0_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_0_0.LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version_2 {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: ExecCategory;
    images: v4_0_0.ImagesCategory;
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
    "libpod/networks": v4_0_0.LibpodNetworksCategory;
    "libpod/play": v4_0_0.LibpodPlayCategory;
    "libpod/pods": v4_0_0.LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_0_0.LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
