import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { KeyResultReading } from './reading.ts';
import { joinedVerb } from './joined-verb.ts';
import { does, has } from './sentence.ts';

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

/** Can an outsider say whether it was met: a number, or a deliverable without words nobody has defined? */
export const isMeasurable = (
  tokens: readonly Token[],
  head: HeadVerb,
  reading: Pick<KeyResultReading, 'target' | 'direction' | 'class'>,
): boolean => {
  if (reading.target !== null) return true;
  if (reading.direction !== 'achieve') return false;
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
