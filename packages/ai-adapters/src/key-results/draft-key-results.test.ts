import type { GoalSet, KeyResult, MeasureUnit, Objective } from '@throughline/core';
import { parseKeyResult } from '@throughline/core/wording';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, newlyFound, quarryWith } from '../../test/goal-drafting.ts';
import { quarry } from '../../test/quarry.ts';

const objective: Objective = {
  id: 'care',
  title: 'Builders get what they need without asking twice',
  cycle: 'q2',
  unit: 'yard',
  commitment: 'committed',
  owners: [{ who: { person: 'ben' }, as: 'accountable' }],
  supports: [{ goal: 'nps', expects: { by: 2, in: 'unit' } }],
};
const withCare = (more: Partial<Objective> = {}, keyResults: readonly KeyResult[] = []): GoalSet =>
  quarryWith({
    objectives: [...quarry.objectives!, { ...objective, ...more }],
    keyResults: [...quarry.keyResults!, ...keyResults],
  });

test('three key results of the family of what the objective helps, leading with lagging, none new to the rules', async () => {
  const goals = withCare();
  const { value, notes } = await goalDraft('key-results', {
    goals,
    objective: 'care',
    metrics: ['complaint-rate'],
  });
  expect(value.keyResults.map(({ title, source, indicator }) => [title, source, indicator])).toEqual([
    ['Lower complaint rate from 3.6 % to 3.5 %', 'calls', 'lagging'],
    ['Raise customer satisfaction from 79 to 80', 'calls', 'lagging'],
    ['Lower first response time from 46 to 44 minutes', 'calls', 'leading'],
  ]);
  expect(notes).toEqual([]);
  expect(newlyFound(goals, value)).toEqual([]);
  for (const { title, measure } of value.keyResults) {
    const reading = parseKeyResult(title);
    expect(reading, title).toMatchObject({ class: 'outcome', measurable: true });
    expect(reading.measure, title).toMatchObject({
      kind: 'change',
      from: (measure as { from: number }).from,
    });
  }
});

test('the number stays above: what the goal above reads is not read again, and what is there is not doubled', async () => {
  const held: KeyResult = {
    id: 'held',
    objective: 'care',
    title: 'Raise customer satisfaction from 79 to 82',
    metric: 'csat',
    measure: { kind: 'change', from: 79, to: 82, unit: { kind: 'score' } },
    source: 'calls',
  };
  const { value } = await goalDraft('key-results', { goals: withCare({}, [held]), objective: 'care' });
  expect(value.keyResults.map(({ metric }) => metric)).toEqual(['first-response-time']);
});

test('a stretch goes for the hardest target the data supports, a promise for the least hard', async () => {
  const targetOf = async (commitment: Objective['commitment']): Promise<unknown> => {
    const { value } = await goalDraft('key-results', {
      goals: withCare({ commitment }),
      objective: 'care',
      metrics: ['on-time-delivery'],
      benchmarks: [
        { id: 'b', metric: 'on-time-delivery', typical: 95, unit: { kind: 'percent' }, on: '2026-01-01' },
      ],
    });
    return value.basis[0];
  };
  expect(await targetOf('committed')).toMatchObject({
    target: 'best',
    records: ['yard-q1-onTime', 'yard-q4-25-onTime'],
  });
  expect(await targetOf('aspirational')).toMatchObject({
    target: 'benchmark',
    records: ['yard-q1-onTime', 'b'],
  });
});

test('given targets and history count; a target without a baseline says so', async () => {
  const { value, notes } = await goalDraft('key-results', {
    goals: withCare({ supports: [] }),
    objective: 'care',
    targets: [
      { metric: 'churn', to: 4, unit: { kind: 'percent' } },
      { metric: 'renewal-rate', from: 70, to: 75, unit: { kind: 'percent' } },
    ],
    metrics: ['retention rate'],
    history: [
      {
        metric: 'customer-retention',
        unit: { kind: 'percent' },
        points: [
          { on: '2026-03-01', value: 81 },
          { on: '2025-03-01', value: 84 },
          { on: '2027-01-01', value: 99 },
          { on: '2025-01-01', value: Number.NaN },
        ],
      },
    ],
  });
  expect(value.keyResults.map(({ title }) => title)).toEqual([
    'Lower customer churn to 4 %',
    'Raise renewal rate from 70 % to 75 %',
    'Raise customer retention from 81 % to 84 %',
    'Lower first response time from 46 to 44 minutes',
  ]);
  expect(notes.map(({ code }) => code)).toContain('baseline-needed');
});

