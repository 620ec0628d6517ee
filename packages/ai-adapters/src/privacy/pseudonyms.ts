/** What a pseudonym stands for: a record, a person, a fact, a name or address of nobody known, a value. */
export type PseudonymKind = 'R' | 'P' | 'F' | 'N' | 'V';

/** What stands behind a pseudonym. */
export interface Meaning {
  /** What it is. */
  readonly kind: PseudonymKind;
  /** The id, or the words themselves. */
  readonly id: string;
  /** What a human reads in its place. */
  readonly words: string;
}

/** A pseudonym as a word of its own. */
export const pseudonymPattern = /(?<![\p{L}\p{M}\p{N}_])[RPFNV]\d{1,6}(?![\p{L}\p{M}\p{N}_])/gu;

/** Gives out pseudonyms and knows what they stand for. */
export interface Pseudonyms {
  /** The pseudonym of something; the same thing has the same one. */
  readonly of: (kind: PseudonymKind, id: string, words: string) => string;
  /** What it stands for; `undefined` for one that was never given. */
  readonly meaning: (pseudonym: string) => Meaning | undefined;
}

/** Numbers from 1 for each kind, without those that stand in the data as words: they would be taken for pseudonyms. */
export const pseudonyms = (inData: ReadonlySet<string>): Pseudonyms => {
  const given = new Map<string, string>();
  const meanings = new Map<string, Meaning>();
  const next = new Map<PseudonymKind, number>();
  return {
    of: (kind, id, words) => {
      const key = `${kind}${id}`;
      const old = given.get(key);
      if (old !== undefined) return old;
      let number = (next.get(kind) ?? 0) + 1;
      while (inData.has(`${kind}${String(number)}`)) number++;
      next.set(kind, number);
      const pseudonym = `${kind}${String(number)}`;
      given.set(key, pseudonym);
      meanings.set(pseudonym, { kind, id, words });
      return pseudonym;
    },
    meaning: (pseudonym) => meanings.get(pseudonym),
  };
};
