import { client } from '../../dist/index.js'

const docker = client({ engine: 'docker', version: 'v1.41' })
const names: string[][] = (await docker.invoke({ op: 'ContainerList' })).map(({ Names }) => Names)
console.log(names)
