import { checkGoals, presets } from '@throughline/cascade';
import { type GoalSet, type NewGoal, UsageError } from '@throughline/core';
import { describe, expect, test } from 'vitest';
import { answered, type SentAsk, violationsOf } from '../../test/goal-model.ts';
import { numbersIn } from '../../test/harbour.ts';
import { findingsOf, tidyCompany, tidyDay, withGoals } from '../../test/tidy-company.ts';
import { looseFacts, untraced } from '../../test/traced.ts';
import type { CascadeFromStrategy } from './cascade-from-strategy.ts';

const input = { goals: tidyCompany, asOf: tidyDay } as const;
const { objectives: _, keyResults: __, checkIns: ___, ...bare } = tidyCompany;

const recordOf = ({ records }: SentAsk, entity: string, wanted: object): string => {
  const found = records.find(
    (record) =>
      record.entity === entity && Object.entries(wanted).every(([name, value]) => record[name] === value),
  );
  if (found === undefined) throw new Error(`no ${entity} ${JSON.stringify(wanted)}`);
  return found.id;
};
/** The pair of a unit and a key result above. */
const carry = (ask: SentAsk, unit: string, keyResult: RegExp): string => {
  const above = ask.records.find(
    ({ entity, title }) => entity === 'keyResult' && typeof title === 'string' && keyResult.test(title),
  );
  return recordOf(ask, 'carry', { unit: recordOf(ask, 'unit', { name: unit }), keyResult: above?.id });
};
const why = 'It moves first.';
const metrics = (ask: SentAsk, ...names: readonly string[]) =>
  names.map((name) => ({ metric: recordOf(ask, 'metric', { name }), why }));
const title = 'Schools find the fruit they need';
const description = 'Whoever finds what they need orders more.';
const sold = (ask: SentAsk, more: object = {}) => ({
  about: carry(ask, 'Sales', /recurring revenue/),
  title,
  description,
  metrics: metrics(ask, 'win rate', 'quota attainment', 'sales cycle length'),
  ...more,
});

test('a record that the model names comes back in the words of the user, never as an id', async () => {
  const mission = String(tidyCompany.organization.strategy?.mission);
  const named = async (entity: string): Promise<string | undefined> => {
    const { result } = await answered('cascade-from-strategy', input, (ask) => {
      const { id } = ask.records.find((record) => record.entity === entity) ?? {};
      return { objectives: [sold(ask, { description: `It serves ${String(id)} well.` })] };
    });
    return result.ok ? result.draft.value.objectives[0]?.description : JSON.stringify(result.declined);
  };
  expect(await named('strategy')).toBe(`It serves ${mission} well.`);
  expect(await named('carry')).toMatch(/^It serves .*recurring revenue.* well\.$/);
  expect(await named('unit')).toBe('It serves Sales well.');
});

