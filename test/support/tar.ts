import { extract, type Header, pack } from 'tar-stream'

/** What a tar is made of: `data` is the content where it is a file. */
export interface TarSource {
  name: string
  type?: 'file' | 'symlink' | 'directory'
  mode?: number
  linkname?: string
  data?: string | Uint8Array
}

export interface TarEntry extends Header {
  data: Buffer
}

/** A tar of the entries, in memory. All is root's and as old as the epoch, so the same entries give the same bytes. */
export async function tar(entries: TarSource[]): Promise<Buffer> {
  const archive = pack()
  for (const { data = '', ...header } of entries) {
    archive.entry({ ...header, mtime: new Date(0) }, Buffer.from(data))
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The entries of a tar, in its order. */
export async function untar(bytes: Uint8Array): Promise<TarEntry[]> {
  const archive = extract()
  archive.end(bytes)
  const entries: TarEntry[] = []
  for await (const entry of archive) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    entries.push({ ...entry.header, data: Buffer.concat(chunks) })
  }
  return entries
}
