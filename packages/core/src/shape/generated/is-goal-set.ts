// Printed from the shape tables. Do not edit: `pnpm generate shape-checks` writes it.
import type { CheckRun, ShapeChecks } from '../check-run.ts';
import { isCivilDate, isInstant } from '../is-date-text.ts';
import { isExtensions } from '../is-extensions.ts';
import { isId } from '../is-id.ts';
import { isPlainList, isPlainObject } from '../is-plain-object.ts';

/** The yes/no pass for each shape by name. */
export const goalSetChecks: ShapeChecks = {
  accessList: isAccessList,
  aiSystem: isAiSystem,
  assignment: isAssignment,
  baselineMeasure: isBaselineMeasure,
  beforeEndSchedule: isBeforeEndSchedule,
  monthDaySchedule: isMonthDaySchedule,
  beforeReviewSchedule: isBeforeReviewSchedule,
  benchmark: isBenchmark,
  binaryMeasure: isBinaryMeasure,
  capacity: isCapacity,
  changeMeasure: isChangeMeasure,
  checkIn: isCheckIn,
  competency: isCompetency,
  countUnit: isCountUnit,
  currencyUnit: isCurrencyUnit,
  customUnit: isCustomUnit,
  cycle: isCycle,
  deltaCheckIn: isDeltaCheckIn,
  doneCheckIn: isDoneCheckIn,
  draftOrigin: isDraftOrigin,
  durationUnit: isDurationUnit,
  every: isEvery,
  exactMeasure: isExactMeasure,
  exchangeRate: isExchangeRate,
  expectation: isExpectation,
  externalId: isExternalId,
  formulaInput: isFormulaInput,
  formulaMeasure: isFormulaMeasure,
  goalSet: isGoalSet,
  guardrail: isGuardrail,
  holiday: isHoliday,
  initiative: isInitiative,
  judgement: isJudgement,
  keyResult: isKeyResult,
  kpi: isKpi,
  kra: isKra,
  label: isLabel,
  learningMeasure: isLearningMeasure,
  learningQuestion: isLearningQuestion,
  levelCheckIn: isLevelCheckIn,
  measure: isMeasure,
  measureUnit: isMeasureUnit,
  milestone: isMilestone,
  milestonesMeasure: isMilestonesMeasure,
  objective: isObjective,
  ordinalLevel: isOrdinalLevel,
  ordinalMeasure: isOrdinalMeasure,
  organization: isOrganization,
  owner: isOwner,
  party: isParty,
  payoutMeasure: isPayoutMeasure,
  payoutPoint: isPayoutPoint,
  percentUnit: isPercentUnit,
  person: isPerson,
  personParty: isPersonParty,
  plannedMetric: isPlannedMetric,
  pooledCheckIn: isPooledCheckIn,
  pooledMeasure: isPooledMeasure,
  rangeMeasure: isRangeMeasure,
  ratioUnit: isRatioUnit,
  recurrence: isRecurrence,
  relativeMeasure: isRelativeMeasure,
  repeatSchedule: isRepeatSchedule,
  retractionCheckIn: isRetractionCheckIn,
  retrospective: isRetrospective,
  rhythm: isRhythm,
  risk: isRisk,
  role: isRole,
  roleParty: isRoleParty,
  schedule: isSchedule,
  scoreUnit: isScoreUnit,
  signOff: isSignOff,
  source: isSource,
  strategy: isStrategy,
  support: isSupport,
  thresholdMeasure: isThresholdMeasure,
  trajectory: isTrajectory,
  trajectoryPoint: isTrajectoryPoint,
  unit: isUnit,
  unitParty: isUnitParty,
  valueCheckIn: isValueCheckIn,
  valueMeasure: isValueMeasure,
  varianceTrigger: isVarianceTrigger,
  visibility: isVisibility,
  vocabulary: isVocabulary,
  weekSchedule: isWeekSchedule,
  workCalendar: isWorkCalendar,
  zonesMeasure: isZonesMeasure,
};

