// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_2 from './v3.4.2.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'

export type AuthReport = {
  IdentityToken?: string | undefined;
  Status?: string | undefined;
};

export interface SystemAuthOp {
  request: {
    /** `POST /auth`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemAuth */
    op: string;
    data?: v3_1_0.AuthConfig | undefined;
  };
  kind: 'json';
  value: AuthReport;
}

export interface AuthCategory {
  SystemAuth: SystemAuthOp;
}

export type ContainerJSONPlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  Created: string;
  Driver?: string | undefined;
  ExecIDs?: string[] | null | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id: string;
  Image: string;
  LogPath?: string | undefined;
  MountLabel?: string | undefined;
  Name: string;
  Path?: string | undefined;
  Platform?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
};

export type ContainerJSON = {
  Config?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: v3_4_0.HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v4_0_0.NetworkSettings | undefined;
  Node?: v3_1_0.ContainerNode | undefined;
  State: v3_1_0.ContainerState;
} & ContainerJSONPlain;

export interface ContainerInspectOp {
  request: {
    /** `GET /containers/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInspect */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ContainerJSON;
}

export interface ContainerTopOp {
  request: {
    /** `GET /containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTop */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.ContainerTopOKBody;
}

export type ContainerCreateResponse = {
  Id: string;
  Warnings: string[] | null;
};

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: v4_0_0.CreateContainerConfig;
  };
  kind: 'json';
  value: ContainerCreateResponse;
}

export type SummaryNetworkSettings = {
  Networks?: {
    [key: string]: v3_1_0.EndpointSettings;
  } | null | undefined;
};

export type NetworkingConfig<N = number> = {
  EndpointsConfig?: {
    [key: string]: v3_1_0.EndpointSettings<N>;
  } | null | undefined;
};

export type Platform = {
  architecture?: string | undefined;
  os?: string | undefined;
  "os.features"?: string[] | null | undefined;
  "os.version"?: string | undefined;
  variant?: string | undefined;
};

export type ContainerPlain = {
  AdjustCPUShares?: boolean | undefined;
  Command?: string | undefined;
  Created: number;
  Id: string;
  Image: string;
  ImageID: string;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Names: string[];
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  State: string;
  Status: string;
};

export type Container = {
  Config?: v3_1_0.Config | null | undefined;
  HostConfig?: v3_4_0.HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: SummaryNetworkSettings | undefined;
  NetworkingConfig?: NetworkingConfig | null | undefined;
  Platform?: Platform | null | undefined;
  Ports?: v3_1_0.Port[] | null | undefined;
} & ContainerPlain;

