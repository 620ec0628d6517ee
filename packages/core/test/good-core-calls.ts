import * as core from '@throughline/core';
import { at, zones, span, index, finding, nextCycle, decisions, scores, planned } from './good-values.ts';
import { reviewCompany } from './review-company.ts';
import { q2 } from './rhythm-samples.ts';
import { smallCompany } from './small-company.ts';

/** Sound arguments of one call, made anew each time. More than one list where an argument has several forms. */
export type GoodCalls = Readonly<Record<string, () => readonly (readonly unknown[])[]>>;

/** For every function of the root at least one call that answers. */
export const goodCoreCalls: GoodCalls = {
  UsageError: () => [['core/bad-option', 'a message']],
  addDays: () => [['2026-04-01', 3]],
  addMonths: () => [['2026-04-01', 3]],
  assignmentOn: () => [[smallCompany, 'ben', '2026-05-15']],
  cadenceOf: () => [[index(), 6, { nudgeDays: 3, findingDays: 6 }]],
  canonicalJson: () => [[{ a: [1, 'x'] }]],
  carryForward: () => [[nextCycle, 'q2', 'carry', decisions]],
  checkCarryForward: () => [[nextCycle, 'q2', 'carry', decisions]],
  checkOptions: () => [['report', { limit: 3 }, ['limit'], 'core/bad-option']],
  checkRhythms: () => [[reviewCompany, { zones }]],
  civilDateOf: () => [[20_000]],
  compileGoals: () => [[smallCompany]],
  cycleOn: () => [[smallCompany, '2026-05-15']],
  dayNumberOf: () => [['2026-04-01']],
  dayOf: () => [['2026-04-01', 'asOf']],
  daysInMonth: () => [[2026, 2]],
  documentOf: () => [[smallCompany]],
  dueCheckIns: () => [
    [reviewCompany, { now: at, zones, nudgeDays: 3, findingDays: 6, ladder: core.escalationLadder }],
  ],
  dueRetrospectives: () => [[smallCompany, { now: at, zones }]],
  dueReviews: () => [[reviewCompany, { now: at, zones, variance: scores, ahead: 3, held: new Set(['a']) }]],
  emptyGoalSet: () => [[{ id: 'acme', name: 'Acme' }]],
  encodeGoalSet: () => [[smallCompany]],
  encodeGoalSetNdjson: () => [[smallCompany]],
  encodeReviewBook: () => [[{ schemaVersion: 1, careerGoals: [{ id: 'a', person: 'ana', title: 'A' }] }]],
  factsOf: () => [[index(), 6, 20_600, 1.8e12, []]],
  fail: () => [[[finding], 0]],
  goalAt: () => [[index(), 1]],
  instantOfReview: () => [[zones, 'UTC', planned()]],
  instantOfWallTime: () => [[zones, 'UTC', '2026-05-15', '09:00']],
  isExcluded: () => [[0]],
  isGoalIndex: () => [[smallCompany]],
  isOffPlan: () => [[{ above: 0.2, floor: 0.05 }, 0.5, 0.2]],
  kindOf: () => [[index(), 1]],
  latestFactOf: () => [[index(), 6, 20_600, 1.8e12]],
  managersOn: () => [[smallCompany, 'ben', '2026-05-15']],
  millisecondsOf: () => [[at]],
  nearestWord: () => [['limits', ['limit', 'depth']]],
  ok: () => [[1]],
  parseEntity: () => [['person', { id: 'ana', name: 'Ana' }, { depth: 8 }]],
  parseGoalSet: () => [[smallCompany, { depth: 32 }]],
  parseGoalSetJson: () => [[JSON.stringify(smallCompany), { depth: 32 }]],
  parseReviewBook: () => [[{ schemaVersion: 1 }, { depth: 32 }]],
  parseReviewBookJson: () => [['{"schemaVersion":1}', { depth: 32 }]],
  planReviews: () => [[core.twelveWeek, q2, { id: 'c', name: 'C', holidays: [{ on: '2026-05-15' }] }]],
  rateOn: () => [[smallCompany, 'USD', 'EUR', '2026-05-15']],
  readCheckIn: () => [[index(), 0]],
  readGoalSetNdjson: () => [[[...core.encodeGoalSetNdjson(smallCompany)], { lineLength: 1000, limits: {} }]],
  renderMessage: () => [['`{field}` is missing', { field: 'title' }]],
  reviewPack: () => [
    [reviewCompany, planned(), { scores, before: scores, findings: [finding], nudgeDays: 3, findingDays: 6 }],
  ],
  rhythmOf: () => [[smallCompany, { id: 'q2', rhythm: 'twelve-week' }]],
  salvageGoalSet: () => [[smallCompany, { depth: 32 }]],
  toGoalSet: () => [[smallCompany]],
  translateFinding: () => [[finding, { 'shape/missing': { message: '`{field}` fehlt', help: 'angeben' } }]],
  unitChain: () => [[index(), 1]],
  upgradeGoalSet: () => [[smallCompany]],
  wallTimeAt: () => [[zones, 'UTC', at]],
  weekdayOf: () => [['2026-05-15']],
  wrapUpOf: () => [[span, { planning: { days: 14 } }]],
};
