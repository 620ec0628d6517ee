import type { CheckIn, GoalSet, KeyResult, Kpi, Objective, Support } from '@throughline/core';
import { naiveGuarded } from '../../../conformance/naive-guardrails.ts';
import { naiveRate } from './naive-rate.ts';
import { naiveAttainment } from './naive-attainment.ts';
import { standardPolicy } from '@throughline/scoring';
import type { Policy, RollUpMethod } from '@throughline/scoring';
import { naiveFacts } from './naive-facts.ts';
import { valueAgain } from './value-again.ts';
import { floored, naiveRollUp, rounded } from './naive-roll-up.ts';
import { settled } from './naive-settled.ts';
import type { Side } from './naive-settled.ts';
import type { Fraction, NaivePart } from './naive-roll-up.ts';

/** What the slow scorer says of a goal. */
export interface NaiveScore {
  /** What feeds upward, in 1e-12, or why nothing does. */
  readonly fed: bigint | string;
  readonly raw?: number;
  /** Between what and what it lies, where the policy asks for it. */
  readonly low?: bigint;
  readonly high?: bigint;
}

const unit = 1_000_000_000_000n;
const away = ['draft', 'feasible', 'signed-off', 'archived'];

/** What an attainment feeds upward as a whole number of 1e-12, by way of its exact binary value. */
const quantised = (value: number, low: number, high: number): bigint => {
  const clamped = Math.min(high, Math.max(low, value));
  // A double times 2^1074 is whole; the product with 1e12 is taken in floating point, as the contract says.
  const scaled = clamped * 1e12;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  return BigInt(floor) + (rest > 0.5 || (rest === 0.5 && floor >= 0) ? 1n : 0n);
};

const validWeight = (weight: number | undefined): bigint | undefined =>
  weight === undefined || weight < 0 || weight > 10_000 ? undefined : BigInt(Math.round(weight * 100));

/** Something that feeds a goal, with its score. */
interface Part {
  readonly weight: number | undefined;
  readonly share: Fraction;
  readonly score: NaiveScore;
}

