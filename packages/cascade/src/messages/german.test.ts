import type { MessageCatalogue, MessageTemplate } from '@throughline/core';
import { expect, it } from 'vitest';
import { unitExistsMessages } from '../check/unit-exists.ts';
import { waiverExpiredMessages } from '../check/waiver-expired.ts';
import { ruleCatalogue } from '../rules/catalogue.ts';
import { cascadeMessagesGerman } from './german.ts';
import { lineMessages } from './line-messages.ts';
import { structureMessages } from './structure-messages.ts';
import { targetReviewMessages } from './target-review-messages.ts';
import { queryMessages } from './query-messages.ts';

const english: MessageCatalogue = {
  ...Object.fromEntries(
    Object.values(ruleCatalogue).flatMap(({ meta }) =>
      Object.entries<MessageTemplate>(meta.messages).map(([key, template]) => [
        key === 'default' ? meta.id : `${meta.id}#${key}`,
        template,
      ]),
    ),
  ),
  'waiver/expired': waiverExpiredMessages.default,
  ...structureMessages,
  'override/unit-exists': unitExistsMessages.default,
  ...lineMessages,
  ...targetReviewMessages,
  ...queryMessages,
};

const placeholders = (text = ''): readonly string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '').sort();

it('has a text for every message, in the same order, and for no other', () => {
  expect(Object.keys(cascadeMessagesGerman)).toEqual(Object.keys(english));
});

it('fills every text with the same facts', () => {
  for (const [key, { message, help }] of Object.entries(english)) {
    const german = cascadeMessagesGerman[key];
    expect([key, placeholders(german?.message), placeholders(german?.help)]).toEqual([
      key,
      placeholders(message),
      placeholders(help),
    ]);
  }
});

it('keeps to one line without a final period, and leaves nothing in English', () => {
  for (const [key, { message, help }] of Object.entries(cascadeMessagesGerman)) {
    for (const text of [message, help ?? ''])
      expect([key, text]).toEqual([key, text.replace(/[\r\n]|\.$/g, '')]);
    expect([key, message]).not.toEqual([key, english[key]?.message]);
  }
});

/** Counts these messages give are two at least: one of them is no loop, no disagreement, no skipped level. */
const always = [
  'structure/no-loops#several',
  'structure/managers-form-a-tree#loop',
  'structure/check-ins-agree',
  'structure/unique-ids',
  'ownership/one-accountable-owner#several',
  'cascade/support-goes-up-one-level#skips',
];

it('reads well for one as for many: no noun is counted', () => {
  for (const [key, { message }] of [...Object.entries(english), ...Object.entries(cascadeMessagesGerman)]) {
    if (always.some((id) => key.startsWith(id))) continue;
    const counted = /\{(?:count|days|depth|children|stretch|missing|length|steps)\} (?!of\b|von\b)\p{L}+/u;
    expect([key, counted.exec(message)?.[0]]).toEqual([key, undefined]);
  }
});
