import { checkGoals } from '@throughline/cascade';
import { expect, test } from 'vitest';
import { takenOver } from '../../test/goal-drafting.ts';
import { answered, idOf, type SentAsk, violationsOf } from '../../test/goal-model.ts';
import { numbersIn } from '../../test/harbour.ts';
import { quarry, quarryDay } from '../../test/quarry.ts';

const nps = 'Raise net promoter score from 31 to 38';
const churn = 'Lower customer churn from 9 % to 7 %';
const good = (ask: SentAsk) => ({
  areas: [
    {
      title: 'A smooth hand-over at the gate',
      description: 'Everything between the arrival of a truck and its leaving.',
      outcomes: ['Drivers know what comes next'],
      serves: [idOf(ask, nps)],
      kpis: [
        { metric: idOf(ask, 'customer satisfaction'), title: 'How satisfied drivers are' },
        { metric: idOf(ask, 'first response time'), title: 'How long drivers wait for an answer' },
      ],
      evidence: ['Drivers who are asked can say when they will be loaded'],
    },
    {
      title: 'Stone that arrives whole',
      description: 'The care with which stone is loaded.',
      outcomes: ['Builders need not send anything back'],
      serves: [idOf(ask, churn)],
      kpis: [{ metric: idOf(ask, 'complaint rate'), title: 'How often builders complain' }],
      evidence: [],
    },
  ],
});
const changed = (ask: SentAsk, change: (areas: ReturnType<typeof good>['areas']) => unknown) => ({
  areas: change(good(ask).areas),
});

test('a model words the areas; links, owner, sources, guardrails and numbers come from the data', async () => {
  const { result, sent } = await answered('role-kras', { role: 'loader', count: { min: 2, max: 5 } }, good);
  expect(result).toMatchObject({ ok: true, draft: { aiGenerated: true } });
  if (!result.ok) return;
  const { value, notes } = result.draft;
  expect(value.kras).toMatchObject([
    {
      title: 'A smooth hand-over at the gate',
      supports: [{ goal: 'nps' }],
      owners: [{ who: { person: 'cara' }, as: 'accountable' }],
      origin: { aiGenerated: true },
    },
    { title: 'Stone that arrives whole', supports: [{ goal: 'churn' }] },
  ]);
  expect(value.kpis.map(({ title, metric, source }) => [title, metric, source])).toEqual(
    expect.arrayContaining([
      ['How satisfied drivers are', 'customer-satisfaction', 'calls'],
      ['How often builders complain', 'complaint-rate', 'calls'],
    ]),
  );
  expect(notes.map(({ code }) => code)).not.toContain('level-assumed');
  const known = new Set([...numbersIn(quarry), 0]);
  expect(numbersIn([value.kras, value.kpis]).filter((number) => !known.has(number))).toEqual([]);
  const after = takenOver(quarry, value);
  const errors = checkGoals(after, { asOf: quarryDay }).findings.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
  expect(sent.join('\n')).not.toMatch(/\bCara\b|"loader"/);
});

test('an area that is a task or a metric, a metric twice, and what was not offered go back', async () => {
  const cases = [
    [
      (areas: ReturnType<typeof good>['areas']) => [{ ...areas[0], title: 'Run weekly meetings' }],
      'wording/not-an-activity',
    ],
    [
      (areas: ReturnType<typeof good>['areas']) => [areas[0], { ...areas[1], kpis: areas[0]!.kpis }],
      'metric-twice',
    ],
    [
      (areas: ReturnType<typeof good>['areas']) => [{ ...areas[0], serves: [areas[0]!.kpis[0]!.metric] }],
      'not-offered',
    ],
    [
      (areas: ReturnType<typeof good>['areas']) => [
        { ...areas[0], kpis: [{ metric: areas[0]!.serves[0], title: 'It' }] },
      ],
      'not-offered',
    ],
  ] as const;
  for (const [change, code] of cases) {
    const { result } = await answered('role-kras', { role: 'loader' }, (ask) => changed(ask, change));
    expect(
      violationsOf(result).map((text) => text.split(' ')[0]),
      code,
    ).toContain(code);
  }
});

test('a role that is not there, or nothing to serve: nobody is asked', async () => {
  for (const [input, code] of [
    [{ role: 'nobody' }, 'role-not-found'],
    [{ role: 'loader', companyKeyResults: ['gone'] }, 'key-result-not-found'],
    [{ role: 'loader', goals: { ...quarry, keyResults: [] } }, 'no-company-key-results'],
  ] as const) {
    const { result, calls } = await answered('role-kras', input as never, () => ({}));
    expect([result.ok || result.declined.code, calls]).toEqual([code, 0]);
  }
});
