import type { Locale, MetricFamily } from '@throughline/core/wording';

/** A state somebody wants, for each family of metrics, in words without a number. Written for this project. */
const titles: Readonly<Record<MetricFamily, Readonly<Record<Locale, string>>>> = {
  revenue: {
    en: 'More customers choose us and gladly pay for what we do',
    de: 'Mehr Kunden entscheiden sich für uns und zahlen gern für unsere Leistung',
  },
  efficiency: {
    en: 'Work gets done without waiting and without detours',
    de: 'Die Arbeit fließt ohne Warten und ohne Umwege',
  },
  quality: {
    en: 'What we deliver is right from the start',
    de: 'Was wir liefern, stimmt von Anfang an',
  },
  customer: {
    en: 'Customers feel in good hands and stay with us',
    de: 'Kunden fühlen sich gut aufgehoben und bleiben bei uns',
  },
  people: {
    en: 'People do their best work here and want to stay',
    de: 'Menschen leisten hier gute Arbeit und wollen bleiben',
  },
  finance: {
    en: 'The company stands on solid financial ground',
    de: 'Das Unternehmen steht finanziell auf festem Grund',
  },
  delivery: {
    en: 'Customers can rely on the dates we promise',
    de: 'Kunden können sich auf zugesagte Termine verlassen',
  },
  adoption: {
    en: 'People make our product part of their daily work',
    de: 'Unser Produkt gehört für die Nutzer zum Arbeitsalltag',
  },
  risk: {
    en: 'Customers trust us with what matters to them',
    de: 'Kunden vertrauen uns an, was ihnen wichtig ist',
  },
};

/** The words of an objective about a family of metrics; below the company with the name of the unit. */
export const themeTitle = (family: MetricFamily, unit: string | undefined, language: Locale): string => {
  const title = titles[family][language];
  return unit === undefined ? title : `${unit}: ${title}`;
};
