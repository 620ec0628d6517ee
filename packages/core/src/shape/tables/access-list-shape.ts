import type { ObjectShape } from '../shape.ts';

/** Table of `AccessList`. */
export const accessListShape = {
  form: 'object',
  name: 'accessList',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    people: { type: 'list', of: { type: 'id', ref: 'person' }, limit: 'members', required: true },
  },
} as const satisfies ObjectShape;
