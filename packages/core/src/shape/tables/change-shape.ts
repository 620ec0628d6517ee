import type { ObjectShape, TaggedShape } from '../shape.ts';

/** Table of `AddChange`. */
export const addChangeShape = {
  form: 'object',
  name: 'addChange',
  fields: {
    kind: { type: 'tag', value: 'add', required: true },
    goal: { type: 'shape', shape: 'newGoal', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ReviseChange`. */
export const reviseChangeShape = {
  form: 'object',
  name: 'reviseChange',
  fields: {
    kind: { type: 'tag', value: 'revise', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    set: { type: 'extensions' },
    unset: { type: 'list', of: { type: 'shortText' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `ReparentChange`. */
export const reparentChangeShape = {
  form: 'object',
  name: 'reparentChange',
  fields: {
    kind: { type: 'tag', value: 'reparent', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    supports: { type: 'list', of: { type: 'shape', shape: 'support' }, limit: 'items' },
    container: { type: 'id', ref: 'goal' },
  },
} as const satisfies ObjectShape;

/** Table of `SetOwnersChange`. */
export const setOwnersChangeShape = {
  form: 'object',
  name: 'setOwnersChange',
  fields: {
    kind: { type: 'tag', value: 'setOwners', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    owners: { type: 'list', of: { type: 'shape', shape: 'owner' }, limit: 'items', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `SetWeightChange`. */
export const setWeightChangeShape = {
  form: 'object',
  name: 'setWeightChange',
  fields: {
    kind: { type: 'tag', value: 'setWeight', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    parent: { type: 'id', ref: 'goal' },
    weight: { type: 'number', nullable: true, required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ShiftTargetChange`. */
export const shiftTargetChangeShape = {
  form: 'object',
  name: 'shiftTargetChange',
  fields: {
    kind: { type: 'tag', value: 'shiftTarget', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    measure: { type: 'shape', shape: 'measure', required: true },
    reason: { type: 'longText' },
  },
} as const satisfies ObjectShape;

/** Table of `SetStateChange`. */
export const setStateChangeShape = {
  form: 'object',
  name: 'setStateChange',
  fields: {
    kind: { type: 'tag', value: 'setState', required: true },
    goal: { type: 'id', ref: 'goal', required: true },
    step: {
      type: 'choice',
      of: ['feasible', 'sign-off', 'publish', 'freeze', 'close', 'reopen', 'postpone', 'cancel', 'archive'],
      required: true,
    },
    as: { type: 'choice', of: ['owner', 'manager'] },
  },
} as const satisfies ObjectShape;

/** Table of `KraMove`. */
export const kraMoveShape = {
  form: 'object',
  name: 'kraMove',
  fields: {
    kra: { type: 'id', ref: 'kra', required: true },
    role: { type: 'id', ref: 'role', nullable: true },
    person: { type: 'id', ref: 'person', nullable: true },
    unit: { type: 'id', ref: 'unit', nullable: true },
    owners: { type: 'list', of: { type: 'shape', shape: 'owner' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `RedistributeKrasChange`. */
export const redistributeKrasChangeShape = {
  form: 'object',
  name: 'redistributeKrasChange',
  fields: {
    kind: { type: 'tag', value: 'redistributeKras', required: true },
    moves: { type: 'list', of: { type: 'shape', shape: 'kraMove' }, limit: 'members', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ApplyTemplateChange`. */
export const applyTemplateChangeShape = {
  form: 'object',
  name: 'applyTemplateChange',
  fields: {
    kind: { type: 'tag', value: 'applyTemplate', required: true },
    kras: { type: 'list', of: { type: 'shape', shape: 'kra' }, limit: 'items', required: true },
    kpis: { type: 'list', of: { type: 'shape', shape: 'kpi' }, limit: 'items' },
    people: { type: 'list', of: { type: 'id', ref: 'person' }, limit: 'members', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `DraftDecision`. */
export const draftDecisionShape = {
  form: 'object',
  name: 'draftDecision',
  fields: {
    by: { type: 'id', ref: 'person', required: true },
    at: { type: 'instant', required: true },
    outcome: { type: 'choice', of: ['accepted', 'edited'], required: true },
    editRatio: { type: 'number', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `DraftEdit`. */
export const draftEditShape = {
  form: 'tagged',
  name: 'draftEdit',
  by: 'kind',
  variants: ['reviseChange', 'shiftTargetChange', 'reparentChange'],
} as const satisfies TaggedShape;

/** Table of `AcceptDraftChange`. */
export const acceptDraftChangeShape = {
  form: 'object',
  name: 'acceptDraftChange',
  fields: {
    kind: { type: 'tag', value: 'acceptDraft', required: true },
    draft: { type: 'id', ref: 'draft', required: true },
    task: { type: 'shortText', required: true },
    drafter: { type: 'shortText', required: true },
    aiGenerated: { type: 'boolean', required: true },
    decision: { type: 'shape', shape: 'draftDecision', required: true },
    goals: { type: 'list', of: { type: 'shape', shape: 'newGoal' }, limit: 'members', required: true },
    edits: { type: 'list', of: { type: 'shape', shape: 'draftEdit' }, limit: 'members' },
  },
} as const satisfies ObjectShape;

/** Table of `RecordCheckInChange`. */
export const recordCheckInChangeShape = {
  form: 'object',
  name: 'recordCheckInChange',
  fields: {
    kind: { type: 'tag', value: 'recordCheckIn', required: true },
    checkIn: { type: 'shape', shape: 'checkIn', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `RetractCheckInChange`. */
export const retractCheckInChangeShape = {
  form: 'object',
  name: 'retractCheckInChange',
  fields: {
    kind: { type: 'tag', value: 'retractCheckIn', required: true },
    checkIn: { type: 'shape', shape: 'retractionCheckIn', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `JudgeChange`. */
export const judgeChangeShape = {
  form: 'object',
  name: 'judgeChange',
  fields: {
    kind: { type: 'tag', value: 'judge', required: true },
    judgement: { type: 'shape', shape: 'judgement', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `RetrospectChange`. */
export const retrospectChangeShape = {
  form: 'object',
  name: 'retrospectChange',
  fields: {
    kind: { type: 'tag', value: 'retrospect', required: true },
    retrospective: { type: 'shape', shape: 'retrospective', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `CorrectClosedChange`. */
export const correctClosedChangeShape = {
  form: 'object',
  name: 'correctClosedChange',
  fields: {
    kind: { type: 'tag', value: 'correctClosed', required: true },
    checkIn: { type: 'shape', shape: 'checkIn', required: true },
    reason: { type: 'longText', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `UpsertReferenceChange`. */
export const upsertReferenceChangeShape = {
  form: 'object',
  name: 'upsertReferenceChange',
  fields: {
    kind: { type: 'tag', value: 'upsertReference', required: true },
    reference: { type: 'shape', shape: 'referenceValue', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `ErasePersonChange`. */
export const erasePersonChangeShape = {
  form: 'object',
  name: 'erasePersonChange',
  fields: {
    kind: { type: 'tag', value: 'erasePerson', required: true },
    person: { type: 'id', ref: 'person', required: true },
    tombstone: { type: 'id', ref: 'person', required: true },
  },
} as const satisfies ObjectShape;

/** Table of `Change`. */
export const changeShape = {
  form: 'tagged',
  name: 'change',
  by: 'kind',
  variants: [
    'addChange',
    'reviseChange',
    'reparentChange',
    'setOwnersChange',
    'setWeightChange',
    'shiftTargetChange',
    'setStateChange',
    'redistributeKrasChange',
    'applyTemplateChange',
    'acceptDraftChange',
    'recordCheckInChange',
    'retractCheckInChange',
    'judgeChange',
    'retrospectChange',
    'correctClosedChange',
    'upsertReferenceChange',
    'erasePersonChange',
    'restoreChange',
  ],
} as const satisfies TaggedShape;
