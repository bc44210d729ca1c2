import type { Connection } from '../connection/connection.ts'
import type { Outgoing } from '../request/outgoing.ts'
import { type Collect, exchange, type Incoming, StaleConnection } from './exchange.ts'

/** Sends a request over the connection; an engine that had closed it while it was idle is asked once more. */
export async function send(
  connection: Connection,
  outgoing: Outgoing,
  options: { signals: readonly AbortSignal[]; collect: Collect },
): Promise<Incoming> {
  const { body, bodyLength, method } = outgoing
  const given = outgoing.headers['content-length']
  const length = given === undefined && bodyLength ? await bodyLength() : undefined
  try {
    return await exchange(connection, outgoing, length, options)
  } catch (error) {
    if (!(error instanceof StaleConnection)) throw error
    // Only what changes nothing may be sent twice.
    if ((method !== 'GET' && method !== 'HEAD') || body !== undefined) throw error.fault
  }
  return exchange(connection, outgoing, length, options).catch((error) => {
    throw error instanceof StaleConnection ? error.fault : error
  })
}
