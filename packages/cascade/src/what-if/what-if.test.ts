import { UsageError, canonicalJson, compileGoals } from '@throughline/core';
import type { Change, Finding, GoalSet } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { changeDraws, changeFor, generateGoalSet, goalSets } from '@throughline/core/test-kit';
import { policies } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, keyResult, kra, objective, owner, threeFor, to } from '../../test/acme.ts';
import { naiveWhatIf } from '../../test/naive-what-if.ts';
import { deepFreeze } from '../test-kit/deep-freeze.ts';
import type { WhatIfDifference } from './what-if-difference.ts';
import { whatIf } from './what-if.ts';
import type { WhatIfOptions } from './what-if.ts';

const asOf = '2026-05-15';
const company = acme({
  objectives: [
    objective('top', { unit: 'acme' }),
    objective('left', { unit: 'sales', supports: to('top1') }),
    objective('right', { unit: 'success' }),
  ],
  keyResults: [...threeFor('top'), ...threeFor('left'), ...threeFor('right')],
  kras: [kra('care', { unit: 'sales', supports: to('left1') })],
  checkIns: [
    { key: 'a', goal: 'top1', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 15 },
    { key: 'b', goal: 'left1', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 20 },
    { key: 'c', goal: 'right1', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 12 },
  ],
});

const difference = (
  changes: readonly Change[],
  more: Partial<WhatIfOptions> = {},
  goals: GoalSet = company,
): WhatIfDifference => {
  const result = whatIf(goals, changes, { asOf, ...more });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.value;
};

const nothing: WhatIfDifference = {
  total: null,
  scores: [],
  findings: { added: [], removed: [] },
  coverage: [],
};
const ids = (findings: readonly Finding[]): readonly unknown[] =>
  findings.map(({ ruleId, goal }) => [ruleId, goal]);

