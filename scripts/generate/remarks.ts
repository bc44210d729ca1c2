import type { Report } from '../../src/compile/operations/report.ts'

/** The reports of many versions, each remark once with the versions that it is true of. */
export class Remarks {
  readonly #versions = new Map<string, string[]>()

  add(version: string, report: Report): void {
    const renames = report.renames.map(
      ({ from, to, method, path }) => `${method} ${path} is named ${to}, not "${from}"`,
    )
    // Line numbers differ between versions, so they are left out to give one remark.
    const repairs = report.repairs.map((text) => text.replace(/ at line [\d, ]+$/, ''))
    for (const text of [...renames, ...repairs, ...report.warnings]) {
      this.#versions.set(text, [...(this.#versions.get(text) ?? []), version])
    }
  }

  lines(): string[] {
    return [...this.#versions].map(([text, versions]) => {
      const [first, last] = [versions[0], versions.at(-1)]
      return first === last ? `${first}: ${text}` : `${first}…${last}: ${text}`
    })
  }
}
