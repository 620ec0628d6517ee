import { form, noSense, part, trait, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { does, ends, has } from './sentence.ts';

/** Most tokens of a label, of a purpose in front, and of what leads to the verb of the goal. */
const mostLabel = 14;
const mostPurpose = 26;
const mostPreamble = 16;

/** Verbs that say what is to happen, as against those that say what others do. */
const goalVerbs: ReadonlySet<VerbKind> = /* @__PURE__ */ new Set<VerbKind>([
  'up',
  'down',
  'better',
  'hold',
  'shift',
  'hit',
  'multiply',
  'make',
  'do',
  'win',
  'finish',
  'teach',
  'equip',
  'limit',
  'meet',
  'host',
]);

/** Is the token a verb that can be told to somebody: `reduce`, and not `reduced` or `reductions`? */
const isOrder = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.sense.verb !== undefined &&
  goalVerbs.has(token.sense.verb) &&
  !ends(token, form.gerund | form.participle | form.plural);

const smallWords =
  part.by |
  part.to |
  part.from |
  part.place |
  part.be |
  part.aux |
  part.with |
  part.for |
  part.of |
  part.than;

/** Does a verb have its object behind it: `raise the yield`, as against `rises to`, `falls below`, `grows by`? */
const hasObject = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !does(token, smallWords) &&
  token.sense.before === undefined &&
  !token.dead &&
  !ends(token, form.adverb);

const labelSigns = new Set([':', '-', '–', '—', '|']);

/** A sign that can end a label. */
export const isLabelSign = (token: Token | undefined): boolean =>
  token !== undefined && labelSigns.has(token.text);

/** `Hydro programme: raise the yield ...`: the sentence begins behind the label. */
const behindLabel = (tokens: readonly Token[]): number => {
  if (tokens[0]?.sense.verb !== undefined && !has(tokens[0], trait.modifier)) return 0;
  for (let at = 1; at < mostLabel && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'number' && !token.dead)) return 0;
    if (token.sense.before !== undefined || does(token, part.be)) return 0;
    const sign = isLabelSign(token) && (token.text === ':' || token.spaced);
    // `Wetlands: Restore 4,500 hectares`: a word nobody listed in front of a number.
    const told = tokens[at + 1];
    const counts = tokens[at + 2]?.kind === 'number' && told?.kind === 'word' && told.sense === noSense;
    if (token.text === ':' && counts) return at + 1;
    if (sign && isOrder(tokens[at + 1]) && tokens[at + 1]?.spaced === true) {
      const noun = has(tokens[at + 1], trait.modifier) && !does(tokens[at + 2], part.article);
      return noun && tokens[at + 2]?.kind === 'word' && !does(tokens[at + 2], smallWords) ? 0 : at + 1;
    }
  }
  return 0;
};

/** Words that stand for those who have the goal. */
const isSpeaker = (token: Token | undefined): boolean =>
  does(token, part.subject) && !ends(token, form.adverb) && !does(token, part.to | part.aux);

/** `To help us do this, we commit to ...`: a purpose or a time in front of the one who speaks. */
const behindPurpose = (tokens: readonly Token[], from: number): number => {
  const first = tokens[from];
  const opens = part.to | part.by | part.means | part.with | part.for | part.place | part.within | part.due;
  if (!does(first, opens)) return from;
  // `Starting in 2027, the share ...`
  let dated = first?.dead === 'time' || does(first, part.due | part.within);
  for (let at = from + 1; at < from + mostPurpose && at < tokens.length; at++) {
    const next = tokens[at + 1];
    const stop = tokens[at]?.text === ',' || tokens[at]?.text === ';';
    if (stop && (isSpeaker(next) || (dated && does(next, part.article)))) return at + 1;
    // `For each site, confirm ...`: an order behind the first comma.
    if (stop && isOrder(next) && !has(next, trait.modifier) && hasObject(tokens[at + 2])) return at + 1;
    if (tokens[at]?.kind === 'number' && !tokens[at]?.dead) dated = false;
  }
  return from;
};

/** The verb behind a word of aim: `aims to reach`, `our goal is to certify`, `aims at achieving`; -1: none. */
const behindAim = (tokens: readonly Token[], aim: number): number => {
  let at = aim + 1;
  // `Our target for 2027 is`
  while (tokens[at]?.dead === 'time') at++;
  const said = at;
  while (does(tokens[at], part.be) || ends(tokens[at], form.adverb)) at++;
  const joint = tokens[at];
  const next = tokens[at + 1];
  const is = at > said;
  if (does(joint, part.to) && joint?.kind === 'word') {
    if (next?.kind === 'word' && next.sense.verb !== undefined) return at + 1;
    // `we commit to 85 % of calls`
    if (!is && next?.kind === 'number') return at + 1;
  }
  if (
    does(joint, part.place | part.for | part.of | part.by) &&
    next?.kind === 'word' &&
    ends(next, form.gerund)
  )
    return next.sense === noSense || goalVerbs.has(next.sense.verb ?? 'own') ? at + 1 : -1;
  if (is && does(joint, part.relative) && joint?.kind === 'word') return at + 1;
  // `The target is 70 fires`, `our aim is at least 40 pilots`
  if (is && (joint?.kind === 'number' || joint?.sense.before !== undefined)) return at;
  return -1;
};

/** `The bank will open the lobby`, `the firm is targeting $1 billion`: behind who does it. */
const behindActor = (tokens: readonly Token[], at: number): number => {
  const verb = tokens[at + 1];
  if (verb?.kind !== 'word' || verb.sense.verb === undefined || !goalVerbs.has(verb.sense.verb)) return -1;
  const next = tokens[at + 2];
  if (does(tokens[at], part.aux) && isOrder(verb) && hasObject(next)) return at + 1;
  const going = does(tokens[at], part.be) && ends(verb, form.gerund) && !has(verb, trait.event);
  const kind = verb.sense.verb;
  const acts = kind === 'hit' || kind === 'make' || kind === 'win';
  return going && acts && (hasObject(next) || next?.kind === 'number' || next?.sense.unit !== undefined)
    ? at + 1
    : -1;
};

/**
 * Where the goal itself begins: behind a label, a purpose in front, and words that only say that somebody has a goal.
 * 0: at the front.
 */
export const mainClauseFrom = (tokens: readonly Token[]): number => {
  let start = behindPurpose(tokens, behindLabel(tokens));
  const opens = tokens[start];
  const told = opens?.sense.verb !== undefined && !has(opens, trait.aim) && !does(opens, part.subject);
  if (told && !has(opens, trait.modifier)) return start;
  for (let at = start; at < start + mostPreamble && at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'number' && !token.dead)) break;
    if (token.text === ';' || token.text === ':' || token.text === '.') break;
    const found = has(token, trait.aim) ? behindAim(tokens, at) : behindActor(tokens, at);
    if (found < 0) continue;
    start = found;
    break;
  }
  return start;
};
