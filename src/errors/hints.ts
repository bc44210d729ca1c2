/** What messages need to know of the other end of a connection. */
export interface Endpoint {
  /** As people write it, without credentials: `unix:///run/docker.sock`. */
  name: string
  /** `certificate`: TLS with a client certificate; `anonymous`: TLS without one; left out: no TLS. */
  tls?: 'anonymous' | 'certificate'
}

/** What a person can do about the usual reasons why an engine cannot be reached. */
export function connectHint(error: unknown, endpoint: Endpoint): string | undefined {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  const [, hint] = connectHints.find(([pattern]) => pattern.test(code) || pattern.test(message)) ?? []
  return typeof hint === 'function' ? hint(endpoint) : hint
}

/** What to do if the engine closed a new connection without an answer. */
export function silenceHint({ name, tls }: Endpoint): string | undefined {
  if (tls) return `Perhaps ${tls === 'certificate' ? certificateRefused : certificateWanted}`
  return name.startsWith('http:') ? useTls.replace('Its', 'Perhaps its') : undefined
}

/** What to do about a message of the system's `ssh`. */
export function sshHint(message: string, host: string): string | undefined {
  const [, hint] = sshHints.find(([pattern]) => pattern.test(message)) ?? []
  return hint?.replaceAll('{host}', host)
}

/** What HTTP servers (Go's, nginx) answer, with status 400, to plain text on their TLS port. */
export const plainTextToTls: RegExp = /http request (was sent )?to (an )?https (server|port)/i

export const useTls = 'Its port speaks TLS: use https://, or pass "tls" with tcp://.'

const certificateWanted = 'the engine wants a client certificate: pass tls.cert and tls.key.'
const certificateRefused =
  'the engine refuses the client certificate: it must be signed by the CA that the engine trusts.'

const connectHints: [RegExp, string | ((endpoint: Endpoint) => string)][] = [
  [
    /^(ENOTDIR|ELOOP)$/,
    ({ name }) =>
      `There is no socket at ${name}: a part of its path is a file, or a link that leads nowhere.`,
  ],
  [/^ENOENT$/, ({ name }) => `There is no socket at ${name}: is the engine running, and is this its path?`],
  [
    /^(EACCES|EPERM)$/,
    ({ name }) => `This user may not open ${name}: join the socket's group, or use a rootless engine.`,
  ],
  [/^ECONNREFUSED$/, ({ name }) => `Nothing listens at ${name}: does it run there?`],
  [/^ENOTSOCK$/, 'Give the path of the socket itself.'],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    ({ name }) => `The host of ${name} is not known: check its spelling and the name service.`,
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH)$/,
    ({ name }) => `There is no way to the host of ${name}: check the network.`,
  ],
  [/^CERT_HAS_EXPIRED$/, "The engine's certificate has expired: renew it on the engine's host."],
  [/^CERT_NOT_YET_VALID$/, "The engine's certificate is not valid yet: check both clocks."],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    "The engine's certificate is for another name: use a name that it lists, or set tls.servername to one.",
  ],
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_.*CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_SIGNATURE_FAILURE)$/,
    "The engine's certificate is not signed by a known authority: pass the engine's CA as tls.ca.",
  ],
  [
    /ALERT_(CERTIFICATE_REQUIRED|UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|DECRYPT_ERROR)|certificate required|alert (unknown ca|bad certificate|certificate unknown)/i,
    ({ tls }) => sentence(tls === 'certificate' ? certificateRefused : certificateWanted),
  ],
  [/alert certificate expired|ALERT_CERTIFICATE_EXPIRED/i, 'The client certificate has expired.'],
  [
    /ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)|wrong version number|packet length too long/i,
    ({ name }) =>
      `${name} does not speak TLS: use http:// or leave out "tls", or give the engine's TLS port.`,
  ],
  [
    /alert handshake failure|ALERT_HANDSHAKE_FAILURE/i,
    ({ tls }) =>
      tls === 'certificate'
        ? 'The engine and this client share no TLS settings.'
        : sentence(certificateWanted),
  ],
]

const sshHints: [RegExp, string][] = [
  [/^there is no ssh here$/, 'Install an OpenSSH client.'],
  [/Host key verification failed/, 'Run "ssh {host}" once and compare the key, or mend known_hosts.'],
  [/Permission denied/, 'Load the key into an agent (ssh-add), or name its file as ssh.identity.'],
  [/Could not resolve hostname/, "Check the host's name, or add it to ~/.ssh/config."],
  [/no such file or directory/, 'Does the engine run on {host}, with this socket?'],
  [/permission denied/, "The user on {host} must be one who may open the engine's socket."],
  [/^nothing answers/, 'Does the engine run there, and may this user open its socket?'],
  [/not found|not recognized/i, "Give the socket's path in the uri: ssh://host/run/engine.sock."],
]

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
