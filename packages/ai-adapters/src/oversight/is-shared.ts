import { type Appraisal, dayNumberOf } from '@throughline/core';

/** Has the person seen an appraisal by the end of a day, given as a day number? By its state, or by the day it was shared. */
export const isShared = ({ state, sharedOn }: Appraisal, day: number): boolean =>
  state === 'shared' || state === 'closed' || (sharedOn !== undefined && (dayNumberOf(sharedOn) ?? 0) <= day);
