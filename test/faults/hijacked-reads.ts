import type { Duplex } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type Client, type Conn, request } from '../../src/index.ts'

/** A hijacked call read in one way; what it gives is text, so that a beginning of it can be told. */
export interface HijackedRead {
  name: string
  type: string
  body: Buffer
  /** Bytes of the body after which it may end. */
  ends: number[]
  /** Whether bytes are given as they come. */
  isRaw: boolean
  /** Its body are frames of a websocket, the last one a close frame. */
  isWebsocket?: boolean
  whole: string
  run(
    to: { docker: Client<'docker', 'v1.41'>; conn: Conn },
    query: Record<string, string>,
    signal: AbortSignal,
  ): Promise<string>
}

const multiplexed = 'application/vnd.docker.multiplexed-stream'
const frame = (channel: number, data: string): Buffer =>
  Buffer.concat([Buffer.from([channel, 0, 0, 0, 0, 0, 0, data.length]), Buffer.from(data)])
const parts = [frame(1, 'out\n'), frame(2, 'err\n'), frame(1, 'end\n')]
const framed = { type: multiplexed, body: Buffer.concat(parts), ends: [0, 12, 24, 36], isRaw: false }
const raw = {
  type: 'application/vnd.docker.raw-stream',
  body: Buffer.from('all that a terminal shows'),
  ends: Array.from({ length: 26 }, (_, i) => i),
  isRaw: true,
}
const messages = ['all that ', 'a terminal shows'].map((text) =>
  Buffer.concat([Buffer.of(0x82, text.length), Buffer.from(text)]),
)
const websocket = {
  type: 'text/plain',
  body: Buffer.concat([...messages, Buffer.of(0x88, 2, 0x03, 0xe8)]),
  ends: [0, 11, 29, 33],
  isRaw: true,
  isWebsocket: true,
  whole: 'all that a terminal shows',
}
const attachWebsocket = {
  op: 'ContainerAttachWebsocket',
  params: { id: 'c1', stream: true },
} as const
const attach = {
  op: 'ContainerAttach',
  params: { id: 'c1', stream: true, stdout: true, stderr: true },
} as const
const start = { op: 'ExecStart', params: { id: 'e1' }, data: { Detach: false, Tty: false } } as const

async function told(
  items: AsyncIterable<{ channel: string; data?: Uint8Array; line?: string }>,
): Promise<string> {
  let all = ''
  for await (const { channel, data, line } of items) all += `${channel} ${data ? Buffer.from(data) : line}`
  return all
}

/** All that the socket gives. Both sides are closed afterwards. */
async function emptied(socket: Duplex): Promise<string> {
  socket.end()
  return text(socket)
}

export const hijackedReads: HijackedRead[] = [
  {
    name: 'socket',
    ...raw,
    whole: raw.body.toString(),
    run: async ({ docker }, query, signal) =>
      emptied(await docker.invoke({ ...attach, tty: true, as: 'socket', query, signal })),
  },
  {
    name: 'request(), socket',
    ...raw,
    whole: raw.body.toString(),
    run: async ({ conn }, query, signal) =>
      emptied(
        await request({
          conn,
          method: 'POST',
          path: '/containers/c1/attach',
          as: 'socket',
          tty: true,
          query,
          signal,
        }),
      ),
  },
  {
    name: 'frames of a terminal',
    ...raw,
    whole: raw.body.toString(),
    async run({ docker }, query, signal) {
      let all = ''
      for await (const { data } of docker.invoke({ ...attach, tty: true, as: 'frames', query, signal })) {
        all += Buffer.from(data)
      }
      return all
    },
  },
  {
    name: 'frames',
    ...framed,
    whole: 'stdout out\nstderr err\nstdout end\n',
    run: ({ docker }, query, signal) =>
      told(docker.invoke({ ...attach, tty: false, as: 'frames', query, signal })),
  },
  {
    name: 'lines',
    ...framed,
    whole: 'stdout outstderr errstdout end',
    run: ({ docker }, query, signal) =>
      told(docker.invoke({ ...attach, tty: false, as: 'lines', query, signal })),
  },
  {
    name: 'data of an exec',
    ...framed,
    whole: 'out\nerr\nend\n',
    run: async ({ docker }, query, signal) => (await docker.invoke({ ...start, query, signal })).output,
  },
  {
    name: 'socket of a websocket',
    ...websocket,
    run: async ({ docker }, query, signal) =>
      emptied(await docker.invoke({ ...attachWebsocket, as: 'socket', query, signal })),
  },
  {
    name: 'frames of a websocket',
    ...websocket,
    async run({ docker }, query, signal) {
      let all = ''
      for await (const { data } of docker.invoke({ ...attachWebsocket, as: 'frames', query, signal })) {
        all += Buffer.from(data)
      }
      return all
    },
  },
  {
    name: 'data of a websocket',
    ...websocket,
    run: async ({ docker }, query, signal) =>
      (await docker.invoke({ ...attachWebsocket, query, signal })).output,
  },
]
