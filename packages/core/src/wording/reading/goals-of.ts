import { form, part } from '../language/sense.ts';
import type { Token } from '../text/token.ts';
import { does, ends } from './sentence.ts';

/** Does a purpose begin here: `in order to`, `so that`, `to cut`? What follows says why. */
const isPurpose = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (does(token, part.means | part.relative)) return !does(token, part.article) && token?.text !== 'as';
  return does(token, part.to) && tokens[at + 1]?.sense.verb !== undefined && at > 0;
};

/** How many goals a sentence lists: clauses that begin with a verb, or with a noun of doing: `revival of crafts`. */
export const goalsOf = (tokens: readonly Token[]): number => {
  let verbs = 0;
  let nouns = 0;
  const gerund = ends(tokens[0], form.gerund) && tokens[0]?.sense.verb !== undefined;
  let purpose = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    purpose ||= isPurpose(tokens, at);
    if (token?.kind !== 'word') continue;
    const before = tokens[at - 1];
    const begins =
      at === 0 ||
      before?.text === ',' ||
      before?.text === ';' ||
      before?.text === '.' ||
      does(before, part.and);
    if (!begins) continue;
    if (ends(token, form.action) && does(tokens[at + 1], part.of)) nouns++;
    else if (token.sense.verb !== undefined && !purpose && (gerund || !ends(token, form.gerund))) {
      // `Attract, train and keep carers`: verbs in a row share what they are about.
      const joint = tokens[at + 1];
      if (joint?.text !== ',' && !does(joint, part.and)) verbs++;
    }
  }
  // One noun of doing in a list is a part of what the verb is about.
  return nouns > 1 ? verbs + nouns : verbs;
};
