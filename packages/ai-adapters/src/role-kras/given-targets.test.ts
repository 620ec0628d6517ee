import type { Measure } from '@throughline/core';
import { expect, test } from 'vitest';
import { codesOf, draftOf } from '../../test/drafting.ts';
import type { RoleTarget } from './role-kras-input.ts';

const percent = { kind: 'percent' } as const;
const least = (limit: number): Measure => ({ kind: 'threshold', comparator: '>=', limit, unit: percent });

/** The seller's draft with targets agreed for the role. */
const seller = (...targets: readonly RoleTarget[]) => draftOf({ role: 'seller', targets });

test('what was agreed with the role comes before the key result, by any name of the metric, and is a copy', async () => {
  const agreed = { metric: 'close-rate', measure: least(29) };
  const { value, notes } = await seller(agreed);
  const kpi = value.kpis.find(({ metric }) => metric === 'win-rate');
  expect(kpi?.measure).toEqual(agreed.measure);
  expect(kpi?.measure).not.toBe(agreed.measure);
  expect(value.basis.find((one) => one.kpi === kpi?.id)).toEqual({ kpi: kpi?.id, target: 'given' });
  expect(notes.map(({ code }) => code)).not.toContain('target-unused');
});

test.each([
  [
    'another unit',
    {
      metric: 'win-rate',
      measure: { kind: 'threshold', comparator: '>=', limit: 9, unit: { kind: 'count' } },
    },
  ],
  ['no unit', { metric: 'win-rate', measure: { kind: 'threshold', comparator: '>=', limit: 9 } }],
  [
    'the wrong direction',
    { metric: 'win-rate', measure: { kind: 'threshold', comparator: '<=', limit: 9, unit: percent } },
  ],
  ['a way down', { metric: 'win-rate', measure: { kind: 'change', from: 30, to: 20, unit: percent } }],
  ['no number', { metric: 'win-rate', measure: { kind: 'change', from: 30, unit: percent } }],
  ['a rate', { metric: 'win-rate', measure: { ...least(9), per: 'month' } }],
  ['a metric that no area reads', { metric: 'scrap-rate', measure: least(9) }],
] as const)('a target with %s is not taken, and that is said', async (_what, target) => {
  const { value, notes } = await seller(target);
  expect(value.kpis.find(({ metric }) => metric === 'win-rate')?.measure).toEqual(least(34));
  expect(notes.filter(({ code }) => code === 'target-unused').map(({ data }) => data['metric'])).toEqual([
    target.metric,
  ]);
});

test('a guardrail takes the limit that was agreed, else asks for one', async () => {
  const guardrailOf = async (...targets: readonly RoleTarget[]) => {
    const draft = await seller(...targets);
    const kpi = draft.value.kpis.find(({ metric }) => metric === 'win-rate');
    const open = draft.notes.filter(({ code }) => code === 'guardrail-limit-needed');
    return [kpi?.guardrails?.[0]?.measure, open.some(({ data }) => data['metric'] === 'gross-margin')];
  };
  expect(await guardrailOf()).toEqual([{ kind: 'threshold', comparator: '>=', unit: percent }, true]);
  expect(await guardrailOf({ metric: 'gross-margin', measure: least(61) })).toEqual([least(61), false]);
});

test('a level that is missing is read from the title, and that is said', async () => {
  const draft = await draftOf({ role: { function: 'sales', title: 'Head of sales' } });
  expect(codesOf(draft)).toContain('level-from-title');
  expect(codesOf(draft)).not.toContain('level-assumed');
});
