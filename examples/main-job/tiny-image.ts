import { tar } from '../support/tar.ts'
import { type Arch, tinyProgram } from './tiny-program.ts'

/** Borne by all that the main job makes. */
export const label = { name: 'hawser.main-job', value: 'true' }

/** Name of the image, and of the container. */
export const name: string = `hawser-main-job-${process.pid}`
export const image: string = `localhost/${name}:latest`

/** The root file system of the image, as a tar: one program, which says where it writes. */
export function tinyRootfs(arch: string): Promise<Buffer> {
  const program = tinyProgram(checked(arch), [
    { write: 'Hello from a container made of one file.\n', to: 'stdout' },
    { sleep: 400 },
    { write: 'This line went to stderr, and stayed apart.\n', to: 'stderr' },
    { sleep: 400 },
    { write: 'Bye.\n', to: 'stdout' },
  ])
  return tar({ hello: { data: program, mode: 0o755 } })
}

function checked(arch: string): Arch {
  if (arch === 'amd64' || arch === 'arm64') return arch
  throw new Error(`The tiny image is for engines on amd64 and arm64; this one runs on ${arch}.`)
}
