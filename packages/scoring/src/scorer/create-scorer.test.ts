import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn, GoalSet } from '@throughline/core';
import { toGoalSet } from '@throughline/core';
import { generateGoalSet, goalSets, randomStream } from '@throughline/core/test-kit';
import { createScorer, scoreGoals, standardPolicy } from '@throughline/scoring';
import type { GoalScore, ScoreOptions, Scorer } from '@throughline/scoring';
import { smallGoals } from '../../test/small-goals.ts';
import { drawnFact } from '../../test/drawn-fact.ts';
import { drawnPolicy } from '../../test/drawn-policy.ts';
import { scrambledGoalSets } from '../../test/scrambled-goal-sets.ts';
import { walkScorer } from '../../test/scorer-walk.ts';

const days = ['2026-05-15', '2026-06-30', '2026-07-05'] as const;
const instants = [undefined, undefined, undefined, '2026-05-20T00:00:00Z'] as const;
const emptyCounts = () => ({ recorded: 0, refused: 0, previewed: 0, changed: 0 });

const anyGoals = fc.oneof(
  goalSets({ states: true, complete: false, maxUnits: 3, maxObjectivesPerUnit: 3 }),
  scrambledGoalSets(),
  fc
    .tuple(fc.nat(), fc.constantFrom('tree', 'several-parents', 'chain', 'star'))
    .map(
      ([seed, shape]): GoalSet =>
        generateGoalSet({ seed, objectives: 8, keyResultsPerObjective: 2, checkInsPerKeyResult: 1, shape }),
    ),
);

