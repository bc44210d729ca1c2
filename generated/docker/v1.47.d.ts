// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
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
import type * as v1_43 from './v1.43.js'
import type * as v1_44 from './v1.44.js'
import type * as v1_46 from './v1.46.js'

export type DriverData = {
  Name: string;
  Data: {
    [key: string]: string;
  };
};

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
    HostConfig?: v1_46.HostConfig | undefined;
    GraphDriver?: DriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_42.MountPoint[] | undefined;
    Config?: v1_44.ContainerConfig | undefined;
    NetworkSettings?: v1_44.NetworkSettings | undefined;
  };
}

export interface ContainersCategory {
  "ContainerList": v1_46.ContainerListOp;
  "ContainerCreate": v1_46.ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_35.ContainerLogsOp;
  "ContainerChanges": v1_43.ContainerChangesOp;
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

export type ImageManifestSummary = {
  ID: string;
  Descriptor: v1_40.OCIDescriptor;
  Available: boolean;
  Size: {
    Total: number;
    Content: number;
  };
  Kind: "image" | "attestation" | "unknown" | (string & {});
  ImageData?: {
    Platform: v1_40.OCIPlatform;
    Containers: string[];
    Size: {
      Unpacked: number;
    };
  } | null | undefined;
  AttestationData?: {
    For: string;
  } | null | undefined;
};

export type ImageSummary = {
  Id: string;
  ParentId: string;
  RepoTags: string[];
  RepoDigests: string[];
  Created: number;
  Size: number;
  SharedSize: number;
  Labels: {
    [key: string]: string;
  };
  Containers: number;
  Manifests?: ImageManifestSummary[] | undefined;
};

export interface ImageListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
      "shared-size"?: boolean | undefined;
      digests?: boolean | undefined;
      manifests?: boolean | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ImageSummary[];
}

export type ImageInspect = {
  Id?: string | undefined;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent?: string | undefined;
  Comment?: string | undefined;
  Created?: string | null | undefined;
  DockerVersion?: string | undefined;
  Author?: string | undefined;
  Config?: v1_44.ImageConfig | undefined;
  Architecture?: string | undefined;
  Variant?: string | null | undefined;
  Os?: string | undefined;
  OsVersion?: string | null | undefined;
  Size?: number | undefined;
  GraphDriver?: DriverData | undefined;
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
    };
    data?: undefined;
  };
  kind: 'json';
  value: ImageInspect;
}

export interface ImagesCategory {
  "ImageList": ImageListOp;
  "ImageCreate": v1_40.ImageCreateOp;
  "ImageInspect": ImageInspectOp;
  "ImageHistory": v1_25.ImageHistoryOp;
  "ImagePush": v1_46.ImagePushOp;
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
    Containers?: v1_46.ContainerSummary[] | undefined;
    Volumes?: v1_42.Volume[] | undefined;
    BuildCache?: v1_42.BuildCache[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export type Network = {
  Name?: string | undefined;
  Id?: string | undefined;
  Created?: string | undefined;
  Scope?: string | undefined;
  Driver?: string | undefined;
  EnableIPv4?: boolean | undefined;
  EnableIPv6?: boolean | undefined;
  IPAM?: v1_41.IPAM | undefined;
  Internal?: boolean | undefined;
  Attachable?: boolean | undefined;
  Ingress?: boolean | undefined;
  ConfigFrom?: v1_41.ConfigReference | undefined;
  ConfigOnly?: boolean | undefined;
  Containers?: {
    [key: string]: v1_30.NetworkContainer;
  } | undefined;
  Options?: {
    [key: string]: string;
  } | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Peers?: v1_41.PeerInfo[] | null | undefined;
};

export interface NetworkListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Network[];
}

export interface NetworkInspectOp {
  request: {
    params: {
      id: string;
      verbose?: boolean | undefined;
      scope?: string | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Network;
}

export interface NetworkCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      Name: string;
      Driver?: string | undefined;
      Scope?: string | undefined;
      Internal?: boolean | undefined;
      Attachable?: boolean | undefined;
      Ingress?: boolean | undefined;
      ConfigOnly?: boolean | undefined;
      ConfigFrom?: v1_41.ConfigReference | undefined;
      IPAM?: v1_41.IPAM | undefined;
      EnableIPv4?: boolean | undefined;
      EnableIPv6?: boolean | undefined;
      Options?: {
        [key: string]: string;
      } | undefined;
      Labels?: {
        [key: string]: string;
      } | undefined;
    };
  };
  kind: 'json';
  value: v1_46.NetworkCreateResponse;
}

export interface NetworksCategory {
  "NetworkList": NetworkListOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": NetworkCreateOp;
  "NetworkConnect": v1_44.NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": v1_26.NetworkPruneOp;
}

