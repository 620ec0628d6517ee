import type { ObjectShape } from '../shape.ts';

/** Table of `Person`. */
export const personShape = {
  form: 'object',
  name: 'person',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    email: { type: 'shortText' },
    timeZone: { type: 'shortText' },
    locale: { type: 'shortText' },
    active: { type: 'boolean' },
    erased: { type: 'boolean' },
  },
} as const satisfies ObjectShape;

/** Table of `Assignment`. */
export const assignmentShape = {
  form: 'object',
  name: 'assignment',
  base: 'entity',
  fields: {
    person: { type: 'id', ref: 'person', required: true },
    unit: { type: 'id', ref: 'unit', required: true },
    role: { type: 'id', ref: 'role' },
    managers: { type: 'list', of: { type: 'id', ref: 'person' }, limit: 'items' },
    fte: { type: 'number' },
    from: { type: 'date', required: true },
    to: { type: 'date' },
  },
} as const satisfies ObjectShape;
