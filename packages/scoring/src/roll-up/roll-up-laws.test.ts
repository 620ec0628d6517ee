import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUpMethods } from '../policy/roll-up-method.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import { standardRollUp } from '../policy/roll-up-policy.ts';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import { unit } from '../numeric/picounits.ts';
import { naiveRollUp } from '../../test/naive-roll-up.ts';
import { rolledParts } from '../../test/rolled-parts.ts';
import type { RollUp } from '../../test/rolled-parts.ts';

const means: readonly RollUpMethod[] = [
  'weighted-mean',
  'mean',
  'min',
  'geometric',
  'weighted-geometric',
  'harmonic',
  'weighted-harmonic',
];
const byWeight = means.filter((method) => method.startsWith('weighted-'));
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

const value = fc.oneof(
  fc.integer({ min: 0, max: unit }),
  fc.integer({ min: 0, max: 10 }).map((n) => (n * unit) / 10),
);
const weight = fc.integer({ min: 1, max: 1_000_000 });
const part = fc.record({ value, weight });
const some = fc.array(part, { minLength: 1, maxLength: 7 });
const share = fc.constantFrom<readonly [number, number]>(
  [1, 1],
  [1, 1],
  [1, 2],
  [1, 3],
  [333_333, 1_000_000],
  [0, 1],
);
const untidy = fc.array(
  fc.record({
    value: fc.option(value, { nil: undefined }),
    weight: fc.option(fc.oneof(weight, fc.constantFrom(0, 100, 5000)), { nil: undefined }),
    share,
  }),
  { maxLength: 7 },
);
/** Policy `standard` as often as any other: most goals are rolled up its way, by sums of their own. */
const choices: fc.Arbitrary<Partial<RollUpPolicy>> = fc.oneof(
  fc.constant({}),
  fc.record({
    weights: fc.constantFrom('normalised', 'strict', 'as-is'),
    missingWeight: fc.constantFrom('mean-of-siblings', 'zero', 'one', 'remainder-of-100'),
    missingData: fc.constantFrom('renormalised', 'zero', 'block', 'interval'),
    minimumScored: fc.constantFrom(1, 2, 3),
    passing: fc.record({ bar: fc.constantFrom(0, 0.3, 0.7, 1), least: fc.integer({ min: 1, max: 4 }) }),
  } as const),
);

/** A law over any implementation, and one that breaks it on purpose. */
const law = (
  name: string,
  property: (rollUp: RollUp) => fc.IProperty<never> | fc.IProperty<unknown>,
  wrong: RollUp,
): void => {
  it(name, () => {
    fc.assert(property(rolledParts) as fc.IProperty<unknown>, { numRuns: 200 });
    const caught = fc.check(property(wrong) as fc.IProperty<unknown>, { numRuns: 5000, endOnFailure: true });
    expect(caught.failed).toBe(true);
  });
};
/** The first of the methods, which is the weighted mean, as often as all together. */
const anyOf = (methods: readonly RollUpMethod[]): fc.Arbitrary<RollUpMethod> =>
  fc.oneof(fc.constant(methods[0]!), fc.constantFrom(...methods));

const running: RollUp = (_method, list) =>
  Math.round(list.reduce((mean, each, at) => mean + Math.floor(((each.value ?? 0) - mean) / (at + 1)), 0));

