import { UsageError } from '../errors/errors.ts'

/** An image reference taken apart. */
export interface Reference {
  /** With its registry, if that is named. */
  name: string
  /** A tag, or a digest with its algorithm. */
  tag: string
}

/** `host:5000/app:1@sha256:…`: a digest beats a tag, and without either the tag is `latest`. */
export function referenceOf(recipe: string, text: string): Reference {
  const [, name = '', tag, digest] = pattern.exec(text) ?? []
  if (name) return { name, tag: digest ?? tag ?? 'latest' }
  throw new UsageError(`${recipe}(): "${text}" is no image reference, such as "registry.example/app:1.2".`)
}

/** The whole reference as one text, its tag never left out. */
export function fullReference({ name, tag }: Reference): string {
  return `${name}${tag.includes(':') ? '@' : ':'}${tag}`
}

const pattern = /^((?!:)[^@\s]*?[^@:\s/])(?::([\w][\w.-]*))?(?:@([\w.+-]+:[0-9a-fA-F]+))?$/
