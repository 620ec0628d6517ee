// Printed from the shape tables. Do not edit: `pnpm generate shape-checks` writes it.
import type { CheckRun, ShapeChecks } from '../check-run.ts';
import { isInstant } from '../is-date-text.ts';
import { isExtensions } from '../is-extensions.ts';
import { isId } from '../is-id.ts';
import { isPlainList, isPlainObject } from '../is-plain-object.ts';
import { isAccessList, isAiSystem, isAssignment, isBenchmark, isCapacity, isCheckIn, isCycle, isExchangeRate, isInitiative, isJudgement, isKeyResult, isKpi, isKra, isMeasure, isObjective, isOrganization, isOwner, isPerson, isRetractionCheckIn, isRetrospective, isRhythm, isRisk, isRole, isSource, isSupport, isUnit, isWorkCalendar } from './is-goal-set.ts';

/** The yes/no pass for each shape by name. */
export const changeChecks: ShapeChecks = {
  acceptDraftChange: isAcceptDraftChange,
  actor: isActor,
  addChange: isAddChange,
  applyTemplateChange: isApplyTemplateChange,
  change: isChange,
  changeEntry: isChangeEntry,
  correctClosedChange: isCorrectClosedChange,
  draftDecision: isDraftDecision,
  draftEdit: isDraftEdit,
  erasePersonChange: isErasePersonChange,
  judgeChange: isJudgeChange,
  kraMove: isKraMove,
  newGoal: isNewGoal,
  newInitiative: isNewInitiative,
  newKeyResult: isNewKeyResult,
  newKpi: isNewKpi,
  newKra: isNewKra,
  newObjective: isNewObjective,
  recordCheckInChange: isRecordCheckInChange,
  redistributeKrasChange: isRedistributeKrasChange,
  referenceAccessList: isReferenceAccessList,
  referenceAiSystem: isReferenceAiSystem,
  referenceAssignment: isReferenceAssignment,
  referenceBenchmark: isReferenceBenchmark,
  referenceCalendar: isReferenceCalendar,
  referenceCapacity: isReferenceCapacity,
  referenceCycle: isReferenceCycle,
  referenceExchangeRate: isReferenceExchangeRate,
  referenceOrganization: isReferenceOrganization,
  referencePerson: isReferencePerson,
  referenceRhythm: isReferenceRhythm,
  referenceRisk: isReferenceRisk,
  referenceRole: isReferenceRole,
  referenceSource: isReferenceSource,
  referenceUnit: isReferenceUnit,
  referenceValue: isReferenceValue,
  reparentChange: isReparentChange,
  restoreChange: isRestoreChange,
  retractCheckInChange: isRetractCheckInChange,
  retrospectChange: isRetrospectChange,
  reviseChange: isReviseChange,
  setOwnersChange: isSetOwnersChange,
  setStateChange: isSetStateChange,
  setWeightChange: isSetWeightChange,
  shiftTargetChange: isShiftTargetChange,
  upsertReferenceChange: isUpsertReferenceChange,
};

function isAcceptDraftChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'acceptDraft') return false;
        found++;
        break;
      case 'draft':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'task':
        if (typeof item !== 'string' || item.length < 1 || item.length > 1000) return false;
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
      case 'decision':
        if (!isDraftDecision(item, run)) return false;
        found++;
        break;
      case 'goals':
        if (!isPlainList(item) || item.length > run.members) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isNewGoal(entry, run)) return false;
        }
        found++;
        break;
      case 'edits':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.members) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isDraftEdit(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 7;
}

function isActor(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'human' && item !== 'service') return false;
        found++;
        break;
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isAddChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'add') return false;
        found++;
        break;
      case 'goal':
        if (!isNewGoal(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isApplyTemplateChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'applyTemplate') return false;
        found++;
        break;
      case 'kras':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKra(entry, run)) return false;
        }
        found++;
        break;
      case 'kpis':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKpi(entry, run)) return false;
        }
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

function isChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['kind']) {
    case 'add':
      return isAddChange(value, run);
    case 'revise':
      return isReviseChange(value, run);
    case 'reparent':
      return isReparentChange(value, run);
    case 'setOwners':
      return isSetOwnersChange(value, run);
    case 'setWeight':
      return isSetWeightChange(value, run);
    case 'shiftTarget':
      return isShiftTargetChange(value, run);
    case 'setState':
      return isSetStateChange(value, run);
    case 'redistributeKras':
      return isRedistributeKrasChange(value, run);
    case 'applyTemplate':
      return isApplyTemplateChange(value, run);
    case 'acceptDraft':
      return isAcceptDraftChange(value, run);
    case 'recordCheckIn':
      return isRecordCheckInChange(value, run);
    case 'retractCheckIn':
      return isRetractCheckInChange(value, run);
    case 'judge':
      return isJudgeChange(value, run);
    case 'retrospect':
      return isRetrospectChange(value, run);
    case 'correctClosed':
      return isCorrectClosedChange(value, run);
    case 'upsertReference':
      return isUpsertReferenceChange(value, run);
    case 'erasePerson':
      return isErasePersonChange(value, run);
    case 'restore':
      return isRestoreChange(value, run);
    default:
      return false;
  }
}

