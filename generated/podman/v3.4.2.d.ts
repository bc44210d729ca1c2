// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'

export type LibpodImageSummary = {
  ConfigDigest?: string | undefined;
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

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v3_2_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v3_3_0.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v3_1_1.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v3_4_0.ImagePruneLibpodOp;
  ImagePullLibpod: v3_4_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v3_1_1.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v3_1_1.ImageSearchLibpodOp;
}

export interface LibSchemas {
  LibpodContainersPruneReport: v3_1_0.LibpodContainersPruneReport;
  LibpodImageSummary: LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
}

export interface PodSchemas {
  PodBasicConfig: v3_4_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateConfig: v3_3_0.PodCreateConfig;
  PodCreateOptions: v3_4_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v3_1_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v3_4_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSpecGenerator: v3_4_0.PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
  PodmanVolume: v3_1_0.PodmanVolume;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_2_0.ComSchemas, v3_4_0.ConSchemas, v3_1_0.CpuSchemas, v3_4_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DocSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_4_0.HeaSchemas, v3_1_0.HisSchemas, v3_4_0.HosSchemas, v3_1_0.IdmSchemas, v3_4_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_3_0.ImaSchemas, v3_4_0.InfSchemas, v3_4_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, LibSchemas, v3_4_0.LinSchemas, v3_4_0.LisSchemas, v3_4_0.LogSchemas, v3_2_0.ManSchemas, v3_4_0.MouSchemas, v3_1_0.NamSchemas, v3_4_0.NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, v3_4_0.PlaSchemas, v3_4_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_2_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v3_4_0.SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, v3_4_0.VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v3_4_0.BuildCategory, v3_1_1.CommitCategory, v3_4_0.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_4_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, v3_4_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, v3_4_0.LibpodInfoCategory, v3_4_0.LibpodManifestsCategory, v3_3_0.LibpodNetworksCategory, v3_4_0.LibpodPlayCategory, v3_4_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_3_0.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

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
    "libpod/build": v3_1_1.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": v3_4_0.LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
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
