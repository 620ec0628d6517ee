import * as root from '@throughline/ai-adapters';
import * as german from '@throughline/ai-adapters/german';
import * as oversight from '@throughline/ai-adapters/oversight';
import * as library from '@throughline/ai-adapters/role-library';
import * as tasks from '@throughline/ai-adapters/tasks';
import { noLoops } from '@throughline/cascade';
import { sha256Of } from '@throughline/core/hash';
import { calledCompany, calledReviews } from '../../../conformance/called-company.ts';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';
import { calledModel, calledRules } from './called-drafters.ts';
import { goodDraft, goodInputs } from './good-inputs.ts';
import { modelDeps } from './model-deps.ts';

const asOf = '2026-05-31';
const at = '2026-05-31T09:00:00Z';
const port: root.ModelPort = {
  portVersion: 1,
  id: 'test:quiet',
  dialect: 'json-schema',
  generate: () => Promise.resolve({ text: '{}', finish: 'stop', usage: {} }),
};
const provenance = {
  draft: 'd1',
  task: 'role-kras',
  taskVersion: 1,
  drafter: 'rules:own',
  inputs: ['arr'],
  createdAt: '2026-05-30T09:00:00Z',
} as const;
const ofGoals = {
  status: 'proposed',
  aiGenerated: true,
  notes: [],
  value: {
    kras: [{ id: 'd1-care', title: 'Care for customers', role: 'seller', supports: [{ goal: 'arr' }] }],
    kpis: [{ id: 'd1-kpi', kra: 'd1-care', title: 'Answers in a day', measure: { kind: 'binary' } }],
    rationale: [],
    basis: [],
  },
  provenance,
} as const;
const ofText = {
  ...ofGoals,
  value: {
    title: 'Where we stand',
    sections: [{ key: 'now', heading: 'Now', lines: [{ text: 'All is well', facts: ['f1'] }] }],
    facts: [{ id: 'f1', record: 'arr', what: 'attainment', value: 50, text: '50 %' }],
  },
  provenance: { ...provenance, task: 'check-in-summary' },
} as const;
const by = { kind: 'human', id: 'ana' } as const;
const accepted = { outcome: 'accepted', by, at } as const;
const reviewing = { goals: calledCompany, asOf, rules: [noLoops] };
const decided = {
  event: 'decided',
  at,
  draft: 'd1',
  task: 'role-kras',
  by: 'ana',
  outcome: 'accepted',
  editRatio: 0,
} as const;
const record = oversight.appendDraftRecord(undefined, decided);
const schema = {
  type: 'object',
  properties: {
    title: { type: 'string', maxLength: 9 },
    notes: { type: 'array', items: { type: 'string' } },
  },
  required: ['title'],
  additionalProperties: false,
} as const;
const fact = { id: 'f1', record: 'arr', what: 'target', value: 12, text: '12 %' };
const log = [
  {
    revision: 1,
    actor: by,
    at,
    change: { kind: 'revise', goal: 'arr', set: { title: 'Revenue' } },
    inverse: [],
  },
];

const draftCall = (): readonly (readonly unknown[])[] => [
  ['mapping-template', goodInputs['mapping-template'](), goodDraft],
];

/** At least one call that answers of every function that drafts, reviews or keeps a log. */
export const goodDraftCalls: Readonly<Record<string, GoodCalls>> = {
  root: {
    editRatio: () => [[ofGoals.value, ofText.value]],
    firstValid: () => [[calledRules, calledModel]],
    review: () => [
      [ofGoals, accepted, reviewing],
      [ofText, { ...accepted, outcome: 'edited', value: ofText.value }, reviewing],
      [ofText, { ...accepted, outcome: 'rejected', reason: 'no' }, reviewing],
    ],
    rulesDrafter: () => [[library.roleLibrary, tasks.goalTextTasks.slice(0, 1)]],
    translateNotice: () => [
      [
        { code: 'dependency', data: { dependency: 'payroll' }, message: 'the role' },
        german.draftMessagesGerman,
      ],
    ],
  },
  model: {
    checkReply: () => [[schema, { title: 'Grow', notes: ['a'] }, (text: string) => text]],
    classifyThrown: () => [[{ status: 429, headers: { 'retry-after': '2' }, cause: { name: 'AbortError' } }]],
    csvCell: () => [['=1']],
    lowerSchema: () => [[schema, 'openai-strict']],
    modelDrafter: () => [
      [
        port,
        {
          tasks: tasks.goalTextTasks.slice(0, 1),
          deps: modelDeps,
          fields: { 'checkIn.note': 'drop' },
          timeoutMs: 5,
          maxAttempts: 1,
          temperature: 0,
          seed: 1,
        },
      ],
    ],
    plainText: () => [['<b>bold</b>', 100]],
    quoteOf: () => [['slow', ['Demand was slow.']]],
    recordPort: () => [[port, (): void => undefined, sha256Of]],
    replayPort: () => [
      [
        [{ request: 'x', reply: { text: '', finish: 'stop', usage: {} } }],
        { id: 'x', dialect: 'none', hash: sha256Of },
      ],
    ],
    undoNullWidening: () => [[schema, { title: 'Grow', notes: null }]],
    ungrounded: () => [['12 % up', [fact], ['a 15 passage']]],
  },
  oversight: {
    acceptanceWarnings: () => [[[record], { drafts: 1, share: 0.5, wordsPerMinute: 200 }]],
    appendDraftRecord: () => [[record, decided]],
    checkGate: () => [
      [
        'development-plan',
        calledCompany,
        calledReviews,
        {
          asOf,
          cycles: 1,
          fullCycle: { goalShare: 0.8, checkIns: 3, conversations: 1 },
          person: 'ben',
          cycle: 'q1',
        },
      ],
      ['goal-suggestions', calledCompany, calledReviews, { asOf, person: 'ben' }],
    ],
    draftLog: () => [[[record]]],
    entryOfDecline: () => [
      [{ code: 'role-not-found' }, { draftId: 'd1', createdAt: at, task: 'role-kras', drafter: 'rules:own' }],
    ],
    entryOfDraft: () => [[ofGoals, { keepValue: true }]],
    entryOfReview: () => [
      [ofText, root.review(ofText, accepted, reviewing), { shownAt: at }],
      [ofGoals, root.review(ofGoals, { ...accepted, by: { kind: 'service', id: 'x' } }, reviewing)],
    ],
    exportDraftLog: () => [[[record], { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }]],
    openGates: () => [[calledCompany, calledReviews, { asOf, person: 'ben', cycle: 'q1' }]],
    retainDraftLog: () => [[[record], { now: at, months: 6, hold: ['d1'] }]],
    rewriteStatistics: () => [[calledCompany, log, { asOf, hr: ['ana'] }]],
    verifyDraftLog: () => [[[record], { head: record.seal.hash, previous: record.seal.previous }]],
  },
  'a drafter by rules': { draft: draftCall, supports: () => [['role-kras']] },
  'a drafter by a model': {
    draft: () => [['objective', goodInputs.objective(), goodDraft]],
    preview: () => [['objective', goodInputs.objective(), goodDraft]],
    supports: () => [['role-kras']],
  },
  'the first valid drafter': { draft: draftCall, supports: () => [['role-kras']] },
};
