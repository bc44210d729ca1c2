// Made by `npm run generate`. Do not edit.
import type * as v3_1_0 from './v3.1.0.js'
import type * as v3_1_1 from './v3.1.1.js'
import type * as v3_2_0 from './v3.2.0.js'
import type * as v3_2_2 from './v3.2.2.js'
import type * as v3_2_3 from './v3.2.3.js'
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

export interface ImageBuildLibpodOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      allplatforms?: boolean | undefined;
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
      layerLabel?: string[] | undefined;
      layers?: boolean | undefined;
      networkmode?: string | undefined;
      platform?: string[] | undefined;
      target?: string | undefined;
      outputs?: string | undefined;
      httpproxy?: boolean | undefined;
      unsetenv?: string[] | undefined;
      volume?: string[] | undefined;
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

export type InspectContainerState = {
  CgroupPath?: string | undefined;
  CheckpointLog?: string | undefined;
  CheckpointPath?: string | undefined;
  Checkpointed?: boolean | undefined;
  CheckpointedAt?: string | undefined;
  ConmonPid?: number | undefined;
  Dead?: boolean | undefined;
  Error?: string | undefined;
  ExitCode?: number | undefined;
  FinishedAt?: string | undefined;
  Health?: v3_1_0.HealthCheckResults | undefined;
  OOMKilled?: boolean | undefined;
  OciVersion?: string | undefined;
  Paused?: boolean | undefined;
  Pid?: number | undefined;
  Restarting?: boolean | undefined;
  RestoreLog?: string | undefined;
  Restored?: boolean | undefined;
  RestoredAt?: string | undefined;
  Running?: boolean | undefined;
  StartedAt?: string | undefined;
  Status?: string | undefined;
  StoppedByUser?: boolean | undefined;
};

export type InspectContainerData = {
  AppArmorProfile?: string | undefined;
  Args?: string[] | undefined;
  BoundingCaps?: string[] | undefined;
  Config?: v4_3_0.InspectContainerConfig | undefined;
  ConmonPidFile?: string | undefined;
  Created?: string | undefined;
  Dependencies?: string[] | undefined;
  Driver?: string | undefined;
  EffectiveCaps?: string[] | undefined;
  ExecIDs?: string[] | undefined;
  GraphDriver?: v3_1_0.DriverData | undefined;
  HostConfig?: v4_0_0.InspectContainerHostConfig | undefined;
  HostnamePath?: string | undefined;
  HostsPath?: string | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageDigest?: string | undefined;
  ImageName?: string | undefined;
  IsInfra?: boolean | undefined;
  IsService?: boolean | undefined;
  KubeExitCodePropagation?: string | undefined;
  MountLabel?: string | undefined;
  Mounts?: v3_1_0.InspectMount[] | undefined;
  Name?: string | undefined;
  Namespace?: string | undefined;
  NetworkSettings?: v4_0_0.InspectNetworkSettings | undefined;
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
  State?: InspectContainerState | undefined;
  StaticDir?: string | undefined;
  lockNumber?: number | undefined;
};

