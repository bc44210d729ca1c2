import { DockerClient } from '@docker/node-sdk'

const docker = await DockerClient.fromDockerConfig()
const names: (string[] | undefined)[] = (await docker.containerList()).map(({ Names }) => Names)
console.log(names)
