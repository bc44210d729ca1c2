import { defineConfig } from 'vitest/config'

// `unit` needs nothing but Node; `engines` talks to real daemons, which its global set-up finds or starts.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/engines/**', 'test/package/**'],
          testTimeout: 20_000,
        },
      },
    ],
  },
})
