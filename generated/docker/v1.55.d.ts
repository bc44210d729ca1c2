// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'
import type * as v1_27 from './v1.27.js'
import type * as v1_28 from './v1.28.js'
import type * as v1_30 from './v1.30.js'
import type * as v1_31 from './v1.31.js'
import type * as v1_32 from './v1.32.js'
import type * as v1_36 from './v1.36.js'
import type * as v1_37 from './v1.37.js'
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
import type * as v1_50 from './v1.50.js'
import type * as v1_52 from './v1.52.js'
import type * as v1_53 from './v1.53.js'
import type * as v1_54 from './v1.54.js'

export type AttestationStatement = {
  Descriptor: v1_48.OCIDescriptor;
  PredicateType: string;
  Statement?: {
    [key: string]: unknown;
  } | null | undefined;
};

export interface ImageAttestationsOp {
  request: {
    params: {
      name: string;
      platform?: string[] | undefined;
      type?: string[] | undefined;
      statement?: boolean | undefined;
    };
    data?: undefined;
  };
  kind: 'json';
  value: AttestationStatement[];
}

export interface ImagesCategory {
  "ImageList": v1_54.ImageListOp;
  "ImageCreate": v1_40.ImageCreateOp;
  "ImageInspect": v1_54.ImageInspectOp;
  "ImageAttestations": ImageAttestationsOp;
  "ImageHistory": v1_48.ImageHistoryOp;
  "ImagePush": v1_46.ImagePushOp;
  "ImageTag": v1_25.ImageTagOp;
  "ImageDelete": v1_50.ImageDeleteOp;
  "ImageSearch": v1_25.ImageSearchOp;
  "ImagePrune": v1_28.ImagePruneOp;
  "ImageGet": v1_52.ImageGetOp;
  "ImageGetAll": v1_52.ImageGetAllOp;
  "ImageLoad": v1_52.ImageLoadOp;
}

