import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChangeMeasure, Fold, Measure, ThresholdMeasure } from '@throughline/core';
import { measures } from '@throughline/core/test-kit';
import { numbersBetween } from '../../test/numbers-between.ts';
import { clamp } from '../numeric/clamp.ts';
import type { ProgressFact } from './progress-fact.ts';
import type { Attainment } from './attainment.ts';
import { progressOf } from './progress-of.ts';
import { unscoredReasons } from './unscored-reason.ts';

const amount = numbersBetween(-1e9, 1e9);
const factor = fc.oneof(numbersBetween(0.001, 1000), numbersBetween(-1000, -0.001));
/** Apart enough that a rounding error of the inputs is not the answer. */
const pair = fc
  .tuple(amount, amount)
  .filter(([a, b]) => Math.abs(a - b) > 1e-3 * Math.max(1, Math.abs(a), Math.abs(b)));
const anyNumber = fc.oneof(
  fc.double(),
  amount,
  fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, 5e-324, 1.7e308),
);
const anyFact = fc.oneof<fc.Arbitrary<unknown>[]>(
  fc.record({ value: anyNumber }),
  fc.record({ delta: anyNumber }),
  fc.record({ done: fc.boolean(), milestone: fc.constantFrom('m1', 'm2', 'x') }, { requiredKeys: ['done'] }),
  fc.record({ done: fc.boolean(), question: fc.constantFrom('q1', 'question1', 'x') }),
  fc.record({ numerator: anyNumber, denominator: anyNumber }),
  fc.record({ level: fc.constantFrom('level1', 'level2', '__proto__') }),
  fc.anything(),
);
const change = (from: number, to: number): ChangeMeasure => ({ kind: 'change', from, to });
const rawOf = (measure: Measure, facts: number | readonly ProgressFact[]): number => {
  const answer = progressOf(measure, facts);
  return answer.scored ? answer.raw : Number.NaN;
};
const valueOf = (measure: Measure, facts: number | readonly ProgressFact[]): number => {
  const answer = progressOf(measure, facts);
  return answer.scored ? answer.value : Number.NaN;
};
const expectClose = (left: number, right: number): void => {
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(left), Math.abs(right)));
};

