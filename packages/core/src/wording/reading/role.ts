import { part, trait, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { Quantity } from './quantity.ts';
import { does, has, tells } from './sentence.ts';

/** What a number is doing in its sentence. */
export interface Role {
  /** Where the number stands today: `from 5`, `(currently 5)`. */
  readonly baseline: boolean;
  /** Behind `to` or an arrow. */
  readonly to: boolean;
  /** Size of a change: `by 20 %`, `a 20 % increase`, `double`. */
  readonly change: 'up' | 'down' | 'better' | null;
  readonly inside: boolean;
  /** A change without `by`: `Grow revenue 40 %`. */
  readonly bare: boolean;
  /** How likely it is the target: the greatest wins, the first of equals. */
  readonly weight: number;
  /** The small word before it, as bits of its parts; 0: none. */
  readonly before: number;
}

type ChangeVerb = 'up' | 'down' | 'better';

const changeOf = (verb: VerbKind | null | undefined): ChangeVerb | null =>
  verb === 'up' || verb === 'down' || verb === 'better' ? verb : null;

/** The place before a number, over words that say nothing. */
const placeBefore = (tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  while (at >= 0) {
    const token = tokens[at];
    // The stop of an abbreviation: `vs. 58 %`.
    const stop = token?.text === '.' && !token.spaced && does(tokens[at - 1], part.than | part.skip);
    if (!stop && token?.text !== ':' && token?.text !== '=' && (!does(token, part.skip | part.article) || does(token, part.current | part.to))) break;
    at--;
  }
  return at;
};

/** `20 % increase`, `15 % fewer`, `2x faster`, `25 % year-over-year growth`: the change named behind a number. */
const namedBehind = (tokens: readonly Token[], quantity: Quantity): ChangeVerb | null => {
  for (let at = quantity.last + 1; at <= quantity.last + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (has(token, trait.more)) return 'up';
    if (has(token, trait.less)) return 'down';
    const change = changeOf(token.sense.verb);
    if (change !== null) return changes(tokens, at) ? change : null;
    if (token.sense.parts !== 0 && !does(token, part.skip)) return null;
  }
  return null;
};

/** A name that only contains a word of change is a level: `30 % growth rate`, `20 % increased coverage`. */
const changes = (tokens: readonly Token[], at: number): boolean => !has(tokens[at + 1], trait.share | trait.score);

/** Is a parenthesis open at each token? Counted, so that depth costs nothing. */
export const insideOf = (tokens: readonly Token[]): Uint8Array => {
  const inside = new Uint8Array(tokens.length);
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text === '(' || text === '[') depth++;
    inside[at] = depth > 0 ? 1 : 0;
    if ((text === ')' || text === ']') && depth > 0) depth--;
  }
  return inside;
};

/** `currently closed 1`, `baseline: 40`, `was at 3.2`: a word of today up to three words before the number. */
const isCurrent = (tokens: readonly Token[], place: number, inside: boolean): boolean => {
  let named = false;
  for (let at = place; at > place - 4 && at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.text === '(' || token.text === ',' || token.text === ';') return false;
    if (does(token, part.current)) {
      const before = tokens[at - 1];
      return !named || inside || before === undefined || before.text === ',' || before.text === ';';
    }
    if (token.kind === 'number' || token.dead === 'time') return false;
    named ||= token.kind === 'word' && token.sense.parts === 0;
  }
  return false;
};

/** Reads what one number is doing. `changed` is the verb of change that governs it, if any. */
export const roleOf = (
  tokens: readonly Token[],
  quantity: Quantity,
  head: HeadVerb,
  inside: boolean,
  changed: ChangeVerb | null,
  meansAt: number,
): Role => {
  const place = placeBefore(tokens, quantity.first);
  const before = tokens[place];
  const parts = before === undefined || before.dead ? 0 : before.sense.parts;
  const percentOf = quantity.unit?.kind === 'percent' && does(tokens[quantity.last + 1], part.of);
  // `target: 300` and `up to 300` are aims like `to 300`.
  const aim = before !== undefined && before.sense.verb === 'hit' && place > 0 && place !== head.at;
  const own = tokens[quantity.first];
  const upTo = does(own, part.to) && own?.sense.before !== undefined && head.leads && head.kind !== 'do' && head.kind !== 'make';
  if (upTo) quantity.relation = null;
  const to = (parts & part.to) !== 0 || aim || upTo;
  const behind = namedBehind(tokens, quantity);
  const beyondMeans = meansAt >= 0 && quantity.first > meansAt ? 45 : 0;
  // `5x engineers` are five of them, and `5 times a day` is a count.
  const next = tokens[quantity.last + 1];
  const acts = head.leads && (head.kind === 'make' || head.kind === 'do' || head.kind === 'win');
  const counts = acts && behind === null && next?.kind === 'word' && (next.sense.parts === 0 || tells(next));
  const often = does(next, part.per) || (does(next, part.article) && does(tokens[quantity.last + 2], part.period));
  if (quantity.unit?.kind === 'ratio' && !quantity.multiplies && (counts || often)) quantity.unit = { kind: 'count' };
  const role = (weight: number, more: Partial<Role> = {}): Role => ({
    baseline: false,
    to,
    change: null,
    inside,
    bare: false,
    before: parts,
    weight: weight - beyondMeans - (inside ? 30 : 0),
    ...more,
  });
  const opens = !quantity.multiplies && quantity.first === 0 && quantity.unit?.kind === 'ratio' && does(next, part.article);
  if (opens) return role(70, { change: 'up' });
  if (quantity.multiplies && quantity.at === head.at) return role(70, { change: quantity.value < 1 ? 'down' : 'up' });
  if (quantity.multiplies) return role(62, { change: quantity.value < 1 ? 'down' : 'up' });
  if ((parts & part.than) !== 0 || (!to && isCurrent(tokens, place, inside))) return role(0, { baseline: true });
  if ((parts & part.from) !== 0 && quantity.relation === null) return role(0, { baseline: true });
  if ((parts & part.by) !== 0 && (changed !== null || behind !== null))
    return role(85, { change: behind ?? changed });
  if (to) return role(before?.kind === 'sign' ? 95 : 90);
  if (behind !== null && (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'ratio'))
    return role(75, { change: behind });
  const named = does(before, part.of) ? changeOf(tokens[place - 1]?.sense.verb) : null;
  if (named !== null && !quantity.relation && (quantity.unit?.kind === 'percent' || quantity.points))
    return role(75, { change: named });
  const direct = tokens[quantity.first - 1];
  if (has(direct, trait.more | trait.less) && direct?.sense.unit === undefined && direct?.sense.verb === undefined && !to)
    return role(75, { change: has(direct, trait.more) ? 'up' : 'down' });
  const measured = quantity.unit?.kind === 'percent' || head.at < 0;
  if (quantity.signed !== null && measured && quantity.relation === null)
    return role(75, { change: quantity.signed === 'plus' ? 'up' : 'down' });
  const bareChange = quantity.relation === null && quantity.high === null && changed !== null && head.leads;
  if (bareChange && (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'ratio' || quantity.points) && !percentOf)
    return role(74, { change: changed, bare: true });
  if (quantity.soft) return role(15);
  if ((parts & part.for) !== 0) return role(percentOf ? 80 : 30);
  if ((parts & part.with) !== 0) return role(40);
  if ((parts & part.without) !== 0 || (parts & part.while) !== 0) return role(25);
  if ((parts & part.place) !== 0) return role(45);
  if ((parts & part.of) !== 0) return role(58);
  return role(60);
};
