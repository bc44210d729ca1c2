import { parseImage } from '../../reference/reference.ts'

/** One instruction of a Dockerfile. */
interface Instruction {
  /** Without line breaks, white space as one blank, the keyword in capitals. */
  text: string
  /** The line that it begins on, from 1. */
  line: number
  /** The stage that it is in: its number from 0, and its name if it has one. */
  stage: number
  stageName: string | undefined
}

/**
 * The line of a Dockerfile that a step was made from, by the step's name (`[build 2/3] RUN npm ci`). Undefined where
 * no instruction or more than one could be meant.
 */
export function lineOf(stepName: string, dockerfile: string): number | undefined {
  const [, image] = /^\[(?:\S+ )?internal\] load metadata for (\S+)$/.exec(stepName) ?? []
  if (image !== undefined) return instructionsOf(dockerfile).find(({ text }) => names(text, image))?.line
  const [, place = '', text = ''] = /^\[([^\]]*)\] (.*)$/s.exec(stepName) ?? []
  // `2/3` where there is one stage, else `stage-1 2/3` or `build 2/3`; before it the platform, if there are several.
  const found = /^(?:[^ ]+\/[^ ]+ )?(?:([^ /]+) )?\d+\/\d+$/.exec(place)
  if (!found) return undefined
  const [, stage] = found
  const wanted = normal(text)
  const meant = instructionsOf(dockerfile).filter(
    (each) =>
      (stage === undefined || stage === each.stageName || stage === `stage-${each.stage}`) &&
      isNamed(each.text, wanted),
  )
  return meant.length === 1 ? meant[0]?.line : undefined
}

/** Whether an instruction has this name: the same text, with the values of variables and what a here-document holds. */
function isNamed(instruction: string, name: string): boolean {
  if (instruction.includes('<<') && name.startsWith(`${instruction} (`)) return true
  const [first = '', ...others] = instruction.split(/\$(?:\w+|\{[^}]*\})/)
  const last = others.pop()
  if (last === undefined) return instruction === name
  let at = first.length
  for (const part of others) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return name.startsWith(first) && name.endsWith(last) && name.length >= at + last.length
}

/** Whether an instruction is from an image, however short it is written. */
function names(instruction: string, image: string): boolean {
  const [, base, from = base] = /^FROM (?:--\S+ )*(\S+)|--from=(\S+)/.exec(instruction) ?? []
  try {
    return from !== undefined && parseImage(from).toString() === image
  } catch {
    // It is no image, or a variable says which.
    return false
  }
}

function instructionsOf(dockerfile: string): Instruction[] {
  const lines = dockerfile.replace(/^\ufeff/, '').split(/\r?\n/)
  const escapeChar = escapeIn(lines)
  const instructions: Instruction[] = []
  let stage = -1
  let stageName: string | undefined
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1
    let whole = ''
    for (; at < lines.length; at += 1) {
      const part = lines[at] ?? ''
      // A comment within an instruction is no part of it.
      if (/^\s*#/.test(part) || (whole !== '' && part.trim() === '')) {
        if (whole === '') break
        continue
      }
      const isOpen = part.trimEnd().endsWith(escapeChar)
      whole += isOpen ? part.trimEnd().slice(0, -1) : part
      if (!isOpen) break
    }
    const text = normal(whole)
    if (text === '') continue
    if (text.startsWith('FROM ')) {
      stage += 1
      stageName = / AS (\S+)$/i.exec(text)?.[1]?.toLowerCase()
    }
    instructions.push({ text, line, stage, stageName })
    // The lines of a here-document are no instructions.
    const [, end] = /<<-?["']?(\w+)/.exec(text) ?? []
    if (end !== undefined) while (at < lines.length && lines[at + 1]?.trim() !== end) at += 1
  }
  return instructions
}

/** What continues a line: a directive says so, among those before all else. */
function escapeIn(lines: readonly string[]): string {
  for (const line of lines) {
    const [, name, value] = /^\s*#\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (name === undefined) break
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\'
  }
  return '\\'
}

function normal(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^\w+/, (keyword) => keyword.toUpperCase())
}
