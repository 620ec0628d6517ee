import type { Language } from '../language/language.ts';
import { lexemesOf } from '../text/lexemes.ts';
import { aimsAtNumber } from './aims-at-number.ts';
import { findDeadline } from './find-deadline.ts';
import { findQuantities } from './find-quantities.ts';
import { goalsOf } from './goals-of.ts';
import { headVerbOf } from './head-verb.ts';
import { isTask } from './is-task.ts';
import { markNames } from './mark-names.ts';
import { saysNothing } from './read-sentence.ts';
import type { ObjectiveFault, ObjectiveReading } from './reading.ts';
import { tellingWords } from './telling-words.ts';

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
  if (quantities.some((quantity) => aimsAtNumber(tokens, quantity, head)))
    reasons.push('metric_in_objective');
  else if (isTask(tokens, head)) reasons.push('task_or_output');
  if (goalsOf(tokens) > mostGoals) reasons.push('multiple_objectives');
  if (reasons.length === 0 && tellingWords(tokens, head) < leastTelling) reasons.push('vague_or_label');
  return { wellFormed: reasons.length === 0, reasons, notes: [] };
};
