import type { Operation, Param, Table } from '../../../src/table/operation.ts'

/** The call in TypeScript, with what is required. */
export function hawserCall(engine: string, version: string, operation: Operation): string {
  const params = operation.params.filter(({ required }) => required)
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
  const params = operation.params.filter(({ required }) => required).map((param) => ` ${param.name}=…`)
  const data = operation.body ? (operation.body.kind === 'bytes' ? ' --data @FILE' : " --data '{…}'") : ''
  return `npx hawser ${operation.op}${params.join('')}${data}${engine === 'docker' ? '' : ` --engine ${engine}`}`
}

/** The same with curl, over the engine's usual socket. */
export function curlLine(table: Table, version: string, { method, path, params, body }: Operation): string {
  const socket = sockets[table.engine]
  const query = params.filter((param) => param.in === 'query' && param.required)
  const url = `${socket ? 'http://localhost' : 'https://HOST'}${table.prefix.replace('{version}', version)}${path}`
  const parts = [
    'curl',
    socket && `--unix-socket ${socket}`,
    method === 'HEAD' ? '--head' : method !== 'GET' && `-X ${method}`,
    `'${url}${query.length > 0 ? `?${query.map((param) => `${param.key ?? param.name}=…`).join('&')}` : ''}'`,
    body && `-H 'content-type: ${body.type}' ${body.kind === 'bytes' ? '-T FILE' : "-d '{…}'"}`,
  ]
  return parts.filter(Boolean).join(' ')
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