export function isAccessList(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'people':
        if (!isPlainList(item) || item.length > run.members) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

export function isAiSystem(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'riskClass':
        if (item !== 'prohibited' && item !== 'high' && item !== 'limited' && item !== 'minimal' && item !== 'unclassified') return false;
        found++;
        break;
      case 'actsAs':
        if (item !== undefined && item !== 'provider' && item !== 'deployer') return false;
        break;
      case 'classifiedOn':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'deployedOn':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'autonomy':
        if (item !== undefined && item !== 'autonomous' && item !== 'supervised') return false;
        break;
      case 'overseer':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'unit':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

export function isAssignment(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'unit':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'role':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'managers':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'fte':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'from':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'to':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isBaselineMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'baseline') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isBeforeEndSchedule(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'before-end') return false;
        found++;
        break;
      case 'days':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'months':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isMonthDaySchedule(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'month-day') return false;
        found++;
        break;
      case 'day':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'months':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'number' || entry - entry !== 0) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isBeforeReviewSchedule(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'before-review') return false;
        found++;
        break;
      case 'review':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'days':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'hours':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isBenchmark(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'metric':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'low':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'typical':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'high':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'unit':
        if (!isMeasureUnit(item, run)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'industry':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'region':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'citation':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isBinaryMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'binary') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

export function isCapacity(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'unit':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'cycle':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'personDays':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'maintenanceReserve':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isChangeMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'change') return false;
        found++;
        break;
      case 'from':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'to':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

export function isCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  if (value['value'] !== undefined) return isValueCheckIn(value, run);
  if (value['delta'] !== undefined) return isDeltaCheckIn(value, run);
  if (value['done'] !== undefined) return isDoneCheckIn(value, run);
  if (value['numerator'] !== undefined || value['denominator'] !== undefined) return isPooledCheckIn(value, run);
  if (value['level'] !== undefined) return isLevelCheckIn(value, run);
  if (value['retracts'] !== undefined) return isRetractionCheckIn(value, run);
  return false;
}

function isCompetency(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'description':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isCountUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'count') return false;
        found++;
        break;
      case 'of':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isCurrencyUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'currency') return false;
        found++;
        break;
      case 'iso':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isCustomUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'custom') return false;
        found++;
        break;
      case 'label':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isCycle(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'start':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'end':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'parent':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'state':
        if (item !== 'planning' && item !== 'active' && item !== 'closing' && item !== 'closed') return false;
        found++;
        break;
      case 'rhythm':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'purpose':
        if (item !== undefined && item !== 'delivery' && item !== 'research') return false;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isDeltaCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'key':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'confidence':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'delta':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isDoneCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'key':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'confidence':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'done':
        if (typeof item !== 'boolean') return false;
        found++;
        break;
      case 'milestone':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'question':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isDraftOrigin(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'draft':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'drafter':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'aiGenerated':
        if (typeof item !== 'boolean') return false;
        found++;
        break;
      case 'reviewedBy':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'reviewedAt':
        if (item !== undefined && (typeof item !== 'string' || !isInstant(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isDurationUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'duration') return false;
        found++;
        break;
      case 'in':
        if (item !== 'milliseconds' && item !== 'seconds' && item !== 'minutes' && item !== 'hours' && item !== 'days' && item !== 'weeks' && item !== 'months' && item !== 'years') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isEvery(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'count':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'unit':
        if (item !== 'day' && item !== 'week' && item !== 'month' && item !== 'quarter' && item !== 'half-year' && item !== 'year') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isExactMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'exact') return false;
        found++;
        break;
      case 'to':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'from':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

export function isExchangeRate(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'from':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'to':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'rate':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isExpectation(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'by':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'in':
        if (item !== 'percent' && item !== 'points' && item !== 'unit') return false;
        found++;
        break;
      case 'lagDays':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isExternalId(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'system':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'kind':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'id':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isFormulaInput(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isFormulaMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'formula') return false;
        found++;
        break;
      case 'expression':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'inputs':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isFormulaInput(entry, run)) return false;
        }
        found++;
        break;
      case 'of':
        if (!isValueMeasure(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isGoalSet(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'schemaVersion':
        if (item !== 1) return false;
        found++;
        break;
      case 'revision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'organization':
        if (!isOrganization(item, run)) return false;
        found++;
        break;
      case 'units':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isUnit(entry, run)) return false;
        }
        break;
      case 'people':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isPerson(entry, run)) return false;
        }
        break;
      case 'assignments':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isAssignment(entry, run)) return false;
        }
        break;
      case 'roles':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isRole(entry, run)) return false;
        }
        break;
      case 'cycles':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isCycle(entry, run)) return false;
        }
        break;
      case 'rhythms':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isRhythm(entry, run)) return false;
        }
        break;
      case 'calendars':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isWorkCalendar(entry, run)) return false;
        }
        break;
      case 'sources':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSource(entry, run)) return false;
        }
        break;
      case 'objectives':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isObjective(entry, run)) return false;
        }
        break;
      case 'keyResults':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKeyResult(entry, run)) return false;
        }
        break;
      case 'kras':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKra(entry, run)) return false;
        }
        break;
      case 'kpis':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKpi(entry, run)) return false;
        }
        break;
      case 'initiatives':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isInitiative(entry, run)) return false;
        }
        break;
      case 'aiSystems':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isAiSystem(entry, run)) return false;
        }
        break;
      case 'benchmarks':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isBenchmark(entry, run)) return false;
        }
        break;
      case 'capacities':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isCapacity(entry, run)) return false;
        }
        break;
      case 'risks':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isRisk(entry, run)) return false;
        }
        break;
      case 'exchangeRates':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExchangeRate(entry, run)) return false;
        }
        break;
      case 'accessLists':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isAccessList(entry, run)) return false;
        }
        break;
      case 'checkIns':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isCheckIn(entry, run)) return false;
        }
        break;
      case 'judgements':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isJudgement(entry, run)) return false;
        }
        break;
      case 'retrospectives':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.entries) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isRetrospective(entry, run)) return false;
        }
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isGuardrail(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'goal':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'measure':
        if (item !== undefined && !isMeasure(item, run)) return false;
        break;
      case 'mode':
        if (item !== 'cap' && item !== 'gate' && item !== 'multiply' && item !== 'flag') return false;
        found++;
        break;
      case 'to':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isHoliday(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'name':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

export function isInitiative(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'description':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'owners':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        break;
      case 'state':
        if (item !== undefined && item !== 'draft' && item !== 'feasible' && item !== 'signed-off' && item !== 'published' && item !== 'closed' && item !== 'postponed' && item !== 'cancelled' && item !== 'archived') return false;
        break;
      case 'frozen':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'supports':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSupport(entry, run)) return false;
        }
        break;
      case 'dependsOn':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'carriedFrom':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'visibility':
        if (item !== undefined && !isVisibility(item, run)) return false;
        break;
      case 'signOffs':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSignOff(entry, run)) return false;
        }
        break;
      case 'origin':
        if (item !== undefined && !isDraftOrigin(item, run)) return false;
        break;
      case 'labels':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'revision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'unit':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'cycle':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'start':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'deadline':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'aiSystems':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isJudgement(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'by':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'score':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'status':
        if (item !== undefined && item !== 'on-track' && item !== 'behind' && item !== 'at-risk') return false;
        break;
      case 'reason':
        if (typeof item !== 'string' || item.length > 20000) return false;
        found++;
        break;
      case 'until':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 6;
}

