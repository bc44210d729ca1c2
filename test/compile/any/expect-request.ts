import { expect } from 'vitest'
import type { Echo } from '../../support/echo.ts'
import type { Meant, MeantParam } from './random-spec.ts'

/** How a caller passes a parameter: of two of one name the one outside the path is `query_name`. */
export function callerName({ name, in: place }: MeantParam, params: MeantParam[]): string {
  const isTaken = place !== 'path' && params.some((other) => other.in === 'path' && other.name === name)
  return isTaken ? `${place}_${name}` : name
}

/** Holds what arrived against what was meant, by HTTP's and OpenAPI's own words. */
export async function expectRequest(meant: Meant, got: Echo | undefined): Promise<void> {
  const [path, ...query] = got?.url.split('?') ?? []
  expect(got?.method).toBe(meant.method.toUpperCase())
  expect(path).toBe(`/api${pathOf(meant)}`)
  expect(query.length).toBeLessThan(2)
  const pairs = query
    .flatMap((text) => text.split('&'))
    .map((pair) => pair.split('=').map(decodeURIComponent))
  // An object has number-like keys first, whatever the order in which a caller writes them.
  expect(sorted(pairs)).toEqual(
    sorted(meant.params.filter(({ in: place }) => place === 'query').flatMap(pairsOf)),
  )
  for (const { name, value } of meant.params.filter(({ in: place }) => place === 'header')) {
    expect(got?.headers[name.toLowerCase()]).toBe(String(value))
  }
  const cookies = meant.params.filter(({ in: place }) => place === 'cookie')
  const sent = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(String(value))}`)
  expect(got?.headers.cookie).toBe(cookies.length > 0 ? sent.join('; ') : undefined)
  await expectBody(meant, got as Echo)
}

/** By key; what has one key stays in its order. */
function sorted(pairs: string[][]): string[][] {
  return pairs.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0))
}

function pathOf({ path, params }: Meant): string {
  return path
    .split(/(\{.*?\})/)
    .map((part) => {
      const param = params.find(({ in: place, name }) => place === 'path' && part === `{${name}}`)
      return param
        ? [param.value]
            .flat()
            .map((one) => encodeURIComponent(String(one)))
            .join(',')
        : encodeURI(part)
    })
    .join('')
}

function pairsOf({ name, form, value }: MeantParam): [string, string][] {
  const separators: Record<string, string> = { csv: ',', ssv: ' ', pipes: '|' }
  if (form === 'multi') return (value as string[]).map((each) => [name, each])
  if (form === 'form object') return Object.entries(value as Record<string, string>)
  if (form === 'deep')
    return Object.entries(value as Record<string, string>).map(([key, each]) => [`${name}[${key}]`, each])
  return [[name, Array.isArray(value) ? value.join(separators[form]) : String(value)]]
}

async function expectBody({ body }: Meant, { headers, body: text }: Echo): Promise<void> {
  const type = headers['content-type']
  if (!body) {
    expect([type, text]).toEqual([undefined, ''])
    return
  }
  if (body.kind === 'bytes') {
    expect([type, text]).toEqual(['application/octet-stream', body.data])
  } else if (body.kind === 'json') {
    expect([type, JSON.parse(Buffer.from(text, 'latin1').toString())]).toEqual([
      'application/json',
      body.data,
    ])
  } else {
    const wanted =
      body.kind === 'form' ? /^application\/x-www-form-urlencoded$/ : /^multipart\/form-data; boundary=/
    expect(type).toMatch(wanted)
    const form = await new Response(Buffer.from(text, 'latin1'), {
      headers: { 'content-type': type ?? '' },
    }).formData()
    expect(Object.fromEntries(form)).toEqual(body.data)
  }
}
