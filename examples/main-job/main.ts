import { parseArgs } from 'node:util'
import { type EngineName, findEngine, type Ready, startEngine } from './engines.ts'
import { runOnDocker } from './on-docker.ts'
import { runOnPodman } from './on-podman.ts'
import { showCalls } from './show.ts'

// `npm start`: one container from nothing to gone, on the engine of this machine, each call shown.

const usage = `npm start                        on the Docker or else the Podman that runs here
npm start -- --engine podman     on that one
npm start -- --install           starts an engine of its own; root on Debian installs it first`

const stopping = new AbortController()
// A second Ctrl-C ends the process as usual.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(name, () => stopping.abort(new Error(`Stopped by ${name}.`)))

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})

async function main(): Promise<number> {
  const { values: options } = parseArgs({
    options: { engine: { type: 'string' }, install: { type: 'boolean' } },
  })
  const { engine } = options
  if (engine !== undefined && engine !== 'docker' && engine !== 'podman') {
    console.error(`There is no engine "${engine}" here.\n\n${usage}`)
    return 2
  }
  const names: EngineName[] = engine ? [engine] : ['docker', 'podman']
  const ready = options.install
    ? await startEngine(names[0] ?? 'docker', console.log)
    : await findEngine(names, console.log)
  if (!ready) {
    console.error(`\nNo engine answers here.\n\n${usage}`)
    return 1
  }
  try {
    await runAll(ready)
  } finally {
    await ready.close()
  }
  console.log('\nDone; nothing is left behind.')
  return 0
}

async function runAll({ engine, conn, told }: Ready): Promise<void> {
  const job = { print: console.log, signal: stopping.signal }
  const stopShowing = showCalls(console.log)
  console.log(`${engine}: ${told}`)
  if (engine === 'podman') {
    console.log("\nBy Podman's own API")
    await runOnPodman(conn, job)
  }
  console.log("\nBy Docker's API")
  await runOnDocker(conn, job)
  stopShowing()
}
