import type { ChangeEntry } from '../change/change-entry.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { factOrder } from '../index/fact-order.ts';
import { isRetracted } from '../index/is-retracted.ts';
import { kindOf } from '../index/kind-of.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import type { EvidenceChange, EvidenceFact, EvidenceGoal, EvidencePart } from './evidence.ts';
import { fieldsBefore } from './fields-before.ts';

/** Changes that stand in the file as facts, judgements or retrospectives already. */
const shownBelow: ReadonlySet<string> = new Set(['recordCheckIn', 'retractCheckIn', 'judge', 'retrospect']);

/** All that is known about one goal of an evidence file; `rows` are its check-ins. */
export const evidenceGoal = (
  index: GoalIndex,
  number: number,
  parts: readonly EvidencePart[],
  entries: readonly ChangeEntry[],
  rows: readonly number[],
): EvidenceGoal => {
  const goal = goalAt(index, number);
  const id = index.ids[number] ?? '';
  const { judgements = [], retrospectives = [] } = index.document;
  const ofGoal = <About extends { readonly goal: string; readonly on: string; readonly id: string }>(
    list: readonly About[],
  ): readonly About[] =>
    list
      .filter((about) => about.goal === id)
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
  const fields: { -readonly [Field in keyof EvidenceGoal]?: EvidenceGoal[Field] } = {};
  for (const field of ['commitment', 'weight', 'deadline', 'measure'] as const) {
    const value = (goal as { readonly [name: string]: unknown } | undefined)?.[field];
    if (value !== undefined) Object.assign(fields, { [field]: value });
  }
  return {
    goal: id,
    kind: kindOf(index, number) ?? 'objective',
    title: goal?.title ?? '',
    parts,
    state: goal?.state ?? 'published',
    ...fields,
    agreed: goal?.signOffs ?? [],
    changes: entries.filter(({ change }) => !shownBelow.has(change.kind)).map((entry) => changeOf(entry, id)),
    facts: factsIn(index, rows),
    judgements: ofGoal(judgements),
    retrospectives: ofGoal(retrospectives),
  };
};

const changeOf = (entry: ChangeEntry, goal: string): EvidenceChange => {
  const { revision, at, actor, reason, change } = entry;
  const before = fieldsBefore(entry, goal);
  return {
    revision,
    at,
    by: actor.id,
    actor: actor.kind,
    ...(reason === undefined ? {} : { reason }),
    change,
    ...(before === undefined ? {} : { before }),
  };
};

/** Every fact of the goal, those that count and those that were taken back or replaced, in fold order. */
const factsIn = (index: GoalIndex, rows: readonly number[]): readonly EvidenceFact[] =>
  [...rows].sort(factOrder(index.checkIns)).flatMap((row) => {
    const checkIn = readCheckIn(index, row);
    const retracted = isRetracted(index.checkIns, row, Number.POSITIVE_INFINITY);
    return checkIn === undefined ? [] : [{ checkIn, ...(retracted ? { retracted: true as const } : {}) }];
  });
