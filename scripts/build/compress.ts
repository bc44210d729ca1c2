import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/**
 * Shrinks a module that exports a text to less than a tenth, for texts that are rarely loaded. The text stays deflated
 * in the published package and in bundles.
 */
export function compressText(file: string): void {
  const { text } = createRequire(import.meta.url)(resolve(file)) as { text: string }
  const packed = deflateRawSync(text, { level: 9 }).toString('base64')
  writeFileSync(
    file,
    `const { inflateRawSync } = require('node:zlib')\nexports.text = inflateRawSync(Buffer.from('${packed}', 'base64')).toString()\n`,
  )
}
