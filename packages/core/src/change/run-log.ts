import type { Finding } from '../finding/finding.ts';
import { readingGoals } from '../index/document-of.ts';
import { isPlainObject } from '../shape/is-plain-object.ts';
import type { Goals } from '../index/goal-index.ts';
import { revisionIn } from '../index/revision-in.ts';
import type { Failure, Result } from '../result.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import type { ChangeWatch } from './change-watch.ts';
import { revisionOf } from './draft.ts';
import { listOf } from './list-of.ts';
import type { FormOf } from './open-store.ts';
import { plainCopy } from './plain-copy.ts';
import { fileAhead } from './file-ahead.ts';
import { type ChangeRun, failureOf, type OpenRun, openRun } from './run-changes.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * Carries out the entries of a log on the base they were written for. One that does not follow the revision
 * before it, or that does nothing now, does not belong to this base. `start` is the name of the list.
 */
export const runLog = <G extends Goals>(
  base: G,
  entries: readonly ChangeEntry[],
  start: string,
  watch?: ChangeWatch,
  keep: 'goals' | 'log' = 'log',
): Result<ChangeRun<FormOf<G>>, Finding> => {
  const given = listOf(entries, `\`${start}\` must be a list of change entries`);
  const first = revisionOf(revisionIn(base));
  /** Carries out one entry; gives what makes it unusable. Entries are checked as they are come to, so that no second log is held. */
  const carryOut = (run: OpenRun<FormOf<G>>, each: unknown, index: number): Failure<Finding> | undefined => {
    const before = first + index;
    // Read once: what is checked is what is used.
    const part = keep === 'goals' ? usedCopy(each) : undefined;
    const isRight = part !== undefined && shapeProblems('changeEntry', part, []).length === 0;
    const entry = isRight ? part : (plainCopy(each) as ChangeEntry | undefined);
    const misshapen = isRight ? [] : shapeProblems('changeEntry', entry ?? each, [start, index]);
    if (misshapen.length > 0 || entry === undefined)
      return failureOf([changeProblem('change/bad-shape', [start, index], {}), ...misshapen]);
    const { revision, change, actor, at, reason } = entry;
    if (revision !== before + 1) {
      const facts = { revision, before };
      return failureOf([changeProblem('change/log-gap', [start, index, 'revision'], facts)]);
    }
    run.carryOut({ change, copied: true, checked: true, actor, at, reason });
    return undefined;
  };
  let unusable: Failure<Finding> | undefined;
  const run = readingGoals(() => {
    const open = openRun(base, start, watch, keep);
    const file = open.file && fileAhead(given, first, open.file);
    for (let index = 0; index < given.length && unusable === undefined; ) {
      const filed = file?.(index) ?? 0;
      index += filed;
      if (filed === 0) unusable = carryOut(open, given[index], index++);
    }
    return open.close();
  });
  // What is no log is told before what its changes do.
  if (unusable !== undefined) return unusable;
  const [problem, ...rest] = run.problems;
  if (problem !== undefined) return failureOf([problem, ...rest]);
  // A change that did something once and nothing now means that the log belongs to another base.
  if (run.idle >= 0) {
    return failureOf([
      changeProblem('change/log-gap', [start, run.idle], {
        revision: first + run.idle + 1,
        before: revisionOf(revisionIn(run.goals)),
      }),
    ]);
  }
  return { ok: true, value: run };
};

/**
 * A copy of what a replay uses of an entry. The way back, which is mostly longer than the change, is the original:
 * its shape is checked, and nothing of it is used. `undefined` for what is no entry.
 */
const usedCopy = (each: unknown): ChangeEntry | undefined => {
  try {
    if (!isPlainObject(each)) return undefined;
    const part: { revision?: unknown; change?: unknown; actor?: unknown } = { ...each };
    part.revision = plainCopy(part.revision);
    part.change = plainCopy(part.change);
    part.actor = plainCopy(part.actor);
    return part as ChangeEntry;
  } catch {
    // A getter or a proxy refused. What it threw is its own affair and may be anything.
    return undefined;
  }
};
