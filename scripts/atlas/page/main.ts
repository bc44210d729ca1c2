import { diffVersions } from '../../../src/table/diff.ts'
import { type Engine, readEngines } from './data.ts'
import { element } from './element.ts'
import { diffList, operationView } from './operation-view.ts'
import { type Hit, Search } from './search.ts'

/** What the address says: `#docker/v1.51/ContainerCreate`, or `#docker/v1.44...v1.51` for two versions. */
interface Place {
  engine: string
  version: string
  op?: string
  /** The older version, where two are compared. */
  from?: string
}

const engines = await readEngines(document.getElementById('data')?.textContent?.trim() ?? '')
const search = new Search(engines.values())
const box = byId('search', HTMLInputElement)
const results = byId('results', HTMLElement)
const view = byId('view', HTMLElement)
const engineMenu = byId('engine', HTMLSelectElement)
const versionMenu = byId('version', HTMLSelectElement)
const fromMenu = byId('from', HTMLSelectElement)

engineMenu.append(...[...engines.keys()].map((name) => element('option', { value: name }, name)))
box.addEventListener('input', showResults)
engineMenu.addEventListener('change', () =>
  go({ engine: engineMenu.value, version: newestOf(engineMenu.value) }),
)
versionMenu.addEventListener('change', () => go({ ...placeNow(), version: versionMenu.value }))
fromMenu.addEventListener('change', () => {
  const { engine, version } = placeNow()
  const { versions } = (engines.get(engine) as Engine).table
  if (fromMenu.value === '') return go({ engine, version })
  const [from, to] = [version, fromMenu.value].sort((a, b) => versions.indexOf(a) - versions.indexOf(b))
  go({ engine, version: to as string, from: from as string })
})
addEventListener('hashchange', show)
addEventListener('keydown', onKey)
show()

function show(): void {
  const place = placeNow()
  const { table } = engines.get(place.engine) as Engine
  engineMenu.value = place.engine
  const newestFirst = [...table.versions].reverse()
  versionMenu.replaceChildren(...newestFirst.map((version) => element('option', { value: version }, version)))
  versionMenu.value = place.version
  fromMenu.replaceChildren(
    element('option', { value: '' }, 'compare with …'),
    ...newestFirst
      .filter((version) => version !== place.version)
      .map((version) => element('option', { value: version }, version)),
  )
  fromMenu.value = place.from ?? ''
  document.body.classList.toggle('detail', place.op !== undefined || place.from !== undefined)
  showResults()
  view.replaceChildren(content(place))
  view.scrollTop = 0
  document.title = [place.op, place.engine, place.version, 'hawser atlas'].filter(Boolean).join(' · ')
}

function content({ engine, version, op, from }: Place): HTMLElement {
  const known = engines.get(engine) as Engine
  if (op !== undefined) return operationView(known, version, op)
  if (from !== undefined) return comparison(known, from, version)
  const count = known.table.ops(version).length
  return element(
    'article',
    {},
    element('h1', {}, `${engine} ${version}`),
    element(
      'p',
      {},
      `${count} operations; ${known.table.versions.length} versions, ${known.table.versions[0]} to ${newestOf(engine)}.`,
    ),
    element(
      'p',
      { class: 'note' },
      'Type to search names, paths, parameters, and the words of the CLIs and of dockerode. Keys: / to search, ↑ ↓ to choose, Enter to open, Esc to clear.',
    ),
  )
}

function comparison({ name, table, schemas }: Engine, from: string, to: string): HTMLElement {
  const { added, removed, changed } = diffVersions(table, from, to, schemas)
  const links = (ops: string[], version: string): HTMLElement =>
    element(
      'ul',
      { class: 'changes' },
      ...ops.map((op) =>
        element(
          'li',
          { class: version === to ? 'added' : 'removed' },
          element('a', { href: `#${name}/${version}/${op}` }, op),
        ),
      ),
    )
  return element(
    'article',
    {},
    element('h1', {}, `${name} ${from} → ${to}`),
    element('p', {}, `${added.length} operations added, ${removed.length} gone, ${changed.length} changed.`),
    links(added, to),
    links(removed, from),
    diffList(name, changed, to),
  )
}

function showResults(): void {
  const place = placeNow()
  const text = box.value
  const started = performance.now()
  const hits = text.trim() === '' ? operationsOf(place) : search.find(text)
  const shown = hits.slice(0, 200).map((hit) => resultItem(hit, place))
  results.replaceChildren(
    ...(shown.length > 0 ? shown : [element('li', { class: 'note' }, 'Nothing found.')]),
  )
  results.dataset.ms = (performance.now() - started).toFixed(1)
}

function operationsOf({ engine, version }: Place): Hit[] {
  const { table } = engines.get(engine) as Engine
  return table.ops(version).flatMap((op) => {
    const operation = table.operation(version, op)
    return operation
      ? [{ engine, op, method: operation.method, path: operation.path, category: operation.category }]
      : []
  })
}

function resultItem({ engine, op, method, path, why }: Hit, place: Place): HTMLElement {
  const { table } = engines.get(engine) as Engine
  const version =
    engine === place.engine && table.operation(place.version, op) ? place.version : table.having(op).at(-1)
  const current = place.op === op && place.engine === engine
  return element(
    'li',
    {},
    element(
      'a',
      { href: `#${engine}/${version}/${op}`, ...(current && { 'aria-current': 'true' }) },
      element('b', {}, op),
      element('span', { class: 'engine' }, ` ${engine}`),
      element('span', { class: 'path' }, `${method} ${path}${why ? ` · ${why}` : ''}`),
    ),
  )
}

function onKey(event: KeyboardEvent): void {
  const links = [...results.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  if (event.key === '/' && document.activeElement !== box) {
    event.preventDefault()
    box.focus()
    box.select()
  } else if (event.key === 'Escape') {
    box.value = ''
    showResults()
    box.focus()
  } else if (event.key === 'ArrowDown' && (document.activeElement === box || at >= 0)) {
    event.preventDefault()
    links[at + 1]?.focus()
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault()
    const above = links[at - 1] ?? box
    above.focus()
  } else if (event.key === 'Enter' && document.activeElement === box) {
    links[0]?.click()
  }
}

/** Falls back to the engine's newest version, or to the first engine, for unknown addresses. */
function placeNow(): Place {
  const [name = '', versions = '', op] = decodeURIComponent(location.hash.slice(1)).split('/')
  const engine = engines.has(name) ? name : ([...engines.keys()][0] as string)
  const { table } = engines.get(engine) as Engine
  const [first = '', second] = versions.split('...')
  const known = (version: string): boolean => table.versions.includes(version)
  if (second !== undefined && known(first) && known(second)) return { engine, version: second, from: first }
  return { engine, version: known(first) ? first : newestOf(engine), ...(op && { op }) }
}

function go({ engine, version, op, from }: Place): void {
  location.hash =
    from === undefined ? [engine, version, op].filter(Boolean).join('/') : `${engine}/${from}...${version}`
}

function newestOf(engine: string): string {
  return engines.get(engine)?.table.versions.at(-1) as string
}

function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}.`)
  return found
}
