import type { ObjectShape } from '../shape.ts';

/** Table of `Kpi`. */
export const kpiShape = {
  form: 'object',
  name: 'kpi',
  base: 'goal',
  fields: {
    kra: { type: 'id', ref: 'kra', required: true },
    measure: { type: 'shape', shape: 'measure', required: true },
    indicator: { type: 'choice', of: ['leading', 'lagging'] },
    evidence: { type: 'choice', of: ['quantitative', 'qualitative'] },
    metric: { type: 'shortText' },
    source: { type: 'id', ref: 'source' },
    refresh: { type: 'shape', shape: 'every' },
    guardrails: { type: 'list', of: { type: 'shape', shape: 'guardrail' }, limit: 'items' },
    weight: { type: 'number' },
    cycle: { type: 'id', ref: 'cycle' },
    deadline: { type: 'date' },
  },
} as const satisfies ObjectShape;
