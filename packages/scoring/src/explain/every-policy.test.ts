import fc from 'fast-check';
import { it } from 'vitest';
import { goalSets } from '@throughline/core/test-kit';
import { everyPolicy } from '../../test/every-policy.ts';
import { expectSound } from '../../test/expect-sound.ts';
import { guardedGoalSets } from '../../test/guarded-goal-sets.ts';

const days = fc.constantFrom('2026-03-15', '2026-05-15', '2026-07-05');

it('law 82: every score and status follows from the steps it names, whatever the policy', () => {
  fc.assert(
    fc.property(goalSets({ states: true, complete: false, maxUnits: 2 }), days, everyPolicy(), expectSound),
    { numRuns: 30, endOnFailure: true },
  );
}, 120_000);

it('also where nothing was drawn with care, and guardrails and humans have their say', () => {
  fc.assert(fc.property(guardedGoalSets(), days, everyPolicy(), expectSound), {
    numRuns: 30,
    endOnFailure: true,
  });
}, 120_000);
