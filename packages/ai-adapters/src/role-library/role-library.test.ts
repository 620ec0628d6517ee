import { metricCatalogue, metricIn } from '@throughline/core/wording';
import { parseEntity } from '@throughline/core';
import { expect, test } from 'vitest';
import type { KpiTemplate, MetricKpiTemplate } from './kpi-template.ts';
import { matchProfile } from './match-profile.ts';
import { roleLibrary } from './role-library.ts';

const profiles = roleLibrary.functions.flatMap((of) => of.profiles.map((profile) => ({ of, profile })));
const areas = profiles.flatMap(({ profile }) => profile.areas);
const kpis = areas.flatMap((area) => area.kpis);
const isMetric = (kpi: KpiTemplate): kpi is MetricKpiTemplate => kpi.evidence === 'quantitative';
const metrics = new Map(metricCatalogue.map((metric) => [metric.id, metric]));

/** Guardrails that lie closer to the harm than the families the catalogue names. */
const closer = new Set([
  'time-to-hire',
  'quality-of-hire',
  'internal-mobility',
  'training-completion',
  'pipeline',
]);

test('twelve functions and 81 roles; in general for each level once, and by specialism', () => {
  expect(roleLibrary.functions).toHaveLength(12);
  expect(profiles.length).toBe(81);
  for (const { id, profiles: of } of roleLibrary.functions) {
    const levels = of.filter(({ title }) => title === undefined).flatMap((profile) => profile.levels);
    expect(new Set(levels), id).toEqual(
      new Set(['junior', 'mid', 'senior', 'manager', 'director', 'executive']),
    );
    expect(levels, id).toHaveLength(6);
    expect(new Set(of.map((profile) => profile.id)).size, id).toBe(of.length);
    expect(of.filter(({ title }) => title !== undefined).length, id).toBeGreaterThanOrEqual(2);
  }
});

/** Most areas that two profiles may share, of four or five. */
const mostShared = 3;

test('each profile has a mix of its own: no two share more than three areas, 184 areas in all', () => {
  let most = 0;
  for (const { profiles: of } of roleLibrary.functions) {
    for (const [at, one] of of.entries())
      for (const other of of.slice(at + 1)) {
        const shared = one.areas.filter((area) => other.areas.includes(area)).length;
        expect(shared, `${one.id} ${other.id}`).toBeLessThanOrEqual(mostShared);
        most = Math.max(most, shared);
      }
    // Areas of a function are told apart by title; an id may come again where profiles never meet.
    const own = new Set(of.flatMap((profile) => profile.areas));
    expect(new Set([...own].map(({ title }) => title)).size).toBe(own.size);
  }
  expect(most).toBe(mostShared);
  expect(new Set(areas).size).toBe(184);
});

test('four or five areas, two to four KPIs each, leading beside lagging, no id and no metric twice', () => {
  for (const { of, profile } of profiles) {
    const name = `${of.id} ${profile.id}`;
    expect([4, 5], name).toContain(profile.areas.length);
    expect(new Set(profile.areas.map(({ id }) => id)).size, name).toBe(profile.areas.length);
    expect(new Set(profile.areas.map(({ title }) => title)).size, name).toBe(profile.areas.length);
    const read = profile.areas
      .flatMap((area) => area.kpis)
      .filter(isMetric)
      .map(({ metric }) => metric);
    expect(read, name).toEqual([...new Set(read)]);
    for (const area of profile.areas) {
      expect(area.kpis.length, `${name} ${area.id}`).toBeGreaterThanOrEqual(2);
      expect(area.kpis.length, `${name} ${area.id}`).toBeLessThanOrEqual(4);
      expect(new Set(area.kpis.map(({ indicator }) => indicator)).size, `${name} ${area.id}`).toBe(2);
      expect(new Set(area.kpis.map(({ id }) => id)).size, `${name} ${area.id}`).toBe(area.kpis.length);
      expect(area.expectedOutcomes.length, `${name} ${area.id}`).toBeGreaterThan(0);
    }
    // Evidence of both kinds somewhere in each profile (S3-06).
    const kinds = new Set(profile.areas.flatMap((area) => area.kpis).map(({ evidence }) => evidence));
    expect(kinds.size, name).toBe(2);
  }
});

test('every metric is one of the catalogue, with its kind of unit, its direction and its indicator', () => {
  for (const area of areas) for (const metric of area.moves) expect(metrics.has(metric), metric).toBe(true);
  for (const kpi of kpis.filter(isMetric)) {
    const metric = metrics.get(kpi.metric);
    expect(metric, kpi.metric).toBeDefined();
    expect(kpi.unit.kind, kpi.metric).toBe(metric?.unit);
    expect(kpi.indicator, kpi.metric).toBe(metric?.indicator);
    expect(['raise', 'hold-above'].includes(kpi.aim), kpi.metric).toBe(metric?.better === 'higher');
  }
});

