import type { ConfiguredRule } from '../rule/configured-rule.ts';
import type { Rule } from '../rule/rule.ts';
import { balancedSet } from './cascade/balanced-set.ts';
import { childInsideParentPeriod } from './cascade/child-inside-parent-period.ts';
import { committedSupportedByCommitted } from './cascade/committed-supported-by-committed.ts';
import { contributionPlausible } from './cascade/contribution-plausible.ts';
import { keyResultCovered } from './cascade/key-result-covered.ts';
import { keyResultTranslated } from './cascade/key-result-translated.ts';
import { linksFalsifiable } from './cascade/links-falsifiable.ts';
import { noDrift } from './cascade/no-drift.ts';
import { noOrphanGoals } from './cascade/no-orphan-goals.ts';
import { noSilos } from './cascade/no-silos.ts';
import { noVanity } from './cascade/no-vanity.ts';
import { sharesConserved } from './cascade/shares-conserved.ts';
import { supportGoesUpOneLevel } from './cascade/support-goes-up-one-level.ts';
import { executiveKeyResultsPerUnit } from './counts/executive-key-results-per-unit.ts';
import { keyResultsPerObjective } from './counts/key-results-per-objective.ts';
import { kpisPerKra } from './counts/kpis-per-kra.ts';
import { krasPerRole } from './counts/kras-per-role.ts';
import { objectivesPerLevel } from './counts/objectives-per-level.ts';
import { appraisalUseDeclared } from './governance/appraisal-use-declared.ts';
import { assessmentBeforeDeployment } from './governance/assessment-before-deployment.ts';
import { carryForwardDecided } from './governance/carry-forward-decided.ts';
import { classificationBeforeKeyResult } from './governance/classification-before-key-result.ts';
import { depthBeforeBreadth } from './governance/depth-before-breadth.ts';
import { draftsReviewed } from './governance/drafts-reviewed.ts';
import { incidentResponseTime } from './governance/incident-response-time.ts';
import { monitoringCoverage } from './governance/monitoring-coverage.ts';
import { oversightOnAutonomousRate } from './governance/oversight-on-autonomous-rate.ts';
import { retrospectiveHeld } from './governance/retrospective-held.ts';
import { targetChangeHasReason } from './governance/target-change-has-reason.ts';
import { coverTheRole } from './kras/cover-the-role.ts';
import { distinct } from './kras/distinct.ts';
import { linkedToCompanyKeyResult } from './kras/linked-to-company-key-result.ts';
import { mixedEvidence } from './kras/mixed-evidence.ts';
import { notAKpi } from './kras/not-a-kpi.ts';
import { stable } from './kras/stable.ts';
import { baselinePresent } from './measures/baseline-present.ts';
import { directionFitsWording } from './measures/direction-fits-wording.ts';
import { executiveSourceOfRecord } from './measures/executive-source-of-record.ts';
import { guardrailPresent } from './measures/guardrail-present.ts';
import { kindFitsLevel } from './measures/kind-fits-level.ts';
import { lagFitsPeriod } from './measures/lag-fits-period.ts';
import { leadingPairedWithLagging } from './measures/leading-paired-with-lagging.ts';
import { measureKeptAfterPublishing } from './measures/measure-kept-after-publishing.ts';
import { noConflictingKpis } from './measures/no-conflicting-kpis.ts';
import { rangeForProbabilisticOutputs } from './measures/range-for-probabilistic-outputs.ts';
import { sourceAssigned } from './measures/source-assigned.ts';
import { targetBeyondLastActual } from './measures/target-beyond-last-actual.ts';
import { targetPresent } from './measures/target-present.ts';
import { unitPresent } from './measures/unit-present.ts';
import { weightsValid } from './measures/weights-valid.ts';
import { oneAccountableOwner } from './ownership/one-accountable-owner.ts';
import { oneOwnerPerKra } from './ownership/one-owner-per-kra.ts';
import { ownerAssigned } from './ownership/owner-assigned.ts';
import { ownerLoad } from './ownership/owner-load.ts';
import { checkInsFresh } from './rhythm/check-ins-fresh.ts';
import { cycleHasRhythm } from './rhythm/cycle-has-rhythm.ts';
import { horizonFitsCommitment } from './rhythm/horizon-fits-commitment.ts';
import { parentRevisionSeen } from './rhythm/parent-revision-seen.ts';
import { recalibrationDue } from './rhythm/recalibration-due.ts';
import { wrapUpPlanned } from './rhythm/wrap-up-planned.ts';
import { checkInsAgree } from './structure/check-ins-agree.ts';
import { checkInsRecordedOnce } from './structure/check-ins-recorded-once.ts';
import { depthAndFanOut } from './structure/depth-and-fan-out.ts';
import { managersFormATree } from './structure/managers-form-a-tree.ts';
import { noLoops } from './structure/no-loops.ts';
import { periodsRunForward } from './structure/periods-run-forward.ts';
import { referencesExist } from './structure/references-exist.ts';
import { uniqueIds } from './structure/unique-ids.ts';
import { unitsFormATree } from './structure/units-form-a-tree.ts';
import { noDuplicates } from './wording/no-duplicates.ts';
import { noMetricInObjective } from './wording/no-metric-in-objective.ts';
import { noOutputConfusion } from './wording/no-output-confusion.ts';
import { noTechnologyMilestone } from './wording/no-technology-milestone.ts';
import { noVanityCount } from './wording/no-vanity-count.ts';
import { notAnActivity } from './wording/not-an-activity.ts';
import { notPurelyTechnical } from './wording/not-purely-technical.ts';
import { notVague } from './wording/not-vague.ts';
import { siblingsReadAlike } from './wording/siblings-read-alike.ts';

