export { formatMeasure } from './format-measure.ts';
export { formatValue } from './format-value.ts';
export { english } from './language/english.ts';
export { englishData } from './language/english-data.ts';
export { german } from './language/german.ts';
export { germanData } from './language/german-data.ts';
export {
  type Compound,
  defineLanguage,
  type Ending,
  type Language,
  type SensePhrase,
  type WordEntry,
} from './language/language.ts';
export type { LanguageData, Phrases } from './language/language-data.ts';
export type { ReadingUnit } from './language/reading-unit.ts';
export type { Part, Relation, Sense, SenseUnit, VerbKind } from './language/sense.ts';
export type { Locale } from './locale.ts';
export type { Metric, MetricFamily, MetricFunction } from './metric.ts';
export { metricCatalogue } from './metric-catalogue.ts';
export type { ExtendedCatalogue } from './extend-catalogue.ts';
export { extendCatalogue } from './extend-catalogue.ts';
export { metricFinder } from './metric-finder.ts';
export { metricIn } from './metric-in.ts';
export { parseKeyResult, type ReadingOptions } from './parse-key-result.ts';
export { parseObjective } from './parse-objective.ts';
export type {
  KeyResultReading,
  ObjectiveFault,
  ObjectiveReading,
  ReadingCondition,
  ReadingNote,
} from './reading/reading.ts';
export { readingLimit } from './text/clean-text.ts';
export { metricFamilies, metricFunctions } from './metric-lists.ts';
export { metricMessages } from './metric-messages.ts';
export { metricMessagesGerman } from './metric-messages-german.ts';
