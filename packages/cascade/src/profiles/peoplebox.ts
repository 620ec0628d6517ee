import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/**
 * A first roll-out of OKRs: few of them, committed ones first, weekly check-ins and a proper wrap-up.
 * Source: docs/sources.md#profiles (S1).
 *
 * @example
 * ```ts
 * import { peopleboxProfile } from '@throughline/cascade';
 *
 * peopleboxProfile.policy; // => 'sourceCommittedBinary'
 * ```
 */
export const peopleboxProfile: Profile = /* @__PURE__ */ profileOf({
  id: 'peoplebox',
  version: 1,
  title: 'OKRs rolled out for the first time: few, committed, checked every week, wrapped up',
  article: 'S1',
  source: 'docs/sources.md#profiles',
  policy: 'sourceCommittedBinary',
  rhythm: 'mid-quarter',
  rules: {
    'structure/check-ins-agree': 'warning',
    'structure/check-ins-recorded-once': 'info',
    'structure/depth-and-fan-out': 'warning',
    'structure/managers-form-a-tree': 'error',
    'structure/periods-run-forward': 'error',
    'ownership/one-accountable-owner': 'error',
    'ownership/owner-assigned': 'warning',
    'ownership/owner-load': ['warning', { maxObjectives: 7, maxKeyResults: 35 }],
    'counts/key-results-per-objective': ['warning', { min: 3, max: 5 }],
    'measures/weights-valid': 'error',
    'cascade/child-inside-parent-period': 'warning',
    'cascade/shares-conserved': 'error',
    'cascade/support-goes-up-one-level': 'warning',
    'wording/no-duplicates': 'warning',
    'governance/drafts-reviewed': 'error',
    'cascade/no-silos': 'info',
    'governance/carry-forward-decided': 'warning',
    'governance/retrospective-held': 'info',
  },
  resolves: {
    C1: { position: 'not asked: the article has no KRAs' },
    C2: { position: 'not asked: the article has no KRAs' },
    C3: { position: 'not asked: the article has no KRAs' },
    C4: {
      position: 'at most seven for any level; the article says five to seven',
      rules: {
        'counts/objectives-per-level': [
          'warning',
          {
            companyMin: 1,
            companyMax: 7,
            businessUnitMin: 1,
            businessUnitMax: 7,
            departmentMin: 1,
            departmentMax: 7,
            teamMin: 1,
            teamMax: 7,
          },
        ],
      },
    },
    C5: { position: 'the attained share of an aspirational goal: 60 to 70 % is what usually comes of one' },
    C6: {
      position:
        'all or nothing, and what is promised rests on promises; the warning in the same article against ' +
        'insisting on 1.0 is taken up by `sourceAspirational`, for houses past their first year',
      rules: {
        'cascade/committed-supported-by-committed': ['warning', { every: false }],
        'rhythm/committed-first': ['warning', { firstCycles: 4 }],
      },
    },
    C7: {
      position: 'pass or fail; the scale from 1 to 10 of the wrap-up is a grade scheme, `oneToTenGrades`',
    },
    C8: {
      position: 'check-ins every week, a nudge after three weeks of silence, a wrap-up a week before the end',
      rules: {
        'rhythm/cycle-has-rhythm': 'warning',
        'rhythm/check-ins-fresh': ['warning', { nudgeDays: 21, staleDays: 42 }],
        'rhythm/wrap-up-planned': 'info',
        'rhythm/horizon-fits-commitment': ['info', { committedMax: 184, aspirationalMin: 84 }],
      },
    },
    C9: { position: 'in check-ins, when priorities have shifted; a promise is met or missed as it was made' },
    C10: {
      position: 'never: objective scores are no input to reward or recognition of any kind',
      rules: {
        'governance/appraisal-use-declared': ['error', { withoutObjectives: ['compensation', 'promotion'] }],
      },
    },
    C11: { position: 'apart: a KPI is watched and is no substitute for a key result' },
    C12: { position: 'not asked of key results: training everybody is one of its own examples' },
    C13: { position: 'not asked' },
    C14: {
      position: 'from the top down; nobody is without a line to the top',
      rules: { 'cascade/no-orphan-goals': 'warning' },
    },
    C15: { position: 'goals below align with goals above; nothing is copied' },
    C16: { position: 'figures to reach' },
    C17: { position: 'not asked' },
  },
});
