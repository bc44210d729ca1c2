import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type Arch, tinyProgram } from '../../examples/main-job/tiny-program.ts'
import { skipFor } from '../support/skip.ts'

const steps = [
  { write: 'first\n', to: 'stdout' },
  { write: 'grüß dich\n', to: 'stderr' },
  { sleep: 1 },
  { write: 'last\n', to: 'stdout' },
] as const

const own = ({ x64: 'amd64', arm64: 'arm64' } as Record<string, Arch>)[process.arch]

const cannotRun = process.platform === 'linux' && own ? undefined : 'needs Linux on amd64 or arm64'

it('runs on Linux', skipFor(cannotRun), () => {
  const dir = mkdtempSync(join(tmpdir(), 'hawser-tiny-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const file = join(dir, 'tiny')
  writeFileSync(file, tinyProgram(own as Arch, [...steps]), { mode: 0o755 })
  const { status, stdout, stderr } = spawnSync(file, { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'first\nlast\n', stderr: 'grüß dich\n' })
})

// Seen to run under qemu; here its bytes are held as `objdump -d` reads them.
it('writes the instructions of arm64', () => {
  const program = tinyProgram('arm64', [])
  const words = Array.from({ length: 9 }, (_, i) => program.readUInt32LE(120 + 4 * i).toString(16))
  expect(program.readUInt16LE(18)).toBe(183)
  expect(words).toEqual([
    'd2800ba8', // mov x8, #93
    'f2a00008',
    'd2800000', // mov x0, #0
    'f2a00000',
    'd2800001',
    'f2a00001',
    'd2800002',
    'f2a00002',
    'd4000001', // svc #0
  ])
})
