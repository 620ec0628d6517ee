import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import { partsOfWidth } from '../roll-up/parts.ts';
import type { Parts } from '../roll-up/parts.ts';
import { rolledUp } from '../roll-up/rolled-up.ts';
import { roundedAttainment } from '../roll-up/rounded-attainment.ts';
import { standing } from '../roll-up/standings.ts';
import { goalsInScope } from './goals-in-scope.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { Total, TotalScope } from './total.ts';

const objective = 0;

/** One number over the objectives of a scope by their own weights, each counted once; those left out do not count. */
export const totalOf = (run: ScoringRun, scope: TotalScope): Total => {
  const { policy } = run;
  const chosen = goalsInScope(run, objective, scope);
  const parts = partsOf(run, chosen);
  const missing = parts.missing.reduce((sum, each) => sum + each, 0);
  const { methods, rounding, missingData } = policy.rollUp;
  const total = rolledUp(policy.rollUp, methods.total, parts, run.largest);
  const counted = missingData === 'zero' ? chosen.length : chosen.length - missing;
  if (typeof total === 'string') return { scored: false, reason: total, missing };
  if (Number.isNaN(total)) return { scored: false, reason: counted === 0 ? 'no-data' : 'no-weight', missing };
  const attainment = clamp(roundedAttainment(rounding, total) / unit, 0, 1);
  return { scored: true, attainment, counted, missing };
};

const partsOf = ({ index, columns, standings }: ScoringRun, goals: readonly number[]): Parts => {
  const parts = partsOfWidth(goals.length);
  parts.count = goals.length;
  goals.forEach((goal, at) => {
    parts.child[at] = goal;
    parts.weight[at] = index.weight[goal]!;
    parts.value[at] = columns.fed[goal]!;
    // One that counts as 0 has no score of its own, and is not missing for that.
    parts.missing[at] =
      columns.reason[goal] === 0 || standings[index.state[goal]!] === standing.asZero ? 0 : 1;
  });
  parts.top.fill(1);
  parts.bottom.fill(1);
  parts.edge.fill(-1);
  return parts;
};
