/** Whether `data` can be sent a second time: a stream or an iterable gives its content only once. */
export function isRepeatable(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return true
  return ArrayBuffer.isView(data) || !(Symbol.asyncIterator in data || Symbol.iterator in data)
}
