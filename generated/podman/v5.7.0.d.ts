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

export type ImageInspect = {
  Architecture?: string | undefined;
  Author?: string | undefined;
  Comment?: string | undefined;
  Config?: v5_6_0.DockerOCIImageConfig | undefined;
  Created?: string | undefined;
  Descriptor?: v5_3_0.Descriptor | undefined;
  DockerVersion?: string | undefined;
  GraphDriver?: v5_5_0.DriverData | undefined;
  Id?: string | undefined;
  Manifests?: v5_3_0.ManifestSummary[] | undefined;
  Metadata?: v5_0_0.Metadata | undefined;
  Os?: string | undefined;
  OsVersion?: string | undefined;
  Parent?: string | undefined;
  RepoDigests?: string[] | undefined;
  RepoTags?: string[] | undefined;
  RootFS?: v3_1_0.RootFS | undefined;
  Size?: number | undefined;
  Variant?: string | undefined;
};

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImagesCategory {
  "ImageDelete": v3_2_0.ImageDeleteOp;
  "ImageGet": v3_1_1.ImageGetOp;
  "ImageHistory": v4_1_1.ImageHistoryOp;
  "ImageInspect": ImageInspectOp;
  "ImagePush": v5_2_0.ImagePushOp;
  "ImageTag": v3_1_1.ImageTagOp;
  "ImageCreate": v4_0_0.ImageCreateOp;
  "ImageGetAll": v3_1_1.ImageGetAllOp;
  "ImageList": v5_5_0.ImageListOp;
  "ImageLoad": v3_1_1.ImageLoadOp;
  "ImagePrune": v3_2_0.ImagePruneOp;
  "ImageSearch": v4_0_0.ImageSearchOp;
}

