import { UsageError } from '@throughline/core';
import type { ReviewBook } from '@throughline/core';

/** Lets a review book through; anything else is wrong calling code, since data from outside is parsed first. */
export const checkReviewBook = (book: unknown): ReviewBook => {
  if ((Object(book) as Partial<ReviewBook>).schemaVersion !== 1)
    throw new UsageError(
      'scoring/bad-argument',
      '`reviewBook` must be a review book; take data from outside with `parseReviewBook`',
    );
  return book as ReviewBook;
};
