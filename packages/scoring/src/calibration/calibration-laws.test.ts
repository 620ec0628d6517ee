import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibratedBook,
  calibratedGoals,
  reportAbout,
  team,
  threeTeams,
} from '../../test/calibrated-company.ts';
import type { CalibratedPerson } from '../../test/calibrated-company.ts';
import { naiveGroups } from '../../test/naive-calibration.ts';
import { randomNumbers } from '../forecast/random-numbers.ts';
import { calibrationReport } from './calibration-report.ts';

describe('laws of calibration', () => {
  /** Some people report to nobody or sit in another unit than their team, though not many: else no group could be shown. */
  const people = fc
    .tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.array(
        fc.record({
          manager: fc.constantFrom('a', 'b', 'c', 'd'),
          stray: fc.constantFrom('x', 'y', 'z', 'nowhere', 'alone'),
          ratings: fc.tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 10, max: 50 })),
        }),
        { minLength: 1, maxLength: 60, size: 'max' },
      ),
    )
    .map(([strays, list]) =>
      list.map(({ manager, stray, ratings }, at): CalibratedPerson => {
        const unit = at >= strays ? { a: 'x', b: 'x', c: 'y', d: 'z' }[manager] : stray;
        return {
          id: `p${String(at)}`,
          ...(unit === 'alone' ? {} : { manager }),
          ...(unit === 'nowhere' ? {} : { unit: unit === 'alone' ? 'x' : unit }),
          ratings: ratings.map((each) => each / 10),
        };
      }),
    );

  it('are asked about groups that are shown and groups that are hidden', () => {
    const drawn = fc.sample(people, { numRuns: 200, seed: 4 }).map((list) => reportAbout(list));
    expect(drawn.filter(({ managers }) => managers.length > 1).length).toBeGreaterThan(60);
    expect(drawn.filter(({ units }) => units.length > 1).length).toBeGreaterThan(60);
    expect(drawn.filter(({ hidden }) => hidden.managers > 0).length).toBeGreaterThan(60);
  });

  type Ask = typeof reportAbout;
  const holds = <Drawn>(property: fc.IProperty<Drawn>): boolean =>
    !fc.check(property, { numRuns: 60, endOnFailure: true }).failed;

  it('law 87: do not depend on the order of people, to the bit', () => {
    const isOrderless = (ask: Ask): boolean =>
      holds(
        fc.property(people, (list) => JSON.stringify(ask([...list].reverse())) === JSON.stringify(ask(list))),
      );
    /** Adds ratings up as they come, so that the last bit is that of the order. */
    const asTheyCome: Ask = (list, options) => {
      const sum = list.reduce((total, each) => total + each.ratings[1]!, 0);
      return { ...reportAbout(list, options), problems: [sum] } as never;
    };
    expect([isOrderless(reportAbout), isOrderless(asTheyCome)]).toEqual([true, false]);
  });

  it('law 88: names of managers and people change nothing but names', () => {
    const other: Record<string, string> = { a: 'z-1', b: 'y-2', c: 'x-3', d: 'w-4' };
    const isNameless = (ask: Ask): boolean =>
      holds(
        fc.property(people, (list) => {
          const renamed = list.map((each) => ({
            ...each,
            id: `n-${each.id}`,
            ...(each.manager === undefined ? {} : { manager: other[each.manager]! }),
          }));
          const [before, after] = [ask(list), ask(renamed)];
          const managers = after.managers
            .map((each) => ({
              ...each,
              group: Object.keys(other).find((name) => other[name] === each.group)!,
            }))
            .sort((left, right) => (left.group < right.group ? -1 : 1));
          return JSON.stringify({ ...after, managers }) === JSON.stringify(before);
        }),
      );
    /** Hides the team whose name comes first. */
    const byName: Ask = (list, options) => {
      const answer = reportAbout(list, options);
      const [first] = answer.managers.map(({ group }) => group).sort();
      return { ...answer, managers: answer.managers.filter(({ group }) => group !== first) };
    };
    expect([isNameless(reportAbout), isNameless(byName)]).toEqual([true, false]);
  });

  it('law 89: somebody more in no shown group changes no byte but the count of all', () => {
    const isSilent = (ask: Ask): boolean =>
      holds(
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
      );
    /** Takes everybody as the whole, shown or not. */
    const ofEverybody: Ask = (list, options) => {
      const answer = reportAbout(list, options);
      const ratings = list.map((each) => each.ratings[1]!);
      return {
        ...answer,
        whole: { ...answer.whole!, mean: ratings.reduce((sum, each) => sum + each, 0) / ratings.length },
      };
    };
    expect([isSilent(reportAbout), isSilent(ofEverybody)]).toEqual([true, false]);
  });

  it('leave ratings as they are: what goes in is not written to', () => {
    const goals = calibratedGoals(threeTeams);
    const reviewBook = calibratedBook(threeTeams);
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
    const answer = reportAbout(people);
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
