import type { ReadingUnit } from '../language/reading-unit.ts';
import { form, part, trait } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { again } from './again.ts';
import type { HeadVerb } from './head-verb.ts';
import { headTraits } from './head-traits.ts';
import { isOfTime } from './is-of-time.ts';
import { isShipped } from './is-shipped.ts';
import { isUnlistedDoing } from './is-unlisted-doing.ts';
import { isWanted } from './is-wanted.ts';
import { joinedVerb } from './joined-verb.ts';
import { objectTraits, reach } from './object-traits.ts';
import type { Quantity } from './quantity.ts';
import type { KeyResultReading } from './reading.ts';
import { does, ends, has, type Span } from './sentence.ts';
import { aidsOthers, isChange, servesPurpose } from './serves-purpose.ts';

type Class = KeyResultReading['class'];

const measured = trait.share | trait.score | trait.money | trait.time | trait.ratio;

const polarOrGain = trait.lower | trait.higher | trait.gain | trait.worth;

/** The class by what is measured, when it is an event or a thing. */
const ofThing = (traits: number): Class | null => {
  if ((traits & trait.artefact) !== 0) return 'output';
  if ((traits & (measured | trait.gain)) !== 0) return null;
  return (traits & trait.event) !== 0 ? 'activity' : null;
};

/** `RT from users who completed a trial`: the verb says which users. */
const isAside = (tokens: readonly Token[], head: HeadVerb): boolean =>
  !head.leads && head.at > 0 && does(tokens[head.at - 1], part.relative);

/** `Launch of the portal used by 10 members`: a noun of making, with or without an adjective. */
const isMaking = (tokens: readonly Token[], head: HeadVerb): boolean => {
  if (head.leads) return false;
  for (let at = head.clause; at < head.clause + 2; at++) {
    const made = tokens[at]?.sense.verb === 'make' && !ends(tokens[at], form.plural | form.participle);
    if (made && does(tokens[at + 1], part.of)) return true;
  }
  return false;
};

