import { launch } from '../../../src/launch/launch.ts'

// A program that launches Podman with storage in the given folder and says where; then it is done, or with
// `hold` waits for its end.
const [dir = '', hold] = process.argv.slice(2)
const args = [
  '--storage-driver',
  'vfs',
  '--root',
  `${dir}/root`,
  '--runroot',
  `${dir}/run`,
  '--tmpdir',
  `${dir}/tmp`,
]
const { conn } = await launch({ engine: 'podman', args })
console.log(conn.uri)
if (hold) setInterval(() => {}, 1000)
