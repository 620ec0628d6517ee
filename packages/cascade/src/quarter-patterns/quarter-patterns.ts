import { buildQuarter } from './build-quarter.ts';
import { explorationQuarter } from './exploration-quarter.ts';
import { platformQuarter } from './platform-quarter.ts';
import { scaleQuarter } from './scale-quarter.ts';

/**
 * Four quarters most AI teams go through, each as a function from names and numbers to an objective with key
 * results. What they give has no finding under `profiles.aiOkr`.
 *
 * @example
 * ```ts
 * import { quarterPatterns } from '@throughline/cascade';
 *
 * Object.keys(quarterPatterns); // => ['exploration', 'build', 'scale', 'platform']
 * ```
 */
export const quarterPatterns = /* @__PURE__ */ Object.freeze({
  exploration: explorationQuarter,
  build: buildQuarter,
  scale: scaleQuarter,
  platform: platformQuarter,
});
