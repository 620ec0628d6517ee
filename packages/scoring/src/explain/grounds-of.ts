import { measureAt } from '../facts/measure-at.ts';
import { ownStatusAt } from '../judgement/own-status-at.ts';
import type { StatusReading } from '../judgement/own-status-at.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { keepsOwnStatus } from '../roll-up/rolled-statuses.ts';
import { isLeftOut } from '../roll-up/standings.ts';
import { newestFact } from '../score/newest-fact.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isDriverSeen } from './is-driver-seen.ts';
import { seenDecidingParts } from './seen-deciding-parts.ts';
import { seenStandingParts } from './seen-standing-parts.ts';
import type { StepWriter } from './step-writer.ts';

/** The goals an answer rests on, each list in roll-up order. */
export interface Grounds {
  /** Goals whose attainment goes in. */
  readonly feeding: Int32Array;
  /** Goals whose score goes in. */
  readonly judged: Int32Array;
  /** Goals whose status goes in. */
  readonly standing: Int32Array;
}

/** Everything an answer about a goal rests on and the reader may see. */
export const groundsOf = (
  run: ScoringRun,
  root: number,
  of: 'score' | 'status',
  hidden: StepWriter['hidden'],
): Grounds => {
  const { columns, statuses } = run;
  const standing = reached(of === 'status' ? [root] : [], (goal) => {
    if (statuses === undefined || keepsOwnStatus(run, goal, ownReading(run, goal).status)) return [];
    return seenStandingParts(run, hidden, goal, statuses).map(({ child }) => child);
  });
  const first =
    of === 'score'
      ? [root].filter((goal) => columns.reason[goal] === 0)
      : standing.filter((goal) => ownReading(run, goal).by === 'commitment');
  const judged = reached(first, (goal) =>
    measureAt(run.index, goal) !== undefined || (of === 'score' && columns.verdict[goal] === 0)
      ? []
      : seenDecidingParts(run, hidden, goal),
  );
  const feeding = reached([root, ...judged, ...standing], (goal) =>
    isDriverSeen(run, hidden, goal) ? [...feedersOf(run, goal)].filter((part) => !hidden(part)) : [],
  );
  return { feeding, judged, standing };
};

const ownReading = (run: ScoringRun, goal: number): StatusReading =>
  ownStatusAt(run, goal, newestFact(run, goal).staleness);

/** What feeds a goal directly. */
const feedersOf = (run: ScoringRun, goal: number): Set<number> => {
  const { index, parts, standings } = run;
  const found = new Set<number>();
  if (isLeftOut(standings[index.state[goal]!]!)) return found;
  const take = (): void => {
    for (let at = 0; at < parts.count; at++) found.add(parts.child[at]!);
  };
  collectOwn(run, goal);
  const { own, children } = driversOf(run, goal, parts.count);
  if (own) take();
  if (!children) return found;
  collectChildren(run, goal);
  take();
  return found;
};

/** Some goals and all that are found from them, in roll-up order: whatever feeds a goal comes before it. */
const reached = (first: Iterable<number>, next: (goal: number) => Iterable<number>): Int32Array => {
  const found = new Set(first);
  // A set that grows while it is walked through gives the new ones too.
  for (const goal of found) for (const each of next(goal)) found.add(each);
  return Int32Array.from(found).sort();
};
