import fc from 'fast-check';
import { expect, it } from 'vitest';
import { referencesIn } from '../change/references-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { goalSets } from '../test-kit/index.ts';
import { compileGoals } from './compile-goals.ts';
import type { GoalIndex, ReferenceKind } from './goal-index.ts';
import { namedLists } from './named-lists.ts';

const kinds = [
  ['objectives', 'objective'],
  ['keyResults', 'keyResult'],
  ['kras', 'kra'],
  ['kpis', 'kpi'],
  ['initiatives', 'initiative'],
] as const;

/** Fields that other columns answer for. */
const elsewhere: readonly unknown[] = ['objective', 'kra', 'supports'];

const looked: ReadonlySet<string> = new Set([
  ...namedLists.flatMap(({ kind }) => kind ?? []),
  'plannedMetric',
  'goal',
]);

/** The slow way: all references the shape tables know, each looked up. */
const namesInVain = (index: GoalIndex, shape: string, entry: unknown): boolean =>
  referencesIn(shape, entry).some(({ to, id, path }) => {
    if (!looked.has(to) || elsewhere.includes(path[0])) return false;
    return (to === 'goal' ? index.numberOf(id) : index.referenceOf(to as ReferenceKind, id)) === undefined;
  });

const copyOf = (goals: GoalSet): GoalSet => JSON.parse(JSON.stringify(goals)) as GoalSet;

/** Puts another id at a path of a plain object. */
const put = (holder: unknown, path: readonly (string | number)[], value: string): void => {
  let at = holder as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
};

it('says of every goal what the shape tables say, whichever name leads nowhere', () => {
  const broken = new Set<unknown>();
  fc.assert(
    fc.property(
      goalSets({ states: true, maxUnits: 3, maxObjectivesPerUnit: 2, maxFacts: 1 }),
      fc.nat(),
      (goals, draw) => {
        const copy = copyOf(goals);
        const places = kinds.flatMap(([list, shape]) =>
          (copy[list] ?? []).flatMap((goal) =>
            referencesIn(shape, goal).map(({ path }) => [goal, path] as const),
          ),
        );
        const [goal, path = []] = places[draw % Math.max(1, places.length)] ?? [];
        if (goal !== undefined) put(goal, path, 'nowhere');
        broken.add(path[0]);
        const index = compileGoals(copy);
        let place = 0;
        for (const [list, shape] of kinds)
          for (const each of copy[list] ?? []) {
            const fault = index.faults[index.documentOrder[place++]!]! & 1;
            expect([each.id, fault]).toEqual([each.id, namesInVain(index, shape, each) ? 1 : 0]);
          }
      },
    ),
  );
  expect(broken.size).toBeGreaterThan(5);
});

const base = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const person = (id: string) => ({ id, name: id });

it('names the lists in which an id comes twice or something is named in vain', () => {
  const listsOf = (more: Partial<GoalSet>): readonly string[] => [
    ...compileGoals({ ...base, ...more }).faultyLists,
  ];
  expect(listsOf({})).toEqual([]);
  expect(listsOf({ people: [person('a'), person('b')] })).toEqual([]);
  expect(listsOf({ people: [person('a'), person('a')] })).toEqual(['people']);
  const unit = { id: 'u', name: 'U', kind: 'team' } as const;
  expect(listsOf({ units: [{ ...unit, lead: 'a' }], people: [person('a')] })).toEqual([]);
  expect(listsOf({ units: [{ ...unit, lead: 'b' }], people: [person('a')] })).toEqual(['units']);
  const cycle = { id: 'q', name: 'Q', start: '2026-04-01', end: '2026-07-01', state: 'active' } as const;
  expect(listsOf({ cycles: [{ ...cycle, rhythm: 'twelve-week' }] })).toEqual([]);
  expect(listsOf({ cycles: [{ ...cycle, rhythm: 'never' }] })).toEqual(['cycles']);
  const assignment = { id: 'x', person: 'a', unit: 'u', from: '2026-01-01' } as const;
  const staff = { units: [unit], people: [person('a'), person('b')] };
  expect(listsOf({ ...staff, assignments: [{ ...assignment, managers: ['b'] }] })).toEqual([]);
  expect(listsOf({ ...staff, assignments: [{ ...assignment, managers: ['b', 'c'] }] })).toEqual([
    'assignments',
  ]);
  const checkIn = { key: 'k', goal: 'nowhere', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 1 };
  expect(listsOf({ checkIns: [checkIn] })).toEqual(['checkIns']);
});

it('sees two steps of a measure with one id, in short lists and long ones', () => {
  const faultOf = (ids: readonly string[]): number | undefined =>
    compileGoals({
      ...base,
      keyResults: [
        {
          id: 'k',
          objective: 'o',
          title: 'Open the branch',
          measure: { kind: 'milestones', milestones: ids.map((id) => ({ id, title: id, weight: 1 })) },
        },
      ],
    }).faults[0];
  expect(faultOf(['a', 'b'])).toBe(0);
  expect(faultOf(['a', 'b', 'a'])).toBe(2);
  const many = Array.from({ length: 20 }, (_, at) => `m${at}`);
  expect(faultOf(many)).toBe(0);
  expect(faultOf([...many, 'm3'])).toBe(2);
});
