import type { CheckIn, GoalSet, Judgement, KeyResult, Objective } from '@throughline/core';

/** The second quarter of 2026, the year it lies in, and a closed one before. */
const cycles = [
  { id: 'q2', name: 'Q2 2026', start: '2026-04-01', end: '2026-07-01', state: 'active' },
  { id: 'q1', name: 'Q1 2026', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
] as const;

/** A key result that goes from 0 to 1 and stands at `at`; undefined: nobody checked in. */
export interface SmallKeyResult extends Partial<KeyResult> {
  readonly at?: number;
  readonly on?: string;
}

/** An objective with its key results, by name. */
export interface SmallObjective extends Partial<Objective> {
  readonly keyResults?: { readonly [id: string]: SmallKeyResult | number };
}

/** A goal set from as few words as possible; everything else is the plainest there is. */
export const smallGoals = (
  objectives: { readonly [id: string]: SmallObjective },
  more: Partial<GoalSet> & { readonly judgements?: readonly Judgement[] } = {},
): GoalSet => {
  const keyResults: KeyResult[] = [];
  const checkIns: CheckIn[] = [...(more.checkIns ?? [])];
  const all = Object.entries(objectives).map(([id, { keyResults: own = {}, ...rest }]): Objective => {
    for (const [name, given] of Object.entries(own)) {
      const { at, on = '2026-05-01', ...fields } = typeof given === 'number' ? { at: given } : given;
      keyResults.push({
        id: name,
        objective: id,
        title: name,
        measure: { kind: 'change', from: 0, to: 1 },
        ...fields,
      });
      if (at !== undefined)
        checkIns.push({ key: `${name}-1`, goal: name, on, at: `${on}T09:00:00Z`, value: at });
    }
    return { id, title: id, cycle: 'q2', commitment: 'aspirational', ...rest };
  });
  return {
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    cycles,
    ...more,
    objectives: all,
    keyResults,
    checkIns,
  };
};
