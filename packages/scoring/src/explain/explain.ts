import { checkOptions, readingGoals, UsageError } from '@throughline/core';
import type { GoalId } from '@throughline/core';
import { isLeftOut } from '../roll-up/standings.ts';
import { runOf } from '../score/run-of.ts';
import type { ScoreBook } from '../score/score-book.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainGuarded } from './explain-guardrails.ts';
import { explainFed } from './explain-measured.ts';
import type { ExplainOptions } from './explain-options.ts';
import { explainExcluded, explainRolledUp } from './explain-rolled-up.ts';
import { explainScore } from './explain-score.ts';
import { explainStatus } from './explain-status.ts';
import type { Explanation } from './explanation.ts';
import type { GoalSteps } from './goal-steps.ts';
import { groundsOf } from './grounds-of.ts';
import { stepWriter } from './step-writer.ts';
import type { StepWriter } from './step-writer.ts';

/** What can be explained of a goal. */
const answers: readonly unknown[] = ['score', 'status'];

const initiative = 4;
const measuredKinds: readonly number[] = [1, 3];

/**
 * How a score, or a status, came about, step by step from the check-ins up: which rule, from which inputs, by which choice
 * of the policy, and what was left out. The steps form a graph, each once and after those it uses, so a goal
 * that feeds several others is explained once. Undefined for a goal that is not in the book or is hidden.
 * Hiding removes a goal's own title, facts and numbers; a mean over few parts may still tell about them.
 * What is no book, and other options, are a `UsageError` `scoring/bad-argument`; goals that nobody parsed are
 * `core/not-goals`.
 *
 * @example
 * ```ts
 * import { explain, scoreGoals } from '@throughline/scoring';
 *
 * const book = scoreGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 *   checkIns: [{ key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 }],
 * }, { asOf: '2026-05-31' });
 * explain(book, 'arr')?.steps.map((step) => step.rule);
 * // => ['fact/value', 'measure/change', 'feed/displayed', 'judge/bands']
 * explain(book, 'arr', { of: 'status' })?.steps.at(-1)?.rule; // => 'status/dates'
 * explain(book, 'nobody'); // => undefined
 * ```
 */
export const explain = (
  book: ScoreBook,
  goal: GoalId,
  options: ExplainOptions = {},
): Explanation | undefined => {
  checkOptions('explain', options, ['of', 'hide'], 'scoring/bad-argument');
  const { of = 'score', hide } = options;
  if (!answers.includes(of)) throw new UsageError('scoring/bad-argument', '`of` must be `score` or `status`');
  if (hide !== undefined && typeof hide !== 'function')
    throw new UsageError(
      'scoring/bad-argument',
      '`hide` must be a function that says whether a goal is hidden',
    );
  const run = runOf(book, 'explain');
  const { index } = run;
  const root = index.numberOf(goal);
  // What the function of the host throws is its own, and never said of the goals.
  let ofHost: { readonly error: unknown } | undefined;
  const hidden = (number: number): boolean => {
    try {
      return hide?.(index.ids[number]!) === true;
    } catch (error) {
      ofHost = { error };
      throw error;
    }
  };
  if (root === undefined || hidden(root)) return undefined;
  try {
    const explained = readingGoals(() => stepsTo(run, root, of, hidden));
    return {
      goal,
      asOf: book.asOf,
      ...(book.knownAt === undefined ? {} : { knownAt: book.knownAt }),
      policy: `${run.policy.id}@${run.policy.version}`,
      ...explained,
    };
  } catch (error) {
    throw ofHost === undefined ? error : ofHost.error;
  }
};

/** All steps to what is asked of a goal, and the last of them. */
const stepsTo = (
  run: ScoringRun,
  root: number,
  of: 'score' | 'status',
  hidden: (goal: number) => boolean,
): Pick<Explanation, 'steps' | 'root'> => {
  const writer = stepWriter(run.index, hidden);
  const steps: GoalSteps = { fed: new Map(), score: new Map(), status: new Map() };
  const { feeding, judged, standing } = groundsOf(run, root, of, hidden);
  // Numbers run in roll-up order, so whatever feeds a goal is explained before it.
  for (const number of feeding) steps.fed.set(number, explainAttainment(run, writer, number, steps));
  for (const number of judged) steps.score.set(number, explainScore(run, writer, number, steps));
  for (const number of standing) steps.status.set(number, explainStatus(run, writer, number, steps));
  const last = steps[of].get(root) ?? steps.fed.get(root) ?? 0;
  return { steps: writer.steps, root: last };
};

/** Steps to what a goal feeds upward. Gives the id of the last. */
const explainAttainment = (run: ScoringRun, writer: StepWriter, goal: number, { fed }: GoalSteps): number => {
  const { index, standings } = run;
  const step =
    index.kind[goal] === initiative || isLeftOut(standings[index.state[goal]!]!)
      ? explainExcluded(run, writer, goal)
      : measuredKinds.includes(index.kind[goal]!)
        ? explainFed(run, writer, goal)
        : explainRolledUp(run, writer, goal, (child) => fed.get(child));
  return explainGuarded(run, writer, goal, step);
};
