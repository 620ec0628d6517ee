import type { Rhythm } from '../../model/rhythm.ts';

/**
 * Appraisals on the last day of each half-year, a calibration session of the managers two weeks before, and the
 * distribution report 48 hours before the session. Source: docs/sources.md#review-rhythms (S1-13, S3-07).
 *
 * @example
 * ```ts
 * import { biAnnualAppraisal } from '@throughline/core';
 *
 * biAnnualAppraisal.recurrences[2]?.schedule; // => { kind: 'before-review', review: 'calibration', hours: 48 }
 * ```
 */
export const biAnnualAppraisal: Rhythm = {
  id: 'bi-annual-appraisal',
  name: 'Appraisals twice a year',
  recurrences: [
    {
      id: 'appraisal',
      activity: 'appraisal',
      schedule: { kind: 'every', every: { count: 1, unit: 'half-year' } },
      onDayOff: 'previous-business-day',
    },
    {
      id: 'calibration',
      activity: 'calibration',
      schedule: { kind: 'before-review', review: 'appraisal', days: 14 },
      audience: 'managers',
      onDayOff: 'previous-business-day',
    },
    {
      id: 'calibration-pack',
      activity: 'calibration-pack',
      schedule: { kind: 'before-review', review: 'calibration', hours: 48 },
      audience: 'managers',
    },
  ],
};
