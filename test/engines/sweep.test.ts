import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { client, type OperationDoc, type RawAnswer } from '../../src/index.ts'
import { tar } from '../support/tar.ts'
import type { Started } from './support/daemon.ts'
import { startDocker } from './support/docker.ts'
import { docker, ownSuite, podman, type Wanted } from './support/engine.ts'
import { startPodman } from './support/podman.ts'

// Every operation of a version is sent to the real engine of that version. That the engine refuses most of
// them is of no matter: a route that is not there is answered in another way, and that must not happen.
const sweeps: Sweep[] = [
  {
    engine: 'docker',
    version: 'v1.41',
    wanted: docker,
    start: startDocker,
    operations: 108,
    unrouted: ['404 {"message":"page not found"}'],
    exceptions: {},
    extra: {},
  },
  {
    engine: 'podman',
    version: 'v4.3.1',
    wanted: podman,
    start: startPodman,
    operations: 167,
    unrouted: ['404 Not Found', '405 Method Not Allowed'],
    // ManifestAddLibpod and ManifestPushV3Libpod are routed, but as ManifestCreateLibpod of lists named `…/add`
    // and `…/push`: the engine has their routes under versions below 4 alone.
    exceptions: {
      ManifestCreateLibpod:
        'documented as POST /libpod/manifests?name=, routed as POST /libpod/manifests/{name}',
    },
    // It is routed by what it is given.
    extra: { ImageCreate: { fromImage: '127.0.0.1:1/hawser-none' } },
  },
]

interface Sweep {
  engine: string
  version: string
  wanted: Wanted
  start: (options: { isolate: boolean }) => Promise<Started & { uri: string }>
  /** How many the specification has. */
  operations: number
  /** What the engine answers where it has no route. */
  unrouted: string[]
  /** Operations that are not routed → why. */
  exceptions: Record<string, string>
  /** Parameters that an operation is sent with though they are not required. */
  extra: Record<string, Record<string, unknown>>
}

for (const { engine, version, wanted, start, operations, unrouted, exceptions, extra } of sweeps) {
  ownSuite(`every operation of ${version}`, [wanted], () => {
    let daemon: Started & { uri: string }
    beforeAll(async () => {
      daemon = await start({ isolate: true })
    })
    afterAll(() => daemon?.stop())

    it('is routed', async () => {
      await using all = untypedClient({ engine, version, conn: { uri: daemon.uri } })
      const outcomes: Outcome[] = []
      for (const op of all.ops) {
        const doc = all.doc(op)
        outcomes.push({ op, said: await send(doc, await placeholders(doc, extra[op])) })
      }
      report(`${engine} ${version}`, outcomes)
      const lost = outcomes.filter(({ said }) => unrouted.includes(said))
      expect(lost.map(({ op }) => op).sort()).toEqual(Object.keys(exceptions).sort())
      expect(outcomes).toHaveLength(operations)

      /** Status and text of the answer; of a success the status alone. */
      async function send({ op }: OperationDoc, input: object): Promise<string> {
        const signal = AbortSignal.timeout(patience)
        try {
          const { status, body } = await all.invoke({ ...input, op, as: 'response', signal })
          if (status >= 400) return `${status} ${(await text(body)).trim()}`
          body.destroy()
          return String(status)
        } catch (error) {
          // An engine that thinks it over has found the route; any other failure is hawser's.
          if (signal.aborted) return 'silence'
          throw error
        }
      }
    })
  })
}

/** A client as it is for an engine, a version and operations that are known at run time alone. */
interface UntypedClient extends AsyncDisposable {
  ops: string[]
  doc(op: string): OperationDoc
  invoke(call: object): Promise<RawAnswer>
}

const untypedClient = client as unknown as (options: object) => UntypedClient

interface Outcome {
  op: string
  said: string
}

/** How long an answer may take, in ms: some wait for what never comes, or for a network that is not there. */
const patience = 5_000

/** Values for all that the operation requires: right in type, naming nothing that exists. */
async function placeholders({ params, body }: OperationDoc, extra: object = {}): Promise<object> {
  const required = params.filter((param) => param.required)
  const given = required.map((param) => [param.name, param.enum?.[0] ?? placeholder(param.type)])
  const data = body?.kind === 'bytes' ? await tar([]) : {}
  return { params: { ...Object.fromEntries(given), ...extra }, ...(body?.required ? { data } : {}) }
}

function placeholder(type: string): unknown {
  return { integer: 1, number: 1, boolean: true, array: ['hawser-none'], object: {} }[type] ?? 'hawser-none'
}

function report(title: string, outcomes: Outcome[]): void {
  const counts = new Map<string, number>()
  for (const { said } of outcomes) {
    const kind = said.split(' ', 1)[0] ?? ''
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const parts = [...counts].sort().map(([kind, count]) => `${count} × ${kind}`)
  console.log(`${title}: ${outcomes.length} operations sent: ${parts.join(', ')}`)
}
