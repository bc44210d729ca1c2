// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'

export type ExecStartLibpodBody = {
  Detach?: boolean | undefined;
  Tty?: boolean | undefined;
  h?: number | bigint | undefined;
  w?: number | bigint | undefined;
};

export interface ExecStartLibpodOp {
  request: {
    /** `POST /libpod/exec/{id}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecStartLibpod */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: ExecStartLibpodBody;
  };
  kind: 'hijack';
}

export interface LibpodExecCategory {
  ExecInspectLibpod: v3_1_1.ExecInspectLibpodOp;
  ExecResizeLibpod: v3_1_1.ExecResizeLibpodOp;
  ExecStartLibpod: ExecStartLibpodOp;
}

export interface ImagePullLibpodOp {
  request: {
    /** `POST /libpod/images/pull`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePullLibpod */
    op: string;
    params?: {
      /** query */
      reference?: string | undefined;
      /** query */
      credentials?: string | undefined;
      /** query */
      Arch?: string | undefined;
      /** query */
      OS?: string | undefined;
      /** query */
      Variant?: string | undefined;
      /** query */
      policy?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      allTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: v3_1_0.LibpodImagesPullReport;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v3_2_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_1_1.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: v3_1_1.ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: v3_1_1.ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v3_1_1.ImageExportLibpodOp;
  ImageImportLibpod: v3_1_1.ImageImportLibpodOp;
  ImageListLibpod: v3_1_1.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: v3_2_0.ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: v3_1_1.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v3_1_1.ImageSearchLibpodOp;
}

export interface All extends v3_1_1.AuthCategory, v3_1_1.BuildCategory, v3_1_1.CommitCategory, v3_1_1.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v3_1_1.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v3_1_1.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, v3_2_0.LibpodContainersCategory, v3_1_1.LibpodEventsCategory, LibpodExecCategory, v3_1_1.LibpodGenerateCategory, LibpodImagesCategory, v3_2_0.LibpodInfoCategory, v3_2_0.LibpodManifestsCategory, v3_2_1.LibpodNetworksCategory, v3_2_0.LibpodPlayCategory, v3_2_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_2_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v3_1_1.LibpodVolumesCategory, v3_2_1.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_1_1.VersionCategory, v3_2_0.VolumesCategory {}

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
    "libpod/exec": LibpodExecCategory;
    "libpod/generate": v3_1_1.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
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
  schemas: v3_2_1.Schemas;
}
