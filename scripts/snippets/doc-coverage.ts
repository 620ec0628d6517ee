import path from 'node:path';
import ts from 'typescript';
import { publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { fencesOfExample } from './doc-example.ts';
import { projectOptions } from './type-check.ts';

/** What the public lists leave unexplained. */
export interface DocCoverage {
  /** Public names looked at; a name in two entries counts once. */
  readonly exports: number;
  readonly problems: readonly string[];
}

const documentedFolder = 'packages/core/src/model/';

/**
 * Every public value needs a docstring and an `@example` with a fence that is run, every public type a
 * docstring, and every property of an exported interface of the document model a docstring.
 */
export function docCoverage(): DocCoverage {
  const entries = publicEntries();
  const program = ts.createProgram(
    entries.map((entry) => path.join(repositoryRoot, entry.source)),
    projectOptions(),
  );
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  const problems: string[] = [];
  for (const entry of entries) {
    const source = program.getSourceFile(path.join(repositoryRoot, entry.source));
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) continue;
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      problems.push(...missesOf(symbol, `${entry.specifier} ${exported.name}`, checker));
    }
  }
  for (const source of program.getSourceFiles()) {
    const file = path.relative(repositoryRoot, source.fileName).split(path.sep).join('/');
    if (file.startsWith(documentedFolder)) problems.push(...undocumentedProperties(source, file, checker));
  }
  return { exports: seen.size, problems };
}

function missesOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string[] {
  const declarations = symbol.declarations ?? [];
  const misses: string[] = [];
  // A re-exported file (`export * as name`) is explained by its parts.
  if (declarations.some((declaration) => ts.isSourceFile(declaration))) return [];
  if (symbol.getDocumentationComment(checker).length === 0) misses.push(`${name} has no docstring`);
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  if (isValue && !declarations.some(hasRunExample)) misses.push(`${name} has no \`@example\` that is run`);
  return misses;
}

function hasRunExample(declaration: ts.Declaration): boolean {
  return ts
    .getJSDocTags(declaration)
    .filter((tag) => tag.tagName.text === 'example')
    .flatMap((tag) => fencesOfExample(tag))
    .some((fence) => fence.language === 'ts' && !fence.flags.includes('no-run'));
}

function undocumentedProperties(source: ts.SourceFile, file: string, checker: ts.TypeChecker): string[] {
  const misses: string[] = [];
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    if (statement.modifiers?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword) !== true) continue;
    for (const member of statement.members) {
      const symbol = member.name === undefined ? undefined : checker.getSymbolAtLocation(member.name);
      if (symbol === undefined || symbol.getDocumentationComment(checker).length > 0) continue;
      const line = source.getLineAndCharacterOfPosition(member.getStart(source)).line + 1;
      misses.push(`${file}:${String(line)}: ${statement.name.text}.${symbol.name} has no docstring`);
    }
  }
  return misses;
}
