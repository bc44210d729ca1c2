// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
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

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v4_5_0.ImageInspectLibpodOp;
  ImagePushLibpod: v4_7_0.ImagePushLibpodOp;
  ImageResolveLibpod: v5_0_0.ImageResolveLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v4_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v4_2_0.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v4_1_1.ImagePruneLibpodOp;
  ImagePullLibpod: v4_8_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_2_0.ImageDeleteAllLibpodOp;
  ImageScpLibpod: v4_2_0.ImageScpLibpodOp;
  ImageSearchLibpod: v4_2_0.ImageSearchLibpodOp;
}

export type ManifestModifyReport = {
  Id?: string | undefined;
  errors?: string[] | null | undefined;
  files?: string[] | null | undefined;
  images?: string[] | null | undefined;
};

export interface ManifestModifyLibpodOp {
  request: {
    /** `PUT /libpod/manifests/{name}`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestModifyLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
    };
    data: v5_0_0.ManifestModifyOptions;
  };
  kind: 'json';
  value: ManifestModifyReport;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: v5_0_0.ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: ManifestModifyLibpodOp;
  ManifestAddLibpod: v5_0_0.ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v4_4_0.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_1_1.ManifestPushV3LibpodOp;
  ManifestPushLibpod: v4_7_0.ManifestPushLibpodOp;
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v4_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v4_1_1.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: v5_0_0.NetworkInspectLibpodOp;
  NetworkUpdateLibpod: v4_4_0.NetworkUpdateLibpodOp;
  NetworkCreateLibpod: v4_6_0.NetworkCreateLibpodOp;
  NetworkListLibpod: v4_6_0.NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export interface ManSchemas {
  ManifestAddArtifactOptions: v5_0_0.ManifestAddArtifactOptions;
  ManifestAddOptions: v5_0_0.ManifestAddOptions;
  ManifestAnnotateOptions: v5_0_0.ManifestAnnotateOptions;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: v5_0_0.ManifestModifyOptions;
  ManifestModifyReport: ManifestModifyReport;
  ManifestPushReport: v4_3_0.ManifestPushReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: v4_2_0.ManifestRemoveReport;
}

export interface NetSchemas {
  NetAddress: v5_0_0.NetAddress;
  NetInterface: v5_0_0.NetInterface;
  NetOptions: v4_0_0.NetOptions;
  Network: v4_6_0.Network;
  NetworkBackend: v4_6_0.NetworkBackend;
  NetworkConnect: v5_0_0.NetworkConnect;
  NetworkConnectOptions: v4_0_0.NetworkConnectOptions;
  NetworkContainerInfo: v5_0_0.NetworkContainerInfo;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkInfo: v4_6_0.NetworkInfo;
  NetworkInspectReport: v5_0_0.NetworkInspectReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v5_0_0.NetworkSettings;
  NetworkUpdateOptions: v4_4_0.NetworkUpdateOptions;
  NetworkingConfig: v5_0_0.NetworkingConfig;
  networkConnectRequest: v5_0_0.networkConnectRequest;
  networkConnectRequestLibpod: v4_1_1.networkConnectRequestLibpod;
  networkCreate: v4_1_1.networkCreate;
  networkCreateLibpod: v4_6_0.networkCreateLibpod;
  networkDisconnectRequest: v4_1_1.networkDisconnectRequest;
  networkUpdateRequestLibpod: v4_4_0.networkUpdateRequestLibpod;
}

export interface SysSchemas {
  SystemComponentVersion: v5_0_0.SystemComponentVersion;
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: v4_4_0.SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: v4_2_0.SystemPruneReport;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, v5_0_0.ConSchemas, v5_0_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v5_0_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, v5_0_0.HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v5_0_0.ImaSchemas, v4_5_0.InfSchemas, v5_0_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v4_8_0.LibSchemas, v4_8_0.LinSchemas, v4_7_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, ManSchemas, v5_0_0.MetSchemas, v5_0_0.MouSchemas, v4_4_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v4_6_0.PlaSchemas, v4_2_0.PluSchemas, v5_0_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v4_5_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v5_0_0.SpeSchemas, v4_4_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v5_0_0.SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v4_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v4_6_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, v5_0_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v5_0_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_8_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, v5_0_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, LibpodImagesCategory, v4_8_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, LibpodNetworksCategory, v5_0_0.LibpodPlayCategory, v4_6_0.LibpodPodsCategory, v4_7_0.LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, v5_0_0.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v5_0_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v5_0_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_8_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": v5_0_0.LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v4_8_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": v5_0_0.LibpodPlayCategory;
    "libpod/pods": v4_6_0.LibpodPodsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    networks: v5_0_0.NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