function isChangeEntry(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'revision':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      case 'actor':
        if (!isActor(item, run)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'reason':
        if (item !== undefined && (typeof item !== 'string' || item.length > 20000)) return false;
        break;
      case 'change':
        if (!isChange(item, run)) return false;
        found++;
        break;
      case 'inverse':
        if (!isPlainList(item) || item.length > run.members) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isChange(entry, run)) return false;
        }
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 5;
}

function isCorrectClosedChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'correctClosed') return false;
        found++;
        break;
      case 'checkIn':
        if (!isCheckIn(item, run)) return false;
        found++;
        break;
      case 'reason':
        if (typeof item !== 'string' || item.length > 20000) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isDraftDecision(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'by':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'at':
        if (typeof item !== 'string' || !isInstant(item)) return false;
        found++;
        break;
      case 'outcome':
        if (item !== 'accepted' && item !== 'edited') return false;
        found++;
        break;
      case 'editRatio':
        if (typeof item !== 'number' || item - item !== 0) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 4;
}

function isDraftEdit(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['kind']) {
    case 'revise':
      return isReviseChange(value, run);
    case 'shiftTarget':
      return isShiftTargetChange(value, run);
    case 'reparent':
      return isReparentChange(value, run);
    default:
      return false;
  }
}

function isErasePersonChange(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'erasePerson') return false;
        found++;
        break;
      case 'person':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'tombstone':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isJudgeChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'judge') return false;
        found++;
        break;
      case 'judgement':
        if (!isJudgement(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isKraMove(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kra':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'role':
        if (item !== undefined && item !== null && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'person':
        if (item !== undefined && item !== null && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'unit':
        if (item !== undefined && item !== null && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'owners':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 1;
}

function isNewGoal(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['entity']) {
    case 'objective':
      return isNewObjective(value, run);
    case 'keyResult':
      return isNewKeyResult(value, run);
    case 'kra':
      return isNewKra(value, run);
    case 'kpi':
      return isNewKpi(value, run);
    case 'initiative':
      return isNewInitiative(value, run);
    default:
      return false;
  }
}

function isNewInitiative(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'initiative') return false;
        found++;
        break;
      case 'value':
        if (!isInitiative(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isNewKeyResult(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'keyResult') return false;
        found++;
        break;
      case 'value':
        if (!isKeyResult(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isNewKpi(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'kpi') return false;
        found++;
        break;
      case 'value':
        if (!isKpi(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isNewKra(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'kra') return false;
        found++;
        break;
      case 'value':
        if (!isKra(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isNewObjective(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'objective') return false;
        found++;
        break;
      case 'value':
        if (!isObjective(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isRecordCheckInChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'recordCheckIn') return false;
        found++;
        break;
      case 'checkIn':
        if (!isCheckIn(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isRedistributeKrasChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'redistributeKras') return false;
        found++;
        break;
      case 'moves':
        if (!isPlainList(item) || item.length > run.members) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isKraMove(entry, run)) return false;
        }
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceAccessList(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'accessList') return false;
        found++;
        break;
      case 'value':
        if (!isAccessList(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceAiSystem(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'aiSystem') return false;
        found++;
        break;
      case 'value':
        if (!isAiSystem(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceAssignment(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'assignment') return false;
        found++;
        break;
      case 'value':
        if (!isAssignment(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceBenchmark(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'benchmark') return false;
        found++;
        break;
      case 'value':
        if (!isBenchmark(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceCalendar(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'calendar') return false;
        found++;
        break;
      case 'value':
        if (!isWorkCalendar(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceCapacity(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'capacity') return false;
        found++;
        break;
      case 'value':
        if (!isCapacity(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceCycle(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'cycle') return false;
        found++;
        break;
      case 'value':
        if (!isCycle(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceExchangeRate(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'exchangeRate') return false;
        found++;
        break;
      case 'value':
        if (!isExchangeRate(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceOrganization(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'organization') return false;
        found++;
        break;
      case 'value':
        if (!isOrganization(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferencePerson(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'person') return false;
        found++;
        break;
      case 'value':
        if (!isPerson(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceRhythm(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'rhythm') return false;
        found++;
        break;
      case 'value':
        if (!isRhythm(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceRisk(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'risk') return false;
        found++;
        break;
      case 'value':
        if (!isRisk(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceRole(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'role') return false;
        found++;
        break;
      case 'value':
        if (!isRole(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceSource(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'source') return false;
        found++;
        break;
      case 'value':
        if (!isSource(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceUnit(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'entity':
        if (item !== 'unit') return false;
        found++;
        break;
      case 'value':
        if (!isUnit(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReferenceValue(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  switch (value['entity']) {
    case 'organization':
      return isReferenceOrganization(value, run);
    case 'unit':
      return isReferenceUnit(value, run);
    case 'person':
      return isReferencePerson(value, run);
    case 'assignment':
      return isReferenceAssignment(value, run);
    case 'role':
      return isReferenceRole(value, run);
    case 'cycle':
      return isReferenceCycle(value, run);
    case 'rhythm':
      return isReferenceRhythm(value, run);
    case 'calendar':
      return isReferenceCalendar(value, run);
    case 'source':
      return isReferenceSource(value, run);
    case 'aiSystem':
      return isReferenceAiSystem(value, run);
    case 'benchmark':
      return isReferenceBenchmark(value, run);
    case 'capacity':
      return isReferenceCapacity(value, run);
    case 'risk':
      return isReferenceRisk(value, run);
    case 'exchangeRate':
      return isReferenceExchangeRate(value, run);
    case 'accessList':
      return isReferenceAccessList(value, run);
    default:
      return false;
  }
}

function isReparentChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'reparent') return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'supports':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isSupport(entry, run)) return false;
        }
        break;
      case 'container':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isRestoreChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'restore') return false;
        found++;
        break;
      case 'entity':
        if (item !== 'objective' && item !== 'keyResult' && item !== 'kra' && item !== 'kpi' && item !== 'initiative' && item !== 'organization' && item !== 'unit' && item !== 'person' && item !== 'assignment' && item !== 'role' && item !== 'cycle' && item !== 'rhythm' && item !== 'calendar' && item !== 'source' && item !== 'aiSystem' && item !== 'benchmark' && item !== 'capacity' && item !== 'risk' && item !== 'exchangeRate' && item !== 'accessList' && item !== 'checkIn' && item !== 'judgement' && item !== 'retrospective') return false;
        found++;
        break;
      case 'id':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'set':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'unset':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      case 'value':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'position':
        if (item !== undefined && (typeof item !== 'number' || item - item !== 0)) return false;
        break;
      case 'remove':
        if (item !== undefined && item !== 'entry' && item !== 'list') return false;
        break;
      case 'asItWas':
        if (item !== undefined && typeof item !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isRetractCheckInChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'retractCheckIn') return false;
        found++;
        break;
      case 'checkIn':
        if (!isRetractionCheckIn(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isRetrospectChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'retrospect') return false;
        found++;
        break;
      case 'retrospective':
        if (!isRetrospective(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isReviseChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'revise') return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'set':
        if (item !== undefined && !isExtensions(item, run)) return false;
        break;
      case 'unset':
        if (item === undefined) break;
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (typeof entry !== 'string' || entry.length < 1 || entry.length > 1000) return false;
        }
        break;
      default:
        return false;
    }
  }
  return found === 2;
}

function isSetOwnersChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'setOwners') return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'owners':
        if (!isPlainList(item) || item.length > run.items) return false;
        for (let at = 0; at < item.length; at++) {
          const entry = item[at];
          if (!isOwner(entry, run)) return false;
        }
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isSetStateChange(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'setState') return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'step':
        if (item !== 'feasible' && item !== 'sign-off' && item !== 'publish' && item !== 'freeze' && item !== 'close' && item !== 'reopen' && item !== 'postpone' && item !== 'cancel' && item !== 'archive') return false;
        found++;
        break;
      case 'as':
        if (item !== undefined && item !== 'owner' && item !== 'manager') return false;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isSetWeightChange(value: unknown, _run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'setWeight') return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'parent':
        if (item !== undefined && (typeof item !== 'string' || !isId(item))) return false;
        break;
      case 'weight':
        if (item !== null && (typeof item !== 'number' || item - item !== 0)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 3;
}

function isShiftTargetChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'shiftTarget') return false;
        found++;
        break;
      case 'goal':
        if (typeof item !== 'string' || !isId(item)) return false;
        found++;
        break;
      case 'measure':
        if (!isMeasure(item, run)) return false;
        found++;
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

function isUpsertReferenceChange(value: unknown, run: CheckRun): boolean {
  if (!isPlainObject(value)) return false;
  let found = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'kind':
        if (item !== 'upsertReference') return false;
        found++;
        break;
      case 'reference':
        if (!isReferenceValue(item, run)) return false;
        found++;
        break;
      default:
        return false;
    }
  }
  return found === 2;
}
