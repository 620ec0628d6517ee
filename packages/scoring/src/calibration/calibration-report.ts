import type { CycleId, Finding, Goals, Id } from '@throughline/core';
import { steady } from '../forecast/steady.ts';
import { compare } from '../numeric/compare.ts';
import { unit } from '../numeric/picounits.ts';
import { roundedRatio } from '../numeric/rounded-ratio.ts';
import { binomialTail } from './binomial-tail.ts';
import { calibrationFindings } from './calibration-note.ts';
import type { CalibrationNote } from './calibration-note.ts';
import { readCalibrationOptions } from './calibration-options.ts';
import type { CalibrationCall, CalibrationOptions } from './calibration-options.ts';
import { passGate } from './cycle-gate.ts';
import type { CalibrationRefusal } from './cycle-gate.ts';
import { cyclesThrough } from './full-cycles.ts';
import type { DatedCycle } from './full-cycles.ts';
import type { GroupFigures } from './group-figures.ts';
import { ratedPeople } from './rated-people.ts';
import { shownTables } from './shown-tables.ts';
import type { ShownGroup, ShownTables } from './shown-tables.ts';
import { shrunkDifference } from './shrunk-difference.ts';
import { totalVariation } from './total-variation.ts';

/** How the ratings of a group compare. Evidence for a conversation, and no verdict on anybody. */
export interface GroupReport extends GroupFigures {
  /** Id of the manager or the unit. */
  readonly group: Id;
  /** Mean minus the mean of the whole. */
  readonly difference: number;
  /** Mean minus the mean of the other groups shown; absent when it is the only one. */
  readonly peerDifference?: number;
  /** How many standard errors the mean lies off: difference / (sd of the whole / √n). Absent when the whole has no spread. */
  readonly z?: number;
  /** The difference drawn toward 0 by how few people it rests on. */
  readonly leniency: number;
  /** Total variation distance of the distribution to that of the whole, 0 to 1. */
  readonly distance: number;
  /** The chance of so many on top, or more, if everybody were on top with the share of the whole. Exact. */
  readonly topChance: number;
  /** More on top than the whole would let one expect: a team from `topShare` on, a unit from anywhere. (S1-12) */
  readonly flags: readonly ('top-heavy' | 'top-concentrated')[];
  /** The same group one cycle before; absent when it was not shown then. */
  readonly previous?: {
    readonly n: number;
    readonly mean: number;
    readonly change: number;
    readonly distance: number;
  };
}

/** How ratings are spread over teams and units. It never adjusts a rating, and knows no distribution ratings should have. */
export interface CalibrationReport {
  /** True. */
  readonly ok: true;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Policy of the scale, e.g. `standard@1`. */
  readonly policy: string;
  /** No group of fewer people is shown. */
  readonly minimum: number;
  /** People with a rating, and with an appraisal but none. */
  readonly people: { readonly rated: number; readonly unrated: number };
  /** The whole that groups are compared with: the people of all shown groups of one table. Absent when none is shown. */
  readonly whole?: GroupFigures;
  /** The table whose people the whole is made of: the one that reaches more people. */
  readonly covers: 'managers' | 'units';
  /** Managers, by id. */
  readonly managers: readonly GroupReport[];
  /** Units, by id. */
  readonly units: readonly GroupReport[];
  /** Groups that are not shown, because they are small or would tell about a small one. */
  readonly hidden: { readonly managers: number; readonly units: number };
  /** The baseline: the cycle before, and the whole then. (S1-13) Absent when nothing of it may be shown. */
  readonly previous?: {
    readonly cycle: CycleId;
    readonly whole: GroupFigures;
    readonly change: number;
    readonly distance: number;
  };
  /** What the review book lacked, in a stable order. */
  readonly findings: readonly Finding[];
}

/**
 * How the overall ratings of a cycle are spread over managers and units: counts, means, distributions, differences from the
 * others, exact chances, and the cycle before as baseline (S1-12, S1-13). Evidence to look at before a session: no rating is
 * adjusted, nobody is ranked, and there is no distribution that ratings are held to.
 *
 * Nothing is said before there were two full cycles (S1-07), which `gate` may ask more or less of: then it is a refusal with
 * what each cycle lacks. Groups below `minimum` are not shown, nor those from which one could work them out; see
 * docs/calibration.md for what that covers. With many teams some are flagged by chance: at `alpha` 0.05 up to one in twenty.
 * What does not depend on wrong data is worked out, the rest is said in `findings`. A wrong call is a `UsageError`.
 *
 * @example
 * ```ts
 * import { calibrationReport } from '@throughline/scoring/calibration';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closed' }],
 * } as const;
 * const report = calibrationReport(goals, { reviewBook: { schemaVersion: 1, organization: 'acme' }, cycle: 'q2' });
 * !report.ok && report.refused; // => 'too-few-full-cycles'
 * ```
 */
