// Made by `npm run generate`. Do not edit.

export interface PingOp {
  request: {
    /** `GET /`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
  };
  kind: 'none';
}

export interface ApiCategory {
  Ping: PingOp;
}

export interface ManifestGetOp {
  request: {
    /** `GET /{name}/manifests/{reference}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      reference: string;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'bytes';
}

export interface ManifestHeadOp {
  request: {
    /** `HEAD /{name}/manifests/{reference}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      reference: string;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'headers';
  value: {
    digest?: string | undefined;
    size?: string | undefined;
    mediaType?: string | undefined;
  };
}

export type Bytes = string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<unknown> | Iterable<Uint8Array>;

export interface ManifestPutOp {
  request: {
    /** `PUT /{name}/manifests/{reference}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      reference: string;
      /** query */
      ns?: string | undefined;
      /** query; a key for each */
      tag?: string[] | string | undefined;
    };
    data: Bytes;
  };
  kind: 'headers';
  value: {
    location?: string | undefined;
    digest?: string | undefined;
    subject?: string | undefined;
  };
}

export interface ManifestDeleteOp {
  request: {
    /** `DELETE /{name}/manifests/{reference}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      reference: string;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'none';
}

export interface ManifestsCategory {
  ManifestGet: ManifestGetOp;
  ManifestHead: ManifestHeadOp;
  ManifestPut: ManifestPutOp;
  ManifestDelete: ManifestDeleteOp;
}

export interface BlobGetOp {
  request: {
    /** `GET /{name}/blobs/{digest}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      digest: string;
      /** query */
      ns?: string | undefined;
      /** header */
      Range?: string | undefined;
    };
  };
  kind: 'bytes';
}

export interface BlobHeadOp {
  request: {
    /** `HEAD /{name}/blobs/{digest}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      digest: string;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'headers';
  value: {
    digest?: string | undefined;
    size?: string | undefined;
    mediaType?: string | undefined;
  };
}

export interface BlobDeleteOp {
  request: {
    /** `DELETE /{name}/blobs/{digest}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      digest: string;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'none';
}

export interface BlobGetByUrlOp {
  request: {
    /** `GET /{url}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path */
      url: string;
      /** header */
      Range?: string | undefined;
    };
  };
  kind: 'bytes';
}

export interface BlobsCategory {
  BlobGet: BlobGetOp;
  BlobHead: BlobHeadOp;
  BlobDelete: BlobDeleteOp;
  BlobGetByUrl: BlobGetByUrlOp;
}

export type BlobUploadStartResult = {
  location?: string | undefined;
  range?: string | undefined;
  digest?: string | undefined;
  minimum?: string | undefined;
};

export interface BlobUploadStartOp {
  request: {
    /** `POST /{name}/blobs/uploads/`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** query */
      digest?: string | undefined;
      /** query */
      "digest-algorithm"?: string | undefined;
      /** query */
      mount?: string | undefined;
      /** query */
      from?: string | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'headers';
  value: BlobUploadStartResult;
}

export type BlobUploadStatusResult = {
  location?: string | undefined;
  range?: string | undefined;
  digest?: string | undefined;
  minimum?: string | undefined;
};

export interface BlobUploadStatusOp {
  request: {
    /** `GET /{name}/blobs/uploads/{location}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path */
      location: string;
    };
  };
  kind: 'headers';
  value: BlobUploadStatusResult;
}

export type BlobUploadChunkResult = {
  location?: string | undefined;
  range?: string | undefined;
  digest?: string | undefined;
  minimum?: string | undefined;
};

export interface BlobUploadChunkOp {
  request: {
    /** `PATCH /{name}/blobs/uploads/{location}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path */
      location: string;
      /** header */
      "Content-Range"?: string | undefined;
    };
    data: Bytes;
  };
  kind: 'headers';
  value: BlobUploadChunkResult;
}

export type BlobUploadFinishResult = {
  location?: string | undefined;
  range?: string | undefined;
  digest?: string | undefined;
  minimum?: string | undefined;
};

export interface BlobUploadFinishOp {
  request: {
    /** `PUT /{name}/blobs/uploads/{location}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path */
      location: string;
      /** query */
      digest: string;
      /** header */
      "Content-Range"?: string | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'headers';
  value: BlobUploadFinishResult;
}

export interface BlobUploadCancelOp {
  request: {
    /** `DELETE /{name}/blobs/uploads/{location}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path */
      location: string;
    };
  };
  kind: 'none';
}

export interface UploadsCategory {
  BlobUploadStart: BlobUploadStartOp;
  BlobUploadStatus: BlobUploadStatusOp;
  BlobUploadChunk: BlobUploadChunkOp;
  BlobUploadFinish: BlobUploadFinishOp;
  BlobUploadCancel: BlobUploadCancelOp;
}