describe('whatIf', () => {
  it('another parent changes the cascade and what is wrong with it', () => {
    const rules = {
      'cascade/no-orphan-goals': 'warning',
      'cascade/key-result-covered': 'warning',
      'cascade/links-falsifiable': 'info',
    } as const;
    const found = difference([{ kind: 'reparent', goal: 'right', supports: to('top2') }], { rules });
    expect(found.scores).toEqual([]);
    expect(found.coverage.map(({ goal }) => goal)).toEqual(['right', 'top2', 'right1', 'right2', 'right3']);
    expect(found.coverage.find(({ goal }) => goal === 'top2')).toEqual({
      goal: 'top2',
      before: { linked: true, cover: 'uncovered' },
      after: { linked: true, cover: 'covered' },
    });
    expect(ids(found.findings.removed)).toEqual([
      ['cascade/no-orphan-goals', 'right'],
      ['cascade/key-result-covered', 'top2'],
    ]);
    expect(ids(found.findings.added)).toEqual([['cascade/links-falsifiable', 'right']]);
  });

  it('a target changes the scores up to the top, and names what differs', () => {
    const measure = { kind: 'change', from: 10, to: 15, unit: { kind: 'percent' } } as const;
    const { total, scores, coverage: places } = difference([{ kind: 'shiftTarget', goal: 'top1', measure }]);
    expect(scores.map(({ goal }) => goal)).toEqual(['top', 'top1']);
    expect(
      total?.after.scored === true && total.before.scored && total.after.attainment > total.before.attainment,
    ).toBe(true);
    expect(scores[1]).toMatchObject({ before: { attainment: 0.5 }, after: { attainment: 1 } });
    expect(scores[1]?.fields).toEqual(expect.arrayContaining(['attainment', 'score', 'grade', 'pace']));
    expect(scores[1]?.fields).not.toContain('status'); // on track it was before
    expect(places).toEqual([]);
  });

  it('a goal that comes has nothing before, one that goes has nothing after and is told last', () => {
    const goal = { entity: 'keyResult', value: keyResult('new', 'right') } as const;
    const added = difference([{ kind: 'add', goal }]);
    expect(added.scores).toMatchObject([{ goal: 'new', before: null, after: { scored: false } }]);
    expect(added.coverage).toEqual([
      { goal: 'new', before: null, after: { linked: false, cover: 'lowest' } },
    ]);
    const gone = difference([{ kind: 'restore', entity: 'keyResult', id: 'right2', remove: 'entry' }]);
    expect(gone.scores.map(({ goal: id, after }) => [id, after === null])).toEqual([['right2', true]]);
    expect(gone.coverage).toMatchObject([{ goal: 'right2', after: null }]);
  });

  it('a goal that is set aside leaves the cascade and keeps its place among the scores', () => {
    const { coverage: places, scores } = difference([{ kind: 'setState', goal: 'left', step: 'cancel' }]);
    expect(places.map(({ goal, after }) => [goal, after])).toEqual([
      ['left', null],
      ['top1', { linked: true, cover: 'uncovered' }],
      ['left1', null],
      ['left2', null],
      ['left3', null],
      ['care', { linked: false, cover: null }],
    ]);
    expect(scores.find(({ goal }) => goal === 'left')?.after).toMatchObject({ reason: 'excluded' });
  });

  it('a whole re-organisation at once: a unit, its goals and their owners', () => {
    const changes: readonly Change[] = [
      {
        kind: 'upsertReference',
        reference: { entity: 'unit', value: { id: 'care', name: 'Care', kind: 'team', parent: 'success' } },
      },
      { kind: 'revise', goal: 'right', set: { unit: 'care' } },
      { kind: 'reparent', goal: 'right', supports: to('left2') },
      { kind: 'setOwners', goal: 'right', owners: [] },
      { kind: 'setWeight', goal: 'top1', weight: 5 },
    ];
    const found = difference(changes);
    expect(ids(found.findings.added)).toContainEqual(['ownership/one-accountable-owner', 'right']);
    // `sales` has no objectives below it, so nobody has to carry its key results; one does.
    expect(found.coverage).toContainEqual({
      goal: 'left2',
      before: { linked: true, cover: 'lowest' },
      after: { linked: true, cover: 'covered' },
    });
  });

  it('of nothing, and of what is so already, is empty', () => {
    expect(difference([])).toEqual(nothing);
    expect(difference([{ kind: 'setOwners', goal: 'top', owners: [owner('ana')] }])).toEqual(nothing);
  });

  it('refused changes give their findings', () => {
    const loop: Change = { kind: 'reparent', goal: 'top', supports: to('left') };
    expect(whatIf(company, [loop], { asOf })).toEqual(
      applyChanges(company, [loop], {
        actor: { kind: 'human', id: 'what-if' },
        at: `${asOf}T23:59:59Z`,
        reason: 'what if',
      }),
    );
    expect(whatIf(company, [loop], { asOf })).toMatchObject({
      ok: false,
      problems: [{ path: ['changes', 0, 'supports'] }],
    });
  });

  it('takes policy, rules, waivers and who asks', () => {
    const change: Change = { kind: 'reparent', goal: 'right', supports: to('top2') };
    expect(difference([change], { rules: {} }).findings).toEqual({ added: [], removed: [] });
    const rules = { 'cascade/no-orphan-goals': 'warning' } as const;
    expect(ids(difference([change], { rules }).findings.removed)).toEqual([
      ['cascade/no-orphan-goals', 'right'],
    ]);
    const units = [{ unit: 'success', rules: {}, inherit: false }];
    const pilot = difference([change], { rules, units });
    expect(pilot.findings).toEqual({ added: [], removed: [] });
    const waivers = [
      { ruleId: 'cascade/no-orphan-goals', goal: 'right', reason: 'known', by: 'ana', until: '2026-12-31' },
    ] as const;
    expect(difference([change], { rules, waivers }).findings.removed).toEqual([]);
    const weight: Change = { kind: 'setWeight', goal: 'left1', weight: 9 };
    const fact: Change = {
      kind: 'recordCheckIn',
      checkIn: { key: 'z', goal: 'left2', on: asOf, at: `${asOf}T09:00:00Z`, value: 10 },
    };
    const means = [policies.standard, policies.okrTrackerStore].map((policy) =>
      difference([fact, weight], { policy }).scores.find(({ goal }) => goal === 'left'),
    );
    expect(means[0]?.after).not.toEqual(means[1]?.after);
  });

  it('refuses what is no option', () => {
    expect(() => whatIf(company, [], { asOf: 'soon' })).toThrow(UsageError);
    expect(() => whatIf(company, [], { asOf, rule: {} } as never)).toThrow('rule');
    expect(() => whatIf(company, 7 as never, { asOf })).toThrow(UsageError);
    expect(() => whatIf(company, [], { asOf, actor: {} as never })).toThrow(UsageError);
    expect(() => whatIf(company, [], { asOf, at: 'noon' })).toThrow(UsageError);
    expect(() => whatIf(company, [], { asOf, policy: {} as never })).toThrow(UsageError);
    expect(() => whatIf(null as never, [], { asOf })).toThrow(UsageError);
  });
});

describe('whatIf of drawn changes', () => {
  it('says what doing both by hand says, and leaves the goals alone', () => {
    let applied = 0;
    fc.assert(
      fc.property(
        goalSets({ states: true, complete: false, maxUnits: 4 }),
        fc.array(changeDraws(), { minLength: 1, maxLength: 4 }),
        (goals, draws) => {
          const changes: Change[] = [];
          let after = goals;
          for (const draw of draws) {
            const change = changeFor(after, draw);
            const step = applyChanges(after, [change], context);
            if (!step.ok) continue;
            after = step.value.goals;
            changes.push(change);
          }
          const text = canonicalJson(goals);
          const result = whatIf(deepFreeze(goals), changes, { asOf });
          expect(canonicalJson(goals)).toBe(text);
          if (!result.ok) throw new Error(result.problems[0].message);
          applied += changes.length;
          expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
          expect(result.value).toEqual(naiveWhatIf(goals, after, asOf));
          expect(whatIf(compileGoals(goals), changes, { asOf })).toEqual(result);
        },
      ),
      { numRuns: 25 },
    );
    expect(applied).toBeGreaterThan(15);
  });

  it('takes 4,000 objectives', () => {
    const goals = generateGoalSet({ objectives: 4_000, keyResultsPerObjective: 2, people: 5 });
    const { scores } = difference(
      [{ kind: 'setState', goal: 'o3999', step: 'cancel' }],
      { rules: {} },
      goals,
    );
    expect(scores.map(({ goal }) => goal)).toContain('o3999');
  });
});

const context = {
  actor: { kind: 'human', id: 'what-if' },
  at: `${asOf}T23:59:59Z`,
  reason: 'what if',
} as const;
