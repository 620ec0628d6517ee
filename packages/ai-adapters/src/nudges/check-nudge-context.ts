import { UsageError, checkOptions, millisecondsOf } from '@throughline/core';
import type { ReviewBook } from '@throughline/core';
import type { NudgeContext, QuietHours } from './nudge-context.ts';
import { nudgeDefaults } from './nudge-defaults.ts';

/** Most nudges a day anybody would want. */
const mostPerDay = 1000;

/** Refuses a context that makes no sense: all of it comes from the calling code. */
export const checkNudgeContext = (context: NudgeContext): void => {
  if (typeof (context as unknown) !== 'object' || (context as unknown) === null)
    throw bad('a context with `now`, `zones` and `access` is needed');
  const names = [
    'now',
    'zones',
    'access',
    'reviewBook',
    'held',
    'sent',
    'policy',
    'perDay',
    'quiet',
  ] as const;
  checkOptions('nudges', context, names, 'ai-adapters/bad-argument');
  const { reviewBook, held, sent = [], perDay = nudgeDefaults.perDay, quiet = nudgeDefaults.quiet } = context;
  if (!Number.isSafeInteger(perDay) || perDay < 0 || perDay > mostPerDay)
    throw bad(`\`perDay\` must be a whole number from 0 to ${String(mostPerDay)}`);
  if (quiet !== null && !areHours(quiet))
    throw bad('`quiet` must have two different wall times, `from` and `to`, such as `18:00` and `09:00`');
  if (held !== undefined && typeof (held as Partial<ReadonlySet<string>> | null)?.has !== 'function')
    throw bad('`held` must be a set of ids of reviews');
  if (!Array.isArray(sent) || !sent.every(isSent))
    throw bad('`sent` must be a list of nudges with `id`, `person` and `at`, an instant');
  if (reviewBook !== undefined && !isBook(reviewBook))
    throw bad('`reviewBook` must be a review book; parse it with `parseReviewBook`');
};

const areHours = (quiet: unknown): boolean => {
  const { from, to } = Object(quiet) as Partial<QuietHours>;
  const isTime = (time: unknown): boolean =>
    typeof time === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isTime(from) && isTime(to) && from !== to;
};

const isSent = (entry: unknown): boolean => {
  const { id, person, at } = Object(entry) as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    typeof person === 'string' &&
    typeof at === 'string' &&
    millisecondsOf(at) !== undefined
  );
};

/** What is read of a talk: a host may have built it by hand. */
const isBook = (book: unknown): boolean => {
  const { schemaVersion, conversations = [] } = Object(book) as Partial<ReviewBook>;
  const areTexts = (...words: readonly unknown[]): boolean => words.every((word) => typeof word === 'string');
  return (
    schemaVersion === 1 &&
    Array.isArray(conversations) &&
    conversations.every((talk: unknown) => {
      const {
        id,
        person,
        with: holder,
        on,
        actionItems = [],
      } = Object(talk) as Readonly<Record<string, unknown>>;
      return (
        areTexts(id, person, holder, on) &&
        Array.isArray(actionItems) &&
        actionItems.every((item: unknown) => {
          const {
            id: own,
            title,
            owner,
            due = '',
            doneOn = '',
          } = Object(item) as Readonly<Record<string, unknown>>;
          return areTexts(own, title, owner, due, doneOn);
        })
      );
    })
  );
};

const bad = (message: string): UsageError => new UsageError('ai-adapters/bad-argument', message);
