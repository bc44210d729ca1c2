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

export interface ImageBuildOp {
  request: {
    /** `POST /build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuild */
    op: string;
    params?: {
      /** header; default `"application/x-tar"` */
      "Content-Type"?: "application/x-tar" | undefined;
      /** header; JSON in base64url */
      "X-Registry-Config"?: v3_4_0.RegistryConfig | string | undefined;
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; JSON */
      extrahosts?: v3_1_0.TextList | string | undefined;
      /** query */
      nohosts?: boolean | undefined;
      /** query */
      remote?: string | undefined;
      /** query; default `3` */
      retry?: number | bigint | undefined;
      /** query; default `"2s"` */
      "retry-delay"?: string | undefined;
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
      /** query; JSON */
      secrets?: v3_1_0.TextList | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'messages';
  value: v3_1_0.ProgressMessage;
}

export interface BuildCategory {
  ImageBuild: ImageBuildOp;
}

export type DockerOCIImageConfigPlain = {
  ArgsEscaped?: boolean | undefined;
  Cmd?: string[] | null | undefined;
  Entrypoint?: string[] | null | undefined;
  Env?: string[] | null | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  Labels?: {
    [key: string]: string;
  } | null | undefined;
  OnBuild?: string[] | null | undefined;
  Shell?: string[] | null | undefined;
  StopSignal?: string | undefined;
  User?: string | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    } | null;
  } | null | undefined;
  WorkingDir?: string | undefined;
};

export type DockerOCIImageConfig = {
  Healthcheck?: v5_0_0.HealthcheckConfig | undefined;
} & DockerOCIImageConfigPlain;

export type ImageInspect = {
  Config?: DockerOCIImageConfig | undefined;
  ContainerConfig?: v5_0_0.Config | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  GraphDriver?: v5_5_0.DriverData | undefined;
  Manifests?: v5_3_0.ManifestSummary[] | null | undefined;
  Metadata?: v5_0_0.Metadata | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
} & v4_1_1.ImageInspectPlain;

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

export type ArtifactRemoveReport = {
  ArtifactDigests?: v3_1_0.Digest[] | null | undefined;
};

export interface ArtifactDeleteLibpodOp {
  request: {
    /** `DELETE /libpod/artifacts/{name}`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactDeleteLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ArtifactRemoveReport;
}

export interface ArtifactExtractLibpodOp {
  request: {
    /** `GET /libpod/artifacts/{name}/extract`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactExtractLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      title?: string | undefined;
      /** query */
      digest?: string | undefined;
      /** query */
      excludeTitle?: boolean | undefined;
    };
  };
  kind: 'bytes';
}

export type OCI1 = {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
  artifactType?: string | undefined;
  config?: v5_3_0.Descriptor | undefined;
  layers?: v5_3_0.Descriptor[] | null | undefined;
  mediaType?: string | undefined;
  schemaVersion?: number | undefined;
  subject?: v5_3_0.Descriptor | undefined;
};

export type ArtifactInspectReport = {
  Digest?: string | undefined;
  Manifest?: OCI1 | undefined;
  Name?: string | undefined;
};

export interface ArtifactInspectLibpodOp {
  request: {
    /** `GET /libpod/artifacts/{name}/json`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: ArtifactInspectReport;
}

export type ArtifactPushReport = {
  ArtifactDigest?: v3_1_0.Digest | undefined;
};

export interface ArtifactPushLibpodOp {
  request: {
    /** `POST /libpod/artifacts/{name}/push`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactPushLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `3` */
      retry?: number | bigint | undefined;
      /** query; default `"1s"` */
      retryDelay?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: ArtifactPushReport;
}

export type ArtifactAddReport = {
  ArtifactDigest?: v3_1_0.Digest | undefined;
};

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
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: ArtifactAddReport;
}

export type ArtifactListReport = {
  Manifest?: OCI1 | undefined;
  Name?: string | undefined;
};

export interface ArtifactListLibpodOp {
  request: {
    /** `GET /libpod/artifacts/json`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactListLibpod */
    op: string;
  };
  kind: 'json';
  value: ArtifactListReport[];
}

export type ArtifactPullReport = {
  ArtifactDigest?: v3_1_0.Digest | undefined;
};

export interface ArtifactPullLibpodOp {
  request: {
    /** `POST /libpod/artifacts/pull`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ArtifactPullLibpod */
    op: string;
    params: {
      /** query */
      name: string;
      /** query; default `3` */
      retry?: number | bigint | undefined;
      /** query; default `"1s"` */
      retryDelay?: string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
    };
  };
  kind: 'json';
  value: ArtifactPullReport;
}

