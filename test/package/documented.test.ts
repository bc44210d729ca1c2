import { execFile } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPackage } from '../../scripts/build/build-package.ts'
import { generateCommand } from '../../scripts/generate/command.ts'
import { Lines } from '../scripts/lines.ts'
import { editor } from '../types/support/editor.ts'

const run = promisify(execFile)
const summary = 'The bytes of a manifest'

// The registry's specification is the one that is committed, so it stands for those that are fetched.
describe('findings F.8: a package built with documentation', { timeout: 120_000 }, () => {
  let folder: string
  const dist = (file: string): string => join(folder, 'dist', file)

  afterAll(() => rmSync(folder, { recursive: true }))
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hawser-documented-'))
    const documented = join(folder, 'documented')
    cpSync('generated', documented, { recursive: true })
    const console = { stdout: new Lines(), stderr: new Lines() }
    await generateCommand(['registry', '--with-docs', '--out', documented], console)
    copyFileSync('package.json', join(folder, 'package.json'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    await buildPackage(join(folder, 'dist'), documented)
  }, 120_000)

  it.each([
    ['hawser', undefined],
    ['hawser/documented', summary],
  ])('has, as %s, the summary %j in doc()', async (name, want) => {
    const asks = `.client({ engine: 'registry', conn: { uri: 'unix:///none' } }).doc('ManifestGet').summary`
    writeFileSync(join(folder, 'doc.cjs'), `console.log(require('${name}')${asks})`)
    writeFileSync(join(folder, 'doc.mjs'), `console.log((await import('${name}'))${asks})`)
    for (const file of ['doc.cjs', 'doc.mjs']) {
      expect((await run(process.execPath, [join(folder, file)])).stdout).toBe(`${want}\n`)
    }
  })

  it('shows it while hovering over the documented entry alone, beside the facts', () => {
    const code =
      "client({ engine: 'registry' }).invoke({ ¦op: 'ManifestGet', params: { name: 'x', reference: 'y' } })"
    const facts = '`GET /{name}/manifests/{reference}`'
    expect(editor({}, dist('index.js')).docs(code)).toMatch(facts)
    expect(editor({}, dist('index.js')).docs(code)).not.toContain(summary)
    const shown = editor({}, dist('documented.js')).docs(code)
    expect(shown).toMatch(facts)
    expect(shown).toContain(summary)
  })

  it('has one type for what both entries give, and takes a client of one where the other is wanted', () => {
    const open = editor({}, dist('documented.js'))
    const code = `
      import { ConnectionError, type Client } from '${dist('index.js')}'
      import { ConnectionError as Documented, typed } from '${dist('documented.js')}'
      import { pull, run } from '${dist('recipes.js')}'
      const c = client({ engine: 'docker', version: 'v1.47' })
      const plain: Client<'docker', 'v1.47'> = c
      const error: ConnectionError = new Documented('x')
      await pull(c, 'busybox')
      await run(c, { image: 'busybox' })
      const { Id } = await c.invoke({ op: 'ContainerInspect', params: { id: 'x' } })
      const id: string = Id
      console.log(plain, error, id, typed)`
    expect(open.errors(code)).toEqual([])
    expect(open.errors(`${code}\nconst no: number = Id\nconsole.log(no)`)).toHaveLength(1)
  })

  it('says whose the documentation is', () => {
    const notice = readFileSync(dist('NOTICE'), 'utf8')
    for (const [, path = ''] of notice.matchAll(/(\w[\w/]*\/)(?= and| are)/g)) {
      expect(existsSync(dist(path)), path).toBe(true)
    }
    expect(notice).toContain('Apache License, Version 2.0')
  })
})
