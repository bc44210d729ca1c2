/** A sentence a person can act on, for the usual reasons why an engine cannot be reached. */
export function connectHint(error: unknown, name: string): string | undefined {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  for (const [pattern, hint] of hints) if (pattern.test(code) || pattern.test(message)) return hint(name)
  return undefined
}

/** What HTTP servers (Go's, nginx) say, with status 400, to a request in plain text on their TLS port. */
export const plainToTls: RegExp = /http request (was sent )?to (an )?https (server|port)/i

/** What to do where that is so. */
export const speaksTls: string = 'Its port speaks TLS: use https://, or pass "tls" with tcp://.'

/** Whether the parser met with a TLS alert (type 21, version 3.x) in the place of an answer. */
export function isTlsAnswer(error: unknown): boolean {
  const { code = '', data = '' } = (error ?? {}) as { code?: string; data?: unknown }
  return code.startsWith('HPE_') && String(data).startsWith('\x15\x03')
}

const hints: [RegExp, (name: string) => string][] = [
  [/^ENOENT$/, (name) => `There is no socket at ${name}: is the engine running, and is this its path?`],
  [
    /^(EACCES|EPERM)$/,
    (name) => `This user may not open ${name}: join the socket's group, or use a rootless engine.`,
  ],
  [/^ECONNREFUSED$/, (name) => `Nothing listens at ${name}: is the engine running?`],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    (name) => `The host of ${name} is not known: check its spelling and the name service.`,
  ],
  [/^(EHOSTUNREACH|ENETUNREACH)$/, (name) => `There is no way to the host of ${name}: check the network.`],
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
    /ALERT_CERTIFICATE_REQUIRED|certificate required/i,
    () => 'The engine wants a client certificate: pass tls.cert and tls.key.',
  ],
  [
    /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|DECRYPT_ERROR)|alert (unknown ca|bad certificate|certificate unknown)/i,
    () => 'The engine refuses the client certificate: it must be signed by the CA that the engine trusts.',
  ],
  [/alert certificate expired|ALERT_CERTIFICATE_EXPIRED/i, () => 'The client certificate has expired.'],
  [
    /ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)|wrong version number|packet length too long/i,
    (name) => `${name} does not speak TLS: use http:// or leave out "tls", or give the engine's TLS port.`,
  ],
  [
    /alert handshake failure|ALERT_HANDSHAKE_FAILURE/i,
    () => 'The engine and this client share no TLS settings.',
  ],
]
