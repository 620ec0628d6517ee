import { describe, expect, it } from 'vitest';
import { metricCatalogue, metricIn } from './index.ts';

describe('the metric catalogue', () => {
  it('has unique ids and aliases, in lower case with single spaces', () => {
    expect(new Set(metricCatalogue.map(({ id }) => id)).size).toBe(metricCatalogue.length);
    const aliases = metricCatalogue.flatMap((metric) => metric.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const alias of aliases) expect(alias).toMatch(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u);
    expect(metricCatalogue.length).toBeGreaterThanOrEqual(60);
  });

  it('covers every family, and no metric guards itself alone', () => {
    expect(new Set(metricCatalogue.map(({ family }) => family)).size).toBe(9);
    for (const metric of metricCatalogue) {
      expect(metric.guardrailFamilies.length, metric.id).toBeGreaterThan(0);
      expect(metric.guardrailFamilies, metric.id).not.toContain(metric.family);
      expect(metric.sources.length, metric.id).toBeGreaterThan(0);
    }
  });

  it('finds each metric by each of its aliases, in a sentence and in any case', () => {
    for (const metric of metricCatalogue) {
      for (const alias of metric.aliases)
        expect(metricIn(`Bring ${alias.toUpperCase()} to 7 by June`)?.id, alias).toBe(metric.id);
    }
  });
});
