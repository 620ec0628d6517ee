import { part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import type { KeyResultReading } from './reading.ts';
import { does, has, type Span } from './sentence.ts';
import type { Quantity } from './quantity.ts';

type Class = KeyResultReading['class'];

const kinds = trait.event | trait.artefact | trait.person;

/** Traits of the thing a verb is about: the last telling noun before the first preposition. */
const objectTraits = (tokens: readonly Token[], from: number): number => {
  let traits = 0;
  for (let at = from; at < tokens.length && at < from + 10; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && token.text !== ',' && token.text !== '&' && token.text !== '/' && token.text !== '"')) break;
    const joint = does(token, part.of | part.for | part.with | part.to | part.by | part.relative | part.within | part.due | part.means | part.place);
    if (joint && traits !== 0) break;
    if (token.dead && at > from) break;
    if (token.sense.traits !== 0) traits = token.sense.traits;
  }
  return traits;
};

/** The class by what is measured, when it is an event or a thing. */
const ofMetric = (traits: number): Class | null => {
  if ((traits & (trait.share | trait.score | trait.money | trait.time)) !== 0 && (traits & trait.artefact) === 0) return null;
  if ((traits & trait.event) !== 0) return 'activity';
  return (traits & trait.artefact) !== 0 ? 'output' : null;
};

/**
 * Outcome, output or activity: by the verb, and by what it is about. What is made or done tells more than the
 * number of it; a share of users, a rate or a limit is an outcome whatever the verb.
 */
export const classOf = (
  tokens: readonly Token[],
  head: HeadVerb,
  metric: Span | undefined,
  metricTraits: number,
  target: Quantity | null,
): Class => {
  const object = head.at < 0 ? 0 : objectTraits(tokens, head.at + 1);
  const subject = head.leads || head.at < 0 ? 0 : objectTraits(tokens, 0);
  const verb = tokens[head.at];
  switch (head.kind) {
    case 'do':
      if (has(verb, trait.event) && head.leads === false && target === null) return 'activity';
      // Who trains a model makes something.
      return (object & trait.artefact) !== 0 && (object & trait.event) === 0 && verb?.text.startsWith('train') === true
        ? 'output'
        : 'activity';
    case 'make':
      if (head.passive && target?.unit?.kind === 'percent') return 'outcome';
      return (object & trait.event) !== 0 && (object & trait.artefact) === 0 ? 'activity' : 'output';
    case 'finish': {
      const about = head.leads ? object : subject;
      return (about & trait.event) !== 0 ? 'activity' : head.leads || (about & kinds) !== 0 ? 'output' : 'activity';
    }
    default:
      break;
  }
  const measured = metric === undefined ? object | subject : metricTraits;
  const byMetric = ofMetric(measured);
  if (byMetric !== null && head.kind !== 'use') return byMetric;
  return 'outcome';
};
