import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of `PercentUnit`. */
export const percentUnitShape = {
  form: 'object',
  name: 'percentUnit',
  fields: { kind: { type: 'tag', value: 'percent', required: true } },
} as const satisfies ObjectShape;

/** Table of `CurrencyUnit`. */
export const currencyUnitShape = {
  form: 'object',
  name: 'currencyUnit',
  fields: {
    kind: { type: 'tag', value: 'currency', required: true },
    iso: { type: 'shortText' },
  },
} as const satisfies ObjectShape;

/** Table of `DurationUnit`. */
export const durationUnitShape = {
  form: 'object',
  name: 'durationUnit',
  fields: {
    kind: { type: 'tag', value: 'duration', required: true },
    in: {
      type: 'choice',
      of: ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
      required: true,
    },
  },
} as const satisfies ObjectShape;

/** Table of `CountUnit`. */
export const countUnitShape = {
  form: 'object',
  name: 'countUnit',
  fields: {
    kind: { type: 'tag', value: 'count', required: true },
    of: { type: 'shortText' },
  },
} as const satisfies ObjectShape;

/** Table of `ScoreUnit`. */
export const scoreUnitShape = {
  form: 'object',
  name: 'scoreUnit',
  fields: { kind: { type: 'tag', value: 'score', required: true } },
} as const satisfies ObjectShape;

/** Table of `RatioUnit`. */
export const ratioUnitShape = {
  form: 'object',
  name: 'ratioUnit',
  fields: { kind: { type: 'tag', value: 'ratio', required: true } },
} as const satisfies ObjectShape;

/** Table of `CustomUnit`. */
export const customUnitShape = {
  form: 'object',
  name: 'customUnit',
  fields: {
    kind: { type: 'tag', value: 'custom', required: true },
    label: { type: 'shortText', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `MeasureUnit`. */
export const measureUnitShape = {
  form: 'tagged',
  name: 'measureUnit',
  by: 'kind',
  variants: [
    'percentUnit',
    'currencyUnit',
    'durationUnit',
    'countUnit',
    'scoreUnit',
    'ratioUnit',
    'customUnit',
  ],
} as const satisfies TaggedShape;
