import * as core from '@throughline/core';
import * as calendar from '@throughline/core/calendar';
import * as change from '@throughline/core/change';
import * as draft from '@throughline/core/draft';
import * as hash from '@throughline/core/hash';
import * as schema from '@throughline/core/schema';
import * as testKit from '@throughline/core/test-kit';
import * as wording from '@throughline/core/wording';
import {
  at,
  span,
  quarter,
  custom,
  raise,
  entries,
  sealed,
  evidence,
  metric,
  measure,
} from './good-values.ts';
import type { GoodCalls } from '../../../conformance/junk-calls.ts';
import { goodCoreCalls } from './good-core-calls.ts';
import { context, log } from './change-samples.ts';
import { smallCompany } from './small-company.ts';

/** Everything a caller can import, by subpath. */
export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  core,
  calendar,
  change,
  draft,
  hash,
  schema,
  'test-kit': testKit,
  wording,
};

/** For every function of every subpath at least one call that answers. */
export const goodCalls: Readonly<Record<string, GoodCalls>> = {
  core: goodCoreCalls,
  calendar: {
    businessDays: () => [[{ weekend: [6, 7], holidays: [{ on: '2026-05-15' }] }]],
    checkCalendar: () => [[smallCompany]],
    cyclesOfYear: () => [
      [
        2026,
        {
          calendar: { kind: 'months', startMonth: 4 },
          levels: ['year', { kind: 'half', purpose: 'research' }, custom],
          state: 'active',
        },
      ],
      [2026, { calendar: calendar.retailYears }],
    ],
    dateOfIsoWeek: () => [[{ year: 2026, week: 20, weekday: 5 }]],
    fiscalCalendarOf: () => [[smallCompany]],
    fiscalYearOf: () => [['2026-05-15', calendar.retailYears]],
    isoWeekOf: () => [['2026-05-15']],
    nextPeriod: () => [
      [quarter, span],
      [custom, span],
    ],
    periodOf: () => [
      [quarter, '2026-05-15'],
      [custom, '2026-05-15'],
    ],
    periodsOfYear: () => [[quarter, 2026]],
    previousPeriod: () => [
      [quarter, span],
      [custom, span],
    ],
    toICalendar: () => [
      [
        [{ id: 'a', on: '2026-04-01', title: 'A' }],
        { stamp: at, domain: 'goals.acme.example', name: 'Goals' },
      ],
    ],
    weekOf: () => [
      [span, '2026-05-15', 'from-start', { kind: 'months' }],
      [span, '2026-05-15', 'iso'],
      [span, '2026-05-15', 'fiscal', calendar.retailYears],
    ],
    weeksOf: () => [
      [span, 'from-start', { kind: 'months' }],
      [span, 'fiscal', calendar.retailYears],
    ],
    workCalendarOf: () => [[smallCompany, 'sales']],
    workCalendarsOf: () => [[smallCompany]],
  },
  change: {
    applyChange: () => [[smallCompany, raise, { ...context, expectedRevision: 4, log, checks: [() => []] }]],
    applyChanges: () => [
      [smallCompany, [raise], { ...context, expectedGoals: [{ goal: 'arr', revision: 0 }] }],
    ],
    auditReport: () => [[entries(), { from: at, to: '2026-07-01T00:00:00Z' }]],
    encodeChangeLog: () => [[entries()]],
    eraseFromLog: () => [
      [
        smallCompany,
        entries(),
        { person: 'ben', tombstone: 'gone', actor: context.actor, at, reason: 'asked for' },
      ],
    ],
    evidenceFile: () => [[smallCompany, entries(), { person: 'ana', cycle: 'q2', knownAt: at }]],
    formatEvidenceFile: () => [[evidence(), 'de']],
    goalsAsOf: () => [[smallCompany, entries(), { asOf: '2026-05-15', knownAt: at }]],
    parseChange: () => [[raise, { depth: 32 }]],
    plainCopy: () => [[raise]],
    readChangeLog: () => [[entries(), { base: smallCompany, limits: {} }]],
    rebaseChanges: () => [[smallCompany, entries(), entries()]],
    redoChange: () => [[smallCompany, entries(), context]],
    replayChanges: () => [[smallCompany, entries()]],
    stageOf: () => [[{ state: 'draft', frozen: false }]],
    undoChange: () => [[smallCompany, entries()[0], context]],
  },
  draft: {
    draftChanges: () => [[smallCompany, (goals: draft.GoalSetDraft) => void (goals.revision = 4)]],
  },
  hash: {
    chainChangeLog: () => [[entries(), { salt: () => 'salt of an example', previous: '0'.repeat(64) }]],
    eraseFromSealedLog: () => [
      [
        smallCompany,
        sealed(),
        {
          person: 'ben',
          tombstone: 'gone',
          actor: context.actor,
          at,
          reason: 'asked for',
          salt: () => 'salt of an example',
        },
      ],
    ],
    readSealedLog: () => [[sealed(), { limits: {} }]],
    sha256Of: () => [[{ a: 1 }]],
    verifyChangeLog: () => [[sealed(), {}]],
  },
  schema: {},
  'test-kit': {
    actorFor: () => [
      [smallCompany, { kind: 'setState', goal: 'ready', step: 'sign-off', as: 'owner' }, '2026-05-15'],
    ],
    changeDraws: () => [[]],
    changeFor: () => [[smallCompany, [1, 2, 3, 4, 5, 6]]],
    changes: () => [[smallCompany]],
    checkIns: () => [[{ goal: 'arr', measure, from: '2026-04-01', to: '2026-06-30', maxFacts: 3 }]],
    civilDates: () => [[{ min: '2026-04-01', max: '2026-06-30' }]],
    generateGoalSet: () => [
      [
        {
          seed: 1,
          objectives: 2,
          people: 2,
          shape: 'tree',
          today: '2026-05-15',
          krasPerRole: 1,
          checkInsPerKeyResult: 1,
          keyResultsPerObjective: 1,
        },
      ],
    ],
    goalSets: () => [
      [
        {
          maxUnits: 2,
          maxObjectivesPerUnit: 2,
          minKeyResults: 1,
          maxKeyResults: 2,
          maxFacts: 1,
          measureKinds: ['change'],
          complete: true,
          links: 'free',
          states: true,
          kras: true,
          today: '2026-05-15',
        },
      ],
    ],
    measures: () => [[{ kinds: ['change'], complete: true }]],
    measureUnits: () => [[]],
    memoryStore: () => [[smallCompany, { beforeWrite: () => undefined }]],
    randomStream: () => [[1]],
    storeContract: () => [[testKit.memoryStore]],
  },
  wording: {
    defineLanguage: () => [[wording.germanData]],
    extendCatalogue: () => [[[metric], wording.metricCatalogue.slice(0, 3)]],
    formatMeasure: () => [
      [measure, 'de'],
      [{ kind: 'relative', direction: 'increase', as: 'percent', by: 3, from: 4 }],
      [{ kind: 'threshold', comparator: '<=', limit: 3, unit: { kind: 'duration', in: 'days' } }],
      [{ kind: 'range', low: 1, high: 2, unit: { kind: 'count', of: 'deals' } }],
      [{ kind: 'milestones', milestones: [{ id: 'a', title: 'A' }], inOrder: true }],
      [{ kind: 'ordinal', levels: [{ id: 'a', title: 'A', attainment: 1 }] }],
      [{ kind: 'payout', points: [{ at: 1, pays: 0.5 }] }],
      [{ kind: 'pooled', of: measure }],
      [{ kind: 'formula', expression: 'a', inputs: [], of: measure }],
      [{ kind: 'learning', questions: [] }],
      [{ kind: 'zones', start: 0, commit: 1, target: 2, stretch: 3 }],
    ],
    formatValue: () => [
      [8, { kind: 'currency', iso: 'USD' }, 'de'],
      [8, { kind: 'duration', in: 'days' }],
    ],
    metricFinder: () => [[wording.metricCatalogue.slice(0, 3)]],
    metricIn: () => [['Increase ARR']],
    parseKeyResult: () => [['Raise sales by 5 %', { language: wording.german }]],
    parseObjective: () => [['Grow', { language: wording.german }]],
  },
};
