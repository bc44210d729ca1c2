// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'
import type * as v4_4_0 from './v4.4.0.js'
import type * as v4_5_0 from './v4.5.0.js'

export interface SystemInfoLibpodOp {
  request: {};
  kind: 'json';
  value: v4_5_0.Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export interface IdmSchemas {
  IDMap: v3_1_0.IDMap;
  IDMappingOptions: v3_1_0.IDMappingOptions;
}

export interface PodSchemas {
  PodBasicConfig: v4_5_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: v4_5_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_5_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: v4_5_0.PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: v4_5_0.PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v4_5_0.BinSchemas, v3_1_0.BuiSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_5_0.CluSchemas, v4_1_1.ComSchemas, v4_5_0.ConSchemas, v3_1_0.CpuSchemas, v4_5_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v3_1_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v4_3_0.HeaSchemas, v4_1_1.HisSchemas, v4_5_0.HosSchemas, IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v4_5_0.ImaSchemas, v4_5_0.InfSchemas, v4_3_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v4_2_0.LibSchemas, v4_5_0.LinSchemas, v4_5_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v4_4_0.ManSchemas, v4_5_0.MetSchemas, v4_5_0.MouSchemas, v4_4_0.NamSchemas, v4_4_0.NetSchemas, v4_5_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, v4_5_0.PlaSchemas, v3_1_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v4_5_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v4_5_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_5_0.SecSchemas, v3_1_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v4_5_0.SpeSchemas, v4_4_0.StaSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, v4_4_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_1_0.ThrSchemas, v3_4_0.TmpSchemas, v4_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_1_0.UliSchemas, v4_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v4_5_0.VolSchemas, v4_5_0.WaiSchemas, v3_1_0.WeiSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, v4_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_4_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, v4_5_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_5_0.LibpodGenerateCategory, v4_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v4_4_0.LibpodManifestsCategory, v4_4_0.LibpodNetworksCategory, v4_5_0.LibpodPlayCategory, v4_5_0.LibpodPodsCategory, v4_5_0.LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v4_4_0.LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v4_5_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v4_1_1.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_4_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": v4_5_0.LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_5_0.LibpodGenerateCategory;
    "libpod/images": v4_5_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v4_4_0.LibpodManifestsCategory;
    "libpod/networks": v4_4_0.LibpodNetworksCategory;
    "libpod/play": v4_5_0.LibpodPlayCategory;
    "libpod/pods": v4_5_0.LibpodPodsCategory;
    "libpod/secrets": v4_5_0.LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_4_0.LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: v4_3_0.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
