import { form, part, trait, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Quantity } from './quantity.ts';
import { isLabelSign, mainClauseFrom } from './main-clause.ts';
import { does, ends, has, tells } from './sentence.ts';

/** The verb a sentence begins with, or the first one of its clause. */
export interface HeadVerb {
  /** Its token; -1: no verb. */
  readonly at: number;
  readonly kind: VerbKind | null;
  /** Somebody is told to do it: `Reduce churn`, as against `Churn is reduced`. */
  readonly leads: boolean;
  /** Where its clause begins: behind a verb in front, at the front for a verb at the end. */
  readonly from: number;
  /** Where the goal begins, verb included: behind a label, or `Our aim is to`. */
  readonly clause: number;
  /** Behind a form of `to be`, or a participle: `are documented`, `3 webinars delivered`. */
  readonly passive: boolean;
}

const measured = trait.share | trait.time | trait.score | trait.money | trait.ratio | trait.amount;

/** Most words of a subject. */
const mostSubject = 4;

/** `Collaborating clinics treat ...`: the gerund says which clinics, and the verb follows them. */
const describes = (tokens: readonly Token[], at: number): boolean => {
  for (let next = at + 1; next <= at + mostSubject; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.dead || token.sense.parts !== 0) return false;
    const acts = token.sense.verb !== undefined && !tells(token) && !has(token, trait.modifier);
    // `Onboarding survey sent to all`
    if (acts && next > at + 1 && has(tokens[next - 1], trait.event | trait.artefact)) return true;
    if (acts && next > at + 1 && ends(tokens[next - 1], form.plural))
      return !ends(token, form.gerund | form.participle);
  }
  return false;
};

/** Signs behind a name: `Churn: 4 %`. */
const nameEnds = new Set([':', '=', '|']);

/** `Support response time ≤ 4 h`, `Release frequency: 2 per week`: a verb can be the first half of a name. */
const isName = (tokens: readonly Token[], at: number, quantities: readonly Quantity[]): boolean => {
  const next = tokens[at + 1];
  if (ends(tokens[at], form.gerund) && has(tokens[at], trait.event | trait.artefact)) return true;
  if (ends(tokens[at], form.gerund) && describes(tokens, at)) return true;
  // `Calls answered in 20 s`: nobody is told to `calls`.
  const many = ends(tokens[at], form.plural) && tokens[at]?.text.endsWith('ss') === false;
  if (many && has(tokens[at], trait.modifier | trait.event | trait.gain)) return true;
  if (next === undefined || does(next, part.be | part.aux) || nameEnds.has(next.text)) return true;
  if (!has(tokens[at], trait.modifier)) return false;
  // `Total area under glass: 200`, `Average wait below 5 minutes`
  const sums = tokens[at]?.sense.verb === 'hit' && !has(tokens[at], trait.aim | trait.aiding);
  if (sums && quantities.length > 0 && next.kind === 'word' && !does(next, part.skip | part.article))
    return true;
  const quantity = quantities[0];
  const limit = quantity === undefined || quantity.relation === null ? -1 : quantity.first;
  let stop = limit;
  for (let behind = at + 1; behind < (limit < 0 ? at + 6 : limit) && stop === limit; behind++) {
    const token = tokens[behind];
    if (token?.text === ':' || token?.text === '=') stop = behind;
    if (does(token, part.be | part.aux) && token?.sense.verb === undefined) return true;
    if (does(token, part.aux) && tokens[behind + 1]?.sense.verb !== undefined) return true;
  }
  if (quantity !== undefined && stop < 0 && does(tokens[quantity.first - 1], part.of))
    stop = quantity.first - 1;
  const direct =
    quantity !== undefined && quantity.first - 1 > at && has(tokens[quantity.first - 1], measured);
  if (direct && stop < 0) stop = quantity.first;
  for (let name = at + 1; name < stop; name++) if (has(tokens[name], measured)) return stop - name <= 2;
  return false;
};

/** The first token that says something: behind bullets, `we`, adverbs. */
const opening = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const adverb = token.sense.verb === undefined && ends(token, form.adverb);
    const said = does(token, part.skip) && token.sense.verb === undefined && !tells(token);
    const passed = does(token, part.subject) || adverb || said || token.dead === 'time';
    if (token.kind !== 'sign' && !passed) return at;
  }
  return from;
};

