import type { CivilDate, PersonId } from '@throughline/core';
import type { Frame } from './frame.ts';
import type { Noun } from './mark.ts';

/** The parts of a question while a query is made of them: what was taken is gone, and nothing may be left. */
export interface Parts {
  /** Takes a part away. */
  readonly take: <Part extends keyof Frame>(part: Part) => Frame[Part];
  /** Is the part still there? */
  readonly has: (part: keyof Frame) => boolean;
  /** Takes a noun away. Was it there? */
  readonly noun: (...nouns: readonly Noun[]) => Noun | undefined;
  /** Is the noun still there? */
  readonly about: (...nouns: readonly Noun[]) => boolean;
  /** Is nothing left? */
  readonly isDone: () => boolean;
}

/** What a query is made with beside the question. */
export interface AskedBy {
  /** The person who asks. */
  readonly actor: PersonId;
  /** The day of the answer. */
  readonly asOf: CivilDate;
}

/** Lays the parts of a question out. */
export const partsOf = (frame: Frame): Parts => {
  const left = new Map<keyof Frame, unknown>(Object.entries(frame) as [keyof Frame, unknown][]);
  const nouns = new Set(frame.nouns ?? []);
  left.delete('nouns');
  // Whether one or several are asked for only decides how many are listed.
  return {
    take: (part) => {
      const found = left.get(part) as Frame[typeof part];
      left.delete(part);
      return found;
    },
    has: (part) => left.has(part),
    noun: (...names) => {
      const found = names.find((name) => nouns.has(name));
      if (found !== undefined) nouns.delete(found);
      return found;
    },
    about: (...names) => names.some((name) => nouns.has(name)),
    isDone: () => nouns.size === 0 && [...left.keys()].every((part) => part === 'one'),
  };
};
