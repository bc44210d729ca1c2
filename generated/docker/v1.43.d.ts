// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
import type * as v1_38 from './v1.38.js'
import type * as v1_39 from './v1.39.js'
import type * as v1_40 from './v1.40.js'
import type * as v1_41 from './v1.41.js'
import type * as v1_42 from './v1.42.js'

export type HostConfig = v1_42.Resources & {
  Binds?: string[] | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  PortBindings?: v1_39.PortMap | undefined;
  RestartPolicy?: v1_40.RestartPolicy | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
  Mounts?: v1_42.Mount[] | undefined;
  ConsoleSize?: number[] | null | undefined;
  Annotations?: {
    [key: string]: string;
  } | undefined;
  CapAdd?: string[] | undefined;
  CapDrop?: string[] | undefined;
  CgroupnsMode?: "private" | "host" | (string & {}) | undefined;
  Dns?: string[] | undefined;
  DnsOptions?: string[] | undefined;
  DnsSearch?: string[] | undefined;
  ExtraHosts?: string[] | undefined;
  GroupAdd?: string[] | undefined;
  IpcMode?: string | undefined;
  Cgroup?: string | undefined;
  Links?: string[] | undefined;
  OomScoreAdj?: number | undefined;
  PidMode?: string | undefined;
  Privileged?: boolean | undefined;
  PublishAllPorts?: boolean | undefined;
  ReadonlyRootfs?: boolean | undefined;
  SecurityOpt?: string[] | undefined;
  StorageOpt?: {
    [key: string]: string;
  } | undefined;
  Tmpfs?: {
    [key: string]: string;
  } | undefined;
  UTSMode?: string | undefined;
  UsernsMode?: string | undefined;
  ShmSize?: number | undefined;
  Sysctls?: {
    [key: string]: string;
  } | undefined;
  Runtime?: string | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  MaskedPaths?: string[] | undefined;
  ReadonlyPaths?: string[] | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
      platform?: string | undefined;
    } | undefined;
    data: v1_39.ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: v1_39.NetworkingConfig | undefined;
    };
  };
  kind: 'json';
  value: v1_42.ContainerCreateResponse;
}

export interface ContainerInspectOp {
  request: {
    params: {
      id: string;
      size?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    Id?: string | undefined;
    Created?: string | undefined;
    Path?: string | undefined;
    Args?: string[] | undefined;
    State?: v1_39.ContainerState | undefined;
    Image?: string | undefined;
    ResolvConfPath?: string | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    LogPath?: string | undefined;
    Name?: string | undefined;
    RestartCount?: number | undefined;
    Driver?: string | undefined;
    Platform?: string | undefined;
    MountLabel?: string | undefined;
    ProcessLabel?: string | undefined;
    AppArmorProfile?: string | undefined;
    ExecIDs?: string[] | null | undefined;
    HostConfig?: HostConfig | undefined;
    GraphDriver?: v1_28.GraphDriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_42.MountPoint[] | undefined;
    Config?: v1_39.ContainerConfig | undefined;
    NetworkSettings?: v1_39.NetworkSettings | undefined;
  };
}

export type ChangeType = number;

export type FilesystemChange = {
  Path: string;
  Kind: ChangeType;
};

export interface ContainerChangesOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: FilesystemChange[];
}

export interface ContainersCategory {
  "ContainerList": v1_42.ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_35.ContainerLogsOp;
  "ContainerChanges": ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": v1_41.ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_42.ContainerStopOp;
  "ContainerRestart": v1_42.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": v1_42.ContainerUpdateOp;
  "ContainerRename": v1_25.ContainerRenameOp;
  "ContainerPause": v1_25.ContainerPauseOp;
  "ContainerUnpause": v1_25.ContainerUnpauseOp;
  "ContainerAttach": v1_25.ContainerAttachOp;
  "ContainerAttachWebsocket": v1_42.ContainerAttachWebsocketOp;
  "ContainerWait": v1_39.ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_39.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": v1_42.ContainerExecOp;
}

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: string[];
  RepoDigests: string[];
  Created: number;
  Size: number;
  SharedSize: number;
  VirtualSize?: number | undefined;
  Labels: {
    [key: string]: string;
  };
  Containers: number;
};

