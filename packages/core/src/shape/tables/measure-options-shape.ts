import type { ObjectShape } from '../shape.ts';

/** Table of `TrajectoryPoint`. */
export const trajectoryPointShape = {
  form: 'object',
  name: 'trajectoryPoint',
  fields: {
    on: { type: 'date', required: true },
    attainment: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `Trajectory`. */
export const trajectoryShape = {
  form: 'object',
  name: 'trajectory',
  fields: {
    kind: {
      type: 'choice',
      of: ['linear', 'smoothstep', 'logistic', 'business-days', 'power', 'step', 'points'],
      required: true,
    },
    points: { type: 'list', of: { type: 'shape', shape: 'trajectoryPoint' }, limit: 'items' },
    steepness: { type: 'number' },
    exponent: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `MeasureOptions`. */
export const measureOptionsShape = {
  form: 'object',
  name: 'measureOptions',
  fields: {
    unit: { type: 'shape', shape: 'measureUnit' },
    fold: { type: 'choice', of: ['latest', 'sum', 'mean', 'median', 'share-of-periods'] },
    statistic: { type: 'shortText' },
    per: { type: 'shortText' },
    trajectory: { type: 'shape', shape: 'trajectory' },
  },
} as const satisfies ObjectShape;
