import type { ObjectShape } from '../shape.ts';

/** Table of `Competency`. */
export const competencyShape = {
  form: 'object',
  name: 'competency',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    description: { type: 'longText' },
  },
} as const satisfies ObjectShape;

/** Table of `Role`. */
export const roleShape = {
  form: 'object',
  name: 'role',
  base: 'entity',
  fields: {
    title: { type: 'shortText', required: true },
    function: { type: 'shortText' },
    level: { type: 'choice', of: ['junior', 'mid', 'senior', 'manager', 'director', 'executive'] },
    region: { type: 'shortText' },
    customerType: { type: 'shortText' },
    businessModel: { type: 'shortText' },
    dependencies: { type: 'list', of: { type: 'shortText' }, limit: 'items' },
    competencies: { type: 'list', of: { type: 'shape', shape: 'competency' }, limit: 'items' },
  },
} as const satisfies ObjectShape;
