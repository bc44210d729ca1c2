// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_46 from './v1.46.js'
import type * as v1_47 from './v1.47.js'
import type * as v1_48 from './v1.48.js'
import type * as v1_49 from './v1.49.js'

export type ImageConfigPlain = {
  User?: string | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  Env?: string[] | null | undefined;
  Cmd?: string[] | null | undefined;
  ArgsEscaped?: boolean | null | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | null | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  StopSignal?: string | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ImageConfig = {
  Healthcheck?: v1_44.HealthConfig | undefined;
} & ImageConfigPlain;

export type ImageInspect = {
  Descriptor?: v1_48.OCIDescriptor | null | undefined;
  Manifests?: v1_48.ImageManifestSummary[] | null | undefined;
  Config?: ImageConfig | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
} & v1_49.ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      manifests?: boolean | undefined;
      /** query; an OCI platform or its text, linux/arm64 */
      platform?: v1_46.OciPlatform | string | undefined;
    };
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImageDeleteOp {
  request: {
    /** `DELETE /images/{name}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      noprune?: boolean | undefined;
      /** query; OCI platforms or their texts, linux/arm64, a key for each */
      platforms?: (v1_46.OciPlatform | string)[] | v1_46.OciPlatform | string | undefined;
    };
  };
  kind: 'json';
  value: v1_28.ImageDeleteResponseItem[];
}

export interface ImagesCategory {
  ImageList: v1_48.ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: v1_48.ImageHistoryOp;
  ImagePush: v1_46.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: v1_48.ImageGetOp;
  ImageGetAll: v1_48.ImageGetAllOp;
  ImageLoad: v1_48.ImageLoadOp;
}

export type DeviceInfo = {
  Source?: string | undefined;
  ID?: string | undefined;
};

export type SystemInfoPlain = {
  ID: string;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersPaused?: number | undefined;
  ContainersStopped?: number | undefined;
  Images?: number | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | null | undefined;
  DockerRootDir?: string | undefined;
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
  KernelMemoryTCP?: boolean | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  PidsLimit?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  Debug?: boolean | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  SystemTime?: string | undefined;
  LoggingDriver?: string | undefined;
  CgroupDriver?: "cgroupfs" | "systemd" | "none" | (string & {}) | undefined;
  CgroupVersion?: "1" | "2" | (string & {}) | undefined;
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSVersion?: string | undefined;
  OSType?: string | undefined;
  Architecture?: string | undefined;
  NCPU?: number | undefined;
  MemTotal?: number | undefined;
  IndexServerAddress?: string | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  Name: string;
  Labels?: string[] | null | undefined;
  ExperimentalBuild?: boolean | undefined;
  ServerVersion: string;
  DefaultRuntime?: string | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  SecurityOptions?: string[] | null | undefined;
  ProductLicense?: string | undefined;
  DefaultAddressPools?: {
    Base?: string | undefined;
    Size?: number | undefined;
  }[] | null | undefined;
  Warnings?: string[] | null | undefined;
  CDISpecDirs?: string[] | null | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_49.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_44.Runtime;
  } | null | undefined;
  Swarm?: v1_40.SwarmInfo | undefined;
  ContainerdCommit?: v1_49.Commit | undefined;
  RuncCommit?: v1_49.Commit | undefined;
  InitCommit?: v1_49.Commit | undefined;
  FirewallBackend?: v1_49.FirewallInfo | undefined;
  DiscoveredDevices?: DeviceInfo[] | null | undefined;
  Containerd?: v1_46.ContainerdInfo | undefined;
} & SystemInfoPlain;

export interface SystemInfoOp {
  request: {
    /** `GET /info`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemInfo */
    op: string;
  };
  kind: 'json';
  value: SystemInfo;
}

export interface InfoCategory {
  SystemInfo: SystemInfoOp;
}

export interface DevSchemas {
  DeviceInfo: DeviceInfo;
  DeviceMapping: v1_25.DeviceMapping;
  DeviceRequest: v1_40.DeviceRequest;
}

export interface ImaSchemas {
  ImageConfig: ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageManifestSummary: v1_48.ImageManifestSummary;
  ImageSummary: v1_48.ImageSummary;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
  SystemVersion: v1_39.SystemVersion;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_48.BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, v1_49.ComSchemas, v1_48.ConSchemas, v1_48.CreSchemas, DevSchemas, v1_48.DisSchemas, v1_47.DriSchemas, v1_48.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_43.FilSchemas, v1_49.FirSchemas, v1_32.GenSchemas, v1_44.HeaSchemas, v1_48.HosSchemas, v1_48.IdrSchemas, v1_41.IpaSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_48.MouSchemas, v1_48.NetSchemas, v1_32.NodSchemas, v1_48.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_44.PorSchemas, v1_36.ProSchemas, v1_48.PusSchemas, v1_32.ReaSchemas, v1_49.RegSchemas, v1_42.ResSchemas, v1_44.RunSchemas, v1_37.SecSchemas, v1_48.SerSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, v1_48.TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_42.VolSchemas {}

export interface All extends v1_48.ContainersCategory, ImagesCategory, v1_48.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_48.CommitCategory, v1_40.EventsCategory, v1_48.SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, v1_48.NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_48.ServicesCategory, v1_48.TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_48.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: v1_48.ContainersCategory;
    images: ImagesCategory;
    build: v1_48.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: v1_48.CommitCategory;
    events: v1_40.EventsCategory;
    system: v1_48.SystemCategory;
    exec: v1_42.ExecCategory;
    volumes: v1_42.VolumesCategory;
    networks: v1_48.NetworksCategory;
    plugins: v1_40.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: v1_48.ServicesCategory;
    tasks: v1_48.TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_48.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
