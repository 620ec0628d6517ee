import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { objectTraits } from './object-traits.ts';
import { does, ends, has } from './sentence.ts';

/** What somebody makes or holds. */
const known = trait.artefact | trait.event;

/** Is what is made a state somebody wants (`culture`, `position`) or a thing praised beyond a task? */
const wantsState = (tokens: readonly Token[], from: number, about: number): boolean => {
  let state = false;
  let best = false;
  let praised = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (does(token, part.relative | part.to)) break;
    state ||= has(token, trait.state) && !has(token, trait.artefact);
    best ||= has(token, trait.superlative) && !has(token, trait.vague);
    praised ||= has(token, trait.superlative | trait.vague);
  }
  // `excellent care`, `an unforgettable visit`, and not `better documentation`, `a great workshop`
  const thing = (about & trait.artefact) !== 0 || (about & (trait.event | trait.gain)) === trait.event;
  // `Develop confident readers`: people are not made.
  const people = (about & (trait.person | trait.gain)) !== 0 && (about & known) === 0;
  return state || best || people || (praised && !thing);
};

/** `Finish raising capital`, `Complete our shift to rail`: what is finished is a change, and no thing. */
const finishesChange = (tokens: readonly Token[], head: HeadVerb): boolean => {
  let at = head.from;
  while (does(tokens[at], part.article)) at++;
  const verb = tokens[at]?.sense.verb;
  if (verb === undefined || verb === 'make' || verb === 'do') return false;
  if (ends(tokens[at], form.gerund)) return !has(tokens[at], trait.event | trait.artefact);
  return verb === 'shift' && does(tokens[at + 1], part.to | part.from);
};

/** `Training programme for supervisors`, `Projects for rural schools`: no verb, and what is named is work. */
const namesWork = (tokens: readonly Token[], head: HeadVerb, about: number): boolean => {
  if (head.at >= 0 || tokens.some((token) => does(token, part.be | part.aux))) return false;
  for (const token of tokens) {
    if (does(token, part.for | part.of | part.to)) break;
    if (has(token, trait.more | trait.superlative)) return false;
  }
  const first = tokens[0];
  const work =
    has(first, trait.generic) && !has(first, trait.state | trait.score | trait.money | trait.person);
  return (about & known) !== 0 || (work && does(tokens[1], part.for | part.to));
};

/** `without fear`, `software without fear`, `faster with confidence`: how something is done. */
const isManner = (tokens: readonly Token[], from: number): boolean =>
  does(tokens[from], part.without) ||
  (does(tokens[from + 1], part.without) && !has(tokens[from], known)) ||
  // `better documentation` is a thing.
  (has(tokens[from], trait.less | trait.more) && (tokens[from + 1]?.sense.parts ?? 1) !== 0);

/** `... to keep the street safe`: a second verb that changes something. */
const servesChange = (tokens: readonly Token[], from: number): boolean =>
  tokens.some((token, at) => {
    const kind = tokens[at + 1]?.sense.verb;
    return at > from && does(token, part.to) && kind !== undefined && kind !== 'make' && kind !== 'do';
  });

/** Does an objective name a task or a thing to be made, instead of a state somebody wants? */
export const isTask = (tokens: readonly Token[], head: HeadVerb): boolean => {
  const about = objectTraits(tokens, head);
  if (!head.leads) return namesWork(tokens, head, about);
  const verb = tokens[head.at];
  // `Ship faster`, `Release without fear`: how, and not what.
  if (isManner(tokens, head.at + 1)) return false;
  // `Empower tenants to ...`, `Prepare the ward for winter`: what others can do then.
  // `Prepare for the sale`: nobody is helped.
  // `Make the forms clear`: what is made is a change of it.
  if (has(verb, trait.aiding))
    return (
      ((about & known) !== 0 && !(has(verb, trait.founding) && wantsState(tokens, head.from, about))) ||
      does(tokens[head.at + 1], part.for)
    );
  switch (head.kind) {
    case 'teach':
      // `Train all staff in first aid`, and not `Train carers to lead`
      return tokens.some(
        (token, at) => at > head.from && does(token, part.place | part.means) && !token.dead,
      );
    case 'make':
    case 'do':
      // `Work with neighbours to keep the street safe`: an effort without an end, for what it is made.
      if (has(verb, trait.endless) && servesChange(tokens, head.from)) return false;
      return !has(verb, trait.founding) || !wantsState(tokens, head.from, about);
    case 'finish':
      return !finishesChange(tokens, head);
    case 'use':
      // `Use checklists to cut errors`: the means is named first.
      return tokens.some(
        (token, at) => at > head.from && does(token, part.to) && tokens[at + 1]?.sense.verb !== undefined,
      );
    default:
      return false;
  }
};
