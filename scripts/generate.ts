import { generateCommand } from './generate/command.ts'

try {
  process.exitCode = await generateCommand(process.argv.slice(2), process)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
