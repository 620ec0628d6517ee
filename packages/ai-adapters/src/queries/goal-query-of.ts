import type { GoalQuery, QueryAggregate, QueryCondition, QueryEntity } from '@throughline/cascade';
import { conditionsOf } from './goal-conditions.ts';
import type { NumberField, WordField } from './mark.ts';
import type { AskedBy, Parts } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';

/** Kinds of goals a question names. */
const goalNouns = ['objective', 'keyResult', 'kra', 'kpi', 'initiative'] as const;

/** What a share is of: what is said behind the goals. `Of goals on track that are committed` could be read two ways. */
const shareOf = (
  words: ReadonlyMap<WordField, unknown>,
  behind: readonly WordField[],
): WordField | undefined => {
  const said = words.size === 1 ? [...words.keys()] : behind;
  return said.length === 1 ? said[0] : undefined;
};

/** Questions about goals: lists, rankings, counts, means and shares, of all of them or of groups. */
export const goalQueryOf = (parts: Parts, by: AskedBy): GoalQuery | undefined => {
  const namesGoals = parts.about('goal', ...goalNouns);
  const of = entityOf(parts);
  const isOfUnits = parts.about('unit');
  const asked = parts.take('ask');
  const [how, doing] = [parts.take('how'), parts.take('doing')];
  // `How is Sales doing` asks for its progress; one half of it alone asks for nothing.
  if (how !== doing || (how === true && asked !== undefined)) return undefined;
  const ask = how === true ? 'mean' : asked;
  const words = parts.take('words') ?? new Map<WordField, readonly string[]>();
  const behind = parts.take('behind') ?? [];
  const versus = parts.take('versus');
  const share = ask === 'share' ? shareOf(words, behind) : undefined;
  if (versus !== undefined && (ask === 'share' || how === true)) return undefined;
  const isNarrowed = words.size > 0 || (['verb', 'lack', 'compare'] as const).some((part) => parts.has(part));
  // A limit and an order, or a mean, of which nobody says which number each is about.
  if (parts.has('compare') && (parts.has('rank') || ask === 'mean')) return undefined;
  // `Which teams are below 50 %` means a number of the team, `off track` a status that no team has.
  const isExistential = parts.has('verb') && !parts.has('compare') && words.size === 0 && !parts.has('lack');
  if (parts.about('unit') && isNarrowed && !namesGoals && !isExistential) return undefined;
  // Nor has `Sales`: `is Sales on track` is no list of what is.
  if (parts.has('bareUnit') && isNarrowed && !namesGoals && ask === undefined) return undefined;
  // `How many teams have ...` counts teams, which a count of goals by team does not.
  if (ask === 'count' && (parts.about('unit', 'person') || parts.has('who'))) return undefined;
  const where = conditionsOf(parts, of, words, share, by);
  const group = groupOf(parts, versus);
  if (where === undefined || group === 'twice') return undefined;
  const conditions = [...where, ...(group?.where ?? [])];
  const measure = parts.take('measure');
  const rank = parts.take('rank');
  // `Goals of the best team` asks for goals, and which team is best is another question.
  if (isOfUnits && namesGoals && rank?.quality === true) return undefined;
  const top = parts.take('top');
  if (top !== undefined && rank === undefined) return undefined;
  const ranked = rank?.every === true ? undefined : parts.has('one') ? 1 : questionDefaults.ranked;
  const limit = rank === undefined ? undefined : (top ?? ranked);
  const direction = rank?.way === 'high' ? ('descending' as const) : ('ascending' as const);
  if (group === undefined && ask === undefined)
    return listOf(of, conditions, { measure, rank, direction, limit, isNarrowed });
  // A single number has no order; a count and a mean in one question are two questions.
  if (group === undefined && rank !== undefined) return undefined;
  if ((ask === 'count' || ask === 'share') && measure !== undefined) return undefined;
  if (ask === 'share' && share === undefined) return undefined;
  const isCount =
    ask === 'count' || (ask === undefined && measure === undefined && (isNarrowed || rank?.quality !== true));
  const aggregate: QueryAggregate =
    share !== undefined
      ? { of: 'share', field: share, values: words.get(share) ?? [] }
      : isCount
        ? { of: 'count' }
        : { of: 'mean', field: measure ?? 'attainment' };
  return {
    of: of === 'goal' && aggregate.of === 'mean' ? measuredBy(aggregate.field) : of,
    where: conditions,
    ...(group === undefined ? {} : { groupBy: group.field }),
    aggregates: [aggregate],
    ...(rank === undefined ? {} : { orderBy: [{ by: aggregate.of, direction }] }),
    ...(limit === undefined ? {} : { limit }),
  };
};

/** Confidence is said with check-ins and does not roll up; attainment and score do, to objectives. */
const measuredBy = (field: string | undefined): QueryEntity =>
  field === 'confidence' ? 'keyResult' : 'objective';

const entityOf = (parts: Parts): QueryEntity => {
  const found = goalNouns.find((name) => parts.about(name));
  if (found !== undefined) parts.noun(found);
  // `Goals with key results` are not the key results.
  else parts.noun('goal');
  return found ?? 'goal';
};

interface Grouping {
  readonly field: string;
  readonly where: readonly QueryCondition[];
}

const groupOf = (parts: Parts, versus: WordField | undefined): Grouping | 'twice' | undefined => {
  const per = parts.take('per');
  const isWho = parts.take('who') === true || parts.noun('person') !== undefined;
  const isUnit = parts.noun('unit') !== undefined;
  const said = parts.take('level');
  // Teams per department would be two groupings.
  if (said !== undefined && per?.level !== undefined && said !== per.level) return 'twice';
  const level = said ?? per?.level;
  if (
    Number(per !== undefined) + Number(versus !== undefined) + Number(isWho) + Number(isUnit) > 1 &&
    !(isUnit && per?.by === 'unit')
  )
    return 'twice';
  if (isWho || per?.by === 'owner') return { field: 'owner', where: [] };
  if (isUnit || per?.by === 'unit')
    return {
      field: 'unit',
      where: [
        level === undefined
          ? { field: 'unit', op: 'known', value: true }
          : { field: 'level', op: 'is', value: level },
      ],
    };
  if (versus !== undefined) return { field: versus, where: [] };
  return per === undefined ? undefined : { field: per.by, where: [] };
};

interface Listing {
  readonly measure: NumberField | undefined;
  readonly rank: { readonly quality?: true } | undefined;
  readonly direction: 'ascending' | 'descending';
  readonly limit: number | undefined;
  readonly isNarrowed: boolean;
}

const listOf = (
  of: QueryEntity,
  where: readonly QueryCondition[],
  { measure, rank, direction, limit, isNarrowed }: Listing,
): GoalQuery | undefined => {
  // A number by itself is neither an order nor a limit: `which goals have a score`.
  if (measure !== undefined && rank === undefined) return undefined;
  // The most off track, the least committed: that is no order of a number.
  if (rank !== undefined && measure === undefined && (isNarrowed || rank.quality !== true)) return undefined;
  const by = measure ?? 'attainment';
  const compared = where.map(({ field }) => field).filter((field) => selectable.includes(field));
  const select = [...new Set(['title', ...compared, ...(rank === undefined ? [] : [by])])];
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
];
