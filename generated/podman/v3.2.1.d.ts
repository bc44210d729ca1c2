// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'

export type NetworkRmReport = {
  Err?: {
    [key: string]: unknown;
  } | null | undefined;
  Name?: string | undefined;
};

export interface NetworkDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/networks/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: NetworkRmReport[];
}

export interface NetworkPruneLibpodOp {
  request: {
    /** `POST /libpod/networks/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkPruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkPruneReport[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v3_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v3_1_1.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: v3_1_1.NetworkInspectLibpodOp;
  NetworkCreateLibpod: v3_1_1.NetworkCreateLibpodOp;
  NetworkListLibpod: v3_1_1.NetworkListLibpodOp;
  NetworkPruneLibpod: NetworkPruneLibpodOp;
}

export interface NetworkPruneOp {
  request: {
    /** `POST /networks/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkPrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    NetworksDeleted?: string[] | null | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: v3_1_1.NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: v3_1_1.NetworkInspectOp;
  NetworkConnect: v3_1_1.NetworkConnectOp;
  NetworkDisconnect: v3_1_1.NetworkDisconnectOp;
  NetworkCreate: v3_1_1.NetworkCreateOp;
  NetworkPrune: NetworkPruneOp;
}

export interface NetSchemas {
  NetConf: v3_1_0.NetConf;
  NetworkConfig: v3_1_0.NetworkConfig;
  NetworkConnect: v3_1_0.NetworkConnect;
  NetworkConnectRequest: v3_1_0.NetworkConnectRequest;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateOptions: v3_1_0.NetworkCreateOptions;
  NetworkCreateReport: v3_1_0.NetworkCreateReport;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkDisconnectRequest: v3_1_0.NetworkDisconnectRequest;
  NetworkInspectReport: v3_1_0.NetworkInspectReport;
  NetworkListReport: v3_1_0.NetworkListReport;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: NetworkRmReport;
  NetworkSettings: v3_1_0.NetworkSettings;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_1_0.ChaSchemas, v3_2_0.ComSchemas, v3_2_0.ConSchemas, v3_1_0.CpuSchemas, v3_1_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_1_0.DevSchemas, v3_1_0.DigSchemas, v3_1_0.DisSchemas, v3_1_0.DocSchemas, v3_1_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_1_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_1_0.HeaSchemas, v3_1_0.HisSchemas, v3_2_0.HosSchemas, v3_1_0.IdmSchemas, v3_1_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_2_0.ImaSchemas, v3_2_0.InfSchemas, v3_2_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_1_0.LibSchemas, v3_1_0.LinSchemas, v3_1_1.LisSchemas, v3_1_0.LogSchemas, v3_2_0.ManSchemas, v3_1_0.MouSchemas, v3_1_0.NamSchemas, NetSchemas, v3_1_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, v3_2_0.PlaSchemas, v3_1_0.PluSchemas, v3_1_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_1_0.RegSchemas, v3_1_0.RemSchemas, v3_1_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_2_0.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v3_2_0.SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_1_0.ThrSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_1_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, v3_2_0.VolSchemas, v3_1_0.WeiSchemas {}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, v3_1_1.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, v3_2_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_1_1.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, v3_2_0.LibpodImagesCategory, v3_2_0.LibpodInfoCategory, v3_2_0.LibpodManifestsCategory, LibpodNetworksCategory, v3_2_0.LibpodPlayCategory, v3_2_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

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
    "libpod/containers": v3_2_0.LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_1_1.LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": v3_2_0.LibpodImagesCategory;
    "libpod/info": v3_2_0.LibpodInfoCategory;
    "libpod/manifests": v3_2_0.LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": v3_2_0.LibpodPlayCategory;
    "libpod/pods": v3_2_0.LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_2_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
