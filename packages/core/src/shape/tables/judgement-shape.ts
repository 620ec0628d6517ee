import type { ObjectShape } from '../shape.ts';

/** Table of `Judgement`. */
export const judgementShape = {
  form: 'object',
  name: 'judgement',
  base: 'entity',
  fields: {
    goal: { type: 'id', ref: 'goal', required: true },
    by: { type: 'id', ref: 'person', required: true },
    on: { type: 'date', required: true },
    at: { type: 'instant', required: true },
    score: { type: 'number' },
    status: { type: 'choice', of: ['on-track', 'behind', 'at-risk'] },
    reason: { type: 'longText', required: true },
    until: { type: 'date' },
  },
} as const satisfies ObjectShape;

/** Table of `Retrospective`. */
export const retrospectiveShape = {
  form: 'object',
  name: 'retrospective',
  base: 'entity',
  fields: {
    goal: { type: 'id', ref: 'goal', required: true },
    cycle: { type: 'id', ref: 'cycle' },
    by: { type: 'id', ref: 'person' },
    on: { type: 'date', required: true },
    wentWell: { type: 'list', of: { type: 'longText' }, limit: 'items' },
    toImprove: { type: 'list', of: { type: 'longText' }, limit: 'items' },
    blocking: { type: 'list', of: { type: 'longText' }, limit: 'items' },
    rootCause: { type: 'longText' },
    next: { type: 'choice', of: ['carry-forward', 'carry-forward-changed', 'stop'] },
    reason: { type: 'longText' },
  },
} as const satisfies ObjectShape;
