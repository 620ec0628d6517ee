import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySuggestion } from '../../src/index.ts';
import { stackedBreakages } from '../stacked-breakages.ts';
import { allFindings, factsOf, ranks } from './all-findings.ts';

describe('law 44: a suggestion that is taken removes its finding and adds nothing worse', () => {
  it('holds for every suggestion on broken sets', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const before = allFindings(goals);
        const known = new Set(before.map(factsOf));
        for (const finding of before.filter(({ suggestions }) => suggestions !== undefined).slice(0, 12)) {
          for (const suggestion of finding.suggestions ?? []) {
            const taken = applySuggestion(goals, suggestion, {
              actor: { kind: 'human', id: 'ana' },
              at: '2026-05-15T09:00:00Z',
              reason: 'it helps',
            });
            if (!taken.ok)
              throw new Error(
                `${finding.ruleId}: \`${suggestion.title}\` was refused: ${taken.problems[0].message}`,
              );
            const after = allFindings(taken.value.goals);
            expect(after.map(factsOf)).not.toContain(factsOf(finding));
            const worse = after.filter(
              (other) => !known.has(factsOf(other)) && ranks[other.severity] > ranks[finding.severity],
            );
            expect(worse.map((other) => [finding.ruleId, suggestion.title, other.message])).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
