/** Bits of the column `marks`. */
export const goalMarks = {
  loop: 1,
  idUsedBefore: 2,
  containerDangling: 4,
  supportDangling: 8,
  guarded: 16,
} as const;
