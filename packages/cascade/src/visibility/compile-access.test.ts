import { UsageError, compileGoals } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, keyResult, objective, owner } from '../../test/acme.ts';
import { guardedCompanies, on } from '../../test/guarded-companies.ts';
import { naiveAccess } from '../../test/naive-access.ts';
import { accessPolicies, canChange, canSee, compileAccess, explainAccess, visibleGoals } from '../index.ts';
import type { AccessPolicy } from '../index.ts';

const { standard } = accessPolicies;
const options = { access: standard, on } as const;

const who = (goals: GoalSet, goal: string, access: AccessPolicy = standard, day = on): readonly string[] =>
  (goals.people ?? []).map(({ id }) => id).filter((actor) => canSee(goals, actor, goal, { access, on: day }));

const company = (goal: Parameters<typeof objective>[1], parts: Partial<GoalSet> = {}): GoalSet =>
  acme({
    people: ['ana', 'ben', 'cleo', 'dan', 'eve'].map((id) => ({ id, name: id })),
    units: [
      { id: 'acme', name: 'Acme', kind: 'company', lead: 'ana' },
      { id: 'sales', name: 'Sales', kind: 'business-unit', parent: 'acme', lead: 'ben', hrPartner: 'eve' },
      { id: 'inside', name: 'Inside sales', kind: 'team', parent: 'sales' },
    ],
    assignments: [
      { id: 'a1', person: 'ana', unit: 'acme', from: '2020-01-01' },
      { id: 'a2', person: 'ben', unit: 'sales', managers: ['ana'], from: '2020-01-01' },
      { id: 'a3', person: 'cleo', unit: 'inside', managers: ['ben'], role: 'seller', from: '2020-01-01' },
      { id: 'a4', person: 'dan', unit: 'inside', managers: ['cleo'], from: '2020-01-01' },
    ],
    accessLists: [{ id: 'deal', name: 'Deal', people: ['dan'] }],
    objectives: [objective('win', { unit: 'inside', owners: [owner('cleo')], ...goal })],
    ...parts,
  });

