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
    if (
      !stop &&
      token?.text !== ':' &&
      token?.text !== '=' &&
      (!does(token, part.skip | part.article) || does(token, part.current | part.to))
    )
      break;
    at--;
  }
  return at;
};

/** `20 % increase`, `15 % fewer`, `2x faster`, `25 % year-over-year growth`: the change named behind a number. */
const namedBehind = (tokens: readonly Token[], quantity: Quantity): ChangeVerb | null => {
  for (let at = quantity.last + 1; at <= quantity.last + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const sooner = quantity.unit?.kind === 'duration' && has(token, trait.less);
    if (has(token, trait.more) && !sooner) return 'up';
    if (has(token, trait.less)) return 'down';
    // `20 % less than last year`: no number stands behind the comparison.
    const { before: relation } = token.sense;
    const bare = at === quantity.last + 1 && tokens[at + 1]?.kind === 'word';
    if (bare && (relation === '<' || relation === '>') && token.text.includes(' '))
      return relation === '<' ? 'down' : 'up';
    const change = changeOf(token.sense.verb);
    if (change !== null) return changes(tokens, at) ? change : null;
    if (token.sense.parts !== 0 && !does(token, part.skip)) return null;
  }
  return null;
};

/** A name that only contains a word of change is a level: `30 % growth rate`, `20 % increased coverage`. */
const changes = (tokens: readonly Token[], at: number): boolean =>
  !has(tokens[at + 1], trait.share | trait.score);

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

/** How many words may stand between a start and its `to`: `from 20 paying accounts in May to 50`. */
const mostStarted = 8;

/** Is a number behind `to` to come? */
const aimsBehind = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from + 1; at <= from + mostStarted && at < tokens.length; at++)
    if (does(tokens[at], part.to) && tokens[at + 1]?.kind !== 'word') return true;
  return false;
};

/** What all roles of one number have in common. */
interface Plain {
  readonly to: boolean;
  readonly inside: boolean;
  readonly before: number;
  /** What a parenthesis, or a place behind the means, takes from the weight. */
  readonly less: number;
}

const made = (
  { to, inside, before, less }: Plain,
  weight: number,
  change: ChangeVerb | null = null,
  baseline = false,
  bare = false,
): Role => ({ baseline, to, change, inside, bare, before, weight: weight - less });

