import { gzipSync } from 'node:zlib';
import { importTool } from '../shell/tool.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';

/** What a bundler keeps of some imports. */
export interface Bundle {
  /** Bytes after minifying and gzip (level 9). */
  readonly bytes: number;
  /** Libraries from outside the repository that were imported, by package name. */
  readonly libraries: readonly string[];
}

/** The part of esbuild's interface used here. */
interface Bundler {
  readonly build: (options: Readonly<Record<string, unknown>>) => Promise<{
    outputFiles: readonly { contents: Uint8Array }[];
    metafile: { inputs: Readonly<Record<string, unknown>> };
  }>;
}

/**
 * Bundles the built packages as a web page would: one minified ES module, unused code dropped. Packages that are named
 * as `apart` stay imports and count nothing.
 */
export async function bundle(code: string, apart: readonly string[] = []): Promise<Bundle> {
  const { build } = (await importTool('esbuild')) as Bundler;
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: repositoryRoot, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    conditions: ['import'],
    external: apart,
    logLevel: 'silent',
    absWorkingDir: repositoryRoot,
  });
  const bytes = outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
  const names = Object.keys(metafile.inputs).flatMap((file) => {
    const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    return name === undefined ? [] : [name];
  });
  return { bytes, libraries: [...new Set(names)].sort() };
}
