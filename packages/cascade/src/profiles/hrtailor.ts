import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/**
 * From company OKRs to KRAs and KPIs of every role, refreshed each quarter in a rhythm of twelve weeks.
 * Source: docs/sources.md#profiles (S0).
 *
 * @example
 * ```ts
 * import { hrtailorProfile } from '@throughline/cascade';
 *
 * hrtailorProfile.rules['counts/kras-per-role']; // => ['warning', { min: 3, max: 5 }]
 * ```
 */
export const hrtailorProfile: Profile = /* @__PURE__ */ profileOf({
  id: 'hrtailor',
  version: 1,
  title: 'KRAs and KPIs of every role follow from company OKRs, quarter by quarter',
  article: 'S0',
  source: 'docs/sources.md#profiles',
  policy: 'standard',
  rhythm: 'twelve-week',
  rules: {
    'structure/references-exist': 'error',
    'structure/periods-run-forward': 'error',
    'ownership/one-accountable-owner': 'error',
    'ownership/owner-assigned': 'warning',
    'counts/key-results-per-objective': ['warning', { min: 3, max: 5 }],
    'measures/baseline-present': 'warning',
    'measures/target-present': 'error',
    'measures/unit-present': 'warning',
    'measures/source-assigned': 'warning',
    'kras/linked-to-company-key-result': 'warning',
    'ownership/one-owner-per-kra': 'warning',
    'wording/not-vague': 'warning',
    'wording/siblings-read-alike': 'warning',
    'measures/direction-fits-wording': 'warning',
    'measures/guardrail-present': 'info',
    'measures/leading-paired-with-lagging': 'info',
    'measures/no-conflicting-kpis': 'warning',
    'measures/target-beyond-last-actual': 'warning',
    'governance/retrospective-held': 'info',
  },
  resolves: {
    C1: {
      position: 'three to five for each role',
      rules: { 'counts/kras-per-role': ['warning', { min: 3, max: 5 }] },
    },
    C2: {
      position:
        'published for a quarter, looked at again whenever the goal above changes; no shorter, no oftener',
      rules: {
        'kras/stable': ['warning', { maxChanges: 4, days: 365, minDays: 84 }],
        'rhythm/parent-revision-seen': 'warning',
      },
    },
    C3: {
      position: 'one is enough, as every example shows; up to four',
      rules: { 'counts/kpis-per-kra': ['warning', { min: 1, max: 4 }] },
    },
    C4: { position: 'not asked: the article counts key results, KRAs and KPIs only' },
    C5: { position: 'the attained share of a goal, as the standard policy reads it' },
    C6: {
      position: 'not asked: goals are compared with their targets, and a promise is judged as a promise',
    },
    C7: { position: 'attained share from 0 to 1, shown as the house likes' },
    C8: {
      position: 'weeks 1, 5, 8 and 12 of twelve',
      rules: { 'rhythm/cycle-has-rhythm': 'warning' },
    },
    C9: {
      position: 'in week 8, when the gap to the plan line is above 20 %, with the change on record',
      rules: {
        'governance/target-change-has-reason': 'warning',
        'rhythm/recalibration-due': ['warning', { above: 0.2, floor: 0.05 }],
      },
    },
    C10: {
      position: 'KPI results are part of reviews, beside what managers and employees say; pay is not named',
    },
    C11: {
      position: 'KPIs belong to KRAs and serve key results; they are scored and never feed an objective',
    },
    C12: {
      position: 'no tasks as goals; a rate such as interviews each month may be a KPI',
      rules: { 'wording/not-an-activity': 'warning' },
    },
    C13: { position: 'not asked: accuracy is a KPI like any other' },
    C14: { position: 'from the top: company OKRs come first' },
    C15: { position: 'a key result leads to KRAs of the roles that must deliver for it' },
    C16: { position: 'points and comparators' },
    C17: { position: 'every KRA serves a key result; a key result nobody serves is not asked after' },
  },
});
