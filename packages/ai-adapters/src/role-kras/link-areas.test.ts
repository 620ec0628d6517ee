import { expect, test } from 'vitest';
import { areaTemplate, kpiTemplate, toServe } from '../../test/templates.ts';
import { linkAreas, mostDirectAreas } from './link-areas.ts';
import { catalogueId, metricOf, subjectOf } from './metric-of.ts';

const linksOf = (
  area: ReturnType<typeof areaTemplate>,
  ...keyResults: readonly ReturnType<typeof toServe>[]
): readonly string[] =>
  linkAreas([area], keyResults).flatMap(({ links }) =>
    links.map(({ to, because }) => `${to.keyResult.id} ${because}`),
  );

test('the same metric comes before a related one, related ones in the order of the library, two at most', () => {
  const area = areaTemplate(
    'a',
    [kpiTemplate('win-rate')],
    ['revenue', 'market-share', 'net-promoter-score'],
  );
  expect(
    linksOf(area, toServe('1', 'market-share'), toServe('2', 'revenue'), toServe('3', 'win-rate')),
  ).toEqual(['3 same-metric', '2 related-metric']);
  expect(linksOf(area, toServe('1', 'net-promoter-score'), toServe('2', 'market-share'))).toEqual([
    '2 related-metric',
    '1 related-metric',
  ]);
});

test('a family links only where nothing is more direct, and only if it names a subject', () => {
  const selling = areaTemplate('a', [kpiTemplate('win-rate')], ['net-promoter-score']);
  expect(linksOf(selling, toServe('1', 'pipeline'))).toEqual(['1 same-family']);
  expect(linksOf(selling, toServe('1', 'pipeline'), toServe('2', 'net-promoter-score'))).toEqual([
    '2 related-metric',
  ]);
  // Both are about efficiency, and have nothing to do with each other.
  expect(linksOf(areaTemplate('b', [kpiTemplate('cycle-time')]), toServe('1', 'utilization'))).toEqual([]);
  expect(subjectOf('cycle-time')).toBeUndefined();
  expect(subjectOf('win-rate')).toBe('revenue');
  expect(subjectOf('our-own')).toBeUndefined();
});

test('a KPI of a local metric, a qualitative one and a key result without a metric link nothing', () => {
  expect(
    linksOf(areaTemplate('a', [kpiTemplate('win-rate', { isLocal: true })]), toServe('1', 'win-rate')),
  ).toEqual([]);
  const evidence = {
    id: 'e',
    title: 'Seen',
    evidence: 'qualitative',
    indicator: 'leading',
    sources: [],
  } as const;
  expect(linksOf(areaTemplate('a', [evidence]), toServe('1', 'win-rate'))).toEqual([]);
  expect(linksOf(areaTemplate('a', [kpiTemplate('win-rate')]), toServe('1'))).toEqual([]);
});

test('metrics of the house link by id, names of the catalogue by what they mean', () => {
  expect(
    linksOf(areaTemplate('a', [kpiTemplate('berths-in-use')]), toServe('1', 'berths-in-use')),
  ).toHaveLength(1);
  expect(linksOf(areaTemplate('a', [kpiTemplate('nps')]), toServe('1', 'net-promoter-score'))).toEqual([
    '1 same-metric',
  ]);
  expect(catalogueId('NPS')).toBe('net-promoter-score');
  expect(catalogueId('time_to_close')).toBe('sales-cycle-length');
  expect(catalogueId('berths-in-use')).toBe('berths-in-use');
  const { keyResult } = toServe('1', undefined, { title: 'Raise the win rate', metric: 'berths-in-use' });
  expect(metricOf(keyResult, () => true)).toBe('berths-in-use');
  expect(metricOf(keyResult, () => false)).toBe('win-rate');
  expect(metricOf({ ...keyResult, title: 'Raise it' }, () => false)).toBe('berths-in-use');
});

test('where there are too many areas the most direct ones stay, in their order', () => {
  const areas = [
    areaTemplate('family', [kpiTemplate('win-rate')]),
    areaTemplate('related', [kpiTemplate('gross-margin')], ['pipeline']),
    areaTemplate('same', [kpiTemplate('pipeline')]),
  ];
  const linked = linkAreas(areas, [toServe('1', 'pipeline')]);
  const ids = (count: number): readonly string[] => mostDirectAreas(linked, count).map(({ area }) => area.id);
  expect(ids(3)).toEqual(['family', 'related', 'same']);
  expect(ids(2)).toEqual(['related', 'same']);
  expect(ids(1)).toEqual(['same']);
});
