import type { ObjectShape } from '../shape.ts';

/** Table of `KraRating`. */
export const kraRatingShape = {
  form: 'object',
  name: 'kraRating',
  fields: {
    kra: { type: 'id', ref: 'kra', required: true },
    rating: { type: 'number', required: true },
    note: { type: 'longText' },
    evidence: { type: 'list', of: { type: 'id', ref: 'goal' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `Appraisal`. */
export const appraisalShape = {
  form: 'object',
  name: 'appraisal',
  base: 'entity',
  fields: {
    person: { type: 'id', ref: 'person', required: true },
    cycle: { type: 'id', ref: 'cycle', required: true },
    manager: { type: 'id', ref: 'person' },
    state: { type: 'choice', of: ['open', 'rated', 'shared', 'closed'], required: true },
    use: {
      type: 'list',
      of: { type: 'choice', of: ['development', 'compensation', 'promotion', 'succession'] },
      limit: 'items',
    },
    kraRatings: { type: 'list', of: { type: 'shape', shape: 'kraRating' }, limit: 'items' },
    overall: { type: 'number' },
    systemSummary: { type: 'longText' },
    managerContext: { type: 'longText' },
    employeeReflection: { type: 'longText' },
    ratedOn: { type: 'date' },
    sharedOn: { type: 'date' },
  },
} as const satisfies ObjectShape;

/** Table of `ActionItem`. */
export const actionItemShape = {
  form: 'object',
  name: 'actionItem',
  base: 'entity',
  fields: {
    title: { type: 'shortText', required: true },
    owner: { type: 'id', ref: 'person', required: true },
    due: { type: 'date' },
    doneOn: { type: 'date' },
  },
} as const satisfies ObjectShape;

/** Table of `Conversation`. */
export const conversationShape = {
  form: 'object',
  name: 'conversation',
  base: 'entity',
  fields: {
    person: { type: 'id', ref: 'person', required: true },
    with: { type: 'id', ref: 'person', required: true },
    on: { type: 'date', required: true },
    cycle: { type: 'id', ref: 'cycle' },
    goals: { type: 'list', of: { type: 'id', ref: 'goal' }, limit: 'items' },
    note: { type: 'longText' },
    actionItems: { type: 'list', of: { type: 'shape', shape: 'actionItem' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `Feedback`. */
export const feedbackShape = {
  form: 'object',
  name: 'feedback',
  base: 'entity',
  fields: {
    about: { type: 'id', ref: 'person', required: true },
    from: { type: 'id', ref: 'person' },
    as: { type: 'choice', of: ['peer', 'manager', 'report', 'self', 'customer'], required: true },
    on: { type: 'date', required: true },
    text: { type: 'longText', required: true },
    goals: { type: 'list', of: { type: 'id', ref: 'goal' }, limit: 'items' },
  },
} as const satisfies ObjectShape;

/** Table of `CareerGoal`. */
export const careerGoalShape = {
  form: 'object',
  name: 'careerGoal',
  base: 'entity',
  fields: {
    person: { type: 'id', ref: 'person', required: true },
    title: { type: 'shortText', required: true },
    role: { type: 'id', ref: 'role' },
    competencies: { type: 'list', of: { type: 'id', ref: 'competency' }, limit: 'items' },
    by: { type: 'date' },
  },
} as const satisfies ObjectShape;

/** Table of `Concern`. */
export const concernShape = {
  form: 'object',
  name: 'concern',
  base: 'entity',
  fields: {
    person: { type: 'id', ref: 'person', required: true },
    on: { type: 'date', required: true },
    about: { type: 'choice', of: ['score', 'draft', 'appraisal', 'data', 'other'], required: true },
    text: { type: 'longText', required: true },
    subject: { type: 'id', ref: 'anything' },
    answeredBy: { type: 'id', ref: 'person' },
    answeredOn: { type: 'date' },
    answer: { type: 'longText' },
  },
} as const satisfies ObjectShape;

/** Table of `ReviewBook`. */
export const reviewBookShape = {
  form: 'object',
  name: 'reviewBook',
  fields: {
    schemaVersion: { type: 'version', value: 1, required: true },
    organization: { type: 'id', ref: 'organization', required: true },
    appraisals: { type: 'list', of: { type: 'shape', shape: 'appraisal' }, limit: 'entries' },
    conversations: { type: 'list', of: { type: 'shape', shape: 'conversation' }, limit: 'entries' },
    feedback: { type: 'list', of: { type: 'shape', shape: 'feedback' }, limit: 'entries' },
    careerGoals: { type: 'list', of: { type: 'shape', shape: 'careerGoal' }, limit: 'entries' },
    concerns: { type: 'list', of: { type: 'shape', shape: 'concern' }, limit: 'entries' },
    extensions: { type: 'extensions' },
  },
} as const satisfies ObjectShape;
