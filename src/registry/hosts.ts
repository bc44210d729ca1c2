import type { RawAnswer } from '../types/answers.ts'
import { firstOf, type HostCall, RegistryHost } from './host.ts'
import type { RegistryOptions } from './options.ts'

/** All registries that a client talks to. Each is reached when it is first asked. */
export class Hosts {
  readonly #options: RegistryOptions
  readonly #hosts: Map<string, RegistryHost> = new Map()

  constructor(options: RegistryOptions) {
    this.#options = options
  }

  /** A registry by its name, or a mirror by its url. */
  at(name: string, auth: RegistryOptions['auth'] = this.#options.auth): RegistryHost {
    const key = auth === this.#options.auth ? name : `${name} anonymous`
    let host = this.#hosts.get(key)
    if (!host) {
      host = new RegistryHost(name, { ...this.#options, auth })
      this.#hosts.set(key, host)
    }
    return host
  }

  /** Asks the mirrors of a registry, then the registry itself; see `RegistryHost.ask`. */
  read<T>(registry: string, input: HostCall, read: (answer: RawAnswer) => Promise<T>): Promise<T> {
    const mirrors = this.#options.mirrors?.[registry] ?? []
    const ways = mirrors.map((mirror) => () => {
      const params = { ...input.params, ns: registry }
      return this.at(mirror).ask({ ...input, params, allowed: [] }, read)
    })
    return firstOf([...ways, () => this.at(registry).ask(input, read)], input.signal)
  }

  /** Ends what runs and closes all connections. A later call connects again. */
  async close(): Promise<void> {
    await Promise.all([...this.#hosts.values()].map((host) => host.close()))
  }
}