describe('laws of every method of the roll-up', () => {
  law(
    'law 25: a mean lies between the least and the greatest child that counts',
    (rollUp) =>
      fc.property(anyOf(means), some, (method, parts) => {
        const values = parts.map((each) => each.value);
        const mean = numberOf(rollUp(method, parts));
        return mean >= Math.min(...values) && mean <= Math.max(...values);
      }),
    (method, parts) => numberOf(rolledParts(method, parts)) + 1,
  );

  law(
    'law 26: the order of children changes no bit, whatever the choices',
    (rollUp) =>
      fc.property(
        anyOf(rollUpMethods),
        untidy,
        choices,
        fc.infiniteStream(fc.nat(100)),
        (method, parts, chosen, keys) => {
          const shuffled = parts
            .map((each) => [keys.next().value as number, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each);
          return Object.is(rollUp(method, shuffled, chosen), rollUp(method, parts, chosen));
        },
      ),
    running,
  );

  law(
    'law 27: a child with weight 0 changes nothing',
    (rollUp) =>
      fc.property(anyOf(rollUpMethods), some, value, choices, (method, parts, extra, chosen) =>
        Object.is(
          rollUp(method, [...parts, { value: extra, weight: 0 }], chosen),
          rollUp(method, parts, chosen),
        ),
      ),
    (method, parts) =>
      rolledParts(
        method,
        parts.map((each) => ({ ...each, weight: Math.max(1, each.weight ?? 1) })),
      ),
  );

  law(
    'law 28: multiplying all weights by the same number changes nothing',
    (rollUp) =>
      fc.property(anyOf(means), some, fc.integer({ min: 2, max: 100 }), (method, parts, factor) =>
        Object.is(
          rollUp(
            method,
            parts.map((each) => ({ ...each, weight: Math.ceil(each.weight / 100) * factor })),
          ),
          rollUp(
            method,
            parts.map((each) => ({ ...each, weight: Math.ceil(each.weight / 100) })),
          ),
        ),
      ),
    (method, parts) =>
      rolledParts(
        method,
        parts.map((each) => ({ ...each, weight: (each.weight ?? 0) + 1 })),
      ),
  );

  law(
    'law 29: splitting a child in two with its weight changes nothing',
    (rollUp) =>
      fc.property(anyOf(byWeight), some, part, fc.nat(), (method, parts, split, cut) => {
        const first = cut % (split.weight + 1);
        const two = [first, split.weight - first].map((own) => ({ value: split.value, weight: own }));
        return Object.is(rollUp(method, [...parts, ...two]), rollUp(method, [...parts, split]));
      }),
    (method, parts) => rolledParts(method === 'weighted-mean' ? 'mean' : method, parts),
  );

  law(
    'law 30: if all children are alike, the result is that value',
    (rollUp) =>
      fc.property(
        anyOf(means),
        value,
        fc.array(weight, { minLength: 1, maxLength: 7 }),
        (method, same, weights) =>
          Object.is(
            rollUp(
              method,
              weights.map((own) => ({ value: same, weight: own })),
            ),
            same,
          ),
      ),
    (_method, parts) => {
      const sum = parts.reduce((total, each) => total + ((each.value ?? 0) / unit) * (each.weight ?? 0), 0);
      return Math.floor((sum / parts.reduce((total, each) => total + (each.weight ?? 0), 0)) * unit);
    },
  );

  law(
    'law 31: raising a child never lowers the result, and raises a weighted mean',
    (rollUp) =>
      fc.property(
        anyOf(rollUpMethods),
        some,
        fc.nat(6),
        fc.integer({ min: 1, max: unit }),
        (method, given, which, by) => {
          // Points beyond 100 in sum leave less than nothing for the others, as in the system they come from.
          const parts = given.map((each) => ({ ...each, weight: Math.ceil(each.weight / 700) }));
          const at = which % parts.length;
          const raised = parts.map((each, place) =>
            place === at ? { ...each, value: each.value + by } : each,
          );
          const [before, after] = [numberOf(rollUp(method, parts)), numberOf(rollUp(method, raised))];
          return after >= before && (method !== 'weighted-mean' || by < 20_000 || after > before);
        },
      ),
    (method, parts) =>
      method === 'k-of-n' ? unit - numberOf(rolledParts(method, parts)) : rolledParts(method, parts),
  );

  law(
    'law 32: harmonic <= geometric <= mean, and the least is below all of them',
    (rollUp) =>
      fc.property(some, (parts) => {
        const [least, harmonic, geometric, mean] = (['min', 'harmonic', 'geometric', 'mean'] as const).map(
          (method) => numberOf(rollUp(method, parts)),
        ) as [number, number, number, number];
        const [ofWeights, harmonicOf, geometricOf] = (
          ['weighted-mean', 'weighted-harmonic', 'weighted-geometric'] as const
        ).map((method) => numberOf(rollUp(method, parts))) as [number, number, number];
        return (
          least <= harmonic &&
          harmonic <= geometric &&
          geometric <= mean &&
          least <= harmonicOf &&
          harmonicOf <= geometricOf &&
          geometricOf <= ofWeights
        );
      }),
    (method, parts) =>
      rolledParts(method === 'harmonic' ? 'mean' : method === 'mean' ? 'harmonic' : method, parts),
  );

  law(
    'law 34: a missing child, whatever it came to from 0 to 1, leaves the result between 0 and 1 for it',
    (rollUp) =>
      fc.property(anyOf(rollUpMethods), some, value, (method, given, actual) => {
        const parts = given.map((each) => ({ ...each, weight: Math.ceil(each.weight / 700) }));
        const filled = (by: number): number =>
          numberOf(rollUp(method, [...parts, { value: by, weight: 100 }]));
        return filled(0) <= filled(actual) && filled(actual) <= filled(unit);
      }),
    (method, parts) => -numberOf(rolledParts(method, parts)),
  );

  law(
    'agrees with exact fractions in every method, whatever the choices',
    (rollUp) =>
      fc.property(anyOf(rollUpMethods), untidy, choices, (method, parts, chosen) => {
        const naive = naiveRollUp(
          method,
          parts.map((each) => ({
            weight: each.weight === undefined ? undefined : BigInt(each.weight),
            share: [BigInt(each.share[0]), BigInt(each.share[1])] as const,
            value: each.value === undefined ? undefined : BigInt(each.value),
          })),
          { ...standardRollUp, ...chosen },
        );
        const found = rollUp(method, parts, chosen);
        if (typeof naive === 'bigint') return found === Number(naive);
        return naive === 'none' ? Number.isNaN(found) : found === naive.refused;
      }),
    (method, parts, chosen) => rolledParts(method, parts, { ...chosen, weights: 'normalised' }),
  );
});
