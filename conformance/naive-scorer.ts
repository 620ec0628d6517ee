import type { CheckIn, Goal, GoalSet, KeyResult, Kpi, Kra, Measure, Objective } from '@throughline/core';
import { naiveFacts } from './naive-facts.ts';
import { naiveGuarded } from './naive-guardrails.ts';
import { naiveOutcome, same } from './naive-measure.ts';
import { naiveShares, type NaiveLink } from './naive-shares.ts';

/** What the slow scorer says about a goal. `attainment` is a whole number of 1e-12. */
export interface NaiveScore {
  readonly attainment?: bigint;
  readonly reason?: string;
  /** How a commitment stands; absent for goals that are not committed. */
  readonly verdict?: Verdict;
}

type Verdict = 'met' | 'pending' | 'met-late' | 'missed';

/** A part of a mean: numerator and denominator of its share, its weight in hundredths, what it scored. */
interface Part {
  readonly weight: number | undefined;
  readonly share: readonly [bigint, bigint];
  readonly score: NaiveScore | undefined;
}

/** An exact fraction; the divisor is above 0. */
type Fraction = readonly [bigint, bigint];

/**
 * A slow, obvious scorer of a whole document, written from the specification and from nothing else: no index,
 * no columns, no order of numbers. Goals are scored in repeated passes, each once everything that feeds it has
 * been; fractions are exact and are rounded once. Policy `standard`. It leaves out what has its own vectors:
 * judgements, `knownAt`, pace, status, measures other than those of `naiveOutcome`.
 */
export const naiveScores = (goals: GoalSet, asOf: string): ReadonlyMap<string, NaiveScore> => {
  const links = naiveShares(goals);
  const facts = naiveFacts(goals);
  const scores = new Map<string, NaiveScore>();
  for (const { id } of goals.initiatives ?? []) scores.set(id, { reason: 'excluded' });
  const measured = [...(goals.keyResults ?? []), ...(goals.kpis ?? [])];
  for (const goal of measured) scores.set(goal.id, measuredScore(goals, goal, facts, asOf));
  let waiting: (Objective | Kra)[] = [...(goals.objectives ?? []), ...(goals.kras ?? [])];
  while (waiting.length > 0) {
    const before = waiting.length;
    waiting = waiting.filter((goal) => {
      const isFed = links.every((link) => link.parent !== goal.id || scores.has(link.child));
      if (isFed) scores.set(goal.id, rolledUpScore(goals, goal, links, scores, asOf, facts));
      return !isFed;
    });
    if (waiting.length === before) throw new Error('links are left that form a loop');
  }
  return scores;
};

const counts = ({ state = 'published' }: Goal): boolean => state === 'published' || state === 'closed';

const objectiveOf = (goals: GoalSet, goal: Goal): Objective | undefined =>
  goals.objectives?.find(({ id }) => id === ('objective' in goal ? goal.objective : goal.id));

const cycleOf = (goals: GoalSet, goal: Goal): { start: string; end: string; state: string } | undefined => {
  const kra = 'kra' in goal ? goals.kras?.find(({ id }) => id === goal.kra) : undefined;
  const id = (goal as Kpi).cycle ?? kra?.cycle ?? objectiveOf(goals, goal)?.cycle;
  return goals.cycles?.find((cycle) => cycle.id === id);
};

const commitmentOf = (goals: GoalSet, goal: Goal): string | undefined =>
  (goal as KeyResult).commitment ?? objectiveOf(goals, goal)?.commitment;

const startOf = (goals: GoalSet, goal: Goal): string | undefined =>
  (goal as KeyResult).start ?? (goal as Kra).from ?? cycleOf(goals, goal)?.start;

/** Has the last day passed? Deadlines are last days, ends of cycles the day after. */
const isOver = (goals: GoalSet, goal: Goal, asOf: string): boolean => {
  const deadline = (goal as KeyResult).deadline;
  const end = (goal as Kra).to ?? cycleOf(goals, goal)?.end;
  return deadline !== undefined ? asOf > deadline : end !== undefined && asOf >= end;
};

const isFinal = (goals: GoalSet, goal: Goal, asOf: string): boolean =>
  isOver(goals, goal, asOf) || goal.state === 'closed' || cycleOf(goals, goal)?.state === 'closed';

