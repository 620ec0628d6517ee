import type { ReadingUnit } from '../language/reading-unit.ts';
import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { headTraits } from './head-traits.ts';
import type { Quantity } from './quantity.ts';
import type { KeyResultReading } from './reading.ts';
import { does, has, type Span, tells } from './sentence.ts';

type Class = KeyResultReading['class'];

const measured = trait.share | trait.score | trait.money | trait.time | trait.ratio;
const joints =
  part.of |
  part.for |
  part.with |
  part.to |
  part.by |
  part.relative |
  part.within |
  part.due |
  part.means |
  part.place;

/** Signs that do not end the object of a verb. */
const inside = new Set([',', '&', '/', '"', "'", '%', '$']);

/** Most words between a verb and the noun it is about. */
const reach = 12;

/** Traits of the thing a verb is about: the last telling noun before the first preposition. */
const objectTraits = (tokens: readonly Token[], from: number, verb: number): number => {
  let first = from;
  // `100 % of the team`: the object is what stands behind `of`.
  let last = first - 1;
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || token.dead === 'time' || (at === verb && at > from + 1)) break;
    if (token.kind === 'sign' && !inside.has(token.text)) break;
    if (
      at > from &&
      does(token, part.and) &&
      tokens[at + 1]?.sense.verb !== undefined &&
      !tells(tokens[at + 1])
    )
      break;
    if (does(token, joints) && at > from) {
      if (!noun(tokens, first, last)) {
        first = at + 1;
        continue;
      }
      break;
    }
    last = at;
  }
  return headTraits(tokens, { first, last });
};

const noun = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && token.sense.unit === undefined && (token.sense.parts === 0 || tells(token)))
      return true;
  }
  return false;
};

/** `Launch the chat to cut tickets to 20`, `... to reach 5 %`: the number belongs to the purpose. */
const servesPurpose = (tokens: readonly Token[], head: HeadVerb, target: Quantity | null): boolean => {
  if (target === null) return false;
  for (let at = head.at + 1; at < target.first; at++) {
    const token = tokens[at];
    if (does(token, part.and) && isChange(tokens[at + 1])) return true;
    if (!does(token, part.to)) continue;
    if (token?.text.includes(' ') === true) return true;
    const verb = tokens[at + 1]?.sense.verb;
    if (verb !== undefined && verb !== 'make' && verb !== 'do') return true;
  }
  return false;
};

/** The class by what is measured, when it is an event or a thing. */
const ofThing = (traits: number): Class | null => {
  if ((traits & trait.artefact) !== 0) return 'output';
  if ((traits & (measured | trait.gain)) !== 0) return null;
  return (traits & trait.event) !== 0 ? 'activity' : null;
};

/**
 * Outcome, output or activity: by the verb, and by what it is about. What is made or done tells more than the
 * number of it; a share of users, a rate or a limit is an outcome whatever the verb.
 */
export const classOf = (
  tokens: readonly Token[],
  head: HeadVerb,
  metric: Span | undefined,
  target: Quantity | null,
  unit: ReadingUnit | null,
  changes: boolean,
): Class => {
  const about = objectTraits(tokens, head.from, head.from === 0 ? head.at : -1);
  const share = unit?.kind === 'percent';
  // `No request waits`, `are updated with every deal`.
  if (head.passive && head.kind === 'make' && again(tokens, head.at)) return 'activity';
  if (head.at < 0 && target === null) return 'outcome';
  switch (changes ? 'shift' : head.kind) {
    case 'do':
      if (servesPurpose(tokens, head, target) || (head.passive && visited(tokens, target))) return 'outcome';
      // `Measure and improve`: what counts is the second verb.
      if (does(tokens[head.at + 1], part.and) && isChange(tokens[head.at + 2])) return 'outcome';
      // A service level: `100 % of claims are reviewed within 3 days`.
      if (
        head.passive &&
        share &&
        tokens.some((token) => token.sense.before === '<=' && token.kind === 'word')
      )
        return 'outcome';
      return 'activity';
    case 'teach':
      // Who trains a model makes something.
      return (about & trait.artefact) !== 0 && (about & (trait.event | trait.person)) === 0
        ? 'output'
        : 'activity';
    case 'equip':
      return (about & trait.person) !== 0 || (head.passive && share) ? 'activity' : 'output';
    case 'watch':
      return isChange(tokens[head.at + 2]) ? 'outcome' : 'activity';
    case 'make':
      if (servesPurpose(tokens, head, target)) return 'outcome';
      if ((about & trait.event) !== 0 && (about & trait.artefact) === 0) return 'activity';
      if (target?.unit?.kind === 'currency') return 'outcome';
      if ((about & trait.gain) !== 0 && (about & trait.artefact) === 0) return 'outcome';
      return 'output';
    case 'finish':
      if ((about & trait.event) !== 0) return 'activity';
      return head.leads || (about & (trait.artefact | trait.generic)) !== 0 ? 'output' : 'activity';
    case 'own':
      return (about & (trait.event | measured)) === 0 && !share && hasThing(tokens, head.at + 1)
        ? 'output'
        : 'outcome';
    case 'use':
      return (about & (trait.artefact | trait.lower)) !== 0 &&
        head.leads &&
        (target === null || unit?.kind === 'count')
        ? 'output'
        : 'outcome';
    default:
      break;
  }
  if (head.kind === 'hit' && !head.leads) return 'outcome';
  const traits = metric === undefined ? about : headTraits(tokens, metric);
  const counted = target === null || unit === null || unit.kind === 'count';
  const thing = ofThing(traits);
  return thing === 'activity' && !counted ? 'outcome' : (thing ?? 'outcome');
};

/** `is visited by 400 engineers`: what others do is an outcome. */
const visited = (tokens: readonly Token[], target: Quantity | null): boolean =>
  target !== null && target.unit?.kind !== 'percent' && does(tokens[target.first - 1], part.by);

/** `with every deal`, `each week`: something done over and over. */
const again = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from + 1; at < tokens.length; at++)
    if (does(tokens[at], part.per) && does(tokens[at], part.all)) return true;
  return false;
};

const isChange = (token: Token | undefined): boolean => {
  const verb = token?.sense.verb;
  return verb === 'up' || verb === 'down' || verb === 'better';
};

/** Is an artefact or a process named behind the verb? */
const hasThing = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length && at < from + reach; at++)
    if (has(tokens[at], trait.artefact) || has(tokens[at], trait.generic)) return true;
  return false;
};
