import { canonicalJson, type CheckIn, type GoalSet } from '@throughline/core';

/** Instants are RFC 3339 with `Z`, which every engine reads alike. */
const instant = (fact: { readonly at: string }): number => Date.parse(fact.at);

/**
 * The check-ins that stand, in the order they are folded: of one key the content recorded last counts, then
 * the greater encoding; what was taken back is gone. Nothing is kept between two calls.
 */
export const naiveFacts = (goals: GoalSet): readonly CheckIn[] => {
  const winners = new Map<string, CheckIn>();
  for (const fact of goals.checkIns ?? []) {
    const before = winners.get(fact.key);
    const isLater =
      before === undefined ||
      instant(fact) > instant(before) ||
      (instant(fact) === instant(before) && canonicalJson(fact) > canonicalJson(before));
    if (isLater) winners.set(fact.key, fact);
  }
  const facts = [...winners.values()].sort(inOrder);
  // Only a later retraction can take a retraction back, so the latest one surely holds.
  const latestFirst = facts
    .filter((fact) => 'retracts' in fact)
    .sort((a, b) => instant(b) - instant(a) || (a.key < b.key ? 1 : -1));
  const gone = new Set<string>();
  for (const retraction of latestFirst) if (!gone.has(retraction.key)) gone.add(retraction.retracts);
  return facts.filter((fact) => !('retracts' in fact) && !gone.has(fact.key));
};

/** By day, then instant, then key. Days of the form 2026-04-01 sort as texts. */
const inOrder = (a: CheckIn, b: CheckIn): number =>
  a.on !== b.on
    ? a.on < b.on
      ? -1
      : 1
    : instant(a) - instant(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
