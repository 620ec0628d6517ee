import type { ObjectShape } from '../shape.ts';

/** Table of `Visibility`. */
export const visibilityShape = {
  form: 'object',
  name: 'visibility',
  fields: {
    to: { type: 'choice', of: ['everyone', 'unit', 'chain', 'owners', 'list'], required: true },
    list: { type: 'id', ref: 'accessList' },
  },
} as const satisfies ObjectShape;

/** Table of `SignOff`. */
export const signOffShape = {
  form: 'object',
  name: 'signOff',
  fields: {
    by: { type: 'id', ref: 'person', required: true },
    as: { type: 'choice', of: ['owner', 'manager'], required: true },
    at: { type: 'instant', required: true },
    revision: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `DraftOrigin`. */
export const draftOriginShape = {
  form: 'object',
  name: 'draftOrigin',
  fields: {
    draft: { type: 'id', ref: 'draft', required: true },
    drafter: { type: 'shortText', required: true },
    aiGenerated: { type: 'boolean', required: true },
    reviewedBy: { type: 'id', ref: 'person' },
    reviewedAt: { type: 'instant' },
  },
} as const satisfies ObjectShape;

/** Table of `Goal`. */
export const goalShape = {
  form: 'object',
  name: 'goal',
  base: 'entity',
  fields: {
    title: { type: 'shortText', required: true },
    description: { type: 'longText' },
    owners: { type: 'list', of: { type: 'shape', shape: 'owner' }, limit: 'items' },
    state: {
      type: 'choice',
      of: ['draft', 'feasible', 'signed-off', 'published', 'closed', 'postponed', 'cancelled', 'archived'],
    },
    frozen: { type: 'boolean' },
    supports: { type: 'list', of: { type: 'shape', shape: 'support' }, limit: 'items' },
    dependsOn: { type: 'list', of: { type: 'id', ref: 'goal' }, limit: 'items' },
    carriedFrom: { type: 'id', ref: 'goal' },
    visibility: { type: 'shape', shape: 'visibility' },
    signOffs: { type: 'list', of: { type: 'shape', shape: 'signOff' }, limit: 'items' },
    origin: { type: 'shape', shape: 'draftOrigin' },
    labels: { type: 'list', of: { type: 'shortText' }, limit: 'items' },
    revision: { type: 'number' },
  },
} as const satisfies ObjectShape;
