import { type StdioOptions, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hawser, hawserArgs } from './support.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

it.each<[args: string[], status: number, stdout: RegExp | string, stderr: RegExp | string]>([
  [['--version'], 0, `hawser ${version}\n`, ''],
  [['--help'], 0, /^hawser COMMAND[\s\S]*\n {2}ops +list an engine's operations\n/, ''],
  [[], 0, /^hawser COMMAND/, ''],
  [['ops', '--help'], 0, /^hawser ops \[ENGINE\][\s\S]*--grep TEXT[\s\S]*Examples/, ''],
  [['help', 'doc'], 0, /^hawser doc OPERATION/, ''],
  [
    ['ContainerList', '--help'],
    0,
    /^hawser OPERATION[\s\S]*Examples[\s\S]*\n {2}filters +query +object +values by the name of a filter, as JSON\n/,
    '',
  ],
  [['help', 'ContainerLst'], 2, /^hawser OPERATION/, /Did you mean "ContainerList"\?\n$/],
  [['registry'], 0, /^hawser registry tags IMAGE\n[\s\S]*hawser registry copy FROM TO\n/, ''],
  [['registry', 'copy', '--help'], 0, /^hawser registry copy FROM TO\n[\s\S]*Examples/, ''],
  [['registry', 'tgas'], 2, '', /^hawser registry has no command "tgas".* Did you mean "tags"\?\n$/],
  [['registry', 'tags'], 2, '', /^hawser registry tags: the image is missing/],
  [['logs', 'x', '--tail', 'y'], 2, '', /^hawser: --tail takes a number of lines/],
  [['logs', 'label=x'], 2, '', /by filters it follows, without end: give -f/],
  [['logs', '-f', 'label=x', 'web'], 2, '', /^hawser logs: "web" is no FILTER=VALUE/],
  [['stats', 'label=x', 'web'], 2, '', /^hawser stats: "web" is no FILTER=VALUE/],
  [['logs', 'x', '--since', 'yesterday'], 2, '', /^hawser: --since takes a time such as 10m/],
  [['ops', '--grpe', 'x'], 2, '', /^hawser ops has no option --grpe;.* Did you mean "--grep"\?\n$/],
  [['ops', 'docker', 'podman'], 2, '', 'hawser ops: "podman" is one argument too many.\n'],
  [['ops', 'dokcer'], 2, '', /^hawser: There is no engine "dokcer".* Did you mean "docker"\?\n$/],
  [
    ['ops', '--api', 'v1.4'],
    2,
    '',
    /^hawser: docker has no version "v1\.4" here.* Did you mean "v1\.40"\?\n$/,
  ],
  [['ops', '--api', 'v9'], 2, '', /^hawser: docker has no version "v9" here \(known: v1\.25 to v/],
  [['--versoin'], 2, '', /^hawser has no option --versoin/],
  [['-H', 'unix:///x', 'SystemPing'], 2, '', 'hawser: options follow the command: hawser COMMAND -H …\n'],
  [['rnu'], 2, '', 'hawser has no command "rnu". Did you mean "run"?\n'],
  [
    ['SystemPing', '--engine', 'pdoman'],
    2,
    '',
    /^hawser: There is no engine "pdoman".* Did you mean "podman"\?\n$/,
  ],
  [['ops', '-e', 'podman', '--grep', 'quadlets/{name}'], 0, /^QuadletDeleteLibpod /, ''],
  [['ops', '--api', '1.41', '--grep', 'rename'], 0, 'ContainerRename  POST  /containers/{id}/rename\n', ''],
  [
    ['SystemPing', '--api', '1.41', '-H', 'unix:///nonesuch'],
    3,
    '',
    /^hawser: SystemPing GET \/v1\.41\/_ping: /,
  ],
  [['ContainerList', '--all'], 2, '', /^hawser ContainerList has no option --all;.* without dashes/],
  [
    ['ContainerInspect', 'web', '--api', 'v1.41', '-H', 'unix:///a'],
    2,
    '',
    /^hawser: ContainerInspect: "web" is no NAME=VALUE\..* Did you mean "id=web"\?\n$/,
  ],
  [
    ['ContainerCreate', 'Image=x', '--api', 'v1.41', '-H', 'unix:///a'],
    2,
    '',
    /has no parameter "Image" \(it has: name, platform\)\. A field of the body goes into --data\.\n$/,
  ],
  [['events', '--since', 'yesterday'], 2, '', /^hawser: --since takes a time such as 10m/],
  [['doc'], 2, '', 'hawser doc: the operation is missing; "hawser doc --help" tells more.\n'],
  [['constructor'], 2, '', /^hawser: docker v1\.\d+ has no operation "constructor"/],
  [['ContainerLst'], 2, '', /Did you mean "ContainerList"\?\n$/],
  [['SystemPing', '-H', 'unix:///nonesuch'], 3, '', /There is no socket at unix:\/\/\/nonesuch/],
  [['SystemPing', '-H', 'unix:///a', '-c', 'b'], 2, '', /Give one of --host and --context/],
  [
    ['run', '-H', 'unix:///nonesuch', 'x'],
    3,
    '',
    /^hawser: [^\n]*There is no socket at unix:\/\/\/nonesuch[^\n]*\n$/,
  ],
  [
    ['run', '--api', 'v1.41', '-H', 'unix:///nonesuch', 'x'],
    3,
    '',
    /^hawser: ContainerCreate[^\n]*There is no socket[^\n]*\n$/,
  ],
  [
    ['run', '--netwrok', 'none', 'x'],
    2,
    '',
    /^hawser run has no option --netwrok;.* Did you mean "--network"\?\n$/,
  ],
  [
    ['run', '--gpus', 'all', 'x'],
    2,
    '',
    /^hawser run has no option --gpus;.* What it lacks goes into --create/,
  ],
  [['run', '-e', 'podman', 'x'], 2, '', /^hawser run: -e sets a variable.* --engine podman\.\n$/],
  [['run', '-di', 'x'], 2, '', /^hawser run: with -d nobody/],
  [['run', '--pull', 'often', 'x'], 2, '', /^hawser: --pull takes one of missing, always, never/],
  [
    ['run', '-v', 'src/a:/b', '-H', 'unix:///a', '--api', 'v1.41', 'x'],
    2,
    '',
    /"src\/a" is neither a volume's name nor a path/,
  ],
  [
    ['run', '-p', '0:80', '-H', 'unix:///a', '--api', 'v1.41', 'x'],
    2,
    '',
    /^hawser: The port "0:80" must have the form/,
  ],
  [['build', '--secret', 'x', '.'], 2, '', 'hawser: --secret: "x" is no NAME=VALUE.\n'],
  [['request', 'GET', '/x', 'y', '-H', 'unix:///a'], 2, '', /"y" is no NAME=VALUE/],
])('hawser %j', (args, status, stdout, stderr) => {
  expect(hawser(args)).toEqual({
    status,
    stdout: typeof stdout === 'string' ? stdout : expect.stringMatching(stdout),
    stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
  })
})

it('lists the operations of a version, narrowed by a text', () => {
  const { stdout } = hawser(['ops', 'docker', '--api', 'v1.41', '--grep', 'prune'])
  expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'ContainerPrune',
    'BuildPrune',
    'ImageDelete',
    'ImagePrune',
    'VolumePrune',
    'NetworkPrune',
    '',
  ])
})

