import { DockerClient } from '@docker/node-sdk'

const docker = await DockerClient.fromDockerHost(`unix:${process.argv[2]}`)
await docker.systemPing()
console.log('OK')
await docker.close()
