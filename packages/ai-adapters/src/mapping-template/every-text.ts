import type { Every } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';

/** One and many of each unit, in English, and with `every` in German. */
const words: Readonly<Record<Every['unit'], Readonly<Record<Locale, readonly [one: string, many: string]>>>> =
  {
    day: { en: ['day', 'days'], de: ['täglich', 'Tage'] },
    week: { en: ['week', 'weeks'], de: ['wöchentlich', 'Wochen'] },
    month: { en: ['month', 'months'], de: ['monatlich', 'Monate'] },
    quarter: { en: ['quarter', 'quarters'], de: ['vierteljährlich', 'Quartale'] },
    'half-year': { en: ['half-year', 'half-years'], de: ['halbjährlich', 'Halbjahre'] },
    year: { en: ['year', 'years'], de: ['jährlich', 'Jahre'] },
  };

/** How often new values come, in words: `every month`, `alle 2 Wochen`. */
export const everyText = ({ count, unit }: Every, language: Locale): string => {
  const [one, many] = words[unit][language];
  if (language === 'de') return count === 1 ? one : `alle ${String(count)} ${many}`;
  return count === 1 ? `every ${one}` : `every ${String(count)} ${many}`;
};
