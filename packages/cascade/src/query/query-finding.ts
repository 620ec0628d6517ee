import { nearestWord, renderMessage } from '@throughline/core';
import type { Finding, FindingData } from '@throughline/core';
import { queryMessages } from '../messages/query-messages.ts';

/** A message about a query. */
export type QueryMessage = keyof typeof queryMessages;

/** Longest part of the user's words in a message. */
const mostShown = 200;

/** A finding about a place in a query; `place` in the data is the path in one text. */
export const queryFinding = (key: QueryMessage, path: Finding['path'], data: FindingData = {}): Finding => {
  const [ruleId = key, messageId] = key.split('#');
  const { message, help } = queryMessages[key];
  const facts = { place: path.join('.') || 'query', ...data };
  return {
    ruleId,
    ...(messageId === undefined ? {} : { messageId }),
    severity: 'error',
    path,
    data: facts,
    message: renderMessage(message, facts),
    help: renderMessage(help, facts),
    url: `@throughline/cascade/docs/findings.md#${ruleId.replace('/', '-')}`,
  };
};

/** A word that is not one of those known, with the one that was probably meant. */
export const unknownWord = (path: Finding['path'], word: unknown, known: readonly string[]): Finding => {
  if (typeof word !== 'string') return queryFinding('query/bad-shape#text', path);
  const shown = shownWord(word);
  const nearest = nearestWord(word, known);
  return nearest === undefined
    ? queryFinding('query/unknown-word#other', path, { word: shown, known })
    : queryFinding('query/unknown-word#slip', path, { word: shown, nearest, known });
};

/** A word of the user on one line, and not endless. */
export const shownWord = (word: string): string =>
  [...word.slice(0, mostShown * 2)].slice(0, mostShown).join('').split(/\s+/u).join(' ');
