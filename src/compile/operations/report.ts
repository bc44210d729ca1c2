/** What compiling a specification did to it; nothing is changed or left out without a line here. */
export interface Report {
  engine: string
  version: string
  /** Operations that the specification has, and that the table has: they are equal, or compiling fails. */
  in: number
  out: number
  /** Operations that bear another name than the specification's, or had none. */
  renames: Rename[]
  /** Faults of the specification that were mended. */
  repairs: string[]
  /** What cannot be expressed and was left out or simplified, with the reason. */
  warnings: string[]
}

export interface Rename {
  /** As the specification has it; empty where it has none. */
  from: string
  to: string
  method: string
  path: string
}
