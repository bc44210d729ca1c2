import { describe, expect, it } from 'vitest'
import { isHawserError } from '../../src/errors/errors.ts'
import { parseImage } from '../../src/reference/reference.ts'

// The cases are those that distribution's reference package publishes for its grammar and its normal forms:
// https://github.com/distribution/reference
const sha256 = `sha256:${'f'.repeat(64)}`
const sha512 = `sha512:${'f'.repeat(128)}`

describe('the grammar', () => {
  // reference → registry, repository, tag, digest
  const cases: [string, string, string, (string | undefined)?, string?][] = [
    ['test.com/repo:tag', 'test.com', 'repo', 'tag'],
    ['test:5000/repo', 'test:5000', 'repo'],
    ['test:5000/repo:tag', 'test:5000', 'repo', 'tag'],
    [`test:5000/repo@${sha256}`, 'test:5000', 'repo', undefined, sha256],
    [`test:5000/repo:tag@${sha256}`, 'test:5000', 'repo', 'tag', sha256],
    [`test:5000/repo@${sha512}`, 'test:5000', 'repo', undefined, sha512],
    ['lowercase:Uppercase', 'docker.io', 'library/lowercase', 'Uppercase'],
    ['test_com', 'docker.io', 'library/test_com'],
    ['test.com:tag', 'docker.io', 'library/test.com', 'tag'],
    ['test.com:5000', 'docker.io', 'library/test.com', '5000'],
    ['foo_bar.com:8080', 'docker.io', 'library/foo_bar.com', '8080'],
    ['foo/foo_bar.com:8080', 'docker.io', 'foo/foo_bar.com', '8080'],
    ['sub-dom1.foo.com/bar/baz/quux', 'sub-dom1.foo.com', 'bar/baz/quux'],
    ['sub-dom1.foo.com/bar/baz/quux:some-long-tag', 'sub-dom1.foo.com', 'bar/baz/quux', 'some-long-tag'],
    [
      'b.gcr.io/test.example.com/my-app:test.example.com',
      'b.gcr.io',
      'test.example.com/my-app',
      'test.example.com',
    ],
    ['xn--n3h.com/myimage:xn--n3h.com', 'xn--n3h.com', 'myimage', 'xn--n3h.com'],
    [`xn--7o8h.com/myimage:xn--7o8h.com@${sha256}`, 'xn--7o8h.com', 'myimage', 'xn--7o8h.com', sha256],
    ['192.168.1.1', 'docker.io', 'library/192.168.1.1'],
    ['192.168.1.1:tag', 'docker.io', 'library/192.168.1.1', 'tag'],
    ['192.168.1.1/repo', '192.168.1.1', 'repo'],
    ['192.168.1.1:5000/repo:5050', '192.168.1.1:5000', 'repo', '5050'],
    ['[2001:db8::1]/repo', '[2001:db8::1]', 'repo'],
    ['[2001:db8:1:2:3:4:5:6]/repo:tag', '[2001:db8:1:2:3:4:5:6]', 'repo', 'tag'],
    ['[2001:db8::1]:5000/repo', '[2001:db8::1]:5000', 'repo'],
    [`[2001:db8::1]:5000/repo:tag@${sha256}`, '[2001:db8::1]:5000', 'repo', 'tag', sha256],
    ['[2001:db8::]:5000/repo', '[2001:db8::]:5000', 'repo'],
    ['[::1]:5000/repo', '[::1]:5000', 'repo'],
    [`example.com/${'a'.repeat(255)}:tag`, 'example.com', 'a'.repeat(255), 'tag'],
    [
      `a.b/${'a/'.repeat(126)}a:tag-puts-this-over-max`,
      'a.b',
      `${'a/'.repeat(126)}a`,
      'tag-puts-this-over-max',
    ],
  ]
  it.each(cases)('reads %s', (text, registry, repository, tag, digest) => {
    expect({ ...parseImage(text, { tag: false }) }).toEqual({ registry, repository, tag, digest })
  })

  const refused = [
    '',
    ':justtag',
    `@${sha256}`,
    `repo@sha256:${'f'.repeat(34)}`,
    `validname@invaliddigest:${'f'.repeat(64)}`,
    `validname@sha256:${'F'.repeat(64)}`,
    `validname@sha256:${'f'.repeat(64)}\n`,
    `validname@${sha256}@${sha256}`,
    'Uppercase:tag',
    'test:5000/Uppercase/lowercase:tag',
    `domain/${'a'.repeat(256)}:tag`,
    'aa/asdf$$^/aa',
    '[2001:db8::1]',
    '[2001:db8::1]:5000',
    '[2001:db8::1]:tag',
    '[fe80::1%eth0]:5000/repo',
    '[fe80::1%@invalidzone]:5000/repo',
    'https://github.com/docker/docker',
    'docker/Docker',
    '-docker',
    '-docker/docker',
    '-docker.io/docker/docker',
    'docker///docker',
    'docker.io/docker/Docker',
    'docker.io/docker///docker',
    '[fc00::1]',
    'fc00::1:5000/debian',
    '[2001:db8:3:4::192.0.2.33]:5000/debian',
    '1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a',
    'docker-/docker',
    '-docker-/docker',
    '____/____',
    '_docker/_docker',
    'dock..er/docker',
    'dock_.er/docker',
    'dock-.er/docker',
    'docker/',
    `${'this_is_not_a_valid_namespace_'.repeat(9)}a/docker`,
    'busybox:-foo',
    `busybox:${'a'.repeat(129)}`,
    'busybox:',
    'busybox@foo',
    'busy\nbox',
    'test.com:http/bar',
    'ab-.com/a',
    'ab.-com/a',
  ]
  it.each(refused)('refuses %j', (text) => {
    expect(() => parseImage(text)).toThrow(expect.objectContaining({ code: 'USAGE' }))
  })

  it('says what is wrong', () => {
    const said = (text: string) => {
      try {
        parseImage(text)
      } catch (error) {
        return isHawserError(error) ? error.message : error
      }
      return undefined
    }
    expect(said('Docker.io/A')).toContain('must be in lower case')
    expect(said('a:b@sha256:1')).toContain('not a digest')
    expect(said('a.b:x/a')).toContain("not a registry's host and port")
    expect(said('f'.repeat(64))).toContain('id of an image')
    for (const scheme of ['https', 'http', 'docker'])
      expect(said(`${scheme}://quay.io/a`)).toContain('like a url')
  })

  it('takes long input in linear time', () => {
    for (const text of [
      'a-'.repeat(50_000),
      `${'a'.repeat(50_000)}!`,
      'a__'.repeat(50_000),
      'a.'.repeat(50_000),
    ])
      expect(() => parseImage(`${text}/x:`)).toThrow()
  })
})

