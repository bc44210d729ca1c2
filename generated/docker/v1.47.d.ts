// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
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
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_45 from './v1.45.js'
import type * as v1_46 from './v1.46.js'

export type DriverData = {
  Name: string;
  Data: {
    [key: string]: string;
  } | null;
};

export type ContainerInspectResult = {
  State: v1_39.ContainerState;
  HostConfig?: v1_46.HostConfig | undefined;
  GraphDriver?: DriverData | undefined;
  Mounts?: v1_42.MountPoint[] | null | undefined;
  Config: v1_44.ContainerConfig;
  NetworkSettings?: v1_44.NetworkSettings | undefined;
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

export interface ContainersCategory {
  ContainerList: v1_46.ContainerListOp;
  ContainerCreate: v1_46.ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_43.ContainerChangesOp;
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

export type ImageManifestSummary = {
  ID: string;
  Descriptor: v1_40.OCIDescriptor;
  Available: boolean;
  Size: {
    Total: number;
    Content: number;
  };
  Kind: "image" | "attestation" | "unknown" | (string & {});
  ImageData?: {
    Platform: v1_40.OCIPlatform;
    Containers: string[] | null;
    Size: {
      Unpacked: number;
    };
  } | null | undefined;
  AttestationData?: {
    For: string;
  } | null | undefined;
};

export type ImageSummary = v1_44.ImageSummary & {
  Manifests?: ImageManifestSummary[] | null | undefined;
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
      /** query; default `false` */
      manifests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type ImageInspect = {
  Config?: v1_44.ImageConfig | undefined;
  GraphDriver?: DriverData | undefined;
} & v1_45.ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ImageInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImagesCategory {
  ImageList: ImageListOp;
  ImageCreate: v1_40.ImageCreateOp;
  ImageInspect: ImageInspectOp;
  ImageHistory: v1_25.ImageHistoryOp;
  ImagePush: v1_46.ImagePushOp;
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
  Containers?: v1_46.ContainerSummary[] | null | undefined;
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

export type NetworkPlain = v1_41.NetworkPlain & {
  EnableIPv4?: boolean | undefined;
};

export type Network = {
  IPAM?: v1_41.IPAM | undefined;
  ConfigFrom?: v1_41.ConfigReference | undefined;
  Containers?: {
    [key: string]: v1_30.NetworkContainer;
  } | null | undefined;
  Peers?: v1_41.PeerInfo[] | null | undefined;
} & NetworkPlain;

export interface NetworkListOp {
  request: {
    /** `GET /networks`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface NetworkInspectOp {
  request: {
    /** `GET /networks/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkInspect */
    op: string;
    params: {
      /** path */
      id: string;
      /** query; default `false` */
      verbose?: boolean | undefined;
      /** query */
      scope?: string | undefined;
    };
  };
  kind: 'json';
  value: Network;
}

export type NetworkCreateBody = v1_46.NetworkCreateBody & {
  EnableIPv4?: boolean | undefined;
};

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkCreate */
    op: string;
    data: NetworkCreateBody;
  };
  kind: 'json';
  value: v1_46.NetworkCreateResponse;
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkInspect: NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: NetworkCreateOp;
  NetworkConnect: v1_44.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: v1_26.NetworkPruneOp;
}

export type NetworkAttachment = {
  Network?: Network | undefined;
  Addresses?: string[] | null | undefined;
};

export type Task = {
  ID: string;
  Version: v1_27.ObjectVersion;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Spec?: v1_46.TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | null | undefined;
  Status?: v1_44.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
  NetworksAttachments?: NetworkAttachment[] | null | undefined;
  Volumes?: {
    ID?: string | undefined;
    Source?: string | undefined;
    Target?: string | undefined;
  }[] | null | undefined;
};

export interface TaskListOp {
  request: {
    /** `GET /tasks`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/TaskList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Task[];
}

export interface TaskInspectOp {
  request: {
    /** `GET /tasks/{id}`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/TaskInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: Task;
}

export interface TasksCategory {
  TaskList: TaskListOp;
  TaskInspect: TaskInspectOp;
  TaskLogs: v1_29.TaskLogsOp;
}

export interface DriSchemas {
  Driver: v1_31.Driver;
  DriverData: DriverData;
}

export interface ImaSchemas {
  ImageConfig: v1_44.ImageConfig;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: v1_36.ImageID;
  ImageInspect: ImageInspect;
  ImageManifestSummary: ImageManifestSummary;
  ImageSummary: ImageSummary;
}

export interface NetSchemas {
  Network: Network;
  NetworkAttachment: NetworkAttachment;
  NetworkAttachmentConfig: v1_39.NetworkAttachmentConfig;
  NetworkContainer: v1_30.NetworkContainer;
  NetworkCreateResponse: v1_46.NetworkCreateResponse;
  NetworkSettings: v1_44.NetworkSettings;
  NetworkingConfig: v1_44.NetworkingConfig;
}

export interface TasSchemas {
  Task: Task;
  TaskSpec: v1_46.TaskSpec;
  TaskState: v1_37.TaskState;
  TaskStatus: v1_44.TaskStatus;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, v1_42.BuiSchemas, v1_43.ChaSchemas, v1_42.CluSchemas, v1_32.ComSchemas, v1_46.ConSchemas, v1_25.CpuSchemas, v1_39.CreSchemas, v1_40.DevSchemas, v1_40.DisSchemas, DriSchemas, v1_44.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_40.EveSchemas, v1_43.FilSchemas, v1_32.GenSchemas, v1_44.HeaSchemas, v1_46.HosSchemas, v1_41.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_41.LimSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_46.MouSchemas, NetSchemas, v1_32.NodSchemas, v1_46.OciSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_41.PeeSchemas, v1_32.PlaSchemas, v1_40.PluSchemas, v1_44.PorSchemas, v1_36.ProSchemas, v1_36.PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, v1_42.ResSchemas, v1_44.RunSchemas, v1_37.SecSchemas, v1_46.SerSchemas, v1_25.StaSchemas, v1_40.SwaSchemas, v1_46.SysSchemas, v1_30.TlsSchemas, TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_42.TopSchemas, v1_42.VolSchemas {}

export interface All extends ContainersCategory, ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, v1_46.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_44.CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_46.ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory, v1_39.GrpcCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: ImagesCategory;
    build: v1_40.BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_46.InfoCategory;
    version: v1_39.VersionCategory;
    _ping: v1_40._pingCategory;
    commit: v1_44.CommitCategory;
    events: v1_40.EventsCategory;
    system: SystemCategory;
    exec: v1_42.ExecCategory;
    volumes: v1_42.VolumesCategory;
    networks: NetworksCategory;
    plugins: v1_40.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_40.SwarmCategory;
    services: v1_46.ServicesCategory;
    tasks: TasksCategory;
    secrets: v1_37.SecretsCategory;
    configs: v1_37.ConfigsCategory;
    distribution: v1_40.DistributionCategory;
    session: v1_31.SessionCategory;
    grpc: v1_39.GrpcCategory;
  };
  all: All;
  schemas: Schemas;
}
