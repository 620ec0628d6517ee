import type { MessageCatalogue, MessageTemplate } from '@throughline/core';
import { expect, it } from 'vitest';
import { waiverExpiredMessages } from '../check/waiver-expired.ts';
import { ruleCatalogue } from '../rules/catalogue.ts';
import { cascadeMessagesGerman } from './german.ts';
import { lineMessages } from './line-messages.ts';

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
  ...lineMessages,
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
