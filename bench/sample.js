// One measurement in a process of its own: node sample.js WORKLOAD CONTENDER SOCKET OPTIONS
import { argv } from 'node:process'

const [workload, contender, socketPath, given] = argv.slice(2)
const { contenders } = await import(`./workloads/${workload}.js`)
const { isTwice, ...options } = JSON.parse(given)
const result = await contenders[contender](socketPath, options)
// The second time, with a client of its own, is what a process pays that has loaded and compiled its code.
if (isTwice) Object.assign(result, { first: result.ms }, await contenders[contender](socketPath, options))
process.send(result)
process.disconnect()
