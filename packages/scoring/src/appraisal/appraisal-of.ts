import { dayNumberOf } from '@throughline/core';
import type { Appraisal, Cycle } from '@throughline/core';
import type { AppraiseCall } from './appraise-options.ts';
import type { TakeNote } from './human-ratings.ts';
import { recordsOf } from './records-of.ts';

/** The last day of a cycle, as a day number; `undefined` without dates that run forward. */
export const lastDayOf = (cycle: Cycle | undefined): number | undefined => {
  const [start, end] = [cycle?.start, cycle?.end].map((date) =>
    typeof date === 'string' ? dayNumberOf(date) : undefined,
  );
  return start === undefined || end === undefined || end <= start ? undefined : end - 1;
};

/** Says when the person or the cycle is not there. */
export const noteSubject = (
  { index, person, cycle: id }: AppraiseCall,
  cycle: Cycle | undefined,
  day: number | undefined,
  take: TakeNote,
): void => {
  if (index.referenceOf('person', person) === undefined)
    take({
      ruleId: 'appraisal/unknown-person',
      severity: 'error',
      path: ['people', person],
      data: { person },
    });
  const about = { severity: 'error', path: ['cycles', id], data: { cycle: id } } as const;
  if (cycle === undefined) take({ ruleId: 'appraisal/unknown-cycle', ...about });
  else if (day === undefined) take({ ruleId: 'appraisal/bad-cycle-dates', ...about });
};

/**
 * The appraisal of the person for the cycle. `undefined` where there is none; `refused` where there are several, or where one
 * is still open although its cycle was closed. Says which.
 */
export const appraisalOf = (
  { book, person, cycle: id }: AppraiseCall,
  cycle: Cycle | undefined,
  take: TakeNote,
): Appraisal | 'refused' | undefined => {
  const found = recordsOf(book.appraisals).filter((each) => each.person === person && each.cycle === id);
  const [first] = found;
  if (first === undefined) {
    const path = ['people', person];
    take({ ruleId: 'appraisal/no-appraisal', severity: 'info', path, data: { person, cycle: id } });
    return undefined;
  }
  if (found.length > 1) {
    const appraisals = found.map((each) => each.id).sort();
    take({
      ruleId: 'appraisal/second-appraisal',
      severity: 'error',
      path: ['people', person],
      data: { person, cycle: id, count: found.length, appraisals },
    });
    return 'refused';
  }
  if (first.state === 'open' && cycle?.state === 'closed') {
    take({
      ruleId: 'appraisal/cycle-closed',
      severity: 'error',
      path: ['appraisals', first.id, 'state'],
      data: { appraisal: first.id, cycle: id },
    });
    return 'refused';
  }
  return first;
};
