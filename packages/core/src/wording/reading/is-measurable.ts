import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { KeyResultReading } from './reading.ts';
import { joinedVerb } from './joined-verb.ts';
import { does, ends, has } from './sentence.ts';

/** `the best teachers`: who they are, nobody has said. A name in quotes and `top 10` are clear. */
const isPraise = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], trait.superlative) &&
  tokens[at + 1]?.kind !== 'number' &&
  !tokens.some((token) => token.text === '"' || token.text === '“');

/** What stands for a number that nobody has set yet: `Publish x articles`, `Cut costs by xx %`. */
const placeholders = new Set(['x', 'xx', 'xxx', 'n', 'nn', 'tbd', 'tbc']);

const isPlaceholder = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.kind === 'word' &&
  token.spaced &&
  placeholders.has(token.text) &&
  before?.kind === 'word' &&
  !does(before, part.place) &&
  (token.text.startsWith('tb') || next?.kind === 'word' || next?.text === '%');

/** `from weekly to daily`, `every month`: a step that can be seen without a number. */
const isStepped = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const next = tokens[at + 1];
    const graded = ends(next, form.adverb) && ends(tokens[at + 3], form.adverb);
    if (does(token, part.from)) return graded && does(tokens[at + 2], part.to);
    return at > 1 && does(token, part.per) && does(token, part.all) && does(next, part.period);
  });

/** `Number of homes handed over`, `% of lettings`, `Average length of stay`: the name of a metric, and no number. */
const isBareName = (tokens: readonly Token[], head: HeadVerb): boolean => {
  const first = tokens[head.clause];
  const counts = does(first, part.label) || first?.sense.unit !== undefined || has(first, trait.amount);
  if (does(first, part.of) || (counts && does(tokens[head.clause + 1], part.of))) return true;
  return head.kind === 'hit' && has(first, trait.modifier) && tokens[head.clause + 1]?.sense.parts === 0;
};

/** `Attract new members`: how many, and which, nobody has said. */
const winsAny = (tokens: readonly Token[], head: HeadVerb): boolean => {
  if (head.kind !== 'win' || !head.leads) return false;
  let last = head.from;
  while (tokens[last]?.kind === 'word' && tokens[last]?.sense.parts === 0 && !tokens[last]?.dead) last++;
  // A sign or a small word ends the name, and a number in it says how many.
  return last > head.from && tokens[last]?.kind !== 'number' && ends(tokens[last - 1], form.plural);
};

/** Can an outsider say whether it was met: a number, or a deliverable without words nobody has defined? */
export const isMeasurable = (
  tokens: readonly Token[],
  head: HeadVerb,
  reading: Pick<KeyResultReading, 'target' | 'direction' | 'class'>,
): boolean => {
  if (reading.target !== null) return true;
  if (reading.direction !== 'achieve' || head.kind === 'shift') return isStepped(tokens);
  if (isBareName(tokens, head) || winsAny(tokens, head)) return false;
  const kind = joinedVerb(tokens, head);
  const made = head.leads && kind === 'make';
  for (let at = 0; at < tokens.length; at++) {
    // `Rewrite the guide to reflect our needs better`: why it is made need not be defined.
    if (made && at > head.at + 1 && does(tokens[at], part.to) && tokens[at + 1]?.sense.verb !== undefined)
      break;
    if (has(tokens[at], trait.vague) && !does(tokens[at], part.be)) return false;
  }
  if (tokens.some((token, at) => isPlaceholder(token, tokens[at - 1], tokens[at + 1]))) return false;
  if (head.at < 0 || (reading.class === 'activity' && head.kind === 'make' && head.passive)) return false;
  if (head.kind === 'hit')
    return (
      !tokens.some(
        (token) =>
          has(token, trait.generic | trait.superlative) && token.sense.verb === undefined && !token.dead,
      ) || tokens.some((token) => token.text === '"')
    );
  if (head.kind === 'own') return reading.class !== 'outcome';
  if (head.kind === 'do' && has(tokens[head.at], trait.endless)) return false;
  if (head.kind === 'win' && tokens.some((_, at) => isPraise(tokens, at))) return false;
  if (head.leads) return made || kind === 'do' || kind === 'win' || kind === 'finish';
  return head.passive && (head.kind === 'make' || head.kind === 'finish' || head.kind === 'win');
};
