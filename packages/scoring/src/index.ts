export type { Attainment, ScoredAttainment, UnscoredAttainment } from './attainment/attainment.ts';
export type { Formula, FormulaValue } from './attainment/formula.ts';
export type { Formulas } from './attainment/formulas.ts';
export type { InputFact, ProgressFact } from './attainment/progress-fact.ts';
export type { ProgressOptions, ShortMeasure } from './attainment/progress-of.ts';
export { progressOf } from './attainment/progress-of.ts';
export type { MeasureReader } from './attainment/measure-reader.ts';
export { underPolicy } from './attainment/under-policy.ts';
export type { KnownMarks } from './attainment/zones-from.ts';
export { zonesFrom } from './attainment/zones-from.ts';
export type { UnscoredReason } from './attainment/unscored-reason.ts';
export { unscoredReasons } from './attainment/unscored-reason.ts';
export type { TraceStep } from './explain/trace-step.ts';
export type { Explanation, ExplanationStep } from './explain/explanation.ts';
export type { ExplainOptions } from './explain/explain-options.ts';
export { explain } from './explain/explain.ts';
export { formatExplanation } from './explain/format-explanation.ts';
export { scoringMessagesGerman } from './findings/scoring-messages-german.ts';
export type { ControlState } from './guardrail/control-state.ts';
export type { ErrorBudget, ErrorBudgetFacts } from './guardrail/error-budget-of.ts';
export { errorBudgetOf } from './guardrail/error-budget-of.ts';
export type { GuardrailState } from './guardrail/guardrail-state.ts';
export type { Policy } from './policy/policy.ts';
export type { RollUpMethod } from './policy/roll-up-method.ts';
export { rollUpMethods } from './policy/roll-up-method.ts';
export { diffPolicies } from './compare/diff-policies.ts';
export type { PolicyAnswer, PolicyChange, PolicyDifference } from './compare/policy-difference.ts';
export type { CutPolicy, MeasurePolicy, ZeroRangeAnswer } from './policy/measure-policy.ts';
export type { GuardrailPolicy } from './policy/guardrail-policy.ts';
export type { RollUpPolicy } from './policy/roll-up-policy.ts';
export type { GradePolicy } from './policy/grade-policy.ts';
export type { PacePolicy } from './policy/pace-policy.ts';
export type { Band } from './policy/band.ts';
export type { GradeScheme } from './policy/grade-scheme.ts';
export type { PlanFact, StatusCondition, StatusRule, StatusTest } from './policy/status-rule.ts';
export {
  confidenceGrades,
  googleBands,
  gradeSchemes,
  letterGrades,
  oneToTenGrades,
  oracleGrades,
  passFailGrades,
  percentGrades,
  ratingFiveGrades,
  ratingScaleGrades,
  servicenowGrades,
  zeroToTenGrades,
  zoneGrades,
} from './policy/grade-schemes.ts';
export { scaleBands } from './policy/scale-bands.ts';
export {
  engagedlyStatus,
  gapStatus,
  mooncampStatus,
  servicenowStatus,
  statusRules,
  upraiseStatus,
  vivaStatus,
} from './policy/status-rules.ts';
export { gapRule } from './policy/gap-rule.ts';
export { ratioRule } from './policy/ratio-rule.ts';
export { gradeOf } from './judgement/grade-of.ts';
export { formatGrade } from './judgement/format-grade.ts';
export { parseGrade } from './judgement/parse-grade.ts';
export type { PolicyOverrides } from './policy/define-policy.ts';
export { definePolicy } from './policy/define-policy.ts';
export { policies } from './policy/policies.ts';
export { frappePolicy } from './policy/presets/frappe.ts';
export { horillaPolicy } from './policy/presets/horilla.ts';
export { puzzleBarPolicy } from './policy/presets/puzzle-bar.ts';
export { puzzleStatisticsPolicy } from './policy/presets/puzzle-statistics.ts';
export { okrTrackerStorePolicy } from './policy/presets/okr-tracker-store.ts';
export { okrTrackerScreenPolicy } from './policy/presets/okr-tracker-screen.ts';
export { burningOkrScreenPolicy } from './policy/presets/burningokr-screen.ts';
export { burningOkrChartPolicy } from './policy/presets/burningokr-chart.ts';
export { operatelyPolicy } from './policy/presets/operately.ts';
export { leantimePolicy } from './policy/presets/leantime.ts';
export { taskanyPolicy } from './policy/presets/taskany.ts';
export { businessAsCodePolicy } from './policy/presets/business-as-code.ts';
export { openOkrPolicy } from './policy/presets/open-okr.ts';
export { quantivePolicy } from './policy/presets/quantive-like.ts';
export { vivaPolicy } from './policy/presets/viva-like.ts';
export { perdooPolicy } from './policy/presets/perdoo.ts';
export { servicenowPolicy } from './policy/presets/servicenow-like.ts';
export { successFactorsAveragePolicy } from './policy/presets/successfactors-average.ts';
export { successFactorsSumPolicy } from './policy/presets/successfactors-sum.ts';
export { successFactorsFriendlyPolicy } from './policy/presets/successfactors-friendly.ts';
export { engagedlyPolicy } from './policy/presets/engagedly.ts';
export { synergitaPolicy } from './policy/presets/synergita.ts';
export { fifteenFivePolicy } from './policy/presets/fifteen-five.ts';
export { profitCoPolicy } from './policy/presets/profit-co.ts';
export { mhokrPolicy } from './policy/presets/mhokr.ts';
export { holaspiritPolicy } from './policy/presets/holaspirit.ts';
export { mooncampPolicy } from './policy/presets/mooncamp.ts';
export { latticePolicy } from './policy/presets/lattice.ts';
export { inforPolicy } from './policy/presets/infor.ts';
export { googlePlaybookPolicy } from './policy/presets/google-playbook.ts';
export { sourceCommittedBinaryPolicy } from './policy/presets/source-committed-binary.ts';
export { sourceAspirationalPolicy } from './policy/presets/source-aspirational.ts';
export { mboPayoutPolicy } from './policy/presets/mbo-payout.ts';
export { balancedScorecardPolicy } from './policy/presets/balanced-scorecard.ts';
export { kraAnnualPolicy } from './policy/presets/kra-annual.ts';
export { standardPolicy } from './policy/standard-policy.ts';
export type { ScoreRow } from './rows/score-row.ts';
export { scoreColumns } from './rows/score-row.ts';
export type { ScoreRowsOptions } from './rows/score-rows.ts';
export { scoreRows } from './rows/score-rows.ts';
export { partScoreRows } from './rows/part-score-rows.ts';
export type { PartialScores, PartialSum } from './partition/partial-scores.ts';
export type { PartitionOptions, PartitionScores } from './partition/evaluate-partition.ts';
export { evaluatePartition } from './partition/evaluate-partition.ts';
export { mergePartials } from './partition/merge-partials.ts';
export { scorePartials } from './partition/score-partials.ts';
export type { Scorer } from './scorer/scorer.ts';
export type { Difference, GoalDifference } from './scorer/difference.ts';
export { createScorer } from './scorer/create-scorer.ts';
export type { GoalScore, ScoredGoal, UnscoredGoal } from './score/goal-score.ts';
export type { Flag } from './score/flag.ts';
export { flags } from './score/flag.ts';
export type { Grade } from './score/grade.ts';
export type { Override } from './score/override.ts';
export type { Pace } from './score/pace.ts';
export type { ScoreBook } from './score/score-book.ts';
export type { ScoreOptions } from './score/score-options.ts';
export { scoreGoals } from './score/score-goals.ts';
export type { AgainstExpectation } from './judgement/against-expectation.ts';
export type { AspirationalIndicator, Indicator, Indicators } from './score/indicators.ts';
export { indicatorsOf } from './score/indicators-of.ts';
export type { EarnedSchedule } from './pace/earned-schedule.ts';
export { earnedSchedule } from './pace/earned-schedule.ts';
export type { EarnedValue } from './pace/earned-value.ts';
export { earnedValue } from './pace/earned-value.ts';
export type { GoalSchedule } from './score/earned-schedule-of.ts';
export { earnedScheduleOf } from './score/earned-schedule-of.ts';
export { probabilityOf } from './judgement/probability-of.ts';
export type { Staleness } from './score/staleness.ts';
export type { PlanStatus, Status } from './score/status.ts';
export { planStatuses } from './score/status.ts';
export type { Total, TotalScope } from './score/total.ts';
export type {
  AppraisalAnswer,
  KpiSummary,
  KraAppraisal,
  Rating,
  ReviewParts,
} from './appraisal/appraisal-answer.ts';
export type { AppraisalPolicy, MissingRating } from './appraisal/appraisal-policy.ts';
export { standardAppraisal } from './appraisal/appraisal-policy.ts';
export type { AppraisalOverrides } from './appraisal/define-appraisal-policy.ts';
export { defineAppraisalPolicy } from './appraisal/define-appraisal-policy.ts';
export { frappeAppraisal, frappeAutomaticAppraisal } from './appraisal/frappe-appraisal.ts';
export type { CriterionRating } from './appraisal/criterion-rating.ts';
export type { AppraiseOptions } from './appraisal/appraise-options.ts';
export { appraise } from './appraisal/appraise.ts';
export type { UnratedReason } from './appraisal/unrated-reason.ts';
export { unratedReasons } from './appraisal/unrated-reason.ts';
export { appraisalMessagesGerman } from './appraisal/appraisal-messages-german.ts';
