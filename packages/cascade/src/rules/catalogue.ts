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
import { committedFirst } from './rhythm/committed-first.ts';
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

/**
 * Every rule under its id: what is known about it without running it, its default options, and its check. One
 * line for each rule; nothing else lists them all. Importing it brings all rules along, `runRules` none.
 *
 * @example
 * ```ts
 * import { ruleCatalogue } from '@throughline/cascade';
 *
 * ruleCatalogue['counts/key-results-per-objective'].defaults; // => { min: 3, max: 5 }
 * ```
 */
export const ruleCatalogue = {
  'structure/unique-ids': uniqueIds,
  'structure/references-exist': referencesExist,
  'structure/no-loops': noLoops,
  'structure/depth-and-fan-out': depthAndFanOut,
  'structure/units-form-a-tree': unitsFormATree,
  'structure/managers-form-a-tree': managersFormATree,
  'structure/check-ins-agree': checkInsAgree,
  'structure/check-ins-recorded-once': checkInsRecordedOnce,
  'structure/periods-run-forward': periodsRunForward,
  'ownership/one-accountable-owner': oneAccountableOwner,
  'ownership/owner-assigned': ownerAssigned,
  'ownership/owner-load': ownerLoad,
  'ownership/one-owner-per-kra': oneOwnerPerKra,
  'counts/objectives-per-level': objectivesPerLevel,
  'counts/key-results-per-objective': keyResultsPerObjective,
  'counts/kras-per-role': krasPerRole,
  'counts/kpis-per-kra': kpisPerKra,
  'counts/executive-key-results-per-unit': executiveKeyResultsPerUnit,
  'measures/baseline-present': baselinePresent,
  'measures/target-present': targetPresent,
  'measures/unit-present': unitPresent,
  'measures/source-assigned': sourceAssigned,
  'measures/weights-valid': weightsValid,
  'measures/executive-source-of-record': executiveSourceOfRecord,
  'measures/direction-fits-wording': directionFitsWording,
  'measures/guardrail-present': guardrailPresent,
  'measures/no-conflicting-kpis': noConflictingKpis,
  'measures/leading-paired-with-lagging': leadingPairedWithLagging,
  'measures/range-for-probabilistic-outputs': rangeForProbabilisticOutputs,
  'measures/kind-fits-level': kindFitsLevel,
  'measures/lag-fits-period': lagFitsPeriod,
  'measures/target-beyond-last-actual': targetBeyondLastActual,
  'measures/measure-kept-after-publishing': measureKeptAfterPublishing,
  'cascade/support-goes-up-one-level': supportGoesUpOneLevel,
  'cascade/child-inside-parent-period': childInsideParentPeriod,
  'cascade/key-result-covered': keyResultCovered,
  'cascade/no-orphan-goals': noOrphanGoals,
  'cascade/shares-conserved': sharesConserved,
  'cascade/committed-supported-by-committed': committedSupportedByCommitted,
  'cascade/links-falsifiable': linksFalsifiable,
  'cascade/no-vanity': noVanity,
  'cascade/no-drift': noDrift,
  'cascade/contribution-plausible': contributionPlausible,
  'cascade/key-result-translated': keyResultTranslated,
  'cascade/balanced-set': balancedSet,
  'cascade/no-silos': noSilos,
  'kras/linked-to-company-key-result': linkedToCompanyKeyResult,
  'kras/distinct': distinct,
  'kras/cover-the-role': coverTheRole,
  'kras/not-a-kpi': notAKpi,
  'kras/stable': stable,
  'kras/mixed-evidence': mixedEvidence,
  'wording/not-an-activity': notAnActivity,
  'wording/no-metric-in-objective': noMetricInObjective,
  'wording/no-output-confusion': noOutputConfusion,
  'wording/no-vanity-count': noVanityCount,
  'wording/no-technology-milestone': noTechnologyMilestone,
  'wording/not-purely-technical': notPurelyTechnical,
  'wording/not-vague': notVague,
  'wording/no-duplicates': noDuplicates,
  'wording/siblings-read-alike': siblingsReadAlike,
  'rhythm/cycle-has-rhythm': cycleHasRhythm,
  'rhythm/check-ins-fresh': checkInsFresh,
  'rhythm/parent-revision-seen': parentRevisionSeen,
  'rhythm/wrap-up-planned': wrapUpPlanned,
  'rhythm/recalibration-due': recalibrationDue,
  'rhythm/horizon-fits-commitment': horizonFitsCommitment,
  'rhythm/committed-first': committedFirst,
  'governance/drafts-reviewed': draftsReviewed,
  'governance/classification-before-key-result': classificationBeforeKeyResult,
  'governance/oversight-on-autonomous-rate': oversightOnAutonomousRate,
  'governance/assessment-before-deployment': assessmentBeforeDeployment,
  'governance/monitoring-coverage': monitoringCoverage,
  'governance/incident-response-time': incidentResponseTime,
  'governance/target-change-has-reason': targetChangeHasReason,
  'governance/carry-forward-decided': carryForwardDecided,
  'governance/retrospective-held': retrospectiveHeld,
  'governance/appraisal-use-declared': appraisalUseDeclared,
  'governance/depth-before-breadth': depthBeforeBreadth,
} as const;
