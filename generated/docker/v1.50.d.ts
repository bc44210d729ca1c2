// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
import type * as v1_38 from './v1.38.js'
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_46 from './v1.46.js'
import type * as v1_47 from './v1.47.js'
import type * as v1_48 from './v1.48.js'
import type * as v1_49 from './v1.49.js'

export type ImageConfig = {
  User?: string | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | null | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | undefined;
  Healthcheck?: v1_44.HealthConfig | undefined;
  ArgsEscaped?: boolean | null | undefined;
  Volumes?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | undefined;
  OnBuild?: string[] | null | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  StopSignal?: string | null | undefined;
  Shell?: string[] | null | undefined;
};

export type ImageInspect = {
  Id?: string | undefined;
  Descriptor?: v1_48.OCIDescriptor | null | undefined;
  Manifests?: v1_48.ImageManifestSummary[] | null | undefined;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | null | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Config?: ImageConfig | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  GraphDriver?: v1_47.DriverData | undefined;
  RootFS?: {
    Type: string;
    Layers?: string[] | undefined;
  } | undefined;
  Metadata?: {
    LastTagTime?: string | null | undefined;
  } | undefined;
};

export interface ImageInspectOp {
  request: {
    params: {
      name: string;
      manifests?: boolean | undefined;
      platform?: { [name: string]: unknown } | string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImageDeleteOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
      noprune?: boolean | undefined;
      platforms?: string[] | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: v1_28.ImageDeleteResponseItem[];
}

export interface ImagesCategory {
  "ImageList": v1_48.ImageListOp;
  "ImageCreate": v1_40.ImageCreateOp;
  "ImageInspect": ImageInspectOp;
  "ImageHistory": v1_48.ImageHistoryOp;
  "ImagePush": v1_46.ImagePushOp;
  "ImageTag": v1_25.ImageTagOp;
  "ImageDelete": ImageDeleteOp;
  "ImageSearch": v1_25.ImageSearchOp;
  "ImagePrune": v1_28.ImagePruneOp;
  "ImageGet": v1_48.ImageGetOp;
  "ImageGetAll": v1_48.ImageGetAllOp;
  "ImageLoad": v1_48.ImageLoadOp;
}

export type DeviceInfo = {
  Source?: string | undefined;
  ID?: string | undefined;
};

export type SystemInfo = {
  ID?: string | undefined;
  Containers?: number | undefined;
  ContainersRunning?: number | undefined;
  ContainersPaused?: number | undefined;
  ContainersStopped?: number | undefined;
  Images?: number | undefined;
  Driver?: string | undefined;
  DriverStatus?: string[][] | undefined;
  DockerRootDir?: string | undefined;
  Plugins?: v1_32.PluginsInfo | undefined;
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
  KernelMemoryTCP?: boolean | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  PidsLimit?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  Debug?: boolean | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  SystemTime?: string | undefined;
  LoggingDriver?: string | undefined;
  CgroupDriver?: "cgroupfs" | "systemd" | "none" | (string & {}) | undefined;
  CgroupVersion?: "1" | "2" | (string & {}) | undefined;
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSVersion?: string | undefined;
  OSType?: string | undefined;
  Architecture?: string | undefined;
  NCPU?: number | undefined;
  MemTotal?: number | undefined;
  IndexServerAddress?: string | undefined;
  RegistryConfig?: v1_49.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  Name?: string | undefined;
  Labels?: string[] | undefined;
  ExperimentalBuild?: boolean | undefined;
  ServerVersion?: string | undefined;
  Runtimes?: {
    [key: string]: v1_44.Runtime;
  } | undefined;
  DefaultRuntime?: string | undefined;
  Swarm?: v1_40.SwarmInfo | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  ContainerdCommit?: v1_49.Commit | undefined;
  RuncCommit?: v1_49.Commit | undefined;
  InitCommit?: v1_49.Commit | undefined;
  SecurityOptions?: string[] | undefined;
  ProductLicense?: string | undefined;
  DefaultAddressPools?: {
    Base?: string | undefined;
    Size?: number | undefined;
  }[] | undefined;
  FirewallBackend?: v1_49.FirewallInfo | undefined;
  DiscoveredDevices?: DeviceInfo[] | undefined;
  Warnings?: string[] | undefined;
  CDISpecDirs?: string[] | undefined;
  Containerd?: v1_46.ContainerdInfo | undefined;
};

export interface SystemInfoOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: SystemInfo;
}

export interface InfoCategory {
  "SystemInfo": SystemInfoOp;
}

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": v1_42.BuildCache;
  "BuildInfo": v1_48.BuildInfo;
  "ChangeType": v1_43.ChangeType;
  "ClusterInfo": v1_40.ClusterInfo;
  "ClusterVolume": v1_42.ClusterVolume;
  "ClusterVolumeSpec": v1_42.ClusterVolumeSpec;
  "Commit": v1_49.Commit;
  "Config": v1_37.Config;
  "ConfigReference": v1_41.ConfigReference;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerBlkioStatEntry": v1_48.ContainerBlkioStatEntry;
  "ContainerBlkioStats": v1_48.ContainerBlkioStats;
  "ContainerCPUStats": v1_48.ContainerCPUStats;
  "ContainerCPUUsage": v1_48.ContainerCPUUsage;
  "ContainerConfig": v1_44.ContainerConfig;
  "ContainerCreateResponse": v1_42.ContainerCreateResponse;
  "ContainerInspectResponse": v1_48.ContainerInspectResponse;
  "ContainerMemoryStats": v1_48.ContainerMemoryStats;
  "ContainerNetworkStats": v1_48.ContainerNetworkStats;
  "ContainerPidsStats": v1_48.ContainerPidsStats;
  "ContainerState": v1_39.ContainerState;
  "ContainerStatsResponse": v1_48.ContainerStatsResponse;
  "ContainerStatus": v1_44.ContainerStatus;
  "ContainerStorageStats": v1_48.ContainerStorageStats;
  "ContainerSummary": v1_48.ContainerSummary;
  "ContainerThrottlingData": v1_48.ContainerThrottlingData;
  "ContainerTopResponse": v1_48.ContainerTopResponse;
  "ContainerUpdateResponse": v1_48.ContainerUpdateResponse;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "ContainerdInfo": v1_46.ContainerdInfo;
  "CreateImageInfo": v1_48.CreateImageInfo;
  "DeviceInfo": DeviceInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": v1_40.DeviceRequest;
  "DistributionInspect": v1_48.DistributionInspect;
  "Driver": v1_31.Driver;
  "DriverData": v1_47.DriverData;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": v1_48.EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "EventActor": v1_40.EventActor;
  "EventMessage": v1_40.EventMessage;
  "FilesystemChange": v1_43.FilesystemChange;
  "FirewallInfo": v1_49.FirewallInfo;
  "GenericResources": v1_32.GenericResources;
  "Health": v1_39.Health;
  "HealthConfig": v1_44.HealthConfig;
  "HealthcheckResult": v1_39.HealthcheckResult;
  "HostConfig": v1_48.HostConfig;
  "IDResponse": v1_48.IDResponse;
  "IPAM": v1_41.IPAM;
  "IPAMConfig": v1_41.IPAMConfig;
  "ImageConfig": ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": ImageInspect;
  "ImageManifestSummary": v1_48.ImageManifestSummary;
  "ImageSummary": v1_48.ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "Limit": v1_41.Limit;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_48.Mount;
  "MountPoint": v1_48.MountPoint;
  "MountType": v1_48.MountType;
  "Network": v1_47.Network;
  "NetworkAttachment": v1_47.NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkCreateResponse": v1_46.NetworkCreateResponse;
  "NetworkSettings": v1_48.NetworkSettings;
  "NetworkingConfig": v1_48.NetworkingConfig;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "OCIDescriptor": v1_48.OCIDescriptor;
  "OCIPlatform": v1_48.OCIPlatform;
  "ObjectVersion": v1_27.ObjectVersion;
  "PeerInfo": v1_41.PeerInfo;
  "PeerNode": v1_32.PeerNode;
  "Platform": v1_32.Platform;
  "Plugin": v1_38.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "PluginPrivilege": v1_40.PluginPrivilege;
  "PluginsInfo": v1_32.PluginsInfo;
  "Port": v1_37.Port;
  "PortBinding": v1_39.PortBinding;
  "PortMap": v1_39.PortMap;
  "PortStatus": v1_44.PortStatus;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_48.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_49.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_42.Resources;
  "RestartPolicy": v1_40.RestartPolicy;
  "Runtime": v1_44.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": v1_48.Service;
  "ServiceCreateResponse": v1_44.ServiceCreateResponse;
  "ServiceSpec": v1_48.ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_40.Swarm;
  "SwarmInfo": v1_40.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": v1_48.Task;
  "TaskSpec": v1_48.TaskSpec;
  "TaskState": v1_37.TaskState;
  "TaskStatus": v1_44.TaskStatus;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Topology": v1_42.Topology;
  "Volume": v1_42.Volume;
  "VolumeCreateOptions": v1_42.VolumeCreateOptions;
  "VolumeListResponse": v1_42.VolumeListResponse;
}

export interface All extends v1_48.ContainersCategory, ImagesCategory, v1_48.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_48.CommitCategory, v1_40.EventsCategory, v1_48.SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, v1_48.NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_48.ServicesCategory, v1_48.TasksCategory, v1_48.SecretsCategory, v1_48.ConfigsCategory, v1_48.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": v1_48.ContainersCategory;
    "images": ImagesCategory;
    "build": v1_48.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": v1_40._pingCategory;
    "commit": v1_48.CommitCategory;
    "events": v1_40.EventsCategory;
    "system": v1_48.SystemCategory;
    "exec": v1_42.ExecCategory;
    "volumes": v1_42.VolumesCategory;
    "networks": v1_48.NetworksCategory;
    "plugins": v1_40.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_40.SwarmCategory;
    "services": v1_48.ServicesCategory;
    "tasks": v1_48.TasksCategory;
    "secrets": v1_48.SecretsCategory;
    "configs": v1_48.ConfigsCategory;
    "distribution": v1_48.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
