import { existsSync } from 'node:fs'

/**
 * The file of a specification: as `npm run fetch` brings it, or in a mirror beside the project, which has further
 * engines under `other/`. The repository holds none, so a clone that has neither gives undefined.
 */
export function specification(name: string): string | undefined {
  return [`specs/${name}.yaml`, `../shared/specs/${name}.yaml`].find((file) => existsSync(file))
}

/** Why a test is skipped that needs such a file. */
export const unfetched = 'needs specifications that are not here'
