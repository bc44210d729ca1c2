import { pack } from 'tar-stream'

/** Name of a file → its content; a mode where it is not 0644. */
export type Files = Record<string, string | Uint8Array | { data: string | Uint8Array; mode: number }>

/** A tar in memory, by the package that most programs would use. */
export async function tar(files: Files): Promise<Buffer> {
  const archive = pack()
  for (const [name, file] of Object.entries(files)) {
    const { data, mode } =
      typeof file === 'string' || file instanceof Uint8Array ? { data: file, mode: 0o644 } : file
    archive.entry({ name, mode }, Buffer.from(data))
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
