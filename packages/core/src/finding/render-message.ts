import { checkText } from '../error/check-text.ts';
import { UsageError } from '../error/usage-error.ts';
import { checkObject } from '../error/check-object.ts';
import type { FindingData } from './finding.ts';

/**
 * Fills a template with facts: `{name}` becomes the fact of that name, a list is joined with `, `; between
 * backticks each of its items gets its own. A name without a fact stays as it is, so that a gap is seen.
 *
 * @example
 * ```ts
 * import { renderMessage } from '@throughline/core';
 *
 * renderMessage('`{title}` has {count} owners: {owners}', { title: 'Grow', count: 2, owners: ['ana', 'ben'] });
 * // => '`Grow` has 2 owners: ana, ben'
 * renderMessage('it should move `{parents}`', { parents: ['a', 'b'] }); // => 'it should move `a`, `b`'
 * ```
 */
export const renderMessage = (template: string, data: FindingData): string => {
  checkText(template, 'template');
  checkObject(data, 'data');
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string, at: number) => {
    if (!Object.hasOwn(data, name)) return whole;
    const fact: unknown = data[name];
    if (!Array.isArray(fact)) return shownFact(fact);
    const quoted = template[at - 1] === '`' && template[at + whole.length] === '`';
    return fact.map(shownFact).join(quoted ? '`, `' : ', ');
  });
};

/** Facts are flat; what is none would be shown as `[object Object]`, or could not be shown at all. */
const shownFact = (fact: unknown): string => {
  if (typeof fact === 'function' || (typeof fact === 'object' && fact !== null))
    throw new UsageError('core/bad-option', '`data` must hold texts, numbers, booleans and lists of them');
  return String(fact);
};
