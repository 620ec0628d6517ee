import type { GoalQuery, QueryCondition, QueryEntity } from '@throughline/cascade';

/** What a list of goals is ordered by and shows. */
interface Listing {
  readonly measure: string | undefined;
  readonly rank: { readonly quality?: true } | undefined;
  readonly direction: 'ascending' | 'descending';
  readonly limit: number | undefined;
  readonly isNarrowed: boolean;
  readonly show: readonly string[];
}

/** A list of goals with what was asked about them. Undefined: it has an order or a number that says nothing. */
export const goalListOf = (
  of: QueryEntity,
  where: readonly QueryCondition[],
  { measure, rank, direction, limit, isNarrowed, show }: Listing,
): GoalQuery | undefined => {
  // A number by itself is neither an order nor a limit: `which goals have a score`.
  if (measure !== undefined && rank === undefined) return undefined;
  // The most off track, the least committed: that is no order of a number.
  if (rank !== undefined && measure === undefined && (isNarrowed || rank.quality !== true)) return undefined;
  const by = measure ?? 'attainment';
  const compared = where.map(({ field }) => field).filter((field) => selectable.includes(field));
  const select = [...new Set(['title', ...compared, ...(rank === undefined ? [] : [by]), ...show])];
  return {
    of,
    where,
    select,
    ...(rank === undefined ? {} : { orderBy: [{ by, direction }] }),
    ...(limit === undefined ? {} : { limit }),
  };
};

/** Fields that are shown when they were asked for. */
const selectable = [
  'status',
  'grade',
  'attainment',
  'score',
  'confidence',
  'gap',
  'silentDays',
  'lastCheckIn',
  'due',
  'weight',
  'parts',
  'initiatives',
  'checkIns',
  'attainmentStep',
  'confidenceStep',
  'dependsOn',
];
