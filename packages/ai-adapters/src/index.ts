export type { CascadeFromStrategy } from './cascade-from-strategy/cascade-from-strategy.ts';
export type {
  CascadeFromStrategyInput,
  StatedShare,
} from './cascade-from-strategy/cascade-from-strategy-input.ts';
export type { CascadeFromTeams } from './cascade-from-teams/cascade-from-teams.ts';
export type { CascadeFromTeamsInput } from './cascade-from-teams/cascade-from-teams-input.ts';
export type { OneToOneBriefInput } from './one-to-one-brief/one-to-one-brief-input.ts';
export type { CheckInSummaryInput } from './check-in-summary/check-in-summary-input.ts';
export type { Draft, Notice, Provenance, TaskKind } from './draft/draft.ts';
export type { DraftContext } from './draft/draft-context.ts';
export type { Declined, DeclineCode, DraftResult } from './draft/draft-result.ts';
export type { Drafter } from './draft/drafter.ts';
export type { TaskInput, TaskInputs, TaskOutput, TaskOutputs } from './draft/task-input.ts';
export { translateNotice } from './draft/translate-notice.ts';
export type { AttemptRecord } from './draft/attempt-record.ts';
export type { DraftEvent, DraftPartial } from './draft/draft-event.ts';
export type { FailureCode } from './draft/failure-code.ts';
export { firstValid } from './model/first-valid.ts';
export type { CancelSignal } from './model/cancel-signal.ts';
export type { JsonSchema } from './model/json-schema.ts';
export type { CallContext, ModelEvent, ModelPort, SchemaDialect } from './model/model-port.ts';
export type { FinishReason, ModelReply, TokenUsage } from './model/model-reply.ts';
export type { ModelMessage, ModelOutput, ModelRequest } from './model/model-request.ts';
export type {
  KpiBasis,
  KraRationale,
  LinkReason,
  RoleKras,
  ServedKeyResult,
  TargetBasis,
} from './role-kras/role-kras.ts';
export type {
  CountRange,
  MetricHistory,
  MetricPoint,
  RoleContext,
  RoleKrasInput,
  RoleTarget,
} from './role-kras/role-kras-input.ts';
export type { GoalDeclineCode } from './goal-wording/goal-decline-code.ts';
export type { GoalsInput } from './goal-wording/goals-input.ts';
export type { TargetCandidate, TargetOrigin } from './goal-wording/target-candidates.ts';
export type { DraftedObjective, ObjectiveInput } from './objective/objective.ts';
export type {
  KeyResultBasis,
  KeyResults,
  KeyResultsInput,
  KeyResultWishes,
  MetricReason,
  MetricTarget,
} from './key-results/key-results.ts';
export type { MetricTheme } from './key-results/metric-candidates.ts';
export type {
  ActivityToOutcome,
  ActivityToOutcomeInput,
  OutcomeWording,
} from './activity-to-outcome/activity-to-outcome.ts';
export type { GuardrailBasis, Guardrails, GuardrailsInput } from './guardrails/guardrails.ts';
export type { DataSources, DataSourcesInput, SourceBasis } from './data-sources/data-sources.ts';
export type {
  ProposedTarget,
  TargetsFromHistory,
  TargetsFromHistoryInput,
} from './targets-from-history/targets-from-history.ts';
export type {
  MappingCell,
  MappingField,
  MappingRow,
  MappingTemplate,
  MappingTemplateInput,
} from './mapping-template/mapping-template.ts';
export type { ActionCause, CorrectiveActions, SeenCause } from './corrective-actions/corrective-actions.ts';
export type { CorrectiveActionsInput } from './corrective-actions/corrective-actions-input.ts';
export type { NextQuarter } from './next-quarter/next-quarter.ts';
export type { NextQuarterInput } from './next-quarter/next-quarter-input.ts';
export type { QuarterReportInput } from './quarter-report/quarter-report-input.ts';
export { rulesDrafter } from './rules/rules-drafter.ts';
export { editRatio } from './review/edit-ratio.ts';
export { review } from './review/review.ts';
export type { ReviewAccess } from './review/review-access.ts';
export type {
  AcceptDecision,
  Decision,
  DraftRejection,
  EditDecision,
  RejectDecision,
  ReviewContext,
  Reviewed,
  ReviewedDraft,
  ReviewedValue,
} from './review/reviewed-draft.ts';
export type { SummaryScope } from './summary/summary-scope.ts';
export type { DraftedText, TextLine, TextSection } from './task/drafted-text.ts';
export type { Fact } from './task/fact.ts';
