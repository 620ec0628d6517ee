/**
 * Version of the engine that gave a score: the one of this package.
 *
 * @example
 * ```ts
 * import { engineVersion } from '@throughline/scoring/hash';
 *
 * engineVersion.split('.').length; // => 3
 * ```
 */
export const engineVersion = '0.1.0';
