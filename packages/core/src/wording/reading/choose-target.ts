import { part, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { unitsAgree } from './convert-unit.ts';
import type { HeadVerb } from './head-verb.ts';
import { shareUnit } from './join-ranges.ts';
import type { Quantity } from './quantity.ts';
import { insideOf, roleOf, type Role } from './role.ts';
import { does } from './sentence.ts';

/** The target of a sentence, its baseline, and the numbers that are neither. */
export interface Choice {
  readonly target: Quantity | null;
  readonly targetRole: Role | null;
  readonly baseline: Quantity | null;
  readonly others: readonly { readonly quantity: Quantity; readonly role: Role }[];
}

type ChangeVerb = 'up' | 'down' | 'better';

const isChange = (verb: VerbKind | undefined): verb is ChangeVerb =>
  verb === 'up' || verb === 'down' || verb === 'better';

/** Where the part of the sentence begins that says how: `by introducing ...`, `through ...`, `which ...`. */
export const meansFrom = (tokens: readonly Token[]): number => {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (does(token, part.means) && token?.dead === false) return at;
    const next = tokens[at + 1];
    if (does(token, part.by) && next?.kind === 'word' && next.text.endsWith('ing')) return at;
  }
  return -1;
};

/** The nearest verb of change before every token. */
const changesBefore = (tokens: readonly Token[]): (ChangeVerb | null)[] => {
  let last: ChangeVerb | null = null;
  return tokens.map((token) => {
    if (isChange(token.sense.verb)) last = token.sense.verb;
    else if (token.text === ';') last = null;
    return last;
  });
};

/** Baseline and target of a pair have one unit, as far as they say it. */
const pairs = (baseline: Quantity, target: Quantity): boolean =>
  unitsAgree(baseline.unit, target.unit) || baseline.unit === null;

/** Picks the target: every number has a weight by its role, the greatest wins, the first of equals. */
export const chooseTarget = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  head: HeadVerb,
): Choice => {
  const inside = insideOf(tokens);
  const governing = changesBefore(tokens);
  const meansAt = meansFrom(tokens);
  const roles = quantities.map((quantity) =>
    roleOf(tokens, quantity, head, inside[quantity.at] === 1, governing[quantity.first] ?? null, meansAt),
  );
  // `(1M to 10M req/day)`, `NPS: 40 → 55`: the number before `to` is where it starts.
  const starts = new Set<number>();
  const spans: number[] = [];
  for (let at = 1; at < quantities.length; at++) {
    const low = quantities[at - 1];
    const high = quantities[at];
    if (low === undefined || high === undefined || roles[at]?.to !== true) continue;
    const lowRole = roles[at - 1];
    const near = high.first - low.last <= 3 && !does(tokens[low.last + 1], part.and);
    const acts = head.kind === 'do' || head.kind === 'make' || head.kind === 'win' || head.kind === 'finish';
    const listed = head.leads ? acts && tokens[low.first - 1] !== undefined : low.first === 0;
    if (near && listed && !inside[low.at] && low.value < high.value && tokens[high.first - 1]?.kind === 'word' && tokens[high.first - 1]?.text.includes(' ') === false && lowRole?.baseline === false && pairs(low, high)) {
      spans.push(at);
      continue;
    }
    if (near && lowRole?.baseline === false && lowRole.to === false && lowRole.change === null && pairs(low, high))
      starts.add(at - 1);
  }
  // `Interview 10 to 15 customers`: nothing changes, so it is a range.
  for (const at of spans.slice(0, 1)) {
    const low = quantities[at - 1];
    const high = quantities[at];
    if (low === undefined || high === undefined) continue;
    shareUnit(low, high);
    low.high = high.value;
    low.relation = 'between';
    low.last = high.last;
    return chooseTarget(tokens, quantities.filter((quantity) => quantity !== high), head);
  }
  let best = -1;
  for (let at = 0; at < roles.length; at++) {
    const role = roles[at];
    if (role === undefined || role.baseline || starts.has(at)) continue;
    const weight = role.weight + (starts.has(at - 1) || roles[at - 1]?.baseline === true ? 5 : 0);
    const bestRole = roles[best];
    const bestWeight =
      bestRole === undefined
        ? -Infinity
        : bestRole.weight + (starts.has(best - 1) || roles[best - 1]?.baseline === true ? 5 : 0);
    if (weight > bestWeight) best = at;
  }
  const target = quantities[best] ?? null;
  let baseline: Quantity | null = null;
  let distance = Infinity;
  for (let at = 0; at < quantities.length; at++) {
    const candidate = quantities[at];
    if (candidate === undefined || at === best) continue;
    if (roles[at]?.baseline !== true && !starts.has(at)) continue;
    if (target !== null && roles[best]?.change == null && !pairs(candidate, target)) continue;
    const far = target === null ? at : Math.abs(at - best);
    if (far < distance) {
      baseline = candidate;
      distance = far;
    }
  }
  if (target !== null && baseline !== null && roles[best]?.change == null) shareUnit(baseline, target);
  const others = quantities
    .map((quantity, at) => ({ quantity, role: roles[at] }))
    .filter(
      (other): other is { quantity: Quantity; role: Role } =>
        other.role !== undefined && other.quantity !== target && other.quantity !== baseline && !other.role.baseline,
    );
  return { target, targetRole: roles[best] ?? null, baseline, others };
};
