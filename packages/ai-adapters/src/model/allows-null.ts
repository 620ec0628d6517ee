import type { JsonSchema } from './json-schema.ts';

/** Whether null is an answer that the schema takes by itself, looked for in its choices as well. */
export const allowsNull = (schema: unknown): boolean => {
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    const part = waiting.pop();
    if (typeof part !== 'object' || part === null) continue;
    const { type, enum: choices, const: only, anyOf, oneOf } = part as JsonSchema;
    if (type === 'null' || only === null) return true;
    if (Array.isArray(type) && type.includes('null')) return true;
    if (type === undefined && Array.isArray(choices) && choices.includes(null)) return true;
    for (const branches of [anyOf, oneOf])
      if (Array.isArray(branches)) for (const branch of branches as readonly unknown[]) waiting.push(branch);
  }
  return false;
};
