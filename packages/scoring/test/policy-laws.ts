import fc from 'fast-check';
import type { GoalSet } from '@throughline/core';
import { progressOf, scoreGoals, underPolicy } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { smallGoals } from './small-goals.ts';

/** A key result: how far it has come, what it weighs, and a state that takes it out. */
interface Part {
  readonly at: number;
  readonly weight?: number | undefined;
  readonly state?: 'draft' | 'archived' | 'cancelled' | 'postponed';
}

const asOf = '2026-05-15';

/** What an objective over some key results comes to, and they with it; a reason where there is no number. */
const scored = (policy: Policy, parts: readonly Part[]): readonly (number | string)[] => {
  const keyResults = Object.fromEntries(
    parts.map(({ at, weight, state }, number) => [
      `k${number}`,
      { at, ...(weight === undefined ? {} : { weight }), ...(state === undefined ? {} : { state }) },
    ]),
  );
  const goals: GoalSet = smallGoals({ top: { keyResults } });
  const book = scoreGoals(goals, { asOf, policy });
  return ['top', ...Object.keys(keyResults)].map((id) => {
    const score = book.get(id);
    return score?.scored === true ? score.attainment : (score?.reason ?? 'absent');
  });
};
const rolledUp = (policy: Policy, parts: readonly Part[]): number | string => scored(policy, parts)[0]!;

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const free = fc.array(fc.record({ at: share, weight: fc.integer({ min: 2, max: 100 }) }), {
  minLength: 1,
  maxLength: 5,
});
/** Weights that add up to 100, because some policies want that. */
const toHundred = fc
  .tuple(fc.array(share, { minLength: 1, maxLength: 5 }), fc.integer({ min: 2, max: 12 }))
  .map(([values, weight]) =>
    values.map((at, number) => ({
      at,
      weight: number < values.length - 1 ? weight : 100 - weight * (values.length - 1),
    })),
  );
const parts: fc.Arbitrary<readonly Part[]> = fc.oneof(free, toHundred);
const partly: fc.Arbitrary<readonly Part[]> = fc.array(
  fc.record({ at: share, weight: fc.option(fc.integer({ min: 2, max: 100 }), { nil: undefined }) }),
  { minLength: 1, maxLength: 5 },
);
const whole = fc.integer({ min: -200, max: 200 });
const ends = fc.tuple(whole, whole).filter(([from, to]) => from !== to);

const progress = (policy: Policy, from: number, to: number, value: number) =>
  progressOf({ from, to }, value, { policy: underPolicy(policy) });
const rawOf = (policy: Policy, from: number, to: number, value: number): number | string => {
  const answer = progress(policy, from, to, value);
  return answer.scored ? answer.raw : answer.reason;
};
const isNear = (left: number | string, right: number | string): boolean =>
  typeof left === 'number' && typeof right === 'number'
    ? Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right))
    : left === right;
const isWithin = (value: number | string): boolean =>
  typeof value === 'string' || (value >= 0 && value <= 1 && !Object.is(value, -0));

/** A law, by its number in docs/laws.md: a property that holds for a policy or does not. */
type Law = (policy: Policy) => fc.IProperty<never> | object;

