import type { ObjectShape } from '../shape.ts';

/** Table of `Initiative`. */
export const initiativeShape = {
  form: 'object',
  name: 'initiative',
  base: 'goal',
  fields: {
    unit: { type: 'id', ref: 'unit' },
    cycle: { type: 'id', ref: 'cycle' },
    start: { type: 'date' },
    deadline: { type: 'date' },
    aiSystems: { type: 'list', of: { type: 'id', ref: 'aiSystem' }, limit: 'items' },
  },
} as const satisfies ObjectShape;
