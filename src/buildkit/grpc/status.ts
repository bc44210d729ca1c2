/** The statuses of gRPC that are sent or looked at here, by their names in the field. */
const codes = {
  cancelled: 1,
  unknown: 2,
  invalidArgument: 3,
  notFound: 5,
  alreadyExists: 6,
  resourceExhausted: 8,
  failedPrecondition: 9,
  outOfRange: 11,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
} as const

/** An error that is sent to the other end of a call as its status. */
export class GrpcError extends Error {
  /** The number of the status. */
  readonly code: number

  constructor(status: keyof typeof codes | number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'GrpcError'
    this.code = typeof status === 'number' ? status : codes[status]
  }
}

/**
 * The trailers of a call that failed with this error. Only a {@link GrpcError} passes its message to the other end.
 */
export function trailersOf(error: unknown): Record<string, string> {
  const told = error instanceof GrpcError ? error : new GrpcError('unknown', 'the client failed')
  return { 'grpc-status': String(told.code), 'grpc-message': encodeURIComponent(told.message) }
}
