import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewMessages } from './review-messages.ts';

const page = readFileSync(new URL('../../docs/findings-reviews.md', import.meta.url), 'utf8');
const tests = ['../rhythm/check-rhythms.test.ts', '../carry-forward/carry-forward.test.ts']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

describe('messages about reviews', () => {
  it('have a heading each on the page their url names, and the page has no other', () => {
    const rules = [
      ...new Set(Object.keys(reviewMessages).map((key) => key.split('#')[0]!.replace('/', '-'))),
    ];
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(rules);
  });

  it('are each met by a test', () => {
    const missing = Object.keys(reviewMessages).filter((key) => {
      const [rule, message] = key.split('#');
      const isBuilt = rule === 'reviews/bad-schedule' && tests.includes(`, '${message ?? ''}', 'schedule/`);
      return !tests.includes(key) && !isBuilt;
    });
    expect(missing).toEqual([]);
  });

  it('name all their facts on the page', () => {
    for (const [key, { message, help }] of Object.entries(reviewMessages)) {
      const [rule = ''] = key.split('#');
      const section =
        page.split(/^## /m).find((part) => part.startsWith(`${rule.replace('/', '-')}\n`)) ?? '';
      for (const [, fact] of `${message} ${help}`.matchAll(/\{([a-zA-Z]+)\}/g))
        expect(section.split('Facts:')[1], `${key} ${fact ?? ''}`).toContain(`\`${fact ?? ''}\``);
    }
  });
});
