import { readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname } from 'node:path'
import { compileFunction, createContext } from 'node:vm'

/**
 * Requires a CommonJS module as Jest does: in a global object and with a registry of its own, where `Object`,
 * `Error` and `Array` are other ones than Node's, and what Node gives comes from outside. (Jest itself would be
 * some 250 packages for this one test.)
 */
export function requireInRealm(file: string): unknown {
  const realm = createContext({ ...nodeGlobals(), process, Buffer, Uint8Array, ArrayBuffer })
  const registry = new Map<string, { exports: unknown }>()
  function load(path: string): unknown {
    const known = registry.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    registry.set(path, module)
    const outer = createRequire(path)
    const require = (name: string): unknown => (isBuiltin(name) ? outer(name) : load(outer.resolve(name)))
    const body = compileFunction(
      readFileSync(path, 'utf8'),
      ['exports', 'require', 'module', '__filename', '__dirname'],
      { parsingContext: realm, filename: path },
    )
    body.call(module.exports, module.exports, require, module, path, dirname(path))
    return module.exports
  }
  return load(file)
}

/** Of Node's own globals what a bare realm lacks: timers, URL, AbortController, streams, Blob, FormData. */
function nodeGlobals(): Record<string, unknown> {
  const bare = new Set(Object.getOwnPropertyNames(globalThis).filter((name) => name in createContext()))
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => !bare.has(name))
  return Object.fromEntries(names.map((name) => [name, (globalThis as Record<string, unknown>)[name]]))
}
