import type { GoalSet, KeyResult, Kpi, Objective, Support } from '@throughline/core';
import { naiveAttainment } from './naive-attainment.ts';
import { naiveFacts } from './naive-facts.ts';

/** A whole number divided by another, as it is. */
type Fraction = readonly [top: bigint, bottom: bigint];

/** What the slow scorer says of a goal. */
export interface NaiveScore {
  /** What feeds upward, in 1e-12, or why nothing does. */
  readonly fed: bigint | string;
  readonly raw?: number;
}

const unit = 1_000_000_000_000n;
const away = ['draft', 'feasible', 'signed-off', 'postponed', 'cancelled', 'archived'];
const counts = (goal: { readonly state?: string }): boolean => !away.includes(goal.state ?? 'published');

/** Half away from zero. */
const rounded = ([top, bottom]: Fraction): bigint => {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -whole : whole;
};

const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];

/** A displayed attainment as a whole number of 1e-12, by way of its exact binary value. */
const quantised = (value: number): bigint => {
  const clamped = Math.min(1, Math.max(0, value));
  // A double times 2^1074 is whole; the product with 1e12 is taken in floating point, as the contract says.
  const scaled = clamped * 1e12;
  const low = Math.floor(scaled);
  return BigInt(low) + (scaled - low >= 0.5 ? 1n : 0n);
};

interface Part {
  readonly weight: number | undefined;
  readonly share: Fraction;
  readonly fed: bigint | string;
}

const validWeight = (weight: number | undefined): bigint | undefined =>
  weight === undefined || weight < 0 || weight > 10_000 ? undefined : BigInt(Math.round(weight * 100));

const meanOf = (parts: readonly Part[]): bigint | 'none' => {
  const scored = parts.filter((part) => typeof part.fed === 'bigint');
  const given = scored.flatMap((part) => validWeight(part.weight) ?? []);
  const total = given.reduce((sum, weight) => sum + weight, 0n);
  let sum: Fraction = [0n, 1n];
  let weights: Fraction = [0n, 1n];
  for (const part of scored) {
    const own = validWeight(part.weight);
    const mean: Fraction = given.length === 0 ? [1n, 1n] : [total, BigInt(given.length)];
    const weight = times(own === undefined ? mean : [own, 1n], part.share);
    weights = add(weights, weight);
    sum = add(sum, times(weight, [part.fed as bigint, 1n]));
  }
  return weights[0] === 0n ? 'none' : rounded([sum[0] * weights[1], sum[1] * weights[0]]);
};

/** Scores a goal set by policy `standard`: no index, everything looked up again, fractions of any size. */
export const naiveScores = (goals: GoalSet, asOf: string, knownAt?: string): Map<string, NaiveScore> => {
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
  const measured = (goal: KeyResult | Kpi): NaiveScore => {
    if (!counts(goal)) return { fed: 'excluded' };
    const answer = naiveAttainment(goal.measure, naiveFacts(goals, goal.id, asOf, knownAt));
    return typeof answer === 'string' ? unscored(goal, answer) : { fed: quantised(answer), raw: answer };
  };
  const of = (id: string): NaiveScore => {
    const found = memo.get(id);
    if (found !== undefined) return found;
    const score = work(id);
    memo.set(id, score);
    return score;
  };
  const rolled = (
    goal: Objective,
    means: readonly (bigint | 'none')[],
    parts: readonly Part[],
  ): NaiveScore => {
    const numbers = means.filter((mean) => mean !== 'none');
    const [first, second] = numbers;
    if (first === undefined) {
      return unscored(
        goal,
        parts.length > 0 && !parts.some((part) => typeof part.fed === 'string' && part.weight !== 0)
          ? 'no-weight'
          : 'no-data',
      );
    }
    const fed = second === undefined ? first : rounded([first + second, 2n]);
    return { fed, raw: Number(fed) / Number(unit) };
  };
  const work = (id: string): NaiveScore => {
    const leaf = keyResults.find((each) => each.id === id) ?? kpis.find((each) => each.id === id);
    if (leaf !== undefined) return measured(leaf);
    const kra = kras.find((each) => each.id === id);
    if (kra !== undefined) {
      const parts = kpis
        .filter((each) => each.kra === id && counts(each))
        .map((each): Part => ({ weight: each.weight, share: [1n, 1n], fed: of(each.id).fed }));
      return counts(kra)
        ? rolled({ ...kra, start: kra.from } as never, [meanOf(parts)], parts)
        : { fed: 'excluded' };
    }
    const goal = objectives.find((each) => each.id === id);
    if (goal === undefined || !counts(goal)) return { fed: 'excluded' };
    const own = keyResults
      .filter((each) => each.objective === id && counts(each))
      .map((each): Part => ({ weight: each.weight, share: [1n, 1n], fed: of(each.id).fed }));
    const children = [...objectives, ...keyResults].filter(counts).flatMap((child) =>
      (child.supports ?? [])
        .filter((support) => support.goal === id && isLive(child.id, support))
        .map(
          (support): Part => ({
            weight: support.weight,
            share: shareOf(child.supports ?? [], child.id, support),
            fed: of(child.id).fed,
          }),
        ),
    );
    const driver = goal.driver ?? (own.length > 0 ? 'own' : 'children');
    if (driver === 'none') return { fed: 'excluded' };
    if (driver === 'own') return rolled(goal, [meanOf(own)], own);
    if (driver === 'children') return rolled(goal, [meanOf(children)], children);
    return rolled(goal, [meanOf(own), meanOf(children)], [...own, ...children]);
  };
  for (const goal of all) of(goal.id);
  return memo;
};
