import type { Duplex } from 'node:stream'
import type { Attempt } from './attempt.ts'
import { opened } from './attempt.ts'
import type { Dial } from './dial.ts'
import { DialError } from './dial-error.ts'

/** Opens a tunnel to a host through an HTTP proxy that `dialProxy` reaches: RFC 9110, section 9.3.6. */
export function dialThrough(
  proxy: URL,
  dialProxy: Dial,
  to: { host: string; port: number },
  attempt: Attempt,
): Dial {
  return async (signal) => {
    const stream = await dialProxy(signal)
    try {
      return await opened(() => ask(stream, proxy, to), { ...attempt, signal })
    } catch (error) {
      stream.on('error', () => {}).destroy()
      throw error
    }
  }
}

function ask(stream: Duplex, proxy: URL, { host, port }: { host: string; port: number }): Promise<Duplex> {
  const name = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const failed = (why: string, cause?: unknown) =>
    new DialError(`Cannot connect to ${name} through the proxy ${proxy.protocol}//${proxy.host}: ${why}.`, {
      cause,
    })
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0)
    const onData = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk])
      const end = head.indexOf('\r\n\r\n')
      if (end < 0 && head.length < maxHead) return
      finish()
      const [, status, reason = ''] =
        /^HTTP\/1\.[01] (\d{3})[^\S\r\n]*([^\r\n]*)/.exec(head.toString('latin1')) ?? []
      if (end < 0 || status === undefined) return reject(failed('its answer is not HTTP'))
      if (!status.startsWith('2')) return reject(failed(`it answers ${status} ${reason}`.trim()))
      stream.pause()
      const early = head.subarray(end + 4)
      if (early.length > 0) stream.unshift(early)
      resolve(stream)
    }
    const onError = (error: Error) => {
      finish()
      reject(failed(error.message, error))
    }
    const onEnd = () => {
      finish()
      reject(failed('it closed the connection'))
    }
    function finish(): void {
      stream.off('data', onData).off('error', onError).off('end', onEnd).off('close', onEnd)
    }
    stream.on('data', onData).on('error', onError).on('end', onEnd).on('close', onEnd)
    stream.write(`CONNECT ${name} HTTP/1.1\r\nHost: ${name}\r\n${authorizationOf(proxy)}\r\n`)
  })
}

const maxHead = 16 * 1024

function authorizationOf({ username, password }: URL): string {
  if (username === '' && password === '') return ''
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Proxy-Authorization: Basic ${Buffer.from(login).toString('base64')}\r\n`
}
