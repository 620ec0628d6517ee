import type { Language } from '../language/language.ts';
import { form, part, trait } from '../language/sense.ts';
import { lexemesOf } from '../text/lexemes.ts';
import type { Token } from '../text/token.ts';
import { findDeadline } from './find-deadline.ts';
import { findQuantities } from './find-quantities.ts';
import { headVerbOf, type HeadVerb } from './head-verb.ts';
import { saysNothing } from './read-sentence.ts';
import { isYear, markNames } from './mark-names.ts';
import type { ObjectiveFault, ObjectiveReading } from './reading.ts';
import { does, ends, has } from './sentence.ts';
import type { Quantity } from './quantity.ts';

/** A number that aims at something. Lengths of time beside no target only say how long. */
const isTarget = (tokens: readonly Token[], quantity: Quantity): boolean => {
  if (isYear(tokens[quantity.at])) return false;
  if (quantity.multiplies) return true;
  if (quantity.unit?.kind === 'duration') {
    return quantity.relation === null && tokens.some((token) => does(token, part.all));
  }
  return true;
};

const dull =
  part.be |
  part.aux |
  part.article |
  part.skip |
  part.of |
  part.for |
  part.and |
  part.to |
  part.with |
  part.place |
  part.subject;

/** Words that tell something: not articles, not generic, not vague. The verb does not count. */
const telling = (tokens: readonly Token[], head: HeadVerb): number => {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || at === head.at) continue;
    // An unknown verb at the front: `Disrupt the industry`.
    if (at === 0 && does(tokens[1], part.article)) continue;
    if (token.dead || does(token, dull)) continue;
    if (has(token, trait.generic | trait.vague) && !has(token, trait.score | trait.money)) continue;
    count++;
  }
  return count;
};

/** Is what is made a state somebody wants (`culture`, `position`) or a thing praised beyond a task? */
const wantsState = (tokens: readonly Token[], from: number): boolean => {
  let state = false;
  let praised = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (does(token, part.relative | part.to)) break;
    state ||= has(token, trait.state) && !has(token, trait.artefact);
    praised ||= has(token, trait.superlative);
  }
  return state || praised;
};

/** How many clauses begin with a verb: three or more are several objectives. */
const goals = (tokens: readonly Token[]): number => {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sense.verb === undefined || ends(token, form.gerund)) continue;
    const before = tokens[at - 1];
    if (
      at === 0 ||
      before?.text === ',' ||
      before?.text === ';' ||
      before?.text === '.' ||
      does(before, part.and)
    )
      count++;
  }
  return count;
};

/** Most goals one objective can name. */
const mostGoals = 2;
/** An objective needs this many words that tell something. */
const leastTelling = 1;

/** Reads one cleaned text as an objective. */
export const readObjective = (text: string, language: Language): ObjectiveReading => {
  const tokens = lexemesOf(text, language);
  if (saysNothing(tokens)) return { wellFormed: false, reasons: ['vague_or_label'], notes: ['empty'] };
  markNames(tokens);
  findDeadline(tokens);
  const quantities = findQuantities(tokens);
  const head = headVerbOf(tokens, quantities, language.verbLast);
  const reasons: ObjectiveFault[] = [];
  if (quantities.some((quantity) => isTarget(tokens, quantity))) reasons.push('metric_in_objective');
  else if (head.leads && (head.kind === 'make' || head.kind === 'do' || head.kind === 'finish')) {
    if (!has(tokens[head.at], trait.founding) || !wantsState(tokens, head.from))
      reasons.push('task_or_output');
  }
  if (goals(tokens) > mostGoals) reasons.push('multiple_objectives');
  if (reasons.length === 0 && telling(tokens, head) < leastTelling) reasons.push('vague_or_label');
  return { wellFormed: reasons.length === 0, reasons, notes: [] };
};
