import { checkOptions } from '../error/check-options.ts';
import { checkDates } from '../calendar/check-dates.ts';
import { checkWorkWeek } from '../calendar/check-work-week.ts';
import { workCalendarOf } from '../calendar/work-calendar-of.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding, FindingData } from '../finding/finding.ts';
import { documentOf, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Every } from '../model/every.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Rhythm } from '../model/rhythm.ts';
import type { Zones } from '../time/zones.ts';
import { periodOf } from './period-of.ts';
import { runPlan } from './plan-run.ts';
import { presetRhythmIds } from './presets/preset-rhythm-ids.ts';
import { type ReviewMessage, reviewProblem } from './review-problem.ts';
import { rhythmLimits } from './rhythm-limits.ts';
import { rhythmOf } from './rhythm-of.ts';
import { isEvery, recurrenceProblem } from './schedule-problem.ts';
import { isKnownZone } from './zone-clock.ts';

type Report = (key: ReviewMessage, path: readonly string[], data: FindingData) => void;

/**
 * What is wrong with the cycles, rhythms, calendars, refresh cadences and time zones of a goal set, and what
 * planning therefore leaves out; cycles and calendars in the words of `checkCalendar`. Everything else is planned all the same. At most 1,000 findings. Zones are
 * looked at when `zones` is given. For one rhythm that is in no document yet, put it into one.
 *
 * @example
 * ```ts
 * import { checkRhythms } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-04-01', state: 'active' }],
 * } as const;
 * checkRhythms(goals).map(({ message }) => message);
 * // => ['cycle `q2` ends on 2026-04-01, not after it starts on 2026-04-01']
 * ```
 */
export const checkRhythms = (goals: Goals, options: { readonly zones?: Zones } = {}): readonly Finding[] => {
  checkOptions('checkRhythms', options, ['zones'], 'core/bad-option');
  const { zones } = options;
  const document = documentOf(goals);
  if (zones !== undefined && typeof (zones as Partial<Zones> | null)?.offsetAt !== 'function')
    throw new UsageError('core/bad-option', '`zones` must have a function `offsetAt`');
  return readingGoals(() => findingsIn(document, zones));
};

const findingsIn = (document: GoalSet, zones: Zones | undefined): readonly Finding[] => {
  // Dates and weekends that nobody can follow are told in the words of the calendar.
  const findings = [
    ...checkDates(document),
    ...checkWorkWeek(document).filter(({ ruleId }) => ruleId === 'calendar/weekend'),
  ].slice(0, rhythmLimits.findings);
  const report: Report = (key, path, data) => {
    if (findings.length < rhythmLimits.findings) findings.push(reviewProblem(key, path, data));
  };
  for (const rhythm of document.rhythms ?? []) checkRhythm(rhythm, report);
  checkCycles(document, report);
  for (const list of ['sources', 'keyResults', 'kpis'] as const)
    for (const { id, refresh } of document[list] ?? []) checkCadence(list, id, refresh, report);
  if (zones !== undefined) checkZones(document, zones, report);
  return findings;
};

const checkRhythm = (rhythm: Rhythm, report: Report): void => {
  const { id, recurrences, weekStart } = rhythm;
  const path = ['rhythms', id];
  if (weekStart !== undefined && !(Number.isInteger(weekStart) && weekStart >= 1 && weekStart <= 7)) {
    report('reviews/bad-schedule#week-start', [...path, 'weekStart'], { recurrence: id, given: weekStart });
  }
  const limit = rhythmLimits.recurrences;
  if (recurrences.length > limit) {
    const data = { rhythm: id, count: recurrences.length, limit };
    report('reviews/too-many#recurrences', [...path, 'recurrences'], data);
  }
  const seen = new Set<string>();
  for (const recurrence of recurrences.slice(0, limit)) {
    const problem = recurrenceProblem(recurrence);
    const here = [...path, 'recurrences', recurrence.id];
    if (problem !== undefined) {
      report(problem.key, [...here, ...problem.path], { recurrence: recurrence.id, given: problem.given });
    } else if (seen.has(recurrence.id)) {
      report('reviews/repeated-id', here, { rhythm: id, recurrence: recurrence.id });
    } else seen.add(recurrence.id);
  }
};

const checkCycles = (document: GoalSet, report: Report): void => {
  const calendar = workCalendarOf(document);
  const told = new Set<string>();
  for (const cycle of document.cycles ?? []) {
    const { id } = cycle;
    const path = ['cycles', id];
    if (cycle.rhythm === undefined || periodOf(cycle) === undefined) continue;
    const rhythm = rhythmOf(document, cycle);
    if (rhythm === undefined) {
      const data = { cycle: id, rhythm: cycle.rhythm, presets: presetRhythmIds };
      report('reviews/unknown-rhythm', [...path, 'rhythm'], data);
      continue;
    }
    const { outside, dangling, cut } = runPlan(rhythm, cycle, calendar).left;
    for (const recurrence of outside)
      report('reviews/outside-cycle', [...path, 'rhythm'], {
        cycle: id,
        rhythm: rhythm.id,
        recurrence: recurrence.id,
      });
    // What waits for nothing does so in every cycle.
    if (!told.has(rhythm.id))
      for (const { id: recurrence, schedule } of dangling)
        report(
          'reviews/unknown-review',
          ['rhythms', rhythm.id, 'recurrences', recurrence, 'schedule', 'review'],
          {
            rhythm: rhythm.id,
            recurrence,
            review: schedule.kind === 'before-review' ? schedule.review : '',
          },
        );
    told.add(rhythm.id);
    const limit = rhythmLimits.reviews;
    if (cut) report('reviews/too-many', [...path, 'rhythm'], { cycle: id, rhythm: rhythm.id, limit });
  }
};

const checkCadence = (list: string, id: string, refresh: Every | undefined, report: Report): void => {
  if (refresh !== undefined && !isEvery(refresh))
    report('reviews/bad-cadence', [list, id, 'refresh'], { id, given: refresh.count });
};

const checkZones = ({ organization, people = [] }: GoalSet, zones: Zones, report: Report): void => {
  const known = new Map<string, boolean>();
  const isKnown = (zone: string): boolean => {
    const answer = known.get(zone) ?? isKnownZone(zones, zone);
    known.set(zone, answer);
    return answer;
  };
  const { timeZone: ours } = organization;
  if (ours !== undefined && !isKnown(ours))
    report('reviews/unknown-zone#organization', ['organization', 'timeZone'], { zone: ours });
  for (const { id, timeZone } of people)
    if (timeZone !== undefined && !isKnown(timeZone))
      report('reviews/unknown-zone#person', ['people', id, 'timeZone'], { person: id, zone: timeZone });
};
