import type { GoalSet } from '@throughline/core';
import { tidyCompany } from './tidy-company.ts';

/** `arr` is blocked, `churn` is behind and changed, `answer` is silent; all are off their plan lines. `note` says what blocks `arr`. */
export const blockedCompany = (note: string): GoalSet => ({
  ...tidyCompany,
  keyResults: tidyCompany.keyResults!.map((one) =>
    one.id === 'arr' ? { ...one, dependsOn: ['churn'] } : one,
  ),
  checkIns: [
    ...tidyCompany.checkIns!,
    {
      key: 'i4',
      goal: 'arr',
      on: '2026-06-08',
      at: '2026-06-08T08:00:00Z',
      value: 2_110_000,
      note,
    },
    { key: 'i5', goal: 'churn', on: '2026-06-08', at: '2026-06-08T08:00:00Z', value: 8.4 },
  ],
});
