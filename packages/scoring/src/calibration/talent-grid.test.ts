import type { GoalSet, ReviewBook } from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { calibratedBook, calibratedGoals } from '../../test/calibrated-company.ts';
import type { CalibratedPerson } from '../../test/calibrated-company.ts';
import { talentCells } from './talent-cells.ts';
import { talentGrid } from './talent-grid.ts';
import type { TalentGrid, TalentGridOptions } from './talent-grid.ts';
import type { ProposedPlacement } from './talent-placement.ts';
import { validatePlacement } from './validate-placement.ts';

const people: readonly CalibratedPerson[] = [
  { id: 'ana', manager: 'ben', ratings: [3, 4] },
  { id: 'cy', manager: 'ben', ratings: [3, 3] },
];
const goals: GoalSet = calibratedGoals(people);
/** Three rated KRAs, a conversation and no feedback for `ana`; a conversation alone for `cy`. */
const reviewBook: ReviewBook = {
  ...calibratedBook(people),
  appraisals: calibratedBook(people).appraisals!.map((each) =>
    each.person === 'ana'
      ? { ...each, kraRatings: ['a', 'b', 'c'].map((kra) => ({ kra, rating: 4 })) }
      : each,
  ),
};
const potential = new Map([['ana', 0.35]]);
const grid = (more: Partial<TalentGridOptions> = {}): TalentGrid => {
  const answer = talentGrid(goals, { reviewBook, cycle: 'q2', potential, ...more });
  if (!answer.ok) throw new Error(answer.problems[0].message);
  return answer;
};
const at = '2026-07-06T09:00:00Z';
const [placement] = grid().placements as [ProposedPlacement];

