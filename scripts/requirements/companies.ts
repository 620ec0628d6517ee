import type { CheckIn, GoalSet, KeyResult, Kra, Objective } from '@throughline/core';
import {
  acme,
  initiative,
  keyResult,
  kpi,
  kra,
  objective,
  owner,
  to,
} from '../../packages/cascade/test/acme.ts';

export { acme, initiative, keyResult, kpi, kra, objective, owner, to };

/** A list of so many. */
export const times = <Value>(count: number, make: (at: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** One objective with so many key results. */
export const withKeyResults = (count: number): GoalSet =>
  acme({ objectives: [objective('o')], keyResults: times(count, (at) => keyResult(`k${String(at)}`, 'o')) });

/** One role with so many KRAs. */
export const withKras = (count: number, fields: Partial<Kra> = {}): GoalSet =>
  acme({
    roles: [{ id: 'seller', title: 'Seller' }],
    kras: times(count, (at) => kra(`r${String(at)}`, { role: 'seller', ...fields })),
  });

/** One KRA with so many KPIs. */
export const withKpis = (count: number): GoalSet =>
  acme({ kras: [kra('r')], kpis: times(count, (at) => kpi(`p${String(at)}`, 'r')) });

/** A unit with so many objectives. */
export const withObjectives = (unit: string, count: number, fields: Partial<Objective> = {}): GoalSet =>
  acme({ objectives: times(count, (at) => objective(`o${String(at)}`, { unit, ...fields })) });

/** A key result with a title under an objective of its own. */
export const titled = (title: string, fields: Partial<KeyResult> = {}): GoalSet =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', { title, ...fields })] });

/** A fact. */
export const fact = (goal: string, on: string, value: number): CheckIn => ({
  key: `${goal}-${on}`,
  goal,
  on,
  at: `${on}T09:00:00Z`,
  value,
});

/** The smallest document. */
export const bare = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;

/** A quarter. */
export const q2 = { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;

/** Whoever changes something, in cases about changes. */
export const actor = {
  actor: { kind: 'human', id: 'ana' },
  at: '2026-05-15T09:00:00Z',
} as const;

/** Clocks of a company that has only UTC. */
export const zones = { offsetAt: () => 0 };
