import { describe, expect, it } from 'vitest';
import {
  calibratedBook,
  calibratedGoals,
  reportAbout,
  team,
  threeTeams,
} from '../../test/calibrated-company.ts';
import { calibrationReport } from './calibration-report.ts';
import { fullCycles } from './full-cycles.ts';

describe('calibrationReport', () => {
  it('C1: three managers', () => {
    const { whole, managers, covers } = reportAbout(threeTeams);
    expect([whole?.mean, covers]).toEqual([3.6, 'managers']);
    expect(whole?.sd).toBeCloseTo(1.019804, 6);
    expect(managers.map(({ group, mean }) => [group, mean])).toEqual([
      ['a', 3.4],
      ['b', 4.8],
      ['c', 2.6],
    ]);
    const [a, b, c] = managers;
    for (const [z, wanted] of [
      [a?.z, -0.438529],
      [b?.z, 2.631174],
      [c?.z, -2.192645],
    ] as const)
      expect(z).toBeCloseTo(wanted, 6);
    expect(b?.leniency).toBe(0.6);
    expect(b?.peerDifference).toBe(1.8);
    expect(b?.distance).toBeCloseTo(0.533333, 6);
  });

  it('C2: flags eight of ten on top where four in ten are, and not four of five (S1-12)', () => {
    // 40 % of all are on top: 8 of 10, 4 of 5, and 12 of 45 elsewhere.
    const ones = (top: number, n: number): number[] =>
      Array.from({ length: n }, (_, at) => (at < top ? 4 : 3));
    const people = [
      ...team('kind', ones(8, 10)),
      ...team('small', ones(4, 5)),
      ...team('rest', ones(12, 45)),
    ];
    const { managers, whole } = reportAbout(people);
    expect(whole?.top.share).toBe(0.4);
    expect(managers.map(({ group, topChance, flags }) => [group, topChance, flags])).toEqual([
      ['kind', 0.0122945536, ['top-heavy']],
      ['rest', expect.any(Number), []],
      ['small', 0.08704, []],
    ]);
    // Just below 80 % it is no flag, however unlikely.
    expect(reportAbout(people, { topShare: 0.81 }).managers[0]?.flags).toEqual([]);
    expect(reportAbout(people, { alpha: 0.0122945536 }).managers[0]?.flags).toEqual(['top-heavy']);
    expect(reportAbout(people, { alpha: 0.012 }).managers[0]?.flags).toEqual([]);
  });

  it('flags departments in which the top is concentrated', () => {
    const people = [
      ...team('a', Array(10).fill(5), [], 'sales'),
      ...team('b', Array(20).fill(3), [], 'service'),
    ];
    expect(reportAbout(people).units.map(({ group, flags }) => [group, flags])).toEqual([
      ['sales', ['top-concentrated']],
      ['service', []],
    ]);
  });

  it('takes the cycle before as baseline (S1-13)', () => {
    const people = [...team('a', [4, 4, 4, 4, 4], [3, 3, 3, 3, 4]), ...team('b', [3, 3, 3, 3, 3])];
    const { managers, previous } = reportAbout(people);
    expect(managers.map((each) => each.previous)).toEqual([
      { n: 5, mean: 3.2, change: 0.8, distance: 0.8 },
      undefined,
    ]);
    expect(previous).toMatchObject({ cycle: 'q1', change: 0.3, distance: 0.3 });
    expect(reportAbout(people, { previous: 'q9' }).previous).toBeUndefined();
    const first = calibrationReport(calibratedGoals(people), {
      reviewBook: calibratedBook(people),
      cycle: 'q1',
      gate: { cycles: 1 },
    });
    expect(first.ok && first.previous).toBeUndefined();
  });

  it('says nothing before two full cycles, and what each lacks (S1-07)', () => {
    const goals = calibratedGoals(threeTeams);
    const reviewBook = calibratedBook(threeTeams);
    const ask = (more: object, gate = {}, book = reviewBook) =>
      calibrationReport({ ...goals, ...more }, { reviewBook: book, cycle: 'q2', gate });
    const lacks = (answer: ReturnType<typeof ask>): unknown =>
      !answer.ok && [answer.refused, answer.cycles.map((each) => each.lacks)];
    expect(ask({}).ok).toBe(true);
    const active = {
      cycles: goals.cycles!.map((cycle) => ({ ...cycle, state: cycle.id === 'q1' ? 'active' : 'closed' })),
    };
    expect(lacks(ask(active))).toEqual(['too-few-full-cycles', [['not-closed'], []]]);
    expect(ask(active, { cycles: 1 }).ok).toBe(true);
    expect(lacks(ask({ checkIns: goals.checkIns!.slice(1) }))).toEqual([
      'too-few-full-cycles',
      [['check-ins'], []],
    ]);
    expect(ask({ checkIns: goals.checkIns!.slice(1) }, { checkIns: 2 }).ok).toBe(true);
    expect(lacks(ask({ keyResults: [] }))).toEqual(['too-few-full-cycles', [['no-goals'], ['no-goals']]]);
    const { conversations, ...silent } = reviewBook;
    expect(lacks(ask({}, {}, silent as never))).toEqual([
      'too-few-full-cycles',
      [['conversations'], ['conversations']],
    ]);
    expect(ask({}, { conversations: 0 }, silent as never).ok).toBe(true);
    const refusal = calibrationReport(goals, { reviewBook, cycle: 'q9' });
    expect(!refusal.ok && [refusal.refused, refusal.problems[0].ruleId]).toEqual([
      'unknown-cycle',
      'calibration/unknown-cycle',
    ]);
    expect(conversations).toHaveLength(36);
  });

  it('takes 80 % of the goals and three check-ins as its limits, exactly', () => {
    const goals = calibratedGoals(threeTeams);
    const keyResults = Array.from({ length: 5 }, (_, at) => ({
      ...goals.keyResults![1]!,
      id: `k${String(at)}`,
    }));
    const facts = (count: number) =>
      keyResults.slice(0, count).flatMap(({ id }) =>
        ['2026-04-01', '2026-06-30', '2026-05-01'].map((on) => ({
          key: id + on,
          goal: id,
          on,
          at: `${on}T09:00:00Z`,
          value: 1,
        })),
      );
    const full = (count: number, more: object[] = []): boolean | undefined =>
      fullCycles(
        { ...goals, keyResults, checkIns: [...facts(count), ...more] as never },
        calibratedBook(threeTeams),
        'q2',
      ).at(-1)?.full;
    expect([full(4), full(3)]).toEqual([true, false]);
    const late = { key: 'late', goal: 'k3', on: '2026-07-01', at: '2026-07-01T09:00:00Z', value: 1 };
    expect(
      full(3, [late, { ...late, key: 'x', on: '2026-05-01' }, { ...late, key: 'y', on: '2026-05-02' }]),
    ).toBe(false);
  });

  it('shows one manager alone without peers, and nobody at all without a word about anybody', () => {
    const alone = reportAbout(team('a', [3, 4, 4, 5, 3]));
    expect(alone.managers[0]).toMatchObject({ difference: 0, z: 0, leniency: 0, distance: 0, flags: [] });
    expect(alone.managers[0]).not.toHaveProperty('peerDifference');
    const same = reportAbout(team('a', [3, 3, 3, 3, 3]));
    expect(same.managers[0]).not.toHaveProperty('z');
    const few = reportAbout(team('a', [3, 4, 4, 5]));
    expect([few.managers, few.units, few.whole, few.hidden]).toEqual([
      [],
      [],
      undefined,
      { managers: 1, units: 0 },
    ]);
    const nobody = reportAbout([{ id: 'x', ratings: [] }]);
    expect(nobody.findings.map(({ ruleId }) => ruleId)).toEqual(['calibration/nobody-rated']);
  });

  it('says everything that is wrong with a book, in one order, and counts what is right', () => {
    const base = calibratedBook(threeTeams);
    const odd = [
      { id: 'z1', person: 'gone', cycle: 'q2', state: 'rated', overall: 5 },
      { id: 'z2', person: 'a0', cycle: 'q2', state: 'rated', overall: 3 },
      { id: 'z3', person: 'a', cycle: 'q2', state: 'rated', overall: Number.NaN },
      { id: 'z4', person: 'b', cycle: 'q2', state: 'rated', overall: 6 },
      { id: 'z5', person: 'c', cycle: 'q2', state: 'open' },
      { id: 'z6', person: 7, cycle: 'q2', overall: 3 },
      null,
    ];
    const told = (appraisals: readonly unknown[]) =>
      reportAbout(threeTeams, { reviewBook: { ...base, appraisals } as never });
    const lost = { ...base.appraisals!.find(({ person }) => person === 'c4')!, manager: 'gone' };
    const all = [...base.appraisals!.filter(({ person }) => person !== 'c4'), lost, ...odd];
    const answer = told(all);
    expect(answer.findings.map(({ ruleId, path }) => [ruleId, path[1]])).toEqual([
      ['calibration/rated-twice', 'a-a0-1'],
      ['calibration/unknown-manager', 'a-c4-1'],
      ['calibration/unknown-person', 'z1'],
      ['calibration/outside-scale', 'z3'],
      ['calibration/outside-scale', 'z4'],
      ['calibration/unknown-person', 'z6'],
    ]);
    expect([answer.people, answer.managers.map(({ group }) => group)]).toEqual([
      { rated: 14, unrated: 1 },
      ['b'],
    ]);
    expect(told([...all].reverse())).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('refuses a call without options', () => {
    expect(() => calibrationReport(calibratedGoals([]), undefined as never)).toThrow('scoring/bad-argument');
  });

  it.each([
    [{ minimum: 1 }],
    [{ minimum: 4.5 }],
    [{ top: ['best'] }],
    [{ level: 'tribe' }],
    [{ alpha: Number.NaN }],
    [{ shrinkage: -1 }],
    [{ gate: { cycles: 0 } }],
    [{ gate: { goalShare: 2 } }],
    [{ gate: { months: 2 } }],
    [{ forced: [0.1, 0.8, 0.1] }],
    [{ cycle: 2 }],
    [{ reviewBook: {} }],
  ])('refuses a wrong call: %j', (wrong) => {
    expect(() => reportAbout(threeTeams, wrong as never)).toThrow('scoring/bad-');
  });
});