/** Laws of measures and of the roll-up that a choice of a policy can break. */
const laws: { readonly [number: number]: Law } = {
  2: (policy) =>
    fc.property(fc.integer({ min: -100, max: 200 }), (value) => {
      const answer = progress(policy, 0, 100, value);
      return isWithin(answer.scored ? answer.value : '') && isWithin(rolledUp(policy, [{ at: value / 100 }]));
    }),
  3: (policy) =>
    fc.property(
      ends,
      ([from, to]) => rawOf(policy, from, to, from) === 0 && rawOf(policy, from, to, to) === 1,
    ),
  4: (policy) =>
    fc.property(ends, whole, fc.constantFrom(2, -3, 0.5), whole, ([from, to], value, by, more) =>
      isNear(
        rawOf(policy, by * from + more, by * to + more, by * value + more),
        rawOf(policy, from, to, value),
      ),
    ),
  5: (policy) =>
    fc.property(ends, whole, ([from, to], value) => {
      const back = rawOf(policy, to, from, value);
      return isNear(rawOf(policy, from, to, value), typeof back === 'number' ? 1 - back : back);
    }),
  6: (policy) =>
    fc.property(ends, whole, whole, ([from, to], one, other) => {
      const far = to > from ? Math.max(one, other) : Math.min(one, other);
      const [less, more] = [
        progress(policy, from, to, far === one ? other : one),
        progress(policy, from, to, far),
      ];
      return !less.scored || !more.scored || less.value <= more.value + 1e-12;
    }),
  25: (policy) =>
    fc.property(parts, (some) => {
      const [top = '', ...rest] = scored(policy, some);
      const values = rest.filter((value) => typeof value === 'number');
      return (
        typeof top === 'string' ||
        values.length === 0 ||
        (top >= Math.min(...values) && top <= Math.max(...values))
      );
    }),
  26: (policy) =>
    fc.property(parts, (some) => Object.is(rolledUp(policy, some), rolledUp(policy, [...some].reverse()))),
  27: (policy) =>
    fc.property(
      parts,
      share,
      (some, at) => rolledUp(policy, [...some, { at, weight: 0 }]) === rolledUp(policy, some),
    ),
  28: (policy) =>
    fc.property(parts, fc.integer({ min: 2, max: 5 }), (some, by) => {
      const scaled = some.map(({ at, weight = 0 }) => ({ at, weight: weight * by }));
      return rolledUp(policy, scaled) === rolledUp(policy, some);
    }),
  29: (policy) =>
    fc.property(parts, ([first, ...rest]) => {
      const { at = 0, weight = 2 } = first ?? {};
      const split = [{ at, weight: 1 }, { at, weight: weight - 1 }, ...rest];
      return rolledUp(policy, split) === rolledUp(policy, [{ at, weight }, ...rest]);
    }),
  30: (policy) =>
    fc.property(parts, share, (some, at) => {
      const [top, one] = scored(
        policy,
        some.map((part) => ({ ...part, at })),
      );
      return typeof top === 'string' || top === one;
    }),
  31: (policy) =>
    fc.property(partly, fc.nat(4), (some, which) => {
      const raised = some.map((part, number) =>
        number === which % some.length ? { ...part, at: Math.min(1, part.at + 0.1) } : part,
      );
      const [before, after] = [rolledUp(policy, some), rolledUp(policy, raised)];
      return typeof before === 'string' || typeof after === 'string' || after >= before;
    }),
  33: (policy) =>
    fc.property(
      parts,
      share,
      fc.constantFrom('draft' as const, 'archived' as const, 'cancelled' as const, 'postponed' as const),
      (some, at, state) => rolledUp(policy, [...some, { at, weight: 5, state }]) === rolledUp(policy, some),
    ),
};

/** Counterexamples that are too rare to be drawn. */
const rare: { readonly [law: number]: readonly unknown[] } = {
  // Weights beyond 100 leave less than nothing to the part without one.
  31: [[{ at: 1, weight: 60 }, { at: 0.5, weight: 60 }, { at: 0.5 }], 2],
};

/**
 * Numbers of the laws that a policy breaks, in order. Those that it is said to break are looked for in a draw in which
 * all of them are found; all others must hold on any draw.
 */
export const brokenLaws = (policy: Policy, said: readonly number[] = policy.breaksLaws): number[] =>
  Object.entries(laws)
    .filter(([number, law]) => {
      const example = rare[Number(number)];
      return fc.check(law(policy) as fc.IProperty<unknown[]>, {
        ...(said.includes(Number(number)) ? { seed: 7 } : {}),
        numRuns: 25,
        endOnFailure: true,
        ...(example === undefined ? {} : { examples: [example as unknown[]] }),
      }).failed;
    })
    .map(([number]) => Number(number));
