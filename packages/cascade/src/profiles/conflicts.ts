import type { ConflictId } from './profile.ts';

/**
 * The questions on which the source articles disagree, in a few words each. Every profile takes a position on
 * each of them.
 *
 * @example
 * ```ts
 * import { conflicts } from '@throughline/cascade';
 *
 * conflicts.C1; // => 'how many KRAs a role has'
 * ```
 */
export const conflicts: { readonly [Conflict in ConflictId]: string } = /* @__PURE__ */ Object.freeze({
  C1: 'how many KRAs a role has',
  C2: 'how long a KRA lives',
  C3: 'how many KPIs a KRA has',
  C4: 'how many objectives a level has',
  C5: 'what 70 % is a share of',
  C6: 'whether a commitment has to be met in full',
  C7: 'the scale of scores',
  C8: 'the rhythm of reviews',
  C9: 'when a target may move',
  C10: 'whether results bear on pay',
  C11: 'whether a KPI may be a key result',
  C12: 'whether activity may be counted',
  C13: 'whether the accuracy of a model is a result',
  C14: 'from which end a cascade is built',
  C15: 'what a level makes of the level above',
  C16: 'points or ranges as targets',
  C17: 'whether everything above must be taken up below',
});
