import { form, part, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { Choice } from './choose-target.ts';
import type { HeadVerb } from './head-verb.ts';
import { lessIsBetter } from './head-traits.ts';
import type { KeyResultReading } from './reading.ts';
import { does, ends } from './sentence.ts';

type Direction = KeyResultReading['direction'];

/** `better` goes down where less is better: an improvement of the response time. */
const way = (verb: VerbKind, traits: number): Direction => {
  if (verb === 'up') return 'increase';
  if (verb === 'down') return 'decrease';
  if (verb === 'better') return lessIsBetter(traits) ? 'decrease' : 'increase';
  return verb === 'hold' || verb === 'limit' ? 'maintain' : null;
};

/**
 * The direction: of the change that is named, else the sign from baseline to target, else the verb. A verb of
 * change counts when it leads, or governs the target.
 */
export const directionOf = (
  tokens: readonly Token[],
  choice: Choice,
  head: HeadVerb,
  traits: number,
  baseline: number | null,
  target: number | null,
): Direction => {
  const change = choice.targetRole?.change ?? null;
  // `Hold the cost < $90 (currently $82)`: within a limit that is kept, nothing needs to move.
  const limit = choice.target?.relation;
  const kept =
    limit === '<' || limit === '<=' ? (baseline ?? 0) <= (target ?? 0) : (baseline ?? 0) >= (target ?? 0);
  if (head.leads && head.kind === 'hold' && limit !== null && limit !== 'between' && kept && change === null)
    return 'maintain';
  if (baseline !== null && target !== null && change === null && baseline !== target)
    return target > baseline ? 'increase' : 'decrease';
  if (change !== null) return way(change, traits);
  const led = head.kind === null ? null : way(head.kind, traits);
  // `Raise $12M`: money that is raised is won, and nothing grows by that name.
  const money = choice.target?.unit?.kind === 'currency' && choice.target.first - head.from <= 1;
  const near = choice.target?.first === head.from || does(tokens[head.from], part.article);
  if (led === 'increase' && money && near && choice.targetRole?.to !== true) return 'achieve';
  // `never falls below 400`: what is denied is a limit.
  if (led !== null && !head.leads && does(tokens[head.at - 1], part.not)) return 'maintain';
  if (led !== null && (head.leads || head.passive || choice.target === null)) return led;
  // `The share rises to 40 %`
  const rises = led !== null && head.at >= 0 && choice.target !== null && choice.target.first === head.at + 2;
  if (rises && choice.targetRole?.to === true) return led;
  // `Launch the chat to cut tickets to 20`, `NPS is held above 50`: the nearest verb before the target.
  const stop = choice.target?.first ?? 0;
  for (let at = stop - 1; at > head.at && at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ',' || token.text === ';') break;
    const verb = token.sense.verb;
    // `Fund improvements for at least ten`: a noun in the plural governs nothing.
    if (token.text.endsWith('ments') || token.text.endsWith('tions')) continue;
    const found = verb === undefined ? null : way(verb, traits);
    // `the remaining 14` holds nothing.
    const still = found === 'maintain' && ends(token, form.gerund);
    if (found !== null && !still && choice.target !== null) return found;
  }
  // `Measure and improve satisfaction`: the second of two verbs.
  if (head.at >= 0 && choice.target === null) {
    const second = tokens[head.at + 2];
    const joined = does(tokens[head.at + 1], part.and) && (head.kind === 'do' || head.kind === 'watch');
    if (joined && second !== undefined) {
      const found = second.sense.verb === undefined ? null : way(second.sense.verb, traits);
      if (found !== null) return found;
    }
  }
  return 'achieve';
};
