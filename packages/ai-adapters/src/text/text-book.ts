import { type GoalId, renderMessage } from '@throughline/core';
import { factList } from '../goal-wording/fact-list.ts';
import { knownLocale } from './known-locale.ts';
import type { Locale } from '@throughline/core/wording';
import type { DraftedText, TextLine } from '../task/drafted-text.ts';
import type { Stated } from './stated.ts';
import type { TextCatalogue } from './text-catalogue.ts';

/** The facts of a line by the name that stands for them in its template. */
export interface Slots {
  /** One fact, or several that are joined by `, `. */
  readonly [name: string]: Stated | readonly Stated[];
}

/** A text while it is being written. */
export interface TextBook<Key extends string> {
  /** Adds a line to a section. Everything it says beside the words of the template is a fact. */
  readonly add: (section: string, key: Key, slots: Slots, goal?: GoalId) => void;
  /** Has anything been written? */
  readonly isEmpty: () => boolean;
  /** The text, its sections in the order of their keys. */
  readonly text: (title: Key, sections: readonly string[]) => DraftedText;
}

/**
 * Writes a text out of templates and facts. A number gets into a line only as a fact, and each fact has one id however
 * often it is named. The heading of section `moved` is the template `heading/moved`.
 */
export const textBook = <Key extends string>(
  catalogue: TextCatalogue & Readonly<Record<Key, unknown>>,
  wanted: Locale | undefined,
): TextBook<Key> => {
  const locale = knownLocale(wanted);
  const { idOf, facts } = factList();
  const lines = new Map<string, TextLine[]>();
  const words = (key: string): string => catalogue[key]?.[locale] ?? key;
  return {
    add: (section, key, slots, goal) => {
      const data: Record<string, string | readonly string[]> = {};
      const named = new Set<string>();
      for (const [name, given] of Object.entries(slots)) {
        const all = isOne(given) ? [given] : given;
        for (const stated of all) named.add(idOf(stated));
        data[name] = isOne(given) ? given.text : all.map(({ text }) => text);
      }
      const line: TextLine = {
        text: renderMessage(words(key), data),
        facts: [...named],
        ...(goal === undefined ? {} : { goal }),
      };
      const list = lines.get(section);
      if (list === undefined) lines.set(section, [line]);
      else list.push(line);
    },
    isEmpty: () => lines.size === 0,
    text: (title, sections) => ({
      title: words(title),
      sections: sections.flatMap((key) => {
        const written = lines.get(key);
        return written === undefined ? [] : [{ key, heading: words(`heading/${key}`), lines: written }];
      }),
      facts,
    }),
  };
};

const isOne = (given: Slots[string]): given is Stated => 'record' in given;
