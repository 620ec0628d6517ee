import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of `WeekSchedule`. */
export const weekScheduleShape = {
  form: 'object',
  name: 'weekSchedule',
  fields: {
    kind: { type: 'tag', value: 'week', required: true },
    week: { type: 'number', required: true },
    through: { type: 'number' },
    weekday: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `RepeatSchedule`. */
export const repeatScheduleShape = {
  form: 'object',
  name: 'repeatSchedule',
  fields: {
    kind: { type: 'tag', value: 'every', required: true },
    every: { type: 'shape', shape: 'every', required: true },
    weekday: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `BeforeEndSchedule`. */
export const beforeEndScheduleShape = {
  form: 'object',
  name: 'beforeEndSchedule',
  fields: {
    kind: { type: 'tag', value: 'before-end', required: true },
    days: { type: 'number', required: true },
    months: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `MonthDaySchedule`. */
export const monthDayScheduleShape = {
  form: 'object',
  name: 'monthDaySchedule',
  fields: {
    kind: { type: 'tag', value: 'month-day', required: true },
    day: { type: 'number', required: true },
    months: { type: 'list', of: { type: 'number' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `BeforeReviewSchedule`. */
export const beforeReviewScheduleShape = {
  form: 'object',
  name: 'beforeReviewSchedule',
  fields: {
    kind: { type: 'tag', value: 'before-review', required: true },
    review: { type: 'id', required: true },
    days: { type: 'number' },
    hours: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `Schedule`. */
export const scheduleShape = {
  form: 'tagged',
  name: 'schedule',
  by: 'kind',
  variants: [
    'weekSchedule',
    'repeatSchedule',
    'beforeEndSchedule',
    'monthDaySchedule',
    'beforeReviewSchedule',
  ],
} as const satisfies TaggedShape;

/** Table of `VarianceTrigger`. */
export const varianceTriggerShape = {
  form: 'object',
  name: 'varianceTrigger',
  fields: {
    above: { type: 'number', required: true },
    basis: { type: 'choice', of: ['relative', 'points'] },
    sides: { type: 'choice', of: ['under', 'both'] },
    floor: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `Recurrence`. */
export const recurrenceShape = {
  form: 'object',
  name: 'recurrence',
  base: 'entity',
  fields: {
    activity: {
      type: 'choice',
      of: [
        'alignment',
        'execution',
        'check-in',
        'one-to-one',
        'recalibration',
        'unit-review',
        'executive-review',
        'mid-cycle-review',
        'quarter-report',
        'wrap-up',
        'planning',
        'calibration-pack',
        'calibration',
        'appraisal',
        'retrospective',
      ],
      required: true,
    },
    schedule: { type: 'shape', shape: 'schedule', required: true },
    trigger: { type: 'shape', shape: 'varianceTrigger' },
    audience: { type: 'choice', of: ['owners', 'managers', 'unit', 'executives'] },
    time: { type: 'shortText' },
    onDayOff: { type: 'choice', of: ['keep', 'previous-business-day', 'next-business-day'] },
  },
} as const satisfies ObjectShape;

/** Table of `Rhythm`. */
export const rhythmShape = {
  form: 'object',
  name: 'rhythm',
  base: 'entity',
  fields: {
    name: { type: 'shortText', required: true },
    recurrences: { type: 'list', of: { type: 'shape', shape: 'recurrence' }, limit: 'items', required: true },
    weekStart: { type: 'number' },
    onDayOff: { type: 'choice', of: ['keep', 'previous-business-day', 'next-business-day'] },
  },
} as const satisfies ObjectShape;
