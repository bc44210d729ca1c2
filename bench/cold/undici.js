import { Pool, request } from 'undici'

const dispatcher = new Pool('http://localhost', { connect: { socketPath: process.argv[2] } })
const { body } = await request('http://localhost/v1.41/_ping', { dispatcher })
console.log(await body.text())
await dispatcher.close()
