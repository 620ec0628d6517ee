import { goalKinds, goalStates, unitKinds } from '@throughline/core';
import { planStatuses } from '@throughline/scoring';

/** What can be asked about. */
export const queryEntities = /* @__PURE__ */ (() =>
  Object.freeze(['goal', ...goalKinds, 'unit', 'person', 'conversation', 'checkIn', 'cycle'] as const))();

/** What can be asked about. */
export type QueryEntity = (typeof queryEntities)[number];

/** How a field is compared. */
export type QueryFieldType = 'word' | 'unit' | 'line' | 'number' | 'date';

/** A field that can be asked for. */
export interface QueryField {
  /** How it is compared. */
  readonly type: QueryFieldType;
  /** The words it can have, where they are a closed list. */
  readonly words?: readonly string[];
}

const word = { type: 'word' } as const;
const number = { type: 'number' } as const;
const date = { type: 'date' } as const;
const unit = { type: 'unit' } as const;

const goalFields = /* @__PURE__ */ (() =>
  ({
    id: word,
    title: word,
    kind: { type: 'word', words: goalKinds },
    state: { type: 'word', words: goalStates },
    status: { type: 'word', words: [...planStatuses, 'not-started', 'closed', 'unknown'] },
    grade: word,
    commitment: { type: 'word', words: ['committed', 'aspirational', 'learning'] },
    cycle: word,
    unit,
    level: { type: 'word', words: unitKinds },
    owner: word,
    source: word,
    label: word,
    phase: { type: 'word', words: ['upcoming', 'running', 'over'] },
    completion: { type: 'word', words: ['open', 'done'] },
    alignment: { type: 'word', words: ['top', 'aligned', 'unaligned'] },
    line: { type: 'line' },
    attainment: number,
    score: number,
    confidence: number,
    gap: number,
    silentDays: number,
    weight: number,
    parts: number,
    initiatives: number,
    checkIns: number,
    attainmentStep: number,
    confidenceStep: number,
    dependsOn: word,
    lastCheckIn: date,
    due: date,
  }) as const)() satisfies Readonly<Record<string, QueryField>>;

const unitFields = {
  id: word,
  name: word,
  unit,
  level: { type: 'word', words: unitKinds },
  lead: word,
  hrPartner: word,
  people: number,
  goals: number,
  objectives: number,
  keyResults: number,
  kras: number,
  kpis: number,
  initiatives: number,
} as const satisfies Readonly<Record<string, QueryField>>;

const personFields = {
  id: word,
  name: word,
  unit,
  role: word,
  manager: word,
  reports: number,
  goals: number,
  objectives: number,
  keyResults: number,
  kras: number,
  kpis: number,
  initiatives: number,
  lastTalk: date,
  lastOwnTalk: date,
} as const satisfies Readonly<Record<string, QueryField>>;

const conversationFields = {
  id: word,
  person: word,
  with: word,
  people: word,
  unit,
  cycle: word,
  on: date,
} as const satisfies Readonly<Record<string, QueryField>>;

const checkInFields = {
  id: word,
  goal: word,
  kind: { type: 'word', words: goalKinds },
  unit,
  level: { type: 'word', words: unitKinds },
  cycle: word,
  owner: word,
  by: word,
  on: date,
  confidence: number,
  note: word,
} as const satisfies Readonly<Record<string, QueryField>>;

const cycleFields = {
  id: word,
  name: word,
  state: word,
  phase: { type: 'word', words: ['upcoming', 'running', 'over'] },
  start: date,
  last: date,
  objectives: number,
} as const satisfies Readonly<Record<string, QueryField>>;

/** Names of the fields, by what they belong to. */
export type GoalFieldName = keyof typeof goalFields;
/** Names of the fields of units. */
export type UnitFieldName = keyof typeof unitFields;
/** Names of the fields of people. */
export type PersonFieldName = keyof typeof personFields;
/** Names of the fields of talks. */
export type ConversationFieldName = keyof typeof conversationFields;
/** Names of the fields of check-ins. */
export type CheckInFieldName = keyof typeof checkInFields;
/** Names of the fields of cycles. */
export type CycleFieldName = keyof typeof cycleFields;

/** The fields of an entity. */
export const fieldsOf = (entity: QueryEntity): ReadonlyMap<string, QueryField> =>
  new Map<string, QueryField>(Object.entries(tableOf(entity)));

const tableOf = (entity: QueryEntity): Readonly<Record<string, QueryField>> => {
  if (entity === 'unit') return unitFields;
  if (entity === 'person') return personFields;
  if (entity === 'conversation') return conversationFields;
  if (entity === 'checkIn') return checkInFields;
  return entity === 'cycle' ? cycleFields : goalFields;
};
