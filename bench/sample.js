// One measurement in a process of its own: node sample.js WORKLOAD CONTENDER SOCKET OPTIONS
import { argv } from 'node:process'

const [workload, contender, socketPath, options] = argv.slice(2)
const { contenders } = await import(`./workloads/${workload}.js`)
process.send(await contenders[contender](socketPath, JSON.parse(options)))
process.disconnect()
