import type { ShapeTable } from '../shape.ts';
import { accessListShape } from './access-list-shape.ts';
import { aiSystemShape } from './ai-system-shape.ts';
import { benchmarkShape } from './benchmark-shape.ts';
import { capacityShape } from './capacity-shape.ts';
import {
  checkInFactShape,
  checkInShape,
  deltaCheckInShape,
  doneCheckInShape,
  levelCheckInShape,
  pooledCheckInShape,
  retractionCheckInShape,
  valueCheckInShape,
} from './check-in-shape.ts';
import { cycleShape } from './cycle-shape.ts';
import { entityShape, externalIdShape } from './entity-shape.ts';
import { everyShape } from './every-shape.ts';
import { exchangeRateShape } from './exchange-rate-shape.ts';
import { goalSetShape } from './goal-set-shape.ts';
import { draftOriginShape, goalShape, signOffShape, visibilityShape } from './goal-shape.ts';
import { guardrailShape } from './guardrail-shape.ts';
import { initiativeShape } from './initiative-shape.ts';
import { judgementShape, retrospectiveShape } from './judgement-shape.ts';
import { keyResultShape } from './key-result-shape.ts';
import { kpiShape } from './kpi-shape.ts';
import { kraShape } from './kra-shape.ts';
import { measureOptionsShape, trajectoryPointShape, trajectoryShape } from './measure-options-shape.ts';
import {
  baselineMeasureShape,
  binaryMeasureShape,
  formulaInputShape,
  formulaMeasureShape,
  learningMeasureShape,
  learningQuestionShape,
  measureShape,
  milestoneShape,
  milestonesMeasureShape,
  ordinalLevelShape,
  ordinalMeasureShape,
  payoutMeasureShape,
  payoutPointShape,
  pooledMeasureShape,
  relativeMeasureShape,
} from './measure-shape.ts';
import {
  countUnitShape,
  currencyUnitShape,
  customUnitShape,
  durationUnitShape,
  measureUnitShape,
  percentUnitShape,
  ratioUnitShape,
  scoreUnitShape,
} from './measure-unit-shape.ts';
import { objectiveShape } from './objective-shape.ts';
import {
  labelShape,
  organizationShape,
  plannedMetricShape,
  strategyShape,
  vocabularyShape,
} from './organization-shape.ts';
import { ownerShape, partyShape, personPartyShape, rolePartyShape, unitPartyShape } from './owner-shape.ts';
import { assignmentShape, personShape } from './person-shape.ts';
import {
  beforeEndScheduleShape,
  beforeReviewScheduleShape,
  monthDayScheduleShape,
  recurrenceShape,
  repeatScheduleShape,
  rhythmShape,
  scheduleShape,
  varianceTriggerShape,
  weekScheduleShape,
} from './rhythm-shape.ts';
import { riskShape } from './risk-shape.ts';
import { competencyShape, roleShape } from './role-shape.ts';
import { sourceShape } from './source-shape.ts';
import { expectationShape, supportShape } from './support-shape.ts';
import { unitShape } from './unit-shape.ts';
import {
  changeMeasureShape,
  exactMeasureShape,
  rangeMeasureShape,
  thresholdMeasureShape,
  valueMeasureShape,
  zonesMeasureShape,
} from './value-measure-shape.ts';
import { holidayShape, workCalendarShape } from './work-calendar-shape.ts';

/** Tables of everything in a goal set, by name. */
export const goalSetTables = {
  accessList: accessListShape,
  aiSystem: aiSystemShape,
  assignment: assignmentShape,
  baselineMeasure: baselineMeasureShape,
  beforeEndSchedule: beforeEndScheduleShape,
  monthDaySchedule: monthDayScheduleShape,
  beforeReviewSchedule: beforeReviewScheduleShape,
  benchmark: benchmarkShape,
  binaryMeasure: binaryMeasureShape,
  capacity: capacityShape,
  changeMeasure: changeMeasureShape,
  checkIn: checkInShape,
  checkInFact: checkInFactShape,
  competency: competencyShape,
  countUnit: countUnitShape,
  currencyUnit: currencyUnitShape,
  customUnit: customUnitShape,
  cycle: cycleShape,
  deltaCheckIn: deltaCheckInShape,
  doneCheckIn: doneCheckInShape,
  draftOrigin: draftOriginShape,
  durationUnit: durationUnitShape,
  entity: entityShape,
  every: everyShape,
  exactMeasure: exactMeasureShape,
  exchangeRate: exchangeRateShape,
  expectation: expectationShape,
  externalId: externalIdShape,
  formulaInput: formulaInputShape,
  formulaMeasure: formulaMeasureShape,
  goal: goalShape,
  goalSet: goalSetShape,
  guardrail: guardrailShape,
  holiday: holidayShape,
  initiative: initiativeShape,
  judgement: judgementShape,
  keyResult: keyResultShape,
  kpi: kpiShape,
  kra: kraShape,
  label: labelShape,
  learningMeasure: learningMeasureShape,
  learningQuestion: learningQuestionShape,
  levelCheckIn: levelCheckInShape,
  measure: measureShape,
  measureOptions: measureOptionsShape,
  measureUnit: measureUnitShape,
  milestone: milestoneShape,
  milestonesMeasure: milestonesMeasureShape,
  objective: objectiveShape,
  ordinalLevel: ordinalLevelShape,
  ordinalMeasure: ordinalMeasureShape,
  organization: organizationShape,
  owner: ownerShape,
  party: partyShape,
  payoutMeasure: payoutMeasureShape,
  payoutPoint: payoutPointShape,
  percentUnit: percentUnitShape,
  person: personShape,
  personParty: personPartyShape,
  plannedMetric: plannedMetricShape,
  pooledCheckIn: pooledCheckInShape,
  pooledMeasure: pooledMeasureShape,
  rangeMeasure: rangeMeasureShape,
  ratioUnit: ratioUnitShape,
  recurrence: recurrenceShape,
  relativeMeasure: relativeMeasureShape,
  repeatSchedule: repeatScheduleShape,
  retractionCheckIn: retractionCheckInShape,
  retrospective: retrospectiveShape,
  rhythm: rhythmShape,
  risk: riskShape,
  role: roleShape,
  roleParty: rolePartyShape,
  schedule: scheduleShape,
  scoreUnit: scoreUnitShape,
  signOff: signOffShape,
  source: sourceShape,
  strategy: strategyShape,
  support: supportShape,
  thresholdMeasure: thresholdMeasureShape,
  trajectory: trajectoryShape,
  trajectoryPoint: trajectoryPointShape,
  unit: unitShape,
  unitParty: unitPartyShape,
  valueCheckIn: valueCheckInShape,
  valueMeasure: valueMeasureShape,
  varianceTrigger: varianceTriggerShape,
  visibility: visibilityShape,
  vocabulary: vocabularyShape,
  weekSchedule: weekScheduleShape,
  workCalendar: workCalendarShape,
  zonesMeasure: zonesMeasureShape,
} as const satisfies ShapeTable;
