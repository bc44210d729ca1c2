import { expect, it } from 'vitest'
import { connect } from '../../src/client/connect.ts'
import { docker, rejection } from '../support/docker.ts'

// There is no Windows here: that the pipe's own name is dialled is all that can be tried.
it('npipe:// leads to the pipe as Windows names it', async () => {
  const uri = 'npipe:////./pipe/docker_engine'
  expect(connect({ uri }).name).toBe(uri)
  const error = await rejection(docker({ uri }).invoke({ op: 'SystemPing' }))
  expect(error.cause).toMatchObject({ code: 'ENOENT', address: '\\\\.\\pipe\\docker_engine' })
})
