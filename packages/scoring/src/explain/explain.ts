import { checkOptions, UsageError } from '@throughline/core';
import type { GoalId } from '@throughline/core';
import { driversOf } from '../roll-up/drivers-of.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { isLeftOut } from '../roll-up/standings.ts';
import { runOf } from '../score/run-of.ts';
import type { ScoreBook } from '../score/score-book.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { explainGuardrails } from './explain-guardrails.ts';
import { explainFed } from './explain-measured.ts';
import type { ExplainOptions } from './explain-options.ts';
import { explainExcluded, explainRolledUp } from './explain-rolled-up.ts';
import { explainScore } from './explain-score.ts';
import { explainStatus, restsOnCommitments } from './explain-status.ts';
import type { Explanation } from './explanation.ts';
import { stepWriter } from './step-writer.ts';

/** What can be explained of a goal. */
const answers: readonly unknown[] = ['score', 'status'];

const initiative = 4;
const measuredKinds: readonly number[] = [1, 3];

/**
 * How a score, or a status, came about, step by step from the check-ins up: which rule, from which inputs, by which choice
 * of the policy, and what was left out. The steps form a graph, each once and after those it uses, so a goal
 * that feeds several others is explained once. Undefined for a goal that is not in the book or is hidden.
 * Hiding removes a goal's own title, facts and numbers; a mean over few parts may still tell about them.
 * What is no book, and other options, are a `UsageError` `scoring/bad-argument`.
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
  const { index, policy } = run;
  const root = index.numberOf(goal);
  const hidden = (number: number): boolean => hide?.(index.ids[number]!) === true;
  if (root === undefined || hidden(root)) return undefined;
  const writer = stepWriter(index, hidden);
  const stepOfGoal = new Map<number, number>();
  const stepOf = (number: number): number | undefined => stepOfGoal.get(number);
  // Numbers run in roll-up order, so whatever feeds a goal is explained before it.
  for (const number of feedersOf(run, root, hidden, of === 'score' || restsOnCommitments(run, root))) {
    const step =
      index.kind[number] === initiative || isLeftOut(run.standings[index.state[number]!]!)
        ? explainExcluded(run, writer, number)
        : measuredKinds.includes(index.kind[number]!)
          ? explainFed(run, writer, number)
          : explainRolledUp(run, writer, number, stepOf);
    const fed = writer.steps[step]!.output;
    const lowered =
      policy.guardrails.lowers === 'fed' && typeof fed === 'number'
        ? explainGuardrails(run, writer, number, run.day, { value: fed, step })
        : undefined;
    stepOfGoal.set(number, lowered ?? step);
  }
  const explainAnswer = of === 'score' ? explainScore : explainStatus;
  const last = explainAnswer(run, writer, root, stepOf);
  return { goal, asOf: book.asOf, policy: `${policy.id}@${policy.version}`, steps: writer.steps, root: last };
};

/** The goal and everything that feeds it and may be seen, in roll-up order. */
const feedersOf = (
  run: ScoringRun,
  root: number,
  hidden: (goal: number) => boolean,
  judged: boolean,
): Int32Array => {
  const { index, parts, columns, standings } = run;
  const found = new Set([root]);
  const waiting = [root];
  const visit = (onlyCommitted = false): void => {
    for (let at = 0; at < parts.count; at++) {
      const child = parts.child[at]!;
      if (found.has(child) || hidden(child) || (onlyCommitted && columns.verdict[child] === 0)) continue;
      found.add(child);
      waiting.push(child);
    }
  };
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
    if (isLeftOut(standings[index.state[goal]!]!)) continue;
    collectOwn(run, goal);
    const { own, children } = driversOf(run, goal, parts.count);
    if (own) visit();
    // The answer is judged by committed key results of its own even where only children feed it.
    else if (judged && goal === root && columns.verdict[goal] !== 0 && columns.reason[goal] === 0)
      visit(true);
    if (!children) continue;
    collectChildren(run, goal);
    visit();
  }
  return Int32Array.from(found).sort();
};
