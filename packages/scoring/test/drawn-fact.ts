import type { CheckIn, GoalSet, Measure } from '@throughline/core';
import type { RandomStream } from '@throughline/core/test-kit';

/** Something a check-in can be about. */
interface Target {
  readonly id: string;
  readonly measure?: Measure;
}

const months = ['04', '04', '05', '05', '05', '06', '07'];

const dayOf = (random: RandomStream): string =>
  `2026-${random.pick(months)}-${String(1 + random.below(28)).padStart(2, '0')}`;

/**
 * The next check-in of a company that sends everything: mostly a fact that fits; now and then one that was sent
 * before, contradicts or takes back another one, is about a goal without a measure, or is wrong.
 */
export const drawnFact = (
  goals: GoalSet,
  known: readonly CheckIn[],
  serial: number,
  random: RandomStream,
): CheckIn => {
  const { keyResults = [], kpis = [], objectives = [] } = goals;
  const old = known.length === 0 ? undefined : random.pick(known);
  const what = random.below(100);
  if (old !== undefined && what < 4) return { ...old };
  const fact = { key: `drawn/${serial}`, on: dayOf(random), at: `${dayOf(random)}T10:00:00Z` };
  if (old !== undefined && what < 8) return { ...old, at: fact.at, note: `as of ${serial}` };
  if (old !== undefined && what < 14) return { ...fact, goal: old.goal, retracts: old.key };
  const target: Target =
    what < 17
      ? random.pick(objectives)
      : what < 30 && kpis.length > 0
        ? random.pick(kpis)
        : keyResults.length > 0
          ? random.pick(keyResults)
          : random.pick(objectives);
  const goal = what > 91 ? 'nobody' : target.id;
  const confidence = random.chance(30) ? { confidence: random.below(11) / 10 } : {};
  return { ...fact, goal, ...confidence, ...saidOf(target.measure, random) } as CheckIn;
};

const saidOf = (measure: Measure | undefined, random: RandomStream): object => {
  switch (measure?.kind) {
    case 'milestones':
      return { done: random.chance(70), milestone: random.pick(measure.milestones).id };
    case 'learning':
      return { done: random.chance(70), question: random.pick(measure.questions).id };
    case 'binary':
      return { done: random.chance(50) };
    case 'ordinal':
      return { level: random.pick(measure.levels).id };
    case 'pooled':
      return { numerator: random.below(20), denominator: 20 };
    case 'change':
      return { value: random.chance(40) ? (measure.to ?? 1) : random.below(50) };
    default:
      return { value: random.below(50) };
  }
};
