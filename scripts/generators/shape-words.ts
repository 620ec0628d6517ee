import path from 'node:path';
import ts from 'typescript';
import { publicEntries } from '../workspace/public-entries.ts';
import { repositoryRoot } from '../workspace/repository-root.ts';
import { projectOptions } from '../snippets/type-check.ts';

/** What the interfaces say about shapes and their fields, in one line each. */
export interface ShapeWords {
  readonly ofShape: (shape: string) => string;
  readonly ofField: (shape: string, field: string) => string;
}

/** Reads the comments of the document's interfaces. A shape or field without one is an error. */
export function shapeWords(): ShapeWords {
  const entries = publicEntries().filter(({ folder }) => folder === 'core');
  const files = entries.map((entry) => path.join(repositoryRoot, entry.source));
  const program = ts.createProgram(files, projectOptions());
  const checker = program.getTypeChecker();
  const exported = new Map<string, ts.Symbol>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      exported.set(
        symbol.name,
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      );
    }
  }
  const symbolOf = (shape: string): ts.Symbol => {
    const symbol =
      exported.get(`${shape.charAt(0).toUpperCase()}${shape.slice(1)}`) ?? exported.get(unionOf(shape));
    if (symbol === undefined) throw new Error(`no interface is called like the shape \`${shape}\``);
    return symbol;
  };
  return {
    ofShape: (shape) => words(symbolOf(shape), checker, shape),
    ofField: (shape, field) => {
      const type = checker.getDeclaredTypeOfSymbol(symbolOf(shape));
      const variants = type.isUnion() ? type.types : [type];
      const found = variants.map((one) => one.getProperty(field)).find((one) => one !== undefined);
      if (found === undefined) throw new Error(`\`${shape}\` has no field \`${field}\``);
      return type.isUnion() ? inlineWords(field) : words(found, checker, `${shape}.${field}`);
    },
  };
}

/** Variants that are written out within a union have no name of their own. */
function unionOf(shape: string): string {
  return shape.startsWith('new') ? 'NewGoal' : 'ReferenceValue';
}

function inlineWords(field: string): string {
  return field === 'entity' ? 'Its kind.' : 'The thing itself.';
}

function words(symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
  // A link into the repository leads nowhere from a schema that somebody else has downloaded.
  const spoken = text.replace(/ (?:Source|Formulas): docs\/\S+/g, '').trim();
  if (spoken === '') throw new Error(`\`${name}\` has no comment`);
  return spoken.replace(/\{@link ([^}]+)\}/g, '`$1`');
}
