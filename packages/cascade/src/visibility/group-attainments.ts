import type { GoalId, PersonId } from '@throughline/core';
import { readingGoals, UsageError } from '@throughline/core';
import type { Policy, ScoreBook } from '@throughline/scoring';
import { checkScores } from '../option/check-options.ts';
import { minimumGroup } from './check-access-policy.ts';
import { compileAccess } from './compile-access.ts';
import type { AccessOptions } from './compile-access.ts';
import { countingIn, feedersOf, peopleBehind, peopleCounting } from './hidden-people.ts';

/** The official attainment of a goal somebody sees only in part. */
export interface GroupAttainment {
  /** The goal, which may be seen. */
  readonly goal: GoalId;
  /** Its attainment over all that feeds it, in whole hundredths. */
  readonly attainment: number;
}

/** Methods in which no single part decides. With others, such as the worst of all, a group gives one person away. */
const means: readonly unknown[] = ['weighted-mean', 'mean'];

/** How a weight that nobody gave still is one. */
const weighing: readonly unknown[] = ['mean-of-siblings', 'one'];

const hasGuardrails = 16;

/**
 * Official attainments of goals that a person may see, fed by goals that may not be seen: only where each number speaks
 * of at least `minimumGroup` people whom no number given before it speaks of. So no sum or difference of the numbers
 * speaks of fewer, as long as each of them counts in it. People are those accountable for hidden measured goals; many
 * goals of one person are one person. Status, grade and flags are not given, since one bad goal decides them. Goals with
 * guardrails of their own have none, and neither has a policy that rolls up by anything but means. Weights are not
 * looked at, but for 0.
 *
 * `scores` are those of the whole set. What the person sees beside these numbers is scored from `visibleGoalSet`.
 *
 * @example
 * ```ts
 * import { accessPolicies, groupAttainments } from '@throughline/cascade';
 * import { scoreGoals } from '@throughline/scoring';
 *
 * const team = ['a', 'b', 'c', 'd', 'e'];
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [...team, 'zoe'].map((id) => ({ id, name: id })),
 *   objectives: [{ id: 'win', title: 'Win', cycle: 'q2', commitment: 'aspirational' as const }],
 *   keyResults: team.map((id) => ({
 *     id: `${id}1`, objective: 'win', title: 'Sell', visibility: { to: 'owners' as const },
 *     owners: [{ who: { person: id }, as: 'accountable' as const }],
 *     measure: { kind: 'change' as const, from: 0, to: 10 },
 *   })),
 *   checkIns: team.map((id, at) => ({
 *     key: id, goal: `${id}1`, on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: at,
 *   })),
 * } as const;
 * const scores = scoreGoals(goals, { asOf: '2026-05-15' });
 * const access = accessPolicies.standard;
 * groupAttainments(scores, 'zoe', { access, on: '2026-05-15' }); // => [{ goal: 'win', attainment: 0.2 }]
 * const larger = { ...access, minimumGroup: 6 };
 * groupAttainments(scores, 'zoe', { access: larger, on: '2026-05-15' }); // => []
 * ```
 */
export const groupAttainments = (
  scores: ScoreBook,
  actor: PersonId,
  options: AccessOptions,
): readonly GroupAttainment[] => {
  if ((scores as ScoreBook | undefined) === undefined)
    throw new UsageError('cascade/bad-option', '`scores` must be what `scoreGoals` returns');
  checkScores(scores);
  const access = compileAccess(scores.index, options);
  const { sees } = access.readerOf(actor);
  if (!rollsUpByMeans(scores)) return [];
  return readingGoals(() => attainmentsOf(scores, sees, access.policy.minimumGroup ?? minimumGroup));
};

const attainmentsOf = (
  scores: ScoreBook,
  sees: (goal: number) => boolean,
  least: number,
): readonly GroupAttainment[] => {
  const { index } = scores;
  const spoken = new Set<PersonId>();
  const isSpoken = new Uint8Array(index.size);
  // Of each goal at most `least` people of whom no number speaks yet: more are never asked for.
  const waiting: (readonly PersonId[])[] = [];

  const speakOf = (root: number): void => {
    const open = [root];
    for (let goal = open.pop(); goal !== undefined; goal = open.pop()) {
      if (isSpoken[goal] === 1) continue;
      isSpoken[goal] = 1;
      if (!sees(goal)) for (const person of peopleBehind(scores, goal)) spoken.add(person);
      for (const feeder of feedersOf(scores, goal)) open.push(feeder);
    }
  };

  const found: GroupAttainment[] = [];
  // Numbers run in roll-up order, so whatever feeds a goal comes before it.
  for (let goal = 0; goal < index.size; goal++) {
    const people = new Set<PersonId>();
    const add = (person: PersonId): void => {
      if (people.size < least && !spoken.has(person)) people.add(person);
    };
    const feeders = countingIn(scores, goal);
    for (const feeder of feeders) for (const person of waiting[feeder] ?? []) add(person);
    if (!sees(goal)) for (const person of peopleCounting(scores, goal)) add(person);
    waiting[goal] = [...people];
    if (feeders.length === 0 || people.size < least || !sees(goal)) continue;
    const score = scores.get(index.ids[goal]!);
    if (score?.scored !== true || (index.marks[goal]! & hasGuardrails) !== 0) continue;
    speakOf(goal);
    found.push({ goal: score.goal, attainment: Math.round(score.attainment * 100) / 100 + 0 });
  }
  return found;
};

const rollsUpByMeans = ({ policy }: ScoreBook): boolean => {
  const { rollUp } = Object(policy) as Partial<Policy>;
  if (typeof (rollUp?.methods as unknown) !== 'object' || (rollUp?.methods as unknown) === null)
    throw new UsageError('cascade/bad-option', '`scores` must be what `scoreGoals` returns');
  const { methods, keyResultValue, missingData, missingWeight, both, ownShare } = rollUp as Policy['rollUp'];
  return (
    means.includes(methods.keyResults) &&
    means.includes(methods.children) &&
    means.includes(methods.kpis) &&
    keyResultValue === 'own' &&
    missingData !== 'block' &&
    weighing.includes(missingWeight) &&
    (both !== 'ratio' || (typeof (ownShare as unknown) === 'number' && ownShare > 0 && ownShare < 1))
  );
};
