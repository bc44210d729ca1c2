// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_26 from './v1.26.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'

export type Image = {
  Id: string;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  ContainerConfig?: v1_30.ContainerConfig | undefined;
  DockerVersion: string;
  Author: string;
  Config?: v1_30.ContainerConfig | undefined;
  Architecture: string;
  Os: string;
  OsVersion?: string | undefined;
  Size: number;
  VirtualSize: number;
  GraphDriver: v1_28.GraphDriverData;
  RootFS: {
    Type: string;
    Layers?: string[] | undefined;
  };
  Metadata?: {
    LastTagTime?: string | undefined;
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
  value: Image;
}

export interface ImagesCategory {
  "ImageList": v1_25.ImageListOp;
  "ImageCreate": v1_25.ImageCreateOp;
  "ImageInspect": ImageInspectOp;
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

export interface BuildPruneOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    SpaceReclaimed?: number | undefined;
  };
}

export interface BuildCategory {
  "ImageBuild": v1_28.ImageBuildOp;
  "BuildPrune": BuildPruneOp;
}

export type Volume = {
  Name: string;
  Driver: string;
  Mountpoint: string;
  CreatedAt?: string | undefined;
  Status?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  Labels: {
    [key: string]: string;
  };
  Scope: "local" | "global" | (string & {});
  Options: {
    [key: string]: string;
  };
  UsageData?: {
    Size: number;
    RefCount: number;
  } | undefined;
};

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: v1_25.ImageSummary[] | undefined;
    Containers?: v1_25.ContainerSummary[] | undefined;
    Volumes?: Volume[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export interface VolumeListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Volumes: Volume[];
    Warnings: string[];
  };
}

export interface VolumeCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data: {
      Name?: string | undefined;
      Driver?: string | undefined;
      DriverOpts?: {
        [key: string]: string;
      } | undefined;
      Labels?: {
        [key: string]: string;
      } | undefined;
    };
  };
  kind: 'json';
  value: Volume;
}

export interface VolumeInspectOp {
  request: {
    params: {
      name: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Volume;
}

export interface VolumesCategory {
  "VolumeList": VolumeListOp;
  "VolumeCreate": VolumeCreateOp;
  "VolumeInspect": VolumeInspectOp;
  "VolumeDelete": v1_25.VolumeDeleteOp;
  "VolumePrune": v1_25.VolumePruneOp;
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
  value: v1_30.Network;
}

export interface NetworksCategory {
  "NetworkList": v1_30.NetworkListOp;
  "NetworkInspect": NetworkInspectOp;
  "NetworkDelete": v1_25.NetworkDeleteOp;
  "NetworkCreate": v1_29.NetworkCreateOp;
  "NetworkConnect": v1_25.NetworkConnectOp;
  "NetworkDisconnect": v1_25.NetworkDisconnectOp;
  "NetworkPrune": v1_26.NetworkPruneOp;
}

export type TaskSpec = {
  PluginSpec?: {
    Name?: string | undefined;
    Remote?: string | undefined;
    Disabled?: boolean | undefined;
    PluginPrivilege?: {
      Name?: string | undefined;
      Description?: string | undefined;
      Value?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  ContainerSpec?: {
    Image?: string | undefined;
    Labels?: {
      [key: string]: string;
    } | undefined;
    Command?: string[] | undefined;
    Args?: string[] | undefined;
    Hostname?: string | undefined;
    Env?: string[] | undefined;
    Dir?: string | undefined;
    User?: string | undefined;
    Groups?: string[] | undefined;
    Privileges?: {
      CredentialSpec?: {
        File?: string | undefined;
        Registry?: string | undefined;
      } | undefined;
      SELinuxContext?: {
        Disable?: boolean | undefined;
        User?: string | undefined;
        Role?: string | undefined;
        Type?: string | undefined;
        Level?: string | undefined;
      } | undefined;
    } | undefined;
    TTY?: boolean | undefined;
    OpenStdin?: boolean | undefined;
    ReadOnly?: boolean | undefined;
    Mounts?: v1_29.Mount[] | undefined;
    StopSignal?: string | undefined;
    StopGracePeriod?: number | undefined;
    HealthCheck?: v1_29.HealthConfig | undefined;
    Hosts?: string[] | undefined;
    DNSConfig?: {
      Nameservers?: string[] | undefined;
      Search?: string[] | undefined;
      Options?: string[] | undefined;
    } | undefined;
    Secrets?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      SecretID?: string | undefined;
      SecretName?: string | undefined;
    }[] | undefined;
    Configs?: {
      File?: {
        Name?: string | undefined;
        UID?: string | undefined;
        GID?: string | undefined;
        Mode?: number | undefined;
      } | undefined;
      ConfigID?: string | undefined;
      ConfigName?: string | undefined;
    }[] | undefined;
  } | undefined;
  Resources?: {
    Limits?: {
      NanoCPUs?: number | undefined;
      MemoryBytes?: number | undefined;
    } | undefined;
    Reservations?: {
      NanoCPUs?: number | undefined;
      MemoryBytes?: number | undefined;
    } | undefined;
  } | undefined;
  RestartPolicy?: {
    Condition?: "none" | "on-failure" | "any" | (string & {}) | undefined;
    Delay?: number | undefined;
    MaxAttempts?: number | undefined;
    Window?: number | undefined;
  } | undefined;
  Placement?: {
    Constraints?: string[] | undefined;
    Preferences?: {
      Spread?: {
        SpreadDescriptor?: string | undefined;
      } | undefined;
    }[] | undefined;
    Platforms?: {
      Architecture?: string | undefined;
      OS?: string | undefined;
    }[] | undefined;
  } | undefined;
  ForceUpdate?: number | undefined;
  Runtime?: string | undefined;
  Networks?: {
    Target?: string | undefined;
    Aliases?: string[] | undefined;
  }[] | undefined;
  LogDriver?: {
    Name?: string | undefined;
    Options?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
};

export type ServiceSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  TaskTemplate?: TaskSpec | undefined;
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
  EndpointSpec?: v1_25.EndpointSpec | undefined;
};

export type Service = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_25.EndpointSpec | undefined;
    Ports?: v1_25.EndpointPortConfig[] | undefined;
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

export type Task = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Spec?: TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  Status?: {
    Timestamp?: string | undefined;
    State?: v1_25.TaskState | undefined;
    Message?: string | undefined;
    Err?: string | undefined;
    ContainerStatus?: {
      ContainerID?: string | undefined;
      PID?: number | undefined;
      ExitCode?: number | undefined;
    } | undefined;
  } | undefined;
  DesiredState?: v1_25.TaskState | undefined;
  NetworksAttachments?: v1_30.NetworkAttachment[] | undefined;
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

export type Driver = {
  Name: string;
  Options?: {
    [key: string]: string;
  } | undefined;
};

export type SecretSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Data?: string | undefined;
  Driver?: Driver | undefined;
};

export type Secret = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: SecretSpec | undefined;
};

export interface SecretListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Secret[];
}

