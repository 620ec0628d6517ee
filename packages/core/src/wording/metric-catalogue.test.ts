import { describe, expect, it } from 'vitest';
import { aliasKey } from './alias-key.ts';
import { metricCatalogue, metricFamilies, metricFunctions, metricIn } from './index.ts';
import { metricFault } from './metric-fault.ts';

const byId = new Map(metricCatalogue.map((metric) => [metric.id, metric]));

describe('the metric catalogue', () => {
  it('has unique ids, and aliases of which no two read alike, in lower case with single spaces', () => {
    expect(byId.size).toBe(metricCatalogue.length);
    expect(metricCatalogue.length).toBeGreaterThanOrEqual(150);
    const owners = new Map<string, string>();
    for (const { id, aliases } of metricCatalogue) {
      for (const alias of aliases) {
        expect(alias).toMatch(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u);
        expect([alias, owners.get(aliasKey(alias)) ?? id]).toEqual([alias, id]);
        owners.set(aliasKey(alias), id);
      }
      expect(new Set(aliases).size, id).toBe(aliases.length);
    }
  });

  it('is made of metrics as hosts may add them', () => {
    for (const metric of metricCatalogue)
      expect([metric.id, metricFault(metric)]).toEqual([metric.id, undefined]);
    for (const { id } of metricCatalogue) expect(id).toMatch(/^[a-z]+[a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it('covers twelve functions with at least eight metrics each, leading and lagging, and every family', () => {
    expect(metricFunctions).toHaveLength(12);
    for (const name of metricFunctions) {
      const own = metricCatalogue.filter((metric) => metric.function === name);
      expect(own.length, name).toBeGreaterThanOrEqual(8);
      expect(new Set(own.map(({ indicator }) => indicator)).size, name).toBe(2);
      expect(new Set(own.map(({ family }) => family)).size, name).toBeGreaterThan(1);
    }
    expect(new Set(metricCatalogue.map(({ family }) => family)).size).toBe(metricFamilies.length);
  });

  it('pairs each metric with a guardrail of another family, one it names as fit', () => {
    for (const { id, family, guardrail, guardrailFamilies, sources } of metricCatalogue) {
      const guard = byId.get(guardrail ?? '');
      expect(guard, `${id} -> ${String(guardrail)}`).toBeDefined();
      expect(guard?.family, id).not.toBe(family);
      expect(guardrailFamilies, id).toContain(guard?.family);
      expect(guardrailFamilies, id).not.toContain(family);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it('has the unit its name promises', () => {
    const promises: readonly (readonly [name: RegExp, unit: string, except: readonly string[]])[] = [
      // A rate of burning is money in a month; contacts are counted per customer.
      [/-(rate|share|margin|coverage)$/, 'percent', ['burn-rate', 'contact-rate', 'pipeline-coverage']],
      [/-(time|age|length|period|cycle)$/, 'duration', []],
      [/-score$/, 'score', []],
      [/-(cost|profit|loss|revenue|savings)$|^revenue$/, 'currency', []],
      [/^(daily|weekly|monthly)-active-users$|-incidents$|-findings$|-vulnerabilities$/, 'count', []],
    ];
    for (const [name, unit, except] of promises) {
      const named = metricCatalogue.filter(({ id }) => name.test(id) && !except.includes(id));
      expect(named.length).toBeGreaterThan(3);
      for (const metric of named) expect([metric.id, metric.unit]).toEqual([metric.id, unit]);
    }
    // Money and time are never read from an alias of a share.
    for (const { id, unit, aliases } of metricCatalogue) {
      if (aliases.some((alias) => /\b(hours|days)\b/.test(alias) && !/^(week|day) \d|per|30/.test(alias)))
        expect(['duration', 'percent'], id).toContain(unit);
    }
  });

  it('warns of counts that are pushed for show: all of them lead, and most are counts', () => {
    const vain = metricCatalogue.filter(({ vanity }) => vanity !== undefined);
    expect(vain.length).toBeGreaterThan(20);
    for (const { id, vanity } of vain) {
      for (const text of [vanity?.en ?? '', vanity?.de ?? '']) {
        expect(text, id).toMatch(/^\S.{20,}[^.\s]$/);
        expect(text, id).not.toContain('\n');
      }
    }
    for (const id of ['website-traffic', 'sign-ups', 'ai-answers-given', 'lines-of-code', 'features-shipped'])
      expect(byId.get(id)?.vanity, id).toBeDefined();
    for (const id of ['gross-margin', 'customer-churn', 'defect-rate', 'availability'])
      expect(byId.get(id)?.vanity, id).toBeUndefined();
  });

  it('finds each metric by each of its aliases, in a sentence and in any case', () => {
    for (const metric of metricCatalogue) {
      for (const alias of metric.aliases)
        expect(metricIn(`Bring ${alias.toUpperCase()} to 7 by June`)?.id, alias).toBe(metric.id);
    }
  });

  it('keeps the ramp of employees and the onboarding of customers apart', () => {
    expect(metricIn('Cut onboarding time from 21 to 10 days')?.id).toBe('onboarding-time');
    expect(metricIn('Cut ramp time of new sellers from 6 to 4 months')?.id).toBe('ramp-time');
    expect(metricIn('Einarbeitungszeit auf 60 Tage')?.id).toBe('ramp-time');
    expect([byId.get('onboarding-time')?.function, byId.get('ramp-time')?.function]).toEqual([
      'customer-success',
      'people',
    ]);
    expect(byId.get('onboarding-time')?.family).toBe('customer');
  });
});
