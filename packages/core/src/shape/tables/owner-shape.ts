import type { MarkedShape, ObjectShape } from '../shape.ts';

/** Table of `PersonParty`. */
export const personPartyShape = {
  form: 'object',
  name: 'personParty',
  fields: { person: { type: 'id', ref: 'person', required: true } },
} as const satisfies ObjectShape;

/** Table of `UnitParty`. */
export const unitPartyShape = {
  form: 'object',
  name: 'unitParty',
  fields: { unit: { type: 'id', ref: 'unit', required: true } },
} as const satisfies ObjectShape;

/** Table of `RoleParty`. */
export const rolePartyShape = {
  form: 'object',
  name: 'roleParty',
  fields: { role: { type: 'id', ref: 'role', required: true } },
} as const satisfies ObjectShape;

/** Table of `Party`. */
export const partyShape = {
  form: 'marked',
  name: 'party',
  variants: [
    { marks: ['person'], shape: 'personParty' },
    { marks: ['unit'], shape: 'unitParty' },
    { marks: ['role'], shape: 'roleParty' },
  ],
} as const satisfies MarkedShape;

/** Table of `Owner`. */
export const ownerShape = {
  form: 'object',
  name: 'owner',
  fields: {
    who: { type: 'shape', shape: 'party', required: true },
    as: { type: 'choice', of: ['accountable', 'contributor', 'reviewer'], required: true },
  },
} as const satisfies ObjectShape;
