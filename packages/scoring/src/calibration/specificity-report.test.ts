import type { Cycle, Feedback, ReviewBook } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, specificFeatures } from './specific-features.ts';
import { specificityReport } from './specificity-report.ts';
import type { SpecificityOptions, SpecificityReport } from './specificity-report.ts';

const q2: Cycle = { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closed' };
const clear = 'In the demo you answered all 12 questions.';
const vague = 'Great attitude, always helpful.';
const said = (about: string, text: string, more: Partial<Feedback> = {}): Feedback => ({
  id: `${about}-${text.length}-${more.on ?? ''}`,
  about,
  as: 'manager',
  on: '2026-05-12',
  text,
  ...more,
});
const book = (feedback: readonly Feedback[]): ReviewBook => ({
  schemaVersion: 1,
  organization: 'acme',
  feedback,
});
const group = (name: string, texts: readonly string[]): Feedback[] =>
  texts.map((text, at) => said(`${name}${String(at)}`, text));
const report = (feedback: readonly Feedback[], more: Partial<SpecificityOptions> = {}): SpecificityReport =>
  specificityReport({
    reviewBook: book(feedback),
    cycles: [q2],
    groupOf: (person) => person.slice(0, 1),
    ...more,
  });
const twoGroups = [
  ...group('a', Array<string>(6).fill(clear)),
  ...group('b', [clear, ...Array<string>(5).fill(vague)]),
];

describe('featuresOf', () => {
  it.each([
    ['', []],
    ['Great attitude, a real team player!', []],
    ['You are talented and motivated.', []],
    ['She is very committed to the company.', []],
    ['Works hard. Needs to be more visible.', []],
    [clear, ['situation', 'behaviour', 'number']],
    [
      'When you rewrote the guide, tickets fell by 30 %, which saved the team two days.',
      ['situation', 'impact', 'number'],
    ],
    ['On Friday he led the call with the auditors.', ['behaviour', 'date']],
    ['For example, she wrote the runbook in May.', ['behaviour', 'date', 'example']],
    ['As a result the client stayed.', ['impact']],
    [
      'Im März hast du zum Beispiel den Umzug geleitet, sodass niemand warten musste.',
      ['behaviour', 'impact', 'date', 'example'],
    ],
    ['Immer freundlich und sehr engagiert.', []],
    ['3 of 4 releases were late', ['number']],
  ] as const)('%s', (text, features) => {
    expect(featuresOf(text)).toEqual(features);
  });

  it('reads any text, in time that grows with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = featuresOf(text);
        expect(found).toEqual(specificFeatures.filter((feature) => found.includes(feature)));
      }),
      { numRuns: 200 },
    );
    expect(featuresOf('you '.repeat(250_000))).toEqual([]);
    expect(featuresOf(7 as never)).toEqual([]);
  });
});

describe('specificityReport', () => {
  it('compares groups of the host, cycle by cycle (S1-11)', () => {
    const q3: Cycle = { ...q2, id: 'q3', start: '2026-07-01', end: '2026-10-01' };
    const later = twoGroups.filter(({ about }) => about < 'b').map((each) => ({ ...each, on: '2026-07-01' }));
    const { cycles } = report([...twoGroups, ...later], { cycles: [q2, q3] });
    expect(
      cycles.map(({ cycle, groups }) => [
        cycle,
        groups.map((each) => [each.group, each.texts, each.rate, each.difference]),
      ]),
    ).toEqual([
      [
        'q2',
        [
          ['a', 6, 1, 0.416666666667],
          ['b', 6, 0.166666666667, -0.416666666667],
        ],
      ],
      ['q3', [['a', 6, 1, 0]]],
    ]);
    expect(cycles[0]?.groups[1]?.features).toMatchObject({ number: 0.166666666667, example: 0 });
  });

  it('shows no small group, by people and not by texts, and nothing that contains one', () => {
    const many = [
      said('c0', clear),
      said('c0', vague),
      said('c1', clear),
      said('c1', vague, { on: '2026-05-13' }),
      said('c2', vague),
      said('c3', vague),
    ];
    const [without] = report(twoGroups).cycles;
    const [withThem] = report([...twoGroups, ...many]).cycles;
    expect(withThem).toEqual({ ...without, hidden: 1 });
    expect(report(many).cycles).toEqual([{ cycle: 'q2', groups: [], hidden: 1 }]);
    expect(report(many, { minimum: 4 }).cycles[0]?.groups).toMatchObject([
      { group: 'c', people: 4, texts: 6, rate: 0.333333333333 },
    ]);
  });

  it('counts the words of those asked for, in the days of a cycle, with as many features as asked for', () => {
    const peers = group('a', Array<string>(5).fill(clear)).map((each) => ({ ...each, as: 'peer' as const }));
    expect(report(peers).cycles[0]?.groups).toEqual([]);
    expect(report(peers, { as: ['peer'] }).cycles[0]?.groups[0]?.rate).toBe(1);
    expect(report(twoGroups, { least: 4 }).cycles[0]?.groups[0]?.rate).toBe(0);
    const edges = ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((on, at) =>
      said(`a${String(at)}`, clear, { on }),
    );
    expect(report(edges, { minimum: 2 }).cycles[0]?.groups[0]?.people).toBe(2);
  });

  it('takes groups as a map, and leaves out who is in none', () => {
    const groupOf = new Map(twoGroups.slice(0, 5).map(({ about }) => [about, 'one']));
    expect(report(twoGroups, { groupOf }).cycles[0]).toMatchObject({
      groups: [{ group: 'one', people: 5 }],
      hidden: 0,
    });
    expect(JSON.stringify(report(twoGroups, { groupOf }))).not.toMatch(/"a\d"/);
  });

  it('says what is no date, and does not depend on the order', () => {
    const odd = [
      ...twoGroups,
      said('a9', clear, { on: 'soon' }),
      { id: 'x', about: 'a8', as: 'manager', on: '2026-05-12' } as never,
      null as never,
    ];
    const answer = report(odd);
    expect(answer.findings.map(({ ruleId, data }) => [ruleId, data['on']])).toEqual([
      ['calibration/bad-feedback-date', 'soon'],
    ]);
    expect(report([...odd].reverse())).toEqual(answer);
  });

  it('refuses a call without options', () => {
    expect(() => specificityReport(undefined as never)).toThrow('scoring/bad-argument');
  });

  it.each([
    [{ cycles: 'q2' }],
    [{ cycles: [{ ...q2, end: 'never' }] }],
    // What two cycles share could be taken away, down to one person.
    [{ cycles: [q2, { ...q2, id: 'h1', start: '2026-01-01' }] }],
    [{ groupOf: {} }],
    [{ as: ['boss'] }],
    [{ minimum: 1 }],
    [{ least: 0 }],
    [{ gender: 1 }],
    [{ reviewBook: null }],
  ])('refuses a wrong call: %j', (wrong) => {
    expect(() => report([], wrong as never)).toThrow('scoring/bad-argument');
  });
});
