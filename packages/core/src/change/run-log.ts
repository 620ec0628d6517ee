import type { Finding } from '../finding/finding.ts';
import type { Goals } from '../index/goal-index.ts';
import { revisionIn } from '../index/revision-in.ts';
import type { Result } from '../result.ts';
import type { ChangeEntry } from './change-entry.ts';
import { changeProblem } from './change-problem.ts';
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
  const log: ChangeEntry[] = [];
  let revision = revisionOf(revisionIn(base));
  for (const [index, each] of given.entries()) {
    // Read once: what is checked is what is used.
    const entry = plainCopy(each) as ChangeEntry | undefined;
    const misshapen = shapeProblems('changeEntry', entry ?? each, [start, index]);
    if (misshapen.length > 0 || entry === undefined)
      return failureOf([changeProblem('change/bad-shape', [start, index], {}), ...misshapen]);
    if (entry.revision !== revision + 1) {
      return failureOf([
        changeProblem('change/log-gap', [start, index, 'revision'], {
          revision: entry.revision,
          before: revision,
        }),
      ]);
    }
    revision = entry.revision;
    log.push(entry);
  }
  const run = runChanges(
    base,
    log.map(({ change, actor, at, reason }) => ({ change, copied: true, checked: true, actor, at, reason })),
    start,
    watch,
    keep,
  );
  const [first, ...rest] = run.problems;
  if (first !== undefined) return failureOf([first, ...rest]);
  // A change that did something once and nothing now means that the log belongs to another base.
  if (run.idle >= 0) {
    return failureOf([
      changeProblem('change/log-gap', [start, run.idle], {
        revision: log[run.idle]?.revision ?? 0,
        before: revisionOf(revisionIn(run.goals)),
      }),
    ]);
  }
  return { ok: true, value: run };
};
