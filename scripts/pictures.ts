import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { record } from './pictures/record.ts'
import { terminalSvg } from './pictures/terminal-svg.ts'

// `npm run build && npm run pictures`: docs/pictures/, of real runs on the engine that DOCKER_HOST names. It needs
// tmux, and an image busybox:musl on the engine.
const bin = mkdtempSync(join(tmpdir(), 'hawser-pictures-'))
try {
  symlinkSync(resolve('dist/hawser.js'), join(bin, 'hawser'))
  const env = { PATH: `${bin}:${process.env.PATH}`, DOCKER_HOST: process.env.DOCKER_HOST ?? '' }
  const pictures: Record<string, string[]> = {
    cli: [
      "hawser run busybox:musl sh -c 'echo hi; exit 3'; echo $?",
      'hawser ops docker --grep prune',
      'hawser ContainerCreate name=web --data \'{"Image":"busybox:musl"}\'',
      'hawser ContainerDelete id=web',
      'hawser ContainerInspect id=web',
      'hawser ContainerLst',
    ],
    diff: ['hawser diff docker v1.44 v1.46 --grep ContainerCreate', 'hawser doc ContainerStop'],
  }
  mkdirSync('docs/pictures', { recursive: true })
  for (const [name, lines] of Object.entries(pictures)) {
    const svg = terminalSvg(await record(lines, { env }), 'hawser')
    writeFileSync(`docs/pictures/${name}.svg`, svg)
  }
} finally {
  rmSync(bin, { recursive: true, force: true })
}
