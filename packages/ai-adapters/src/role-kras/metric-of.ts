import type { KeyResult } from '@throughline/core';
import { metricCatalogue, metricIn } from '@throughline/core/wording';

/** The metric a key result reads: the one it names, else the one its title names. */
export const metricOf = ({ metric, title }: KeyResult): string | undefined => metric ?? metricIn(title)?.id;

/** Family of a metric of the catalogue; a metric of the host's own has none. */
export const familyOf = (metric: string): string | undefined => families.get(metric);

const families: ReadonlyMap<string, string> = new Map(metricCatalogue.map(({ id, family }) => [id, family]));
