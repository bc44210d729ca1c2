import { describe, expect, it } from 'vitest'
import { wrongArrows } from '../../scripts/rooms/arrows.ts'
import { importsIn, readImports } from '../../scripts/rooms/imports.ts'
import { readRooms, roomsIn } from '../../scripts/rooms/readme.ts'

describe('check-rooms', () => {
  it('reads the order from the numbered list', () => {
    const text =
      '# Rooms\n\n1. `client/` calls.\n2. `http/` carries it to `nowhere/`; `dial/` connects.\n\n- `none/`\n'
    expect(roomsIn(text)).toEqual(['client', 'http', 'dial'])
  })

  it('finds imports of every form', () => {
    const text = [
      "import { a } from '../dial/a.ts'",
      "import type { B } from './b.ts'",
      "export type * from '../types/public.ts'",
      'import {',
      '  c,',
      "} from '../../generated/c.js'",
      "import 'undici'",
      "const d = await import('../http/d.ts')",
      "type E = import('../json/e.ts').E",
    ].join('\n')
    expect(importsIn('client/x.ts', text).map(({ line, to }) => [line, to])).toEqual([
      [1, 'dial/a.ts'],
      [2, 'client/b.ts'],
      [3, 'types/public.ts'],
      [6, '../generated/c.js'],
      [8, 'http/d.ts'],
      [9, 'json/e.ts'],
    ])
  })

  it.each([
    ['down the list', 'client/a.ts', 'dial/b.ts', []],
    ['within a room', 'dial/a.ts', 'dial/ssh/b.ts', []],
    ['of what is generated', 'dial/a.ts', '../generated/b.js', []],
    ['by a face', 'index.ts', 'dial/b.ts', []],
    ['up the list', 'dial/a.ts', 'client/b.ts', ['src/README.md lists client/ above dial/']],
    ['of a face', 'dial/a.ts', 'index.ts', ['a face of the package']],
    ['by a room that is not listed', 'new/a.ts', 'dial/b.ts', ['does not list the room new/']],
    ['of a room that is not listed', 'dial/a.ts', 'new/b.ts', ['does not list the room new/']],
  ])('judges an import %s', (_, from, to, want) => {
    const wrong = wrongArrows(['client', 'dial'], [{ from, line: 1, to }])
    expect(wrong.map(({ why }) => why)).toEqual(want.map((text) => expect.stringContaining(text)))
  })

  it('finds nothing wrong in this repository, and every room listed', () => {
    const [rooms, imports] = [readRooms('src/README.md'), readImports('src')]
    expect(wrongArrows(rooms, imports)).toEqual([])
    expect(imports.length).toBeGreaterThan(300)
    expect(rooms).toEqual(
      expect.arrayContaining(['client', 'request', 'http', 'dial', 'response', 'streams']),
    )
  })
})
