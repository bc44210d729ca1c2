export { type Launched, type LaunchOptions, launch } from './launch/launch.ts'
