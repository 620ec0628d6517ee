import type { Duty } from './duty.ts';

/** Banned practices: Article 113(a) of the Act. */
const bansFrom = '2025-02-02';
/** Transparency: Article 113, unchanged by the amendment of 2026. */
const transparencyFrom = '2026-08-02';
/** Marking of content by systems that were on the market before: amendment of 2026. */
const markingFrom = '2026-12-02';
/** High-risk systems of Annex III: amendment of 2026, which moved it from 2026-08-02. */
const annexThreeFrom = '2027-12-02';

/**
 * The duties under the EU AI Act that goals can answer to, by article, part and first day. It is not the whole
 * Act: duties of importers and distributors, of makers of general-purpose models, and conformity assessment of
 * products under Annex I are left out. Not legal advice. Source: docs/sources.md#duties-for-ai-systems.
 *
 * @example
 * ```ts
 * import { duties } from '@throughline/cascade/obligations';
 *
 * duties.find(({ id }) => id === 'assessment');
 * // => { id: 'assessment', article: '27', who: 'deployer', riskClasses: ['high'], from: '2027-12-02' }
 * ```
 */
export const duties: readonly Duty[] = [
  { id: 'banned-practice', article: '5', who: 'provider', riskClasses: ['prohibited'], from: bansFrom },
  { id: 'banned-practice', article: '5', who: 'deployer', riskClasses: ['prohibited'], from: bansFrom },
  // Until it is classified nobody can tell that a system is none of the banned ones, so it is as old as these.
  { id: 'classification', article: '6', who: 'provider', riskClasses: ['unclassified'], from: bansFrom },
  { id: 'classification', article: '6', who: 'deployer', riskClasses: ['unclassified'], from: bansFrom },
  {
    id: 'transparency',
    article: '50',
    who: 'provider',
    riskClasses: ['limited'],
    from: transparencyFrom,
    grace: { before: transparencyFrom, from: markingFrom },
  },
  { id: 'transparency', article: '50', who: 'deployer', riskClasses: ['limited'], from: transparencyFrom },
  { id: 'records', article: '12', who: 'provider', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'records', article: '26(6)', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'instructions', article: '13', who: 'provider', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'oversight', article: '14', who: 'provider', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'oversight', article: '26(2)', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'worker-notice', article: '26(7)', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'assessment', article: '27', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'monitoring', article: '72', who: 'provider', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'monitoring', article: '26(5)', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'incidents', article: '73', who: 'provider', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'incidents', article: '26(5)', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
  { id: 'explanation', article: '86', who: 'deployer', riskClasses: ['high'], from: annexThreeFrom },
];
