import { compileGoals } from '@throughline/core';
import type { Finding } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
import { renameIds } from '../rename-ids.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, sorted } from './all-findings.ts';

/** What breakages name in vain, whatever kind of thing it should be. */
const nowhere = 'no-such-thing';

describe('law 43: other ids, the same findings', () => {
  const renamed = (
    findings: readonly Finding[],
    rename: (id: string) => string,
    ids: ReadonlySet<string>,
  ): readonly Finding[] => {
    const each = (value: unknown): unknown => {
      if (typeof value === 'string') return ids.has(value) ? rename(value) : value;
      return Array.isArray(value) ? value.map(each) : value;
    };
    return findings.map((finding) => ({
      ...finding,
      ...(finding.goal === undefined ? {} : { goal: rename(finding.goal) }),
      path: each(finding.path) as Finding['path'],
      data: Object.fromEntries(
        Object.entries(finding.data).map(([name, fact]) => [name, each(fact)]),
      ) as Finding['data'],
    }));
  };

  it('holds to the letter when the order of ids stays', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const index = compileGoals(goals);
        const rename = (id: string): string => (id === nowhere ? id : `\u{1F3AF} ${id}`);
        const ids = new Set(index.ids);
        const after = allFindings(renameIds(goals, rename));
        expect(sorted(after)).toEqual(sorted(renamed(allFindings(goals), rename, ids)));
      }),
      { numRuns: 30 },
    );
  });

  it('holds for any new ids, but for which loop of a tangle is named', () => {
    // Of two facts under one key and instant the one with the greater encoding counts, and ids are part of it.
    fc.assert(
      fc.property(
        stackedBreakages((name) => !name.includes('check-in')),
        fc.integer({ min: 1, max: 1e6 }),
        (goals, salt) => {
          const index = compileGoals(goals);
          const ids = new Set(index.ids);
          const names = new Map(
            [...ids].map((id, at) => [id, `g${(at * 7919 * salt + salt) % 1_000_003}-${at}`]),
          );
          const rename = (id: string): string => names.get(id) ?? id;
          const loops = (findings: readonly Finding[]): readonly Finding[] =>
            findings.filter(({ ruleId }) => ruleId === 'structure/no-loops');
          const others = (findings: readonly Finding[]): readonly Finding[] =>
            findings.filter(({ ruleId }) => ruleId !== 'structure/no-loops');
          const [before, after] = [allFindings(goals), allFindings(renameIds(goals, rename))];
          expect(sorted(others(after))).toEqual(sorted(renamed(others(before), rename, ids)));
          expect(loops(after).length).toBe(loops(before).length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('catches a rule that reads an id', () => {
    const { meta } = presets.recommended[0]!;
    const reader: Rule = {
      meta: { ...meta, id: 'house/reader', messages: { default: { message: 'an id has no x' } } },
      defaults: {},
      check: ({ index }, _options, report) => {
        for (const [goal, id] of index.ids.entries())
          if (!id.startsWith('x')) report({ goal, path: ['goals', id], data: {} });
      },
    };
    const rename = (id: string): string => `x${id}`;
    const differs = fc.sample(stackedBreakages(), { numRuns: 5, seed: 5 }).some((goals) => {
      const ids = new Set(compileGoals(goals).ids);
      const after = sorted(allFindings(renameIds(goals, rename), [reader]));
      return after.join() !== sorted(renamed(allFindings(goals, [reader]), rename, ids)).join();
    });
    expect(differs).toBe(true);
  });
});
