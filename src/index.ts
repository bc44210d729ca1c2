export { type CompiledEngine, categories, engines, isVersion, registerEngine, versions } from './catalogue.ts'
export { client } from './client.ts'
export type { Context, FoundConn } from './connect/finder.ts'
export { contexts, defaultConn } from './connect/finders.ts'
export type { Conn, Ssh, Tls } from './connection/conn.ts'
export { connect } from './connection/connect.ts'
export type { Connection } from './connection/connection.ts'
export type { OperationDoc, ParamDoc } from './doc.ts'
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
} from './errors.ts'
export { type EngineEvent, type FollowOptions, followEvents } from './follow-events.ts'
export type { CallEvent } from './perform.ts'
export { type RequestInput, request } from './request.ts'
export type { As } from './response/decode.ts'
export { type Channel, type Frame, type FrameOptions, frames } from './streams/frames.ts'
export { type Line, type LineOptions, lines } from './streams/lines.ts'
export { type MessageOptions, messages } from './streams/messages.ts'
export { pipe } from './streams/pipe.ts'
// Not by name: `declare module 'hawser'` adds engines through this line.
export type * from './types.ts'