describe('law 37: a scorer that follows check-ins says what scoring everything anew says, to the bit', () => {
  it('under policy standard', () => {
    const counts = emptyCounts();
    fc.assert(
      fc.property(
        anyGoals,
        fc.constantFrom(...days),
        fc.constantFrom(...instants),
        fc.nat(),
        (goals, asOf, knownAt, seed) => {
          const choice = { asOf, policy: standardPolicy, ...(knownAt === undefined ? {} : { knownAt }) };
          expect(walkScorer(createScorer, goals, choice, 8, randomStream(seed), counts)).toBeUndefined();
        },
      ),
      { numRuns: 14 },
    );
    for (const [name, count] of Object.entries(counts)) expect([name, count > 3]).toEqual([name, true]);
  });

  it('under policies in which any choice is made otherwise', () => {
    const counts = emptyCounts();
    fc.assert(
      fc.property(anyGoals, fc.constantFrom(...days), fc.nat(), (goals, asOf, seed) => {
        const random = randomStream(seed);
        const policy = drawnPolicy(random, random.pick([5, 20, 60]));
        expect(walkScorer(createScorer, goals, { asOf, policy }, 6, random, counts)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
    for (const [name, count] of Object.entries(counts)) expect([name, count > 3]).toEqual([name, true]);
  });

  it('catches one that is off by one in the last place, one that forgets, and one that says too much', () => {
    const offByOne = (goals: GoalSet, options: ScoreOptions): Scorer => {
      const scorer = createScorer(goals, options);
      const off = (score: GoalScore): GoalScore =>
        score.scored && score.attainment > 0 ? { ...score, attainment: score.attainment - 1e-12 } : score;
      const { findings, index, get, total, policy, asOf } = scorer.book;
      const scores = (): Iterator<GoalScore> => [...scorer.book].map(off).values();
      const book = { findings, index, get, total, policy, asOf, [Symbol.iterator]: scores };
      return { ...scorer, book };
    };
    const forgetful = (goals: GoalSet, options: ScoreOptions): Scorer => ({
      ...createScorer(goals, options),
      book: scoreGoals(goals, options),
    });
    const talkative = (goals: GoalSet, options: ScoreOptions): Scorer => {
      const scorer = createScorer(goals, options);
      return {
        ...scorer,
        record: (...checkIns: readonly CheckIn[]) => {
          const result = scorer.record(...checkIns);
          return result.ok ? { ok: true, value: [...scorer.book].map(({ goal }) => goal) } : result;
        },
      };
    };
    const goals = generateGoalSet({
      seed: 3,
      objectives: 8,
      keyResultsPerObjective: 2,
      checkInsPerKeyResult: 1,
    });
    for (const make of [offByOne, forgetful, talkative]) {
      const choice = { asOf: '2026-05-15', policy: standardPolicy };
      expect(walkScorer(make, goals, choice, 8, randomStream(1), emptyCounts())).toBeDefined();
    }
  });
});

/** What may change when a fact about a goal comes: the goal, what reads its facts, and everything above them. */
const within = (goals: GoalSet, goal: string): ReadonlySet<string> => {
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = goals;
  const reached = new Set([goal]);
  for (const id of reached) {
    for (const each of [...objectives, ...keyResults, ...kras, ...kpis, ...initiatives]) {
      const measure = 'measure' in each ? each.measure : undefined;
      const reads = measure?.kind === 'formula' ? measure.inputs.map((input) => input.goal) : [];
      const guarded = 'guardrails' in each ? (each.guardrails ?? []).map((guardrail) => guardrail.goal) : [];
      if ([...reads, ...guarded].includes(id)) reached.add(each.id);
      if (each.id !== id) continue;
      for (const up of each.supports ?? []) reached.add(up.goal);
      if ('objective' in each) reached.add(each.objective);
      if ('kra' in each) reached.add(each.kra);
    }
  }
  return reached;
};

describe('law 38: a fact changes only its goal, what reads the goal, and what lies above', () => {
  /** Goals beyond that which a record says changed. */
  const beyond = (
    make: (goals: GoalSet, options: ScoreOptions) => Scorer,
    goals: GoalSet,
    seed: number,
    counts: { changed: number },
  ): readonly string[] => {
    const random = randomStream(seed);
    const scorer = make(goals, { asOf: '2026-05-15', policy: drawnPolicy(random, 10) });
    const out: string[] = [];
    for (let step = 0; step < 6; step++) {
      const fact = drawnFact(goals, goals.checkIns ?? [], step, random);
      const result = scorer.record(fact);
      if (!result.ok) continue;
      counts.changed += result.value.length;
      const allowed = within(goals, fact.goal);
      out.push(...result.value.filter((goal) => !allowed.has(goal)));
    }
    return out;
  };

  it('whatever the policy', () => {
    const counts = { changed: 0 };
    fc.assert(
      fc.property(anyGoals, fc.nat(), (goals, seed) => {
        expect(beyond(createScorer, goals, seed, counts)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(counts.changed).toBeGreaterThan(40);
  });

  it('catches a scorer that touches a neighbour', () => {
    const goals = generateGoalSet({
      seed: 5,
      objectives: 9,
      keyResultsPerObjective: 2,
      checkInsPerKeyResult: 1,
    });
    const untidy = (of: GoalSet, options: ScoreOptions): Scorer => {
      const scorer = createScorer(of, options);
      return {
        ...scorer,
        record: (...checkIns: readonly CheckIn[]) => {
          const neighbour = of.keyResults?.find(({ id }) => id !== checkIns[0]?.goal)?.id ?? '';
          const result = scorer.record(...checkIns);
          return result.ok ? { ok: true, value: [...result.value, neighbour] } : result;
        },
      };
    };
    expect(beyond(untidy, goals, 5, { changed: 0 })).not.toEqual([]);
  });
});

describe('a scorer', () => {
  const goals: GoalSet = {
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
    keyResults: [
      { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 10 } },
      { id: 'live', objective: 'grow', title: 'Live', measure: { kind: 'binary' } },
    ],
  };
  const fact = (key: string, value: number, on = '2026-05-15'): CheckIn => ({
    key,
    goal: 'arr',
    on,
    at: `${on}T09:00:00Z`,
    value,
  });
  const open = (options: Partial<ScoreOptions> = {}): Scorer =>
    createScorer(goals, { asOf: '2026-05-31', ...options });
  const attained = (scorer: Scorer): number | string => {
    const score = scorer.book.get('grow');
    return score?.scored === true ? score.attainment : (score?.reason ?? 'nobody');
  };

  it('refuses what a change refuses, and records nothing of a batch in which anything is wrong', () => {
    const scorer = open();
    const wrong: readonly (readonly [unknown, string, readonly (string | number)[]])[] = [
      [{ ...fact('b', 3), goal: 'mrr' }, 'change/unknown-goal', ['checkIns', 1, 'goal']],
      [{ ...fact('b', 3), goal: 'live' }, 'change/check-in-does-not-fit', ['checkIns', 1]],
      [{ ...fact('b', 3), by: 'nobody' }, 'change/unknown-reference', ['checkIns', 1, 'by']],
      [
        { key: 'b', goal: 'arr', on: '2026-05-15', at: '2026-05-15T09:00:00Z', retracts: 'z' },
        'change/unknown-reference',
        ['checkIns', 1, 'retracts'],
      ],
      [{ ...fact('b', 3), on: 'today' }, 'shape/not-a-date', ['checkIns', 1, 'on']],
      [null, 'shape/not-an-object', ['checkIns', 1]],
    ];
    for (const [given, ruleId, path] of wrong) {
      const result = scorer.record(fact('a', 5), given as CheckIn);
      expect(result).toMatchObject({ ok: false, problems: [{ ruleId, path }] });
      expect(scorer.preview(fact('a', 5), given as CheckIn)).toEqual(result);
    }
    expect(attained(scorer)).toBe('no-data');
    expect(scorer.book.index.checkIns.size).toBe(0);
  });

  it('takes facts late, again, against each other and back', () => {
    const scorer = open();
    expect(scorer.record(fact('a', 5))).toEqual({ ok: true, value: ['grow', 'arr'] });
    expect(scorer.record(fact('a', 5))).toEqual({ ok: true, value: [] });
    // A day before: the newest fact still counts.
    expect(scorer.record(fact('b', 1, '2026-05-14'))).toEqual({ ok: true, value: [] });
    // After the day of the answer.
    expect(scorer.record(fact('c', 9, '2026-06-01'))).toEqual({ ok: true, value: [] });
    expect(attained(scorer)).toBe(0.5);
    expect(scorer.record({ ...fact('a', 8), at: '2026-05-16T09:00:00Z' })).toEqual({
      ok: true,
      value: ['grow', 'arr'],
    });
    expect(attained(scorer)).toBe(0.8);
    expect(scorer.book.get('arr')?.flags).toContain('conflicting-facts');
    expect(scorer.book.findings.map(({ ruleId }) => ruleId)).toContain('scoring/conflicting-facts');
    const back: CheckIn = {
      key: 'd',
      goal: 'arr',
      on: '2026-05-17',
      at: '2026-05-17T09:00:00Z',
      retracts: 'a',
    };
    expect(scorer.record(back)).toEqual({ ok: true, value: ['grow', 'arr'] });
    expect(attained(scorer)).toBe(0.1);
  });

  it('does not see what was recorded after the instant of the answer', () => {
    const scorer = open({ knownAt: '2026-05-15T12:00:00Z' });
    scorer.record(fact('a', 5));
    expect(scorer.record({ ...fact('b', 9), at: '2026-05-15T13:00:00Z' })).toEqual({ ok: true, value: [] });
    expect(attained(scorer)).toBe(0.5);
  });

  it('does not keep what it was given, and leaves the goals it was given alone', () => {
    const scorer = open();
    const given = { ...fact('a', 5), extensions: { from: { page: 1 } } };
    scorer.record(given);
    given.extensions.from.page = 2;
    const { index } = scorer.book;
    expect(toGoalSet(index).checkIns).toEqual([{ ...fact('a', 5), extensions: { from: { page: 1 } } }]);
    scorer.record(fact('b', 6));
    expect(index.checkIns.size).toBe(1);
    expect(goals.checkIns).toBeUndefined();
  });

  it('is wrong calling code with options that are none', () => {
    const call =
      (options: unknown): (() => unknown) =>
      () =>
        createScorer(goals, options as ScoreOptions);
    expect(call({ asOf: 'today' })).toThrow(/core\/not-a-date/);
    expect(call({ asOf: '2026-05-31', asof: 1 })).toThrow(/createScorer/);
    expect(call(undefined)).toThrow(/core\/not-a-date/);
  });
});

it('names a goal whose guardrail stands otherwise, also where it has facts of its own in the same record', () => {
  const guardrails = [{ title: 'not at this cost', goal: 'control', mode: 'cap', to: 0.9 }] as const;
  const goals = smallGoals({ o: { keyResults: { guarded: { at: 0.5, guardrails }, control: 0.5 } } });
  const scorer = createScorer(goals, { asOf: '2026-05-15' });
  const facts = ['guarded', 'control'].map((goal, at) => {
    const on = ['2026-04-02', '2026-05-10'][at]!;
    return { key: `${goal}-2`, goal, on, at: `${on}T09:00:00Z`, value: at === 0 ? 0.5 : -0.5 };
  });
  expect(scorer.record(...facts)).toMatchObject({ ok: true, value: ['o', 'guarded', 'control'] });
});
