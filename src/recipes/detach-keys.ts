import { Transform } from 'node:stream'
import { UsageError } from '../errors/errors.ts'

/**
 * Passes on what is typed until the detach keys are, in the engines' notation: single characters and `ctrl-` with a
 * letter or one of `@ [ \\ ] ^ _`, joined by commas. Then it emits `'detached'`. What may be their begin is held back
 * until the next key.
 */
export function detachKeys(notation: string): Transform {
  const keys = notation === '' ? [] : notation.split(',').map(codeOf)
  let matched = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const passed: number[] = []
      for (const byte of chunk) {
        if (keys.length > 0 && byte === keys[matched]) {
          matched += 1
          if (matched < keys.length) continue
          this.push(Buffer.from(passed))
          this.emit('detached')
          return
        }
        // Of keys that are all different, what was held back is no begin of them again, but this one may be.
        passed.push(...keys.slice(0, matched))
        matched = 0
        if (byte === keys[0] && keys.length > 1) matched = 1
        else passed.push(byte)
      }
      done(null, Buffer.from(passed))
    },
    flush(done) {
      done(null, Buffer.from(keys.slice(0, matched)))
    },
  })
}

function codeOf(key: string): number {
  const [, controlled] = /^ctrl-([a-z@[\\\]^_])$/i.exec(key) ?? []
  if (controlled) return controlled.toUpperCase().charCodeAt(0) & 0x1f
  if (/^[\x21-\x7e]$/.test(key)) return key.charCodeAt(0)
  throw new UsageError(`terminal(): "${key}" is no detach key, such as "ctrl-p" or "q".`)
}
