import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import type { Measure } from '../measure/measure.ts';
import { parseGoalSet } from '../parse/parse-goal-set.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { checkIns, civilDates, goalSets, measures, measureUnits } from './index.ts';

describe('civilDates', () => {
  it('are days within the bounds', () => {
    fc.assert(
      fc.property(civilDates({ min: '2027-11-30', max: '2028-03-02' }), (date) => {
        expect(dayNumberOf(date)).toBeDefined();
        expect(date >= '2027-11-30' && date <= '2028-03-02').toBe(true);
      }),
    );
  });

  it('hit leap days and ends of years often', () => {
    const dates = fc.sample(civilDates(), { numRuns: 2000, seed: 1 });
    expect(dates.filter((date) => date.endsWith('02-29')).length).toBeGreaterThan(10);
    expect(dates.filter((date) => date.endsWith('12-31')).length).toBeGreaterThan(30);
    expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBeGreaterThan(200);
  });

  it('refuse bounds that are none', () => {
    expect(() => civilDates({ min: '2026-02-30' })).toThrow(UsageError);
    expect(() => civilDates({ min: '2026-02-02', max: '2026-02-01' })).toThrow('core/bad-option');
  });
});

describe('measures', () => {
  const problemsOf = (measure: Measure): string[] => {
    const problems: string[] = [];
    const ascending = (values: readonly number[]): boolean =>
      values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
    switch (measure.kind) {
      case 'change':
        if (measure.from === measure.to) problems.push('no distance');
        break;
      case 'relative':
        if (measure.by <= 0 || (measure.as === 'multiple' && measure.by < 2)) problems.push('no change');
        break;
      case 'range':
        if (measure.low >= measure.high) problems.push('empty range');
        break;
      case 'exact':
        if (measure.from === measure.to) problems.push('no ruler');
        break;
      case 'zones': {
        const marks = [measure.start, measure.commit, measure.target, measure.stretch];
        if (!ascending(marks) && !ascending([...marks].reverse())) problems.push('zones out of order');
        break;
      }
      case 'payout':
        if (measure.points.length < 2 || !ascending(measure.points.map(({ at }) => at)))
          problems.push('points out of order');
        break;
      case 'milestones':
        if (
          new Set(measure.milestones.map(({ id }) => id)).size !== measure.milestones.length ||
          measure.milestones.length === 0
        )
          problems.push('milestones');
        break;
      case 'ordinal':
        if (
          !ascending(measure.levels.map(({ attainment }) => attainment)) ||
          measure.levels[0]?.attainment !== 0
        )
          problems.push('levels');
        break;
      default:
    }
    if (/-0[,}]|null|NaN/.test(JSON.stringify(measure))) problems.push('odd number');
    return problems;
  };

  it('are correct by construction', () => {
    fc.assert(
      fc.property(measures(), (measure) => {
        expect(problemsOf(measure)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keep to the kinds asked for, and leave gaps only when allowed', () => {
    expect(
      new Set(
        fc.sample(measures({ kinds: ['zones', 'payout'] }), { numRuns: 60, seed: 1 }).map(({ kind }) => kind),
      ),
    ).toEqual(new Set(['zones', 'payout']));
    const bare = fc.sample(measures({ kinds: ['change'], complete: false }), { numRuns: 300, seed: 1 });
    const share = (field: 'from' | 'to'): number =>
      bare.filter((measure) => measure.kind === 'change' && measure[field] === undefined).length /
      bare.length;
    expect(share('from')).toBeGreaterThan(0.1);
    expect(share('to')).toBeGreaterThan(0.04);
    expect(
      fc
        .sample(measures({ kinds: ['change'] }), { numRuns: 300, seed: 1 })
        .every((measure) => measure.kind === 'change' && measure.to !== undefined),
    ).toBe(true);
  });

  it('come in every unit', () => {
    expect(new Set(fc.sample(measureUnits(), { numRuns: 300, seed: 1 }).map(({ kind }) => kind)).size).toBe(
      7,
    );
  });
});

describe('checkIns', () => {
  const measure: Measure = { kind: 'change', from: 0, to: 100 };

  it('are of one goal, within the days, never recorded before they were true', () => {
    fc.assert(
      fc.property(
        checkIns({ goal: 'arr', measure, from: '2026-04-10', to: '2026-04-20', maxFacts: 20 }),
        (facts) => {
          for (const fact of facts) {
            expect(fact.goal).toBe('arr');
            expect(fact.on >= '2026-04-10' && fact.on <= '2026-04-20').toBe(true);
            expect(millisecondsOf(fact.at)).toBeDefined();
            expect(fact.at.slice(0, 10) >= fact.on).toBe(true);
          }
        },
      ),
    );
  });

  it('with the same key have the same content, and retractions take back what is there', () => {
    fc.assert(
      fc.property(checkIns({ goal: 'arr', measure, maxFacts: 20 }), (facts) => {
        const byKey = new Map(facts.map((fact) => [fact.key, fact]));
        for (const fact of facts) {
          expect(byKey.get(fact.key)).toEqual(fact);
          if ('retracts' in fact) expect(byKey.has(fact.retracts)).toBe(true);
        }
      }),
    );
  });

  it('fit the measure', () => {
    const keysFor = (of: Measure): Set<string> =>
      new Set(
        fc
          .sample(checkIns({ goal: 'g', measure: of }), { numRuns: 60, seed: 1 })
          .flat()
          .flatMap((fact) =>
            ['value', 'delta', 'done', 'milestone', 'level', 'numerator'].filter((key) => key in fact),
          ),
      );
    expect(keysFor(measure)).toEqual(new Set(['value', 'delta']));
    expect(keysFor({ kind: 'milestones', milestones: [{ id: 'm', title: 'm' }] })).toEqual(
      new Set(['done', 'milestone']),
    );
    expect(keysFor({ kind: 'ordinal', levels: [{ id: 'l', title: 'l', attainment: 0 }] })).toEqual(
      new Set(['level']),
    );
    expect(keysFor({ kind: 'pooled', of: { kind: 'change', from: 1, to: 2 } })).toEqual(
      new Set(['numerator']),
    );
    expect(keysFor({ kind: 'baseline' })).toEqual(new Set(['value']));
  });

  it('refuse days that are none', () => {
    expect(() => checkIns({ goal: 'g', measure, from: '2026-05-01', to: '2026-04-01' })).toThrow(UsageError);
    expect(() => goalSets({ today: '2027-01-01' })).toThrow('core/bad-option');
  });
});

describe('goalSets', () => {
  it('parse', () => {
    fc.assert(
      fc.property(goalSets({ states: true, complete: false }), (goals) => {
        const result = parseGoalSet(goals);
        expect(result.ok ? [] : result.problems).toEqual([]);
        expect(JSON.parse(JSON.stringify(goals))).toEqual(goals);
      }),
      { numRuns: 60 },
    );
  });

  it('keep to their constraints', () => {
    fc.assert(
      fc.property(
        goalSets({
          maxUnits: 2,
          maxObjectivesPerUnit: 2,
          minKeyResults: 0,
          maxKeyResults: 1,
          maxFacts: 0,
          kras: false,
          measureKinds: ['binary'],
        }),
        (goals) => {
          expect(goals.objectives?.length ?? 0).toBeLessThanOrEqual(4);
          expect(goals.keyResults?.length ?? 0).toBeLessThanOrEqual(goals.objectives?.length ?? 0);
          expect(goals.keyResults?.every(({ measure: { kind } }) => kind === 'binary')).toBe(true);
          expect(goals.kras).toBeUndefined();
          expect(goals.checkIns?.length).toBe(goals.keyResults?.length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
