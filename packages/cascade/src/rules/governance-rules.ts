import type { Rule } from '../rule/rule.ts';
import { assessmentBeforeDeployment } from './governance/assessment-before-deployment.ts';
import { classificationBeforeKeyResult } from './governance/classification-before-key-result.ts';
import { draftsReviewed } from './governance/drafts-reviewed.ts';
import { incidentResponseTime } from './governance/incident-response-time.ts';
import { monitoringCoverage } from './governance/monitoring-coverage.ts';
import { oversightOnAutonomousRate } from './governance/oversight-on-autonomous-rate.ts';

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
];
