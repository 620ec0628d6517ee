import type { CivilDate, PersonId } from '@throughline/core';
import type { Frame } from './frame.ts';
import type { Noun } from './mark.ts';

/** The parts of a question while a query is made of them: what was taken is gone, and nothing may be left. */
export interface Parts {
  /** Takes a part away. */
  readonly take: <Part extends keyof Frame>(part: Part) => Frame[Part];
  /** Looks at a part. */
  readonly peek: <Part extends keyof Frame>(part: Part) => Frame[Part];
  /** Sets a part, where the question says it by another word. */
  readonly give: <Part extends keyof Frame>(part: Part, value: Frame[Part]) => void;
  /** Is the part still there? */
  readonly has: (part: keyof Frame) => boolean;
  /** Takes a noun away. Was it there? */
  readonly noun: (...nouns: readonly Noun[]) => Noun | undefined;
  /** Is the noun still there? */
  readonly about: (...nouns: readonly Noun[]) => boolean;
  /** The noun that was said first. */
  readonly subject: Noun | undefined;
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

/** Does the question say how goals stand, so that it is about goals and not about whom they belong to? */
export const isNarrowed = (parts: Parts): boolean =>
  (['words', 'limits', 'overdue', 'due', 'open', 'stale', 'span'] as const).some((part) => parts.has(part));

/** Lays the parts of a question out. */
export const partsOf = (frame: Frame): Parts => {
  const left = new Map<keyof Frame, unknown>(Object.entries(frame) as [keyof Frame, unknown][]);
  const nouns = new Set(frame.nouns ?? []);
  left.delete('nouns');
  left.delete('subject');
  // A noun or a verb says what is not there; the builders ask which where it matters.
  // What was said first, and whether one or several are asked for, only decides what is listed and how many.
  return {
    take: (part) => {
      const found = left.get(part) as Frame[typeof part];
      left.delete(part);
      return found;
    },
    peek: (part) => left.get(part) as Frame[typeof part],
    give: (part, value) => {
      left.set(part, value);
    },
    has: (part) => left.has(part),
    noun: (...names) => {
      const found = names.find((name) => nouns.has(name));
      if (found !== undefined) nouns.delete(found);
      return found;
    },
    about: (...names) => names.some((name) => nouns.has(name)),
    subject: frame.subject,
    isDone: () => nouns.size === 0 && [...left.keys()].every((part) => part === 'one'),
  };
};