/** `The store can add a folder in 3 hours`: what runs is able to. */
const isAble = (tokens: readonly Token[], head: HeadVerb): boolean =>
  head.at > 0 &&
  !head.passive &&
  has(tokens[head.at - 1], trait.aiding) &&
  does(tokens[head.at - 1], part.aux | part.subject);

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
  const about = objectTraits(tokens, head);
  const share = unit?.kind === 'percent';
  // `No request waits`, `are updated with every deal`.
  if (head.passive && head.kind === 'make' && again(tokens, head.at)) return 'activity';
  if (isShipped(tokens, head, target, unit)) return 'output';
  if (isMaking(tokens, head)) return 'output';
  // `Game day held in each region`, `Rota app for all wards`: without a verb, what is named counts.
  if (head.at < 0 && target === null) return ofThing(about) ?? 'outcome';
  if (isUnlistedDoing(tokens, head, target, unit)) return 'activity';
  if (isAble(tokens, head)) return 'outcome';
  // `Run the drill twice`: how often, and no change.
  const often = head.kind === 'do' && head.leads && target?.multiplies === true;
  switch ((changes && !often) || isAside(tokens, head) ? 'shift' : joinedVerb(tokens, head)) {
    case 'do':
      if (servesPurpose(tokens, head, target) || aidsOthers(tokens, head, about, target)) return 'outcome';
      if (head.passive && visited(tokens, target)) return 'outcome';
      // `60 % of tenants say`: what a part of others does, unless it is an event.
      if (share && isSaid(tokens, head, target) && (about & trait.event) === 0) return 'outcome';
      // `give us a score of 4`: what others say.
      if (unit?.kind === 'score') return 'outcome';
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
      if (servesPurpose(tokens, head, target)) return 'outcome';
      // Who trains a model makes something.
      return (about & trait.artefact) !== 0 && (about & (trait.event | trait.person)) === 0
        ? 'output'
        : 'activity';
    case 'equip':
      if (aidsOthers(tokens, head, about, target)) return 'outcome';
      return (about & trait.person) !== 0 || (head.passive && share) ? 'activity' : 'output';
    case 'watch':
      return isChange(tokens[head.at + 2]) ? 'outcome' : 'activity';
    case 'make':
      if (servesPurpose(tokens, head, target) || (share && isUsed(tokens, head, target))) return 'outcome';
      // `for 95 % of our opening hours`: how long it is there.
      if (share && isOfTime(tokens, target)) return 'outcome';
      // A share that may not be passed is a state: `at most 4 % of reports delivered late`.
      if (share && (target?.relation === '<' || target?.relation === '<=')) return 'outcome';
      // `Release 4 workshops`: the verb names a thing, and no event.
      if ((about & trait.event) !== 0 && (about & trait.artefact) === 0)
        return head.leads && has(tokens[head.at], trait.artefact) ? 'output' : 'activity';
      if (target?.unit?.kind === 'currency') return 'outcome';
      // `Provide loans`, `Provide water to 900 people`
      if (has(tokens[head.at], trait.founding) && !share) {
        if ((about & (trait.money | trait.artefact)) === trait.money || isServed(tokens, target))
          return 'outcome';
      }
      if (head.passive && share && byOthers(tokens, head.at)) return 'outcome';
      if ((about & trait.gain) !== 0 && (about & trait.artefact) === 0) return 'outcome';
      // `Build better relationships`
      if (target === null && (about & trait.artefact) === 0 && isWanted(tokens, head)) return 'outcome';
      return 'output';
    case 'finish':
      // `Finish in the top 3`
      if (head.leads && (has(tokens[head.at + 1], trait.rank) || has(tokens[head.at + 2], trait.rank)))
        return 'outcome';
      if ((about & trait.event) !== 0) return 'activity';
      // `Requests complete in 2 s`; `Learners finish module one`: who finishes what others made has been busy.
      if (!head.leads && !head.passive)
        return does(tokens[head.at + 1], part.place | part.within) ? 'outcome' : 'activity';
      // `Complete 4 laps`: what is counted and nobody makes is effort.
      if (head.leads && target !== null && unit?.kind === 'count' && !hasThing(tokens, head.from, null))
        return 'activity';
      return head.leads || (about & (trait.artefact | trait.generic)) !== 0 ? 'output' : 'activity';
    case 'own':
      if ((about & (trait.event | measured | trait.artefact)) === trait.event) return 'activity';
      // `Every team has a rota`: what everybody has, and nobody measures or feels, somebody made.
      if (!head.leads && target === null && isPlain(tokens, head.at + 1)) return 'output';
      return (about & (trait.event | measured | trait.gain)) === 0 &&
        (!share || target === null || isSharedOut(tokens, head, target)) &&
        hasThing(tokens, head.at + 1, target)
        ? 'output'
        : 'outcome';
    case 'use':
      // `Teams contribute 40 code reviews`
      if (isEffort(about) && unit?.kind === 'count' && !head.leads && !head.passive) return 'activity';
      return (about & (trait.artefact | trait.lower)) !== 0 &&
        head.leads &&
        (target === null || unit?.kind === 'count')
        ? 'output'
        : 'outcome';
    case 'win':
      // `Every trainee receives coaching`: what is given to somebody is effort.
      if (!head.leads && has(tokens[head.at], trait.endless) && target === null) return 'activity';
      // Who is taken on: `Attract 4 surgeons`.
      if (head.leads && isStaff(about) && (target === null || unit?.kind === 'count')) return 'output';
      // `Close 12 defects`: a fault that is closed was mended.
      if (head.leads && unit?.kind === 'count' && (about & (measured | polarOrGain)) === trait.lower)
        return 'output';
      // `Convert pilots to contracts`: what somebody is won for.
      if (isEffort(about) && wonFor(tokens, target)) return 'outcome';
      // `Collect feedback from 50 % of leavers`: the share is one of those who are asked.
      if (isEffort(about) && does(tokens[(target?.first ?? 0) - 1], part.from | part.with)) return 'activity';
      // `Pass the audit`: what others decide, without a number of it.
      if (target === null && (about & trait.artefact) === 0) return 'outcome';
      break;
    default:
      break;
  }
  if (head.kind === 'hit' && !head.leads) return 'outcome';
  const named =
    metric === undefined || (head.kind === 'win' && head.leads) ? about : headTraits(tokens, metric);
  const thing = ofThing(named) ?? ofCounted(tokens, target, unit);
  if (thing === 'activity')
    return head.kind !== 'down' && ((changes && head.kind === 'up') || counts(target, unit))
      ? 'activity'
      : 'outcome';
  if (thing === null) return 'outcome';
  // A share of things that are well made is a state: `the share of faulty parts`; coverage and completion are not.
  if (share && !changes && (named & trait.share) === 0) return 'outcome';
  // `pages per visit`: how others use what was made.
  if (metric !== undefined && isUsage(tokens, metric)) return 'outcome';
  // Less of a thing is no thing made, unless it is a fault of what was made: `fewer lint warnings`.
  return head.kind === 'down' && !isFault(tokens, metric) ? 'outcome' : 'output';
};

/** `Provide clean water to 900 people`: who is served is counted. */
const isServed = (tokens: readonly Token[], target: Quantity | null): boolean =>
  target !== null &&
  does(tokens[target.first - 1], part.to | part.for) &&
  (headTraits(tokens, { first: target.last + 1, last: target.last + mostCounted }) &
    (trait.person | trait.gain)) !==
    0;

