import { defineConfig } from 'vitest/config'
import { Summary } from './test/support/summary.ts'

/** What takes long, or wants specifications or registries of packages beyond the first install. */
const long = [
  'test/types/compilers.test.ts',
  'test/scripts/{generate,oracle,prove-spec,short-names}.test.ts',
  'test/compile/{any-spec,kinds/*,large,microvms,wild}.test.ts',
  'test/examples/{compile,documents}.test.ts',
  'test/memory/**/*.test.ts',
  'test/{faults,fuzz}/**/*.test.ts',
]
/** What asks much of the engines, and all code of the documentation and the examples. */
const answers = [
  'test/engines/{answers*,activation,build-ways,documents,examples,private-images,transports}.test.ts',
  'test/engines/recipes/{aborts,engine-restarts}.test.ts',
]
/** What takes long on engines, and leaves other tests alone. */
const slow = ['test/engines/{build-context,buildkit-without,cli,recipes/follow-logs,recipes/watch}.test.ts']
/** What looks at a whole engine, or changes it. */
const alone =
  'test/engines/{dying,prunes,streams-events,swarm,sweep,system,recipes/disk-usage,recipes/objects}.test.ts'
const onEngines = { globalSetup: 'test/engines/support/setup.ts', testTimeout: 60_000, hookTimeout: 120_000 }
/** All files share one daemon of each kind, for which they mostly wait. */
const atOnce = 3
const load = 'test/load/**/*.test.ts'

// `npm test` runs the first three: `unit` needs nothing but Node; `engines` and `alone` talk to real daemons, which
// their global set-up starts or finds. `npm run test:all` runs the others. Projects run one after another.
export default defineConfig({
  // As tsconfig's `paths`: examples and documentation import the package by its name.
  resolve: {
    alias: [
      { find: /^hawser$/, replacement: new URL('src/index.ts', import.meta.url).pathname },
      { find: /^hawser\/(.+)$/, replacement: new URL('src/$1.ts', import.meta.url).pathname },
      // `npm run test:undici` names another undici.
      ...(process.env.HAWSER_UNDICI
        ? [{ find: /^undici(?=\/|$)/, replacement: process.env.HAWSER_UNDICI }]
        : []),
    ],
  },
  test: {
    reporters: ['default', new Summary()],
    // Vitest leaves a core free for itself, which on two halves the speed.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/engines/**', 'test/{package,compat}/**', 'test/matrix/**', load, ...long],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          exclude: [...answers, ...slow, alone],
          ...onEngines,
          maxWorkers: atOnce,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [alone],
          ...onEngines,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: long,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slow,
          ...onEngines,
          maxWorkers: atOnce,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        test: {
          name: 'answers',
          include: answers,
          ...onEngines,
          // Some look at what is left on the engines.
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/{package,compat}/**/*.test.ts'],
          globalSetup: 'test/package/support/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 6 },
        },
      },
      {
        // `npm run test:load`, by itself: it takes minutes, or as long as HAWSER_LOAD_MINUTES says.
        extends: true,
        test: {
          name: 'load',
          include: [load],
          globalSetup: 'test/engines/support/setup.ts',
          hookTimeout: 120_000,
          sequence: { groupOrder: 8 },
        },
      },
      {
        // Newer engines than the machine's own, each in a root file system made by debootstrap, as root.
        extends: true,
        test: {
          name: 'matrix',
          include: ['test/matrix/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 7 },
        },
      },
    ],
  },
})
