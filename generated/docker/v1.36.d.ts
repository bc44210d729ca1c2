// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_34 from './v1.34.js'
import type * as v1_35 from './v1.35.js'

export type ResourcesPlain<N = number> = v1_28.ResourcesPlain<N> & {
  KernelMemory?: N | undefined;
};

export type Resources<N = number> = {
  BlkioDeviceReadBps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteBps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceReadIOps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  BlkioDeviceWriteIOps?: v1_25.ThrottleDevice<N>[] | null | undefined;
  Devices?: v1_25.DeviceMapping[] | null | undefined;
} & ResourcesPlain<N>;

export type HostConfig<N = number> = Resources<N> & v1_35.HostConfigPart<N>;

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: v1_35.ContainerConfig<number | bigint> & {
      HostConfig?: HostConfig<number | bigint> | undefined;
      NetworkingConfig?: {
        EndpointsConfig?: {
          [key: string]: v1_32.EndpointSettings<number | bigint>;
        } | undefined;
      } | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[] | null;
  };
}

export type ContainerInspectResult = {
  State: v1_30.ContainerInspectResultState;
  HostConfig?: HostConfig | undefined;
  GraphDriver?: v1_28.GraphDriverData | undefined;
  Mounts?: v1_32.MountPoint[] | null | undefined;
  Config: v1_35.ContainerConfig;
  NetworkSettings?: v1_32.NetworkSettings | undefined;
} & v1_25.ContainerInspectResultPlain;

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

