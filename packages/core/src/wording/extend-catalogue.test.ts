import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateFinding } from '../finding/translate-finding.ts';
import { UsageError } from '../error/usage-error.ts';
import {
  extendCatalogue,
  type Metric,
  metricCatalogue,
  metricFinder,
  metricIn,
  metricMessages,
  metricMessagesGerman,
} from './index.ts';

const berths: Metric = {
  id: 'berths-used',
  name: { en: 'berths used', de: 'belegte Liegeplätze' },
  aliases: ['berth occupancy'],
  unit: 'percent',
  better: 'higher',
  indicator: 'leading',
  function: 'operations',
  family: 'efficiency',
  guardrail: 'safety-incidents',
  guardrailFamilies: ['risk'],
  sources: ['warehouse'],
};
const cranes: Metric = { ...berths, id: 'crane-hours', aliases: ['crane hours'], guardrail: 'berths-used' };
const told = (metrics: readonly unknown[], base?: readonly Metric[]): unknown[] =>
  extendCatalogue(metrics as readonly Metric[], base).findings.map(({ ruleId, path, data }) => [
    ruleId,
    path.slice(1),
    data,
  ]);

describe('extendCatalogue', () => {
  it('adds what fits, in order, and leaves both lists alone', () => {
    const given = Object.freeze([cranes, berths]);
    const { catalogue, findings } = extendCatalogue(given);
    expect(findings).toEqual([]);
    expect(catalogue).toEqual([...metricCatalogue, cranes, berths]);
    expect(extendCatalogue([]).catalogue).toEqual(metricCatalogue);
    expect(metricFinder(catalogue)('Raise Berth-Occupancy to 80 %')?.id).toBe('berths-used');
    expect(metricIn('Raise Berth-Occupancy to 80 %')).toBeUndefined();
  });

  it('leaves out a metric whose id is in use, by the base or by one before it', () => {
    expect(told([{ ...berths, id: 'win-rate' }, berths, { ...cranes, id: 'berths-used' }])).toEqual([
      ['metrics/id-taken', [0, 'id'], { metric: 'win-rate' }],
      ['metrics/id-taken', [2, 'id'], { metric: 'berths-used' }],
    ]);
  });

  it('leaves out aliases that another metric has, a plural and capitals aside, and keeps the rest', () => {
    const greedy = {
      ...berths,
      aliases: ['Win Rates', 'berth occupancy', 'berth occupancies', 'Berth  occupancy'],
    };
    const { catalogue, findings } = extendCatalogue([greedy, { ...cranes, aliases: ['berth-occupancy'] }]);
    expect(findings.map(({ data }) => data)).toEqual([
      { alias: 'Win Rates', other: 'win-rate', metric: 'berths-used' },
      { alias: 'berth-occupancy', other: 'berths-used', metric: 'crane-hours' },
    ]);
    expect(catalogue.slice(-2).map(({ aliases }) => aliases)).toEqual([
      ['berth occupancy', 'berth occupancies', 'Berth  occupancy'],
      [],
    ]);
  });

  it('leaves out guardrails that are not there or guard themselves, wherever the metric stands', () => {
    const odd = [
      { ...cranes, guardrail: 'nothing' },
      { ...berths, guardrail: 'berths-used' },
    ];
    expect(told(odd)).toEqual([
      ['metrics/unknown-guardrail', [0, 'guardrail'], { metric: 'crane-hours', guardrail: 'nothing' }],
      ['metrics/own-guardrail', [1, 'guardrail'], { metric: 'berths-used', guardrail: 'berths-used' }],
    ]);
    expect(
      extendCatalogue(odd)
        .catalogue.slice(-2)
        .map(({ guardrail }) => guardrail),
    ).toEqual([undefined, undefined]);
    // A guardrail that was itself left out is not there.
    expect(told([{ ...berths, unit: 'berths' }, cranes], [])).toEqual([
      ['metrics/bad-metric', [0, 'unit'], { position: 0, field: 'unit' }],
      ['metrics/unknown-guardrail', [1, 'guardrail'], { metric: 'crane-hours', guardrail: 'berths-used' }],
    ]);
  });

  it('names the field that keeps a value from being a metric', () => {
    const cases: readonly (readonly [unknown, string])[] = [
      [null, 'metric'],
      ['nps', 'metric'],
      [{}, 'id'],
      [{ ...berths, id: '__proto__' }, 'id'],
      [{ ...berths, name: { en: 'x' } }, 'name'],
      [{ ...berths, aliases: 'nps' }, 'aliases'],
      [{ ...berths, aliases: ['%%'] }, 'aliases'],
      [{ ...berths, aliases: Array.from({ length: 101 }, (_, at) => `a${String(at)}`) }, 'aliases'],
      [{ ...berths, better: 'up' }, 'better'],
      [{ ...berths, indicator: undefined }, 'indicator'],
      [{ ...berths, function: 'harbour' }, 'function'],
      [{ ...berths, family: 'toString' }, 'family'],
      [{ ...berths, guardrail: 7 }, 'guardrail'],
      [{ ...berths, guardrailFamilies: ['harbour'] }, 'guardrailFamilies'],
      [{ ...berths, vanity: 'much' }, 'vanity'],
      [{ ...berths, sources: ['tide table'] }, 'sources'],
      [{ ...berths, colour: 'blue' }, 'colour'],
    ];
    for (const [given, field] of cases)
      expect(told([given])).toEqual([['metrics/bad-metric', [0, field], { position: 0, field }]]);
    const sly = Object.defineProperty({}, 'id', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(told([sly])).toEqual([['metrics/bad-metric', [0, 'metric'], { position: 0, field: 'metric' }]]);
  });

  it('wrong calls are one error', () => {
    for (const metrics of [null, undefined, 'nps', {}, Array.from({ length: 10_001 }, () => berths)]) {
      try {
        extendCatalogue(metrics as never);
        expect.unreachable();
      } catch (error) {
        expect(UsageError.is(error) && error.code).toBe('core/bad-option');
      }
    }
  });

  it('whatever is added, the whole has unique ids and aliases, guardrails that exist, and findings are plain', () => {
    const word = fc.constantFrom('win', 'rate', 'rates', 'berth', 'nps', 'crane', 'Hours');
    const metric = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'win-rate', ''),
      aliases: fc.array(
        fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
        { maxLength: 3 },
      ),
      guardrail: fc.constantFrom('a', 'b', 'win-rate', 'nobody', undefined),
    });
    fc.assert(
      fc.property(fc.array(metric, { maxLength: 6 }), (drawn) => {
        const { catalogue, findings } = extendCatalogue(
          drawn.map(({ guardrail, ...rest }) => {
            const { guardrail: _, ...plain } = berths;
            return { ...plain, ...rest, ...(guardrail === undefined ? {} : { guardrail }) };
          }),
        );
        const ids = new Set(catalogue.map(({ id }) => id));
        expect(ids.size).toBe(catalogue.length);
        const find = metricFinder(catalogue);
        for (const { id, aliases, guardrail } of catalogue.slice(metricCatalogue.length)) {
          for (const alias of aliases) expect(find(alias)?.id).toBe(id);
          if (guardrail !== undefined) expect(ids.has(guardrail) && guardrail !== id).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      { numRuns: 100 },
    );
  });
});

describe('texts of its findings', () => {
  it('both languages use the same facts, and every rule has its section', () => {
    const page = readFileSync(new URL('../../docs/findings-metrics.md', import.meta.url), 'utf8');
    const facts = (text = ''): readonly string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    expect(Object.keys(metricMessagesGerman)).toEqual(Object.keys(metricMessages));
    for (const [rule, { message, help }] of Object.entries(metricMessages)) {
      expect(page).toContain(`\n## ${rule.replace('/', '-')}\n\n\`${rule}\``);
      const german = metricMessagesGerman[rule];
      expect([facts(german?.message), facts(german?.help)]).toEqual([facts(message), facts(help)]);
    }
  });

  it('a finding can be put into German', () => {
    const [finding] = extendCatalogue([{ ...berths, id: 'win-rate' }]).findings;
    expect(finding && translateFinding(finding, metricMessagesGerman).message).toBe(
      'die Kennzahl-ID `win-rate` ist schon vergeben',
    );
  });
});
