import { sshTunnel } from '../../../src/dial/ssh/tunnel.ts'

// A program that opens a connection through ssh and says so; then it is idle, or with `hold` waits for its end.
const [uri = '', config = '', hold] = process.argv.slice(2)
const tunnel = sshTunnel({ uri, ssh: { args: ['-F', config] } })
const socket = await tunnel.connect()
socket.on('error', () => {})
;(socket as unknown as { unref(): void }).unref()
console.log('connected')
if (hold) setInterval(() => {}, 1000)
