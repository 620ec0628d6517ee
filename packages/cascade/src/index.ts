export type { Found, NoOptions, Rule, RuleContext, RuleMeta, RuleOption, RuleOptions } from './rule/rule.ts';
export type { TitleReader, TitleReadings } from './wording/title-readings.ts';
export type { Report } from './rule/report.ts';
export type { ConfiguredRule } from './rule/configured-rule.ts';
export { configureRule } from './rule/configure-rule.ts';
export type { WidenedOptions } from './rule/define-rule.ts';
export { defineRule } from './rule/define-rule.ts';
export type { GoalCheck, GoalContext, Neighbours } from './rule/goal-check.ts';
export { eachGoal } from './rule/each-goal.ts';
export type { RunOptions } from './rule/run-rules.ts';
export { runRules } from './rule/run-rules.ts';
export { metricReader } from './goal/metric-reader.ts';
export type { MetricReader } from './goal/metric-reader.ts';
export { applySuggestion } from './check/apply-suggestion.ts';
export { baselineFindings } from './check/baseline-findings.ts';
export type { CheckOptions } from './check/check-goals.ts';
export type {
  CheckedChanges,
  Checker,
  CheckEvidence,
  FindingsDifference,
  Followed,
} from './check/checker.ts';
export { createChecker } from './check/create-checker.ts';
export { checkGoals } from './check/check-goals.ts';
export type { Diagnosis } from './check/doctor.ts';
export { doctor } from './check/doctor.ts';
export type {
  OptionsOf,
  RuleChoice,
  RuleConfiguration,
  RuleId,
  RuleSetting,
} from './check/rule-configuration.ts';
export type { UnitOverride } from './check/unit-override.ts';
export type { Waiver } from './check/waiver.ts';
export type { LinkEvidenceOptions } from './evidence/link-evidence.ts';
export { linkEvidence } from './evidence/link-evidence.ts';
export type { LinkEvidence, LinkReading, LinkSilence, LinkState } from './evidence/link-reading.ts';
export type { Cover } from './cover/cover-of.ts';
export type {
  CoverageGroup,
  GoalTally,
  KeyResultCoverage,
  LineCoverage,
  LinkCoverage,
  LinkTally,
} from './cover/coverage-group.ts';
export type { Coverage, CoverageOptions, LevelCoverage, UnitCoverage } from './cover/coverage.ts';
export { coverage } from './cover/coverage.ts';
export type { GoalCoverage } from './cover/goal-coverage.ts';
export type { LineLink, Throughline } from './line/throughline.ts';
export { throughline } from './line/throughline.ts';
export type { CompareOptions } from './structures/compare-structures.ts';
export { compareStructures } from './structures/compare-structures.ts';
export type {
  CriticalKra,
  KraMatch,
  MatchBasis,
  RedistributedKra,
  RedundantKras,
  StructureComparison,
} from './structures/structure-comparison.ts';
export type { Evidence, KnownEvidence, MissingEvidence } from './target-review/evidence.ts';
export type { TargetBenchmark } from './target-review/target-benchmark.ts';
export type { TargetCapacity } from './target-review/target-capacity.ts';
export type { TargetDependencies, TargetDependency } from './target-review/target-dependencies.ts';
export type { EarlierResult, TargetHistory } from './target-review/target-history.ts';
export type { Target } from './target-review/target-of.ts';
export type { TargetReview, TargetReviewOptions } from './target-review/target-review.ts';
export { targetReview } from './target-review/target-review.ts';
export type { ReviewConcern, ReviewInputs, TargetVerdict } from './target-review/verdict-on.ts';
export type { CoverageDifference, ScoreDifference, WhatIfDifference } from './what-if/what-if-difference.ts';
export type { WhatIfOptions } from './what-if/what-if.ts';
export { whatIf } from './what-if/what-if.ts';
export type { AccessPolicy, AccessRelation, AccessRight, AccessRule } from './visibility/access-policy.ts';
export { accessRelations } from './visibility/access-policy.ts';
export { accessPolicies } from './visibility/access-policies.ts';
export type { AccessExplanation } from './visibility/access-explanation.ts';
export type { AccessReader } from './visibility/access-reader.ts';
export type { AccessOptions, CompiledAccess } from './visibility/compile-access.ts';
export { compileAccess } from './visibility/compile-access.ts';
export { canSee } from './visibility/can-see.ts';
export { canChange } from './visibility/can-change.ts';
export { explainAccess } from './visibility/explain-access.ts';
export { visibleGoals } from './visibility/visible-goals.ts';
export { visibleGoalSet } from './visibility/visible-goal-set.ts';
export type { VisibleEntry } from './visibility/visible-log.ts';
export { visibleLog } from './visibility/visible-log.ts';
export type { GroupAttainment } from './visibility/group-attainments.ts';
export { groupAttainments } from './visibility/group-attainments.ts';
export type {
  GoalQuery,
  QueryAggregate,
  QueryAnswer,
  QueryCondition,
  QueryEntry,
  QueryGroup,
  QueryNumber,
  QueryOperator,
  QueryOrder,
  QueryValue,
} from './query/goal-query.ts';
export { parseGoalQuery } from './query/parse-goal-query.ts';
export type { QueryEntity, QueryField, QueryFieldType } from './query/query-fields.ts';
export type { QueryOptions } from './query/query-goals.ts';
export { queryGoals } from './query/query-goals.ts';
export type { QueryVocabulary } from './query/query-vocabulary.ts';
export { queryVocabulary } from './query/query-vocabulary.ts';
export { cascadeMessagesGerman } from './messages/german.ts';
export type { ChartOptions, PictureScope } from './picture/picture-options.ts';
export type { DotOptions } from './picture/to-dot.ts';
export { toDot } from './picture/to-dot.ts';
export type { MermaidOptions } from './picture/to-mermaid.ts';
export { toMermaid } from './picture/to-mermaid.ts';
export { conflicts } from './profiles/conflicts.ts';
export type { ConflictId, Profile, Resolution } from './profiles/profile.ts';
export { profiles } from './profiles/profiles.ts';
export { aiOkrProfile } from './profiles/ai-okr.ts';
export { fronterioProfile } from './profiles/fronterio.ts';
export { hrtailorProfile } from './profiles/hrtailor.ts';
export { intervueProfile } from './profiles/intervue.ts';
export { peopleboxProfile } from './profiles/peoplebox.ts';
export type { BuildParameters } from './quarter-patterns/build-quarter.ts';
export { buildQuarter } from './quarter-patterns/build-quarter.ts';
export type { ExplorationParameters } from './quarter-patterns/exploration-quarter.ts';
export { explorationQuarter } from './quarter-patterns/exploration-quarter.ts';
export type { PatternPlace } from './quarter-patterns/pattern-place.ts';
export type { PlatformParameters } from './quarter-patterns/platform-quarter.ts';
export { platformQuarter } from './quarter-patterns/platform-quarter.ts';
export { quarterPatterns } from './quarter-patterns/quarter-patterns.ts';
export type { ScaleParameters } from './quarter-patterns/scale-quarter.ts';
export { scaleQuarter } from './quarter-patterns/scale-quarter.ts';
export { ruleCatalogue } from './rules/catalogue.ts';
export { presets } from './rules/presets.ts';
export { cascadeRules } from './rules/cascade-rules.ts';
export { countsRules } from './rules/counts-rules.ts';
export { governanceRules } from './rules/governance-rules.ts';
export { kraRules } from './rules/kra-rules.ts';
export { measuresRules } from './rules/measures-rules.ts';
export { ownershipRules } from './rules/ownership-rules.ts';
export { rhythmRules } from './rules/rhythm-rules.ts';
export { structureRules } from './rules/structure-rules.ts';
export { wordingRules } from './rules/wording-rules.ts';
export type { BalancedSetOptions } from './rules/cascade/balanced-set.ts';
export { balancedSet } from './rules/cascade/balanced-set.ts';
export { childInsideParentPeriod } from './rules/cascade/child-inside-parent-period.ts';
export type { CommittedSupportedByCommittedOptions } from './rules/cascade/committed-supported-by-committed.ts';
export { committedSupportedByCommitted } from './rules/cascade/committed-supported-by-committed.ts';
export type { ContributionPlausibleOptions } from './rules/cascade/contribution-plausible.ts';
export { contributionPlausible } from './rules/cascade/contribution-plausible.ts';
export { keyResultCovered } from './rules/cascade/key-result-covered.ts';
export { keyResultTranslated } from './rules/cascade/key-result-translated.ts';
export { linksFalsifiable } from './rules/cascade/links-falsifiable.ts';
export type { NoDriftOptions } from './rules/cascade/no-drift.ts';
export { noDrift } from './rules/cascade/no-drift.ts';
export { noOrphanGoals } from './rules/cascade/no-orphan-goals.ts';
export type { NoSilosOptions } from './rules/cascade/no-silos.ts';
export { noSilos } from './rules/cascade/no-silos.ts';
export type { NoVanityOptions } from './rules/cascade/no-vanity.ts';
export { noVanity } from './rules/cascade/no-vanity.ts';
export { sharesConserved } from './rules/cascade/shares-conserved.ts';
export { supportGoesUpOneLevel } from './rules/cascade/support-goes-up-one-level.ts';
export type { ExecutiveKeyResultsPerUnitOptions } from './rules/counts/executive-key-results-per-unit.ts';
export { executiveKeyResultsPerUnit } from './rules/counts/executive-key-results-per-unit.ts';
export type { KeyResultsPerObjectiveOptions } from './rules/counts/key-results-per-objective.ts';
export { keyResultsPerObjective } from './rules/counts/key-results-per-objective.ts';
export type { KpisPerKraOptions } from './rules/counts/kpis-per-kra.ts';
export { kpisPerKra } from './rules/counts/kpis-per-kra.ts';
export type { KrasPerRoleOptions } from './rules/counts/kras-per-role.ts';
export { krasPerRole } from './rules/counts/kras-per-role.ts';
export type { ObjectivesPerLevelOptions } from './rules/counts/objectives-per-level.ts';
export { objectivesPerLevel } from './rules/counts/objectives-per-level.ts';
export { draftsReviewed } from './rules/governance/drafts-reviewed.ts';
export { classificationBeforeKeyResult } from './rules/governance/classification-before-key-result.ts';
export { oversightOnAutonomousRate } from './rules/governance/oversight-on-autonomous-rate.ts';
export { assessmentBeforeDeployment } from './rules/governance/assessment-before-deployment.ts';
export { monitoringCoverage } from './rules/governance/monitoring-coverage.ts';
export { incidentResponseTime } from './rules/governance/incident-response-time.ts';
export { targetChangeHasReason } from './rules/governance/target-change-has-reason.ts';
export { carryForwardDecided } from './rules/governance/carry-forward-decided.ts';
export { retrospectiveHeld } from './rules/governance/retrospective-held.ts';
export type { AppraisalUseDeclaredOptions } from './rules/governance/appraisal-use-declared.ts';
export { appraisalUseDeclared } from './rules/governance/appraisal-use-declared.ts';
export type { DepthBeforeBreadthOptions } from './rules/governance/depth-before-breadth.ts';
export { depthBeforeBreadth } from './rules/governance/depth-before-breadth.ts';
export { coverTheRole } from './rules/kras/cover-the-role.ts';
export type { DistinctOptions } from './rules/kras/distinct.ts';
export { distinct } from './rules/kras/distinct.ts';
export { linkedToCompanyKeyResult } from './rules/kras/linked-to-company-key-result.ts';
export type { MixedEvidenceOptions } from './rules/kras/mixed-evidence.ts';
export { mixedEvidence } from './rules/kras/mixed-evidence.ts';
export { notAKpi } from './rules/kras/not-a-kpi.ts';
export type { StableOptions } from './rules/kras/stable.ts';
export { stable } from './rules/kras/stable.ts';
export { baselinePresent } from './rules/measures/baseline-present.ts';
export { directionFitsWording } from './rules/measures/direction-fits-wording.ts';
export { executiveSourceOfRecord } from './rules/measures/executive-source-of-record.ts';
export type { GuardrailPresentOptions } from './rules/measures/guardrail-present.ts';
export { guardrailPresent } from './rules/measures/guardrail-present.ts';
export type { KindFitsLevelOptions } from './rules/measures/kind-fits-level.ts';
export { kindFitsLevel } from './rules/measures/kind-fits-level.ts';
export { lagFitsPeriod } from './rules/measures/lag-fits-period.ts';
export type { LeadingPairedWithLaggingOptions } from './rules/measures/leading-paired-with-lagging.ts';
export { leadingPairedWithLagging } from './rules/measures/leading-paired-with-lagging.ts';
export type { MeasureKeptAfterPublishingOptions } from './rules/measures/measure-kept-after-publishing.ts';
export { measureKeptAfterPublishing } from './rules/measures/measure-kept-after-publishing.ts';
export { noConflictingKpis } from './rules/measures/no-conflicting-kpis.ts';
export type { RangeForProbabilisticOutputsOptions } from './rules/measures/range-for-probabilistic-outputs.ts';
export { rangeForProbabilisticOutputs } from './rules/measures/range-for-probabilistic-outputs.ts';
export { sourceAssigned } from './rules/measures/source-assigned.ts';
export { targetBeyondLastActual } from './rules/measures/target-beyond-last-actual.ts';
export { targetPresent } from './rules/measures/target-present.ts';
export { unitPresent } from './rules/measures/unit-present.ts';
export type { WeightsValidOptions } from './rules/measures/weights-valid.ts';
export { weightsValid } from './rules/measures/weights-valid.ts';
export type { OneAccountableOwnerOptions } from './rules/ownership/one-accountable-owner.ts';
export { oneAccountableOwner } from './rules/ownership/one-accountable-owner.ts';
export { oneOwnerPerKra } from './rules/ownership/one-owner-per-kra.ts';
export type { OwnerAssignedOptions } from './rules/ownership/owner-assigned.ts';
export { ownerAssigned } from './rules/ownership/owner-assigned.ts';
export type { OwnerLoadOptions } from './rules/ownership/owner-load.ts';
export { ownerLoad } from './rules/ownership/owner-load.ts';
export type { CheckInsFreshOptions } from './rules/rhythm/check-ins-fresh.ts';
export { checkInsFresh } from './rules/rhythm/check-ins-fresh.ts';
export { cycleHasRhythm } from './rules/rhythm/cycle-has-rhythm.ts';
export { parentRevisionSeen } from './rules/rhythm/parent-revision-seen.ts';
export { wrapUpPlanned } from './rules/rhythm/wrap-up-planned.ts';
export type { RecalibrationDueOptions } from './rules/rhythm/recalibration-due.ts';
export { recalibrationDue } from './rules/rhythm/recalibration-due.ts';
export type { HorizonFitsCommitmentOptions } from './rules/rhythm/horizon-fits-commitment.ts';
export { horizonFitsCommitment } from './rules/rhythm/horizon-fits-commitment.ts';
export type { CommittedFirstOptions } from './rules/rhythm/committed-first.ts';
export { committedFirst } from './rules/rhythm/committed-first.ts';
export { checkInsAgree } from './rules/structure/check-ins-agree.ts';
export { checkInsRecordedOnce } from './rules/structure/check-ins-recorded-once.ts';
export type { DepthAndFanOutOptions } from './rules/structure/depth-and-fan-out.ts';
export { depthAndFanOut } from './rules/structure/depth-and-fan-out.ts';
export { managersFormATree } from './rules/structure/managers-form-a-tree.ts';
export { noLoops } from './rules/structure/no-loops.ts';
export { periodsRunForward } from './rules/structure/periods-run-forward.ts';
export { referencesExist } from './rules/structure/references-exist.ts';
export { uniqueIds } from './rules/structure/unique-ids.ts';
export { unitsFormATree } from './rules/structure/units-form-a-tree.ts';
export { noDuplicates } from './rules/wording/no-duplicates.ts';
export { noMetricInObjective } from './rules/wording/no-metric-in-objective.ts';
export type { NoOutputConfusionOptions } from './rules/wording/no-output-confusion.ts';
export { noOutputConfusion } from './rules/wording/no-output-confusion.ts';
export type { NoTechnologyMilestoneOptions } from './rules/wording/no-technology-milestone.ts';
export { noTechnologyMilestone } from './rules/wording/no-technology-milestone.ts';
export type { NoVanityCountOptions } from './rules/wording/no-vanity-count.ts';
export { noVanityCount } from './rules/wording/no-vanity-count.ts';
export type { NotAnActivityOptions } from './rules/wording/not-an-activity.ts';
export { notAnActivity } from './rules/wording/not-an-activity.ts';
export type { NotPurelyTechnicalOptions } from './rules/wording/not-purely-technical.ts';
export { notPurelyTechnical } from './rules/wording/not-purely-technical.ts';
export { notVague } from './rules/wording/not-vague.ts';
export { siblingsReadAlike } from './rules/wording/siblings-read-alike.ts';
