// An entry of its own (`hawser/dockerode`), which needs no dockerode itself.
export { type DockerodeModem, type ModemOptions, modem } from './dockerode/modem.ts'
