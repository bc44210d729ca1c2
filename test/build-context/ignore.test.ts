import { describe, expect, it } from 'vitest'
import { parseIgnore } from '../../src/build-context/ignore.ts'
import { UsageError } from '../../src/errors/errors.ts'
import { everything } from '../../src/folders/walk.ts'

describe('an ignore file leaves out what the engines leave out', () => {
  it.each<[name: string, lines: string, path: string, excluded: boolean]>([
    ['a name, at the root alone', 'a', 'a', true],
    ['a name, at the root alone', 'a', 'b/a', false],
    ['a name, with all below it', 'a', 'a/b/c', true],
    ['a name, not one that begins so', 'a', 'ab', false],
    ['a leading slash means nothing', '/a', 'a', true],
    ['a trailing slash means nothing', 'a/', 'a', true],
    ['a leading dot segment means nothing', './a', 'a', true],
    ['segments are resolved', 'a/../b//c/.', 'b/c', true],
    ['what leads out of the context names nothing', '../a', 'a', false],
    ['white space around it means nothing', '  a \t', 'a', true],
    ['white space within it counts', 'a b', 'a b', true],
    ['comments', '# a\n#b', '#b', false],
    ['a number sign that does not come first is one', ' #a', '#a', true],
    ['empty lines', '\n\na\n\n', 'a', true],
    ['carriage returns', 'a\r\nb\r\n', 'a', true],
    ['a byte order mark', '\ufeffa', 'a', true],
    ['white space before a slash at the end', 'a /', 'a', true],
    ['white space after a slash at the start', '/ a', 'a', true],
    ['a slash after white space after a slash', '/ /a', 'a', false],
    ['an exclamation mark after a slash', '*\n/!a', 'a', false],
    ['a dot alone names nothing', '.', 'a', false],
    ['a slash alone names nothing', '/', 'a', false],
    ['a star, within a segment', '*.md', 'a.md', true],
    ['a star, within a segment', '*.md', 'a/b.md', false],
    ['a star matches dots too', '*', '.hidden', true],
    ['a question mark', 'a?', 'ab', true],
    ['a question mark, one character', 'a?', 'a', false],
    ['a question mark, a whole character', 'a?', 'a😀', true],
    ['a question mark, no slash', 'a?b', 'a/b', false],
    ['a class', '[a-c]x', 'bx', true],
    ['a class turned round', '[^a-c]x', 'bx', false],
    ['a class turned round', '[^a-c]x', 'dx', true],
    ['an escape in a class', '[\\]\\-]x', '-x', true],
    ['a bracket in a class', '[[]x', '[x', true],
    ['a dash in a class', '[\\-a]x', '-x', true],
    ['a class from a dash on', '[\\--/]x', '.x', true],
    ['a closing bracket alone', 'a]?', 'a]b', true],
    ['an escaped star', 'a\\*', 'a*', true],
    ['an escaped star', 'a\\*', 'ab', false],
    ['characters that mean something to others', 'a.b+(c){2}$', 'a.b+(c){2}$', true],
    ['a dot is a dot', 'a.b', 'axb', false],
    ['two stars, any depth', '**/a', 'a', true],
    ['two stars, any depth', '**/a', 'b/c/a', true],
    ['two stars, whole segments', '**/a', 'b/xa', false],
    ['two stars in the middle', 'a/**/b', 'a/b', true],
    ['two stars in the middle', 'a/**/b', 'a/x/y/b', true],
    ['two stars at the end', 'a/**', 'a/b/c', true],
    ['two stars at the end, not the folder', 'a/**', 'a', false],
    ['two stars with a star', '**/*.md', 'a/b.md', true],
    ['two stars without a slash', '**a', 'b/xa', true],
    ['only two stars', '**', 'a/b', true],
    ['non-ASCII', 'naïve/日本*', 'naïve/日本語', true],
    ['case counts', 'A', 'a', false],
    ['an exception', '*\n!a', 'a', false],
    ['an exception, with all below it', '*\n!a', 'a/b', false],
    ['an exception within what is left out', 'a\n!a/b', 'a/b/c', false],
    [
      'an exception for a folder that was not left out, and nothing below it',
      '**/*.pem\n!certs',
      'certs/a.pem',
      true,
    ],
    ['the rest of a folder that was not left out', '**/*.pem\n!certs', 'certs/a.txt', false],
    ['an exception for all below a folder', '**/*.pem\n!certs/**', 'certs/a/b.pem', false],
    ['an exception for a folder that was left out', '*\n!certs\n**/*.pem', 'certs/b/a.txt', false],
    ['a pattern after an exception for a folder', '*\n!certs\n**/*.pem', 'certs/b/a.pem', true],
    ['the rest beside an exception', 'a\n!a/b', 'a/c', true],
    ['an exception that comes too early', '!a\n*', 'a', true],
    ['the last that matches decides', '*.md\n!README*.md\nREADME-secret.md', 'README-secret.md', true],
    ['the last that matches decides', '*.md\n!README*.md\nREADME-secret.md', 'README-more.md', false],
    ['the last that matches decides', '*.md\nREADME-secret.md\n!README*.md', 'README-secret.md', false],
    ['white space after the exclamation mark', '*\n! /a/', 'a', false],
    ['an escaped exclamation mark', '\\!a', '!a', true],
  ])('%s: %j, %s', (_name, lines, path, excluded) => {
    expect(parseIgnore(lines, '.dockerignore').excludes(path)).toBe(excluded)
  })

  it.each([
    ['a\n[b', /\.dockerignore: line 2 \("\[b"\) is no pattern: "\[" is not closed/],
    ['[]', /line 1 .* is empty/],
    ['!', /line 1 .* needs a pattern/],
    ['! /', /line 1 .* needs a pattern/],
    ['[z-a]', /line 1 .* out of order/],
    ['[-a]', /line 1 .* has a "-" that is between no two characters/],
    ['x[^a-]', /line 1 .* "\[\^a-\]" has a "-"/],
    ['[a-b-c]', /line 1 .* has a "-"/],
    ['[^]a]', /line 1 .* "\[\^\]" is empty/],
    ['a[\\]', /line 1 .* "\[" is not closed/],
    ['a\\', /line 1 .* nothing follows its last "\\"/],
  ])('refuses %j', (lines, message) => {
    expect(() => parseIgnore(lines, '.dockerignore')).toThrow(UsageError)
    expect(() => parseIgnore(lines, '.dockerignore')).toThrow(message)
  })
})

