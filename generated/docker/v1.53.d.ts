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
import type * as v1_50 from './v1.50.js'
import type * as v1_52 from './v1.52.js'

export type SignatureTimestampType = "Tlog" | "TimestampAuthority" | (string & {});

export type SignatureTimestamp = {
  Type?: SignatureTimestampType | undefined;
  URI?: string | undefined;
  Timestamp?: string | undefined;
};

export type KnownSignerIdentity = "DHI" | (string & {});

export type SignerIdentity = {
  CertificateIssuer?: string | undefined;
  SubjectAlternativeName?: string | undefined;
  Issuer?: string | undefined;
  BuildSignerURI?: string | undefined;
  BuildSignerDigest?: string | undefined;
  RunnerEnvironment?: string | undefined;
  SourceRepositoryURI?: string | undefined;
  SourceRepositoryDigest?: string | undefined;
  SourceRepositoryRef?: string | undefined;
  SourceRepositoryIdentifier?: string | undefined;
  SourceRepositoryOwnerURI?: string | undefined;
  SourceRepositoryOwnerIdentifier?: string | undefined;
  BuildConfigURI?: string | undefined;
  BuildConfigDigest?: string | undefined;
  BuildTrigger?: string | undefined;
  RunInvocationURI?: string | undefined;
  SourceRepositoryVisibilityAtSigning?: string | undefined;
};

export type SignatureType = "bundle-v0.3" | "simplesigning-v1" | (string & {});

export type SignatureIdentity = {
  Name?: string | undefined;
  Timestamps?: SignatureTimestamp[] | null | undefined;
  KnownSigner?: KnownSignerIdentity | undefined;
  DockerReference?: string | undefined;
  Signer?: SignerIdentity | undefined;
  SignatureType?: SignatureType | undefined;
  Error?: string | undefined;
  Warnings?: string[] | null | undefined;
};

export type PullIdentity = {
  Repository?: string | undefined;
};

export type BuildIdentity = {
  Ref?: string | undefined;
  CreatedAt?: string | undefined;
};

export type Identity = {
  Signature?: SignatureIdentity[] | null | undefined;
  Pull?: PullIdentity[] | null | undefined;
  Build?: BuildIdentity[] | null | undefined;
};

export type ImageInspect = {
  Descriptor?: v1_48.OCIDescriptor | null | undefined;
  Manifests?: v1_48.ImageManifestSummary[] | null | undefined;
  Identity?: Identity | null | undefined;
  Config?: v1_50.ImageConfig | undefined;
  GraphDriver?: v1_47.DriverData | null | undefined;
} & v1_52.ImageInspectPlain;

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
  ImageDelete: v1_50.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: v1_48.ImageGetOp;
  ImageGetAll: v1_48.ImageGetAllOp;
  ImageLoad: v1_48.ImageLoadOp;
}

export type NRIInfo = {
  Info?: string[][] | null | undefined;
} | null;

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
  DiscoveredDevices?: v1_50.DeviceInfo[] | null | undefined;
  NRI?: NRIInfo | undefined;
  Containerd?: v1_46.ContainerdInfo | undefined;
} & v1_52.SystemInfoPlain;

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

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildCache: v1_42.BuildCache;
  BuildCacheDiskUsage: v1_52.BuildCacheDiskUsage;
  BuildIdentity: BuildIdentity;
  BuildInfo: v1_52.BuildInfo;
  BuildOutputs: v1_40.BuildOutputs;
  BuildUlimits: v1_25.BuildUlimits;
}

export interface IdeSchemas {
  Identity: Identity;
}

export interface ImaSchemas {
  ImageConfig: v1_50.ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageManifestSummary: v1_48.ImageManifestSummary;
  ImageSummary: v1_48.ImageSummary;
  ImagesDiskUsage: v1_52.ImagesDiskUsage;
}

export interface KnoSchemas {
  KnownSignerIdentity: KnownSignerIdentity;
}

export interface NriSchemas {
  NRIInfo: NRIInfo;
}

export interface PulSchemas {
  PullIdentity: PullIdentity;
}

export interface SigSchemas {
  SignatureIdentity: SignatureIdentity;
  SignatureTimestamp: SignatureTimestamp;
  SignatureTimestampType: SignatureTimestampType;
  SignatureType: SignatureType;
  SignerIdentity: SignerIdentity;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
  SystemVersion: v1_39.SystemVersion;
}

export interface Schemas extends v1_32.AddSchemas, v1_52.AutSchemas, BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, v1_49.ComSchemas, v1_52.ConSchemas, v1_52.CreSchemas, v1_50.DevSchemas, v1_48.DisSchemas, v1_47.DriSchemas, v1_52.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_52.EveSchemas, v1_43.FilSchemas, v1_49.FirSchemas, v1_32.GenSchemas, v1_44.HeaSchemas, v1_52.HosSchemas, v1_48.IdrSchemas, v1_52.IpaSchemas, IdeSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, KnoSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_48.MouSchemas, NriSchemas, v1_52.NetSchemas, v1_32.NodSchemas, v1_48.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_52.PluSchemas, v1_52.PorSchemas, v1_36.ProSchemas, PulSchemas, v1_52.PusSchemas, v1_32.ReaSchemas, v1_49.RegSchemas, v1_52.ResSchemas, v1_52.RooSchemas, v1_44.RunSchemas, v1_37.SecSchemas, v1_52.SerSchemas, SigSchemas, v1_52.StoSchemas, v1_52.SubSchemas, v1_40.SwaSchemas, SysSchemas, v1_30.TlsSchemas, v1_52.TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_52.VolSchemas {}

export interface All extends v1_52.ContainersCategory, ImagesCategory, v1_52.BuildCategory, v1_52.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_52.CommitCategory, v1_52.EventsCategory, v1_52.SystemCategory, v1_42.ExecCategory, v1_52.VolumesCategory, v1_52.NetworksCategory, v1_52.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_52.ServicesCategory, v1_52.TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_48.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: v1_52.ContainersCategory;
    images: ImagesCategory;
    build: v1_52.BuildCategory;
    auth: v1_52.AuthCategory;
    info: InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: v1_52.CommitCategory;
    events: v1_52.EventsCategory;
    system: v1_52.SystemCategory;
    exec: v1_42.ExecCategory;
    volumes: v1_52.VolumesCategory;
    networks: v1_52.NetworksCategory;
    plugins: v1_52.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: v1_52.ServicesCategory;
    tasks: v1_52.TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_48.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
