import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibratedBook, calibratedGoals } from '../../test/calibrated-company.ts';
import type { CalibratedPerson } from '../../test/calibrated-company.ts';
import { naiveGroups } from '../../test/naive-calibration.ts';
import { randomNumbers } from '../forecast/random-numbers.ts';
import type { CalibrationOptions } from './calibration-options.ts';
import { calibrationReport } from './calibration-report.ts';
import type { CalibrationReport } from './calibration-report.ts';

const report = (
  people: readonly CalibratedPerson[],
  options: Partial<CalibrationOptions> = {},
): CalibrationReport => {
  const answer = calibrationReport(calibratedGoals(people), {
    reviewBook: calibratedBook(people),
    cycle: 'q2',
    ...options,
  });
  if (!answer.ok) throw new Error(answer.problems[0].message);
  return answer;
};
const team = (
  manager: string,
  ratings: readonly number[],
  before: readonly number[] = [],
  unit?: string,
): CalibratedPerson[] =>
  ratings.map((rating, at) => ({
    id: `${manager}${String(at)}`,
    manager,
    ...(unit === undefined ? {} : { unit }),
    ratings: [before[at], rating],
  }));
const three = [...team('a', [3, 3, 4, 4, 3]), ...team('b', [5, 5, 5, 4, 5]), ...team('c', [2, 3, 3, 2, 3])];

describe('laws of calibration', () => {
  const people = fc
    .array(
      fc.record({
        manager: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
        unit: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }),
        ratings: fc.tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 10, max: 50 })),
      }),
      { minLength: 1, maxLength: 40 },
    )
    .map((list) =>
      list.map(
        ({ manager, unit, ratings }, at): CalibratedPerson => ({
          id: `p${String(at)}`,
          ...(manager === undefined ? {} : { manager }),
          ...(unit === undefined ? {} : { unit }),
          ratings: ratings.map((each) => each / 10),
        }),
      ),
    );

  it('do not depend on the order of people, to the bit', () => {
    fc.assert(
      fc.property(people, (list) => {
        expect(report([...list].reverse())).toEqual(report(list));
      }),
      { numRuns: 60 },
    );
  });

  it('names of managers and people change nothing but names', () => {
    const other: Record<string, string> = { a: 'z-1', b: 'y-2', c: 'x-3', d: 'w-4' };
    fc.assert(
      fc.property(people, (list) => {
        const renamed = list.map((each) => ({
          ...each,
          id: `n-${each.id}`,
          ...(each.manager === undefined ? {} : { manager: other[each.manager]! }),
        }));
        const [before, after] = [report(list), report(renamed)];
        const back = after.managers.map((each) => ({
          ...each,
          group: Object.keys(other).find((name) => other[name] === each.group)!,
        }));
        expect({
          ...after,
          managers: back.sort((left, right) => (left.group < right.group ? -1 : 1)),
        }).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('somebody more in no shown group changes no byte but the count of all', () => {
    type Ask = typeof report;
    const isSilent = (ask: Ask): boolean =>
      !fc.check(
        fc.property(people, fc.integer({ min: 10, max: 50 }), (list, rating) => {
          const crowd = team('big', [3, 4, 5, 3, 3, 2], [], 'hall');
          const tiny = (count: number): CalibratedPerson[] =>
            team('tiny', Array(count).fill(rating / 10), [], 'attic');
          const [{ people: one, ...less }, { people: two, ...more }] = [
            ask([...list, ...crowd, ...tiny(2)]),
            ask([...list, ...crowd, ...tiny(3)]),
          ];
          return two.rated === one.rated + 1 && JSON.stringify(less) === JSON.stringify(more);
        }),
        { numRuns: 60, seed: 3 },
      ).failed;
    /** Takes everybody as the whole, shown or not. */
    const ofEverybody: Ask = (list, options) => {
      const answer = report(list, options);
      const ratings = list.map((each) => each.ratings[1]!);
      return {
        ...answer,
        whole: { ...answer.whole!, mean: ratings.reduce((sum, each) => sum + each, 0) / ratings.length },
      };
    };
    expect([isSilent(report), isSilent(ofEverybody)]).toEqual([true, false]);
  });

  it('leave ratings as they are: what goes in is not written to', () => {
    const goals = calibratedGoals(three);
    const reviewBook = calibratedBook(three);
    const frozen = (data: unknown): void => {
      if (typeof data !== 'object' || data === null) return;
      Object.freeze(data);
      for (const each of Object.values(data)) frozen(each);
    };
    frozen(goals);
    frozen(reviewBook);
    expect(calibrationReport(goals, { reviewBook, cycle: 'q2' }).ok).toBe(true);
  });
});

describe('a company of 5,000 people', () => {
  const random = randomNumbers(20_260_701);
  const pick = (count: number): number => Math.floor(random.uniform() * count);
  const people = Array.from({ length: 5000 }, (_, at): CalibratedPerson => {
    const manager = pick(620);
    return {
      id: `p${String(at)}`,
      manager: `m${String(manager)}`,
      unit: `u${String(manager % 40)}`,
      ratings: [1 + pick(5), 1 + pick(9) / 2],
    };
  });

  it('agrees with the obvious way to work it out', () => {
    const answer = report(people);
    const shown = new Set(answer.managers.map(({ group }) => group));
    const shownUnits = new Set(answer.units.map(({ group }) => group));
    const inWhole = people.filter(({ manager, unit }) =>
      answer.covers === 'managers' ? shown.has(manager!) : shownUnits.has(unit!),
    );
    const whole = inWhole.flatMap(({ ratings }) => ratings[1]!);
    for (const [groups, naive] of [
      [answer.managers, naiveGroups(people, ({ manager }) => manager, whole)],
      [answer.units, naiveGroups(people, ({ unit }) => unit, whole)],
    ] as const) {
      expect(groups.length).toBeGreaterThan(30);
      for (const { group, n, mean, sd, top, z, leniency } of groups) {
        const wanted = naive.get(group)!;
        expect([n, top.count]).toEqual([wanted.n, wanted.top]);
        for (const [value, other] of [
          [mean, wanted.mean],
          [sd, wanted.sd],
          [z, wanted.z],
          [leniency, wanted.leniency],
        ] as const)
          expect(value).toBeCloseTo(other, 9);
      }
    }
    // Few teams are hidden besides the small ones.
    const sizes = new Map<string, number>();
    for (const { manager } of people) sizes.set(manager!, (sizes.get(manager!) ?? 0) + 1);
    const large = [...sizes.values()].filter((size) => size >= 5).length;
    expect([large - shown.size, 40 - shownUnits.size]).toEqual([7, 6]);
  });
});
