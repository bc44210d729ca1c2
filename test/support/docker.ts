import { onTestFinished } from 'vitest'
import { EngineClient } from '../../src/client/client.ts'
import type { Conn } from '../../src/dial/conn.ts'
import type { Connection } from '../../src/http/connection.ts'

/** A client of Docker's API v1.41 that no types hold back, closed after the test. */
export function docker(conn: Conn | Connection, version: string | { max: string } = 'v1.41'): EngineClient {
  const client = new EngineClient({ engine: 'docker', version, conn })
  onTestFinished(() => client.close())
  return client
}

/** What a promise rejects with. */
export async function rejection<T = Error>(promise: PromiseLike<unknown>): Promise<T> {
  try {
    await promise
  } catch (error) {
    return error as T
  }
  throw new Error('it was not rejected')
}
