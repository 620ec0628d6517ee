import * as root from '@throughline/ai-adapters';
import * as aiSdk from '@throughline/ai-adapters/ai-sdk';
import * as anthropic from '@throughline/ai-adapters/anthropic';
import * as gemini from '@throughline/ai-adapters/gemini';
import * as german from '@throughline/ai-adapters/german';
import * as http from '@throughline/ai-adapters/http';
import * as model from '@throughline/ai-adapters/model';
import * as nudges from '@throughline/ai-adapters/nudges';
import * as ollama from '@throughline/ai-adapters/ollama';
import * as openai from '@throughline/ai-adapters/openai';
import * as oversight from '@throughline/ai-adapters/oversight';
import * as people from '@throughline/ai-adapters/people';
import * as queries from '@throughline/ai-adapters/queries';
import * as library from '@throughline/ai-adapters/role-library';
import * as tasks from '@throughline/ai-adapters/tasks';
import * as testKit from '@throughline/ai-adapters/test-kit';
import { accessPolicies, noLoops } from '@throughline/cascade';
import { sha256Of } from '@throughline/core/hash';
import { standardPolicy } from '@throughline/scoring';
import { calledCompany, calledReviews } from '../../../conformance/called-company.ts';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';
import { calledModel, calledRules } from './called-drafters.ts';
import { calm, smallRequest } from './fake-signal.ts';
import { goodDraft, goodInputs } from './good-inputs.ts';
import { modelDeps } from './model-deps.ts';

const asOf = '2026-05-31';
const at = '2026-05-31T09:00:00Z';
const chosen = 'any-model';
const client = async (): Promise<unknown> => ({});
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
const concern = { id: 'c1', person: 'ben', on: '2026-05-15', about: 'draft', text: 'Not mine.' } as const;
const book = { schemaVersion: 1, organization: 'acme', concerns: [concern] };
const question = {
  actor: 'ana',
  access: accessPolicies.standard,
  asOf,
  on: asOf,
  policy: standardPolicy,
  reviewBook: calledReviews,
  locale: 'en',
  now: at,
  zones: { offsetAt: (): number => 0 },
  held: new Set<string>(),
  aboutPeople: { contact: 'council' },
  minimumGroup: 5,
} as const;
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
const server = { url: 'http://127.0.0.1:1', hits: () => 1, bodies: () => [], close: () => Promise.resolve() };
const log = [
  {
    revision: 1,
    actor: by,
    at,
    change: { kind: 'revise', goal: 'arr', set: { title: 'Revenue' } },
    inverse: [],
  },
];

/** Everything a caller can import, by subpath, and what a drafter and a port can do. */
export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  root,
  // What it gives back may be what it was given: in a list, so that awaiting it does not look at it.
  model: {
    ...model,
    undoNullWidening: (...args: Parameters<typeof model.undoNullWidening>) => [
      model.undoNullWidening(...args),
    ],
  },
  tasks,
  german,
  nudges,
  queries,
  'role-library': library,
  oversight,
  people,
  openai,
  http,
  anthropic,
  gemini,
  ollama,
  'ai-sdk': aiSdk,
  'test-kit': testKit,
  'a drafter by rules': { draft: calledRules.draft, supports: calledRules.supports },
  'a drafter by a model': {
    draft: calledModel.draft,
    supports: calledModel.supports,
    preview: calledModel.preview,
  },
  'the first valid drafter': { ...root.firstValid(calledModel, calledRules), id: '' },
};

const draftCall = (): readonly (readonly unknown[])[] => [
  ['mapping-template', goodInputs['mapping-template'](), goodDraft],
];

