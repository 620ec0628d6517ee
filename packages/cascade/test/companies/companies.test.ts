import { readFileSync } from 'node:fs';
import { parseGoalSetJson } from '@throughline/core';
import type { CivilDate, Finding, GoalSet } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { checkGoals } from '../../src/check/check-goals.ts';
import { profiles } from '../../src/profiles/profiles.ts';
import { presets } from '../../src/rules/presets.ts';
import { defects } from './defects.ts';
import type { Defect } from './defects.ts';
import { expected } from './expected.ts';

/** Three companies that work well: a start-up, a manufacturer and a bank, each on a day within its cycle. */
const days = { tidewater: '2026-05-22', hartmann: '2026-06-15', meridian: '2026-06-01' } as const;
type Company = keyof typeof days;

const read = (company: Company): GoalSet => {
  const parsed = parseGoalSetJson(readFileSync(new URL(`${company}.json`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(`${company}: ${parsed.problems[0].message}`);
  return parsed.value;
};

const told = (goals: GoalSet, asOf: CivilDate, rules: Parameters<typeof checkGoals>[1]['rules']): string[] =>
  checkGoals(goals, { asOf, scores: scoreGoals(goals, { asOf }), ...(rules === undefined ? {} : { rules }) })
    .findings.map(inShort)
    .sort();

/** Severity, rule, and the goal or else the place. */
const inShort = ({ severity, ruleId, goal, path }: Finding): string =>
  `${severity} ${ruleId} ${goal ?? path.join('/')}`;

describe.each(Object.entries(days) as [Company, CivilDate][])('%s', (company, asOf) => {
  const sound = read(company);
  const hears = expected[company];
  const base = told(sound, asOf, presets.recommended);

  it('is sound: no error, no warning, and these notes', () => {
    expect(base).toEqual([...hears.sound].sort());
    expect(base.filter((line) => !line.startsWith('info '))).toEqual([]);
  });

  it.each(Object.entries(defects[company] as Record<string, Defect>))('hears of %s', (name, put) => {
    const now = told(put(sound), asOf, presets.recommended);
    const more = now.filter((line) => !base.includes(line));
    expect(more).toEqual([...(hears.defects[name] ?? [])].sort());
    expect(more.length).toBeGreaterThan(0);
    expect(base.filter((line) => !now.includes(line))).toEqual([]);
  });

  it('hears of no error from the strict preset but for what it counts narrowly', () => {
    const errors = told(sound, asOf, presets.strict).filter((line) => line.startsWith('error '));
    expect(errors).toEqual([...hears.strictErrors].sort());
  });

  it.each(Object.keys(hears.profiles) as (keyof typeof profiles)[])(
    'hears of these warnings from the profile %s, and of no error',
    (name) => {
      const lines = told(sound, asOf, profiles[name].rules).filter((line) => !line.startsWith('info '));
      expect(lines).toEqual([...hears.profiles[name]].sort());
    },
  );
});
