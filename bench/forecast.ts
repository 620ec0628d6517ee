import { compileGoals } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import { randomNumbers, simulateCascade } from '@throughline/scoring/forecast';
import { asParsed } from './as-parsed.ts';
import { compare, printTable } from './harness.ts';

const draws = 10_000_000;
const block = 10_000;

/** The tables of Marsaglia and Tsang, with the functions of the machine. */
const tablesByHand = (): { sure: Int32Array; width: Float64Array; height: Float64Array } => {
  const [sure, width, height] = [new Int32Array(128), new Float64Array(128), new Float64Array(128)];
  const area = 9.91256303526217e-3;
  const scale = 2 ** 24;
  let edge = 3.442619855899;
  const bottom = area / Math.exp(-0.5 * edge * edge);
  width[0] = bottom / scale;
  sure[0] = (edge / bottom) * scale;
  height[0] = 1;
  for (let layer = 127; layer >= 1; layer--) {
    width[layer] = edge / scale;
    height[layer] = Math.exp(-0.5 * edge * edge);
    const inner = layer === 1 ? 0 : Math.sqrt(-2 * Math.log(area / edge + height[layer]!));
    sure[layer] = (inner / edge) * scale;
    edge = inner;
  }
  return { sure, width, height };
};

/** The same method written out in one loop, nothing kept between draws but four numbers. */
const byHand = (): number => {
  const { sure, width, height } = tablesByHand();
  const out = new Float64Array(block);
  let [a, b, c, counter, total] = [1, 2, 3, 4, 0];
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn;
  };
  for (let done = 0; done < draws; done += block) {
    for (let at = 0; at < block; ) {
      const drawn = next();
      const layer = drawn & 127;
      const place = drawn >> 7;
      const x = place * width[layer]!;
      if (Math.abs(place) < sure[layer]!) {
        out[at++] = x;
        continue;
      }
      if (layer === 0) {
        let [far, near] = [0, 0];
        do {
          far = -Math.log(((next() >>> 0) + 0.5) / 4294967296) / 3.442619855899;
          near = -Math.log(((next() >>> 0) + 0.5) / 4294967296);
        } while (near + near < far * far);
        out[at++] = place < 0 ? -3.442619855899 - far : 3.442619855899 + far;
      } else if (
        height[layer]! + ((next() >>> 0) / 4294967296) * (height[layer - 1]! - height[layer]!) <
        Math.exp(-0.5 * x * x)
      )
        out[at++] = x;
    }
    total += out[0]!;
  }
  return total;
};

const ours = (): number => {
  const stream = randomNumbers(1);
  const out = new Float64Array(block);
  let total = 0;
  for (let done = 0; done < draws; done += block) {
    stream.fillNormals(out);
    total += out[0]!;
  }
  return total;
};

/** Two angles and a logarithm for each pair of numbers, as textbooks have it. */
const boxMuller = (): number => {
  const stream = randomNumbers(1);
  const out = new Float64Array(block);
  let total = 0;
  for (let done = 0; done < draws; done += block) {
    for (let at = 0; at < block; at += 2) {
      const radius = Math.sqrt(-2 * Math.log(1 - stream.uniform()));
      const angle = 2 * Math.PI * stream.uniform();
      out[at] = radius * Math.cos(angle);
      out[at + 1] = radius * Math.sin(angle);
    }
    total += out[0]!;
  }
  return total;
};

const asOf = '2026-05-15';
const seed = 1;

/** What a simulation is held against: the whole set scored for a draw, at a policy that is no plain mean. */
const cascade = (): void => {
  const goals: GoalSet = asParsed(
    generateGoalSet({
      seed: 11,
      objectives: 10_000,
      keyResultsPerObjective: 4,
      checkInsPerKeyResult: 6,
      shape: 'tree',
    }),
  );
  const index = compileGoals(goals);
  const policy = scoreGoals(index, { asOf }).policy;
  // A word that the engine does not know is not taken for a plain mean, so every draw is walked.
  const walking = { ...policy, rollUp: { ...policy.rollUp, bench: true } };
  const [few, many] = [20, 1000];
  const simulate = (of: typeof policy, count: number) => (): unknown =>
    simulateCascade(index, { asOf, seed, draws: count, policy: of });
  // What does not depend on the number of draws (reading the values so far) is taken out of both.
  const measured = compare(
    [
      { name: '1 draw by path weights', run: simulate(policy, 1) },
      { name: `${many.toLocaleString('en')} draws by path weights`, run: simulate(policy, many) },
      { name: '1 draw walked', run: simulate(walking, 1) },
      { name: `${few.toLocaleString('en')} draws walked`, run: simulate(walking, few) },
    ],
    5,
  );
  printTable('Simulating 10,000 objectives with 40,000 key results', measured);
  const [one = Number.NaN, thousand = Number.NaN, first = Number.NaN, twenty = Number.NaN] = measured.map(
    ({ median }) => median,
  );
  const [weighed, walked] = [(thousand - one) / (many - 1), (twenty - first) / (few - 1)];
  console.log(
    `\nCPU ms per further draw: ${weighed.toPrecision(3)} by path weights, ${walked.toPrecision(3)} walked: ${(walked / weighed).toFixed(0)} x`,
  );
};

/** Normal numbers against the same method by hand, and whole cascades. */
export const forecast = (): void => {
  printTable(
    `${draws.toLocaleString('en')} normal numbers`,
    compare([
      { name: 'ziggurat by hand', run: byHand },
      { name: 'fillNormals', run: ours },
      { name: 'Box and Muller', run: boxMuller },
    ]),
  );
  cascade();
};
