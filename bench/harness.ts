/** Something to measure. Its result is kept alive until the round is over. */
export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
  /** Gets the next run ready; not measured. */
  readonly after?: () => void;
}

/** CPU milliseconds of a candidate and its ratio to the first one, round by round. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(part * values.length))] ?? Number.NaN;

const cpuOf = (run: () => unknown): number => {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  if (result === Symbol.for('never')) throw new Error('a result must not be this symbol');
  return (user + system) / 1000;
};

/**
 * Runs all candidates in turn, `rounds` times, and compares each with the first of its own round. Rounds go to and fro:
 * what a candidate throws away is collected in the run of the one behind it, and none should always pay for the same other.
 */
export const compare = (candidates: readonly Candidate[], rounds = 9): readonly Measured[] => {
  const times = candidates.map((): number[] => []);
  for (const candidate of candidates) {
    candidate.run();
    candidate.after?.();
  }
  const there = [...candidates.entries()];
  const back = [...there].reverse();
  for (let round = 0; round < rounds; round++) {
    for (const [which, candidate] of round % 2 === 0 ? there : back) {
      times[which]?.push(cpuOf(candidate.run));
      candidate.after?.();
    }
  }
  const first = times[0] ?? [];
  return candidates.map(({ name }, which) => {
    const own = times[which] ?? [];
    const ratios = own.map((time, round) => time / (first[round] ?? Number.NaN));
    return {
      name,
      median: at(own, 0.5),
      ratio: at(ratios, 0.5),
      low: at(ratios, 0.1),
      high: at(ratios, 0.9),
    };
  });
};

/** Prints a table in Markdown. */
export const printTable = (title: string, rows: readonly Measured[]): void => {
  console.log(
    `\n### ${title}\n\n| candidate | CPU ms, median | x ${rows[0]?.name ?? ''} | 10 % to 90 % |\n|---|---:|---:|---|`,
  );
  for (const { name, median, ratio, low, high } of rows) {
    console.log(
      `| ${name} | ${median.toPrecision(3)} | ${ratio.toPrecision(3)} | ${low.toPrecision(2)} to ${high.toPrecision(2)} |`,
    );
  }
};
