import type { Operation, Param, Table } from '../../../src/table/operation.ts'

/** The call in TypeScript, with what it does not work without. */
export function hawserCall(engine: string, version: string, operation: Operation): string {
  const params = neededParams(operation)
  const parts = [
    `op: '${operation.op}'`,
    params.length > 0 &&
      `params: { ${params.map((param) => `${key(param.name)}: ${sample(param)}`).join(', ')} }`,
    operation.body && `data: ${operation.body.kind === 'bytes' ? 'stream' : '{ … }'}`,
    asOf(operation),
  ].filter(Boolean)
  const call = `client({ engine: '${engine}', version: '${version}' }).invoke({ ${parts.join(', ')} })`
  return asOf(operation) ? `for await (const each of ${call}) {}` : `await ${call}`
}

/** The command line of the same. */
export function commandLine(engine: string, operation: Operation): string {
  const params = neededParams(operation).map((param) => ` ${param.name}=${shortSample(param)}`)
  const data = operation.body ? (operation.body.kind === 'bytes' ? ' --data @FILE' : " --data '{…}'") : ''
  return `npx hawser ${operation.op}${params.join('')}${data}${engine === 'docker' ? '' : ` --engine ${engine}`}`
}

/** The same with curl, over the engine's usual socket. */
export function curlLine(table: Table, version: string, operation: Operation): string {
  const { method, path, body } = operation
  const socket = sockets[table.engine]
  const query = neededParams(operation).filter((param) => param.in === 'query')
  const url = `${socket ? 'http://localhost' : 'https://HOST'}${table.prefix.replace('{version}', version)}${path}`
  const parts = [
    'curl',
    socket && `--unix-socket ${socket}`,
    method === 'HEAD' ? '--head' : method !== 'GET' && `-X ${method}`,
    `'${url}${query.length > 0 ? `?${query.map((param) => `${param.key ?? param.name}=${shortSample(param)}`).join('&')}` : ''}'`,
    body && `-H 'content-type: ${body.type}' ${body.kind === 'bytes' ? '-T FILE' : "-d '{…}'"}`,
  ]
  return parts.filter(Boolean).join(' ')
}

/** Those that are required; of output also those that ask for it, since engines refuse to send none. */
function neededParams({ params, answer }: Operation): Param[] {
  const asks = answer.kind === 'frames' ? ['stream', 'stdout', 'stderr'] : []
  return params.filter(({ name, required }) => required || asks.includes(name))
}

function shortSample({ type }: Param): string {
  return type === 'boolean' ? 'true' : '…'
}

function asOf({ answer }: Operation): string | false {
  return (answer.kind === 'messages' || answer.kind === 'frames') && `as: '${answer.kind}'`
}

function sample({ type, enum: values }: Param): string {
  if (values) return JSON.stringify(values[0])
  return {
    string: "'…'",
    integer: '1',
    number: '1',
    boolean: 'true',
    array: '[…]',
    object: '{ … }',
    any: "'…'",
  }[type]
}

function key(name: string): string {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : `'${name}'`
}

const sockets: Record<string, string> = { docker: '/var/run/docker.sock', podman: '/run/podman/podman.sock' }
