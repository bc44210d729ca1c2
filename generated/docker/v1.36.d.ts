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
    data: v1_35.ContainerConfig & {
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
    Config?: v1_35.ContainerConfig | undefined;
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
  "ContainerList": v1_32.ContainerListOp;
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
  SystemStatus?: string[][] | undefined;
  Plugins?: v1_32.PluginsInfo | undefined;
  MemoryLimit?: boolean | undefined;
  SwapLimit?: boolean | undefined;
  KernelMemory?: boolean | undefined;
  CpuCfsPeriod?: boolean | undefined;
  CpuCfsQuota?: boolean | undefined;
  CPUShares?: boolean | undefined;
  CPUSet?: boolean | undefined;
  OomKillDisable?: boolean | undefined;
  IPv4Forwarding?: boolean | undefined;
  BridgeNfIptables?: boolean | undefined;
  BridgeNfIp6tables?: boolean | undefined;
  Debug?: boolean | undefined;
  NFd?: number | undefined;
  NGoroutines?: number | undefined;
  SystemTime?: string | undefined;
  LoggingDriver?: string | undefined;
  CgroupDriver?: "cgroupfs" | "systemd" | (string & {}) | undefined;
  NEventsListener?: number | undefined;
  KernelVersion?: string | undefined;
  OperatingSystem?: string | undefined;
  OSType?: string | undefined;
  Architecture?: string | undefined;
  NCPU?: number | undefined;
  MemTotal?: number | undefined;
  IndexServerAddress?: string | undefined;
  RegistryConfig?: v1_32.RegistryServiceConfig | undefined;
  GenericResources?: v1_32.GenericResources | undefined;
  HttpProxy?: string | undefined;
  HttpsProxy?: string | undefined;
  NoProxy?: string | undefined;
  Name?: string | undefined;
  Labels?: string[] | undefined;
  ExperimentalBuild?: boolean | undefined;
  ServerVersion?: string | undefined;
  ClusterStore?: string | undefined;
  ClusterAdvertise?: string | undefined;
  Runtimes?: {
    [key: string]: v1_32.Runtime;
  } | undefined;
  DefaultRuntime?: string | undefined;
  Swarm?: v1_32.SwarmInfo | undefined;
  LiveRestoreEnabled?: boolean | undefined;
  Isolation?: "default" | "hyperv" | "process" | "" | (string & {}) | undefined;
  InitBinary?: string | undefined;
  ContainerdCommit?: v1_32.Commit | undefined;
  RuncCommit?: v1_32.Commit | undefined;
  InitCommit?: v1_32.Commit | undefined;
  SecurityOptions?: string[] | undefined;
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

export interface ExecInspectOp {
  request: {
    params: {
      id: string;
    };
    data?: undefined;
  };
  kind: 'json';
  value: {
    CanRemove?: boolean | undefined;
    DetachKeys?: string | undefined;
    ID?: string | undefined;
    Running?: boolean | undefined;
    ExitCode?: number | undefined;
    ProcessConfig?: v1_25.ProcessConfig | undefined;
    OpenStdin?: boolean | undefined;
    OpenStderr?: boolean | undefined;
    OpenStdout?: boolean | undefined;
    ContainerID?: string | undefined;
    Pid?: number | undefined;
  };
}

export interface ExecCategory {
  "ExecStart": v1_25.ExecStartOp;
  "ExecResize": v1_25.ExecResizeOp;
  "ExecInspect": ExecInspectOp;
}

export interface SecretCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v1_31.SecretSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface SecretsCategory {
  "SecretList": v1_31.SecretListOp;
  "SecretCreate": SecretCreateOp;
  "SecretInspect": v1_31.SecretInspectOp;
  "SecretDelete": v1_25.SecretDeleteOp;
  "SecretUpdate": v1_31.SecretUpdateOp;
}

export interface ConfigCreateOp {
  request: {
    params?: { [name: string]: never } | undefined;
    data?: v1_31.ConfigSpec & {
      [key: string]: unknown;
    } | undefined;
  };
  kind: 'json';
  value: v1_25.IdResponse;
}

export interface ConfigsCategory {
  "ConfigList": v1_31.ConfigListOp;
  "ConfigCreate": ConfigCreateOp;
  "ConfigInspect": v1_31.ConfigInspectOp;
  "ConfigDelete": v1_30.ConfigDeleteOp;
  "ConfigUpdate": v1_31.ConfigUpdateOp;
}

export type ProgressDetail = {
  current?: number | undefined;
  total?: number | undefined;
};

export type ImageID = {
  ID?: string | undefined;
};

export type BuildInfo = {
  id?: string | undefined;
  stream?: string | undefined;
  error?: string | undefined;
  errorDetail?: v1_25.ErrorDetail | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
  aux?: ImageID | undefined;
};

export type CreateImageInfo = {
  id?: string | undefined;
  error?: string | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export type PushImageInfo = {
  error?: string | undefined;
  status?: string | undefined;
  progress?: string | undefined;
  progressDetail?: ProgressDetail | undefined;
};

export interface Schemas {
  "Address": v1_32.Address;
  "AuthConfig": v1_25.AuthConfig;
  "BuildInfo": BuildInfo;
  "ClusterInfo": v1_32.ClusterInfo;
  "Commit": v1_32.Commit;
  "Config": v1_31.Config;
  "ConfigSpec": v1_31.ConfigSpec;
  "ContainerConfig": v1_35.ContainerConfig;
  "ContainerSummary": v1_32.ContainerSummary;
  "CreateImageInfo": CreateImageInfo;
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
  "Image": v1_35.Image;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": ImageID;
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
  "ProgressDetail": ProgressDetail;
  "PushImageInfo": PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_32.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": Resources;
  "RestartPolicy": v1_30.RestartPolicy;
  "Runtime": v1_32.Runtime;
  "Secret": v1_31.Secret;
  "SecretSpec": v1_31.SecretSpec;
  "Service": v1_35.Service;
  "ServiceSpec": v1_35.ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "Swarm": v1_32.Swarm;
  "SwarmInfo": v1_32.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": SystemInfo;
  "TLSInfo": v1_30.TLSInfo;
  "Task": v1_35.Task;
  "TaskSpec": v1_35.TaskSpec;
  "TaskState": v1_25.TaskState;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Volume": v1_32.Volume;
}

export interface All extends ContainersCategory, v1_35.ImagesCategory, v1_34.BuildCategory, v1_25.AuthCategory, InfoCategory, v1_35.VersionCategory, v1_25._pingCategory, v1_35.CommitCategory, v1_25.EventsCategory, v1_32.SystemCategory, ExecCategory, v1_32.VolumesCategory, v1_32.NetworksCategory, v1_29.PluginsCategory, v1_32.NodesCategory, v1_32.SwarmCategory, v1_35.ServicesCategory, v1_35.TasksCategory, SecretsCategory, ConfigsCategory, v1_30.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": ContainersCategory;
    "images": v1_35.ImagesCategory;
    "build": v1_34.BuildCategory;
    "auth": v1_25.AuthCategory;
    "info": InfoCategory;
    "version": v1_35.VersionCategory;
    "_ping": v1_25._pingCategory;
    "commit": v1_35.CommitCategory;
    "events": v1_25.EventsCategory;
    "system": v1_32.SystemCategory;
    "exec": ExecCategory;
    "volumes": v1_32.VolumesCategory;
    "networks": v1_32.NetworksCategory;
    "plugins": v1_29.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_32.SwarmCategory;
    "services": v1_35.ServicesCategory;
    "tasks": v1_35.TasksCategory;
    "secrets": SecretsCategory;
    "configs": ConfigsCategory;
    "distribution": v1_30.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
