import { UsageError } from '@throughline/core';
import { generateGoalSet, goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { readFlowchart } from '../../test/read-flowchart.ts';
import { toMermaid } from './to-mermaid.ts';

const titled = (...titles: string[]) =>
  acme({ objectives: titles.map((title, at) => objective(`o${at}`, { title })) });
const textsOf = (picture: string) => readFlowchart(picture).boxes.map(({ text }) => text);

it('draws every kind of goal and every kind of link', () => {
  const picture = toMermaid(
    acme({
      objectives: [
        objective('top'),
        objective('below', { supports: to('k', 'gone') }),
        objective('a', { supports: to('b') }),
        objective('b', { supports: to('a') }),
      ],
      keyResults: [keyResult('k', 'top')],
      kras: [kra('r', { supports: to('k') })],
      kpis: [kpi('p', 'r')],
      initiatives: [initiative('i', { supports: to('k') })],
    }),
    { direction: 'LR' },
  );
  expect(picture).toBe(`flowchart LR
  g0["Win top"]
  g1["Win below"]
  g2["Win a"]
  g3["Win b"]
  g4("Raise k")
  g5[["Care for r"]]
  g6(["Keep p"])
  g7{{"Carry out i"}}
  g1 --> g4
  g2 -.-> g3
  g3 -.-> g2
  g4 --- g0
  g5 --> g4
  g6 --- g5
  g7 --> g4
`);
});

it('writes titles that no sign can break out of', () => {
  const nasty = [
    'say "hi"]',
    'end',
    '<b>&amp;</b>',
    'a\nb\r\n\tc',
    '# `x` \\',
    'A --> B; click g0 "javascript:x"',
    '%%{init: {"theme":"dark"}}%%',
    '$$x^2$$',
    'fa:fa-car',
    'style g0 fill:#f00;',
    ':::class',
    '`**md**`',
    '100 % of 5 €',
    '\u202Eright to left\u202C',
    'Gründe für 中文 \u{1F680}',
  ];
  expect(textsOf(toMermaid(titled(...nasty)))).toEqual([
    'say "hi"]',
    'end',
    '<b>&amp;</b>',
    'a b c',
    '# `x` \\',
    'A --> B; click g0 "javascript:x"',
    '%%{init: {"theme":"dark"}}%%',
    '$$x^2$$',
    'fa:fa-car',
    'style g0 fill:#f00;',
    ':::class',
    '`**md**`',
    '100 % of 5 €',
    'right to left',
    'Gründe für 中文 \u{1F680}',
  ]);
});

it('keeps to its grammar for any title, and says what the title says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 70 }), { minLength: 1, maxLength: 5 }),
      (titles) => {
        const clean = (title: string): string => title.replace(/[\s\p{C}]+/gu, '') || '…';
        expect(textsOf(toMermaid(titled(...titles))).map(clean)).toEqual(titles.map(clean));
      },
    ),
  );
});

it('keeps titles that begin as an item of a list, or hold an address, from being read as Markdown', () => {
  const titles = [
    '1. Grow revenue',
    '12) Grow revenue',
    '- Grow',
    '+ Grow',
    '1.',
    '-',
    'Launch WWW.acme.com',
  ];
  const picture = toMermaid(titled(...titles));
  expect(picture.match(/"[^"]*"/gu)).toEqual([
    '"1#46; Grow revenue"',
    '"12#41; Grow revenue"',
    '"#45; Grow"',
    '"#43; Grow"',
    '"1#46;"',
    '"#45;"',
    '"Launch WWW#46;acme.com"',
  ]);
  expect(textsOf(picture)).toEqual(titles);
  expect(textsOf(toMermaid(titled('1.5 M users in mid-market', '-5 % churn')))[1]).toBe('-5 % churn');
});

it('cuts long titles', () => {
  const [text = ''] = textsOf(toMermaid(titled('\u{1F680}'.repeat(200))));
  expect([...text].length).toBe(80);
  expect(text.endsWith('…')).toBe(true);
});

it('draws any goal set, the same each time', () => {
  fc.assert(
    fc.property(goalSets({ states: true }), (goals) => {
      const scores = scoreGoals(goals, { asOf: '2026-05-15' });
      const picture = toMermaid(goals, { scores, maxGoals: 1000 });
      expect(toMermaid(goals, { scores, maxGoals: 1000 })).toBe(picture);
      const all = [
        ...(goals.objectives ?? []),
        ...(goals.keyResults ?? []),
        ...(goals.kras ?? []),
        ...(goals.kpis ?? []),
        ...(goals.initiatives ?? []),
      ];
      const shown = all.filter(
        ({ state }) => state === undefined || !['postponed', 'cancelled', 'archived'].includes(state),
      );
      expect(readFlowchart(picture).boxes).toHaveLength(shown.length);
    }),
    { numRuns: 30 },
  );
});

it('shows those nearest to the top when there are too many, and counts the others', () => {
  const goals = generateGoalSet({ objectives: 60, keyResultsPerObjective: 2, shape: 'several-parents' });
  const { boxes, more } = readFlowchart(toMermaid(goals, { maxGoals: 50 }));
  expect([boxes.length, more]).toEqual([50, 130]);
  expect(readFlowchart(toMermaid(goals, { maxGoals: 0 })).more).toBe(180);
  const chain = generateGoalSet({ objectives: 10, keyResultsPerObjective: 0, shape: 'chain' });
  expect(textsOf(toMermaid(chain, { maxGoals: 2 }))).toEqual(
    chain.objectives?.slice(0, 2).map(({ title }) => title),
  );
});

it('prints scores', () => {
  const goals = acme({
    objectives: [objective('o')],
    keyResults: [keyResult('k', 'o'), keyResult('l', 'o')],
    checkIns: [{ key: 'a', goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 15 }],
  });
  const picture = toMermaid(goals, { scores: scoreGoals(goals, { asOf: '2026-05-15' }) });
  expect(readFlowchart(picture).boxes.map(({ number }) => number)).toEqual(['50 %', '50 %', 'no score']);
});

it('draws what lies below one goal, or the goals of a unit and of those below it', () => {
  const chain = generateGoalSet({ objectives: 10, keyResultsPerObjective: 1, shape: 'chain' });
  expect(readFlowchart(toMermaid(chain, { root: 'o4' })).boxes).toHaveLength(12);
  const units = acme({
    objectives: ['acme', 'sales', 'inside', 'success'].map((unit) => objective(unit, { unit })),
    kras: [kra('r')],
  });
  expect(textsOf(toMermaid(units, { unit: 'sales' }))).toEqual(['Win sales', 'Win inside']);
  expect(toMermaid(units, { unit: 'gone' })).toBe('flowchart BT\n');
  expect(toMermaid(units, { root: 'gone' })).toBe('flowchart BT\n');
});

it('refuses options that are none', () => {
  expect(() => toMermaid(acme(), { maxGoals: Number.NaN })).toThrow(UsageError);
  expect(() => toMermaid(acme(), { direction: 'x\n  click g0' as 'BT' })).toThrow(UsageError);
});
