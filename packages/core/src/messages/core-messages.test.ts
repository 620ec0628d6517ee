import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UsageError, type UsageErrorCode } from '../error/usage-error.ts';
import { coreMessages } from './core-messages.ts';
import { coreMessagesGerman } from './core-messages-german.ts';
import { shapeMessages } from './shape-messages.ts';

const factsIn = (text = ''): string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();
const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');
const errorPages = new URL('../../docs/errors/', import.meta.url);

describe('catalogues', () => {
  test('have the same keys and the same facts in both languages', () => {
    expect(Object.keys(coreMessagesGerman)).toEqual(Object.keys(coreMessages));
    for (const [key, english] of Object.entries(coreMessages)) {
      const german = coreMessagesGerman[key];
      expect([factsIn(german?.message), factsIn(german?.help)], key).toEqual([
        factsIn(english.message),
        factsIn(english.help),
      ]);
    }
  });

  test.each(Object.entries({ ...coreMessages }))(
    '%s reads as one line without a final period',
    (key, english) => {
      for (const text of [
        english.message,
        english.help,
        coreMessagesGerman[key]?.message,
        coreMessagesGerman[key]?.help,
      ]) {
        expect(text).toMatch(/^[^\n]{3,160}[^.!\s]$/);
        expect(text).not.toMatch(/\b(?:string|boolean|array|undefined|NaN|unknown\b type|readonly)\b/);
        expect((text?.match(/`/g) ?? []).length % 2).toBe(0);
      }
      expect(english.message).toMatch(/^[a-z`{]/);
      expect(english.message).not.toBe(coreMessagesGerman[key]?.message);
    },
  );
});

describe('pages', () => {
  test('findings.md has one heading for each rule, and no other', () => {
    const rules = [...new Set(Object.keys(shapeMessages).map((key) => key.split('#')[0]?.replace('/', '-')))];
    const headings = [...page.matchAll(/^## (shape-.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(rules);
  });

  test('every code of a usage error has a page that says what happened, what to do, and shows it', () => {
    const codes: Readonly<Record<UsageErrorCode, true>> = {
      'core/not-a-date': true,
      'core/not-an-instant': true,
      'core/not-goals': true,
      'core/not-json': true,
      'core/bad-option': true,
      'core/bad-context': true,
      'core/bad-check': true,
      'scoring/bad-policy': true,
      'scoring/bad-argument': true,
      'cascade/bad-rule': true,
      'cascade/unknown-rule': true,
      'cascade/bad-option': true,
      'ai-adapters/bad-argument': true,
    };
    for (const code of Object.keys(codes) as UsageErrorCode[]) {
      const file = new URL(
        new UsageError(code, 'x').url.replace('@throughline/core/docs/errors/', ''),
        errorPages,
      );
      expect(existsSync(file), code).toBe(true);
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(new RegExp(`^# ${code}\n`));
      expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
        'What happened',
        'What to do',
        'Example',
      ]);
      expect(text).toContain('```');
    }
  });
});
