import { UsageError, canonicalJson, compileGoals } from '@throughline/core';
import type { Finding, GoalSet } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, objective, threeFor } from '../../test/acme.ts';
import { defineRule } from '../rule/define-rule.ts';
import { presets } from '../rules/presets.ts';
import { baselineFindings } from './baseline-findings.ts';
import { checkGoals } from './check-goals.ts';
import type { CheckOptions } from './check-goals.ts';
import type { RuleChoice } from './rule-configuration.ts';
import type { UnitOverride } from './unit-override.ts';

const asOf = '2026-05-15';
const count = 'counts/key-results-per-objective';
const levels = 'counts/objectives-per-level';
/** One objective with three key results in each unit: `acme` > `sales` > `inside`, and `success`. */
const goals = acme({
  objectives: ['acme', 'sales', 'inside', 'success'].map((unit) => objective(`in-${unit}`, { unit })),
  keyResults: ['acme', 'sales', 'inside', 'success'].flatMap((unit) => [...threeFor(`in-${unit}`)]),
});
const rules = { [count]: ['warning', { min: 4 }] } as const;
const shown = (units: readonly UnitOverride[], more: Partial<CheckOptions> = {}, set: GoalSet = goals) =>
  checkGoals(set, { asOf, rules, units, ...more }).findings.map(
    ({ goal, path, severity }) => `${goal ?? path.join('/')} ${severity}`,
  );

it('gives a unit and what lies below it other options', () => {
  expect(shown([])).toEqual([
    'in-acme warning',
    'in-sales warning',
    'in-inside warning',
    'in-success warning',
  ]);
  const looser = { [count]: ['warning', { min: 3 }] } as const;
  expect(shown([{ unit: 'sales', rules: looser }])).toEqual(['in-acme warning', 'in-success warning']);
  expect(shown([{ unit: 'inside', rules: looser }])).toEqual([
    'in-acme warning',
    'in-sales warning',
    'in-success warning',
  ]);
});

it('switches off, or changes the severity, which keeps the options', () => {
  expect(shown([{ unit: 'sales', rules: { [count]: 'off' } }])).toEqual([
    'in-acme warning',
    'in-success warning',
  ]);
  expect(shown([{ unit: 'sales', rules: { [count]: 'error' } }])).toEqual([
    'in-acme warning',
    'in-sales error',
    'in-inside error',
    'in-success warning',
  ]);
  expect(shown([{ unit: 'acme', rules: { [count]: 'info' } }])).toEqual([
    'in-acme info',
    'in-sales info',
    'in-inside info',
    'in-success info',
  ]);
});

it('lets the nearest unit decide, on top of what holds above it or without', () => {
  const sales = { unit: 'sales', rules: { [count]: ['error', { min: 3 }] } } as const;
  const inside = { unit: 'inside', rules: { [count]: ['info', { min: 4 }] } } as const;
  for (const units of [
    [sales, inside],
    [inside, sales],
  ])
    expect(shown(units)).toEqual(['in-acme warning', 'in-inside info', 'in-success warning']);
  expect(shown([sales, { unit: 'inside', rules: {} }])).toEqual(['in-acme warning', 'in-success warning']);
  expect(shown([{ unit: 'inside', rules: {}, inherit: false }])).toEqual([
    'in-acme warning',
    'in-sales warning',
    'in-success warning',
  ]);
  // A severity alone keeps the options set above.
  expect(
    shown([
      { ...sales, rules: { [count]: ['error', { min: 5 }] } },
      { unit: 'inside', rules: { [count]: 'info' } },
    ]),
  ).toEqual(['in-acme warning', 'in-sales error', 'in-inside info', 'in-success warning']);
});

it('takes findings about a unit itself from its own rules, and those about the set from the base', () => {
  const two = { ...goals, objectives: [...(goals.objectives ?? []), objective('more', { unit: 'sales' })] };
  const unitRules = { [levels]: ['warning', { businessUnitMax: 1 }] } as const;
  expect(shown([], { rules: unitRules }, two)).toEqual(['units/sales warning']);
  expect(shown([{ unit: 'sales', rules: { [levels]: 'off' } }], { rules: unitRules }, two)).toEqual([]);
  expect(shown([{ unit: 'sales', rules: unitRules }], { rules: {} }, two)).toEqual(['units/sales warning']);
  const cycle = { 'rhythm/cycle-has-rhythm': 'warning' } as const;
  const silent = { ...goals, cycles: goals.cycles!.map(({ rhythm: _none, ...rest }) => rest) };
  expect(
    shown([{ unit: 'acme', rules: { 'rhythm/cycle-has-rhythm': 'off' } }], { rules: cycle }, silent),
  ).toEqual(['cycles/q2 warning']);
  expect(shown([{ unit: 'acme', rules: cycle }], { rules: {} }, silent)).toEqual([]);
});

