import fc from 'fast-check';
import type { MeasurePolicy, Policy } from '@throughline/scoring';
import { soundPolicy } from './sound-policy.ts';

const cut = {
  overshoot: fc.constantFrom('clamp1', 'cap', 'none'),
  cap: fc.constantFrom(1, 1.2, 2),
  belowBaseline: fc.constantFrom('zero', 'keep'),
} as const;

const answer = fc.constantFrom('unscored', 'non-finite', 'zero', 'half', 'whole');

/** Any choices about measures. */
export const measurePolicies = (): fc.Arbitrary<MeasurePolicy> =>
  fc.record<MeasurePolicy>({
    basis: fc.constantFrom('from-baseline', 'distance', 'ratio-to-target', 'ratio-to-range', 'geometric'),
    ratioBelowZero: fc.constantFrom('unscored', 'divided'),
    zeroRange: fc.record({ short: answer, at: answer, beyond: answer }),
    boundary: fc.constantFrom('as-written', 'inclusive', 'exclusive'),
    thresholds: fc.record({
      read: fc.constantFrom('as-written', 'binary', 'proximity', 'mean-to-limit', 'share-of-periods'),
      tolerance: fc.constantFrom(0, 0.1, 0.5),
    }),
    zones: fc.record({
      commit: fc.constantFrom(0.3, 0.25),
      target: fc.constantFrom(0.7, 0.6),
      between: fc.constantFrom('as-written', 'interpolate', 'step'),
    }),
    ratios: fc.constantFrom('pooled', 'mean'),
    noData: fc.constantFrom('unscored', 'zero', 'start'),
    stale: fc.constantFrom('kept', 'dropped'),
    maxAgeDays: fc.constantFrom(0, 5, 21),
    displayed: fc.record(cut),
    percent: fc.record({
      decimals: fc.constantFrom(0, 2, 10),
      mode: fc.constantFrom('half-away', 'half-even', 'half-up', 'toward-zero', 'down', 'up'),
    }),
    feed: fc.constantFrom('displayed', 'raw'),
    fed: fc.record(cut),
    clampLimit: fc.constantFrom(1, 4),
  });

/** Policies with any choices about measures and guardrails. */
export const anyPolicy = (): fc.Arbitrary<Policy> =>
  fc
    .record({
      measures: measurePolicies(),
      guardrails: fc.record({
        unknown: fc.constantFrom('optimistic' as const, 'pessimistic' as const),
        lowers: fc.constantFrom('fed' as const, 'score' as const),
      }),
    })
    .map((choices) => soundPolicy({ id: 'any', ...choices }))
    .filter((policy) => policy !== undefined);