export interface ImageListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      "shared-size"?: boolean | undefined;
      digests?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export interface ImagesCategory {
  "ImageList": ImageListOp;
  "ImageCreate": v1_40.ImageCreateOp;
  "ImageInspect": v1_39.ImageInspectOp;
  "ImageHistory": v1_25.ImageHistoryOp;
  "ImagePush": v1_25.ImagePushOp;
  "ImageTag": v1_25.ImageTagOp;
  "ImageDelete": v1_28.ImageDeleteOp;
  "ImageSearch": v1_25.ImageSearchOp;
  "ImagePrune": v1_28.ImagePruneOp;
  "ImageGet": v1_25.ImageGetOp;
  "ImageGetAll": v1_25.ImageGetAllOp;
  "ImageLoad": v1_25.ImageLoadOp;
}

export interface SystemDataUsageOp {
  request: {
    params?: {
      type?: ("container" | "image" | "volume" | "build-cache")[] | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: ImageSummary[] | undefined;
    Containers?: v1_42.ContainerSummary[] | undefined;
    Volumes?: v1_42.Volume[] | undefined;
    BuildCache?: v1_42.BuildCache[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": v1_42.BuildCache;
  "BuildInfo": v1_36.BuildInfo;
  "ChangeType": ChangeType;
  "ClusterInfo": v1_40.ClusterInfo;
  "ClusterVolume": v1_42.ClusterVolume;
  "ClusterVolumeSpec": v1_42.ClusterVolumeSpec;
  "Commit": v1_32.Commit;
  "Config": v1_37.Config;
  "ConfigReference": v1_41.ConfigReference;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerConfig": v1_39.ContainerConfig;
  "ContainerCreateResponse": v1_42.ContainerCreateResponse;
  "ContainerState": v1_39.ContainerState;
  "ContainerSummary": v1_42.ContainerSummary;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "CreateImageInfo": v1_39.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": v1_40.DeviceRequest;
  "DistributionInspect": v1_40.DistributionInspect;
  "Driver": v1_31.Driver;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": v1_32.EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "EventActor": v1_40.EventActor;
  "EventMessage": v1_40.EventMessage;
  "FilesystemChange": FilesystemChange;
  "GenericResources": v1_32.GenericResources;
  "GraphDriverData": v1_28.GraphDriverData;
  "Health": v1_39.Health;
  "HealthConfig": v1_29.HealthConfig;
  "HealthcheckResult": v1_39.HealthcheckResult;
  "HostConfig": HostConfig;
  "IPAM": v1_41.IPAM;
  "IPAMConfig": v1_41.IPAMConfig;
  "IdResponse": v1_25.IdResponse;
  "ImageConfig": v1_39.ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": v1_39.ImageInspect;
  "ImageSummary": ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "Limit": v1_41.Limit;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_42.Mount;
  "MountPoint": v1_42.MountPoint;
  "MountType": v1_42.MountType;
  "Network": v1_41.Network;
  "NetworkAttachment": v1_41.NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkSettings": v1_39.NetworkSettings;
  "NetworkingConfig": v1_39.NetworkingConfig;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "OCIDescriptor": v1_40.OCIDescriptor;
  "OCIPlatform": v1_40.OCIPlatform;
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
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_36.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_42.Resources;
  "RestartPolicy": v1_40.RestartPolicy;
  "Runtime": v1_32.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": v1_42.Service;
  "ServiceSpec": v1_42.ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_40.Swarm;
  "SwarmInfo": v1_40.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": v1_42.SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": v1_42.Task;
  "TaskSpec": v1_42.TaskSpec;
  "TaskState": v1_37.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Topology": v1_42.Topology;
  "Volume": v1_42.Volume;
  "VolumeCreateOptions": v1_42.VolumeCreateOptions;
  "VolumeListResponse": v1_42.VolumeListResponse;
}

export interface All extends ContainersCategory, ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, v1_42.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_39.CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, v1_41.NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_42.ServicesCategory, v1_42.TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": v1_40.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_42.InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": v1_40._pingCategory;
    "commit": v1_39.CommitCategory;
    "events": v1_40.EventsCategory;
    "system": SystemCategory;
    "exec": v1_42.ExecCategory;
    "volumes": v1_42.VolumesCategory;
    "networks": v1_41.NetworksCategory;
    "plugins": v1_40.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_40.SwarmCategory;
    "services": v1_42.ServicesCategory;
    "tasks": v1_42.TasksCategory;
    "secrets": v1_37.SecretsCategory;
    "configs": v1_37.ConfigsCategory;
    "distribution": v1_40.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
