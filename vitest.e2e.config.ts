import { defineConfig } from 'vitest/config';

/** The built packages in real browsers: one file a browser, side by side. `npm run build` comes before. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.e2e.ts'],
    pool: 'forks',
    // Both at once, whatever the machine: they wait more than they work.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
