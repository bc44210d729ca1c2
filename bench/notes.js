/** What profiles (`node --cpu-prof`) say of rows in which hawser is not first, for RESULTS.md. */
export const notes = [
  '### Where hawser is not first, and why',
  '',
  '- **exec round trips**: five requests to the others’ four. When the output has ended, hawser asks the engine whether the command has too, since a connection that was cut ends in the same way. To be level, that question would have to go.',
  '- **log frames, hijacked frames, export**: node:http’s parser is native, undici’s is WebAssembly; and the first call reads the table of operations within the time that is measured, and checks it by a checksum in JavaScript (the largest part of a short row that is not the transfer). A native hash over the table would save most of that; the rest is undici’s.',
  '- **memory of builds**: of about 98 MB, Node itself is 43, hawser with undici 20, BuildKit 7. For a moment another 30 to 35 are V8, which optimizes undici’s parser once; `node --liftoff-only` leaves that out and peaks at 74 MB, and so does the command `hawser build`. A folder’s size and number of files do not matter: four buffers of 64 KiB go around.',
  '- **cold start and its exit**: the modules of hawser and undici, and V8’s optimizing of the parser, for which Node waits at exit.',
]
