import { describe, expect, it } from 'vitest'
import { explain } from '../../src/buildkit/explain.ts'
import { Steps } from '../../src/buildkit/progress/steps.ts'
import { EngineError, UsageError } from '../../src/errors/errors.ts'
import { tempDir } from '../support/temp-dir.ts'

const call = { op: 'ImageBuild', method: 'POST', path: '/build' }
const inStream = (message: string) =>
  new EngineError({ status: 500, message, body: { errorDetail: { message } }, inStream: true, call })

describe('the error of a build', () => {
  it.each([
    'no active session for 123: context deadline exceeded',
    'rpc error: code = Unavailable desc = transport is closing',
    'write /var/lib/docker/x: no space left on device',
  ])('is one of the engine where no step has failed: %s', async (message) => {
    const error = await explain(inStream(message), { steps: new Steps(), local: undefined })
    expect(error).toMatchObject({ name: 'EngineError', reason: 'server', engineMessage: message })
  })

  it('is of the build where a step has failed, whatever the step says', async () => {
    const steps = new Steps()
    const [name, error] = ['[2/2] RUN df', 'no space left on device']
    const vertex = { digest: 'a', name, inputs: [], cached: false, started: new Date(), error }
    const [before, after] = [Buffer.from('a line of outpü'), Buffer.from('t\n')]
    const logs = [before.subarray(0, -1), Buffer.concat([before.subarray(-1), after])].map((data) => ({
      vertex: 'a',
      channel: 'stdout' as const,
      data,
    }))
    steps.add({ vertices: [vertex], logs })
    const folder = tempDir({ Dockerfile: 'FROM x\nRUN df\n' })
    const local = { folder, dockerfile: { folder, name: 'Dockerfile' } }
    expect(await explain(inStream(error), { steps, local })).toMatchObject({
      name: 'BuildError',
      reason: 'failed',
      step: name,
      line: 2,
      log: ['a line of outpüt'],
    })
  })

  it('is what could not be read here, where that ended the build', async () => {
    const fault = new UsageError('a.txt cannot be read')
    const session = { fault, isLost: false }
    const error = inStream('failed to solve: a.txt')
    expect(await explain(error, { steps: new Steps(), local: undefined, session })).toBe(fault)
  })

  it('is the refusal of the request where the engine did not begin to build', async () => {
    const error = new EngineError({ status: 400, message: 'unknown exporter', body: { message: 'x' }, call })
    expect(await explain(error, { steps: new Steps(), local: undefined })).toBe(error)
  })
})
