import type { Building } from './building.ts'

/** Where a build is shown: `process.stderr`, say. */
export type ViewStream = NodeJS.WritableStream & {
  isTTY?: boolean
  columns?: number
  rows?: number
}

/**
 * Shows a build: on a terminal as a view of its steps that is redrawn while they run, with bars and the last lines of
 * output; elsewhere line by line, as `building.log()` gives it. Resolves when the build has ended well. If the build
 * fails, shows why and throws what it rejects with. Call it before you await anything else.
 */
export async function showBuild(
  building: Pick<Building<unknown>, 'progress'>,
  stream: ViewStream = process.stderr,
): Promise<void> {
  // Asked for now, so that none is missed while the view is loaded.
  const news = building.progress()
  const { drawBuild, printBuild } = await import('./view/views.ts')
  return stream.isTTY ? drawBuild(news, stream) : printBuild(news, stream)
}
