import type { ObjectShape } from '../shape.ts';

/** Table of `Kra`. */
export const kraShape = {
  form: 'object',
  name: 'kra',
  base: 'goal',
  fields: {
    role: { type: 'id', ref: 'role' },
    person: { type: 'id', ref: 'person' },
    unit: { type: 'id', ref: 'unit' },
    expectedOutcomes: { type: 'list', of: { type: 'longText' }, limit: 'items' },
    weight: { type: 'number' },
    from: { type: 'date' },
    to: { type: 'date' },
    cycle: { type: 'id', ref: 'cycle' },
  },
} as const satisfies ObjectShape;