export interface ArtifactAddLibpodOp {
  request: {
    params: {
      name: string;
      fileName: string;
      fileMIMEType?: string | undefined;
      annotations?: string[] | undefined;
      artifactMIMEType?: string | undefined;
      append?: boolean | undefined;
      replace?: boolean | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: v5_6_0.ArtifactAddReport;
}

export interface ArtifactDeleteAllLibpodOp {
  request: {
    params?: {
      artifacts?: string[] | undefined;
      all?: boolean | undefined;
      ignore?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: v5_6_0.ArtifactRemoveReport;
}

export interface LibpodArtifactsCategory {
  "ArtifactDeleteLibpod": v5_6_0.ArtifactDeleteLibpodOp;
  "ArtifactExtractLibpod": v5_6_0.ArtifactExtractLibpodOp;
  "ArtifactInspectLibpod": v5_6_0.ArtifactInspectLibpodOp;
  "ArtifactPushLibpod": v5_6_0.ArtifactPushLibpodOp;
  "ArtifactAddLibpod": ArtifactAddLibpodOp;
  "ArtifactListLibpod": v5_6_0.ArtifactListLibpodOp;
  "ArtifactPullLibpod": v5_6_0.ArtifactPullLibpodOp;
  "ArtifactDeleteAllLibpod": ArtifactDeleteAllLibpodOp;
}

export interface ImageBuildLibpodOp {
  request: {
    params?: {
      "Content-Type"?: "application/x-tar" | "multipart/form-data" | undefined;
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      allplatforms?: boolean | undefined;
      additionalbuildcontexts?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      nohosts?: boolean | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      compatvolumes?: boolean | undefined;
      createdannotation?: boolean | undefined;
      sourcedateepoch?: number | undefined;
      rewritetimestamp?: boolean | undefined;
      timestamp?: number | undefined;
      inheritlabels?: boolean | undefined;
      inheritannotations?: boolean | undefined;
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
      unsetlabel?: string[] | undefined;
      unsetannotation?: string[] | undefined;
      volume?: string[] | undefined;
      manifest?: string | undefined;
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

export interface ContainerRestoreLibpodOp {
  request: {
    params: {
      name: string;
      query_name?: string | undefined;
      keep?: boolean | undefined;
      tcpEstablished?: boolean | undefined;
      tcpClose?: boolean | undefined;
      import?: boolean | undefined;
      ignoreRootFS?: boolean | undefined;
      ignoreVolumes?: boolean | undefined;
      ignoreStaticIP?: boolean | undefined;
      ignoreStaticMAC?: boolean | undefined;
      fileLocks?: boolean | undefined;
      printStats?: boolean | undefined;
      pod?: string | undefined;
    };
    data?: v3_1_0.Bytes | undefined;
  };
  kind: 'json';
  value: unknown;
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
  "ContainerRestoreLibpod": ContainerRestoreLibpodOp;
  "ContainerStartLibpod": v3_1_1.ContainerStartLibpodOp;
  "ContainerStatsLibpod": v3_1_1.ContainerStatsLibpodOp;
  "ContainerStopLibpod": v4_3_0.ContainerStopLibpodOp;
  "ContainerTopLibpod": v5_5_0.ContainerTopLibpodOp;
  "ContainerUnmountLibpod": v3_1_1.ContainerUnmountLibpodOp;
  "ContainerUnpauseLibpod": v3_1_1.ContainerUnpauseLibpodOp;
  "ContainerUpdateLibpod": v5_5_0.ContainerUpdateLibpodOp;
  "ContainerWaitLibpod": v4_6_0.ContainerWaitLibpodOp;
  "ContainerCreateLibpod": v5_6_0.ContainerCreateLibpodOp;
  "ContainerListLibpod": v5_1_0.ContainerListLibpodOp;
  "ContainerPruneLibpod": v4_1_1.ContainerPruneLibpodOp;
  "ContainerShowMountedLibpod": v3_2_0.ContainerShowMountedLibpodOp;
  "ContainersStatsAllLibpod": v5_0_0.ContainersStatsAllLibpodOp;
}

export interface LocalBuildLibpodOp {
  request: {
    params: {
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      localcontextdir: string;
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      allplatforms?: boolean | undefined;
      additionalbuildcontexts?: string[] | undefined;
      extrahosts?: unknown[] | string | undefined;
      nohosts?: boolean | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      compatvolumes?: boolean | undefined;
      createdannotation?: boolean | undefined;
      sourcedateepoch?: number | undefined;
      rewritetimestamp?: boolean | undefined;
      timestamp?: number | undefined;
      inheritlabels?: boolean | undefined;
      inheritannotations?: boolean | undefined;
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
      unsetlabel?: string[] | undefined;
      unsetannotation?: string[] | undefined;
      volume?: string[] | undefined;
      manifest?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'messages';
  value: {
    stream: string;
  };
}

export interface LocalImagesLibpodOp {
  request: {
    params: {
      path: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v3_1_0.ImageLoadReport;
}

export interface LibpodLocalCategory {
  "LocalBuildLibpod": LocalBuildLibpodOp;
  "LocalImagesLibpod": LocalImagesLibpodOp;
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
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ListQuadlet[];
}

export interface LibpodQuadletsCategory {
  "QuadletListLibpod": QuadletListLibpodOp;
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
  "HostInfo": v5_6_0.HostInfo;
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
  "ImageInspect": ImageInspect;
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
  "LibpodInfo": v5_6_0.LibpodInfo;
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
  "ListQuadlet": ListQuadlet;
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
  "NetworkInfo": v4_6_0.NetworkInfo;
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
  "UpdateEntities": v5_5_0.UpdateEntities;
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

export interface All extends v4_1_1.AuthCategory, v5_6_0.BuildCategory, v4_1_0.CommitCategory, v5_5_0.ContainersCategory, v3_1_1.EventsCategory, v4_1_1.ExecCategory, ImagesCategory, v3_1_1.InfoCategory, v3_1_1.Libpod_pingCategory, LibpodArtifactsCategory, LibpodBuildCategory, v4_8_0.LibpodCommitCategory, LibpodContainersCategory, v3_1_1.LibpodEventsCategory, v3_2_2.LibpodExecCategory, v4_7_0.LibpodGenerateCategory, v5_5_0.LibpodImagesCategory, v5_6_0.LibpodInfoCategory, v4_4_0.LibpodKubeCategory, LibpodLocalCategory, v5_5_0.LibpodManifestsCategory, v5_4_0.LibpodNetworksCategory, v5_3_0.LibpodPlayCategory, v5_5_0.LibpodPodsCategory, LibpodQuadletsCategory, v4_7_0.LibpodSecretsCategory, v5_2_0.LibpodSystemCategory, v5_0_0.LibpodVersionCategory, v5_6_0.LibpodVolumesCategory, v5_5_0.NetworksCategory, v4_7_0.SecretsCategory, v4_4_0.SystemCategory, v5_0_0.VersionCategory, v5_2_0.VolumesCategory {}

export interface Version {
  categories: {
    "auth": v4_1_1.AuthCategory;
    "build": v5_6_0.BuildCategory;
    "commit": v4_1_0.CommitCategory;
    "containers": v5_5_0.ContainersCategory;
    "events": v3_1_1.EventsCategory;
    "exec": v4_1_1.ExecCategory;
    "images": ImagesCategory;
    "info": v3_1_1.InfoCategory;
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