/** Scores a goal set: no index, everything looked up again, fractions of any size. */
export const naiveScores = (
  goals: GoalSet,
  asOf: string,
  knownAt?: string,
  { rollUp: choices, measures }: Policy = standardPolicy,
): Map<string, NaiveScore> => {
  const [low, high] = measures.feed === 'raw' ? [-measures.clampLimit, measures.clampLimit] : [0, 1];
  /** How a goal of a state stands: not at all, as 0, or as any other. */
  const standing = ({ state = 'published' }: { readonly state?: string }): 'out' | 'zero' | 'counts' => {
    const left = state === 'cancelled' ? choices.cancelled : state === 'postponed' ? choices.postponed : '';
    if (left === 'exclude' || away.includes(state)) return 'out';
    return left === 'zero' ? 'zero' : 'counts';
  };
  const counts = (goal: { readonly state?: string }): boolean => standing(goal) === 'counts';
  const feeds = (goal: { readonly state?: string }): boolean => standing(goal) !== 'out';
  const { objectives = [], keyResults = [], kras = [], kpis = [], initiatives = [] } = goals;
  const all = [...objectives, ...keyResults, ...kras, ...kpis, ...initiatives];
  const known = new Set(all.map((goal) => goal.id));
  const upward = (id: string): string[] => [
    ...all
      .filter((goal) => goal.id === id)
      .flatMap((goal) => (goal.supports ?? []).map((support) => support.goal)),
    ...keyResults
      .filter((each) => each.id === id && objectives.some((goal) => goal.id === each.objective))
      .map((each) => each.objective),
    ...kpis
      .filter((each) => each.id === id && kras.some((goal) => goal.id === each.kra))
      .map((each) => each.kra),
  ];
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const id of seen) for (const up of upward(id)) seen.add(up);
    return seen.has(to);
  };
  const isLive = (child: string, support: Support): boolean =>
    known.has(support.goal) && !reaches(support.goal, child);
  const valid = (share: number | undefined): share is number =>
    share !== undefined && share >= 0 && share <= 1;
  const shareOf = (supports: readonly Support[], child: string, support: Support): Fraction => {
    const live = supports.filter((each) => isLive(child, each));
    const given = live.flatMap((each) =>
      valid(each.share) ? [BigInt(Math.round(each.share * 1_000_000))] : [],
    );
    if (valid(support.share)) return [BigInt(Math.round(support.share * 1_000_000)), 1_000_000n];
    const left = 1_000_000n - given.reduce((sum, share) => sum + share, 0n);
    return [left < 0n ? 0n : left, 1_000_000n * BigInt(live.length - given.length)];
  };
  const startOf = (goal: KeyResult | Kpi | Objective): string | undefined => {
    const holder =
      'objective' in goal
        ? objectives.find((each) => each.id === goal.objective)
        : 'kra' in goal
          ? kras.find((each) => each.id === goal.kra)
          : undefined;
    const cycle = ('cycle' in goal ? goal.cycle : undefined) ?? holder?.cycle;
    return (
      ('start' in goal ? goal.start : undefined) ?? goals.cycles?.find((each) => each.id === cycle)?.start
    );
  };

  const memo = new Map<string, NaiveScore>();
  const unscored = (goal: KeyResult | Kpi | Objective, reason: string): NaiveScore => {
    const start = startOf(goal);
    return { fed: reason === 'no-data' && start !== undefined && asOf < start ? 'not-started' : reason };
  };
  const guarded = (goal: object, fed: bigint): bigint => {
    const left = naiveGuarded(goals, goal, Number(fed) / Number(unit), (guard) => answerOf(guard as never));
    return BigInt(Math.round(left * Number(unit)));
  };
  const factsOf = (id: string): CheckIn[] => naiveFacts(goals, id, asOf, knownAt);
  const noNumber = ['milestones', 'learning', 'binary', 'ordinal', 'pooled', 'baseline', 'formula'];
  /** Key results that bring their values into a key result, with their shares of it. */
  const contributors = (goal: KeyResult): (readonly [child: KeyResult, share: number])[] => {
    const { keyResultValue } = choices;
    if (keyResultValue === 'own' || noNumber.includes(goal.measure.kind)) return [];
    if (keyResultValue === 'own-then-sum' && factsOf(goal.id).length > 0) return [];
    return keyResults.filter(counts).flatMap((child) =>
      (child.supports ?? [])
        .filter((support) => support.goal === goal.id && support.weight !== 0 && isLive(child.id, support))
        .map((support) => {
          const [top, bottom] = shareOf(child.supports ?? [], child.id, support);
          const share = bottom === 0n ? 0 : Number(top) / Number(bottom);
          return [child, choices.shares === 'whole' ? 1 : share] as const;
        }),
    );
  };
  /** The current value of a key result, `mismatch` where units do not fit, undefined where there is none. */
  const valueOf = (goal: KeyResult): number | 'mismatch' | undefined => {
    if (goal.measure.kind === 'formula') return undefined;
    if (contributors(goal).length === 0) return valueAgain(goal.measure, factsOf(goal.id)) ?? undefined;
    const sum = sumOf(goal);
    return typeof sum === 'number' ? (valueAgain(goal.measure, [{ value: sum }]) ?? undefined) : sum;
  };
  const sumOf = (goal: KeyResult): number | 'mismatch' | undefined => {
    const parts = contributors(goal);
    const amounts = parts.map(([child, share]) => {
      const value = valueOf(child);
      if (value === undefined || value === 'mismatch') return value;
      const rate = naiveRate(goals, child, goal, factsOf(child.id).at(-1)?.on ?? asOf);
      return rate === undefined ? ('mismatch' as const) : value * rate * share;
    });
    if (amounts.includes('mismatch')) return 'mismatch';
    const known = amounts.filter((amount) => typeof amount === 'number');
    if (known.length === 0 || (choices.missingData === 'block' && known.length < parts.length))
      return undefined;
    return known.sort((a, b) => a - b).reduce((total, amount) => total + amount, 0);
  };
  const answerOf = (goal: KeyResult | Kpi): number | string => {
    const parts = 'objective' in goal ? contributors(goal) : [];
    if (parts.length === 0) return naiveAttainment(goal.measure, factsOf(goal.id));
    const value = sumOf(goal as KeyResult);
    const answer = naiveAttainment(
      goal.measure,
      value === undefined ? [] : [{ value: value === 'mismatch' ? 0 : value } as never],
    );
    // What is wrong with the measure itself comes first.
    return value === 'mismatch' && typeof answer === 'number' ? 'unit-mismatch' : answer;
  };
  const measured = (goal: KeyResult | Kpi): NaiveScore => {
    if (!counts(goal)) return { fed: 'excluded' };
    const answer = answerOf(goal);
    return typeof answer === 'string'
      ? unscored(goal, answer)
      : { fed: guarded(goal, quantised(answer, low, high)), raw: answer };
  };
  const of = (id: string): NaiveScore => {
    const found = memo.get(id);
    if (found !== undefined) return found;
    const score = work(id);
    memo.set(id, score);
    return score;
  };
  /** A part with its value, or with one end of what it may come to. */
  const seen = ({ weight, share, score }: Part, end?: 'low' | 'high'): NaivePart => {
    const value =
      end === undefined
        ? typeof score.fed === 'bigint'
          ? score.fed
          : undefined
        : (score[end] ?? (typeof score.fed === 'bigint' ? score.fed : end === 'low' ? 0n : unit));
    return { weight: validWeight(weight), share, value };
  };
  const sidesOf = (
    own: readonly NaivePart[] | undefined,
    children: readonly NaivePart[] | undefined,
    ownMethod: RollUpMethod,
  ): Side => {
    const { children: method } = choices.methods;
    if (own !== undefined && children !== undefined && choices.both === 'pooled')
      return naiveRollUp(method, [...own, ...children], choices);
    const first = own === undefined ? 'none' : naiveRollUp(ownMethod, own, choices);
    if (typeof first === 'object' || children === undefined) return first;
    if (own !== undefined && choices.both === 'block') {
      const block =
        typeof first === 'bigint' ? [{ weight: undefined, share: [1n, 1n], value: first } as const] : [];
      return naiveRollUp(method, [...children, ...block], choices);
    }
    const second = naiveRollUp(method, children, choices);
    if (typeof second === 'object' || first === 'none') return second;
    if (second === 'none') return first;
    const share = BigInt(Math.round(choices.ownShare * 1_000_000));
    return rounded([first * share + second * (1_000_000n - share), 1_000_000n]);
  };
  const inSteps = (value: bigint): bigint => {
    const step = 10n ** BigInt(12 - choices.rounding.decimals);
    const { mode } = choices.rounding;
    if (mode === 'half-away') return rounded([value, step]) * step;
    return (mode === 'down' ? floored([value, step]) : -floored([-value, step])) * step;
  };
  const cut = (value: bigint): bigint => {
    const [least, most] = [BigInt(low) * unit, BigInt(high) * unit];
    return value < least ? least : value > most ? most : value;
  };
  const rolled = (
    goal: Objective,
    own: readonly Part[] | undefined,
    children: readonly Part[] | undefined,
    method: RollUpMethod,
  ): NaiveScore => {
    const at = (end?: 'low' | 'high'): Side =>
      sidesOf(
        own?.map((part) => seen(part, end)),
        children?.map((part) => seen(part, end)),
        method,
      );
    const ends = [settled(at('low'), choices), settled(at('high'), choices)].map((end, which) =>
      typeof end === 'bigint' ? guarded(goal, cut(inSteps(end))) : which === 0 ? 0n : unit,
    );
    const range = choices.missingData === 'interval' ? { low: ends[0]!, high: ends[1]! } : {};
    const side = settled(at(), choices);
    if (typeof side === 'object') return { ...unscored(goal, side.refused), ...range };
    if (side === 'none') {
      const parts = [...(own ?? []), ...(children ?? [])];
      const silent = parts.some(({ score, weight }) => typeof score.fed === 'string' && weight !== 0);
      return { ...unscored(goal, parts.length > 0 && !silent ? 'no-weight' : 'no-data'), ...range };
    }
    const raw = inSteps(side);
    return { fed: guarded(goal, cut(raw)), raw: Number(raw) / Number(unit), ...range };
  };
  const zero: NaiveScore = { fed: 0n };
  const scoreOf = (goal: { readonly id: string; readonly state?: string }): NaiveScore =>
    standing(goal) === 'zero' ? zero : of(goal.id);
  const work = (id: string): NaiveScore => {
    const leaf = keyResults.find((each) => each.id === id) ?? kpis.find((each) => each.id === id);
    if (leaf !== undefined) return measured(leaf);
    const ownOf = (some: readonly (KeyResult | Kpi)[]): Part[] =>
      some.filter(feeds).map((each) => ({ weight: each.weight, share: [1n, 1n], score: scoreOf(each) }));
    const kra = kras.find((each) => each.id === id);
    if (kra !== undefined) {
      if (!counts(kra)) return { fed: 'excluded' };
      const own = ownOf(kpis.filter((each) => each.kra === id));
      return rolled({ ...kra, start: kra.from } as never, own, undefined, choices.methods.kpis);
    }
    const goal = objectives.find((each) => each.id === id);
    if (goal === undefined || !counts(goal)) return { fed: 'excluded' };
    const own = ownOf(keyResults.filter((each) => each.objective === id));
    const children = [...objectives, ...keyResults].filter(feeds).flatMap((child) =>
      (child.supports ?? [])
        .filter((support) => support.goal === id && isLive(child.id, support))
        .map(
          (support): Part => ({
            weight: support.weight,
            share: choices.shares === 'whole' ? [1n, 1n] : shareOf(child.supports ?? [], child.id, support),
            score: scoreOf(child),
          }),
        ),
    );
    const byDefault = choices.driver;
    const driver =
      goal.driver ??
      (byDefault === 'own-then-children'
        ? own.length > 0
          ? 'own'
          : 'children'
        : byDefault === 'children-then-own'
          ? children.length > 0
            ? 'children'
            : 'own'
          : byDefault);
    if (driver === 'none') return { fed: 'excluded' };
    return rolled(
      goal,
      driver === 'children' ? undefined : own,
      driver === 'own' ? undefined : children,
      choices.methods.keyResults,
    );
  };
  for (const goal of all) of(goal.id);
  return memo;
};
