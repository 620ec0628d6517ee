import type { MessageCatalogue } from '../finding/message-template.ts';
import { calendarMessages } from './calendar-messages.ts';
import { changeMessages } from './change-messages.ts';
import { logMessages } from './log-messages.ts';
import { recipeMessages } from './recipe-messages.ts';
import { reviewMessages } from './review-messages.ts';
import { ndjsonMessages } from './ndjson-messages.ts';
import { shapeMessages } from './shape-messages.ts';

/**
 * English texts of all findings of this package, by rule id and message id. The findings carry these texts
 * already; the catalogue is there to be read, reworded or translated.
 *
 * @example
 * ```ts
 * import { coreMessages } from '@throughline/core';
 *
 * coreMessages['shape/missing']; // => { message: '`{field}` is missing', help: 'add `{field}`' }
 * ```
 */
export const coreMessages: MessageCatalogue = /* @__PURE__ */ Object.assign(
  {},
  shapeMessages,
  changeMessages,
  logMessages,
  calendarMessages,
  reviewMessages,
  ndjsonMessages,
  recipeMessages,
) as MessageCatalogue;