export interface ContainerUpdateOp {
  request: {
    /** `POST /containers/{id}/update`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ContainerUpdate */
    op: string;
    params: {
      /** path; a container, by name or id */
      id: string;
    };
    data: Resources<number | bigint> & {
      RestartPolicy?: v1_30.RestartPolicy<number | bigint> | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainersCategory {
  ContainerList: v1_32.ContainerListOp;
  ContainerCreate: ContainerCreateOp;
  ContainerInspect: ContainerInspectOp;
  ContainerTop: v1_25.ContainerTopOp;
  ContainerLogs: v1_35.ContainerLogsOp;
  ContainerChanges: v1_28.ContainerChangesOp;
  ContainerExport: v1_25.ContainerExportOp;
  ContainerStats: v1_25.ContainerStatsOp;
  ContainerResize: v1_25.ContainerResizeOp;
  ContainerStart: v1_25.ContainerStartOp;
  ContainerStop: v1_25.ContainerStopOp;
  ContainerRestart: v1_25.ContainerRestartOp;
  ContainerKill: v1_25.ContainerKillOp;
  ContainerUpdate: ContainerUpdateOp;
  ContainerRename: v1_25.ContainerRenameOp;
  ContainerPause: v1_25.ContainerPauseOp;
  ContainerUnpause: v1_25.ContainerUnpauseOp;
  ContainerAttach: v1_25.ContainerAttachOp;
  ContainerAttachWebsocket: v1_25.ContainerAttachWebsocketOp;
  ContainerWait: v1_34.ContainerWaitOp;
  ContainerDelete: v1_27.ContainerDeleteOp;
  ContainerArchiveInfo: v1_28.ContainerArchiveInfoOp;
  ContainerArchive: v1_28.ContainerArchiveOp;
  PutContainerArchive: v1_28.PutContainerArchiveOp;
  ContainerPrune: v1_25.ContainerPruneOp;
  ContainerExec: v1_35.ContainerExecOp;
}

export type SystemInfoPlain = v1_32.SystemInfoPlain & {
  KernelMemory?: boolean | undefined;
};

export type SystemInfo = {
  Plugins?: v1_32.PluginsInfo | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | null | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
  } | null | undefined;
  Swarm?: v1_32.SwarmInfo | undefined;
  ContainerdCommit?: v1_32.Commit | undefined;
  RuncCommit?: v1_32.Commit | undefined;
  InitCommit?: v1_32.Commit | undefined;
} & SystemInfoPlain;

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

export type ExecInspectResult = v1_25.ExecInspectResult & {
  CanRemove?: boolean | undefined;
  DetachKeys?: string | undefined;
};

export interface ExecInspectOp {
  request: {
    /** `GET /exec/{id}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/ExecInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: ExecInspectResult;
}

export interface ExecCategory {
  ExecStart: v1_25.ExecStartOp;
  ExecResize: v1_25.ExecResizeOp;
  ExecInspect: ExecInspectOp;
}

export type ProgressDetail = {
  current?: number | undefined;
  total?: number | undefined;
};

export type ImageID = {
  ID?: string | undefined;
};

export type BuildInfo = {
  id?: string | undefined;
  stream?: string | undefined;
  error?: string | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
  aux?: ImageID | undefined;
};

export interface BuiSchemas {
  BuildArgs: v1_25.BuildArgs;
  BuildInfo: BuildInfo;
  BuildUlimits: v1_25.BuildUlimits;
}

export type CreateImageInfo = {
  id?: string | undefined;
  error?: string | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export interface CreSchemas {
  CreateImageInfo: CreateImageInfo;
  CreatedID: v1_25.CreatedID;
}

export interface HosSchemas {
  HostConfig: HostConfig;
}

export interface ImaSchemas {
  Image: v1_35.Image;
  ImageDeleteResponseItem: v1_28.ImageDeleteResponseItem;
  ImageHistoryResponseItem: v1_25.ImageHistoryResponseItem;
  ImageID: ImageID;
  ImageSummary: v1_25.ImageSummary;
}

export interface ProSchemas {
  ProcessConfig: v1_25.ProcessConfig;
  ProgressDetail: ProgressDetail;
  ProgressMessage: v1_25.ProgressMessage;
}

export type PushImageInfo = {
  error?: string | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export interface PusSchemas {
  PushImageInfo: PushImageInfo;
}

export interface ResSchemas {
  ResourceObject: v1_32.ResourceObject;
  Resources: Resources;
  RestartPolicy: v1_30.RestartPolicy;
}

export interface SysSchemas {
  SystemInfo: SystemInfo;
}

export interface Schemas extends v1_32.AddSchemas, v1_25.AutSchemas, BuiSchemas, v1_32.CluSchemas, v1_32.ComSchemas, v1_35.ConSchemas, v1_25.CpuSchemas, CreSchemas, v1_25.DevSchemas, v1_31.DriSchemas, v1_34.EndSchemas, v1_32.EngSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_32.GenSchemas, v1_28.GraSchemas, v1_29.HeaSchemas, HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, ImaSchemas, v1_32.IndSchemas, v1_32.JoiSchemas, v1_32.LocSchemas, v1_32.ManSchemas, v1_32.MouSchemas, v1_32.NetSchemas, v1_32.NodSchemas, v1_27.ObjSchemas, v1_25.PatSchemas, v1_32.PeeSchemas, v1_32.PlaSchemas, v1_32.PluSchemas, v1_32.PorSchemas, ProSchemas, PusSchemas, v1_32.ReaSchemas, v1_32.RegSchemas, ResSchemas, v1_32.RunSchemas, v1_31.SecSchemas, v1_35.SerSchemas, v1_25.StaSchemas, v1_32.SwaSchemas, SysSchemas, v1_30.TlsSchemas, v1_35.TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_32.VolSchemas {}

export interface All extends ContainersCategory, v1_35.ImagesCategory, v1_34.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_35.VersionCategory, v1_25._pingCategory, v1_35.CommitCategory, v1_25.EventsCategory, v1_32.SystemCategory, ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, v1_35.ServicesCategory, v1_35.TasksCategory, v1_31.SecretsCategory, v1_31.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    containers: ContainersCategory;
    images: v1_35.ImagesCategory;
    build: v1_34.BuildCategory;
    auth: v1_25.AuthCategory;
    info: InfoCategory;
    version: v1_35.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_35.CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_32.SystemCategory;
    exec: ExecCategory;
    volumes: v1_32.VolumesCategory;
    networks: v1_32.NetworksCategory;
    plugins: v1_29.PluginsCategory;
    nodes: v1_32.NodesCategory;
    swarm: v1_32.SwarmCategory;
    services: v1_35.ServicesCategory;
    tasks: v1_35.TasksCategory;
    secrets: v1_31.SecretsCategory;
    configs: v1_31.ConfigsCategory;
    distribution: v1_30.DistributionCategory;
    session: v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
