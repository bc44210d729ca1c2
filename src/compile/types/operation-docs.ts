import type { Operation, Param } from '../../table/operation.ts'
import { paramMeaning } from '../../table/param-meaning.ts'

/** JSDoc of an operation: method, path, a {@link versionsMark}, and the specification's own summary. */
export function operationDoc({ op, method, path, summary }: Operation): string {
  const facts = `\`${method} ${path}\`${versionsMark(op)}`
  return summary ? `${summary}\n\n${facts}` : facts
}

/** JSDoc of a parameter: its place, default and meaning, behind the specification's own description. */
export function paramDoc(param: Param, description: unknown): string {
  const meaning = paramMeaning(param)
  const facts = [
    param.in,
    ...(param.default === undefined ? [] : [`default \`${JSON.stringify(param.default)}\``]),
    ...(meaning === undefined ? [] : [meaning]),
  ].join('; ')
  return typeof description === 'string' && description.trim() ? `${description.trim()}\n\n(${facts})` : facts
}

/** Stands for what {@link versionsText} says, which is known when all versions have been read. */
function versionsMark(op: string): string {
  return `{@versions ${op}}`
}

/** Replaces each mark in the text by the versions that have the operation, and the url of its page. */
export function withVersions(text: string, versionsOf: (op: string) => string): string {
  return text.replace(/\{@versions ([^}]*)\}/g, (_, op: string) => versionsOf(op))
}

/** `, since v1.30, until v1.41. https://docs.example/v1.41/#operation/X`. Both lists are oldest first. */
export function versionsText(having: string[], all: string[], url: string | undefined): string {
  const [first = ''] = having
  const last = having.at(-1) ?? ''
  const since = first === all[0] ? '' : `, since ${first}`
  const until = last === all.at(-1) ? '' : `, until ${last}`
  return `${since}${until}${url === undefined ? '' : `. ${url}`}`
}
