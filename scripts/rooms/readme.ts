import { readFileSync } from 'node:fs'

/** The rooms in the order of the numbered list. A line names one or more: "1. `http/` sends it; `dial/` connects." */
export function readRooms(file: string): string[] {
  return roomsIn(readFileSync(file, 'utf8'))
}

export function roomsIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\d+\. /.test(line))
  return lines.flatMap((line) =>
    [...line.matchAll(/(?<=^\d+\. |; )`([\w-]+)\/`/g)].map(([, name]) => name as string),
  )
}
