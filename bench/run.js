import { fork } from 'node:child_process'
import { once } from 'node:events'

/** What takes longer than this, in ms, has failed. */
const patience = 120_000
/** They take most of the time, and have enough of few rounds. */
const peers = ['dockerode', 'node-sdk', 'docker-py']
const peerRounds = 3

/** Contender → results of all rounds. */
export async function interleaved(contenders, rounds, run) {
  const names = Object.keys(contenders)
  const results = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another one, so that none is always the first after a pause.
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]
      // Who fails once is out.
      if (results.get(name).includes(undefined)) continue
      if (round >= peerRounds && peers.some((peer) => name.startsWith(peer))) continue
      results.get(name).push(await run(name, contenders[name]))
    }
  }
  return results
}

/** Runs a contender in a process of its own. Those from outside of JavaScript bring their own. */
export async function sample(workload, name, contender, socketPath, options, timeout = patience) {
  if (contender.sample) {
    return contender.sample(workload, socketPath, options).catch((error) => {
      const reason = error.stderr?.match(/^.*Error.*$/m)?.[0] ?? error.message
      console.log(`${workload} by ${name} failed: ${reason}`)
    })
  }
  const args = [workload, name, socketPath, JSON.stringify(options)]
  const child = fork(new URL('sample.js', import.meta.url), args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout,
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  let result
  child.on('message', (message) => {
    result = message
  })
  await once(child, 'close')
  if (!result) {
    const [reason = 'too slow'] = said.match(/^.*Error.*$/m) ?? []
    console.log(`${workload} by ${name} failed: ${reason}`)
  }
  return result
}
