import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalSets } from '@throughline/core/test-kit';
import { scoreColumns, scoreGoals, scoreRows } from '@throughline/scoring';
import type { ScoreBook } from '@throughline/scoring';
import { engineVersion } from './engine-version.ts';

const anyBook = fc
  .tuple(
    goalSets({ states: true, complete: false, maxUnits: 3 }),
    fc.constantFrom('2026-05-15', '2026-07-05'),
    fc.constantFrom(undefined, '2026-05-10T00:00:00Z'),
  )
  .map(([goals, asOf, knownAt]) =>
    scoreGoals(goals, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }),
  );

describe('rows of scores', () => {
  it('have every column in its order, and nothing but texts, numbers, true, false and null', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        for (const row of scoreRows(book, { policyHash: 'abc' })) {
          expect(Object.keys(row)).toEqual(scoreColumns);
          for (const value of Object.values(row))
            expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('say what the book says, goal by goal, as often as they are asked', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const rows = scoreRows(book);
        const scores = [...book];
        expect([...rows]).toEqual([...rows]);
        for (const [at, row] of [...rows].entries()) {
          const score = scores[at]!;
          expect([row.goal, row.status, row.flags, row.confidence, row.staleDays]).toEqual([
            score.goal,
            score.status,
            score.flags.join(' '),
            score.confidence ?? null,
            score.staleness?.days ?? null,
          ]);
          if (score.scored)
            expect([row.attainment, row.raw, row.score, row.final, row.grade, row.gap, row.reason]).toEqual([
              score.attainment,
              score.raw,
              score.score,
              score.final,
              `${score.grade.scheme}:${score.grade.word}`,
              score.pace?.gap ?? null,
              null,
            ]);
          else
            expect([row.scored, row.attainment, row.raw, row.score, row.reason]).toEqual([
              false,
              null,
              null,
              null,
              score.reason,
            ]);
        }
        expect([...rows].length).toBe(scores.length);
      }),
      { numRuns: 20 },
    );
  });

  it('carry the version that is published', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(engineVersion).toBe(version);
  });

  it('are wrong calling code without a book', () => {
    expect(() => scoreRows({} as ScoreBook)).toThrow(/scoring\/bad-argument/);
    const book = scoreGoals(
      { schemaVersion: 1, organization: { id: 'a', name: 'A' } },
      { asOf: '2026-05-15' },
    );
    expect(() => scoreRows(book, { hash: 'x' } as never)).toThrow(/scoreRows/);
    expect(() => scoreRows(book, { policyHash: 3 as never })).toThrow(/policyHash/);
  });
});
