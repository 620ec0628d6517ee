import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of `ChangeMeasure`. */
export const changeMeasureShape = {
  form: 'object',
  name: 'changeMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'change', required: true },
    from: { type: 'number' },
    to: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `ThresholdMeasure`. */
export const thresholdMeasureShape = {
  form: 'object',
  name: 'thresholdMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'threshold', required: true },
    comparator: { type: 'choice', of: ['>=', '>', '<=', '<'], required: true },
    limit: { type: 'number' },
    tolerance: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `RangeMeasure`. */
export const rangeMeasureShape = {
  form: 'object',
  name: 'rangeMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'range', required: true },
    low: { type: 'number', required: true },
    high: { type: 'number', required: true },
    tolerance: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `ExactMeasure`. */
export const exactMeasureShape = {
  form: 'object',
  name: 'exactMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'exact', required: true },
    to: { type: 'number', required: true },
    from: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ZonesMeasure`. */
export const zonesMeasureShape = {
  form: 'object',
  name: 'zonesMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'zones', required: true },
    start: { type: 'number', required: true },
    commit: { type: 'number', required: true },
    target: { type: 'number', required: true },
    stretch: { type: 'number', required: true },
    between: { type: 'choice', of: ['interpolate', 'step'] },
  },
} as const satisfies ObjectShape;

/** Table of `ValueMeasure`. */
export const valueMeasureShape = {
  form: 'tagged',
  name: 'valueMeasure',
  by: 'kind',
  variants: ['changeMeasure', 'thresholdMeasure', 'rangeMeasure', 'exactMeasure', 'zonesMeasure'],
} as const satisfies TaggedShape;