export const calibrationReport = (
  goals: Goals,
  options: CalibrationOptions,
): CalibrationReport | CalibrationRefusal => {
  const call = readCalibrationOptions(goals, options);
  const asked = passGate(call.index, call.book, options.cycle, options.gate);
  if ('ok' in asked) return asked;
  const notes: CalibrationNote[] = [];
  const { rated, unrated } = peopleOf(call, asked, (note) => notes.push(note));
  const now = tablesOf(call, rated);
  const earlier = previousOf(call, asked, options.previous);
  // What was wrong with the cycle before was said then.
  const before =
    earlier === undefined ? undefined : tablesOf(call, peopleOf(call, earlier, () => undefined).rated);
  if (rated.length === 0)
    notes.push({
      ruleId: 'calibration/nobody-rated',
      severity: 'info',
      path: ['cycles', asked.cycle.id],
      data: { cycle: asked.cycle.id },
    });
  const { whole } = now;
  return {
    ok: true,
    cycle: asked.cycle.id,
    policy: `${call.policy.id}@${call.policy.version}`,
    minimum: call.minimum,
    people: { rated: rated.length, unrated },
    ...(whole === undefined ? {} : { whole }),
    covers: now.covers,
    managers: groupReports(call, now.managers, before?.managers, whole, 'top-heavy'),
    units: groupReports(call, now.units, before?.units, whole, 'top-concentrated'),
    hidden: now.hidden,
    ...(whole === undefined || earlier === undefined || before?.whole === undefined
      ? {}
      : { previous: { cycle: earlier.cycle.id, whole: before.whole, ...against(whole, before.whole) } }),
    findings: calibrationFindings(notes),
  };
};

const peopleOf = (
  { index, book, policy, level }: CalibrationCall,
  cycle: DatedCycle,
  take: (note: CalibrationNote) => void,
) => ratedPeople(index, book, cycle, policy, level, take);

const tablesOf = (
  { index, policy, top, minimum }: CalibrationCall,
  rated: Parameters<typeof shownTables>[1],
): ShownTables => shownTables(index, rated, { grades: policy.grades, top }, minimum);

/** The cycle before: the one named, or the latest that ended by the first day of this one. */
const previousOf = (
  { index }: CalibrationCall,
  asked: DatedCycle,
  named: CycleId | undefined,
): DatedCycle | undefined =>
  cyclesThrough(index, asked.cycle.id)
    .filter(({ cycle, last }) => (named === undefined ? last < asked.first : cycle.id === named))
    .at(-1);

const against = (now: GroupFigures, before: GroupFigures) => ({
  change: steady(now.mean - before.mean),
  distance: distanceOf(now, before),
});

const distanceOf = (left: GroupFigures, right: GroupFigures): number =>
  totalVariation(
    left.distribution.map(({ share }) => share),
    right.distribution.map(({ share }) => share),
  );

const groupReports = (
  call: CalibrationCall,
  groups: readonly ShownGroup[],
  before: readonly ShownGroup[] | undefined,
  whole: GroupFigures | undefined,
  flag: 'top-heavy' | 'top-concentrated',
): readonly GroupReport[] => {
  if (whole === undefined) return [];
  const earlier = new Map(before?.map(({ group, figures }) => [group, figures]));
  const total = groups.reduce((sum, { figures }) => sum + figures.n, 0);
  const sumOfAll = groups.reduce((all, { sum }) => all + sum, 0n);
  return groups.map(({ group, sum, figures }) => {
    const { n, mean, top } = figures;
    const difference = steady(mean - whole.mean);
    const topChance = binomialTail(n, top.count, whole.top.share);
    const unlikely = compare(topChance, call.alpha) <= 0 && compare(top.share, whole.top.share) > 0;
    const isFlagged = unlikely && (flag === 'top-concentrated' || compare(top.share, call.topShare) >= 0);
    const previous = earlier.get(group);
    const others = total - n;
    return {
      group,
      ...figures,
      difference,
      ...(others === 0
        ? {}
        : { peerDifference: steady(mean - roundedRatio(sumOfAll - sum, BigInt(others)) / unit) }),
      ...(whole.sd === 0 ? {} : { z: steady((mean - whole.mean) / (whole.sd / Math.sqrt(n))) }),
      leniency: shrunkDifference(difference, n, call.shrinkage),
      distance: distanceOf(figures, whole),
      topChance,
      flags: isFlagged ? [flag] : [],
      ...(previous === undefined
        ? {}
        : { previous: { n: previous.n, mean: previous.mean, ...against(figures, previous) } }),
    };
  });
};
