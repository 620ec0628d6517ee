import { unitChain } from '@throughline/core';
import type { Appraisal, GoalIndex, PersonId, ReviewBook } from '@throughline/core';
import type { AppraisalPolicy } from '../appraisal/appraisal-policy.ts';
import { givenText, isRating } from '../appraisal/is-rating.ts';
import { recordsOf } from '../appraisal/records-of.ts';
import type { TakeCalibrationNote } from './calibration-note.ts';
import type { DatedCycle } from './full-cycles.ts';
import { mainAssignment } from './main-assignment.ts';

/** Somebody with an overall rating, and where they stood on the last day of the cycle. */
export interface RatedPerson {
  readonly person: PersonId;
  readonly rating: number;
  /** Who rates them; absent: nobody known. */
  readonly manager: PersonId | undefined;
  /** Position of their unit of the level asked for, or the nearest one above; -1 none. */
  readonly unit: number;
  readonly appraisal: Appraisal;
}

/** People of a cycle with a rating, and how many have an appraisal and none. */
export interface RatedPeople {
  readonly rated: readonly RatedPerson[];
  readonly unrated: number;
}

/** Reads overall ratings; what cannot be counted is said. `level` is a position in `unitKinds`. */
export const ratedPeople = (
  index: GoalIndex,
  book: ReviewBook,
  { cycle, last }: DatedCycle,
  { scale }: AppraisalPolicy,
  level: number,
  take: TakeCalibrationNote,
): RatedPeople => {
  const byPerson = new Map<PersonId, [Appraisal, ...Appraisal[]]>();
  for (const appraisal of recordsOf(book.appraisals)) {
    if (appraisal.cycle !== cycle.id) continue;
    const before = byPerson.get(appraisal.person);
    if (before === undefined) byPerson.set(appraisal.person, [appraisal]);
    else before.push(appraisal);
  }
  const rated: RatedPerson[] = [];
  let unrated = 0;
  for (const [person, [first, ...others]] of byPerson) {
    const [least = ''] = [first, ...others].map(({ id }) => id).sort();
    const path = ['appraisals', least];
    const given: unknown = first.overall;
    if (typeof person !== 'string' || index.referenceOf('person', person) === undefined) {
      const data = { appraisal: least, person: givenText(person) };
      take({ ruleId: 'calibration/unknown-person', severity: 'error', path, data });
    } else if (others.length > 0) {
      const data = { person, cycle: cycle.id, count: others.length + 1 };
      take({ ruleId: 'calibration/rated-twice', severity: 'error', path, data });
    } else if (given === undefined) {
      unrated++;
    } else if (isRating(given, scale)) {
      rated.push({
        person,
        rating: given + 0,
        ...placeOf(index, first, last, level, take),
        appraisal: first,
      });
    } else {
      const data = { appraisal: least, given: givenText(given), least: scale.least, most: scale.most };
      take({ ruleId: 'calibration/outside-scale', severity: 'error', path, data });
    }
  }
  return { rated, unrated };
};

const placeOf = (
  index: GoalIndex,
  { id, person, manager: named }: Appraisal,
  day: number,
  level: number,
  take: TakeCalibrationNote,
): Pick<RatedPerson, 'manager' | 'unit'> => {
  const assignment = mainAssignment(index, person, day);
  const manager = named ?? assignment?.managers?.[0];
  const known = manager !== undefined && index.referenceOf('person', manager) !== undefined;
  if (manager !== undefined && !known) {
    const data = { appraisal: id, manager: String(givenText(manager)) };
    take({
      ruleId: 'calibration/unknown-manager',
      severity: 'warning',
      path: ['appraisals', id, 'manager'],
      data,
    });
  }
  const own = assignment === undefined ? undefined : index.referenceOf('unit', assignment.unit);
  const unit = unitChain(index, own ?? -1).find((at) => index.unitLevel[at]! <= level) ?? -1;
  return { manager: known ? manager : undefined, unit };
};
