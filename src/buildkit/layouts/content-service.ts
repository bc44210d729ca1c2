import { isHawserError, UsageError } from '../../errors/errors.ts'
import type { Call } from '../grpc/call.ts'
import type { Method, Methods } from '../grpc/serve.ts'
import { GrpcError } from '../grpc/status.ts'
import type { ContentStore, NewBlob } from './content-store.ts'

const service = '/containerd.services.content.v1.Content'
/** What an engine wants with a message of a blob: to be told how far it is, to append to it, to end it. */
const action = { stat: 0, write: 1, commit: 2 } as const

/** Serves the blobs of folders, by the ids that the engine knows the folders by. */
export function contentService(stores: ReadonlyMap<string, ContentStore>): Methods {
  const forStore =
    (method: (call: Call, store: ContentStore) => Promise<void>): Method =>
    async (call) => {
      const [id = ''] = call.metadata('buildkit-attachable-store-id')
      const store = stores.get(id)
      if (!store) throw new GrpcError('notFound', `there is no store "${id}"`)
      try {
        await method(call, store)
      } catch (cause) {
        if (cause instanceof GrpcError || isHawserError(cause)) throw cause
        const why = cause instanceof Error ? cause.message : cause
        throw new UsageError(`build(): the OCI layout ${store.folder} cannot be used: ${why}.`, { cause })
      }
    }
  return {
    [`${service}/Info`]: forStore(tell),
    [`${service}/Read`]: forStore(send),
    [`${service}/Write`]: forStore(receive),
  }
}

async function tell(call: Call, store: ContentStore): Promise<void> {
  for await (const { digest } of call.messages('InfoRequest'))
    return call.send('InfoResponse', { info: { digest, size: await sizeOf(store, digest) } })
}

async function send(call: Call, store: ContentStore): Promise<void> {
  for await (const { digest, offset: from, size } of call.messages('ReadContentRequest')) {
    let offset = from
    if (offset > (await sizeOf(store, digest))) throw new GrpcError('outOfRange', `${digest} is shorter`)
    for await (const data of store.read(digest, offset, size)) {
      await call.send('ReadContentResponse', { offset, data })
      offset += data.length
    }
    return
  }
}

/** Each message of the engine has an answer. */
async function receive(call: Call, store: ContentStore): Promise<void> {
  let blob: NewBlob | undefined
  try {
    for await (const message of call.messages('WriteContentRequest')) {
      blob ??= await newBlob(store, message.expected)
      if (message.data.length > 0) {
        if (message.offset !== blob.size)
          throw new GrpcError('outOfRange', `the offset is ${message.offset}, after ${blob.size} bytes`)
        await blob.append(message.data)
      }
      const isEnd = message.action === action.commit
      if (isEnd) await blob.commit()
      const { size: offset, digest } = blob
      await call.send('WriteContentResponse', { action: message.action, offset, ...(isEnd && { digest }) })
      if (isEnd) return
    }
  } finally {
    await blob?.discard()
  }
}

async function newBlob(store: ContentStore, digest: string): Promise<NewBlob> {
  if ((await store.size(digest)) !== undefined) throw new GrpcError('alreadyExists', `${digest} is there`)
  return store.write(digest)
}

async function sizeOf(store: ContentStore, digest: string): Promise<number> {
  const size = await store.size(digest)
  if (size === undefined) throw new GrpcError('notFound', `there is no ${digest}`)
  return size
}
