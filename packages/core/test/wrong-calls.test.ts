import { describe, expect, it } from 'vitest';
import * as core from '@throughline/core';
import * as calendar from '@throughline/core/calendar';
import * as change from '@throughline/core/change';
import * as hash from '@throughline/core/hash';
import * as wording from '@throughline/core/wording';

const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } } as const;
const now = '2026-05-15T21:00:00Z';
const zones = { offsetAt: () => 0 };
const quarter = { kind: 'quarter' } as const;
const salt = (): string => 'salt of an example';
const stamp = { stamp: now, domain: 'goals.acme.example' } as const;

/** Name of a call, what it does, and the code it must give when that is not `core/bad-option`. */
type Call = readonly [name: string, run: () => unknown, code?: string];
const rowOf = ([name, run, code = 'core/bad-option']: Call) => ({ name, run, code });

/** A value the types refuse, as JavaScript may pass it. */
const any = <Value>(value: unknown): Value => value as Value;

/** One word of the options is misspelt, all that is needed is there. */
const misspelt: readonly Call[] = [
  ['dueReviews', () => core.dueReviews(goals, any({ now, zones, hold: new Set() }))],
  ['dueCheckIns', () => core.dueCheckIns(goals, any({ now, zones, nudgeDay: 3 }))],
  ['wrapUpOf', () => core.wrapUpOf({ start: '2026-04-01', end: '2026-07-01' }, any({ plan: 'month' }))],
  ['readChangeLog', () => change.readChangeLog([], any({ bases: goals }))],
  ['readSealedLog', () => hash.readSealedLog([], any({ limit: {} }))],
  ['chainChangeLog', () => hash.chainChangeLog([], any({ salt, previos: '' }))],
  ['eraseFromLog', () => change.eraseFromLog(goals, [], any({ persn: 'zoe' })), 'core/bad-context'],
  ['cyclesOfYear', () => calendar.cyclesOfYear(2026, any({ level: ['year'] }))],
  [
    'cyclesOfYear, a level',
    () => calendar.cyclesOfYear(2026, { levels: [any({ kind: 'half', purpse: 'research' })] }),
  ],
  ['checkRhythms', () => core.checkRhythms(goals, any({ zone: zones }))],
  ['readGoalSetNdjson', () => core.readGoalSetNdjson([], any({ lineLenght: 3 }))],
  ['defineLanguage', () => wording.defineLanguage(any({ ...wording.englishData, noun: {} }))],
  [
    'defineLanguage, a part',
    () =>
      wording.defineLanguage({
        ...wording.englishData,
        parts: any({ ...wording.englishData.parts, guardrials: 'while' }),
      }),
  ],
  ['toICalendar', () => calendar.toICalendar([], any({ ...stamp, nam: 'Goals' }))],
  ['parseKeyResult', () => wording.parseKeyResult('Raise sales by 5 %', any({ langage: 'de' }))],
  ['parseObjective', () => wording.parseObjective('Grow', any({ langage: 'de' }))],
];

