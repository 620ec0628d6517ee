import type { ObjectShape } from '../shape.ts';

/** Table of `Objective`. */
export const objectiveShape = {
  form: 'object',
  name: 'objective',
  base: 'goal',
  fields: {
    cycle: { type: 'id', ref: 'cycle', required: true },
    unit: { type: 'id', ref: 'unit' },
    commitment: { type: 'choice', of: ['committed', 'aspirational', 'learning'], required: true },
    bet: { type: 'choice', of: ['cost', 'revenue', 'risk', 'capability'] },
    plannedMetric: { type: 'id', ref: 'plannedMetric' },
    driver: { type: 'choice', of: ['own', 'children', 'both', 'none'] },
    weight: { type: 'number' },
    guardrails: { type: 'list', of: { type: 'shape', shape: 'guardrail' }, limit: 'items' },
  },
} as const satisfies ObjectShape;