describe('names', () => {
  // given → repository, familiar name, full name, registry
  const cases: [string[], string, string, string, string][] = [
    [['localhost/fooo'], 'fooo', 'localhost/fooo', 'localhost/fooo', 'localhost'],
    [['LOCALDOMAIN/fooo/bar'], 'fooo/bar', 'LOCALDOMAIN/fooo/bar', 'LOCALDOMAIN/fooo/bar', 'LOCALDOMAIN'],
    [['fooo/bar', 'index.docker.io/fooo/bar'], 'fooo/bar', 'fooo/bar', 'docker.io/fooo/bar', 'docker.io'],
    [['ubuntu', 'library/ubuntu'], 'library/ubuntu', 'ubuntu', 'docker.io/library/ubuntu', 'docker.io'],
    [['other/library'], 'other/library', 'other/library', 'docker.io/other/library', 'docker.io'],
    [
      ['127.0.0.1:8000/privatebase'],
      'privatebase',
      '127.0.0.1:8000/privatebase',
      '127.0.0.1:8000/privatebase',
      '127.0.0.1:8000',
    ],
    [
      ['example.com/private/moonbase'],
      'private/moonbase',
      'example.com/private/moonbase',
      'example.com/private/moonbase',
      'example.com',
    ],
    [
      ['ubuntu-12.04-base', 'index.docker.io/library/ubuntu-12.04-base', 'index.docker.io/ubuntu-12.04-base'],
      'library/ubuntu-12.04-base',
      'ubuntu-12.04-base',
      'docker.io/library/ubuntu-12.04-base',
      'docker.io',
    ],
    [['foo', 'docker.io/foo'], 'library/foo', 'foo', 'docker.io/library/foo', 'docker.io'],
    [['library/foo/bar'], 'library/foo/bar', 'library/foo/bar', 'docker.io/library/foo/bar', 'docker.io'],
    [['Foo/bar'], 'bar', 'Foo/bar', 'Foo/bar', 'Foo'],
    [['test_com/foo'], 'test_com/foo', 'test_com/foo', 'docker.io/test_com/foo', 'docker.io'],
    [
      ['docker.io/1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a'],
      'library/1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a',
      'docker.io/library/1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a',
      'docker.io/library/1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a',
      'docker.io',
    ],
    // Without its registry it would be read as the registry `localhost`.
    [['docker.io/localhost/a'], 'localhost/a', 'docker.io/localhost/a', 'docker.io/localhost/a', 'docker.io'],
  ]
  it.each(cases)('of %j', (given, repository, familiar, name, registry) => {
    for (const text of [...given, name]) {
      const image = parseImage(text, { tag: false })
      expect([image.repository, image.familiar, image.name, image.registry]).toEqual([
        repository,
        familiar,
        name,
        registry,
      ])
    }
  })

  it('knows `library/` for Docker Hub alone', () => {
    expect(parseImage('quay.io/busybox').name).toBe('quay.io/busybox')
    expect(parseImage('localhost:5000/busybox').name).toBe('localhost:5000/busybox')
  })

  it('keeps tag and digest both', () => {
    const text = 'busybox:latest@sha256:86e0e091d0da6bde2456dbb48306f3956bbeb2eae1b5b9a43045843f69fe4aaa'
    expect(String(parseImage(text))).toBe(`docker.io/library/${text}`)
    expect(parseImage(text).familiar).toBe(text)
    expect(JSON.stringify({ image: parseImage('a:1') })).toBe('{"image":"docker.io/library/a:1"}')
  })
})

