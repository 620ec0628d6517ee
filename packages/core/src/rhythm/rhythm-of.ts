import { checkObject } from '../error/check-object.ts';
import { documentOf, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Rhythm } from '../model/rhythm.ts';
import { rhythms } from './presets/rhythms.ts';

/**
 * The rhythm a cycle is reviewed in: the first one of the document with the id the cycle names, else the preset
 * of that id. `undefined` when the cycle names none, or one that does not exist.
 *
 * @example
 * ```ts
 * import { rhythmOf } from '@throughline/core';
 *
 * const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
 * const cycle = { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;
 * rhythmOf(goals, { ...cycle, rhythm: 'twelve-week' })?.name; // => 'Twelve weeks'
 * rhythmOf(goals, cycle); // => undefined
 * ```
 */
export const rhythmOf = (goals: Goals, cycle: Pick<Cycle, 'id' | 'rhythm'>): Rhythm | undefined => {
  checkObject(cycle, 'cycle');
  const wanted = cycle.rhythm;
  if (wanted === undefined) return undefined;
  const hasId = ({ id }: Rhythm): boolean => id === wanted;
  const { rhythms: own } = documentOf(goals);
  return readingGoals(() => own?.find(hasId)) ?? Object.values(rhythms).find(hasId);
};
