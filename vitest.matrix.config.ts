import { defineConfig } from 'vitest/config'

// Newer engines than the machine's own, each in a root file system made by debootstrap: `npm run test:matrix`, as root.
export default defineConfig({
  test: {
    include: ['test/matrix/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
})
