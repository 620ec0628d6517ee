import type { ObjectShape } from '../shape.ts';

/** Table of `AiSystem`. */
export const aiSystemShape = {
  form: 'object',
  name: 'aiSystem',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    riskClass: {
      type: 'choice',
      of: ['prohibited', 'high', 'limited', 'minimal', 'unclassified'],
      required: true,
    },
    actsAs: { type: 'choice', of: ['provider', 'deployer'] },
    classifiedOn: { type: 'date' },
    deployedOn: { type: 'date' },
    autonomy: { type: 'choice', of: ['autonomous', 'supervised'] },
    overseer: { type: 'id', ref: 'person' },
    unit: { type: 'id', ref: 'unit' },
  },
} as const satisfies ObjectShape;
