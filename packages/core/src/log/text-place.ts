import type { Reference } from '../shape/shape.ts';

/** One text in a change log entry or in an entity, and what it is there for. */
export interface TextPlace {
  /** Keys and positions from the root to it. */
  readonly path: readonly (string | number)[];
  /** The text; for the extensions of a person the whole of them. */
  readonly value: unknown;
  /**
   * What the text is. `reference` and `own` are ids, `text` is written by people, `extension` is a text within
   * extensions, `extensions` all that a host noted about a person.
   */
  readonly is: 'reference' | 'own' | 'text' | 'extension' | 'extensions';
  /** What an id points at. */
  readonly to?: Reference;
  /** Name of the object shape it is a field of; of an entry of a list, the shape the list is a field of. */
  readonly holder: string;
  /** Name of the field. */
  readonly field: string;
}