export function isKeyResult(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'description':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'owners':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        break;
      case 'state':
        if (item !== undefined && item !== 'draft' && item !== 'feasible' && item !== 'signed-off' && item !== 'published' && item !== 'closed' && item !== 'postponed' && item !== 'cancelled' && item !== 'archived') return false;
        break;
      case 'frozen':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'supports':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSupport(entry, run)) return false;
        }
        break;
      case 'dependsOn':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'carriedFrom':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'visibility':
        if (item !== undefined && !isVisibility(item, run)) return false;
        break;
      case 'signOffs':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSignOff(entry, run)) return false;
        }
        break;
      case 'origin':
        if (item !== undefined && !isDraftOrigin(item, run)) return false;
        break;
      case 'labels':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'revision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'objective':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'measure':
        if (!isMeasure(item, run)) return false;
        found++;
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'start':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'deadline':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'commitment':
        if (item !== undefined && item !== 'committed' && item !== 'aspirational' && item !== 'learning') return false;
        break;
      case 'kind':
        if (item !== undefined && item !== 'outcome' && item !== 'financial' && item !== 'operational' && item !== 'technical' && item !== 'adoption' && item !== 'quality' && item !== 'output' && item !== 'activity' && item !== 'milestone') return false;
        break;
      case 'indicator':
        if (item !== undefined && item !== 'leading' && item !== 'lagging') return false;
        break;
      case 'metric':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'refresh':
        if (item !== undefined && !isEvery(item, run)) return false;
        break;
      case 'guardrails':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isGuardrail(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

export function isKpi(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'description':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'owners':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        break;
      case 'state':
        if (item !== undefined && item !== 'draft' && item !== 'feasible' && item !== 'signed-off' && item !== 'published' && item !== 'closed' && item !== 'postponed' && item !== 'cancelled' && item !== 'archived') return false;
        break;
      case 'frozen':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'supports':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSupport(entry, run)) return false;
        }
        break;
      case 'dependsOn':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'carriedFrom':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'visibility':
        if (item !== undefined && !isVisibility(item, run)) return false;
        break;
      case 'signOffs':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSignOff(entry, run)) return false;
        }
        break;
      case 'origin':
        if (item !== undefined && !isDraftOrigin(item, run)) return false;
        break;
      case 'labels':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'revision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'kra':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'measure':
        if (!isMeasure(item, run)) return false;
        found++;
        break;
      case 'indicator':
        if (item !== undefined && item !== 'leading' && item !== 'lagging') return false;
        break;
      case 'evidence':
        if (item !== undefined && item !== 'quantitative' && item !== 'qualitative') return false;
        break;
      case 'metric':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'refresh':
        if (item !== undefined && !isEvery(item, run)) return false;
        break;
      case 'guardrails':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isGuardrail(entry, run)) return false;
        }
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'cycle':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'deadline':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

