import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';

/**
 * OKRs of teams that build AI: stretch targets, technical key results beside business ones, adoption and
 * operation included. Source: docs/sources.md#profiles (S2).
 *
 * @example
 * ```ts
 * import { aiOkrProfile } from '@throughline/cascade';
 *
 * aiOkrProfile.policy; // => 'sourceAspirational'
 * ```
 */
export const aiOkrProfile: Profile = /* @__PURE__ */ profileOf({
  id: 'ai-okr',
  version: 1,
  title: 'Stretch OKRs of AI teams, tied to business results, adoption and operation',
  article: 'S2',
  source: 'docs/sources.md#profiles',
  policy: 'sourceAspirational',
  rhythm: 'mid-quarter',
  rules: {
    'structure/periods-run-forward': 'error',
    'measures/baseline-present': 'warning',
    'measures/target-present': 'error',
    'cascade/balanced-set': [
      'warning',
      { onlyWithAi: true, wanted: ['outcome', 'adoption', 'operation'], reserve: true },
    ],
    'wording/no-metric-in-objective': 'warning',
  },
  resolves: {
    C1: { position: 'not asked: the article has no KRAs' },
    C2: { position: 'not asked: the article has no KRAs' },
    C3: { position: 'not asked: the article has no KRAs' },
    C4: { position: 'not asked' },
    C5: {
      position:
        'the share of key results that were achieved, of whatever kind: `achievedShare` of `indicatorsOf`; ' +
        'all of them every time is too easy',
    },
    C6: { position: 'not asked: all goals are stretches and graded' },
    C7: { position: 'percent, graded by how far it came' },
    C8: {
      position: 'quarters for delivery with a review in the middle, half-years for research beside them',
      rules: { 'cascade/child-inside-parent-period': 'warning' },
    },
    C9: {
      position:
        'in the middle of the quarter, when an assumption has turned out wrong, which is the reason given',
      rules: {
        'governance/target-change-has-reason': 'warning',
        'rhythm/recalibration-due': ['warning', { above: 0.2, floor: 0.05 }],
      },
    },
    C10: { position: 'not asked' },
    C11: { position: 'not asked: the article has no KPIs' },
    C12: {
      position: 'no counts of things built; a step that answers a question is a milestone',
      rules: { 'wording/no-vanity-count': ['warning', { stepsPass: true }] },
    },
    C13: {
      position: 'a bound on the accuracy of what is in use is a result; training a model to one is not',
      rules: { 'wording/not-purely-technical': ['warning', { deployedPasses: true }] },
    },
    C14: { position: 'business objectives first, then the objective of the AI team below them' },
    C15: { position: 'two hierarchies side by side: technical key results serve business key results' },
    C16: { position: 'figures with a comparator' },
    C17: { position: 'not asked' },
  },
});
