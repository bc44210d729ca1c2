/** Whom we connect to, as far as hints need it. */
export interface Peer {
  /** As people write it. */
  name: string
  /** What is said of us where TLS is spoken: nothing, or a client certificate. Left out: there is no TLS. */
  tls?: 'anonymous' | 'certificate'
}

/** A sentence a person can act on, for the usual reasons why an engine cannot be reached. */
export function connectHint(error: unknown, peer: Peer): string | undefined {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  for (const [pattern, hint] of hints) if (pattern.test(code) || pattern.test(message)) return hint(peer)
  return undefined
}

/** What to do where the engine closed a new connection without a word. */
export function silenceHint({ name, tls }: Peer): string | undefined {
  if (tls === 'certificate') return `Perhaps ${refuses}`
  if (tls === 'anonymous') return `Perhaps ${wants}`
  return name.startsWith('http:') ? speaksTls.replace('Its', 'Perhaps its') : undefined
}

const wants = 'the engine wants a client certificate: pass tls.cert and tls.key.'
const refuses =
  'the engine refuses the client certificate: it must be signed by the CA that the engine trusts.'

/** What HTTP servers (Go's, nginx) say, with status 400, to a request in plain text on their TLS port. */
export const plainToTls: RegExp = /http request (was sent )?to (an )?https (server|port)/i

/** What to do where that is so. */
export const speaksTls: string = 'Its port speaks TLS: use https://, or pass "tls" with tcp://.'

/** Whether the parser met with a TLS alert (type 21, version 3.x) in the place of an answer. */
export function isTlsAnswer(error: unknown): boolean {
  const { data, rawPacket } = (error ?? {}) as { data?: unknown; rawPacket?: unknown }
  return String(data ?? rawPacket ?? '').startsWith('\x15\x03')
}

const hints: [RegExp, (peer: Peer) => string][] = [
  [/^ENOENT$/, ({ name }) => `There is no socket at ${name}: is the engine running, and is this its path?`],
  [
    /^(EACCES|EPERM)$/,
    ({ name }) => `This user may not open ${name}: join the socket's group, or use a rootless engine.`,
  ],
  [/^ECONNREFUSED$/, ({ name }) => `Nothing listens at ${name}: is the engine running?`],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    ({ name }) => `The host of ${name} is not known: check its spelling and the name service.`,
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH)$/,
    ({ name }) => `There is no way to the host of ${name}: check the network.`,
  ],
  [/^CERT_HAS_EXPIRED$/, () => "The engine's certificate has expired: renew it on the engine's host."],
  [/^CERT_NOT_YET_VALID$/, () => "The engine's certificate is not valid yet: check both clocks."],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    () =>
      "The engine's certificate is for another name: use a name that it lists, or set tls.servername to one.",
  ],
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_.*CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_SIGNATURE_FAILURE)$/,
    () => "The engine's certificate is not signed by a known authority: pass the engine's CA as tls.ca.",
  ],
  [
    /ALERT_(CERTIFICATE_REQUIRED|UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|DECRYPT_ERROR)|certificate required|alert (unknown ca|bad certificate|certificate unknown)/i,
    ({ tls }) => capital(tls === 'certificate' ? refuses : wants),
  ],
  [/alert certificate expired|ALERT_CERTIFICATE_EXPIRED/i, () => 'The client certificate has expired.'],
  [
    /ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)|wrong version number|packet length too long/i,
    ({ name }) =>
      `${name} does not speak TLS: use http:// or leave out "tls", or give the engine's TLS port.`,
  ],
  [
    /alert handshake failure|ALERT_HANDSHAKE_FAILURE/i,
    ({ tls }) =>
      tls === 'certificate' ? 'The engine and this client share no TLS settings.' : capital(wants),
  ],
]

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
