import { englishData } from './english-data.ts';
import { defineLanguage, type Language } from './language.ts';

/**
 * English, in which texts are read unless another language is given.
 *
 * @example
 * ```ts
 * import { english, parseKeyResult } from '@throughline/core/wording';
 *
 * parseKeyResult('Cut churn to 3 %', { language: english }).direction; // => 'decrease'
 * ```
 */
export const english: Language = /* @__PURE__ */ defineLanguage(englishData);
