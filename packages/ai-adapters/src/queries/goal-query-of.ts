import type { GoalQuery, QueryAggregate, QueryCondition, QueryEntity } from '@throughline/cascade';
import { childOf } from './child-of.ts';
import { conditionsOf } from './goal-conditions.ts';
import { goalEntityOf, kindsOf } from './goal-entity-of.ts';
import { goalListOf } from './goal-list-of.ts';
import { goalNouns } from './goal-nouns.ts';
import { goalSummary } from './goal-summary.ts';
import { groupTally, meanBound } from './group-bounds.ts';
import { besides, groupingOf } from './grouping-of.ts';
import type { Noun, WordField } from './mark.ts';
import type { AskedBy, Parts } from './parts.ts';
import { questionDefaults } from './question-defaults.ts';
import { unitSilenceOf } from './unit-silence-of.ts';

/** What belongs to another goal. */
const lineNouns: readonly Noun[] = ['keyResult', 'kpi', 'initiative'];

/** Numbers that many goals do not have. */
const sparse: readonly string[] = ['confidence', 'weight', 'attainmentStep', 'confidenceStep'];

/** Numbers that come from check-ins. */
const ofCheckIns: readonly string[] = ['silentDays', 'confidence', 'attainmentStep', 'confidenceStep'];

/** Kinds that have check-ins. */
const checkedIn: readonly QueryEntity[] = ['keyResult', 'kpi'];

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
  // What nobody asks of several goals at once.
  if ((['when', 'latest', 'ofPerson', 'afterVerb', 'meanCount'] as const).some((part) => parts.has(part)))
    if (!tidied(parts)) return undefined;
  // Who answers for a whole unit is not who owns its goals, nor is what belongs to it.
  const isAsked = parts.has('who') || parts.subject === 'unit';
  if (isAsked && parts.peek('verb') === 'own' && parts.has('unit') && !parts.about(...goalNouns))
    return undefined;
  // `Key results of "Win"` are those in its line.
  if (
    parts.has('goal') &&
    !parts.has('verb') &&
    parts.subject !== undefined &&
    lineNouns.includes(parts.subject)
  )
    parts.give('verb', 'support');
  const isOfUnits = parts.about('unit');
  const having = groupTally(parts);
  const namesGoals = parts.about(...goalNouns) || having !== undefined;
  const said = goalEntityOf(parts);
  const also = parts.take('also');
  const of = having?.of ?? (also === undefined ? said : 'goal');
  const child = childOf(parts, of);
  const asked = parts.take('ask');
  const every = parts.take('every') === true;
  const [how, going] = [parts.take('how'), parts.take('doing')];
  // `How confident is Sales` asks for the number.
  const doing = going ?? (how === true && parts.has('measure') ? true : undefined);
  // `How is Sales doing` asks for its progress; one half of it alone asks for nothing.
  if (how !== doing || (how === true && asked !== undefined)) return undefined;
  const beside = parts.take('beside') === true;
  const hasSeveral = parts.has('units') && (how === true || beside);
  const cycles = parts.take('cycles');
  if (beside && !hasSeveral && cycles === undefined) return undefined;
  // `The progress of Sales`, `our overall progress`: a number of what has no goals to list.
  const isPlain =
    parts.has('measure') &&
    !namesGoals &&
    !isOfUnits &&
    (['rank', 'who', 'per', 'limits', 'words', 'lack'] as const).every((part) => !parts.has(part));
  const isMean = how === true || hasSeveral || cycles !== undefined || isPlain;
  const ask = isMean && asked === undefined ? 'mean' : asked;
  const words = wordsOf(parts, asked);
  const behind = parts.take('behind') ?? [];
  // `More than 3 key results behind` says it of the key results.
  if (parts.has('tally') && behind.length > 0) return undefined;
  const versus = parts.take('versus');
  const share = ask === 'share' ? shareOf(words, behind) : undefined;
  if (versus !== undefined && (ask === 'share' || how === true)) return undefined;
  const limits = parts.peek('limits') ?? [];
  // `Which teams are below 50 %` means the number of the team.
  const bound = isOfUnits && !namesGoals && words.size === 0 ? meanBound(parts) : undefined;
  const isNarrowed =
    words.size > 0 ||
    (['verb', 'lack', 'limits', 'tally', 'overdue', 'due'] as const).some((part) => parts.has(part));
  // A limit and an order, or a mean, of which nobody says which number each is about.
  if (
    limits.some(({ field }) => field === undefined) &&
    (parts.has('rank') || ask === 'mean') &&
    bound === undefined
  )
    return undefined;
  // `Off track` is a status that no team has.
  const isExistential =
    parts.has('verb') &&
    !parts.has('limits') &&
    words.size === 0 &&
    !parts.has('lack') &&
    !parts.has('overdue');
  const silence = isOfUnits && !namesGoals ? unitSilenceOf(parts, by) : undefined;
  if (silence !== undefined) return silence;
  if (isOfUnits && isNarrowed && !namesGoals && !isExistential && !every) return undefined;
  // Nor has `Sales`: `is Sales on track` is no list of what is.
  if (parts.has('bareUnit') && isNarrowed && !namesGoals && ask === undefined) return undefined;
  // `How many teams have ...` counts teams, which a count of goals by team does not.
  if (ask === 'count' && (parts.about('unit', 'person') || parts.has('who'))) return undefined;
  const all = every ? shareOf(words, []) : undefined;
  if (every && (all === undefined || !isOfUnits || asked !== undefined)) return undefined;
  const among = hasSeveral
    ? [parts.peek('unit') ?? [], parts.peek('units') ?? []].flat().map(({ id }) => id)
    : undefined;
  // Work has no score of its own: an empty answer would look like good news.
  const isScored =
    words.has('status') || words.has('grade') || parts.has('measure') || parts.has('limits') || how === true;
  if (of === 'initiative' && (isScored || (parts.has('rank') && child === undefined))) return undefined;
  const where = conditionsOf(parts, every && of === 'goal' ? 'objective' : of, words, share ?? all, by);
  const group =
    among !== undefined
      ? besides(parts)
      : cycles !== undefined
        ? {
            field: 'cycle',
            where: [{ field: 'cycle', op: 'is', value: cycles.map(({ id }) => id) } as const],
          }
        : groupingOf(parts, versus);
  if (where === undefined || group === 'twice') return undefined;
  const isCycles = cycles !== undefined;
  const ranked = parts.has('rank') ? parts.peek('measure') : undefined;
  // An objective without check-ins of its own is not the one that is silent longest.
  const isSilence = ranked === 'silentDays';
  if (isSilence && of !== 'goal' && !checkedIn.includes(of)) return undefined;
  const conditions = [
    // What is set side by side is not all under way.
    ...where.filter(({ field }) => !isCycles || field !== 'phase').map((each) => widened(each, isCycles)),
    ...(group?.where ?? []),
    ...kindsOf(said, also),
    ...(isSilence && of === 'goal' && also === undefined && group === undefined
      ? [{ field: 'kind', op: 'is', value: checkedIn } as const]
      : []),
    // What has no such number is neither the highest nor the lowest.
    ...(group === undefined && ranked !== undefined && sparse.includes(ranked)
      ? [{ field: ranked, op: 'known', value: true } as const]
      : []),
  ];
  const measure = child ?? parts.take('measure');
  const show = parts.take('show') ?? [];
  const rank = parts.take('rank');
  // `Goals of the best team` asks for goals, and which team is best is another question.
  if (isOfUnits && namesGoals && rank?.quality === true) return undefined;
  const top = parts.take('top');
  if (top !== undefined && rank === undefined) return undefined;
  const listed = rank?.every === true ? undefined : parts.has('one') ? 1 : questionDefaults.ranked;
  const limit = rank === undefined ? undefined : (top ?? listed);
  // The best gap to plan, and the best silence, is the smallest.
  const isTurned = rank?.quality === true && (measure === 'gap' || measure === 'silentDays');
  const direction = (rank?.way === 'high') === isTurned ? ('ascending' as const) : ('descending' as const);
  if (group === undefined && ask === undefined)
    return goalListOf(of, conditions, { measure, rank, direction, limit, isNarrowed, show });
  if (show.length > 0 || child !== undefined) return undefined;
  // Mean and counts: how it goes.
  if (isMean && measure === undefined && rank === undefined)
    return {
      of: 'objective',
      where: conditions,
      ...(group === undefined ? {} : { groupBy: group.field }),
      ...(among === undefined ? {} : { among }),
      aggregates: goalSummary,
    };
  // A single number has no order; a count and a mean in one question are two questions.
  if (group === undefined && rank !== undefined) return undefined;
  if ((ask === 'count' || ask === 'share') && measure !== undefined) return undefined;
  if (ask === 'share' && share === undefined) return undefined;
  const isCount =
    ask === 'count' || (ask === undefined && measure === undefined && (isNarrowed || rank?.quality !== true));
  if (all !== undefined) {
    if (measure !== undefined || rank !== undefined) return undefined;
    const whole = { of: 'share', field: all, values: words.get(all) ?? [] } as const;
    return {
      of: of === 'goal' ? 'objective' : of,
      where: conditions,
      ...(group === undefined ? {} : { groupBy: group.field }),
      aggregates: [whole],
      having: [{ field: 'share', op: 'at-least', value: 1 }],
    };
  }
  if (bound !== undefined && (group?.field !== 'unit' || rank !== undefined || ask === 'count'))
    return undefined;
  const aggregate: QueryAggregate =
    bound !== undefined
      ? { of: 'mean', field: bound[0]?.field ?? 'attainment' }
      : share !== undefined
        ? { of: 'share', field: share, values: words.get(share) ?? [] }
        : isCount
          ? { of: 'count' }
          : { of: 'mean', field: measure ?? 'attainment' };
  // A group without the number is neither the highest nor the lowest.
  const known = { field: 'mean', op: 'known', value: true } as const;
  const kept: readonly QueryCondition[] = [
    ...(having?.where ?? []),
    ...(bound ?? []).map((each) => ({ ...each, field: 'mean' })),
    ...(limit !== undefined && aggregate.of === 'mean' && bound === undefined ? [known] : []),
  ];
  return {
    of: of === 'goal' && aggregate.of === 'mean' ? measuredBy(aggregate.field) : of,
    where: conditions,
    ...(group === undefined ? {} : { groupBy: group.field }),
    ...(among === undefined ? {} : { among }),
    aggregates: [aggregate],
    ...(kept.length === 0 ? {} : { having: kept }),
    ...(rank === undefined ? {} : { orderBy: [{ by: aggregate.of, direction }] }),
    ...(limit === undefined ? {} : { limit }),
  };
};

/** What is said with check-ins does not roll up; attainment and score do, to objectives. */
const measuredBy = (field: string | undefined): QueryEntity =>
  ofCheckIns.includes(field ?? '') ? 'keyResult' : 'objective';

/** Words of closed lists; of a share also what `unaligned` says. */
const wordsOf = (parts: Parts, asked: string | undefined): ReadonlyMap<WordField, readonly string[]> => {
  const words = parts.take('words') ?? new Map<WordField, readonly string[]>();
  if (asked !== 'share' || parts.peek('lack') !== 'alignment') return words;
  parts.take('lack');
  return new Map([...words, ['alignment', ['unaligned']]]);
};

/** Marks of other questions that change nothing here. */
const tidied = (parts: Parts): boolean => {
  parts.take('afterVerb');
  return !parts.has('when') && !parts.has('latest') && !parts.has('ofPerson') && !parts.has('meanCount');
};

/** Cycles that are over are closed. */
const widened = (condition: QueryCondition, isWide: boolean): QueryCondition =>
  isWide && condition.field === 'state' ? { ...condition, value: ['published', 'closed'] } : condition;
