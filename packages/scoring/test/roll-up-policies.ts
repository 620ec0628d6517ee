import fc from 'fast-check';
import { rollUpMethods } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { soundPolicy } from './sound-policy.ts';

const left = fc.constantFrom('exclude', 'keep-last', 'zero', 'as-scored');
const method = fc.constantFrom(...rollUpMethods);

/** Policies that choose anything about the roll-up, and feed what is displayed or what is raw. */
export const rollUpPolicies = (): fc.Arbitrary<Policy> =>
  fc
    .record({
      methods: fc.record({ keyResults: method, children: method, kpis: method, total: method }),
      passing: fc.record({ bar: fc.constantFrom(0, 0.3, 0.7, 1), least: fc.integer({ min: 1, max: 3 }) }),
      driver: fc.constantFrom('own-then-children', 'children-then-own', 'own', 'children', 'both'),
      both: fc.constantFrom('ratio', 'pooled', 'block'),
      ownShare: fc.constantFrom(0, 0.25, 0.333333, 0.5, 1),
      weights: fc.constantFrom('normalised', 'normalised', 'strict', 'as-is'),
      missingWeight: fc.constantFrom('mean-of-siblings', 'zero', 'one', 'remainder-of-100'),
      missingData: fc.constantFrom('renormalised', 'zero', 'block', 'interval', 'interval'),
      nothingCounts: fc.constantFrom('unscored', 'unscored', 'zero', 'non-finite'),
      minimumScored: fc.constantFrom(1, 1, 2),
      cancelled: left,
      postponed: left,
      keyResultValue: fc.constantFrom('own', 'own', 'own-then-sum', 'sum-then-own'),
      shares: fc.constantFrom('conserved', 'whole'),
      status: fc.constantFrom('pace', 'worst-of-children', 'worst-key-result', 'counts'),
      rounding: fc.record({
        decimals: fc.constantFrom(12, 12, 5, 2, 0),
        mode: fc.constantFrom('half-away', 'down', 'up'),
      }),
    })
    .chain((rollUp) =>
      fc
        .constantFrom('displayed' as const, 'raw' as const)
        .map((feed) => soundPolicy({ id: 'drawn', rollUp, measures: { feed } })),
    )
    .filter((policy) => policy !== undefined);
