import type { Measure } from '@throughline/core';
import { formatMeasure, type Locale, type Metric } from '@throughline/core/wording';

/**
 * The title of a key result that changes a metric: `Raise customer satisfaction from 81 to 88`. Its numbers are
 * those of the measure; the statistic stays in the measure.
 */
export const keyResultTitle = (
  { name, better }: Pick<Metric, 'name' | 'better'>,
  measure: Extract<Measure, { kind: 'change' }>,
  language: Locale,
): string => {
  const { from, to, unit, per } = measure;
  const values = formatMeasure(
    {
      kind: 'change',
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(unit === undefined ? {} : { unit }),
      ...(per === undefined ? {} : { per }),
    },
    language,
  );
  const rises = from === undefined || to === undefined ? better === 'higher' : to > from;
  if (language === 'de') return `${upperFirst(name.de)} ${values} ${rises ? 'steigern' : 'senken'}`;
  return `${rises ? 'Raise' : 'Lower'} ${name.en} ${values}`;
};

/** The name of a metric as a title. */
export const metricTitle = ({ name }: Pick<Metric, 'name'>, language: Locale): string =>
  upperFirst(name[language]);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
