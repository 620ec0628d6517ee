import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import type { Parts } from '../roll-up/parts.ts';
import { weightedMean } from '../roll-up/weighted-mean.ts';
import { goalsInScope } from './goals-in-scope.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { Total, TotalScope } from './total.ts';

const objective = 0;

/** Mean over the objectives of a scope by their own weights, each counted once; those left out do not count. */
export const totalOf = ({ index, columns, policy }: ScoringRun, scope: TotalScope): Total => {
  const chosen = goalsInScope(index, objective, scope);
  const missing = chosen.filter((goal) => columns.reason[goal] !== 0).length;
  const zero = policy.rollUp.missingData === 'zero';
  const mean = weightedMean(partsOf(chosen, index.weight), columns.fed, columns.reason, zero);
  const counted = zero ? chosen.length : chosen.length - missing;
  if (Number.isNaN(mean)) return { scored: false, reason: counted === 0 ? 'no-data' : 'no-weight', missing };
  return { scored: true, attainment: clamp(mean / unit, 0, 1), counted, missing };
};

const partsOf = (goals: readonly number[], weight: Int32Array): Parts => ({
  count: goals.length,
  whole: true,
  child: Int32Array.from(goals),
  weight: Int32Array.from(goals, (goal) => weight[goal]!),
  top: new Float64Array(0),
  bottom: new Float64Array(0),
  edge: new Int32Array(0),
});
