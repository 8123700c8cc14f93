import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/bench/**', '**/node_modules/**', ...(process.env['SOAK'] ? [] : ['tests/soak/**'])],
    globalSetup: ['tests/postgres.ts', 'tests/start/compiled.ts'],
    setupFiles: ['tests/setup.ts'],
    // one reading of the house for all files of a worker: nothing in it may depend on which file came first
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // one more than the cores of a small machine: much of the time a test waits for a clock or a browser
    maxWorkers: 3,
  },
})
