import type { ObjectShape } from '../shape.ts';

/** Table of `Label`. */
export const labelShape = {
  form: 'object',
  name: 'label',
  fields: {
    one: { type: 'shortText', required: true },
    many: { type: 'shortText', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `Vocabulary`. */
export const vocabularyShape = {
  form: 'object',
  name: 'vocabulary',
  fields: {
    objective: { type: 'shape', shape: 'label' },
    keyResult: { type: 'shape', shape: 'label' },
    kra: { type: 'shape', shape: 'label' },
    kpi: { type: 'shape', shape: 'label' },
    initiative: { type: 'shape', shape: 'label' },
    cycle: { type: 'shape', shape: 'label' },
    checkIn: { type: 'shape', shape: 'label' },
  },
} as const satisfies ObjectShape;

/** Table of `PlannedMetric`. */
export const plannedMetricShape = {
  form: 'object',
  name: 'plannedMetric',
  base: 'entity',
  fields: {
    title: { type: 'shortText', required: true },
    metric: { type: 'shortText' },
    from: { type: 'number' },
    to: { type: 'number' },
    unit: { type: 'shape', shape: 'measureUnit' },
    by: { type: 'date' },
  },
} as const satisfies ObjectShape;

/** Table of `Strategy`. */
export const strategyShape = {
  form: 'object',
  name: 'strategy',
  fields: {
    mission: { type: 'longText' },
    vision: { type: 'longText' },
    plannedMetrics: { type: 'list', of: { type: 'shape', shape: 'plannedMetric' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `Organization`. */
export const organizationShape = {
  form: 'object',
  name: 'organization',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    currency: { type: 'shortText' },
    timeZone: { type: 'shortText' },
    fiscalYearStartMonth: { type: 'number' },
    vocabulary: { type: 'shape', shape: 'vocabulary' },
    strategy: { type: 'shape', shape: 'strategy' },
    okrChampion: { type: 'id', ref: 'person' },
  },
} as const satisfies ObjectShape;
