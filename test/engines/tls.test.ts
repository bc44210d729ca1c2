import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionError, Tls } from '../../src/index.ts'
import { makeCertificates } from '../support/certificates.ts'
import { docker, rejection } from '../support/docker.ts'
import { skipFor } from '../support/skip.ts'
import { call } from './support/call.ts'
import { freePort, isolated, makeDir, type Started, startDaemon } from './support/daemon.ts'
import { isStartable } from './support/packages.ts'

const { ca, server, client, foreign, keys } = makeCertificates()

describe(
  'dockerd --tlsverify',
  skipFor(isStartable('docker') ? undefined : 'no dockerd that can be started here'),
  () => {
    let daemon: Started
    let address: string
    let dir: string

    beforeAll(async () => {
      dir = await makeDir('docker-tls')
      address = `127.0.0.1:${await freePort()}`
      const files = {
        ca,
        cert: server.cert,
        key: server.key,
        'client-cert': client.cert,
        'client-key': client.key,
      }
      for (const [name, text] of Object.entries(files)) await writeFile(join(dir, `${name}.pem`), text)
      await writeFile(join(dir, 'daemon.json'), '{}')
      const uri = `unix://${join(dir, 'docker.sock')}`
      daemon = await startDaemon({
        command: isolated(
          [
            'dockerd',
            ...['--host', uri, '--host', `tcp://${address}`, '--tlsverify'],
            ...[
              '--tlscacert',
              join(dir, 'ca.pem'),
              '--tlscert',
              join(dir, 'cert.pem'),
              '--tlskey',
              join(dir, 'key.pem'),
            ],
            ...['--data-root', join(dir, 'data'), '--exec-root', join(dir, 'exec')],
            ...['--pidfile', join(dir, 'docker.pid'), '--config-file', join(dir, 'daemon.json')],
            ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--shutdown-timeout=1'],
          ],
          { network: true },
        ),
        dir,
        answers: () => call(uri, 'GET', '/_ping'),
      })
    })
    afterAll(() => daemon?.stop())

    const ping = (tls?: Tls, uri = `tcp://${address}`): Promise<unknown> =>
      docker({ uri, ...(tls && { tls }) }, 'auto').invoke({ op: 'SystemPing' })

    it.each<[string, () => Tls]>([
      ['PEM text', () => client],
      [
        'files',
        () => ({
          ca: join(dir, 'ca.pem'),
          cert: join(dir, 'client-cert.pem'),
          key: join(dir, 'client-key.pem'),
        }),
      ],
      ['an encrypted key', () => ({ ...client, key: keys.encrypted, passphrase: 'secret' })],
      ['PKCS#1', () => ({ ...client, key: keys.pkcs1 })],
      ['an elliptic curve', () => keys.ec],
    ])('takes a client certificate of %s', async (_, tls) => {
      expect(await ping({ ca, ...tls() })).toBe('OK')
    })

    it('hijacks', async () => {
      const connection = docker({ uri: `https://${address}`, tls: { ca, ...client } }, 'auto')
      const error = await rejection(
        connection.invoke({
          op: 'ContainerAttach',
          params: { id: 'none', stream: true },
          as: 'socket',
          tty: true,
        }) as Promise<Duplex>,
      )
      expect(error).toMatchObject({ status: 404, reason: 'not-found', op: 'ContainerAttach' })
    })

    const wants = 'The engine wants a client certificate: pass tls.cert and tls.key.'
    it.each<[string, Tls | undefined, (address: string) => string, string]>([
      ['no client certificate', { ca }, (to) => `https://${to}`, wants],
      [
        'a foreign client certificate',
        { ca, cert: foreign.cert, key: foreign.key },
        (to) => `https://${to}`,
        'The engine refuses the client certificate: it must be signed by the CA that the engine trusts.',
      ],
      [
        'the wrong CA',
        { ...client, ca: foreign.ca },
        (to) => `https://${to}`,
        "The engine's certificate is not signed by a known authority: pass the engine's CA as tls.ca.",
      ],
      [
        'another name',
        { ca, ...client, servername: 'elsewhere.example' },
        (to) => `https://${to}`,
        "The engine's certificate is for another name: use a name that it lists, or set tls.servername to one.",
      ],
      [
        'plain http',
        undefined,
        (to) => `http://${to}`,
        'Its port speaks TLS: use https://, or pass "tls" with tcp://.',
      ],
    ])('%s fails, and says what to do', async (_, tls, uri, hint) => {
      // An alert may be lost where the request was written before it came.
      for (let n = 0; n < 5; n++) {
        const error = await rejection<ConnectionError>(ping(tls, uri(address)))
        expect(error.code).toBe('CONNECTION')
        expect([hint, `Perhaps ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`]).toContain(error.hint)
      }
    })
  },
)