export interface ContainerInspectLibpodOp {
  request: {
    params: {
      name: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: InspectContainerData;
}

export type ListContainer = {
  AutoRemove?: boolean | undefined;
  CIDFile?: string | undefined;
  Command?: string[] | undefined;
  Created?: string | undefined;
  CreatedAt?: string | undefined;
  ExitCode?: number | undefined;
  Exited?: boolean | undefined;
  ExitedAt?: number | undefined;
  Id?: string | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  IsInfra?: boolean | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Mounts?: string[] | undefined;
  Names?: string[] | undefined;
  Namespaces?: v3_1_0.ListContainerNamespaces | undefined;
  Networks?: string[] | undefined;
  Pid?: number | undefined;
  Pod?: string | undefined;
  PodName?: string | undefined;
  Ports?: v3_1_0.PortMapping[] | undefined;
  Restarts?: number | undefined;
  Size?: v3_1_0.ContainerSize | undefined;
  StartedAt?: number | undefined;
  State?: string | undefined;
  Status?: string | undefined;
};

export interface ContainerListLibpodOp {
  request: {
    params?: {
      all?: boolean | undefined;
      limit?: number | undefined;
      namespace?: boolean | undefined;
      pod?: boolean | undefined;
      size?: boolean | undefined;
      sync?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ListContainer[];
}

export interface LibpodContainersCategory {
  "ContainerDeleteLibpod": v4_0_0.ContainerDeleteLibpodOp;
  "ContainerArchiveLibpod": v3_3_0.ContainerArchiveLibpodOp;
  "PutContainerArchiveLibpod": v3_1_1.PutContainerArchiveLibpodOp;
  "ContainerAttachLibpod": v3_1_1.ContainerAttachLibpodOp;
  "ContainerChangesLibpod": v3_3_0.ContainerChangesLibpodOp;
  "ContainerCheckpointLibpod": v4_4_0.ContainerCheckpointLibpodOp;
  "ContainerExecLibpod": v3_1_1.ContainerExecLibpodOp;
  "ContainerExistsLibpod": v3_1_1.ContainerExistsLibpodOp;
  "ContainerExportLibpod": v3_1_1.ContainerExportLibpodOp;
  "ContainerHealthcheckLibpod": v4_1_1.ContainerHealthcheckLibpodOp;
  "ContainerInitLibpod": v3_1_1.ContainerInitLibpodOp;
  "ContainerInspectLibpod": ContainerInspectLibpodOp;
  "ContainerKillLibpod": v3_1_1.ContainerKillLibpodOp;
  "ContainerLogsLibpod": v3_1_1.ContainerLogsLibpodOp;
  "ContainerMountLibpod": v3_1_1.ContainerMountLibpodOp;
  "ContainerPauseLibpod": v3_1_1.ContainerPauseLibpodOp;
  "ContainerRenameLibpod": v3_1_1.ContainerRenameLibpodOp;
  "ContainerResizeLibpod": v3_1_1.ContainerResizeLibpodOp;
  "ContainerRestartLibpod": v3_1_1.ContainerRestartLibpodOp;
  "ContainerRestoreLibpod": v4_4_0.ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v4_3_0.ContainerStopLibpodOp;
  "ContainerTopLibpod": v4_1_1.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": v4_5_0.ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v4_6_0.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": v4_5_0.ContainerCreateLibpodOp;
  "ContainerListLibpod": ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v4_1_1.ContainersStatsAllLibpodOp;
}

export interface GenerateKubeLibpodOp {
  request: {
    params: {
      names: string[];
      service?: boolean | undefined;
      type?: string | undefined;
      replicas?: number | undefined;
      noTrunc?: boolean | undefined;
      podmanOnly?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface LibpodGenerateCategory {
  "GenerateSystemdLibpod": v4_3_0.GenerateSystemdLibpodOp;
  "GenerateKubeLibpod": GenerateKubeLibpodOp;
}

export interface ImagePushLibpodOp {
  request: {
    params: {
      name: string;
      destination?: string | undefined;
      forceCompressionFormat?: boolean | undefined;
      tlsVerify?: boolean | undefined;
      quiet?: boolean | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface LibpodImagesCategory {
  "ImageDeleteLibpod": v4_0_0.ImageDeleteLibpodOp;
  "ImageChangesLibpod": v3_3_0.ImageChangesLibpodOp;
  "ImageExistsLibpod": v3_1_1.ImageExistsLibpodOp;
  "ImageGetLibpod": v3_1_1.ImageGetLibpodOp;
  "ImageHistoryLibpod": v4_1_1.ImageHistoryLibpodOp;
  "ImageInspectLibpod": v4_5_0.ImageInspectLibpodOp;
  "ImagePushLibpod": ImagePushLibpodOp;
  "ImageTagLibpod": v3_1_1.ImageTagLibpodOp;
  "ImageTreeLibpod": v4_1_1.ImageTreeLibpodOp;
  "ImageUntagLibpod": v3_1_1.ImageUntagLibpodOp;
  "ImageExportLibpod": v4_0_0.ImageExportLibpodOp;
  "ImageImportLibpod": v3_4_0.ImageImportLibpodOp;
  "ImageListLibpod": v4_2_0.ImageListLibpodOp;
  "ImageLoadLibpod": v3_1_1.ImageLoadLibpodOp;
  "ImagePruneLibpod": v4_1_1.ImagePruneLibpodOp;
  "ImagePullLibpod": v4_5_0.ImagePullLibpodOp;
  "ImageDeleteAllLibpod": v4_2_0.ImageDeleteAllLibpodOp;
  "ImageScpLibpod": v4_2_0.ImageScpLibpodOp;
  "ImageSearchLibpod": v4_0_0.ImageSearchLibpodOp;
}

export interface ManifestPushLibpodOp {
  request: {
    params: {
      name: string;
      addCompression?: string[] | undefined;
      forceCompressionFormat?: boolean | undefined;
      destination: string;
      all?: boolean | undefined;
      tlsVerify?: boolean | undefined;
      quiet?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v4_1_1.IDResponse;
}

export interface LibpodManifestsCategory {
  "ManifestCreateLibpod": v4_4_0.ManifestCreateLibpodOp;
  "ManifestDeleteLibpod": v4_0_0.ManifestDeleteLibpodOp;
  "ManifestModifyLibpod": v4_4_0.ManifestModifyLibpodOp;
  "ManifestAddLibpod": v4_4_0.ManifestAddLibpodOp;
  "ManifestExistsLibpod": v3_1_1.ManifestExistsLibpodOp;
  "ManifestInspectLibpod": v4_5_0.ManifestInspectLibpodOp;
  "ManifestPushV3Libpod": v4_1_1.ManifestPushV3LibpodOp;
  "ManifestPushLibpod": ManifestPushLibpodOp;
}

export interface PlayKubeLibpodOp {
  request: {
    params?: {
      network?: string[] | undefined;
      tlsVerify?: boolean | undefined;
      logDriver?: string | undefined;
      start?: boolean | undefined;
      serviceContainer?: boolean | undefined;
      staticIPs?: string[] | undefined;
      staticMACs?: string[] | undefined;
      wait?: boolean | undefined;
      noTrunc?: boolean | undefined;
      userns?: string | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v4_6_0.PlayKubeReport;
}

export interface LibpodPlayCategory {
  "PlayKubeDownLibpod": v4_6_0.PlayKubeDownLibpodOp;
  "PlayKubeLibpod": PlayKubeLibpodOp;
}

export type SecretInfoReport = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  SecretData?: string | undefined;
  Spec?: v4_3_0.SecretSpec | undefined;
  UpdatedAt?: string | undefined;
};

export interface SecretInspectLibpodOp {
  request: {
    params: {
      name: string;
      showsecret?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReport;
}

export interface SecretListLibpodOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReport[];
}

export interface LibpodSecretsCategory {
  "SecretDeleteLibpod": v3_1_1.SecretDeleteLibpodOp;
  "SecretExistsLibpod": v4_5_0.SecretExistsLibpodOp;
  "SecretInspectLibpod": SecretInspectLibpodOp;
  "SecretCreateLibpod": v4_3_0.SecretCreateLibpodOp;
  "SecretListLibpod": SecretListLibpodOp;
}

export type SecretInfoReportCompat = {
  CreatedAt?: string | undefined;
  ID?: string | undefined;
  SecretData?: string | undefined;
  Spec?: v4_3_0.SecretSpec | undefined;
  UpdatedAt?: string | undefined;
  Version?: v3_1_0.SecretVersion | undefined;
};

export interface SecretListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReportCompat[];
}

export interface SecretInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: SecretInfoReportCompat;
}

export interface SecretsCategory {
  "SecretList": SecretListOp;
  "SecretDelete": v3_1_1.SecretDeleteOp;
  "SecretInspect": SecretInspectOp;
  "SecretCreate": v4_3_0.SecretCreateOp;
}

export type cacheLibImage = {
  [key: string]: unknown;
};

export interface Schemas {
  "AccessMode": v4_5_0.AccessMode;
  "Address": v4_0_0.Address;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthReport": v4_1_1.AuthReport;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "Availability": v4_5_0.Availability;
  "BindOptions": v4_5_0.BindOptions;
  "CPUUsage": v4_1_0.CPUUsage;
  "CapacityRange": v4_5_0.CapacityRange;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ChangeType": v3_1_0.ChangeType;
  "ClusterOptions": v4_5_0.ClusterOptions;
  "ClusterVolume": v4_5_0.ClusterVolume;
  "ClusterVolumeSpec": v4_5_0.ClusterVolumeSpec;
  "ComponentVersion": v4_1_1.ComponentVersion;
  "Config": v3_1_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "Consistency": v3_4_0.Consistency;
  "Container": v4_6_0.Container;
  "ContainerBasicConfig": v4_5_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": v4_4_0.ContainerHealthCheckConfig;
  "ContainerJSON": v4_6_0.ContainerJSON;
  "ContainerNetworkConfig": v4_0_0.ContainerNetworkConfig;
  "ContainerNode": v3_1_0.ContainerNode;
  "ContainerResourceConfig": v4_5_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v4_5_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerState": v3_1_0.ContainerState;
  "ContainerStats": v4_1_1.ContainerStats;
  "ContainerStorageConfig": v4_5_0.ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v3_1_0.ContainerTopOKBody;
  "ContainerUpdateOKBody": v3_1_0.ContainerUpdateOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": v4_6_0.CreateContainerConfig;
  "CreateOptions": v4_5_0.CreateOptions;
  "CreateResponse": v4_5_0.CreateResponse;
  "DNSNetworkInfo": v4_6_0.DNSNetworkInfo;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "Driver": v3_4_0.Driver;
  "DriverData": v3_1_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v3_1_0.EndpointSettings;
  "ErrorModel": v4_1_1.ErrorModel;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "FilesystemChange": v4_6_0.FilesystemChange;
  "GraphDriverData": v3_1_0.GraphDriverData;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckOnFailureAction": v4_3_0.HealthCheckOnFailureAction;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthConfig": v3_1_0.HealthConfig;
  "HealthcheckResult": v3_1_0.HealthcheckResult;
  "History": v3_1_0.History;
  "HistoryResponse": v4_1_1.HistoryResponse;
  "HistoryResponseItem": v3_1_0.HistoryResponseItem;
  "HostConfig": v4_6_0.HostConfig;
  "HostInfo": v4_6_0.HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v4_1_1.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "IdResponse": v3_1_0.IdResponse;
  "ImageConfig": v4_5_0.ImageConfig;
  "ImageData": v4_5_0.ImageData;
  "ImageDeleteResponseItem": v3_1_0.ImageDeleteResponseItem;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": v4_1_1.ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageMetadata": v3_1_0.ImageMetadata;
  "ImageStore": v3_1_0.ImageStore;
  "ImageSummary": v4_6_0.ImageSummary;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v3_1_0.ImageVolume;
  "Info": v4_5_0.Info;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v4_3_0.InspectContainerConfig;
  "InspectContainerData": InspectContainerData;
  "InspectContainerHostConfig": v4_0_0.InspectContainerHostConfig;
  "InspectContainerState": InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectExecProcess": v4_1_0.InspectExecProcess;
  "InspectExecSession": v4_1_1.InspectExecSession;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": v4_0_0.InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v3_1_0.InspectMount;
  "InspectNetworkSettings": v4_0_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodData": v4_6_0.InspectPodData;
  "InspectPodInfraConfig": v4_2_0.InspectPodInfraConfig;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": v4_0_0.LeaseRange;
  "LibpodContainersRmReport": v4_0_0.LibpodContainersRmReport;
  "LibpodImageSummary": v4_2_0.LibpodImageSummary;
  "LibpodImagesPullReport": v3_1_0.LibpodImagesPullReport;
  "LibpodImagesRemoveReport": v3_1_0.LibpodImagesRemoveReport;
  "LibpodInfo": v4_6_0.LibpodInfo;
  "LinuxBlockIO": v3_1_0.LinuxBlockIO;
  "LinuxBlockIODevice": v4_4_0.LinuxBlockIODevice;
  "LinuxCPU": v4_5_0.LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxIDMapping": v4_4_0.LinuxIDMapping;
  "LinuxInterfacePriority": v3_1_0.LinuxInterfacePriority;
  "LinuxMemory": v4_5_0.LinuxMemory;
  "LinuxNetwork": v3_1_0.LinuxNetwork;
  "LinuxPersonality": v3_4_0.LinuxPersonality;
  "LinuxPersonalityDomain": v3_4_0.LinuxPersonalityDomain;
  "LinuxPersonalityFlag": v3_4_0.LinuxPersonalityFlag;
  "LinuxPids": v3_1_0.LinuxPids;
  "LinuxRdma": v3_1_0.LinuxRdma;
  "LinuxResources": v4_5_0.LinuxResources;
  "LinuxThrottleDevice": v3_1_0.LinuxThrottleDevice;
  "LinuxWeightDevice": v3_1_0.LinuxWeightDevice;
  "ListContainer": ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": v4_6_0.ListPodContainer;
  "ListPodsReport": v4_6_0.ListPodsReport;
  "ListResponse": v4_5_0.ListResponse;
  "LogConfig": v3_4_0.LogConfig;
  "LogConfigLibpod": v4_3_0.LogConfigLibpod;
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddOptions": v4_4_0.ManifestAddOptions;
  "ManifestAnnotateOptions": v4_4_0.ManifestAnnotateOptions;
  "ManifestModifyOptions": v4_4_0.ManifestModifyOptions;
  "ManifestModifyReport": v4_0_0.ManifestModifyReport;
  "ManifestPushReport": v4_3_0.ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "Meta": v4_5_0.Meta;
  "Mount": v4_5_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v4_4_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetOptions": v4_0_0.NetOptions;
  "Network": v4_6_0.Network;
  "NetworkBackend": v4_6_0.NetworkBackend;
  "NetworkConnect": v3_1_0.NetworkConnect;
  "NetworkConnectOptions": v4_0_0.NetworkConnectOptions;
  "NetworkCreate": v3_1_0.NetworkCreate;
  "NetworkCreateRequest": v3_1_0.NetworkCreateRequest;
  "NetworkDisconnect": v3_1_0.NetworkDisconnect;
  "NetworkInfo": v4_6_0.NetworkInfo;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkResource": v3_1_0.NetworkResource;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v4_0_0.NetworkSettings;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": v3_4_0.NetworkingConfig;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PastaInfo": v4_6_0.PastaInfo;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v4_0_0.PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "Platform": v4_1_1.Platform;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": v4_6_0.PlayKubeReport;
  "PlayKubeVolume": v3_2_0.PlayKubeVolume;
  "PlaySecret": v4_3_0.PlaySecret;
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
  "Plugins": v4_2_0.Plugins;
  "PodBasicConfig": v4_6_0.PodBasicConfig;
  "PodCgroupConfig": v3_1_0.PodCgroupConfig;
  "PodCreateOptions": v4_6_0.PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v4_0_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": v4_5_0.PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v4_6_0.PodRmReport;
  "PodSecurityConfig": v4_1_1.PodSecurityConfig;
  "PodSpecGenerator": v4_6_0.PodSpecGenerator;
  "PodStartReport": v3_1_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v3_1_0.PodStopReport;
  "PodStorageConfig": v4_5_0.PodStorageConfig;
  "PodTopOKBody": v4_1_1.PodTopOKBody;
  "PodUnpauseReport": v3_1_0.PodUnpauseReport;
  "Port": v3_1_0.Port;
  "PortBinding": v3_1_0.PortBinding;
  "PortMap": v3_1_0.PortMap;
  "PortMapping": v3_1_0.PortMapping;
  "PortSet": v3_1_0.PortSet;
  "Propagation": v3_1_0.Propagation;
  "PruneReport": v3_1_0.PruneReport;
  "PublishState": v4_5_0.PublishState;
  "PublishStatus": v4_5_0.PublishStatus;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v3_1_0.RestartPolicy;
  "RootFS": v3_1_0.RootFS;
  "Route": v4_6_0.Route;
  "Schema2HealthConfig": v3_1_0.Schema2HealthConfig;
  "Schema2ListPublic": v4_5_0.Schema2ListPublic;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "Scope": v4_5_0.Scope;
  "ScpReport": v4_2_0.ScpReport;
  "Secret": v4_5_0.Secret;
  "SecretCreate": v4_3_0.SecretCreate;
  "SecretCreateReport": v4_3_0.SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": SecretInfoReport;
  "SecretInfoReportCompat": SecretInfoReportCompat;
  "SecretRmReport": v4_5_0.SecretRmReport;
  "SecretSpec": v4_3_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "SharingMode": v4_5_0.SharingMode;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": v4_5_0.SpecGenerator;
  "StartupHealthCheck": v4_4_0.StartupHealthCheck;
  "StoreInfo": v4_4_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "SummaryNetworkSettings": v4_1_1.SummaryNetworkSettings;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfReport": v4_4_0.SystemDfReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "SystemPruneReport": v4_2_0.SystemPruneReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "TmpfsOptions": v3_4_0.TmpfsOptions;
  "Topology": v4_5_0.Topology;
  "TopologyRequirement": v4_5_0.TopologyRequirement;
  "Type": v3_1_0.Type;
  "TypeBlock": v4_5_0.TypeBlock;
  "TypeMount": v4_5_0.TypeMount;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateEntities": v4_5_0.UpdateEntities;
  "UsageData": v4_5_0.UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_5_0.Version;
  "Volume": v4_5_0.Volume;
  "VolumeConfigResponse": v4_6_0.VolumeConfigResponse;
  "VolumeCreateOptions": v4_4_0.VolumeCreateOptions;
  "VolumeOptions": v3_4_0.VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "VolumesPruneReport": v4_1_1.VolumesPruneReport;
  "WaitExitError": v4_5_0.WaitExitError;
  "WaitResponse": v4_5_0.WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "cacheLibImage": cacheLibImage;
  "networkConnectRequest": v4_1_1.networkConnectRequest;
  "networkConnectRequestLibpod": v4_1_1.networkConnectRequestLibpod;
  "networkCreate": v4_1_1.networkCreate;
  "networkCreateLibpod": v4_6_0.networkCreateLibpod;
  "networkDisconnectRequest": v4_1_1.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, v3_4_0.BuildCategory, v4_1_0.CommitCategory, v4_6_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v4_6_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodBuildCategory, v3_1_1.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, LibpodGenerateCategory, LibpodImagesCategory, v4_6_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodManifestsCategory, v4_6_0.LibpodNetworksCategory, LibpodPlayCategory, v4_6_0.LibpodPodsCategory, LibpodSecretsCategory, v4_4_0.LibpodSystemCategory, v4_1_1.LibpodVersionCategory, v4_6_0.LibpodVolumesCategory, v4_1_1.NetworksCategory, SecretsCategory, v4_4_0.SystemCategory, v4_1_1.VersionCategory, v4_5_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": v3_4_0.BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": v4_6_0.ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": v4_6_0.ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/build": LibpodBuildCategory;
    "libpod/commit": v3_1_1.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": LibpodGenerateCategory;
    "libpod/images": LibpodImagesCategory;
    "libpod/info": v4_6_0.LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/manifests": LibpodManifestsCategory;
    "libpod/networks": v4_6_0.LibpodNetworksCategory;
    "libpod/play": LibpodPlayCategory;
    "libpod/pods": v4_6_0.LibpodPodsCategory;
    "libpod/secrets": LibpodSecretsCategory;
    "libpod/system": v4_4_0.LibpodSystemCategory;
    "libpod/version": v4_1_1.LibpodVersionCategory;
    "libpod/volumes": v4_6_0.LibpodVolumesCategory;
    "networks": v4_1_1.NetworksCategory;
    "secrets": SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v4_1_1.VersionCategory;
    "volumes": v4_5_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
