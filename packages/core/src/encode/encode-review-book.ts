import { checkObject } from '../error/check-object.ts';
import type { ReviewBook } from '../model/review-book.ts';
import { reviewBookShape } from '../shape/tables/review-book-shape.ts';
import { encodeDocument } from './encode-document.ts';

/**
 * JSON text of a review book in its one canonical form, made in the way of {@link encodeGoalSet}.
 *
 * @example
 * ```ts
 * import { encodeReviewBook } from '@throughline/core';
 *
 * encodeReviewBook({ schemaVersion: 1, organization: 'acme', feedback: [] });
 * // => '{"feedback":[],"organization":"acme","schemaVersion":1}'
 * ```
 */
export const encodeReviewBook = (book: ReviewBook): string => {
  checkObject(book, 'book');
  return encodeDocument(book, reviewBookShape);
};
