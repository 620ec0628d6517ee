import { checkOptions, dayNumberOf, UsageError } from '@throughline/core';
import type { Cycle, CycleId, Feedback, Finding, PersonId, ReviewBook } from '@throughline/core';
import { lastDayOf } from '../appraisal/appraisal-of.ts';
import { checkReviewBook } from '../appraisal/check-review-book.ts';
import { givenText } from '../appraisal/is-rating.ts';
import { recordsOf } from '../appraisal/records-of.ts';
import { steady } from '../forecast/steady.ts';
import { calibrationFindings } from './calibration-note.ts';
import type { CalibrationNote } from './calibration-note.ts';
import { checkMinimum } from './calibration-options.ts';
import { featuresOf, specificFeatures } from './specific-features.ts';
import type { SpecificFeature } from './specific-features.ts';

/** The group of a person, by any word that the host chooses for this call. Absent: in no group. */
export type GroupOf = ReadonlyMap<PersonId, string> | ((person: PersonId) => string | undefined);

/** Whose feedback to look at. */
export interface SpecificityOptions {
  /** Feedback. */
  readonly reviewBook: ReviewBook;
  /** The cycles to look at, each by itself. They must not overlap: a half-year less a quarter may be one person. */
  readonly cycles: readonly Cycle[];
  /** Groups of those whom feedback is about. Read for this call and kept nowhere. */
  readonly groupOf: GroupOf;
  /** Whose words count. Absent: those of managers. */
  readonly as?: readonly Feedback['as'][];
  /** No group with feedback about fewer people is shown; at least 2. Absent: 5. */
  readonly minimum?: number;
  /** Features that make a text specific. Absent: 2. */
  readonly least?: number;
}

/** How specific feedback about a group was. */
export interface SpecificityRate {
  /** The word of the host. */
  readonly group: string;
  /** People there was feedback about. */
  readonly people: number;
  /** Texts. */
  readonly texts: number;
  /** Share of them that are specific, 0 to 1. */
  readonly rate: number;
  /** Share of them that show each feature, 0 to 1. */
  readonly features: { readonly [Feature in SpecificFeature]: number };
  /** Rate minus that of the shown groups together. */
  readonly difference: number;
}

/** One cycle. */
export interface CycleSpecificity {
  /** The cycle. */
  readonly cycle: CycleId;
  /** The shown groups together, so that nothing about others can be worked out. Absent when none is shown. */
  readonly shown?: Omit<SpecificityRate, 'group' | 'difference'>;
  /** Groups, by name. */
  readonly groups: readonly SpecificityRate[];
  /** How many groups are too small to be shown. */
  readonly hidden: number;
}

/** How specific feedback was by group, cycle after cycle. */
export interface SpecificityReport {
  /** Cycles as they were handed in. */
  readonly cycles: readonly CycleSpecificity[];
  /** What the data lacked, in a stable order. */
  readonly findings: readonly Finding[];
}

const parts = ['peer', 'manager', 'report', 'self', 'customer'] as const;

/**
 * Whether feedback speaks of what happened as often about one group as about another, over cycles (S1-11): some groups are
 * told what they did, and others what they are like. Groups come from the host at the time of the call, as any words; the
 * library stores none, and knows no trait of a person. Small groups are not shown, and the whole is made of those that are.
 * Specific is a text that shows at least two of the features of `featuresOf`. A low rate is a reason to read the texts, and
 * no proof. What is no feedback or no date is a finding; a wrong call is a `UsageError`.
 *
 * @example
 * ```ts
 * import { specificityReport } from '@throughline/scoring/calibration';
 *
 * const feedback = ['ana', 'ben'].map((about) => ({
 *   id: about, about, as: 'manager' as const, on: '2026-05-12', text: 'In the demo you answered all 12 questions.',
 * }));
 * const report = specificityReport({
 *   reviewBook: { schemaVersion: 1, organization: 'acme', feedback },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closed' }],
 *   groupOf: () => 'group 1',
 *   minimum: 2,
 * });
 * report.cycles[0]?.groups.map(({ group, rate }) => [group, rate]); // => [['group 1', 1]]
 * ```
 */
