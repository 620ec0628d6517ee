import { form, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { unitsAgree } from './convert-unit.ts';
import type { HeadVerb } from './head-verb.ts';
import { shareUnit } from './join-ranges.ts';
import type { Quantity } from './quantity.ts';
import { rolesOf, type Role } from './role.ts';
import { does, ends } from './sentence.ts';

/** The target of a sentence, its baseline, and the numbers that are neither. */
export interface Choice {
  readonly target: Quantity | null;
  readonly targetRole: Role | null;
  readonly baseline: Quantity | null;
  readonly others: readonly { readonly quantity: Quantity; readonly role: Role }[];
}

/** The target was a limit on each of a whole, and all of them are aimed at. */
export const withoutTarget = (choice: Choice): Choice =>
  choice.target === null || choice.targetRole === null
    ? choice
    : {
        target: null,
        targetRole: null,
        baseline: choice.baseline,
        others: [
          { quantity: choice.target, role: { ...choice.targetRole, inside: false } },
          ...choice.others,
        ],
      };

/** Where the part of the sentence begins that says how: `by introducing ...`, `through ...`, `which ...`. */
export const meansFrom = (tokens: readonly Token[]): number => {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (does(token, part.means | part.while) && token?.dead === false) return at;
    const next = tokens[at + 1];
    if (does(token, part.by) && next?.kind === 'word' && ends(next, form.gerund)) return at;
  }
  return -1;
};

/** Where a second goal begins: `... and grow activation`; -1: nowhere. */
const clauseBehind = (tokens: readonly Token[], head: HeadVerb): number => {
  if (!head.leads) return -1;
  for (let at = head.at + 2; at < tokens.length; at++) {
    const before = tokens[at - 1];
    if (!does(before, part.and) && before?.text !== ',' && before?.text !== ';') continue;
    // `..., reaching 2,000`: where the same change leads.
    const leadsTo =
      tokens[at]?.sense.verb === 'hit' && ends(tokens[at], form.gerund) && !does(before, part.and);
    if (leadsTo) continue;
    if (tokens[at]?.sense.verb !== undefined && tokens[at]?.kind === 'word' && at > head.at + 2) return at;
  }
  return -1;
};

/** Baseline and target of a pair have one unit, as far as they say it. */
const pairs = (baseline: Quantity, target: Quantity): boolean =>
  unitsAgree(baseline.unit, target.unit) || baseline.unit === null;

/** Picks the target: every number has a weight by its role, the greatest wins, the first of equals. */
export const chooseTarget = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  head: HeadVerb,
  meansAt: number,
): Choice => {
  const roles = rolesOf(tokens, quantities, head, meansAt);
  // `(1M to 10M req/day)`, `NPS: 40 → 55`: the number before `to` is where it starts.
  const starts = new Set<number>();
  for (let at = 1; at < quantities.length; at++) {
    const low = quantities[at - 1];
    const high = quantities[at];
    if (low === undefined || high === undefined || roles[at]?.to !== true) continue;
    const lowRole = roles[at - 1];
    // `for 3 endpoints to < 50 ms`: the first number counts something else.
    const counts =
      low.unit === null &&
      high.unit !== null &&
      tokens[low.last + 1]?.kind === 'word' &&
      !does(tokens[low.last + 1], part.to);
    const near = high.first - low.last <= 4 && !counts && !does(tokens[low.last + 1], part.and);
    if (
      near &&
      lowRole?.baseline === false &&
      !lowRole.to &&
      low.relation === null &&
      (lowRole.change === null || lowRole.bare) &&
      pairs(low, high)
    )
      starts.add(at - 1);
  }
  const secondClause = clauseBehind(tokens, head);
  let best = -1;
  let bestWeight = -Infinity;
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at];
    if (role === undefined || role.baseline || starts.has(at)) continue;
    // Both ends of a pair are given: the parenthesis around it makes it no weaker.
    const pair = role.to && (starts.has(at - 1) || roles[at - 1]?.baseline === true);
    const later = best >= 0 && secondClause > 0 && (quantities[at]?.first ?? 0) > secondClause ? 61 : 0;
    const weight = role.weight + (pair ? (role.inside ? 35 : 5) : 0) - later;
    if (weight > bestWeight) {
      best = at;
      bestWeight = weight;
    }
  }
  const target = quantities[best] ?? null;
  let baseline: Quantity | null = null;
  let distance = Infinity;
  for (let at = 0; at < quantities.length; at++) {
    const candidate = quantities[at];
    if (candidate === undefined || at === best) continue;
    if (roles[at]?.baseline !== true && !starts.has(at)) continue;
    if (target !== null && (roles[best]?.change ?? null) === null && !pairs(candidate, target)) continue;
    const far = target === null ? at : Math.abs(at - best);
    if (far < distance) {
      baseline = candidate;
      distance = far;
    }
  }
  if (target !== null && baseline !== null && (roles[best]?.change ?? null) === null)
    shareUnit(baseline, target);
  const others: { quantity: Quantity; role: Role }[] = [];
  for (let at = 0; at < quantities.length; at++) {
    const quantity = quantities[at];
    const role = roles[at];
    if (quantity === undefined || role === undefined || role.baseline) continue;
    if (quantity !== target && quantity !== baseline) others.push({ quantity, role });
  }
  return { target, targetRole: roles[best] ?? null, baseline, others };
};
