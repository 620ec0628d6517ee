import type { MeasureUnit } from '@throughline/core';

/** Can a value in one unit be read as one in the other? What the first one does not say fits. */
export const isSameUnit = (one: MeasureUnit, other: MeasureUnit | undefined): boolean => {
  const said = new Map(Object.entries(other ?? {}));
  return Object.entries(one).every(([part, word]) => word === said.get(part));
};
