import type { Duplex, Readable } from 'node:stream'
import { connect } from '../client/connect.ts'
import { request } from '../client/raw-request.ts'
import type { Conn } from '../dial/conn.ts'
import { defaultConn } from '../discover/finders.ts'
import { refuseUnknown } from '../errors/options.ts'
import { Connection } from '../http/connection.ts'
import type { RawAnswer } from '../types/answers.ts'
import { demultiplex } from './demultiplex.ts'
import { contentOf, dialError, refusal } from './dial-answer.ts'
import { type DialOptions, requestOf } from './dial-options.ts'
import { followProgress } from './follow-progress.ts'

export interface ModemOptions {
  /** Left out: where Docker's CLI would go. */
  conn?: Conn | Connection | undefined
  /** Put before every path: `v1.44`. Left out: none, and the engine takes its newest. */
  version?: string | undefined
}

/** What dockerode asks of `new Docker({ modem })`. */
export interface DockerodeModem extends AsyncDisposable {
  version: string | undefined
  headers: Record<string, string>
  dial(options: DialOptions, callback: DialCallback): void
  demuxStream(stream: Readable, stdout: NodeJS.WritableStream, stderr: NodeJS.WritableStream): void
  followProgress(
    stream: Readable,
    onFinished: (error: Error | null, output: unknown[]) => void,
    onProgress?: (message: unknown) => void,
  ): void
  /** Frees the connections; a shared one stays open. */
  close(): Promise<void>
}

type DialCallback = (error: unknown, answer?: unknown) => void

/**
 * What carries the calls of dockerode: `new Docker({ modem: modem({ conn }) })`. dockerode's classes, and what is
 * built on them, go over hawser's connections then: contexts, ssh, TLS, pools; with the errors and answers of
 * dockerode's own.
 */
export function modem(options: ModemOptions = {}): DockerodeModem {
  refuseUnknown('modem()', options, ['conn', 'version'])
  const { conn = defaultConn('docker') } = options
  return new HawserModem(conn instanceof Connection ? conn.share() : connect(conn, 'docker'), options.version)
}

class HawserModem implements DockerodeModem {
  version: string | undefined
  headers: Record<string, string> = {}
  readonly demuxStream = demultiplex
  readonly followProgress = followProgress
  // Not a private field: dockerode copies and binds what it is given.
  readonly connection: Connection

  constructor(connection: Connection, version: string | undefined) {
    this.connection = connection
    this.version = version
    // Whoever logs a modem would log where it leads.
    Object.defineProperty(this, 'connection', { enumerable: false })
  }

  dial(options: DialOptions, callback: DialCallback): void {
    // What a callback throws is an uncaught exception, as with dockerode's own, and no rejection.
    this.#dial(options).then(
      (answer) => process.nextTick(callback, null, answer),
      (error: unknown) => process.nextTick(callback, dialError(error, options), null),
    )
  }

  async close(): Promise<void> {
    await this.connection.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  async #dial(options: DialOptions): Promise<unknown> {
    const raw = { conn: this.connection, ...requestOf(options, this) }
    if (options.hijack || options.openStdin) return request({ ...raw, as: 'socket' }) as Promise<Duplex>
    const { status, headers, body } = (await request({ ...raw, as: 'response' })) as RawAnswer
    if (options.statusCodes[status] !== true) {
      throw refusal(status, await contentOf(body), options.statusCodes)
    }
    return options.isStream ? Object.assign(body, { statusCode: status, headers }) : contentOf(body)
  }
}
