import type { ObjectShape } from '../shape.ts';

/** Table of `ExternalId`. */
export const externalIdShape = {
  form: 'object',
  name: 'externalId',
  fields: {
    system: { type: 'shortText', required: true },
    kind: { type: 'shortText', required: true },
    id: { type: 'shortText', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `Entity`. */
export const entityShape = {
  form: 'object',
  name: 'entity',
  fields: {
    id: { type: 'id', required: true },
    externalIds: { type: 'list', of: { type: 'shape', shape: 'externalId' }, limit: 'items' },
    extensions: { type: 'extensions' },
  },
} as const satisfies ObjectShape;