it('tells what changed between two versions, a field with all below it once', () => {
  expect(hawser(['diff', 'docker', 'v1.44', 'v1.45']).stdout).toContain(
    [
      '~ ContainerCreate',
      '    + body HostConfig.Mounts[].VolumeOptions.Subpath',
      '~ ContainerInspect',
      '    + answer HostConfig.Mounts[].VolumeOptions.Subpath',
      '~ ImageInspect',
      '    - answer Container',
      '    - answer ContainerConfig',
      '~ ',
    ].join('\n'),
  )
})

it.each([
  [['ops', 'd'], ['docker']],
  [['do'], ['doc']],
  [['ContainerList', 'fil'], ['filters=']],
  [
    ['ContainerList', 'all='],
    ['all=true', 'all=false'],
  ],
  [['doc', '--engine', 'podman', 'PodCr'], ['PodCreateLibpod']],
  [
    ['diff', 'docker', 'v1.2'],
    ['v1.25', 'v1.26', 'v1.27', 'v1.28', 'v1.29'],
  ],
  [['ops', '--g'], ['--grep']],
  [['SystemPing', '-e', 'p'], ['podman']],
  [['run', '-e', 'p'], []],
  [
    ['registry', ''],
    ['tags', 'digest', 'manifest', 'copy'],
  ],
  [['registry', 'copy', '--ref'], ['--referrers']],
  [['help', 'registry', 'ta'], ['tags']],
  [['nonesuch', 'x'], []],
])('completes %j', (words, want) => {
  expect(
    hawser(['complete', ...words])
      .stdout.split('\n')
      .filter(Boolean),
  ).toEqual(want)
})

it('says in one line that its output cannot be written', () => {
  const full = openSync('/dev/full', 'w')
  const stdio: StdioOptions = ['ignore', full, 'pipe']
  const { status, stderr } = spawnSync(process.execPath, hawserArgs(['ops']), { encoding: 'utf8', stdio })
  closeSync(full)
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^hawser: [^\n]*ENOSPC[^\n]*\n$/)])
})
