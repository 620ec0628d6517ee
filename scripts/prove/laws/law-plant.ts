import type { Edits } from '../plant.ts';

/** A bug put into a copy of the source to see the test of a law fail. */
export interface LawPlant {
  /** Number of the law in docs/laws.md. */
  readonly law: number;
  /** What was planted, in a few words. */
  readonly planted: string;
  /** The file whose property must fail; its failing title names the law. */
  readonly test: string;
  readonly edits: Edits;
}

/** A bug that puts one text in the place of another in one file. */
export const swapped = (file: string, from: string, to: string): Edits => ({
  [file]: (text) => text.replace(from, () => to),
});
