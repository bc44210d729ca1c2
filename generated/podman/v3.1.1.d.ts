// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'

export interface SystemAuthOp {
  request: {
    /** `POST /auth`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemAuth */
    op: string;
    data?: v3_1_0.AuthConfig | undefined;
  };
  kind: 'json';
  value: {
    IdentityToken?: string | undefined;
    Status?: string | undefined;
  };
}

export interface AuthCategory {
  SystemAuth: SystemAuthOp;
}

export interface ImageBuildOp {
  request: {
    /** `POST /build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuild */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
      /** query; default `true` */
      rm?: boolean | undefined;
      /** query; default `false` */
      forcerm?: boolean | undefined;
      /** query */
      memory?: number | bigint | undefined;
      /** query */
      memswap?: number | bigint | undefined;
      /** query */
      cpushares?: number | bigint | undefined;
      /** query */
      cpusetcpus?: string | undefined;
      /** query */
      cpuperiod?: number | bigint | undefined;
      /** query */
      cpuquota?: number | bigint | undefined;
      /** query; JSON */
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export interface ImageCommitOp {
  request: {
    /** `POST /commit`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCommit */
    op: string;
    params?: {
      /** query; a container, by name or id */
      container?: string | undefined;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** query */
      comment?: string | undefined;
      /** query */
      author?: string | undefined;
      /** query */
      pause?: boolean | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
    } | undefined;
    data?: unknown | undefined;
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface CommitCategory {
  ImageCommit: ImageCommitOp;
}

export interface ContainerDeleteOp {
  request: {
    /** `DELETE /containers/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerDelete */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      force?: boolean | undefined;
      /** query; default `false` */
      v?: boolean | undefined;
      /** query */
      link?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerArchiveOp {
  request: {
    /** `GET /containers/{name}/archive`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
    };
  };
  kind: 'bytes';
}

export interface PutContainerArchiveOp {
  request: {
    /** `PUT /containers/{name}/archive`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PutContainerArchive */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
      /** query */
      copyUIDGID?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
}

export interface ContainerAttachOp {
  request: {
    /** `POST /containers/{name}/attach`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerAttach */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      detachKeys?: string | undefined;
      /** query */
      logs?: boolean | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query */
      stdin?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export type ContainerExecBody = {
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | undefined;
  DetachKeys?: string | undefined;
  Env?: string[] | undefined;
  Privileged?: boolean | undefined;
  Tty?: boolean | undefined;
  User?: string | undefined;
  WorkingDir?: string | undefined;
};

export interface ContainerExecOp {
  request: {
    /** `POST /containers/{name}/exec`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerExec */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: ContainerExecBody | undefined;
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface ContainerExportOp {
  request: {
    /** `GET /containers/{name}/export`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerExport */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'bytes';
}

export type ContainerInspectResultPlain = {
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

export type ContainerInspectResult = {
  Config?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  HostConfig?: v3_1_0.HostConfig | undefined;
  Mounts?: v3_1_0.MountPoint[] | null | undefined;
  NetworkSettings?: v3_1_0.NetworkSettings | undefined;
  Node?: v3_1_0.ContainerNode | undefined;
  State: v3_1_0.ContainerState;
} & ContainerInspectResultPlain;

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
  value: ContainerInspectResult;
}

export interface ContainerKillOp {
  request: {
    /** `POST /containers/{name}/kill`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerKill */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `"SIGKILL"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerLogsOp {
  request: {
    /** `GET /containers/{name}/logs`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerLogs */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      follow?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface ContainerPauseOp {
  request: {
    /** `POST /containers/{name}/pause`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerPause */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerRenameOp {
  request: {
    /** `POST /containers/{name}/rename`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRename */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a container, by name or id */
      query_name: string;
    };
  };
  kind: 'none';
}

export interface ContainerResizeOp {
  request: {
    /** `POST /containers/{name}/resize`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerResize */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
      /** query */
      running?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestartOp {
  request: {
    /** `POST /containers/{name}/restart`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestart */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStartOp {
  request: {
    /** `POST /containers/{name}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStart */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"ctrl-p,ctrl-q"` */
      detachKeys?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStatsOp {
  request: {
    /** `GET /containers/{name}/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStats */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.StatsMessage;
}

export interface ContainerStopOp {
  request: {
    /** `POST /containers/{name}/stop`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStop */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerTopOp {
  request: {
    /** `GET /containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTop */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      ps_args?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface ContainerUnpauseOp {
  request: {
    /** `POST /containers/{name}/unpause`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUnpause */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerWaitOp {
  request: {
    /** `POST /containers/{name}/wait`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerWait */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      condition?: string | undefined;
      /** query; default `"250ms"` */
      interval?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    Error?: {
      Message?: string | undefined;
    } | null | undefined;
    StatusCode?: number | undefined;
  };
}

export interface ContainerCreateOp {
  request: {
    /** `POST /containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreate */
    op: string;
    params?: {
      /** query; a container, by name or id */
      name?: string | undefined;
    } | undefined;
    data: unknown;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

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
  value: v3_1_0.ListedContainers;
}

export interface ContainerPruneOp {
  request: {
    /** `POST /containers/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerPrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PrunedContainers;
}

export interface ContainersCategory {
  ContainerDelete: ContainerDeleteOp;
  ContainerArchive: ContainerArchiveOp;
  PutContainerArchive: PutContainerArchiveOp;
  ContainerAttach: ContainerAttachOp;
  ContainerExec: ContainerExecOp;
  ContainerExport: ContainerExportOp;
  ContainerInspect: ContainerInspectOp;
  ContainerKill: ContainerKillOp;
  ContainerLogs: ContainerLogsOp;
  ContainerPause: ContainerPauseOp;
  ContainerRename: ContainerRenameOp;
  ContainerResize: ContainerResizeOp;
  ContainerRestart: ContainerRestartOp;
  ContainerStart: ContainerStartOp;
  ContainerStats: ContainerStatsOp;
  ContainerStop: ContainerStopOp;
  ContainerTop: ContainerTopOp;
  ContainerUnpause: ContainerUnpauseOp;
  ContainerWait: ContainerWaitOp;
  ContainerCreate: ContainerCreateOp;
  ContainerList: ContainerListOp;
  ContainerPrune: ContainerPruneOp;
}

export interface SystemEventsOp {
  request: {
    /** `GET /events`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemEvents */
    op: string;
    params?: {
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  finite: { params: { until: number | string | Date } };
  kind: 'messages';
  value: v3_1_0.PodmanEvent;
}

export interface EventsCategory {
  SystemEvents: SystemEventsOp;
}

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
  value: v3_1_0.ExecReport;
}

export interface ExecResizeOp {
  request: {
    /** `POST /exec/{id}/resize`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecResize */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
      /** query */
      running?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ExecStartOp {
  request: {
    /** `POST /exec/{id}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecStart */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: {
      Detach?: boolean | undefined;
      Tty?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export interface ExecCategory {
  ExecInspect: ExecInspectOp;
  ExecResize: ExecResizeOp;
  ExecStart: ExecStartOp;
}

export interface ImageDeleteOp {
  request: {
    /** `DELETE /images/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      noprune?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.RemovedImages;
}

export interface ImageGetOp {
  request: {
    /** `GET /images/{name}/get`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageGet */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'bytes';
}

export interface ImageHistoryOp {
  request: {
    /** `GET /images/{name}/history`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageHistory */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ImageLayers;
}

export type ImageInspectResultPlain = {
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

export type ImageInspectResult = {
  Config?: v3_1_0.Config | undefined;
  ContainerConfig?: v3_1_0.Config | undefined;
  GraphDriver?: v3_1_0.GraphDriverData | undefined;
  Metadata?: v3_1_0.ImageMetadata | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & ImageInspectResultPlain;

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
  value: ImageInspectResult;
}

export interface ImagePushOp {
  request: {
    /** `POST /images/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePush */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      tag?: string | undefined;
      /** query */
      all?: boolean | undefined;
      /** query */
      compress?: boolean | undefined;
      /** query */
      destination?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImageTagOp {
  request: {
    /** `POST /images/{name}/tag`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageTag */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ImageCreateOp {
  request: {
    /** `POST /images/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCreate */
    op: string;
    params?: {
      /** query */
      fromImage?: string | undefined;
      /** query */
      fromSrc?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImageGetAllOp {
  request: {
    /** `GET /images/get`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageGetAll */
    op: string;
    params: {
      /** query; a key for each */
      names: string[] | string;
    };
  };
  kind: 'bytes';
}

export interface ImageListOp {
  request: {
    /** `GET /images/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageList */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `false` */
      digests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageSummary[];
}

export interface ImageLoadOp {
  request: {
    /** `POST /images/load`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageLoad */
    op: string;
    params?: {
      /** query */
      quiet?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImagePruneOp {
  request: {
    /** `POST /images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PrunedImages;
}

export interface ImageSearchOp {
  request: {
    /** `GET /images/search`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageSearch */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query */
      listTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.FoundImages;
}

export interface ImagesCategory {
  ImageDelete: ImageDeleteOp;
  ImageGet: ImageGetOp;
  ImageHistory: ImageHistoryOp;
  ImageInspect: ImageInspectOp;
  ImagePush: ImagePushOp;
  ImageTag: ImageTagOp;
  ImageCreate: ImageCreateOp;
  ImageGetAll: ImageGetAllOp;
  ImageList: ImageListOp;
  ImageLoad: ImageLoadOp;
  ImagePrune: ImagePruneOp;
  ImageSearch: ImageSearchOp;
}

export interface SystemInfoOp {
  request: {
    /** `GET /info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfo */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.CompatInfo;
}

export interface InfoCategory {
  SystemInfo: SystemInfoOp;
}

export interface SystemPingOp {
  request: {
    /** `GET /libpod/_ping`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemPing */
    op: string;
  };
  kind: 'text';
}

export interface Libpod_pingCategory {
  SystemPing: SystemPingOp;
}

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      nocache?: boolean | undefined;
      /** query; JSON */
      cachefrom?: v3_1_0.TextList | string | undefined;
      /** query; default `false` */
      pull?: boolean | undefined;
      /** query; default `true` */
      rm?: boolean | undefined;
      /** query; default `false` */
      forcerm?: boolean | undefined;
      /** query */
      memory?: number | bigint | undefined;
      /** query */
      memswap?: number | bigint | undefined;
      /** query */
      cpushares?: number | bigint | undefined;
      /** query */
      cpusetcpus?: string | undefined;
      /** query */
      cpuperiod?: number | bigint | undefined;
      /** query */
      cpuquota?: number | bigint | undefined;
      /** query; JSON */
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      /** query; default `67108864` */
      shmsize?: number | bigint | undefined;
      /** query; default `false` */
      squash?: boolean | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query; default `"bridge"` */
      networkmode?: string | undefined;
      /** query; a key for each */
      platform?: string[] | string | undefined;
      /** query */
      target?: string | undefined;
      /** query */
      outputs?: string | undefined;
      /** query */
      httpproxy?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LibpodBuildCategory {
  ImageBuildLibpod: ImageBuildLibpodOp;
}

export interface ImageCommitLibpodOp {
  request: {
    /** `POST /libpod/commit`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageCommitLibpod */
    op: string;
    params: {
      /** query; a container, by name or id */
      container: string;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
      /** query */
      comment?: string | undefined;
      /** query */
      author?: string | undefined;
      /** query */
      pause?: boolean | undefined;
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query */
      format?: string | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface LibpodCommitCategory {
  ImageCommitLibpod: ImageCommitLibpodOp;
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
  value: {
    FailingStreak?: number | undefined;
    Log?: v3_1_0.HealthCheckLog[] | null | undefined;
    Status?: string | undefined;
  };
}

export interface ContainerDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/containers/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerDeleteLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      force?: boolean | undefined;
      /** query */
      v?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerArchiveLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/archive`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerArchiveLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
    };
  };
  kind: 'bytes';
}

export interface PutContainerArchiveLibpodOp {
  request: {
    /** `PUT /libpod/containers/{name}/archive`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PutContainerArchiveLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      path: string;
      /** query; default `true` */
      pause?: boolean | undefined;
      /** query */
      noOverwriteDirNonDir?: boolean | undefined;
      /** query */
      copyUIDGID?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
}

export interface ContainerAttachLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/attach`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerAttachLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      detachKeys?: string | undefined;
      /** query */
      logs?: boolean | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query */
      stdin?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export interface ContainerChangesOp {
  request: {
    /** `GET /libpod/containers/{name}/changes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerChanges */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PathChanges;
}

export interface ContainerCheckpointLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/checkpoint`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCheckpointLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      keep?: boolean | undefined;
      /** query */
      leaveRunning?: boolean | undefined;
      /** query */
      tcpEstablished?: boolean | undefined;
      /** query */
      export?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export type ContainerExecLibpodBody = {
  AttachStderr?: boolean | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  Cmd?: string[] | undefined;
  DetachKeys?: string | undefined;
  Env?: string[] | undefined;
  Privileged?: boolean | undefined;
  Tty?: boolean | undefined;
  User?: string | undefined;
  WorkingDir?: string | undefined;
};

export interface ContainerExecLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/exec`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerExecLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: ContainerExecLibpodBody | undefined;
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface ContainerExistsLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/exists`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerExistsLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerExportLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/export`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerExportLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'bytes';
}

export interface ContainerInitLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/init`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerInitLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export type ContainerInspectLibpodResultPlain = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | null | undefined;
  BoundingCaps?: string[] | null | undefined;
  ConmonPidFile?: string | undefined;
  Created: string;
  Dependencies?: string[] | null | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | null | undefined;
  ExecIDs?: string[] | null | undefined;
  ExitCommand?: string[] | null | undefined;
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
  Pod?: string | undefined;
  ProcessLabel?: string | undefined;
  ResolvConfPath?: string | undefined;
  RestartCount?: number | undefined;
  Rootfs?: string | undefined;
  SizeRootFs?: number | undefined;
  SizeRw?: number | undefined;
  StaticDir?: string | undefined;
};

export type ContainerInspectLibpodResult = {
  Config?: v3_1_0.InspectContainerConfig | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
  Mounts?: v3_1_0.InspectMount[] | null | undefined;
  NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
  State: v3_1_0.InspectContainerState;
} & ContainerInspectLibpodResultPlain;

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
  value: ContainerInspectLibpodResult;
}

export interface ContainerKillLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/kill`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerKillLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"TERM"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerLogsLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/logs`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerLogsLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      follow?: boolean | undefined;
      /** query */
      stdout?: boolean | undefined;
      /** query */
      stderr?: boolean | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; default `false` */
      timestamps?: boolean | undefined;
      /** query; default `"all"` */
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface ContainerMountLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/mount`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerMountLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'text';
}

export interface ContainerPauseLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/pause`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerPauseLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerRenameLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/rename`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRenameLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a container, by name or id */
      query_name: string;
    };
  };
  kind: 'none';
}

export interface ContainerResizeLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/resize`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerResizeLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestartLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/restart`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestartLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestoreLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/restore`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerRestoreLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query */
      query_name?: string | undefined;
      /** query */
      keep?: boolean | undefined;
      /** query */
      leaveRunning?: boolean | undefined;
      /** query */
      tcpEstablished?: boolean | undefined;
      /** query */
      import?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
      /** query */
      ignoreStaticIP?: boolean | undefined;
      /** query */
      ignoreStaticMAC?: boolean | undefined;
      /** query */
      ignoreVolumes?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export interface ContainerStartLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStartLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `"ctrl-p,ctrl-q"` */
      detachKeys?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStatsLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStatsLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.StatsMessage;
}

export interface ContainerStopLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/stop`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerStopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      all?: boolean | undefined;
      /** query; default `10` */
      timeout?: number | bigint | undefined;
      /** query; default `false` */
      Ignore?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerTopLibpodOp {
  request: {
    /** `GET /libpod/containers/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerTopLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface ContainerUnmountLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/unmount`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUnmountLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerUnpauseLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/unpause`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUnpauseLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerWaitLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/wait`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerWaitLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; a key for each */
      condition?: ("configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping")[] | "configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping" | undefined;
      /** query; default `"250ms"` */
      interval?: string | undefined;
    };
  };
  kind: 'json';
  value: number;
}

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data?: v3_1_0.SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings?: string[] | null | undefined;
  };
}

export interface ContainerListLibpodOp {
  request: {
    /** `GET /libpod/containers/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerListLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      all?: boolean | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query; default `false` */
      pod?: boolean | undefined;
      /** query; default `false` */
      size?: boolean | undefined;
      /** query; default `false` */
      sync?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query */
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ListContainer[];
}

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
  value: v3_1_0.LibpodContainersPruneReport[];
}

export interface ShowMountedContainersLibpodOp {
  request: {
    /** `GET /libpod/containers/showmounted`, since v3.1.1, until v3.1.2. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.2#operation/ShowMountedContainersLibpod */
    op: string;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface ContainersStatsAllLibpodOp {
  request: {
    /** `GET /libpod/containers/stats`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainersStatsAllLibpod */
    op: string;
    params?: {
      /** query; containers, by name or id, a key for each */
      containers?: string[] | string | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
    } | undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.PodmanStatsMessage;
}

export interface LibpodContainersCategory {
  ContainerHealthcheckLibpod: ContainerHealthcheckLibpodOp;
  ContainerDeleteLibpod: ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: ContainerAttachLibpodOp;
  ContainerChanges: ContainerChangesOp;
  ContainerCheckpointLibpod: ContainerCheckpointLibpodOp;
  ContainerExecLibpod: ContainerExecLibpodOp;
  ContainerExistsLibpod: ContainerExistsLibpodOp;
  ContainerExportLibpod: ContainerExportLibpodOp;
  ContainerInitLibpod: ContainerInitLibpodOp;
  ContainerInspectLibpod: ContainerInspectLibpodOp;
  ContainerKillLibpod: ContainerKillLibpodOp;
  ContainerLogsLibpod: ContainerLogsLibpodOp;
  ContainerMountLibpod: ContainerMountLibpodOp;
  ContainerPauseLibpod: ContainerPauseLibpodOp;
  ContainerRenameLibpod: ContainerRenameLibpodOp;
  ContainerResizeLibpod: ContainerResizeLibpodOp;
  ContainerRestartLibpod: ContainerRestartLibpodOp;
  ContainerRestoreLibpod: ContainerRestoreLibpodOp;
  ContainerStartLibpod: ContainerStartLibpodOp;
  ContainerStatsLibpod: ContainerStatsLibpodOp;
  ContainerStopLibpod: ContainerStopLibpodOp;
  ContainerTopLibpod: ContainerTopLibpodOp;
  ContainerUnmountLibpod: ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: ContainerListLibpodOp;
  ContainerPruneLibpod: ContainerPruneLibpodOp;
  ShowMountedContainersLibpod: ShowMountedContainersLibpodOp;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodOp;
}

export interface SystemEventsLibpodOp {
  request: {
    /** `GET /libpod/events`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemEventsLibpod */
    op: string;
    params?: {
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      since?: number | string | Date | undefined;
      /** query; a time: seconds since 1970, an RFC 3339 text or a Date */
      until?: number | string | Date | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
      /** query; default `true` */
      stream?: boolean | undefined;
    } | undefined;
  };
  finite: { params: { until: number | string | Date } } | { params: { stream: false } };
  kind: 'messages';
  value: v3_1_0.PodmanEvent;
}

export interface LibpodEventsCategory {
  SystemEventsLibpod: SystemEventsLibpodOp;
}

export interface ExecInspectLibpodOp {
  request: {
    /** `GET /libpod/exec/{id}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecInspectLibpod */
    op: string;
    params: {
      /** path */
      id: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ExecReport;
}

export interface ExecResizeLibpodOp {
  request: {
    /** `POST /libpod/exec/{id}/resize`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecResizeLibpod */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      h?: number | bigint | undefined;
      /** query */
      w?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ExecStartLibpodOp {
  request: {
    /** `POST /libpod/exec/{id}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ExecStartLibpod */
    op: string;
    params: {
      /** path */
      id: string;
    };
    data: {
      Detach?: boolean | undefined;
      Tty?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export interface LibpodExecCategory {
  ExecInspectLibpod: ExecInspectLibpodOp;
  ExecResizeLibpod: ExecResizeLibpodOp;
  ExecStartLibpod: ExecStartLibpodOp;
}

export interface GenerateSystemdLibpodOp {
  request: {
    /** `GET /libpod/generate/{name}/systemd`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/GenerateSystemdLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
      /** query; default `false` */
      useName?: boolean | undefined;
      /** query; default `false` */
      new?: boolean | undefined;
      /** query; default `false` */
      noHeader?: boolean | undefined;
      /** query; default `10` */
      time?: number | bigint | undefined;
      /** query; default `"on-failure"` */
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      /** query; default `"container"` */
      containerPrefix?: string | undefined;
      /** query; default `"pod"` */
      podPrefix?: string | undefined;
      /** query; default `"-"` */
      separator?: string | undefined;
    };
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface GenerateKubeLibpodOp {
  request: {
    /** `GET /libpod/generate/kube`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/GenerateKubeLibpod */
    op: string;
    params: {
      /** query; containers, by name or id, a key for each */
      names: string[] | string;
      /** query; default `false` */
      service?: boolean | undefined;
    };
  };
  kind: 'text';
}

export interface LibpodGenerateCategory {
  GenerateSystemdLibpod: GenerateSystemdLibpodOp;
  GenerateKubeLibpod: GenerateKubeLibpodOp;
}

export interface ImageDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/images/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
}

export interface ImageExistsLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/exists`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface ImageGetLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/get`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageGetLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      format?: string | undefined;
      /** query */
      compress?: boolean | undefined;
    };
  };
  kind: 'bytes';
}

export interface ImageHistoryLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/history`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageHistoryLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ImageLayers;
}

export type ImageInspectLibpodResultPlain = {
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

export type ImageInspectLibpodResult = {
  Config?: v3_1_0.ImageConfig | undefined;
  Digest?: v3_1_0.Digest | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
  History?: v3_1_0.History[] | null | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & ImageInspectLibpodResultPlain;

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
  value: ImageInspectLibpodResult;
}

export interface ImagePushLibpodOp {
  request: {
    /** `POST /libpod/images/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      destination?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.PushMessage;
}

export interface ImageTagLibpodOp {
  request: {
    /** `POST /libpod/images/{name}/tag`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageTagLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
    };
  };
  kind: 'none';
}

export type ImageTreeLibpodResult = {
  id?: string | undefined;
  layers?: v3_1_0.ImageLayer[] | null | undefined;
  size?: string | undefined;
  tags?: string[] | null | undefined;
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
  value: ImageTreeLibpodResult;
}

export interface ImageUntagLibpodOp {
  request: {
    /** `POST /libpod/images/{name}/untag`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageUntagLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      repo?: string | undefined;
      /** query */
      tag?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ImageChangesLibpodOp {
  request: {
    /** `GET /libpod/images/{name}/changes`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageChangesLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PathChanges;
}

export interface ImageExportLibpodOp {
  request: {
    /** `GET /libpod/images/export`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageExportLibpod */
    op: string;
    params?: {
      /** query */
      format?: string | undefined;
      /** query; a key for each */
      references?: string[] | string | undefined;
      /** query */
      compress?: boolean | undefined;
    } | undefined;
  };
  kind: 'bytes';
}

export interface ImageImportLibpodOp {
  request: {
    /** `POST /libpod/images/import`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageImportLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      changes?: string[] | string | undefined;
      /** query */
      message?: string | undefined;
      /** query */
      reference?: string | undefined;
      /** query */
      url?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageImportReport;
}

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
  value: v3_1_0.PodmanImage[];
}

export interface ImageLoadLibpodOp {
  request: {
    /** `POST /libpod/images/load`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageLoadLibpod */
    op: string;
    data: v3_1_0.Bytes;
  };
  kind: 'json';
  value: v3_1_0.ImageLoadReport;
}

export interface ImagePruneLibpodOp {
  request: {
    /** `POST /libpod/images/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImagePruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
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
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      allTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: v3_1_0.LibpodImagesPullReport;
}

export interface ImageDeleteAllLibpodOp {
  request: {
    /** `DELETE /libpod/images/remove`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageDeleteAllLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      images?: string[] | string | undefined;
      /** query; default `true` */
      all?: boolean | undefined;
      /** query */
      force?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface ImageSearchLibpodOp {
  request: {
    /** `GET /libpod/images/search`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageSearchLibpod */
    op: string;
    params?: {
      /** query */
      term?: string | undefined;
      /** query */
      limit?: number | bigint | undefined;
      /** query */
      noTrunc?: boolean | undefined;
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.FoundImages;
}

export interface LibpodImagesCategory {
  ImageDeleteLibpod: ImageDeleteLibpodOp;
  ImageExistsLibpod: ImageExistsLibpodOp;
  ImageGetLibpod: ImageGetLibpodOp;
  ImageHistoryLibpod: ImageHistoryLibpodOp;
  ImageInspectLibpod: ImageInspectLibpodOp;
  ImagePushLibpod: ImagePushLibpodOp;
  ImageTagLibpod: ImageTagLibpodOp;
  ImageTreeLibpod: ImageTreeLibpodOp;
  ImageUntagLibpod: ImageUntagLibpodOp;
  ImageChangesLibpod: ImageChangesLibpodOp;
  ImageExportLibpod: ImageExportLibpodOp;
  ImageImportLibpod: ImageImportLibpodOp;
  ImageListLibpod: ImageListLibpodOp;
  ImageLoadLibpod: ImageLoadLibpodOp;
  ImagePruneLibpod: ImagePruneLibpodOp;
  ImagePullLibpod: ImagePullLibpodOp;
  ImageDeleteAllLibpod: ImageDeleteAllLibpodOp;
  ImageSearchLibpod: ImageSearchLibpodOp;
}

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export interface ManifestDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/manifests/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      digest?: string | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v3_1_0.ManifestAddOpts | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestInspectLibpodOp {
  request: {
    /** `GET /libpod/manifests/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ManifestList;
}

export interface ManifestExistsLibpodOp {
  request: {
    /** `GET /libpod/manifests/{name}/exists`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface ManifestPushLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/push`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestPushLibpod */
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
  value: v3_1_0.IDResponse;
}

export interface ManifestCreateLibpodOp {
  request: {
    /** `POST /libpod/manifests/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; a key for each */
      image?: string[] | string | undefined;
      /** query */
      all?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface LibpodManifestsCategory {
  ManifestDeleteLibpod: ManifestDeleteLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestInspectLibpod: ManifestInspectLibpodOp;
  ManifestExistsLibpod: ManifestExistsLibpodOp;
  ManifestPushLibpod: ManifestPushLibpodOp;
  ManifestCreateLibpod: ManifestCreateLibpodOp;
}

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
  value: v3_1_0.NetworkRmReport;
}

export interface NetworkConnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v3_1_0.NetworkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/disconnect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDisconnectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v3_1_0.NetworkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkExistsLibpodOp {
  request: {
    /** `GET /libpod/networks/{name}/exists`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface NetworkInspectLibpodOp {
  request: {
    /** `GET /libpod/networks/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.NetworkInspectReport;
}

export interface NetworkCreateLibpodOp {
  request: {
    /** `POST /libpod/networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreateLibpod */
    op: string;
    params?: {
      /** query */
      name?: string | undefined;
    } | undefined;
    data?: v3_1_0.NetworkCreateOptions | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkCreateReport;
}

export interface NetworkListLibpodOp {
  request: {
    /** `GET /libpod/networks/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkListReport[];
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
  value: string[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: NetworkDeleteLibpodOp;
  NetworkConnectLibpod: NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkCreateLibpod: NetworkCreateLibpodOp;
  NetworkListLibpod: NetworkListLibpodOp;
  NetworkPruneLibpod: NetworkPruneLibpodOp;
}

export interface KubePlayLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.1.1, until v3.1.2. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.2#operation/KubePlayLibpod */
    op: string;
    params?: {
      /** query */
      network?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  KubePlayLibpod: KubePlayLibpodOp;
}

export interface PodDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/pods/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PodRmReport;
}

export interface PodExistsLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/exists`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export type PodInspectLibpodResultPlain = {
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
};

export type PodInspectLibpodResult = {
  Containers?: v3_1_0.InspectPodContainerInfo[] | null | undefined;
  InfraConfig?: v3_1_0.InspectPodInfraConfig | undefined;
} & PodInspectLibpodResultPlain;

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
  value: PodInspectLibpodResult;
}

export interface PodKillLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/kill`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodKillLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `"SIGKILL"` */
      signal?: string | number | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PodKillReport;
}

export interface PodPauseLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/pause`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodPauseLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodPauseReport;
}

export interface PodRestartLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/restart`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodRestartLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodRestartReport;
}

export interface PodStartLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/start`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodStartLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodStartReport | undefined;
}

export interface PodStopLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/stop`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodStopLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      t?: number | bigint | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PodStopReport | undefined;
}

export interface PodTopLibpodOp {
  request: {
    /** `GET /libpod/pods/{name}/top`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodTopLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      stream?: boolean | undefined;
      /** query; default `"-ef"` */
      ps_args?: string | undefined;
    };
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface PodUnpauseLibpodOp {
  request: {
    /** `POST /libpod/pods/{name}/unpause`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodUnpauseLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodUnpauseReport;
}

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: v3_1_0.PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_1_0.IdResponse;
}

export interface PodListLibpodOp {
  request: {
    /** `GET /libpod/pods/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ListPodsReport[];
}

export interface PodPruneLibpodOp {
  request: {
    /** `POST /libpod/pods/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodPruneLibpod */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.PodPruneReport[];
}

export interface PodStatsLibpodOp {
  request: {
    /** `GET /libpod/pods/stats`, since v3.1.1, until v3.1.2. https://docs.podman.io/en/latest/_static/api.html?version=v3.1.2#operation/PodStatsLibpod */
    op: string;
    params?: {
      /** query */
      all?: boolean | undefined;
      /** query; a key for each */
      namesOrIDs?: string[] | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    Processes: string[][] | null;
    Titles: string[] | null;
  };
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: PodDeleteLibpodOp;
  PodExistsLibpod: PodExistsLibpodOp;
  PodInspectLibpod: PodInspectLibpodOp;
  PodKillLibpod: PodKillLibpodOp;
  PodPauseLibpod: PodPauseLibpodOp;
  PodRestartLibpod: PodRestartLibpodOp;
  PodStartLibpod: PodStartLibpodOp;
  PodStopLibpod: PodStopLibpodOp;
  PodTopLibpod: PodTopLibpodOp;
  PodUnpauseLibpod: PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: PodListLibpodOp;
  PodPruneLibpod: PodPruneLibpodOp;
  PodStatsLibpod: PodStatsLibpodOp;
}

export interface SecretDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/secrets/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `false` */
      all?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface SecretInspectLibpodOp {
  request: {
    /** `GET /libpod/secrets/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReport;
}

export interface SecretCreateLibpodOp {
  request: {
    /** `POST /libpod/secrets/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretCreateLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; default `"file"` */
      driver?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface SecretListLibpodOp {
  request: {
    /** `GET /libpod/secrets/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretListLibpod */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReport[];
}

export interface LibpodSecretsCategory {
  SecretDeleteLibpod: SecretDeleteLibpodOp;
  SecretInspectLibpod: SecretInspectLibpodOp;
  SecretCreateLibpod: SecretCreateLibpodOp;
  SecretListLibpod: SecretListLibpodOp;
}

export interface SystemDataUsageLibpodOp {
  request: {
    /** `GET /libpod/system/df`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemDataUsageLibpod */
    op: string;
  };
  kind: 'json';
  value: {
    Containers?: v3_1_0.SystemDfContainerReport[] | null | undefined;
    Images?: v3_1_0.SystemDfImageReport[] | null | undefined;
    Volumes?: v3_1_0.SystemDfVolumeReport[] | null | undefined;
  };
}

export type SystemPruneLibpodResult = {
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
    } | undefined;
  };
  kind: 'json';
  value: SystemPruneLibpodResult;
}

export interface LibpodSystemCategory {
  SystemDataUsageLibpod: SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

export interface SystemVersionLibpodOp {
  request: {
    /** `GET /libpod/version`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemVersionLibpod */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.PodmanVersion;
}

export interface LibpodVersionCategory {
  SystemVersionLibpod: SystemVersionLibpodOp;
}

export interface VolumeDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface VolumeExistsLibpodOp {
  request: {
    /** `GET /libpod/volumes/{name}/exists`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeExistsLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export type VolumeInspectLibpodResult = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver: string;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mountpoint: string;
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UID?: number | undefined;
};

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
  value: VolumeInspectLibpodResult;
}

export type VolumeCreateLibpodResult = {
  Anonymous?: boolean | undefined;
  CreatedAt?: string | undefined;
  Driver: string;
  GID?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Mountpoint: string;
  Name: string;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UID?: number | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: v3_1_0.VolumeCreate | undefined;
  };
  kind: 'json';
  value: VolumeCreateLibpodResult;
}

export interface VolumeListLibpodOp {
  request: {
    /** `GET /libpod/volumes/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PodmanVolume[];
}

export interface VolumePruneLibpodOp {
  request: {
    /** `POST /libpod/volumes/prune`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumePruneLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PruneReport[];
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: VolumeDeleteLibpodOp;
  VolumeExistsLibpod: VolumeExistsLibpodOp;
  VolumeInspectLibpod: VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: VolumeListLibpodOp;
  VolumePruneLibpod: VolumePruneLibpodOp;
}

export interface NetworkListOp {
  request: {
    /** `GET /networks`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkList */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkResource[];
}

export interface NetworkDeleteOp {
  request: {
    /** `DELETE /networks/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkDelete */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface NetworkInspectOp {
  request: {
    /** `GET /networks/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.NetworkResource;
}

export interface NetworkConnectOp {
  request: {
    /** `POST /networks/{name}/connect`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkConnect */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v3_1_0.NetworkConnectRequest | undefined;
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
    data?: v3_1_0.NetworkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export type NetworkCreateResult = {
  Attachable?: boolean | undefined;
  CheckDuplicate?: boolean | undefined;
  ConfigFrom?: v3_1_0.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Driver?: string | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v3_1_0.IPAM | undefined;
  Ingress?: boolean | undefined;
  Internal?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
};

export interface NetworkCreateOp {
  request: {
    /** `POST /networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreate */
    op: string;
    data?: v3_1_0.NetworkCreateRequest | undefined;
  };
  kind: 'json';
  value: NetworkCreateResult;
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
  value: string[];
}

export interface NetworksCategory {
  NetworkList: NetworkListOp;
  NetworkDelete: NetworkDeleteOp;
  NetworkInspect: NetworkInspectOp;
  NetworkConnect: NetworkConnectOp;
  NetworkDisconnect: NetworkDisconnectOp;
  NetworkCreate: NetworkCreateOp;
  NetworkPrune: NetworkPruneOp;
}

export interface SecretListOp {
  request: {
    /** `GET /secrets`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretList */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReportCompat[];
}

export interface SecretDeleteOp {
  request: {
    /** `DELETE /secrets/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretDelete */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'none';
}

export interface SecretInspectOp {
  request: {
    /** `GET /secrets/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReportCompat;
}

export interface SecretCreateOp {
  request: {
    /** `POST /secrets/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SecretCreate */
    op: string;
    data?: v3_1_0.SecretCreate | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface SecretsCategory {
  SecretList: SecretListOp;
  SecretDelete: SecretDeleteOp;
  SecretInspect: SecretInspectOp;
  SecretCreate: SecretCreateOp;
}

export type CompatDiskUsageImagesItem = {
  Id?: string | undefined;
  ParentId?: string | undefined;
  RepoTags?: string[] | null | undefined;
  RepoDigests?: string[] | null | undefined;
  Created?: number | undefined;
  Size?: number | undefined;
  SharedSize?: number | undefined;
  VirtualSize?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Containers?: number | undefined;
};

export type CompatDiskUsageVolumesItem = {
  Name?: string | undefined;
  Driver?: string | undefined;
  Mountpoint?: string | undefined;
  CreatedAt?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  Options?: {
    [key: string]: string;
  } | null | undefined;
  Scope?: string | undefined;
  UsageData?: {
    RefCount?: number | undefined;
    Size?: number | undefined;
  } | null | undefined;
};

export type CompatDiskUsage = {
  LayersSize?: number | undefined;
  Images?: CompatDiskUsageImagesItem[] | null | undefined;
  Containers?: v3_1_0.ListedContainers | null | undefined;
  Volumes?: CompatDiskUsageVolumesItem[] | null | undefined;
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

export interface SystemVersionOp {
  request: {
    /** `GET /version`. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemVersion */
    op: string;
  };
  kind: 'json';
  value: v3_1_0.PodmanVersion;
}

export interface VersionCategory {
  SystemVersion: SystemVersionOp;
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
  value: {
    Volumes?: v3_1_0.VolumeInfo[] | null | undefined;
  };
}

export interface VolumeDeleteOp {
  request: {
    /** `DELETE /volumes/{name}`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeDelete */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export type VolumeInspectResult = {
  CreatedAt?: string | undefined;
  Driver: string;
  Labels: {
    [key: string]: string;
  } | null;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: v3_1_0.VolumeUsageData | undefined;
};

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
  value: VolumeInspectResult;
}

export type VolumeCreateResult = {
  CreatedAt?: string | undefined;
  Driver: string;
  Labels: {
    [key: string]: string;
  } | null;
  Mountpoint: string;
  Name: string;
  Options: {
    [key: string]: string;
  } | null;
  Scope: string;
  Status?: {
    [key: string]: unknown;
  } | null | undefined;
  UsageData?: v3_1_0.VolumeUsageData | undefined;
};

export interface VolumeCreateOp {
  request: {
    /** `POST /volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreate */
    op: string;
    data?: v3_1_0.DockerVolumeCreate | undefined;
  };
  kind: 'json';
  value: VolumeCreateResult;
}

export type PrunedVolumes = {
  VolumesDeleted?: string[] | null | undefined;
  SpaceReclaimed?: number | undefined;
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
  value: PrunedVolumes;
}

export interface VolumesCategory {
  VolumeList: VolumeListOp;
  VolumeDelete: VolumeDeleteOp;
  VolumeInspect: VolumeInspectOp;
  VolumeCreate: VolumeCreateOp;
  VolumePrune: VolumePruneOp;
}

export interface ComSchemas {
  CommitReport: v3_1_0.CommitReport;
  CompatDiskUsage: CompatDiskUsage;
  CompatInfo: v3_1_0.CompatInfo;
}

export interface LisSchemas {
  ListContainer: v3_1_0.ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: v3_1_0.ListPodContainer;
  ListPodsReport: v3_1_0.ListPodsReport;
  ListRegistriesReport: v3_1_0.ListRegistriesReport;
  ListedContainers: v3_1_0.ListedContainers;
}

export interface PruSchemas {
  PruneReport: v3_1_0.PruneReport;
  PrunedContainers: v3_1_0.PrunedContainers;
  PrunedImages: v3_1_0.PrunedImages;
  PrunedVolumes: PrunedVolumes;
}

export type Schema2PlatformSpec = {
  architecture?: string | undefined;
  features?: string[] | null | undefined;
  os?: string | undefined;
  "os.features"?: string[] | null | undefined;
  "os.version"?: string | undefined;
  variant?: string | undefined;
};

export type Schema2ManifestDescriptor = {
  digest?: v3_1_0.Digest | undefined;
  mediaType?: string | undefined;
  platform?: Schema2PlatformSpec | undefined;
  size?: number | undefined;
  urls?: string[] | null | undefined;
};

export type Schema2List = {
  manifests?: Schema2ManifestDescriptor[] | null | undefined;
  mediaType?: string | undefined;
  schemaVersion?: number | undefined;
};

export interface SchSchemas {
  Schema2HealthConfig: v3_1_0.Schema2HealthConfig;
  Schema2List: Schema2List;
  Schema2ManifestDescriptor: Schema2ManifestDescriptor;
  Schema2PlatformSpec: Schema2PlatformSpec;
}

export interface Schemas extends v3_1_0.AddSchemas, v3_1_0.AutSchemas, v3_1_0.BuiSchemas, v3_1_0.CgrSchemas, v3_1_0.ChaSchemas, ComSchemas, v3_1_0.ConSchemas, v3_1_0.CpuSchemas, v3_1_0.CreSchemas, v3_1_0.CriSchemas, v3_1_0.DnsSchemas, v3_1_0.DevSchemas, v3_1_0.DigSchemas, v3_1_0.DisSchemas, v3_1_0.DocSchemas, v3_1_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v3_1_0.ErrSchemas, v3_1_0.ExeSchemas, v3_1_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v3_1_0.HeaSchemas, v3_1_0.HisSchemas, v3_1_0.HosSchemas, v3_1_0.IdmSchemas, v3_1_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v3_1_0.ImaSchemas, v3_1_0.InfSchemas, v3_1_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v3_1_0.LibSchemas, v3_1_0.LinSchemas, LisSchemas, v3_1_0.LogSchemas, v3_1_0.ManSchemas, v3_1_0.MouSchemas, v3_1_0.NamSchemas, v3_1_0.NetSchemas, v3_1_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v3_1_0.PidSchemas, v3_1_0.PlaSchemas, v3_1_0.PluSchemas, v3_1_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, PruSchemas, v3_1_0.PusSchemas, v3_1_0.RegSchemas, v3_1_0.RemSchemas, v3_1_0.ResSchemas, v3_1_0.RooSchemas, SchSchemas, v3_1_0.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v3_1_0.SpeSchemas, v3_1_0.StaSchemas, v3_1_0.StoSchemas, v3_1_0.StrSchemas, v3_1_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_1_0.ThrSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_1_0.UliSchemas, v3_1_0.UseSchemas, v3_1_0.VerSchemas, v3_1_0.VolSchemas, v3_1_0.WeiSchemas {}

export interface All extends AuthCategory, BuildCategory, CommitCategory, ContainersCategory, EventsCategory, ExecCategory, ImagesCategory, InfoCategory, Libpod_pingCategory, LibpodBuildCategory, LibpodCommitCategory, LibpodContainersCategory, LibpodEventsCategory, LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, LibpodSystemCategory, LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, SecretsCategory, SystemCategory, VersionCategory, VolumesCategory {}

export interface Version {
  categories: {
    auth: AuthCategory;
    build: BuildCategory;
    commit: CommitCategory;
    containers: ContainersCategory;
    events: EventsCategory;
    exec: ExecCategory;
    images: ImagesCategory;
    info: InfoCategory;
    "libpod/_ping": Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": LibpodEventsCategory;
    "libpod/exec": LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: NetworksCategory;
    secrets: SecretsCategory;
    system: SystemCategory;
    version: VersionCategory;
    volumes: VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
