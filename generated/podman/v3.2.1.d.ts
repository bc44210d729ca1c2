// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'

export interface NetworkDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.NetworkRmReport[];
}

export interface NetworkPruneLibpodOp {
  request: {
    params?: {
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
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    NetworksDeleted?: string[] | undefined;
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

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, v3_1_1.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_2_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, v3_2_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_1_1.LibpodExecCategory, v3_1_1.LibpodGenerateCategory, v3_2_0.LibpodImagesCategory, v3_2_0.LibpodInfoCategory, v3_2_0.LibpodManifestsCategory, LibpodNetworksCategory, v3_2_0.LibpodPlayCategory, v3_2_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_1_1.LibpodSystemCategory, v3_2_0.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_2_0.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: v3_1_1.BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: v3_1_1.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: v3_2_0.ImagesCategory;
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
    "libpod/system": v3_1_1.LibpodSystemCategory;
    "libpod/version": v3_2_0.LibpodVersionCategory;
    "libpod/volumes": v3_1_1.LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_2_0.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: v3_2_0.Schemas;
}
