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
  if (typeof (template as unknown) !== 'string')
    throw new UsageError('core/bad-option', '`template` must be a text');
  checkObject(data, 'data');
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string, at: number) => {
    if (!Object.hasOwn(data, name)) return whole;
    const fact: unknown = data[name];
    if (!Array.isArray(fact)) return String(fact);
    const quoted = template[at - 1] === '`' && template[at + whole.length] === '`';
    return fact.join(quoted ? '`, `' : ', ');
  });
};
