import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of `RelativeMeasure`. */
export const relativeMeasureShape = {
  form: 'object',
  name: 'relativeMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'relative', required: true },
    by: { type: 'number', required: true },
    as: { type: 'choice', of: ['percent', 'delta', 'multiple'], required: true },
    direction: { type: 'choice', of: ['increase', 'decrease'], required: true },
    from: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `Milestone`. */
export const milestoneShape = {
  form: 'object',
  name: 'milestone',
  fields: {
    id: { type: 'id', required: true },
    title: { type: 'shortText', required: true },
    weight: { type: 'number' },
    due: { type: 'date' },
  },
} as const satisfies ObjectShape;

/** Table of `MilestonesMeasure`. */
export const milestonesMeasureShape = {
  form: 'object',
  name: 'milestonesMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'milestones', required: true },
    milestones: { type: 'list', of: { type: 'shape', shape: 'milestone' }, limit: 'items', required: true },
    inOrder: { type: 'boolean' },
  },
} as const satisfies ObjectShape;

/** Table of `BinaryMeasure`. */
export const binaryMeasureShape = {
  form: 'object',
  name: 'binaryMeasure',
  base: 'measureOptions',
  fields: { kind: { type: 'tag', value: 'binary', required: true } },
} as const satisfies ObjectShape;

/** Table of `OrdinalLevel`. */
export const ordinalLevelShape = {
  form: 'object',
  name: 'ordinalLevel',
  fields: {
    id: { type: 'id', required: true },
    title: { type: 'shortText', required: true },
    attainment: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `OrdinalMeasure`. */
export const ordinalMeasureShape = {
  form: 'object',
  name: 'ordinalMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'ordinal', required: true },
    levels: { type: 'list', of: { type: 'shape', shape: 'ordinalLevel' }, limit: 'items', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `PayoutPoint`. */
export const payoutPointShape = {
  form: 'object',
  name: 'payoutPoint',
  fields: {
    at: { type: 'number', required: true },
    pays: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `PayoutMeasure`. */
export const payoutMeasureShape = {
  form: 'object',
  name: 'payoutMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'payout', required: true },
    points: { type: 'list', of: { type: 'shape', shape: 'payoutPoint' }, limit: 'items', required: true },
    between: { type: 'choice', of: ['interpolate', 'step'] },
  },
} as const satisfies ObjectShape;

/** Table of `PooledMeasure`. */
export const pooledMeasureShape = {
  form: 'object',
  name: 'pooledMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'pooled', required: true },
    of: { type: 'shape', shape: 'valueMeasure', required: true },
    minimumSample: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `LearningQuestion`. */
export const learningQuestionShape = {
  form: 'object',
  name: 'learningQuestion',
  fields: {
    id: { type: 'id', required: true },
    title: { type: 'shortText', required: true },
    weight: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `LearningMeasure`. */
export const learningMeasureShape = {
  form: 'object',
  name: 'learningMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'learning', required: true },
    questions: {
      type: 'list',
      of: { type: 'shape', shape: 'learningQuestion' },
      limit: 'items',
      required: true,
    },
  },
} as const satisfies ObjectShape;

/** Table of `BaselineMeasure`. */
export const baselineMeasureShape = {
  form: 'object',
  name: 'baselineMeasure',
  base: 'measureOptions',
  fields: { kind: { type: 'tag', value: 'baseline', required: true } },
} as const satisfies ObjectShape;

/** Table of `FormulaInput`. */
export const formulaInputShape = {
  form: 'object',
  name: 'formulaInput',
  fields: {
    name: { type: 'shortText', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `FormulaMeasure`. */
export const formulaMeasureShape = {
  form: 'object',
  name: 'formulaMeasure',
  base: 'measureOptions',
  fields: {
    kind: { type: 'tag', value: 'formula', required: true },
    expression: { type: 'shortText', required: true },
    inputs: { type: 'list', of: { type: 'shape', shape: 'formulaInput' }, limit: 'items', required: true },
    of: { type: 'shape', shape: 'valueMeasure', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `Measure`. */
export const measureShape = {
  form: 'tagged',
  name: 'measure',
  by: 'kind',
  variants: [
    'changeMeasure',
    'relativeMeasure',
    'thresholdMeasure',
    'rangeMeasure',
    'exactMeasure',
    'milestonesMeasure',
    'binaryMeasure',
    'zonesMeasure',
    'ordinalMeasure',
    'payoutMeasure',
    'pooledMeasure',
    'learningMeasure',
    'baselineMeasure',
    'formulaMeasure',
  ],
} as const satisfies TaggedShape;
