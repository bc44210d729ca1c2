import { parseImage } from '../../../reference/reference.ts'
import { referenceOf } from '../../../registry/place.ts'
import { type Registry, registry } from '../../../registry/registry.ts'
import type { Arguments } from '../../command.ts'
import { isGiven, textOf } from '../../operands.ts'

/** The registries that the options ask for; `images` are those that the command is of. */
export function registryOf(args: Arguments, images: string[]): Registry {
  const ca = textOf(args, 'tlscacert')
  const references = images.map(referenceOf).filter((reference) => reference !== undefined)
  const names = references.map((reference) => parseImage(reference).registry)
  return registry({
    ...(isGiven(args, 'anonymous') && { auth: 'anonymous' }),
    ...(isGiven(args, 'plain-http') && { schemes: Object.fromEntries(names.map((name) => [name, 'http'])) }),
    ...(ca !== undefined && { tls: { ca } }),
  })
}
