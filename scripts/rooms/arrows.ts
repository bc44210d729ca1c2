import type { Import } from './imports.ts'

export interface WrongArrow {
  file: string
  line: number
  why: string
}

/**
 * The imports that go from one room to another that `rooms` does not list below it. With an order there can be no
 * circle. Files beside the rooms are faces: they may import from every room, and no room from them.
 */
export function wrongArrows(rooms: string[], imports: Import[]): WrongArrow[] {
  return imports.flatMap(({ from, line, to }) => {
    const why = faultOf(rooms, roomOf(from), roomOf(to), to)
    return why === undefined ? [] : [{ file: `src/${from}`, line, why }]
  })
}

function faultOf(rooms: string[], from: string, to: string, file: string): string | undefined {
  if (from === to || from === '' || to === '..') return undefined
  if (to === '') return `${from}/ imports ${file}, a face of the package: import from the room itself`
  const missing = [from, to].find((room) => !rooms.includes(room))
  if (missing !== undefined) return `src/README.md does not list the room ${missing}/`
  if (rooms.indexOf(from) < rooms.indexOf(to)) return undefined
  return `${from}/ imports ${file}, but src/README.md lists ${to}/ above ${from}/`
}

/** The folder of a file: '' for one beside the rooms, '..' for one outside. */
function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/', 1)[0] as string) : ''
}
