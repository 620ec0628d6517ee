import dagre from '@dagrejs/dagre';
import { UsageError } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet, goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective, to } from '../../test/acme.ts';
import { hostileTitles } from '../../test/hostile-titles.ts';
import { readDrawing } from '../../test/real/read-drawing.ts';
import { plainLine } from '../picture/plain-line.ts';
import { dagreLayout } from './dagre-layout.ts';
import { toSvg } from './to-svg.ts';
import type { SvgOptions } from './to-svg.ts';

const asOf = '2026-05-15';
/** All elements a drawing is made of. */
const elements = new Set(['svg', 'title', 'desc', 'clipPath', 'style', 'g', 'rect', 'text', 'path']);
const layout = dagreLayout(dagre);
const drawn = (goals: GoalSet, options: Partial<SvgOptions> = {}) =>
  readDrawing(toSvg(goals, { layout, ...options }));
const scored = (goals: GoalSet, options: Partial<SvgOptions> = {}) =>
  drawn(goals, { scores: scoreGoals(goals, { asOf }), ...options });

const everyKind = acme({
  objectives: [
    objective('top', { unit: 'acme' }),
    objective('below', { unit: 'sales', supports: to('k', 'gone') }),
    objective('a', { supports: to('b') }),
    objective('b', { supports: to('a') }),
  ],
  keyResults: [keyResult('k', 'top'), keyResult('l', 'top')],
  kras: [kra('r', { supports: to('k') })],
  kpis: [kpi('p', 'r')],
  initiatives: [initiative('i', { supports: to('below') })],
  checkIns: [{ key: 'c', goal: 'k', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 15 }],
});

describe('what is drawn', () => {
  it('draws goals as cards with their parts, and each link once', () => {
    const { boxes, links } = scored(everyKind);
    expect(boxes.map(({ texts }) => texts)).toEqual([
      [
        'Objective · Acme',
        'Win top',
        '●',
        '50 %, on track',
        'Raise k',
        '●',
        '50 %',
        'Raise l',
        '?',
        'no score',
      ],
      ['Objective', 'Win a', '?', 'no score, unknown'],
      ['Objective · Sales', 'Win below', '?', 'no score, unknown'],
      ['KRA', 'Care for r', '?', 'no score, unknown', 'Keep p', '?', 'no score'],
      ['Objective', 'Win b', '?', 'no score, unknown'],
      ['Initiative', 'Carry out i', '?', 'no score, unknown'],
    ]);
    expect(links.filter((look) => look === 'tl-link')).toHaveLength(3);
    expect(links.filter((look) => look === 'tl-link tl-loop')).toHaveLength(2);
  });

  it('draws titles alone where there are no scores, and no legend', () => {
    const { boxes, legend } = drawn(everyKind);
    expect(boxes[0]?.texts).toEqual(['Objective · Acme', 'Win top', 'Raise k', 'Raise l']);
    expect(legend).toEqual([]);
  });

  it('says in its legend what is there to be seen', () => {
    expect(scored(everyKind).legend).toEqual(['Status', '●', 'on track', '?', 'unknown']);
    expect(scored(everyKind, { heat: 'score' }).legend).toEqual([
      'Attainment',
      '▅',
      '40 % and more',
      '?',
      'no score',
    ]);
    const news = scored(everyKind, { heat: 'staleness' });
    expect(news.legend).toEqual(['News', '◆', 'up to 21 days old', '?', 'no news']);
    expect(news.boxes[0]?.texts).toContain('50 %, 14 days old');
  });

  it('uses the words of the organisation', () => {
    const goals = {
      ...everyKind,
      organization: {
        id: 'acme',
        name: 'Acme & Sons',
        vocabulary: { objective: { one: 'Rock', many: 'Rocks' } },
      },
    };
    const { boxes, title, description } = drawn(goals);
    expect(boxes[0]?.texts[0]).toBe('Rock · Acme');
    expect(title).toBe('Goals of Acme & Sons');
    expect(description).toMatch(/^4 Rocks, 2 key results, 1 KRA, 1 KPI, 1 initiative; 6 drawn/);
  });

  it('draws what lies below one goal, or a unit, and nothing for ids that are not there', () => {
    expect(drawn(everyKind, { root: 'below' }).boxes.map(({ title }) => title)).toEqual([
      'Win below',
      'Carry out i',
    ]);
    expect(drawn(everyKind, { unit: 'sales' }).boxes.map(({ title }) => title)).toEqual(['Win below']);
    for (const nothing of [{ root: 'gone' }, { unit: 'gone' }]) {
      expect(drawn(everyKind, nothing)).toMatchObject({ boxes: [], links: [] });
    }
    expect(drawn(acme()).description).toMatch(/^no goals/);
  });
});

describe('for every reader', () => {
  it('has a name, a description, and a title for every box', () => {
    const { title, description, role, labels, boxes } = scored(everyKind, { title: 'Q2 <now>', id: 'q2' });
    expect([title, role, labels]).toEqual(['Q2 <now>', 'img', ['q2-title', 'q2-description']]);
    expect(description).toBe(
      '4 objectives, 2 key results, 1 KRA, 1 KPI, 1 initiative; 2 on track, 7 unknown; ' +
        '6 drawn as cards, from the top of the organisation on the left to those that support it',
    );
    expect(boxes[0]?.title).toBe('Win top: 50 %, on track');
  });

  it('is light, dark, or either, and binds its rules to itself', () => {
    const light = toSvg(everyKind, { layout, scheme: 'light' });
    const dark = toSvg(everyKind, { layout, scheme: 'dark' });
    const auto = toSvg(everyKind, { layout });
    expect([light, dark, auto].map((svg) => svg.includes('prefers-color-scheme'))).toEqual([
      false,
      false,
      true,
    ]);
    const rulesOf = (svg: string) =>
      /<style>(.*)<\/style>/.exec(svg)?.[1]?.replace(/@media[^{]*\{|\}\}/g, '}') ?? '';
    for (const [svg, root] of [
      [light, 'light'],
      [dark, 'dark'],
      [auto, 'auto'],
    ] as const) {
      for (const rule of rulesOf(svg)
        .split('}')
        .filter((text) => text !== ''))
        for (const selector of rule.split('{')[0]?.split(',') ?? [])
          expect(selector).toMatch(new RegExp(`^\\.throughline-${root} `));
    }
  });
});

