import { goalAt, type GoalId, type KeyResult } from '@throughline/core';
import { namesABlocker } from '../summary/names-a-blocker.ts';
import { notesOnCheckIns, type QuotedNote } from '../summary/quoted-notes.ts';
import type { Standing } from '../summary/standing.ts';
import type { TargetShift } from '../summary/target-shifts.ts';
import { accountableOf } from './accountable-of.ts';
import type { SeenCause } from './corrective-actions.ts';

/** A cause with what shows it. */
export interface CauseSeen {
  readonly cause: SeenCause;
  /** The other goal, where the cause is one. */
  readonly other?: GoalId;
  /** The note, where somebody wrote it. */
  readonly note?: QuotedNote;
  /** The change, where a target was changed. */
  readonly shift?: TargetShift;
}

/** Goals beside one goal that are named as its cause; more would be no cause any more. */
const mostOthers = 3;

/** What is known of all goals before the causes of one are looked for. */
export interface CauseEvidence {
  /** Goals that are behind or at risk. */
  readonly behind: ReadonlySet<GoalId>;
  /** Goals of which nothing new was heard. */
  readonly silent: ReadonlySet<GoalId>;
  /** Latest change of the target by goal. */
  readonly shifts: ReadonlyMap<GoalId, TargetShift>;
  /** First day that notes are read from, as a day number. */
  readonly since: number;
}

/** What the data shows beside a goal that is off its plan line, most telling first. Nothing is guessed. */
export const seenCauses = (
  { index, day }: Standing,
  goal: number,
  { behind, silent, shifts, since }: CauseEvidence,
): readonly CauseSeen[] => {
  const id = index.ids[goal]!;
  const { source } = (goalAt(index, goal) ?? {}) as Partial<KeyResult>;
  const found: CauseSeen[] = [];
  const note = notesOnCheckIns(index, [goal], since, day).find(({ passage }) => namesABlocker(passage));
  if (note !== undefined) found.push({ cause: 'blocked', note });
  for (const other of othersBehind(dependenciesOf(index, goal), index.ids, behind))
    found.push({ cause: 'dependency-behind', other });
  for (const other of othersBehind(supportersOf(index, goal), index.ids, behind))
    found.push({ cause: 'support-behind', other });
  const shift = shifts.get(id);
  if (shift !== undefined) found.push({ cause: 'target-shift', shift });
  if (silent.has(id)) found.push({ cause: 'silent' });
  if (source === undefined || index.referenceOf('source', source) === undefined)
    found.push({ cause: 'no-source' });
  if (accountableOf(index, goal).length === 0) found.push({ cause: 'no-owner' });
  return found;
};

const othersBehind = (
  goals: Iterable<number>,
  ids: readonly GoalId[],
  behind: ReadonlySet<GoalId>,
): readonly GoalId[] => {
  const found = new Set<GoalId>();
  for (const goal of goals) {
    if (goal >= 0 && behind.has(ids[goal]!)) found.add(ids[goal]!);
    if (found.size >= mostOthers) break;
  }
  return [...found];
};

/** What a goal, or what it belongs to, depends on. */
function* dependenciesOf({ dependsOn, container }: Standing['index'], goal: number): Iterable<number> {
  for (const at of [goal, container[goal]!]) {
    if (at < 0) continue;
    for (let row = dependsOn.offsets[at]!; row < dependsOn.offsets[at + 1]!; row++)
      yield dependsOn.targets[row]!;
  }
}

/** What supports a goal from below. */
function* supportersOf({ supportedBy, supports }: Standing['index'], goal: number): Iterable<number> {
  for (let row = supportedBy.offsets[goal]!; row < supportedBy.offsets[goal + 1]!; row++)
    yield supports.child[supportedBy.targets[row]!]!;
}
