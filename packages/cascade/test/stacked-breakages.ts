import type { GoalSet } from '@throughline/core';
import { breakages, goalSets } from '@throughline/core/test-kit';
import fc from 'fast-check';

/** Goal sets broken at up to twelve places at once, so that rules meet each other's ruins. */
export const stackedBreakages = (kept: (name: string) => boolean = () => true): fc.Arbitrary<GoalSet> => {
  const chosen = breakages.filter(({ name }) => kept(name));
  return fc
    .tuple(
      goalSets({ states: true, complete: false, maxUnits: 5 }),
      fc.array(fc.tuple(fc.nat(chosen.length - 1), fc.nat()), { maxLength: 12 }),
    )
    .map(([goals, picks]) =>
      picks.reduce((broken, [pick, seed]) => chosen[pick]?.apply(broken, seed) ?? broken, goals),
    );
};
