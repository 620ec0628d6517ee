import { type MessageCatalogue, renderMessage } from '@throughline/core';
import type { Notice } from './draft.ts';
import { oneLine } from './one-line.ts';

/**
 * The same notice or decline with its message and help in another language. Facts stay. A code that the
 * catalogue does not know keeps its text.
 *
 * @example
 * ```ts
 * import { draftMessagesGerman, translateNotice } from '@throughline/ai-adapters';
 *
 * const notice = { code: 'dependency', data: { dependency: 'payroll' }, message: 'the role depends on `payroll`' };
 * translateNotice(notice, draftMessagesGerman).message; // => 'die Rolle hängt ab von `payroll`'
 * ```
 */
export const translateNotice = <Kind extends Notice>(notice: Kind, catalogue: MessageCatalogue): Kind => {
  const key = `draft/${notice.code}${notice.messageId === undefined ? '' : `#${notice.messageId}`}`;
  const template = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (template === undefined) return notice;
  return {
    ...notice,
    message: oneLine(renderMessage(template.message, notice.data)),
    ...(template.help === undefined ? {} : { help: oneLine(renderMessage(template.help, notice.data)) }),
  };
};
