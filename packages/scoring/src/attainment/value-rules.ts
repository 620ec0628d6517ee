import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { isPlain } from './is-plain.ts';
import { meanRatio } from './mean-ratio.ts';
import type { ReadingRules } from './reading-rules.ts';
import { rulerOf } from './ruler-of.ts';

/** How the current values of goals are read under a policy: `valueOf` takes it. */
export const valueRules = (measures: MeasurePolicy): ReadingRules =>
  isPlain(measures)
    ? {}
    : { ruler: rulerOf(measures), pool: measures.ratios === 'mean' ? meanRatio : undefined };