export type NetworkAttachment = {
  Network?: Network | undefined;
  Addresses?: string[] | undefined;
};

export type Task = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Spec?: v1_46.TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | undefined;
  Status?: v1_44.TaskStatus | undefined;
  DesiredState?: v1_37.TaskState | undefined;
  JobIteration?: v1_27.ObjectVersion | undefined;
  NetworksAttachments?: NetworkAttachment[] | undefined;
};

export interface TaskListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Task[];
}

export interface TaskInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Task;
}

export interface TasksCategory {
  "TaskList": TaskListOp;
  "TaskInspect": TaskInspectOp;
  "TaskLogs": v1_29.TaskLogsOp;
}

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildCache": v1_42.BuildCache;
  "BuildInfo": v1_36.BuildInfo;
  "ChangeType": v1_43.ChangeType;
  "ClusterInfo": v1_40.ClusterInfo;
  "ClusterVolume": v1_42.ClusterVolume;
  "ClusterVolumeSpec": v1_42.ClusterVolumeSpec;
  "Commit": v1_32.Commit;
  "Config": v1_37.Config;
  "ConfigReference": v1_41.ConfigReference;
  "ConfigSpec": v1_37.ConfigSpec;
  "ContainerConfig": v1_44.ContainerConfig;
  "ContainerCreateResponse": v1_42.ContainerCreateResponse;
  "ContainerState": v1_39.ContainerState;
  "ContainerStatus": v1_44.ContainerStatus;
  "ContainerSummary": v1_46.ContainerSummary;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "ContainerdInfo": v1_46.ContainerdInfo;
  "CreateImageInfo": v1_39.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": v1_40.DeviceRequest;
  "DistributionInspect": v1_40.DistributionInspect;
  "Driver": v1_31.Driver;
  "DriverData": DriverData;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointSettings": v1_44.EndpointSettings;
  "EndpointSpec": v1_37.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "EventActor": v1_40.EventActor;
  "EventMessage": v1_40.EventMessage;
  "FilesystemChange": v1_43.FilesystemChange;
  "GenericResources": v1_32.GenericResources;
  "Health": v1_39.Health;
  "HealthConfig": v1_44.HealthConfig;
  "HealthcheckResult": v1_39.HealthcheckResult;
  "HostConfig": v1_46.HostConfig;
  "IPAM": v1_41.IPAM;
  "IPAMConfig": v1_41.IPAMConfig;
  "IdResponse": v1_25.IdResponse;
  "ImageConfig": v1_44.ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": ImageInspect;
  "ImageManifestSummary": ImageManifestSummary;
  "ImageSummary": ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "Limit": v1_41.Limit;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_46.Mount;
  "MountPoint": v1_42.MountPoint;
  "MountType": v1_42.MountType;
  "Network": Network;
  "NetworkAttachment": NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkCreateResponse": v1_46.NetworkCreateResponse;
  "NetworkSettings": v1_44.NetworkSettings;
  "NetworkingConfig": v1_44.NetworkingConfig;
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
  "PortStatus": v1_44.PortStatus;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_36.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_42.Resources;
  "RestartPolicy": v1_40.RestartPolicy;
  "Runtime": v1_44.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": v1_46.Service;
  "ServiceCreateResponse": v1_44.ServiceCreateResponse;
  "ServiceSpec": v1_46.ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_40.Swarm;
  "SwarmInfo": v1_40.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": v1_46.SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": v1_46.TaskSpec;
  "TaskState": v1_37.TaskState;
  "TaskStatus": v1_44.TaskStatus;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Topology": v1_42.Topology;
  "Volume": v1_42.Volume;
  "VolumeCreateOptions": v1_42.VolumeCreateOptions;
  "VolumeListResponse": v1_42.VolumeListResponse;
}

export interface All extends ContainersCategory, ImagesCategory, v1_40.BuildCategory, v1_25.AuthCategory, v1_46.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_44.CommitCategory, v1_40.EventsCategory, SystemCategory, v1_42.ExecCategory, v1_42.VolumesCategory, NetworksCategory, v1_40.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_46.ServicesCategory, TasksCategory, v1_37.SecretsCategory, v1_37.ConfigsCategory, v1_40.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": v1_40.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_46.InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": v1_40._pingCategory;
    "commit": v1_44.CommitCategory;
    "events": v1_40.EventsCategory;
    "system": SystemCategory;
    "exec": v1_42.ExecCategory;
    "volumes": v1_42.VolumesCategory;
    "networks": NetworksCategory;
    "plugins": v1_40.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_40.SwarmCategory;
    "services": v1_46.ServicesCategory;
    "tasks": TasksCategory;
    "secrets": v1_37.SecretsCategory;
    "configs": v1_37.ConfigsCategory;
    "distribution": v1_40.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
