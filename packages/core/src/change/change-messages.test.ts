import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusals } from '../../test/change-refusals.ts';
import { changeMessages } from '../messages/change-messages.ts';
import { changeMessagesGerman } from '../messages/change-messages-german.ts';
import { lifeCycle } from './life-cycle.ts';

const page = readFileSync(new URL('../../docs/findings-change.md', import.meta.url), 'utf8');

describe('messages of changes', () => {
  it('are all met by a refused change, but those of log, undo, rebase and huge batches', () => {
    const covered = new Set<string>(refusals.map(([key]) => key));
    const left = Object.keys(changeMessages).filter((key) => !covered.has(key));
    expect(left).toEqual([
      'change/bad-shape#batch',
      'change/conflict',
      'change/conflict#circle',
      'change/cannot-undo',
      'change/log-gap',
    ]);
  });

  it('are the same in German, with the same facts', () => {
    const facts = (text: string): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();
    expect(Object.keys(changeMessagesGerman)).toEqual(Object.keys(changeMessages));
    for (const [key, { message, help }] of Object.entries(changeMessages)) {
      const german = changeMessagesGerman[key as keyof typeof changeMessages];
      expect(facts(german.message), key).toEqual(facts(message));
      expect(facts(german.help), key).toEqual(facts(help));
    }
  });

  it('have a heading each on the page their url names, and the page has no other', () => {
    const rules = [
      ...new Set(Object.keys(changeMessages).map((key) => key.split('#')[0]?.replace('/', '-'))),
    ];
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(rules);
  });

  it('of steps are the table on that page, and on the page of the life cycle with where they lead', () => {
    const guide = readFileSync(new URL('../../../../docs/life-cycle.md', import.meta.url), 'utf8');
    const rows = guide.split('\n').filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| from'));
    const expected = Object.entries(lifeCycle).flatMap(([from, steps]) =>
      Object.entries(steps).map(([step, to]) => `| ${from} | ${step} | ${to} |`),
    );
    expect(rows).toEqual(expected);
    for (const [stage, steps] of Object.entries(lifeCycle)) {
      const row = stage === 'published' ? 'published, or no state' : stage;
      expect(page).toContain(`| ${row} | ${Object.keys(steps).join(', ')} |`);
    }
  });
});
