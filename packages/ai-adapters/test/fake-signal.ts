import type { CallContext } from '../src/model/model-port.ts';
import type { ModelRequest } from '../src/model/model-request.ts';

/** A call that nobody gives up. */
export const calm: CallContext = { signal: new AbortController().signal, attempt: 1 };

/** A small request. */
export const smallRequest: ModelRequest = {
  system: 'Propose a title.',
  messages: [
    { role: 'user', text: '{"role":"guide"}' },
    { role: 'assistant', text: '{}' },
    { role: 'user', text: 'again' },
  ],
  output: {
    name: 'title',
    schema: {
      type: 'object',
      properties: { title: { type: 'string', maxLength: 9 } },
      additionalProperties: false,
    },
  },
  maxOutputTokens: 50,
};
