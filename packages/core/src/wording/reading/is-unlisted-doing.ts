import type { ReadingUnit } from '../language/reading-unit.ts';
import { form, noSense, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import type { HeadVerb } from './head-verb.ts';
import { headTraits } from './head-traits.ts';
import type { Quantity } from './quantity.ts';
import { does, ends } from './sentence.ts';

/** Most words of a name behind a number. */
const mostCounted = 4;

/** `Row 400 miles`, `Whittle 12 spoons`: a verb nobody listed, with a number of what nobody gives or makes. */
export const isUnlistedDoing = (
  tokens: readonly Token[],
  head: HeadVerb,
  target: Quantity | null,
  unit: ReadingUnit | null,
): boolean => {
  const verb = tokens[head.clause];
  const next = tokens[head.clause + 1];
  if (head.at >= 0 || verb?.sense !== noSense || verb.kind !== 'word' || unit?.kind !== 'count') return false;
  const bare = !ends(verb, form.plural | form.action | form.participle) && !verb.text.includes('-');
  if (!bare || target?.first !== head.clause + 1 || next?.spaced !== true) return false;
  const counted = tokens[target.at + 1];
  // `Press 4 tonnes of olives`: goods, and not how far somebody went.
  if (counted?.sense.unit !== undefined && does(tokens[target.at + 2], part.of)) return false;
  return (
    ends(counted, form.plural) &&
    headTraits(tokens, { first: target.at + 1, last: target.at + mostCounted }) === 0
  );
};
