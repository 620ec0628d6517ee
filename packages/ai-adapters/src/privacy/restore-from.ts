import { quoteOf } from '../grounding/quote-of.ts';
import type { CleanPassage } from './clean-passage.ts';
import { type PseudonymKind, type Pseudonyms, pseudonymPattern } from './pseudonyms.ts';
import type { Restore } from './selected.ts';

const kinds = { 'record-id': 'R', 'fact-id': 'F', 'person-id': 'P' } as const satisfies Record<
  string,
  PseudonymKind
>;

/** The way back from a reply, for what stands in the text that leaves. */
export const restoreFrom = (
  user: string,
  passages: readonly CleanPassage[],
  names: Pseudonyms,
  inData: ReadonlySet<string>,
): Restore => {
  const sent = new Set(user.match(pseudonymPattern) ?? []);
  const meaning = (pseudonym: string) => (sent.has(pseudonym) ? names.meaning(pseudonym) : undefined);
  const texts = passages.map(({ text }) => text);
  return {
    id: (format, pseudonym) => {
      const known = meaning(pseudonym);
      return known?.kind === kinds[format] ? known.id : undefined;
    },
    quote: (quote) => {
      const place = quoteOf(quote, texts);
      if (place === undefined) return undefined;
      const { text, pieces } = passages[place.passage]!;
      let original = '';
      let from = place.from;
      for (const piece of pieces) {
        if (piece.at < place.from || piece.at >= place.to) continue;
        original += text.slice(from, piece.at) + piece.original;
        from = piece.at + piece.pseudonym.length;
      }
      return original + text.slice(from, place.to);
    },
    text: (text) => text.replace(pseudonymPattern, (pseudonym) => meaning(pseudonym)?.words ?? pseudonym),
    bare: (text) =>
      text.replace(pseudonymPattern, (pseudonym) => (meaning(pseudonym) === undefined ? pseudonym : '_')),
    namesUnknown: (text) =>
      (text.match(pseudonymPattern) ?? []).some(
        (pseudonym) => meaning(pseudonym) === undefined && !inData.has(pseudonym),
      ),
  };
};
