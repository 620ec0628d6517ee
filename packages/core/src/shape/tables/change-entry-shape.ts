import type { ObjectShape } from '../shape.ts';

/** Table of `Actor`. */
export const actorShape = {
  form: 'object',
  name: 'actor',
  fields: {
    kind: { type: 'choice', of: ['human', 'service'], required: true },
    id: { type: 'id', ref: 'person', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ChangeEntry`. */
export const changeEntryShape = {
  form: 'object',
  name: 'changeEntry',
  fields: {
    revision: { type: 'number', required: true },
    actor: { type: 'shape', shape: 'actor', required: true },
    at: { type: 'instant', required: true },
    reason: { type: 'longText' },
    change: { type: 'shape', shape: 'change', required: true },
    inverse: { type: 'list', of: { type: 'shape', shape: 'change' }, limit: 'members', required: true },
  },
} as const satisfies ObjectShape;
