import type { CheckIn, GoalSet } from '@throughline/core';
import type { RandomStream } from '@throughline/core/test-kit';
import { compileFormulas } from '@throughline/scoring/formula';
import { scoreGoals } from '@throughline/scoring';
import type { GoalScore, Policy, ScoreBook, Scorer, ScoreOptions } from '@throughline/scoring';
import { drawnFact } from './drawn-fact.ts';

/** What a walk did, so that it cannot run dry. */
export interface WalkCounts {
  recorded: number;
  refused: number;
  previewed: number;
  changed: number;
}

/** A score to the bit: unlike plain JSON it tells -0 from 0. */
const textOf = (score: GoalScore): string =>
  JSON.stringify(score, (_name, value: unknown) => (Object.is(value, -0) ? '-0' : value));

const textsOf = (book: ScoreBook): Map<string, string> => {
  const texts = new Map<string, string>();
  // An id that is used twice has two scores.
  for (const score of book) texts.set(score.goal, (texts.get(score.goal) ?? '') + textOf(score));
  return texts;
};

/** Ids whose scores differ, in document order. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].flatMap(([goal, text]) => (before.get(goal) === text ? [] : [goal]));

/**
 * Sends check-ins to a scorer and scores everything anew after each record. Gives the first thing that is not as it
 * should be; undefined when nothing is.
 */
export const walkScorer = (
  make: (goals: GoalSet, options: ScoreOptions) => Scorer,
  goals: GoalSet,
  choice: { readonly asOf: string; readonly policy: Policy; readonly knownAt?: string },
  steps: number,
  random: RandomStream,
  counts: WalkCounts,
): string | undefined => {
  const options = { ...choice, formulas: compileFormulas(goals) };
  const scorer = make(goals, options);
  let facts: readonly CheckIn[] = goals.checkIns ?? [];
  let book = scoreGoals(goals, options);
  let before = textsOf(book);
  for (let step = 0; step < steps; step++) {
    const sent = Array.from({ length: random.chance(75) ? 1 : 1 + random.below(4) }, (_, at) =>
      drawnFact(goals, facts, step * 8 + at, random),
    );
    const previewed = random.chance(30) ? scorer.preview(...sent) : undefined;
    if (previewed !== undefined && differing(before, textsOf(scorer.book)).length > 0)
      return `step ${step}: a preview changed something`;
    const result = scorer.record(...sent);
    if (previewed !== undefined && previewed.ok !== result.ok)
      return `step ${step}: preview and record disagree`;
    if (!result.ok) {
      counts.refused++;
      if (differing(before, textsOf(scorer.book)).length > 0)
        return `step ${step}: a refused record changed something`;
      continue;
    }
    counts.recorded++;
    facts = [...facts, ...sent];
    const findingsBefore = book.findings;
    book = scoreGoals({ ...goals, checkIns: facts }, options);
    const after = textsOf(book);
    const wrong = differing(after, textsOf(scorer.book))[0];
    if (wrong !== undefined)
      return `step ${step}: ${wrong} is\n${textsOf(scorer.book).get(wrong) ?? ''}\nnot\n${after.get(wrong) ?? ''}`;
    const changed = differing(before, after);
    counts.changed += changed.length;
    if ([...new Set(result.value)].join() !== changed.join())
      return `step ${step}: said ${result.value.join()} changed, not ${changed.join()}`;
    if (JSON.stringify(scorer.book.findings) !== JSON.stringify(book.findings))
      return `step ${step}: other findings`;
    if (previewed?.ok === true) {
      counts.previewed++;
      const { goals: different, findings } = previewed.value;
      if ([...new Set(different.map(({ goal }) => goal))].join() !== changed.join())
        return `step ${step}: the preview named other goals`;
      for (const each of different)
        if (
          !(before.get(each.goal) ?? '').includes(textOf(each.before)) ||
          !(after.get(each.goal) ?? '').includes(textOf(each.after))
        )
          return `step ${step}: the preview said something else of ${each.goal}`;
      const texts = (list: readonly unknown[]): Set<string> =>
        new Set(list.map((each) => JSON.stringify(each)));
      const [was, is] = [texts(findingsBefore), texts(book.findings)];
      const added = [...is].filter((each) => !was.has(each)).join();
      const removed = [...was].filter((each) => !is.has(each)).join();
      if ([...texts(findings.added)].join() !== added || [...texts(findings.removed)].join() !== removed)
        return `step ${step}: the preview named other findings`;
    }
    before = after;
  }
  return undefined;
};
