// Made by `npm run generate`. Do not edit.
import type * as v1_25 from './v1.25.js'

export interface NetworkPruneOp {
  request: {
    /** `POST /networks/prune`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/NetworkPrune */
    op: string;
    params?: {
      /** query; values by the name of a filter, as JSON */
      filters?: v1_25.Filters | string | undefined;
    } | undefined;
  };
  kind: 'json';
  value: {
    NetworksDeleted?: string[] | null | undefined;
  };
}

export interface NetworksCategory {
  NetworkList: v1_25.NetworkListOp;
  NetworkInspect: v1_25.NetworkInspectOp;
  NetworkDelete: v1_25.NetworkDeleteOp;
  NetworkCreate: v1_25.NetworkCreateOp;
  NetworkConnect: v1_25.NetworkConnectOp;
  NetworkDisconnect: v1_25.NetworkDisconnectOp;
  NetworkPrune: NetworkPruneOp;
}

export type Plugin = v1_25.Plugin & {
  PluginReference?: string | undefined;
};

export interface PluginListOp {
  request: {
    /** `GET /plugins`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginList */
    op: string;
  };
  kind: 'json';
  value: Plugin[];
}

export interface PluginInspectOp {
  request: {
    /** `GET /plugins/{name}/json`. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginInspect */
    op: string;
    params: {
      /** path */
      name: string;
    };
  };
  kind: 'json';
  value: Plugin;
}

export interface PluginUpgradeOp {
  request: {
    /** `POST /plugins/{name}/upgrade`, since v1.26. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/PluginUpgrade */
    op: string;
    params: {
      /** path */
      name: string;
      /** query */
      remote: string;
      /** header; JSON in base64url */
      "X-Registry-Auth"?: v1_25.RegistryAuth | string | undefined;
    };
    data?: {
      Name?: string | undefined;
      Description?: string | undefined;
      Value?: string[] | undefined;
    }[] | undefined;
  };
  kind: 'messages';
  value: v1_25.ProgressMessage;
}

export interface PluginsCategory {
  PluginList: PluginListOp;
  GetPluginPrivileges: v1_25.GetPluginPrivilegesOp;
  PluginPull: v1_25.PluginPullOp;
  PluginInspect: PluginInspectOp;
  PluginDelete: v1_25.PluginDeleteOp;
  PluginEnable: v1_25.PluginEnableOp;
  PluginDisable: v1_25.PluginDisableOp;
  PluginUpgrade: PluginUpgradeOp;
  PluginCreate: v1_25.PluginCreateOp;
  PluginPush: v1_25.PluginPushOp;
  PluginSet: v1_25.PluginSetOp;
}

export interface SecretUpdateOp {
  request: {
    /** `POST /secrets/{id}/update`, since v1.26. https://docs.docker.com/reference/api/engine/version/v1.56/#operation/SecretUpdate */
    op: string;
    params: {
      /** path */
      id: string;
      /** query */
      version: number | bigint;
    };
    data?: v1_25.SecretSpec | undefined;
  };
  kind: 'none';
}

export interface SecretsCategory {
  SecretList: v1_25.SecretListOp;
  SecretCreate: v1_25.SecretCreateOp;
  SecretInspect: v1_25.SecretInspectOp;
  SecretDelete: v1_25.SecretDeleteOp;
  SecretUpdate: SecretUpdateOp;
}

export interface PluSchemas {
  Plugin: Plugin;
  PluginDevice: v1_25.PluginDevice;
  PluginEnv: v1_25.PluginEnv;
  PluginInterfaceType: v1_25.PluginInterfaceType;
  PluginMount: v1_25.PluginMount;
}

export interface Schemas extends v1_25.AutSchemas, v1_25.BuiSchemas, v1_25.CluSchemas, v1_25.ConSchemas, v1_25.CpuSchemas, v1_25.CreSchemas, v1_25.DevSchemas, v1_25.EndSchemas, v1_25.ErrSchemas, v1_25.FilSchemas, v1_25.GraSchemas, v1_25.HosSchemas, v1_25.IpaSchemas, v1_25.IdrSchemas, v1_25.ImaSchemas, v1_25.MouSchemas, v1_25.NetSchemas, v1_25.NodSchemas, v1_25.PatSchemas, PluSchemas, v1_25.PorSchemas, v1_25.ProSchemas, v1_25.PusSchemas, v1_25.RegSchemas, v1_25.ResSchemas, v1_25.SecSchemas, v1_25.SerSchemas, v1_25.StaSchemas, v1_25.SwaSchemas, v1_25.TasSchemas, v1_25.TexSchemas, v1_25.ThrSchemas, v1_25.VolSchemas {}

export interface All extends v1_25.ContainersCategory, v1_25.ImagesCategory, v1_25.BuildCategory, v1_25.AuthCategory, v1_25.InfoCategory, v1_25.VersionCategory, v1_25._pingCategory, v1_25.CommitCategory, v1_25.EventsCategory, v1_25.SystemCategory, v1_25.ExecCategory, v1_25.VolumesCategory, NetworksCategory, PluginsCategory, v1_25.NodesCategory, v1_25.SwarmCategory, v1_25.ServicesCategory, v1_25.TasksCategory, SecretsCategory {}

export interface Version {
  categories: {
    containers: v1_25.ContainersCategory;
    images: v1_25.ImagesCategory;
    build: v1_25.BuildCategory;
    auth: v1_25.AuthCategory;
    info: v1_25.InfoCategory;
    version: v1_25.VersionCategory;
    _ping: v1_25._pingCategory;
    commit: v1_25.CommitCategory;
    events: v1_25.EventsCategory;
    system: v1_25.SystemCategory;
    exec: v1_25.ExecCategory;
    volumes: v1_25.VolumesCategory;
    networks: NetworksCategory;
    plugins: PluginsCategory;
    nodes: v1_25.NodesCategory;
    swarm: v1_25.SwarmCategory;
    services: v1_25.ServicesCategory;
    tasks: v1_25.TasksCategory;
    secrets: SecretsCategory;
  };
  all: All;
  schemas: Schemas;
}