it('knows rules of the house, one of which may hold in one unit only', () => {
  const house = defineRule({
    meta: {
      id: 'house/every',
      title: 'Nothing holds',
      severity: 'warning',
      since: '1.0.0',
      requirements: [],
      source: 'x',
      url: 'x',
      scope: 'goal',
      messages: { default: { message: 'no' } },
    },
    defaults: {},
    check({ index }, _options, report) {
      for (let goal = 0; goal < index.size; goal++)
        if (index.kind[goal] === 0) report({ goal, path: ['objectives', index.ids[goal]!], data: {} });
    },
  });
  expect(shown([{ unit: 'success', rules: [house] }], { rules: {} })).toEqual(['in-success warning']);
  expect(
    shown([{ unit: 'success', rules: [{ rule: house, severity: 'info' }] }], { rules: [house] }),
  ).toEqual(['in-acme warning', 'in-sales warning', 'in-inside warning', 'in-success info']);
});

it('runs a rule once for each set of options', () => {
  const runs: number[] = [];
  const counted = defineRule({
    meta: {
      id: 'house/counted',
      title: 'Runs are counted',
      severity: 'info',
      since: '1.0.0',
      requirements: [],
      source: 'x',
      url: 'x',
      scope: 'goal',
      messages: { default: { message: 'no' } },
    },
    defaults: { most: 1 },
    check(_context, { most }) {
      runs.push(most);
    },
  });
  const units = [
    { unit: 'sales', rules: [{ rule: counted, options: { most: 2 } }] },
    { unit: 'inside', rules: [{ rule: counted, options: { most: 1 } }] },
    { unit: 'success', rules: [{ rule: counted, options: { most: 2 }, severity: 'error' as const }] },
  ];
  checkGoals(goals, { asOf, rules: [counted], units });
  expect(runs).toEqual([1, 2]);
});

it('reports a unit that does not exist, and nothing of its rules', () => {
  const report = checkGoals(goals, { asOf, rules: {}, units: [{ unit: 'Sales', rules }] });
  expect(report.findings).toMatchObject([
    { ruleId: 'override/unit-exists', severity: 'warning', path: ['units'], data: { unit: 'Sales' } },
  ]);
});

it('goes together with waivers and baselines', () => {
  const waiver = { ruleId: count, reason: 'pilot', by: 'ana', until: '2026-06-01' };
  const units = [{ unit: 'sales', rules: { [count]: 'error' } }] as const;
  expect(shown(units, { waivers: [{ ...waiver, goal: 'in-sales' }] })).toEqual([
    'in-acme warning',
    'in-inside error',
    'in-success warning',
  ]);
  expect(shown(units, { waivers: [{ ...waiver, goal: 'in-sales', until: asOf }] })).toEqual([
    'in-acme warning',
    'in-sales error',
    'in-sales info',
    'in-inside error',
    'in-success warning',
  ]);
  const before = checkGoals(goals, { asOf, rules });
  expect(baselineFindings(checkGoals(goals, { asOf, rules, units }), before).findings).toEqual([]);
});

it('refuses wrong configuration, also for a unit that is not there', () => {
  const entry = { unit: 'sales', rules: {} };
  const wrong: readonly (readonly [unknown, string])[] = [
    [null, 'must be a list'],
    [{}, 'must be a list'],
    [[null], 'needs `unit` and `rules`'],
    [[{ unit: 'sales' }], 'needs `unit` and `rules`'],
    [[{ unit: 1, rules: {} }], 'needs `unit` and `rules`'],
    [[{ ...entry, inherit: 'no' }], '`inherit` must be'],
    [[entry, entry], 'more than once'],
    [[{ unit: 'gone', rules: { 'counts/x': 'error' } }], 'cascade/unknown-rule'],
    [[{ unit: 'gone', rules: { [count]: ['error', { mim: 1 }] } }], 'has no option `mim`'],
    [[{ unit: 'gone', rules: { [count]: ['error', { min: 9 }] } }], 'more than `max`'],
    [Array.from({ length: 1001 }, (_, at) => ({ unit: `u${at}`, rules: {} })), 'at most 1000'],
  ];
  for (const [units, what] of wrong) {
    const run = (): unknown => checkGoals(goals, { asOf, units } as unknown as CheckOptions);
    expect(run).toThrow(UsageError);
    expect(run).toThrow(what);
  }
});

