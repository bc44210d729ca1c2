// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'

export type HostConfigPartPlain<N = number> = v1_41.HostConfigPartPlain<N> & {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
};

export type HostConfigPart<N = number> = {
  PortBindings?: v1_39.PortMap | null | undefined;
  RestartPolicy?: v1_40.RestartPolicy<N> | undefined;
  Mounts?: v1_42.Mount<N>[] | null | undefined;
} & HostConfigPartPlain<N>;

export type HostConfig<N = number> = v1_42.Resources<N> & HostConfigPart<N>;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
      /** query; default `""` */
      platform?: string | undefined;
    } | undefined;
    data: v1_39.ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: v1_39.NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: v1_42.ContainerCreateResponse;
}

export type ContainerInspectResult = {
  State: v1_39.ContainerState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_42.MountPoint[] | null | undefined;
  Config: v1_39.ContainerConfig;
  NetworkSettings?: v1_39.NetworkSettings | undefined;
} & v1_40.ContainerInspectResultPlain;

export interface ContainerInspectOp {
  request: {
    /** `GET /containers/{id}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerInspect */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
      /** query; default `false` */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ContainerInspectResult;
}

export type ChangeType = number;

export type FilesystemChange = {
  Path: string;
  Kind: ChangeType;
};

export interface ContainerChangesOp {
  request: {
    /** `GET /containers/{id}/changes`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerChanges */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
  };
  kind: 'json';
  value: FilesystemChange[] | null;
}

export interface ContainersCategory {
  ContainerList: v1_42.ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: v1_41.ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_42.ContainerStopOp;
  ContainerRestart: v1_42.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: v1_42.ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_42.ContainerAttachWebsocketOp;
  ContainerWait: v1_39.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_39.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_42.ContainerExecOp;
}

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: string[] | null;
  RepoDigests: string[] | null;
  Created: number;
  Size: number;
  SharedSize: number;
  VirtualSize?: number | undefined;
  Labels: {
    [key: string]: string;
  } | null;
  Containers: number;
};

export interface ImageListOp {
  request: {
    /** `GET /images/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
      /** query; default `false` */
      "shared-size"?: boolean | undefined;
      /** query; default `false` */
      digests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export interface ImagesCategory {
  ImageList: ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
  ImageInspect: v1_39.ImageInspectOp;
  ImageHistory: v1_25.ImageHistoryOp;
  ImagePush: v1_25.ImagePushOp;
  ImageTag: v1_25.ImageTagOp;
  ImageDelete: v1_28.ImageDeleteOp;
  ImageSearch: v1_25.ImageSearchOp;
  ImagePrune: v1_28.ImagePruneOp;
  ImageGet: v1_25.ImageGetOp;
  ImageGetAll: v1_25.ImageGetAllOp;
  ImageLoad: v1_25.ImageLoadOp;
}

export type SystemDataUsageResult = {
  LayersSize?: number | undefined;
  Images?: ImageSummary[] | null | undefined;
  Containers?: v1_42.ContainerSummary[] | null | undefined;
  Volumes?: v1_42.Volume[] | null | undefined;
  BuildCache?: v1_42.BuildCache[] | null | undefined;
};

export interface SystemDataUsageOp {
  request: {
    /** `GET /system/df`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SystemDataUsage */
    op: string;
    params?: {
      /** query; a key for each */
      type?: ("container" | "image" | "volume" | "build-cache")[] | "container" | "image" | "volume" | "build-cache" | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SystemDataUsageResult;
}

export interface SystemCategory {
  SystemDataUsage: SystemDataUsageOp;
}

export interface ChaSchemas {
  ChangeType: ChangeType;
}

export interface FilSchemas {
  FilesystemChange: FilesystemChange;
  Filters: v1_25.Filters;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  ImageConfig: v1_39.ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: v1_39.ImageInspect;
  ImageSummary: ImageSummary;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_42.BuiSchemas, ChaSchemas, v1_42.CluSchemas, v1_32.ComSchemas, v1_42.ConSchemas, v1_25.CpuSchemas, v1_39.CreSchemas, v1_40.DevSchemas, v1_40.DisSchemas, v1_31.DriSchemas, v1_37.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_39.HeaSchemas, HosSchemas, v1_41.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_42.MouSchemas, v1_41.NetSchemas, v1_32.NodSchemas, v1_40.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_39.PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_42.ResSchemas, v1_32.RunSchemas, v1_37.SecSchemas, v1_42.SerSchemas, v1_25.StaSchemas, v1_40.SwaSchemas, v1_42.SysSchemas, v1_30.TlsSchemas, v1_42.TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_42.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, v1_42.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_39.CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, v1_41.NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_42.ServicesCategory, v1_42.TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_40.BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_42.InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: v1_39.CommitCategory;
    events: v1_40.EventsCategory;
    system: SystemCategory;
    exec: v1_42.ExecCategory;
    volumes: v1_42.VolumesCategory;
    networks: v1_41.NetworksCategory;
    plugins: v1_40.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: v1_42.ServicesCategory;
    tasks: v1_42.TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_40.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
