import type { Locale } from '@throughline/core/wording';

/** A sentence or heading in every language. `{name}` stands for a fact; no digit stands in the words themselves. */
export type TextTemplate = Readonly<Record<Locale, string>>;

/** Sentences and headings of drafted texts by key. */
export interface TextCatalogue {
  /** The template of this key. */
  readonly [key: string]: TextTemplate;
}