export function isKra(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'description':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'owners':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        break;
      case 'state':
        if (item !== undefined && item !== 'draft' && item !== 'feasible' && item !== 'signed-off' && item !== 'published' && item !== 'closed' && item !== 'postponed' && item !== 'cancelled' && item !== 'archived') return false;
        break;
      case 'frozen':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'supports':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSupport(entry, run)) return false;
        }
        break;
      case 'dependsOn':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'carriedFrom':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'visibility':
        if (item !== undefined && !isVisibility(item, run)) return false;
        break;
      case 'signOffs':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSignOff(entry, run)) return false;
        }
        break;
      case 'origin':
        if (item !== undefined && !isDraftOrigin(item, run)) return false;
        break;
      case 'labels':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'revision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'role':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'person':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'unit':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'expectedOutcomes':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length > 20000) return false;
        }
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'from':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'to':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      case 'cycle':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isLabel(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'one':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'many':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isLearningMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'learning') return false;
        found++;
        break;
      case 'questions':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isLearningQuestion(entry, run)) return false;
        }
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isLearningQuestion(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isLevelCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'key':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'confidence':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'level':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

export function isMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['kind']) {
    case 'change':
      return isChangeMeasure(value, run);
    case 'relative':
      return isRelativeMeasure(value, run);
    case 'threshold':
      return isThresholdMeasure(value, run);
    case 'range':
      return isRangeMeasure(value, run);
    case 'exact':
      return isExactMeasure(value, run);
    case 'milestones':
      return isMilestonesMeasure(value, run);
    case 'binary':
      return isBinaryMeasure(value, run);
    case 'zones':
      return isZonesMeasure(value, run);
    case 'ordinal':
      return isOrdinalMeasure(value, run);
    case 'payout':
      return isPayoutMeasure(value, run);
    case 'pooled':
      return isPooledMeasure(value, run);
    case 'learning':
      return isLearningMeasure(value, run);
    case 'baseline':
      return isBaselineMeasure(value, run);
    case 'formula':
      return isFormulaMeasure(value, run);
    default:
      return false;
  }
}

