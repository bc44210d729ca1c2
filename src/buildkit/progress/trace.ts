import { decode, type Read } from '../messages.ts'

/** News of a build: each list has what has changed. */
export interface Trace {
  vertices: Vertex[]
  statuses: VertexStatus[]
  logs: VertexLog[]
  warnings: BuildWarning[]
}

/** A step of a build. It is told of again whenever something of it changes. */
export interface Vertex {
  /** Tells it from others. */
  digest: string
  /** `[build 2/3] RUN npm ci` */
  name: string
  /** Digests of the steps whose results it needs. */
  inputs: string[]
  /** Its result was there already. */
  cached: boolean
  started?: Date
  completed?: Date
  error?: string
}

/** How far a part of a step has come: a transfer, a layer. */
export interface VertexStatus {
  id: string
  /** Digest of its step. */
  vertex: string
  name: string
  /** Bytes, mostly; 0 where it is not known. */
  current: number
  total: number
  timestamp?: Date
  started?: Date
  completed?: Date
}

/** Output of a step, cut anywhere. */
export interface VertexLog {
  /** Digest of its step. */
  vertex: string
  channel: 'stdout' | 'stderr'
  data: Uint8Array
  timestamp?: Date
}

/** What the engine finds doubtful in a Dockerfile. */
export interface BuildWarning {
  /** Digest of its step. */
  vertex: string
  /** In one line. */
  message: string
  detail: string[]
  /** Where more is said of it. */
  url?: string
  /** The file that it is in, as the engine calls it, and the line, counted from 1. */
  file?: string
  line?: number
}

const traceId = 'moby.buildkit.trace'
const stderr = 2

/**
 * The news in a message of BuildKit's, as `ImageBuild` with `version: '2'` gives it; undefined for other messages.
 * Throws a SyntaxError where it cannot be read.
 */
export function traceOf(message: unknown): Trace | undefined {
  const { id, aux } = (message ?? {}) as { id?: unknown; aux?: unknown }
  if (id !== traceId || typeof aux !== 'string') return undefined
  return readTrace(decode('StatusResponse', Buffer.from(aux, 'base64')))
}

/** The news in an answer of BuildKit's own API. */
export function readTrace({ vertexes, statuses, logs, warnings }: Read<'StatusResponse'>): Trace {
  return {
    vertices: vertexes.map(({ digest, name, inputs, cached, started, completed, error }) => ({
      digest,
      name,
      inputs: [...inputs],
      cached,
      ...dates({ started, completed }),
      ...(error && { error }),
    })),
    statuses: statuses.map(({ timestamp, started, completed, ...status }) => ({
      ...status,
      ...dates({ timestamp, started, completed }),
    })),
    logs: logs.map(({ vertex, stream, msg, timestamp }) => ({
      vertex,
      channel: stream === stderr ? 'stderr' : 'stdout',
      data: msg,
      ...dates({ timestamp }),
    })),
    warnings: warnings.map(warningOf),
  }
}

function warningOf({ vertex, short, detail, url, info, ranges }: Read<'VertexWarning'>): BuildWarning {
  const line = ranges[0]?.start?.line
  return {
    vertex,
    message: textOf(short),
    detail: detail.map(textOf),
    ...(url && { url }),
    ...(info?.filename && { file: info.filename }),
    ...(line && { line }),
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}

/** Those times that were sent. */
function dates<N extends string>(times: Record<N, Read<'Timestamp'> | undefined>): { [K in N]?: Date } {
  const result: { [K in N]?: Date } = {}
  for (const name in times) {
    const time = times[name]
    if (time) result[name] = new Date(time.seconds * 1000 + time.nanos / 1e6)
  }
  return result
}
