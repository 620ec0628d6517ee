import { generateGoalSet } from '@throughline/core/test-kit';
import type { GoalSetShape } from '@throughline/core/test-kit';
import { goalPlants } from './goal-plants.ts';
import { groundOf } from './ground.ts';
import type { Loose } from './ground.ts';
import type { Expected } from './plant.ts';
import { shapePlants } from './shape-plants.ts';
import { staffPlants } from './staff-plants.ts';

/** A document of 20,000 goals in which defects were planted, and where they are. */
export interface Ruin {
  /** The document before. */
  readonly sound: object;
  /** The document after. */
  readonly document: Loose;
  /** What was planted, in the order of planting. */
  readonly planted: readonly (Expected & { readonly kind: string })[];
}

/** How often each kind of defect is planted. */
const times = 3;

/**
 * Ruins a made-up company of 4,000 objectives and 16,000 key results: every kind of defect three times, no two of
 * them at the same place, so that none can hide another. Equal seeds give equal ruins.
 */
export const ruin = (seed: number, shape: GoalSetShape): Ruin => {
  const sound = generateGoalSet({
    seed,
    shape,
    objectives: 4000,
    keyResultsPerObjective: 4,
    checkInsPerKeyResult: 1,
  });
  const ground = groundOf(sound, seed);
  const planted = [...goalPlants, ...staffPlants, ...shapePlants].flatMap(({ kind, spoil }) =>
    Array.from({ length: times }, (_, number) => ({ kind, ...spoil(ground, number) })),
  );
  return { sound, document: ground.document, planted };
};
