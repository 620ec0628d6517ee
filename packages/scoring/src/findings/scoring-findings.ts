import { renderMessage } from '@throughline/core';
import type { CheckInLedger, Finding, GoalIndex } from '@throughline/core';
import { plainFacts } from '../explain/plain-facts.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { factFindings } from './fact-findings.ts';
import { guardrailFindings } from './guardrail-findings.ts';
import { measureFindings } from './measure-findings.ts';
import type { Looked, Noted } from './noted.ts';
import { planLineFindings } from './plan-line-findings.ts';
import { scoringMessages } from './scoring-messages.ts';
import { strictWeights } from './strict-weights.ts';
import { weightFindings } from './weight-findings.ts';

/** Arrays of the document that hold goals, by kind of goal. */
const arrays = ['objectives', 'keyResults', 'kras', 'kpis', 'initiatives'] as const;

/** What the data lacked for scoring, in document order; what is about no goal comes last. */
export const scoringFindings = (run: ScoringRun): readonly Finding[] => {
  const { size, documentOrder } = run.index;
  const goals = new Int32Array(size);
  const places = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    goals[at] = at;
    places[documentOrder[at]!] = at;
  }
  return findingsIn(run, { goals }, (goal) => places[goal] ?? size);
};

/** The same of some goals, ascending, for what other facts can change in them. */
export const changingFindings = (
  run: ScoringRun,
  goals: readonly number[],
  rowsOf: CheckInLedger['rowsOf'],
  placeOf: (goal: number) => number,
): readonly Finding[] =>
  findingsIn(run, { goals, rowsOf }, (goal) => (goal < 0 ? run.index.size : placeOf(goal)));

const findingsIn = (
  run: ScoringRun,
  looked: Looked,
  placeOf: (goal: number) => number,
): readonly Finding[] => {
  const noted: Noted[] = [];
  for (const look of [
    weightFindings,
    strictWeights,
    measureFindings,
    ...(looked.rowsOf === undefined ? [planLineFindings, guardrailFindings] : []),
    factFindings,
  ])
    look(run, (...each) => noted.push(each), looked);
  // The sort is stable, so that the order of rules within a goal stays.
  return noted
    .sort(([, left], [, right]) => placeOf(left) - placeOf(right))
    .map((each) => findingOf(run.index, each));
};

const findingOf = (index: GoalIndex, [key, number, path, facts]: Noted): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const goal = index.ids[number];
  const about = goal === undefined ? {} : { goal };
  const data = plainFacts({ ...about, ...facts });
  const { message, help } = scoringMessages[key];
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity: 'warning',
    ...about,
    path: goal === undefined ? path : [arrays[index.kind[number]!]!, goal, ...path],
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/scoring/docs/findings.md#${ruleId.replace('/', '-')}`,
  };
};
