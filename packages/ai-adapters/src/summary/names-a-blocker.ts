/** First words of what people write when something stands in the way, and the words that must follow. Our own list. */
const blockers: ReadonlyMap<string, readonly string[]> = new Map([
  // English.
  ['blocked', ['']],
  ['blocker', ['']],
  ['blockers', ['']],
  ['blocking', ['']],
  ['stuck', ['']],
  ['waiting', ['for', 'on']],
  ['waits', ['for', 'on']],
  ['held', ['up']],
  ['on', ['hold']],
  ['delayed', ['']],
  ['delay', ['']],
  ['delays', ['']],
  // German.
  ['blockiert', ['']],
  ['hindernis', ['']],
  ['hindernisse', ['']],
  ['warten', ['auf']],
  ['wartet', ['auf']],
  ['verzögert', ['']],
  ['verzögerung', ['']],
]);

/** Words that turn it around: `no blockers`, `not blocked`, `nichts blockiert`. */
const negations: ReadonlySet<string> = new Set([
  ...['no', 'not', 'nothing', 'never', 'without', 'none', 'isn', 'aren', 'wasn', 'cleared', 'resolved'],
  ...['kein', 'keine', 'keinen', 'keiner', 'nicht', 'nichts', 'nie', 'ohne'],
]);

/** How many words before it may turn it around: `not really blocked`. */
const reach = 2;

/** Does a note say that something stands in the way? Reads words, English and German; what is denied does not count. */
export const namesABlocker = (note: string): boolean => {
  const words = note.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word, at) => {
    const followers = blockers.get(word);
    if (followers === undefined) return false;
    if (!followers.some((next) => next === '' || next === words[at + 1])) return false;
    // `isn't` reads as `isn` and `t`.
    const before = words.slice(Math.max(0, at - reach - 1), at).filter((one) => one !== 't');
    return !before.slice(-reach).some((one) => negations.has(one));
  });
};
