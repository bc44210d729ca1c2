// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_1 from './v3.2.1.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_3_0 from './v3.3.0.js'
import type * as v3_4_0 from './v3.4.0.js'
import type * as v3_4_3 from './v3.4.3.js'
import type * as v4_0_0 from './v4.0.0.js'
import type * as v4_1_0 from './v4.1.0.js'
import type * as v4_1_1 from './v4.1.1.js'
import type * as v4_2_0 from './v4.2.0.js'
import type * as v4_3_0 from './v4.3.0.js'

export interface ImageBuildLibpodOp {
  request: {
    /** `POST /libpod/build`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ImageBuildLibpod */
    op: string;
    params?: {
      /** query; default `"Dockerfile"` */
      dockerfile?: string | undefined;
      /** query; default `"latest"`; a key for each */
      t?: string[] | string | undefined;
      /** query; default `false` */
      allplatforms?: boolean | undefined;
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
      /** query */
      ignoreVolumes?: boolean | undefined;
      /** query */
      preCheckpoint?: boolean | undefined;
      /** query */
      withPrevious?: boolean | undefined;
      /** query */
      fileLocks?: boolean | undefined;
      /** query */
      printStats?: boolean | undefined;
      /** query */
      createImage?: string | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.CriuReport;
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

export type LinuxCPU = v3_1_0.LinuxCPU & {
  idle?: number | bigint | undefined;
};

export type LinuxResources = {
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | null | undefined;
  memory?: v3_1_0.LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | null | undefined;
  unified?: {
    [key: string]: string;
  } | null | undefined;
};

export interface ContainerUpdateLibpodOp {
  request: {
    /** `POST /libpod/containers/{name}/update`, since v4.3.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ContainerUpdateLibpod */
    op: string;
    params: {
      /** path; a container, by name or id */
      name: string;
    };
    data?: LinuxResources | undefined;
  };
  kind: 'text';
}

export type StartupHealthCheck = {
  Interval?: v3_1_0.Duration<number | bigint> | undefined;
  Retries?: number | bigint | undefined;
  StartPeriod?: v3_1_0.Duration<number | bigint> | undefined;
  Successes?: number | bigint | undefined;
  Test?: string[] | null | undefined;
  Timeout?: v3_1_0.Duration<number | bigint> | undefined;
};

export type NamedVolume = v4_3_0.NamedVolume & {
  SubPath?: string | undefined;
};

export type SpecGeneratorPlain = v4_3_0.SpecGeneratorPlain & {
  read_write_tmpfs?: boolean | undefined;
};

export type SpecGenerator = {
  Networks?: {
    [key: string]: v4_0_0.PerNetworkOptions;
  } | null | undefined;
  cgroupns?: v3_1_0.Namespace | undefined;
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig<number | bigint> | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  log_configuration?: v4_3_0.LogConfigLibpod | undefined;
  mounts?: v3_4_0.OciMount[] | null | undefined;
  netns?: v3_1_0.Namespace | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  personality?: v3_4_0.LinuxPersonality | undefined;
  pidns?: v3_1_0.Namespace | undefined;
  portmappings?: v3_1_0.PortMapping<number | bigint>[] | null | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: LinuxResources | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
  startupHealthConfig?: StartupHealthCheck | undefined;
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
  volumes?: NamedVolume[] | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
} & SpecGeneratorPlain;

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
  ContainerCheckpointLibpod: ContainerCheckpointLibpodOp;
  ContainerExecLibpod: v3_1_1.ContainerExecLibpodOp;
  ContainerExistsLibpod: v3_1_1.ContainerExistsLibpodOp;
  ContainerExportLibpod: v3_1_1.ContainerExportLibpodOp;
  ContainerHealthcheckLibpod: v4_1_1.ContainerHealthcheckLibpodOp;
  ContainerInitLibpod: v3_1_1.ContainerInitLibpodOp;
  ContainerInspectLibpod: v4_3_0.ContainerInspectLibpodOp;
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
  ContainerTopLibpod: v4_1_1.ContainerTopLibpodOp;
  ContainerUnmountLibpod: v3_1_1.ContainerUnmountLibpodOp;
  ContainerUnpauseLibpod: v3_1_1.ContainerUnpauseLibpodOp;
  ContainerUpdateLibpod: ContainerUpdateLibpodOp;
  ContainerWaitLibpod: v3_1_1.ContainerWaitLibpodOp;
  ContainerCreateLibpod: ContainerCreateLibpodOp;
  ContainerListLibpod: v4_3_0.ContainerListLibpodOp;
  ContainerPruneLibpod: v4_1_1.ContainerPruneLibpodOp;
  ContainerShowMountedLibpod: v3_2_0.ContainerShowMountedLibpodOp;
  ContainersStatsAllLibpod: v3_4_0.ContainersStatsAllLibpodOp;
}

export type StoreInfo = v4_1_0.StoreInfo & {
  transientStore?: boolean | undefined;
};

export type Info = {
  host?: v4_1_0.HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | null | undefined;
  store?: StoreInfo | undefined;
  version?: v4_1_0.Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    /** `GET /libpod/info`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/SystemInfoLibpod */
    op: string;
  };
  kind: 'json';
  value: Info;
}

export interface LibpodInfoCategory {
  SystemInfoLibpod: SystemInfoLibpodOp;
}

export interface KubeApplyLibpodOp {
  request: {
    /** `POST /libpod/kube/apply`, since v4.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/KubeApplyLibpod */
    op: string;
    params?: {
      /** query */
      caCertFile?: string | undefined;
      /** query */
      kubeConfig?: string | undefined;
      /** query */
      namespace?: string | undefined;
      /** query */
      service?: boolean | undefined;
      /** query */
      file?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'text';
}

export interface LibpodKubeCategory {
  KubeApplyLibpod: KubeApplyLibpodOp;
}

export type ManifestModifyOptions = v4_0_0.ManifestModifyOptions & {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
};

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
      /** query */
      amend?: boolean | undefined;
    };
    data?: ManifestModifyOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface ManifestModifyLibpodOp {
  request: {
    /** `PUT /libpod/manifests/{name}`, since v4.0.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestModifyLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
    };
    data: ManifestModifyOptions;
  };
  kind: 'json';
  value: v4_0_0.ManifestModifyReport;
}

export type ManifestAddOptions = v4_0_0.ManifestAddOptions & {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
};

export interface ManifestAddLibpodOp {
  request: {
    /** `POST /libpod/manifests/{name}/add`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestAddLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: ManifestAddOptions | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface ManifestInspectLibpodOp {
  request: {
    /** `GET /libpod/manifests/{name}/json`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/ManifestInspectLibpod */
    op: string;
    params: {
      /** path */
      name: string;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
    };
  };
  kind: 'json';
  value: v3_1_0.ManifestList;
}

export interface LibpodManifestsCategory {
  ManifestCreateLibpod: ManifestCreateLibpodOp;
  ManifestDeleteLibpod: v4_0_0.ManifestDeleteLibpodOp;
  ManifestModifyLibpod: ManifestModifyLibpodOp;
  ManifestAddLibpod: ManifestAddLibpodOp;
  ManifestExistsLibpod: v3_1_1.ManifestExistsLibpodOp;
  ManifestInspectLibpod: ManifestInspectLibpodOp;
  ManifestPushV3Libpod: v4_1_1.ManifestPushV3LibpodOp;
  ManifestPushLibpod: v4_3_0.ManifestPushLibpodOp;
}

export type NetworkPlain = {
  created?: string | undefined;
  dns_enabled?: boolean | undefined;
  driver: string;
  id: string;
  internal?: boolean | undefined;
  ipam_options?: {
    [key: string]: string;
  } | null | undefined;
  ipv6_enabled?: boolean | undefined;
  labels?: {
    [key: string]: string;
  } | null | undefined;
  name: string;
  network_dns_servers?: string[] | null | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
};

export type Network = {
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & NetworkPlain;

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
  value: Network;
}

export type NetworkUpdateOptions = {
  adddnsservers?: string[] | null | undefined;
  removednsservers?: string[] | null | undefined;
};

export type networkUpdateRequestLibpod = NetworkUpdateOptions;

export interface NetworkUpdateLibpodOp {
  request: {
    /** `POST /libpod/networks/{name}/update`, since v4.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkUpdateLibpod */
    op: string;
    params: {
      /** path */
      name: string;
    };
    data?: networkUpdateRequestLibpod | undefined;
  };
  kind: 'none';
}

export type networkCreateLibpodPlain = {
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
  network_dns_servers?: string[] | null | undefined;
  network_interface?: string | undefined;
  options?: {
    [key: string]: string;
  } | null | undefined;
};

export type networkCreateLibpod = {
  subnets?: v4_0_0.Subnet[] | null | undefined;
} & networkCreateLibpodPlain;

export interface NetworkCreateLibpodOp {
  request: {
    /** `POST /libpod/networks/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/NetworkCreateLibpod */
    op: string;
    params?: {
      /** query */
      ignoreIfExists?: boolean | undefined;
    } | undefined;
    data?: networkCreateLibpod | undefined;
  };
  kind: 'json';
  value: Network;
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
  value: Network[];
}

export interface LibpodNetworksCategory {
  NetworkDeleteLibpod: v3_2_1.NetworkDeleteLibpodOp;
  NetworkConnectLibpod: v4_1_1.NetworkConnectLibpodOp;
  NetworkDisconnectLibpod: v4_1_1.NetworkDisconnectLibpodOp;
  NetworkExistsLibpod: v3_1_1.NetworkExistsLibpodOp;
  NetworkInspectLibpod: NetworkInspectLibpodOp;
  NetworkUpdateLibpod: NetworkUpdateLibpodOp;
  NetworkCreateLibpod: NetworkCreateLibpodOp;
  NetworkListLibpod: NetworkListLibpodOp;
  NetworkPruneLibpod: v3_2_1.NetworkPruneLibpodOp;
}

export type VolumeRmReport = {
  Err?: string | undefined;
  Id?: string | undefined;
};

export type PlayKubeReport = v4_3_0.PlayKubeReport & {
  VolumeRmReport?: VolumeRmReport[] | null | undefined;
};

export interface PlayKubeDownLibpodOp {
  request: {
    /** `DELETE /libpod/play/kube`, since v3.4.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeDownLibpod */
    op: string;
    params?: {
      /** query; default `false` */
      force?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface PlayKubeLibpodOp {
  request: {
    /** `POST /libpod/play/kube`, since v3.2.0. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PlayKubeLibpod */
    op: string;
    params?: {
      /** query; a key for each */
      network?: string[] | string | undefined;
      /** query; default `true` */
      tlsVerify?: boolean | undefined;
      /** query */
      logDriver?: string | undefined;
      /** query; default `true` */
      start?: boolean | undefined;
      /** query; a key for each */
      staticIPs?: string[] | string | undefined;
      /** query; a key for each */
      staticMACs?: string[] | string | undefined;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v3_1_0.RegistryAuth | string | undefined;
      /** query */
      noHosts?: boolean | undefined;
      /** query; a key for each */
      logOptions?: string[] | string | undefined;
      /** query; JSON */
      annotations?: v3_1_0.TextMap | string | undefined;
      /** query; a key for each */
      publishPorts?: string[] | string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: PlayKubeReport;
}

export interface LibpodPlayCategory {
  PlayKubeDownLibpod: PlayKubeDownLibpodOp;
  PlayKubeLibpod: PlayKubeLibpodOp;
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
  resource_limits?: LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
  userns?: v3_1_0.Namespace | undefined;
  utsns?: v3_1_0.Namespace | undefined;
  volumes?: NamedVolume[] | null | undefined;
} & v4_2_0.PodSpecGeneratorPlain;

export interface PodCreateLibpodOp {
  request: {
    /** `POST /libpod/pods/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/PodCreateLibpod */
    op: string;
    data?: PodSpecGenerator | undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface LibpodPodsCategory {
  PodDeleteLibpod: v3_1_1.PodDeleteLibpodOp;
  PodExistsLibpod: v3_1_1.PodExistsLibpodOp;
  PodInspectLibpod: v4_3_0.PodInspectLibpodOp;
  PodKillLibpod: v3_1_1.PodKillLibpodOp;
  PodPauseLibpod: v3_1_1.PodPauseLibpodOp;
  PodRestartLibpod: v3_1_1.PodRestartLibpodOp;
  PodStartLibpod: v3_1_1.PodStartLibpodOp;
  PodStopLibpod: v3_1_1.PodStopLibpodOp;
  PodTopLibpod: v4_1_1.PodTopLibpodOp;
  PodUnpauseLibpod: v3_1_1.PodUnpauseLibpodOp;
  PodCreateLibpod: PodCreateLibpodOp;
  PodListLibpod: v3_1_1.PodListLibpodOp;
  PodPruneLibpod: v3_1_1.PodPruneLibpodOp;
  PodStatsAllLibpod: v4_3_0.PodStatsAllLibpodOp;
}

export type SystemDfReport = {
  Containers?: v3_1_0.SystemDfContainerReport[] | null | undefined;
  Images?: v3_1_0.SystemDfImageReport[] | null | undefined;
  ImagesSize?: number | undefined;
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
      /** query */
      external?: boolean | undefined;
    } | undefined;
  };
  kind: 'json';
  value: v4_2_0.SystemPruneReport;
}

export interface LibpodSystemCategory {
  SystemDataUsageLibpod: SystemDataUsageLibpodOp;
  SystemPruneLibpod: SystemPruneLibpodOp;
}

export type VolumeCreateOptions = v4_1_1.VolumeCreateOptions & {
  IgnoreIfExists?: boolean | undefined;
};

export interface VolumeCreateLibpodOp {
  request: {
    /** `POST /libpod/volumes/create`, since v3.1.1. https://docs.podman.io/en/latest/_static/api.html?version=v6.0.0#operation/VolumeCreateLibpod */
    op: string;
    data?: VolumeCreateOptions | undefined;
  };
  kind: 'json';
  value: v4_3_0.VolumeConfigResponse;
}

export interface LibpodVolumesCategory {
  VolumeDeleteLibpod: v3_1_1.VolumeDeleteLibpodOp;
  VolumeExistsLibpod: v3_1_1.VolumeExistsLibpodOp;
  VolumeInspectLibpod: v4_3_0.VolumeInspectLibpodOp;
  VolumeCreateLibpod: VolumeCreateLibpodOp;
  VolumeListLibpod: v4_3_0.VolumeListLibpodOp;
  VolumePruneLibpod: v3_1_1.VolumePruneLibpodOp;
}

export type ContainerHealthCheckConfig = {
  health_check_on_failure_action?: v4_3_0.HealthCheckOnFailureAction | undefined;
  healthconfig?: v3_1_0.Schema2HealthConfig | undefined;
  startupHealthConfig?: StartupHealthCheck | undefined;
};

export type ContainerResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  oom_score_adj?: number | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | null | undefined;
  resource_limits?: LinuxResources | undefined;
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
  unified?: {
    [key: string]: string;
  } | null | undefined;
  weightDevice?: {
    [key: string]: v3_1_0.LinuxWeightDevice;
  } | null | undefined;
};

export type ContainerSecurityConfigPlain = v3_1_0.ContainerSecurityConfigPlain & {
  read_write_tmpfs?: boolean | undefined;
};

export type ContainerSecurityConfig = {
  idmappings?: v3_1_0.IDMappingOptions | undefined;
  userns?: v3_1_0.Namespace | undefined;
} & ContainerSecurityConfigPlain;

export type ContainerStorageConfig = {
  device_cgroup_rule?: v3_1_0.LinuxDeviceCgroup[] | null | undefined;
  devices?: v3_1_0.LinuxDevice[] | null | undefined;
  host_device_list?: v3_1_0.LinuxDevice[] | null | undefined;
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  ipcns?: v3_1_0.Namespace | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  secrets?: v3_4_3.Secret[] | null | undefined;
  volumes?: NamedVolume[] | null | undefined;
} & v4_1_0.ContainerStorageConfigPlain;

export interface ConSchemas {
  Config: v3_1_0.Config;
  ConfigReference: v3_1_0.ConfigReference;
  ConmonInfo: v3_1_0.ConmonInfo;
  Consistency: v3_4_0.Consistency;
  Container: v4_1_1.Container;
  ContainerBasicConfig: v4_3_0.ContainerBasicConfig;
  ContainerCgroupConfig: v3_1_0.ContainerCgroupConfig;
  ContainerChangeResponseItem: v3_1_0.ContainerChangeResponseItem;
  ContainerCreateCreatedBody: v3_1_0.ContainerCreateCreatedBody;
  ContainerCreateResponse: v4_1_1.ContainerCreateResponse;
  ContainerHealthCheckConfig: ContainerHealthCheckConfig;
  ContainerJSON: v4_1_1.ContainerJSON;
  ContainerNetworkConfig: v4_0_0.ContainerNetworkConfig;
  ContainerNode: v3_1_0.ContainerNode;
  ContainerResourceConfig: ContainerResourceConfig;
  ContainerSecurityConfig: ContainerSecurityConfig;
  ContainerSize: v3_1_0.ContainerSize;
  ContainerState: v3_1_0.ContainerState;
  ContainerStats: v4_1_1.ContainerStats;
  ContainerStorageConfig: ContainerStorageConfig;
  ContainerStore: v3_1_0.ContainerStore;
  ContainerTopOKBody: v3_1_0.ContainerTopOKBody;
  ContainerUpdateOKBody: v3_1_0.ContainerUpdateOKBody;
  ContainerWaitOKBody: v3_1_0.ContainerWaitOKBody;
  ContainerWaitOKBodyError: v3_1_0.ContainerWaitOKBodyError;
  ContainersPruneReport: v3_1_0.ContainersPruneReport;
  ContainersPruneReportLibpod: v4_1_1.ContainersPruneReportLibpod;
}

export interface InfSchemas {
  Info: Info;
}

export type LinuxBlockIODevice = {
  major?: number | undefined;
  minor?: number | undefined;
};

export type LinuxIDMapping = {
  containerID?: number | undefined;
  hostID?: number | undefined;
  size?: number | undefined;
};

export interface LinSchemas {
  LinuxBlockIO: v3_1_0.LinuxBlockIO;
  LinuxBlockIODevice: LinuxBlockIODevice;
  LinuxCPU: LinuxCPU;
  LinuxDevice: v3_1_0.LinuxDevice;
  LinuxDeviceCgroup: v3_1_0.LinuxDeviceCgroup;
  LinuxHugepageLimit: v3_1_0.LinuxHugepageLimit;
  LinuxIDMapping: LinuxIDMapping;
  LinuxInterfacePriority: v3_1_0.LinuxInterfacePriority;
  LinuxMemory: v3_1_0.LinuxMemory;
  LinuxNetwork: v3_1_0.LinuxNetwork;
  LinuxPersonality: v3_4_0.LinuxPersonality;
  LinuxPersonalityDomain: v3_4_0.LinuxPersonalityDomain;
  LinuxPersonalityFlag: v3_4_0.LinuxPersonalityFlag;
  LinuxPids: v3_1_0.LinuxPids;
  LinuxRdma: v3_1_0.LinuxRdma;
  LinuxResources: LinuxResources;
  LinuxThrottleDevice: v3_1_0.LinuxThrottleDevice;
  LinuxWeightDevice: v3_1_0.LinuxWeightDevice;
}

export type ManifestAnnotateOptions = v4_0_0.ManifestAnnotateOptions & {
  annotations?: {
    [key: string]: string;
  } | null | undefined;
};

export interface ManSchemas {
  ManifestAddOptions: ManifestAddOptions;
  ManifestAnnotateOptions: ManifestAnnotateOptions;
  ManifestList: v3_1_0.ManifestList;
  ManifestListEntry: v3_1_0.ManifestListEntry;
  ManifestModifyOptions: ManifestModifyOptions;
  ManifestModifyReport: v4_0_0.ManifestModifyReport;
  ManifestPushReport: v4_3_0.ManifestPushReport;
  ManifestRemoveOptions: v4_0_0.ManifestRemoveOptions;
  ManifestRemoveReport: v4_2_0.ManifestRemoveReport;
}

export interface NamSchemas {
  NamedVolume: NamedVolume;
  Namespace: v3_1_0.Namespace;
  NamespaceMode: v3_1_0.NamespaceMode;
}

export interface NetSchemas {
  NetOptions: v4_0_0.NetOptions;
  Network: Network;
  NetworkConnect: v4_1_1.NetworkConnect;
  NetworkConnectOptions: v4_0_0.NetworkConnectOptions;
  NetworkCreate: v3_1_0.NetworkCreate;
  NetworkCreateRequest: v3_1_0.NetworkCreateRequest;
  NetworkDisconnect: v3_1_0.NetworkDisconnect;
  NetworkMode: v3_1_0.NetworkMode;
  NetworkPruneReport: v3_1_0.NetworkPruneReport;
  NetworkResource: v3_1_0.NetworkResource;
  NetworkRmReport: v3_2_1.NetworkRmReport;
  NetworkSettings: v4_0_0.NetworkSettings;
  NetworkUpdateOptions: NetworkUpdateOptions;
  NetworkingConfig: v4_1_1.NetworkingConfig;
  networkConnectRequest: v4_1_1.networkConnectRequest;
  networkConnectRequestLibpod: v4_1_1.networkConnectRequestLibpod;
  networkCreate: v4_1_1.networkCreate;
  networkCreateLibpod: networkCreateLibpod;
  networkDisconnectRequest: v4_1_1.networkDisconnectRequest;
  networkUpdateRequestLibpod: networkUpdateRequestLibpod;
}

export interface PlaSchemas {
  Platform: v4_1_1.Platform;
  PlayKubePod: v3_4_0.PlayKubePod;
  PlayKubeReport: PlayKubeReport;
  PlayKubeVolume: v3_2_0.PlayKubeVolume;
  PlaySecret: v4_3_0.PlaySecret;
}

export type PodResourceConfig = {
  cpu_period?: number | undefined;
  cpu_quota?: number | undefined;
  resource_limits?: LinuxResources | undefined;
  throttleReadBpsDevice?: {
    [key: string]: v3_1_0.LinuxThrottleDevice;
  } | null | undefined;
};

export type PodStorageConfig = {
  image_volumes?: v3_1_0.ImageVolume[] | null | undefined;
  mounts?: v3_4_0.Mount[] | null | undefined;
  overlay_volumes?: v3_1_0.OverlayVolume[] | null | undefined;
  shm_size?: number | undefined;
  volumes?: NamedVolume[] | null | undefined;
  volumes_from?: string[] | null | undefined;
};

export interface PodSchemas {
  PodBasicConfig: v4_2_0.PodBasicConfig;
  PodCgroupConfig: v3_1_0.PodCgroupConfig;
  PodCreateOptions: v4_2_0.PodCreateOptions;
  PodKillReport: v3_1_0.PodKillReport;
  PodNetworkConfig: v4_0_0.PodNetworkConfig;
  PodPauseReport: v3_1_0.PodPauseReport;
  PodPruneReport: v3_1_0.PodPruneReport;
  PodResourceConfig: PodResourceConfig;
  PodRestartReport: v3_1_0.PodRestartReport;
  PodRmReport: v3_1_0.PodRmReport;
  PodSecurityConfig: v4_1_1.PodSecurityConfig;
  PodSpecGenerator: PodSpecGenerator;
  PodStartReport: v3_1_0.PodStartReport;
  PodStatsReport: v3_1_0.PodStatsReport;
  PodStopReport: v3_1_0.PodStopReport;
  PodStorageConfig: PodStorageConfig;
  PodTopOKBody: v4_1_1.PodTopOKBody;
  PodUnpauseReport: v3_1_0.PodUnpauseReport;
  PodmanEvent: v3_1_0.PodmanEvent;
  PodmanStats: v3_1_0.PodmanStats;
  PodmanStatsMessage: v3_1_0.PodmanStatsMessage;
  PodmanVersion: v3_1_0.PodmanVersion;
}

export interface SpeSchemas {
  SpecGenerator: SpecGenerator;
}

export interface StaSchemas {
  StartupHealthCheck: StartupHealthCheck;
  StatsMessage: v3_1_0.StatsMessage;
}

export interface StoSchemas {
  StoreInfo: StoreInfo;
}

export interface SysSchemas {
  SystemDfContainerReport: v3_1_0.SystemDfContainerReport;
  SystemDfImageReport: v3_1_0.SystemDfImageReport;
  SystemDfReport: SystemDfReport;
  SystemDfVolumeReport: v3_1_0.SystemDfVolumeReport;
  SystemPruneReport: v4_2_0.SystemPruneReport;
}

export type UpdateEntities = {
  Resources?: LinuxResources | undefined;
};

export interface UpdSchemas {
  UpdateEntities: UpdateEntities;
}

export interface VolSchemas {
  Volume: v3_1_0.Volume;
  VolumeConfigResponse: v4_3_0.VolumeConfigResponse;
  VolumeCreateBody: v4_1_1.VolumeCreateBody;
  VolumeCreateOptions: VolumeCreateOptions;
  VolumeListOKBody: v3_1_0.VolumeListOKBody;
  VolumeOptions: v3_4_0.VolumeOptions;
  VolumeRmReport: VolumeRmReport;
  VolumeUsageData: v3_1_0.VolumeUsageData;
  VolumesPruneReport: v4_1_1.VolumesPruneReport;
  volumeCreate: v4_1_1.volumeCreate;
}

export interface Schemas extends v4_0_0.AddSchemas, v4_1_1.AutSchemas, v3_4_0.BinSchemas, v3_1_0.BuiSchemas, v4_1_0.CpuSchemas, v3_1_0.CgrSchemas, v4_1_1.ComSchemas, ConSchemas, v4_3_0.CreSchemas, v3_1_0.CriSchemas, v3_4_0.DevSchemas, v3_1_0.DigSchemas, v3_4_0.DisSchemas, v3_4_0.DriSchemas, v3_1_0.DurSchemas, v3_1_0.EndSchemas, v4_1_1.ErrSchemas, v3_1_0.ExeSchemas, v3_4_0.FilSchemas, v3_1_0.FouSchemas, v3_1_0.GraSchemas, v3_1_0.HarSchemas, v4_3_0.HeaSchemas, v4_1_1.HisSchemas, v4_1_0.HosSchemas, v3_1_0.IdmSchemas, v4_1_1.IdrSchemas, v3_1_0.IpaSchemas, v3_1_0.IpmSchemas, v3_1_0.IpnSchemas, v4_1_1.ImaSchemas, InfSchemas, v4_3_0.InsSchemas, v3_1_0.IpcSchemas, v3_1_0.IsoSchemas, v4_0_0.LeaSchemas, v4_2_0.LibSchemas, LinSchemas, v4_1_1.LisSchemas, v4_3_0.LogSchemas, v4_0_0.MacSchemas, ManSchemas, v3_4_0.MouSchemas, NamSchemas, NetSchemas, v3_4_0.OciSchemas, v3_1_0.OveSchemas, v3_1_0.PosSchemas, v3_1_0.PatSchemas, v3_1_0.PeeSchemas, v4_0_0.PerSchemas, v3_1_0.PidSchemas, PlaSchemas, v4_2_0.PluSchemas, PodSchemas, v3_1_0.PorSchemas, v3_1_0.ProSchemas, v3_1_0.PruSchemas, v3_1_0.PusSchemas, v3_4_0.RegSchemas, v3_1_0.RemSchemas, v3_4_0.ResSchemas, v3_1_0.RooSchemas, v3_1_1.SchSchemas, v4_2_0.ScpSchemas, v4_3_0.SecSchemas, v3_1_0.SerSchemas, v3_1_0.SigSchemas, v3_1_0.SliSchemas, SpeSchemas, StaSchemas, StoSchemas, v3_1_0.StrSchemas, v4_0_0.SubSchemas, v4_1_1.SumSchemas, SysSchemas, v3_1_0.TasSchemas, v3_1_0.TexSchemas, v3_4_0.ThrSchemas, v3_4_0.TmpSchemas, v3_1_0.TypSchemas, v3_1_0.UtsSchemas, v3_4_0.UliSchemas, UpdSchemas, v3_1_0.UseSchemas, v4_1_0.VerSchemas, VolSchemas, v3_4_0.WeiSchemas {}

export interface All extends v4_1_1.AuthCategory, v4_0_0.BuildCategory, v4_1_0.CommitCategory, v4_3_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_2_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_3_0.LibpodGenerateCategory, v4_2_0.LibpodImagesCategory, LibpodInfoCategory, LibpodKubeCategory, LibpodManifestsCategory, LibpodNetworksCategory, LibpodPlayCategory, LibpodPodsCategory, v4_3_0.LibpodSecretsCategory, LibpodSystemCategory, v3_1_1.LibpodVersionCategory, LibpodVolumesCategory, v4_1_1.NetworksCategory, v4_3_0.SecretsCategory, v4_1_1.SystemCategory, v3_1_1.VersionCategory, v4_1_1.VolumesCategory {}

export interface Version {
  categories: {
    auth: v4_1_1.AuthCategory;
    build: v4_0_0.BuildCategory;
    commit: v4_1_0.CommitCategory;
    containers: v4_3_0.ContainersCategory;
    events: v3_1_1.EventsCategory;
    exec: v4_1_1.ExecCategory;
    images: v4_2_0.ImagesCategory;
    info: v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_3_0.LibpodGenerateCategory;
    "libpod/images": v4_2_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": LibpodPodsCategory;
    "libpod/secrets": v4_3_0.LibpodSecretsCategory;
    "libpod/system": LibpodSystemCategory;
    "libpod/version": v3_1_1.LibpodVersionCategory;
    "libpod/volumes": LibpodVolumesCategory;
    networks: v4_1_1.NetworksCategory;
    secrets: v4_3_0.SecretsCategory;
    system: v4_1_1.SystemCategory;
    version: v3_1_1.VersionCategory;
    volumes: v4_1_1.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