describe('who may see a goal', () => {
  it('goes by the visibility of the goal', () => {
    const seenBy = (
      visibility: NonNullable<Parameters<typeof objective>[1]>['visibility'],
    ): readonly string[] => who(company(visibility === undefined ? {} : { visibility }), 'win');
    expect(seenBy(undefined)).toEqual(['ana', 'ben', 'cleo', 'dan', 'eve']);
    expect(seenBy({ to: 'unit' })).toEqual(['ana', 'ben', 'cleo', 'dan', 'eve']);
    expect(seenBy({ to: 'chain' })).toEqual(['ana', 'ben', 'cleo', 'eve']);
    expect(seenBy({ to: 'owners' })).toEqual(['cleo']);
    expect(seenBy({ to: 'list', list: 'deal' })).toEqual(['cleo', 'dan']);
    expect(seenBy({ to: 'list', list: 'none' })).toEqual(['cleo']);
  });

  it('keeps drafts to owners and those above under `standard` and `private`, not under `open`', () => {
    const draft = company({ state: 'draft' });
    expect(who(draft, 'win')).toEqual(['ana', 'ben', 'cleo', 'eve']);
    expect(who(draft, 'win', accessPolicies.open)).toHaveLength(5);
    expect(who(company({}), 'win', accessPolicies.private)).toEqual(['ana', 'ben', 'cleo', 'eve']);
  });

  it('shows nobody a draft because it was set aside', () => {
    for (const state of ['postponed', 'cancelled', 'archived'] as const) {
      expect(who(company({ state }), 'win')).toEqual(['ana', 'ben', 'cleo', 'eve']);
      expect(who(company({ state }), 'win', accessPolicies.open)).toHaveLength(5);
      const part = company({}, { keyResults: [keyResult('arr', 'win', { state })] });
      expect([who(part, 'win').length, who(part, 'arr')]).toEqual([5, ['ana', 'ben', 'cleo', 'eve']]);
    }
    expect(who(company({ state: 'closed' }), 'win')).toHaveLength(5);
  });

  it('follows assignments to the day: transfers, leavers and joiners', () => {
    const goals = company(
      { visibility: { to: 'chain' }, unit: 'acme', owners: [owner('dan')] },
      {
        units: [{ id: 'acme', name: 'Acme', kind: 'company' }],
        assignments: [
          { id: 'd1', person: 'dan', unit: 'acme', managers: ['ben'], from: '2026-01-01', to: '2026-05-01' },
          { id: 'd2', person: 'dan', unit: 'acme', managers: ['cleo'], from: '2026-05-01', to: '2026-06-01' },
        ],
      },
    );
    const seen = (day: string): readonly string[] => who(goals, 'win', standard, day);
    expect(seen('2025-12-31')).toEqual([]);
    expect(seen('2026-01-01')).toEqual(['ben', 'dan']);
    expect(seen('2026-04-30')).toEqual(['ben', 'dan']);
    expect(seen('2026-05-01')).toEqual(['cleo', 'dan']);
    expect(seen('2026-05-31')).toEqual(['cleo', 'dan']);
    expect(seen('2026-06-01')).toEqual([]);
    expect(explainAccess(goals, 'dan', 'win', { access: standard, on: '2026-06-01' })).toEqual({
      goal: 'win',
      actor: 'dan',
      right: 'see',
      allowed: false,
      by: 'absence',
      data: { absence: 'not-assigned' },
      text: '`dan` may not see `win`: no assignment holds on the day',
    });
  });

  it('lets nobody in who is erased, not active or unknown', () => {
    const people = [
      { id: 'ana', name: 'Ana' },
      { id: 'ben', name: 'Ben', active: false },
      { id: 'cleo', name: 'Cleo', erased: true },
    ];
    const goals = company({ unit: 'acme' }, { people, assignments: [] });
    expect(who(goals, 'win')).toEqual(['ana']);
    expect(
      ['ben', 'cleo', 'zoe'].map((id) => explainAccess(goals, id, 'win', options)?.data['absence']),
    ).toEqual(['inactive', 'erased', 'unknown-person']);
  });

  it('opens an objective to owners of its key results, and keeps a narrower key result narrow', () => {
    const goals = company(
      { visibility: { to: 'owners' } },
      {
        keyResults: [
          keyResult('a', 'win', { owners: [owner('dan')] }),
          keyResult('b', 'win', { owners: [owner('ben')], visibility: { to: 'owners' } }),
          keyResult('c', 'nothing-above', { owners: [owner('dan')], visibility: { to: 'owners' } }),
        ],
      },
    );
    expect(visibleGoals(goals, 'dan', options)).toEqual(['win', 'a', 'c']);
    expect(visibleGoals(goals, 'ben', options)).toEqual(['win', 'b']);
    expect(visibleGoals(goals, 'cleo', options)).toEqual(['win', 'a', 'b']);
    expect(explainAccess(goals, 'eve', 'a', options)?.text).toBe(
      '`eve` may not see `a`: what it belongs to, `win`, may not be seen',
    );
  });

  it('opens no objective by a key result that stays hidden', () => {
    const withPart = (visibility: NonNullable<Parameters<typeof keyResult>[2]>): GoalSet =>
      company(
        { visibility: { to: 'chain' }, unit: 'none', owners: [owner('eve')] },
        { keyResults: [keyResult('part', 'win', { owners: [owner('dan')], ...visibility })] },
      );
    expect(visibleGoals(withPart({}), 'cleo', options)).toEqual(['win', 'part']);
    const hidden = withPart({ visibility: { to: 'owners' } });
    expect(visibleGoals(hidden, 'dan', options)).toEqual(['win', 'part']);
    expect(visibleGoals(hidden, 'cleo', options)).toEqual([]);
  });

  it('takes managers in circles', () => {
    const assignments = ['ana', 'ben', 'cleo'].map((person, at, all) => ({
      id: person,
      person,
      unit: 'acme',
      managers: [all[(at + 1) % 3]!],
      from: '2020-01-01',
    }));
    const goals = company({ visibility: { to: 'chain' }, unit: 'none' }, { assignments, units: [] });
    expect(who(goals, 'win')).toEqual(['ana', 'ben', 'cleo']);
    expect(explainAccess(goals, 'ben', 'win', options)?.data).toEqual({
      relation: 'manager',
      through: 'cleo',
      levels: 2,
    });
  });

  it('lets the first denial decide before any grant', () => {
    const access: AccessPolicy = {
      ...standard,
      denials: [
        { id: 'contractors', who: 'list-member', lists: ['deal'] },
        { id: 'no-self-service', who: 'accountable', may: 'change' },
      ],
    };
    const goals = company({});
    expect(explainAccess(goals, 'dan', 'win', { access, on })).toMatchObject({
      allowed: false,
      by: 'denial',
      rule: 'contractors',
      text: '`dan` may not see `win`: denial `contractors`, as list-member through `deal`',
    });
    expect(canSee(goals, 'cleo', 'win', { access, on })).toBe(true);
    expect(canChange(goals, 'cleo', 'win', { access, on })).toBe(false);
    expect(canChange(goals, 'ben', 'win', { access, on })).toBe(true);
    expect(canChange(goals, 'ana', 'win', { access, on })).toBe(false);
  });

  it('says no for a goal that is not there', () => {
    expect(canSee(company({}), 'ana', 'nope', options)).toBe(false);
    expect(canChange(company({}), 'ana', 'nope', options)).toBe(false);
    expect(explainAccess(company({}), 'ana', 'nope', options)).toBeUndefined();
  });
});

