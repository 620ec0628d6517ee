/** One automatic check of the repository. */
export interface Gate {
  /** Name on the command line: `pnpm check <name>`. */
  readonly name: string;
  /** What it keeps, in one line. */
  readonly keeps: string;
  /** Runs the check. A thrown error counts as a failure. */
  run(): Promise<GateResult>;
}

/** What a gate found. */
export interface GateResult {
  /** Every miss, one per line; empty when the gate passes. */
  readonly problems: readonly string[];
  /** A figure worth seeing when it passes, such as the number of files read. */
  readonly note: string;
}

/** Turns the exit code and output of a tool into a gate result. */
export function resultOfTool(
  result: { readonly code: number; readonly output: string },
  note: string,
): GateResult {
  if (result.code === 0) return { problems: [], note };
  const lines = result.output.split('\n').filter((line) => line.trim() !== '');
  return { problems: lines.length > 0 ? lines : [`the tool ended with code ${String(result.code)}`], note };
}
