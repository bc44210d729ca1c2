/** Tells what runs on after the detach keys; the cursor is still in its last line. */
export function onDetach(id: string): void {
  process.stderr.write(`\nhawser: it runs on: ${id.slice(0, 12)}\n`)
}
