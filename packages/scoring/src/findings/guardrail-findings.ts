import { isExcluded } from '@throughline/core';
import { lackOf } from '../guardrail/guardrail-effect.ts';
import { guardrailsOf } from '../guardrail/guardrails-of.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Take } from './noted.ts';

/** Guardrails that are meant to lower something and cannot. */
export const guardrailFindings = ({ index }: ScoringRun, take: Take): void => {
  for (let goal = 0; goal < index.size; goal++) {
    if (isExcluded(index.state[goal]!)) continue;
    for (const guardrail of guardrailsOf(index, goal)) {
      const missing = lackOf(guardrail);
      if (missing === undefined) continue;
      const { title, mode } = guardrail;
      take('scoring/guardrail-without-effect', goal, ['guardrails'], { title, mode, missing });
    }
  }
};
