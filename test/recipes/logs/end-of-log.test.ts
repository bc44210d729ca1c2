import { expect, it, onTestFinished } from 'vitest'
import { type Client, client } from '../../../src/index.ts'
import { followLogs, waitForLog } from '../../../src/recipes.ts'
import { serve } from '../../support/serve.ts'

// Docker up to 20.10 may end the log that is followed of a container that ends before the last lines of it.
const written = Array.from({ length: 100 }, (_, i) => `line ${i}`)

it('followLogs gives what a followed log lacked at its end, and each line once', async () => {
  const seen: string[] = []
  for await (const { line } of followLogs(await engineThatCuts(96)))
    if (seen.push(line) >= written.length) break
  expect(seen).toEqual(written)
})

it.each([0, 96])(
  'waitForLog finds a line that a log, followed for %i lines, lacked at its end',
  async (lines) => {
    const found = await waitForLog(await engineThatCuts(lines), 'c1', 'line 99')
    expect(found).toEqual({ channel: 'stdout', line: 'line 99' })
  },
)

/** It has one container, which runs until its log was followed; that ends after so many lines. */
async function engineThatCuts(lines: number): Promise<Client<'docker', 'v1.41'>> {
  let isRunning = true
  const served = await serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://d')
    response.setHeader('content-type', 'application/json')
    if (pathname.endsWith('/events')) return void response.flushHeaders()
    if (pathname.endsWith('/containers/json')) return void response.end('[{"Id":"c1"}]')
    if (!pathname.endsWith('/logs')) {
      const State = { Status: isRunning ? 'running' : 'exited', Running: isRunning, ExitCode: 0 }
      return void response.end(JSON.stringify({ Id: 'c1', Name: '/c', Config: { Tty: false }, State }))
    }
    const isFollowed = searchParams.get('follow') === 'true'
    isRunning &&= !isFollowed
    response.setHeader('content-type', 'application/vnd.docker.multiplexed-stream')
    const hasTimes = searchParams.get('timestamps') === 'true'
    for (const [i, line] of written.slice(0, isFollowed ? lines : undefined).entries()) {
      const time = new Date(1_700_000_000_000 + 20 * i).toISOString().replace('Z', '000000Z')
      response.write(frame(`${hasTimes ? `${time} ` : ''}${line}\n`))
    }
    response.end()
  })
  const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri: served.uri } })
  onTestFinished(async () => {
    await docker.close()
    await served.close()
  })
  return docker
}

function frame(text: string): Buffer {
  const head = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0])
  head.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([head, Buffer.from(text)])
}
