import { describeOperation } from '../../../src/client/doc.ts'
import { type Changes, diffOperation, type OperationDiff } from '../../../src/table/diff.ts'
import type { Operation } from '../../../src/table/operation.ts'
import type { Engine } from './data.ts'
import { element } from './element.ts'
import { commandLine, curlLine, hawserCall } from './snippets.ts'
import { schemaTree } from './tree.ts'

/** All that is known of an operation in a version. */
export function operationView(
  { name, table, schemas, aliases }: Engine,
  version: string,
  op: string,
): HTMLElement {
  const operation = table.operation(version, op)
  const having = table.having(op)
  if (!operation) return missing(name, version, op, having)
  const { url, body } = describeOperation(table, version, operation)
  const [bodySchema, result] = [schemas.body(version, op), schemas.result(version, op)]
  const words = aliases[op] ?? []
  return element(
    'article',
    {},
    element('h1', {}, op),
    element('p', { class: 'route' }, element('b', {}, operation.method), ` ${operation.path}`),
    words.length > 0 && element('p', { class: 'note' }, `known as ${words.join(', ')}`),
    snippet('hawser', hawserCall(name, version, operation)),
    snippet('shell', commandLine(name, operation)),
    snippet('curl', curlLine(table, version, operation)),
    operation.params.length > 0 && element('h2', {}, 'Parameters'),
    operation.params.length > 0 && paramTable(operation),
    body && element('h2', {}, `Body (${body.kind}${body.required ? ', required' : ''})`),
    bodySchema && schemaTree(bodySchema, schemas),
    element('h2', {}, `Answer (${operation.answer.kind})`),
    result && schemaTree(result, schemas),
    element(
      'p',
      { class: 'statuses' },
      Object.entries(operation.responses)
        .map(([status, word]) => `${status}${word ? ` ${word}` : ''}`)
        .join(' · '),
    ),
    element('h2', {}, 'Versions'),
    element('p', {}, `${having[0]} to ${having.at(-1)} (${having.length} of ${table.versions.length})`),
    history({ name, table, schemas, aliases }, op, having),
    url && element('p', {}, element('a', { href: url, rel: 'noreferrer' }, "The engine's own page")),
  )
}

/** What two versions differ in, operation by operation. */
export function diffList(engine: string, diffs: OperationDiff[], to: string): HTMLElement {
  return element(
    'div',
    {},
    ...diffs.map((diff) =>
      element(
        'section',
        { class: 'diff' },
        element('h3', {}, element('a', { href: `#${engine}/${to}/${diff.op}` }, diff.op)),
        diffLines(diff),
      ),
    ),
  )
}

function missing(engine: string, version: string, op: string, having: string[]): HTMLElement {
  const newest = having.at(-1)
  return element(
    'article',
    {},
    element('h1', {}, op),
    element('p', {}, `${engine} ${version} has no such operation.`),
    newest !== undefined &&
      element('p', {}, element('a', { href: `#${engine}/${newest}/${op}` }, `${newest} has it.`)),
  )
}

function snippet(label: string, text: string): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': `copy the ${label} line` }, 'copy')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text).catch(() => select(code))
    button.textContent = 'copied'
    setTimeout(() => {
      button.textContent = 'copy'
    }, 1200)
  })
  const code = element('code', {}, text)
  return element('div', { class: 'snippet' }, element('span', { class: 'label' }, label), code, button)
}

/** If the clipboard is unavailable, for example on a `file:` page, the text stays selected. */
function select(node: Node): void {
  getSelection()?.selectAllChildren(node)
}

function paramTable({ params }: Operation): HTMLElement {
  const rows = params.map((param) =>
    element(
      'tr',
      {},
      element('td', {}, element('code', {}, param.name)),
      element('td', {}, param.in),
      element('td', { class: 'type' }, `${param.type}${param.encoding ? ` (${param.encoding})` : ''}`),
      element(
        'td',
        {},
        [
          param.required ? 'required' : '',
          param.enum ? param.enum.join(' · ') : '',
          param.default === undefined ? '' : `default ${JSON.stringify(param.default)}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    ),
  )
  return element('div', { class: 'scroll' }, element('table', {}, ...rows))
}

/** The newest change first. */
function history({ table, schemas, name }: Engine, op: string, having: string[]): HTMLElement {
  const steps = having
    .slice(1)
    .map((version, at) => ({
      version,
      diff: diffOperation(table, having[at] as string, version, op, schemas),
    }))
    .filter(({ diff }) => diff !== undefined)
    .reverse()
  return element(
    'div',
    { class: 'history' },
    ...steps.map(({ version, diff }) =>
      element(
        'details',
        {},
        element(
          'summary',
          {},
          element('a', { href: `#${name}/${version}/${op}` }, version),
          ` ${count(diff)}`,
        ),
        diffLines(diff as OperationDiff),
      ),
    ),
  )
}

function count(diff: OperationDiff | undefined): string {
  const all = [diff?.params, diff?.body, diff?.answer].filter((changes) => changes !== undefined)
  const sum = (pick: (changes: Changes) => string[]): number =>
    all.reduce((n, each) => n + pick(each).length, 0)
  const parts = [
    [sum(({ added }) => added), 'added'],
    [sum(({ removed }) => removed), 'gone'],
    [sum(({ changed }) => changed) + (diff?.route ? 1 : 0), 'changed'],
  ] as const
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ')
}

function diffLines({ route, params, body, answer }: OperationDiff): HTMLElement {
  return element(
    'ul',
    { class: 'changes' },
    route && element('li', { class: 'changed' }, route),
    ...changeItems('parameter', params),
    ...changeItems('body', body),
    ...changeItems('answer', answer),
  )
}

function changeItems(what: string, changes: Changes | undefined): HTMLElement[] {
  if (!changes) return []
  const line = (kind: string, text: string): HTMLElement =>
    element('li', { class: kind }, element('span', { class: 'label' }, `${what} `), text)
  return [
    ...changes.added.map((text) => line('added', text)),
    ...changes.removed.map((text) => line('removed', text)),
    ...changes.changed.map((text) => line('changed', text)),
  ]
}
