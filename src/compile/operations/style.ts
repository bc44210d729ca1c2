import type { Encoding } from '../../table/operation.ts'

/** How a list or an object is written in a style of OpenAPI 3 or a `collectionFormat` of Swagger 2.0, if there is such. */
export function styleEncoding(
  type: 'array' | 'object',
  style: string,
  explode: boolean,
): Encoding | 'repeat' | undefined {
  return styles[type][explode ? `${style} explode` : style]
}

const pathStyles = {
  label: 'label',
  'label explode': 'label-explode',
  matrix: 'matrix',
  'matrix explode': 'matrix-explode',
} as const

const styles: Record<'array' | 'object', Record<string, Encoding | 'repeat'>> = {
  array: {
    csv: 'csv',
    ssv: 'ssv',
    tsv: 'tsv',
    pipes: 'pipes',
    multi: 'repeat',
    form: 'csv',
    'form explode': 'repeat',
    simple: 'csv',
    'simple explode': 'csv',
    spaceDelimited: 'ssv',
    'spaceDelimited explode': 'repeat',
    pipeDelimited: 'pipes',
    'pipeDelimited explode': 'repeat',
    ...pathStyles,
  },
  object: {
    csv: 'pairs',
    form: 'pairs',
    'form explode': 'form',
    simple: 'pairs',
    'simple explode': 'form',
    deepObject: 'deep-object',
    'deepObject explode': 'deep-object',
    ...pathStyles,
  },
}
