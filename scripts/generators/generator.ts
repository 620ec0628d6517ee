/** Writes files that are derived from others and committed with them. */
export interface Generator {
  /** Name in messages: `pnpm generate <name>`. */
  readonly name: string;
  /** Whole content per path, relative to the repository. The same input gives the same text. */
  outputs(): ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}
