import type { MeasureUnit } from '@throughline/core';

/**
 * Can a value in one unit be read as one in the other? What the first one does not say fits. What is no unit, which
 * only a document that nobody parsed can hold, fits nothing.
 */
export const isSameUnit = (one: MeasureUnit, other: MeasureUnit | undefined): boolean => {
  const said = new Map(Object.entries(other ?? {}));
  return isUnit(one) && Object.entries(one).every(([part, word]) => word === said.get(part));
};

const isUnit = (given: unknown): boolean => typeof (Object(given) as MeasureUnit).kind === 'string';
