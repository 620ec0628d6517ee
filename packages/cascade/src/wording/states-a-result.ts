/** Third persons of verbs that say what became of something. They are hardly ever nouns. */
const singular =
  /\b(?:reaches|stays|remains|exceeds|halves|doubles|triples|improves|falls|rises|grows|shrinks|drops|decreases|increases|stabilises|stabilizes|declines|beats|meets|covers|takes|is|gets|becomes|comes|hits|holds)\b/i;
/** The same verbs after a plural: `costs fall`. Alone they may be nouns: `a fall event`. */
const plural =
  /\p{L}{2,30}[^s\P{L}]s\s(?:reach|stay|remain|exceed|halve|double|triple|improve|fall|rise|grow|shrink|drop|decrease|increase|stabilise|stabilize|decline|beat|meet|cover|take|are|get|become|come|hit|hold)\b/iu;
/** Of them, those that are verbs beyond doubt, also after a word that tells people what to do. */
const certain = /\b(?:reaches|stays|remains|exceeds|halves|improves|is|becomes)\b/i;
/** Nouns of amount: what such a word makes of the word before it is the name of a figure, `answer rate`. */
const figure =
  /^(?:rates?|times?|costs?|loads?|scores?|shares?|ratios?|hours|days|completion|adherence|quality|accuracy|uptime|speed|volumes?|expenses?)(?:$|\s(?:above|below|under|over|at|of|within|between|from)\b)/i;
/** From here on a title says why, or what goes along; a verb there is not that of the title. */
const aside = /\b(?:so that|so|that|what|which|who|until|while|because|if|when|where)\b/i;

/**
 * Does a title whose first word could be an activity name a result all the same? `Running costs fall below 5 %` and
 * `Answer rate above 90 %` do, `Running workshops` and `Run load tests` do not.
 *
 * @param first - the first word, in lower case
 */
export const statesAResult = (title: string, first: string): boolean => {
  const rest = title.slice(first.length, first.length + longest).trimStart();
  if (figure.test(rest)) return true;
  const end = aside.exec(rest)?.index ?? rest.length;
  const clause = rest.slice(0, end);
  // `Running costs` and `training completion` are things; `run` and `launch` tell somebody what to do.
  return first.endsWith('ing') ? singular.test(clause) || plural.test(clause) : certain.test(clause);
};

/** Letters of a title that are looked at; a title says what it is about at its beginning. */
const longest = 200;
