export type { Actor } from './actor.ts';
export { applyChange } from './apply-change.ts';
export type { AppliedChanges, FormOf } from './apply-changes.ts';
export { applyChanges } from './apply-changes.ts';
export type {
  AcceptDraftChange,
  AddChange,
  ApplyTemplateChange,
  Change,
  CorrectClosedChange,
  DraftDecision,
  DraftEdit,
  ErasePersonChange,
  JudgeChange,
  KraMove,
  LifeCycleStep,
  RecordCheckInChange,
  RedistributeKrasChange,
  ReparentChange,
  RestoreChange,
  RetractCheckInChange,
  RetrospectChange,
  ReviseChange,
  SetOwnersChange,
  SetStateChange,
  SetWeightChange,
  ShiftTargetChange,
  StoredKind,
  UpsertReferenceChange,
} from './change.ts';
export type { ChangeCheck, ChangeContext, ExpectedGoal } from './change-context.ts';
export type { ChangeEntry } from './change-entry.ts';
export type { LifeCycleStage } from './life-cycle.ts';
export { lifeCycle, stageOf } from './life-cycle.ts';
export type { GoalKind, NewGoal } from './new-goal.ts';
export type { ReferenceValue } from './reference-value.ts';
export { rebaseChanges } from './rebase-changes.ts';
export { redoChange } from './redo-change.ts';
export { replayChanges } from './replay-changes.ts';
export { undoChange } from './undo-change.ts';
export { parseChange } from '../parse/parse-change.ts';
export { plainCopy } from './plain-copy.ts';
export type { AsOfOptions } from '../log/goals-as-of.ts';
export { goalsAsOf } from '../log/goals-as-of.ts';
export { encodeChangeLog } from '../log/encode-change-log.ts';
export type { ReadLogOptions } from '../log/read-change-log.ts';
export { readChangeLog } from '../log/read-change-log.ts';
export type { ErasedLog, ErasePersonOptions } from '../log/erase-from-log.ts';
export { eraseFromLog } from '../log/erase-from-log.ts';
export type { AuditLine, AuditPeriod, AuditReport } from '../log/audit-report.ts';
export { auditReport } from '../log/audit-report.ts';
export type {
  EvidenceChange,
  EvidenceFact,
  EvidenceFile,
  EvidenceGoal,
  EvidencePart,
} from '../log/evidence.ts';
export type { EvidenceOptions } from '../log/evidence-file.ts';
export { evidenceFile } from '../log/evidence-file.ts';
export type { FieldsBefore } from '../log/fields-before.ts';
export { formatEvidenceFile } from '../log/format-evidence-file.ts';
