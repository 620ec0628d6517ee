import { canonicalJson } from '@throughline/core';
import type { Finding, GoalSet, MessageCatalogue, ReviewBook } from '@throughline/core';
import type { Rule } from '../rule/rule.ts';
import { resolvePath } from './resolve-path.ts';

const ranks = { info: 0, warning: 1, error: 2 };

/** Texts, truths and numbers that come back from JSON as they went in. */
const isPlain = (fact: unknown): boolean =>
  typeof fact === 'string' || typeof fact === 'boolean' || (Number.isFinite(fact) && !Object.is(fact, -0));

/** What every finding of every rule promises. Throws what is wrong. */
export const checkFinding = (
  name: string,
  rule: Rule,
  finding: Finding,
  goals: GoalSet,
  reviewBook?: ReviewBook,
): void => {
  const wrong = (what: string): Error => new Error(`${name}: ${what} in ${canonicalJson(finding)}`);
  const survives = canonicalJson(JSON.parse(JSON.stringify(finding))) === canonicalJson(finding);
  if (!survives || !Object.values(finding.data).flat().every(isPlain))
    throw wrong('facts that JSON cannot keep');
  if (ranks[finding.severity] > ranks[rule.meta.severity]) throw wrong('a severity above that of the rule');
  const messages: MessageCatalogue = rule.meta.messages;
  const template = messages[finding.messageId ?? 'default'];
  for (const text of [template?.message, template?.help]) {
    for (const [, fact = ''] of text?.matchAll(/\{([a-zA-Z]+)\}/g) ?? []) {
      if (!Object.hasOwn(finding.data, fact)) throw wrong(`no fact for the placeholder \`${fact}\``);
    }
  }
  for (const text of [finding.message, finding.help ?? '']) {
    if (/[\r\n\u2028\u2029]/.test(text)) throw wrong('a line break');
    if (/undefined|\bNaN\b|\[object/.test(text)) throw wrong('a gap');
    if (text.endsWith('.') && !text.endsWith('...')) throw wrong('a final period');
  }
  // What both have, such as the organisation, is that of the goal set.
  if (!resolvePath({ ...reviewBook, ...goals }, finding.path)) throw wrong('a path that leads nowhere');
};
