import { checkText } from '../error/check-text.ts';
import { checkObject } from '../error/check-object.ts';
import type { Finding } from './finding.ts';
import type { MessageCatalogue } from './message-template.ts';
import { renderMessage } from './render-message.ts';

/**
 * The same finding with its message and help in another language. Facts, place and suggestions stay. A rule
 * that the catalogue does not know keeps its text.
 *
 * @example
 * ```ts
 * import { translateFinding } from '@throughline/core';
 *
 * const finding = {
 *   ruleId: 'shape/missing', severity: 'error', path: ['objectives', 0, 'title'], data: { field: 'title' },
 *   message: '`title` is missing', url: '@throughline/core/docs/findings.md#shape-missing',
 * } as const;
 * translateFinding(finding, { 'shape/missing': { message: '`{field}` fehlt' } }).message; // => '`title` fehlt'
 * ```
 */
export const translateFinding = (finding: Finding, catalogue: MessageCatalogue): Finding => {
  checkObject(finding, 'finding');
  checkObject(catalogue, 'catalogue');
  checkText(finding.ruleId, 'finding.ruleId');
  if (finding.messageId !== undefined) checkText(finding.messageId, 'finding.messageId');
  const key = finding.messageId === undefined ? finding.ruleId : `${finding.ruleId}#${finding.messageId}`;
  const template = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (template === undefined) return finding;
  checkObject(template, 'catalogue');
  return {
    ...finding,
    message: renderMessage(template.message, finding.data),
    ...(template.help === undefined ? {} : { help: renderMessage(template.help, finding.data) }),
  };
};
