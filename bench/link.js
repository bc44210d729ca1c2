// A slower link to a server on loopback: what comes from it passes at a given rate.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** In ms: what a client may catch up on after it has hesitated. */
const burst = 20

/** Where clients connect instead of to `host`. The rate is that of each connection. */
export async function startLink(host, bytesPerSecond) {
  const server = createServer((client) => {
    relay(client, host, bytesPerSecond / 1000).catch(() => client.destroy())
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { host: `127.0.0.1:${server.address().port}`, stop: () => server.close() }
}

async function relay(client, host, bytesPerMs) {
  const [hostname, port] = host.split(':')
  const upstream = connect(Number(port), hostname)
  client.on('error', () => upstream.destroy()).pipe(upstream)
  // When the link is free again, in ms.
  let free = 0
  for await (const chunk of upstream) {
    const now = performance.now()
    free = Math.max(free, now - burst) + chunk.length / bytesPerMs
    // Timers are whole milliseconds.
    if (free - now > 1) await sleep(free - now)
    if (!client.write(chunk)) await once(client, 'drain')
  }
  client.end()
}
