import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
import fc from 'fast-check';
import { toStrictJsonSchema as strictOf6 } from 'openai/lib/transform';
import { toStrictJsonSchema as strictOf7 } from 'openai-7/lib/transform';
import { expect, test } from 'vitest';
import type { JsonSchema } from '@throughline/ai-adapters';
import { lowerSchema } from '@throughline/ai-adapters/model';
import { taskSchemas } from '../task-schemas.ts';

test.each([
  ['6.49.0', strictOf6],
  ['7.57.0', strictOf7],
])('what is lowered for openai-strict is left as it is by openai %s', (_, strictOf) => {
  fc.assert(
    fc.property(taskSchemas, ({ schema }) => {
      const lowered = lowerSchema(schema, 'openai-strict');
      expect(strictOf(lowered as Parameters<typeof strictOf>[0])).toEqual(lowered);
    }),
    { numRuns: 100 },
  );
});

/** The schema without `type` beside values that are fixed: the one thing the provider's own package takes off. */
const withoutTypeOfLiterals = (schema: JsonSchema): unknown =>
  JSON.parse(JSON.stringify(schema), (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('enum' in part || 'const' in part)) return part;
    return Object.fromEntries(Object.entries(part).filter(([keyword]) => keyword !== 'type'));
  });

test('what is lowered for anthropic differs from its own package only by `type` beside fixed values', () => {
  fc.assert(
    fc.property(taskSchemas, ({ schema }) => {
      const lowered = lowerSchema(schema, 'anthropic');
      expect(transformJSONSchema(lowered)).toEqual(withoutTypeOfLiterals(lowered));
    }),
    { numRuns: 100 },
  );
});