describe('units take up what nobody carries', () => {
  test('in the words and by the metrics of the model, with numbers of the data or none', async () => {
    const { result, sent, calls } = await answered('cascade-from-strategy', input, (ask) => ({
      objectives: [sold(ask)],
    }));
    if (!result.ok) throw new Error(JSON.stringify(result.declined));
    const { value, notes, provenance } = result.draft;
    expect(value.objectives).toMatchObject([
      {
        id: 'draft-1-sales-arr',
        title,
        description,
        unit: 'sales',
        cycle: 'q2',
        owners: [{ who: { person: 'ben' }, as: 'accountable' }],
        supports: [{ goal: 'arr', seenRevision: 0 }],
        state: 'draft',
        origin: { aiGenerated: true },
      },
    ]);
    expect(value.keyResults.map(({ metric }) => metric)).toEqual([
      'win-rate',
      'quota-attainment',
      'sales-cycle-length',
    ]);
    expect(numbersIn(value.keyResults)).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['share-needed', 'target-needed']));
    expect(provenance.inputs).toEqual(expect.arrayContaining(['sales', 'arr']));
    expect(value.rationale.sections[0]?.lines[0]?.text).toBe(
      `\`${title}\`: \`Sales\` takes up \`Grow annual recurring revenue from EUR 2M to EUR 2.6M\``,
    );
    expect(untraced(value.rationale)).toEqual([]);
    expect(looseFacts(value.rationale)).toEqual([]);
    expect(calls).toBe(1);
    const wire = sent.join('\n');
    expect(wire).toContain('Good fruit for every school');
    expect(wire).not.toMatch(/\b(Ben|Ada|Cleo|draft-1)\b/);
    // What is measured above is not offered below.
    expect(wire).not.toMatch(/"name":"annual recurring revenue"/);
  });

  test('with earlier values the targets come from these, and the recommended rules hear nothing new', async () => {
    const history = ['win-rate', 'quota-attainment', 'first-contact-resolution'].map((metric) => ({
      metric,
      unit: { kind: 'percent' } as const,
      points: [
        { on: '2026-01-31', value: 40 },
        { on: '2026-02-28', value: 60 },
        { on: '2026-03-31', value: 50 },
      ],
    }));
    const shares = [{ unit: 'sales', keyResult: 'arr', share: 0.5 }];
    const { result } = await answered('cascade-from-strategy', { ...input, history, shares }, (ask) => ({
      objectives: [
        sold(ask, {
          metrics: metrics(ask, 'win rate', 'quota attainment', 'first contact resolution'),
        }),
      ],
    }));
    if (!result.ok) throw new Error(JSON.stringify(result.declined));
    const { value } = result.draft;
    expect(value.objectives[0]?.supports).toEqual([
      { goal: 'arr', expects: { by: 300_000, in: 'unit' }, seenRevision: 0 },
    ]);
    expect([...new Set(numbersIn(value.keyResults))].sort()).toEqual([50, 55]);
    const errors = checkGoals(withGoals(tidyCompany, added(value)), {
      asOf: tidyDay,
      rules: presets.recommended,
    })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ ruleId }) => ruleId);
    expect(errors).toEqual([]);
    expect(findingsOf(tidyCompany)).toEqual([]);
  });

  test('two units that choose one title stay apart', async () => {
    const { result } = await answered('cascade-from-strategy', input, (ask) => ({
      objectives: [
        sold(ask),
        sold(ask, {
          about: carry(ask, 'Customer success', /churn/i),
          metrics: metrics(ask, 'customer satisfaction', 'customer retention', 'net revenue retention'),
        }),
      ],
    }));
    expect(result.ok && result.draft.value.objectives.map((one) => one.title)).toEqual([
      title,
      `${title} (Customer success)`,
    ]);
  });

  test.each<[what: string, change: (ask: SentAsk) => object, code: string]>([
    ['an id of nothing', () => ({ about: 'R999' }), 'unknown-id /objectives/0/about'],
    [
      'a goal where a carry belongs',
      (ask) => ({ about: ask.records.find(({ entity }) => entity === 'keyResult')!.id }),
      'not-offered /objectives/0/about',
    ],
    [
      'too few metrics',
      (ask) => ({ metrics: metrics(ask, 'win rate') }),
      'metric-count /objectives/0/metrics',
    ],
    [
      'a metric twice',
      (ask) => ({ metrics: metrics(ask, 'win rate', 'win rate', 'quota attainment') }),
      'metric-twice /objectives/0/metrics/1/metric',
    ],
    [
      'a number in the title',
      () => ({ title: 'Schools order 20 % more' }),
      'number-not-a-fact /objectives/0/title',
    ],
    ['a task', () => ({ title: 'Launch a new web shop' }), 'wording/not-an-activity '],
    ['another field', () => ({ target: 5 }), 'additionalProperties /objectives/0'],
  ])('%s is a violation', async (_what, change, code) => {
    const { result } = await answered('cascade-from-strategy', input, (ask) => ({
      objectives: [sold(ask, change(ask))],
    }));
    expect(violationsOf(result)).toContain(code);
  });

  test('a carry comes once, and a unit takes up two key results at most', async () => {
    const twice = await answered('cascade-from-strategy', input, (ask) => ({
      objectives: [sold(ask), sold(ask)],
    }));
    expect(violationsOf(twice.result)).toEqual(['carry-twice /objectives/1/about']);
    const three = await answered('cascade-from-strategy', input, (ask) => ({
      objectives: [/recurring revenue/, /churn/i, /response/].map((above) =>
        sold(ask, { about: carry(ask, 'Sales', above) }),
      ),
    }));
    expect(violationsOf(three.result)).toEqual(['too-much-for-a-unit /objectives/2/about']);
  });

  test('what is wrong goes back and can be mended', async () => {
    const { result, calls } = await answered(
      'cascade-from-strategy',
      input,
      (ask) => ({ objectives: [sold(ask, { metrics: [] })] }),
      (ask) => ({ objectives: [sold(ask)] }),
    );
    expect([result.ok, calls]).toEqual([true, 2]);
  });
});

