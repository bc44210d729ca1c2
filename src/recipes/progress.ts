import { numberAt, textAt } from './engine/fields.ts'

/** How far a pull or push is. */
export interface Progress {
  /** In the engine's words: `Downloading`, `Pull complete`. */
  status: string
  /** The layer that has moved; `undefined` where the status is of the image. */
  layer: LayerProgress | undefined
  /** All layers that are known so far. */
  layers: readonly LayerProgress[]
  /** Bytes of all layers that are there. */
  done: number
  /** Bytes of all layers whose size is known so far; it grows while layers are found. */
  total: number
}

export interface LayerProgress {
  /** As the engine calls it: the first twelve digits of its digest. */
  id: string
  status: string
  /** Bytes that are there. */
  done: number
  /** Bytes in all; 0 until the engine has told it. */
  total: number
  /** Nothing more is to be done for it. */
  isComplete: boolean
}

/** Statuses in which the bytes told are those that go over the network; extracting counts them anew. */
const moving = new Set(['Downloading', 'Pushing'])
const complete = new Set([
  'Pull complete',
  'Already exists',
  'Pushed',
  'Layer already exists',
  'Mounted from',
])

/** Adds up what the messages of one pull or push tell. */
export class ProgressMeter {
  readonly #layers = new Map<string, LayerProgress>()

  /** Podman's own messages have a `stream` in the place of a status. */
  take(message: unknown): Progress {
    const id = textAt(message, 'id')
    const text = textAt(message, 'status') || (textAt(message, 'stream') ?? '').trimEnd()
    // The first message has the tag in the place of a layer.
    const isLayer = id !== undefined && !text.startsWith('Pulling from')
    const layer = isLayer ? this.#layer(id, text, message) : undefined
    const layers = [...this.#layers.values()]
    const sum = (field: 'done' | 'total') => layers.reduce((all, one) => all + one[field], 0)
    return { status: text, layer, layers, done: sum('done'), total: sum('total') }
  }

  #layer(id: string, status: string, message: unknown): LayerProgress {
    const before = this.#layers.get(id) ?? { done: 0, total: 0, isComplete: false }
    const isComplete = [...complete].some((word) => status.startsWith(word))
    const current = numberAt(message, 'progressDetail.current') ?? 0
    const total = numberAt(message, 'progressDetail.total') ?? 0
    const moved = moving.has(status) ? { done: current, total: Math.max(total, current) } : before
    const layer = { id, status, done: moved.done, total: moved.total, isComplete }
    if (isComplete || status === 'Download complete') layer.done = layer.total
    this.#layers.set(id, layer)
    return layer
  }
}
