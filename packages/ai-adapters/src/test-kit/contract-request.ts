import type { ModelRequest } from '../model/model-request.ts';

/**
 * A request whose schema has what dialects differ in: a key that may be left out, bounds on numbers, texts and lists,
 * a fixed value, a choice of branches. A port that sends it as it is will be refused.
 */
export const contractRequest: ModelRequest = {
  system: 'Propose one title. The schema is enforced.',
  messages: [
    { role: 'user', text: '{"role":"account executive — “north”"}' },
    { role: 'assistant', text: '{"title":""}' },
    { role: 'user', text: '[too-short] title: give a title' },
  ],
  output: {
    name: 'title_draft',
    description: 'a title and what goes with it',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        title: { type: 'string', minLength: 1, maxLength: 80, description: 'in one line' },
        note: { type: 'string' },
        kind: { type: 'string', const: 'draft' },
        count: { type: 'integer', exclusiveMinimum: 0, maximum: 9 },
        steps: {
          type: 'array',
          minItems: 2,
          maxItems: 5,
          items: {
            oneOf: [
              {
                type: 'object',
                properties: { kind: { const: 'text' }, text: { type: 'string' } },
                required: ['kind', 'text'],
                additionalProperties: false,
              },
              {
                type: 'object',
                properties: { kind: { const: 'level' }, level: { enum: ['low', 'high'] } },
                required: ['kind'],
                additionalProperties: false,
              },
            ],
          },
        },
      },
      required: ['title'],
      additionalProperties: false,
    },
  },
  maxOutputTokens: 700,
};
