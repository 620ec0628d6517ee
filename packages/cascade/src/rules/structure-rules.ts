import type { Rule } from '../rule/rule.ts';
import { checkInsAgree } from './structure/check-ins-agree.ts';
import { checkInsRecordedOnce } from './structure/check-ins-recorded-once.ts';
import { depthAndFanOut } from './structure/depth-and-fan-out.ts';
import { managersFormATree } from './structure/managers-form-a-tree.ts';
import { noLoops } from './structure/no-loops.ts';
import { periodsRunForward } from './structure/periods-run-forward.ts';
import { referencesExist } from './structure/references-exist.ts';
import { uniqueIds } from './structure/unique-ids.ts';
import { unitsFormATree } from './structure/units-form-a-tree.ts';

/**
 * The rules about ids, references, loops, trees and periods. A set that passes them can be scored and drawn.
 *
 * @example
 * ```ts
 * import { structureRules } from '@throughline/cascade';
 *
 * structureRules.map(({ meta }) => meta.id).includes('structure/no-loops'); // => true
 * ```
 */
export const structureRules: readonly Rule[] = [
  uniqueIds,
  referencesExist,
  noLoops,
  depthAndFanOut,
  unitsFormATree,
  managersFormATree,
  checkInsAgree,
  checkInsRecordedOnce,
  periodsRunForward,
];
