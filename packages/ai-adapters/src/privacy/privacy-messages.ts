import type { MessageCatalogue } from '@throughline/core';

/** What is said about data that does not leave. */
export const privacyMessages = {
  'draft/private-left-out': {
    message: '{sentences} sentences about private matters were not sent to the model',
    help: 'keep health, family, faith, politics and origin out of notes about work',
  },
  'draft/text-cut': {
    message: '{texts} texts were sent to the model only up to {longest} characters',
    help: 'look at the rest of them yourself',
  },
  'draft/records-left-out': {
    message: '{records} records were more than a request takes and were not sent to the model',
    help: 'ask about fewer goals at a time',
  },
} as const satisfies MessageCatalogue;
