/** A row that needs a word: what is the matter and what to do. */
export interface Explained {
  /** Line or row, as a reader counts. */
  readonly where: string;
  /** What is the matter. */
  readonly what: string;
  /** What to do about it. */
  readonly next: string;
  /** True when the row was taken all the same. */
  readonly applied?: boolean;
}

/** What became of every row of a file: rows = applied + unchanged + explained. */
export interface ImportReport {
  readonly file: string;
  readonly rows: number;
  readonly applied: number;
  /** Rows that said again what was known. */
  readonly unchanged: number;
  /** Rows that could not be taken. */
  readonly explained: number;
  readonly remarks: readonly Explained[];
}
