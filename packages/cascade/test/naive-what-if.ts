import { canonicalJson } from '@throughline/core';
import type { CivilDate, Finding, GoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import type { GoalScore } from '@throughline/scoring';
import { checkGoals, coverage } from '../src/index.ts';
import type { CoverageGroup } from '../src/index.ts';

/** The slow way: two documents, two books, two reports and two coverages, compared id by id. */
export const naiveWhatIf = (before: GoalSet, after: GoalSet, asOf: CivilDate): unknown => {
  const scoresOf = (goals: GoalSet): ReadonlyMap<string, GoalScore> =>
    new Map([...scoreGoals(goals, { asOf })].map((score) => [score.goal, score]));
  const [was, is] = [scoresOf(before), scoresOf(after)];
  const every = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))];
  const fieldsOf = (score: GoalScore | undefined): ReadonlyMap<string, unknown> =>
    new Map(Object.entries(score ?? {}));
  const scores = every.flatMap((goal) => {
    const [left, right] = [fieldsOf(was.get(goal)), fieldsOf(is.get(goal))];
    const fields = [...new Set([...right.keys(), ...left.keys()])].filter(
      (name) =>
        name !== 'goal' && canonicalJson(left.get(name) ?? null) !== canonicalJson(right.get(name) ?? null),
    );
    if (fields.length === 0) return [];
    return [{ goal, fields, before: was.get(goal) ?? null, after: is.get(goal) ?? null }];
  });
  const placesOf = (goals: GoalSet): ReadonlyMap<string, unknown> =>
    placesIn(coverage(goals, { asOf }).total);
  const [stood, stands] = [placesOf(before), placesOf(after)];
  const coverages = every
    .map((goal) => ({ goal, before: stood.get(goal) ?? null, after: stands.get(goal) ?? null }))
    .filter((each) => canonicalJson(each.before) !== canonicalJson(each.after));
  const reportOf = (goals: GoalSet): readonly Finding[] =>
    checkGoals(goals, { asOf, scores: scoreGoals(goals, { asOf }), limit: 1_000_000 }).findings;
  const [found, finds] = [reportOf(before), reportOf(after)];
  const totals = [scoreGoals(before, { asOf }).total(), scoreGoals(after, { asOf }).total()];
  return {
    total:
      canonicalJson(totals[0]) === canonicalJson(totals[1]) ? null : { before: totals[0], after: totals[1] },
    scores,
    findings: { added: without(finds, found), removed: without(found, finds) },
    coverage: coverages,
  };
};

/** Findings of one report whose rule, message, goal and place do not stand in the other, as often as they come. */
const without = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const placeOf = ({ ruleId, messageId, goal, path }: Finding): string =>
    JSON.stringify([ruleId, messageId, goal, path]);
  const left = others.map(placeOf);
  return findings.filter((finding) => {
    const at = left.indexOf(placeOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const placesIn = (total: CoverageGroup): ReadonlyMap<string, unknown> => {
  const covers = new Map<string, string>();
  const { covered, objectiveOnly, uncovered, lowest } = total.keyResults;
  for (const [word, { goals }] of [
    ['covered', covered],
    ['objective-only', objectiveOnly],
    ['uncovered', uncovered],
    ['lowest', lowest],
  ] as const)
    for (const id of goals) covers.set(id, word);
  const places = new Map<string, unknown>();
  for (const { linked, orphaned } of [total.objectives, total.kras, total.initiatives, total.metrics]) {
    for (const id of linked.goals) places.set(id, { linked: true, cover: covers.get(id) ?? null });
    for (const id of orphaned.goals) places.set(id, { linked: false, cover: covers.get(id) ?? null });
  }
  return places;
};
