import { UsageError, canonicalJson, compileGoals } from '@throughline/core';
import type { GoalSet, Kra, Role } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, kpi, kra, owner } from '../../test/acme.ts';
import { stackedBreakages } from '../../test/stacked-breakages.ts';
import { deepFreeze } from '../test-kit/deep-freeze.ts';
import { compareStructures } from './compare-structures.ts';
import type { CompareOptions } from './compare-structures.ts';
import type { StructureComparison } from './structure-comparison.ts';

const asOf = '2026-05-15';
const roles: readonly Role[] = [
  { id: 'csm', title: 'Customer success manager', function: 'success', level: 'mid' },
  { id: 'senior', title: 'Senior customer success manager', function: 'success', level: 'senior' },
  { id: 'head', title: 'Head of customer success', function: 'success', level: 'director' },
  { id: 'rep', title: 'Sales representative', function: 'sales', level: 'mid' },
];

const compared = (a: GoalSet, b: GoalSet, more: Partial<CompareOptions> = {}): StructureComparison => {
  const result = compareStructures(a, b, { asOf, ...more });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.value;
};

/** An area of a role, without owners. */
const area = (id: string, title: string, role: string, more: Partial<Kra> = {}): Kra => ({
  id,
  title,
  role,
  ...more,
});

const withKras = (...kras: readonly Kra[]): GoalSet => acme({ roles, kras });

