import { UsageError } from '@throughline/core';
import { checkScores } from './check-options.ts';

/** Refuses scores, a log, a review book and metrics that are none. Else a rule would fall over them, and would be blamed for it. */
export const checkEvidence = (given: {
  readonly scores?: unknown;
  readonly log?: unknown;
  readonly reviewBook?: unknown;
  readonly metrics?: unknown;
}): void => {
  checkScores(given.scores);
  if (given.metrics !== undefined && !isMetricReader(given.metrics))
    throw new UsageError('cascade/bad-option', '`metrics` must be what `metricReader` gave for a catalogue');
  if (given.log !== undefined && !isListOf(given.log, isEntry))
    throw new UsageError('cascade/bad-option', '`log` must be a list of the entries that changes gave');
  if (given.reviewBook !== undefined && !isReviewBook(given.reviewBook))
    throw new UsageError(
      'cascade/bad-option',
      '`reviewBook` must be a review book; parse data from outside with `parseReviewBook`',
    );
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMetricReader = (value: unknown): boolean =>
  isObject(value) && ['byId', 'placeIn', 'at'].every((name) => typeof value[name] === 'function');

const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean => {
  if (!Array.isArray(value)) return false;
  // By position, because `every` passes over holes.
  for (let at = 0; at < value.length; at++) if (!fits(value[at])) return false;
  return true;
};

const isChange = (value: unknown): boolean => isObject(value) && typeof value['kind'] === 'string';

const isEntry = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['at'] === 'string' &&
  isChange(value['change']) &&
  isListOf(value['inverse'], isChange);

const isAbsentOr = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  value === undefined || isListOf(value, fits);

const isReviewBook = (value: unknown): boolean =>
  isObject(value) &&
  isAbsentOr(
    value['appraisals'],
    (appraisal) =>
      isObject(appraisal) &&
      typeof appraisal['id'] === 'string' &&
      isAbsentOr(appraisal['use'], (use) => typeof use === 'string') &&
      isAbsentOr(appraisal['kraRatings'], isObject),
  );
