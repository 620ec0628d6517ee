import { civilDateOf, goalAt } from '@throughline/core';
import type { CivilDate, GoalId, GoalIndex } from '@throughline/core';
import { explain } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import { measuredAt } from '../goal/measured-at.ts';
import { goalCodes } from '../goal/path-of.ts';
import { isSetAside } from '../goal/standing.ts';
import type { Evidence } from './evidence.ts';
import { missingInput } from './missing-input.ts';
import { isWorse, scaleOf, targetOf } from './target-of.ts';

/** What an earlier goal came to. */
export interface EarlierResult {
  /** The earlier goal. */
  readonly goal: GoalId;
  /** Why it is one: the goal goes on with it, or a goal of the same unit read the same metric. */
  readonly by: 'carriedFrom' | 'metric';
  /** First day of its period; null when unknown. */
  readonly start: CivilDate | null;
  /** First day after its period; null when unknown. */
  readonly end: CivilDate | null;
  /** The number it aimed at; null for measures without one. */
  readonly target: number | null;
  /** The number it came to; null when there is none. */
  readonly actual: number | null;
  /** Its attainment by the policy of the scores; null without a score. */
  readonly attainment: number | null;
  /** Can its numbers be compared with the target, i.e. do both have the same unit and period of counting? */
  readonly comparable: boolean;
}

/** How the target stands to what was reached before. */
export interface TargetHistory {
  /** What earlier goals came to, newest first. */
  readonly results: readonly EarlierResult[];
  /**
   * `not-harder`: the last result has reached it already. `reached-before`: some result has. `beyond-best`: none
   * has. `not-compared`: there are no numbers to compare.
   */
  readonly reading: 'not-harder' | 'reached-before' | 'beyond-best' | 'not-compared';
}

/** What the last few periods came to, by `carriedFrom` and by metric. */
export const targetHistory = (
  index: GoalIndex,
  goal: number,
  book: ScoreBook,
  day: number,
  periods: number,
): Evidence<TargetHistory> => {
  // Of a goal found both ways the way that somebody wrote down is told.
  const earlier = [...sameMetric(index, goal, day), ...carriedOn(index, goal, periods)];
  const results: EarlierResult[] = [];
  const scale = scaleOf(measuredAt(index, goal).measure);
  const newestFirst = [...new Map(earlier.map((each) => [each.goal, each])).values()].sort(
    (a, b) =>
      index.endDay[b.goal]! - index.endDay[a.goal]! || (index.ids[a.goal]! < index.ids[b.goal]! ? -1 : 1),
  );
  for (const found of newestFirst.slice(0, periods)) results.push(resultOf(index, found, book, scale));
  const data = { goal: index.ids[goal]! };
  if (results.length === 0)
    return missingInput(index, goal, 'target-review/history#none', 'carriedFrom', data);
  if (results.every(({ actual, attainment }) => actual === null && attainment === null)) {
    const facts = { ...data, earlier: results.map((result) => result.goal) };
    return missingInput(index, goal, 'target-review/history#noFacts', 'carriedFrom', facts);
  }
  return { known: true, value: { results, reading: readingOf(index, goal, results) } };
};

/** An earlier goal by number. */
interface Earlier {
  readonly goal: number;
  readonly by: EarlierResult['by'];
}

/** The goals it goes on with, back to `periods` of them; a circle is left where it closes. */
const carriedOn = (index: GoalIndex, goal: number, periods: number): readonly Earlier[] => {
  const earlier: Earlier[] = [];
  const seen = new Set([goal]);
  let from = goalAt(index, goal)?.carriedFrom;
  while (from !== undefined && earlier.length < periods) {
    const before = index.numberOf(from);
    if (before === undefined || seen.has(before)) break;
    seen.add(before);
    if (isMeasured(index, before) && !isSetAside(index, before))
      earlier.push({ goal: before, by: 'carriedFrom' });
    from = goalAt(index, before)?.carriedFrom;
  }
  return earlier;
};

/** Goals of the same unit whose period was over before this one begins, and that read the same metric on the same scale. */
const sameMetric = (index: GoalIndex, goal: number, day: number): readonly Earlier[] => {
  const { metric, measure } = measuredAt(index, goal);
  if (metric === undefined) return [];
  const { startDay, endDay, unit } = index;
  const begins = startDay[goal]! === -1 ? day : Math.min(startDay[goal]!, day);
  const scale = scaleOf(measure);
  const earlier: Earlier[] = [];
  for (let other = 0; other < index.size; other++) {
    if (!isMeasured(index, other) || other === goal || unit[other] !== unit[goal]) continue;
    if (endDay[other] === -1 || endDay[other]! > begins || isSetAside(index, other)) continue;
    const before = measuredAt(index, other);
    if (before.metric === metric && scaleOf(before.measure) === scale)
      earlier.push({ goal: other, by: 'metric' });
  }
  return earlier;
};

const isMeasured = ({ kind }: GoalIndex, goal: number): boolean =>
  kind[goal] === goalCodes.keyResult || kind[goal] === goalCodes.kpi;

const resultOf = (index: GoalIndex, { goal, by }: Earlier, book: ScoreBook, scale: string): EarlierResult => {
  const id = index.ids[goal]!;
  const { measure } = measuredAt(index, goal);
  const score = book.get(id);
  return {
    goal: id,
    by,
    start: dateOf(index.startDay[goal]!),
    end: dateOf(index.endDay[goal]!),
    target: targetOf(measure)?.value ?? null,
    actual: actualOf(book, id),
    attainment: score?.scored === true ? score.attainment : null,
    comparable: scaleOf(measure) === scale,
  };
};

const dateOf = (day: number): CivilDate | null => (day === -1 ? null : (civilDateOf(day) ?? null));

/** The current value as the engine folds it; the explanation of the score holds it. */
const actualOf = (book: ScoreBook, goal: GoalId): number | null => {
  const step = explain(book, goal)?.steps.find(
    (each) => each.goal === goal && each.rule.startsWith('measure/'),
  );
  const value = step?.inputs['value'];
  return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
};

const readingOf = (
  index: GoalIndex,
  goal: number,
  results: readonly EarlierResult[],
): TargetHistory['reading'] => {
  const target = targetOf(measuredAt(index, goal).measure);
  if (target === null || target.better === null) return 'not-compared';
  const { value, better } = target;
  const actuals = results.flatMap(({ actual, comparable }) =>
    comparable && actual !== null ? [actual] : [],
  );
  const [last] = actuals;
  if (last === undefined) return 'not-compared';
  if (!isWorse(last, value, better)) return 'not-harder';
  return actuals.some((actual) => !isWorse(actual, value, better)) ? 'reached-before' : 'beyond-best';
};
