/**
 * A result to twelve significant digits. Square roots and arctangents may differ in the last bits between machines;
 * what is left is the same everywhere. Never -0.
 */
export const steady = (value: number): number => Number(value.toPrecision(12)) + 0;