export interface TagListOp {
  request: {
    /** `GET /{name}/tags/list`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** query */
      n?: number | bigint | undefined;
      /** query */
      last?: string | undefined;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'messages';
  value: string;
  item: string;
}

export interface TagsCategory {
  TagList: TagListOp;
}

export type Platform = {
  architecture: string;
  os: string;
  "os.version"?: string | undefined;
  "os.features"?: string[] | undefined;
  variant?: string | undefined;
};

export type Descriptor = {
  mediaType: string;
  digest: string;
  size: number;
  urls?: string[] | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
  data?: string | undefined;
  artifactType?: string | undefined;
  platform?: Platform | undefined;
};

export interface ReferrerListOp {
  request: {
    /** `GET /{name}/referrers/{digest}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path; a path, its slashes kept */
      name: string;
      /** path; a path, its slashes kept */
      digest: string;
      /** query */
      artifactType?: string | undefined;
      /** query */
      ns?: string | undefined;
    };
  };
  kind: 'messages';
  value: Descriptor;
  item: Descriptor;
}

export interface ReferrersCategory {
  ReferrerList: ReferrerListOp;
}

export interface CatalogListOp {
  request: {
    /** `GET /_catalog`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params?: {
      /** query */
      n?: number | bigint | undefined;
      /** query */
      last?: string | undefined;
    } | undefined;
  };
  kind: 'messages';
  value: string;
  item: string;
}

export interface CatalogCategory {
  CatalogList: CatalogListOp;
}

export type Token = {
  token?: string | undefined;
  access_token?: string | undefined;
  expires_in?: number | undefined;
  issued_at?: string | undefined;
  refresh_token?: string | undefined;
  scope?: string | undefined;
};

export interface TokenGetOp {
  request: {
    /** `GET /{realm}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path */
      realm: string;
      /** query */
      service?: string | undefined;
      /** query; a key for each */
      scope?: string[] | string | undefined;
      /** query */
      account?: string | undefined;
      /** query */
      client_id?: string | undefined;
      /** query */
      offline_token?: boolean | undefined;
    };
  };
  kind: 'json';
  value: Token;
}

export type TokenExchange = {
  grant_type: "refresh_token" | "password" | (string & {});
  service?: string | undefined;
  client_id: string;
  scope?: string | undefined;
  access_type?: "offline" | "online" | (string & {}) | undefined;
  refresh_token?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
};

export interface TokenExchangeOp {
  request: {
    /** `POST /{realm}`. https://github.com/opencontainers/distribution-spec/blob/main/spec.md */
    op: string;
    params: {
      /** path */
      realm: string;
    };
    data: TokenExchange;
  };
  kind: 'json';
  value: Token;
}

export interface TokensCategory {
  TokenGet: TokenGetOp;
  TokenExchange: TokenExchangeOp;
}

export type CatalogPage = {
  repositories?: string[] | null | undefined;
};

export interface CatSchemas {
  CatalogPage: CatalogPage;
}

export interface DesSchemas {
  Descriptor: Descriptor;
}

export type Errors = {
  errors?: {
    code: string;
    message?: string | undefined;
    detail?: unknown;
  }[] | undefined;
};

export interface ErrSchemas {
  Errors: Errors;
}

export type Index = {
  schemaVersion: number;
  mediaType?: string | undefined;
  artifactType?: string | undefined;
  manifests: Descriptor[];
  subject?: Descriptor | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
};

export interface IndSchemas {
  Index: Index;
}

export type Manifest = {
  schemaVersion: number;
  mediaType?: string | undefined;
  artifactType?: string | undefined;
  config: Descriptor;
  layers: Descriptor[];
  subject?: Descriptor | undefined;
  annotations?: {
    [key: string]: string;
  } | undefined;
};

export interface ManSchemas {
  Manifest: Manifest;
}

export interface PlaSchemas {
  Platform: Platform;
}

export type TagPage = {
  name?: string | undefined;
  tags?: string[] | null | undefined;
};

export interface TagSchemas {
  TagPage: TagPage;
}

export interface TokSchemas {
  Token: Token;
  TokenExchange: TokenExchange;
}

export interface Schemas extends CatSchemas, DesSchemas, ErrSchemas, IndSchemas, ManSchemas, PlaSchemas, TagSchemas, TokSchemas {}

export interface All extends ApiCategory, ManifestsCategory, BlobsCategory, UploadsCategory, TagsCategory, ReferrersCategory, CatalogCategory, TokensCategory {}

export interface Version {
  categories: {
    api: ApiCategory;
    manifests: ManifestsCategory;
    blobs: BlobsCategory;
    uploads: UploadsCategory;
    tags: TagsCategory;
    referrers: ReferrersCategory;
    catalog: CatalogCategory;
    tokens: TokensCategory;
  };
  all: All;
  schemas: Schemas;
}
