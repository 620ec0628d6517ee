import { UsageError, canonicalJson, compileGoals, parseGoalSet } from '@throughline/core';
import type { Finding, GoalSet } from '@throughline/core';
import { breakages, goalSets } from '@throughline/core/test-kit';
import { scoreGoals } from '@throughline/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySuggestion, checkGoals, presets, ruleCatalogue, runRules, structureRules, throughline } from '../src/index.ts';
import type { Rule } from '../src/index.ts';
import { deepFreeze } from '../src/test-kit/deep-freeze.ts';
import { checkFinding } from '../src/test-kit/check-finding.ts';
import { naiveLoopMembers, naiveOrphans } from './naive-cascade.ts';
import { renameIds } from './rename-ids.ts';
import { scribble, scribbles } from './scribble.ts';
import { stackedBreakages } from './stacked-breakages.ts';

const asOf = '2026-05-15';
const allOf = (goals: GoalSet, rules: readonly Rule[] = presets.recommended): readonly Finding[] => runRules(compileGoals(goals), rules, { asOf, limit: Infinity }).findings;
const facts = ({ ruleId, messageId, severity, goal, path, data }: Finding): string => canonicalJson({ ruleId, messageId: messageId ?? '', severity, goal: goal ?? '', path, data });
const sorted = (findings: readonly Finding[]): readonly string[] => findings.map(facts).sort();
/** With an id used twice the first one counts, and which one is first is the document's order. */
const uniqueOnly = (name: string): boolean => !name.startsWith('duplicate-');
const ranks = { info: 0, warning: 1, error: 2 };
/** What breakages name in vain, whatever kind of thing it should be. */
const nowhere = 'no-such-thing';

