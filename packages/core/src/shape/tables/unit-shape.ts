import type { ObjectShape } from '../shape.ts';

/** Table of `Unit`. */
export const unitShape = {
  form: 'object',
  name: 'unit',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    kind: { type: 'choice', of: ['company', 'business-unit', 'department', 'team'], required: true },
    parent: { type: 'id', ref: 'unit' },
    lead: { type: 'id', ref: 'person' },
    hrPartner: { type: 'id', ref: 'person' },
  },
} as const satisfies ObjectShape;
