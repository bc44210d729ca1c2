// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'

export interface SystemAuthOp {
  request: {
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
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | string | undefined;
      extrahosts?: v3_1_0.TextList | string | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: v3_1_0.TextList | string | undefined;
      pull?: boolean | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | bigint | undefined;
      memswap?: number | bigint | undefined;
      cpushares?: number | bigint | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | bigint | undefined;
      cpuquota?: number | bigint | undefined;
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      shmsize?: number | bigint | undefined;
      squash?: boolean | undefined;
      labels?: v3_1_0.TextMap | string | undefined;
      networkmode?: string | undefined;
      platform?: string[] | string | undefined;
      target?: string | undefined;
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
    params?: {
      container?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      comment?: string | undefined;
      author?: string | undefined;
      pause?: boolean | undefined;
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
    params: {
      name: string;
      force?: boolean | undefined;
      v?: boolean | undefined;
      link?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerArchiveOp {
  request: {
    params: {
      name: string;
      path: string;
    };
  };
  kind: 'bytes';
}

export interface PutContainerArchiveOp {
  request: {
    params: {
      name: string;
      path: string;
      noOverwriteDirNonDir?: boolean | undefined;
      copyUIDGID?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
}

export interface ContainerAttachOp {
  request: {
    params: {
      name: string;
      detachKeys?: string | undefined;
      logs?: boolean | undefined;
      stream?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
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
    params: {
      name: string;
    };
    data?: ContainerExecBody | undefined;
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface ContainerExportOp {
  request: {
    params: {
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
    params: {
      name: string;
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ContainerInspectResult;
}

export interface ContainerKillOp {
  request: {
    params: {
      name: string;
      all?: boolean | undefined;
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerLogsOp {
  request: {
    params: {
      name: string;
      follow?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
      since?: number | string | Date | undefined;
      until?: number | string | Date | undefined;
      timestamps?: boolean | undefined;
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface ContainerPauseOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerRenameOp {
  request: {
    params: {
      name: string;
      query_name: string;
    };
  };
  kind: 'none';
}

export interface ContainerResizeOp {
  request: {
    params: {
      name: string;
      h?: number | bigint | undefined;
      w?: number | bigint | undefined;
      running?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestartOp {
  request: {
    params: {
      name: string;
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStartOp {
  request: {
    params: {
      name: string;
      detachKeys?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStatsOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.StatsMessage;
}

export interface ContainerStopOp {
  request: {
    params: {
      name: string;
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerTopOp {
  request: {
    params: {
      name: string;
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
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerWaitOp {
  request: {
    params: {
      name: string;
      condition?: string | undefined;
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
    params?: {
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
    params?: {
      all?: boolean | undefined;
      external?: boolean | undefined;
      limit?: number | bigint | undefined;
      size?: boolean | undefined;
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ListedContainers;
}

export interface ContainerPruneOp {
  request: {
    params?: {
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
    params?: {
      since?: number | string | Date | undefined;
      until?: number | string | Date | undefined;
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
    params: {
      id: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ExecReport;
}

export interface ExecResizeOp {
  request: {
    params: {
      id: string;
      h?: number | bigint | undefined;
      w?: number | bigint | undefined;
      running?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ExecStartOp {
  request: {
    params: {
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
    params: {
      name: string;
      force?: boolean | undefined;
      noprune?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.RemovedImages;
}

export interface ImageGetOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'bytes';
}

export interface ImageHistoryOp {
  request: {
    params: {
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
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: ImageInspectResult;
}

export interface ImagePushOp {
  request: {
    params: {
      name: string;
      tag?: string | undefined;
      all?: boolean | undefined;
      compress?: boolean | undefined;
      destination?: string | undefined;
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImageTagOp {
  request: {
    params: {
      name: string;
      repo?: string | undefined;
      tag?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ImageCreateOp {
  request: {
    params?: {
      fromImage?: string | undefined;
      fromSrc?: string | undefined;
      tag?: string | undefined;
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImageGetAllOp {
  request: {
    params: {
      names: string[] | string;
    };
  };
  kind: 'bytes';
}

export interface ImageListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: v3_1_0.Filters | string | undefined;
      digests?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageSummary[];
}

export interface ImageLoadOp {
  request: {
    params?: {
      quiet?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface ImagePruneOp {
  request: {
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PrunedImages;
}

export interface ImageSearchOp {
  request: {
    params?: {
      term?: string | undefined;
      limit?: number | bigint | undefined;
      filters?: v3_1_0.Filters | string | undefined;
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
  request: {};
  kind: 'json';
  value: v3_1_0.CompatInfo;
}

export interface InfoCategory {
  SystemInfo: SystemInfoOp;
}

export interface SystemPingOp {
  request: {};
  kind: 'text';
}

export interface Libpod_pingCategory {
  SystemPing: SystemPingOp;
}

export interface ImageBuildLibpodOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | string | undefined;
      extrahosts?: v3_1_0.TextList | string | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: v3_1_0.TextList | string | undefined;
      pull?: boolean | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | bigint | undefined;
      memswap?: number | bigint | undefined;
      cpushares?: number | bigint | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | bigint | undefined;
      cpuquota?: number | bigint | undefined;
      buildargs?: v3_1_0.BuildArgs | string | undefined;
      shmsize?: number | bigint | undefined;
      squash?: boolean | undefined;
      labels?: v3_1_0.TextMap | string | undefined;
      networkmode?: string | undefined;
      platform?: string[] | string | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
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
    params: {
      container: string;
      repo?: string | undefined;
      tag?: string | undefined;
      comment?: string | undefined;
      author?: string | undefined;
      pause?: boolean | undefined;
      changes?: string[] | string | undefined;
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
    params: {
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
    params: {
      name: string;
      force?: boolean | undefined;
      v?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerArchiveLibpodOp {
  request: {
    params: {
      name: string;
      path: string;
    };
  };
  kind: 'bytes';
}

export interface PutContainerArchiveLibpodOp {
  request: {
    params: {
      name: string;
      path: string;
      pause?: boolean | undefined;
      noOverwriteDirNonDir?: boolean | undefined;
      copyUIDGID?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
}

export interface ContainerAttachLibpodOp {
  request: {
    params: {
      name: string;
      detachKeys?: string | undefined;
      logs?: boolean | undefined;
      stream?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
      stdin?: boolean | undefined;
    };
  };
  kind: 'hijack';
}

export interface ContainerChangesOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PathChanges;
}

export interface ContainerCheckpointLibpodOp {
  request: {
    params: {
      name: string;
      keep?: boolean | undefined;
      leaveRunning?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      export?: boolean | undefined;
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
    params: {
      name: string;
    };
    data?: ContainerExecLibpodBody | undefined;
  };
  kind: 'json';
  value: v3_1_0.CreatedId;
}

export interface ContainerExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerExportLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'bytes';
}

export interface ContainerInitLibpodOp {
  request: {
    params: {
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
    params: {
      name: string;
      size?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ContainerInspectLibpodResult;
}

export interface ContainerKillLibpodOp {
  request: {
    params: {
      name: string;
      signal?: string | number | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerLogsLibpodOp {
  request: {
    params: {
      name: string;
      follow?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
      since?: number | string | Date | undefined;
      until?: number | string | Date | undefined;
      timestamps?: boolean | undefined;
      tail?: string | number | undefined;
    };
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
}

export interface ContainerMountLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'text';
}

export interface ContainerPauseLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerRenameLibpodOp {
  request: {
    params: {
      name: string;
      query_name: string;
    };
  };
  kind: 'none';
}

export interface ContainerResizeLibpodOp {
  request: {
    params: {
      name: string;
      h?: number | bigint | undefined;
      w?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestartLibpodOp {
  request: {
    params: {
      name: string;
      t?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerRestoreLibpodOp {
  request: {
    params: {
      name: string;
      query_name?: string | undefined;
      keep?: boolean | undefined;
      leaveRunning?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      import?: boolean | undefined;
      ignoreRootFS?: boolean | undefined;
      ignoreStaticIP?: boolean | undefined;
      ignoreStaticMAC?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export interface ContainerStartLibpodOp {
  request: {
    params: {
      name: string;
      detachKeys?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerStatsLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
    };
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: v3_1_0.StatsMessage;
}

export interface ContainerStopLibpodOp {
  request: {
    params: {
      name: string;
      all?: boolean | undefined;
      timeout?: number | bigint | undefined;
      Ignore?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface ContainerTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
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
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerUnpauseLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ContainerWaitLibpodOp {
  request: {
    params: {
      name: string;
      condition?: ("configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping")[] | "configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping" | undefined;
      interval?: string | undefined;
    };
  };
  kind: 'json';
  value: number;
}

export interface ContainerCreateLibpodOp {
  request: {
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
    params?: {
      all?: boolean | undefined;
      limit?: number | bigint | undefined;
      pod?: boolean | undefined;
      size?: boolean | undefined;
      sync?: boolean | undefined;
      filters?: v3_1_0.Filters | string | undefined;
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ListContainer[];
}

export interface ContainerPruneLibpodOp {
  request: {
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodContainersPruneReport[];
}

export interface ShowMountedContainersLibpodOp {
  request: {};
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface ContainersStatsAllLibpodOp {
  request: {
    params?: {
      containers?: string[] | string | undefined;
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
    params?: {
      since?: number | string | Date | undefined;
      until?: number | string | Date | undefined;
      filters?: v3_1_0.Filters | string | undefined;
      stream?: boolean | undefined;
    } | undefined;
  };
  finite: { params: { until: number | string | Date } };
  kind: 'messages';
  value: v3_1_0.PodmanEvent;
}

export interface LibpodEventsCategory {
  SystemEventsLibpod: SystemEventsLibpodOp;
}

export interface ExecInspectLibpodOp {
  request: {
    params: {
      id: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ExecReport;
}

export interface ExecResizeLibpodOp {
  request: {
    params: {
      id: string;
      h?: number | bigint | undefined;
      w?: number | bigint | undefined;
    };
  };
  kind: 'none';
}

export interface ExecStartLibpodOp {
  request: {
    params: {
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
    params: {
      name: string;
      useName?: boolean | undefined;
      new?: boolean | undefined;
      noHeader?: boolean | undefined;
      time?: number | bigint | undefined;
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      containerPrefix?: string | undefined;
      podPrefix?: string | undefined;
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
    params: {
      names: string[] | string;
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
    params: {
      name: string;
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
}

export interface ImageExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ImageGetLibpodOp {
  request: {
    params: {
      name: string;
      format?: string | undefined;
      compress?: boolean | undefined;
    };
  };
  kind: 'bytes';
}

export interface ImageHistoryLibpodOp {
  request: {
    params: {
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
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: ImageInspectLibpodResult;
}

export interface ImagePushLibpodOp {
  request: {
    params: {
      name: string;
      destination?: string | undefined;
      tlsVerify?: boolean | undefined;
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.PushMessage;
}

export interface ImageTagLibpodOp {
  request: {
    params: {
      name: string;
      repo?: string | undefined;
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
    params: {
      name: string;
      whatrequires?: boolean | undefined;
    };
  };
  kind: 'json';
  value: ImageTreeLibpodResult;
}

export interface ImageUntagLibpodOp {
  request: {
    params: {
      name: string;
      repo?: string | undefined;
      tag?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ImageChangesLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PathChanges;
}

export interface ImageExportLibpodOp {
  request: {
    params?: {
      format?: string | undefined;
      references?: string[] | string | undefined;
      compress?: boolean | undefined;
    } | undefined;
  };
  kind: 'bytes';
}

export interface ImageImportLibpodOp {
  request: {
    params?: {
      changes?: string[] | string | undefined;
      message?: string | undefined;
      reference?: string | undefined;
      url?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageImportReport;
}

export interface ImageListLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PodmanImage[];
}

export interface ImageLoadLibpodOp {
  request: {
    data: v3_1_0.Bytes;
  };
  kind: 'json';
  value: v3_1_0.ImageLoadReport;
}

export interface ImagePruneLibpodOp {
  request: {
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
}

export interface ImagePullLibpodOp {
  request: {
    params?: {
      reference?: string | undefined;
      credentials?: string | undefined;
      Arch?: string | undefined;
      OS?: string | undefined;
      Variant?: string | undefined;
      tlsVerify?: boolean | undefined;
      allTags?: boolean | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: v3_1_0.LibpodImagesPullReport;
}

export interface ImageDeleteAllLibpodOp {
  request: {
    params?: {
      images?: string[] | string | undefined;
      all?: boolean | undefined;
      force?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface ImageSearchLibpodOp {
  request: {
    params?: {
      term?: string | undefined;
      limit?: number | bigint | undefined;
      noTrunc?: boolean | undefined;
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
  request: {};
  kind: 'json';
  value: v3_1_0.Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export interface ManifestDeleteLibpodOp {
  request: {
    params: {
      name: string;
      digest?: string | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestAddLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.ManifestAddOpts | undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ManifestList;
}

export interface ManifestExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface ManifestPushLibpodOp {
  request: {
    params: {
      name: string;
      destination: string;
      all?: boolean | undefined;
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestCreateLibpodOp {
  request: {
    params: {
      name: string;
      image?: string[] | string | undefined;
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
    params: {
      name: string;
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.NetworkRmReport;
}

export interface NetworkConnectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.NetworkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.NetworkDisconnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface NetworkInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.NetworkInspectReport;
}

export interface NetworkCreateLibpodOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data?: v3_1_0.NetworkCreateOptions | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkCreateReport;
}

export interface NetworkListLibpodOp {
  request: {
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkListReport[];
}

export interface NetworkPruneLibpodOp {
  request: {
    params?: {
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
    params?: {
      network?: string | undefined;
      tlsVerify?: boolean | undefined;
      logDriver?: string | undefined;
      start?: boolean | undefined;
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
    params: {
      name: string;
      force?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PodRmReport;
}

export interface PodExistsLibpodOp {
  request: {
    params: {
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
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: PodInspectLibpodResult;
}

export interface PodKillLibpodOp {
  request: {
    params: {
      name: string;
      signal?: string | number | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PodKillReport;
}

export interface PodPauseLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodPauseReport;
}

export interface PodRestartLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodRestartReport;
}

export interface PodStartLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodStartReport | undefined;
}

export interface PodStopLibpodOp {
  request: {
    params: {
      name: string;
      t?: number | bigint | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.PodStopReport | undefined;
}

export interface PodTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
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
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.PodUnpauseReport;
}

export interface PodCreateLibpodOp {
  request: {
    data?: v3_1_0.PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_1_0.IdResponse;
}

export interface PodListLibpodOp {
  request: {
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.ListPodsReport[];
}

export interface PodPruneLibpodOp {
  request: {};
  kind: 'json';
  value: v3_1_0.PodPruneReport[];
}

export interface PodStatsLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
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
    params: {
      name: string;
      all?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface SecretInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReport;
}

export interface SecretCreateLibpodOp {
  request: {
    params: {
      name: string;
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
  request: {};
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
  request: {};
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
    params?: {
      all?: boolean | undefined;
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
  request: {};
  kind: 'json';
  value: v3_1_0.PodmanVersion;
}

export interface LibpodVersionCategory {
  SystemVersionLibpod: SystemVersionLibpodOp;
}

export interface VolumeDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
  };
  kind: 'none';
}

export interface VolumeExistsLibpodOp {
  request: {
    params: {
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
    params: {
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
    data?: v3_1_0.VolumeCreate | undefined;
  };
  kind: 'json';
  value: VolumeCreateLibpodResult;
}

export interface VolumeListLibpodOp {
  request: {
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.PodmanVolume[];
}

export interface VolumePruneLibpodOp {
  request: {
    params?: {
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
    params?: {
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkResource[];
}

export interface NetworkDeleteOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface NetworkInspectOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.NetworkResource;
}

export interface NetworkConnectOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.NetworkConnectRequest | undefined;
  };
  kind: 'text';
}

export interface NetworkDisconnectOp {
  request: {
    params: {
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
    data?: v3_1_0.NetworkCreateRequest | undefined;
  };
  kind: 'json';
  value: NetworkCreateResult;
}

export interface NetworkPruneOp {
  request: {
    params?: {
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
  request: {};
  kind: 'json';
  value: v3_1_0.SecretInfoReportCompat[];
}

export interface SecretDeleteOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'none';
}

export interface SecretInspectOp {
  request: {
    params: {
      name: string;
    };
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReportCompat;
}

export interface SecretCreateOp {
  request: {
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
  request: {};
  kind: 'json';
  value: CompatDiskUsage;
}

export interface SystemCategory {
  SystemDataUsage: SystemDataUsageOp;
}

export interface VersionCategory {
  SystemVersion: v3_1_0.SystemVersionOp;
}

export interface VolumeListOp {
  request: {
    params?: {
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
    params: {
      name: string;
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
    params: {
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
    params?: {
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
