/**
 * Bounds on the size of a document, all of them in one place. They keep hostile input from costing much work;
 * whether a number or a text makes sense is a rule's business.
 */
export interface ShapeLimits {
  /** Most entries of each list of the document, such as `objectives` or `checkIns`. Default: 2,000,000. */
  readonly entries: number;
  /** Most entries of a list that names people or goals by the many, such as an access list. Default: 100,000. */
  readonly members: number;
  /** Most entries of any other list, such as the owners of a goal. Default: 1,000. */
  readonly items: number;
  /** Most levels of objects and lists within one `extensions`. Default: 64. */
  readonly depth: number;
  /** Most values in all `extensions` of the document together. Default: 10,000,000. */
  readonly values: number;
  /** Most values `salvageGoalSet` reads of data that is not in order; about a company of 10,000 objectives with their check-ins. Default: 2,000,000. */
  readonly reads: number;
  /** Most problems that are described; the rest is counted. Default: 100. */
  readonly problems: number;
  /** Longest JSON text, in UTF-16 units. Default: 500,000,000, just under what JavaScript engines can hold. */
  readonly textLength: number;
}

/** Limits that hold when the caller names no others. */
export const shapeLimits: ShapeLimits = {
  entries: 2_000_000,
  members: 100_000,
  items: 1_000,
  depth: 64,
  values: 10_000_000,
  reads: 2_000_000,
  problems: 100,
  textLength: 500_000_000,
};

/** Longest id, in code points. Ids of other systems fit: a UUID has 36, a URN rarely more than 100. */
export const idLength = 200;

/** Bounds of a line such as a title or a name, in UTF-16 units. */
export const shortTextLength = { least: 1, most: 1_000 } as const;

/** Bounds of running text such as a description or a note, in UTF-16 units. */
export const longTextLength = { least: 0, most: 20_000 } as const;
