import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished } from 'vitest'
import { group, stats, terminal, waitForLog, waitForPort, waitHealthy } from '../../../src/recipes.ts'
import { runContainer } from '../support/clients.ts'
import { recipeSuite } from '../support/recipes.ts'

recipeSuite('watching containers', ({ api, look, base }) => {
  const sh = (script: string) => ({ Cmd: ['sh', '-c', script] })

  it('waits for a line, and for a port', async () => {
    const id = await runContainer(look, sh('sleep 0.3; echo is ready >&2; httpd -f -p 8080'))
    expect(await waitForLog(api, id, /ready$/)).toEqual({ channel: 'stderr', line: 'is ready' })
    await waitForPort(api, id, 8080, { timeout: 20_000 })
  })

  it('tells the end of a container with its exit code and what it wrote last', async () => {
    const id = await runContainer(look, sh('echo broken; exit 5'))
    const ended = {
      code: 'CONTAINER',
      exitCode: 5,
      lastLines: ['broken'],
      message: expect.stringContaining('broken'),
    }
    await expect(waitForLog(api, id, 'never')).rejects.toMatchObject(ended)
    await expect(waitForPort(api, id, 80)).rejects.toMatchObject(ended)
    await expect(waitHealthy(api, id)).rejects.toMatchObject(ended)
    // Docker calls it unhealthy, too, once it has ended.
    const checked = await runContainer(look, {
      ...sh('echo broken; exit 5'),
      Healthcheck: { Test: ['CMD', 'true'], Interval: 1e9 },
    })
    await look.invoke({ op: 'ContainerWait', params: { id: checked } })
    await expect(waitHealthy(api, checked)).rejects.toMatchObject(ended)
  })

  it('waits no longer than it may', async () => {
    const id = await runContainer(look)
    await expect(waitForPort(api, id, 80, { timeout: 300 })).rejects.toMatchObject({ code: 'CONTAINER' })
    await expect(waitForLog(api, id, 'x', { timeout: 300 })).rejects.toMatchObject({ code: 'CONTAINER' })
    const reason = new Error('enough')
    await expect(waitForLog(api, id, 'x', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('refuses to wait for the health of what has no check', async () => {
    await expect(waitHealthy(api, await runContainer(look))).rejects.toThrow('has no health check')
  })

  it('gives a terminal of the right size in a container that runs, and in a new one', async () => {
    const id = await runContainer(look)
    for (const where of [id, { image: base.image, labels: base.labels, create: base.create }]) {
      const stdin = new PassThrough()
      const stdout = Object.assign(new PassThrough(), { columns: 111, rows: 33 })
      let shown = ''
      let isTyped = false
      stdout.on('data', (chunk: Buffer) => {
        shown += chunk
        // Typed once the shell asks for it.
        if (/# /.test(shown) && !isTyped) isTyped = stdin.write('sleep 1; stty size; exit 3\n')
      })
      expect(await terminal(api, where, ['sh'], { stdin, stdout })).toBe(3)
      expect(shown).toContain('33 111')
    }
  })

  it('is left by the detach keys', async () => {
    const id = await runContainer(look)
    const stdin = new PassThrough()
    const done = terminal(api, id, ['cat'], { stdin, stdout: new PassThrough() })
    stdin.write('a\x10')
    stdin.write('\x11')
    expect(await done).toBeUndefined()
  })

  it('tells what a container uses', async () => {
    const id = await runContainer(look, {
      ...sh('yes > /dev/null'),
      Labels: { ...base.labels, own: 'stats' },
    })
    const readings: number[] = []
    for await (const [usage] of stats(api, { filters: { id: [id] }, interval: 500 })) {
      expect(usage).toMatchObject({ id, memory: expect.any(Number), processes: expect.any(Number) })
      readings.push(usage?.cpuPercent ?? 0)
      if (readings.length === 3) break
    }
    expect(readings.at(-1)).toBeGreaterThan(0)
  })

  it('removes a group, and nothing else', async () => {
    const other = await runContainer(look)
    const made = group(api)
    onTestFinished(() => void made.remove())
    const id = await runContainer(look, { Labels: { ...base.labels, ...made.labels } })
    expect(await made.remove()).toMatchObject({ containers: [id] })
    expect(await look.invoke({ op: 'ContainerInspect', params: { id: other } })).toMatchObject({ Id: other })
  })
})
