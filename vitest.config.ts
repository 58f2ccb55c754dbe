// The test suites: each is a project with a command of its own (see package.json).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What Node has compiled once it reads from there: a started system, of which there are dozens, costs a third less
// CPU (4.2 s before, 2.9 s after), an engine's keeper half (0.28 and 0.12 s). Whatever tests start inherits it.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('.cache/compiled', import.meta.url));

const minutes = 60_000;

// `isolate: false`: the files of a worker share its process and what it has loaded, which halves the CPU of the unit
// tests (38 files: 53 s before, 23 s after). A file leaves no clock, environment or global behind that it has changed.
export default defineConfig({
  test: {
    // Two cores: more workers only make the engines and the browser wait for each other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          isolate: false,
          testTimeout: 1 * minutes,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          isolate: false,
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
          // The files of a worker share its browser, and one sign-in through the pages (test/support/walk.ts).
          isolate: false,
          testTimeout: 3 * minutes,
          hookTimeout: 3 * minutes,
          // A walk waits for a real browser on a shared machine: one that failed is walked once more before it counts.
          retry: 1,
          // A second, the default, is less than a busy machine may take to draw a questionnaire.
          expect: { poll: { timeout: 15_000, interval: 25 } },
          // Each file has a system of its own; what is slow to make is made once.
          globalSetup: ['test/support/built-once.ts', 'test/support/sown-data.ts'],
        },
      },
    ],
  },
});
