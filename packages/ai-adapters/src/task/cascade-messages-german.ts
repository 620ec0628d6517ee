import type { MessageCatalogue } from '@throughline/core';

/** German texts of what the tasks about a whole cascade and the summaries say. */
export const cascadeMessagesGerman = {
  'draft/unit-not-found': {
    message: 'keine Einheit hat die Id `{unit}`',
    help: 'eine Einheit des Dokuments nennen oder keine, dann gelten alle',
  },
  'draft/no-cycle': {
    message: 'kein Zyklus enthält {asOf}',
    help: 'einen Zyklus nennen oder einen Tag, der in einem liegt',
  },
  'draft/nothing-measured': {
    message: 'am {asOf} gibt es kein veröffentlichtes Key Result und keinen KPI',
    help: 'zuerst Ziele veröffentlichen oder einen anderen Zyklus oder eine andere Einheit nennen',
  },
} as const satisfies MessageCatalogue;