export interface Schemas {
  "Address": v1_32.Address;
  "AttestationStatement": AttestationStatement;
  "AuthConfig": v1_52.AuthConfig;
  "AuthResponse": v1_52.AuthResponse;
  "BuildCache": v1_42.BuildCache;
  "BuildCacheDiskUsage": v1_52.BuildCacheDiskUsage;
  "BuildIdentity": v1_53.BuildIdentity;
  "BuildInfo": v1_52.BuildInfo;
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
  "ContainerConfig": v1_52.ContainerConfig;
  "ContainerCreateResponse": v1_42.ContainerCreateResponse;
  "ContainerInspectResponse": v1_52.ContainerInspectResponse;
  "ContainerMemoryStats": v1_48.ContainerMemoryStats;
  "ContainerNetworkStats": v1_48.ContainerNetworkStats;
  "ContainerPidsStats": v1_48.ContainerPidsStats;
  "ContainerState": v1_39.ContainerState;
  "ContainerStatsResponse": v1_52.ContainerStatsResponse;
  "ContainerStatus": v1_44.ContainerStatus;
  "ContainerStorageStats": v1_48.ContainerStorageStats;
  "ContainerSummary": v1_52.ContainerSummary;
  "ContainerThrottlingData": v1_48.ContainerThrottlingData;
  "ContainerTopResponse": v1_48.ContainerTopResponse;
  "ContainerUpdateResponse": v1_48.ContainerUpdateResponse;
  "ContainerWaitExitError": v1_39.ContainerWaitExitError;
  "ContainerWaitResponse": v1_39.ContainerWaitResponse;
  "ContainerdInfo": v1_46.ContainerdInfo;
  "ContainersDiskUsage": v1_52.ContainersDiskUsage;
  "CreateImageInfo": v1_52.CreateImageInfo;
  "DeviceInfo": v1_50.DeviceInfo;
  "DeviceMapping": v1_25.DeviceMapping;
  "DeviceRequest": v1_40.DeviceRequest;
  "DistributionInspect": v1_48.DistributionInspect;
  "Driver": v1_31.Driver;
  "DriverData": v1_47.DriverData;
  "EndpointIPAMConfig": v1_32.EndpointIPAMConfig;
  "EndpointPortConfig": v1_37.EndpointPortConfig;
  "EndpointResource": v1_52.EndpointResource;
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
  "HostConfig": v1_52.HostConfig;
  "IDResponse": v1_48.IDResponse;
  "IPAM": v1_41.IPAM;
  "IPAMConfig": v1_41.IPAMConfig;
  "IPAMStatus": v1_52.IPAMStatus;
  "Identity": v1_53.Identity;
  "ImageConfig": v1_50.ImageConfig;
  "ImageDeleteResponseItem": v1_28.ImageDeleteResponseItem;
  "ImageHistoryResponseItem": v1_25.ImageHistoryResponseItem;
  "ImageID": v1_36.ImageID;
  "ImageInspect": v1_54.ImageInspect;
  "ImageManifestSummary": v1_54.ImageManifestSummary;
  "ImageSummary": v1_54.ImageSummary;
  "ImagesDiskUsage": v1_52.ImagesDiskUsage;
  "IndexInfo": v1_32.IndexInfo;
  "JoinTokens": v1_32.JoinTokens;
  "KnownSignerIdentity": v1_53.KnownSignerIdentity;
  "Limit": v1_41.Limit;
  "LocalNodeState": v1_32.LocalNodeState;
  "ManagerStatus": v1_32.ManagerStatus;
  "Mount": v1_48.Mount;
  "MountPoint": v1_48.MountPoint;
  "MountType": v1_48.MountType;
  "NRIInfo": v1_53.NRIInfo;
  "Network": v1_52.Network;
  "NetworkAttachment": v1_52.NetworkAttachment;
  "NetworkAttachmentConfig": v1_39.NetworkAttachmentConfig;
  "NetworkConnectRequest": v1_52.NetworkConnectRequest;
  "NetworkCreateResponse": v1_46.NetworkCreateResponse;
  "NetworkDisconnectRequest": v1_52.NetworkDisconnectRequest;
  "NetworkInspect": v1_52.NetworkInspect;
  "NetworkSettings": v1_52.NetworkSettings;
  "NetworkStatus": v1_52.NetworkStatus;
  "NetworkSummary": v1_52.NetworkSummary;
  "NetworkTaskInfo": v1_52.NetworkTaskInfo;
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
  "Plugin": v1_52.Plugin;
  "PluginDevice": v1_25.PluginDevice;
  "PluginEnv": v1_25.PluginEnv;
  "PluginMount": v1_25.PluginMount;
  "PluginPrivilege": v1_40.PluginPrivilege;
  "PluginsInfo": v1_32.PluginsInfo;
  "PortBinding": v1_39.PortBinding;
  "PortMap": v1_39.PortMap;
  "PortStatus": v1_44.PortStatus;
  "PortSummary": v1_52.PortSummary;
  "ProcessConfig": v1_25.ProcessConfig;
  "ProgressDetail": v1_36.ProgressDetail;
  "PullIdentity": v1_53.PullIdentity;
  "PushImageInfo": v1_52.PushImageInfo;
  "Reachability": v1_32.Reachability;
  "RegistryServiceConfig": v1_49.RegistryServiceConfig;
  "ResourceObject": v1_32.ResourceObject;
  "Resources": v1_52.Resources;
  "RestartPolicy": v1_40.RestartPolicy;
  "RootFSStorage": v1_52.RootFSStorage;
  "RootFSStorageSnapshot": v1_52.RootFSStorageSnapshot;
  "Runtime": v1_44.Runtime;
  "Secret": v1_37.Secret;
  "SecretSpec": v1_37.SecretSpec;
  "Service": v1_52.Service;
  "ServiceCreateResponse": v1_44.ServiceCreateResponse;
  "ServiceInfo": v1_52.ServiceInfo;
  "ServiceSpec": v1_52.ServiceSpec;
  "ServiceUpdateResponse": v1_25.ServiceUpdateResponse;
  "SignatureIdentity": v1_53.SignatureIdentity;
  "SignatureTimestamp": v1_53.SignatureTimestamp;
  "SignatureTimestampType": v1_53.SignatureTimestampType;
  "SignatureType": v1_53.SignatureType;
  "SignerIdentity": v1_53.SignerIdentity;
  "Storage": v1_52.Storage;
  "SubnetStatus": v1_52.SubnetStatus;
  "Swarm": v1_40.Swarm;
  "SwarmInfo": v1_40.SwarmInfo;
  "SwarmSpec": v1_32.SwarmSpec;
  "SystemInfo": v1_53.SystemInfo;
  "SystemVersion": v1_39.SystemVersion;
  "TLSInfo": v1_30.TLSInfo;
  "Task": v1_52.Task;
  "TaskSpec": v1_52.TaskSpec;
  "TaskState": v1_37.TaskState;
  "TaskStatus": v1_44.TaskStatus;
  "ThrottleDevice": v1_25.ThrottleDevice;
  "Topology": v1_42.Topology;
  "Volume": v1_42.Volume;
  "VolumeCreateRequest": v1_52.VolumeCreateRequest;
  "VolumeListResponse": v1_42.VolumeListResponse;
  "VolumesDiskUsage": v1_52.VolumesDiskUsage;
}

export interface All extends v1_52.ContainersCategory, ImagesCategory, v1_52.BuildCategory, v1_52.AuthCategory, v1_53.InfoCategory, v1_39.VersionCategory, v1_40._pingCategory, v1_52.CommitCategory, v1_40.EventsCategory, v1_52.SystemCategory, v1_42.ExecCategory, v1_52.VolumesCategory, v1_52.NetworksCategory, v1_52.PluginsCategory, v1_32.NodesCategory, v1_40.SwarmCategory, v1_52.ServicesCategory, v1_52.TasksCategory, v1_48.SecretsCategory, v1_48.ConfigsCategory, v1_48.DistributionCategory, v1_31.SessionCategory {}

export interface Version {
  categories: {
    "containers": v1_52.ContainersCategory;
    "images": ImagesCategory;
    "build": v1_52.BuildCategory;
    "auth": v1_52.AuthCategory;
    "info": v1_53.InfoCategory;
    "version": v1_39.VersionCategory;
    "_ping": v1_40._pingCategory;
    "commit": v1_52.CommitCategory;
    "events": v1_40.EventsCategory;
    "system": v1_52.SystemCategory;
    "exec": v1_42.ExecCategory;
    "volumes": v1_52.VolumesCategory;
    "networks": v1_52.NetworksCategory;
    "plugins": v1_52.PluginsCategory;
    "nodes": v1_32.NodesCategory;
    "swarm": v1_40.SwarmCategory;
    "services": v1_52.ServicesCategory;
    "tasks": v1_52.TasksCategory;
    "secrets": v1_48.SecretsCategory;
    "configs": v1_48.ConfigsCategory;
    "distribution": v1_48.DistributionCategory;
    "session": v1_31.SessionCategory;
  };
  all: All;
  schemas: Schemas;
}
