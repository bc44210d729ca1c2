import { text } from 'node:stream/consumers'
import { type Client, type Conn, request } from '../../src/index.ts'

type Docker = Client<'docker', 'v1.41'>

/** A call read in one way, and the answer that a well-behaved server gives to it. */
export interface Read {
  name: string
  type: string
  body: Buffer
  /** What a whole answer comes to. */
  whole: unknown
  /** Makes the call with this query, reads all of its answer and gives what came, also what came before an error. */
  run(
    to: { docker: Docker; conn: Conn },
    query: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<unknown>
}

const json = 'application/json'
const multiplexed = 'application/vnd.docker.multiplexed-stream'
const frame = (channel: number, data: string): Buffer =>
  Buffer.concat([Buffer.from([channel, 0, 0, 0, 0, 0, 0, data.length]), Buffer.from(data)])
const list = Buffer.from('[{"Id":"c1"},{"Id":"c2"}]')
const events = Buffer.from('{"Action":"start"}\n{"Action":"die"}\n')
const frames = Buffer.concat([frame(1, 'out\n'), frame(2, 'err\n')])
const logs = { id: 'c1', stdout: true, stderr: true }

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = []
  for await (const item of items) seen.push(item)
  return seen
}

export const reads: Read[] = [
  {
    name: 'data, JSON',
    type: json,
    body: list,
    whole: [{ Id: 'c1' }, { Id: 'c2' }],
    run: ({ docker }, query, signal) => docker.invoke({ op: 'ContainerList', query, signal }),
  },
  {
    name: 'data, messages',
    type: json,
    body: events,
    whole: [{ Action: 'start' }, { Action: 'die' }],
    run: ({ docker }, query, signal) =>
      docker.invoke({ op: 'SystemEvents', params: { until: '1' }, query, signal }),
  },
  {
    name: 'data, output',
    type: multiplexed,
    body: frames,
    whole: { stdout: 'out\n', stderr: 'err\n', output: 'out\nerr\n' },
    run: ({ docker }, query, signal) =>
      docker.invoke({ op: 'ContainerLogs', params: logs, tty: false, query, signal }),
  },
  {
    name: 'data, bytes',
    type: 'application/x-tar',
    body: Buffer.from('a tar of some bytes'),
    whole: Buffer.from('a tar of some bytes'),
    run: ({ docker }, query, signal) =>
      docker.invoke({ op: 'ContainerExport', params: { id: 'c1' }, query, signal }),
  },
  {
    name: 'messages',
    type: json,
    body: events,
    whole: [{ Action: 'start' }, { Action: 'die' }],
    run: ({ docker }, query, signal) =>
      all(docker.invoke({ op: 'SystemEvents', as: 'messages', query, signal })),
  },
  {
    name: 'frames',
    type: multiplexed,
    body: frames,
    whole: [
      { channel: 'stdout', data: Buffer.from('out\n') },
      { channel: 'stderr', data: Buffer.from('err\n') },
    ],
    run: ({ docker }, query, signal) =>
      all(docker.invoke({ op: 'ContainerLogs', params: logs, tty: false, as: 'frames', query, signal })),
  },
  {
    name: 'lines',
    type: multiplexed,
    body: frames,
    whole: [
      { channel: 'stdout', line: 'out' },
      { channel: 'stderr', line: 'err' },
    ],
    run: ({ docker }, query, signal) =>
      all(docker.invoke({ op: 'ContainerLogs', params: logs, tty: false, as: 'lines', query, signal })),
  },
  {
    name: 'stream',
    type: 'application/x-tar',
    body: Buffer.from('a tar of some bytes'),
    whole: 'a tar of some bytes',
    run: async ({ docker }, query, signal) =>
      text(await docker.invoke({ op: 'ContainerExport', params: { id: 'c1' }, as: 'stream', query, signal })),
  },
  {
    name: 'response',
    type: json,
    body: list,
    whole: { status: 200, text: list.toString() },
    run: async ({ docker }, query, signal) => {
      const { status, body } = await docker.invoke({ op: 'ContainerList', as: 'response', query, signal })
      return { status, text: await text(body) }
    },
  },
  {
    name: 'request(), data',
    type: json,
    body: list,
    whole: [{ Id: 'c1' }, { Id: 'c2' }],
    run: ({ conn }, query, signal) =>
      request({ conn, method: 'GET', path: '/containers/json', query, ...(signal ? { signal } : {}) }),
  },
]