/** Every rule with its own severity and defaults: what any organisation should hear about. */
const recommended: readonly Rule[] = [
  uniqueIds,
  referencesExist,
  noLoops,
  depthAndFanOut,
  unitsFormATree,
  managersFormATree,
  checkInsAgree,
  checkInsRecordedOnce,
  periodsRunForward,
  oneAccountableOwner,
  ownerAssigned,
  ownerLoad,
  oneOwnerPerKra,
  objectivesPerLevel,
  keyResultsPerObjective,
  krasPerRole,
  kpisPerKra,
  executiveKeyResultsPerUnit,
  baselinePresent,
  targetPresent,
  unitPresent,
  sourceAssigned,
  weightsValid,
  executiveSourceOfRecord,
  directionFitsWording,
  guardrailPresent,
  noConflictingKpis,
  leadingPairedWithLagging,
  rangeForProbabilisticOutputs,
  kindFitsLevel,
  lagFitsPeriod,
  targetBeyondLastActual,
  measureKeptAfterPublishing,
  supportGoesUpOneLevel,
  childInsideParentPeriod,
  keyResultCovered,
  noOrphanGoals,
  sharesConserved,
  committedSupportedByCommitted,
  linksFalsifiable,
  noVanity,
  noDrift,
  contributionPlausible,
  keyResultTranslated,
  balancedSet,
  noSilos,
  linkedToCompanyKeyResult,
  distinct,
  coverTheRole,
  notAKpi,
  stable,
  mixedEvidence,
  notAnActivity,
  noMetricInObjective,
  noOutputConfusion,
  noVanityCount,
  noTechnologyMilestone,
  notPurelyTechnical,
  notVague,
  noDuplicates,
  siblingsReadAlike,
  cycleHasRhythm,
  checkInsFresh,
  parentRevisionSeen,
  wrapUpPlanned,
  recalibrationDue,
  horizonFitsCommitment,
  draftsReviewed,
  classificationBeforeKeyResult,
  oversightOnAutonomousRate,
  assessmentBeforeDeployment,
  monitoringCoverage,
  incidentResponseTime,
  targetChangeHasReason,
  carryForwardDecided,
  retrospectiveHeld,
  appraisalUseDeclared,
  depthBeforeBreadth,
];

