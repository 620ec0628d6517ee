import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of the `objective` variant of `NewGoal`. */
export const newObjectiveShape = {
  form: 'object',
  name: 'newObjective',
  fields: {
    entity: { type: 'tag', value: 'objective', required: true },
    value: { type: 'shape', shape: 'objective', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `keyResult` variant of `NewGoal`. */
export const newKeyResultShape = {
  form: 'object',
  name: 'newKeyResult',
  fields: {
    entity: { type: 'tag', value: 'keyResult', required: true },
    value: { type: 'shape', shape: 'keyResult', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `kra` variant of `NewGoal`. */
export const newKraShape = {
  form: 'object',
  name: 'newKra',
  fields: {
    entity: { type: 'tag', value: 'kra', required: true },
    value: { type: 'shape', shape: 'kra', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `kpi` variant of `NewGoal`. */
export const newKpiShape = {
  form: 'object',
  name: 'newKpi',
  fields: {
    entity: { type: 'tag', value: 'kpi', required: true },
    value: { type: 'shape', shape: 'kpi', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `initiative` variant of `NewGoal`. */
export const newInitiativeShape = {
  form: 'object',
  name: 'newInitiative',
  fields: {
    entity: { type: 'tag', value: 'initiative', required: true },
    value: { type: 'shape', shape: 'initiative', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `NewGoal`. */
export const newGoalShape = {
  form: 'tagged',
  name: 'newGoal',
  by: 'entity',
  variants: ['newObjective', 'newKeyResult', 'newKra', 'newKpi', 'newInitiative'],
} as const satisfies TaggedShape;
