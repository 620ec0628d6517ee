import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseGoalSet } from '@throughline/core';
import type { ChangeEntry, ReviewBook } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { checkGoals } from '../check/check-goals.ts';
import type { Rule, RuleOptions } from '../rule/rule.ts';
import { ruleCatalogue } from './catalogue.ts';

const folder = import.meta.dirname;
const sections = ['Who is harmed', 'Fails', 'Passes', 'Options', 'When to switch it off', 'Source'];
const asOf = '2026-05-15';

/** The part of a page under a heading of the second level. */
const under = (page: string, heading: string): string =>
  (page.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? '';

/** The JSON of each fence of a text whose word after `json` is the given one. */
const fencesIn = (text: string, word: string): readonly unknown[] =>
  [...text.matchAll(/```json( [a-z-]+)?\n([\s\S]*?)```/g)]
    .filter(([, after = '']) => after.trim() === word)
    .map(([, , code = '']) => JSON.parse(code) as unknown);

/**
 * Rule ids found when only this rule runs over the document of a section, its scores, and the `log` and
 * `review-book` beside it, if it has them.
 */
const foundIn = (page: string, heading: string, rule: Rule): readonly string[] => {
  const text = under(page, heading);
  const documents = fencesIn(text, '');
  expect(documents).toHaveLength(1);
  const parsed = parseGoalSet(documents[0]);
  if (!parsed.ok) throw new Error(`${rule.meta.id}, ${heading}: ${parsed.problems[0].message}`);
  const [log] = fencesIn(text, 'log') as (readonly ChangeEntry[])[];
  const [reviewBook] = fencesIn(text, 'review-book') as ReviewBook[];
  const { findings } = checkGoals(parsed.value, {
    asOf,
    rules: [rule],
    scores: scoreGoals(parsed.value, { asOf }),
    ...(log === undefined ? {} : { log }),
    ...(reviewBook === undefined ? {} : { reviewBook }),
  });
  return findings.map(({ ruleId }) => ruleId);
};

for (const [id, rule] of Object.entries<Rule>(ruleCatalogue)) {
  describe(id, () => {
    const page = readFileSync(`${folder}/${id}.md`, 'utf8');

    it('has a rule, a page and a test of the same name', () => {
      for (const end of ['ts', 'md', 'test.ts'])
        expect([end, existsSync(`${folder}/${id}.${end}`)]).toEqual([end, true]);
    });

    it('begins with its id and what must hold, and has all sections in order', () => {
      expect(page.startsWith(`# ${id}\n\n${rule.meta.title}.\n`)).toBe(true);
      expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(sections);
      for (const heading of sections)
        expect([heading, under(page, heading).trim().length > 4]).toEqual([heading, true]);
    });

    it('shows a goal set that fails and one that passes', () => {
      expect(new Set(foundIn(page, 'Fails', rule))).toEqual(new Set([id]));
      expect(foundIn(page, 'Passes', rule)).toEqual([]);
    });

    it('lists its options with their defaults', () => {
      const rows = [...under(page, 'Options').matchAll(/^\| `(\w+)` \| (.+?) \| (.*?) \| (.+?) \|$/gm)].map(
        ([, name, value]) => [name, value],
      );
      const defaults = Object.entries(rule.defaults as RuleOptions);
      expect(rows.map(([name]) => name)).toEqual(defaults.map(([name]) => name));
      for (const [at, [, value]] of defaults.entries())
        if (typeof value !== 'object') expect(rows[at]?.[1]).toBe(`\`${String(value)}\``);
      if (defaults.length === 0) expect(under(page, 'Options').trim()).toBe('None.');
    });

    it('names its source and requirements', () => {
      expect(under(page, 'Source')).toContain(
        `\`${rule.meta.source}\`; requirements ${rule.meta.requirements.join(', ')}.`,
      );
    });
  });
}

it('has no page or rule besides those of the catalogue', () => {
  const listed = Object.keys(ruleCatalogue)
    .map((id) => `${id}.md`)
    .sort();
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split('\\').join('/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  expect(found).toEqual(listed);
});

it('names sources that have a heading', () => {
  const text = readFileSync(`${folder}/../../../../docs/sources.md`, 'utf8');
  const anchors = new Set(
    [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-')),
  );
  for (const { meta } of Object.values<Rule>(ruleCatalogue))
    expect([meta.id, anchors.has(meta.source.replace('docs/sources.md#', ''))]).toEqual([meta.id, true]);
});
