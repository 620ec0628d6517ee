import type { Evidence } from './evidence.ts';
import type { TargetBenchmark } from './target-benchmark.ts';
import type { TargetCapacity } from './target-capacity.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import type { TargetHistory } from './target-history.ts';

/** The four inputs of a review. */
export interface ReviewInputs {
  /** Performance of the last few periods. */
  readonly history: Evidence<TargetHistory>;
  /** What others reach. */
  readonly benchmark: Evidence<TargetBenchmark>;
  /** What the unit can do. */
  readonly capacity: Evidence<TargetCapacity>;
  /** What has to come first or hold. */
  readonly dependencies: Evidence<TargetDependencies>;
}

/** An input whose reading speaks against the target. */
export interface ReviewConcern {
  /** The input. */
  readonly input: keyof ReviewInputs;
  /** Its reading. */
  readonly reading: string;
}

/** What the inputs of a review come to. */
export interface TargetVerdict {
  /**
   * `questioned`: something known speaks against the target. `supported`: all four inputs are known, and none
   * does. `undecided`: nothing known does, but something is missing or could not be compared.
   */
  readonly says: 'questioned' | 'supported' | 'undecided';
  /** What speaks against it, in the order of the inputs. */
  readonly concerns: readonly ReviewConcern[];
  /** What is missing, in the order of the inputs. */
  readonly missing: readonly (keyof ReviewInputs)[];
}

const order = ['history', 'benchmark', 'capacity', 'dependencies'] as const;

/** Readings that speak against any target. */
const against: { readonly [Input in keyof ReviewInputs]: readonly string[] } = {
  history: ['not-harder'],
  benchmark: ['weaker'],
  capacity: ['none-left', 'no-reserve'],
  dependencies: ['gone', 'late'],
};

/** Readings that speak against a commitment: a stretch may go where nobody has been, a promise should not. */
const againstCommitted: readonly string[] = ['beyond-best', 'stronger'];

/** Readings that say nothing. */
const silent: readonly string[] = ['not-compared', 'unknown'];

/** Weighs what is known. What is missing speaks neither for nor against. */
export const verdictOn = (inputs: ReviewInputs, isCommitted: boolean): TargetVerdict => {
  const concerns: ReviewConcern[] = [];
  const missing: (keyof ReviewInputs)[] = [];
  let open = false;
  for (const input of order) {
    const evidence = inputs[input];
    if (!evidence.known) {
      missing.push(input);
      continue;
    }
    const { reading } = evidence.value;
    if (silent.includes(reading)) open = true;
    if (against[input].includes(reading) || (isCommitted && againstCommitted.includes(reading)))
      concerns.push({ input, reading });
  }
  const says = concerns.length > 0 ? 'questioned' : open || missing.length > 0 ? 'undecided' : 'supported';
  return { says, concerns, missing };
};
