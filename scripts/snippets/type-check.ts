import path from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from '../workspace/repository-root.ts';

/**
 * Compiles files with the strict settings of the tests, except that a snippet may leave a name unused.
 * Returns one line per error; `place` names a file and line (from 0) for the reader.
 */
export function typeErrors(
  files: readonly string[],
  place: (file: string, line: number) => string,
): readonly string[] {
  const program = ts.createProgram([...files], {
    ...projectOptions(),
    noUnusedLocals: false,
    noUnusedParameters: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
  });
  const own = new Set(files.map((file) => path.resolve(file)));
  return ts.getPreEmitDiagnostics(program).flatMap((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    const { file, start = 0 } = diagnostic;
    if (file === undefined) return [text];
    if (!own.has(path.resolve(file.fileName))) return [];
    return [`${place(file.fileName, file.getLineAndCharacterOfPosition(start).line)}: ${text}`];
  });
}

/** The compiler options of `tsconfig.test.json`. */
export function projectOptions(): ts.CompilerOptions {
  const file = path.join(repositoryRoot, 'tsconfig.test.json');
  const read = ts.readConfigFile(file, (name) => ts.sys.readFile(name));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, repositoryRoot).options;
}
