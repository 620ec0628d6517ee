import type { GuardrailState } from '../guardrail/guardrail-state.ts';
import { isStale } from './is-stale.ts';
import { flags } from './flag.ts';
import type { Flag } from './flag.ts';
import { notices } from './score-columns.ts';
import { rawAt } from './raw-at.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { Staleness } from './staleness.ts';

/** Bit of `marks` for a goal in a loop. */
const loopMark = 1;

/** The flags of a goal, in their order. */
export const flagsAt = (
  run: ScoringRun,
  goal: number,
  staleness: Staleness | undefined,
  guardrails: readonly GuardrailState[],
): readonly Flag[] => {
  const { index, policy, columns } = run;
  const noticed = columns.notices[goal]!;
  const raised: { readonly [Name in Flag]: unknown } = {
    clamped: Math.abs(rawAt(run, goal)) > policy.measures.clampLimit,
    'conflicting-facts': run.conflicted.has(goal),
    'guardrail-breached': guardrails.some(({ state }) => state === 'breached'),
    'guardrail-unknown': guardrails.some(({ state }) => state === 'unknown'),
    'in-loop': index.marks[goal]! & loopMark,
    'missing-children': noticed & notices.missingChildren,
    'missing-weight': noticed & notices.missingWeight,
    'missed-commitment': noticed & notices.missedCommitment,
    overridden: run.judged.has(goal),
    stale: isStale(run, goal, staleness),
    'weight-out-of-range': noticed & notices.outOfRange,
  };
  return flags.filter((flag) => raised[flag]);
};
