import type { MarkedShape, ObjectShape } from '../shape.ts';

/** Table of `CheckInFact`. */
export const checkInFactShape = {
  form: 'object',
  name: 'checkInFact',
  fields: {
    key: { type: 'id', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    on: { type: 'date', required: true },
    at: { type: 'instant', required: true },
    by: { type: 'id', ref: 'person' },
    source: { type: 'id', ref: 'source' },
    confidence: { type: 'number' },
    note: { type: 'longText' },
    externalIds: { type: 'list', of: { type: 'shape', shape: 'externalId' }, limit: 'items' },
    extensions: { type: 'extensions' },
  },
} as const satisfies ObjectShape;

/** Table of `ValueCheckIn`. */
export const valueCheckInShape = {
  form: 'object',
  name: 'valueCheckIn',
  base: 'checkInFact',
  fields: {
    value: { type: 'number', required: true },
    unit: { type: 'shape', shape: 'measureUnit' },
  },
} as const satisfies ObjectShape;

/** Table of `DeltaCheckIn`. */
export const deltaCheckInShape = {
  form: 'object',
  name: 'deltaCheckIn',
  base: 'checkInFact',
  fields: {
    delta: { type: 'number', required: true },
    unit: { type: 'shape', shape: 'measureUnit' },
  },
} as const satisfies ObjectShape;

/** Table of `DoneCheckIn`. */
export const doneCheckInShape = {
  form: 'object',
  name: 'doneCheckIn',
  base: 'checkInFact',
  fields: {
    done: { type: 'boolean', required: true },
    milestone: { type: 'id', ref: 'milestone' },
    question: { type: 'id', ref: 'question' },
  },
} as const satisfies ObjectShape;

/** Table of `PooledCheckIn`. */
export const pooledCheckInShape = {
  form: 'object',
  name: 'pooledCheckIn',
  base: 'checkInFact',
  fields: {
    numerator: { type: 'number', required: true },
    denominator: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `LevelCheckIn`. */
export const levelCheckInShape = {
  form: 'object',
  name: 'levelCheckIn',
  base: 'checkInFact',
  fields: { level: { type: 'id', ref: 'level', required: true } },
} as const satisfies ObjectShape;

/** Table of `RetractionCheckIn`. */
export const retractionCheckInShape = {
  form: 'object',
  name: 'retractionCheckIn',
  base: 'checkInFact',
  fields: { retracts: { type: 'id', ref: 'checkIn', required: true } },
} as const satisfies ObjectShape;

/** Table of `CheckIn`. */
export const checkInShape = {
  form: 'marked',
  name: 'checkIn',
  base: 'checkInFact',
  variants: [
    { marks: ['value'], shape: 'valueCheckIn' },
    { marks: ['delta'], shape: 'deltaCheckIn' },
    { marks: ['done'], shape: 'doneCheckIn' },
    { marks: ['numerator', 'denominator'], shape: 'pooledCheckIn' },
    { marks: ['level'], shape: 'levelCheckIn' },
    { marks: ['retracts'], shape: 'retractionCheckIn' },
  ],
} as const satisfies MarkedShape;
