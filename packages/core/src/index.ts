export type { Actor } from './change/actor.ts';
export type { ChangeEntry } from './change/change-entry.ts';
export type {
  Change,
  AddChange,
  ReviseChange,
  ReparentChange,
  SetOwnersChange,
  SetWeightChange,
  ShiftTargetChange,
  LifeCycleStep,
  SetStateChange,
  KraMove,
  RedistributeKrasChange,
  ApplyTemplateChange,
  DraftDecision,
  DraftEdit,
  AcceptDraftChange,
  RecordCheckInChange,
  RetractCheckInChange,
  JudgeChange,
  RetrospectChange,
  CorrectClosedChange,
  UpsertReferenceChange,
  ErasePersonChange,
  RestoreChange,
  StoredKind,
} from './change/change.ts';
export type { NewGoal, GoalKind } from './change/new-goal.ts';
export type { ReferenceValue } from './change/reference-value.ts';
export { editsOf } from './log/edits-of.ts';
export { goalsTouched } from './log/goals-touched.ts';
export type { FindingData, Suggestion, Finding } from './finding/finding.ts';
export type { MessageTemplate, MessageCatalogue } from './finding/message-template.ts';
export type { Severity } from './finding/severity.ts';
export type { CheckInColumns } from './index/check-in-columns.ts';
export type { NamedKind, NamedList } from './index/named-lists.ts';
export { namedLists } from './index/named-lists.ts';
export type { Goals, GoalIndex, ReferenceKind } from './index/goal-index.ts';
export type { Relation } from './index/relation.ts';
export type { Rulers } from './index/rulers.ts';
export type { SupportEdges } from './index/support-edges.ts';
export type { FactVariant } from './measure/fact-variants.ts';
export { factVariants } from './measure/fact-variants.ts';
export type { Fold, TrajectoryPoint, Trajectory, MeasureOptions } from './measure/measure-options.ts';
export type {
  MeasureUnit,
  PercentUnit,
  CurrencyUnit,
  DurationUnit,
  CountUnit,
  ScoreUnit,
  RatioUnit,
  CustomUnit,
} from './measure/measure-unit.ts';
export type {
  Measure,
  ValueMeasure,
  Comparator,
  ChangeMeasure,
  RelativeMeasure,
  ThresholdMeasure,
  RangeMeasure,
  ExactMeasure,
  Milestone,
  MilestonesMeasure,
  BinaryMeasure,
  ZonesMeasure,
  OrdinalLevel,
  OrdinalMeasure,
  PayoutPoint,
  PayoutMeasure,
  PooledMeasure,
  LearningQuestion,
  LearningMeasure,
  BaselineMeasure,
  FormulaInput,
  FormulaMeasure,
} from './measure/measure.ts';
export type { AccessList } from './model/access-list.ts';
export type { AiSystem } from './model/ai-system.ts';
export type { Benchmark } from './model/benchmark.ts';
export type { Capacity } from './model/capacity.ts';
export type {
  CheckIn,
  CheckInFact,
  ValueCheckIn,
  DeltaCheckIn,
  DoneCheckIn,
  PooledCheckIn,
  LevelCheckIn,
  RetractionCheckIn,
} from './model/check-in.ts';
export type { CycleState, Cycle } from './model/cycle.ts';
export type { ExternalId, Entity } from './model/entity.ts';
export type { Every } from './model/every.ts';
export type { ExchangeRate } from './model/exchange-rate.ts';
export type { GoalSet } from './model/goal-set.ts';
export type { GoalState, Commitment, Visibility, SignOff, DraftOrigin, Goal } from './model/goal.ts';
export type { Guardrail } from './model/guardrail.ts';
export type { Id, GoalId, PersonId, UnitId, RoleId, CycleId } from './model/ids.ts';
export type { Initiative } from './model/initiative.ts';
export type { JsonValue, Extensions } from './model/json-value.ts';
export type { JudgedStatus, Judgement, Retrospective } from './model/judgement.ts';
export type { KeyResult, KeyResultKind, Indicator } from './model/key-result.ts';
export type { Kpi } from './model/kpi.ts';
export type { Kra } from './model/kra.ts';
export type { StrategicBet, Driver, Objective } from './model/objective.ts';
export type { Label, Vocabulary, PlannedMetric, Strategy, Organization } from './model/organization.ts';
export type { Party, PersonParty, UnitParty, RoleParty, Ownership, Owner } from './model/owner.ts';
export type { Person, Assignment } from './model/person.ts';
export type {
  KraRating,
  AppraisalUse,
  Appraisal,
  ActionItem,
  Conversation,
  Feedback,
  CareerGoal,
  Concern,
  ReviewBook,
} from './model/review-book.ts';
export type {
  ReviewActivity,
  Schedule,
  WeekSchedule,
  RepeatSchedule,
  BeforeEndSchedule,
  MonthDaySchedule,
  BeforeReviewSchedule,
  DayOffPolicy,
  VarianceTrigger,
  Recurrence,
  Rhythm,
  Holiday,
  WorkCalendar,
} from './model/rhythm.ts';
export type { Risk } from './model/risk.ts';
export type { RoleLevel, Competency, Role } from './model/role.ts';
export type { SourceKind, Source } from './model/source.ts';
export type { Expectation, Support } from './model/support.ts';
export type { UnitKind, Unit } from './model/unit.ts';
export type { CivilDate } from './time/civil-date.ts';
export type { Instant } from './time/instant.ts';
export type { WallTime } from './time/wall-time.ts';
export type { Zones } from './time/zones.ts';
export type { Result, Success, Failure } from './result.ts';
export { ok, fail } from './result.ts';
export type { UsageErrorCode } from './error/usage-error.ts';
export { UsageError } from './error/usage-error.ts';
export { checkOptions } from './error/check-options.ts';
export { nearestWord } from './shape/nearest-word.ts';
export { renderMessage } from './finding/render-message.ts';
export { translateFinding } from './finding/translate-finding.ts';
export { dayNumberOf, daysInMonth } from './time/day-number.ts';
export { civilDateOf } from './time/civil-date-of.ts';
export { instantOf } from './index/instant-of.ts';
export { millisecondsOf } from './time/milliseconds-of.ts';
export { canonicalJson } from './encode/canonical-json.ts';
export type { Utf8Decoder } from './ndjson/utf8-decoder.ts';
export { startUtf8Decoder } from './ndjson/utf8-decoder.ts';
export { goalKinds } from './model/goal-kinds.ts';
export { goalStates } from './model/goal-states.ts';
export { unitKinds } from './model/unit-kinds.ts';
export { measureKinds } from './measure/measure-kinds.ts';
export { compileGoals } from './index/compile-goals.ts';
export { documentOf, isGoalIndex, readingGoals } from './index/document-of.ts';
export { readCheckIn } from './index/read-check-in.ts';
export { toGoalSet } from './index/to-goal-set.ts';
export { factsOf } from './index/facts-of.ts';
export { latestFactOf } from './index/latest-fact-of.ts';
export type { CheckInLedger, RowRange } from './ledger/check-in-ledger.ts';
export { openLedger } from './ledger/open-ledger.ts';
export { goalAt } from './index/goal-at.ts';
export { kindOf } from './index/kind-of.ts';
export { isExcluded } from './index/is-excluded.ts';
export type { AssignmentColumns } from './index/assignment-columns.ts';
export type { RateColumns } from './index/rate-columns.ts';
export { assignmentOn } from './people/assignment-on.ts';
export { managersOn } from './people/managers-on.ts';
export { unitChain } from './people/unit-chain.ts';
export { cycleOn } from './cycle/cycle-on.ts';
export type { DatedRate } from './money/dated-rate.ts';
export { rateOn } from './money/rate-on.ts';
export { dayOf } from './time/day-of.ts';
export { weekdayOf } from './time/weekday-of.ts';
export { addDays } from './time/add-days.ts';
export { addMonths } from './time/add-months.ts';
export { instantOfWallTime } from './time/instant-of-wall-time.ts';
export { wallTimeAt } from './time/wall-time-at.ts';
export type { ShapeLimits } from './shape/shape-limits.ts';
export { parseGoalSet } from './parse/parse-goal-set.ts';
export { parseGoalSetJson } from './parse/parse-goal-set-json.ts';
export { parseReviewBook, parseReviewBookJson } from './parse/parse-review-book.ts';
export type { EntityByName } from './parse/parse-entity.ts';
export { parseEntity } from './parse/parse-entity.ts';
export { upgradeGoalSet } from './parse/upgrade-goal-set.ts';
export { emptyGoalSet } from './parse/empty-goal-set.ts';
export { encodeGoalSet } from './encode/encode-goal-set.ts';
export { encodeReviewBook } from './encode/encode-review-book.ts';
export { encodeGoalSetNdjson } from './ndjson/encode-goal-set-ndjson.ts';
export type { ReadNdjsonOptions } from './ndjson/read-goal-set-ndjson.ts';
export { readGoalSetNdjson } from './ndjson/read-goal-set-ndjson.ts';
export type { Salvage } from './parse/salvage-goal-set.ts';
export { salvageGoalSet } from './parse/salvage-goal-set.ts';
export { coreMessages } from './messages/core-messages.ts';
export { coreMessagesGerman } from './messages/core-messages-german.ts';
export type { PlannedReview, ReviewAhead } from './rhythm/planned-review.ts';
export type { PlanningLead, WrapUp } from './rhythm/wrap-up-of.ts';
export type { DueReview } from './rhythm/due-review.ts';
export type { DueReviewOptions } from './rhythm/due-reviews.ts';
export type { PeopleOf } from './rhythm/people-of.ts';
export { peopleOf } from './rhythm/people-of.ts';
export type { ZoneClock } from './rhythm/zone-clock.ts';
export { zoneClock } from './rhythm/zone-clock.ts';
export type { DueCheckIn } from './rhythm/due-check-in.ts';
export type { DueCheckInOptions } from './rhythm/due-check-ins.ts';
export type { DueRetrospective } from './rhythm/due-retrospectives.ts';
export type { EscalationTarget, EscalationStep, ReachedStep } from './rhythm/escalation.ts';
export type { Cadence, SilenceDays } from './rhythm/cadence-of.ts';
export type { ReviewScore, ReviewScores } from './rhythm/review-scores.ts';
export type {
  MovedGoal,
  DriftedGoal,
  StaleGoal,
  UnknownGoal,
  DecisionKind,
  DecisionDue,
  ReviewPack,
} from './rhythm/review-pack.ts';
export type { ReviewPackOptions } from './rhythm/make-review-pack.ts';
export type {
  CarryForwardDecision,
  CarryDecision,
  CarryChangedDecision,
  SplitPart,
  SplitDecision,
  DropDecision,
  DecisionBase,
} from './carry-forward/carry-forward-decision.ts';
export { rhythms } from './rhythm/presets/rhythms.ts';
export { presetRhythmIds } from './rhythm/presets/preset-rhythm-ids.ts';
export { twelveWeek } from './rhythm/presets/twelve-week.ts';
export { weeklyMonthlyQuarterly } from './rhythm/presets/weekly-monthly-quarterly.ts';
export { midQuarter } from './rhythm/presets/mid-quarter.ts';
export { halfYearResearch } from './rhythm/presets/half-year-research.ts';
export { quarterlyAppraisal } from './rhythm/presets/quarterly-appraisal.ts';
export { biAnnualAppraisal } from './rhythm/presets/bi-annual-appraisal.ts';
export { rhythmOf } from './rhythm/rhythm-of.ts';
export { rhythmDefaults } from './rhythm/rhythm-defaults.ts';
export { planReviews } from './rhythm/plan-reviews.ts';
export { checkRhythms } from './rhythm/check-rhythms.ts';
export { wrapUpOf } from './rhythm/wrap-up-of.ts';
export { instantOfReview } from './rhythm/instant-of-review.ts';
export { isOffPlan } from './rhythm/is-off-plan.ts';
export { cadenceOf } from './rhythm/cadence-of.ts';
export { refreshDaysOf } from './rhythm/refresh-days-of.ts';
export { escalationLadder } from './rhythm/escalation.ts';
export { dueReviews } from './rhythm/due-reviews.ts';
export { dueCheckIns } from './rhythm/due-check-ins.ts';
export { dueRetrospectives } from './rhythm/due-retrospectives.ts';
export { reviewPack } from './rhythm/make-review-pack.ts';
export { carryForward } from './carry-forward/carry-forward.ts';
export { checkCarryForward } from './carry-forward/check-carry-forward.ts';
