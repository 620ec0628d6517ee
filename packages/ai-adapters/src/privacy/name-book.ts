import type { Ask } from '../task/ask.ts';
import { foldedWords } from './fold-word.ts';
import { type PhraseBook, phraseBook } from './phrase-book.ts';

/** Who or what a phrase of a text tells of. `several`: a part of a name that more than one person has. */
export type Named =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'several' };

/** Parts of names that are no names by themselves. */
const particles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'al an ben bin da das de del den der di dos dr du el la le lo mr mrs ms of prof st te ten ter the to van von vom zu zur'.split(
    ' ',
  ),
);

/** Most names and other marks of one person that are looked for. Our choice. */
const mostKnown = 40;

/**
 * Every name, part of a name, mail address, number and id of the people of an ask, and ids of records that look like ids;
 * only those whose words are all among `inTexts`.
 */
export const nameBook = ({ people, records }: Ask, inTexts: ReadonlySet<string>): PhraseBook<Named> => {
  const all = phraseBook<Named>();
  const book: Pick<PhraseBook<Named>, 'add'> = {
    add: (words, value, merge) => {
      if (words.every((word) => inTexts.has(word))) all.add(words, value, merge);
    },
  };
  for (const { id } of records)
    if (/[\d\-_:./]/.test(id) && id.length > 2) book.add(foldedWords(id), { kind: 'record', id });
  for (const { id, known } of people) {
    const person: Named = { kind: 'person', id };
    const merge = (old: Named): Named =>
      old.kind === 'person' && old.id !== id ? { kind: 'several' } : person;
    const add = (words: readonly string[]): void => {
      book.add(words, person, merge);
      // `Anas Bericht`: a name in the genitive.
      const last = words.at(-1) ?? '';
      if (/\p{L}{2}$/u.test(last) && !last.endsWith('s'))
        book.add([...words.slice(0, -1), `${last}s`], person, merge);
    };
    for (const text of [id, ...known.slice(0, mostKnown)]) {
      const words = foldedWords(text.slice(0, 400));
      add(words);
      if (/\d/.test(text)) add([words.join('')]);
      if (text === id) continue;
      for (const word of words)
        if (word.length > 1 && !particles.has(word) && !/^\d{1,3}$/.test(word)) add([word]);
    }
  }
  return all;
};
