import { defineConfig } from 'vitest/config';

// Tests read the packages' TypeScript through the private source condition, so no build is needed.
const conditions = ['@throughline/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/**/*.test.ts',
      'examples/**/*.test.ts',
      'conformance/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.tsc/**', '**/out/**'],
    // Files of one worker share what they import: no test changes a module or the world, and starting afresh for each
    // file took more time than the tests.
    isolate: false,
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
