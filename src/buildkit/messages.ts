import { decode as decodeBy } from './protobuf/decode.ts'
import { encode as encodeBy, encodeParts as partsBy } from './protobuf/encode.ts'
import type { Draft, Message } from './protobuf/schema.ts'

/**
 * The messages of a build by their field numbers, as in the .proto files of moby/buildkit (session/*,
 * api/services/control, solver/pb), containerd (content), tonistiigi/fsutil (types) and grpc/grpc (health). Only what is read or written
 * here is listed.
 */
export const schema = {
  Empty: {},
  HealthCheckResponse: { status: [1, 'int'] },

  CredentialsRequest: { host: [1, 'string'] },
  CredentialsResponse: { username: [1, 'string'], secret: [2, 'string'] },
  GetSecretRequest: { id: [1, 'string'] },
  GetSecretResponse: { data: [1, 'bytes'] },
  CheckAgentRequest: { id: [1, 'string'] },
  BytesMessage: { data: [1, 'bytes'] },

  InfoRequest: { digest: [1, 'string'] },
  InfoResponse: { info: [1, 'ContentInfo'] },
  ContentInfo: { digest: [1, 'string'], size: [2, 'int'] },
  ReadContentRequest: { digest: [1, 'string'], offset: [2, 'int'], size: [3, 'int'] },
  ReadContentResponse: { offset: [1, 'int'], data: [2, 'bytes'] },
  WriteContentRequest: {
    action: [1, 'int'],
    expected: [4, 'string'],
    offset: [5, 'int'],
    data: [6, 'bytes'],
  },
  WriteContentResponse: { action: [1, 'int'], offset: [4, 'int'], digest: [6, 'string'] },

  SolveRequest: {
    ref: [1, 'string'],
    // Engines with one output read these two, later ones the list.
    exporter: [3, 'string'],
    exporterAttrs: [4, 'Attr', 'repeated'],
    session: [5, 'string'],
    frontend: [6, 'string'],
    frontendAttrs: [7, 'Attr', 'repeated'],
    cache: [8, 'CacheOptions'],
    entitlements: [9, 'string', 'repeated'],
    exporters: [13, 'Typed', 'repeated'],
  },
  Attr: { key: [1, 'string'], value: [2, 'string'] },
  Typed: { type: [1, 'string'], attrs: [2, 'Attr', 'repeated'] },
  CacheOptions: { exports: [4, 'Typed', 'repeated'], imports: [5, 'Typed', 'repeated'] },
  SolveResponse: { exporterResponse: [1, 'Attr', 'repeated'] },
  ListWorkersResponse: { records: [1, 'WorkerRecord', 'repeated'] },
  WorkerRecord: { labels: [2, 'Attr', 'repeated'] },
  StatusRequest: { ref: [1, 'string'] },

  Packet: { type: [1, 'int'], stat: [2, 'Stat'], id: [3, 'int'], data: [4, 'bytes'] },
  Stat: {
    path: [1, 'string'],
    mode: [2, 'int'],
    uid: [3, 'int'],
    gid: [4, 'int'],
    size: [5, 'int'],
    modTime: [6, 'int64'],
    linkname: [7, 'string'],
    devmajor: [8, 'int'],
    devminor: [9, 'int'],
    xattrs: [10, 'BytesEntry', 'repeated'],
  },
  BytesEntry: { key: [1, 'string'], value: [2, 'bytes'] },

  StatusResponse: {
    vertexes: [1, 'Vertex', 'repeated'],
    statuses: [2, 'VertexStatus', 'repeated'],
    logs: [3, 'VertexLog', 'repeated'],
    warnings: [4, 'VertexWarning', 'repeated'],
  },
  Vertex: {
    digest: [1, 'string'],
    inputs: [2, 'string', 'repeated'],
    name: [3, 'string'],
    cached: [4, 'bool'],
    started: [5, 'Timestamp'],
    completed: [6, 'Timestamp'],
    error: [7, 'string'],
    progressGroup: [8, 'ProgressGroup'],
  },
  ProgressGroup: { id: [1, 'string'], name: [2, 'string'], weak: [3, 'bool'] },
  VertexStatus: {
    id: [1, 'string'],
    vertex: [2, 'string'],
    name: [3, 'string'],
    current: [4, 'int'],
    total: [5, 'int'],
    timestamp: [6, 'Timestamp'],
    started: [7, 'Timestamp'],
    completed: [8, 'Timestamp'],
  },
  VertexLog: { vertex: [1, 'string'], timestamp: [2, 'Timestamp'], stream: [3, 'int'], msg: [4, 'bytes'] },
  VertexWarning: {
    vertex: [1, 'string'],
    level: [2, 'int'],
    short: [3, 'bytes'],
    detail: [4, 'bytes', 'repeated'],
    url: [5, 'string'],
    info: [6, 'SourceInfo'],
    ranges: [7, 'Range', 'repeated'],
  },
  SourceInfo: { filename: [1, 'string'], data: [2, 'bytes'] },
  Range: { start: [1, 'Position'], end: [2, 'Position'] },
  Position: { line: [1, 'int'], character: [2, 'int'] },
  Timestamp: { seconds: [1, 'int'], nanos: [2, 'int'] },
} as const

/** A message as it was read. */
export type Read<N extends keyof typeof schema> = Message<typeof schema, N>
/** A message to send. */
export type Sent<N extends keyof typeof schema> = Draft<typeof schema, N>

export function decode<N extends keyof typeof schema>(name: N, bytes: Uint8Array): Read<N> {
  return decodeBy(schema, name, bytes)
}

export function encode<N extends keyof typeof schema>(name: N, message: Sent<N>): Buffer {
  return encodeBy(schema, name, message)
}

/** The same, in parts: long bytes are not copied. */
export function encodeParts<N extends keyof typeof schema>(name: N, message: Sent<N>): Uint8Array[] {
  return partsBy(schema, name, message)
}