it('holds on to the base where units lie above themselves, and on chains of any depth', () => {
  const unit = (id: string, parent?: string) => ({
    id,
    name: id,
    kind: 'team' as const,
    ...(parent === undefined ? {} : { parent }),
  });
  const at = (id: string) => objective(`in-${id}`, { unit: id });
  const circle = acme({
    units: [unit('a', 'c'), unit('b', 'a'), unit('c', 'b'), unit('d', 'a')],
    objectives: ['a', 'b', 'c', 'd'].map(at),
  });
  expect(shown([{ unit: 'a', rules: { [count]: 'off' } }], {}, circle)).toEqual([
    'in-b warning',
    'in-c warning',
  ]);
  const deep = 100_000;
  const chain = acme({
    units: Array.from({ length: deep }, (_, n) => unit(`u${n}`, n === 0 ? undefined : `u${n - 1}`)),
    objectives: [at(`u${deep - 1}`)],
  });
  const every = Array.from({ length: 1000 }, (_, n) => ({
    unit: `u${n}`,
    rules: { [count]: n % 2 === 0 ? 'info' : 'error' } as const,
  }));
  expect(shown(every, {}, chain)).toEqual([`in-u${deep - 1} error`]);
});

/** The slow way: a whole check for each unit, of which what is about that unit is kept. */
const naive = (set: GoalSet, units: readonly UnitOverride[]): readonly Finding[] => {
  const index = compileGoals(set);
  const all = presets.recommended;
  const chainOf = (unit: string | undefined): readonly UnitOverride[] => {
    const found: UnitOverride[] = [];
    const seen = new Set<string>();
    for (let at = unit; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const own = units.find((override) => override.unit === at);
      if (own !== undefined) found.unshift(own);
      at = set.units?.find(({ id }) => id === at)?.parent;
    }
    return found;
  };
  const unitOf = ({ goal, path }: Finding): string | undefined => {
    if (goal === undefined) return path[0] === 'units' ? String(path[1]) : undefined;
    return set.units?.[index.unit[index.numberOf(goal) ?? -1] ?? -1]?.id;
  };
  const answers = [undefined, ...(set.units ?? []).map(({ id }) => id)].flatMap((unit) => {
    const chosen = [...all, ...chainOf(unit).map((override) => override.rules)];
    return checkGoals(set, { asOf, rules: chosen as RuleChoice, limit: Infinity }).findings.filter(
      (finding) => unitOf(finding) === unit,
    );
  });
  return answers;
};

it('answers as a whole check for each unit would', () => {
  const sorted = (findings: readonly Finding[]): readonly string[] =>
    findings.map((each) => canonicalJson(each)).sort();
  const settings = [
    { [count]: 'off' },
    { [count]: ['error', { min: 5 }] },
    { 'measures/source-assigned': 'error', 'cascade/key-result-covered': 'off' },
    { [levels]: ['info', { businessUnitMax: 1, teamMax: 1 }] },
  ] as const;
  fc.assert(
    fc.property(
      goalSets({ maxUnits: 6, maxObjectivesPerUnit: 2 }),
      fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...settings)), { maxLength: 4 }),
      (set, picks) => {
        const ids = [...new Set((set.units ?? []).map(({ id }) => id))];
        const units = [...new Map(picks.map(([at, chosen]) => [ids[at % ids.length] ?? '', chosen]))]
          .filter(([unit]) => unit !== '')
          .map(([unit, chosen]) => ({ unit, rules: chosen }));
        const report = checkGoals(set, { asOf, units, limit: Infinity });
        expect(sorted(report.findings)).toEqual(sorted(naive(set, units)));
      },
    ),
    { numRuns: 40 },
  );
});
