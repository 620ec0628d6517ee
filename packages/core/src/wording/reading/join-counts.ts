import { part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { unitsAgree } from './convert-unit.ts';
import type { HeadVerb } from './head-verb.ts';
import { shareUnit } from './join-ranges.ts';
import type { Quantity } from './quantity.ts';
import { does } from './sentence.ts';

/**
 * Joins `10 to 15` to a range where nothing changes: `Interview 10 to 15 customers`. With a verb of change the same
 * words go from a baseline to a target, and are left as they are.
 */
export const joinCounts = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  head: HeadVerb,
): readonly Quantity[] => {
  const acts = head.kind === 'do' || head.kind === 'make' || head.kind === 'win' || head.kind === 'finish';
  if (quantities.length < 2 || (head.leads && !acts)) return quantities;
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const low = joined[joined.length - 1];
    const between = low === undefined ? undefined : tokens[low.last + 1];
    const adjoin =
      low !== undefined &&
      low.high === null &&
      next.first === low.last + 2 &&
      between?.kind === 'word' &&
      does(between, part.to) &&
      low.value < next.value &&
      unitsAgree(low.unit, next.unit) &&
      (head.leads
        ? tokens[low.first - 1]?.text !== '(' && !does(tokens[low.first - 1], part.from)
        : low.first === 0 || does(tokens[low.first - 1], part.of));
    if (low === undefined || !adjoin) {
      joined.push(next);
      continue;
    }
    shareUnit(low, next);
    low.high = next.value;
    low.relation = 'between';
    low.last = next.last;
  }
  return joined;
};
