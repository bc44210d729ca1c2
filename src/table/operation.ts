import type { Encoding, ValueType } from './encodings.ts'
import type { TimeFormat } from './value-text.ts'

/**
 * What the compiler knows of one operation, and all that the runtime needs to call it. Everything that
 * sets one operation apart from another is a field here, so that no code has to know an operation by name.
 */
export interface Operation {
  /** Name, unique within a version: `ContainerCreate`. */
  op: string
  method: Method
  /** Path template without the version prefix: `/libpod/containers/{name}/json`. */
  path: string
  /** First path segment, prefixed by the source's namespace: `containers`, `libpod/containers`. */
  category: string
  params: Param[]
  body?: Body
  answer: Answer
  /** Documented responses: status (or `default`) → name of the schema, or a short word for its kind, or ''. */
  responses: Record<string, string>
  /** Statuses of 300 and above that mean success: 304 of a container that runs already. */
  ok?: number[]
  /** Headers to send unless the caller gives them: push needs an `X-Registry-Auth`. */
  headers?: Record<string, string>
  /** The `Upgrade` that turns the connection into a raw socket. */
  upgrade?: 'tcp' | 'h2c' | 'websocket'
  /** How to learn whether output is framed or a terminal's. */
  tty?: Tty
  /** Redirects are followed wherever they lead, without credentials to another origin; for GET and HEAD. */
  redirects?: true
  /** The path parameter that may be given as a url (`Location` of an upload): that is then the whole target. */
  target?: string
  /** Scopes of the tokens that it needs, with its parameters in braces: `repository:{name}:pull`. */
  scopes?: string[]
  /** A parameter. If its value is a digest, the bytes of the answer must have that digest. */
  digest?: string
  /** For which images the engine needs credentials, and which parameter takes them. */
  logins?: Logins
  /** How to learn whether output that has ended was whole, where its protocol has no mark for the end. */
  ended?: Ended
  /** May be silent for as long as the engine likes (`wait`), so it must not occupy the pool of short calls. */
  long?: true
  /** How its answer comes in pages. If the answer's kind is `messages`, these are the items of all pages. */
  pages?: Pages
  summary?: string
}

/** How one page leads to the next, in one of three ways: a `link`, a `field`, or a `param`. */
export interface Pages {
  /** Where a page has the list of its items: `images`, `links.images`. Left out: the page is that list. */
  items?: string
  /** The relation that names the next page in the header `Link`: `next`. */
  link?: string
  /** Where a page has the url of the next one: `links.pages.next`. */
  field?: string
  /** The parameter that asks for the next page, with the value found at `cursor` or `last`. */
  param?: string
  /** Where a page has the value for `param`: `metadata.continue`. */
  cursor?: string
  /** Where the last item of a page has the value for `param`: `id`. */
  last?: string
  /** Where a page says whether there is another: `has_more`. Left out: there is one as long as there is a cursor. */
  more?: string
}

export interface Logins {
  /** The parameter that takes them: `X-Registry-Auth`. */
  param: string
  /** What names the image: parameters, where the first one given counts; a field of the body; or `all` registries. */
  of: 'all' | { params: string[] } | { body: string }
}

/** A method of HTTP; OpenAPI 3.2 has `QUERY` and any other. */
export type Method = string

export interface Param {
  /** The name that callers use; unique within the operation. */
  name: string
  /** The name on the wire, where it differs: the caller's `query_name` is the query's `name`. */
  key?: string
  in: 'path' | 'query' | 'header' | 'cookie'
  /** `any`: one of several types; a value is written as what it is. */
  type: ValueType
  required?: true
  /** Left out: a scalar's own text, a list's elements as repeated keys, an object's JSON. */
  encoding?: Encoding
  /** How a list or an object within the value is written; left out: there is none. */
  nested?: Encoding
  /** How a `Date` is written. */
  format?: TimeFormat
  /** Allowed values as documented; checked by types, never at run time. */
  enum?: (string | number | boolean)[]
  /** As documented; never sent. */
  default?: unknown
}

export interface Body {
  /** `json` takes any JSON value; `bytes` text or bytes; `form` and `multipart` an object of fields. */
  kind: 'json' | 'bytes' | 'form' | 'multipart'
  /** The content type to send: `application/x-tar`. */
  type: string
  required?: true
  /** Of JSON. True: a string is a value, to be written with its quotes; left out: a string is JSON text already. */
  string?: true
  /** Of JSON beside other JSON: it is a list and nothing else (JSON Patch), or never one. */
  list?: boolean
  /** Of bytes that are JSON values in a row: what is given as values is written a line each, or between separators. */
  rows?: 'lines' | 'sequence'
  /** Of `multipart` without names: the content types of the parts in order, the last one for all after it. */
  parts?: string[]
  /** The range of content types that it takes: `image/*`. A `Blob` whose type is in it is sent as that. */
  range?: string
  /**
   * Rules for fields. Of a form: the encoding, where lists are not repeated fields or objects not JSON; in `multipart`
   * also the content type of a part. Of JSON: the encoding of a text (`name`).
   */
  fields?: Record<string, string>
  /** What else the operation takes. The kind of `data` chooses, or a `content-type` in the call's headers. */
  others?: Body[]
}

