import type { Finding } from '../finding/finding.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Result } from '../result.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { parseGoalSet } from './parse-goal-set.ts';
import { parseJson } from './parse-json.ts';

/**
 * Takes a goal set from JSON text: {@link parseGoalSet}, and a problem with line and column where the text is
 * not JSON. A byte order mark is passed over. A longer text than the limit `textLength` is not read at all.
 *
 * @example
 * ```ts
 * import { parseGoalSetJson } from '@throughline/core';
 *
 * parseGoalSetJson('{"schemaVersion":1,"organization":{"id":"acme","name":"Acme"}}').ok; // => true
 * const cut = parseGoalSetJson('{"schemaVersion":1,');
 * cut.ok ? '' : cut.problems[0].message; // => 'the text is not JSON: line 1, column 20 does not fit'
 * ```
 */
export const parseGoalSetJson = (text: string, limits?: Partial<ShapeLimits>): Result<GoalSet, Finding> => {
  const read = parseJson(text, limitsOf(limits).textLength);
  return read.ok ? parseGoalSet(read.value, limits) : read;
};
