import { readFileSync } from 'node:fs';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { draftFinding } from './draft-finding.ts';
import { nudgeMessages } from '../nudges/nudge-messages.ts';
import { questionMessages } from '../queries/question-messages.ts';
import { taskMessages } from '../task/task-messages.ts';
import { draftMessagesGerman } from './draft-messages-german.ts';
import { oversightMessages, oversightMessagesGerman } from '../oversight/oversight-messages.ts';
import { peopleMessages, peopleMessagesGerman } from '../people/people-messages.ts';
import { draftNotice } from './draft-notice.ts';
import { translateNotice } from './translate-notice.ts';

const names = (text: string): readonly string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([name]) => name).sort();
const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');
const texts = {
  ...taskMessages,
  ...questionMessages,
  ...nudgeMessages,
  ...oversightMessages,
  ...peopleMessages,
};
const german = { ...draftMessagesGerman, ...oversightMessagesGerman, ...peopleMessagesGerman };
const entries = Object.entries(texts);

test('both languages have the same keys and placeholders', () => {
  expect(Object.keys(german).sort()).toEqual(Object.keys(texts).sort());
  for (const [key, { message, help }] of entries) {
    expect(names(german[key]?.message ?? ''), key).toEqual(names(message));
    expect(names(german[key]?.help ?? ''), key).toEqual(names(help));
  }
});

test('texts begin small and end without a period', () => {
  for (const [key, { message, help }] of [...entries, ...Object.entries(german)]) {
    for (const text of [message, help ?? '']) {
      expect(text, key).not.toMatch(/\.$|\n/);
    }
  }
  for (const [key, { message, help }] of entries)
    for (const text of [message, help]) expect(text[0], key).toBe(text[0]?.toLowerCase());
});

test('every code has a place on the page, and the page has no others', () => {
  const anchors = [...page.matchAll(/^### `(draft\/[a-z-]+)`$/gm)].map(([, code]) => code);
  expect([...anchors].sort()).toEqual(
    [...new Set(Object.keys(texts).map((key) => key.split('#')[0]))].sort(),
  );
});

test('a finding carries facts, text and the place on the page', () => {
  expect(draftFinding('draft/human-needed', 'error', ['by'], { actor: 'robot' })).toEqual({
    ruleId: 'draft/human-needed',
    severity: 'error',
    path: ['by'],
    data: { actor: 'robot' },
    message: '`robot` is a service; only a human decides about a draft',
    help: 'let a person review it and pass that person as `by`',
    url: '@throughline/ai-adapters/docs/findings.md#draft-human-needed',
  });
});

test('a notice keeps its facts in another language, and a line break in a title breaks no message', () => {
  const notice = draftNotice(
    'draft/target-needed#part',
    { kpi: 'Orders\nwon', keyResult: 'Orders', goal: 'o', metric: 'm', aim: 'raise' },
    'k1',
  );
  expect(notice).toMatchObject({ code: 'target-needed', messageId: 'part', goal: 'k1' });
  expect(notice.message).toBe('`Orders won` has no target: `Orders` is the figure of the whole company');
  expect(translateNotice(notice, draftMessagesGerman)).toMatchObject({
    code: 'target-needed',
    message: '`Orders won` hat keinen Zielwert: `Orders` ist die Zahl des ganzen Unternehmens',
    help: 'sagen, welchen Teil davon diese Rolle trägt',
  });
  expect(translateNotice(notice, {})).toBe(notice);
  for (const wrong of [undefined, null, 5, {}, { code: 7 }])
    expect(() => translateNotice(wrong as never, {})).toThrow(UsageError);
  for (const wrong of [undefined, null, 5, { [`draft/${notice.code}#part`]: null }])
    expect(() => translateNotice(notice, wrong as never)).toThrow(UsageError);
});