function isMeasureUnit(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['kind']) {
    case 'percent':
      return isPercentUnit(value, run);
    case 'currency':
      return isCurrencyUnit(value, run);
    case 'duration':
      return isDurationUnit(value, run);
    case 'count':
      return isCountUnit(value, run);
    case 'score':
      return isScoreUnit(value, run);
    case 'ratio':
      return isRatioUnit(value, run);
    case 'custom':
      return isCustomUnit(value, run);
    default:
      return false;
  }
}

function isMilestone(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'due':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isMilestonesMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'milestones') return false;
        found++;
        break;
      case 'milestones':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isMilestone(entry, run)) return false;
        }
        found++;
        break;
      case 'inOrder':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isObjective(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'description':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'owners':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        break;
      case 'state':
        if (item !== undefined && item !== 'draft' && item !== 'feasible' && item !== 'signed-off' && item !== 'published' && item !== 'closed' && item !== 'postponed' && item !== 'cancelled' && item !== 'archived') return false;
        break;
      case 'frozen':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'supports':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSupport(entry, run)) return false;
        }
        break;
      case 'dependsOn':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      case 'carriedFrom':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'visibility':
        if (item !== undefined && !isVisibility(item, run)) return false;
        break;
      case 'signOffs':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSignOff(entry, run)) return false;
        }
        break;
      case 'origin':
        if (item !== undefined && !isDraftOrigin(item, run)) return false;
        break;
      case 'labels':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'revision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'cycle':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'unit':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'commitment':
        if (item !== 'committed' && item !== 'aspirational' && item !== 'learning') return false;
        found++;
        break;
      case 'bet':
        if (item !== undefined && item !== 'cost' && item !== 'revenue' && item !== 'risk' && item !== 'capability') return false;
        break;
      case 'plannedMetric':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'driver':
        if (item !== undefined && item !== 'own' && item !== 'children' && item !== 'both' && item !== 'none') return false;
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'guardrails':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isGuardrail(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isOrdinalLevel(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'attainment':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isOrdinalMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'ordinal') return false;
        found++;
        break;
      case 'levels':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOrdinalLevel(entry, run)) return false;
        }
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isOrganization(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'currency':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'timeZone':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'fiscalYearStartMonth':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'vocabulary':
        if (item !== undefined && !isVocabulary(item, run)) return false;
        break;
      case 'strategy':
        if (item !== undefined && !isStrategy(item, run)) return false;
        break;
      case 'okrChampion':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isOwner(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'who':
        if (!isParty(item, run)) return false;
        found++;
        break;
      case 'as':
        if (item !== 'accountable' && item !== 'contributor' && item !== 'reviewer') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isParty(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  if (value['person'] !== undefined) return isPersonParty(value, run);
  if (value['unit'] !== undefined) return isUnitParty(value, run);
  if (value['role'] !== undefined) return isRoleParty(value, run);
  return false;
}

function isPayoutMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'payout') return false;
        found++;
        break;
      case 'points':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isPayoutPoint(entry, run)) return false;
        }
        found++;
        break;
      case 'between':
        if (item !== undefined && item !== 'interpolate' && item !== 'step') return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isPayoutPoint(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'at':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'pays':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isPercentUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'percent') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