describe('talentGrid', () => {
  it('C4: performance 0.75 and potential 0.35 lie in column 2, row 0', () => {
    expect(placement).toEqual({
      state: 'proposed',
      person: 'ana',
      cycle: 'q2',
      performance: 0.75,
      potential: 0.35,
      column: 2,
      row: 0,
      cell: 'performance high, potential low',
      evidence: { appraisal: 'a-ana-1', kraRatings: 3, conversations: 1, feedback: 0 },
    });
    expect(3 * placement.row + placement.column).toBe(2);
  });

  it('puts what lies on a cut beyond it', () => {
    const placed = (value: number): number =>
      grid({ performance: () => value, potential }).placements[0]!.column;
    expect([0, 0.399, 0.4, 0.1 + 0.3, 0.699, 0.7, 1].map(placed)).toEqual([0, 0, 1, 1, 1, 2, 2]);
    const cuts = { performance: [0.5, 0.9], potential: [0.2, 0.3] } as const;
    expect(grid({ cuts }).placements[0]).toMatchObject({ column: 1, row: 2 });
  });

  it('lies as the host says, under the names of the host', () => {
    const names = (answer: TalentGrid): string[][] => answer.grid.map((line) => line.map(({ name }) => name));
    const cells = talentCells.map((cell) => ({ ...cell, name: `${String(cell.column)}${String(cell.row)}` }));
    expect(names(grid({ cells }))).toEqual([
      ['02', '12', '22'],
      ['01', '11', '21'],
      ['00', '10', '20'],
    ]);
    expect(names(grid({ cells, orientation: { best: 'bottom' } }))[0]).toEqual(['00', '10', '20']);
    expect(names(grid({ cells, orientation: { across: 'potential' } }))).toEqual([
      ['20', '21', '22'],
      ['10', '11', '12'],
      ['00', '01', '02'],
    ]);
    expect(grid({ cells }).placements[0]?.cell).toBe('20');
    expect(
      grid()
        .grid.flat()
        .map((cell) => cell.people),
    ).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('places nobody on little evidence, and says why', () => {
    expect(grid({ minimumEvidence: 5 })).toMatchObject({
      placements: [],
      unplaced: [
        { person: 'ana', reason: 'not-enough-evidence' },
        { person: 'cy', reason: 'no-potential' },
      ],
    });
    expect(grid({ minimumEvidence: 4 }).placements).toHaveLength(1);
    // Feedback counts in its cycle alone.
    const heard = (on: string, more: object = {}): number => {
      const feedback = [
        { id: 'f', about: 'ana', as: 'peer' as const, on, text: 'The demo was clear.', ...more },
      ];
      return grid({ reviewBook: { ...reviewBook, feedback }, minimumEvidence: 5 }).placements.length;
    };
    expect(['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((on) => heard(on))).toEqual([
      0, 1, 1, 0,
    ]);
    // And not what somebody says of themselves, whatever it is called.
    expect(
      [{ as: 'self' }, { from: 'ana' }, { from: 'ben' }].map((more) => heard('2026-05-01', more)),
    ).toEqual([0, 0, 1]);
    const all = grid({ potential: (person) => (person === 'ben' ? 0.5 : undefined) });
    expect(all.unplaced).toContainEqual({ person: 'ben', reason: 'no-performance' });
    const odd = grid({
      potential: new Map([
        ['ana', Number.NaN],
        ['cy', 7],
      ]),
    });
    expect([odd.placements, odd.findings.map(({ ruleId, data }) => [ruleId, data['given']])]).toEqual([
      [],
      [
        ['calibration/bad-value', 'NaN'],
        ['calibration/bad-value', 7],
      ],
    ]);
  });

  it('says nothing before two full cycles (S1-07)', () => {
    const open = {
      ...goals,
      cycles: goals.cycles!.map((cycle) => ({ ...cycle, state: 'closing' as const })),
    };
    const answer = talentGrid(open, { reviewBook, cycle: 'q2', potential });
    expect(!answer.ok && [answer.refused, answer.problems[0].data]).toEqual([
      'too-few-full-cycles',
      { cycle: 'q2', found: 0, needed: 2 },
    ]);
  });

  it('has no field for what should follow', () => {
    const names = new Set<string>();
    JSON.stringify(grid(), (name, value: unknown) => {
      names.add(name);
      return value;
    });
    for (const name of names)
      expect(name).not.toMatch(/pay|salar|bonus|promot|dismiss|terminat|rank|risk|leav/i);
  });

  it('refuses a call without options', () => {
    expect(() => talentGrid(goals, undefined as never)).toThrow('scoring/bad-argument');
  });

  it.each([
    [{ cuts: { performance: [0.7, 0.4] } }],
    [{ cuts: { pay: [0.1, 0.2] } }],
    [{ cells: talentCells.slice(1) }],
    [{ cells: [...talentCells.slice(1), talentCells[1]] }],
    [{ cells: 'nine' }],
    [{ orientation: { best: 'left' } }],
    [{ potential: {} }],
    [{ minimumEvidence: -1 }],
    [{ promote: true }],
  ])('refuses a wrong call: %j', (wrong) => {
    expect(() => grid(wrong as never)).toThrow('scoring/bad-argument');
  });
});

describe('validatePlacement', () => {
  const rules = (decision: object, of: object = placement): string[] => {
    const answer = validatePlacement(
      goals,
      of as never,
      { by: { kind: 'human', id: 'ben' }, at, ...decision } as never,
    );
    return answer.ok ? [] : answer.problems.map(({ ruleId }) => ruleId.slice('calibration/'.length));
  };

  it('takes over what a human looked at, and keeps what was proposed', () => {
    const by = { kind: 'human', id: 'ben' } as const;
    expect(validatePlacement(goals, placement, { by, at })).toEqual({
      ok: true,
      value: { ...placement, state: 'validated', by: 'ben', at },
    });
    const moved = validatePlacement(goals, placement, {
      by,
      at,
      cell: { column: 1, row: 1 },
      reason: 'new in the role',
    });
    expect(moved.ok && moved.value).toMatchObject({
      column: 1,
      row: 1,
      cell: 'performance medium, potential medium',
      proposed: { column: 2, row: 0, cell: 'performance high, potential low' },
      reason: 'new in the role',
    });
  });

  it('refuses services, strangers, oneself, a second time and no time', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ by: { kind: 'service', id: 'ben' } })).toEqual(['not-a-human']);
    expect(rules({ by: { kind: 'human', id: 'gone' } })).toEqual(['not-a-human']);
    expect(rules({ by: undefined })).toEqual(['not-a-human']);
    expect(rules({ by: { kind: 'human', id: 'ana' } })).toEqual(['own-placement']);
    expect(rules({}, { ...placement, state: 'validated' })).toEqual(['not-proposed']);
    expect(rules({ at: 'now' })).toEqual(['not-an-instant']);
    expect(rules({ cell: { column: 3, row: 0 } })).toEqual(['no-such-cell']);
    expect(rules({ by: { kind: 'service', id: 'x' }, at: 3, cell: {} })).toEqual([
      'no-such-cell',
      'not-a-human',
      'not-an-instant',
    ]);
    for (const wrong of [{ cells: null }, { cells: 7 }, { cells: [null] }, { cells: [] }, { reason: 7 }])
      expect(() => rules(wrong)).toThrow('scoring/bad-argument');
    expect(() => validatePlacement(goals, {} as never, { by: { kind: 'human', id: 'ben' }, at })).toThrow(
      'scoring/bad-argument',
    );
  });
});
