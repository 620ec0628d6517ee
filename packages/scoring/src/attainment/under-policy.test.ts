import fc from 'fast-check';
import { expect, it } from 'vitest';
import { definePolicy, progressOf, standardPolicy, underPolicy, unscoredReasons } from '@throughline/scoring';
import { UsageError } from '@throughline/core';
import type { CheckIn, Measure } from '@throughline/core';
import { measures } from '@throughline/core/test-kit';
import { numbersBetween } from '../../test/numbers-between.ts';
import { anyPolicy } from '../../test/any-policy.ts';
import { naiveAttainment } from '../../test/naive-attainment.ts';

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(0, 0.5, 1, 25, 100, -100, 0.1 + 0.2, 1e6),
);
const about = { key: 'k', goal: 'g', at: '2026-05-01T00:00:00Z', on: '2026-05-01' };
const facts = fc
  .array(
    fc.oneof<fc.Arbitrary<object>[]>(
      fc.record({ value: number }),
      fc.record({ delta: number }),
      fc.record({ done: fc.boolean(), milestone: fc.constantFrom('m1', 'm2') }),
      fc.record({ done: fc.boolean(), question: fc.constantFrom('q1', 'question1') }),
      fc.record({ numerator: fc.nat(40), denominator: fc.nat(40) }),
      fc.record({ level: fc.constantFrom('level1', 'level2') }),
    ),
    { maxLength: 4 },
  )
  .map((list) => list.map((fact) => ({ ...about, ...fact }) as CheckIn));
/** Changes whose two numbers are small enough to meet, which drawn measures hardly ever do. */
const tight = fc
  .tuple(fc.integer({ min: -2, max: 5 }), fc.integer({ min: -2, max: 5 }))
  .map(([from, to]): Measure => ({ kind: 'change', from, to }));

it('agrees with a slow reading of any measure under any choices', () => {
  fc.assert(
    fc.property(
      fc.oneof(measures({ complete: false }), tight),
      facts,
      anyPolicy(),
      fc.constantFrom('2026-05-01', '2026-05-06', '2026-05-07', '2026-06-30'),
      (measure, list, policy, asOf) => {
        const age = list.length === 0 ? 0 : (Date.parse(asOf) - Date.parse(about.on)) / 86_400_000;
        const naive = naiveAttainment(measure, list, policy.measures, age);
        const answer = progressOf(measure, list as never, { policy: underPolicy(policy, { asOf }) });
        if (typeof naive === 'string' || !Number.isFinite(naive))
          expect(answer.scored || answer.reason).toBe(typeof naive === 'string' ? naive : 'non-finite');
        else {
          expect(answer.scored || answer.reason).toBe(true);
          const raw = answer.scored ? answer.raw : Number.NaN;
          expect(Math.abs(raw - naive)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(naive)));
        }
      },
    ),
    { numRuns: 3000 },
  );
});

it('law 1, 17: any measure and any facts give a finite number or one listed reason under any choices', () => {
  fc.assert(
    fc.property(
      fc.oneof(measures({ complete: false }), fc.anything()),
      fc.array(fc.oneof(facts, fc.anything()), { maxLength: 3 }),
      anyPolicy(),
      (measure, list, policy) => {
        const answer = progressOf(measure as Measure, list.flat() as never, { policy: underPolicy(policy) });
        if (!answer.scored) expect(unscoredReasons).toContain(answer.reason);
        else expect(Number.isFinite(answer.raw) && Number.isFinite(answer.value)).toBe(true);
        expect(JSON.stringify(answer)).not.toContain('-0,');
      },
    ),
    { numRuns: 1000 },
  );
});

it('reads by policy `standard` as `progressOf` does alone', () => {
  fc.assert(
    fc.property(measures({ complete: false }), facts, (measure, list) => {
      const { trace, ...answer } = progressOf(measure, list as never);
      const { trace: _, ...same } = progressOf(measure, list as never, {
        policy: underPolicy(standardPolicy, { asOf: '2027-01-01' }),
      });
      expect(same).toEqual(answer);
      expect(trace.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

it('law 8: no cut is at least a cut at 2, which is at least a cut at 1', () => {
  const shown = (overshoot: 'clamp1' | 'cap' | 'none', now: number): number => {
    const policy = underPolicy(definePolicy({ id: 'x', measures: { displayed: { overshoot } } }));
    const answer = progressOf({ from: 0, to: 1 }, now, { policy });
    return answer.scored ? answer.value : Number.NaN;
  };
  fc.assert(
    fc.property(numbersBetween(0, 5), (now) => {
      expect(shown('none', now)).toBeGreaterThanOrEqual(shown('cap', now));
      expect(shown('cap', now)).toBeGreaterThanOrEqual(shown('clamp1', now));
    }),
  );
});

it('names the choices that made a number', () => {
  const policy = underPolicy(
    definePolicy({
      id: 'x',
      measures: { basis: 'ratio-to-target', noData: 'start', zeroRange: { at: 'half' } },
    }),
  );
  const inputs = progressOf({ from: 40, to: 60 }, [], { policy }).trace[0]?.inputs;
  expect(inputs).toMatchObject({
    basis: 'ratio-to-target',
    noData: 'start',
    'zeroRange.at': 'half',
    value: 40,
  });
});

it('refuses what is no policy and no date', () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return UsageError.is(error) ? error.code : String(error);
    }
    return 'accepted';
  };
  expect(progressOf({ from: 0, to: 1 }, 1, { policy: standardPolicy as never })).toMatchObject({
    scored: false,
    reason: 'expression-error',
  });
  expect(codeOf(() => underPolicy({} as never))).toBe('scoring/bad-policy');
  expect(codeOf(() => underPolicy(standardPolicy, { asOf: '2026-02-30' }))).toBe('core/not-a-date');
  expect(codeOf(() => underPolicy(standardPolicy, { on: 'x' } as never))).toBe('scoring/bad-argument');
});
