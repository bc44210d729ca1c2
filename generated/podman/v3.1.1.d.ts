// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'

export interface SystemAuthOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.AuthConfig | undefined;
  };
  kind: 'json';
  value: {
    IdentityToken?: string | undefined;
    Status?: string | undefined;
  };
}

export interface AuthCategory {
  "SystemAuth": SystemAuthOp;
}

export interface ImageBuildOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: unknown[] | string | undefined;
      pull?: boolean | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | undefined;
      memswap?: number | undefined;
      cpushares?: number | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | undefined;
      cpuquota?: number | undefined;
      buildargs?: { [name: string]: unknown } | string | undefined;
      shmsize?: number | undefined;
      squash?: boolean | undefined;
      labels?: { [name: string]: unknown } | string | undefined;
      networkmode?: string | undefined;
      platform?: string[] | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: {
    stream: string;
  };
}

export interface BuildCategory {
  "ImageBuild": ImageBuildOp;
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
      changes?: string[] | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface CommitCategory {
  "ImageCommit": ImageCommitOp;
}

export interface ContainerDeleteOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
      v?: boolean | undefined;
      link?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerArchiveOp {
  request: {
    params: {
      name: string;
      path: string;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface PutContainerArchiveOp {
  request: {
    params: {
      name: string;
      path: string;
      noOverwriteDirNonDir?: string | undefined;
      copyUIDGID?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
  value: undefined;
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
    data?: undefined;
  };
  kind: 'hijack';
  value: undefined;
}

export interface ContainerExecOp {
  request: {
    params: {
      name: string;
    };
    data?: {
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
    } | undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ContainerExportOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ContainerInspectOp {
  request: {
    params: {
      name: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    AppArmorProfile?: string | undefined;
    Args?: string[] | undefined;
    Config?: v3_1_0.Config | undefined;
    Created?: string | undefined;
    Driver?: string | undefined;
    ExecIDs?: string[] | undefined;
    GraphDriver?: v3_1_0.GraphDriverData | undefined;
    HostConfig?: v3_1_0.HostConfig | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    Id?: string | undefined;
    Image?: string | undefined;
    LogPath?: string | undefined;
    MountLabel?: string | undefined;
    Mounts?: v3_1_0.MountPoint[] | undefined;
    Name?: string | undefined;
    NetworkSettings?: v3_1_0.NetworkSettings | undefined;
    Node?: v3_1_0.ContainerNode | undefined;
    Path?: string | undefined;
    Platform?: string | undefined;
    ProcessLabel?: string | undefined;
    ResolvConfPath?: string | undefined;
    RestartCount?: number | undefined;
    SizeRootFs?: number | undefined;
    SizeRw?: number | undefined;
    State?: v3_1_0.ContainerState | undefined;
  };
}

export interface ContainerKillOp {
  request: {
    params: {
      name: string;
      all?: boolean | undefined;
      signal?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerLogsOp {
  request: {
    params: {
      name: string;
      follow?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
      since?: string | Date | undefined;
      until?: string | Date | undefined;
      timestamps?: boolean | undefined;
      tail?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
  value: undefined;
}

export interface ContainerPauseOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerRenameOp {
  request: {
    params: {
      name: string;
      query_name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerResizeOp {
  request: {
    params: {
      name: string;
      h?: number | undefined;
      w?: number | undefined;
      running?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerRestartOp {
  request: {
    params: {
      name: string;
      t?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerStartOp {
  request: {
    params: {
      name: string;
      detachKeys?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerStatsOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
    };
    data?: undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: unknown;
}

export interface ContainerStopOp {
  request: {
    params: {
      name: string;
      t?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerTopOp {
  request: {
    params: {
      name: string;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export interface ContainerUnpauseOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerWaitOp {
  request: {
    params: {
      name: string;
      condition?: string | undefined;
      interval?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Error?: {
      Message?: string | undefined;
    } | undefined;
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
    Id?: string | undefined;
    Warnings?: string[] | undefined;
  };
}

export interface ContainerListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      external?: boolean | undefined;
      limit?: number | undefined;
      size?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    [key: string]: unknown;
  };
}

export interface ContainerPruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ContainersPruneReport[];
}

export interface ContainersCategory {
  "ContainerDelete": ContainerDeleteOp;
  "ContainerArchive": ContainerArchiveOp;
  "PutContainerArchive": PutContainerArchiveOp;
  "ContainerAttach": ContainerAttachOp;
  "ContainerExec": ContainerExecOp;
  "ContainerExport": ContainerExportOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerKill": ContainerKillOp;
  "ContainerLogs": ContainerLogsOp;
  "ContainerPause": ContainerPauseOp;
  "ContainerRename": ContainerRenameOp;
  "ContainerResize": ContainerResizeOp;
  "ContainerRestart": ContainerRestartOp;
  "ContainerStart": ContainerStartOp;
  "ContainerStats": ContainerStatsOp;
  "ContainerStop": ContainerStopOp;
  "ContainerTop": ContainerTopOp;
  "ContainerUnpause": ContainerUnpauseOp;
  "ContainerWait": ContainerWaitOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerList": ContainerListOp;
  "ContainerPrune": ContainerPruneOp;
}

export interface SystemEventsOp {
  request: {
    params?: {
      since?: string | Date | undefined;
      until?: string | Date | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  finite: { params: { until: string | Date } };
  kind: 'messages';
  value: unknown;
}

export interface EventsCategory {
  "SystemEvents": SystemEventsOp;
}

export interface ExecInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ExecResizeOp {
  request: {
    params: {
      id: string;
      h?: number | undefined;
      w?: number | undefined;
      running?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
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
  value: undefined;
}

export interface ExecCategory {
  "ExecInspect": ExecInspectOp;
  "ExecResize": ExecResizeOp;
  "ExecStart": ExecStartOp;
}

export interface ImageDeleteOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
      noprune?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
}

export interface ImageGetOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImageHistoryOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Comment?: string | undefined;
    Created?: number | undefined;
    CreatedBy?: string | undefined;
    Id?: string | undefined;
    Size?: number | undefined;
    Tags?: string[] | undefined;
  };
}

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Architecture?: string | undefined;
    Author?: string | undefined;
    Comment?: string | undefined;
    Config?: v3_1_0.Config | undefined;
    Container?: string | undefined;
    ContainerConfig?: v3_1_0.Config | undefined;
    Created?: string | undefined;
    DockerVersion?: string | undefined;
    GraphDriver?: v3_1_0.GraphDriverData | undefined;
    Id?: string | undefined;
    Metadata?: v3_1_0.ImageMetadata | undefined;
    Os?: string | undefined;
    OsVersion?: string | undefined;
    Parent?: string | undefined;
    RepoDigests?: string[] | undefined;
    RepoTags?: string[] | undefined;
    RootFS?: v3_1_0.RootFS | undefined;
    Size?: number | undefined;
    Variant?: string | undefined;
    VirtualSize?: number | undefined;
  };
}

export interface ImagePushOp {
  request: {
    params: {
      name: string;
      tag?: string | undefined;
      all?: boolean | undefined;
      compress?: boolean | undefined;
      destination?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface ImageTagOp {
  request: {
    params: {
      name: string;
      repo?: string | undefined;
      tag?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ImageCreateOp {
  request: {
    params?: {
      fromImage?: string | undefined;
      fromSrc?: string | undefined;
      tag?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: {
    [key: string]: unknown;
  };
}

export interface ImageGetAllOp {
  request: {
    params: {
      names: string[];
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImageListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      digests?: boolean | undefined;
    } | undefined;
    data?: undefined;
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
  value: unknown;
}

export interface ImagePruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
}

export interface ImageSearchOp {
  request: {
    params?: {
      term?: string | undefined;
      limit?: number | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      listTags?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Automated?: string | undefined;
    Description?: string | undefined;
    Index?: string | undefined;
    Name?: string | undefined;
    Official?: string | undefined;
    Stars?: number | undefined;
    Tag?: string | undefined;
  };
}

export interface ImagesCategory {
  "ImageDelete": ImageDeleteOp;
  "ImageGet": ImageGetOp;
  "ImageHistory": ImageHistoryOp;
  "ImageInspect": ImageInspectOp;
  "ImagePush": ImagePushOp;
  "ImageTag": ImageTagOp;
  "ImageCreate": ImageCreateOp;
  "ImageGetAll": ImageGetAllOp;
  "ImageList": ImageListOp;
  "ImageLoad": ImageLoadOp;
  "ImagePrune": ImagePruneOp;
  "ImageSearch": ImageSearchOp;
}

export interface SystemInfoOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface InfoCategory {
  "SystemInfo": SystemInfoOp;
}

export interface SystemPingOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface Libpod_pingCategory {
  "SystemPing": SystemPingOp;
}

export interface ImageBuildLibpodOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: unknown[] | string | undefined;
      pull?: boolean | undefined;
      rm?: boolean | undefined;
      forcerm?: boolean | undefined;
      memory?: number | undefined;
      memswap?: number | undefined;
      cpushares?: number | undefined;
      cpusetcpus?: string | undefined;
      cpuperiod?: number | undefined;
      cpuquota?: number | undefined;
      buildargs?: { [name: string]: unknown } | string | undefined;
      shmsize?: number | undefined;
      squash?: boolean | undefined;
      labels?: { [name: string]: unknown } | string | undefined;
      networkmode?: string | undefined;
      platform?: string[] | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
      httpproxy?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: {
    stream: string;
  };
}

export interface LibpodBuildCategory {
  "ImageBuildLibpod": ImageBuildLibpodOp;
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
      changes?: string[] | undefined;
      format?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface LibpodCommitCategory {
  "ImageCommitLibpod": ImageCommitLibpodOp;
}

export interface ContainerHealthcheckLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    FailingStreak?: number | undefined;
    Log?: v3_1_0.HealthCheckLog[] | undefined;
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
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerArchiveLibpodOp {
  request: {
    params: {
      name: string;
      path: string;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface PutContainerArchiveLibpodOp {
  request: {
    params: {
      name: string;
      path: string;
      pause?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
  value: undefined;
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
    data?: undefined;
  };
  kind: 'hijack';
  value: undefined;
}

export interface ContainerChangesOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
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
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ContainerExecLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: {
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
    } | undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ContainerExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerExportLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ContainerInitLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerInspectLibpodOp {
  request: {
    params: {
      name: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    AppArmorProfile?: string | undefined;
    Args?: string[] | undefined;
    BoundingCaps?: string[] | undefined;
    Config?: v3_1_0.InspectContainerConfig | undefined;
    ConmonPidFile?: string | undefined;
    Created?: string | undefined;
    Dependencies?: string[] | undefined;
    Driver?: string | undefined;
    EffectiveCaps?: string[] | undefined;
    ExecIDs?: string[] | undefined;
    ExitCommand?: string[] | undefined;
    GraphDriver?: v3_1_0.DriverData | undefined;
    HostConfig?: v3_1_0.InspectContainerHostConfig | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    Id?: string | undefined;
    Image?: string | undefined;
    ImageName?: string | undefined;
    IsInfra?: boolean | undefined;
    MountLabel?: string | undefined;
    Mounts?: v3_1_0.InspectMount[] | undefined;
    Name?: string | undefined;
    Namespace?: string | undefined;
    NetworkSettings?: v3_1_0.InspectNetworkSettings | undefined;
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
    State?: v3_1_0.InspectContainerState | undefined;
    StaticDir?: string | undefined;
  };
}

export interface ContainerKillLibpodOp {
  request: {
    params: {
      name: string;
      signal?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerLogsLibpodOp {
  request: {
    params: {
      name: string;
      follow?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
      since?: string | Date | undefined;
      until?: string | Date | undefined;
      timestamps?: boolean | undefined;
      tail?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
  value: undefined;
}

export interface ContainerMountLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface ContainerPauseLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerRenameLibpodOp {
  request: {
    params: {
      name: string;
      query_name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerResizeLibpodOp {
  request: {
    params: {
      name: string;
      h?: number | undefined;
      w?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerRestartLibpodOp {
  request: {
    params: {
      name: string;
      t?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
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
  value: unknown;
}

export interface ContainerStartLibpodOp {
  request: {
    params: {
      name: string;
      detachKeys?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerStatsLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
    };
    data?: undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: unknown;
}

export interface ContainerStopLibpodOp {
  request: {
    params: {
      name: string;
      all?: boolean | undefined;
      timeout?: number | undefined;
      Ignore?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export interface ContainerUnmountLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerUnpauseLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ContainerWaitLibpodOp {
  request: {
    params: {
      name: string;
      condition?: ("configured" | "created" | "running" | "stopped" | "paused" | "exited" | "removing" | "stopping")[] | undefined;
      interval?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: number;
}

export interface ContainerCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.SpecGenerator | undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Warnings?: string[] | undefined;
  };
}

export interface ContainerListLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      limit?: number | undefined;
      pod?: boolean | undefined;
      size?: boolean | undefined;
      sync?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ListContainer[];
}

export interface ContainerPruneLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodContainersPruneReport[];
}

export interface ShowMountedContainersLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface ContainersStatsAllLibpodOp {
  request: {
    params?: {
      containers?: string[] | undefined;
      stream?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: unknown;
}

export interface LibpodContainersCategory {
  "ContainerHealthcheckLibpod": ContainerHealthcheckLibpodOp;
  "ContainerDeleteLibpod": ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": ContainerAttachLibpodOp;
  "ContainerChanges": ContainerChangesOp;
  "ContainerCheckpointLibpod": ContainerCheckpointLibpodOp;
  "ContainerExecLibpod": ContainerExecLibpodOp;
  "ContainerExistsLibpod": ContainerExistsLibpodOp;
  "ContainerExportLibpod": ContainerExportLibpodOp;
  "ContainerInitLibpod": ContainerInitLibpodOp;
  "ContainerInspectLibpod": ContainerInspectLibpodOp;
  "ContainerKillLibpod": ContainerKillLibpodOp;
  "ContainerLogsLibpod": ContainerLogsLibpodOp;
  "ContainerMountLibpod": ContainerMountLibpodOp;
  "ContainerPauseLibpod": ContainerPauseLibpodOp;
  "ContainerRenameLibpod": ContainerRenameLibpodOp;
  "ContainerResizeLibpod": ContainerResizeLibpodOp;
  "ContainerRestartLibpod": ContainerRestartLibpodOp;
  "ContainerRestoreLibpod": ContainerRestoreLibpodOp;
  "ContainerStartLibpod": ContainerStartLibpodOp;
  "ContainerStatsLibpod": ContainerStatsLibpodOp;
  "ContainerStopLibpod": ContainerStopLibpodOp;
  "ContainerTopLibpod": ContainerTopLibpodOp;
  "ContainerUnmountLibpod": ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": ContainerUnpauseLibpodOp;
  "ContainerWaitLibpod": ContainerWaitLibpodOp;
  "ContainerCreateLibpod": ContainerCreateLibpodOp;
  "ContainerListLibpod": ContainerListLibpodOp;
  "ContainerPruneLibpod": ContainerPruneLibpodOp;
  "ShowMountedContainersLibpod": ShowMountedContainersLibpodOp;
  "ContainersStatsAllLibpod": ContainersStatsAllLibpodOp;
}

export interface SystemEventsLibpodOp {
  request: {
    params?: {
      since?: string | Date | undefined;
      until?: string | Date | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      stream?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  finite: { params: { until: string | Date } };
  kind: 'messages';
  value: unknown;
}

export interface LibpodEventsCategory {
  "SystemEventsLibpod": SystemEventsLibpodOp;
}

export interface ExecInspectLibpodOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ExecResizeLibpodOp {
  request: {
    params: {
      id: string;
      h?: number | undefined;
      w?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
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
  value: undefined;
}

export interface LibpodExecCategory {
  "ExecInspectLibpod": ExecInspectLibpodOp;
  "ExecResizeLibpod": ExecResizeLibpodOp;
  "ExecStartLibpod": ExecStartLibpodOp;
}

export interface GenerateSystemdLibpodOp {
  request: {
    params: {
      name: string;
      useName?: boolean | undefined;
      new?: boolean | undefined;
      noHeader?: boolean | undefined;
      time?: number | undefined;
      restartPolicy?: "no" | "on-success" | "on-failure" | "on-abnormal" | "on-watchdog" | "on-abort" | "always" | undefined;
      containerPrefix?: string | undefined;
      podPrefix?: string | undefined;
      separator?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    [key: string]: string;
  };
}

export interface GenerateKubeLibpodOp {
  request: {
    params: {
      names: string[];
      service?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface LibpodGenerateCategory {
  "GenerateSystemdLibpod": GenerateSystemdLibpodOp;
  "GenerateKubeLibpod": GenerateKubeLibpodOp;
}

export interface ImageDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageDeleteResponse[];
}

export interface ImageExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ImageGetLibpodOp {
  request: {
    params: {
      name: string;
      format?: string | undefined;
      compress?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImageHistoryLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Comment?: string | undefined;
    Created?: number | undefined;
    CreatedBy?: string | undefined;
    Id?: string | undefined;
    Size?: number | undefined;
    Tags?: string[] | undefined;
  };
}

export interface ImageInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Annotations?: {
      [key: string]: string;
    } | undefined;
    Architecture?: string | undefined;
    Author?: string | undefined;
    Comment?: string | undefined;
    Config?: v3_1_0.ImageConfig | undefined;
    Created?: string | undefined;
    Digest?: v3_1_0.Digest | undefined;
    GraphDriver?: v3_1_0.DriverData | undefined;
    Healthcheck?: v3_1_0.Schema2HealthConfig | undefined;
    History?: v3_1_0.History[] | undefined;
    Id?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    ManifestType?: string | undefined;
    NamesHistory?: string[] | undefined;
    Os?: string | undefined;
    Parent?: string | undefined;
    RepoDigests?: string[] | undefined;
    RepoTags?: string[] | undefined;
    RootFS?: v3_1_0.RootFS | undefined;
    Size?: number | undefined;
    User?: string | undefined;
    Version?: string | undefined;
    VirtualSize?: number | undefined;
  };
}

export interface ImagePushLibpodOp {
  request: {
    params: {
      name: string;
      destination?: string | undefined;
      tlsVerify?: boolean | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface ImageTagLibpodOp {
  request: {
    params: {
      name: string;
      repo?: string | undefined;
      tag?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ImageTreeLibpodOp {
  request: {
    params: {
      name: string;
      whatrequires?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    id?: string | undefined;
    layers?: v3_1_0.ImageLayer[] | undefined;
    size?: string | undefined;
    tags?: string[] | undefined;
  };
}

export interface ImageUntagLibpodOp {
  request: {
    params: {
      name: string;
      repo?: string | undefined;
      tag?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ImageChangesLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: unknown;
}

export interface ImageExportLibpodOp {
  request: {
    params?: {
      format?: string | undefined;
      references?: string[] | undefined;
      compress?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'bytes';
  value: undefined;
}

export interface ImageImportLibpodOp {
  request: {
    params?: {
      changes?: string[] | undefined;
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
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageSummary[];
}

export interface ImageLoadLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: v3_1_0.Bytes;
  };
  kind: 'json';
  value: v3_1_0.ImageLoadReport;
}

export interface ImagePruneLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
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
    data?: undefined;
  };
  kind: 'messages';
  value: v3_1_0.LibpodImagesPullReport;
}

export interface ImageDeleteAllLibpodOp {
  request: {
    params?: {
      images?: string[] | undefined;
      all?: boolean | undefined;
      force?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.LibpodImagesRemoveReport;
}

export interface ImageSearchLibpodOp {
  request: {
    params?: {
      term?: string | undefined;
      limit?: number | undefined;
      noTrunc?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Automated?: string | undefined;
    Description?: string | undefined;
    Index?: string | undefined;
    Name?: string | undefined;
    Official?: string | undefined;
    Stars?: number | undefined;
    Tag?: string | undefined;
  };
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": ImageDeleteLibpodOp;
  "ImageExistsLibpod": ImageExistsLibpodOp;
  "ImageGetLibpod": ImageGetLibpodOp;
  "ImageHistoryLibpod": ImageHistoryLibpodOp;
  "ImageInspectLibpod": ImageInspectLibpodOp;
  "ImagePushLibpod": ImagePushLibpodOp;
  "ImageTagLibpod": ImageTagLibpodOp;
  "ImageTreeLibpod": ImageTreeLibpodOp;
  "ImageUntagLibpod": ImageUntagLibpodOp;
  "ImageChangesLibpod": ImageChangesLibpodOp;
  "ImageExportLibpod": ImageExportLibpodOp;
  "ImageImportLibpod": ImageImportLibpodOp;
  "ImageListLibpod": ImageListLibpodOp;
  "ImageLoadLibpod": ImageLoadLibpodOp;
  "ImagePruneLibpod": ImagePruneLibpodOp;
  "ImagePullLibpod": ImagePullLibpodOp;
  "ImageDeleteAllLibpod": ImageDeleteAllLibpodOp;
  "ImageSearchLibpod": ImageSearchLibpodOp;
}

export interface SystemInfoLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.Info;
}

export interface LibpodInfoCategory {
  "SystemInfoLibpod": SystemInfoLibpodOp;
}

export interface ManifestDeleteLibpodOp {
  request: {
    params: {
      name: string;
      digest?: string | undefined;
    };
    data?: undefined;
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

export type Schema2PlatformSpec = {
  architecture?: string | undefined;
  features?: string[] | undefined;
  os?: string | undefined;
  "os.features"?: string[] | undefined;
  "os.version"?: string | undefined;
  variant?: string | undefined;
};

export type Schema2ManifestDescriptor = {
  digest?: v3_1_0.Digest | undefined;
  mediaType?: string | undefined;
  platform?: Schema2PlatformSpec | undefined;
  size?: number | undefined;
  urls?: string[] | undefined;
};

export type Schema2List = {
  manifests?: Schema2ManifestDescriptor[] | undefined;
  mediaType?: string | undefined;
  schemaVersion?: number | undefined;
};

export interface ManifestInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Schema2List;
}

export interface ManifestExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ManifestPushLibpodOp {
  request: {
    params: {
      name: string;
      destination: string;
      all?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface ManifestCreateLibpodOp {
  request: {
    params: {
      name: string;
      image?: string[] | undefined;
      all?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.IDResponse;
}

export interface LibpodManifestsCategory {
  "ManifestDeleteLibpod": ManifestDeleteLibpodOp;
  "ManifestAddLibpod": ManifestAddLibpodOp;
  "ManifestInspectLibpod": ManifestInspectLibpodOp;
  "ManifestExistsLibpod": ManifestExistsLibpodOp;
  "ManifestPushLibpod": ManifestPushLibpodOp;
  "ManifestCreateLibpod": ManifestCreateLibpodOp;
}

export interface NetworkDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
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
  kind: 'none';
  value: undefined;
}

export interface NetworkDisconnectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.NetworkDisconnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface NetworkExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface NetworkInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
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
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkListReport[];
}

export interface NetworkPruneLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: string[];
}

export interface LibpodNetworksCategory {
  "NetworkDeleteLibpod": NetworkDeleteLibpodOp;
  "NetworkConnectLibpod": NetworkConnectLibpodOp;
  "NetworkDisconnectLibpod": NetworkDisconnectLibpodOp;
  "NetworkExistsLibpod": NetworkExistsLibpodOp;
  "NetworkInspectLibpod": NetworkInspectLibpodOp;
  "NetworkCreateLibpod": NetworkCreateLibpodOp;
  "NetworkListLibpod": NetworkListLibpodOp;
  "NetworkPruneLibpod": NetworkPruneLibpodOp;
}

export interface KubePlayLibpodOp {
  request: {
    params?: {
      network?: string | undefined;
      tlsVerify?: boolean | undefined;
      logDriver?: string | undefined;
      start?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  "KubePlayLibpod": KubePlayLibpodOp;
}

export interface PodDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodRmReport;
}

export interface PodExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface PodInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    CgroupParent?: string | undefined;
    CgroupPath?: string | undefined;
    Containers?: v3_1_0.InspectPodContainerInfo[] | undefined;
    CreateCgroup?: boolean | undefined;
    CreateCommand?: string[] | undefined;
    CreateInfra?: boolean | undefined;
    Created?: string | undefined;
    Hostname?: string | undefined;
    Id?: string | undefined;
    InfraConfig?: v3_1_0.InspectPodInfraConfig | undefined;
    InfraContainerID?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Name?: string | undefined;
    Namespace?: string | undefined;
    NumContainers?: number | undefined;
    SharedNamespaces?: string[] | undefined;
    State?: string | undefined;
  };
}

export interface PodKillLibpodOp {
  request: {
    params: {
      name: string;
      signal?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodKillReport;
}

export interface PodPauseLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodPauseReport;
}

export interface PodRestartLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodRestartReport;
}

export interface PodStartLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodStartReport;
}

export interface PodStopLibpodOp {
  request: {
    params: {
      name: string;
      t?: number | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodStopReport;
}

export interface PodTopLibpodOp {
  request: {
    params: {
      name: string;
      stream?: boolean | undefined;
      ps_args?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { stream?: false | undefined } | undefined };
  kind: 'message';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export interface PodUnpauseLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodUnpauseReport;
}

export interface PodCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v3_1_0.IdResponse;
}

export interface PodListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ListPodsReport[];
}

export interface PodPruneLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PodPruneReport;
}

export interface PodStatsLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      namesOrIDs?: string[] | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Processes: string[][];
    Titles: string[];
  };
}

export interface LibpodPodsCategory {
  "PodDeleteLibpod": PodDeleteLibpodOp;
  "PodExistsLibpod": PodExistsLibpodOp;
  "PodInspectLibpod": PodInspectLibpodOp;
  "PodKillLibpod": PodKillLibpodOp;
  "PodPauseLibpod": PodPauseLibpodOp;
  "PodRestartLibpod": PodRestartLibpodOp;
  "PodStartLibpod": PodStartLibpodOp;
  "PodStopLibpod": PodStopLibpodOp;
  "PodTopLibpod": PodTopLibpodOp;
  "PodUnpauseLibpod": PodUnpauseLibpodOp;
  "PodCreateLibpod": PodCreateLibpodOp;
  "PodListLibpod": PodListLibpodOp;
  "PodPruneLibpod": PodPruneLibpodOp;
  "PodStatsLibpod": PodStatsLibpodOp;
}

export interface SecretDeleteLibpodOp {
  request: {
    params: {
      name: string;
      all?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface SecretInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
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
    ID?: string | undefined;
  };
}

export interface SecretListLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReport[];
}

export interface LibpodSecretsCategory {
  "SecretDeleteLibpod": SecretDeleteLibpodOp;
  "SecretInspectLibpod": SecretInspectLibpodOp;
  "SecretCreateLibpod": SecretCreateLibpodOp;
  "SecretListLibpod": SecretListLibpodOp;
}

export interface SystemDataUsageLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Containers?: v3_1_0.SystemDfContainerReport[] | undefined;
    Images?: v3_1_0.SystemDfImageReport[] | undefined;
    Volumes?: v3_1_0.SystemDfVolumeReport[] | undefined;
  };
}

export interface SystemPruneLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    ContainerPruneReports?: v3_1_0.PruneReport[] | undefined;
    ImagePruneReports?: v3_1_0.PruneReport[] | undefined;
    PodPruneReport?: v3_1_0.PodPruneReport[] | undefined;
    ReclaimedSpace?: number | undefined;
    VolumePruneReports?: v3_1_0.PruneReport[] | undefined;
  };
}

export interface LibpodSystemCategory {
  "SystemDataUsageLibpod": SystemDataUsageLibpodOp;
  "SystemPruneLibpod": SystemPruneLibpodOp;
}

export interface SystemVersionLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Client?: v3_1_0.Version | undefined;
    Server?: v3_1_0.Version | undefined;
  };
}

export interface LibpodVersionCategory {
  "SystemVersionLibpod": SystemVersionLibpodOp;
}

export interface VolumeDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface VolumeExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface VolumeInspectLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Anonymous?: boolean | undefined;
    CreatedAt?: string | undefined;
    Driver?: string | undefined;
    GID?: number | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Mountpoint?: string | undefined;
    Name?: string | undefined;
    Options?: {
      [key: string]: string;
    } | undefined;
    Scope?: string | undefined;
    Status?: {
      [key: string]: unknown;
    } | undefined;
    UID?: number | undefined;
  };
}

export interface VolumeCreateLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.VolumeCreate | undefined;
  };
  kind: 'json';
  value: {
    Anonymous?: boolean | undefined;
    CreatedAt?: string | undefined;
    Driver?: string | undefined;
    GID?: number | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Mountpoint?: string | undefined;
    Name?: string | undefined;
    Options?: {
      [key: string]: string;
    } | undefined;
    Scope?: string | undefined;
    Status?: {
      [key: string]: unknown;
    } | undefined;
    UID?: number | undefined;
  };
}

export interface VolumeListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.Volume[];
}

export interface VolumePruneLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.PruneReport[];
}

export interface LibpodVolumesCategory {
  "VolumeDeleteLibpod": VolumeDeleteLibpodOp;
  "VolumeExistsLibpod": VolumeExistsLibpodOp;
  "VolumeInspectLibpod": VolumeInspectLibpodOp;
  "VolumeCreateLibpod": VolumeCreateLibpodOp;
  "VolumeListLibpod": VolumeListLibpodOp;
  "VolumePruneLibpod": VolumePruneLibpodOp;
}

export interface NetworkListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.NetworkResource[];
}

export interface NetworkDeleteOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface NetworkInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
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
  kind: 'none';
  value: undefined;
}

export interface NetworkDisconnectOp {
  request: {
    params: {
      name: string;
    };
    data?: v3_1_0.NetworkDisconnectRequest | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface NetworkCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.NetworkCreateRequest | undefined;
  };
  kind: 'json';
  value: {
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
    } | undefined;
    Options?: {
      [key: string]: string;
    } | undefined;
    Scope?: string | undefined;
  };
}

export interface NetworkPruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: string[];
}

export interface NetworksCategory {
  "NetworkList": NetworkListOp;
  "NetworkDelete": NetworkDeleteOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkConnect": NetworkConnectOp;
  "NetworkDisconnect": NetworkDisconnectOp;
  "NetworkCreate": NetworkCreateOp;
  "NetworkPrune": NetworkPruneOp;
}

export interface SecretListOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReportCompat[];
}

export interface SecretDeleteOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface SecretInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.SecretInfoReportCompat;
}

export interface SecretCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.SecretCreate | undefined;
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
  };
}

export interface SecretsCategory {
  "SecretList": SecretListOp;
  "SecretDelete": SecretDeleteOp;
  "SecretInspect": SecretInspectOp;
  "SecretCreate": SecretCreateOp;
}

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Containers?: v3_1_0.SystemDfContainerReport[] | undefined;
    Images?: v3_1_0.SystemDfImageReport[] | undefined;
    Volumes?: v3_1_0.SystemDfVolumeReport[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export interface VersionCategory {
  "SystemVersion": v3_1_0.SystemVersionOp;
}

export interface VolumeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Volumes?: v3_1_0.VolumeInfo[] | undefined;
  };
}

export interface VolumeDeleteOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface VolumeInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    CreatedAt?: string | undefined;
    Driver: string;
    Labels: {
      [key: string]: string;
    };
    Mountpoint: string;
    Name: string;
    Options: {
      [key: string]: string;
    };
    Scope: string;
    Status?: {
      [key: string]: unknown;
    } | undefined;
    UsageData?: v3_1_0.VolumeUsageData | undefined;
  };
}

export interface VolumeCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v3_1_0.DockerVolumeCreate | undefined;
  };
  kind: 'json';
  value: {
    CreatedAt?: string | undefined;
    Driver: string;
    Labels: {
      [key: string]: string;
    };
    Mountpoint: string;
    Name: string;
    Options: {
      [key: string]: string;
    };
    Scope: string;
    Status?: {
      [key: string]: unknown;
    } | undefined;
    UsageData?: v3_1_0.VolumeUsageData | undefined;
  };
}

export interface VolumePruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    [key: string]: unknown;
  };
}

export interface VolumesCategory {
  "VolumeList": VolumeListOp;
  "VolumeDelete": VolumeDeleteOp;
  "VolumeInspect": VolumeInspectOp;
  "VolumeCreate": VolumeCreateOp;
  "VolumePrune": VolumePruneOp;
}

export interface Schemas {
  "Address": v3_1_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "Change": v3_1_0.Change;
  "ChangeType": v3_1_0.ChangeType;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "ContainerBasicConfig": v3_1_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerChangeResponseItem": v3_1_0.ContainerChangeResponseItem;
  "ContainerCreateCreatedBody": v3_1_0.ContainerCreateCreatedBody;
  "ContainerHealthCheckConfig": v3_1_0.ContainerHealthCheckConfig;
  "ContainerNetworkConfig": v3_1_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v3_1_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v3_1_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStorageConfig": v3_1_0.ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainerWaitOKBody": v3_1_0.ContainerWaitOKBody;
  "ContainerWaitOKBodyError": v3_1_0.ContainerWaitOKBodyError;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "DNS": v3_1_0.DNS;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DistributionInfo": v3_1_0.DistributionInfo;
  "DockerVolumeCreate": v3_1_0.DockerVolumeCreate;
  "DriverData": v3_1_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v3_1_0.EndpointSettings;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "GraphDriverData": v3_1_0.GraphDriverData;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthConfig": v3_1_0.HealthConfig;
  "HealthcheckResult": v3_1_0.HealthcheckResult;
  "History": v3_1_0.History;
  "HistoryResponseItem": v3_1_0.HistoryResponseItem;
  "HostConfig": v3_1_0.HostConfig;
  "HostInfo": v3_1_0.HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v3_1_0.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "IdResponse": v3_1_0.IdResponse;
  "ImageConfig": v3_1_0.ImageConfig;
  "ImageDeleteResponse": v3_1_0.ImageDeleteResponse;
  "ImageDeleteResponseItem": v3_1_0.ImageDeleteResponseItem;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageLayer": v3_1_0.ImageLayer;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageStore": v3_1_0.ImageStore;
  "ImageSummary": v3_1_0.ImageSummary;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": v3_1_0.Info;
  "InspectAdditionalNetwork": v3_1_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v3_1_0.InspectContainerConfig;
  "InspectContainerHostConfig": v3_1_0.InspectContainerHostConfig;
  "InspectContainerState": v3_1_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v3_1_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodInfraConfig": v3_1_0.InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_1_0.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LibpodContainersPruneReport": v3_1_0.LibpodContainersPruneReport;
  "LibpodImagesPullReport": v3_1_0.LibpodImagesPullReport;
  "LibpodImagesRemoveReport": v3_1_0.LibpodImagesRemoveReport;
  "LinuxBlockIO": v3_1_0.LinuxBlockIO;
  "LinuxCPU": v3_1_0.LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxInterfacePriority": v3_1_0.LinuxInterfacePriority;
  "LinuxMemory": v3_1_0.LinuxMemory;
  "LinuxNetwork": v3_1_0.LinuxNetwork;
  "LinuxPids": v3_1_0.LinuxPids;
  "LinuxRdma": v3_1_0.LinuxRdma;
  "LinuxResources": v3_1_0.LinuxResources;
  "LinuxThrottleDevice": v3_1_0.LinuxThrottleDevice;
  "LinuxWeightDevice": v3_1_0.LinuxWeightDevice;
  "ListContainer": v3_1_0.ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": v3_1_0.ListPodContainer;
  "ListPodsReport": v3_1_0.ListPodsReport;
  "ListRegistriesReport": v3_1_0.ListRegistriesReport;
  "LogConfig": v3_1_0.LogConfig;
  "ManifestAddOpts": v3_1_0.ManifestAddOpts;
  "Mount": v3_1_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v3_1_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetConf": v3_1_0.NetConf;
  "NetworkConfig": v3_1_0.NetworkConfig;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectRequest": v3_1_0.NetworkConnectRequest;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateOptions": v3_1_0.NetworkCreateOptions;
  "NetworkCreateReport": v3_1_0.NetworkCreateReport;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkDisconnectRequest": v3_1_0.NetworkDisconnectRequest;
  "NetworkInspectReport": v3_1_0.NetworkInspectReport;
  "NetworkListReport": v3_1_0.NetworkListReport;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v3_1_0.NetworkSettings;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PeerInfo": v3_1_0.PeerInfo;
  "PidMode": v3_1_0.PidMode;
  "PlayKubePod": v3_1_0.PlayKubePod;
  "PlayKubeReport": v3_1_0.PlayKubeReport;
  "Plugin": v3_1_0.Plugin;
  "PluginConfig": v3_1_0.PluginConfig;
  "PluginConfigArgs": v3_1_0.PluginConfigArgs;
  "PluginConfigInterface": v3_1_0.PluginConfigInterface;
  "PluginConfigLinux": v3_1_0.PluginConfigLinux;
  "PluginConfigNetwork": v3_1_0.PluginConfigNetwork;
  "PluginConfigRootfs": v3_1_0.PluginConfigRootfs;
  "PluginConfigUser": v3_1_0.PluginConfigUser;
  "PluginDevice": v3_1_0.PluginDevice;
  "PluginEnv": v3_1_0.PluginEnv;
  "PluginInterfaceType": v3_1_0.PluginInterfaceType;
  "PluginMount": v3_1_0.PluginMount;
  "PluginSettings": v3_1_0.PluginSettings;
  "PodBasicConfig": v3_1_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateConfig": v3_1_0.PodCreateConfig;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v3_1_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v3_1_0.PodRmReport;
  "PodSpecGenerator": v3_1_0.PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodUnpauseReport": v3_1_0.PodUnpauseReport;
  "Port": v3_1_0.Port;
  "PortBinding": v3_1_0.PortBinding;
  "PortMap": v3_1_0.PortMap;
  "PortMapping": v3_1_0.PortMapping;
  "PortSet": v3_1_0.PortSet;
  "Propagation": v3_1_0.Propagation;
  "PruneReport": v3_1_0.PruneReport;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2List": Schema2List;
  "Schema2ManifestDescriptor": Schema2ManifestDescriptor;
  "Schema2PlatformSpec": Schema2PlatformSpec;
  "SecretCreate": v3_1_0.SecretCreate;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v3_1_0.SecretInfoReport;
  "SecretInfoReportCompat": v3_1_0.SecretInfoReportCompat;
  "SecretSpec": v3_1_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_1_0.SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": v3_1_0.SpecGenerator;
  "StoreInfo": v3_1_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "Type": v3_1_0.Type;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v3_1_0.Version;
  "Volume": v3_1_0.Volume;
  "VolumeCreate": v3_1_0.VolumeCreate;
  "VolumeCreateBody": v3_1_0.VolumeCreateBody;
  "VolumeInfo": v3_1_0.VolumeInfo;
  "VolumeListBody": v3_1_0.VolumeListBody;
  "VolumeListOKBody": v3_1_0.VolumeListOKBody;
  "VolumeUsageData": v3_1_0.VolumeUsageData;
  "WeightDevice": v3_1_0.WeightDevice;
  "linuxBlockIODevice": v3_1_0.linuxBlockIODevice;
}

export interface All extends AuthCategory, BuildCategory, CommitCategory, ContainersCategory, EventsCategory, ExecCategory, ImagesCategory, InfoCategory, Libpod_pingCategory, LibpodBuildCategory, LibpodCommitCategory, LibpodContainersCategory, LibpodEventsCategory, LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, LibpodInfoCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, LibpodSecretsCategory, LibpodSystemCategory, LibpodVersionCategory, LibpodVolumesCategory, NetworksCategory, SecretsCategory, SystemCategory, VersionCategory, VolumesCategory {}

export interface Version {
  categories: {
    "auth": AuthCategory;
    "build": BuildCategory;
    "commit": CommitCategory;
    "containers": ContainersCategory;
    "events": EventsCategory;
    "exec": ExecCategory;
    "images": ImagesCategory;
    "info": InfoCategory;
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
    "networks": NetworksCategory;
    "secrets": SecretsCategory;
    "system": SystemCategory;
    "version": VersionCategory;
    "volumes": VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
