import type { ObjectShape } from '../shape.ts';

/** Table of `Every`. */
export const everyShape = {
  form: 'object',
  name: 'every',
  fields: {
    count: { type: 'number', required: true },
    unit: { type: 'choice', of: ['day', 'week', 'month', 'quarter', 'half-year', 'year'], required: true },
  },
} as const satisfies ObjectShape;
