import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, sorted, uniqueOnly } from './all-findings.ts';

describe('law 39: the set of findings does not depend on the order of the document', () => {
  it('holds for every array', () => {
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), fc.nat(), (goals, seed) => {
        const turned = Object.fromEntries(
          Object.entries(goals).map(([key, value]) => {
            if (!Array.isArray(value)) return [key, value as unknown];
            const at = value.length === 0 ? 0 : seed % value.length;
            return [key, [...(value.slice(at) as unknown[]), ...(value.slice(0, at) as unknown[])].reverse()];
          }),
        ) as unknown as GoalSet;
        expect(sorted(allFindings(turned))).toEqual(sorted(allFindings(goals)));
      }),
      { numRuns: 40 },
    );
  });
});
