import type { Policy } from './policy.ts';
import { balancedScorecardPolicy } from './presets/balanced-scorecard.ts';
import { burningOkrChartPolicy } from './presets/burningokr-chart.ts';
import { burningOkrScreenPolicy } from './presets/burningokr-screen.ts';
import { businessAsCodePolicy } from './presets/business-as-code.ts';
import { engagedlyPolicy } from './presets/engagedly.ts';
import { fifteenFivePolicy } from './presets/fifteen-five.ts';
import { frappePolicy } from './presets/frappe.ts';
import { googlePlaybookPolicy } from './presets/google-playbook.ts';
import { holaspiritPolicy } from './presets/holaspirit.ts';
import { horillaPolicy } from './presets/horilla.ts';
import { inforPolicy } from './presets/infor.ts';
import { kraAnnualPolicy } from './presets/kra-annual.ts';
import { latticePolicy } from './presets/lattice.ts';
import { leantimePolicy } from './presets/leantime.ts';
import { mboPayoutPolicy } from './presets/mbo-payout.ts';
import { mhokrPolicy } from './presets/mhokr.ts';
import { mooncampPolicy } from './presets/mooncamp.ts';
import { okrTrackerScreenPolicy } from './presets/okr-tracker-screen.ts';
import { okrTrackerStorePolicy } from './presets/okr-tracker-store.ts';
import { openOkrPolicy } from './presets/open-okr.ts';
import { operatelyPolicy } from './presets/operately.ts';
import { perdooPolicy } from './presets/perdoo.ts';
import { profitCoPolicy } from './presets/profit-co.ts';
import { puzzleBarPolicy } from './presets/puzzle-bar.ts';
import { puzzleStatisticsPolicy } from './presets/puzzle-statistics.ts';
import { quantivePolicy } from './presets/quantive-like.ts';
import { servicenowPolicy } from './presets/servicenow-like.ts';
import { sourceAspirationalPolicy } from './presets/source-aspirational.ts';
import { sourceCommittedBinaryPolicy } from './presets/source-committed-binary.ts';
import { successFactorsAveragePolicy } from './presets/successfactors-average.ts';
import { successFactorsFriendlyPolicy } from './presets/successfactors-friendly.ts';
import { successFactorsSumPolicy } from './presets/successfactors-sum.ts';
import { synergitaPolicy } from './presets/synergita.ts';
import { taskanyPolicy } from './presets/taskany.ts';
import { vivaPolicy } from './presets/viva-like.ts';
import { standardPolicy } from './standard-policy.ts';

/**
 * All policies by name: `standard`, policies named after the systems whose arithmetic they reproduce, faults
 * included, and policies named after a practice. Importing a single one, e.g. `frappePolicy`, leaves the others
 * out of a bundle. Each has a page: docs/policies/README.md.
 *
 * @example
 * ```ts
 * import { policies, scoreGoals } from '@throughline/scoring';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'nps', objective: 'love', title: 'NPS', measure: { kind: 'change', from: 40, to: 60 } }],
 *   checkIns: [{ key: 'a', goal: 'nps', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 75 }],
 * } as const;
 * const shown = (policy: typeof policies.standard) => {
 *   const score = scoreGoals(goals, { asOf: '2026-05-31', policy }).get('nps');
 *   return score?.scored && score.attainment;
 * };
 * [shown(policies.standard), shown(policies.horilla), shown(policies.quantiveLike)]; // => [1, 1.25, 1.75]
 * ```
 */
export const policies = /* @__PURE__ */ Object.freeze({
  standard: standardPolicy,
  frappe: frappePolicy,
  horilla: horillaPolicy,
  puzzleBar: puzzleBarPolicy,
  puzzleStatistics: puzzleStatisticsPolicy,
  okrTrackerStore: okrTrackerStorePolicy,
  okrTrackerScreen: okrTrackerScreenPolicy,
  burningokrScreen: burningOkrScreenPolicy,
  burningokrChart: burningOkrChartPolicy,
  operately: operatelyPolicy,
  leantime: leantimePolicy,
  taskany: taskanyPolicy,
  businessAsCode: businessAsCodePolicy,
  openOkr: openOkrPolicy,
  quantiveLike: quantivePolicy,
  vivaLike: vivaPolicy,
  perdoo: perdooPolicy,
  servicenowLike: servicenowPolicy,
  successfactorsAverage: successFactorsAveragePolicy,
  successfactorsSum: successFactorsSumPolicy,
  successfactorsFriendly: successFactorsFriendlyPolicy,
  engagedly: engagedlyPolicy,
  synergita: synergitaPolicy,
  fifteenFive: fifteenFivePolicy,
  profitCo: profitCoPolicy,
  mhokr: mhokrPolicy,
  holaspirit: holaspiritPolicy,
  mooncamp: mooncampPolicy,
  lattice: latticePolicy,
  infor: inforPolicy,
  googlePlaybook: googlePlaybookPolicy,
  sourceCommittedBinary: sourceCommittedBinaryPolicy,
  sourceAspirational: sourceAspirationalPolicy,
  mboPayout: mboPayoutPolicy,
  balancedScorecard: balancedScorecardPolicy,
  kraAnnual: kraAnnualPolicy,
} satisfies { readonly [name: string]: Policy });
