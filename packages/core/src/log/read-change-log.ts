import { checkOptions } from '../error/check-options.ts';
import type { ChangeEntry } from '../change/change-entry.ts';
import { revisionOf } from '../change/draft.ts';
import { shapeProblems } from '../change/shape-problems.ts';
import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { Result } from '../result.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { startLogReport } from './log-report.ts';
import { startOrderCheck } from './order-check.ts';
import { readLogEntries } from './read-log-entries.ts';

/** What a log is read against. */
export interface ReadLogOptions {
  /** The goals the log starts from. Entries must follow its revision. Absent: the first entry may have any. */
  readonly base?: Goals;
  /** Sizes to accept. */
  readonly limits?: Partial<ShapeLimits>;
}

/**
 * Takes a change log from outside: a list of entries, or the text of `encodeChangeLog` with an entry per line.
 * Says everything that is wrong with it, at most 100 findings and a count of the rest: what is no entry, a
 * revision that is missing (`log/gap`), comes twice or is older than the base. Whether the changes fit the
 * goals is found by `replayChanges`, whether a byte was changed by `verifyChangeLog` of `core/hash`.
 *
 * The entries are the very objects that were passed, not copies. Nothing is thrown, whatever `input` is; only
 * a bad limit is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { readChangeLog } from '@throughline/core/change';
 *
 * readChangeLog([]); // => { ok: true, value: [] }
 * const bad = readChangeLog('{"revision":1}\n');
 * bad.ok ? [] : bad.problems.map((problem) => [problem.ruleId, problem.path]).slice(0, 2);
 * // => [['log/bad-entry', ['entries', 0]], ['shape/missing', ['entries', 0, 'actor']]]
 * ```
 */
export const readChangeLog = (
  input: unknown,
  options: ReadLogOptions = {},
): Result<readonly ChangeEntry[], Finding> => {
  checkOptions('readChangeLog', options, ['base', 'limits'], 'core/bad-option');
  const { base, limits } = options;
  const inForce = limitsOf(limits);
  const report = startLogReport(inForce.problems);
  const order = startOrderCheck(base === undefined ? undefined : revisionOf(toGoalSet(base)));
  const entries: ChangeEntry[] = [];
  const problemsOf = (value: unknown, path: readonly (string | number)[]): readonly Finding[] =>
    shapeProblems('changeEntry', value, path);
  readLogEntries<ChangeEntry>(input, inForce, problemsOf, report, ({ entry, path }) => {
    report.add(...order(entry.revision, path));
    entries.push(entry);
  });
  return report.settle(() => entries);
};
