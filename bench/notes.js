/** What profiles (`node --cpu-prof`) say of rows in which hawser is not first, for RESULTS.md. */
export const notes = [
  '### Where hawser is not first, and why',
  '',
  '- **exec round trips**: four requests to the others’ three. When the output has ended, hawser asks the engine whether the command has too, since a connection that was cut ends in the same way. To be level, that question would have to go.',
  '- **log frames, hijacked frames, export**: node:http’s parser is native, undici’s is WebAssembly; and the first call loads the modules that it needs and reads the table of operations, with a checksum in JavaScript, within the time that is measured: of the 100 B row that is about half. Without that, the rest is undici’s.',
  '- **memory of builds**: of about 98 MB, Node itself is 43, hawser with undici 20, BuildKit 7. For a moment another 30 to 35 are V8, which optimizes undici’s parser once; `node --liftoff-only` leaves that out and peaks at 74 MB; the command `hawser` sets it for itself. A folder’s size and number of files do not matter: four buffers of 64 KiB go around.',
  '- **blobs of registries, copies of images**: 300 MB read and verified take about 800 ms of CPU, 600 without sha256; a copy of 100 MB takes 600 to 700, crane’s 210. What is not sha256 is Node’s and undici’s: memory for each part that is read, a copy of it for the parser, streams. Hashing in a thread could save at most that quarter of the CPU time, less the copy that each part then needs. To be level, bodies would have to go around the parser, through buffers that are used again.',
  '- **cold start and its exit**: the modules of hawser and undici, and V8’s optimizing of the parser, for which Node waits at exit.',
]
