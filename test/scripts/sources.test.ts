import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOverrides } from '../../scripts/overrides.ts'
import { readSources, sourceUrl } from '../../scripts/sources.ts'
import { tempDir } from '../support/temp-dir.ts'

function file(text: string): string {
  return join(tempDir({ 'file.yaml': text }), 'file.yaml')
}

describe('sources.yaml', () => {
  it('of the project lists the versions of its engines, each with its url', () => {
    const sources = readSources('specs/sources.yaml')
    expect(
      sources.map(({ engine, versions }) => [engine, versions.length, versions[0], versions.at(-1)]),
    ).toEqual(
      expect.arrayContaining([
        ['docker', 32, 'v1.25', 'v1.56'],
        ['podman', 76, 'v3.1.0', 'v6.0.0'],
      ]),
    )
    const [docker, podman] = ['docker', 'podman'].map((name) => sources.find(({ engine }) => engine === name))
    if (!docker || !podman) throw new Error('unreachable')
    expect(sourceUrl(docker, 'v1.47')).toBe('https://docs.docker.com/reference/api/engine/version/v1.47.yaml')
    expect(sourceUrl(podman, 'v5.8.2')).toBe(
      'https://storage.googleapis.com/libpod-master-releases/swagger-v5.8.2.yaml',
    )
    expect(sourceUrl(podman, 'v6.0.0')).toBe('https://docs.podman.io/en/v6.0.0/_static/swagger.yaml')
  })

  const whole = { urls: '{ all: ./x.yaml }', prefix: "''", versions: '[v1]' }
  const entry = (changes: Record<string, string | undefined>): string =>
    `toy:\n${Object.entries({ ...whole, ...changes })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `  ${key}: ${value}\n`)
      .join('')}`

  it('needs little of an engine', () => {
    expect(readSources(file(entry({})))).toMatchObject([{ engine: 'toy', arrays: 'spec', versions: ['v1'] }])
  })

  const bad: [name: string, text: string, says: RegExp][] = [
    [
      'an unknown field',
      entry({ colour: 'red' }),
      /toy: There is no key "colour"; there are: urls, docs, prefix/,
    ],
    [
      'a key that is near another',
      entry({ url: './x.yaml', urls: undefined }),
      /There is no key "url" \(did you mean "urls"\?\)/,
    ],
    [
      'no urls',
      entry({ urls: undefined }),
      /toy\.urls: Say where each version is from, by range: `urls: \{ all: /,
    ],
    [
      'an unknown key of its naming',
      entry({ naming: '{ namespace: [x] }' }),
      /toy\.naming: There is no key "namespace" \(did you mean "namespaces"/,
    ],
    ['no versions', entry({ versions: '[]' }), /toy\.versions: An engine has at least one version/],
    [
      'a version that is a number',
      entry({ versions: '[1.4]' }),
      /toy\.versions\.0: A version is text: quote it/,
    ],
    [
      'a version that is a word',
      entry({ versions: '[latest]' }),
      /toy\.versions\.0: A version starts with a number/,
    ],
    ['a version twice', entry({ versions: '[v1, v1]' }), /toy\.versions\.1: v1 is there twice/],
    [
      'versions in disorder',
      entry({ versions: '[v1.10, v1.9]' }),
      /toy\.versions\.1: v1\.9 comes before v1\.10: oldest first/,
    ],
    [
      'a version without a url',
      entry({ urls: '{ v2..: ./x.yaml }' }),
      /toy\.versions\.0: v1 is in 0 ranges of `urls`/,
    ],
    [
      'a version with two urls',
      entry({ urls: '{ all: ./x.yaml, v1: ./y.yaml }' }),
      /v1 is in 2 ranges of `urls`; it must be in one/,
    ],
    [
      'a url of nothing',
      entry({ urls: '{ all: x.yaml }' }),
      /toy\.urls\.all: Give a url or a path that starts with/,
    ],
    [
      'a prefix with a slash behind',
      entry({ prefix: '/v1/' }),
      /toy\.prefix: A prefix is empty, or starts with a slash/,
    ],
    [
      'a probe of two places',
      entry({ probe: '{ method: GET, path: /v, header: A, field: b }' }),
      /toy\.probe: Give either `header` or `field`/,
    ],
    ['an arrays policy of its own', entry({ arrays: 'commas' }), /toy\.arrays: Invalid option/],
    [
      'a name in capitals',
      entry({}).replace('toy', 'Toy'),
      /Toy: An engine's name is lower-case|Toy: Invalid key/,
    ],
  ]
  for (const [name, text, says] of bad) {
    it(`is refused with ${name}`, () => {
      expect(() => readSources(file(text))).toThrow(says)
    })
  }
})

describe('overrides.yaml', () => {
  const sources = readSources('specs/sources.yaml')

  it('of the project is right, and every line says why', () => {
    const overrides = readOverrides('specs/overrides.yaml', sources)
    expect(overrides.length).toBeGreaterThan(50)
    expect(overrides.filter(({ why }) => !/[.)]$/.test(why))).toEqual([])
  })

  const line = (changes: object): string =>
    JSON.stringify([
      { engine: 'docker', op: 'ImagePush', change: { long: true }, why: 'It takes its time.', ...changes },
    ])
  const bad: [name: string, text: string, says: RegExp][] = [
    ['no reason', line({ why: undefined }), /0\.why: Every line says why/],
    ['no change', line({ change: {} }), /0\.change: A change changes something/],
    ['an unknown change', line({ change: { colour: 1 } }), /0\.change: Unrecognized key: "colour"/],
    [
      'an unknown encoding',
      line({ change: { params: { t: { encoding: 'xml' } } } }),
      /0\.change\.params\.t\.encoding: Invalid option/,
    ],
    ['an unknown engine', line({ engine: 'dokcer' }), /0: There is no engine "dokcer" here/],
    ['a range of nothing', line({ versions: 'v9..' }), /0: docker has no version in v9\.\./],
    [
      'an operation for no version',
      line({ versions: 'v1.40..', op: ['ImagePush ..v1.30'] }),
      /0: "ImagePush \.\.v1\.30" is for no version in v1\.40\.\./,
    ],
  ]
  for (const [name, text, says] of bad) {
    it(`is refused with ${name}`, () => {
      expect(() => readOverrides(file(text), sources)).toThrow(says)
    })
  }
})