test('an objective nobody can measure, one with enough, and one that is not there are declined', async () => {
  const five = (['a', 'b', 'c', 'd', 'e'] as const).map(
    (id): KeyResult => ({ id, objective: 'care', title: `Result ${id}`, measure: { kind: 'binary' } }),
  );
  const cases = [
    [{ objective: 'nowhere' }, 'objective-not-found'],
    [{ objective: 'old-q1' }, 'objective-not-found'],
    [{ objective: 'nps' }, 'objective-not-found'],
    [{ objective: 'care', goals: withCare({}, five) }, 'enough-key-results'],
    [{ objective: 'care', goals: withCare({ supports: [] }) }, 'theme-unknown'],
    [{ objective: 'trusted' }, 'no-numbers'],
  ] as const;
  for (const [input, code] of cases)
    expect((await goalDecline('key-results', input as never)).code, JSON.stringify(code)).toBe(code);
  await expect(goalDraft('key-results', { objective: 'trusted', count: { min: 3, max: 0 } })).rejects.toThrow(
    UsageError,
  );
});

test('a metric that can be pushed at any price gets a guardrail, one that is watched does not', async () => {
  const history = [
    {
      metric: 'win-rate',
      unit: { kind: 'percent' },
      points: [
        { on: '2026-01-01', value: 20 },
        { on: '2025-01-01', value: 22 },
      ],
    },
    { metric: 'average-discount', unit: { kind: 'percent' }, points: [{ on: '2026-01-01', value: 6 }] },
  ] as const;
  const input = { goals: withCare({ supports: [] }), objective: 'care', metrics: ['win-rate'], history };
  const { value } = await goalDraft('key-results', input);
  expect(value.keyResults[0]).toMatchObject({
    metric: 'win-rate',
    guardrails: [
      {
        title: 'Average discount does not get worse',
        measure: { kind: 'threshold', comparator: '<=', limit: 6, unit: { kind: 'percent' } },
        mode: 'flag',
      },
    ],
  });
});

test('a given target that makes its metric worse, is no measure of it, or is there already is told, not drafted', async () => {
  const goals = withCare();
  const score = { kind: 'score' } as const;
  const asked = async (metric: string, to: number, unit: MeasureUnit, from?: number) => {
    const targets = [{ metric, to, unit, ...(from === undefined ? {} : { from }) }];
    const { value, notes } = await goalDraft('key-results', { goals, objective: 'care', targets });
    const given = value.basis.filter(({ target }) => target === 'given').map(({ metric: of }) => of);
    return [given, notes.filter(({ code }) => code === 'target-unused').map(({ data }) => data['metric'])];
  };
  expect(await asked('csat', 85, score, 80)).toEqual([['customer-satisfaction'], []]);
  expect(await asked('csat', 85, { kind: 'percent' }, 80)).toEqual([['customer-satisfaction'], []]);
  expect(await asked('csat', 75, score, 80)).toEqual([[], ['csat']]);
  // Its last value is 79.
  expect(await asked('csat', 79, score)).toEqual([[], ['csat']]);
  expect(await asked('csat', 85, { kind: 'currency' })).toEqual([[], ['csat']]);
  expect(await asked('first-response-time', 50, { kind: 'duration', in: 'minutes' }, 40)).toEqual([
    [],
    ['first-response-time'],
  ]);
  expect(await asked('first-response-time', 30, score, 40)).toEqual([[], ['first-response-time']]);
});

test('a language nobody has is refused', async () => {
  const input = { goals: withCare(), objective: 'care', language: 'fr' as 'de' };
  await expect(goalDraft('key-results', input)).rejects.toThrow('`language` must be `en` or `de`');
});
