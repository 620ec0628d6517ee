import { canonicalJson } from '../encode/canonical-json.ts';
import { checkOptions } from '../error/check-options.ts';
import type { Finding } from '../finding/finding.ts';
import type { LogReport } from '../log/log-report.ts';
import { logProblem } from '../log/log-problem.ts';
import { startLogReport } from '../log/log-report.ts';
import { startOrderCheck } from '../log/order-check.ts';
import { type ReadEntry, readLogEntries } from '../log/read-log-entries.ts';
import type { Result } from '../result.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { checkSeal } from './check-seal.ts';
import { erasureDigest, noHash } from './seal-digest.ts';
import type { ErasureMark, SealedEntry } from './sealed-entry.ts';
import { sealedEntryProblems } from './sealed-entry-problems.ts';

/** What is known about the log from elsewhere. */
export interface VerifyOptions {
  /** Hash of the newest entry, kept apart from the log. Without it entries missing at the end are not seen. */
  readonly head?: string;
  /** Hash of the entry before the first one, when only a later part of the log is verified. */
  readonly previous?: string;
  /** Sizes to accept. */
  readonly limits?: Partial<ShapeLimits>;
}

/** A log that holds. */
export interface VerifiedLog {
  /** Hash of the newest entry; keep it apart from the log. Absent for an empty log. */
  readonly head?: string;
  /** How many entries. */
  readonly count: number;
  /** How many of them had something erased. */
  readonly erased: number;
}

/**
 * Finds every change of a sealed log: a changed byte, an entry that was taken out, put in, moved or repeated,
 * entries missing at the front and, given the expected `head`, at the end. Each finding names its entry. The
 * log is a list of sealed entries or the text `encodeChangeLog` made of them; of text every byte counts.
 *
 * Texts of an erased person are proven by what the erasure recorded, all else by what was sealed at first: so
 * numbers, days and states are shown to be those of the beginning. What was erased is checked only if the log
 * is verified from its first entry. Nothing is thrown, whatever the log is; only a bad limit is a `UsageError`.
 *
 * @example
 * ```ts
 * import { chainChangeLog, verifyChangeLog } from '@throughline/core/hash';
 *
 * const change = { kind: 'setWeight', goal: 'arr', weight: 2 } as const;
 * const entry = { revision: 1, actor: { kind: 'human', id: 'ana' }, at: '2026-04-01T09:00:00Z', change, inverse: [] } as const;
 * const [sealed] = chainChangeLog([entry], { salt: () => 'use a random text here' });
 * verifyChangeLog([sealed]).ok; // => true
 * const forged = { ...sealed, entry: { ...entry, change: { ...change, weight: 3 } } };
 * const found = verifyChangeLog([forged]);
 * found.ok ? '' : found.problems[0].message; // => 'the entry of revision 1 is not what was sealed'
 * ```
 */
export const verifyChangeLog = (log: unknown, options: VerifyOptions = {}): Result<VerifiedLog, Finding> => {
  checkOptions('verifyChangeLog', options, ['head', 'previous', 'limits'], 'core/bad-option');
  const { head, previous = noHash, limits } = options;
  const inForce = limitsOf(limits);
  const report = startLogReport(inForce.problems);
  const order = startOrderCheck(undefined);
  const entries: SealedEntry[] = [];
  let before = previous;
  readLogEntries<SealedEntry>(log, inForce, sealedEntryProblems, report, (read) => {
    const { entry: sealed, path } = read;
    const { revision } = sealed.entry;
    report.add(...order(revision, path), ...lineProblems(read), ...checkSeal(sealed, path));
    if (sealed.seal.previous !== before) {
      const front = entries.length === 0 && read.path[1] === 0;
      report.add(logProblem(front ? 'log/broken-chain#front' : 'log/broken-chain', path, { revision }));
    }
    before = sealed.seal.hash;
    entries.push(sealed);
  });
  if (typeof log === 'string' && log !== '' && !log.endsWith('\n'))
    report.add(logProblem('log/broken-chain#end', [], {}));
  else if (head !== undefined && before !== head) report.add(logProblem('log/broken-chain#end', [], {}));
  if (previous === noHash) checkErasures(entries, report);
  const last = entries.at(-1);
  return report.settle(() => ({
    ...(last === undefined ? {} : { head: last.seal.hash }),
    count: entries.length,
    erased: entries.filter(({ seal }) => seal.erasures !== undefined).length,
  }));
};

/** Of text every byte counts: a line has to be written in the one canonical way. */
const lineProblems = ({ entry, path, line, text }: ReadEntry<SealedEntry>): readonly Finding[] =>
  text === undefined || text === canonicalJson(entry)
    ? []
    : [logProblem('log/changed-entry#line', path, { line: line ?? 0, revision: entry.entry.revision })];

/** The marks in the log have to be the ones that the erasures recorded, all of them and no others. */
const checkErasures = (entries: readonly SealedEntry[], report: LogReport): void => {
  const marks = new Map<number, (readonly [number, ErasureMark])[]>();
  const recorded = new Set<number>();
  for (const { entry, seal } of entries) {
    if (seal.erased !== undefined) recorded.add(entry.revision);
    for (const mark of seal.erasures ?? []) {
      const of = marks.get(mark.by) ?? [];
      of.push([entry.revision, mark]);
      marks.set(mark.by, of);
    }
  }
  for (const [at, { entry, seal }] of entries.entries()) {
    const unknown = (seal.erasures ?? []).some(({ by }) => !recorded.has(by) || by <= entry.revision);
    const wrong = seal.erased !== undefined && seal.erased !== erasureDigest(marks.get(entry.revision) ?? []);
    if (unknown || wrong)
      report.add(logProblem('log/unproven-erasure', ['entries', at], { revision: entry.revision }));
  }
};