export interface ContainerListOp {
  request: {
    /** `GET /containers/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: Container[];
}

export interface ContainersCategory {
  ContainerDelete: v3_1_1.ContainerDeleteOp;
  ContainerArchive: v3_1_1.ContainerArchiveOp;
  PutContainerArchive: v3_1_1.PutContainerArchiveOp;
  ContainerAttach: v3_1_1.ContainerAttachOp;
  ContainerExec: v3_1_1.ContainerExecOp;
  ContainerExport: v3_1_1.ContainerExportOp;
  ContainerInspect: ContainerInspectOp;
  ContainerKill: v3_1_1.ContainerKillOp;
  ContainerLogs: v3_1_1.ContainerLogsOp;
  ContainerPause: v3_1_1.ContainerPauseOp;
  ContainerRename: v3_1_1.ContainerRenameOp;
  ContainerResize: v3_1_1.ContainerResizeOp;
  ContainerRestart: v3_1_1.ContainerRestartOp;
  ContainerStart: v3_1_1.ContainerStartOp;
  ContainerStats: v3_3_0.ContainerStatsOp;
  ContainerStop: v3_1_1.ContainerStopOp;
  ContainerTop: ContainerTopOp;
  ContainerUnpause: v3_1_1.ContainerUnpauseOp;
  ContainerWait: v3_1_1.ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: ContainerListOp;
  ContainerPrune: v3_1_1.ContainerPruneOp;
}

export type InspectExecSession = {
  CanRemove?: boolean | undefined;
  ContainerID: string;
  DetachKeys?: string | undefined;
  ExitCode?: number | undefined;
  ID: string;
  OpenStderr?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  OpenStdout?: boolean | undefined;
  Pid?: number | undefined;
  ProcessConfig?: v4_1_0.InspectExecProcess | undefined;
  Running: boolean;
};

export interface ExecInspectOp {
  request: {
    /** `GET /exec/{id}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecInspect */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: InspectExecSession;
}

export interface ExecCategory {
  ExecInspect: ExecInspectOp;
  ExecResize: v3_1_1.ExecResizeOp;
  ExecStart: v3_1_1.ExecStartOp;
}

export type ImageInspectPlain = {
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Container?: string | undefined;
  Created?: string | undefined;
  DockerVersion?: string | undefined;
  Id: string;
  Os?: string | undefined;
  OsVersion?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | null | undefined;
  RepoTags?: string[] | null | undefined;
  Size?: number | undefined;
  Variant?: string | undefined;
  VirtualSize?: number | undefined;
};

export type ImageInspect = {
  Config?: v3_1_0.Config | undefined;
  ContainerConfig?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  Metadata?: v3_1_0.ImageMetadata | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & ImageInspectPlain;

export interface ImageInspectOp {
  request: {
    /** `GET /images/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageInspect */
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
  ImageDelete: v3_1_1.ImageDeleteOp;
  ImageGet: v3_1_1.ImageGetOp;
  ImageHistory: v3_1_1.ImageHistoryOp;
  ImageInspect: ImageInspectOp;
  ImagePush: v3_1_1.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v3_1_1.ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v4_0_0.ImageSearchOp;
}

export interface ContainerHealthcheckLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/healthcheck`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerHealthcheckLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.HealthCheckResults;
}

export type InspectContainerDataPlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  BoundingCaps?: string[] | null | undefined;
  ConmonPidFile?: string | undefined;
  Created: string;
  Dependencies?: string[] | null | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | null | undefined;
  ExecIDs?: string[] | null | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id: string;
  Image: string;
  ImageName: string;
  IsInfra?: boolean | undefined;
  MountLabel?: string | undefined;
  Name: string;
  Namespace?: string | undefined;
  OCIConfigPath?: string | undefined;
  OCIRuntime?: string | undefined;
  Path?: string | undefined;
  PidFile?: string | undefined;
  Pod?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  Rootfs?: string | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  StaticDir?: string | undefined;
};

export type InspectContainerData = {
  Config?: v4_1_0.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
  State: v4_0_0.InspectContainerState;
} & InspectContainerDataPlain;

export interface ContainerInspectLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInspectLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: InspectContainerData;
}

export interface ContainerTopLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: v3_1_0.ContainerTopOKBody;
}

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data?: v4_1_0.SpecGenerator | undefined;
  };
  kind: 'json';
  value: ContainerCreateResponse;
}

export type ContainersPruneReportLibpod = {
  Err?: string | null | undefined;
  Id?: string | undefined;
  Size?: number | undefined;
};

export interface ContainerPruneLibpodOp {
  request: {
    /** `POST /libpod/containers/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerPruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ContainersPruneReportLibpod[];
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v4_0_0.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v4_1_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_0_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type ImageDataPlain = {
  Annotations?: {
    [key: string]: string;
  } | null | undefined;
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Created?: string | undefined;
  Id: string;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  ManifestType?: string | undefined;
  NamesHistory?: string[] | null | undefined;
  Os?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | null | undefined;
  RepoTags?: string[] | null | undefined;
  Size?: number | undefined;
  User?: string | undefined;
  Version?: string | undefined;
  VirtualSize?: number | undefined;
};

export type ImageData = {
  Config?: v3_1_0.ImageConfig | undefined;
  Digest?: v3_1_0.Digest | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  History?: v3_1_0.History[] | null | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & ImageDataPlain;

export interface ImageInspectLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ImageData;
}

export type ImageTreeReport = {
  Tree?: string | undefined;
};

export interface ImageTreeLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/tree`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageTreeLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      whatrequires?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ImageTreeReport;
}

export interface ImagePruneLibpodOp {
  request: {
    /** `POST /libpod/images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePruneLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      external?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PruneReport[];
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: v4_0_0.ImageDeleteLibpodOp;
  ImageChangesLibpod: v3_3_0.ImageChangesLibpodOp;
  ImageExistsLibpod: v3_1_1.ImageExistsLibpodOp;
  ImageGetLibpod: v3_1_1.ImageGetLibpodOp;
  ImageHistoryLibpod: v3_1_1.ImageHistoryLibpodOp;
  ImageInspectLibpod: ImageInspectLibpodOp;
  ImagePushLibpod: v3_1_1.ImagePushLibpodOp;
  ImageTagLibpod: v3_1_1.ImageTagLibpodOp;
  ImageTreeLibpod: ImageTreeLibpodOp;
  ImageUntagLibpod: v3_1_1.ImageUntagLibpodOp;
  ImageExportLibpod: v4_0_0.ImageExportLibpodOp;
  ImageImportLibpod: v3_4_0.ImageImportLibpodOp;
  ImageListLibpod: v3_4_2.ImageListLibpodOp;
  ImageLoadLibpod: v3_1_1.ImageLoadLibpodOp;
  ImagePruneLibpod: ImagePruneLibpodOp;
  ImagePullLibpod: v3_4_0.ImagePullLibpodOp;
  ImageDeleteAllLibpod: v4_1_0.ImageDeleteAllLibpodOp;
  ImageSearchLibpod: v4_0_0.ImageSearchLibpodOp;
}

export type IDResponse = v3_1_0.IdResponse;

export interface ManifestCreateLibpodOp {
  request: {
    /** `POST /libpod/manifests`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; a key for each */
      images: string[] | string;
      /** query */
      all?: boolean | undefined;
    };
    data?: v4_0_0.ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v4_0_0.ManifestAddOptions | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestPushV3LibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/push`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushV3Libpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination: string;
      /** query */
      all?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface ManifestPushLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/registry/{destination}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** path */
      destination: string;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `false` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: v4_1_0.ManifestModifyLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: v3_1_1.ManifestInspectLibpodOp;
  ManifestPushV3Libpod: ManifestPushV3LibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
}

export type networkConnectRequestLibpod = v4_0_0.NetworkConnectOptions;

export interface NetworkConnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkConnectRequestLibpod | undefined;
  };
  kind: 'text';
}

export type networkDisconnectRequest = v3_1_0.NetworkDisconnect;

export interface NetworkDisconnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type networkCreateLibpod = {
  created?: string | undefined;
  dns_enabled?: boolean | undefined;
  driver?: string | undefined;
  id?: string | undefined;
  internal?: boolean | undefined;
  ipam_options?: {
    [key: string]: string;
  } | null | undefined;
  ipv6_enabled?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name?: string | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
  subnets?: v4_0_0.Subnet[] | null | undefined;
};

export interface NetworkCreateLibpodOp {
  request: {
    /** `POST /libpod/networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreateLibpod */
    op: string;
    data?: networkCreateLibpod | undefined;
  };
  kind: 'json';
  value: v4_0_0.Network;
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: v4_0_0.NetworkInspectLibpodOp;
  NetworkCreateLibpod: NetworkCreateLibpodOp;
  NetworkListLibpod: v4_0_0.NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export type InspectPodDataPlain = {
  CgroupParent?: string | undefined;
  CgroupPath?: string | undefined;
  CreateCgroup?: boolean | undefined;
  CreateCommand?: string[] | null | undefined;
  CreateInfra?: boolean | undefined;
  Created: string;
  Hostname?: string | undefined;
  Id: string;
  InfraContainerID?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name: string;
  Namespace?: string | undefined;
  NumContainers?: number | undefined;
  SharedNamespaces?: string[] | null | undefined;
  State: string;
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  cpuset_cpus?: string | undefined;
  security_opt?: string[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export type InspectPodData = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: v4_0_0.InspectPodInfraConfig | undefined;
  device_read_bps?: v3_1_0.InspectBlkioThrottleDevice[] | null | undefined;
  devices?: v3_1_0.InspectDevice[] | null | undefined;
  mounts?: v3_1_0.InspectMount[] | null | undefined;
} & InspectPodDataPlain;

export interface PodInspectLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: InspectPodData;
}

export type PodTopOKBody = {
  Processes: string[][] | null;
  Titles: string[] | null;
};

export interface PodTopLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodTopLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      stream?: boolean | undefined;
      /** query; default `5` */
      delay?: number | bigint | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: PodTopOKBody;
}

export type PodSpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  resource_limits?: v3_1_0.LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  volumes?: v3_1_0.NamedVolume[] | null | undefined;
} & v4_0_0.PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: IDResponse;
}

