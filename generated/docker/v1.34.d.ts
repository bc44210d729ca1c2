// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'

export interface ContainerWaitOp {
  request: {
    params: {
      id: string;
      condition?: "not-running" | "next-exit" | "removed" | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    StatusCode: number;
    Error?: {
      Message?: string | undefined;
    } | undefined;
  };
}

export interface ContainersCategory {
  "ContainerList": v1_32.ContainerListOp;
  "ContainerCreate": v1_32.ContainerCreateOp;
  "ContainerInspect": v1_32.ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_25.ContainerLogsOp;
  "ContainerChanges": v1_28.ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": v1_25.ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_25.ContainerStopOp;
  "ContainerRestart": v1_25.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": v1_30.ContainerUpdateOp;
  "ContainerRename": v1_25.ContainerRenameOp;
  "ContainerPause": v1_25.ContainerPauseOp;
  "ContainerUnpause": v1_25.ContainerUnpauseOp;
  "ContainerAttach": v1_25.ContainerAttachOp;
  "ContainerAttachWebsocket": v1_25.ContainerAttachWebsocketOp;
  "ContainerWait": ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_28.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": v1_25.ContainerExecOp;
}

export interface ImageBuildOp {
  request: {
    params?: {
      dockerfile?: string | undefined;
      t?: string[] | undefined;
      extrahosts?: string[] | undefined;
      remote?: string | undefined;
      q?: boolean | undefined;
      nocache?: boolean | undefined;
      cachefrom?: unknown[] | string | undefined;
      pull?: string | undefined;
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
      networkmode?: string | undefined;
      "Content-type"?: "application/x-tar" | undefined;
      "X-Registry-Config"?: { [name: string]: unknown } | string | undefined;
      platform?: string | undefined;
    } | undefined;
    data?: v1_25.Bytes | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface BuildCategory {
  "ImageBuild": ImageBuildOp;
  "BuildPrune": v1_31.BuildPruneOp;
}

export type EndpointPortConfig = {
  Name?: string | undefined;
  Protocol?: "tcp" | "udp" | (string & {}) | undefined;
  TargetPort?: number | undefined;
  PublishedPort?: number | undefined;
  PublishMode?: "ingress" | "host" | (string & {}) | undefined;
};

export type EndpointSpec = {
  Mode?: "vip" | "dnsrr" | (string & {}) | undefined;
  Ports?: EndpointPortConfig[] | undefined;
};

export type ServiceSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  TaskTemplate?: v1_32.TaskSpec | undefined;
  Mode?: {
    Replicated?: {
      Replicas?: number | undefined;
    } | undefined;
    Global?: {
      [key: string]: unknown;
    } | undefined;
  } | undefined;
  UpdateConfig?: {
    Parallelism?: number | undefined;
    Delay?: number | undefined;
    FailureAction?: "continue" | "pause" | "rollback" | (string & {}) | undefined;
    Monitor?: number | undefined;
    MaxFailureRatio?: number | undefined;
    Order?: "stop-first" | "start-first" | (string & {}) | undefined;
  } | undefined;
  RollbackConfig?: {
    Parallelism?: number | undefined;
    Delay?: number | undefined;
    FailureAction?: "continue" | "pause" | (string & {}) | undefined;
    Monitor?: number | undefined;
    MaxFailureRatio?: number | undefined;
    Order?: "stop-first" | "start-first" | (string & {}) | undefined;
  } | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | undefined;
  }[] | undefined;
  EndpointSpec?: EndpointSpec | undefined;
};

export type Service = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: EndpointSpec | undefined;
    Ports?: EndpointPortConfig[] | undefined;
    VirtualIPs?: {
      NetworkID?: string | undefined;
      Addr?: string | undefined;
    }[] | undefined;
  } | undefined;
  UpdateStatus?: {
    State?: "updating" | "paused" | "completed" | (string & {}) | undefined;
    StartedAt?: string | undefined;
    CompletedAt?: string | undefined;
    Message?: string | undefined;
  } | undefined;
};

export interface ServiceListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Service[];
}

