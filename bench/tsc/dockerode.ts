import Docker from 'dockerode'

const docker = new Docker()
const names: string[][] = (await docker.listContainers()).map(({ Names }) => Names)
console.log(names)
