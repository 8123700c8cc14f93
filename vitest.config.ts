import { defineConfig } from 'vitest/config'

/** They put the next release's questions in the place of today's, and no other file may meet those. */
const mocking = ['tests/flows/transcripts.test.ts']

const each = {
  setupFiles: ['tests/setup.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
  // what a test waits for comes late on a busy machine; vitest's own second would call that a fault
  expect: { poll: { timeout: 10_000 } },
}
const soak = process.env['SOAK'] ? [] : ['tests/soak/**']

export default defineConfig({
  test: {
    globalSetup: ['tests/postgres.ts', 'tests/start/compiled.ts'],
    // one more than the cores of a small machine: much of the time a test waits for a clock or a browser
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...each,
          name: 'house',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/bench/**', '**/node_modules/**', ...soak, ...mocking],
          // one reading of the house for all files of a worker: nothing in it may depend on which file came first
          isolate: false,
        },
      },
      { test: { ...each, name: 'next release', include: mocking } },
    ],
  },
})