export interface PodStatsAllLibpodOp {
  request: {
    /** `GET /libpod/pods/stats`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodStatsAllLibpod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query; a key for each */
      namesOrIDs?: string[] | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PodStatsReport[];
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: PodStatsAllLibpodOp;
}

export type SystemDfReport = {
  Containers?: v3_1_0.SystemDfContainerReport[] | null | undefined;
  Images?: v3_1_0.SystemDfImageReport[] | null | undefined;
  Volumes?: v3_1_0.SystemDfVolumeReport[] | null | undefined;
};

export interface SystemDataUsageLibpodOp {
  request: {
    /** `GET /libpod/system/df`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemDataUsageLibpod */
    op: string;
  };
  kind: 'json';
  value: SystemDfReport;
}

export type SystemPruneReport = {
  ContainerPruneReports?: v3_1_0.PruneReport[] | null | undefined;
  ImagePruneReports?: v3_1_0.PruneReport[] | null | undefined;
  PodPruneReport?: v3_1_0.PodPruneReport[] | null | undefined;
  ReclaimedSpace?: number | undefined;
  VolumePruneReports?: v3_1_0.PruneReport[] | null | undefined;
};

export interface SystemPruneLibpodOp {
  request: {
    /** `POST /libpod/system/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemPruneLibpod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query */
      volumes?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: SystemPruneReport;
}

export interface LibpodSystemCategory {
  SystemDataUsageLibpod: SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

export interface VolumeInspectLibpodOp {
  request: {
    /** `GET /libpod/volumes/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v4_0_0.VolumeConfigResponse;
}

export type VolumeCreateOptions = {
  Driver?: string | undefined;
  Label?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: v4_0_0.VolumeConfigResponse;
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeInspectLibpod: VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: v4_0_0.VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export type NetworkConnect = {
  Container?: string | undefined;
  EndpointConfig?: v3_1_0.EndpointSettings<number | bigint> | undefined;
};

export type networkConnectRequest = NetworkConnect;

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectOp {
  request: {
    /** `POST /networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type networkCreate = v3_1_0.NetworkCreateRequest;

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreate */
    op: string;
    data?: networkCreate | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warning?: string | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: v3_1_1.NetworkListOp;
  NetworkDelete: v3_1_1.NetworkDeleteOp;
  NetworkInspect: v3_3_0.NetworkInspectOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkCreate: NetworkCreateOp;
  NetworkPrune: v3_2_1.NetworkPruneOp;
}

export type ListedContainersItemPlain = {
  Id?: string | undefined;
  Names?: string[] | null | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  Command?: string | undefined;
  Created?: number | undefined;
  SizeRw?: number | undefined;
  SizeRootFs?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  State?: string | undefined;
  Status?: string | undefined;
  HostConfig?: {
    NetworkMode?: string | undefined;
  } | undefined;
  NetworkSettings?: {
    [key: string]: unknown;
  } | null | undefined;
  Mounts?: {
    [key: string]: unknown;
  }[] | null | undefined;
};

export type ListedContainersItem = {
  Ports?: v3_1_0.ListedContainersItemPortsItem[] | null | undefined;
} & ListedContainersItemPlain;

export type ListedContainers = ListedContainersItem[];

export type CompatDiskUsage = {
  LayersSize?: number | undefined;
  Images?: v3_1_1.CompatDiskUsageImagesItem[] | null | undefined;
  Containers?: ListedContainers | null | undefined;
  Volumes?: v3_1_1.CompatDiskUsageVolumesItem[] | null | undefined;
  BuildCache?: {
    [key: string]: unknown;
  }[] | null | undefined;
  BuilderSize?: number | undefined;
};

export interface SystemDataUsageOp {
  request: {
    /** `GET /system/df`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemDataUsage */
    op: string;
  };
  kind: 'json';
  value: CompatDiskUsage;
}

export interface SystemCategory {
  SystemDataUsage: SystemDataUsageOp;
}

export interface VolumeListOp {
  request: {
    /** `GET /volumes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.VolumeListOKBody;
}

export interface VolumeInspectOp {
  request: {
    /** `GET /volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.Volume;
}

export type volumeCreate = {
  Driver?: string | undefined;
  DriverOpts?: {
    [key: string]: string;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Name?: string | undefined;
};

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreate */
    op: string;
    data?: volumeCreate | undefined;
  };
  kind: 'json';
  value: v3_1_0.Volume;
}

export type VolumesPruneReport = {
  SpaceReclaimed?: number | undefined;
  VolumesDeleted?: string[] | null | undefined;
};

export interface VolumePruneOp {
  request: {
    /** `POST /volumes/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumePrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: VolumesPruneReport;
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeDelete: v3_1_1.VolumeDeleteOp;
  VolumeInspect: VolumeInspectOp;
  VolumeCreate: VolumeCreateOp;
  VolumePrune: VolumePruneOp;
}

export interface AutSchemas {
  AuthConfig: v3_1_0.AuthConfig;
  AuthReport: AuthReport;
  AuthenticateOKBody: v3_1_0.AuthenticateOKBody;
  AutoUserNsOptions: v3_1_0.AutoUserNsOptions;
}

export type ComponentVersion = {
  ApiVersion?: string | undefined;
  Arch?: string | undefined;
  BuildTime?: string | undefined;
  Components?: ComponentVersion[] | null | undefined;
  Experimental?: boolean | undefined;
  GitCommit?: string | undefined;
  GoVersion?: string | undefined;
  KernelVersion?: string | undefined;
  MinAPIVersion?: string | undefined;
  Os?: string | undefined;
  Platform?: {
    [key: string]: unknown;
  } | null | undefined;
  Version?: string | undefined;
};

export interface ComSchemas {
  CommitReport: v3_1_0.CommitReport;
  CompatDiskUsage: CompatDiskUsage;
  CompatInfo: v3_1_0.CompatInfo;
  ComponentVersion: ComponentVersion;
}

export type ContainerStatsPlain = {
  AvgCPU?: number | undefined;
  BlockInput?: number | undefined;
  BlockOutput?: number | undefined;
  CPU?: number | undefined;
  CPUNano?: number | undefined;
  CPUSystemNano?: number | undefined;
  ContainerID?: string | undefined;
  Duration?: number | undefined;
  MemLimit?: number | undefined;
  MemPerc?: number | undefined;
  MemUsage?: number | undefined;
  Name?: string | undefined;
  NetInput?: number | undefined;
  NetOutput?: number | undefined;
  PIDs?: number | undefined;
  PerCPU?: number[] | null | undefined;
  SystemNano?: number | undefined;
};

export type ContainerStats = {
  UpTime?: v3_1_0.Duration | undefined;
} & ContainerStatsPlain;

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  Container: Container;
  ContainerBasicConfig: v4_1_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerCreateResponse: ContainerCreateResponse;
  ContainerHealthCheckConfig: v3_1_0.ContainerHealthCheckConfig;
  ContainerJSON: ContainerJSON;
  ContainerLogConfig: v3_4_0.ContainerLogConfig;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: v3_4_0.ContainerResourceConfig;
  ContainerSecurityConfig: v3_1_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: ContainerStats;
  ContainerStorageConfig: v4_1_0.ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: ContainersPruneReportLibpod;
}

export type ErrorModel = {
  cause?: string | undefined;
  message?: string | undefined;
  response?: number | undefined;
};

export interface ErrSchemas {
  ErrorModel: ErrorModel;
  ErrorResponse: v3_1_0.ErrorResponse;
}

export type HistoryResponse = {
  Comment?: string | undefined;
  Created?: number | undefined;
  CreatedBy?: string | undefined;
  Id?: string | undefined;
  Size?: number | undefined;
  Tags?: string[] | null | undefined;
};

export interface HisSchemas {
  History: v3_1_0.History;
  HistoryResponse: HistoryResponse;
  HistoryResponseItem: v3_1_0.HistoryResponseItem;
}

export interface IdrSchemas {
  IDResponse: IDResponse;
  IdResponse: v3_1_0.IdResponse;
}

export interface ImaSchemas {
  ImageConfig: v3_1_0.ImageConfig;
  ImageData: ImageData;
  ImageDeleteResponseItem: v3_1_0.ImageDeleteResponseItem;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageMetadata: v3_1_0.ImageMetadata;
  ImageStore: v3_1_0.ImageStore;
  ImageSummary: v3_1_0.ImageSummary;
  ImageTreeReport: ImageTreeReport;
  ImageVolume: v3_1_0.ImageVolume;
}

export interface InsSchemas {
  InspectAdditionalNetwork: v4_0_0.InspectAdditionalNetwork;
  InspectBlkioThrottleDevice: v3_1_0.InspectBlkioThrottleDevice;
  InspectBlkioWeightDevice: v3_1_0.InspectBlkioWeightDevice;
  InspectContainerConfig: v4_1_0.InspectContainerConfig;
  InspectContainerData: InspectContainerData;
  InspectContainerHostConfig: v4_0_0.InspectContainerHostConfig;
  InspectContainerState: v4_0_0.InspectContainerState;
  InspectDevice: v3_1_0.InspectDevice;
  InspectExecProcess: v4_1_0.InspectExecProcess;
  InspectExecSession: InspectExecSession;
  InspectHostPort: v3_1_0.InspectHostPort;
  InspectIDMappings: v4_0_0.InspectIDMappings;
  InspectLogConfig: v3_1_0.InspectLogConfig;
  InspectMount: v3_1_0.InspectMount;
  InspectNetworkSettings: v4_0_0.InspectNetworkSettings;
  InspectPodContainerInfo: v3_1_0.InspectPodContainerInfo;
  InspectPodData: InspectPodData;
  InspectPodInfraConfig: v4_0_0.InspectPodInfraConfig;
  InspectRestartPolicy: v3_1_0.InspectRestartPolicy;
  InspectSecret: v3_2_3.InspectSecret;
  InspectUlimit: v3_1_0.InspectUlimit;
}

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: v3_4_2.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
}

export interface LisSchemas {
  ListContainer: v3_1_0.ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: v3_1_0.ListPodContainer;
  ListPodsReport: v3_1_0.ListPodsReport;
  ListedContainers: ListedContainers;
}

export interface NetSchemas {
  NetOptions: v4_0_0.NetOptions;
  Network: v4_0_0.Network;
  NetworkConnect: NetworkConnect;
  NetworkConnectOptions: v4_0_0.NetworkConnectOptions;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v4_0_0.NetworkSettings;
  NetworkingConfig: NetworkingConfig;
  networkConnectRequest: networkConnectRequest;
  networkConnectRequestLibpod: networkConnectRequestLibpod;
  networkCreate: networkCreate;
  networkCreateLibpod: networkCreateLibpod;
  networkDisconnectRequest: networkDisconnectRequest;
}

export interface PlaSchemas {
  Platform: Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: v3_4_0.PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
}

export type PodSecurityConfig = {
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  security_opt?: string[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: v4_0_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: v4_0_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: v4_0_0.PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSecurityConfig: PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: v4_0_0.PodStorageConfig;
  PodTopOKBody: PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SumSchemas {
  SummaryNetworkSettings: SummaryNetworkSettings;
}

export interface SysSchemas {
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: SystemPruneReport;
}

export type VolumeCreateBody = {
  Driver: string;
  DriverOpts: {
    [key: string]: string;
  } | null;
  Labels: {
    [key: string]: string;
  } | null;
  Name: string;
};

export interface VolSchemas {
  Volume: v3_1_0.Volume;
  VolumeConfigResponse: v4_0_0.VolumeConfigResponse;
  VolumeCreateBody: VolumeCreateBody;
  VolumeCreateOptions: VolumeCreateOptions;
  VolumeListOKBody: v3_1_0.VolumeListOKBody;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeUsageData: v3_1_0.VolumeUsageData;
  VolumesPruneReport: VolumesPruneReport;
  volumeCreate: volumeCreate;
}

export interface Schemas extends v4_0_0.AddSchemas, AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v3_1_0.CgrSchemas, ComSchemas, ConSchemas, v4_0_0.CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_4_0.HeaSchemas, HisSchemas, v4_1_0.HosSchemas, v3_1_0.IdmSchemas, IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_1_0.InfSchemas, InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v3_4_0.LinSchemas, LisSchemas, v3_4_0.LogSchemas, v4_0_0.MacSchemas, v4_0_0.ManSchemas, v3_4_0.MouSchemas, v3_1_0.NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, v3_4_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v3_4_3.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v4_1_0.SpeSchemas, v3_1_0.StaSchemas, v4_1_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v3_1_0.UseSchemas, v4_1_0.VerSchemas, VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, ContainersCategory, v3_1_1.EventsCategory, ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_0_0.LibpodGenerateCategory, LibpodImagesCategory, v4_1_0.LibpodInfoCategory, LibpodManifestsCategory, LibpodNetworksCategory, v4_0_0.LibpodPlayCategory, LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, v3_1_1.SecretsCategory, SystemCategory, v3_1_1.VersionCategory, VolumesCategory {}

export interface Version {
  categories: {
    auth: AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_0_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_0_0.LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v4_1_0.LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": v4_0_0.LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
