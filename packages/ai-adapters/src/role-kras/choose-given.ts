import type { Measure } from '@throughline/core';
import { hasTarget, type MeasuredTemplate } from './draft-measure.ts';
import { catalogueId } from './metric-of.ts';
import type { RoleTarget } from './role-kras-input.ts';

/** The target agreed for a metric, if its unit and its direction are those of the KPI; the first one counts. */
export const chooseGiven = (
  targets: readonly RoleTarget[],
  wanted: string,
  { aim, unit, per }: MeasuredTemplate,
): RoleTarget | undefined => {
  const up = aim === 'raise' || aim === 'hold-above';
  const id = catalogueId(wanted);
  return targets.find(
    ({ metric, measure }) =>
      catalogueId(metric) === id &&
      measure.unit?.kind === unit.kind &&
      measure.per === per &&
      hasTarget(measure) &&
      (wayOf(measure) ?? up) === up,
  );
};

/** Does a measure ask for more? `undefined` when it asks for neither more nor less. */
const wayOf = (measure: Measure): boolean | undefined => {
  if (measure.kind === 'threshold') return measure.comparator.startsWith('>');
  if (measure.kind === 'relative') return measure.direction === 'increase';
  if (measure.kind === 'zones') return measure.stretch > measure.start;
  if (measure.kind !== 'change' || measure.from === undefined || measure.to === undefined) return undefined;
  return measure.to > measure.from;
};
