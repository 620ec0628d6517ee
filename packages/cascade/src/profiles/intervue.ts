import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/**
 * KRAs that last as long as the role, each seen by a few KPIs and appraised one by one.
 * Source: docs/sources.md#profiles (S3).
 *
 * @example
 * ```ts
 * import { intervueProfile } from '@throughline/cascade';
 *
 * intervueProfile.rules['counts/kras-per-role']; // => ['warning', { min: 4, max: 7 }]
 * ```
 */
export const intervueProfile: Profile = /* @__PURE__ */ profileOf({
  id: 'intervue',
  version: 1,
  title: 'KRAs that last with the role, seen by KPIs and appraised one by one',
  article: 'S3',
  source: 'docs/sources.md#profiles',
  policy: 'kraAnnual',
  rhythm: 'quarterly-appraisal',
  rules: {
    'structure/unique-ids': 'error',
    'structure/check-ins-agree': 'warning',
    'structure/check-ins-recorded-once': 'info',
    'structure/managers-form-a-tree': 'error',
    'ownership/owner-assigned': 'warning',
    'measures/weights-valid': 'error',
    'kras/cover-the-role': 'info',
    'kras/distinct': 'warning',
    'kras/mixed-evidence': 'info',
    'rhythm/parent-revision-seen': 'warning',
    'kras/not-a-kpi': 'warning',
  },
  resolves: {
    C1: {
      position: 'four to seven for each role',
      rules: { 'counts/kras-per-role': ['warning', { min: 4, max: 7 }] },
    },
    C2: {
      position: 'as long as somebody holds the role; only KPIs and their targets change',
      rules: { 'kras/stable': ['warning', { maxChanges: 1, days: 365, minDays: 365 }] },
    },
    C3: {
      position: 'two to four',
      rules: { 'counts/kpis-per-kra': ['warning', { min: 2, max: 4 }] },
    },
    C4: { position: 'not asked: objectives are time-bound goals within a KRA' },
    C5: { position: 'not asked' },
    C6: { position: 'not asked: KRAs are rated, not passed' },
    C7: { position: 'ratings from 1 to 5 for each KRA, then one overall' },
    C8: { position: 'appraisals each quarter; `bi-annual-appraisal` is the other rhythm the article names' },
    C9: {
      position: 'KPIs may change each quarter or month, on record with the reason; the KRA stays',
      rules: { 'governance/target-change-has-reason': 'warning' },
    },
    C10: {
      position: 'results inform pay, succession and development; the appraisal declares which',
      rules: { 'governance/appraisal-use-declared': ['error', { withoutObjectives: [] }] },
    },
    C11: { position: 'KPIs belong to KRAs; OKRs support a KRA and have key results of their own' },
    C12: {
      position: 'no tasks as KRAs; activity may be a KPI',
      rules: { 'wording/not-an-activity': 'warning' },
    },
    C13: { position: 'not asked' },
    C14: { position: 'from the role: what would make its holder fail, whatever else went well' },
    C15: { position: 'an OKR lies under the KRA it supports' },
    C16: { position: 'points, beside judgements with evidence' },
    C17: { position: 'the KRAs of a role cover the role; goals of the company are not asked after' },
  },
});
