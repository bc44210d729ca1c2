import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/**
 * Makes a module that exports a text smaller than a tenth, for text that few ever load: what is published holds it
 * deflated, and so does what bundlers make of it.
 */
export function compressText(file: string): void {
  const { text } = createRequire(import.meta.url)(resolve(file)) as { text: string }
  const packed = deflateRawSync(text, { level: 9 }).toString('base64')
  writeFileSync(
    file,
    `const { inflateRawSync } = require('node:zlib')\nexports.text = inflateRawSync(Buffer.from('${packed}', 'base64')).toString()\n`,
  )
}