describe('a folder that is left out is entered only for an exception below it', () => {
  it.each<[lines: string, folder: string, entered: boolean]>([
    ['*', 'a', false],
    ['*\n!a/b', 'a', true],
    ['*\n!a/b', 'b', false],
    ['*\n!a/b/c', 'a/b', true],
    ['*\n!**/c', 'a/b', true],
    ['*\n!a/*/c', 'a/b', true],
    ['*\n!a/x*/c', 'b', false],
    ['*\n!ab', 'a', false],
  ])('%j, %s', (lines, folder, entered) => {
    expect(parseIgnore(lines, '.dockerignore').narrow(everything).mayTakeBelow(folder)).toBe(entered)
  })
})

describe('hostile 3: patterns that a backtracking matcher never gets through', () => {
  const many = Array.from({ length: 28 }, (_, i) => `d${i}`).join('/')
  it.each<[name: string, pattern: string, path: string, excluded: boolean]>([
    ['stars in one name', `${'*a'.repeat(11)}*b`, 'a'.repeat(60), false],
    ['stars in one name', `${'*a'.repeat(11)}*b`, `${'a'.repeat(60)}b`, true],
    ['folders of any depth', `${'**/'.repeat(10)}x`, `${many}/y`, false],
    ['folders of any depth', `${'**/'.repeat(10)}x`, `${many}/x/y`, true],
    ['both', `${'**/*a*'.repeat(12)}/b`, `${'aa/'.repeat(40)}c`, false],
    ['two stars within names', `${'a**'.repeat(20)}b`, `${'a/'.repeat(60)}c`, false],
    ['classes', `${'*[ab]'.repeat(20)}c`, 'ab'.repeat(60), false],
    ['a thousand stars', `${'*a'.repeat(1000)}b`, 'a'.repeat(2000), false],
  ])('%s: %s', (_, pattern, path, excluded) => {
    expect(parseIgnore(pattern, 'ignore').excludes(path)).toBe(excluded)
  })

  it('goes on in bounded memory with many different paths', () => {
    const ignore = parseIgnore('**/*[αβγ]*.*x*', 'ignore')
    const paths = Array.from({ length: 20_000 }, (_, i) => `${String.fromCodePoint(0x4e00 + i)}/β${i}.ax`)
    expect(paths.filter((path) => ignore.excludes(path))).toHaveLength(paths.length)
    expect(ignore.excludes('a/b/.ax')).toBe(false)
  })
})
