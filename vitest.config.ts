import { defineConfig } from 'vitest/config';

/** `--mode full` (npm run test:full) also runs what is open-ended or slow: see ADSC_FULL in the tests. */
export default defineConfig(({ mode }) => ({
  test: {
    env: mode === 'full' ? { ADSC_FULL: '1' } : {},
    include: ['test/**/*.test.ts'],
    // Two cores and native engines: more workers than that only makes tests wait for each other.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
}));
