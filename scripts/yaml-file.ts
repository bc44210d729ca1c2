import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'

/** The contents of a YAML file of the project. Throws an error that names the file and each fault with its place. */
export function readYamlFile<T>(file: string, shape: z.ZodType<T>): T {
  const checked = shape.safeParse(parsed(file))
  if (checked.success) return checked.data
  throw faultsOf(
    file,
    checked.error.issues.map((issue) => `${issue.path.join('.') || 'top'}: ${issue.message}`),
  )
}

export function faultsOf(file: string, faults: string[]): Error {
  return new Error(`${file} is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}

function parsed(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return parse(text)
  } catch (cause) {
    throw new Error(`${file} is not valid YAML: ${(cause as Error).message}`, { cause })
  }
}
