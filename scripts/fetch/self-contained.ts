import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../src/compile/read/bundle.ts'
import { readSpec } from '../../src/compile/read/read.ts'
import { type DownloadOptions, download } from './download.ts'

/** A specification with what it refers to in other files brought in; one that refers to none stays as it is. */
export async function selfContained(
  text: string,
  name: string,
  location: string,
  options: DownloadOptions,
): Promise<string> {
  if (!foreignRef.test(text)) return text
  const spec = readSpec(text, name)
  const url = /^\w+:\/\//.test(location) ? location : pathToFileURL(resolve(location)).href
  await bundle(spec, url, (file) => download(file, options))
  return `${JSON.stringify(spec.root, undefined, 1)}\n`
}

const foreignRef = /\$ref["']?\s*:\s*["']?[^\s"'#{]/
