import { noSense, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { does, has } from './sentence.ts';

/** A whole population that a sentence speaks of: `all` of it, or `none`, and the place of that word. */
export interface Population {
  readonly kind: 'all' | 'none';
  readonly at: number;
}

/** `all`, `every`; `each` and `whole` are also said of times. */
const isAll = (token: Token | undefined): boolean => does(token, part.all) && !does(token, part.filler);

/** `no`, and not the word for zero. */
const isNone = (token: Token | undefined): boolean =>
  does(token, part.not) && token?.sense.number === undefined && !does(token, part.without);

/**
 * `have no gaps`, `with all accounts`, `for every hospital`, `is added to all pages`, `respond to all letters`: a
 * population behind a small word.
 */
const isInside = (tokens: readonly Token[], at: number, verbAt: number): Population | null => {
  const next = tokens[at + 1];
  const noun = tokens[at + 2];
  const owns = does(tokens[at], part.aux) && tokens[at]?.sense.before === undefined;
  if (next?.kind !== 'word' || noun?.kind !== 'word') return null;
  if (
    isAll(next) &&
    does(tokens[at], at === verbAt + 1 ? part.for | part.to : part.for) &&
    !does(noun, part.period)
  )
    return { kind: 'all', at: at + 1 };
  if (isAll(next) && !does(noun, part.period) && (owns || does(tokens[at], part.with)))
    return { kind: 'all', at: at + 1 };
  if (isAll(next) && does(tokens[at], part.from) && !does(noun, part.period))
    return { kind: 'all', at: at + 1 };
  const counts = !has(noun, trait.more | trait.less) && noun.sense.verb === undefined;
  return owns && counts && isNone(next) ? { kind: 'none', at: at + 1 } : null;
};

const opensUnlisted = (tokens: readonly Token[], head: HeadVerb): boolean =>
  head.at < 0 && tokens[head.clause]?.sense === noSense;

/** Reads `All services have ...`, `Document all APIs`, `No customer waits ...`. `each` is not a population. */
export const populationOf = (tokens: readonly Token[], head: HeadVerb): Population | null => {
  const at = does(tokens[head.from], part.relative) ? head.from + 1 : head.from;
  const opening = tokens[at];
  if (opening === undefined) return null;
  // `every two weeks` and `all 6 sites` say how often, and how many.
  const next = tokens[at + 1];
  const noun = next?.kind === 'word' && !(does(opening, part.per) && does(next, part.period));
  if (does(opening, part.all)) return isAll(opening) && noun ? { kind: 'all', at } : null;
  if ((head.from === head.clause || head.kind === 'own') && isNone(opening)) return { kind: 'none', at };
  // `Settle all claims`: a verb nobody listed.
  if (opensUnlisted(tokens, head) && isAll(tokens[head.clause + 1]))
    return { kind: 'all', at: head.clause + 1 };
  for (let inside = head.clause; inside < tokens.length; inside++) {
    if (does(tokens[inside], part.means | part.while) || tokens[inside]?.text === ';') break;
    const found = isInside(tokens, inside, head.at);
    if (found !== null) return found;
  }
  return null;
};

const changing = new Set(['up', 'down', 'better', 'hold', 'shift']);

/**
 * Does the number only say how soon, or of which size, each of a population is: `Answer all letters within 5 days`,
 * `Visit all suppliers over $1M`? The target is then all of them.
 */
export const limitsAll = (
  tokens: readonly Token[],
  population: Population | null,
  head: HeadVerb,
  limit: { readonly first: number; readonly relation: unknown },
): boolean => {
  if (
    population?.kind !== 'all' ||
    !(head.leads || opensUnlisted(tokens, head)) ||
    limit.relation === null ||
    population.at > limit.first
  )
    return false;
  if (changing.has(head.kind ?? '') || limit.first < population.at + 2) return false;
  for (let at = population.at + 1; at < limit.first; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || does(token, part.be | part.aux | part.to | part.of | part.relative))
      return false;
  }
  return does(tokens[limit.first], part.within) || does(tokens[population.at - 1], part.with);
};
