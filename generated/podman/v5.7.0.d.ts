// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'
import type * as v4_4_0 from './v4.4.0.js'
import type * as v4_5_0 from './v4.5.0.js'
import type * as v4_6_0 from './v4.6.0.js'
import type * as v4_7_0 from './v4.7.0.js'
import type * as v4_8_0 from './v4.8.0.js'
import type * as v5_0_0 from './v5.0.0.js'
import type * as v5_1_0 from './v5.1.0.js'
import type * as v5_2_0 from './v5.2.0.js'
import type * as v5_3_0 from './v5.3.0.js'
import type * as v5_4_0 from './v5.4.0.js'
import type * as v5_5_0 from './v5.5.0.js'
import type * as v5_6_0 from './v5.6.0.js'

export type ImageInspectPlain = {
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
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
};

export type ImageInspect = {
  Config?: v5_6_0.DockerOCIImageConfig | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  GraphDriver?: v5_5_0.DriverData | undefined;
  Manifests?: v5_3_0.ManifestSummary[] | null | undefined;
  Metadata?: v5_0_0.Metadata | undefined;
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
  ImagePush: v5_2_0.ImagePushOp;
  ImageTag: v3_1_1.ImageTagOp;
  ImageCreate: v3_4_0.ImageCreateOp;
  ImageGetAll: v3_1_1.ImageGetAllOp;
  ImageList: v5_5_0.ImageListOp;
  ImageLoad: v3_1_1.ImageLoadOp;
  ImagePrune: v3_1_1.ImagePruneOp;
  ImageSearch: v4_2_0.ImageSearchOp;
}

