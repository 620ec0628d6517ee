import { describe, expect, it } from 'vitest';
import { randomNumbers } from '@throughline/scoring/forecast';
import { steadyExp, steadyLog } from './steady-exp.ts';

const normals = (count: number, seed = 5): Float64Array => {
  const out = new Float64Array(count);
  randomNumbers(seed).fillNormals(out);
  return out;
};

/** A hash of bytes, so that a change of any bit on any machine is seen. */
const hashOf = (values: Float64Array): string => {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
};

describe('made-up numbers', () => {
  it('are the same bytes for a seed, on every machine, also in pieces', () => {
    const whole = normals(100_000);
    const pieces = new Float64Array(100_000);
    const stream = randomNumbers(5);
    for (let at = 0; at < 100_000; at += 12_500) stream.fillNormals(pieces.subarray(at, at + 12_500));
    expect(hashOf(pieces)).toBe(hashOf(whole));
    expect(hashOf(whole)).toBe('2cebf12c');
  });

  it('differ between seeds, far ones included, and between streams', () => {
    const first = (seed: number, stream?: string): number => randomNumbers(seed, stream).uniform();
    const drawn = [first(1), first(2), first(-1), first(1 + 2 ** 40), first(1, 'a'), first(1, 'b'), first(0)];
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('of a normal stream have the moments, the tails and the distribution of a normal number', () => {
    const count = 400_000;
    const drawn = normals(count);
    const moment = (power: number): number => drawn.reduce((sum, x) => sum + x ** power, 0) / count;
    // Four standard errors each.
    expect(Math.abs(moment(1))).toBeLessThan(4 / Math.sqrt(count));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / count));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / count));
    for (const [limit, share] of [
      [-1.6448536269514722, 0.05],
      [0, 0.5],
      [0.6744897501960817, 0.75],
      [2.3263478740408408, 0.99],
      [3.442619855899, 0.99971198],
    ] as const) {
      const below = drawn.filter((x) => x < limit).length / count;
      expect(Math.abs(below - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / count));
    }
  });

  it('of a uniform stream lie from 0 up to 1, each tenth as often', () => {
    const stream = randomNumbers(11);
    const tenths = new Float64Array(10);
    for (let at = 0; at < 100_000; at++) tenths[Math.floor(stream.uniform() * 10)]!++;
    for (const tenth of tenths) expect(Math.abs(tenth - 10_000)).toBeLessThan(4 * Math.sqrt(9000));
  });

  it('are as near to the exact functions as a few units of the last place', () => {
    for (let x = -8; x < 8; x += 0.0137) {
      expect(Math.abs(steadyExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15 * 4);
      const of = Math.exp(x);
      expect(Math.abs(steadyLog(of) - Math.log(of))).toBeLessThan(4e-16 * Math.max(1, Math.abs(x)) * 2);
    }
  });
});
