import { part, trait, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { Quantity } from './quantity.ts';
import { does, has } from './sentence.ts';

/** Verbs that change something, as against those that make or do something. */
export const isChange = (token: Token | undefined): boolean => {
  const verb = token?.sense.verb;
  return verb === 'up' || verb === 'down' || verb === 'better';
};

const reached: ReadonlySet<VerbKind> = /* @__PURE__ */ new Set<VerbKind>([
  'hit',
  'win',
  'hold',
  'shift',
  'multiply',
]);

/** `Launch the chat to cut tickets to 20`, `Hold surveys and reach 5 %`: the number belongs to a second verb. */
export const servesPurpose = (tokens: readonly Token[], head: HeadVerb, target: Quantity | null): boolean => {
  if (target === null) return false;
  for (let at = head.at + 1; at < target.first; at++) {
    const token = tokens[at];
    const verb = tokens[at + 1]?.sense.verb;
    if (does(token, part.and)) {
      if (isChange(tokens[at + 1])) return true;
      if (verb !== undefined && reached.has(verb) && at > head.at + 1) return true;
    }
    if (!does(token, part.to)) continue;
    if (token?.text.includes(' ') === true) return true;
    if (verb !== undefined && verb !== 'make' && verb !== 'do') return true;
  }
  return false;
};

/** `Help 200 carers back into work`, `Enable 90 growers to sell direct`: what others can do then is the point. */
export const aidsOthers = (
  tokens: readonly Token[],
  head: HeadVerb,
  about: number,
  target: Quantity | null,
): boolean => {
  if (!has(tokens[head.at], trait.aiding) || (about & (trait.artefact | trait.event)) !== 0) return false;
  if (target === null && (about & (trait.person | trait.gain)) === 0) return false;
  for (let at = (target?.last ?? head.at) + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.text === ',' || token?.text === ';') return false;
    if (token?.text === 'out of' || token?.text === 'become') return true;
    if (does(token, part.to) && token?.kind === 'word') return token.text !== 'up to';
  }
  return false;
};