/** For every function of every subpath at least one call that answers. */
export const goodCalls: Readonly<Record<string, GoodCalls>> = {
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
  tasks: {},
  german: {},
  nudges: {
    nudges: () => [
      [
        calledCompany,
        [
          { kind: 'check-in', days: 21 },
          { kind: 'talk', days: 30 },
          { kind: 'action-item', days: 1, undatedDays: 1 },
        ],
        {
          now: at,
          zones: question.zones,
          access: accessPolicies.standard,
          reviewBook: calledReviews,
          held: new Set(),
          sent: [{ id: 'x', person: 'ben', at }],
          policy: standardPolicy,
          perDay: 3,
          quiet: { from: '18:00', to: '08:00' },
        },
      ],
    ],
  },
  queries: {
    answerQuery: () => [[calledCompany, 'Which key results are below 0.4?', question]],
    checkQuery: () => [[{ of: 'review', state: 'overdue' }], [{ of: 'keyResult', limit: 3 }]],
    readQuestion: () => [[calledCompany, 'Which action items are open?', question]],
    runQuery: () => [
      [
        calledCompany,
        { of: 'keyResult', where: [{ field: 'score', is: 'below', value: 0.5 }], limit: 5 },
        question,
      ],
      [calledCompany, { of: 'actionItem', state: 'open', owner: 'ben' }, question],
      [calledCompany, { of: 'review', state: 'overdue' }, question],
    ],
  },
  'role-library': {},
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
  people: {
    answerConcern: () => [[book, { concern: 'c1', by: 'ana', on: asOf, answer: 'True.' }]],
    employeeNotice: () => [
      [
        'en',
        {
          contact: { name: 'council', reach: 'council@acme.example' },
          tasks: ['review-note'],
          isModel: true,
        },
      ],
    ],
    openConcerns: () => [[book, { asOf }]],
    personTasks: () => [
      [
        {
          contact: { name: 'council', reach: 'council@acme.example' },
          enable: ['review-note'],
          fullCycles: 1,
        },
      ],
    ],
    raiseConcern: () => [[book, { ...concern, id: 'c2' }]],
  },
  openai: {
    openaiPort: () => [
      [
        { chat: { completions: { create: client } } },
        { model: chosen, strict: true, extraBody: { store: false } },
      ],
    ],
  },
  http: {
    httpPort: () => [
      [
        {
          fetch: client,
          url: 'http://localhost',
          model: chosen,
          headers: { a: 'b' },
          dialect: 'none',
          extraBody: {},
        },
      ],
    ],
  },
  anthropic: {
    anthropicPort: () => [
      [{ messages: { create: client } }, { model: chosen, mode: 'forced-tool', extraBody: {} }],
    ],
  },
  gemini: {
    geminiPort: () => [
      [
        { models: { generateContent: client, generateContentStream: client } },
        { model: chosen, extraConfig: { candidateCount: 1 } },
      ],
    ],
  },
  ollama: { ollamaPort: () => [[{ chat: client }, { model: chosen, extraBody: {} }]] },
  'ai-sdk': {
    aiSdkPort: () => [
      [
        { provider: 'local', modelId: chosen, doGenerate: client, doStream: client },
        { dialect: 'none', providerOptions: { local: {} } },
      ],
    ],
  },
  'test-kit': {
    answerModelRequest: () => [
      [
        { path: '/api/chat', body: { format: { type: 'object' }, stream: false } },
        'ok',
        { ok: '{}', domainBad: '{}' },
      ],
    ],
    garbageReply: () => [[]],
    garbageText: () => [[]],
    hostileJson: () => [[]],
    mockModelServer: () => [
      [
        () => ({
          listen: (_port: number, _host: string, listening: () => void) => listening(),
          address: () => ({ port: 1 }),
          close: (closed: () => void) => closed(),
          closeAllConnections: () => undefined,
        }),
        ['ok'],
        { ok: '{}' },
      ],
    ],
    portContract: () => [
      [
        () => port,
        {
          startServer: () => Promise.resolve(server),
          newAbort: () => new AbortController(),
          sleep: () => Promise.resolve(),
          patienceMs: 1,
          abortAfterMs: 1,
          cannotCarry: ['refusal'],
        },
      ],
    ],
    scriptedPort: () => [[['{}', { throws: null }], { id: 'x', dialect: 'none' }]],
  },
  'a drafter by rules': { draft: draftCall, supports: () => [['role-kras']] },
  'a drafter by a model': {
    draft: () => [['objective', goodInputs.objective(), goodDraft]],
    preview: () => [['objective', goodInputs.objective(), goodDraft]],
    supports: () => [['role-kras']],
  },
  'the first valid drafter': { draft: draftCall, supports: () => [['role-kras']] },
};

/** A request and a call, for functions of ports. */
export const goodRequest = [smallRequest, calm] as const;
