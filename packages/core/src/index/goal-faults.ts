/** Bits of the column `faults`. */
export const goalFaults = { nameDangling: 1, stepIdTwice: 2 } as const;
