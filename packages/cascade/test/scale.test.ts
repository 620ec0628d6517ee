import { compileGoals } from '@throughline/core';
import type { GoalSet, Objective, Unit } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { expect, it } from 'vitest';
import { checkGoals, presets, throughline, toMermaid } from '../src/index.ts';
import type { Report } from '../src/index.ts';
import { acme, objective, to } from './acme.ts';

// Sizes at which anything quadratic, or anything that recurses, would not come back.
const asOf = '2026-05-15';
const many = 100_000;

const checked = (goals: GoalSet): Report => checkGoals(goals, { asOf, rules: presets.strict, limit: 50 });
const countOf = (report: Report): number => report.counts.error + report.counts.warning + report.counts.info;
const bare = { keyResultsPerObjective: 0, checkInsPerKeyResult: 0, people: 1 } as const;

it('takes a chain of 100,000 objectives', () => {
  const goals = generateGoalSet({ ...bare, objectives: many, shape: 'chain' });
  const report = checked(goals);
  expect([report.findings.length, countOf(report) - report.more]).toEqual([50, 50]);
  expect(report.findings.filter(({ ruleId }) => ruleId === 'structure/depth-and-fan-out')).toHaveLength(1);
  expect(toMermaid(goals, { root: `o${many - 1}` })).toContain('g0["');
});

it('takes a star with 50,000 children', () => {
  const report = checked(generateGoalSet({ ...bare, objectives: 50_001, shape: 'star' }));
  expect(report.findings.find(({ messageId }) => messageId === 'children')?.data['children']).toBe(50_000);
});

it('takes a ladder of 5,000 diamonds, which has 2 to the 5,000 ways up', () => {
  const index = compileGoals(generateGoalSet({ ...bare, objectives: 15_001, shape: 'diamonds' }));
  expect(countOf(checked(index.document))).toBeGreaterThan(0);
  const line = throughline(index, 'o15000');
  expect(line.ok && [line.value.goals.length, line.value.paths(2).length]).toEqual([15_001, 2]);
});

it('takes a loop of 100,000 objectives and names it', () => {
  const objectives = Array.from({ length: many }, (_, at) =>
    objective(`g${at}`, { supports: to(`g${(at + 1) % many}`) }),
  );
  const goals = acme({ objectives });
  const finding = checked(goals).findings.find(({ ruleId }) => ruleId === 'structure/no-loops');
  expect([
    finding?.data['length'],
    (finding?.data['loop'] as readonly string[]).length,
    finding?.suggestions?.length,
  ]).toEqual([many, 20, 1]);
  const line = throughline(goals, 'g7');
  expect(line.ok && [line.value.goals.length, line.value.tops, line.value.paths(9)]).toEqual([
    many,
    [],
    [['g7']],
  ]);
});

it('takes 400 objectives that all support each other', () => {
  const ids = Array.from({ length: 400 }, (_, at) => `g${at}`);
  const goals = acme({ objectives: ids.map((id) => objective(id, { supports: to(...ids) })) });
  expect(checked(goals).findings.filter(({ ruleId }) => ruleId === 'structure/no-loops')).toHaveLength(1);
  const line = throughline(goals, 'g0');
  expect(line.ok && [line.value.links.length, line.value.paths(9)]).toEqual([160_000, [['g0']]]);
});

it('takes units and managers 100,000 deep, in a line and in a circle', () => {
  const unitsOf = (top: string | undefined): Unit[] =>
    Array.from({ length: many }, (_, at): Unit => {
      const parent = at === 0 ? top : `u${at - 1}`;
      return {
        id: `u${at}`,
        name: 'u',
        kind: at === 0 ? 'company' : 'team',
        ...(parent === undefined ? {} : { parent }),
      };
    });
  const people = Array.from({ length: many }, (_, at) => ({ id: `p${at}`, name: 'p' }));
  const assignments = people.map(({ id }, at) => ({
    id: `a${at}`,
    person: id,
    unit: `u${at}`,
    managers: [`p${(at + 1) % many}`],
    from: '2020-01-01',
  }));
  const objectives: Objective[] = Array.from({ length: 2000 }, (_, at) =>
    objective(`o${at}`, {
      unit: `u${many - 1 - at}`,
      owners: [{ who: { person: `p${at}` }, as: 'accountable' }],
    }),
  );
  const line = checked(acme({ units: unitsOf(undefined), people, assignments, objectives }));
  expect(
    line.findings
      .filter(({ ruleId }) => ruleId === 'structure/managers-form-a-tree')
      .map(({ data }) => data['length']),
  ).toEqual([many]);
  const circle = checked(acme({ units: unitsOf(`u${many - 1}`), objectives }));
  expect(
    circle.findings.filter(
      ({ ruleId, messageId }) => ruleId === 'structure/units-form-a-tree' && messageId === 'loop',
    ),
  ).toHaveLength(1);
});

it('takes one goal with 100,000 links, owners and steps, half of them wrong', () => {
  const wide = objective('wide', {
    supports: Array.from({ length: many }, (_, at) => ({
      goal: at % 2 === 0 ? 'top' : `gone${at}`,
      share: 0.5,
      weight: -1,
    })),
    owners: Array.from({ length: many }, (_, at) => ({ who: { person: `p${at}` }, as: 'accountable' })),
    dependsOn: Array.from({ length: many }, (_, at) => `gone${at}`),
  });
  const steps = Array.from({ length: many }, () => ({ id: 'same', title: 'same' }));
  const keyResults = [
    { id: 'k', objective: 'wide', title: 'k', measure: { kind: 'milestones', milestones: steps } },
  ] as const;
  const report = checked(acme({ objectives: [objective('top'), wide], keyResults }));
  expect(report.counts.error).toBeGreaterThan(4 * many);
  expect(report.findings).toHaveLength(50);
});