describe('against a model that works it out by hand', () => {
  it('agrees about every person and goal of random companies under random policies', () => {
    const counts = { yes: 0, no: 0, change: 0 };
    fc.assert(
      fc.property(guardedCompanies(), ({ goals, actor, access }) => {
        const index = compileGoals(goals);
        const compiled = compileAccess(index, { access, on });
        const reader = compiled.readerOf(actor);
        const seen = new Set(visibleGoals(goals, actor, { access, on }));
        for (const id of index.ids) {
          const expected = naiveAccess(goals, actor, id, access, on);
          expect([id, reader.canSee(id), seen.has(id)]).toEqual([id, expected, expected]);
          const change = naiveAccess(goals, actor, id, access, on, 'change');
          expect([id, reader.canChange(id), reader.explain(id, 'change')?.allowed]).toEqual([
            id,
            change,
            change,
          ]);
          if (change) expect([id, expected]).toEqual([id, true]);
          counts[expected ? 'yes' : 'no']++;
          if (change) counts.change++;
        }
      }),
      { numRuns: 40 },
    );
    // Worth its time only if all answers occur.
    expect(Math.min(counts.yes, counts.no, counts.change)).toBeGreaterThan(50);
  });

  it('reads 100,000 goals in one pass', () => {
    const goals = generateGoalSet({ objectives: 20_000, keyResultsPerObjective: 4, checkInsPerKeyResult: 0 });
    expect(visibleGoals(goals, goals.people?.[0]?.id ?? '', options)).toHaveLength(100_000);
  });
});

