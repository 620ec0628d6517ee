import type { FindingData } from './finding.ts';

/**
 * Fills a template with facts: `{name}` becomes the fact of that name, a list is joined with `, `. A name
 * without a fact stays as it is, so that a gap is seen.
 *
 * @example
 * ```ts
 * import { renderMessage } from '@throughline/core';
 *
 * renderMessage('`{title}` has {count} owners: {owners}', { title: 'Grow', count: 2, owners: ['ana', 'ben'] });
 * // => '`Grow` has 2 owners: ana, ben'
 * ```
 */
export const renderMessage = (template: string, data: FindingData): string =>
  template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(data, name)) return whole;
    const fact = data[name];
    return typeof fact === 'object' ? fact.join(', ') : String(fact);
  });
