import { steadyExp, steadyLog } from './steady-exp.ts';

/** Layers of equal area that cover the normal curve; the bottom one holds the tail. */
export const layers = 128;

/** Where the tail begins, and the area of a layer. (Marsaglia and Tsang 2000.) */
export const tail = 3.442619855899;
const area = 9.91256303526217e-3;

/** So many steps of a draw lie between the middle and the edge of a layer. */
const across = 16_777_216; // 2^24

/** Tables of the method: `width` of a step in each layer, how many steps surely lie below the curve, and its height. */
export interface Ziggurat {
  readonly sure: Int32Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
}

/** Works the tables out from the two constants, with the same bits on every machine. */
export const ziggurat = (): Ziggurat => {
  const sure = new Int32Array(layers);
  const width = new Float64Array(layers);
  const height = new Float64Array(layers);
  const heightAt = (x: number): number => steadyExp(-0.5 * x * x);
  // The bottom layer is a box as wide as its area asks for; beyond `tail` it stands for the tail.
  const bottom = area / heightAt(tail);
  width[0] = bottom / across;
  sure[0] = Math.floor((tail / bottom) * across);
  // The top layer reaches to the middle of the curve.
  height[0] = 1;
  let edge = tail;
  for (let layer = layers - 1; layer >= 1; layer--) {
    width[layer] = edge / across;
    height[layer] = heightAt(edge);
    // The next edge in is where the curve is higher by the height of a layer; at the top there is none.
    const inner = layer === 1 ? 0 : Math.sqrt(-2 * steadyLog(area / edge + height[layer]!));
    sure[layer] = Math.floor((inner / edge) * across);
    edge = inner;
  }
  return { sure, width, height };
};