describe('a company without goals', () => {
  const planned = (ask: SentAsk, more: object = {}) => ({
    objectives: [
      { about: recordOf(ask, 'matter', { family: 'revenue' }), title, description, metrics: [], ...more },
    ],
  });

  test('gets its first objective in the words of the model, with the numbers of the plan', async () => {
    const { result, sent } = await answered('cascade-from-strategy', { goals: bare, asOf: tidyDay }, (ask) =>
      planned(ask),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.declined));
    expect(result.draft.value.objectives).toMatchObject([
      { title, description, unit: 'orchard', plannedMetric: 'plan-arr' },
    ]);
    expect(numbersIn(result.draft.value.keyResults).sort()).toEqual([2_000_000, 2_600_000]);
    expect(sent.join('\n')).not.toMatch(/2[ ,.]?[06]00[ ,.]?000/);
  });

  test('chooses no metrics, and each matter once', async () => {
    const with_ = await answered('cascade-from-strategy', { goals: bare, asOf: tidyDay }, (ask) =>
      planned(ask, { metrics: [{ metric: recordOf(ask, 'matter', { family: 'revenue' }), why }] }),
    );
    expect(violationsOf(with_.result)).toEqual(['not-offered /objectives/0/metrics']);
    const twice = await answered('cascade-from-strategy', { goals: bare, asOf: tidyDay }, (ask) => ({
      objectives: [...planned(ask).objectives, ...planned(ask).objectives],
    }));
    expect(violationsOf(twice.result)).toEqual(['matter-twice /objectives/1/about']);
  });
});

test('declines before anything leaves', async () => {
  const codeOf = async (more: object): Promise<readonly unknown[]> => {
    const { result, calls } = await answered('cascade-from-strategy', { ...input, ...more }, () => ({}));
    return [result.ok || result.declined.code, calls];
  };
  expect(await codeOf({ units: ['nowhere'] })).toEqual(['unit-not-found', 0]);
  expect(await codeOf({ cycle: 'nowhere' })).toEqual(['cycle-not-found', 0]);
  expect(await codeOf({ units: ['orchard'] })).toEqual(['nothing-uncarried', 0]);
  const { strategy: _strategy, ...organization } = bare.organization;
  expect(await codeOf({ goals: { ...bare, organization } satisfies GoalSet })).toEqual(['no-strategy', 0]);
});

const share = (unit: string, keyResult: string, part: number) => ({ unit, keyResult, share: part });

test.each<[what: string, shares: readonly object[]]>([
  ['above 1 together', [share('sales', 'arr', 0.7), share('care', 'arr', 0.4)]],
  ['just above 1', [share('sales', 'arr', 0.5), share('care', 'arr', 0.500001)]],
  ['of one unit twice', [share('sales', 'arr', 0.7), share('sales', 'arr', 0.7)]],
  ['a text', [{ unit: 'sales', keyResult: 'arr', share: '0.5' }]],
])('shares of one key result that are %s are a wrong call', async (_what, shares) => {
  const ask = answered('cascade-from-strategy', { ...input, shares: shares as never }, () => ({}));
  await expect(ask).rejects.toThrow(UsageError);
});

test('parts of one key result never come to more than the whole of it', async () => {
  const thirds = ['sales', 'care', 'orchard'].map((unit) => share(unit, 'arr', 1 / 3));
  const shares = [...thirds, share('sales', 'churn', 1)];
  const { result } = await answered('cascade-from-strategy', { ...input, shares }, (ask) => ({
    objectives: [
      sold(ask),
      sold(ask, {
        about: carry(ask, 'Customer success', /recurring revenue/),
        metrics: metrics(ask, 'customer satisfaction', 'customer retention', 'net revenue retention'),
      }),
    ],
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const parts = result.draft.value.objectives.map(({ supports }) => supports?.[0]?.expects?.by ?? 0);
  expect(parts).toEqual([200_000, 200_000]);
});

const added = ({ objectives, keyResults }: CascadeFromStrategy): readonly NewGoal[] => [
  ...objectives.map((value) => ({ entity: 'objective', value }) as const),
  ...keyResults.map((value) => ({ entity: 'keyResult', value }) as const),
];
