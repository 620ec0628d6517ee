import type { Assignment, GoalSet, Owner, Visibility } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { accessPolicies, accessRelations } from '../src/index.ts';
import type { AccessPolicy, AccessRule } from '../src/index.ts';

/** The day of the question. */
export const on = '2026-05-15';

/** A company with something to hide, somebody who asks, and a policy. */
export interface GuardedCompany {
  readonly goals: GoalSet;
  readonly actor: string;
  readonly access: AccessPolicy;
}

const visibilities: readonly (Visibility | undefined)[] = [
  undefined,
  { to: 'everyone' },
  { to: 'unit' },
  { to: 'chain' },
  { to: 'owners' },
  { to: 'list', list: 'circle' },
  { to: 'list', list: 'board' },
  { to: 'list', list: 'nowhere' },
  { to: 'list' },
];

const rules = (prefix: string): fc.Arbitrary<readonly AccessRule[]> =>
  fc
    .array(
      fc
        .record({
          who: fc.constantFrom(...accessRelations),
          may: fc.constantFrom('see' as const, 'change' as const, undefined),
          visibility: fc.option(
            fc.subarray(['everyone', 'unit', 'chain', 'owners', 'list'] as const, { minLength: 1 }),
            { nil: undefined },
          ),
          goals: fc.constantFrom('unpublished' as const, 'published' as const, undefined),
          levels: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        })
        .map((drawn) => {
          const { who, levels, ...rest } = drawn;
          const rule = {
            who,
            ...rest,
            ...(who === 'manager' || who === 'unit-lead' ? { levels } : {}),
            ...(who === 'list-member' ? { lists: ['nowhere', 'circle'] } : {}),
          };
          return Object.fromEntries(
            Object.entries(rule).filter(([, value]) => value !== undefined),
          ) as unknown as AccessRule;
        }),
      { maxLength: 6 },
    )
    .map((drawn) => drawn.map((rule, at) => ({ ...rule, id: `${prefix}${at}` })));

/** Presets, and policies nobody would write. */
export const accessPoliciesDrawn = (): fc.Arbitrary<AccessPolicy> =>
  fc.oneof(
    fc.constantFrom(...Object.values(accessPolicies)),
    fc
      .record({
        absentVisibility: fc.constantFrom(
          'everyone' as const,
          'unit' as const,
          'chain' as const,
          'owners' as const,
        ),
        grants: rules('grant'),
        denials: fc.oneof(fc.constant([]), rules('denial')),
        minimumGroup: fc.integer({ min: 2, max: 6 }),
      })
      .map((policy) => ({ id: 'drawn', ...policy })),
  );

/** The next of a list of draws, round and round. */
const dealer = (draws: readonly number[]): ((among: number) => number) => {
  let at = 0;
  return (among) => (draws[at++ % draws.length]! + at) % among;
};

/**
 * Companies with visibilities of every kind, parts with owners of their own, owners by unit and role, managers in
 * circles, people who come, go and move around the day, and units in circles.
 */
export const guardedCompanies = (): fc.Arbitrary<GuardedCompany> =>
  fc
    .tuple(
      goalSets({ states: true, maxUnits: 6, maxObjectivesPerUnit: 3, maxKeyResults: 3, maxFacts: 2 }),
      fc.array(fc.nat(9999), { minLength: 37, maxLength: 37 }),
      accessPoliciesDrawn(),
    )
    .map(([drawn, draws, access]) => {
      const deal = dealer(draws);
      const people = drawn.people ?? [];
      const person = (): string => people[deal(people.length)]?.id ?? 'person0.0';
      const units = drawn.units ?? [];
      const owner = (): Owner => {
        const as = (['accountable', 'contributor', 'reviewer'] as const)[deal(3)]!;
        const kind = deal(6);
        if (kind === 0) return { who: { unit: units[deal(units.length)]?.id ?? 'unit0' }, as };
        return kind === 1 ? { who: { role: 'specialist' }, as } : { who: { person: person() }, as };
      };
      const guard = <Goal extends object>(goal: Goal): Goal => {
        const visibility = visibilities[deal(visibilities.length * 2)];
        return {
          ...goal,
          ...(visibility === undefined ? {} : { visibility }),
          ...(deal(3) === 0 ? { owners: [owner(), owner()] } : {}),
        };
      };
      const guarded = <Goal extends object>(goals: readonly Goal[] | undefined): readonly Goal[] =>
        (goals ?? []).map(guard);
      const assignments = (drawn.assignments ?? []).flatMap((assignment): Assignment[] => {
        const next = { ...assignment, id: `${assignment.id}-next`, managers: [person()] };
        switch (deal(9)) {
          case 0:
            return [{ ...assignment, to: on }];
          case 1:
            return [{ ...assignment, from: '2026-05-16' }];
          case 2:
            return [
              { ...assignment, to: on },
              { ...next, unit: units[deal(units.length)]?.id ?? 'unit0', from: on },
            ];
          case 3:
            return [assignment, next];
          default:
            return [assignment];
        }
      });
      const goals: GoalSet = {
        ...drawn,
        units: units.map((unit) => ({
          ...unit,
          ...(deal(4) === 0 ? { lead: person(), hrPartner: person() } : {}),
          ...(deal(12) === 0 ? { parent: units[deal(units.length)]?.id ?? 'unit0' } : {}),
        })),
        assignments,
        objectives: guarded(drawn.objectives),
        keyResults: guarded(drawn.keyResults),
        kras: guarded(drawn.kras),
        kpis: guarded(drawn.kpis),
        initiatives: guarded(drawn.initiatives),
        accessLists: [
          { id: 'circle', name: 'Circle', people: [person(), person()] },
          { id: 'board', name: 'Board', people: [person()] },
        ],
      };
      return { goals, actor: deal(15) === 0 ? 'stranger' : person(), access };
    });