describe('law 39: the set of findings does not depend on the order of the document', () => {
  it('holds for every array', () => {
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), fc.nat(), (goals, seed) => {
        const turned = Object.fromEntries(
          Object.entries(goals).map(([key, value]) => {
            if (!Array.isArray(value)) return [key, value as unknown];
            const at = value.length === 0 ? 0 : seed % value.length;
            return [key, [...(value.slice(at) as unknown[]), ...(value.slice(0, at) as unknown[])].reverse()];
          }),
        ) as unknown as GoalSet;
        expect(sorted(allOf(turned))).toEqual(sorted(allOf(goals)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('laws 40 to 42: what is accepted is sound, and each breakage has its finding', () => {
  it('finds no error in a valid set', () => {
    fc.assert(
      fc.property(goalSets(), (goals) => {
        expect(checkGoals(goals, { asOf }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(allOf(goals, structureRules).filter(({ ruleId }) => ruleId !== 'structure/depth-and-fan-out')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  for (const { name, ruleIds, apply } of breakages) {
    it(`reports ${name}`, () => {
      fc.assert(
        fc.property(goalSets({ links: 'levels', maxUnits: 5, maxObjectivesPerUnit: 2 }), fc.nat(), (goals, seed) => {
          const broken = apply(goals, seed);
          // A formula reads other goals and needs no source.
          if (broken === undefined || (name === 'missing-source' && broken.keyResults?.some(({ source, measure }) => source === undefined && measure.kind === 'formula') === true)) return;
          const before = new Set(sorted(allOf(goals)));
          const fresh = allOf(broken).filter((finding) => !before.has(facts(finding)));
          expect(fresh.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining([...ruleIds]));
        }),
        { numRuns: 6 },
      );
    });
  }

  it('names loops exactly where the naive model sees one', () => {
    fc.assert(
      fc.property(stackedBreakages(uniqueOnly), (goals) => {
        const index = compileGoals(goals);
        const members = naiveLoopMembers(goals);
        expect(new Set(index.loops.flat().map((number) => index.ids[number]))).toEqual(members);
        const named = allOf(goals).filter(({ ruleId }) => ruleId === 'structure/no-loops');
        expect(named).toHaveLength(index.loops.length);
        for (const { goal, data } of named) {
          const loop = data['loop'] as readonly string[];
          expect(loop[0]).toBe(goal);
          for (const [at, id] of loop.entries()) {
            const line = throughline(index, id);
            const next = loop[(at + 1) % loop.length];
            if (loop.length === data['length']) expect(line.ok && line.value.links.some(({ from, to }) => from === id && to === next)).toBe(true);
            expect(members.has(id)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds orphans exactly where the naive model sees them', () => {
    fc.assert(
      fc.property(stackedBreakages((name) => uniqueOnly(name) && !name.includes('unit')), (goals) => {
        const index = compileGoals(goals);
        const isOver = (id: string): boolean => {
          const end = index.endDay[index.numberOf(id) ?? -1] ?? -1;
          return end !== -1 && end <= 20588;
        };
        const found = allOf(goals).filter(({ ruleId }) => ruleId === 'cascade/no-orphan-goals').map(({ goal }) => goal);
        expect(new Set(found)).toEqual(naiveOrphans(goals, isOver));
      }),
      { numRuns: 40 },
    );
  });
});

describe('law 43: other ids, the same findings', () => {
  const renamed = (findings: readonly Finding[], rename: (id: string) => string, ids: ReadonlySet<string>): readonly Finding[] => {
    const each = (value: unknown): unknown => {
      if (typeof value === 'string') return ids.has(value) ? rename(value) : value;
      return Array.isArray(value) ? value.map(each) : value;
    };
    return findings.map((finding) => ({
      ...finding,
      ...(finding.goal === undefined ? {} : { goal: rename(finding.goal) }),
      path: each(finding.path) as Finding['path'],
      data: Object.fromEntries(Object.entries(finding.data).map(([name, fact]) => [name, each(fact)])) as Finding['data'],
    }));
  };

  it('holds to the letter when the order of ids stays', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const index = compileGoals(goals);
        const rename = (id: string): string => (id === nowhere ? id : `\u{1F3AF} ${id}`);
        const ids = new Set(index.ids);
        const after = allOf(renameIds(goals, rename));
        expect(sorted(after)).toEqual(sorted(renamed(allOf(goals), rename, ids)));
      }),
      { numRuns: 30 },
    );
  });

  it('holds for any new ids, but for which loop of a tangle is named', () => {
    // Of two facts under one key and instant the one with the greater encoding counts, and ids are part of it.
    fc.assert(
      fc.property(stackedBreakages((name) => !name.includes('check-in')), fc.integer({ min: 1, max: 1e6 }), (goals, salt) => {
        const index = compileGoals(goals);
        const ids = new Set(index.ids);
        const names = new Map([...ids].map((id, at) => [id, `g${(at * 7919 * salt + salt) % 1_000_003}-${at}`]));
        const rename = (id: string): string => names.get(id) ?? id;
        const loops = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ ruleId }) => ruleId === 'structure/no-loops');
        const others = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ ruleId }) => ruleId !== 'structure/no-loops');
        const [before, after] = [allOf(goals), allOf(renameIds(goals, rename))];
        expect(sorted(others(after))).toEqual(sorted(renamed(others(before), rename, ids)));
        expect(loops(after).length).toBe(loops(before).length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('law 44: a suggestion that is taken removes its finding and adds nothing worse', () => {
  it('holds for every suggestion on broken sets', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const before = allOf(goals);
        const known = new Set(before.map(facts));
        for (const finding of before.filter(({ suggestions }) => suggestions !== undefined).slice(0, 12)) {
          for (const suggestion of finding.suggestions ?? []) {
            const taken = applySuggestion(goals, suggestion, { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z', reason: 'it helps' });
            if (!taken.ok) throw new Error(`${finding.ruleId}: \`${suggestion.title}\` was refused: ${taken.problems[0].message}`);
            const after = allOf(taken.value.goals);
            expect(after.map(facts)).not.toContain(facts(finding));
            const worse = after.filter((other) => !known.has(facts(other)) && ranks[other.severity] > ranks[finding.severity]);
            expect(worse.map((other) => [finding.ruleId, suggestion.title, other.message])).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('law 45: a line holds every goal once, children before parents', () => {
  it('holds from every goal', () => {
    fc.assert(
      fc.property(stackedBreakages(), fc.nat(), (goals, pick) => {
        const index = compileGoals(goals);
        const id = index.ids[pick % index.size] ?? '';
        const line = throughline(index, id);
        if (!line.ok) throw new Error('the goal is there');
        const place = new Map(line.value.goals.map((goal, at) => [goal, at]));
        expect(place.size).toBe(line.value.goals.length);
        for (const { from, to, onLoop } of line.value.links) if (!onLoop) expect(place.get(from) ?? NaN).toBeLessThan(place.get(to) ?? NaN);
        for (const path of line.value.paths(20)) {
          expect(path[0]).toBe(id);
          expect(new Set(path).size).toBe(path.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('law 47: rules are pure and take anything', () => {
  it('leaves a frozen set as it was and never throws', () => {
    fc.assert(
      fc.property(stackedBreakages(), (goals) => {
        const before = canonicalJson(goals);
        const scores = scoreGoals(goals, { asOf });
        const report = checkGoals(deepFreeze(goals), { asOf, scores, rules: presets.strict });
        expect(canonicalJson(goals)).toBe(before);
        expect(canonicalJson(checkGoals(goals, { asOf, scores, rules: presets.strict }))).toBe(canonicalJson(report));
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        for (const finding of checkGoals(goals, { asOf }).findings) {
          const rule = Object.entries<Rule>(ruleCatalogue).find(([id]) => id === finding.ruleId)?.[1];
          if (rule !== undefined) checkFinding('any', rule, finding, goals);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes every document that can be parsed, and refuses the rest as wrong code', () => {
    let parsed = 0;
    fc.assert(
      fc.property(goalSets({ states: true, maxUnits: 3 }), fc.array(scribbles, { minLength: 1, maxLength: 6 }), (goals, edits) => {
        const copy = JSON.parse(JSON.stringify(goals)) as GoalSet;
        for (const edit of edits) scribble(copy, edit);
        const result = parseGoalSet(copy);
        if (result.ok) {
          parsed++;
          expect(() => checkGoals(result.value, { asOf, rules: presets.strict })).not.toThrow();
          return;
        }
        try {
          checkGoals(copy, { asOf });
        } catch (error) {
          // What was never parsed is the caller's mistake; it must not surface as anything else.
          expect([UsageError.is(error), error]).toEqual([true, error]);
        }
      }),
      { numRuns: 200 },
    );
    // The generator is worth its time only if many of its documents get as far as the rules.
    expect(parsed).toBeGreaterThan(40);
  });
});

describe('law 48: what has no link to a goal does not change its findings', () => {
  it('holds for every rule that does not declare to need the whole set', () => {
    const local = Object.values<Rule>(ruleCatalogue).filter(({ meta }) => meta.scope === 'goal');
    expect(local.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(stackedBreakages(), stackedBreakages(), (goals, others) => {
        const apart = renameIds(others, (id) => `b-${id}`, (id) => `b-${id}`);
        const { organization, schemaVersion } = goals;
        const arrays = [...new Set([...Object.keys(goals), ...Object.keys(apart)])].filter((key) => Array.isArray(goals[key as keyof GoalSet] ?? apart[key as keyof GoalSet]));
        const both = {
          schemaVersion,
          organization,
          ...Object.fromEntries(arrays.map((key) => [key, [...((goals[key as keyof GoalSet] ?? []) as unknown[]), ...((apart[key as keyof GoalSet] ?? []) as unknown[])]])),
        } as GoalSet;
        const alone = { ...apart, organization };
        const aboutOthers = allOf(alone, local).filter(({ path }) => path[0] !== 'organization');
        expect(sorted(allOf(both, local))).toEqual(sorted([...allOf(goals, local), ...aboutOthers]));
      }),
      { numRuns: 30 },
    );
  });
});
