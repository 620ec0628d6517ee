import { defineConfig } from 'tsup';

/**
 * The one build recipe of all packages: an ESM file, a CJS file and the types of both per public entry.
 * Code that entries share goes into chunks of its own, so that nothing exists twice.
 */
export function packageBuild(entry: Record<string, string>): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    sourcemap: true,
    clean: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    splitting: true,
    // A library stays an import of the host's copy, also one that is missing from the package file.
    skipNodeModulesBundle: true,
    tsconfig: 'tsconfig.build.json',
    silent: true,
  });
}
