import { defineConfig } from 'vitest/config'

// `unit` needs nothing but Node; `engines` talks to real daemons, which its global set-up starts or finds;
// `package` looks at what is published. They run one after another. The matrix of newer engines has a
// configuration of its own.
export default defineConfig({
  // As tsconfig's `paths`: examples and documentation import the package by its name.
  resolve: {
    alias: [
      { find: /^hawser$/, replacement: new URL('src/index.ts', import.meta.url).pathname },
      { find: /^hawser\/(.+)$/, replacement: new URL('src/$1.ts', import.meta.url).pathname },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/engines/**', 'test/package/**', 'test/matrix/**'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          globalSetup: 'test/engines/support/setup.ts',
          // All files share one daemon of each kind on perhaps two cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
