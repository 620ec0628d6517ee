import type { Program } from './program.ts';

/** Writes the results of `count` rows of inputs into `out`, NaN where there is no number. */
export type RunProgram = (inputs: readonly Float64Array[], out: Float64Array, count: number) => void;

/**
 * Gets a program ready to run over blocks of so many rows: room for its stack and its constants is made once.
 */
export const runnerOf = ({ instructions, depth }: Program, block: number): RunProgram => {
  const room = Array.from({ length: depth }, () => new Float64Array(block));
  const constants = instructions.map((each) =>
    each.put === 'constant' ? new Float64Array(block).fill(each.value) : room[0]!,
  );
  const stack: Float64Array[] = Array.from({ length: depth + 2 }, () => room[0]!);
  return (inputs, out, count) => {
    for (let from = 0; from < count; from += block) {
      const rows = Math.min(block, count - from);
      let top = 0;
      for (let at = 0; at < instructions.length; at++) {
        const each = instructions[at]!;
        if (each.put === 'constant') stack[top++] = constants[at]!;
        else if (each.put === 'input') {
          const column = inputs[each.slot]!;
          stack[top++] = count <= block ? column : column.subarray(from, from + rows);
        } else {
          top -= each.operands;
          const result = room[top]!;
          each.kernel(result, stack[top]!, stack[top + 1]!, stack[top + 2]!, rows);
          stack[top++] = result;
        }
      }
      const result = stack[0]!;
      for (let row = 0; row < rows; row++) {
        const value = result[row]!;
        // Infinity becomes NaN, -0 becomes 0.
        out[from + row] = value - value === 0 ? value + 0 : Number.NaN;
      }
    }
  };
};
