import { compileGoals } from '@throughline/core';
import type { Proposed } from '../task/proposal.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { knownLocale } from '../text/known-locale.ts';
import type { BiasFlagsInput, TextToCheck } from './about-person.ts';
import type { BiasFlag, BiasFlags } from './bias-flags.ts';
import { biasExplanations } from './bias-explanations.ts';
import { findBias } from './find-bias.ts';
import { declinedOfPerson } from './declined-of-person.ts';
import { isShared } from '../oversight/is-shared.ts';
import { appraisalsOf, knownSubject } from './subject.ts';

/**
 * Flags wording in the texts of a review that is worth a second look, each with its exact words and an explanation
 * (S1-11). Reads the manager's context, the notes on ratings, the feedback of the cycle and further texts. Comes before
 * the manager's part is done: not for what is shared already.
 */
export const draftBiasFlags = (input: BiasFlagsInput, { createdAt }: DraftContext): Proposed<BiasFlags> => {
  const subject = knownSubject(compileGoals(input.goals), input, createdAt);
  if ('code' in subject) return { ok: false, declined: subject };
  const { cycle, person } = subject;
  if (appraisalsOf(input.reviewBook, subject).some((one) => isShared(one, subject.day)))
    return {
      ok: false,
      declined: declinedOfPerson('draft/already-shared', { person: person.id, cycle: cycle.name }),
    };
  const locale = knownLocale(input.locale);
  const texts = textsOf(input, subject);
  if (texts.length === 0) {
    const data = { person: person.id, cycle: cycle.name };
    return { ok: false, declined: declinedOfPerson('draft/not-enough-evidence#texts', data) };
  }
  const flags = texts.flatMap(({ record, text }): readonly BiasFlag[] =>
    findBias(text).map(({ from, to, category }) => ({
      record,
      quote: text.slice(from, to),
      from,
      to,
      category,
      explanation: biasExplanations[category][locale],
    })),
  );
  const read = [...new Set(texts.map(({ record }) => record))];
  return {
    ok: true,
    proposal: { value: { flags: flags.slice(0, mostFlags), read }, notes: [], inputs: read },
  };
};

/** More than these nobody reads; the first ones are enough to start over. */
const mostFlags = 200;

/** The texts of a person's review in a cycle, in a fixed order. */
export const textsOf = (
  { reviewBook, texts = [] }: BiasFlagsInput,
  subject: Parameters<typeof appraisalsOf>[1] & { readonly isWithin: (on: string) => boolean },
): readonly TextToCheck[] => {
  const found: TextToCheck[] = [];
  const add = (record: string, text: string | undefined): void => {
    if (text !== undefined && text.trim() !== '') found.push({ record, text });
  };
  for (const { id, managerContext, systemSummary, kraRatings = [] } of appraisalsOf(reviewBook, subject)) {
    add(id, systemSummary);
    add(id, managerContext);
    for (const { note } of kraRatings) add(id, note);
  }
  for (const { id, about, on, text } of reviewBook.feedback ?? [])
    if (about === subject.person.id && subject.isWithin(on)) add(id, text);
  for (const { record, text } of texts) add(record, text);
  return found;
};
