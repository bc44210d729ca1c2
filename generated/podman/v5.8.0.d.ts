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
import type * as v4_7_0 from './v4.7.0.js'
import type * as v4_8_0 from './v4.8.0.js'
import type * as v5_0_0 from './v5.0.0.js'
import type * as v5_0_2 from './v5.0.2.js'
import type * as v5_1_0 from './v5.1.0.js'
import type * as v5_2_0 from './v5.2.0.js'
import type * as v5_3_0 from './v5.3.0.js'
import type * as v5_4_0 from './v5.4.0.js'
import type * as v5_5_0 from './v5.5.0.js'
import type * as v5_6_0 from './v5.6.0.js'
import type * as v5_7_0 from './v5.7.0.js'

export interface ArtifactLocalLibpodOp {
  request: {
    params: {
      name: string;
      path: string;
      fileName: string;
      fileMIMEType?: string | undefined;
      annotations?: string[] | undefined;
      artifactMIMEType?: string | undefined;
      append?: boolean | undefined;
      replace?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v5_6_0.ArtifactAddReport;
}

export interface LibpodArtifactsCategory {
  "ArtifactDeleteLibpod": v5_6_0.ArtifactDeleteLibpodOp;
  "ArtifactExtractLibpod": v5_6_0.ArtifactExtractLibpodOp;
  "ArtifactInspectLibpod": v5_6_0.ArtifactInspectLibpodOp;
  "ArtifactPushLibpod": v5_6_0.ArtifactPushLibpodOp;
  "ArtifactAddLibpod": v5_7_0.ArtifactAddLibpodOp;
  "ArtifactListLibpod": v5_6_0.ArtifactListLibpodOp;
  "ArtifactLocalLibpod": ArtifactLocalLibpodOp;
  "ArtifactPullLibpod": v5_6_0.ArtifactPullLibpodOp;
  "ArtifactDeleteAllLibpod": v5_7_0.ArtifactDeleteAllLibpodOp;
}

export type UpdateEntities = {
  BlkIOWeightDevice?: v3_1_0.WeightDevice[] | undefined;
  DeviceReadBPs?: v3_1_0.ThrottleDevice[] | undefined;
  DeviceReadIOPs?: v3_1_0.ThrottleDevice[] | undefined;
  DeviceWriteBPs?: v3_1_0.ThrottleDevice[] | undefined;
  DeviceWriteIOPs?: v3_1_0.ThrottleDevice[] | undefined;
  Env?: string[] | undefined;
  UnsetEnv?: string[] | undefined;
  blockIO?: v3_1_0.LinuxBlockIO | undefined;
  cpu?: v4_5_0.LinuxCPU | undefined;
  devices?: v3_1_0.LinuxDeviceCgroup[] | undefined;
  health_cmd?: string | undefined;
  health_interval?: string | undefined;
  health_log_destination?: string | undefined;
  health_max_log_count?: number | undefined;
  health_max_log_size?: number | undefined;
  health_on_failure?: string | undefined;
  health_retries?: number | undefined;
  health_start_period?: string | undefined;
  health_startup_cmd?: string | undefined;
  health_startup_interval?: string | undefined;
  health_startup_retries?: number | undefined;
  health_startup_success?: number | undefined;
  health_startup_timeout?: string | undefined;
  health_timeout?: string | undefined;
  hugepageLimits?: v3_1_0.LinuxHugepageLimit[] | undefined;
  memory?: v4_5_0.LinuxMemory | undefined;
  network?: v3_1_0.LinuxNetwork | undefined;
  no_healthcheck?: boolean | undefined;
  pids?: v3_1_0.LinuxPids | undefined;
  r_limits?: v3_1_0.POSIXRlimit[] | undefined;
  rdma?: {
    [key: string]: v3_1_0.LinuxRdma;
  } | undefined;
  unified?: {
    [key: string]: string;
  } | undefined;
};

export interface ContainerUpdateLibpodOp {
  request: {
    params: {
      name: string;
      restartPolicy?: string | undefined;
      restartRetries?: number | undefined;
    };
    data?: UpdateEntities | undefined;
  };
  kind: 'text';
  value: undefined;
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
  "ContainerInspectLibpod": v5_5_0.ContainerInspectLibpodOp;
  "ContainerKillLibpod": v3_1_1.ContainerKillLibpodOp;
  "ContainerLogsLibpod": v3_1_1.ContainerLogsLibpodOp;
  "ContainerMountLibpod": v3_1_1.ContainerMountLibpodOp;
  "ContainerPauseLibpod": v3_1_1.ContainerPauseLibpodOp;
  "ContainerRenameLibpod": v3_1_1.ContainerRenameLibpodOp;
  "ContainerResizeLibpod": v3_1_1.ContainerResizeLibpodOp;
  "ContainerRestartLibpod": v3_1_1.ContainerRestartLibpodOp;
  "ContainerRestoreLibpod": v5_7_0.ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v4_3_0.ContainerStopLibpodOp;
  "ContainerTopLibpod": v5_5_0.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v4_6_0.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": v5_6_0.ContainerCreateLibpodOp;
  "ContainerListLibpod": v5_1_0.ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v5_0_0.ContainersStatsAllLibpodOp;
}

export type NetworkInfo = {
  backend?: v4_6_0.NetworkBackend | undefined;
  defaultNetwork?: string | undefined;
  dns?: v4_6_0.DNSNetworkInfo | undefined;
  package?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
};

export type HostInfo = {
  arch?: string | undefined;
  buildahVersion?: string | undefined;
  cgroupControllers?: string[] | undefined;
  cgroupManager?: string | undefined;
  cgroupVersion?: string | undefined;
  conmon?: v3_1_0.ConmonInfo | undefined;
  cpuUtilization?: v4_1_0.CPUUsage | undefined;
  cpus?: number | undefined;
  databaseBackend?: string | undefined;
  distribution?: v3_4_0.DistributionInfo | undefined;
  emulatedArchitectures?: string[] | undefined;
  eventLogger?: string | undefined;
  freeLocks?: number | undefined;
  hostname?: string | undefined;
  idMappings?: v3_1_0.IDMappings | undefined;
  kernel?: string | undefined;
  linkmode?: string | undefined;
  logDriver?: string | undefined;
  memFree?: number | undefined;
  memTotal?: number | undefined;
  networkBackend?: string | undefined;
  networkBackendInfo?: NetworkInfo | undefined;
  ociRuntime?: v3_1_0.OCIRuntimeInfo | undefined;
  os?: string | undefined;
  pasta?: v4_6_0.PastaInfo | undefined;
  remoteSocket?: v3_1_0.RemoteSocket | undefined;
  rootlessNetworkCmd?: string | undefined;
  runtimeInfo?: {
    [key: string]: unknown;
  } | undefined;
  security?: v3_2_0.SecurityInfo | undefined;
  serviceIsRemote?: boolean | undefined;
  slirp4netns?: v3_1_0.SlirpInfo | undefined;
  swapFree?: number | undefined;
  swapTotal?: number | undefined;
  uptime?: string | undefined;
  variant?: string | undefined;
};

export type LibpodInfo = {
  host?: HostInfo | undefined;
  plugins?: v4_2_0.Plugins | undefined;
  registries?: {
    [key: string]: unknown;
  } | undefined;
  store?: v4_4_0.StoreInfo | undefined;
  version?: v4_5_0.Version | undefined;
};

export interface SystemInfoLibpodOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: LibpodInfo;
}

export interface LibpodInfoCategory {
  "SystemInfoLibpod": SystemInfoLibpodOp;
}

export type QuadletRemoveReport = {
  Errors?: {
    [key: string]: string;
  } | undefined;
  Removed?: string[] | undefined;
};

export interface QuadletDeleteAllLibpodOp {
  request: {
    params?: {
      quadlets?: string[] | undefined;
      all?: boolean | undefined;
      force?: boolean | undefined;
      ignore?: boolean | undefined;
      "reload-systemd"?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: QuadletRemoveReport;
}

export interface QuadletInstallLibpodOp {
  request: {
    params?: {
      replace?: boolean | undefined;
      "reload-systemd"?: boolean | undefined;
    } | undefined;
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: {
    InstalledQuadlets?: {
      [key: string]: string;
    } | undefined;
    QuadletErrors?: {
      [key: string]: string;
    } | undefined;
  };
}

export interface QuadletDeleteLibpodOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
      ignore?: boolean | undefined;
      "reload-systemd"?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: QuadletRemoveReport;
}

export interface QuadletExistsLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface QuadletFileLibpodOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'text';
  value: undefined;
}

export interface LibpodQuadletsCategory {
  "QuadletDeleteAllLibpod": QuadletDeleteAllLibpodOp;
  "QuadletInstallLibpod": QuadletInstallLibpodOp;
  "QuadletDeleteLibpod": QuadletDeleteLibpodOp;
  "QuadletExistsLibpod": QuadletExistsLibpodOp;
  "QuadletFileLibpod": QuadletFileLibpodOp;
  "QuadletListLibpod": v5_7_0.QuadletListLibpodOp;
}

export interface Schemas {
  "AccessMode": v4_5_0.AccessMode;
  "Address": v4_0_0.Address;
  "ArtifactAddReport": v5_6_0.ArtifactAddReport;
  "ArtifactInspectReport": v5_6_0.ArtifactInspectReport;
  "ArtifactListReport": v5_6_0.ArtifactListReport;
  "ArtifactPullReport": v5_6_0.ArtifactPullReport;
  "ArtifactPushReport": v5_6_0.ArtifactPushReport;
  "ArtifactRemoveReport": v5_6_0.ArtifactRemoveReport;
  "ArtifactVolume": v5_6_0.ArtifactVolume;
  "AttestationProperties": v5_3_0.AttestationProperties;
  "AuthConfig": v3_1_0.AuthConfig;
  "AuthReport": v4_1_1.AuthReport;
  "AuthenticateOKBody": v3_1_0.AuthenticateOKBody;
  "AutoUserNsOptions": v3_1_0.AutoUserNsOptions;
  "Availability": v4_5_0.Availability;
  "BindOptions": v5_0_0.BindOptions;
  "CPUUsage": v4_1_0.CPUUsage;
  "CapacityRange": v4_5_0.CapacityRange;
  "CgroupSpec": v3_1_0.CgroupSpec;
  "CgroupnsMode": v3_1_0.CgroupnsMode;
  "ChangeType": v3_1_0.ChangeType;
  "ClusterOptions": v4_5_0.ClusterOptions;
  "ClusterVolume": v4_5_0.ClusterVolume;
  "ClusterVolumeSpec": v4_5_0.ClusterVolumeSpec;
  "ComponentVersion": v3_2_0.ComponentVersion;
  "Config": v5_0_0.Config;
  "ConfigReference": v3_1_0.ConfigReference;
  "ConmonInfo": v3_1_0.ConmonInfo;
  "ConnectOptions": v5_5_0.ConnectOptions;
  "Consistency": v3_4_0.Consistency;
  "Container": v5_5_0.Container;
  "ContainerBasicConfig": v5_3_0.ContainerBasicConfig;
  "ContainerCgroupConfig": v3_1_0.ContainerCgroupConfig;
  "ContainerCreateResponse": v4_1_1.ContainerCreateResponse;
  "ContainerHealthCheckConfig": v5_3_0.ContainerHealthCheckConfig;
  "ContainerNetworkConfig": v5_4_0.ContainerNetworkConfig;
  "ContainerNetworkStats": v5_0_0.ContainerNetworkStats;
  "ContainerResourceConfig": v5_0_0.ContainerResourceConfig;
  "ContainerSecurityConfig": v4_5_0.ContainerSecurityConfig;
  "ContainerSize": v3_1_0.ContainerSize;
  "ContainerStats": v5_0_0.ContainerStats;
  "ContainerStorageConfig": v5_6_0.ContainerStorageConfig;
  "ContainerStore": v3_1_0.ContainerStore;
  "ContainerTopOKBody": v5_5_0.ContainerTopOKBody;
  "ContainersPruneReport": v3_1_0.ContainersPruneReport;
  "ContainersPruneReportLibpod": v4_1_1.ContainersPruneReportLibpod;
  "CreateContainerConfig": v5_5_0.CreateContainerConfig;
  "CreateOptions": v5_5_0.CreateOptions;
  "CreateRequest": v5_5_0.CreateRequest;
  "CreateResponse": v4_5_0.CreateResponse;
  "DNSNetworkInfo": v4_6_0.DNSNetworkInfo;
  "DeleteResponse": v5_0_0.DeleteResponse;
  "Descriptor": v5_3_0.Descriptor;
  "DeviceMapping": v3_1_0.DeviceMapping;
  "DeviceRequest": v3_1_0.DeviceRequest;
  "Digest": v3_1_0.Digest;
  "DisconnectOptions": v5_2_0.DisconnectOptions;
  "DistributionInfo": v3_4_0.DistributionInfo;
  "DockerOCIImageConfig": v5_6_0.DockerOCIImageConfig;
  "Driver": v3_4_0.Driver;
  "DriverData": v5_5_0.DriverData;
  "Duration": v3_1_0.Duration;
  "EndpointIPAMConfig": v3_1_0.EndpointIPAMConfig;
  "EndpointResource": v3_1_0.EndpointResource;
  "EndpointSettings": v5_5_0.EndpointSettings;
  "ErrorModel": v4_1_1.ErrorModel;
  "ErrorResponse": v3_1_0.ErrorResponse;
  "FileMode": v3_1_0.FileMode;
  "FilesystemChange": v4_6_0.FilesystemChange;
  "HardwareAddr": v3_1_0.HardwareAddr;
  "Health": v3_1_0.Health;
  "HealthCheckLog": v3_1_0.HealthCheckLog;
  "HealthCheckOnFailureAction": v4_3_0.HealthCheckOnFailureAction;
  "HealthCheckResults": v3_1_0.HealthCheckResults;
  "HealthcheckConfig": v5_0_0.HealthcheckConfig;
  "HealthcheckResult": v3_1_0.HealthcheckResult;
  "History": v3_1_0.History;
  "HistoryResponse": v4_1_1.HistoryResponse;
  "HistoryResponseItem": v3_1_0.HistoryResponseItem;
  "HostConfig": v5_5_0.HostConfig;
  "HostInfo": HostInfo;
  "IDMap": v3_1_0.IDMap;
  "IDMappingOptions": v3_1_0.IDMappingOptions;
  "IDMappings": v3_1_0.IDMappings;
  "IDResponse": v5_5_0.IDResponse;
  "IPAM": v3_1_0.IPAM;
  "IPAMConfig": v3_1_0.IPAMConfig;
  "IPMask": v3_1_0.IPMask;
  "IPNet": v3_1_0.IPNet;
  "ImageConfig": v4_5_0.ImageConfig;
  "ImageData": v5_5_0.ImageData;
  "ImageImportReport": v3_1_0.ImageImportReport;
  "ImageInspect": v5_7_0.ImageInspect;
  "ImageLoadReport": v3_1_0.ImageLoadReport;
  "ImageOptions": v5_5_0.ImageOptions;
  "ImageProperties": v5_3_0.ImageProperties;
  "ImageStore": v3_1_0.ImageStore;
  "ImageTreeReport": v4_1_1.ImageTreeReport;
  "ImageVolume": v5_1_0.ImageVolume;
  "Info": v4_5_0.Info;
  "Inspect": v5_5_0.Inspect;
  "InspectAdditionalNetwork": v4_0_0.InspectAdditionalNetwork;
  "InspectBlkioThrottleDevice": v3_1_0.InspectBlkioThrottleDevice;
  "InspectBlkioWeightDevice": v3_1_0.InspectBlkioWeightDevice;
  "InspectContainerConfig": v5_3_0.InspectContainerConfig;
  "InspectContainerData": v5_5_0.InspectContainerData;
  "InspectContainerHostConfig": v5_4_0.InspectContainerHostConfig;
  "InspectContainerState": v4_7_0.InspectContainerState;
  "InspectDevice": v3_1_0.InspectDevice;
  "InspectExecProcess": v4_1_0.InspectExecProcess;
  "InspectExecSession": v4_1_1.InspectExecSession;
  "InspectHostPort": v3_1_0.InspectHostPort;
  "InspectIDMappings": v4_0_0.InspectIDMappings;
  "InspectLogConfig": v3_1_0.InspectLogConfig;
  "InspectMount": v5_3_0.InspectMount;
  "InspectNetworkSettings": v4_0_0.InspectNetworkSettings;
  "InspectPodContainerInfo": v3_1_0.InspectPodContainerInfo;
  "InspectPodData": v5_4_0.InspectPodData;
  "InspectPodInfraConfig": v5_4_0.InspectPodInfraConfig;
  "InspectResponse": v5_5_0.InspectResponse;
  "InspectRestartPolicy": v3_1_0.InspectRestartPolicy;
  "InspectSecret": v3_2_3.InspectSecret;
  "InspectUlimit": v3_1_0.InspectUlimit;
  "IpcMode": v3_1_0.IpcMode;
  "Isolation": v3_1_0.Isolation;
  "LeaseRange": v4_0_0.LeaseRange;
  "LibpodContainersRmReport": v4_0_0.LibpodContainersRmReport;
  "LibpodImageSummary": v5_1_0.LibpodImageSummary;
  "LibpodImagesPullReport": v3_1_0.LibpodImagesPullReport;
  "LibpodImagesRemoveReport": v3_1_0.LibpodImagesRemoveReport;
  "LibpodInfo": LibpodInfo;
  "LinuxBlockIO": v3_1_0.LinuxBlockIO;
  "LinuxBlockIODevice": v4_4_0.LinuxBlockIODevice;
  "LinuxCPU": v4_5_0.LinuxCPU;
  "LinuxDevice": v3_1_0.LinuxDevice;
  "LinuxDeviceCgroup": v3_1_0.LinuxDeviceCgroup;
  "LinuxHugepageLimit": v3_1_0.LinuxHugepageLimit;
  "LinuxIDMapping": v4_4_0.LinuxIDMapping;
  "LinuxIntelRdt": v4_8_0.LinuxIntelRdt;
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
  "ListContainer": v5_1_0.ListContainer;
  "ListContainerNamespaces": v3_1_0.ListContainerNamespaces;
  "ListPodContainer": v4_6_0.ListPodContainer;
  "ListPodsReport": v4_6_0.ListPodsReport;
  "ListQuadlet": v5_7_0.ListQuadlet;
  "ListResponse": v4_5_0.ListResponse;
  "LogConfig": v3_4_0.LogConfig;
  "LogConfigLibpod": v4_3_0.LogConfigLibpod;
  "MacAddress": v4_0_0.MacAddress;
  "ManifestAddArtifactOptions": v5_0_0.ManifestAddArtifactOptions;
  "ManifestAddOptions": v5_0_0.ManifestAddOptions;
  "ManifestAnnotateOptions": v5_0_0.ManifestAnnotateOptions;
  "ManifestKind": v5_3_0.ManifestKind;
  "ManifestModifyOptions": v5_0_0.ManifestModifyOptions;
  "ManifestModifyReport": v5_0_2.ManifestModifyReport;
  "ManifestPushReport": v4_3_0.ManifestPushReport;
  "ManifestRemoveOptions": v4_0_0.ManifestRemoveOptions;
  "ManifestRemoveReport": v4_2_0.ManifestRemoveReport;
  "ManifestSummary": v5_3_0.ManifestSummary;
  "Meta": v4_5_0.Meta;
  "Metadata": v5_0_0.Metadata;
  "Mount": v5_5_0.Mount;
  "MountPoint": v3_1_0.MountPoint;
  "NamedVolume": v4_4_0.NamedVolume;
  "Namespace": v3_1_0.Namespace;
  "NamespaceMode": v3_1_0.NamespaceMode;
  "NetAddress": v5_0_0.NetAddress;
  "NetInterface": v5_0_0.NetInterface;
  "NetOptions": v5_4_0.NetOptions;
  "Network": v4_6_0.Network;
  "NetworkBackend": v4_6_0.NetworkBackend;
  "NetworkConnectOptions": v5_4_0.NetworkConnectOptions;
  "NetworkContainerInfo": v5_0_0.NetworkContainerInfo;
  "NetworkInfo": NetworkInfo;
  "NetworkInspectReport": v5_0_0.NetworkInspectReport;
  "NetworkMode": v3_1_0.NetworkMode;
  "NetworkPruneReport": v3_1_0.NetworkPruneReport;
  "NetworkRmReport": v3_1_0.NetworkRmReport;
  "NetworkSettings": v5_5_0.NetworkSettings;
  "NetworkSettingsSummary": v5_5_0.NetworkSettingsSummary;
  "NetworkUpdateOptions": v4_4_0.NetworkUpdateOptions;
  "NetworkingConfig": v5_5_0.NetworkingConfig;
  "OCI1": v5_6_0.OCI1;
  "OCIRuntimeInfo": v3_1_0.OCIRuntimeInfo;
  "OverlayVolume": v3_1_0.OverlayVolume;
  "POSIXRlimit": v3_1_0.POSIXRlimit;
  "PastaInfo": v4_6_0.PastaInfo;
  "PeerInfo": v3_1_0.PeerInfo;
  "PerNetworkOptions": v5_4_0.PerNetworkOptions;
  "PidMode": v3_1_0.PidMode;
  "Platform": v4_1_1.Platform;
  "PlayKubePod": v3_4_0.PlayKubePod;
  "PlayKubeReport": v5_2_0.PlayKubeReport;
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
  "PodCreateOptions": v5_4_0.PodCreateOptions;
  "PodKillReport": v3_1_0.PodKillReport;
  "PodNetworkConfig": v5_4_0.PodNetworkConfig;
  "PodPauseReport": v3_1_0.PodPauseReport;
  "PodPruneReport": v3_1_0.PodPruneReport;
  "PodResourceConfig": v5_5_0.PodResourceConfig;
  "PodRestartReport": v3_1_0.PodRestartReport;
  "PodRmReport": v4_6_0.PodRmReport;
  "PodSecurityConfig": v4_1_1.PodSecurityConfig;
  "PodSpecGenerator": v5_5_0.PodSpecGenerator;
  "PodStartReport": v5_2_0.PodStartReport;
  "PodStatsReport": v3_1_0.PodStatsReport;
  "PodStopReport": v5_2_0.PodStopReport;
  "PodStorageConfig": v5_5_0.PodStorageConfig;
  "PodTopOKBody": v5_5_0.PodTopOKBody;
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
  "QuadletRemoveReport": QuadletRemoveReport;
  "RemoteSocket": v3_1_0.RemoteSocket;
  "Resources": v3_4_0.Resources;
  "RestartPolicy": v5_0_0.RestartPolicy;
  "RestartPolicyMode": v5_0_0.RestartPolicyMode;
  "RootFS": v3_1_0.RootFS;
  "Route": v4_6_0.Route;
  "Schema2HealthConfig": v5_1_0.Schema2HealthConfig;
  "Schema2ListPublic": v4_5_0.Schema2ListPublic;
  "Schema2ManifestDescriptor": v3_1_1.Schema2ManifestDescriptor;
  "Schema2PlatformSpec": v3_1_1.Schema2PlatformSpec;
  "Scope": v4_5_0.Scope;
  "ScpReport": v4_2_0.ScpReport;
  "Secret": v4_5_0.Secret;
  "SecretCreate": v4_3_0.SecretCreate;
  "SecretCreateReport": v4_3_0.SecretCreateReport;
  "SecretDriverSpec": v3_1_0.SecretDriverSpec;
  "SecretInfoReport": v4_7_0.SecretInfoReport;
  "SecretInfoReportCompat": v4_7_0.SecretInfoReportCompat;
  "SecretRmReport": v4_5_0.SecretRmReport;
  "SecretSpec": v4_3_0.SecretSpec;
  "SecretVersion": v3_1_0.SecretVersion;
  "SecurityInfo": v3_2_0.SecurityInfo;
  "ServiceCreateResponse": v5_0_0.ServiceCreateResponse;
  "ServiceInfo": v3_1_0.ServiceInfo;
  "ServiceUpdateResponse": v3_1_0.ServiceUpdateResponse;
  "SharingMode": v4_5_0.SharingMode;
  "Signal": v3_1_0.Signal;
  "SlirpInfo": v3_1_0.SlirpInfo;
  "SpecGenerator": v5_6_0.SpecGenerator;
  "StartupHealthCheck": v5_1_0.StartupHealthCheck;
  "State": v5_5_0.State;
  "StoreInfo": v4_4_0.StoreInfo;
  "StrSlice": v3_1_0.StrSlice;
  "Subnet": v4_0_0.Subnet;
  "Summary": v5_5_0.Summary;
  "SystemCheckReport": v5_2_0.SystemCheckReport;
  "SystemComponentVersion": v5_0_0.SystemComponentVersion;
  "SystemDfContainerReport": v3_1_0.SystemDfContainerReport;
  "SystemDfImageReport": v3_1_0.SystemDfImageReport;
  "SystemDfReport": v4_4_0.SystemDfReport;
  "SystemDfVolumeReport": v3_1_0.SystemDfVolumeReport;
  "SystemPruneReport": v4_2_0.SystemPruneReport;
  "Task": v3_1_0.Task;
  "ThrottleDevice": v3_1_0.ThrottleDevice;
  "TmpfsOptions": v5_2_0.TmpfsOptions;
  "TopResponse": v5_5_0.TopResponse;
  "Topology": v4_5_0.Topology;
  "TopologyRequirement": v4_5_0.TopologyRequirement;
  "Type": v3_1_0.Type;
  "TypeBlock": v4_5_0.TypeBlock;
  "TypeMount": v4_5_0.TypeMount;
  "UTSMode": v3_1_0.UTSMode;
  "Ulimit": v3_1_0.Ulimit;
  "UpdateConfig": v5_1_0.UpdateConfig;
  "UpdateContainerDevicesLimits": v5_4_0.UpdateContainerDevicesLimits;
  "UpdateEntities": UpdateEntities;
  "UpdateHealthCheckConfig": v5_4_0.UpdateHealthCheckConfig;
  "UpdateResponse": v5_5_0.UpdateResponse;
  "UsageData": v4_5_0.UsageData;
  "UsernsMode": v3_1_0.UsernsMode;
  "Version": v4_5_0.Version;
  "Volume": v4_5_0.Volume;
  "VolumeConfigResponse": v4_6_0.VolumeConfigResponse;
  "VolumeCreateOptions": v5_6_0.VolumeCreateOptions;
  "VolumeOptions": v5_1_0.VolumeOptions;
  "VolumeRmReport": v4_4_0.VolumeRmReport;
  "WaitExitError": v4_5_0.WaitExitError;
  "WaitResponse": v4_5_0.WaitResponse;
  "WeightDevice": v3_1_0.WeightDevice;
  "cacheLibImage": v4_7_0.cacheLibImage;
  "containerUpdateRequest": v5_4_0.containerUpdateRequest;
  "networkConnectRequest": v5_5_0.networkConnectRequest;
  "networkConnectRequestLibpod": v5_4_0.networkConnectRequestLibpod;
  "networkCreate": v5_5_0.networkCreate;
  "networkCreateLibpod": v4_6_0.networkCreateLibpod;
  "networkDisconnectRequest": v5_2_0.networkDisconnectRequest;
  "networkUpdateRequestLibpod": v4_4_0.networkUpdateRequestLibpod;
  "volumeCreate": v4_1_1.volumeCreate;
}

export interface All extends v4_1_1.AuthCategory, v5_6_0.BuildCategory, v4_1_0.CommitCategory, v5_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, v5_7_0.ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodArtifactsCategory, v5_7_0.LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_5_0.LibpodImagesCategory, LibpodInfoCategory, v4_4_0.LibpodKubeCategory, v5_7_0.LibpodLocalCategory, v5_5_0.LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_3_0.LibpodPlayCategory, v5_5_0.LibpodPodsCategory, LibpodQuadletsCategory, v4_7_0.LibpodSecretsCategory, v5_2_0.LibpodSystemCategory, v5_0_0.LibpodVersionCategory, v5_6_0.LibpodVolumesCategory, v5_5_0.NetworksCategory, v4_7_0.SecretsCategory, v4_4_0.SystemCategory, v5_0_0.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": v5_6_0.BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": v5_5_0.ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": v5_7_0.ImagesCategory;
    "info": v3_1_1.InfoCategory;
    "libpod/_ping": v3_1_1.Libpod_pingCategory;
    "libpod/artifacts": LibpodArtifactsCategory;
    "libpod/build": v5_7_0.LibpodBuildCategory;
    "libpod/commit": v4_8_0.LibpodCommitCategory;
    "libpod/containers": LibpodContainersCategory;
    "libpod/events": v3_1_1.LibpodEventsCategory;
    "libpod/exec": v3_2_2.LibpodExecCategory;
    "libpod/generate": v4_7_0.LibpodGenerateCategory;
    "libpod/images": v5_5_0.LibpodImagesCategory;
    "libpod/info": LibpodInfoCategory;
    "libpod/kube": v4_4_0.LibpodKubeCategory;
    "libpod/local": v5_7_0.LibpodLocalCategory;
    "libpod/manifests": v5_5_0.LibpodManifestsCategory;
    "libpod/networks": v5_4_0.LibpodNetworksCategory;
    "libpod/play": v5_3_0.LibpodPlayCategory;
    "libpod/pods": v5_5_0.LibpodPodsCategory;
    "libpod/quadlets": LibpodQuadletsCategory;
    "libpod/secrets": v4_7_0.LibpodSecretsCategory;
    "libpod/system": v5_2_0.LibpodSystemCategory;
    "libpod/version": v5_0_0.LibpodVersionCategory;
    "libpod/volumes": v5_6_0.LibpodVolumesCategory;
    "networks": v5_5_0.NetworksCategory;
    "secrets": v4_7_0.SecretsCategory;
    "system": v4_4_0.SystemCategory;
    "version": v5_0_0.VersionCategory;
    "volumes": v5_2_0.VolumesCategory;
  };
  all: All;
  schemas: Schemas;
}
