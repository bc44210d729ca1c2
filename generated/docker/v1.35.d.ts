// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_34 from './v1.34.js'

export type ContainerConfig = {
  Hostname?: string | undefined;
  Domainname?: string | undefined;
  User?: string | undefined;
  AttachStdin?: boolean | undefined;
  AttachStdout?: boolean | undefined;
  AttachStderr?: boolean | undefined;
  ExposedPorts?: {
    [key: string]: {
      [key: string]: unknown;
    };
  } | undefined;
  Tty?: boolean | undefined;
  OpenStdin?: boolean | undefined;
  StdinOnce?: boolean | undefined;
  Env?: string[] | undefined;
  Cmd?: string[] | undefined;
  Healthcheck?: v1_29.HealthConfig | undefined;
  ArgsEscaped?: boolean | undefined;
  Image?: string | undefined;
  Volumes?: {
    additionalProperties?: {
      [key: string]: unknown;
    } | undefined;
  } | undefined;
  WorkingDir?: string | undefined;
  Entrypoint?: string[] | undefined;
  NetworkDisabled?: boolean | undefined;
  MacAddress?: string | undefined;
  OnBuild?: string[] | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  StopSignal?: string | undefined;
  StopTimeout?: number | null | undefined;
  Shell?: string[] | undefined;
};

export type HostConfig = v1_28.Resources & {
  Binds?: string[] | undefined;
  ContainerIDFile?: string | undefined;
  LogConfig?: {
    Type?: "json-file" | "syslog" | "journald" | "gelf" | "fluentd" | "awslogs" | "splunk" | "etwlogs" | "none" | (string & {}) | undefined;
    Config?: {
      [key: string]: string;
    } | undefined;
  } | undefined;
  NetworkMode?: string | undefined;
  PortBindings?: v1_32.PortMap | undefined;
  RestartPolicy?: v1_30.RestartPolicy | undefined;
  AutoRemove?: boolean | undefined;
  VolumeDriver?: string | undefined;
  VolumesFrom?: string[] | undefined;
  Mounts?: v1_32.Mount[] | undefined;
  CapAdd?: string[] | undefined;
  CapDrop?: string[] | undefined;
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
  ConsoleSize?: number[] | undefined;
  Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
};

export interface ContainerCreateOp {
  request: {
    params?: {
      name?: string | undefined;
    } | undefined;
    data: ContainerConfig & {
      HostConfig?: HostConfig | undefined;
      NetworkingConfig?: {
        EndpointsConfig?: {
          [key: string]: v1_32.EndpointSettings;
        } | undefined;
      } | undefined;
    };
  };
  kind: 'json';
  value: {
    Id: string;
    Warnings: string[];
  };
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
    State?: {
      Status?: "created" | "running" | "paused" | "restarting" | "removing" | "exited" | "dead" | (string & {}) | undefined;
      Running?: boolean | undefined;
      Paused?: boolean | undefined;
      Restarting?: boolean | undefined;
      OOMKilled?: boolean | undefined;
      Dead?: boolean | undefined;
      Pid?: number | undefined;
      ExitCode?: number | undefined;
      Error?: string | undefined;
      StartedAt?: string | undefined;
      FinishedAt?: string | undefined;
    } | undefined;
    Image?: string | undefined;
    ResolvConfPath?: string | undefined;
    HostnamePath?: string | undefined;
    HostsPath?: string | undefined;
    LogPath?: string | undefined;
    Node?: {
      [key: string]: unknown;
    } | undefined;
    Name?: string | undefined;
    RestartCount?: number | undefined;
    Driver?: string | undefined;
    MountLabel?: string | undefined;
    ProcessLabel?: string | undefined;
    AppArmorProfile?: string | undefined;
    ExecIDs?: string | undefined;
    HostConfig?: HostConfig | undefined;
    GraphDriver?: v1_28.GraphDriverData | undefined;
    SizeRw?: number | undefined;
    SizeRootFs?: number | undefined;
    Mounts?: v1_32.MountPoint[] | undefined;
    Config?: ContainerConfig | undefined;
    NetworkSettings?: v1_32.NetworkSettings | undefined;
  };
}

export interface ContainerLogsOp {
  request: {
    params: {
      id: string;
      follow?: boolean | undefined;
      stdout?: boolean | undefined;
      stderr?: boolean | undefined;
      since?: number | Date | undefined;
      until?: number | Date | undefined;
      timestamps?: boolean | undefined;
      tail?: string | undefined;
    };
    data?: undefined;
  };
  finite: { params?: { follow?: false | undefined } | undefined };
  kind: 'frames';
  value: undefined;
}

