import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { serve } from '../support/serve.ts'

const mebibyte = 1024 * 1024
const size = 1024 * mebibyte
/** More than idle; what is held back at a time is far less, the rest is the garbage collector's to choose. */
const bound = 64 * mebibyte
/** It chooses anew in each process, on a busy machine late: what grows in all of so many is held. */
const tries = 3

it.each([
  ['a log that is piped', 'log'],
  ['a log that is read by lines', 'lines'],
  ['an export', 'export'],
])('a slow reader of a gibibyte: %s', { timeout: 120_000 }, async (_name, work) => {
  await using engine = await serve((request, response) => give(request, response))
  const grown = await growth(work, engine.uri)
  expect(grown).toBeLessThan(bound)
})

it('a slow engine that takes a gibibyte', { timeout: 120_000 }, async () => {
  let taken = 0
  await using engine = await serve(async (request, response) => {
    taken = 0
    for await (const chunk of request) {
      taken += (chunk as Buffer).length
      if (taken % mebibyte < 64 * 1024) await sleep(3)
    }
    response.end(request.url?.includes('_ping') ? 'OK' : '{"stream":"loaded"}')
  })
  const grown = await growth('upload', engine.uri)
  expect(taken).toBe(size)
  expect(grown).toBeLessThan(bound)
})

/** A log of frames of a kilobyte, or any bytes, as fast as they are taken. */
async function give({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url.includes('_ping')) {
    response.end('OK')
    return
  }
  response.writeHead(200, { 'content-type': 'application/x-tar' })
  const frame = Buffer.alloc(1024, `${'x'.repeat(99)}\n`)
  frame.set([1, 0, 0, 0, 0, 0, (1024 - 8) >> 8, (1024 - 8) & 0xff])
  const block = Buffer.concat(Array.from({ length: 64 }, () => frame))
  for (let given = 0; given < size && !response.destroyed; given += block.length) {
    if (!response.write(block)) await drained(response)
  }
  response.end()
}

/** Resolves also if the reader leaves. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.once('drain', done).once('close', done)
  })
}

/** How much larger than idle a process of its own grows by the work, in bytes: the first that is below the bound. */
async function growth(work: string, uri: string): Promise<number> {
  let grown = Number.POSITIVE_INFINITY
  for (let round = 0; round < tries && grown >= bound; round++) grown = await growthOnce(work, uri)
  return grown
}

async function growthOnce(work: string, uri: string): Promise<number> {
  const script = fileURLToPath(new URL('child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, work, uri], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const grown = Number.parseInt(await text(child.stdout), 10)
  expect(grown).not.toBeNaN()
  return grown
}
