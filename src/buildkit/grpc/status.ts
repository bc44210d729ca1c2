/** The statuses of gRPC that are sent or looked at here, by their names in the field. */
const codes = {
  cancelled: 1,
  unknown: 2,
  invalidArgument: 3,
  notFound: 5,
  resourceExhausted: 8,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
} as const

/** An error that the other end of a call is told by its status. */
export class GrpcError extends Error {
  /** The number of the status. */
  readonly code: number

  constructor(status: keyof typeof codes | number, message: string) {
    super(message)
    this.name = 'GrpcError'
    this.code = typeof status === 'number' ? status : codes[status]
  }
}

/** The trailers of a call that failed so. Only errors made for the other end tell it their message. */
export function trailersOf(error: unknown): Record<string, string> {
  const told = error instanceof GrpcError ? error : new GrpcError('unknown', 'the client failed')
  return { 'grpc-status': String(told.code), 'grpc-message': encodeURIComponent(told.message) }
}

/** The error that trailers report, if they do. */
export function errorIn(trailers: Record<string, unknown>): GrpcError | undefined {
  const status = Number(trailers['grpc-status'] ?? 2)
  if (status === 0) return undefined
  return new GrpcError(status, percentDecoded(String(trailers['grpc-message'] ?? 'no status was sent')))
}

/** Undoes percent-encoding, leaving what is none as it is. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
