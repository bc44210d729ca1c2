import { client, type Frame, type Line, pipe, type RawAnswer, request, type Socket } from 'hawser'
import { holds, type Same } from './support.js'

const raw = { conn: { uri: 'unix:///run/docker.sock' }, method: 'GET', path: '/x' }

export async function forms(): Promise<void> {
  const data = await request(raw)
  holds<Same<typeof data, unknown>>()
  const socket = await request({ ...raw, as: 'socket' })
  holds<Same<typeof socket, Socket>>()
  const answer = await request({ ...raw, as: 'response' })
  holds<Same<typeof answer, RawAnswer>>()
  for await (const message of request({ ...raw, as: 'messages' })) holds<Same<typeof message, unknown>>()
  for await (const frame of await request({ ...raw, as: 'frames' })) holds<Same<typeof frame, Frame>>()
  for await (const line of request({ ...raw, as: 'lines', tty: true })) holds<Same<typeof line, Line>>()
  await pipe(request({ ...raw, as: 'frames', tty: false }), process)
}

// @ts-expect-error There is no such form.
request({ ...raw, as: 'frame' })
// @ts-expect-error It is called `body` here.
request({ ...raw, data: {} })

// Pages.
export async function inPages(): Promise<void> {
  const registry = client({ engine: 'registry' })
  for await (const tag of registry.pages({ op: 'TagList', params: { name: 'library/busybox' } })) {
    holds<Same<typeof tag, string>>()
  }
  for await (const { digest } of registry.pages({
    op: 'ReferrerList',
    params: { name: 'a', digest: 'sha256:0' },
  })) {
    holds<Same<typeof digest, string>>()
  }
  // @ts-expect-error Its answer does not come in pages.
  registry.pages({ op: 'Ping' })
  // @ts-expect-error Its parameters are needed.
  registry.pages({ op: 'TagList' })
  // @ts-expect-error Docker has no pages.
  client({ engine: 'docker' }).pages({ op: 'ContainerList' })
}
