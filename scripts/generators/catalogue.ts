import type { Generator } from './generator.ts';

/** Every generator of committed files. A new one is written beside this file and named here. */
export const generators: readonly Generator[] = [];
