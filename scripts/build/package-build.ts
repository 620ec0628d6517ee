import { defineConfig } from 'tsup';

/**
 * The one build recipe of all packages: an ESM and a CJS file and the types per public entry.
 * With `THROUGHLINE_BUILD=js` the build leaves out CJS and types (the demo needs neither).
 */
export function packageBuild(entry: Record<string, string>): ReturnType<typeof defineConfig> {
  const jsOnly = process.env['THROUGHLINE_BUILD'] === 'js';
  return defineConfig({
    entry,
    format: jsOnly ? ['esm'] : ['esm', 'cjs'],
    dts: !jsOnly,
    sourcemap: !jsOnly,
    clean: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    splitting: true,
    tsconfig: 'tsconfig.build.json',
    silent: true,
  });
}