export function isPerson(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'email':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'timeZone':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'locale':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'active':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'erased':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isPersonParty(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isPlannedMetric(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'metric':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'from':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'to':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isCivilDate(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isPooledCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'key':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'confidence':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'numerator':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'denominator':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 6;
}

function isPooledMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'pooled') return false;
        found++;
        break;
      case 'of':
        if (!isValueMeasure(item, run)) return false;
        found++;
        break;
      case 'minimumSample':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isRangeMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'range') return false;
        found++;
        break;
      case 'low':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'high':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'tolerance':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isRatioUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'ratio') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isRecurrence(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'activity':
        if (item !== 'alignment' && item !== 'execution' && item !== 'check-in' && item !== 'one-to-one' && item !== 'recalibration' && item !== 'unit-review' && item !== 'executive-review' && item !== 'mid-cycle-review' && item !== 'quarter-report' && item !== 'wrap-up' && item !== 'planning' && item !== 'calibration-pack' && item !== 'calibration' && item !== 'appraisal' && item !== 'retrospective') return false;
        found++;
        break;
      case 'schedule':
        if (!isSchedule(item, run)) return false;
        found++;
        break;
      case 'trigger':
        if (item !== undefined && !isVarianceTrigger(item, run)) return false;
        break;
      case 'audience':
        if (item !== undefined && item !== 'owners' && item !== 'managers' && item !== 'unit' && item !== 'executives') return false;
        break;
      case 'time':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'onDayOff':
        if (item !== undefined && item !== 'keep' && item !== 'previous-business-day' && item !== 'next-business-day') return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isRelativeMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'relative') return false;
        found++;
        break;
      case 'by':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'as':
        if (item !== 'percent' && item !== 'delta' && item !== 'multiple') return false;
        found++;
        break;
      case 'direction':
        if (item !== 'increase' && item !== 'decrease') return false;
        found++;
        break;
      case 'from':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isRepeatSchedule(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'every') return false;
        found++;
        break;
      case 'every':
        if (!isEvery(item, run)) return false;
        found++;
        break;
      case 'weekday':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isRetractionCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'key':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'confidence':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'retracts':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

export function isRetrospective(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'cycle':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'wentWell':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length > 20000) return false;
        }
        break;
      case 'toImprove':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length > 20000) return false;
        }
        break;
      case 'blocking':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length > 20000) return false;
        }
        break;
      case 'rootCause':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'next':
        if (item !== undefined && item !== 'carry-forward' && item !== 'carry-forward-changed' && item !== 'stop') return false;
        break;
      case 'reason':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

export function isRhythm(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'recurrences':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isRecurrence(entry, run)) return false;
        }
        found++;
        break;
      case 'weekStart':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'onDayOff':
        if (item !== undefined && item !== 'keep' && item !== 'previous-business-day' && item !== 'next-business-day') return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