describe('defaults', () => {
  it.each([
    ['busybox', undefined, 'docker.io/library/busybox:latest'],
    ['busybox', { tag: 'stable' }, 'docker.io/library/busybox:stable'],
    ['busybox:1', { tag: 'stable' }, 'docker.io/library/busybox:1'],
    [`busybox@${sha256}`, { tag: 'stable' }, `docker.io/library/busybox@${sha256}`],
    ['busybox', { registry: 'quay.io' }, 'quay.io/busybox:latest'],
    ['busybox', { registry: 'quay.io', namespace: 'mine' }, 'quay.io/mine/busybox:latest'],
    ['a/busybox', { registry: 'quay.io', namespace: 'mine' }, 'quay.io/a/busybox:latest'],
    ['ghcr.io/busybox', { registry: 'quay.io', namespace: 'mine' }, 'ghcr.io/busybox:latest'],
    ['busybox', { namespace: 'mine' }, 'docker.io/mine/busybox:latest'],
    ['docker.io/busybox', { namespace: 'mine' }, 'docker.io/library/busybox:latest'],
    ['busybox', { registry: 'index.docker.io' }, 'docker.io/library/busybox:latest'],
  ])('%s with %j', (text, defaults, want) => {
    expect(String(parseImage(text, defaults))).toBe(want)
  })

  it('are checked as what is given', () => {
    expect(() => parseImage('a', { registry: 'https://x' })).toThrow('https')
    expect(() => parseImage('a', { namespace: 'Big' })).toThrow('lower case')
    expect(() => parseImage('a', { tag: '-x' })).toThrow('not a tag')
  })
})
