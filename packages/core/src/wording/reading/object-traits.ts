import { part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { headTraits } from './head-traits.ts';
import type { HeadVerb } from './head-verb.ts';
import { does, tells } from './sentence.ts';

const joints =
  part.of |
  part.for |
  part.with |
  part.to |
  part.by |
  part.relative |
  part.within |
  part.due |
  part.means |
  part.without |
  part.place;

/** Signs that do not end the object of a verb. */
const inside = new Set([',', '&', '/', '"', "'", '%', '$']);

/** Most words between a verb and the noun it is about. */
export const reach = 12;

/**
 * Traits of the thing a verb is about: the last telling noun before the first preposition. That thing stands behind
 * the verb, and before it in `3 webinars delivered`.
 */
export const objectTraits = (tokens: readonly Token[], head: HeadVerb): number => {
  const acts = !head.leads && !head.passive && head.at >= 0;
  const from = acts ? head.at + 1 : head.from;
  const verb = !acts && head.at > from ? head.at : -1;
  let first = from;
  // `100 % of the team`: the object is what stands behind `of`.
  let last = first - 1;
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.dead === 'time' || (at === verb && at > from + 1)) break;
    if (token.kind === 'sign' && !inside.has(token.text)) break;
    if (
      at > from &&
      does(token, part.and) &&
      tokens[at + 1]?.sense.verb !== undefined &&
      !tells(tokens[at + 1])
    )
      break;
    if (does(token, joints) && at > from) {
      if (!noun(tokens, first, last)) {
        first = at + 1;
        continue;
      }
      break;
    }
    last = at;
  }
  return headTraits(tokens, { first, last });
};

const noun = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.sense.unit === undefined && (token.sense.parts === 0 || tells(token)))
      return true;
  }
  return false;
};