/** How the answer of a success is read. */
export interface Answer {
  /**
   * - `json` `text` `bytes` `none`: what the whole body is; `any`: what its content type says
   * - `messages`: JSON values in a row
   * - `frames`: stdout and stderr, multiplexed unless it is a terminal's
   * - `header`: base64 JSON in the response header `header`
   * - `headers`: an object of the response headers in `headers`
   * - `socket`: a raw connection and nothing else (`/session`)
   */
  kind: 'json' | 'text' | 'bytes' | 'none' | 'any' | 'messages' | 'frames' | 'header' | 'headers' | 'socket'
  /** Name of the response header that holds the result. */
  header?: string
  /** The names that the result has for response headers: `{ digest: 'Docker-Content-Digest' }`. */
  headers?: Record<string, string>
  /** Set where the answer need not end. */
  ends?: Ends
  /** What a message that reports an error looks like. */
  failure?: Failure
}

/**
 * When an answer that need not end does end: `{ param: 'stream', value: false, default: false }` ends once
 * `stream: false` is given; `{ param: 'follow', value: false, default: true }` ends unless `follow` is true;
 * `{ param: 'until', default: false }` ends once `until` is given at all.
 */
export interface Ends {
  param: string
  value?: boolean
  /** Whether it ends when the parameter is not given. */
  default: boolean
  /** The answer that ends is one message, not a row of them. */
  single?: true
  /** A further parameter that makes it end: `{ param: 'stream', value: false }`. */
  or?: { param: string; value?: boolean }
}

/** A message is an error if the value at `when` is a non-empty string, a number >= 400, `true` or an object. */
export interface Failure {
  when: string
  /** Where its text stands; the first one that is there counts: `['errorDetail.message', 'error']`. */
  message: string[]
  /** Where its status stands. */
  status?: string
  /** Where the text of its cause stands. */
  cause?: string
}

export type Tty =
  /** A field of the request body: `{ body: 'Tty' }`. */
  | { body: string }
  /**
   * A field of another operation's answer: `{ op: 'ContainerInspect', params: { id: 'id' }, field:
   * 'Config.Tty' }`, `params` giving for each of its parameters the one of this operation.
   */
  | { op: string; params: Record<string, string>; field: string }

/**
 * Output is whole if, once it has ended, `field` of another operation's answer is `value`: `{ op: 'ExecInspect',
 * params: { id: 'id' }, field: 'Running', value: false }`. Otherwise the engine may have died in the middle.
 */
export interface Ended {
  op: string
  /** For each of the other operation's parameters the one of this operation. */
  params: Record<string, string>
  field: string
  value: unknown
  /**
   * Only if this parameter is true (`stream`) does the output last until what writes it has ended. Left out: always.
   */
  param?: string
  /** If the other operation no longer knows it, it has ended: a container may be removed when it ends. */
  gone?: true
}

/** What a table says of its engine as a whole. */
export interface EngineFacts {
  engine: string
  /** Put before every path; `{version}` stands for the version: `/{version}`. */
  prefix: string
  /**
   * How the engine is asked for its version: `{ method: 'HEAD', path: '/_ping', header: 'Api-Version', prefix: 'v'
   * }`.
   */
  probe?: Probe
  /** The environment variable that sets the version for the engine's own CLI. */
  versionEnv?: string
  /** Documentation of an operation: a url with `{version}`, `{op}` and `{category}`. */
  docs?: string
}

export interface Probe {
  method: 'GET' | 'HEAD'
  path: string
  /** Response header that names the version… */
  header?: string
  /** …or the field of the JSON answer that does. */
  field?: string
  /** Put before the engine's answer to make the name that the table has for the version: `v`. */
  prefix?: string
  /**
   * A regular expression for the messages, with status 400, that refuse the version of a request. Its groups may say
   * `way` (`old` or `new`) and `bound`, the oldest or newest version that the engine speaks.
   */
  refused?: string
}

/** One engine's tables, as `table/decode.ts` reads them. */
export interface Table extends EngineFacts {
  /** Oldest first. */
  versions: string[]
  /** Names of the version's operations in the order of the spec. */
  ops(version: string): string[]
  operation(version: string, op: string): Operation | undefined
  /** Versions that have the operation, oldest first. */
  having(op: string): string[]
}
