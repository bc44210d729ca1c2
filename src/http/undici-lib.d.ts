// undici 7 ships no declarations for the files behind its index.
declare module 'undici/lib/dispatcher/client.js' {
  import { Client } from 'undici'
  // biome-ignore lint/style/noDefaultExport: it is CommonJS
  export default Client
}
