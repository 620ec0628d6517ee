import type { Kernel } from './kernels.ts';

/**
 * A formula as a flat program for a stack: instructions in order, each of which puts a constant or an input on
 * the stack, or takes its operands off and puts the result back.
 */
export interface Program {
  readonly instructions: readonly Instruction[];
  /** Inputs it reads, in order of their slots. */
  readonly names: readonly string[];
  /** Deepest stack. */
  readonly depth: number;
}

/** One step of a program. */
export type Instruction =
  | { readonly put: 'constant'; readonly value: number }
  | { readonly put: 'input'; readonly slot: number }
  | { readonly put: 'result'; readonly kernel: Kernel; readonly operands: number };
