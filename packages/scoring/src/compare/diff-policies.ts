import { checkOptions, compileGoals } from '@throughline/core';
import type { Goals } from '@throughline/core';
import { checkPolicy } from '../policy/check-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { GoalScore } from '../score/goal-score.ts';
import { scoreGoals } from '../score/score-goals.ts';
import type { ScoreOptions } from '../score/score-options.ts';
import { policyChoices } from './policy-choices.ts';
import type { PolicyAnswer, PolicyChange, PolicyDifference } from './policy-difference.ts';

/**
 * Which goals two policies disagree about, with both answers and the fields of the policy that make the
 * difference by themselves: before a host moves from `a` to `b`. In document order. Each field in which the
 * policies differ costs one more scoring of the whole set. A policy that is none is a `UsageError`
 * `scoring/bad-policy`, a day that is none `core/not-a-date`, another option `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { diffPolicies, policies } from '@throughline/scoring';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'nps', objective: 'love', title: 'NPS', measure: { kind: 'change', from: 40, to: 60 } }],
 *   checkIns: [{ key: 'a', goal: 'nps', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 51 }],
 * } as const;
 * const [nps] = diffPolicies(goals, policies.balancedScorecard, policies.openOkr, { asOf: '2026-05-31' });
 * nps?.before.scored && nps.before.attainment; // => 0.85
 * nps?.after.scored && nps.after.attainment; // => 0.55
 * nps?.changes; // => ['attainment', 'score', 'grade']
 * ```
 */
export const diffPolicies = (
  goals: Goals,
  a: Policy,
  b: Policy,
  options: Omit<ScoreOptions, 'policy'>,
): readonly PolicyDifference[] => {
  checkOptions('diffPolicies', options, ['asOf', 'knownAt', 'formulas'], 'scoring/bad-argument');
  for (const policy of [a, b]) checkPolicy(policy);
  const index = compileGoals(goals);
  const [before, after] = [a, b].map((policy) => scoreGoals(index, { ...options, policy }));
  const found: PolicyDifference[] = [];
  for (const score of before ?? []) {
    const other = after?.get(score.goal);
    if (other === undefined) continue;
    const [was, is] = [answerOf(score), answerOf(other)];
    const changes = changesIn(was, is);
    if (changes.length > 0) found.push({ goal: score.goal, changes, before: was, after: is, choices: [] });
  }
  if (found.length === 0) return found;
  const single = policyChoices(a, b).map(({ path, taken }) => ({
    path,
    book: scoreGoals(index, { ...options, policy: taken() }),
  }));
  return found.map((each) => ({
    ...each,
    choices: single
      .filter(({ book }) => {
        const score = book.get(each.goal);
        return score !== undefined && changesIn(answerOf(score), each.after).length === 0;
      })
      .map(({ path }) => path),
  }));
};

const answerOf = (score: GoalScore): PolicyAnswer => {
  if (!score.scored) return { scored: false, reason: score.reason, status: score.status };
  const { attainment, grade, status } = score;
  return { scored: true, attainment, score: score.score, grade, status };
};

const compared: readonly PolicyChange[] = ['attainment', 'score', 'grade', 'reason', 'status'];

const changesIn = (before: PolicyAnswer, after: PolicyAnswer): readonly PolicyChange[] => {
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  return compared.filter((field) => left[field] !== right[field]);
};

/** The table of a grade counts: the same word in another one means something else. */
const fieldsOf = (answer: PolicyAnswer): { readonly [Field in PolicyChange]?: number | string } => {
  if (!answer.scored) return { reason: answer.reason, status: answer.status };
  const { attainment, score, grade, status } = answer;
  return { attainment, score, grade: `${grade.scheme}:${grade.word}`, status };
};
