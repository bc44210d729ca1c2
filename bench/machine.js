import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'

/** The head of RESULTS.md: how it was made, where, and of which versions. */
export function describeRun(took) {
  const [cpu] = cpus()
  return [
    '# Speed beside others, in one run',
    '',
    'Written by `npm start` in this folder. Every measurement is a process of its own, rounds go through all contenders by turns, medians count. ',
    'The engine is played by `server.js`, in a process of its own, so that only the client differs. In each table the last column says how many times worse than hawser the row is: above 1, hawser is ahead.',
    '',
    `- ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}; ${took} in all`,
    `- ${versions().join(' · ')}`,
    '',
    '"no demux" gives frames with their heads, or both channels as one: less work, told for comparison. So are reads of 1 MiB and `undici.stream`, and "no digest", which verifies nothing.',
  ]
}

function versions() {
  const of = (name, path) =>
    `${name} ${JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version}`
  return [
    `Node ${process.version}`,
    of('hawser', '../package.json') + said(' at ', 'git', ['rev-parse', '--short', 'HEAD'], /\S+/),
    of('undici', 'node_modules/undici/package.json'),
    of('dockerode', 'node_modules/dockerode/package.json'),
    of('@docker/node-sdk', 'node_modules/@docker/node-sdk/package.json'),
    of('TypeScript', '../node_modules/typescript/package.json'),
    said('', 'go', ['version'], /go[\d.]+/),
    said('moby client ', 'dpkg', ['-s', 'golang-github-docker-docker-dev'], /(?<=^Version: ).+/m),
    said('docker-py ', 'python3', ['-c', 'import docker; print(docker.__version__)'], /.+/),
    said('', 'curl', ['--version'], /curl [\d.]+/),
    said('docker-registry ', 'docker-registry', ['--version'], /(?<= )v?\d[\w.+-]+/),
    said('crane ', 'crane', ['version'], /\d[\d.]+/),
    said('', 'skopeo', ['--version'], /skopeo version [\d.]+/),
  ].filter(Boolean)
}

function said(before, command, args, wanted) {
  try {
    const [found] = wanted.exec(execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' })) ?? []
    return found ? before + found : ''
  } catch {
    return ''
  }
}
