import { fetchCommand } from './fetch/command.ts'

try {
  process.exitCode = await fetchCommand(process.argv.slice(2), process)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
