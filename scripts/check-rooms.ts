import { wrongArrows } from './rooms/arrows.ts'
import { readImports } from './rooms/imports.ts'
import { readRooms } from './rooms/readme.ts'

// Part of `npm run check`: rooms of src/ import only from rooms that src/README.md lists below them.
const wrong = wrongArrows(readRooms('src/README.md'), readImports('src'))
for (const { file, line, why } of wrong) console.error(`${file}:${line}: ${why}`)
process.exitCode = wrong.length ? 1 : 0
