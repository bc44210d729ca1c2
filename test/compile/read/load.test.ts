import { mkdirSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DownloadOptions } from '../../../src/compile/read/download.ts'
import { load, urlOf } from '../../../src/compile/read/load.ts'
import { serve } from '../../support/serve.ts'
import { tempDir } from '../../support/temp-dir.ts'

// What a download does on its way is held by test/scripts/fetch.test.ts too, through `npm run fetch`.

const bounds = { attempts: 3, backoff: 1, stall: 60_000, longest: 60_000 }

/** Sends a space now and then, for ever. */
const drips: RequestListener = (_, response) => {
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}
/** Sends spaces as fast as they are taken, for ever. */
const floods: RequestListener = (_, response) => {
  const send = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 32)));
  }
  response.on('drain', send)
  send()
}
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end()

describe('a url that answers', () => {
  const cases: [what: string, answer: RequestListener, more: DownloadOptions, asked: number, says: RegExp][] =
    [
      ['without end', floods, { largest: 1024 * 1024 }, 1, /: It is larger than 1 MiB/],
      ['a byte now and then', drips, { longest: 300 }, 1, /no whole answer came within 0\.3 s\.$/],
      ['nothing', () => {}, { stall: 200 }, 3, /no byte came for 0\.2 s \(tried 3 times\)\.$/],
      ['503', status(503), {}, 3, /: The server answered 503 Service Unavailable \(tried 3 times\)\.$/],
      ['404', status(404), {}, 1, /: The server answered 404 Not Found\.$/],
      // Half a minute to wait is more than there is left.
      ['429 for an hour', status(429, { 'retry-after': '3600' }), { longest: 20_000 }, 1, /answered 429/],
      ['an HTML page', status(200, { 'content-type': 'text/html' }), {}, 1, /This is an HTML page/],
    ]
  it.each(cases)('%s is given up', async (_, answer, more, asked, says) => {
    let count = 0
    await using served = await serve(
      (request, response) => {
        count++
        answer(request, response)
      },
      { on: 'tcp' },
    )
    await expect(load(`${served.uri}/x`, { ...bounds, ...more })).rejects.toMatchObject({
      name: 'SpecError',
      where: `${served.uri}/x`,
      message: expect.stringMatching(says),
    })
    expect(count).toBe(asked)
  })

  it('by 503 once is asked again, as soon as it says', async () => {
    let count = 0
    await using served = await serve(
      (_, response) => {
        if (++count === 1) response.writeHead(503, { 'retry-after': '0' }).end()
        else response.end('a: 1')
      },
      { on: 'tcp' },
    )
    let bytes = 0
    const options = { ...bounds, backoff: 50_000, onBytes: (size: number) => (bytes += size) }
    expect([await load(served.uri, options), count, bytes]).toEqual(['a: 1', 2, 4])
  })
})

it('a server that is not there is asked once', async () => {
  const served = await serve(() => undefined, { on: 'tcp' })
  await served.close()
  await expect(load(served.uri, { ...bounds, backoff: 50_000 })).rejects.toThrow(
    /It cannot be downloaded: .*ECONNREFUSED[^()]*\.$/,
  )
})

describe('a file', () => {
  it('is held to the same size, and told', async () => {
    const file = join(tempDir(), 'a.yaml')
    writeFileSync(file, 'a: 1')
    let bytes = 0
    expect(await load(urlOf(file), { onBytes: (size) => (bytes += size) })).toBe('a: 1')
    expect(bytes).toBe(4)
    await expect(load(urlOf(file), { largest: 3 })).rejects.toThrow(`${file}: It is larger than`)
  })

  it('that is none says so', async () => {
    const folder = join(tempDir(), 'folder')
    await expect(load(urlOf(folder))).rejects.toThrow(`${folder}: There is no such file.`)
    mkdirSync(folder)
    await expect(load(urlOf(folder))).rejects.toThrow(`${folder}: This is a folder.`)
  })
})