export interface ContainerExecOp {
  request: {
    params: {
      id: string;
    };
    data: {
      AttachStdin?: boolean | undefined;
      AttachStdout?: boolean | undefined;
      AttachStderr?: boolean | undefined;
      DetachKeys?: string | undefined;
      Tty?: boolean | undefined;
      Env?: string[] | undefined;
      Cmd?: string[] | undefined;
      Privileged?: boolean | undefined;
      User?: string | undefined;
      WorkingDir?: string | undefined;
    };
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface ContainersCategory {
  "ContainerList": v1_32.ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": ContainerLogsOp;
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
  "ContainerWait": v1_34.ContainerWaitOp;
  "ContainerDelete": v1_27.ContainerDeleteOp;
  "ContainerArchiveInfo": v1_28.ContainerArchiveInfoOp;
  "ContainerArchive": v1_28.ContainerArchiveOp;
  "PutContainerArchive": v1_28.PutContainerArchiveOp;
  "ContainerPrune": v1_25.ContainerPruneOp;
  "ContainerExec": ContainerExecOp;
}

export type Image = {
  Id: string;
  RepoTags?: string[] | undefined;
  RepoDigests?: string[] | undefined;
  Parent: string;
  Comment: string;
  Created: string;
  Container: string;
  ContainerConfig?: ContainerConfig | undefined;
  DockerVersion: string;
  Author: string;
  Config?: ContainerConfig | undefined;
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
  "ImageCreate": v1_32.ImageCreateOp;
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

export interface SystemVersionOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    Platform?: {
      Name: string;
    } | undefined;
    Components?: {
      Name: string;
      Version: string;
      Details?: {
        [key: string]: unknown;
      } | null | undefined;
    }[] | undefined;
    Version?: string | undefined;
    ApiVersion?: string | undefined;
    MinAPIVersion?: string | undefined;
    GitCommit?: string | undefined;
    GoVersion?: string | undefined;
    Os?: string | undefined;
    Arch?: string | undefined;
    KernelVersion?: string | undefined;
    Experimental?: boolean | undefined;
    BuildTime?: string | undefined;
  };
}

export interface VersionCategory {
  "SystemVersion": SystemVersionOp;
}

export interface ImageCommitOp {
  request: {
    params?: {
      container?: string | undefined;
      repo?: string | undefined;
      tag?: string | undefined;
      comment?: string | undefined;
      author?: string | undefined;
      pause?: boolean | undefined;
      changes?: string[] | undefined;
    } | undefined;
    data?: ContainerConfig | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface CommitCategory {
  "ImageCommit": ImageCommitOp;
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
    Mounts?: v1_32.Mount[] | undefined;
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
    Isolation?: "default" | "process" | "hyperv" | "" | (string & {}) | undefined;
  } | undefined;
  Resources?: {
    Limits?: v1_32.ResourceObject | undefined;
    Reservations?: v1_32.ResourceObject | undefined;
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
    Platforms?: v1_32.Platform[] | undefined;
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
  EndpointSpec?: v1_34.EndpointSpec | undefined;
};

export type Service = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Spec?: ServiceSpec | undefined;
  Endpoint?: {
    Spec?: v1_34.EndpointSpec | undefined;
    Ports?: v1_34.EndpointPortConfig[] | undefined;
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
  AssignedGenericResources?: v1_32.GenericResources | undefined;
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

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": v1_25.BuildInfo;
  "ClusterInfo": v1_32.ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": v1_31.Config;
  "ConfigSpec": v1_31.ConfigSpec;
  "ContainerConfig": ContainerConfig;
  "ContainerSummary": v1_32.ContainerSummary;
  "CreateImageInfo": v1_25.CreateImageInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "Driver": v1_31.Driver;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_34.EndpointPortConfig;
  "EndpointSettings": v1_32.EndpointSettings;
  "EndpointSpec": v1_34.EndpointSpec;
  "EngineDescription": v1_32.EngineDescription;
  "ErrorDetail": v1_25.ErrorDetail;
  "ErrorResponse": v1_25.ErrorResponse;
  "GenericResources": v1_32.GenericResources;
  "GraphDriverData": v1_28.GraphDriverData;
  "HealthConfig": v1_29.HealthConfig;
  "HostConfig": HostConfig;
  "IPAM": v1_25.IPAM;
  "IdResponse": v1_25.IdResponse;
  "Image": Image;
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
  "Task": Task;
  "TaskSpec": TaskSpec;
  "TaskState": v1_25.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
}

export interface All extends ContainersCategory, ImagesCategory, v1_34.BuildCategory, v1_25.AuthCategory, v1_32.InfoCategory, VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, v1_32.SystemCategory, v1_25.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, TasksCategory, v1_31.SecretsCategory, v1_31.ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": v1_34.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_32.InfoCategory;
    "version": VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": CommitCategory;
    "events": v1_25.EventsCategory;
    "system": v1_32.SystemCategory;
    "exec": v1_25.ExecCategory;
    "volumes": v1_32.VolumesCategory;
    "networks": v1_32.NetworksCategory;
    "plugins": v1_29.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_32.SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": v1_31.SecretsCategory;
    "configs": v1_31.ConfigsCategory;
    "distribution": v1_30.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
