import type { Rule } from '../rule/rule.ts';
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

/**
 * The rules about who decides.
 *
 * @example
 * ```ts
 * import { governanceRules } from '@throughline/cascade';
 *
 * governanceRules.some(({ meta }) => meta.id === 'governance/drafts-reviewed'); // => true
 * ```
 */
export const governanceRules: readonly Rule[] = [
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
