import { expect, it } from 'vitest'
import { commandLine, curlLine, hawserCall } from '../../scripts/atlas/page/snippets.ts'
import { tableOf } from '../../src/client/catalogue.ts'
import type { Operation } from '../../src/table/operation.ts'

it.each<[engine: string, version: string, op: string, call: string, command: string, url: string]>([
  [
    'docker',
    'v1.44',
    'ContainerLogs',
    "params: { id: '…', stdout: true, stderr: true }, as: 'frames'",
    'npx hawser ContainerLogs id=… stdout=true stderr=true',
    '/v1.44/containers/{id}/logs?stdout=true&stderr=true',
  ],
  [
    'podman',
    'v5.8.3',
    'ContainerAttachLibpod',
    "params: { name: '…', stream: true, stdout: true, stderr: true }, as: 'frames'",
    'npx hawser ContainerAttachLibpod name=… stream=true stdout=true stderr=true --engine podman',
    '/v5.8.3/libpod/containers/{name}/attach?stream=true&stdout=true&stderr=true',
  ],
  [
    'docker',
    'v1.44',
    'ImageTag',
    "params: { name: '…' }",
    'npx hawser ImageTag name=…',
    '/v1.44/images/{name}/tag',
  ],
])(
  'what the atlas shows to copy works once its gaps are filled: %s %s %s',
  (engine, version, op, ...want) => {
    const table = tableOf(engine)
    const operation = table.operation(version, op) as Operation
    const [call = '', command = '', url = ''] = want
    expect(hawserCall(engine, version, operation)).toContain(`{ op: '${op}', ${call} })`)
    expect(commandLine(engine, operation)).toBe(command)
    expect(curlLine(table, version, operation)).toContain(`'http://localhost${url}'`)
  },
)
