import {
  civilDateOf,
  documentOf,
  factsOf,
  goalKinds,
  goalAt,
  readCheckIn,
  unitKinds,
} from '@throughline/core';
import type { CheckIn, GoalIndex } from '@throughline/core';
import { accountableOf } from '../visibility/accountable-of.ts';
import type { CheckInFieldName } from './query-fields.ts';
import { rowsOf } from './query-rows.ts';
import type { FieldReaders, QueryRows } from './query-rows.ts';

/**
 * Check-ins that count on the day, of the goals that may be seen: goal by goal in the order of the document, the oldest
 * first. What was taken back is none.
 */
export const checkInRows = (index: GoalIndex, day: number): QueryRows => {
  const { units = [], cycles = [] } = documentOf(index);
  const facts: { readonly goal: number; readonly row: number }[] = [];
  for (const goal of index.documentOrder)
    for (const row of factsOf(index, goal, day)) facts.push({ goal, row });
  const goal = (at: number): number => facts[at]!.goal;
  const said = (at: number): CheckIn | undefined => readCheckIn(index, facts[at]!.row);
  const unit = (at: number): number => index.unit[goal(at)]!;
  const id = (at: number): string => index.checkIns.key[facts[at]!.row]!;
  const readers: FieldReaders<CheckInFieldName> = {
    id,
    goal: (at) => goalAt(index, goal(at))?.id,
    kind: (at) => goalKinds[index.kind[goal(at)]!],
    unit: (at) => units[unit(at)]?.id,
    level: (at) => unitKinds[index.unitLevel[unit(at)] ?? -1],
    cycle: (at) => cycles[index.cycle[goal(at)]!]?.id,
    owner: (at) => {
      const owners = accountableOf(index, goal(at));
      return owners.length === 0 ? undefined : owners;
    },
    by: (at) => said(at)?.by,
    on: (at) => civilDateOf(index.checkIns.day[facts[at]!.row]!),
    confidence: (at) => said(at)?.confidence,
    // A note of nothing but spaces says nothing.
    note: (at) => (said(at)?.note?.trim() === '' ? undefined : said(at)?.note),
  };
  return rowsOf(facts.length, id, readers);
};
