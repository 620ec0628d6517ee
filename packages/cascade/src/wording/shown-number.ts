/** A number as it is shown: 12 digits, so that the rounding of doubles (1e-16) is not seen. */
export const shownNumber = (value: number): number => Number(value.toPrecision(12)) + 0;
