import type * as root from '@throughline/ai-adapters';
import { accessPolicies } from '@throughline/cascade';
import { standardPolicy } from '@throughline/scoring';
import { calledCompany, calledReviews } from '../../../conformance/called-company.ts';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';

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
const server = { url: 'http://127.0.0.1:1', hits: () => 1, bodies: () => [], close: () => Promise.resolve() };
/** The same of questions, nudges, notices, ports and the test kit. */
export const goodOtherCalls: Readonly<Record<string, GoodCalls>> = {
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
};
