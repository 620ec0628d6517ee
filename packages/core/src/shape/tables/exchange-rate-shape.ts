import type { ObjectShape } from '../shape.ts';

/** Table of `ExchangeRate`. */
export const exchangeRateShape = {
  form: 'object',
  name: 'exchangeRate',
  base: 'entity',
  fields: {
    from: { type: 'shortText', required: true },
    to: { type: 'shortText', required: true },
    rate: { type: 'number', required: true },
    on: { type: 'date', required: true },
  },
} as const satisfies ObjectShape;
