export type MediaKind = 'json' | 'messages' | 'text' | 'form' | 'multipart' | 'bytes'

/** What a content type means to a reader. */
export function mediaKind(type: string): MediaKind {
  const bare = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return kinds.find(([pattern]) => pattern.test(bare))?.[1] ?? 'bytes'
}

const kinds: [RegExp, MediaKind][] = [
  [
    /^application\/(x-)?(ndjson|jsonl|json-seq|jsonlines|json-lines|json-stream)$|^application\/stream\+json$/,
    'messages',
  ],
  [/[/+]json$|^\*\/\*$|^application\/\*$/, 'json'],
  [/^application\/x-www-form-urlencoded$/, 'form'],
  [/^multipart\//, 'multipart'],
  [/^text\/|[/+]xml$|[/+]ya?ml$/, 'text'],
]
