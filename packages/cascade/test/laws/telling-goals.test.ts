import { compileGoals, toGoalSet } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkGoals,
  createChecker,
  guardrailPresent,
  measuresRules,
  noConflictingKpis,
  noDuplicates,
  siblingsReadAlike,
  wordingRules,
} from '../../src/index.ts';
import type { Rule } from '../../src/index.ts';
import { checkSuggestions } from '../../src/test-kit/check-suggestions.ts';
import { renameIds } from '../rename-ids.ts';
import { tellingChanges, tellingGoals } from '../telling-goals.ts';
import { allFindings, asOf, sorted } from './all-findings.ts';

const context = {
  actor: { kind: 'human', id: 'ana' },
  at: '2026-05-15T12:00:00Z',
  reason: 'to see',
} as const;
const rules = [...measuresRules, ...wordingRules];

/** Rules that no goal set without a log, or with sound weights, sources and words, gives anything to say. */
const silent = [
  'measures/measure-kept-after-publishing',
  'measures/weights-valid',
  'wording/not-an-activity',
  'measures/executive-source-of-record',
];

describe('rules about wording and measures, on goal sets that give them much to say', () => {
  it('all speak', () => {
    const spoken = new Set(
      fc
        .sample(tellingGoals(), { numRuns: 150, seed: 7 })
        .flatMap((goals) => allFindings(goals, rules).map(({ ruleId }) => ruleId)),
    );
    const expected = rules.map(({ meta }) => meta.id).filter((id) => !silent.includes(id));
    expect([...spoken].sort()).toEqual(expected.sort());
  });

  it('say the same in any order of the document (law 39)', () => {
    fc.assert(
      fc.property(tellingGoals(), fc.nat(5), (goals, turn) => {
        const turned = Object.fromEntries(
          Object.entries(goals).map(([key, value]) => {
            if (!Array.isArray(value) || value.length === 0) return [key, value as unknown];
            const list = value as unknown[];
            const at = turn % list.length;
            return [key, [...list.slice(at), ...list.slice(0, at)].reverse()];
          }),
        ) as unknown as GoalSet;
        expect(sorted(allFindings(turned, rules))).toEqual(sorted(allFindings(goals, rules)));
      }),
      { numRuns: 60 },
    );
  });

  it('say the same for other ids (law 43)', () => {
    fc.assert(
      fc.property(tellingGoals(), (goals) => {
        const rename = (id: string): string => ({ q: 'zz', z: 'aa', b: 'mm', m: 'bb' })[id] ?? `${id}x`;
        const facts = (set: GoalSet): readonly string[] =>
          allFindings(set, rules)
            .map(({ ruleId, messageId, severity }) => [ruleId, messageId ?? '', severity].join(' '))
            .sort();
        expect(facts(renameIds(goals, rename))).toEqual(facts(goals));
      }),
      { numRuns: 40 },
    );
  });

  it('say after a change what checking anew says (law 85)', () => {
    const options = { asOf, rules, limit: Infinity } as const;
    let [taken, different] = [0, 0];
    fc.assert(
      fc.property(
        tellingGoals(),
        fc.array(tellingChanges(), { minLength: 6, maxLength: 12, size: 'max' }),
        (goals, changes) => {
          let checker = createChecker(goals, options);
          for (const change of changes) {
            const result = checker.apply([change], context);
            if (!result.ok) continue;
            const { checker: next, report, difference } = result.value;
            checker = next;
            taken++;
            if (difference.fresh.length + difference.gone.length > 0) different++;
            expect(report).toEqual(checkGoals(compileGoals(toGoalSet(checker.goals)), options));
          }
        },
      ),
      { numRuns: 15 },
    );
    expect(taken).toBeGreaterThan(60);
    expect(different).toBeGreaterThan(30);
  });

  it('are caught when they say too little about what they read', () => {
    const blind: readonly Rule[] = [
      { ...guardrailPresent, perGoal: { ...guardrailPresent.perGoal!, reads: [] } },
      { ...noConflictingKpis, fields: noConflictingKpis.fields!.filter((field) => field !== 'measure') },
      { ...siblingsReadAlike, fields: siblingsReadAlike.fields!.filter((field) => field !== 'title') },
      { ...noDuplicates, fields: noDuplicates.fields!.filter((field) => field !== 'title') },
    ] as readonly Rule[];
    const sequences = fc.sample(
      fc.tuple(tellingGoals(), fc.array(tellingChanges(), { minLength: 6, maxLength: 12, size: 'max' })),
      { numRuns: 120, seed: 11 },
    );
    for (const rule of blind) {
      const options = { asOf, rules: [rule], limit: Infinity } as const;
      const differs = sequences.some(([goals, changes]) => {
        let checker = createChecker(goals, options);
        return changes.some((change) => {
          const result = checker.apply([change], context);
          if (!result.ok) return false;
          checker = result.value.checker;
          const anew = checkGoals(compileGoals(toGoalSet(checker.goals)), options);
          return JSON.stringify(result.value.report) !== JSON.stringify(anew);
        });
      });
      expect([rule.meta.id, differs]).toEqual([rule.meta.id, true]);
    }
  });

  it('suggest what helps, and nothing that harms', () => {
    fc.assert(
      fc.property(tellingGoals(), (goals) => {
        for (const rule of rules) {
          checkSuggestions(rule.meta.id, rule, { goals }, allFindings(goals, [rule]), asOf);
        }
      }),
      { numRuns: 25 },
    );
  });
});
