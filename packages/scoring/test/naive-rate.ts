import { rateOn } from '@throughline/core';
import type { GoalSet, KeyResult } from '@throughline/core';

const unitOf = ({ measure }: KeyResult): string => {
  if (['milestones', 'learning', 'binary', 'ordinal'].includes(measure.kind)) return '{"kind":"ratio"}';
  if (measure.fold === 'share-of-periods') return '{"kind":"ratio"}';
  const inner = measure.kind === 'pooled' || measure.kind === 'formula' ? measure.of.unit : undefined;
  return JSON.stringify(inner ?? measure.unit);
};

/** 1 where two key results have one unit, a dated rate where they have two currencies. */
export const naiveRate = (
  goals: GoalSet,
  child: KeyResult,
  goal: KeyResult,
  on: string,
): number | undefined => {
  if (unitOf(child) === JSON.stringify(goal.measure.unit)) return 1;
  const [from, to] = [unitOf(child), JSON.stringify(goal.measure.unit)].map(
    (unit) => JSON.parse(unit) as { readonly kind: string; readonly iso?: string } | null,
  );
  if (from?.kind !== 'currency' || to?.kind !== 'currency') return undefined;
  const [one, other] = [from.iso, to.iso].map((iso) => iso ?? goals.organization.currency);
  return one === undefined || other === undefined ? undefined : rateOn(goals, one, other, on)?.rate;
};
