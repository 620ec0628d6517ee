import type { ObjectShape } from '../shape.ts';

/** Table of `Holiday`. */
export const holidayShape = {
  form: 'object',
  name: 'holiday',
  fields: {
    on: { type: 'date', required: true },
    name: { type: 'shortText' },
  },
} as const satisfies ObjectShape;

/** Table of `WorkCalendar`. */
export const workCalendarShape = {
  form: 'object',
  name: 'workCalendar',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    holidays: { type: 'list', of: { type: 'shape', shape: 'holiday' }, limit: 'items' },
    weekend: { type: 'list', of: { type: 'number' }, limit: 'items' },
    units: { type: 'list', of: { type: 'id', ref: 'unit' }, limit: 'members' },
  },
} as const satisfies ObjectShape;
