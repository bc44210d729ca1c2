// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_29 from './v1.29.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_34 from './v1.34.js'
import type * as v1_35 from './v1.35.js'
import type * as v1_36 from './v1.36.js'

export type Port = {
  IP?: string | undefined;
  PrivatePort: number;
  PublicPort?: number | undefined;
  Type: "tcp" | "udp" | "sctp" | (string & {});
};

export type ContainerSummary = {
  Id?: string | undefined;
  Names?: string[] | undefined;
  Image?: string | undefined;
  ImageID?: string | undefined;
  Command?: string | undefined;
  Created?: number | undefined;
  Ports?: Port[] | undefined;
  SizeRw?: number | undefined;
  SizeRootFs?: number | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  State?: string | undefined;
  Status?: string | undefined;
  HostConfig?: {
    NetworkMode?: string | undefined;
  } | undefined;
  NetworkSettings?: {
    Networks?: {
      [key: string]: v1_32.EndpointSettings;
    } | undefined;
  } | undefined;
  Mounts?: v1_32.MountPoint[] | undefined;
}[];

export interface ContainerListOp {
  request: {
    params?: {
      all?: boolean | undefined;
      limit?: number | undefined;
      size?: boolean | undefined;
      filters?: { [name: string]: unknown } | string | undefined;
    } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: ContainerSummary;
}

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
    [key: string]: {
      [key: string]: unknown;
    };
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

export type Resources = {
  CpuShares?: number | undefined;
  Memory?: number | undefined;
  CgroupParent?: string | undefined;
  BlkioWeight?: number | undefined;
  BlkioWeightDevice?: {
    Path?: string | undefined;
    Weight?: number | undefined;
  }[] | undefined;
  BlkioDeviceReadBps?: v1_25.ThrottleDevice[] | undefined;
  BlkioDeviceWriteBps?: v1_25.ThrottleDevice[] | undefined;
  BlkioDeviceReadIOps?: v1_25.ThrottleDevice[] | undefined;
  BlkioDeviceWriteIOps?: v1_25.ThrottleDevice[] | undefined;
  CpuPeriod?: number | undefined;
  CpuQuota?: number | undefined;
  CpuRealtimePeriod?: number | undefined;
  CpuRealtimeRuntime?: number | undefined;
  CpusetCpus?: string | undefined;
  CpusetMems?: string | undefined;
  Devices?: v1_25.DeviceMapping[] | undefined;
  DeviceCgroupRules?: string[] | undefined;
  DiskQuota?: number | undefined;
  KernelMemory?: number | undefined;
  MemoryReservation?: number | undefined;
  MemorySwap?: number | undefined;
  MemorySwappiness?: number | undefined;
  NanoCpus?: number | undefined;
  OomKillDisable?: boolean | undefined;
  Init?: boolean | null | undefined;
  PidsLimit?: number | undefined;
  Ulimits?: {
    Name?: string | undefined;
    Soft?: number | undefined;
    Hard?: number | undefined;
  }[] | undefined;
  CpuCount?: number | undefined;
  CpuPercent?: number | undefined;
  IOMaximumIOps?: number | undefined;
  IOMaximumBandwidth?: number | undefined;
};

export type HostConfig = Resources & {
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

export interface ContainerUpdateOp {
  request: {
    params: {
      id: string;
    };
    data: Resources & {
      RestartPolicy?: v1_30.RestartPolicy | undefined;
    };
  };
  kind: 'json';
  value: {
    Warnings?: string[] | undefined;
  };
}

export interface ContainersCategory {
  "ContainerList": ContainerListOp;
  "ContainerCreate": ContainerCreateOp;
  "ContainerInspect": ContainerInspectOp;
  "ContainerTop": v1_25.ContainerTopOp;
  "ContainerLogs": v1_35.ContainerLogsOp;
  "ContainerChanges": v1_28.ContainerChangesOp;
  "ContainerExport": v1_25.ContainerExportOp;
  "ContainerStats": v1_25.ContainerStatsOp;
  "ContainerResize": v1_25.ContainerResizeOp;
  "ContainerStart": v1_25.ContainerStartOp;
  "ContainerStop": v1_25.ContainerStopOp;
  "ContainerRestart": v1_25.ContainerRestartOp;
  "ContainerKill": v1_25.ContainerKillOp;
  "ContainerUpdate": ContainerUpdateOp;
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
  "ContainerExec": v1_35.ContainerExecOp;
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
      target?: string | undefined;
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

export interface SystemDataUsageOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: undefined;
  };
  kind: 'json';
  value: {
    LayersSize?: number | undefined;
    Images?: v1_25.ImageSummary[] | undefined;
    Containers?: ContainerSummary[] | undefined;
    Volumes?: v1_32.Volume[] | undefined;
  };
}

export interface SystemCategory {
  "SystemDataUsage": SystemDataUsageOp;
}

export type EndpointPortConfig = {
  Name?: string | undefined;
  Protocol?: "tcp" | "udp" | "sctp" | (string & {}) | undefined;
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
  TaskTemplate?: v1_35.TaskSpec | undefined;
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

export type TaskState = "new" | "allocated" | "pending" | "assigned" | "accepted" | "preparing" | "ready" | "starting" | "running" | "complete" | "shutdown" | "failed" | "rejected" | "remove" | "orphaned" | (string & {});

export type Task = {
  ID?: string | undefined;
  Version?: v1_27.ObjectVersion | undefined;
  CreatedAt?: string | undefined;
  UpdatedAt?: string | undefined;
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Spec?: v1_35.TaskSpec | undefined;
  ServiceID?: string | undefined;
  Slot?: number | undefined;
  NodeID?: string | undefined;
  AssignedGenericResources?: v1_32.GenericResources | undefined;
  Status?: {
    Timestamp?: string | undefined;
    State?: TaskState | undefined;
    Message?: string | undefined;
    Err?: string | undefined;
    ContainerStatus?: {
      ContainerID?: string | undefined;
      PID?: number | undefined;
      ExitCode?: number | undefined;
    } | undefined;
  } | undefined;
  DesiredState?: TaskState | undefined;
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

export type SecretSpec = {
  Name?: string | undefined;
  Labels?: {
    [key: string]: string;
  } | undefined;
  Data?: string | undefined;
  Driver?: v1_31.Driver | undefined;
  Templating?: v1_31.Driver | undefined;
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
  value: v1_25.IdResponse;
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
  Templating?: v1_31.Driver | undefined;
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
  value: v1_25.IdResponse;
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

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": v1_36.BuildInfo;
  "ClusterInfo": v1_32.ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": Config;
  "ConfigSpec": ConfigSpec;
  "ContainerConfig": ContainerConfig;
  "ContainerSummary": ContainerSummary;
  "CreateImageInfo": v1_36.CreateImageInfo;
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
  "HostConfig": HostConfig;
  "IPAM": v1_25.IPAM;
  "IdResponse": v1_25.IdResponse;
  "Image": Image;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
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
  "Port": Port;
  "PortBinding": v1_32.PortBinding;
  "PortMap": v1_32.PortMap;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PushImageInfo": v1_36.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": Resources;
  "RestartPolicy": v1_30.RestartPolicy;
  "Runtime": v1_32.Runtime;
  "Secret": Secret;
  "SecretSpec": SecretSpec;
  "Service": Service;
  "ServiceSpec": ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_32.Swarm;
  "SwarmInfo": v1_32.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": v1_36.SystemInfo;
  "TLSInfo": v1_30.TLSInfo;
  "Task": Task;
  "TaskSpec": v1_35.TaskSpec;
  "TaskState": TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
}

export interface All extends ContainersCategory, ImagesCategory, BuildCategory, v1_25.AuthCategory, v1_36.InfoCategory, v1_35.VersionCategory, v1_25._pingCategory, CommitCategory, v1_25.EventsCategory, SystemCategory, v1_36.ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, ServicesCategory, TasksCategory, SecretsCategory, ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": ImagesCategory;
    "build": BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": v1_36.InfoCategory;
    "version": v1_35.VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": CommitCategory;
    "events": v1_25.EventsCategory;
    "system": SystemCategory;
    "exec": v1_36.ExecCategory;
    "volumes": v1_32.VolumesCategory;
    "networks": v1_32.NetworksCategory;
    "plugins": v1_29.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_32.SwarmCategory;
    "services": ServicesCategory;
    "tasks": TasksCategory;
    "secrets": SecretsCategory;
    "configs": ConfigsCategory;
    "distribution": v1_30.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
