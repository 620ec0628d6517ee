import { isExcluded } from '@throughline/core';
import type { Guardrail } from '@throughline/core';
import type { Outcome } from '../attainment/outcome.ts';
import { standardReader } from '../attainment/standard-reader.ts';
import { goalFacts } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import { readingAt } from '../facts/reading-at.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import { isWhole } from '../judgement/is-whole.ts';
import { compare } from '../numeric/compare.ts';

/** Does what a guardrail demands hold? `unknown` where its control has no measure, no facts, or does not count. */
export type ControlState = 'held' | 'breached' | 'unknown';

/**
 * How the control of a guardrail stands at the end of a day. A change is breached when the metric is worse
 * than where it started, because being on the way is no harm; everything else when it is not whole.
 */
export const controlState = (run: FactReader, guardrail: Guardrail, day: number): ControlState => {
  const { index } = run;
  const control = guardrail.goal === undefined ? undefined : index.numberOf(guardrail.goal);
  if (control === undefined || isExcluded(index.state[control]!)) return 'unknown';
  const kind = measureAt(index, control)?.kind;
  const isPath = kind === 'change' || kind === 'relative';
  const outcome = run.isPlain ? outcomeAt(run, control, day) : outcomeApart(run, control, day, isPath);
  if (typeof outcome !== 'number') return 'unknown';
  // Next to 0 nothing but 0 is equal, so the comparison is made next to 1.
  const holds = isPath ? compare(outcome + 1, 1) >= 0 : isWhole(outcome);
  return holds ? 'held' : 'breached';
};

/**
 * Under a policy that reads measures in its own way: what it puts in place of missing data is no observation,
 * and the way from the baseline is asked for whatever its basis.
 */
const outcomeApart = (run: FactReader, control: number, day: number, isPath: boolean): Outcome => {
  const [outcome, inputs] = readingAt(run, control, day);
  if (inputs['noData'] !== undefined) return 'no-data';
  const measure = measureAt(run.index, control);
  if (!isPath || measure === undefined) return outcome;
  return standardReader.read(measure, goalFacts(run, control, day))[0];
};
