import { plainLine } from './plain-line.ts';

/** Signs besides letters, digits and spaces that mean nothing to DOT between quotes. */
const plain = /[A-Za-z0-9 ,.+\-/()']/;

/**
 * A title as it can stand between double quotes in DOT: one line, every other ASCII sign as its entity code, which
 * Graphviz turns back into the sign when it draws. A backslash begins an escape there even as a code, so it is
 * doubled instead.
 */
export const escapeDot = (title: string): string =>
  [...plainLine(title)]
    .map((point) => {
      if (point > '\u007f' || plain.test(point)) return point;
      return point === '\\' ? '\\\\' : `&#${point.charCodeAt(0)};`;
    })
    .join('');
