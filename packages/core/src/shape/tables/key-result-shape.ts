import type { ObjectShape } from '../shape.ts';

/** Table of `KeyResult`. */
export const keyResultShape = {
  form: 'object',
  name: 'keyResult',
  base: 'goal',
  fields: {
    objective: { type: 'id', ref: 'objective', required: true },
    measure: { type: 'shape', shape: 'measure', required: true },
    weight: { type: 'number' },
    start: { type: 'date' },
    deadline: { type: 'date' },
    commitment: { type: 'choice', of: ['committed', 'aspirational', 'learning'] },
    kind: {
      type: 'choice',
      of: [
        'outcome',
        'financial',
        'operational',
        'technical',
        'adoption',
        'quality',
        'output',
        'activity',
        'milestone',
      ],
    },
    indicator: { type: 'choice', of: ['leading', 'lagging'] },
    metric: { type: 'shortText' },
    source: { type: 'id', ref: 'source' },
    refresh: { type: 'shape', shape: 'every' },
    guardrails: { type: 'list', of: { type: 'shape', shape: 'guardrail' }, limit: 'items' },
  },
} as const satisfies ObjectShape;
