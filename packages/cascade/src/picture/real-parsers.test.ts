import { goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { hostileTitles } from '../../test/hostile-titles.ts';
import { readWithGraphviz } from '../../test/real/read-with-graphviz.ts';
import { readWithMermaid } from '../../test/real/read-with-mermaid.ts';
import { plainLine } from './plain-line.ts';
import { toDot } from './to-dot.ts';
import { toMermaid } from './to-mermaid.ts';

const asOf = '2026-05-15';
const everyKind = acme({
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
  checkIns: [{ key: 'c', goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 15 }],
});
const titled = (titles: readonly string[]) =>
  acme({ objectives: titles.map((title, at) => objective(`o${at}`, { title })) });
const titles = fc.array(hostileTitles, { minLength: 1, maxLength: 4 });
const directions = fc.constantFrom('BT', 'TB', 'LR', 'RL');

describe('Mermaid itself', () => {
  it('reads every kind of goal, every kind of link and the scores', async () => {
    const scores = scoreGoals(everyKind, { asOf });
    const { boxes, links } = await readWithMermaid(toMermaid(everyKind, { scores }));
    expect(boxes.get('g4')).toEqual({ text: 'Raise k\n50 %', classes: ['on-track'] });
    expect([...boxes.values()].map(({ text }) => text.split('\n')[0])).toEqual([
      'Win top',
      'Win below',
      'Win a',
      'Win b',
      'Raise k',
      'Care for r',
      'Keep p',
      'Carry out i',
    ]);
    expect(links.map(({ start, end, stroke, type }) => `${start} ${end} ${stroke} ${type}`)).toEqual([
      'g1 g4 normal arrow_point',
      'g2 g3 dotted arrow_point',
      'g3 g2 dotted arrow_point',
      'g4 g0 normal arrow_open',
      'g5 g4 normal arrow_point',
      'g6 g5 normal arrow_open',
      'g7 g4 normal arrow_point',
    ]);
  });

  it('reads any title as the title, and as nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(titles, directions, async (given, direction) => {
        const { boxes, links } = await readWithMermaid(toMermaid(titled(given), { direction }));
        expect([...boxes.values()]).toEqual(given.map((title) => ({ text: plainLine(title), classes: [] })));
        expect(links).toEqual([]);
      }),
    );
  });

  it('reads any goal set', async () => {
    await fc.assert(
      fc.asyncProperty(goalSets({ states: true }), fc.nat(20), async (goals, maxGoals) => {
        const scores = scoreGoals(goals, { asOf });
        const { boxes } = await readWithMermaid(toMermaid(goals, { scores, maxGoals }));
        expect([...boxes.keys()].filter((name) => name !== 'more').length).toBeLessThanOrEqual(maxGoals);
      }),
      { numRuns: 30 },
    );
  });
});

describe('Graphviz itself', () => {
  it('draws every kind of goal, every kind of link and the scores', () => {
    const scores = scoreGoals(everyKind, { asOf });
    const { boxes, links } = readWithGraphviz(toDot(everyKind, { scores }));
    expect(boxes.get('g4')).toEqual(['Raise k', '50 %, on-track']);
    expect(boxes.get('g1')).toEqual(['Win below', 'no score, unknown']);
    expect(boxes.size).toBe(8);
    expect(links).toEqual(['g1->g4', 'g2->g3', 'g3->g2', 'g4->g0', 'g5->g4', 'g6->g5', 'g7->g4']);
  });

  it('draws any title as the title, and as nothing more', () => {
    fc.assert(
      fc.property(titles, directions, (given, direction) => {
        const { boxes, links, addresses } = readWithGraphviz(toDot(titled(given), { direction }));
        expect([...boxes.values()]).toEqual(given.map((title) => [plainLine(title)]));
        expect([links, addresses]).toEqual([[], []]);
      }),
    );
  });

  it('draws any goal set', () => {
    fc.assert(
      fc.property(goalSets({ states: true }), fc.nat(20), (goals, maxGoals) => {
        const scores = scoreGoals(goals, { asOf });
        const { boxes } = readWithGraphviz(toDot(goals, { scores, maxGoals }));
        expect([...boxes.keys()].filter((name) => name !== 'more').length).toBeLessThanOrEqual(maxGoals);
      }),
      { numRuns: 30 },
    );
  });
});

it('takes a title of a megabyte without reading all of it', async () => {
  const long = `${'"]; click "'.repeat(100_000)}end`;
  const goals = titled([long, ' '.repeat(1_000_000)]);
  const texts = [plainLine(long), '…'];
  expect([...(texts[0] ?? '')]).toHaveLength(80);
  expect([...(await readWithMermaid(toMermaid(goals))).boxes.values()].map(({ text }) => text)).toEqual(
    texts,
  );
  expect([...readWithGraphviz(toDot(goals)).boxes.values()]).toEqual(texts.map((text) => [text]));
});
