import type { Finding } from '../finding/finding.ts';
import type { ReviewBook } from '../model/review-book.ts';
import type { Result } from '../result.ts';
import { checkShape, type ShapeChecker } from '../shape/check-shape.ts';
import { goalSetChecks } from '../shape/generated/is-goal-set.ts';
import { reviewBookChecks } from '../shape/generated/is-review-book.ts';
import { limitsOf } from '../shape/limits-of.ts';
import type { ShapeLimits } from '../shape/shape-limits.ts';
import { goalSetTables } from '../shape/tables/goal-set-tables.ts';
import { reviewBookTables } from '../shape/tables/review-book-tables.ts';
import { parseJson } from './parse-json.ts';
import { upgradeDocument } from './upgrade-document.ts';

/**
 * Takes a review book from outside, in the way {@link parseGoalSet} takes a goal set: shape only, all
 * problems, the same object and no copy.
 *
 * @example
 * ```ts
 * import { parseReviewBook } from '@throughline/core';
 *
 * parseReviewBook({ schemaVersion: 1, organization: 'acme' }).ok; // => true
 * const bad = parseReviewBook({ schemaVersion: 1 });
 * bad.ok ? '' : bad.problems[0].message; // => '`organization` is missing'
 * ```
 */
export const parseReviewBook = (
  input: unknown,
  limits?: Partial<ShapeLimits>,
): Result<ReviewBook, Finding> => {
  const inForce = limitsOf(limits);
  // Version 0 had the shape of version 1, without saying so.
  const upgraded = upgradeDocument(input, [{ rename: [] }]);
  return upgraded.ok ? checkShape(reviewBookChecker(), 'reviewBook', upgraded.value, inForce) : upgraded;
};

/**
 * Takes a review book from JSON text, in the way {@link parseGoalSetJson} takes a goal set.
 *
 * @example
 * ```ts
 * import { parseReviewBookJson } from '@throughline/core';
 *
 * parseReviewBookJson('{"schemaVersion":1,"organization":"acme"}').ok; // => true
 * ```
 */
export const parseReviewBookJson = (
  text: string,
  limits?: Partial<ShapeLimits>,
): Result<ReviewBook, Finding> => {
  const read = parseJson(text, limitsOf(limits).textLength);
  return read.ok ? parseReviewBook(read.value, limits) : read;
};

const reviewBookChecker = (): ShapeChecker => ({
  tables: { ...goalSetTables, ...reviewBookTables },
  checks: { ...goalSetChecks, ...reviewBookChecks },
});
