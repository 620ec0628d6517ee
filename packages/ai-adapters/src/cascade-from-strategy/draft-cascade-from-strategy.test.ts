import { type GoalSet, type NewGoal, UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { rulesDrafter } from '@throughline/ai-adapters';
import type { RoleLibrary } from '@throughline/ai-adapters/role-library';
import { goalTextTasks } from '@throughline/ai-adapters/tasks';
import { areaTemplate, kpiTemplate } from '../../test/templates.ts';
import { deepFrozen, harbour, numbersIn } from '../../test/harbour.ts';
import { findingsOf, tidyCompany, tidyContext, tidyDay, withGoals } from '../../test/tidy-company.ts';
import { looseFacts, untraced } from '../../test/traced.ts';
import type { Draft } from '../draft/draft.ts';
import type { MetricHistory } from '../role-kras/role-kras-input.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';
import type { CascadeFromStrategyInput, StatedShare } from './cascade-from-strategy-input.ts';

/** A library of three functions, so that what a test expects does not change with the library that ships. */
const library: RoleLibrary = {
  libraryVersion: 1,
  id: 'starter',
  functions: [
    work('sales', ['win-rate', 'quota-attainment', 'lead-conversion'], ['annual-recurring-revenue']),
    work(
      'customer-success',
      ['adoption-rate', 'customer-retention', 'net-revenue-retention'],
      ['customer-churn'],
    ),
    work(
      'support',
      ['first-contact-resolution', 'customer-satisfaction', 'net-promoter-score'],
      ['first-response-time'],
    ),
  ],
};

function work(id: string, metrics: readonly string[], moves: readonly string[]) {
  const guardrail = {
    metric: 'customer-churn',
    title: 'Churn does not rise',
    aim: 'hold-below',
    unit: { kind: 'percent' },
  } as const;
  const kpis = metrics.map((metric, at) =>
    kpiTemplate(metric, { guardrail, ...(at === 0 ? { indicator: 'leading' } : {}) }),
  );
  const area = {
    ...areaTemplate(`work-of-${id}`, kpis, moves),
    title: `Good work in ${id.replace('-', ' ')}`,
  };
  const profile = { id: 'all', levels: ['manager'], areas: [area] } as const;
  return { id, title: id.replace('-', ' '), synonyms: [], profiles: [profile] };
}

const drafter = rulesDrafter(library, goalTextTasks);

const resultOf = async (input: Partial<CascadeFromStrategyInput> = {}) =>
  drafter.draft(
    'cascade-from-strategy',
    deepFrozen({ goals: tidyCompany, asOf: tidyDay, ...input }),
    tidyContext,
  );

const cascadeOf = async (
  input: Partial<CascadeFromStrategyInput> = {},
): Promise<Draft<CascadeFromStrategy>> => {
  const result = await resultOf(input);
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft;
};

const added = ({ objectives, keyResults }: CascadeFromStrategy): readonly NewGoal[] => [
  ...objectives.map((value) => ({ entity: 'objective', value }) as const),
  ...keyResults.map((value) => ({ entity: 'keyResult', value }) as const),
];

/** Earlier values for every metric of a draft, the best of them in the middle. */
const historyOf = ({ keyResults }: CascadeFromStrategy): readonly MetricHistory[] =>
  keyResults.flatMap(({ metric, measure }) =>
    metric === undefined || measure.unit === undefined
      ? []
      : [
          {
            metric,
            unit: measure.unit,
            ...(measure.per === undefined ? {} : { per: measure.per }),
            points: [
              { on: '2026-01-31', value: 40 },
              { on: '2026-02-28', value: 60 },
              { on: '2026-03-31', value: 50 },
            ],
          },
        ],
  );

test('units take up what nobody carries, by what their work moves, with numbers of their own', async () => {
  const { value, notes, provenance } = await cascadeOf();
  expect(value.objectives.map(({ unit, supports }) => [unit, supports?.[0]?.goal])).toEqual([
    ['sales', 'arr'],
    ['care', 'churn'],
  ]);
  expect(value.objectives[0]).toMatchObject({
    title: 'Good work in sales',
    cycle: 'q2',
    commitment: 'committed',
    owners: [{ who: { person: 'ben' }, as: 'accountable' }],
    origin: { draft: 'draft-1', drafter: 'rules:starter', aiGenerated: false },
  });
  // The number stays above, and nothing is made up below.
  expect(numbersIn(value.keyResults)).toEqual([]);
  expect(value.keyResults.map(({ metric }) => metric)).not.toContain('customer-churn');
  expect(notes.filter(({ code }) => code === 'share-needed')).toHaveLength(value.objectives.length);
  expect(notes.filter(({ code }) => code === 'target-needed')).toHaveLength(value.keyResults.length);
  expect(provenance.inputs).toEqual(expect.arrayContaining(['sales', 'arr', 'care', 'churn']));
  expect(value.rationale.sections.at(-1)?.lines.map(({ text }) => text)).toEqual([
    '`Cut first response time from 60 to 30 minutes`',
  ]);
  expect(untraced(value.rationale)).toEqual([]);
  expect(looseFacts(value.rationale)).toEqual([]);
});

test('a stated share says by how much the key result above should move; nothing else is split', async () => {
  const { value, notes } = await cascadeOf({ shares: [{ unit: 'sales', keyResult: 'arr', share: 0.7 }] });
  expect(value.objectives[0]?.supports).toEqual([
    { goal: 'arr', expects: { by: 420_000, in: 'unit' }, seenRevision: 0 },
  ]);
  const silent = value.objectives.filter(({ supports }) => supports?.[0]?.expects === undefined);
  expect(silent).toHaveLength(value.objectives.length - 1);
  expect(notes.filter(({ code }) => code === 'share-needed').map(({ goal }) => goal)).toEqual(
    silent.map(({ id }) => id),
  );
  expect(value.rationale.sections[0]?.lines[1]?.text).toBe(
    '`Sales` is to carry 70 % of `Grow annual recurring revenue from EUR 2M to EUR 2.6M`: €420K',
  );
  expect(untraced(value.rationale)).toEqual([]);
});

test('with shares and history, the tidy company hears nothing new from the recommended rules', async () => {
  // Units that stand alone on their level have nobody beside them to agree with.
  const goals: GoalSet = {
    ...tidyCompany,
    units: [
      ...tidyCompany.units!.map((unit) =>
        unit.id === 'care' ? ({ ...unit, kind: 'department' } as const) : unit,
      ),
      { id: 'help', name: 'Support', kind: 'team', parent: 'orchard', lead: 'ada' },
    ],
  };
  expect(findingsOf(goals)).toEqual([]);
  // Somebody states every share and knows every metric's past.
  let history: readonly MetricHistory[] = [];
  let shares: readonly StatedShare[] = [];
  for (let round = 0; round < 4; round++) {
    const { value: open } = await cascadeOf({ goals, shares, history });
    history = [...history, ...historyOf(open)];
    const links = open.objectives.map(({ unit = '', supports }) => ({
      unit,
      keyResult: supports?.[0]?.goal ?? '',
    }));
    shares = links.map((link) => ({
      ...link,
      share: 1 / links.filter(({ keyResult }) => keyResult === link.keyResult).length,
    }));
  }
  const { value, notes } = await cascadeOf({ goals, shares, history });
  expect(notes.filter(({ code }) => ['target-needed', 'share-needed'].includes(code))).toEqual([]);
  expect(findingsOf(withGoals(goals, added(value)))).toEqual([]);
});

test('a company without goals begins with the metrics its strategy plans to move', async () => {
  const { objectives: _, keyResults: __, checkIns: ___, ...bare } = tidyCompany;
  const { value, provenance } = await cascadeOf({ goals: bare });
  expect(value.objectives.map(({ title, plannedMetric, unit }) => [title, plannedMetric, unit])).toEqual([
    ['A business that grows with customers it fits', 'plan-arr', 'orchard'],
  ]);
  expect(value.keyResults[0]).toMatchObject({
    title: 'Annual recurring revenue',
    measure: { kind: 'change', from: 2_000_000, to: 2_600_000, unit: { kind: 'currency', iso: 'EUR' } },
    source: 'ledger',
    kind: 'financial',
  });
  expect(provenance.inputs).toEqual(['plan-arr', 'ledger']);
  expect(untraced(value.rationale)).toEqual([]);
  const plannedMetrics = [
    { id: 'plan-nps', title: 'NPS', from: 40, to: 55, unit: { kind: 'score' } },
  ] as const;
  const loved = { ...bare, organization: { ...bare.organization, strategy: { plannedMetrics } } };
  expect((await cascadeOf({ goals: loved })).value.keyResults).toMatchObject([{ kind: 'outcome' }]);
  const { strategy: _strategy, ...organization } = bare.organization;
  const result = await resultOf({ goals: { ...bare, organization } });
  expect(result.ok ? 'ok' : result.declined.code).toBe('no-strategy');
});

test('declines with a reason, and refuses wrong calls', async () => {
  const codeOf = async (input: Partial<CascadeFromStrategyInput>): Promise<string> => {
    const result = await resultOf(input);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codeOf({ units: ['nowhere'] })).toBe('unit-not-found');
  expect(await codeOf({ cycle: 'nowhere' })).toBe('cycle-not-found');
  const cycles = tidyCompany.cycles!.map((cycle) => ({ ...cycle, state: 'closed' as const }));
  expect(await codeOf({ goals: { ...tidyCompany, cycles }, cycle: 'q3' })).toBe('cycle-takes-nothing');
  expect(await codeOf({ units: ['orchard'] })).toBe('nothing-uncarried');
  // A quay and an office: nobody knows what they do.
  expect(await codeOf({ goals: { ...harbour, roles: [] } })).toBe('no-unit-fits');
  await expect(codeOf({ shares: [{ unit: 'sales', keyResult: 'arr', share: 1.2 }] })).rejects.toThrow(
    UsageError,
  );
  await expect(codeOf({ count: { min: 3, max: 2 } })).rejects.toThrow(UsageError);
});