export interface LibpodArtifactsCategory {
  ArtifactDeleteLibpod: ArtifactDeleteLibpodOp;
  ArtifactExtractLibpod: ArtifactExtractLibpodOp;
  ArtifactInspectLibpod: ArtifactInspectLibpodOp;
  ArtifactPushLibpod: ArtifactPushLibpodOp;
  ArtifactAddLibpod: ArtifactAddLibpodOp;
  ArtifactListLibpod: ArtifactListLibpodOp;
  ArtifactPullLibpod: ArtifactPullLibpodOp;
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

export type ArtifactVolume = v5_5_0.ArtifactVolume & {
  name?: string | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v5_4_0.PerNetworkOptions;
  } | null | undefined;
  artifact_volumes?: ArtifactVolume[] | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v5_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  intelRdt?: v4_8_0.LinuxIntelRdt | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: v4_5_0.LinuxResources | undefined;
  secrets?: v4_5_0.ContainerSecret[] | null | undefined;
  startupHealthConfig?: v5_3_0.StartupHealthCheck<number | bigint> | undefined;
  stop_signal?: v3_1_0.Signal | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleReadIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  throttleWriteIOPSDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & v5_4_0.SpecGeneratorPlain;

export interface ContainerCreateLibpodOp {
  request: {
    /** `POST /libpod/containers/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerCreateLibpod */
    op: string;
    data: SpecGenerator;
  };
  kind: 'json';
  value: v4_1_1.ContainerCreateResponse;
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
  ContainerRestoreLibpod: v4_4_0.ContainerRestoreLibpodOp;
  ContainerStartLibpod: v3_1_1.ContainerStartLibpodOp;
  ContainerStatsLibpod: v3_1_1.ContainerStatsLibpodOp;
  ContainerStopLibpod: v4_3_0.ContainerStopLibpodOp;
  ContainerTopLibpod: v5_5_0.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: v5_5_0.ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v4_6_0.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v5_1_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type HostInfoPlain = v5_1_0.HostInfoPlain & {
  emulatedArchitectures?: string[] | null | undefined;
};

export type HostInfo = {
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  networkBackendInfo?: v4_6_0.NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  pasta?: v4_6_0.PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
} & HostInfoPlain;

export type LibpodInfo = {
  host?: HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: v4_4_0.StoreInfo | undefined;
  version?: v4_5_0.PodmanRelease | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: LibpodInfo;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
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
      /** query; JSON */
      driveropts?: v3_1_0.TextMap | string | undefined;
      /** query; JSON */
      labels?: v3_1_0.TextMap | string | undefined;
      /** query */
      replace?: boolean | undefined;
      /** query */
      ignore?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: {
    ID: string;
  };
}

export interface LibpodSecretsCategory {
  SecretDeleteLibpod: v3_1_1.SecretDeleteLibpodOp;
  SecretExistsLibpod: v4_5_0.SecretExistsLibpodOp;
  SecretInspectLibpod: v4_7_0.SecretInspectLibpodOp;
  SecretCreateLibpod: SecretCreateLibpodOp;
  SecretListLibpod: v4_7_0.SecretListLibpodOp;
}

export interface VolumeExportLibpodOp {
  request: {
    /** `GET /libpod/volumes/{name}/export`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeExportLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'bytes';
}

export interface VolumeImportLibpodOp {
  request: {
    /** `POST /libpod/volumes/{name}/import`, since v5.6.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeImportLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'none';
}

export type VolumeCreateOptions = {
  Driver?: string | undefined;
  GID?: number | bigint | undefined;
  IgnoreIfExists?: boolean | undefined;
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
  UID?: number | bigint | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: v4_6_0.VolumeConfigResponse;
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeExportLibpod: VolumeExportLibpodOp;
  VolumeImportLibpod: VolumeImportLibpodOp;
  VolumeInspectLibpod: v4_6_0.VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: v4_6_0.VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export interface ArtSchemas {
  ArtifactAddReport: ArtifactAddReport;
  ArtifactInspectReport: ArtifactInspectReport;
  ArtifactListReport: ArtifactListReport;
  ArtifactPullReport: ArtifactPullReport;
  ArtifactPushReport: ArtifactPushReport;
  ArtifactRemoveReport: ArtifactRemoveReport;
  ArtifactVolume: ArtifactVolume;
}

export type ContainerStorageConfig = {
  artifact_volumes?: ArtifactVolume[] | null | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v5_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v5_5_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v4_5_0.Secret[] | null | undefined;
  volumes?: v4_4_0.NamedVolume[] | null | undefined;
} & v5_0_0.ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v5_0_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  ConnectOptions: v5_5_0.ConnectOptions;
  Consistency: v3_4_0.Consistency;
  Container: v5_5_0.Container;
  ContainerBasicConfig: v5_3_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: v5_3_0.ContainerHealthCheckConfig;
  ContainerNetworkConfig: v5_4_0.ContainerNetworkConfig;
  ContainerNetworkStats: v5_0_0.ContainerNetworkStats;
  ContainerResourceConfig: v5_0_0.ContainerResourceConfig;
  ContainerSecret: v4_5_0.ContainerSecret;
  ContainerSecurityConfig: v4_5_0.ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerStats: v5_0_0.ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v5_5_0.ContainerTopOKBody;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
  containerUpdateRequest: v5_4_0.containerUpdateRequest;
}

export interface DocSchemas {
  DockerOCIImageConfig: DockerOCIImageConfig;
}

export interface HosSchemas {
  HostConfig: v5_5_0.HostConfig;
  HostInfo: HostInfo;
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

export interface LibSchemas {
  LibpodContainersRmReport: v4_0_0.LibpodContainersRmReport;
  LibpodImageSummary: v5_1_0.LibpodImageSummary;
  LibpodImagesPullReport: v3_1_0.LibpodImagesPullReport;
  LibpodImagesRemoveReport: v3_1_0.LibpodImagesRemoveReport;
  LibpodInfo: LibpodInfo;
}

export interface OciSchemas {
  OCI1: OCI1;
  OCIRuntimeInfo: v3_1_0.OCIRuntimeInfo;
  OciMount: v3_4_0.OciMount;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface VolSchemas {
  Volume: v4_5_0.Volume;
  VolumeConfigResponse: v4_6_0.VolumeConfigResponse;
  VolumeCreateOptions: VolumeCreateOptions;
  VolumeOptions: v5_1_0.VolumeOptions;
  VolumeRmReport: v4_4_0.VolumeRmReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_5_0.AccSchemas, v4_0_0.AddSchemas, ArtSchemas, v5_3_0.AttSchemas, v4_1_1.AutSchemas, v4_5_0.AvaSchemas, v5_0_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v4_5_0.CapSchemas, v3_1_0.CgrSchemas, v4_6_0.ChaSchemas, v4_5_0.CluSchemas, v5_0_0.ComSchemas, ConSchemas, v5_5_0.CreSchemas, v3_1_0.CriSchemas, v4_6_0.DnsSchemas, v5_0_0.DelSchemas, v5_3_0.DesSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v5_2_0.DisSchemas, DocSchemas, v5_5_0.DriSchemas, v3_1_0.DurSchemas, v5_5_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v4_6_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.HarSchemas, v5_0_0.HeaSchemas, v4_1_1.HisSchemas, HosSchemas, v3_1_0.IdmSchemas, v5_5_0.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, ImaSchemas, v4_5_0.InfSchemas, v5_5_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, LibSchemas, v4_8_0.LinSchemas, v5_1_0.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, v5_3_0.ManSchemas, v5_0_0.MetSchemas, v5_5_0.MouSchemas, v4_4_0.NamSchemas, v5_5_0.NetSchemas, OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v4_6_0.PasSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v5_4_0.PerSchemas, v3_1_0.PidSchemas, v5_2_0.PlaSchemas, v4_2_0.PluSchemas, v5_5_0.PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_1.PruSchemas, v4_5_0.PubSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v5_0_0.ResSchemas, v3_1_0.RooSchemas, v4_6_0.RouSchemas, v5_1_0.SchSchemas, v4_5_0.ScoSchemas, v4_2_0.ScpSchemas, v4_7_0.SecSchemas, v5_0_0.SerSchemas, v4_5_0.ShaSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, v5_5_0.StaSchemas, v4_4_0.StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v5_5_0.SumSchemas, v5_2_0.SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v5_2_0.TmpSchemas, v5_5_0.TopSchemas, v4_5_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, v5_5_0.UpdSchemas, v4_5_0.UsaSchemas, v3_1_0.UseSchemas, v4_5_0.VerSchemas, VolSchemas, v4_5_0.WaiSchemas, v3_4_0.WeiSchemas, v4_7_0.CacSchemas {}

export interface All extends v4_1_1.AuthCategory, BuildCategory, v4_1_0.CommitCategory, v5_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodArtifactsCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_5_0.LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_4_0.LibpodPlayCategory, v5_5_0.LibpodPodsCategory, LibpodSecretsCategory, v5_4_0.LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, v5_5_0.NetworksCategory, v4_7_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: BuildCategory;
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
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": v5_5_0.LibpodManifestsCategory;
    "libpod/networks": v5_4_0.LibpodNetworksCategory;
    "libpod/play": v5_4_0.LibpodPlayCategory;
    "libpod/pods": v5_5_0.LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": v5_4_0.LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: v5_5_0.NetworksCategory;
    secrets: v4_7_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
