import type { ObjectShape } from '../shape.ts';

/** Table of `Source`. */
export const sourceShape = {
  form: 'object',
  name: 'source',
  base: 'entity',
  fields: {
    name: { type: 'shortText' },
    kind: {
      type: 'choice',
      of: ['crm', 'ats', 'helpdesk', 'hrms', 'finance', 'analytics', 'warehouse', 'manual', 'other'],
      required: true,
    },
    ofRecord: { type: 'boolean' },
    refresh: { type: 'shape', shape: 'every' },
  },
} as const satisfies ObjectShape;
