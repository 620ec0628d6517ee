import {
  type CycleId,
  goalAt,
  type GoalId,
  type GoalIndex,
  type GoalState,
  type KeyResult,
} from '@throughline/core';
import { isOfCompany } from '../goal-wording/is-of-company.ts';
import { isForEveryone } from '../goal-wording/visibility-of.ts';
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
 * not over on the day and not kept from some. Named ids that are no open key result come back as `missing`.
 */
export const companyKeyResults = (
  index: GoalIndex,
  day: number,
  named: readonly GoalId[] | undefined,
  isKnown: (metric: string) => boolean,
): { readonly keyResults: readonly CompanyKeyResult[]; readonly missing: readonly GoalId[] } => {
  const wanted = new Set(named);
  const keyResults: CompanyKeyResult[] = [];
  for (const number of named === undefined ? onTop(index) : numbersOf(index, named)) {
    const keyResult =
      index.kind[number] === 1 ? index.document.keyResults?.[index.position[number]!] : undefined;
    if (keyResult === undefined || !isOpen(keyResult) || !runsOn(index, number, day)) continue;
    // Of two goals with one id only the first can be linked to.
    if (index.numberOf(keyResult.id) !== number) continue;
    if (named === undefined ? !isForEveryone(index, number) : !wanted.delete(keyResult.id)) continue;
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

/** What open objectives on top contain. Few objectives are, so the goals below the others are not looked at. */
const onTop = (index: GoalIndex): readonly number[] => {
  const { offsets, targets } = index.contained;
  const isTop = isOfCompany(index);
  const found: number[] = [];
  for (let number = 0; number < index.size; number++) {
    if (index.kind[number] !== 0 || !isTop(number)) continue;
    for (let at = offsets[number]!; at < offsets[number + 1]!; at++) found.push(targets[at]!);
  }
  return inDocumentOrder(index, found);
};

const numbersOf = (index: GoalIndex, ids: readonly GoalId[]): readonly number[] =>
  inDocumentOrder(
    index,
    [...new Set(ids)].flatMap((id) => index.numberOf(id) ?? []),
  );

/** Positions order goals of one kind; the others are left out later. */
const inDocumentOrder = ({ position }: GoalIndex, numbers: readonly number[]): readonly number[] =>
  [...numbers].sort((a, b) => position[a]! - position[b]!);

/** Is what a key result belongs to open, and neither its cycle nor its deadline over on the day? */
const runsOn = (index: GoalIndex, number: number, day: number): boolean => {
  const holder = goalAt(index, index.container[number]!);
  if (holder !== undefined && !isOpen(holder)) return false;
  if (index.document.cycles?.[index.cycle[number]!]?.state === 'closed') return false;
  const end = index.endDay[number]!;
  return end === -1 || end > day;
};
