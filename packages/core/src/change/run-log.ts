import type { Finding } from '../finding/finding.ts';
import { isPlainObject } from '../shape/is-plain-object.ts';
import type { Goals } from '../index/goal-index.ts';
import { revisionIn } from '../index/revision-in.ts';
import type { Failure, Result } from '../result.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
import type { ChangeRequest } from './change-request.ts';
import type { ChangeWatch } from './change-watch.ts';
import { revisionOf } from './draft.ts';
import { listOf } from './list-of.ts';
import type { FormOf } from './open-store.ts';
import { plainCopy } from './plain-copy.ts';
import { type ChangeRun, failureOf, runChanges } from './run-changes.ts';
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
  let unusable: Failure<Finding> | undefined;
  /** Entries are checked as they are come to, so that no second log is held. The first that cannot be used ends it. */
  function* requests(): Generator<ChangeRequest> {
    for (const [index, each] of given.entries()) {
      // Read once: what is checked is what is used.
      const part = keep === 'goals' ? usedCopy(each) : undefined;
      const isRight = part !== undefined && shapeProblems('changeEntry', part, []).length === 0;
      const entry = isRight ? part : (plainCopy(each) as ChangeEntry | undefined);
      const misshapen = isRight ? [] : shapeProblems('changeEntry', entry ?? each, [start, index]);
      if (misshapen.length > 0 || entry === undefined) {
        unusable = failureOf([changeProblem('change/bad-shape', [start, index], {}), ...misshapen]);
        return;
      }
      const before = first + index;
      const { revision, change, actor, at, reason } = entry;
      if (revision !== before + 1) {
        const facts = { revision, before };
        unusable = failureOf([changeProblem('change/log-gap', [start, index, 'revision'], facts)]);
        return;
      }
      yield { change, copied: true, checked: true, actor, at, reason };
    }
  }
  const run = runChanges(base, requests(), start, watch, keep);
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
