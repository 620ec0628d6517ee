import type { ObjectShape } from '../shape.ts';

/** Table of `Expectation`. */
export const expectationShape = {
  form: 'object',
  name: 'expectation',
  fields: {
    by: { type: 'number', required: true },
    in: { type: 'choice', of: ['percent', 'points', 'unit'], required: true },
    lagDays: { type: 'number' },
  },
} as const satisfies ObjectShape;

/** Table of `Support`. */
export const supportShape = {
  form: 'object',
  name: 'support',
  fields: {
    goal: { type: 'id', ref: 'goal', required: true },
    weight: { type: 'number' },
    share: { type: 'number' },
    expects: { type: 'shape', shape: 'expectation' },
    seenRevision: { type: 'number' },
  },
} as const satisfies ObjectShape;