export function isRisk(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'likelihood':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'impact':
        if (item !== undefined && item !== 'low' && item !== 'medium' && item !== 'high') return false;
        break;
      case 'mitigation':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'owner':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

export function isRole(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'title':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'function':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'level':
        if (item !== undefined && item !== 'junior' && item !== 'mid' && item !== 'senior' && item !== 'manager' && item !== 'director' && item !== 'executive') return false;
        break;
      case 'region':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'customerType':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'businessModel':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'dependencies':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'competencies':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isCompetency(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isRoleParty(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'role':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isSchedule(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['kind']) {
    case 'week':
      return isWeekSchedule(value, run);
    case 'every':
      return isRepeatSchedule(value, run);
    case 'before-end':
      return isBeforeEndSchedule(value, run);
    case 'month-day':
      return isMonthDaySchedule(value, run);
    case 'before-review':
      return isBeforeReviewSchedule(value, run);
    default:
      return false;
  }
}

function isScoreUnit(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'score') return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isSignOff(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'by':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'as':
        if (item !== 'owner' && item !== 'manager') return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'revision':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

export function isSource(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'kind':
        if (item !== 'crm' && item !== 'ats' && item !== 'helpdesk' && item !== 'hrms' && item !== 'finance' && item !== 'analytics' && item !== 'warehouse' && item !== 'manual' && item !== 'other') return false;
        found++;
        break;
      case 'ofRecord':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      case 'refresh':
        if (item !== undefined && !isEvery(item, run)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isStrategy(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'mission':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'vision':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'plannedMetrics':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isPlannedMetric(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return true;
}

export function isSupport(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'weight':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'share':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'expects':
        if (item !== undefined && !isExpectation(item, run)) return false;
        break;
      case 'seenRevision':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isThresholdMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'threshold') return false;
        found++;
        break;
      case 'comparator':
        if (item !== '>=' && item !== '>' && item !== '<=' && item !== '<') return false;
        found++;
        break;
      case 'limit':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'tolerance':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isTrajectory(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'linear' && item !== 'smoothstep' && item !== 'logistic' && item !== 'business-days' && item !== 'power' && item !== 'step' && item !== 'points') return false;
        found++;
        break;
      case 'points':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isTrajectoryPoint(entry, run)) return false;
        }
        break;
      case 'steepness':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'exponent':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isTrajectoryPoint(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'attainment':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isUnit(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'kind':
        if (item !== 'company' && item !== 'business-unit' && item !== 'department' && item !== 'team') return false;
        found++;
        break;
      case 'parent':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'lead':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'hrPartner':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isUnitParty(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isValueCheckIn(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'key':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'on':
        if (typeof item !== 'string' || !isCivilDate(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'by':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'source':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'confidence':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'note':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'value':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isValueMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['kind']) {
    case 'change':
      return isChangeMeasure(value, run);
    case 'threshold':
      return isThresholdMeasure(value, run);
    case 'range':
      return isRangeMeasure(value, run);
    case 'exact':
      return isExactMeasure(value, run);
    case 'zones':
      return isZonesMeasure(value, run);
    default:
      return false;
  }
}

function isVarianceTrigger(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'above':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'basis':
        if (item !== undefined && item !== 'relative' && item !== 'points') return false;
        break;
      case 'sides':
        if (item !== undefined && item !== 'under' && item !== 'both') return false;
        break;
      case 'floor':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isVisibility(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'to':
        if (item !== 'everyone' && item !== 'unit' && item !== 'chain' && item !== 'owners' && item !== 'list') return false;
        found++;
        break;
      case 'list':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isVocabulary(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'objective':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      case 'keyResult':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      case 'kra':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      case 'kpi':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      case 'initiative':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      case 'cycle':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      case 'checkIn':
        if (item !== undefined && !isLabel(item, run)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isWeekSchedule(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'week') return false;
        found++;
        break;
      case 'week':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'through':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'weekday':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

export function isWorkCalendar(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'externalIds':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isExternalId(entry, run)) return false;
        }
        break;
      case 'extensions':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'name':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
        found++;
        break;
      case 'holidays':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isHoliday(entry, run)) return false;
        }
        break;
      case 'weekend':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'number' || entry - entry !== 0) return false;
        }
        break;
      case 'units':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.members) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || !isId(entry)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isZonesMeasure(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'unit':
        if (item !== undefined && !isMeasureUnit(item, run)) return false;
        break;
      case 'fold':
        if (item !== undefined && item !== 'latest' && item !== 'sum' && item !== 'mean' && item !== 'median' && item !== 'share-of-periods') return false;
        break;
      case 'statistic':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'per':
        if (item !== undefined && (typeof item !== 'string' || item.length < 1 || item.length > 1000)) return false;
        break;
      case 'trajectory':
        if (item !== undefined && !isTrajectory(item, run)) return false;
        break;
      case 'kind':
        if (item !== 'zones') return false;
        found++;
        break;
      case 'start':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'commit':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'target':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'stretch':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'between':
        if (item !== undefined && item !== 'interpolate' && item !== 'step') return false;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}