it('law 1, 2, 17: any measure and any facts give a number from 0 to 1 or one listed reason, the same each time', () => {
  fc.assert(
    fc.property(
      fc.oneof(measures({ complete: false }), fc.anything()),
      fc.array(anyFact, { maxLength: 5 }),
      (measure, facts) => {
        const answer = progressOf(measure as Measure, facts as ProgressFact[]);
        expect(progressOf(measure as Measure, facts as ProgressFact[])).toEqual(answer);
        if (!answer.scored) {
          expect(unscoredReasons).toContain(answer.reason);
          return;
        }
        expect(answer.value >= 0 && answer.value <= 1 && Number.isFinite(answer.raw)).toBe(true);
        expect(Object.is(answer.value, -0) || Object.is(answer.raw, -0)).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

it('law 3: the baseline is 0 and the target is 1', () => {
  fc.assert(
    fc.property(pair, ([from, to]) => {
      expect([rawOf(change(from, to), from), rawOf(change(from, to), to)]).toEqual([0, 1]);
    }),
  );
});

it('law 4, 16: another unit or origin changes no attainment', () => {
  fc.assert(
    fc.property(pair, amount, factor, fc.integer({ min: -1000, max: 1000 }), ([from, to], now, k, o) => {
      fc.pre(Math.abs(now) < 100 * Math.abs(to - from) && Math.abs(o) < 1e3 * Math.abs(k * (to - from)));
      expectClose(rawOf(change(k * from + o, k * to + o), k * now + o), rawOf(change(from, to), now));
    }),
  );
});

it('law 5: the way back mirrors the way there', () => {
  fc.assert(
    fc.property(pair, amount, ([from, to], now) => {
      expectClose(rawOf(change(from, to), now), 1 - rawOf(change(to, from), now));
    }),
  );
});

it('law 6: more in the right direction is never less', () => {
  fc.assert(
    fc.property(
      measures({ kinds: ['change', 'relative', 'threshold', 'zones', 'payout'] }),
      amount,
      amount,
      (measure, a, b) => {
        const plain = { ...measure, fold: 'latest' } as Measure;
        const answer = progressOf(plain, a);
        if (!answer.scored) return;
        const [worse, better] = (answer.direction === 'decrease') === a < b ? [b, a] : [a, b];
        expect(valueOf(plain, worse)).toBeLessThanOrEqual(valueOf(plain, better) + 1e-12);
      },
    ),
    { numRuns: 500 },
  );
});

it('law 7: cutting twice is cutting once, and leaves 0 to 1 alone', () => {
  fc.assert(
    fc.property(amount, numbersBetween(0, 1), (any, inside) => {
      expect(clamp(clamp(any, 0, 1), 0, 1)).toBe(clamp(any, 0, 1));
      expect(clamp(inside, 0, 1)).toBe(inside);
    }),
  );
});

it('law 8: no cut is at least a cut at k, which is at least a cut at 1', () => {
  fc.assert(
    fc.property(
      // In tenths, so that as many lie above k as below: most doubles are next to 0.
      fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      fc.integer({ min: 10, max: 500 }).map((tenths) => tenths / 10),
      (raw, k) => {
        expect(raw >= clamp(raw, -k, k) && clamp(raw, -k, k) >= clamp(raw, 0, 1)).toBe(true);
      },
    ),
  );
});

it('law 9: inclusive and exclusive limits differ only at the limit', () => {
  fc.assert(
    fc.property(
      amount,
      fc.oneof(amount, fc.constant(0)),
      fc.constantFrom('>' as const, '<' as const),
      (limit, off, strict) => {
        const at = (comparator: ThresholdMeasure['comparator']): number =>
          rawOf({ kind: 'threshold', comparator, limit }, limit + off);
        const isAtLimit =
          Math.abs(limit + off - limit) <= 1e-9 * Math.max(Math.abs(limit), Math.abs(limit + off));
        expect(at(`${strict}=`) - at(strict)).toBe(isAtLimit ? 1 : 0);
      },
    ),
  );
});

it('law 10, 11: a range is 1 exactly inside, alike on both sides, and without tolerance all or nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -1500, max: 3000 }),
      fc.integer({ min: 1, max: 500 }),
      (low, width, at, tolerance) => {
        const range = { kind: 'range', low, high: low + width } as const;
        const inside = at >= low && at <= low + width;
        expect(rawOf({ ...range, tolerance }, at) === 1).toBe(inside);
        expect(rawOf(range, at)).toBe(inside ? 1 : 0);
        expectClose(
          rawOf({ ...range, tolerance }, low - Math.abs(at)),
          rawOf({ ...range, tolerance }, low + width + Math.abs(at)),
        );
        expectClose(rawOf({ ...range, tolerance: 1e-9 }, at), rawOf(range, at));
      },
    ),
  );
});

it('law 12: one more milestone never lowers, all are 1, none is 0', () => {
  fc.assert(
    fc.property(measures({ kinds: ['milestones'] }), fc.nat(), (measure, choice) => {
      if (measure.kind !== 'milestones') return;
      const ids = measure.milestones.map((milestone) => milestone.id);
      const done = (some: readonly string[]): ProgressFact[] =>
        ids.map((milestone) => ({ done: some.includes(milestone), milestone }));
      const some = ids.filter((_, at) => (choice >> at) % 2 === 1);
      const more = ids.find((id) => !some.includes(id));
      expect(valueOf(measure, done(ids))).toBe(1);
      expect(valueOf(measure, done([]))).toBe(0);
      if (more !== undefined) {
        expect(valueOf(measure, done([...some, more]))).toBeGreaterThanOrEqual(valueOf(measure, done(some)));
        expect(valueOf(measure, done(some))).toBeLessThan(1);
      }
    }),
  );
});

it('law 13, 14: curves pass through their marks, rise, and steps lie below lines', () => {
  fc.assert(
    fc.property(measures({ kinds: ['zones', 'payout'] }), numbersBetween(0, 1), (drawn, way) => {
      if (drawn.kind !== 'zones' && drawn.kind !== 'payout') return;
      const measure = { ...drawn, fold: 'latest', between: 'interpolate' } as const;
      const marks =
        measure.kind === 'zones'
          ? ([
              [measure.start, 0],
              [measure.commit, 0.3],
              [measure.target, 0.7],
              [measure.stretch, 1],
            ] as const)
          : measure.points.map(({ at, pays }) => [at, pays] as const);
      // Marks closer than the engine's epsilon are one mark to it.
      fc.pre(
        marks.every(
          ([at], number) =>
            number === 0 || Math.abs(at - (marks[number - 1]?.[0] ?? 0)) > 1e-7 * Math.abs(at),
        ),
      );
      for (const [at, worth] of marks) {
        expectClose(rawOf(measure, at), worth);
        expectClose(rawOf({ ...measure, between: 'step' }, at), worth);
      }
      const ends = marks.map(([at]) => at);
      const [first = 0, last = 0] = [ends[0], ends.at(-1)];
      const now = first + (last - first) * way;
      expect(rawOf({ ...measure, between: 'step' }, now)).toBeLessThanOrEqual(rawOf(measure, now) + 1e-9);
      const span = Math.abs(last - first);
      expect(Math.abs(rawOf(measure, now + span * 1e-7) - rawOf(measure, now))).toBeLessThan(0.1);
    }),
  );
});

it('law 15: counts split into parts with the same totals change nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 6 }),
      (parts) => {
        const measure: Measure = { kind: 'pooled', of: { kind: 'change', from: 0, to: 1 } };
        const total = parts.reduce<readonly [number, number]>(([a, b], [n, d]) => [a + n, b + d], [0, 0]);
        expect(
          rawOf(
            measure,
            parts.map(([numerator, denominator]) => ({ numerator, denominator })),
          ),
        ).toBe(rawOf(measure, [{ numerator: total[0], denominator: total[1] }]));
      },
    ),
  );
});

