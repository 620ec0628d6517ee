import type { ObjectShape } from '../shape.ts';

/** Table of `Guardrail`. */
export const guardrailShape = {
  form: 'object',
  name: 'guardrail',
  fields: {
    title: { type: 'shortText', required: true },
    goal: { type: 'id', ref: 'goal' },
    measure: { type: 'shape', shape: 'measure' },
    mode: { type: 'choice', of: ['cap', 'gate', 'multiply', 'flag'], required: true },
    to: { type: 'number' },
  },
} as const satisfies ObjectShape;