describe('compareStructures', () => {
  it('tells kept, missing and new areas, and why', () => {
    const before = acme({
      roles,
      kras: [
        area('same', 'Renewals', 'csm'),
        area('ext', 'Onboarding', 'csm', { externalIds: [{ system: 'hris', kind: 'kra', id: '7' }] }),
        area('measured', 'Health of accounts', 'csm'),
        area('named', 'Voice of the Customer!', 'csm'),
        area('lost', 'Events', 'csm'),
      ],
      kpis: [
        kpi('p1', 'measured', { metric: 'nps' }),
        kpi('p2', 'measured', { metric: 'churn' }),
        kpi('p3', 'measured', { metric: 'nps' }),
      ],
    });
    const after = acme({
      roles,
      kras: [
        area('n', 'voice of the customer', 'rep'),
        area('m', 'Keep accounts healthy', 'csm'),
        area('e', 'Starting well', 'senior', { externalIds: [{ system: 'hris', kind: 'kra', id: '7' }] }),
        area('same', 'Something else', 'csm'),
        area('more', 'Partners', 'rep'),
      ],
      kpis: [kpi('q1', 'm', { metric: 'churn' }), kpi('q2', 'm', { metric: 'nps' })],
    });
    const found = compared(before, after);
    expect(found.kept).toEqual([
      { a: 'same', b: 'same', by: 'id', on: 'same', from: { role: 'csm' }, to: { role: 'csm' } },
      { a: 'ext', b: 'e', by: 'externalId', on: 'hris kra 7', from: { role: 'csm' }, to: { role: 'senior' } },
      { a: 'measured', b: 'm', by: 'metrics', on: 'churn, nps', from: { role: 'csm' }, to: { role: 'csm' } },
      {
        a: 'named',
        b: 'n',
        by: 'title',
        on: 'voice of the customer',
        from: { role: 'csm' },
        to: { role: 'rep' },
      },
    ]);
    expect([found.missing, found.added]).toEqual([['lost'], ['more']]);
    expect(found.redistribute).toEqual([
      { kra: 'lost', in: 'a', from: { role: 'csm' }, to: { role: 'csm' }, because: 'took-most' },
    ]);
  });

  it('the surest way decides, also where a later one would fit another', () => {
    const before = withKras(area('x', 'Renewals', 'csm'));
    const after = withKras(area('y', 'Renewals', 'csm'), area('x', 'Events', 'csm'));
    expect(compared(before, after).kept).toMatchObject([{ a: 'x', b: 'x', by: 'id' }]);
    // Half of the metrics are not the metrics.
    const half = acme({
      kras: [kra('a', { title: 'One' })],
      kpis: [kpi('p', 'a', { metric: 'nps' }), kpi('q', 'a', { metric: 'churn' })],
    });
    const other = acme({ kras: [kra('b', { title: 'Two' })], kpis: [kpi('p', 'b', { metric: 'nps' })] });
    expect(compared(half, other)).toMatchObject({ kept: [], missing: ['a'], added: ['b'] });
  });

  it('finds the same holder first, and lets several areas go into one', () => {
    const of = (...people: readonly string[]): GoalSet =>
      acme({ kras: people.map((person, at) => ({ id: `${person}${at}`, title: 'Renewals', person })) });
    const pairs = compared(of('ana', 'ben'), of('cleo', 'ben', 'ana')).kept.map(({ a, b }) => [a, b]);
    expect(pairs).toEqual([
      ['ana0', 'ana2'],
      ['ben1', 'ben1'],
    ]);
    const merged = compared(of('ana', 'ben'), of('cleo'));
    expect(merged).toMatchObject({ kept: [{ b: 'cleo0' }, { b: 'cleo0' }], missing: [], added: [] });
  });

  it('tells what is held twice, but not copies for people of one role', () => {
    const people = acme({
      roles,
      assignments: [
        { id: 'a1', person: 'ana', unit: 'acme', role: 'csm', from: '2020-01-01' },
        { id: 'a2', person: 'ben', unit: 'acme', role: 'csm', from: '2020-01-01' },
        { id: 'a3', person: 'cleo', unit: 'acme', role: 'rep', from: '2020-01-01' },
      ],
      kras: [
        { id: 'k1', title: 'Renewals', person: 'ana' },
        { id: 'k2', title: 'renewals.', person: 'ben' },
      ],
    });
    expect(compared(people, people).redundant).toEqual([]);
    const third = {
      ...people,
      kras: [...(people.kras ?? []), { id: 'k3', title: 'Renewals', person: 'cleo' }],
    };
    expect(compared(people, third).redundant).toEqual([
      {
        kras: [
          { kra: 'k1', holder: { person: 'ana' } },
          { kra: 'k2', holder: { person: 'ben' } },
          { kra: 'k3', holder: { person: 'cleo' } },
        ],
        by: 'title',
        on: 'renewals',
      },
    ]);
    const ladder = withKras(area('k1', 'Renewals', 'csm'), area('k2', 'Renewals', 'head'));
    expect(compared(ladder, ladder).redundant).toEqual([]);
    const beside = acme({
      roles: [...roles, { id: 'agent', title: 'Agent', function: 'success', level: 'mid' }],
      kras: [...(ladder.kras ?? []), area('k3', 'Renewals', 'agent')],
    });
    expect(compared(beside, beside).redundant).toHaveLength(1);
    const twice = {
      ...people,
      kras: [...(people.kras ?? []), { id: 'k3', title: 'Renewals', person: 'ana' }],
    };
    expect(compared(people, twice).redundant).toHaveLength(1);
    const alone = withKras(
      area('k', 'Renewals', 'csm', {
        externalIds: [1, 2].map(() => ({ system: 's', kind: 'k', id: 'i' })),
      }),
    );
    expect(compared(alone, alone).redundant).toEqual([]);
  });

  it('says who could take what has nobody, by what is left of the first structure', () => {
    const before = acme({
      roles: [...roles, { id: 'old', title: 'Old' }],
      kras: [
        area('k1', 'Renewals', 'old'),
        area('k2', 'Onboarding', 'old'),
        area('k3', 'Events', 'old'),
        area('k4', 'Prices', 'rep'),
        { id: 'k5', title: 'Books', person: 'ana' },
        { id: 'k6', title: 'Space', unit: 'sales' },
        { id: 'k7', title: 'Travel', person: 'gone' },
        { id: 'k8', title: 'Cars' },
        { id: 'k9', title: 'Law', owners: [owner('cleo', 'reviewer'), owner('ben')] },
      ],
    });
    const after = withKras(area('k1', 'Renewals', 'senior'), area('k2', 'Onboarding', 'senior'), {
      id: 'k8',
      title: 'Cars',
    });
    expect(compared(before, after).redistribute).toEqual([
      { kra: 'k3', in: 'a', from: { role: 'old' }, to: { role: 'senior' }, because: 'took-most' },
      { kra: 'k4', in: 'a', from: { role: 'rep' }, to: { role: 'rep' }, because: 'same-role' },
      { kra: 'k5', in: 'a', from: { person: 'ana' }, to: { person: 'ana' }, because: 'same-person' },
      { kra: 'k6', in: 'a', from: { unit: 'sales' }, to: { unit: 'sales' }, because: 'same-unit' },
      { kra: 'k7', in: 'a', from: { person: 'gone' }, to: null, because: null },
      { kra: 'k8', in: 'b', from: null, to: null, because: null },
      { kra: 'k9', in: 'a', from: { person: 'ben' }, to: { person: 'ben' }, because: 'same-person' },
    ]);
  });

  it('what a role shares with the next level of its function matters for advancement', () => {
    const goals = withKras(
      area('a', 'Renewals', 'csm'),
      area('b', 'Onboarding', 'csm'),
      area('c', 'Renewals', 'head'), // two levels up: the senior is the next
      area('d', 'Onboarding', 'senior'),
      area('e', 'Renewals', 'rep'), // another function
      area('f', 'onboarding', 'head'),
    );
    expect(compared(goals, goals).critical).toEqual([
      { kra: 'b', role: 'csm', nextRole: 'senior', nextKra: 'd', by: 'title', on: 'onboarding' },
      { kra: 'd', role: 'senior', nextRole: 'head', nextKra: 'f', by: 'title', on: 'onboarding' },
    ]);
  });

  it('two roles of one set: what they share, what one lacks, and what matters on the way up', () => {
    const goals = withKras(
      area('a', 'Renewals', 'csm'),
      area('b', 'Onboarding', 'csm'),
      area('c', 'Renewals', 'head'),
      area('d', 'Budget', 'head'),
    );
    const up = compared(goals, goals, { roles: ['csm', 'head'] });
    expect(up).toMatchObject({
      kept: [{ a: 'a', b: 'c', by: 'title' }],
      missing: ['b'],
      added: ['d'],
      redistribute: [{ kra: 'b', to: { role: 'head' }, because: 'compared-role' }],
      critical: [{ kra: 'a', role: 'csm', nextRole: 'head', nextKra: 'c' }],
    });
    expect(compared(goals, goals, { roles: ['head', 'csm'] }).critical).toEqual([]);
    expect(compared(goals, goals, { roles: ['csm', 'csm'] })).toMatchObject({ missing: [], critical: [] });
  });

  it('leaves out what is over or set aside on the day', () => {
    const goals = withKras(
      area('a', 'Renewals', 'csm', { to: '2026-05-15' }),
      area('b', 'Onboarding', 'csm', { to: '2026-05-16' }),
      area('c', 'Events', 'csm', { state: 'archived' }),
      area('d', 'Prices', 'csm', { from: '2027-01-01', state: 'draft' }),
    );
    expect(compared(goals, goals).kept.map(({ a }) => a)).toEqual(['b', 'd']);
  });

  it('has a finding for a role that is not there, and refuses what is no option', () => {
    const goals = withKras(area('a', 'Renewals', 'csm'));
    expect(compareStructures(goals, goals, { asOf, roles: ['csm', 'nobody'] })).toMatchObject({
      ok: false,
      problems: [{ ruleId: 'structures/unknown-role', data: { role: 'nobody' } }],
      more: 0,
    });
    expect(compareStructures(goals, goals, { asOf, roles: ['x', 'y'] })).toMatchObject({
      problems: [{ data: { role: 'x' } }, { data: { role: 'y' } }],
    });
    for (const wrong of [{ roles: ['csm'] }, { roles: 'csm' }, { roles: [1, 2] }, { role: 'csm' }])
      expect(() => compareStructures(goals, goals, { asOf, ...wrong } as never)).toThrow(UsageError);
    expect(() => compareStructures(goals, goals, { asOf: 'soon' })).toThrow(UsageError);
    expect(() => compareStructures(goals, 3 as never, { asOf })).toThrow(UsageError);
  });
});

describe('comparisons of drawn sets', () => {
  it('are plain data of any set, and leave it alone', () => {
    fc.assert(
      fc.property(stackedBreakages(), stackedBreakages(), (a, b) => {
        const text = canonicalJson([a, b]);
        const found = compared(deepFreeze(a), deepFreeze(b));
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(canonicalJson([a, b])).toBe(text);
        expect(compareStructures(compileGoals(a), compileGoals(b), { asOf })).toEqual({
          ok: true,
          value: found,
        });
        expect(compared(a, a).missing).toEqual([]);
        const moved = found.redistribute.filter((each) => each.in === 'a').map((each) => each.kra);
        expect(moved).toEqual(found.missing);
      }),
      { numRuns: 40 },
    );
  });

  it('take 10,000 KRAs that all have one title', () => {
    const kras = Array.from({ length: 10_000 }, (_, at) => area(`k${at}`, 'Renewals', 'csm'));
    const others = kras.map((each) => ({ ...each, id: `x${each.id}` }));
    const found = compared(withKras(...kras), withKras(...others));
    expect([found.kept.length, found.missing.length, found.redundant[0]?.kras.length]).toEqual([
      10_000, 0, 10_000,
    ]);
  });
});
