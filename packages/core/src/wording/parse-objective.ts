import { knownLanguage } from './language/known-language.ts';
import { readObjective } from './reading/read-objective.ts';
import type { ReadingOptions } from './parse-key-result.ts';
import type { ObjectiveReading } from './reading/reading.ts';
import { cleanText } from './text/clean-text.ts';

/**
 * Reads an objective: does it name a wanted state, without a number, specific enough to tell the domain? Edges and
 * errors are those of `parseKeyResult`.
 *
 * @example
 * ```ts
 * import { parseObjective } from '@throughline/core/wording';
 *
 * parseObjective('Make onboarding feel effortless for small clinics').wellFormed; // => true
 * parseObjective('Reach 4,000 paying clinics').reasons; // => ['metric_in_objective']
 * ```
 */
export const parseObjective = (text: string, options?: ReadingOptions): ObjectiveReading => {
  const language = knownLanguage('parseObjective', options);
  if (typeof text !== 'string')
    return { wellFormed: false, reasons: ['vague_or_label'], notes: ['not-text'] };
  const { text: clean, cut } = cleanText(text);
  const reading = readObjective(clean, language);
  return cut ? { ...reading, notes: ['cut', ...reading.notes] } : reading;
};
