/** Longest title in a picture, in code points. Longer ones end in an ellipsis. Our choice: three lines of a box. */
const longest = 80;

/** Signs besides letters, digits and spaces that Mermaid takes as they are, wherever they stand in quotes. */
const plain = /[A-Za-z0-9 ,.+\-/()']/;

/**
 * Signs that cannot be seen, or turn the direction of what follows, and halves of signs. Written out, because
 * classes of Unicode change with its version and the same title must give the same picture everywhere.
 */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]/u;

/** Stands for a title without a visible sign: Mermaid refuses empty quotes. */
const empty = '…';

/**
 * A title as it can stand between double quotes in Mermaid: one line, and every ASCII sign that means something
 * to Mermaid anywhere as its entity code. A list of what is safe, not of what is known to be dangerous: besides
 * quotes and brackets there are directives (`%%{`), math (`$$`), icons (`fa:`), Markdown and style statements.
 */
export const escapeMermaid = (title: string): string => {
  const points = [...title].map((point) => (unseen.test(point) ? ' ' : point));
  const line = [...points.join('').replace(/\s+/g, ' ').trim()];
  if (line.length === 0) return empty;
  const text = line.length > longest ? [...line.slice(0, longest - 1), '…'] : line;
  return text
    .map((point) => (point > '\u007f' || plain.test(point) ? point : `#${point.charCodeAt(0)};`))
    .join('');
};
