import { checkOptions } from '../option/check-options.ts';
import type { PatternPlace } from './pattern-place.ts';
import { wrongOption } from './wrong-option.ts';

/** Most letters of a name: a title has 1,000 characters and holds at most two names. */
const longestName = 80;

/** Most of anything that is counted. */
const mostCounted = 1_000_000;

/** One line that begins and ends with something to read. A digit would read as a target, in an objective a fault. */
const nameShape =
  /^[^\s\d%\u0000-\u001f\u007f\u0085\u2028\u2029]([^\d%\u0000-\u001f\u007f\u0085\u2028\u2029]*[^\s\d%\u0000-\u001f\u007f\u0085\u2028\u2029])?$/u;

const placeNames: readonly (keyof PatternPlace)[] = [
  'id',
  'cycle',
  'unit',
  'owners',
  'supports',
  'commitment',
  'source',
];

/**
 * Refuses parameters that are no object, names nobody knows, an id or a cycle that is no text, and owners that are no
 * list. `own`: names of what the pattern takes besides its place.
 */
export const checkPlace = (pattern: string, parameters: unknown, own: readonly string[]): void => {
  if (typeof parameters !== 'object' || parameters === null)
    throw wrongOption(`the parameters of \`${pattern}\` must be an object`);
  checkOptions(pattern, parameters, [...placeNames, ...own]);
  const { id, cycle, owners } = parameters as Readonly<Record<string, unknown>>;
  for (const [name, value] of [
    ['id', id],
    ['cycle', cycle],
  ] as const)
    if (typeof value !== 'string' || value === '') throw wrongOption(`\`${name}\` must be an id`);
  if (!Array.isArray(owners)) throw wrongOption('`owners` must be a list of owners');
};

/** Refuses what is no name: 1 to 80 characters on one line, without digits and percent signs. */
export const checkName = (parameter: string, value: unknown): void => {
  if (typeof value !== 'string' || value.length > longestName || !nameShape.test(value))
    throw wrongOption(`\`${parameter}\` must be a name of 1 to ${longestName} characters without digits`);
};

/** Refuses what is no whole number from `least` to 1,000,000. */
export const checkCount = (parameter: string, value: unknown, least = 1): void => {
  if (!Number.isInteger(value) || Number(value) < least || Number(value) > mostCounted)
    throw wrongOption(`\`${parameter}\` must be a whole number from ${least} to ${mostCounted}`);
};

/** Refuses what is no number above 0 and up to `most`. */
export const checkAmount = (parameter: string, value: unknown, most = Number.MAX_SAFE_INTEGER): void => {
  if (typeof value !== 'number' || !(value > 0) || value > most)
    throw wrongOption(`\`${parameter}\` must be a number above 0 and up to ${most}`);
};