/** `Hold 5 workshops` is done, `hold the margin` is held; `meet 5 donors` is done, `meet the target` is hit. */
const settled = (tokens: readonly Token[], at: number, kind: VerbKind): VerbKind => {
  if (kind !== 'host' && kind !== 'meet') return kind;
  const acts = kind === 'host' ? trait.event : trait.person | trait.gain;
  // `Drills held`: what is held stands in front.
  const from = kind === 'host' ? at - mostSubject : at + 1;
  for (let near = from; near < at + 6; near++) if (has(tokens[near], acts)) return 'do';
  // `Hold 12 surgeries`: things that are counted, and no metric.
  const counted = tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.kind === 'word';
  const named = tokens.slice(at + 2, at + 5);
  if (kind === 'host' && counted && !named.some((token) => has(token, ~0) || token.sense.unit !== undefined))
    return 'do';
  return kind === 'host' ? 'hold' : 'hit';
};

/** The last word before the stop, and before a form of `to be`: `werden ... bearbeitet`, `gesenkt werden`. */
const lastWord = (tokens: readonly Token[]): number => {
  let at = tokens.length - 1;
  while (at > 0 && (tokens[at]?.kind === 'sign' || does(tokens[at], part.be))) at--;
  return at;
};

/** Looks for the verb of a sentence. Words before it such as `we` or `successfully` are passed over. */
export const headVerbOf = (
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  verbLast = false,
): HeadVerb => {
  const clause = verbLast ? 0 : mainClauseFrom(tokens);
  const start = opening(tokens, clause);
  const opens = quantities[0];
  const first = tokens[start];
  const kind = first?.sense.verb;
  const last = verbLast ? lastWord(tokens) : -1;
  const final = tokens[last]?.sense.verb;
  // `Einführung neuer Kollegen beschleunigen`: what is done to an activity is said last.
  const isObject = has(first, trait.event) && last > start && final !== undefined;
  if (
    first?.kind === 'word' &&
    kind !== undefined &&
    !isObject &&
    !(does(first, part.aux) && tokens[start + 1]?.sense.verb !== undefined) &&
    !isName(tokens, start, quantities)
  ) {
    // `Idle time: cut by a third`: what is cut stands in front.
    const bare = clause > 0 && does(tokens[start + 1], part.by | part.to | part.from);
    const from = bare && isLabelSign(tokens[clause - 1]) ? 0 : start + 1;
    return { at: start, kind: settled(tokens, start, kind), leads: true, from, clause, passive: false };
  }
  if (last > start && final !== undefined) {
    const passive = does(tokens[last - 1], part.be) || tokens.some((token) => does(token, part.be));
    return { at: last, kind: settled(tokens, start - 1, final), leads: !passive, from: 0, clause, passive };
  }
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at];
    const verb = token?.sense.verb;
    if (token?.kind !== 'word' || token.dead || verb === undefined) continue;
    if (
      does(token, part.current | part.to | part.from) ||
      token.sense.before !== undefined ||
      ends(token, form.gerund)
    )
      continue;
    let back = at - 1;
    while (back > 0 && (ends(tokens[back], form.adverb) || does(tokens[back], part.not))) back--;
    const before = tokens[back];
    // `Time to complete a repair`, `days to answer`: the infinitive is a part of the name.
    if (does(before, part.to) && (has(tokens[back - 1], measured) || does(tokens[back - 1], part.period)))
      continue;
    if (does(before, part.be))
      return { at, kind: settled(tokens, at, verb), leads: false, from: clause, clause, passive: true };
    if (does(token, part.aux) && (tokens[at + 1]?.sense.verb !== undefined || does(tokens[at + 1], part.be)))
      continue;
    if (does(before, part.aux | part.subject))
      return { at, kind: settled(tokens, at, verb), leads: false, from: clause, clause, passive: false };
    if (tells(token) || does(before, part.article | part.of | part.to | part.by | part.for | part.and))
      continue;
    if (before?.kind === 'sign' || before?.kind === 'number') continue;
    // `AI assisted features`: a participle in front of its noun.
    const attributive =
      ends(token, form.participle) && !ends(before, form.plural) && ends(tokens[at + 1], form.plural);
    if (attributive && !has(before, trait.person)) continue;
    // A bare form needs a subject in the plural: `agents use`; `gender pay gap` has no verb.
    const plural = ends(before, form.plural) || (opens?.first === 0 && does(tokens[opens.last + 1], part.of));
    if (has(token, trait.modifier) && !plural) continue;
    // `All staff have`: who has something need not end like a plural.
    // `Board identify`: a group can act in the plural.
    const group = has(before, trait.person) || (has(before, trait.generic) && has(before, trait.state));
    if (!plural && !group && verb !== 'own' && !ends(token, form.plural | form.participle)) continue;
    return {
      at,
      kind: settled(tokens, at, verb),
      leads: false,
      from: clause,
      clause,
      passive: ends(token, form.participle),
    };
  }
  return { at: -1, kind: null, leads: false, from: clause, clause, passive: false };
};
