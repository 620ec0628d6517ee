import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { KeyResultReading } from './reading.ts';
import { does, has } from './sentence.ts';

/** Can an outsider say whether it was met: a number, or a deliverable without words nobody has defined? */
export const isMeasurable = (
  tokens: readonly Token[],
  head: HeadVerb,
  reading: Pick<KeyResultReading, 'target' | 'direction' | 'class'>,
): boolean => {
  if (reading.target !== null) return true;
  if (reading.direction !== 'achieve') return false;
  if (tokens.some((token) => has(token, trait.vague) && !does(token, part.be))) return false;
  if (head.at < 0 || (reading.class === 'activity' && head.kind === 'make' && head.passive)) return false;
  if (head.kind === 'hit')
    return (
      !tokens.some(
        (token) =>
          has(token, trait.generic | trait.superlative) && token.sense.verb === undefined && !token.dead,
      ) || tokens.some((token) => token.text === '"')
    );
  if (head.kind === 'own') return reading.class === 'output';
  if (head.leads)
    return head.kind === 'make' || head.kind === 'do' || head.kind === 'win' || head.kind === 'finish';
  return head.passive && (head.kind === 'make' || head.kind === 'finish' || head.kind === 'win');
};
