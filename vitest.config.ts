import { defineConfig } from 'vitest/config';

/** Unit, property and project tests; the real browsers have a configuration of their own. */
export default defineConfig({
  define: { __CUE_WORDS__: '[]', __REPORT_ADDRESS__: 'null' },
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 30_000 },
});
