import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Call } from '../grpc/call.ts'
import { type Methods, unary } from '../grpc/serve.ts'
import { GrpcError } from '../grpc/status.ts'
import { agentMessages, failure, isAllowed } from './agent-filter.ts'

/** Sockets of agents by the ids that `RUN --mount=type=ssh` uses. */
export type Agents = Readonly<Record<string, string>>

/** Forwards what steps ask ssh agents: the requests that tell or use keys, none that changes the agent. */
export function sshService(agents: Agents): Methods {
  const socketOf = (given: string | undefined): string => {
    const id = given || 'default'
    if (!Object.hasOwn(agents, id)) throw new GrpcError('notFound', `no ssh agent "${id}" is forwarded`)
    return agents[id] as string
  }
  return {
    '/moby.sshforward.v1.SSH/CheckAgent': unary('CheckAgentRequest', 'Empty', ({ id }) => {
      socketOf(id)
      return {}
    }),
    '/moby.sshforward.v1.SSH/ForwardAgent': async (call) => {
      const socket = connect(socketOf(call.metadata('buildkit.ssh.id')[0]))
      // Without the rest of a call, an agent need not wait for it.
      call.stream.once('close', () => socket.destroy())
      try {
        await once(socket, 'connect').catch((cause: Error) => {
          throw new GrpcError('unavailable', `the ssh agent does not answer: ${cause.message}`, { cause })
        })
        await forward(call, socket)
      } finally {
        socket.destroy()
      }
    },
  }
}

/** One request after the other, since an agent answers them in order and so must we. */
async function forward(call: Call, socket: Socket): Promise<void> {
  const answers = agentMessages(socket)
  for await (const request of agentMessages(call.bytes())) {
    if (isAllowed(request)) socket.write(request)
    const answer = isAllowed(request) ? (await answers.next()).value : failure
    if (!answer) throw new GrpcError('unavailable', 'the ssh agent has gone')
    await call.send('BytesMessage', { data: answer })
  }
}
