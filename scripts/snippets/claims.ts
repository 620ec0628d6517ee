import ts from 'typescript';

/** Code whose `// =>` lines were turned into calls of `__claim(actual, expected, place)`. */
export interface ClaimedCode {
  readonly code: string;
  readonly claims: number;
  /** `// =>` lines that could not be read, as `place: reason`. */
  readonly problems: readonly string[];
}

interface Expectation {
  readonly text: string;
  /** Line in the snippet, counted from 0. */
  readonly line: number;
  readonly pos: number;
}

/**
 * Turns `expression; // => literal` into a deep comparison. The comment stands on the last line of the
 * statement or on a line of its own below it. `const name = expression; // => literal` compares the name
 * and `console.log(expression); // => literal` the expression. Lines keep their numbers.
 *
 * @param place - names a line of the snippet, counted from 0, for messages
 */
export function withClaims(code: string, place: (line: number) => string): ClaimedCode {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const problems: string[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  for (const expectation of expectationsIn(code, source)) {
    const at = JSON.stringify(place(expectation.line));
    const statement = statementBefore(source, expectation);
    const actual = statement === undefined ? undefined : actualOf(statement, source);
    if (statement === undefined || actual === undefined) {
      problems.push(`${place(expectation.line)}: \`// =>\` stands behind no expression`);
    } else if (!isExpression(expectation.text)) {
      problems.push(`${place(expectation.line)}: \`${expectation.text}\` is not a literal of the language`);
    } else if (actual.keep) {
      edits.push({ start: statement.end, end: statement.end, text: call(actual.text, expectation.text, at) });
    } else {
      edits.push({
        start: statement.getStart(source),
        end: statement.end,
        text: call(actual.text, expectation.text, at),
      });
    }
  }
  return { code: applied(code, edits), claims: edits.length, problems };
}

function call(actual: string, expected: string, place: string): string {
  return `;__claim((${actual}), (${expected}), ${place});`;
}

function expectationsIn(code: string, source: ts.SourceFile): Expectation[] {
  const found: Expectation[] = [];
  // What looks like a comment inside a string, a template or a regular expression is text.
  const text = new Set<number>();
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateExpression(node) ||
      ts.isRegularExpressionLiteral(node)
    ) {
      for (let pos = node.getStart(source); pos < node.end; pos += 1) text.add(pos);
    }
    ts.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
  for (const match of code.matchAll(/\/\/[ \t]*=>[ \t]*(.*)$/gm)) {
    if (text.has(match.index)) continue;
    const { line } = source.getLineAndCharacterOfPosition(match.index);
    found.push({ text: (match[1] ?? '').trim().replace(/;$/, ''), line, pos: match.index });
  }
  return found;
}

function statementBefore(source: ts.SourceFile, expectation: Expectation): ts.Statement | undefined {
  let best: ts.Statement | undefined;
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (
      (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) &&
      node.end <= expectation.pos &&
      (best === undefined || node.end > best.end)
    ) {
      best = node;
    }
    ts.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
  if (best === undefined) return undefined;
  const between = source.text.slice(best.end, expectation.pos);
  return /^[ \t;]*(\r?\n[ \t]*)?$/.test(between) ? best : undefined;
}

function actualOf(
  statement: ts.Statement,
  source: ts.SourceFile,
): { text: string; keep: boolean } | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const printed =
      ts.isCallExpression(expression) &&
      expression.expression.getText(source) === 'console.log' &&
      expression.arguments.length === 1
        ? expression.arguments[0]
        : undefined;
    return { text: (printed ?? expression).getText(source), keep: false };
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const [only, ...others] = statement.declarationList.declarations;
  if (only === undefined || others.length > 0 || !ts.isIdentifier(only.name)) return undefined;
  return { text: only.name.text, keep: true };
}

function isExpression(text: string): boolean {
  if (text === '') return false;
  const { diagnostics = [] } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

function applied(code: string, edits: readonly { start: number; end: number; text: string }[]): string {
  let result = code;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}
