import {
  type Appraisal,
  type CivilDate,
  type Cycle,
  dayNumberOf,
  type GoalIndex,
  type Instant,
  type Person,
  type ReviewBook,
  UsageError,
} from '@throughline/core';
import { dayOfDraft } from '../draft/day-of-draft.ts';
import { declinedBecause } from '../draft/declined-because.ts';
import type { Declined } from '../draft/draft-result.ts';
import type { AboutPerson } from './about-person.ts';
import { declinedOfPerson } from './declined-of-person.ts';

/** Whom and which cycle a draft is about, and the day it is for. */
export interface Subject {
  readonly person: Person;
  readonly cycle: Cycle;
  /** Position of the cycle in the document. */
  readonly position: number;
  readonly asOf: CivilDate;
  readonly day: number;
  /** First day of the cycle, as a day number. */
  readonly first: number;
  /** The last day that counts: of the cycle, or the day of the draft if that is earlier. */
  readonly last: number;
  /** Does a day lie in the cycle and not after the day of the draft? Dates that are none do not. */
  readonly isWithin: (on: string) => boolean;
}

/** Finds the person and the cycle, or says which is not there. */
export const knownSubject = (
  index: GoalIndex,
  input: Pick<AboutPerson, 'person' | 'cycle' | 'asOf' | 'reviewBook'>,
  createdAt: Instant,
): Subject | Declined => {
  const book: unknown = input.reviewBook;
  if (typeof book !== 'object' || book === null)
    throw new UsageError('ai-adapters/bad-argument', '`reviewBook` must be a review book');
  const { asOf, day } = dayOfDraft(input.asOf, createdAt);
  const at = index.referenceOf('person', input.person);
  const person = at === undefined ? undefined : index.document.people?.[at];
  if (person === undefined || person.erased === true)
    return declinedOfPerson('draft/person-not-found', { person: input.person });
  const position = index.referenceOf('cycle', input.cycle);
  const cycle = position === undefined ? undefined : index.document.cycles?.[position];
  const first = cycle && dayNumberOf(cycle.start);
  const end = cycle && dayNumberOf(cycle.end);
  if (position === undefined || cycle === undefined || first === undefined || end === undefined)
    return declinedBecause('draft/cycle-not-found', { cycle: input.cycle });
  const last = Math.min(day, end - 1);
  const isWithin = (on: string): boolean => {
    const number = dayNumberOf(on);
    return number !== undefined && number >= first && number <= last;
  };
  return { person, cycle, position, asOf, day, first, last, isWithin };
};

/** The appraisals of the person for the cycle. */
export const appraisalsOf = (
  { appraisals = [] }: ReviewBook,
  { person, cycle }: Pick<Subject, 'person' | 'cycle'>,
): readonly Appraisal[] => appraisals.filter((one) => one.person === person.id && one.cycle === cycle.id);
