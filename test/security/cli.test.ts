import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hawserArgs } from '../cli/support.ts'
import { serve } from '../support/serve.ts'
import { tempDir } from '../support/temp-dir.ts'

const secrets = [
  'hunter2-user',
  'hunter2-query',
  'hunter2-header',
  'hunter2-data',
  'hunter2-login',
  'hunter2-param',
]

it.each<[name: string, args: string[], status: number]>([
  [
    'an address where nobody answers',
    ['SystemPing', '-H', 'tcp://hunter2-user:x@127.0.0.1:1/?a=hunter2-query'],
    2,
  ],
  ['an ssh address', ['SystemPing', '-H', 'ssh://me:hunter2-user@127.0.0.1:1?a=hunter2-query'], 2],
  [
    'a raw request',
    ['request', 'POST', '/x', 'a=hunter2-query', '--header', 'X-Key:hunter2-header', '-d', 'hunter2-data'],
    1,
  ],
  ['a header that is wrong', ['request', 'GET', '/x', '--header', 'X-Key:hunter2-header\r\nY: z'], 2],
  ['a parameter that is no option of it', ['ContainerList', 'limit=hunter2-param'], 2],
  ['a login that is refused', ['SystemAuth', '-d', '{"username":"me","password":"hunter2-data"}'], 1],
  ['an image that is not pulled', ['ImageCreate', 'fromImage=example.com/a:1'], 1],
])('no secret is in what the command says: %s', async (_, args, status) => {
  const login = Buffer.from('me:hunter2-login').toString('base64')
  const env = {
    DOCKER_CONFIG: tempDir({ 'config.json': JSON.stringify({ auths: { 'example.com': { auth: login } } }) }),
  }
  await using engine = await serve((request, response) => {
    request.resume()
    response.statusCode = request.url?.endsWith('/_ping') ? 200 : 500
    response.setHeader('api-version', '1.41')
    response.end('{"message":"it is broken"}')
  })
  const given = args.includes('-H') ? args : [...args, '-H', engine.uri]
  const ran = await run([...given, '--verbose'], env)
  expect(ran.status, ran.stderr).toBe(status)
  expect(ran.stderr).toMatch(/^hawser.*\n/)
  const encoded = [login, Buffer.from('"hunter2').toString('base64').slice(0, 10)]
  for (const secret of [...secrets, ...encoded]) expect(ran.stdout + ran.stderr).not.toContain(secret)
})

it('no secret of a build is in what the command says', async () => {
  const folder = tempDir({ Dockerfile: 'FROM scratch\n', key: 'hunter2-data' })
  const args = [
    'build',
    folder,
    '--secret',
    `id=a,src=${join(folder, 'key')}`,
    '-H',
    'unix:///nonesuch',
    '--verbose',
  ]
  const { stdout, stderr, status } = await run(args)
  expect(status, stderr).toBe(3)
  expect(stdout + stderr).not.toContain('hunter2')
})

function run(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      hawserArgs(args),
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}