export interface ServiceCreateOp {
  request: {
    params?: {
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data: ServiceSpec & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
    Warning?: string | undefined;
  };
}

export interface ServiceInspectOp {
  request: {
    params: {
      id: string;
      insertDefaults?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Service;
}

export interface ServiceUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
      registryAuthFrom?: string | undefined;
      rollback?: string | undefined;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data: ServiceSpec & {
      [key: string]: unknown;
    };
  };
  kind: 'json';
  value: v1_25.ServiceUpdateResponse;
}

export interface ServicesCategory {
  "ServiceList": ServiceListOp;
  "ServiceCreate": ServiceCreateOp;
  "ServiceInspect": ServiceInspectOp;
  "ServiceDelete": v1_25.ServiceDeleteOp;
  "ServiceUpdate": ServiceUpdateOp;
  "ServiceLogs": v1_25.ServiceLogsOp;
}

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": v1_25.BuildInfo;
  "ClusterInfo": v1_32.ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": v1_31.Config;
  "ConfigSpec": v1_31.ConfigSpec;
  "ContainerConfig": v1_30.ContainerConfig;
  "ContainerSummary": v1_32.ContainerSummary;
  "CreateImageInfo": v1_25.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "Driver": v1_31.Driver;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": EndpointPortConfig;
  "EndpointSettings": v1_32.EndpointSettings;
  "EndpointSpec": EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "GenericResources": v1_32.GenericResources;
  "GraphDriverData": v1_28.GraphDriverData;
  "HealthConfig": v1_29.HealthConfig;
  "HostConfig": v1_32.HostConfig;
  "IPAM": v1_25.IPAM;
  "IdResponse": v1_25.IdResponse;
  "Image": v1_31.Image;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageSummary": v1_25.ImageSummary;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_32.Mount;
  "MountPoint": v1_32.MountPoint;
  "MountType": v1_32.MountType;
  "Network": v1_30.Network;
  "NetworkAttachment": v1_30.NetworkAttachment;
  "NetworkContainer": v1_30.NetworkContainer;
  "NetworkSettings": v1_32.NetworkSettings;
  "Node": v1_32.Node;
  "NodeDescription": v1_32.NodeDescription;
  "NodeSpec": v1_25.NodeSpec;
  "NodeState": v1_32.NodeState;
  "NodeStatus": v1_32.NodeStatus;
  "ObjectVersion": v1_27.ObjectVersion;
  "PeerNode": v1_32.PeerNode;
  "Platform": v1_32.Platform;
  "Plugin": v1_29.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "PluginsInfo": v1_32.PluginsInfo;
  "Port": v1_25.Port;
  "PortBinding": v1_32.PortBinding;
  "PortMap": v1_32.PortMap;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_25.ProgressDetail;
  "PushImageInfo": v1_25.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_28.Resources;
  "RestartPolicy": v1_30.RestartPolicy;
  "Runtime": v1_32.Runtime;
  "Secret": v1_31.Secret;
  "SecretSpec": v1_31.SecretSpec;
  "Service": Service;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_32.Swarm;
  "SwarmInfo": v1_32.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": v1_32.SystemInfo;
  "TLSInfo": v1_30.TLSInfo;
  "Task": v1_32.Task;
  "TaskSpec": v1_32.TaskSpec;
  "TaskState": v1_25.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
}

export interface All extends ContainersCategory, v1_32.ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_32.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_30.CommitCategory, v1_25.EventsCategory, v1_32.SystemCategory, v1_25.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, v1_32.TasksCategory, v1_31.SecretsCategory, v1_31.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": v1_32.ImagesCategory;
    "build": BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_32.InfoCategory;
    "version": v1_25.VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": v1_30.CommitCategory;
    "events": v1_25.EventsCategory;
    "system": v1_32.SystemCategory;
    "exec": v1_25.ExecCategory;
    "volumes": v1_32.VolumesCategory;
    "networks": v1_32.NetworksCategory;
    "plugins": v1_29.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_32.SwarmCategory;
    "services": ServicesCategory;
    "tasks": v1_32.TasksCategory;
    "secrets": v1_31.SecretsCategory;
    "configs": v1_31.ConfigsCategory;
    "distribution": v1_30.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
