import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { build } from 'esbuild'
import { schemas } from '../../generated/schemas.js'
import { tables } from '../../generated/tables.js'
import { engines } from '../../src/client/catalogue.ts'
import { readAliases } from './aliases.ts'
import type { AtlasData } from './page/data.ts'

/** The whole page as HTML: its code, its style and all tables and schemas, packed. */
export async function atlasPage(): Promise<string> {
  const data: AtlasData = Object.fromEntries(
    engines().map((engine) => [
      engine,
      { table: tables[engine] ?? '', schemas: schemas[engine] ?? '', aliases: readAliases(engine) },
    ]),
  )
  const packed = deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64')
  const parts: Record<string, string> = { STYLE: file('style.css'), DATA: packed, CODE: await code() }
  return file('index.html').replace(/\/\*(STYLE|DATA|CODE)\*\//g, (_, part: string) => parts[part] ?? '')
}

async function code(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('page/main.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
  })
  // The parser of HTML ends the script at the first such text.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
}

function file(name: string): string {
  return readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8')
}