/** The same rules for houses that want nothing to slip: warnings are errors, and where authorities differ the narrow number holds. */
const strict: readonly (Rule | ConfiguredRule)[] = [
  uniqueIds,
  referencesExist,
  noLoops,
  { rule: depthAndFanOut, severity: 'error' },
  unitsFormATree,
  managersFormATree,
  { rule: checkInsAgree, severity: 'error' },
  { rule: checkInsRecordedOnce, severity: 'warning' },
  periodsRunForward,
  { rule: oneAccountableOwner, options: { inherit: false } },
  { rule: ownerAssigned, severity: 'error' },
  { rule: ownerLoad, severity: 'error' },
  { rule: oneOwnerPerKra, severity: 'error' },
  {
    rule: objectivesPerLevel,
    severity: 'error',
    options: { companyMin: 2, companyMax: 4, businessUnitMax: 5, departmentMax: 5, teamMax: 5 },
  },
  { rule: keyResultsPerObjective, severity: 'error' },
  { rule: krasPerRole, severity: 'error', options: { min: 4, max: 5 } },
  { rule: kpisPerKra, severity: 'error', options: { min: 2 } },
  { rule: executiveKeyResultsPerUnit, severity: 'error' },
  { rule: baselinePresent, severity: 'error' },
  targetPresent,
  { rule: unitPresent, severity: 'error' },
  { rule: sourceAssigned, severity: 'error' },
  weightsValid,
  { rule: executiveSourceOfRecord, severity: 'error' },
  { rule: directionFitsWording, severity: 'error' },
  { rule: guardrailPresent, severity: 'warning' },
  { rule: noConflictingKpis, severity: 'error' },
  { rule: leadingPairedWithLagging, severity: 'warning' },
  { rule: rangeForProbabilisticOutputs, severity: 'warning' },
  { rule: kindFitsLevel, severity: 'warning' },
  { rule: lagFitsPeriod, severity: 'warning' },
  { rule: targetBeyondLastActual, severity: 'error' },
  { rule: measureKeptAfterPublishing, severity: 'error' },
  { rule: supportGoesUpOneLevel, severity: 'error' },
  { rule: childInsideParentPeriod, severity: 'error' },
  { rule: keyResultCovered, severity: 'warning' },
  { rule: noOrphanGoals, severity: 'error' },
  sharesConserved,
  { rule: committedSupportedByCommitted, severity: 'error', options: { every: true } },
  { rule: linksFalsifiable, severity: 'warning' },
  { rule: noVanity, severity: 'error', options: { minEffectShare: 0.5 } },
  { rule: noDrift, severity: 'error' },
  { rule: contributionPlausible, options: { minWayShare: 1 } },
  { rule: keyResultTranslated, severity: 'warning' },
  { rule: balancedSet, severity: 'warning' },
  { rule: noSilos, severity: 'warning' },
  { rule: linkedToCompanyKeyResult, severity: 'error' },
  { rule: distinct, severity: 'error' },
  { rule: coverTheRole, severity: 'warning' },
  { rule: notAKpi, severity: 'error' },
  { rule: stable, severity: 'error', options: { maxChanges: 1 } },
  { rule: mixedEvidence, severity: 'warning' },
  { rule: notAnActivity, severity: 'error' },
  { rule: noMetricInObjective, severity: 'error' },
  { rule: noOutputConfusion, severity: 'error', options: { stepsPass: false } },
  { rule: noVanityCount, severity: 'error', options: { stepsPass: false } },
  { rule: noTechnologyMilestone, severity: 'error', options: { platformsPass: false } },
  { rule: notPurelyTechnical, severity: 'error', options: { deployedPasses: false } },
  { rule: notVague, severity: 'error' },
  { rule: noDuplicates, severity: 'error' },
  { rule: siblingsReadAlike, severity: 'error' },
  { rule: cycleHasRhythm, severity: 'error' },
  { rule: checkInsFresh, severity: 'error', options: { nudgeDays: 7, staleDays: 21 } },
  { rule: parentRevisionSeen, severity: 'error' },
  { rule: wrapUpPlanned, severity: 'warning' },
  { rule: recalibrationDue, severity: 'warning' },
  { rule: horizonFitsCommitment, severity: 'warning' },
  draftsReviewed,
  { rule: classificationBeforeKeyResult, severity: 'error' },
  { rule: oversightOnAutonomousRate, severity: 'error' },
  { rule: assessmentBeforeDeployment, severity: 'error' },
  { rule: monitoringCoverage, severity: 'error' },
  { rule: incidentResponseTime, severity: 'error' },
  { rule: targetChangeHasReason, severity: 'error' },
  { rule: carryForwardDecided, severity: 'error' },
  { rule: retrospectiveHeld, severity: 'warning' },
  appraisalUseDeclared,
  { rule: depthBeforeBreadth, severity: 'warning' },
];

/**
 * Lists of rules to start from. `recommended` takes every rule as it is, but for `rhythm/committed-first`, which is for
 * those who are new to objectives; `strict` makes errors of warnings and
 * narrows the numbers. Spread one into a list of your own and change what you like.
 *
 * @example
 * ```ts
 * import { presets } from '@throughline/cascade';
 *
 * presets.recommended.length === presets.strict.length; // => true
 * ```
 */
export const presets = { recommended, strict } as const;
