// An entry of its own (`hawser/testing`): for tests of one's own, without an engine.
export { type FakeAnswers, type FakeHandlers, type FakeOptions, fakeClient } from './testing/fake-client.ts'
export { type MemoryEngine, type MemoryHandler, memoryEngine } from './testing/memory-engine.ts'
