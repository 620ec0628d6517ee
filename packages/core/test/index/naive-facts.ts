import { canonicalJson, dayNumberOf, millisecondsOf } from '@throughline/core';
import type { CheckIn } from '@throughline/core';

/**
 * The facts of a goal that count, found the slow way: forget what was not known yet, keep one content per
 * key, ask of each fact whether anything takes it back, sort.
 */
export const naiveFacts = (
  checkIns: readonly CheckIn[],
  goal: string,
  asOf: number,
  knownAt: number,
): CheckIn[] => {
  const instant = ({ at }: CheckIn): number => millisecondsOf(at) ?? Infinity;
  const known = checkIns.filter((checkIn) => instant(checkIn) <= knownAt);
  const winners = [...new Set(known.map(({ key }) => key))].map((key) => {
    const rank = (a: CheckIn, b: CheckIn): number =>
      instant(a) - instant(b) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1);
    return known
      .filter((checkIn) => checkIn.key === key)
      .sort(rank)
      .at(-1);
  }) as CheckIn[];
  const isRetraction = (fact: CheckIn): boolean => 'retracts' in fact;
  const isLater = (a: CheckIn, b: CheckIn): boolean =>
    instant(a) > instant(b) || (instant(a) === instant(b) && a.key > b.key);
  const isTakenBack = (fact: CheckIn): boolean =>
    winners.some(
      (other) =>
        'retracts' in other &&
        other.retracts === fact.key &&
        (!isRetraction(fact) || isLater(other, fact)) &&
        !isTakenBack(other),
    );
  return winners
    .filter((fact) => fact.goal === goal && !isRetraction(fact) && (dayNumberOf(fact.on) ?? Infinity) <= asOf)
    .filter((fact) => !isTakenBack(fact))
    .sort(
      (a, b) =>
        (dayNumberOf(a.on) ?? 0) - (dayNumberOf(b.on) ?? 0) ||
        instant(a) - instant(b) ||
        (a.key < b.key ? -1 : 1),
    );
};
