import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/**
 * A cascade of AI goals on three levels, where a key result above becomes an objective below and every link can
 * be tested. Source: docs/sources.md#profiles (S4).
 *
 * @example
 * ```ts
 * import { fronterioProfile } from '@throughline/cascade';
 *
 * fronterioProfile.rhythm; // => 'weekly-monthly-quarterly'
 * ```
 */
export const fronterioProfile: Profile = /* @__PURE__ */ profileOf({
  id: 'fronterio',
  version: 1,
  title: 'A tested cascade from executive bets to the teams that use AI, refreshed every week',
  article: 'S4',
  source: 'docs/sources.md#profiles',
  policy: 'standard',
  rhythm: 'weekly-monthly-quarterly',
  rules: {
    'structure/references-exist': 'error',
    'structure/no-loops': 'error',
    'structure/depth-and-fan-out': ['warning', { maxDepth: 12, maxChildren: 500 }],
    'structure/units-form-a-tree': 'error',
    'measures/executive-source-of-record': 'warning',
    'measures/source-assigned': 'warning',
    'cascade/child-inside-parent-period': 'warning',
    'cascade/shares-conserved': 'error',
    'cascade/links-falsifiable': 'info',
    'wording/no-metric-in-objective': 'warning',
    'wording/no-output-confusion': ['warning', { stepsPass: true }],
    'measures/guardrail-present': 'info',
    'measures/kind-fits-level': [
      'info',
      {
        company: ['financial', 'operational'],
        businessUnit: ['operational'],
        department: ['operational', 'adoption', 'quality'],
        team: ['outcome', 'operational', 'adoption', 'quality', 'milestone'],
      },
    ],
    'measures/lag-fits-period': 'warning',
    'measures/measure-kept-after-publishing': 'warning',
    'measures/target-beyond-last-actual': 'warning',
    'cascade/balanced-set': [
      'warning',
      { onlyWithAi: true, wanted: ['outcome', 'adoption', 'operation'], reserve: true },
    ],
    'cascade/contribution-plausible': ['warning', { minWayShare: 0.5, maxLinkShare: 1 }],
    'cascade/no-drift': 'warning',
    'cascade/no-vanity': 'warning',
    'governance/assessment-before-deployment': 'warning',
    'governance/classification-before-key-result': 'warning',
    'governance/incident-response-time': 'warning',
    'governance/monitoring-coverage': 'warning',
    'governance/oversight-on-autonomous-rate': 'warning',
  },
  resolves: {
    C1: { position: 'not asked: the article has no KRAs' },
    C2: { position: 'not asked: the article has no KRAs' },
    C3: { position: 'not asked: the article has no KRAs' },
    C4: {
      position: 'two to four for the executives, one or two for a unit that takes up as many key results',
      rules: {
        'counts/objectives-per-level': [
          'warning',
          {
            companyMin: 2,
            companyMax: 4,
            businessUnitMin: 1,
            businessUnitMax: 2,
            departmentMin: 1,
            departmentMax: 2,
            teamMin: 1,
            teamMax: 7,
          },
        ],
        'counts/executive-key-results-per-unit': ['warning', { min: 1, max: 2 }],
        'governance/depth-before-breadth': ['info', { most: 3, levels: 2 }],
      },
    },
    C5: { position: 'not asked' },
    C6: { position: 'not asked: a goal that moves nothing above it has failed, whatever its own score' },
    C7: { position: 'attained share from 0 to 1' },
    C8: {
      position:
        'values every week, units every month, executives every quarter; silent for six weeks is dead',
      rules: {
        'rhythm/cycle-has-rhythm': 'warning',
        'rhythm/check-ins-fresh': ['warning', { nudgeDays: 7, staleDays: 42 }],
      },
    },
    C9: { position: 'when a monthly review shows that the link to the level above is broken' },
    C10: { position: 'not asked' },
    C11: { position: 'metrics that units already track become key results' },
    C12: {
      position: 'only as a step to a result that is tracked as well',
      rules: { 'wording/not-an-activity': 'warning' },
    },
    C13: {
      position: 'a technical figure is no objective, and as a key result most likely vanity, in use or not',
      rules: {
        'wording/no-technology-milestone': 'warning',
        'wording/not-purely-technical': ['warning', { deployedPasses: false }],
      },
    },
    C14: {
      position: 'from the team up; a metric that leads nowhere is a finding',
      rules: { 'cascade/no-orphan-goals': 'warning' },
    },
    C15: {
      position: 'a key result is taken up as an objective of the level right below, the number stays above',
      rules: {
        'cascade/support-goes-up-one-level': 'warning',
        'cascade/key-result-translated': 'info',
      },
    },
    C16: {
      position: 'ranges and thresholds where outputs are probable only',
      rules: { 'measures/range-for-probabilistic-outputs': 'info' },
    },
    C17: {
      position: 'what nobody below has taken up is reported and fails nothing',
      rules: { 'cascade/key-result-covered': 'warning' },
    },
  },
});
