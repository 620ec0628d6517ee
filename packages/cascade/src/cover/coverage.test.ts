import { UsageError, compileGoals, goalAt } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet, goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { naiveLinks } from '../../test/naive-cascade.ts';
import { stackedBreakages } from '../../test/stacked-breakages.ts';
import { checkGoals } from '../check/check-goals.ts';
import { isLive } from './is-live.ts';
import { coverage } from './coverage.ts';
import type { CoverageGroup } from './coverage-group.ts';

const asOf = '2026-05-15';
const day = 20_588; // of `asOf`, counted from 1970-01-01

const company = acme({
  objectives: [
    objective('top', { unit: 'acme' }),
    objective('close', { unit: 'sales', supports: [{ goal: 'k1', expects: { by: 2, in: 'percent' } }] }),
    objective('calls', { unit: 'inside', supports: to('close') }),
    objective('alone', { unit: 'success' }),
  ],
  keyResults: [
    keyResult('k1', 'top'),
    keyResult('k2', 'top'),
    keyResult('c1', 'close'),
    keyResult('t1', 'calls'),
    keyResult('a1', 'alone'),
  ],
  kras: [kra('care', { unit: 'inside', supports: to('c1') }), kra('busy', { unit: 'inside' })],
  kpis: [kpi('p1', 'care'), kpi('p2', 'busy')],
  initiatives: [
    initiative('i1', { unit: 'inside', supports: to('t1') }),
    initiative('i2', { supports: to('a1') }),
  ],
});

describe('coverage', () => {
  it('counts what is carried and what is not, with the ids', () => {
    const { total } = coverage(company, { asOf });
    expect(total.keyResults).toEqual({
      covered: { count: 1, goals: ['k1'] },
      objectiveOnly: { count: 1, goals: ['c1'] },
      uncovered: { count: 1, goals: ['k2'] },
      lowest: { count: 2, goals: ['t1', 'a1'] },
      share: 1 / 3,
    });
    expect(total.objectives.orphaned.goals).toEqual(['alone']);
    expect(total.kras).toMatchObject({
      linked: { goals: ['care'] },
      orphaned: { goals: ['busy'] },
      share: 0.5,
    });
    expect(total.initiatives).toMatchObject({ linked: { goals: ['i1'] }, orphaned: { goals: ['i2'] } });
    expect(total.metrics.orphaned.goals).toEqual(['a1', 'p2']);
    expect(total.links).toEqual({
      falsifiable: { count: 1, links: [{ from: 'close', to: 'k1' }] },
      silent: { count: 1, links: [{ from: 'calls', to: 'close' }] },
      share: 0.5,
    });
  });

  it('says it per level and per unit, those without goals left out and goals without a unit last', () => {
    const { levels, units } = coverage(company, { asOf });
    expect(levels.map(({ level, metrics }) => [level, metrics.orphaned.goals])).toEqual([
      ['company', []],
      ['business-unit', ['a1']],
      ['team', ['p2']],
      [null, []],
    ]);
    expect(units.map(({ unit, keyResults }) => [unit, keyResults.share])).toEqual([
      ['acme', 0.5],
      ['sales', 0],
      ['inside', null],
      ['success', null],
      [null, null],
    ]);
    expect(units.at(-1)?.initiatives.orphaned.goals).toEqual(['i2']);
  });

  it('leaves out what is set aside or over, and counts what is to come', () => {
    const { total } = coverage(
      acme({
        objectives: [
          objective('top', { unit: 'acme' }),
          objective('off', { unit: 'sales', state: 'cancelled', supports: to('k') }),
          objective('shut', { unit: 'sales', state: 'closed', supports: to('k') }),
          objective('draft', { unit: 'sales', state: 'draft' }),
        ],
        keyResults: [keyResult('k', 'top'), keyResult('o', 'off'), keyResult('lost', 'nowhere')],
      }),
      { asOf },
    );
    expect(total.keyResults.covered.goals).toEqual(['k']);
    expect(total.objectives).toMatchObject({
      linked: { goals: ['top'] },
      orphaned: { goals: ['draft'] },
    });
    expect(total.metrics.orphaned.goals).toEqual(['lost']);
    const onLastDay = coverage(company, { asOf: '2026-06-30' });
    const dayAfter = coverage(company, { asOf: '2026-07-01' });
    expect([onLastDay.total.keyResults.covered.count, dayAfter.total.keyResults.covered.count]).toEqual([
      1, 0,
    ]);
  });

  it('has nothing to take a share of in an empty set', () => {
    const { total, levels, units } = coverage(acme(), { asOf });
    expect([total.keyResults.share, total.links.share, total.metrics.share]).toEqual([null, null, null]);
    expect([levels, units]).toEqual([[], []]);
  });

  it('gives the same for an index, as plain data, and leaves the set alone', () => {
    const before = JSON.stringify(company);
    const answer = coverage(company, { asOf });
    expect(coverage(compileGoals(company), { asOf })).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(JSON.stringify(company)).toBe(before);
  });

  it('refuses what is no option', () => {
    expect(() => coverage(company, { asOf: 'soon' })).toThrow(UsageError);
    expect(() => coverage(company, undefined as never)).toThrow(UsageError);
    expect(() => coverage(company, { asOf, unit: 'sales' } as never)).toThrow('unit');
    expect(() => coverage(7 as never, { asOf })).toThrow(UsageError);
  });
});

