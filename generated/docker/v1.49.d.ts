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

export type ImageInspectPlain = {
  Id: string;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | null | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  RootFS?: {
    Type?: string | undefined;
    Layers?: string[] | null | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export type ImageInspect = {
  Descriptor?: v1_48.OCIDescriptor | null | undefined;
  Manifests?: v1_48.ImageManifestSummary[] | null | undefined;
  Config?: v1_44.ImageConfig | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
} & ImageInspectPlain;

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

export interface ImagesCategory {
  ImageList: v1_48.ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: v1_48.ImageHistoryOp;
  ImagePush: v1_46.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: v1_28.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: v1_48.ImageGetOp;
  ImageGetAll: v1_48.ImageGetAllOp;
  ImageLoad: v1_48.ImageLoadOp;
}

export type RegistryServiceConfig = {
  InsecureRegistryCIDRs?: string[] | null | undefined;
  IndexConfigs?: {
    [key: string]: v1_32.IndexInfo;
  } | null | undefined;
  Mirrors?: string[] | null | undefined;
} | null;

export type Commit = {
  ID?: string | undefined;
};

export type FirewallInfo = {
  Driver?: string | undefined;
  Info?: string[][] | null | undefined;
} | null;

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_44.Runtime;
  } | null | undefined;
  Swarm?: v1_40.SwarmInfo | undefined;
  ContainerdCommit?: Commit | undefined;
  RuncCommit?: Commit | undefined;
  InitCommit?: Commit | undefined;
  FirewallBackend?: FirewallInfo | undefined;
  Containerd?: v1_46.ContainerdInfo | undefined;
} & v1_44.SystemInfoPlain;

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

export interface ComSchemas {
  Commit: Commit;
}

export interface FirSchemas {
  FirewallInfo: FirewallInfo;
}

export interface ImaSchemas {
  ImageConfig: v1_44.ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageManifestSummary: v1_48.ImageManifestSummary;
  ImageSummary: v1_48.ImageSummary;
}

export interface RegSchemas {
  RegistryAuth: v1_25.RegistryAuth;
  RegistryConfig: v1_25.RegistryConfig;
  RegistryServiceConfig: RegistryServiceConfig;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
  SystemVersion: v1_39.SystemVersion;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_48.BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, ComSchemas, v1_48.ConSchemas, v1_48.CreSchemas, v1_40.DevSchemas, v1_48.DisSchemas, v1_47.DriSchemas, v1_48.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_43.FilSchemas, FirSchemas, v1_32.GenSchemas, v1_44.HeaSchemas, v1_48.HosSchemas, v1_48.IdrSchemas, v1_41.IpaSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_48.MouSchemas, v1_48.NetSchemas, v1_32.NodSchemas, v1_48.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_44.PorSchemas, v1_36.ProSchemas, v1_48.PusSchemas, v1_32.ReaSchemas, RegSchemas, v1_42.ResSchemas, v1_44.RunSchemas, v1_37.SecSchemas, v1_48.SerSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, v1_48.TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_42.VolSchemas {}

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
