/** Values that are looked at, so that one which holds itself comes to an end. Our choice, beyond any proposal. */
const mostValues = 300_000;

/**
 * The words of a plain value, in a fixed order: texts split at white space, numbers and truth values as they
 * are. Names of fields are not words; fields are read in code unit order, so their order in the object does not
 * matter. Reads at most `most` words; iterative, whatever the depth, and also where a value holds itself.
 */
export const valueTokens = (value: unknown, most: number): readonly string[] => {
  const tokens: string[] = [];
  const waiting: unknown[] = [value];
  let left = mostValues;
  while (waiting.length > 0 && tokens.length < most && left-- > 0) {
    const one = waiting.pop();
    if (typeof one === 'string') {
      for (const [word] of one.matchAll(/\S+/g)) {
        if (tokens.push(word) >= most) break;
      }
    } else if (typeof one === 'number' || typeof one === 'boolean') {
      tokens.push(String(one));
    } else if (Array.isArray(one)) {
      for (let at = one.length - 1; at >= 0; at--) waiting.push(one[at]);
    } else if (typeof one === 'object' && one !== null) {
      const fields = one as Readonly<Record<string, unknown>>;
      for (const name of Object.keys(fields).sort().reverse()) waiting.push(fields[name]);
    }
  }
  return tokens;
};
