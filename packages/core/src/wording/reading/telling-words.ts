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
  if (last >= mostTitle + 1) return false;
  const token = tokens[last];
  return has(token, trait.generic | trait.state) || token?.sense.verb !== undefined;
};

/**
 * How many words tell something: not articles, not generic, not vague, not whose it is. The verb does not count, and
 * users alone tell nothing behind a verb of growth: `Get more customers`.
 */
export const tellingWords = (tokens: readonly Token[], head: HeadVerb): number => {
  const gets = head.kind === 'hit' || head.kind === 'win';
  const grows = head.kind === 'up' || (gets && tokens.some((token) => has(token, trait.more)));
  const label = head.at < 0 && !tokens.some((token) => does(token, finite) || has(token, qualities));
  if (label && isTitle(tokens)) return 0;
  let told = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || at === head.at) continue;
    // An unknown verb at the front: `Disrupt the industry`.
    if (at === 0 && does(tokens[1], part.article)) continue;
    if (token.dead || does(token, dull) || isOwner(tokens, at)) continue;
    // `sustainable growth`: praise of something generic.
    if (has(token, trait.superlative) && has(tokens[at + 1], trait.generic) && at === tokens.length - 2)
      continue;
    if (has(token, trait.generic | trait.vague | trait.more) && !has(token, trait.score | trait.money))
      continue;
    // `Operational excellence`, `Customer trust`: a label, without a verb or a comparison.
    if (label && has(token, nouns)) continue;
    if (grows && has(token, trait.gain) && !has(token, trait.state)) continue;
    told++;
  }
  return told;
};