const unscored = (goals: GoalSet, goal: Goal, asOf: string, reason: string): NaiveScore => {
  const start = startOf(goals, goal);
  return { reason: reason === 'no-data' && start !== undefined && asOf < start ? 'not-started' : reason };
};

const isWhole = (raw: unknown): boolean => typeof raw === 'number' && (raw > 1 || same(raw, 1));

const measuredScore = (
  goals: GoalSet,
  goal: KeyResult | Kpi,
  facts: readonly CheckIn[],
  asOf: string,
): NaiveScore => {
  if (!counts(goal)) return { reason: 'excluded' };
  const own = facts.filter((fact) => fact.goal === goal.id && fact.on <= asOf);
  const raw = naiveOutcome(goal.measure, own);
  if (raw === undefined) throw new Error(`the slow scorer does not know the measure of \`${goal.id}\``);
  const score =
    typeof raw === 'string'
      ? unscored(goals, goal, asOf, raw)
      : { attainment: guarded(goals, goal, picounits(raw), facts, asOf) };
  if (!('objective' in goal) || commitmentOf(goals, goal) !== 'committed') return score;
  const isNow = isWhole(raw) && leavesWhole(goals, goal, facts, asOf);
  if (!isOver(goals, goal, asOf)) {
    return { ...score, verdict: isNow ? 'met' : isFinal(goals, goal, asOf) ? 'missed' : 'pending' };
  }
  const cycleEnd = cycleOf(goals, goal)?.end ?? '';
  const isInTime = ({ on }: CheckIn): boolean =>
    goal.deadline === undefined ? on < cycleEnd : on <= goal.deadline;
  const then = naiveOutcome(goal.measure, own.filter(isInTime));
  const wasThen = isWhole(then) && leavesWhole(goals, goal, facts.filter(isInTime), asOf);
  return { ...score, verdict: wasThen ? 'met' : isNow ? 'met-late' : 'missed' };
};

/** What the guardrails of a goal leave of a whole number of 1e-12, by the facts there are. */
const guarded = (
  goals: GoalSet,
  goal: Goal,
  attainment: bigint,
  facts: readonly CheckIn[],
  asOf: string,
): bigint => {
  const read = (control: { readonly id: string; readonly measure: Measure }): number | string =>
    naiveOutcome(
      control.measure,
      facts.filter((fact) => fact.goal === control.id && fact.on <= asOf),
    ) ?? 'unknown';
  return BigInt(Math.round(naiveGuarded(goals, goal, Number(attainment) / 1e12, read) * 1e12));
};

const leavesWhole = (goals: GoalSet, goal: Goal, facts: readonly CheckIn[], asOf: string): boolean =>
  guarded(goals, goal, 1_000_000_000_000n, facts, asOf) === 1_000_000_000_000n;

/** What is displayed, 0 to 1, as a whole number of 1e-12. Values of measures are doubles, and so is this product. */
const picounits = (raw: number): bigint => BigInt(Math.round(Math.min(1, Math.max(0, raw)) * 1e12));

