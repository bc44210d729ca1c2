/** What profiles (`node --cpu-prof`) say of rows in which hawser is not first, for RESULTS.md. */
export const notes = [
  '### Where hawser is not first, and why',
  '',
  '- **exec round trips**: four requests to the others’ three. When the output has ended, hawser asks the engine whether the command has too, since a connection that was cut ends in the same way. To be level, that question would have to go.',
  '- **log frames, hijacked frames, export**: node:http’s parser is native, undici’s is WebAssembly; and the first call loads the modules that it needs and reads the table of operations, with a checksum in JavaScript, within the time that is measured: of the 100 B row that is about half. Without that, the rest is undici’s.',
  '- **memory of builds**: of about 98 MB, Node itself is 43, hawser with undici 20, BuildKit 7. For a moment another 30 to 35 are V8, which optimizes undici’s parser once; `node --liftoff-only` leaves that out and peaks at 74 MB; the command `hawser` sets it for itself. A folder’s size and number of files do not matter: four buffers of 64 KiB go around.',
  '- **cold start and its exit**: the modules of hawser and undici, and V8’s optimizing of the parser, for which Node waits at exit.',
]
