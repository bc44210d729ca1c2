import { client } from '../../dist/index.js'

const docker = client({ engine: 'docker', version: 'v1.41', conn: { uri: `unix://${process.argv[2]}` } })
console.log(await docker.invoke({ op: 'SystemPing' }))
await docker.close()
