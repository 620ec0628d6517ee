import { checkOptions } from '../error/check-options.ts';
import type { Finding } from '../finding/finding.ts';
import { startLogReport } from '../log/log-report.ts';
import { startOrderCheck } from '../log/order-check.ts';
import { readLogEntries } from '../log/read-log-entries.ts';
import type { Result } from '../result.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import type { SealedEntry } from './sealed-entry.ts';
import { sealedEntryProblems } from './sealed-entry-problems.ts';

/** What is accepted of a sealed log. */
export interface ReadSealedOptions {
  /** Sizes to accept. */
  readonly limits?: Partial<ShapeLimits>;
}

/**
 * Takes a sealed log from outside: a list of sealed entries, or the text `encodeChangeLog` made of them. Says
 * what is no sealed entry and which revision is missing or comes twice, as `readChangeLog` does for plain logs.
 * Whether the seals hold is found by `verifyChangeLog`. The plain log is `entry` of each.
 *
 * The entries are the very objects that were passed, not copies. Nothing is thrown, whatever `input` is; only
 * a bad limit is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { readSealedLog } from '@throughline/core/hash';
 *
 * readSealedLog(''); // => { ok: true, value: [] }
 * const bad = readSealedLog('{"seal":\n');
 * bad.ok ? '' : bad.problems[0].message; // => 'line 1 is not JSON'
 * ```
 */
export const readSealedLog = (
  input: unknown,
  options: ReadSealedOptions = {},
): Result<readonly SealedEntry[], Finding> => {
  checkOptions('readSealedLog', options, ['limits'], 'core/bad-option');
  const inForce = limitsOf(options.limits);
  const report = startLogReport(inForce.problems);
  const order = startOrderCheck(undefined);
  const entries: SealedEntry[] = [];
  readLogEntries<SealedEntry>(input, inForce, sealedEntryProblems, report, ({ entry: sealed, path }) => {
    report.add(...order(sealed.entry.revision, path));
    entries.push(sealed);
  });
  return report.settle(() => entries);
};
