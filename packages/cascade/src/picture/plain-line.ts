/** Longest title in a picture, in code points. Longer ones end in an ellipsis. Our choice: three lines of a box. */
const longestTitle = 80;

/**
 * Signs that cannot be seen, or turn the direction of what follows, halves of signs, and codes that are no signs.
 * Written out, because classes of Unicode change with its version and the same title must give the same picture
 * everywhere.
 */
const unseen =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/u;

/** Stands for a title without a visible sign: some tools refuse empty quotes. */
const empty = '…';

/**
 * A title as one line of signs that can be seen, cut to a length. Reads no further than what is shown, however
 * long the title is.
 */
export const plainLine = (title: string, longest: number = longestTitle): string => {
  const points: string[] = [];
  let isGap = false;
  for (const point of title) {
    if (unseen.test(point)) {
      isGap = points.length > 0;
      continue;
    }
    if (isGap) points.push(' ');
    isGap = false;
    points.push(point);
    if (points.length > longest) return `${points.slice(0, longest - 1).join('')}…`;
  }
  return points.length === 0 ? empty : points.join('');
};
