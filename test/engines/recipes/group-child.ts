import { client } from '../../../src/index.ts'
import { group, type RecipeClient } from '../../../src/recipes.ts'

// Makes a group, tells its label, and waits for its end by a signal.
const [engine, uri = ''] = process.argv.slice(2)
const conn = { uri }
const api: RecipeClient = engine === 'podman' ? client({ engine, conn }) : client({ engine: 'docker', conn })
process.stdout.write(`${group(api).label}\n`)
setInterval(() => {}, 60_000)
