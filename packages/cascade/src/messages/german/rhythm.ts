import type { MessageCatalogue } from '@throughline/core';

/** German messages of the rhythm rules. */
export const germanRhythm: MessageCatalogue = {
  'rhythm/cycle-has-rhythm': {
    message: 'der Zyklus `{cycle}` hat keinen Rhythmus',
    help: 'einen eigenen Rhythmus nennen oder einen fertigen wie `twelve-week`',
  },
  'rhythm/check-ins-fresh#nudge': {
    message: '`{title}` hat keinen frischen Check-in; Tage ohne einen: {days}',
    help: 'erfassen, wo es steht, auch wenn sich nichts geändert hat',
  },
  'rhythm/check-ins-fresh#stale': {
    message: '`{title}` hat keinen frischen Check-in; Tage ohne einen: {days}',
    help: 'erfassen, wo es steht, oder es verschieben oder absagen',
  },
  'rhythm/check-ins-fresh#never': {
    message: '`{title}` hatte noch nie einen Check-in',
    help: 'erfassen, wo es steht, oder ihm seinen Zyklus geben',
  },
};