/** Reads what one number is doing. `changed` is the verb of change that governs it, if any. */
const roleOf = (
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
  const upTo =
    does(own, part.to) &&
    own?.sense.before !== undefined &&
    head.leads &&
    head.kind !== 'do' &&
    head.kind !== 'make';
  if (upTo) quantity.relation = null;
  const behind = namedBehind(tokens, quantity);
  // `achieve a 33 % increase in scores` is a change.
  const sized = behind !== null && quantity.unit?.kind === 'percent';
  const to = (parts & part.to) !== 0 || (aim && !sized) || upTo;
  const beyondMeans = meansAt >= 0 && quantity.first > meansAt ? 45 : 0;
  // `5x engineers` are five of them, and `5 times a day` is a count.
  const next = tokens[quantity.last + 1];
  const acts = head.leads && (head.kind === 'make' || head.kind === 'do' || head.kind === 'win');
  const counts = acts && behind === null && next?.kind === 'word' && (next.sense.parts === 0 || tells(next));
  const often =
    does(next, part.per) || (does(next, part.article) && does(tokens[quantity.last + 2], part.period));
  if (quantity.unit?.kind === 'ratio' && !quantity.multiplies && (counts || often))
    quantity.unit = { kind: 'count' };

  const plain: Plain = { to, inside, before: parts, less: beyondMeans + (inside ? 30 : 0) };
  const opens =
    !quantity.multiplies &&
    quantity.first === 0 &&
    quantity.unit?.kind === 'ratio' &&
    does(next, part.article);
  if (opens) return made(plain, 70, 'up');
  if (quantity.multiplies && quantity.at === head.at)
    return made(plain, 70, quantity.value < 1 ? 'down' : 'up');
  if (quantity.multiplies) return made(plain, 62, quantity.value < 1 ? 'down' : 'up');
  // `(2025: 9 %)`: the year of a start, in a bracket.
  const ofYear =
    inside && before?.kind === 'number' && before.dead === 'name' && tokens[place - 1]?.text === '(';
  if (ofYear || (parts & part.than) !== 0 || (!to && isCurrent(tokens, place, inside)))
    return made(plain, 0, null, true);
  // `feedback from 100 users` is no start: nothing changes.
  const someone = next?.kind === 'word' && next.sense.parts === 0;
  const still =
    changed === null &&
    (head.leads
      ? head.kind === 'make' || head.kind === 'do' || head.kind === 'win'
      : quantity.unit === null && someone && !aimsBehind(tokens, quantity.last));
  if ((parts & part.from) !== 0 && quantity.relation === null && !still) return made(plain, 0, null, true);
  // `cut the error rate in half`
  if (quantity.fraction && (parts & part.place) !== 0 && changed !== null) return made(plain, 85, changed);
  if ((parts & part.by) !== 0 && (changed !== null || behind !== null))
    return made(plain, 85, behind ?? changed);
  if (to) return made(plain, before?.kind === 'sign' ? 95 : 90);
  if (behind !== null && (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'ratio'))
    return made(plain, 75, behind);
  // `$2B more in exports`, `3 days less`, `12 % more`
  const following = tokens[quantity.last + 1];
  const compared = has(following, trait.more | trait.less) && following?.sense.verb === undefined;
  const bareMore = compared && (quantity.unit?.kind === 'currency' || quantity.unit?.kind === 'duration');
  if (bareMore && quantity.relation === null && (!acts || quantity.unit?.kind === 'duration'))
    return made(plain, 75, behind ?? (has(following, trait.less) ? 'down' : 'up'));
  const named = does(before, part.of) ? changeOf(tokens[place - 1]?.sense.verb) : null;
  if (named !== null && quantity.relation === null && (quantity.unit?.kind === 'percent' || quantity.points))
    return made(plain, 75, named);
  const direct = tokens[quantity.first - 1];
  if (
    has(direct, trait.more | trait.less) &&
    direct !== undefined &&
    own?.sense.before === undefined &&
    direct.sense.unit === undefined &&
    direct.sense.verb === undefined
  )
    return made(plain, 75, has(direct, trait.more) ? 'up' : 'down');
  const measured = quantity.unit?.kind === 'percent' || head.at < 0;
  if (quantity.signed !== null && measured && quantity.relation === null)
    return made(plain, 75, quantity.signed === 'plus' ? 'up' : 'down');
  // `Raise prices 10-15 %`: a range is a change only when nothing, not even `between`, stands before it.
  const bareRange =
    quantity.high !== null &&
    quantity.unit?.kind === 'percent' &&
    parts === 0 &&
    own?.sense.before === undefined;
  const bareChange =
    (quantity.high === null ? quantity.relation === null : bareRange) && changed !== null && head.leads;
  if (
    bareChange &&
    (quantity.unit?.kind === 'percent' || quantity.unit?.kind === 'ratio' || quantity.points) &&
    !percentOf
  )
    return made(plain, 74, changed, false, true);
  if (quantity.soft) return made(plain, 15);
  if ((parts & part.for) !== 0) return made(plain, percentOf ? 80 : 30);
  if ((parts & part.with) !== 0) return made(plain, 40);
  if ((parts & part.without) !== 0 || (parts & part.while) !== 0) return made(plain, 25);
  if ((parts & part.place) !== 0) return made(plain, has(own, trait.rank) ? 60 : 45);
  if ((parts & part.of) !== 0) return made(plain, quantity.relation === null ? 58 : 60);
  // `on line 4`: a bare number behind a noun is more likely its name.
  const behindNoun = place >= 0 && parts === 0 && before?.kind === 'word' && before.sense.verb === undefined;
  return made(plain, quantity.unit === null && behindNoun && next?.kind !== 'word' ? 52 : 60);
};

/** The roles of all numbers, in one walk along the tokens. */
export const rolesOf = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  head: HeadVerb,
  meansAt: number,
): Role[] => {
  const roles: Role[] = [];
  // A verb at the end governs the whole sentence.
  let changed: ChangeVerb | null = head.from === 0 && head.leads ? changeOf(head.kind) : null;
  let depth = 0;
  let at = 0;
  for (const quantity of quantities) {
    for (; at <= quantity.at; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const { text } = token;
      if (token.kind !== 'sign') {
        if (at <= quantity.first) changed = changeOf(token.sense.verb) ?? changed;
      } else if (text === ';') changed = null;
      else if (text === '(' || text === '[') depth++;
      else if ((text === ')' || text === ']') && depth > 0) depth--;
    }
    roles.push(roleOf(tokens, quantity, head, depth > 0, changed, meansAt));
  }
  return roles;
};
