import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { record } from './pictures/record.ts'
import { speedSvg } from './pictures/speed-svg.ts'
import { movingSvg, terminalSvg } from './pictures/terminal-svg.ts'

// `npm run build && npm run pictures -- IMAGE`: docs/pictures/, of real runs on the engine that DOCKER_HOST names, and
// the chart of bench/RESULTS.md. It needs tmux, an image busybox:musl on the engine, BuildKit there, and an IMAGE of
// some layers to pull, in a registry nearby; without IMAGE only the chart is made.
const [image] = process.argv.slice(2)

const dockerfile = `FROM busybox:musl AS tools
RUN echo compiling; sleep 1; echo 'tools 1.0' > /tools

FROM busybox:musl
RUN --mount=type=secret,id=token test -s /run/secrets/token && sleep 1 && echo fetched > /site
COPY --from=tools /tools /
`

mkdirSync('docs/pictures', { recursive: true })
writeFileSync('docs/pictures/speed.svg', speedSvg(readFileSync('bench/RESULTS.md', 'utf8')))
if (image !== undefined) await recordAll(image)

async function recordAll(pulled: string): Promise<void> {
  const bin = mkdtempSync(join(tmpdir(), 'hawser-pictures-'))
  try {
    symlinkSync(resolve('dist/hawser.cjs'), join(bin, 'hawser'))
    writeFileSync(join(bin, 'Dockerfile'), dockerfile)
    const env = {
      PATH: `${bin}:${process.env.PATH}`,
      DOCKER_HOST: process.env.DOCKER_HOST ?? '',
      TOKEN: 't0k',
    }
    const stills: Record<string, string[]> = {
      cli: [
        "hawser run busybox:musl sh -c 'echo hi; exit 3'; echo $?",
        'hawser ops docker --grep prune',
        'hawser ContainerCreate name=web --data \'{"Image":"busybox:musl","Cmd":["sh"]}\'',
        'hawser ContainerDelete id=web',
        'hawser ContainerInspect id=web',
        'hawser ContainerLst',
      ],
      diff: ['hawser diff docker v1.44 v1.46 --grep ContainerCreate', 'hawser doc ContainerStop'],
    }
    const moving: Record<string, string[]> = {
      pull: [`hawser pull ${pulled}`],
      build: ['hawser build -t app:1 --network none --no-cache --secret id=token,env=TOKEN .'],
    }
    for (const [name, lines] of Object.entries(stills))
      writeFileSync(`docs/pictures/${name}.svg`, terminalSvg(await record(lines, { env }), 'hawser'))
    for (const [name, lines] of Object.entries(moving)) {
      const screens = await record(lines, { env, cwd: bin, rows: 16 })
      writeFileSync(`docs/pictures/${name}.svg`, movingSvg(screens, `hawser ${name}`))
    }
  } finally {
    rmSync(bin, { recursive: true, force: true })
  }
}
