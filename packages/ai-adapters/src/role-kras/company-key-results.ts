import type { CycleId, GoalId, GoalIndex, GoalState, KeyResult } from '@throughline/core';
import { metricOf } from './metric-of.ts';

/** A key result that a KRA may serve. */
export interface CompanyKeyResult {
  /** Its number in the index. */
  readonly number: number;
  readonly keyResult: KeyResult;
  /** Metric it reads, as it says or as its title does. */
  readonly metric?: string;
  /** Cycle of its objective, if that exists. */
  readonly cycle?: CycleId;
}

/** States of goals that are over or set aside; what is still being agreed can already be served. */
const over: ReadonlySet<GoalState | undefined> = new Set([
  'closed',
  'postponed',
  'cancelled',
  'archived',
] as const);

/** Is the goal neither closed nor set aside? */
export const isOpen = ({ state }: { readonly state?: GoalState }): boolean => !over.has(state);

/**
 * The key results to serve, in document order: the named ones, else those of company-level objectives that are
 * not over on the day. Named ids that are no open key result come back as `missing`.
 */
export const companyKeyResults = (
  index: GoalIndex,
  day: number,
  named: readonly GoalId[] | undefined,
  isKnown: (metric: string) => boolean,
): { readonly keyResults: readonly CompanyKeyResult[]; readonly missing: readonly GoalId[] } => {
  const wanted = new Set(named);
  const keyResults: CompanyKeyResult[] = [];
  for (const number of index.documentOrder) {
    const keyResult =
      index.kind[number] === 1 ? index.document.keyResults?.[index.position[number]!] : undefined;
    if (keyResult === undefined || !isOpen(keyResult)) continue;
    // Of two goals with one id only the first can be linked to.
    if (index.numberOf(keyResult.id) !== number) continue;
    if (named === undefined ? !isOfCompany(index, number, day) : !wanted.delete(keyResult.id)) continue;
    const metric = metricOf(keyResult, isKnown);
    const cycle = index.document.cycles?.[index.cycle[number]!]?.id;
    keyResults.push({
      number,
      keyResult,
      ...(metric === undefined ? {} : { metric }),
      ...(cycle === undefined ? {} : { cycle }),
    });
  }
  return { keyResults, missing: [...wanted] };
};

/** Does it belong to an open objective on top, whose time is not over on the day? */
const isOfCompany = (index: GoalIndex, number: number, day: number): boolean => {
  const objective = index.document.objectives?.[index.position[index.container[number]!]!];
  if (objective === undefined || index.container[number]! < 0 || !isOpen(objective)) return false;
  if (index.document.cycles?.[index.cycle[number]!]?.state === 'closed') return false;
  const end = index.endDay[number]!;
  if (end !== -1 && end <= day) return false;
  const unit = index.unit[number]!;
  if (unit === -1) return (objective.supports ?? []).length === 0;
  return index.unitLevel[unit] === 0 || index.unitParent[unit] === -1;
};
