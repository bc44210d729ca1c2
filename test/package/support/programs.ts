import { type Served, serve } from '../../support/serve.ts'

/** Speaks as much of Docker's API as the program below wants. */
export function serveDocker(): Promise<Served> {
  return serve((request, response) => {
    const answer = answers[`${request.method} ${request.url}`]
    if (answer?.headers)
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value)
    response.statusCode = answer ? 200 : 404
    response.end(answer ? answer.body : JSON.stringify({ message: `no route ${request.url}` }))
  })
}

const json = { 'content-type': 'application/json' }
const answers: Record<string, { headers?: Record<string, string>; body?: string | Buffer }> = {
  'HEAD /_ping': { headers: { 'api-version': '1.41' } },
  'GET /v1.41/containers/json': { headers: json, body: '[{"Id":"c1"}]' },
  'GET /v1.41/containers/c1/json': { headers: json, body: '{"Config":{"Tty":false}}' },
  'GET /v1.41/containers/c1/logs?stdout=true': { body: Buffer.from('\x01\0\0\0\0\0\0\x03hi\n', 'latin1') },
}

/** Uses the parts that could go wrong in another format: tables, undici, errors, streams, an entry besides the main one. */
export function program(load: string, uri: string): string {
  return `${load}
async function main() {
  const docker = client({ engine: 'docker', conn: { uri: ${JSON.stringify(uri)} } })
  const [{ Id }] = await docker.invoke({ op: 'ContainerList' })
  const logs = await docker.invoke({ op: 'ContainerLogs', params: { id: Id, stdout: true } })
  const missing = await docker.invoke({ op: 'ContainerInspect', params: { id: 'none' } }).catch((error) => error)
  const other = await launch({ engine: 'none' }).catch((error) => error)
  await docker.close()
  return [
    await docker.negotiate(), Id, logs.stdout, missing instanceof EngineError, missing.reason,
    other instanceof UsageError, isHawserError(other), versions('podman').length,
  ]
}
`
}

/** What \`main\` gives. */
export const wanted: unknown[] = ['v1.41', 'c1', 'hi\n', true, 'not-found', true, true, 76]

const names = 'client, EngineError, isHawserError, UsageError, versions'
export const importing: string = `import { ${names} } from 'hawser'\nimport { launch } from 'hawser/launch'`
export const requiring: string = `const { ${names} } = require('hawser')\nconst { launch } = require('hawser/launch')`
export const printing: string = 'main().then((result) => console.log(JSON.stringify(result)))\n'
