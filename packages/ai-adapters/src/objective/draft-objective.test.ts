import { checkGoals, presets } from '@throughline/cascade';
import type { GoalSet } from '@throughline/core';
import { metricFamilies, parseObjective } from '@throughline/core/wording';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, newlyFound, quarryWith } from '../../test/goal-drafting.ts';
import { numbersIn } from '../../test/harbour.ts';
import { quarry, quarryDay } from '../../test/quarry.ts';
import { themeTitle } from './theme-title.ts';

const expects = { by: 7, in: 'unit' } as const;
const serves = [
  { goal: 'nps', expects },
  { goal: 'churn', expects: { by: -2, in: 'points' } },
] as const;
const uncovered =
  'cascade/key-result-covered: nobody below supports `Lower customer effort score from 3.4 to 3.1`';

test('the quarry is tidy before anything is drafted', () => {
  expect(checkGoals(quarry, { asOf: quarryDay, rules: presets.recommended }).findings).toEqual([]);
});

test('the words of every theme read as an objective, with and without a unit', () => {
  for (const family of metricFamilies)
    for (const unit of [undefined, 'Yard'])
      expect(parseObjective(themeTitle(family, unit, 'en')), family).toMatchObject({ wellFormed: true });
  const titles = metricFamilies.flatMap((family) =>
    (['en', 'de'] as const).map((language) => themeTitle(family, undefined, language)),
  );
  expect(new Set(titles).size).toBe(18);
  expect(titles.filter((title) => /\d/.test(title))).toEqual([]);
});

test('a theme becomes an objective with key results from what the unit reached, and the rules have nothing to add', async () => {
  const { value, notes, provenance } = await goalDraft('objective', {
    theme: { family: 'customer' },
    metrics: ['on-time-delivery'],
    unit: 'yard',
    serves,
  });
  expect(value.objectives).toMatchObject([
    {
      title: 'Yard: Customers feel in good hands and stay with us',
      cycle: 'q2',
      unit: 'yard',
      commitment: 'committed',
      state: 'draft',
      owners: [{ who: { person: 'ben' }, as: 'accountable' }],
      supports: [{ goal: 'nps', expects }, { goal: 'churn' }],
    },
  ]);
  expect(value.keyResults.map(({ title }) => title)).toEqual([
    'Raise on-time delivery from 90 % to 91 %',
    'Raise customer satisfaction from 79 to 80',
    'Lower first response time from 46 to 44 minutes',
  ]);
  expect(value.basis.map(({ because, target }) => `${because} ${target}`)).toEqual([
    'named best',
    'theme best',
    'theme best',
  ]);
  // Nobody measures defects, so the guardrail of delivery has no limit yet.
  expect(notes.map(({ code }) => code)).toEqual(['guardrail-limit-needed']);
  expect(provenance.inputs).toEqual(
    expect.arrayContaining(['q2', 'yard', 'nps', 'churn', 'yard-q4-25-onTime']),
  );
  // The first objective below the company makes the rule ask who takes up the third key result.
  expect(newlyFound(quarry, value)).toEqual([uncovered]);
});

test('without a stated expectation no number is made up: the link stays open and says so', async () => {
  const { value, notes } = await goalDraft('objective', {
    theme: { family: 'customer' },
    metrics: ['on-time-delivery'],
    unit: 'yard',
  });
  expect(value.objectives[0]?.supports).toEqual([
    { goal: 'nps', seenRevision: 0 },
    { goal: 'churn', seenRevision: 0 },
  ]);
  expect(notes.map(({ code }) => code)).toEqual(['expectation-needed', 'guardrail-limit-needed']);
  expect(newlyFound(quarry, value)).toEqual([
    'cascade/links-falsifiable: `Yard: Customers feel in good hands and stay with us` does not say how much it should move `nps`, `churn`',
    uncovered,
  ]);
  const known = new Set([...numbersIn(quarry), 0]);
  expect(numbersIn(value).filter((number) => !known.has(number))).toEqual([]);
});

