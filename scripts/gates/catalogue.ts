import { boundariesGate } from './boundaries.ts';
import { formatGate } from './format.ts';
import type { Gate } from './gate.ts';
import { lintGate } from './lint.ts';
import { purityGate } from './purity.ts';
import { typesGate } from './types.ts';
import { unusedGate } from './unused.ts';

/** Every gate of `pnpm check`, quick ones first. */
export const gates: readonly Gate[] = [formatGate, lintGate, typesGate, boundariesGate, purityGate, unusedGate];
