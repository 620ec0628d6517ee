import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySuggestion, presets } from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
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

  it('catches a suggestion that leaves its finding where it was', () => {
    const { meta } = presets.recommended[0]!;
    const idle: Rule = {
      meta: { ...meta, id: 'house/idle', messages: { default: { message: 'a title' } } },
      defaults: {},
      check: ({ index }, _options, report) => {
        const [id] = index.ids;
        if (id === undefined) return;
        const changes = [{ kind: 'revise', goal: id, set: { extensions: { seen: true } } }] as const;
        report({ goal: 0, path: ['goals', id], data: {}, suggest: () => [{ title: 'look', changes }] });
      },
    };
    const stays = fc.sample(stackedBreakages(), { numRuns: 20, seed: 5 }).some((goals) =>
      allFindings(goals, [idle]).some((finding) =>
        (finding.suggestions ?? []).some((suggestion) => {
          const taken = applySuggestion(goals, suggestion, {
            actor: { kind: 'human', id: 'ana' },
            at: '2026-05-15T09:00:00Z',
          });
          return taken.ok && allFindings(taken.value.goals, [idle]).map(factsOf).includes(factsOf(finding));
        }),
      ),
    );
    expect(stays).toBe(true);
  });
});
