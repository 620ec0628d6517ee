import type { Rule } from '../rule/rule.ts';
import { baselinePresent } from './measures/baseline-present.ts';
import { directionFitsWording } from './measures/direction-fits-wording.ts';
import { executiveSourceOfRecord } from './measures/executive-source-of-record.ts';
import { guardrailPresent } from './measures/guardrail-present.ts';
import { kindFitsLevel } from './measures/kind-fits-level.ts';
import { lagFitsPeriod } from './measures/lag-fits-period.ts';
import { leadingPairedWithLagging } from './measures/leading-paired-with-lagging.ts';
import { measureKeptAfterPublishing } from './measures/measure-kept-after-publishing.ts';
import { noConflictingKpis } from './measures/no-conflicting-kpis.ts';
import { rangeForProbabilisticOutputs } from './measures/range-for-probabilistic-outputs.ts';
import { sourceAssigned } from './measures/source-assigned.ts';
import { targetBeyondLastActual } from './measures/target-beyond-last-actual.ts';
import { targetPresent } from './measures/target-present.ts';
import { unitPresent } from './measures/unit-present.ts';
import { weightsValid } from './measures/weights-valid.ts';

/**
 * The rules about baselines, targets, units, sources and weights.
 *
 * @example
 * ```ts
 * import { measuresRules } from '@throughline/cascade';
 *
 * measuresRules.some(({ meta }) => meta.id === 'measures/target-present'); // => true
 * ```
 */
export const measuresRules: readonly Rule[] = [
  baselinePresent,
  targetPresent,
  unitPresent,
  sourceAssigned,
  weightsValid,
  executiveSourceOfRecord,
  directionFitsWording,
  guardrailPresent,
  noConflictingKpis,
  leadingPairedWithLagging,
  kindFitsLevel,
  lagFitsPeriod,
  rangeForProbabilisticOutputs,
  targetBeyondLastActual,
  measureKeptAfterPublishing,
];