describe('whatever the titles are', () => {
  it('is sound XML that says what they say, and nothing more', () => {
    fc.assert(
      fc.property(fc.array(hostileTitles, { minLength: 1, maxLength: 4 }), (titles) => {
        const goals = acme({
          organization: { id: 'acme', name: titles[0] ?? '' },
          objectives: titles.map((title, at) => objective(`o${at}`, { title })),
        });
        const { boxes, title, names } = drawn(goals);
        expect(boxes.map((box) => box.title)).toEqual(titles.map((text) => plainLine(text, 200)));
        expect(title).toBe(plainLine(`Goals of ${titles[0] ?? ''}`, 200));
        expect([...names].filter((name) => !elements.has(name))).toEqual([]);
      }),
    );
  });

  it('takes titles of a megabyte', () => {
    const goals = acme({ objectives: [objective('o', { title: '<&"\u202e'.repeat(250_000) })] });
    expect([...(drawn(goals).boxes[0]?.title ?? '')]).toHaveLength(200);
  });
});

describe('however many goals there are', () => {
  const fitsIn = ({ boxes, width }: ReturnType<typeof drawn>): void => {
    expect(width).toBeLessThanOrEqual(1440);
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.title} and ${b.title}`).toBe(true);
      }
    }
  };

  it('draws each goal once or counts it, side by side, the same each time', () => {
    fc.assert(
      fc.property(goalSets({ states: true }), fc.integer({ min: 1, max: 60 }), (goals, maxGoals) => {
        const scores = scoreGoals(goals, { asOf });
        const svg = toSvg(goals, { layout, scores, maxGoals });
        expect(toSvg(goals, { layout, scores, maxGoals })).toBe(svg);
        const picture = readDrawing(svg);
        fitsIn(picture);
        expect(picture.boxes.length).toBeLessThanOrEqual(maxGoals);
        expect(picture.shown + picture.counted).toBe(picture.all);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['tree', 'several-parents', 'star', 'chain', 'diamonds'] as const)(
    'folds 2,000 goals into 80 boxes: %s',
    (shape) => {
      const goals = generateGoalSet({
        shape,
        objectives: 400,
        keyResultsPerObjective: 4,
        checkInsPerKeyResult: 1,
      });
      const picture = scored(goals);
      fitsIn(picture);
      expect(picture.boxes.length).toBeLessThanOrEqual(80);
      expect([picture.shown + picture.counted, picture.all]).toEqual([2000, 2000]);
    },
  );

  it('comes back from 100,000 in a line, in a circle, and in one goal', () => {
    const bare = { keyResultsPerObjective: 0, checkInsPerKeyResult: 0, people: 1 } as const;
    expect(drawn(generateGoalSet({ ...bare, objectives: 100_000, shape: 'chain' })).counted).toBe(99_996);
    const ids = Array.from({ length: 100_000 }, (_, at) => `g${at}`);
    const circle = ids.map((id, at) => objective(id, { supports: to(ids[(at + 1) % ids.length] ?? '') }));
    expect(drawn(acme({ objectives: circle })).counted).toBe(99_996);
    const wide = acme({ objectives: [objective('o')], keyResults: ids.map((id) => keyResult(id, 'o')) });
    expect(drawn(wide).boxes[0]?.texts).toContain('100000 key results');
  });

  it('opens circles of cards that no goal is in', () => {
    const crossed = acme({
      objectives: [objective('a'), objective('b')],
      keyResults: [keyResult('k', 'a', { supports: to('b') }), keyResult('l', 'b', { supports: to('a') })],
    });
    expect(drawn(crossed).links).toEqual(['tl-link', 'tl-link']);
  });
});

it('refuses options that are none, and layouts that leave something out', () => {
  const bad =
    (options: object): (() => string) =>
    () =>
      toSvg(everyKind, { layout, ...options });
  for (const options of [
    { layout: dagre },
    { heat: 'red' },
    { scheme: 'blue' },
    { id: '"><script>' },
    { title: 5 },
    { maxGoals: 501 },
    { maxGoals: Number.NaN },
    { wide: true },
    { layout: () => ({ boxes: [], links: [] }) },
    { layout: () => null },
    { layout: () => undefined },
    { layout: () => ({ boxes: Array(6).fill({ x: 0, y: 0 }), links: Array(9).fill('way') }) },
    { layout: async () => Promise.resolve({ boxes: [], links: [] }) },
    {
      layout: () => {
        throw new Error('no room');
      },
    },
    { layout: () => ({ boxes: Array(6).fill({ x: Number.NaN, y: 0 }), links: [] }) },
  ])
    expect(bad(options)).toThrow(UsageError);
  expect(() => toSvg(everyKind, undefined as unknown as SvgOptions)).toThrow(UsageError);
});