export interface ArtifactAddLibpodOp {
  request: {
    /** `POST /libpod/artifacts/add`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactAddLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query */
      fileName: string;
      /** query */
      fileMIMEType?: string | undefined;
      /** query; a key for each */
      annotations?: string[] | string | undefined;
      /** query */
      artifactMIMEType?: string | undefined;
      /** query; default `false` */
      append?: boolean | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v5_6_0.ArtifactAddReport;
}

export interface ArtifactDeleteAllLibpodOp {
  request: {
    /** `DELETE /libpod/artifacts/remove`, since v5.7.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactDeleteAllLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      artifacts?: string[] | string | undefined;
      /** query */
      all?: boolean | undefined;
      /** query */
      ignore?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v5_6_0.ArtifactRemoveReport;
}

export interface LibpodArtifactsCategory {
  ArtifactDeleteLibpod: v5_6_0.ArtifactDeleteLibpodOp;
  ArtifactExtractLibpod: v5_6_0.ArtifactExtractLibpodOp;
  ArtifactInspectLibpod: v5_6_0.ArtifactInspectLibpodOp;
  ArtifactPushLibpod: v5_6_0.ArtifactPushLibpodOp;
  ArtifactAddLibpod: ArtifactAddLibpodOp;
  ArtifactListLibpod: v5_6_0.ArtifactListLibpodOp;
  ArtifactPullLibpod: v5_6_0.ArtifactPullLibpodOp;
  ArtifactDeleteAllLibpod: ArtifactDeleteAllLibpodOp;
}

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | "multipart/form-data" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: v3_4_0.RegistryConfig | string | undefined;
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; default `false` */
      allplatforms?: boolean | undefined;
      /** query; default `[]`; a key for each */
      additionalbuildcontexts?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      compatvolumes?: boolean | undefined;
      /** query; default `true` */
      createdannotation?: boolean | undefined;
      /** query */
      sourcedateepoch?: number | undefined;
      /** query; default `false` */
      rewritetimestamp?: boolean | undefined;
      /** query */
      timestamp?: number | undefined;
      /** query; default `true` */
      inheritlabels?: boolean | undefined;
      /** query; default `true` */
      inheritannotations?: boolean | undefined;
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
      /** query; a key for each */
      layerLabel?: string[] | string | undefined;
      /** query; default `true` */
      layers?: boolean | undefined;
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
      /** query; a key for each */
      unsetenv?: string[] | string | undefined;
      /** query; a key for each */
      unsetlabel?: string[] | string | undefined;
      /** query; a key for each */
      unsetannotation?: string[] | string | undefined;
      /** query; a key for each */
      volume?: string[] | string | undefined;
      /** query */
      manifest?: string | undefined;
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LibpodBuildCategory {
  ImageBuildLibpod: ImageBuildLibpodOp;
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
      tcpEstablished?: boolean | undefined;
      /** query */
      tcpClose?: boolean | undefined;
      /** query */
      import?: boolean | undefined;
      /** query */
      ignoreRootFS?: boolean | undefined;
      /** query */
      ignoreVolumes?: boolean | undefined;
      /** query */
      ignoreStaticIP?: boolean | undefined;
      /** query */
      ignoreStaticMAC?: boolean | undefined;
      /** query */
      fileLocks?: boolean | undefined;
      /** query */
      printStats?: boolean | undefined;
      /** query */
      pod?: string | undefined;
      /** query */
      publishPorts?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
}

export interface LibpodContainersCategory {
  ContainerDeleteLibpod: v4_0_0.ContainerDeleteLibpodOp;
  ContainerArchiveLibpod: v3_3_0.ContainerArchiveLibpodOp;
  PutContainerArchiveLibpod: v3_1_1.PutContainerArchiveLibpodOp;
  ContainerAttachLibpod: v3_1_1.ContainerAttachLibpodOp;
  ContainerChangesLibpod: v3_3_0.ContainerChangesLibpodOp;
  ContainerCheckpointLibpod: v4_4_0.ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v4_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: v5_5_0.ContainerInspectLibpodOp;
  ContainerKillLibpod: v4_3_0.ContainerKillLibpodOp;
  ContainerLogsLibpod: v3_1_1.ContainerLogsLibpodOp;
  ContainerMountLibpod: v3_1_1.ContainerMountLibpodOp;
  ContainerPauseLibpod: v3_1_1.ContainerPauseLibpodOp;
  ContainerRenameLibpod: v3_1_1.ContainerRenameLibpodOp;
  ContainerResizeLibpod: v3_1_1.ContainerResizeLibpodOp;
  ContainerRestartLibpod: v3_4_0.ContainerRestartLibpodOp;
  ContainerRestoreLibpod: ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_3_0.ContainerStatsLibpodOp;
  ContainerStopLibpod: v4_3_0.ContainerStopLibpodOp;
  ContainerTopLibpod: v5_5_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v5_5_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: v5_6_0.ContainerCreateLibpodOp;
  ContainerListLibpod: v5_1_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export interface LocalBuildLibpodOp {
  request: {
    /** `POST /libpod/local/build`, since v5.7.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/LocalBuildLibpod */
    op: string;
    params: {
      /** header; JSON in base64url */
      "X-Registry-Config"?: v3_4_0.RegistryConfig | string | undefined;
      /** query */
      localcontextdir: string;
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; default `false` */
      allplatforms?: boolean | undefined;
      /** query; default `[]`; a key for each */
      additionalbuildcontexts?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `false` */
      q?: boolean | undefined;
      /** query; default `false` */
      compatvolumes?: boolean | undefined;
      /** query; default `true` */
      createdannotation?: boolean | undefined;
      /** query */
      sourcedateepoch?: number | undefined;
      /** query; default `false` */
      rewritetimestamp?: boolean | undefined;
      /** query */
      timestamp?: number | undefined;
      /** query; default `true` */
      inheritlabels?: boolean | undefined;
      /** query; default `true` */
      inheritannotations?: boolean | undefined;
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
      /** query; a key for each */
      layerLabel?: string[] | string | undefined;
      /** query; default `true` */
      layers?: boolean | undefined;
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
      /** query; a key for each */
      unsetenv?: string[] | string | undefined;
      /** query; a key for each */
      unsetlabel?: string[] | string | undefined;
      /** query; a key for each */
      unsetannotation?: string[] | string | undefined;
      /** query; a key for each */
      volume?: string[] | string | undefined;
      /** query */
      manifest?: string | undefined;
    };
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface LocalImagesLibpodOp {
  request: {
    /** `POST /libpod/local/images/load`, since v5.7.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/LocalImagesLibpod */
    op: string;
    params: {
      /** query */
      path: string;
    };
  };
  kind: 'json';
  value: v3_1_0.ImageLoadReport;
}

export interface LibpodLocalCategory {
  LocalBuildLibpod: LocalBuildLibpodOp;
  LocalImagesLibpod: LocalImagesLibpodOp;
}

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
      /** header; default `"plain/text"` */
      "Content-Type"?: "plain/text" | "application/x-tar" | undefined;
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `false` */
      noHosts?: boolean | undefined;
      /** query; default `false` */
      noTrunc?: boolean | undefined;
      /** query; a key for each */
      publishPorts?: string[] | string | undefined;
      /** query */
      publishAllPorts?: boolean | undefined;
      /** query; default `false` */
      replace?: boolean | undefined;
      /** query; default `false` */
      serviceContainer?: boolean | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      userns?: string | undefined;
      /** query; default `false` */
      wait?: boolean | undefined;
      /** query */
      build?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      noHostname?: boolean | undefined;
      /** query */
      noPodPrefix?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v5_2_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: v5_2_0.PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
}

export type ListQuadlet = {
  App?: string | undefined;
  Name?: string | undefined;
  Path?: string | undefined;
  Status?: string | undefined;
  UnitName?: string | undefined;
};

export interface QuadletListLibpodOp {
  request: {
    /** `GET /libpod/quadlets/json`, since v5.7.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/QuadletListLibpod */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v3_1_0.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: ListQuadlet[];
}

export interface LibpodQuadletsCategory {
  QuadletListLibpod: QuadletListLibpodOp;
}

export interface ImaSchemas {
  ImageConfig: v4_5_0.ImageConfig;
  ImageData: v5_5_0.ImageData;
  ImageImportReport: v3_1_0.ImageImportReport;
  ImageInspect: ImageInspect;
  ImageLayers: v3_1_0.ImageLayers;
  ImageLoadReport: v3_1_0.ImageLoadReport;
  ImageOptions: v5_5_0.ImageOptions;
  ImageProperties: v5_3_0.ImageProperties;
  ImageStore: v3_1_0.ImageStore;
  ImageTreeReport: v4_1_1.ImageTreeReport;
  ImageVolume: v5_1_0.ImageVolume;
}

export interface LisSchemas {
  ListContainer: v5_1_0.ListContainer;
  ListContainerNamespaces: v3_1_0.ListContainerNamespaces;
  ListPodContainer: v4_6_0.ListPodContainer;
  ListPodsReport: v4_6_0.ListPodsReport;
  ListQuadlet: ListQuadlet;
  ListResponse: v4_5_0.ListResponse;
  ListedContainers: v4_1_1.ListedContainers;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, v5_6_0.ArtSchemas, v5_3_0.AttSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, v5_6_0.ConSchemas, v5_5_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v5_3_0.DesSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v5_2_0.DisSchemas, v5_6_0.DocSchemas, v5_5_0.DriSchemas, v3_1_0.DurSchemas, v5_5_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, v5_6_0.HosSchemas, v3_1_0.IdmSchemas, v5_5_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_5_0.InfSchemas, v5_5_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v5_6_0.LibSchemas, v4_8_0.LinSchemas, LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v5_3_0.ManSchemas, v5_0_0.MetSchemas, v5_5_0.MouSchemas, v4_4_0.NamSchemas, v5_5_0.NetSchemas, v5_6_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v5_4_0.PerSchemas, v3_1_0.PidSchemas, v5_2_0.PlaSchemas, v4_2_0.PluSchemas, v5_5_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, v5_6_0.SpeSchemas, v5_5_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v5_5_0.SumSchemas, v5_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, v5_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v5_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, v5_6_0.VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, v5_6_0.BuildCategory, v4_1_0.CommitCategory, v5_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodArtifactsCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_5_0.LibpodImagesCategory, v5_6_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodLocalCategory, v5_5_0.LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, LibpodPlayCategory, v5_5_0.LibpodPodsCategory, LibpodQuadletsCategory, v5_6_0.LibpodSecretsCategory, v5_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, v5_6_0.LibpodVolumesCategory, v5_5_0.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v5_6_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v5_5_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/artifacts": LibpodArtifactsCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": v5_5_0.LibpodImagesCategory;
    "libpod/info": v5_6_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/local": LibpodLocalCategory;
    "libpod/manifests": v5_5_0.LibpodManifestsCategory;
    "libpod/networks": v5_4_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": v5_5_0.LibpodPodsCategory;
    "libpod/quadlets": LibpodQuadletsCategory;
    "libpod/secrets": v5_6_0.LibpodSecretsCategory;
    "libpod/system": v5_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": v5_6_0.LibpodVolumesCategory;
    networks: v5_5_0.NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
