// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'

export type InspectSecret = {
  GID?: number | undefined;
  ID?: string | undefined;
  Mode?: number | undefined;
  Name?: string | undefined;
  UID?: number | undefined;
};

export type InspectContainerConfig = {
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  Secrets?: InspectSecret[] | null | undefined;
} & v3_2_0.InspectContainerConfigPlain;

export type ContainerInspectLibpodResult = {
  Config?: InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
  State: v3_1_0.InspectContainerState;
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

export type Secret = {
  GID?: number | bigint | undefined;
  Mode?: number | bigint | undefined;
  Source?: string | undefined;
  UID?: number | bigint | undefined;
};

export type SpecGeneratorPlain = {
  aliases?: {
    [key: string]: string[] | null;
  } | null | undefined;
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  apparmor_profile?: string | undefined;
  cap_add?: string[] | null | undefined;
  cap_drop?: string[] | null | undefined;
  cgroup_parent?: string | undefined;
  cgroups_mode?: string | undefined;
  cni_networks?: string[] | null | undefined;
  command?: string[] | null | undefined;
  conmon_pid_file?: string | undefined;
  containerCreateCommand?: string[] | null | undefined;
  dependencyContainers?: string[] | null | undefined;
  dns_option?: string[] | null | undefined;
  dns_search?: string[] | null | undefined;
  dns_server?: string[] | null | undefined;
  entrypoint?: string[] | null | undefined;
  env?: {
    [key: string]: string;
  } | null | undefined;
  env_host?: boolean | undefined;
  expose?: unknown;
  groups?: string[] | null | undefined;
  hostadd?: string[] | null | undefined;
  hostname?: string | undefined;
  httpproxy?: boolean | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  mask?: string[] | null | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  network_options?: {
    [key: string]: string[] | null;
  } | null | undefined;
  no_new_privileges?: boolean | undefined;
  oci_runtime?: string | undefined;
  oom_score_adj?: number | bigint | undefined;
  pod?: string | undefined;
  privileged?: boolean | undefined;
  procfs_opts?: string[] | null | undefined;
  publish_image_ports?: boolean | undefined;
  raw_image_name?: string | undefined;
  read_only_filesystem?: boolean | undefined;
  remove?: boolean | undefined;
  restart_policy?: string | undefined;
  restart_tries?: number | bigint | undefined;
  rootfs?: string | undefined;
  rootfs_propagation?: string | undefined;
  sdnotifyMode?: string | undefined;
  seccomp_policy?: string | undefined;
  seccomp_profile_path?: string | undefined;
  secret_env?: {
    [key: string]: string;
  } | null | undefined;
  selinux_opts?: string[] | null | undefined;
  shm_size?: number | bigint | undefined;
  static_ip?: string | undefined;
  static_ipv6?: string | undefined;
  stdin?: boolean | undefined;
  stop_timeout?: number | bigint | undefined;
  sysctl?: {
    [key: string]: string;
  } | null | undefined;
  systemd?: string | undefined;
  terminal?: boolean | undefined;
  timeout?: number | bigint | undefined;
  timezone?: string | undefined;
  umask?: string | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
  unmask?: string[] | null | undefined;
  use_image_hosts?: boolean | undefined;
  use_image_resolve_conf?: boolean | undefined;
  user?: string | undefined;
  volatile?: boolean | undefined;
  volumes_from?: string[] | null | undefined;
  work_dir?: string | undefined;
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
  ContainerArchiveLibpod: v3_1_1.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_2_0.ContainerChangesLibpodOp;
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
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_1_1.ContainersStatsAllLibpodOp;
}

export type ContainerStorageConfig = {
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  image?: string | undefined;
  image_volume_mode?: string | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  init?: boolean | undefined;
  init_path?: string | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_1_0.Mount[] | null | undefined;
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
  InspectSecret: InspectSecret;
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

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_1_0.ChaSchemas, v3_2_0.ComSchemas, ConSchemas, v3_1_0.CpuSchemas, v3_1_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_1_0.DevSchemas, v3_1_0.DigSchemas, v3_1_0.DisSchemas, v3_1_0.DocSchemas, v3_1_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_1_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_1_0.HeaSchemas, v3_1_0.HisSchemas, v3_2_0.HosSchemas, v3_1_0.IdmSchemas, v3_1_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_2_0.ImaSchemas, v3_2_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_1_0.LibSchemas, v3_1_0.LinSchemas, v3_1_1.LisSchemas, v3_1_0.LogSchemas, v3_2_0.ManSchemas, v3_1_0.MouSchemas, v3_1_0.NamSchemas, v3_2_1.NetSchemas, v3_1_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, v3_2_0.PlaSchemas, v3_1_0.PluSchemas, v3_1_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_1_0.RegSchemas, v3_1_0.RemSchemas, v3_1_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_1_0.ThrSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_1_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, v3_2_0.VolSchemas, v3_1_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, v3_1_1.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, v3_2_2.LibpodImagesCategory, v3_2_0.LibpodInfoCategory, v3_2_0.LibpodManifestsCategory, v3_2_1.LibpodNetworksCategory, v3_2_0.LibpodPlayCategory, v3_2_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_2_1.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

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
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": v3_2_2.LibpodImagesCategory;
    "libpod/info": v3_2_0.LibpodInfoCategory;
    "libpod/manifests": v3_2_0.LibpodManifestsCategory;
    "libpod/networks": v3_2_1.LibpodNetworksCategory;
    "libpod/play": v3_2_0.LibpodPlayCategory;
    "libpod/pods": v3_2_0.LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: v3_2_1.NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