export interface SecretCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: SecretSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
  };
}

export interface SecretInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Secret;
}

export interface SecretUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
    };
    data?: SecretSpec | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface SecretsCategory {
  "SecretList": SecretListOp;
  "SecretCreate": SecretCreateOp;
  "SecretInspect": SecretInspectOp;
  "SecretDelete": v1_25.SecretDeleteOp;
  "SecretUpdate": SecretUpdateOp;
}

export type ConfigSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Data?: string | undefined;
};

export type Config = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ConfigSpec | undefined;
};

export interface ConfigListOp {
  request: {
    params?: {
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: Config[];
}

export interface ConfigCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: ConfigSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: {
    ID?: string | undefined;
  };
}

export interface ConfigInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: Config;
}

export interface ConfigUpdateOp {
  request: {
    params: {
      id: string;
      version: number;
    };
    data?: ConfigSpec | undefined;
  };
  kind: 'none';
  value: undefined;
}

export interface ConfigsCategory {
  "ConfigList": ConfigListOp;
  "ConfigCreate": ConfigCreateOp;
  "ConfigInspect": ConfigInspectOp;
  "ConfigDelete": v1_30.ConfigDeleteOp;
  "ConfigUpdate": ConfigUpdateOp;
}

export interface SessionOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'socket';
  value: undefined;
}

export interface SessionCategory {
  "Session": SessionOp;
}

export interface Schemas {
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": v1_25.BuildInfo;
  "ClusterInfo": v1_30.ClusterInfo;
  "Config": Config;
  "ConfigSpec": ConfigSpec;
  "ContainerConfig": v1_30.ContainerConfig;
  "ContainerSummary": v1_25.ContainerSummary;
  "CreateImageInfo": v1_25.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "Driver": Driver;
  "EndpointPortConfig": v1_25.EndpointPortConfig;
  "EndpointSettings": v1_25.EndpointSettings;
  "EndpointSpec": v1_25.EndpointSpec;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "GraphDriverData": v1_28.GraphDriverData;
  "HealthConfig": v1_29.HealthConfig;
  "HostConfig": v1_30.HostConfig;
  "IPAM": v1_25.IPAM;
  "IdResponse": v1_25.IdResponse;
  "Image": Image;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageSummary": v1_25.ImageSummary;
  "Mount": v1_29.Mount;
  "MountPoint": v1_25.MountPoint;
  "MountType": v1_25.MountType;
  "Network": v1_30.Network;
  "NetworkAttachment": v1_30.NetworkAttachment;
  "NetworkConfig": v1_25.NetworkConfig;
  "NetworkContainer": v1_30.NetworkContainer;
  "Node": v1_30.Node;
  "NodeSpec": v1_25.NodeSpec;
  "ObjectVersion": v1_27.ObjectVersion;
  "Plugin": v1_29.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginInterfaceType": v1_25.PluginInterfaceType;
  "PluginMount": v1_25.PluginMount;
  "Port": v1_25.Port;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_25.ProgressDetail;
  "PushImageInfo": v1_25.PushImageInfo;
  "Resources": v1_28.Resources;
  "RestartPolicy": v1_30.RestartPolicy;
  "Secret": Secret;
  "SecretSpec": SecretSpec;
  "Service": Service;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "SwarmSpec": v1_30.SwarmSpec;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_25.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": Volume;
}

export interface All extends v1_30.ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_30.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_30.CommitCategory, v1_25.EventsCategory, SystemCategory, v1_25.ExecCategory, VolumesCategory, NetworksCategory, v1_29.PluginsCategory, v1_30.NodesCategory, v1_30.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, v1_30.DistributionCategory, SessionCategory {}

export interface Version {
  categories: {
    "containers": v1_30.ContainersCategory;
    "images": ImagesCategory;
    "build": BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_30.InfoCategory;
    "version": v1_25.VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": v1_30.CommitCategory;
    "events": v1_25.EventsCategory;
    "system": SystemCategory;
    "exec": v1_25.ExecCategory;
    "volumes": VolumesCategory;
    "networks": NetworksCategory;
    "plugins": v1_29.PluginsCategory;
    "nodes": v1_30.NodesCategory;
    "swarm": v1_30.SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": SecretsCategory;
    "configs": ConfigsCategory;
    "distribution": v1_30.DistributionCategory;
    "session": SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
