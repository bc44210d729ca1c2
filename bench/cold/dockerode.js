import Docker from 'dockerode'

console.log(String(await new Docker({ socketPath: process.argv[2] }).ping()))
