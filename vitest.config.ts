import { defineConfig } from 'vitest/config';

// Tests read the packages' TypeScript through the private source condition, so no build is needed.
const conditions = ['@throughline/source', 'module', 'node', 'development|production'];

// Tests that take parts of the platform away, and those with clients of others that hold on to it.
const apart = ['conformance/purity.test.ts', 'packages/ai-adapters/test/sdk/**/*.test.ts'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: [
            'packages/**/*.test.ts',
            'examples/**/*.test.ts',
            'conformance/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.tsc/**', '**/out/**', ...apart],
          // Files of one worker share what they import: starting afresh for each took more time than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});
