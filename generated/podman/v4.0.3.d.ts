// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v4_0_0 from './v4.0.0.js'

export type ContainersStatsAllLibpodResultPlain = {
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
  PerCPU?: number[] | undefined;
  SystemNano?: number | undefined;
};

export type ContainersStatsAllLibpodResult = {
  UpTime?: v3_1_0.Duration | undefined;
} & ContainersStatsAllLibpodResultPlain;

export interface ContainersStatsAllLibpodOp {
  request: {
    params?: {
      containers?: string[] | undefined;
      stream?: boolean | undefined;
      interval?: number | undefined;
    } | undefined;
  };
  finite: { params: { stream: false } };
  kind: 'message';
  value: ContainersStatsAllLibpodResult;
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v4_0_0.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v4_0_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v3_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: v4_0_0.ContainerInspectLibpodOp;
  ContainerKillLibpod: v3_1_1.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_1_1.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: v4_0_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_1_1.ContainerStatsLibpodOp;
  ContainerStopLibpod: v3_1_1.ContainerStopLibpodOp;
  ContainerTopLibpod: v4_0_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: v4_0_0.ContainerCreateLibpodOp;
  ContainerListLibpod: v3_1_1.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_0_0.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: ContainersStatsAllLibpodOp;
}

export interface All extends v3_1_1.AuthCategory, v3_4_0.BuildCategory, v3_1_1.CommitCategory, v4_0_0.ContainersCategory, v3_1_1.EventsCategory, v3_1_1.ExecCategory, v4_0_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, v4_0_0.LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_0_0.LibpodGenerateCategory, v4_0_0.LibpodImagesCategory, v4_0_0.LibpodInfoCategory, v4_0_0.LibpodManifestsCategory, v4_0_0.LibpodNetworksCategory, v4_0_0.LibpodPlayCategory, v4_0_0.LibpodPodsCategory, v3_1_1.LibpodSecretsCategory, v3_1_1.LibpodSystemCategory, v3_2_0.LibpodVersionCategory, v4_0_0.LibpodVolumesCategory, v4_0_0.NetworksCategory, v3_1_1.SecretsCategory, v3_1_1.SystemCategory, v3_2_0.VersionCategory, v3_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v3_1_1.AuthCategory;
    build: v3_4_0.BuildCategory;
    commit: v3_1_1.CommitCategory;
    containers: v4_0_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v3_1_1.ExecCategory;
    images: v4_0_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": v4_0_0.LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_0_0.LibpodGenerateCategory;
    "libpod/images": v4_0_0.LibpodImagesCategory;
    "libpod/info": v4_0_0.LibpodInfoCategory;
    "libpod/manifests": v4_0_0.LibpodManifestsCategory;
    "libpod/networks": v4_0_0.LibpodNetworksCategory;
    "libpod/play": v4_0_0.LibpodPlayCategory;
    "libpod/pods": v4_0_0.LibpodPodsCategory;
    "libpod/secrets": v3_1_1.LibpodSecretsCategory;
    "libpod/system": v3_1_1.LibpodSystemCategory;
    "libpod/version": v3_2_0.LibpodVersionCategory;
    "libpod/volumes": v4_0_0.LibpodVolumesCategory;
    networks: v4_0_0.NetworksCategory;
    secrets: v3_1_1.SecretsCategory;
    system: v3_1_1.SystemCategory;
    version: v3_2_0.VersionCategory;
    volumes: v3_2_0.VolumesCategory;
  };
  all: All;
  schemas: v4_0_0.Schemas;
}
