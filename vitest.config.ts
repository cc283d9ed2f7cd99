import { defineConfig } from 'vitest/config';

const BROWSER = 'test/**/browser/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page in a browser may take its time on a machine that is busy.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: [BROWSER] },
      },
      // A page that another process kept waiting gets a second try; what is wrong fails twice.
      { extends: true, test: { name: 'browser', include: [BROWSER], retry: 1 } },
    ],
  },
});