/** What is needed is absent, or is `null` or something else. */
const wrong: readonly Call[] = [
  ['parseGoalSet, limits', () => core.parseGoalSet(goals, any(null))],
  ['parseGoalSet, a number as limits', () => core.parseGoalSet(goals, any(5))],
  ['parseGoalSetJson, limits', () => core.parseGoalSetJson('{}', any(null))],
  ['salvageGoalSet, limits', () => core.salvageGoalSet(goals, any(null))],
  ['parseReviewBook, limits', () => core.parseReviewBook({}, any(null))],
  ['parseChange, limits', () => change.parseChange({}, any(null))],
  ['readChangeLog, options', () => change.readChangeLog([], any(null))],
  ['readChangeLog, limits', () => change.readChangeLog([], any({ limits: null }))],
  ['readSealedLog, options', () => hash.readSealedLog([], any(null))],
  ['readSealedLog, limits', () => hash.readSealedLog([], any({ limits: null }))],
  ['chainChangeLog, no options', () => any<(log: unknown) => unknown>(hash.chainChangeLog)([])],
  ['chainChangeLog, null', () => hash.chainChangeLog([], any(null))],
  ['chainChangeLog, previous null', () => hash.chainChangeLog([], any({ salt, previous: null }))],
  ['chainChangeLog, previous {}', () => hash.chainChangeLog([], any({ salt, previous: {} }))],
  ['eraseFromLog, no options', () => change.eraseFromLog(goals, [], any(undefined))],
  ['eraseFromSealedLog, no options', () => hash.eraseFromSealedLog(goals, [], any(undefined))],
  ['encodeChangeLog', () => change.encodeChangeLog(any(null))],
  ['formatEvidenceFile, {}', () => change.formatEvidenceFile(any({}))],
  ['formatEvidenceFile, null', () => change.formatEvidenceFile(any(null))],
  [
    'formatEvidenceFile, no goal',
    () =>
      change.formatEvidenceFile(
        any({
          person: { id: 'ana', name: 'Ana' },
          cycle: { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01' },
          revision: 0,
          goals: [null],
        }),
      ),
  ],
  ['formatMeasure, null', () => wording.formatMeasure(any(null))],
  ['formatMeasure, milestones', () => wording.formatMeasure(any({ kind: 'milestones' }))],
  ['extendCatalogue, null', () => wording.extendCatalogue(any(null))],
  ['extendCatalogue, base', () => wording.extendCatalogue([], any([null]))],
  ['extendCatalogue, base {}', () => wording.extendCatalogue([], any([{}]))],
  ['periodOf', () => calendar.periodOf(any(null), '2026-04-01')],
  ['periodOf, date', () => calendar.periodOf(quarter, any(null)), 'core/not-a-date'],
  ['periodOf, calendar', () => calendar.periodOf(any({ kind: 'year', calendar: null }), '2026-04-01')],
  ['periodOf, every', () => calendar.periodOf(any({ kind: 'custom', anchor: '2026-04-01' }), '2026-04-01')],
  ['nextPeriod', () => calendar.nextPeriod(quarter, any(null))],
  ['nextPeriod, plan', () => calendar.nextPeriod(any(null), { start: '2026-04-01', end: '2026-07-01' })],
  ['previousPeriod', () => calendar.previousPeriod(quarter, any(null))],
  ['previousPeriod, {}', () => calendar.previousPeriod(quarter, any({})), 'core/not-a-date'],
  ['periodsOfYear', () => calendar.periodsOfYear(any(null), 2026)],
  ['dateOfIsoWeek', () => calendar.dateOfIsoWeek(any(null))],
  ['toICalendar, no options', () => calendar.toICalendar([], any(undefined))],
  ['toICalendar, no domain', () => calendar.toICalendar([], any({ stamp: now }))],
  [
    'toICalendar, no stamp',
    () => calendar.toICalendar([], any({ domain: 'a.example' })),
    'core/not-an-instant',
  ],
  ['toICalendar, events', () => calendar.toICalendar(any(null), stamp)],
  ['toICalendar, an event', () => calendar.toICalendar(any([null]), stamp)],
  ['toICalendar, no title', () => calendar.toICalendar(any([{ id: 'a', on: '2026-04-01' }]), stamp)],
  ['cyclesOfYear, null', () => calendar.cyclesOfYear(2026, any(null))],
  ['cyclesOfYear, levels', () => calendar.cyclesOfYear(2026, any({ levels: null }))],
  ['cyclesOfYear, a level', () => calendar.cyclesOfYear(2026, any({ levels: [null] }))],
  ['wrapUpOf', () => core.wrapUpOf(any(null))],
  ['wrapUpOf, options', () => core.wrapUpOf({ start: '2026-04-01', end: '2026-07-01' }, any(null))],
  ['isOffPlan', () => core.isOffPlan(any(null), 0.5, 0.2)],
  ['instantOfReview', () => core.instantOfReview(zones, 'UTC', any(null))],
  ['instantOfReview, before', () => core.instantOfReview(zones, 'UTC', any({ before: null }))],
  ['dueReviews, no options', () => core.dueReviews(goals, any(undefined)), 'core/not-an-instant'],
  ['dueReviews, null', () => core.dueReviews(goals, any(null))],
  ['dueReviews, held', () => core.dueReviews(goals, any({ now, zones, held: null }))],
  ['dueReviews, variance', () => core.dueReviews(goals, any({ now, zones, variance: null }))],
  ['dueCheckIns, null', () => core.dueCheckIns(goals, any(null))],
  ['dueCheckIns, ladder', () => core.dueCheckIns(goals, any({ now, zones, ladder: [null] }))],
  ['translateFinding', () => core.translateFinding(any(null), {})],
  ['translateFinding, catalogue', () => core.translateFinding(any({ ruleId: 'a/b' }), any(null))],
  ['renderMessage', () => core.renderMessage(any(null), {})],
  ['renderMessage, data', () => core.renderMessage('`{goal}`', any(null))],
  ['defineLanguage, {}', () => wording.defineLanguage(any({}))],
  [
    'defineLanguage, forms',
    () => wording.defineLanguage({ ...wording.englishData, verbForms: any(() => undefined) }),
  ],
  ['metricFinder', () => wording.metricFinder(any({}))],
  ['metricFinder, no aliases', () => wording.metricFinder(any([{ id: 'a' }]))],
  ['goalAt', () => core.goalAt(any(goals), 0), 'core/not-goals'],
  ['kindOf', () => core.kindOf(any(undefined), 0), 'core/not-goals'],
  ['unitChain', () => core.unitChain(any(null), 0), 'core/not-goals'],
  ['readCheckIn', () => core.readCheckIn(any({}), 0), 'core/not-goals'],
  ['latestFactOf', () => core.latestFactOf(any(goals), 0, 0), 'core/not-goals'],
  ['latestFactOf, goal', () => core.latestFactOf(core.compileGoals(goals), any('arr'), 0)],
  ['parseKeyResult, null', () => wording.parseKeyResult('Grow', any(null))],
];

const codeOf = async (call: () => unknown): Promise<string> => {
  try {
    await call();
    return 'no error';
  } catch (error) {
    return core.UsageError.is(error) ? error.code : String(error);
  }
};

describe('wrong calls', () => {
  it.each(misspelt.map(rowOf))('$name refuses a misspelt option', async ({ run, code }) => {
    expect(await codeOf(run)).toBe(code);
  });

  it.each(wrong.map(rowOf))('$name: one usage error and nothing raw', async ({ run, code }) => {
    expect(await codeOf(run)).toBe(code);
  });

  it('a time that is no text is no time', () => {
    for (const value of [undefined, null, 5, {}, Array.from({ length: 10 }), Array.from({ length: 20 })]) {
      expect(core.dayNumberOf(any(value))).toBeUndefined();
      expect(core.millisecondsOf(any(value))).toBeUndefined();
    }
  });

  it('a number of a goal, a unit or a fact that is none has no answer', () => {
    const index = core.compileGoals(goals);
    for (const value of [undefined, null, '0', '__proto__', {}, 1.5, -1, Number.NaN, Infinity]) {
      expect(core.goalAt(index, any(value))).toBeUndefined();
      expect(core.kindOf(index, any(value))).toBeUndefined();
      expect(core.readCheckIn(index, any(value))).toBeUndefined();
      expect(core.unitChain(index, any(value))).toEqual([]);
    }
    expect(wording.metricIn(any(null))).toBeUndefined();
    expect(wording.metricFinder(wording.metricCatalogue)(any(5))).toBeUndefined();
  });

  it('what keeps a measure or an evidence file from being written is named', () => {
    const told = (run: () => unknown): string => {
      try {
        return String(run());
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(told(() => wording.formatMeasure(any({ kind: 'chang' })))).toContain(
      '`measure.kind` must be one of',
    );
    expect(told(() => wording.formatMeasure(any({ kind: 'change', unit: { kind: 'duration' } })))).toContain(
      '`measure.unit.in` must be one of',
    );
    const nested = { kind: 'pooled', of: { kind: 'pooled', of: { kind: 'binary' } } };
    expect(told(() => wording.formatMeasure(any(nested)))).toContain(
      '`measure.of` must be a measure of values',
    );
    expect(told(() => change.formatEvidenceFile(any({ person: { id: 'ana' } })))).toContain(
      '`file.person.name`',
    );
  });

  it('a metric that is none is a finding, and a fact that is none is shown', () => {
    expect(wording.extendCatalogue(any([null])).findings).toHaveLength(1);
    expect(core.renderMessage('{goal}', any({ goal: null }))).toBe('null');
  });
});
