import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { does, has } from './sentence.ts';

const dull =
  part.be |
  part.aux |
  part.article |
  part.skip |
  part.of |
  part.for |
  part.and |
  part.to |
  part.with |
  part.place |
  part.all |
  part.subject;

const finite =
  part.be | part.aux | part.not | part.all | part.for | part.to | part.with | part.place | part.relative;
const qualities = trait.more | trait.less | trait.superlative;
const nouns = trait.state | trait.money | trait.gain | trait.share | trait.event;

/** `the director's`, `the nurses'`: whose it is. */
const isOwner = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at] ?? { text: '' };
  if (text.endsWith("'s") || text.endsWith('’s')) return true;
  const next = tokens[at + 1];
  return (next?.text === "'" || next?.text === '’') && !next.spaced && text.endsWith('s');
};

/** Most words of a title. */
const mostTitle = 5;

/** `Service reach and scale`, `Lean core team`: a few words, of which the last names no domain. */
const isTitle = (tokens: readonly Token[]): boolean => {
  let last = tokens.length - 1;
  while (tokens[last]?.kind === 'sign') last--;
  if (last > mostTitle || tokens.some((one) => does(one, part.article | part.from))) return false;
  const token = tokens[last];
  return has(token, trait.generic | trait.state) || token?.sense.verb !== undefined;
};

/** `Increase efficiency`, `Teamwork`: a verb of growth and one state that every company wants, or one word. */
const isBareState = (tokens: readonly Token[], head: HeadVerb): boolean => {
  let last = tokens.length - 1;
  while (tokens[last]?.kind === 'sign') last--;
  if (last === 0) return true;
  const grows = head.kind === 'up' || head.kind === 'better' || head.kind === 'hold' || head.kind === 'hit';
  return head.at === 0 && last === 1 && grows && has(tokens[1], trait.state);
};

/**
 * How many words tell something: not articles, not generic, not vague, not whose it is. The verb does not count, and
 * users alone tell nothing behind a verb of growth: `Get more customers`.
 */
export const tellingWords = (tokens: readonly Token[], head: HeadVerb): number => {
  const gets = head.kind === 'hit' || head.kind === 'win';
  const grows = head.kind === 'up' || (gets && tokens.some((token) => has(token, trait.more)));
  const label = head.at < 0 && !tokens.some((token) => does(token, finite) || has(token, qualities));
  if ((label && isTitle(tokens)) || isBareState(tokens, head)) return 0;
  let told = 0;
  let praise = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || at === head.at) continue;
    // An unknown verb at the front: `Disrupt the industry`.
    if (at === 0 && does(tokens[1], part.article)) continue;
    if (token.dead || does(token, dull) || isOwner(tokens, at)) continue;
    // `sustainable growth`, `be the best`: praise tells nothing by itself, but `a healthier and calmer life` does.
    if (has(token, trait.superlative) && !has(token, trait.state)) {
      if (++praise > 1) told++;
      continue;
    }
    if (has(token, trait.generic | trait.vague | trait.more) && !has(token, trait.score | trait.money))
      continue;
    // `Operational excellence`, `Customer trust`: a label, without a verb or a comparison.
    if (label && has(token, nouns)) continue;
    if (grows && has(token, trait.gain) && !has(token, trait.state)) continue;
    told++;
  }
  return told;
};