it('law 18: an older value changes nothing about the latest', () => {
  fc.assert(
    fc.property(
      measures({ kinds: ['change', 'threshold', 'range', 'zones', 'exact', 'payout'] }),
      fc.array(amount, { maxLength: 4 }),
      amount,
      (measure, older, latest) => {
        const plain = { ...measure, fold: 'latest' } as Measure;
        const before = older.map((value) => ({ value }));
        expect(rawOf(plain, [...before, { value: latest }])).toBe(rawOf(plain, latest));
      },
    ),
  );
});

it('law 18: not even where the older value is in a unit that nothing converts', () => {
  const usd = { kind: 'currency', iso: 'USD' } as const;
  const pounds = { value: 9, unit: { kind: 'currency', iso: 'GBP' } };
  const of = (fold: Fold, ...facts: readonly object[]): Attainment =>
    progressOf({ kind: 'change', from: 0, to: 10, unit: usd, fold }, facts as never);
  expect(of('latest', pounds, { value: 5 })).toMatchObject({ scored: true, raw: 0.5 });
  expect(of('latest', pounds, { value: 5 }, { delta: 1 })).toMatchObject({ scored: true, raw: 0.6 });
  const mixed = { scored: false, reason: 'unit-mismatch' };
  expect(of('latest', { value: 5 }, pounds)).toMatchObject(mixed);
  expect(of('latest', { delta: 9, unit: pounds.unit }, { delta: 1 })).toMatchObject(mixed);
  expect(of('sum', pounds, { value: 5 })).toMatchObject(mixed);
});
