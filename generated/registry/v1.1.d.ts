// Made by `npm run generate`. Do not edit.

export interface PingOp {
  request: {};
  kind: 'none';
}

export interface ApiCategory {
  Ping: PingOp;
}

export interface ManifestGetOp {
  request: {
    params: {
      name: string;
      reference: string;
      ns?: string | undefined;
    };
  };
  kind: 'bytes';
}

export interface ManifestHeadOp {
  request: {
    params: {
      name: string;
      reference: string;
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
    params: {
      name: string;
      reference: string;
      ns?: string | undefined;
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
    params: {
      name: string;
      reference: string;
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
    params: {
      name: string;
      digest: string;
      ns?: string | undefined;
      Range?: string | undefined;
    };
  };
  kind: 'bytes';
}

export interface BlobHeadOp {
  request: {
    params: {
      name: string;
      digest: string;
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
    params: {
      name: string;
      digest: string;
      ns?: string | undefined;
    };
  };
  kind: 'none';
}

export interface BlobGetByUrlOp {
  request: {
    params: {
      url: string;
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
    params: {
      name: string;
      digest?: string | undefined;
      "digest-algorithm"?: string | undefined;
      mount?: string | undefined;
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
    params: {
      name: string;
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
    params: {
      name: string;
      location: string;
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
    params: {
      name: string;
      location: string;
      digest: string;
      "Content-Range"?: string | undefined;
    };
    data?: Bytes | undefined;
  };
  kind: 'headers';
  value: BlobUploadFinishResult;
}

export interface BlobUploadCancelOp {
  request: {
    params: {
      name: string;
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
    params: {
      name: string;
      n?: number | bigint | undefined;
      last?: string | undefined;
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
    params: {
      name: string;
      digest: string;
      artifactType?: string | undefined;
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
    params?: {
      n?: number | bigint | undefined;
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
    params: {
      realm: string;
      service?: string | undefined;
      scope?: string[] | string | undefined;
      account?: string | undefined;
      client_id?: string | undefined;
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
    params: {
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
