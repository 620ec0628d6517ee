import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of the `organization` variant of `ReferenceValue`. */
export const referenceOrganizationShape = {
  form: 'object',
  name: 'referenceOrganization',
  fields: {
    entity: { type: 'tag', value: 'organization', required: true },
    value: { type: 'shape', shape: 'organization', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `unit` variant of `ReferenceValue`. */
export const referenceUnitShape = {
  form: 'object',
  name: 'referenceUnit',
  fields: {
    entity: { type: 'tag', value: 'unit', required: true },
    value: { type: 'shape', shape: 'unit', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `person` variant of `ReferenceValue`. */
export const referencePersonShape = {
  form: 'object',
  name: 'referencePerson',
  fields: {
    entity: { type: 'tag', value: 'person', required: true },
    value: { type: 'shape', shape: 'person', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `assignment` variant of `ReferenceValue`. */
export const referenceAssignmentShape = {
  form: 'object',
  name: 'referenceAssignment',
  fields: {
    entity: { type: 'tag', value: 'assignment', required: true },
    value: { type: 'shape', shape: 'assignment', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `role` variant of `ReferenceValue`. */
export const referenceRoleShape = {
  form: 'object',
  name: 'referenceRole',
  fields: {
    entity: { type: 'tag', value: 'role', required: true },
    value: { type: 'shape', shape: 'role', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `cycle` variant of `ReferenceValue`. */
export const referenceCycleShape = {
  form: 'object',
  name: 'referenceCycle',
  fields: {
    entity: { type: 'tag', value: 'cycle', required: true },
    value: { type: 'shape', shape: 'cycle', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `rhythm` variant of `ReferenceValue`. */
export const referenceRhythmShape = {
  form: 'object',
  name: 'referenceRhythm',
  fields: {
    entity: { type: 'tag', value: 'rhythm', required: true },
    value: { type: 'shape', shape: 'rhythm', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `calendar` variant of `ReferenceValue`. */
export const referenceCalendarShape = {
  form: 'object',
  name: 'referenceCalendar',
  fields: {
    entity: { type: 'tag', value: 'calendar', required: true },
    value: { type: 'shape', shape: 'workCalendar', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `source` variant of `ReferenceValue`. */
export const referenceSourceShape = {
  form: 'object',
  name: 'referenceSource',
  fields: {
    entity: { type: 'tag', value: 'source', required: true },
    value: { type: 'shape', shape: 'source', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `aiSystem` variant of `ReferenceValue`. */
export const referenceAiSystemShape = {
  form: 'object',
  name: 'referenceAiSystem',
  fields: {
    entity: { type: 'tag', value: 'aiSystem', required: true },
    value: { type: 'shape', shape: 'aiSystem', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `benchmark` variant of `ReferenceValue`. */
export const referenceBenchmarkShape = {
  form: 'object',
  name: 'referenceBenchmark',
  fields: {
    entity: { type: 'tag', value: 'benchmark', required: true },
    value: { type: 'shape', shape: 'benchmark', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `capacity` variant of `ReferenceValue`. */
export const referenceCapacityShape = {
  form: 'object',
  name: 'referenceCapacity',
  fields: {
    entity: { type: 'tag', value: 'capacity', required: true },
    value: { type: 'shape', shape: 'capacity', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `risk` variant of `ReferenceValue`. */
export const referenceRiskShape = {
  form: 'object',
  name: 'referenceRisk',
  fields: {
    entity: { type: 'tag', value: 'risk', required: true },
    value: { type: 'shape', shape: 'risk', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `exchangeRate` variant of `ReferenceValue`. */
export const referenceExchangeRateShape = {
  form: 'object',
  name: 'referenceExchangeRate',
  fields: {
    entity: { type: 'tag', value: 'exchangeRate', required: true },
    value: { type: 'shape', shape: 'exchangeRate', required: true },
  },
} as const satisfies ObjectShape;

/** Table of the `accessList` variant of `ReferenceValue`. */
export const referenceAccessListShape = {
  form: 'object',
  name: 'referenceAccessList',
  fields: {
    entity: { type: 'tag', value: 'accessList', required: true },
    value: { type: 'shape', shape: 'accessList', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ReferenceValue`. */
export const referenceValueShape = {
  form: 'tagged',
  name: 'referenceValue',
  by: 'entity',
  variants: [
    'referenceOrganization',
    'referenceUnit',
    'referencePerson',
    'referenceAssignment',
    'referenceRole',
    'referenceCycle',
    'referenceRhythm',
    'referenceCalendar',
    'referenceSource',
    'referenceAiSystem',
    'referenceBenchmark',
    'referenceCapacity',
    'referenceRisk',
    'referenceExchangeRate',
    'referenceAccessList',
  ],
} as const satisfies TaggedShape;
