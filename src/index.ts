export type { CallEvent } from './client/call-event.ts'
export {
  type CompiledEngine,
  categories,
  engines,
  isVersion,
  registerEngine,
  versions,
} from './client/catalogue.ts'
export { client } from './client/client.ts'
export { connect } from './client/connect.ts'
export { type EngineEvent, type FollowOptions, followEvents } from './client/follow-events.ts'
export { type EngineOf, type Has, type Typed, typed } from './client/has.ts'
export { type RequestInput, request } from './client/raw-request.ts'
export type { Conn } from './dial/conn.ts'
export type { Ssh } from './dial/ssh/options.ts'
export type { Tls } from './dial/tls.ts'
export type { Context, FoundConn } from './discover/finder.ts'
export { contexts, defaultConn } from './discover/finders.ts'
export {
  ConnectionError,
  EngineError,
  type EngineErrorReason,
  type ErrorCode,
  HawserError,
  isHawserError,
  ProtocolError,
  TimeoutError,
  type TimeoutKind,
  UsageError,
} from './errors/errors.ts'
export type { Connection } from './http/connection.ts'
export type { As } from './response/decode.ts'
export { type Channel, type Frame, type FrameOptions, frames } from './streams/frames.ts'
export { type Line, type LineOptions, lines } from './streams/lines.ts'
export { type MessageOptions, messages } from './streams/messages.ts'
export { type PipeOptions, pipe } from './streams/pipe.ts'
// Not by name: `declare module 'hawser'` adds engines through this line.
export type * from './types/public.ts'
