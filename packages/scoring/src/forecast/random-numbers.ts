import { UsageError } from '@throughline/core';
import { steadyExp, steadyLog } from './steady-exp.ts';
import { layers, tail, ziggurat } from './ziggurat.ts';

/** A stream of numbers that looks random and is the same for the same seed, on every machine. */
export interface RandomNumbers {
  /** A number from 0 up to, not including, 1, one of 2^32 evenly spaced ones. */
  readonly uniform: () => number;
  /** Fills an array with positions of a list of `length`, each as likely as the others. */
  readonly fillPositions: (out: Int32Array, length: number) => void;
  /** Fills an array with normal numbers of mean 0 and deviation 1. */
  readonly fillNormals: (out: Float64Array) => void;
}

/**
 * Opens a stream of made-up numbers: sfc32 for the bits, a ziggurat of 128 layers for normal numbers. `stream`
 * tells streams of one seed apart, e.g. by the id of a goal. A seed that is no whole number is a `UsageError`
 * `scoring/bad-argument`. For simulations, not for secrets.
 *
 * @example
 * ```ts
 * import { randomNumbers } from '@throughline/scoring/forecast';
 *
 * randomNumbers(7).uniform() === randomNumbers(7).uniform(); // => true
 * randomNumbers(7, 'arr').uniform() === randomNumbers(7, 'nps').uniform(); // => false
 * ```
 */
export const randomNumbers = (seed: number, stream = ''): RandomNumbers => {
  if (!Number.isSafeInteger(seed))
    throw new UsageError('scoring/bad-argument', '`seed` must be a whole number');
  if (typeof (stream as unknown) !== 'string')
    throw new UsageError('scoring/bad-argument', '`stream` must be a text');
  const state = new Int32Array([seed | 0, Math.floor(seed / 4_294_967_296) | 0, hashOf(stream), 1]);
  skip(state, 16);
  return {
    uniform: () => (skip(state, 1) >>> 0) / 4_294_967_296,
    fillPositions: (out, length) => fillPositions(state, out, length),
    fillNormals: (out) => fillNormals(state, out),
  };
};

/** FNV-1a over UTF-16 units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** Draws so many times; gives the last draw, a whole number of 32 bits with sign. */
const skip = (state: Int32Array, times: number): number => {
  let drawn = 0;
  for (let time = 0; time < times; time++) {
    const a = state[0]!;
    const b = state[1]!;
    const c = state[2]!;
    const counter = state[3]!;
    drawn = (((a + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + drawn) | 0;
    state[3] = (counter + 1) | 0;
  }
  return drawn;
};

const fillPositions = (state: Int32Array, out: Int32Array, length: number): void => {
  let [a = 0, b = 0, c = 0, counter = 0] = state;
  for (let at = 0; at < out.length; at++) {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    out[at] = Math.floor(((drawn >>> 0) / 4_294_967_296) * length);
  }
  state.set([a, b, c, counter]);
};

/** Made when first asked for, because most hosts never draw. */
const tables = /* @__PURE__ */ ziggurat();

/**
 * The loop keeps the state of the stream in local variables, which is what makes it quick. One draw gives the layer
 * (7 bits) and the place in it (25 bits), which do not overlap, so that they are independent. (Doornik 2005.)
 */
const fillNormals = (state: Int32Array, out: Float64Array): void => {
  const { sure, width, height } = tables;
  let [a = 0, b = 0, c = 0, counter = 0] = state;
  for (let at = 0; at < out.length; ) {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    const layer = drawn & (layers - 1);
    // A step of the layer, of which the middle is taken, so that both sides weigh the same.
    const step = drawn >> 7;
    const x = (step + 0.5) * width[layer]!;
    if ((step ^ (step >> 31)) < sure[layer]!) {
      out[at++] = x;
      continue;
    }
    // About one draw in fifty: between the steps of the ziggurat and the curve, or in the tail.
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
    if (layer === 0) out[at++] = step < 0 ? -tailDraw(state) : tailDraw(state);
    else if (height[layer]! + chance(state) * (height[layer - 1]! - height[layer]!) < steadyExp(-0.5 * x * x))
      out[at++] = x;
    a = state[0];
    b = state[1];
    c = state[2];
    counter = state[3];
  }
  state.set([a, b, c, counter]);
};

/** Above 0 and below 1. */
const chance = (state: Int32Array): number => ((skip(state, 1) >>> 0) + 0.5) / 4_294_967_296;

/** A number of the tail. (Marsaglia 1964.) */
const tailDraw = (state: Int32Array): number => {
  for (;;) {
    const x = -steadyLog(chance(state)) / tail;
    const y = -steadyLog(chance(state));
    if (y + y >= x * x) return tail + x;
  }
};
