import type { Ask } from '../task/ask.ts';
import { foldedWords } from './fold-word.ts';
import { formsOfMail, formsOfMark, formsOfName } from './name-forms.ts';
import { type PhraseBook, phraseBook } from './phrase-book.ts';

/** Who or what a phrase of a text tells of. `several`: a part of a name that more than one person has. */
export type Named =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'several' };

/** Most names and other marks of one person that are looked for, and units of one. Our choice. */
const mostKnown = 40;
const longestKnown = 400;

/**
 * Every name, part of a name, mail address, number and id of the people of an ask, and ids of records that look like ids;
 * only those whose words are all among `inTexts`. Numbers that any text may hold are no ids.
 */
export const nameBook = ({ people, records }: Ask, inTexts: ReadonlySet<string>): PhraseBook<Named> => {
  const all = phraseBook<Named>();
  const add = (words: readonly string[], value: Named, merge?: (old: Named) => Named): void => {
    if (words.every((word) => inTexts.has(word))) all.add(words, value, merge);
  };
  for (const { id } of records)
    if (/[\d\-_:./]/.test(id) && /\D/.test(id) && id.length > 2) add(foldedWords(id), { kind: 'record', id });
  for (const { id, known } of people) {
    const person: Named = { kind: 'person', id };
    const merge = (old: Named): Named =>
      old.kind === 'several' || (old.kind === 'person' && old.id !== id) ? { kind: 'several' } : person;
    for (const words of formsOfMark(id.slice(0, longestKnown))) add(words, person, merge);
    for (const [at, mark] of known.slice(0, mostKnown).entries()) {
      const text = mark.slice(0, longestKnown);
      // The first is the name; the others are whatever the data knows.
      const forms = text.includes('@') ? formsOfMail : at > 0 && /\d/.test(text) ? formsOfMark : formsOfName;
      for (const words of forms(text)) add(words, person, merge);
    }
  }
  return all;
};
