import type { ObjectShape } from '../shape.ts';

/** Table of `Cycle`. */
export const cycleShape = {
  form: 'object',
  name: 'cycle',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    start: { type: 'date', required: true },
    end: { type: 'date', required: true },
    parent: { type: 'id', ref: 'cycle' },
    state: { type: 'choice', of: ['planning', 'active', 'closing', 'closed'], required: true },
    rhythm: { type: 'id', ref: 'rhythm' },
    purpose: { type: 'choice', of: ['delivery', 'research'] },
  },
} as const satisfies ObjectShape;