describe('wrong calls', () => {
  const told = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      if (UsageError.is(error)) return error.message;
      throw error;
    }
    return 'fine';
  };
  const withPolicy = (access: unknown): string =>
    told(() => canSee(company({}), 'ana', 'win', { access, on } as never));
  const withRule = (rule: unknown): string => withPolicy({ ...standard, grants: [rule] });

  it('refuses policies that could mean something else than they say', () => {
    expect(withPolicy(JSON.parse(JSON.stringify(standard)))).toBe('fine');
    expect(withPolicy('standard')).toMatch(/`access` must be an access policy/);
    expect(withPolicy({ ...standard, grant: [] })).toMatch(/did you mean `grants`\?/);
    expect(withPolicy({ ...standard, absentVisibility: 'list' })).toMatch(
      /`absentVisibility` must be everyone/,
    );
    for (const minimumGroup of [1, 1001, 2.5, '5']) {
      expect(withPolicy({ ...standard, minimumGroup })).toMatch(
        /`minimumGroup` must be a whole number from 2/,
      );
    }
    for (const minimumGroup of [2, 1000]) expect(withPolicy({ ...standard, minimumGroup })).toBe('fine');
    expect(withPolicy({ ...standard, id: '' })).toMatch(/`id` of an access policy/);
    expect(withPolicy({ ...standard, grants: {} })).toMatch(/`grants` must be a list/);
    expect(withPolicy({ ...standard, denials: null })).toMatch(/`denials` must be a list/);
    expect(withPolicy({ ...standard, denials: [{ id: 'reviewer', who: 'anyone' }] })).toMatch(
      /two access rules/,
    );
    const many = (count: number): unknown =>
      Array.from({ length: count }, (_, at) => ({ id: `g${at}`, who: 'anyone' }));
    expect([
      withPolicy({ ...standard, grants: many(100) }),
      withPolicy({ ...standard, grants: many(101) }),
    ]).toEqual(['fine', 'an access policy has at most 100 grants and 100 denials (cascade/bad-option)']);
  });

  it('refuses rules that fit nothing or are misspelt', () => {
    expect(withRule(null)).toMatch(/must be an object/);
    expect(withRule({ id: 'a', who: 'boss' })).toMatch(/`who` of the access rule `a`/);
    expect(withRule({ id: 'a', who: 'anyone', mayy: 'see' })).toMatch(/did you mean `may`/);
    expect(withRule({ id: 'a', who: 'anyone', may: 'read' })).toMatch(/`may`/);
    expect(withRule({ id: 'a', who: 'anyone', visibility: [] })).toMatch(/`visibility`/);
    expect(withRule({ id: 'a', who: 'anyone', visibility: ['all'] })).toMatch(/`visibility`/);
    expect(withRule({ id: 'a', who: 'anyone', goals: 'drafts' })).toMatch(/`goals`/);
    expect(withRule({ id: 'a', who: 'anyone', levels: 1 })).toMatch(/`levels`/);
    expect(withRule({ id: 'a', who: 'manager', levels: 0 })).toMatch(/`levels`/);
    expect(withRule({ id: 'a', who: 'manager', levels: 1 })).toBe('fine');
    expect(withRule({ id: 'a', who: 'list-member' })).toMatch(/needs `lists`/);
    expect(withRule({ id: 'a', who: 'anyone', lists: ['x'] })).toMatch(/needs `lists`/);
    expect(withRule({ id: 'a', who: 'list-member', lists: [] })).toMatch(/`lists`/);
    expect(withRule({ who: 'anyone' })).toMatch(/`id` of an access rule/);
  });

  it('refuses days, people and rights that are none', () => {
    expect(told(() => canSee(company({}), 'ana', 'win', { access: standard, on: 'today' }))).toMatch(
      /not-a-date/,
    );
    expect(told(() => canSee(company({}), 'ana', 'win', { access: standard, at: on } as never))).toMatch(
      /`at` is not/,
    );
    expect(told(() => canSee(company({}), 'ana', 'win', undefined as never))).toMatch(/must be an object/);
    expect(told(() => canSee(company({}), { id: 'ana' } as never, 'win', options))).toMatch(
      /`actor` must be/,
    );
    expect(told(() => explainAccess(company({}), 'ana', 'win', options, 'read' as never))).toMatch(
      /`right` must be/,
    );
    expect(canSee(company({}), 'ana', 7 as never, options)).toBe(false);
  });
});
