import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, sorted, uniqueOnly } from './all-findings.ts';

describe('law 39: the set of findings does not depend on the order of the document', () => {
  const turn = (goals: GoalSet, seed: number): GoalSet =>
    Object.fromEntries(
      Object.entries(goals).map(([key, value]) => {
        if (!Array.isArray(value)) return [key, value as unknown];
        const at = value.length === 0 ? 0 : seed % value.length;
        return [key, [...(value.slice(at) as unknown[]), ...(value.slice(0, at) as unknown[])].reverse()];
      }),
    ) as unknown as GoalSet;

  it('holds for every array', () => {
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), fc.nat(), (goals, seed) => {
        const turned = turn(goals, seed);
        expect(sorted(allFindings(turned))).toEqual(sorted(allFindings(goals)));
      }),
      { numRuns: 40 },
    );
  });

  it('catches a rule that stops after a few goals', () => {
    const { meta } = presets.recommended[0]!;
    const hasty: Rule = {
      meta: { ...meta, id: 'house/hasty', messages: { default: { message: 'one of the first' } } },
      defaults: {},
      check: ({ index }, _options, report) => {
        for (let place = 0; place < Math.min(3, index.size); place++) {
          const goal = index.documentOrder[place]!;
          report({ goal, path: ['goals', index.ids[goal]!], data: {} });
        }
      },
    };
    const differs = fc
      .sample(fc.tuple(stackedBreakages(uniqueOnly), fc.nat()), { numRuns: 20, seed: 5 })
      .some(
        ([goals, seed]) =>
          sorted(allFindings(turn(goals, seed), [hasty])).join() !==
          sorted(allFindings(goals, [hasty])).join(),
      );
    expect(differs).toBe(true);
  });
});
