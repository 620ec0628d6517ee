import { UsageError, civilDateOf, compileGoals } from '@throughline/core';
import type { CivilDate, GoalIndex, Goals } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { checkOptions, checkScores, dayOf } from '../option/check-options.ts';
import { shownNumber } from '../wording/shown-number.ts';
import { evidenceReader, leastEffectShare } from './evidence-reader.ts';
import type { EdgeReading } from './evidence-reader.ts';
import { expectationAt } from './expectation-at.ts';
import { isTestable } from './is-testable.ts';
import type { LinkEvidence, LinkReading, LinkState } from './link-reading.ts';

/** For which day links are read, and how. */
export interface LinkEvidenceOptions {
  /** The day the answer is for; facts of that day count. */
  readonly asOf: CivilDate;
  /**
   * Scores of that day. They say whether a formula has met its target, and an objective that nothing feeds. Absent: of
   * these nothing is known.
   */
  readonly scores?: ScoreBook;
  /** Share of the expected effect from which a link holds, 0 to 1. Absent: 0.25. */
  readonly minEffectShare?: number;
}

/**
 * What facts say about each link from an objective or a key result up: did the goal above move once the goal below
 * had met its target? An objective is met once its key results are, or without any the goals that support it. The
 * move of the goal above is read as a whole; it says that the effect came, not that it came from this goal alone. An effect is judged from the day it is due, and only by a value of that day or later: silence
 * is neither good nor bad. Links that lie on a loop, that lead nowhere, or of goals that are set aside are left out.
 *
 * @example
 * ```ts
 * import { linkEvidence } from '@throughline/cascade';
 *
 * const percent = { kind: 'percent' } as const;
 * const fact = (goal: string, on: string, value: number) =>
 *   ({ key: `${goal} ${on}`, goal, on, at: `${on}T18:00:00Z`, value });
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [
 *     { id: 'time', objective: 'fast', title: 'Handle time', measure: { kind: 'change', from: 20, to: 15 } },
 *     { id: 'use', objective: 'use-it', title: 'Adoption', measure: { kind: 'change', from: 0, to: 70, unit: percent },
 *       supports: [{ goal: 'time', expects: { by: -25, in: 'percent', lagDays: 30 } }] },
 *   ],
 *   checkIns: [fact('use', '2026-04-10', 72), fact('time', '2026-05-12', 19.9)],
 * } as const;
 * const { links, counts } = linkEvidence(goals, { asOf: '2026-05-15' });
 * counts.vanity; // => 1
 * [links[0]?.expected, links[0]?.dueOn, (links[0]?.effectShare ?? 1) < 0.25]; // => [-5, '2026-05-10', true]
 * linkEvidence(goals, { asOf: '2026-05-09' }).links[0]?.state; // => 'too-early'
 * ```
 */
export const linkEvidence = (goals: Goals, options: LinkEvidenceOptions): LinkEvidence => {
  checkOptions('linkEvidence', options, ['asOf', 'scores', 'minEffectShare']);
  const { asOf, scores, minEffectShare = leastEffectShare } = options;
  const day = dayOf(asOf);
  checkScores(scores);
  if (typeof minEffectShare !== 'number' || !(minEffectShare >= 0 && minEffectShare <= 1))
    throw new UsageError('cascade/bad-option', '`minEffectShare` must be a number from 0 to 1');
  const index = compileGoals(goals);
  const { offsets } = index.supports;
  const reader = evidenceReader(index, day, scores);
  const counts = { held: 0, vanity: 0, 'too-early': 0, 'child-open': 0, 'no-data': 0, unfalsifiable: 0 };
  const links: LinkReading[] = [];
  for (const child of index.documentOrder) {
    for (let edge = offsets[child]!; edge < offsets[child + 1]!; edge++) {
      if (!isTestable(index, edge)) continue;
      const reading = reader.read(edge, expectationAt(index, edge), minEffectShare);
      counts[reading.state satisfies LinkState]++;
      links.push(linkOf(index, edge, reading));
    }
  }
  return { asOf, minEffectShare, links, counts };
};

const linkOf = (
  { ids, supports }: GoalIndex,
  edge: number,
  { state, reason, hitDay, dueDay, expected, observed, effectShare }: EdgeReading,
): LinkReading => {
  const [hitOn, dueOn] = [dateOf(hitDay), dateOf(dueDay)];
  return {
    child: ids[supports.child[edge]!]!,
    parent: ids[supports.goal[edge]!]!,
    state,
    ...(reason === undefined ? {} : { reason }),
    ...(hitOn === undefined ? {} : { hitOn }),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(expected === undefined ? {} : { expected: shownNumber(expected) }),
    ...(observed === undefined ? {} : { observed: shownNumber(observed) }),
    ...(effectShare === undefined ? {} : { effectShare: shownNumber(effectShare) }),
  };
};

const dateOf = (day: number | undefined): CivilDate | undefined =>
  day === undefined ? undefined : civilDateOf(day);
