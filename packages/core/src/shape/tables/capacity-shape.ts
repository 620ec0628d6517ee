import type { ObjectShape } from '../shape.ts';

/** Table of `Capacity`. */
export const capacityShape = {
  form: 'object',
  name: 'capacity',
  base: 'entity',
  fields: {
    unit: { type: 'id', ref: 'unit', required: true },
    cycle: { type: 'id', ref: 'cycle', required: true },
    personDays: { type: 'number', required: true },
    maintenanceReserve: { type: 'number' },
  },
} as const satisfies ObjectShape;