const rolledUpScore = (
  goals: GoalSet,
  goal: Objective | Kra,
  links: readonly NaiveLink[],
  scores: ReadonlyMap<string, NaiveScore>,
  asOf: string,
  facts: readonly CheckIn[],
): NaiveScore => {
  const contained: readonly (KeyResult | Kpi)[] = [
    ...(goals.keyResults ?? []).filter(({ objective }) => objective === goal.id),
    ...(goals.kpis ?? []).filter(({ kra }) => kra === goal.id),
  ].filter(counts);
  const feeders = [...(goals.objectives ?? []), ...(goals.keyResults ?? [])].filter(counts);
  const supporting = links.filter(
    (link) =>
      link.kind === 'support' && link.parent === goal.id && feeders.some(({ id }) => id === link.child),
  );
  const isObjective = goals.objectives?.some(({ id }) => id === goal.id) === true;
  const driver = !isObjective
    ? 'own'
    : ((goal as Objective).driver ?? (contained.length > 0 ? 'own' : 'children'));
  const own: Part[] = contained.map(({ id, weight }) => ({
    weight: hundredths(weight),
    share: [1n, 1n],
    score: scores.get(id),
  }));
  const children: Part[] = supporting.map(({ child, weight, share }) => ({
    weight: hundredths(weight),
    share,
    score: scores.get(child),
  }));
  const sides =
    driver === 'both' ? [own, children] : driver === 'own' ? [own] : driver === 'children' ? [children] : [];
  const means = sides.map(meanOf).filter((mean) => mean !== undefined);
  const verdict: Pick<NaiveScore, 'verdict'> =
    !isObjective || (goal as Objective).commitment !== 'committed'
      ? {}
      : {
          verdict: objectiveVerdict(
            goals,
            goal,
            contained,
            driver === 'own' || driver === 'none' ? [] : supporting,
            scores,
            means,
            asOf,
            leavesWhole(goals, goal, facts, asOf),
          ),
        };
  if (!counts(goal) || driver === 'none') return { reason: 'excluded' };
  // With two sides each is a number a reader sees, so each is rounded before their mean is taken.
  const shownMeans = means.length < 2 ? means : means.map((side): Fraction => [rounded(side), 1n]);
  if (means.length > 0) {
    const attainment = rounded(mean(shownMeans));
    return { attainment: guarded(goals, goal, attainment, facts, asOf), ...verdict };
  }
  const parts = sides.flat();
  const isWeightless =
    parts.length > 0 && parts.every(({ score, weight }) => score?.reason === undefined || weight === 0);
  return { ...unscored(goals, goal, asOf, isWeightless ? 'no-weight' : 'no-data'), ...verdict };
};

const hundredths = (weight: number | undefined): number | undefined =>
  weight === undefined || !(weight >= 0 && weight <= 10_000) ? undefined : Math.round(weight * 100);

/** Exact mean by weight times share of the parts that have a score; `undefined` when nothing counts. */
const meanOf = (parts: readonly Part[]): Fraction | undefined => {
  const scored = parts.filter(({ score }) => score?.attainment !== undefined);
  const given = scored.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  const total = BigInt(given.reduce((sum, weight) => sum + weight, 0));
  const k = BigInt(given.length);
  let sum: Fraction = [0n, 1n];
  let divisor: Fraction = [0n, 1n];
  for (const { weight, share, score } of scored) {
    // An absent weight is the mean of the given ones, total / k; without any, all weigh alike.
    const own: Fraction = weight !== undefined ? [BigInt(weight), 1n] : k === 0n ? [1n, 1n] : [total, k];
    const effective = times(own, share);
    sum = plus(sum, times(effective, [score?.attainment ?? 0n, 1n]));
    divisor = plus(divisor, effective);
  }
  return divisor[0] === 0n ? undefined : [sum[0] * divisor[1], sum[1] * divisor[0]];
};

const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
const plus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const mean = (list: readonly Fraction[]): Fraction => times(list.reduce(plus), [1n, BigInt(list.length)]);

/** To the nearest whole number, half up; nothing here is below 0, where half up and half away differ. */
const rounded = ([top, bottom]: Fraction): bigint => (2n * top + bottom) / (2n * bottom);

/** The worst of the commitments an objective depends on; with none it has to reach all of its own attainment. */
const objectiveVerdict = (
  goals: GoalSet,
  goal: Goal,
  contained: readonly Goal[],
  supporting: readonly NaiveLink[],
  scores: ReadonlyMap<string, NaiveScore>,
  means: readonly Fraction[],
  asOf: string,
  isLeftWhole: boolean,
): Verdict => {
  const verdictsOf = (ids: readonly string[]): Verdict[] =>
    ids.map((id) => scores.get(id)?.verdict).filter((verdict) => verdict !== undefined);
  const ofOwn = verdictsOf(contained.map(({ id }) => id));
  const gates = ofOwn.length > 0 ? ofOwn : verdictsOf(supporting.map(({ child }) => child));
  if (gates.includes('missed')) return 'missed';
  if (gates.includes('met-late')) return 'met-late';
  const isReached =
    gates.length > 0
      ? !gates.includes('pending')
      : means.length > 0 && isWhole(Number(rounded(mean(means))) / 1e12);
  return isReached && isLeftWhole ? 'met' : isFinal(goals, goal, asOf) ? 'missed' : 'pending';
};
