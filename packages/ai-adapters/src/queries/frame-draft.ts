import type { Frame } from './frame.ts';
import { goalNouns } from './goal-nouns.ts';
import type { Mark, Noun, WordField } from './mark.ts';

/** A frame that is being put together. What is written into it says whether it goes together with what is there. */
export type FrameDraft = { -readonly [Part in keyof Frame]: Frame[Part] };

/** Sets a part once. Said twice the same way is said once; another way does not go together. */
export const set = <Part extends keyof Frame>(
  frame: FrameDraft,
  part: Part,
  value: NonNullable<Frame[Part]>,
): boolean => {
  const known = frame[part];
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)) return false;
  frame[part] = value;
  return true;
};

/** A thing that is asked about, with its level. */
export const addNoun = (frame: FrameDraft, { noun, level, one, also }: Mark & { is: 'noun' }): boolean => {
  if (noun === 'unit' && level !== undefined && !set(frame, 'level', level)) return false;
  if (one !== undefined) frame.one = true;
  const nouns = frame.nouns ?? [];
  frame.subject ??= noun;
  if (also !== undefined) frame.also = [...(frame.also ?? []), ...also];
  if (!nouns.includes(noun)) frame.nouns = [...nouns, noun];
  return true;
};

/** Words of a closed list, once for each field. */
export const addWords = (frame: FrameDraft, field: WordField, words: readonly string[]): boolean => {
  const known = frame.words ?? new Map<WordField, readonly string[]>();
  if (known.has(field)) return false;
  frame.words = new Map([...known, [field, words]]);
  if (frame.nouns?.some((noun) => goalNouns.includes(noun)) === true)
    frame.behind = [...(frame.behind ?? []), field];
  return true;
};

/** `Committed against aspirational`: both, and each by itself. */
export const addVersus = (frame: FrameDraft, { field, words }: Mark & { is: 'words' }): boolean => {
  const known = frame.words?.get(field);
  // Words that stand for several, such as `off track`, are no single group.
  if (known?.length !== 1 || words.length !== 1 || known[0] === words[0]) return false;
  frame.words = new Map([...(frame.words ?? []), [field, [...known, ...words]]]);
  return set(frame, 'versus', field);
};

/** How many of the first ones are wanted. */
export const setTop = (frame: FrameDraft, { value, percent }: Mark & { is: 'number' }): boolean =>
  !percent && Number.isInteger(value) && value >= 1 && value <= 1000 && set(frame, 'top', value);

/** One thing that is not there, or several. */
export const addLack = (frame: FrameDraft, noun: Noun): boolean => {
  if (frame.lack !== undefined && frame.lack !== noun) {
    frame.lacks = [...(frame.lacks ?? []), noun];
    return true;
  }
  return set(frame, 'lack', noun);
};
