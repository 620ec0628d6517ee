import type { Locale } from '@throughline/core/wording';
import type { MappingField } from './mapping-template.ts';

/** The nine fields in their order (S0-16), with their headings. */
const headings: Readonly<Record<MappingField, Readonly<Record<Locale, string>>>> = {
  objective: { en: 'Company objective', de: 'Ziel des Unternehmens' },
  keyResult: { en: 'Company key result', de: 'Key Result des Unternehmens' },
  role: { en: 'Role', de: 'Rolle' },
  kra: { en: 'KRA', de: 'KRA' },
  kpi: { en: 'KPI and target', de: 'KPI und Zielwert' },
  source: { en: 'Data source', de: 'Datenquelle' },
  rhythm: { en: 'Review rhythm', de: 'Rhythmus der Durchsicht' },
  dependencies: { en: 'Dependencies', de: 'Abhängigkeiten' },
  risks: { en: 'Risks and guardrails', de: 'Risiken und Leitplanken' },
};

/** The fields in their order. */
export const mappingFields: readonly MappingField[] = [
  'objective',
  'keyResult',
  'role',
  'kra',
  'kpi',
  'source',
  'rhythm',
  'dependencies',
  'risks',
];

/** The columns of a mapping. */
export const mappingColumns = (
  language: Locale,
): readonly { readonly field: MappingField; readonly heading: string }[] =>
  mappingFields.map((field) => ({ field, heading: headings[field][language] }));
