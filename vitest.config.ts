// The test suites: each is a project with a command of its own (see package.json).
import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  test: {
    // Two cores: more workers only make the engines and the browser wait for each other.
    maxWorkers: 2,
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 1 * minutes } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/sown-data.ts'],
          testTimeout: 2 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['test/soak/**/*.test.ts'],
          testTimeout: 10 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          // What one file has synthesised the next one in the same worker reads too.
          isolate: false,
          testTimeout: 3 * minutes,
          hookTimeout: 3 * minutes,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 3 * minutes,
          hookTimeout: 3 * minutes,
          // A walk waits for a real browser on a shared machine: one that failed is walked once more before it counts.
          retry: 1,
          // A second, the default, is less than a busy machine may take to draw a questionnaire.
          expect: { poll: { timeout: 15_000, interval: 25 } },
          // Each file has a system and a browser of its own; what is slow to make is made once.
          globalSetup: ['test/support/built-once.ts', 'test/support/sown-data.ts'],
        },
      },
    ],
  },
});
