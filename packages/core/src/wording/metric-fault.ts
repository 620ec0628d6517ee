import { isId } from '../shape/is-id.ts';
import { isPlainList, isPlainObject } from '../shape/is-plain-object.ts';
import { shortTextLength } from '../shape/shape-limits.ts';
import { metricFamilies, metricSources, metricWords } from './metric-lists.ts';
import { wordsOf } from './words-of.ts';

/** Longest list of aliases, families or sources of one metric. The catalogue's own longest has 9. Our choice. */
const longestList = 100;

const fields: readonly string[] = [
  'id',
  'name',
  'aliases',
  'unit',
  'better',
  'indicator',
  'function',
  'family',
  'guardrail',
  'guardrailFamilies',
  'vanity',
  'sources',
];

/** Name of the first field that keeps a value from being a metric; `metric` when it is none at all. */
export const metricFault = (given: unknown): string | undefined => {
  if (!isPlainObject(given)) return 'metric';
  const { id, name, aliases, guardrail, guardrailFamilies, vanity, sources } = given;
  if (typeof id !== 'string' || !isId(id)) return 'id';
  if (!isBilingual(name)) return 'name';
  if (!isListOf(aliases, (alias) => isLine(alias) && wordsOf(alias).length > 0)) return 'aliases';
  for (const [field, words] of Object.entries<readonly string[]>(metricWords))
    if (!words.includes(given[field] as string)) return field;
  if (guardrail !== undefined && typeof guardrail !== 'string') return 'guardrail';
  if (!isListOf(guardrailFamilies, (one) => (metricFamilies as readonly unknown[]).includes(one)))
    return 'guardrailFamilies';
  if (vanity !== undefined && !isBilingual(vanity)) return 'vanity';
  if (!isListOf(sources, (one) => metricSources.includes(one as string))) return 'sources';
  return Object.keys(given).find((key) => !fields.includes(key));
};

const isLine = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= shortTextLength.least && value.length <= shortTextLength.most;

const isBilingual = (value: unknown): boolean =>
  isPlainObject(value) && isLine(value['en']) && isLine(value['de']);

const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  isPlainList(value) && value.length <= longestList && value.every(isOne);
