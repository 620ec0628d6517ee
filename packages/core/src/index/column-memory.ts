/**
 * Hands out columns that lie one behind the other in one piece of memory. A collector counts memory outside its heap and is
 * woken by many small pieces; one large piece wakes it once.
 */
export interface ColumnMemory {
  readonly numbers: (size: number) => Float64Array;
  readonly whole: (size: number) => Int32Array;
  readonly bytes: (size: number) => Uint8Array;
  /** The same memory from here on, for work that is over before what it wrote is written over. */
  readonly ahead: () => ColumnMemory;
}

/** Memory of that many bytes, all 0. A column starts at the next multiple of its width, so the widest come first. */
export const columnMemory = (bytes: number): ColumnMemory => columnsFrom(new ArrayBuffer(bytes), 0);

const columnsFrom = (memory: ArrayBuffer, start: number): ColumnMemory => {
  let used = start;
  const take = (width: number, size: number): number => {
    const first = Math.ceil(used / width) * width;
    used = first + width * size;
    return first;
  };
  return {
    numbers: (size) => new Float64Array(memory, take(8, size), size),
    whole: (size) => new Int32Array(memory, take(4, size), size),
    bytes: (size) => new Uint8Array(memory, take(1, size), size),
    ahead: () => columnsFrom(memory, used),
  };
};