describe('coverage of drawn sets', () => {
  const groupsOf = (goals: GoalSet): readonly CoverageGroup[] => {
    const { total, levels, units } = coverage(goals, { asOf });
    return [total, ...levels, ...units];
  };

  it('calls orphaned what a slow walk finds without a way to the company', () => {
    fc.assert(
      fc.property(goalSets({ states: true, complete: false }), (goals) => {
        expect(new Set(coverage(goals, { asOf }).total.objectives.orphaned.goals)).toEqual(
          slowOrphans(goals),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the rules on what is uncovered and what has no line, however broken the set is', () => {
    const rules = { 'cascade/key-result-covered': 'warning', 'cascade/no-orphan-goals': 'warning' } as const;
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const { total } = coverage(goals, { asOf });
        const { findings } = checkGoals(goals, { asOf, rules, limit: Infinity });
        const found = (ruleId: string, messageId?: string): readonly unknown[] =>
          findings
            .filter((each) => each.ruleId === ruleId && (messageId ?? each.messageId) === each.messageId)
            .map(({ goal }) => goal);
        const { uncovered, objectiveOnly } = total.keyResults;
        expect(uncovered.goals).toEqual(found('cascade/key-result-covered', 'uncovered'));
        expect(objectiveOnly.goals).toEqual(found('cascade/key-result-covered', 'objectiveOnly'));
        expect([...total.objectives.orphaned.goals, ...total.initiatives.orphaned.goals]).toEqual(
          found('cascade/no-orphan-goals'),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('counts each live goal once, and levels and units add up to the whole', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const index = compileGoals(goals);
        const [total, ...parts] = groupsOf(goals);
        const { levels } = coverage(goals, { asOf });
        const sizeOf = (group: CoverageGroup | undefined): number =>
          [group?.objectives, group?.kras, group?.initiatives, group?.metrics].reduce(
            (sum, line) => sum + (line?.linked.count ?? 0) + (line?.orphaned.count ?? 0),
            0,
          );
        let live = 0;
        for (let goal = 0; goal < index.size; goal++) if (isLive(index, goal, day)) live++;
        expect(sizeOf(total)).toBe(live);
        const sum = parts.reduce((all, group) => all + sizeOf(group), 0);
        expect([levels.reduce((all, group) => all + sizeOf(group), 0), sum]).toEqual([live, 2 * live]);
        for (const { keyResults, links } of [total, ...parts].filter((group) => group !== undefined)) {
          const { covered, objectiveOnly, uncovered, share } = keyResults;
          const needed = covered.count + objectiveOnly.count + uncovered.count;
          expect(share).toBe(needed === 0 ? null : covered.count / needed);
          expect(links.silent.count).toBe(links.silent.links.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes 50,000 objectives in a star', () => {
    const star = generateGoalSet({
      objectives: 50_001,
      shape: 'star',
      keyResultsPerObjective: 1,
      checkInsPerKeyResult: 0,
      people: 1,
    });
    const { total } = coverage(star, { asOf });
    expect(total.links.silent.count + total.links.falsifiable.count).toBe(50_000);
  });
});

/** The slow way: from each open objective, follow every link up until nothing new comes. */
const slowOrphans = (goals: GoalSet): ReadonlySet<string> => {
  const index = compileGoals(goals);
  const links = naiveLinks(goals);
  const aside = new Set(['postponed', 'cancelled', 'archived']);
  const isAside = (id: string): boolean => aside.has(goalAt(index, index.numberOf(id) ?? -1)?.state ?? '');
  const units = new Map((goals.units ?? []).map(({ id, kind }) => [id, kind]));
  const isTop = (id: string): boolean => {
    const found = (goals.objectives ?? []).find((each) => each.id === id);
    if (found === undefined || isAside(id)) return false;
    return found.unit === undefined
      ? (found.supports ?? []).length === 0
      : units.get(found.unit) === 'company';
  };
  const orphans = new Set<string>();
  for (const { id } of goals.objectives ?? []) {
    if (!isLive(index, index.numberOf(id) ?? -1, day)) continue;
    const seen = new Set([id]);
    for (const at of seen) for (const above of links.get(at) ?? []) if (!isAside(above)) seen.add(above);
    if (![...seen].some(isTop)) orphans.add(id);
  }
  return orphans;
};
