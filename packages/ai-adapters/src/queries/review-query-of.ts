import type { AskedBy, Parts } from './parts.ts';
import type { ReviewQuery } from './query.ts';

/** Questions about reviews: which wait, which come next, which come up to a day. */
export const reviewQueryOf = (parts: Parts, { asOf }: AskedBy): ReviewQuery | undefined => {
  if (parts.noun('review') === undefined) return undefined;
  parts.take('vague');
  const isWhen = parts.take('when') === true;
  const isNext = parts.has('upcoming') && (isWhen || parts.has('one'));
  if (isNext) {
    parts.take('upcoming');
    return { of: 'review', state: 'next' };
  }
  const counted = parts.take('ask');
  if (counted !== undefined && (counted !== 'count' || isWhen)) return undefined;
  const aggregate = counted === undefined ? {} : ({ aggregate: 'count' } as const);
  const span = parts.take('span');
  if (isWhen) return undefined;
  if (span !== undefined) {
    const days = span.next ?? span;
    // What was held is not told here, and what is to come has an end.
    if (days.before === undefined || days.before <= asOf) return undefined;
    if (parts.take('upcoming') === undefined && parts.take('due') === undefined) return undefined;
    const { from, before } = days;
    const since = span.isEnd === true || from <= asOf ? {} : { since: from };
    return { of: 'review', state: 'upcoming', ...since, before, ...aggregate };
  }
  for (const state of ['overdue', 'due', 'upcoming'] as const)
    if (parts.take(state) === true) return { of: 'review', state, ...aggregate };
  parts.take('open');
  return { of: 'review', ...aggregate };
};
