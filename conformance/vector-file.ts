import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** What every vector has. */
export interface Vector {
  readonly id: string;
  readonly source: string;
  readonly because: string;
}

/** JSON has no NaN and no infinity: `{ "$number": "NaN" }` stands for it. */
const revive = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$number' in value ? Number(value.$number) : value;

/** Reads a file of this folder. */
export const readVectors = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'), revive);

/** Numbers of a measure may differ by this much: other engines divide in another order. */
const tolerance = 1e-9;

/** Equal within the tolerance, and never -0: a sign nobody can see must not leave the engine. */
export const expectNear = (actual: number | undefined, expected: number): void => {
  expect(actual).toBeTypeOf('number');
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  expect(Object.is(actual, -0)).toBe(false);
};