test('a text is taken word for word when it reads as an objective, and declined with reasons when not', async () => {
  const text = 'Make buying stone effortless for small builders';
  const { value } = await goalDraft('objective', { text, theme: { family: 'finance' }, language: 'de' });
  expect(value.objectives[0]).toMatchObject({ title: text, cycle: 'q2' });
  expect(value.objectives[0]).not.toHaveProperty('unit');
  for (const [wrong, reason] of [
    ['Reach 4,000 paying builders', 'metric_in_objective'],
    ['Launch the new website', 'task_or_output'],
    ['Growth', 'vague_or_label'],
    [`Make ${'very '.repeat(80)}good stone`, 'too_long'],
  ] as const) {
    const declined = await goalDecline('objective', { text: wrong });
    expect(declined).toMatchObject({ code: 'not-an-objective' });
    expect(declined.data['reasons']).toContain(reason);
  }
});

test('German themes give German titles', async () => {
  const { value } = await goalDraft('objective', {
    theme: { family: 'customer' },
    unit: 'yard',
    serves,
    language: 'de',
  });
  expect(value.objectives[0]?.title).toBe('Yard: Kunden fühlen sich gut aufgehoben und bleiben bei uns');
  expect(value.keyResults[0]?.title).toBe('Kundenzufriedenheit von 79 auf 80 steigern');
});

test('it declines when something is missing, and says what', async () => {
  const theme = { family: 'customer' } as const;
  const twoCycles: GoalSet = quarryWith({
    cycles: [
      ...quarry.cycles!,
      { id: 'extra', name: 'Extra', start: '2026-05-01', end: '2026-06-01', state: 'active' },
    ],
  });
  const cases = [
    [{}, 'not-an-objective'],
    [{ theme, unit: 'moon' }, 'unit-not-found'],
    [{ theme, cycle: 'never' }, 'cycle-not-found'],
    [{ theme, cycle: 'q1' }, 'cycle-takes-nothing'],
    [{ theme, accountable: { person: 'nobody' } }, 'owner-not-found'],
    [{ theme, goals: twoCycles }, 'cycle-needed'],
    [{ theme, asOf: '2031-01-01' }, 'cycle-needed'],
    [{ theme, serves: [{ goal: 'gone' }] }, 'goal-not-found'],
    [{ theme, serves: [{ goal: 'old-q1-win' }] }, 'goal-not-found'],
    [{ theme: { family: 'people' }, unit: 'yard' }, 'nothing-to-serve'],
    [{ text: 'Make the yard a place people love', unit: 'yard' }, 'theme-unknown'],
    [{ text: 'Builders choose our stone again and again', unit: 'firm' }, 'objective-exists'],
  ] as const;
  for (const [input, code] of cases)
    expect((await goalDecline('objective', input as never)).code, JSON.stringify(input)).toBe(code);
});

test('without any cycle on the day the decline says what to do, and names no empty list', async () => {
  const input = { theme: { family: 'customer' }, asOf: '2031-01-01' } as const;
  expect(await goalDecline('objective', input)).toMatchObject({
    messageId: 'none',
    message: 'no open cycle holds 2031-01-01',
    help: 'name a cycle, or add the one that holds the day',
  });
});

test('a text stands in the title without signs that turn its direction', async () => {
  const input = { text: '\u202eGuests feel \u2066at home\u2069 in our yard', serves: [{ goal: 'nps' }] };
  const { value, notes } = await goalDraft('objective', input);
  expect(value.objectives[0]?.title).toBe('Guests feel at home in our yard');
  expect(JSON.stringify(notes)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('units in a circle and objectives without units are no trouble', async () => {
  const circle = quarryWith({
    units: [
      { id: 'firm', name: 'Quarry', kind: 'department', parent: 'yard', lead: 'ada' },
      { id: 'yard', name: 'Yard', kind: 'department', parent: 'firm', lead: 'ben' },
    ],
  });
  const input = { theme: { family: 'customer' }, unit: 'yard', goals: circle } as const;
  expect((await goalDraft('objective', input)).value.objectives[0]?.supports).toHaveLength(2);
});
