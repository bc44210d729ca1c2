// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_2 from './v3.4.2.js'

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
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
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LibpodBuildCategory {
  ImageBuildLibpod: ImageBuildLibpodOp;
}

export type InspectContainerStatePlain = v3_4_0.InspectContainerStatePlain & {
  CgroupPath?: string | undefined;
};

export type InspectContainerState = {
  Healthcheck?: v3_1_0.HealthCheckResults | undefined;
} & InspectContainerStatePlain;

export type ContainerInspectLibpodResult = {
  Config?: v3_2_3.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
  State: InspectContainerState;
} & v3_2_0.ContainerInspectLibpodResultPlain;

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

export type Secret = v3_2_3.Secret & {
  Target?: string | undefined;
};

export type SpecGeneratorPlain = v3_4_0.SpecGeneratorPlain & {
  create_working_dir?: boolean | undefined;
};

export type SpecGenerator = {
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
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
  secrets?: Secret[] | null | undefined;
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

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v3_1_1.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
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
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v3_1_1.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v3_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v3_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type ContainerStorageConfig = {
  create_working_dir?: boolean | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  rootfs?: string | undefined;
  rootfs_propagation?: string | undefined;
  secrets?: Secret[] | null | undefined;
  shm_size?: number | undefined;
  volatile?: boolean | undefined;
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
};

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  ContainerBasicConfig: v3_4_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerLogConfig: v3_4_0.ContainerLogConfig;
  ContainerNetworkConfig: v3_1_0.ContainerNetworkConfig;
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

export interface InsSchemas {
  InspectAdditionalNetwork: v3_1_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v3_2_3.InspectContainerConfig;
  InspectContainerHostConfig: v3_1_0.InspectContainerHostConfig;
  InspectContainerState: InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v3_1_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodInfraConfig: v3_4_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface SecSchemas {
  Secret: Secret;
  SecretCreate: v3_1_0.SecretCreate;
  SecretDriverSpec: v3_1_0.SecretDriverSpec;
  SecretInfoReport: v3_1_0.SecretInfoReport;
  SecretInfoReportCompat: v3_1_0.SecretInfoReportCompat;
  SecretSpec: v3_1_0.SecretSpec;
  SecretVersion: v3_1_0.SecretVersion;
  SecurityInfo: v3_2_0.SecurityInfo;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_2_0.ComSchemas, ConSchemas, v3_1_0.CpuSchemas, v3_4_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DocSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_4_0.HeaSchemas, v3_1_0.HisSchemas, v3_4_0.HosSchemas, v3_1_0.IdmSchemas, v3_4_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_3_0.ImaSchemas, v3_4_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_4_2.LibSchemas, v3_4_0.LinSchemas, v3_4_0.LisSchemas, v3_4_0.LogSchemas, v3_2_0.ManSchemas, v3_4_0.MouSchemas, v3_1_0.NamSchemas, v3_4_0.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, v3_4_0.PlaSchemas, v3_4_0.PluSchemas, v3_4_2.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, v3_4_0.VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v3_4_0.BuildCategory, v3_1_1.CommitCategory, v3_4_0.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_4_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, v3_4_2.LibpodImagesCategory, v3_4_0.LibpodInfoCategory, v3_4_0.LibpodManifestsCategory, v3_3_0.LibpodNetworksCategory, v3_4_0.LibpodPlayCategory, v3_4_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_3_0.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: v3_4_0.BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: v3_4_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: v3_4_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": v3_4_2.LibpodImagesCategory;
    "libpod/info": v3_4_0.LibpodInfoCategory;
    "libpod/manifests": v3_4_0.LibpodManifestsCategory;
    "libpod/networks": v3_3_0.LibpodNetworksCategory;
    "libpod/play": v3_4_0.LibpodPlayCategory;
    "libpod/pods": v3_4_0.LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: v3_3_0.NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
