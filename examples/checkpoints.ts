import { type Conn, defaultConn, request } from 'hawser'
import { isMain } from './support/is-main.ts'

/** Lists a container's checkpoints: an experimental route of Docker that no specification has. */
export async function listCheckpoints(conn: Conn, id: string): Promise<string[]> {
  const checkpoints = await request({
    conn,
    method: 'GET',
    path: `/v1.41/containers/${encodeURIComponent(id)}/checkpoints`,
  })
  return ((checkpoints ?? []) as { Name: string }[]).map(({ Name }) => Name)
}

if (isMain(import.meta.url)) console.log(await listCheckpoints(defaultConn('docker'), process.argv[2] ?? ''))
