import { bundle } from '../../src/compile/read/bundle.ts'
import type { DownloadOptions } from '../../src/compile/read/download.ts'
import { load, urlOf } from '../../src/compile/read/load.ts'
import { readSpec } from '../../src/compile/read/read.ts'

/** A specification with what it refers to in other files brought in; one that refers to none stays as it is. */
export async function selfContained(
  text: string,
  location: string,
  options: DownloadOptions,
): Promise<string> {
  if (!foreignRef.test(text)) return text
  const spec = readSpec(text, location)
  await bundle(spec, urlOf(location), (file) => load(file, options))
  return `${JSON.stringify(spec.root, undefined, 1)}\n`
}

const foreignRef = /\$ref["']?\s*:\s*["']?[^\s"'#{]/
