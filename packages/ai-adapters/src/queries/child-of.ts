import type { QueryEntity } from '@throughline/cascade';
import { canHave, countsOf } from './kinds-with.ts';
import type { Parts } from './parts.ts';

/** `Objectives with most key results`: the number that orders them. */
export const childOf = (parts: Parts, of: QueryEntity): string | undefined => {
  const rank = parts.peek('rank');
  if (rank === undefined || rank.quality === true) return undefined;
  const noun = (['keyResult', 'kpi', 'initiative', 'checkIn'] as const).find(
    (name) => parts.about(name) && canHave(of, name),
  );
  if (noun !== undefined) parts.noun(noun);
  return noun === undefined ? undefined : countsOf[noun];
};
