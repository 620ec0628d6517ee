import type { Finding } from '../finding/finding.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { jsonLines } from './json-lines.ts';
import { logProblem } from './log-problem.ts';
import type { LogReport } from './log-report.ts';

/** An entry that has the right shape, and where it stood. */
export interface ReadEntry<Entry> {
  readonly entry: Entry;
  readonly path: readonly (string | number)[];
  /** Line and its text, when the log was text. */
  readonly line?: number;
  readonly text?: string;
}

/**
 * Reads a log that is a list or text with an entry per line. What is no entry is reported, with the problems
 * of its shape; what is one is handed on in order. Nothing is thrown, whatever the value does when it is read.
 */
export const readLogEntries = <Entry>(
  input: unknown,
  limits: ShapeLimits,
  problemsOf: (value: unknown, path: readonly (string | number)[]) => readonly Finding[],
  report: LogReport,
  take: (read: ReadEntry<Entry>) => void,
): void => {
  let count = 0;
  const look = (value: unknown, where: { readonly line?: number; readonly text?: string }): void => {
    const path = ['entries', count];
    count += 1;
    const problems = problemsOf(value, path);
    const line = where.line === undefined ? {} : { line: where.line };
    if (problems.length === 0) take({ entry: value as Entry, path, ...where });
    else report.add(logProblem('log/bad-entry', path, { entry: count, ...line }), ...problems);
  };
  const tooLong = (found: number): void =>
    report.add(logProblem('log/not-a-log#long', [], { count: found, limit: limits.entries }));
  try {
    if (typeof input === 'string') {
      for (const { line, text, ...read } of jsonLines(input, limits.textLength)) {
        if (count === limits.entries) {
          tooLong(count + 1);
          return;
        }
        if ('value' in read) look(read.value, { line, text });
        else report.add(logProblem('log/bad-line', ['lines', line], { line }));
      }
    } else if (!Array.isArray(input)) report.add(logProblem('log/not-a-log', [], {}));
    else if (input.length > limits.entries) tooLong(input.length);
    else for (const value of input) look(value, {});
  } catch {
    // A getter or a proxy refused. What it threw is its own affair and may be anything.
    report.add(logProblem('log/not-a-log', [], {}));
  }
};
