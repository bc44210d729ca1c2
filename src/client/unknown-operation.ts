import { text } from '../../generated/words.js'
import { UsageError } from '../errors/errors.ts'
import { suggest } from '../errors/suggest.ts'
import type { Table } from '../table/operation.ts'

/**
 * The error for a name that is no operation here. It says which category or versions have the operation, or
 * which name was probably meant. `why` says where the version comes from.
 */
export function unknownOperation(
  table: Table,
  version: string,
  category: string | undefined,
  op: string,
  why = '',
): UsageError {
  const here = `${table.engine} ${version}`
  const call = { op }
  const elsewhere = table.operation(version, op)
  if (elsewhere) {
    return new UsageError(
      `${op} is not in the category "${category}" but in "${elsewhere.category}" of ${here}.`,
      { call },
    )
  }
  const all = table.ops(version)
  const having = table.having(op)
  if (having.length > 0) {
    const spans = spansOf(having, table.versions)
    return new UsageError(`${here} has no operation ${op}: ${spans}.${why && ` ${why}`}`, {
      suggestion: namedElsewhere(op, all),
      call,
    })
  }
  const near = all.filter(
    (name) => category === undefined || table.operation(version, name)?.category === category,
  )
  const where = category === undefined ? '' : ` in the category "${category}"`
  return new UsageError(`${here} has no operation "${op}"${where}.`, {
    suggestion: namedElsewhere(op, near) ?? namedElsewhere(op, all) ?? suggest(op, near) ?? suggest(op, all),
  })
}

/**
 * The operation that the engines' CLIs or dockerode call by this name, or by its two words the other way round:
 * `ImagePull`, `docker pull`, `createContainer`, `inspectContainer`, `getContainer(id).inspect`.
 */
function namedElsewhere(name: string, ops: string[]): string | undefined {
  const called = name.replaceAll(/\([^()]*\)/g, '').replace(/\bget([A-Z]\w*)\./, '$1.')
  const [, verb, noun] = /^([a-z]+)([A-Z][a-z]+)$/.exec(called) ?? []
  return inWords(called, ops) ?? (noun && inWords(`${noun}${verb}`, ops))
}

function inWords(name: string, ops: string[]): string | undefined {
  const word = name
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(docker|podman)|libpod$/g, '')
  const line = word && `\n${text}`.split(`\n${word} `)[1]?.split('\n', 1)[0]
  return line?.split(' ').find((operation) => ops.includes(operation))
}

/** `v1.25 to v1.30 and v1.41 have it` */
function spansOf(having: string[], versions: string[]): string {
  const spans: [first: string, last: string][] = []
  for (const version of having) {
    const span = spans.at(-1)
    if (span && versions.indexOf(version) === versions.indexOf(span[1]) + 1) span[1] = version
    else spans.push([version, version])
  }
  const told = spans.map(([first, last]) => (first === last ? first : `${first} to ${last}`))
  return `${told.join(' and ')} ${having.length > 1 ? 'have' : 'has'} it`
}

/** The error for an operation whose answer does not come in pages: it names those that do. */
export function withoutPages(table: Table, version: string, op: string): UsageError {
  const paged = table.ops(version).filter((name) => table.operation(version, name)?.pages !== undefined)
  const named = paged.length > 8 ? [...paged.slice(0, 8), `${paged.length - 8} more`] : paged
  const which =
    paged.length > 0 ? `those of ${named.join(', ')} do` : `none of ${table.engine} ${version} does`
  return new UsageError(
    `${op}: its answer does not come in pages (${which}). Use invoke(), which gives the whole answer.`,
    { call: { op } },
  )
}