test('what is pushed has a guardrail of a family the catalogue names, or one that is closer to the harm', () => {
  for (const kpi of kpis.filter(isMetric)) {
    const isPushed = kpi.aim === 'raise' || kpi.aim === 'lower';
    // What only holds a line needs none, and may have one.
    if (isPushed) expect(kpi.guardrail, kpi.metric).toBeDefined();
    if (kpi.guardrail === undefined) continue;
    const guard = metrics.get(kpi.guardrail.metric);
    expect(guard?.id, kpi.metric).not.toBe(kpi.metric);
    expect(guard?.unit, kpi.metric).toBe(kpi.guardrail.unit.kind);
    expect(kpi.guardrail.aim === 'hold-above', kpi.metric).toBe(guard?.better === 'higher');
    const families = metrics.get(kpi.metric)?.guardrailFamilies ?? [];
    if (!closer.has(kpi.metric)) expect(families, kpi.metric).toContain(guard?.family);
  }
});

test('titles of areas name no metric; titles of KPIs name their own or none', () => {
  for (const { title } of areas) expect(metricIn(title)?.id, title).toBeUndefined();
  for (const kpi of kpis) {
    const named = metricIn(kpi.title)?.id;
    expect([undefined, isMetric(kpi) ? kpi.metric : undefined], kpi.title).toContain(named);
  }
});

test('it holds no figure, and its ids and texts fit a document', () => {
  // A percentile names a statistic, not a target.
  expect(JSON.stringify(roleLibrary.functions).replaceAll('"p95"', '')).not.toMatch(/[0-9]/);
  for (const { of, profile } of profiles) {
    for (const id of [of.id, profile.id, ...profile.areas.map((area) => area.id)])
      expect(id).toMatch(/^[a-z-]{2,40}$/);
    for (const { id, title, description, expectedOutcomes } of profile.areas) {
      expect(parseEntity('kra', { id, title, description, expectedOutcomes })).toMatchObject({ ok: true });
    }
  }
});

test.each([
  [{ function: 'Sales' }, 'sales', 'contributor', 'assumed'],
  [{ function: 'sales', level: 'executive' }, 'sales', 'head', 'exact'],
  [{ function: 'Customer Success (EMEA)', level: 'mid' }, 'customer-success', 'contributor', 'exact'],
  [{ function: 'Vertrieb', level: 'manager' }, 'sales', 'manager', 'exact'],
  [{ function: 'product marketing', level: 'senior' }, 'marketing', 'product-marketing-manager', 'exact'],
  [{ title: 'Sales development representative', level: 'junior' }, 'sales', 'sales-development', 'exact'],
  [{ function: 'customer service desk' }, 'support', 'contributor', 'assumed'],
] as const)('%j is %s, %s', (role, id, profile, level) => {
  expect(matchProfile(roleLibrary, role)).toMatchObject({
    kind: 'found',
    function: { id },
    profile: { id: profile },
    level,
  });
});

test('what names no function or two of them is not guessed', () => {
  expect(matchProfile(roleLibrary, { function: 'diving', title: 'Diver' })).toEqual({ kind: 'unknown' });
  expect(matchProfile(roleLibrary, { title: '' })).toEqual({ kind: 'unknown' });
  expect(matchProfile(roleLibrary, { function: 'wholesales' })).toEqual({ kind: 'unknown' });
  expect(matchProfile(roleLibrary, { function: 'People & Finance' })).toMatchObject({
    kind: 'several',
    functions: [{ id: 'people' }, { id: 'finance' }],
  });
  // The title decides where the function is unknown, and only there.
  expect(matchProfile(roleLibrary, { function: 'quay', title: 'Head of finance' })).toMatchObject({
    kind: 'found',
    fromTitle: true,
  });
  expect(matchProfile(roleLibrary, { function: 'finance', title: 'Sales controller' })).toMatchObject({
    function: { id: 'finance' },
    fromTitle: false,
  });
});

test('the nearest level is taken where a library has gaps, the lower one of two', () => {
  const of = {
    id: 'diving',
    title: 'Diving',
    synonyms: [],
    profiles: [
      { id: 'novice', levels: ['junior'], areas: [] },
      { id: 'master', levels: ['senior', 'director'], areas: [] },
    ],
  } as const;
  const library = { libraryVersion: 1, id: 'own', functions: [of] } as const;
  expect(matchProfile(library, { function: 'diving', level: 'mid' })).toMatchObject({
    profile: { id: 'novice' },
    level: 'nearest',
  });
  expect(matchProfile(library, { function: 'diving', level: 'manager' })).toMatchObject({
    profile: { id: 'master' },
    level: 'nearest',
  });
  expect(matchProfile({ ...library, functions: [{ ...of, profiles: [] }] }, { function: 'diving' })).toEqual({
    kind: 'unknown',
  });
});
