import type { MessageCatalogue } from '@throughline/core';

/** English texts of what the tasks about a whole cascade and the summaries say; see `draftMessages`. */
export const cascadeMessages = {
  'draft/unit-not-found': {
    message: 'no unit has the id `{unit}`',
    help: 'name a unit of the goal set, or none to look at all of them',
  },
  'draft/no-cycle': {
    message: 'no cycle holds {asOf}',
    help: 'name a cycle, or a day within one',
  },
  'draft/nothing-measured': {
    message: 'on {asOf} there is no published key result or KPI to speak of',
    help: 'publish goals first, or ask for another cycle or unit',
  },
} as const satisfies MessageCatalogue;
