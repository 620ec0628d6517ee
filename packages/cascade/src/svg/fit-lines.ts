import { textWidth } from './text-width.ts';

/** The room a text has. */
export interface Room {
  /** Width of a line, in pixels. */
  readonly width: number;
  /** Size of the type, in pixels. */
  readonly size: number;
  /** How heavy the type is. */
  readonly weight: 'bold' | 'regular';
  /** How many lines at most. */
  readonly lines: number;
}

/** Breaks a text between words, where need be within one, into lines that fit. What is too much ends in an ellipsis. */
export const fitLines = (text: string, { width, size, weight, lines }: Room): readonly string[] => {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const words = text.split(' ').flatMap((word) => (fits(word) ? [word] : pieces(word, fits)));
  const fitted = [''];
  for (let at = 0; at < words.length; at++) {
    const last = fitted[fitted.length - 1]!;
    const longer = last === '' ? words[at]! : `${last} ${words[at]!}`;
    if (fits(longer)) fitted[fitted.length - 1] = longer;
    else if (fitted.length < lines) fitted.push(words[at]!);
    else return [...fitted.slice(0, -1), cut([last, ...words.slice(at)].join(' '), fits)];
  }
  return fitted;
};

/** As much of a text as fits before an ellipsis. */
const cut = (text: string, fits: (line: string) => boolean): string => {
  let kept = '';
  for (const point of text) {
    if (!fits(`${kept}${point}…`)) break;
    kept += point;
  }
  return `${kept.trimEnd()}…`;
};

/** A word that is wider than a line, cut where it has to be. */
const pieces = (word: string, fits: (line: string) => boolean): readonly string[] => {
  const parts = [''];
  for (const point of word) {
    const last = parts[parts.length - 1]!;
    if (last === '' || fits(`${last}${point}`)) parts[parts.length - 1] = `${last}${point}`;
    else parts.push(point);
  }
  return parts;
};
