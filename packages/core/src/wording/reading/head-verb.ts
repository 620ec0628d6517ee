import { part, trait, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';
import { does, has } from './sentence.ts';

/** The verb a sentence begins with, or the first one of its clause. */
export interface HeadVerb {
  /** Its token; -1: no verb. */
  readonly at: number;
  readonly kind: VerbKind | null;
  /** The sentence begins with it: `Reduce churn`, as against `Churn is reduced`. */
  readonly leads: boolean;
  /** Behind a form of `to be`: `are documented`. */
  readonly passive: boolean;
}

const none: HeadVerb = { at: -1, kind: null, leads: false, passive: false };

const measured = trait.share | trait.time | trait.score | trait.money | trait.ratio;

/** `Lead time < 1 day`, `Support cost per ticket: $8`: the word before a metric can be a part of its name. */
const isName = (tokens: readonly Token[], at: number, quantities: readonly Quantity[]): boolean => {
  const quantity = quantities[0];
  if (quantity === undefined || quantity.relation === null) {
    const colon = tokens.findIndex((token) => token.text === ':' || token.text === '=');
    if (colon < 0 || colon > 6) return false;
  }
  const stop = quantity?.first ?? tokens.length;
  for (let next = at + 1; next < stop && next < at + 5; next++) if (has(tokens[next], measured)) return stop - next <= 2;
  return false;
};

const kindsThatName: readonly VerbKind[] = ['make', 'do', 'win', 'finish', 'use', 'hit', 'multiply', 'shift'];

/** Looks for the verb of a sentence. Words before it such as `we` or `successfully` are passed over. */
export const headVerbOf = (tokens: readonly Token[], quantities: readonly Quantity[]): HeadVerb => {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const passed =
      token.kind === 'sign' ||
      does(token, part.subject) ||
      (token.dead && at === 0) ||
      (token.text.endsWith('ly') && token.sense.verb === undefined);
    if (!passed) break;
    if (does(token, part.subject) && token.sense.unit !== undefined) break;
    at++;
  }
  const first = tokens[at];
  const kind = first?.sense.verb;
  if (first !== undefined && kind !== undefined && first.kind === 'word') {
    const name = kindsThatName.includes(kind) && isName(tokens, at, quantities);
    if (!name && !has(first, trait.money | trait.share)) return { at, kind, leads: true, passive: false };
  }
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.dead) continue;
    if (token.sense.verb === undefined || does(token, part.current) || token.sense.before !== undefined) continue;
    let before = next - 1;
    while (tokens[before]?.text.endsWith('ly') === true) before--;
    const passive = does(tokens[before], part.be);
    const aux = does(tokens[before], part.aux | part.subject);
    const participle = token.text.endsWith('ed') || token.text.endsWith('en') || token.text.endsWith('t');
    if (passive || aux || participle) return { at: next, kind: token.sense.verb, leads: false, passive: passive || !aux };
    // `Agents use the tool`: a verb in the present behind its subject.
    if (next > at && has(token, ~0) === false && !does(tokens[before], part.article | part.of | part.to | part.by))
      return { at: next, kind: token.sense.verb, leads: false, passive: false };
  }
  return none;
};
