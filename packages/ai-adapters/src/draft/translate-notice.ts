import { type MessageCatalogue, renderMessage, UsageError } from '@throughline/core';
import { answering } from './answering.ts';
import type { Notice } from './draft.ts';
import { oneLine } from './one-line.ts';

/**
 * The same notice or decline with its message and help in another language. Facts stay. A code that the
 * catalogue does not know keeps its text. What is no notice or no catalogue is a `UsageError`
 * `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { translateNotice } from '@throughline/ai-adapters';
 * import { draftMessagesGerman } from '@throughline/ai-adapters/german';
 *
 * const notice = { code: 'dependency', data: { dependency: 'payroll' }, message: 'the role depends on `payroll`' };
 * translateNotice(notice, draftMessagesGerman).message; // => 'die Rolle hängt ab von `payroll`'
 * ```
 */
export const translateNotice = <Kind extends Notice>(notice: Kind, catalogue: MessageCatalogue): Kind =>
  answering('translateNotice', () => {
    if (!isObject(notice) || typeof notice.code !== 'string' || !isObject(catalogue))
      throw new UsageError(
        'ai-adapters/bad-argument',
        '`notice` must be a notice of a draft, `catalogue` its templates',
      );
    const key = `draft/${notice.code}${notice.messageId === undefined ? '' : `#${notice.messageId}`}`;
    const template = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
    if (template === undefined) return notice;
    if (!isObject(template))
      throw new UsageError('ai-adapters/bad-argument', '`catalogue` must hold templates with a `message`');
    return {
      ...notice,
      message: oneLine(renderMessage(template.message, notice.data)),
      ...(template.help === undefined ? {} : { help: oneLine(renderMessage(template.help, notice.data)) }),
    };
  });

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
