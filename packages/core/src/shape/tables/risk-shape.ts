import type { ObjectShape } from '../shape.ts';

/** Table of `Risk`. */
export const riskShape = {
  form: 'object',
  name: 'risk',
  base: 'entity',
  fields: {
    goal: { type: 'id', ref: 'goal', required: true },
    title: { type: 'shortText', required: true },
    likelihood: { type: 'number' },
    impact: { type: 'choice', of: ['low', 'medium', 'high'] },
    mitigation: { type: 'longText' },
    owner: { type: 'id', ref: 'person' },
  },
} as const satisfies ObjectShape;
