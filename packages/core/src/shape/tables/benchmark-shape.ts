import type { ObjectShape } from '../shape.ts';

/** Table of `Benchmark`. */
export const benchmarkShape = {
  form: 'object',
  name: 'benchmark',
  base: 'entity',
  fields: {
    metric: { type: 'shortText', required: true },
    low: { type: 'number' },
    typical: { type: 'number' },
    high: { type: 'number' },
    unit: { type: 'shape', shape: 'measureUnit', required: true },
    on: { type: 'date', required: true },
    industry: { type: 'shortText' },
    region: { type: 'shortText' },
    citation: { type: 'longText' },
  },
} as const satisfies ObjectShape;