/** `pages per visit`, `articles per reader`: a rate by what others give. */
const isUsage = (tokens: readonly Token[], span: Span): boolean => {
  for (let at = span.first; at <= span.last; at++)
    if (does(tokens[at], part.per) && has(tokens[at + 1], trait.gain)) return true;
  return false;
};

/** Is it an event, and nothing else? */
const isEffort = (traits: number): boolean =>
  (traits & (trait.event | trait.gain | trait.artefact | measured)) === trait.event;

/** A fault of what was made, as one name: `lint warnings`. */
const isFault = (tokens: readonly Token[], span: Span | undefined): boolean => {
  for (let at = span?.first ?? 0; at <= (span?.last ?? -1); at++)
    if (has(tokens[at], trait.artefact) && has(tokens[at], trait.lower)) return true;
  return false;
};

/** `... so simple that it is used for 80 % of cases`: the share is one of use. */
const isUsed = (tokens: readonly Token[], head: HeadVerb, target: Quantity | null): boolean => {
  let clause = false;
  for (let at = head.from; at < (target?.first ?? 0); at++) {
    clause ||= does(tokens[at], part.relative | part.means);
    if (clause && tokens[at]?.sense.verb === 'use') return true;
  }
  return false;
};

/** `... pilots to annual subscriptions`: to something that others give. */
const wonFor = (tokens: readonly Token[], target: Quantity | null): boolean => {
  for (let at = target?.last ?? 0; at < tokens.length; at++)
    if (does(tokens[at], part.to))
      return (headTraits(tokens, { first: at + 1, last: at + mostCounted }) & trait.gain) !== 0;
  return false;
};

/** Is the number one of events, or of the hours of them? */
const counts = (target: Quantity | null, unit: ReadingUnit | null): boolean => {
  if (target === null || unit === null || unit.kind === 'count') return true;
  const most = target.relation === '<' || target.relation === '<=';
  return unit.kind === 'duration' && !most && (unit.in === 'hours' || unit.in === 'days');
};

/** Most words of a name behind a number. */
const mostCounted = 4;

/** `Raise participation by 5 workshops`: what is counted is behind the number. */
const ofCounted = (
  tokens: readonly Token[],
  target: Quantity | null,
  unit: ReadingUnit | null,
): Class | null => {
  if (target === null || unit?.kind !== 'count') return null;
  const counted = headTraits(tokens, { first: target.last + 1, last: target.last + mostCounted });
  return isEffort(counted) ? 'activity' : null;
};

/** `60 % of tenants say`: the share is one of those who act. */
const isSaid = (tokens: readonly Token[], head: HeadVerb, target: Quantity | null): boolean =>
  target !== null &&
  !head.leads &&
  !head.passive &&
  target.last < head.at &&
  !does(tokens[head.at - 1], part.aux | part.to) &&
  does(tokens[target.last + 1], part.of);

/** People with a trade, as against users, members and everybody. */
const isStaff = (traits: number): boolean =>
  (traits & trait.person) !== 0 && (traits & (trait.gain | trait.generic | measured)) === 0;

/** `is visited by 400 engineers`: what others do is an outcome. */
const visited = (tokens: readonly Token[], target: Quantity | null): boolean =>
  target !== null && target.unit?.kind !== 'percent' && does(tokens[target.first - 1], part.by);

/** `are filled by members`: not `by June`, and not `by hiring`. */
const byOthers = (tokens: readonly Token[], verb: number): boolean => {
  if (!does(tokens[verb + 1], part.by)) return false;
  for (let at = verb + 2; at < verb + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.dead || token.kind !== 'word' || ends(token, form.gerund)) return false;
    if (ends(token, form.plural)) return !isStaff(token.sense.traits);
  }
  return false;
};

/** Names that say nothing of what is measured, wanted, or compared. */
const isPlain = (tokens: readonly Token[], from: number): boolean => {
  const named = measured | polarOrGain | trait.state | trait.person | trait.event | trait.more | trait.less;
  for (let at = from; at < tokens.length && at < from + reach; at++)
    if (has(tokens[at], named) || does(tokens[at], part.not | part.relative)) return false;
  return tokens.length > from + 1;
};

/** `90 % of sites have a plan`: the share is one of those who have it, and those are no users. */
const isSharedOut = (tokens: readonly Token[], head: HeadVerb, target: Quantity): boolean =>
  target.last < head.at && tokens.some((token, at) => at > head.at && has(token, trait.aim | trait.artefact));

/** Is an artefact or a process named behind the verb? */
const hasThing = (tokens: readonly Token[], from: number, target: Quantity | null): boolean => {
  const traits = target === null ? trait.artefact | trait.generic : trait.artefact | trait.aim;
  for (let at = from; at < tokens.length && at < from + reach; at++) if (has(tokens[at], traits)) return true;
  return false;
};
