import { plainLine } from './plain-line.ts';

/** Signs besides letters, digits and spaces that Mermaid takes as they are, wherever they stand in quotes. */
const plain = /[A-Za-z0-9 ,.+\-/()']/;

/** Begins an item of a list in Markdown: a dash, a plus, or a number with a dot or bracket, and then a space or nothing. */
const item = /^(?:\d{1,9}[.)]|[+-])(?: |$)/;

/** What Markdown takes for an address even where nothing else says so. */
const address = /www\./gi;

/**
 * A title as it can stand between double quotes in Mermaid: one line, and every ASCII sign that means something
 * to Mermaid anywhere as its entity code. A list of what is safe, not of what is known to be dangerous: besides
 * quotes and brackets there are directives (`%%{`), math (`$$`), icons (`fa:`), Markdown and style statements.
 * What begins as an item of a list (`1. Grow`), or is an address (`www.`), is Markdown that Mermaid does not draw.
 */
export const escapeMermaid = (title: string): string => {
  const line = plainLine(title);
  // Position of the sign that makes an item of it; -1 where there is none. All signs up to there are of one unit.
  const mark = (item.exec(line)?.[0].trimEnd().length ?? 0) - 1;
  return [...line]
    .map((point, at) => (at !== mark && (point > '\u007f' || plain.test(point)) ? point : codeOf(point)))
    .join('')
    .replace(address, (www) => www.slice(0, 3) + codeOf('.'));
};

const codeOf = (sign: string): string => `#${sign.charCodeAt(0)};`;
