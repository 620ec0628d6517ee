import { part, type VerbKind } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { does } from './sentence.ts';

/** Verbs whose object the second verb makes: `identify and fix`, `agree and document`. */
const joins: ReadonlySet<VerbKind> = /* @__PURE__ */ new Set<VerbKind>([
  'do',
  'win',
  'hit',
  'watch',
  'use',
  'finish',
]);

/** What the verb, or two verbs joined by `and`, do: what is left of them is what the one of making makes. */
export const joinedVerb = (tokens: readonly Token[], head: HeadVerb): VerbKind | null =>
  head.kind !== null &&
  joins.has(head.kind) &&
  does(tokens[head.at + 1], part.and) &&
  tokens[head.at + 2]?.sense.verb === 'make'
    ? 'make'
    : head.kind;