export const specificityReport = (options: SpecificityOptions): SpecificityReport => {
  const names = ['reviewBook', 'cycles', 'groupOf', 'as', 'minimum', 'least'];
  checkOptions('specificityReport', options, names, 'scoring/bad-argument');
  const {
    reviewBook,
    cycles,
    groupOf: groups,
    as = ['manager'],
    minimum = 5,
    least = 2,
  } = Object(options) as SpecificityOptions;
  const book = checkReviewBook(reviewBook);
  const bad = (message: string): UsageError => new UsageError('scoring/bad-argument', message);
  const dated = (Array.isArray(cycles) ? (cycles as readonly Cycle[]) : []).flatMap((cycle) => {
    const last = lastDayOf(Object(cycle) as Cycle);
    const first = last === undefined ? undefined : dayNumberOf(cycle.start);
    return first === undefined || last === undefined ? [] : [{ id: cycle.id, first, last }];
  });
  if (!Array.isArray(cycles) || dated.length < cycles.length)
    throw bad('`cycles` must be a list of cycles with a first day and an end');
  const inOrder = [...dated].sort((left, right) => left.first - right.first || left.last - right.last);
  if (inOrder.some(({ first }, at) => at > 0 && first <= inOrder[at - 1]!.last))
    throw bad('`cycles` must not overlap, or a group too small to be shown is the difference of two');
  const heard: readonly unknown[] = as;
  if (!Array.isArray(heard) || !heard.every((each) => parts.some((part) => part === each)))
    throw bad(`\`as\` must be a list out of \`${parts.join('`, `')}\``);
  checkMinimum(minimum);
  if (!Number.isInteger(least) || least < 1 || least > specificFeatures.length)
    throw bad(`\`least\` must be a whole number from 1 to ${String(specificFeatures.length)}`);
  const groupOf = groupReader(groups, bad);

  const notes: CalibrationNote[] = [];
  const cells = dated.map(() => new Map<string, Tally>());
  for (const { id, about, as: part, on, text } of recordsOf(book.feedback)) {
    if (!heard.includes(part) || typeof text !== 'string') continue;
    const day = typeof on === 'string' ? dayNumberOf(on) : undefined;
    if (day === undefined) {
      const feedback = givenText(id);
      const data = { feedback, on: givenText(on) };
      notes.push({
        ruleId: 'calibration/bad-feedback-date',
        severity: 'error',
        path: ['feedback', feedback, 'on'],
        data,
      });
      continue;
    }
    const within = dated.flatMap(({ first, last }, at) => (first <= day && day <= last ? at : []));
    const group = within.length === 0 ? undefined : groupOf(about);
    if (typeof group !== 'string') continue;
    const features = featuresOf(text);
    for (const at of within) {
      const tally = cells[at]!.get(group) ?? emptyTally();
      cells[at]!.set(group, tally);
      tally.people.add(about);
      tally.texts++;
      if (features.length >= least) tally.specific++;
      for (const feature of features) tally.features[specificFeatures.indexOf(feature)]!++;
    }
  }
  return {
    cycles: dated.map(({ id }, at) => cycleOf(id, cells[at]!, minimum)),
    findings: calibrationFindings(notes),
  };
};

/** Counts of one group in one cycle. */
interface Tally {
  readonly people: Set<PersonId>;
  readonly features: number[];
  texts: number;
  specific: number;
}

const emptyTally = (): Tally => ({
  people: new Set(),
  features: specificFeatures.map(() => 0),
  texts: 0,
  specific: 0,
});

const cycleOf = (cycle: CycleId, cells: ReadonlyMap<string, Tally>, minimum: number): CycleSpecificity => {
  const shown = [...cells].filter(([, { people }]) => people.size >= minimum);
  const hidden = cells.size - shown.length;
  if (shown.length === 0) return { cycle, groups: [], hidden };
  const whole = emptyTally();
  for (const [, { people, texts, specific, features }] of shown) {
    for (const person of people) whole.people.add(person);
    whole.texts += texts;
    whole.specific += specific;
    features.forEach((count, at) => (whole.features[at]! += count));
  }
  const all = rateOf(whole);
  const groups = shown
    .map(([group, tally]) => ({
      group,
      ...rateOf(tally),
      difference: steady(tally.specific / tally.texts - whole.specific / whole.texts),
    }))
    .sort((left, right) => (left.group < right.group ? -1 : 1));
  return { cycle, shown: all, groups, hidden };
};

const rateOf = ({
  people,
  texts,
  specific,
  features,
}: Tally): Omit<SpecificityRate, 'group' | 'difference'> => ({
  people: people.size,
  texts,
  rate: steady(specific / texts),
  features: Object.fromEntries(
    specificFeatures.map((feature, at) => [feature, steady(features[at]! / texts)]),
  ) as SpecificityRate['features'],
});

const groupReader = (
  groupOf: GroupOf,
  bad: (message: string) => UsageError,
): ((person: PersonId) => unknown) => {
  if (typeof groupOf === 'function') return groupOf;
  if (groupOf instanceof Map) return (person) => groupOf.get(person) as unknown;
  throw bad('`groupOf` must be a map from person to group, or a function');
};
