// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'

export interface NetworkPruneOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    NetworksDeleted?: string[] | undefined;
  };
}

export interface NetworksCategory {
  "NetworkList": v1_25.NetworkListOp;
  "NetworkInspect": v1_25.NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": v1_25.NetworkCreateOp;
  "NetworkConnect": v1_25.NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": NetworkPruneOp;
}

export type Plugin = {
  Id?: string | undefined;
  Name: string;
  Enabled: boolean;
  Settings: {
    Mounts: v1_25.PluginMount[];
    Env: string[];
    Args: string[];
    Devices: v1_25.PluginDevice[];
  };
  PluginReference?: string | undefined;
  Config: {
    Description: string;
    Documentation: string;
    Interface: {
      Types: v1_25.PluginInterfaceType[];
      Socket: string;
    };
    Entrypoint: string[];
    WorkDir: string;
    User?: {
      UID?: number | undefined;
      GID?: number | undefined;
    } | undefined;
    Network: {
      Type: string;
    };
    Linux: {
      Capabilities: string[];
      AllowAllDevices: boolean;
      Devices: v1_25.PluginDevice[];
    };
    PropagatedMount: string;
    Mounts: v1_25.PluginMount[];
    Env: v1_25.PluginEnv[];
    Args: {
      Name: string;
      Description: string;
      Settable: string[];
      Value: string[];
    };
    rootfs?: {
      type?: string | undefined;
      diff_ids?: string[] | undefined;
    } | undefined;
  };
};

export interface PluginListOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Plugin[];
}

export interface PluginInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Plugin;
}

export interface PluginDeleteOp {
  request: {
    params: {
      name: string;
      force?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Plugin;
}

export interface PluginUpgradeOp {
  request: {
    params: {
      name: string;
      remote: string;
      "X-Registry-Auth"?: { [name: string]: unknown } | string | undefined;
    };
    data?: {
      Name?: string | undefined;
      Description?: string | undefined;
      Value?: string[] | undefined;
    }[] | undefined;
  };
  kind: 'messages';
  value: unknown;
}

export interface PluginsCategory {
  "PluginList": PluginListOp;
  "GetPluginPrivileges": v1_25.GetPluginPrivilegesOp;
  "PluginPull": v1_25.PluginPullOp;
  "PluginInspect": PluginInspectOp;
  "PluginDelete": PluginDeleteOp;
  "PluginEnable": v1_25.PluginEnableOp;
  "PluginDisable": v1_25.PluginDisableOp;
  "PluginUpgrade": PluginUpgradeOp;
  "PluginCreate": v1_25.PluginCreateOp;
  "PluginPush": v1_25.PluginPushOp;
  "PluginSet": v1_25.PluginSetOp;
}

export interface SecretUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
    };
    data?: v1_25.SecretSpec | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface SecretsCategory {
  "SecretList": v1_25.SecretListOp;
  "SecretCreate": v1_25.SecretCreateOp;
  "SecretInspect": v1_25.SecretInspectOp;
  "SecretDelete": v1_25.SecretDeleteOp;
  "SecretUpdate": SecretUpdateOp;
}

export interface Schemas {
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": v1_25.BuildInfo;
  "ClusterInfo": v1_25.ClusterInfo;
  "Config": v1_25.Config;
  "ContainerSummary": v1_25.ContainerSummary;
  "CreateImageInfo": v1_25.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "EndpointPortConfig": v1_25.EndpointPortConfig;
  "EndpointSettings": v1_25.EndpointSettings;
  "EndpointSpec": v1_25.EndpointSpec;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "GraphDriver": v1_25.GraphDriver;
  "HostConfig": v1_25.HostConfig;
  "IPAM": v1_25.IPAM;
  "IdResponse": v1_25.IdResponse;
  "Image": v1_25.Image;
  "ImageDeleteResponse": v1_25.ImageDeleteResponse;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageSummary": v1_25.ImageSummary;
  "Mount": v1_25.Mount;
  "MountPoint": v1_25.MountPoint;
  "MountType": v1_25.MountType;
  "Network": v1_25.Network;
  "NetworkAttachment": v1_25.NetworkAttachment;
  "NetworkConfig": v1_25.NetworkConfig;
  "NetworkContainer": v1_25.NetworkContainer;
  "Node": v1_25.Node;
  "NodeSpec": v1_25.NodeSpec;
  "Plugin": Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "Port": v1_25.Port;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_25.ProgressDetail;
  "PushImageInfo": v1_25.PushImageInfo;
  "Resources": v1_25.Resources;
  "RestartPolicy": v1_25.RestartPolicy;
  "Secret": v1_25.Secret;
  "SecretSpec": v1_25.SecretSpec;
  "Service": v1_25.Service;
  "ServiceSpec": v1_25.ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "SwarmSpec": v1_25.SwarmSpec;
  "Task": v1_25.Task;
  "TaskSpec": v1_25.TaskSpec;
  "TaskState": v1_25.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_25.Volume;
}

export interface All extends v1_25.ContainersCategory, v1_25.ImagesCategory, v1_25.BuildCategory, v1_25.AuthCategory, v1_25.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_25.CommitCategory, v1_25.EventsCategory, v1_25.SystemCategory, v1_25.ExecCategory, v1_25.VolumesCategory, NetworksCategory, PluginsCategory, v1_25.NodesCategory, v1_25.SwarmCategory, v1_25.ServicesCategory, v1_25.TasksCategory, SecretsCategory {}

export interface Version {
  categories: {
    "containers": v1_25.ContainersCategory;
    "images": v1_25.ImagesCategory;
    "build": v1_25.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_25.InfoCategory;
    "version": v1_25.VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": v1_25.CommitCategory;
    "events": v1_25.EventsCategory;
    "system": v1_25.SystemCategory;
    "exec": v1_25.ExecCategory;
    "volumes": v1_25.VolumesCategory;
    "networks": NetworksCategory;
    "plugins": PluginsCategory;
    "nodes": v1_25.NodesCategory;
    "swarm": v1_25.SwarmCategory;
    "services": v1_25.ServicesCategory;
    "tasks": v1_25.TasksCategory;
    "secrets": SecretsCategory;
  };
  all: All;
  schemas: Schemas;
}
