import { defineConfig } from 'vitest/config';

/**
 * Of their own process: browsers, installed packages, and every engine that may not start here. All others share two processes, which saves most
 * of the time that loading and warming up take; what they leave is cleaned up after each file (test/helpers/cleanup.ts).
 */
const APART = ['browser', 'package', 'playground', 'train/engines'].map((folder) => `test/${folder}/**/*.test.ts`);

/** `--mode full` (npm run test:full) also runs what is open-ended or slow: test/helpers/full.ts. */
export default defineConfig(({ mode }) => ({
  test: {
    env: mode === 'full' ? { ADSC_FULL: '1' } : {},
    globalSetup: ['test/helpers/run-folder.ts'],
    setupFiles: ['test/helpers/setup.ts'],
    // Two cores and native engines: more workers than that only makes tests wait for each other.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // What a test waits for comes when the machine gets to it.
    expect: { poll: { timeout: 120_000 } },
    projects: [
      { extends: true, test: { name: 'together', include: ['test/**/*.test.ts'], exclude: APART, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
}));
