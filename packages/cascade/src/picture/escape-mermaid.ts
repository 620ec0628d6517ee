import { plainLine } from './plain-line.ts';

/** Signs besides letters, digits and spaces that Mermaid takes as they are, wherever they stand in quotes. */
const plain = /[A-Za-z0-9 ,.+\-/()']/;

/**
 * A title as it can stand between double quotes in Mermaid: one line, and every ASCII sign that means something
 * to Mermaid anywhere as its entity code. A list of what is safe, not of what is known to be dangerous: besides
 * quotes and brackets there are directives (`%%{`), math (`$$`), icons (`fa:`), Markdown and style statements.
 */
export const escapeMermaid = (title: string): string =>
  [...plainLine(title)]
    .map((point) => (point > '\u007f' || plain.test(point) ? point : `#${point.charCodeAt(0)};`))
    .join('');
