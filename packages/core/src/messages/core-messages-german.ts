import type { MessageCatalogue } from '../finding/message-template.ts';
import { calendarMessagesGerman } from './calendar-messages-german.ts';
import { changeMessagesGerman } from './change-messages-german.ts';
import { logMessagesGerman } from './log-messages-german.ts';
import { recipeMessagesGerman } from './recipe-messages-german.ts';
import { reviewMessagesGerman } from './review-messages-german.ts';
import { ndjsonMessagesGerman } from './ndjson-messages-german.ts';
import { shapeMessagesGerman } from './shape-messages-german.ts';

/**
 * German texts of all findings of this package, for `translateFinding`.
 *
 * @example
 * ```ts
 * import { coreMessagesGerman, parseGoalSet, translateFinding } from '@throughline/core';
 *
 * const read = parseGoalSet({ schemaVersion: 1 });
 * read.ok ? '' : translateFinding(read.problems[0], coreMessagesGerman).message; // => '`organization` fehlt'
 * ```
 */
export const coreMessagesGerman: MessageCatalogue = /* @__PURE__ */ Object.assign(
  {},
  shapeMessagesGerman,
  changeMessagesGerman,
  logMessagesGerman,
  calendarMessagesGerman,
  reviewMessagesGerman,
  ndjsonMessagesGerman,
  recipeMessagesGerman,
) as MessageCatalogue;
