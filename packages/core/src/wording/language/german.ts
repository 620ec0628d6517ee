import { germanData } from './german-data.ts';
import { defineLanguage, type Language } from './language.ts';

/**
 * German.
 *
 * @example
 * ```ts
 * import { german, parseKeyResult } from '@throughline/core/wording';
 *
 * const reading = parseKeyResult('Lieferzeit von 14 auf 9 Tage senken', { language: german });
 * [reading.metric, reading.direction, reading.target]; // => ['Lieferzeit', 'decrease', 9]
 * ```
 */
export const german: Language = /* @__PURE__ */ defineLanguage(germanData);
