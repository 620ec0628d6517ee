import { noSense, part, type Part, type Relation, type Sense } from '../language/sense.ts';

const compares = (before: Relation): Sense => ({ ...noSense, before });
const acts = (name: Part): Sense => ({ ...noSense, parts: part[name] });

/** Signs of several characters, the longest first. */
const long = ['-->', '==>', '<=', '>=', '=<', '=>', '->', '==', '>>', '...', '+-'];

/** What signs mean in every language. `=>` is an arrow between numbers; elsewhere the reader takes it for `>=`. */
export const signSenses: ReadonlyMap<string, Sense> = /* @__PURE__ */ new Map<string, Sense>([
  ['<', compares('<')],
  ['>', compares('>')],
  ['<=', compares('<=')],
  ['=<', compares('<=')],
  ['≤', compares('<=')],
  ['⩽', compares('<=')],
  ['>=', compares('>=')],
  ['=>', compares('>=')],
  ['≥', compares('>=')],
  ['⩾', compares('>=')],
  ['→', acts('to')],
  ['->', acts('to')],
  ['-->', acts('to')],
  ['==>', acts('to')],
  ['>>', acts('to')],
  ['➔', acts('to')],
  ['➡', acts('to')],
  ['⇒', acts('to')],
]);

/** End of the sign that begins at `at`. */
export const signAt = (text: string, at: number): number => {
  const two = text.charCodeAt(at + 1);
  // Only `-`, `<`, `>`, `=`, `.` continue a sign.
  if (two === 45 || two === 46 || (two >= 60 && two <= 62)) {
    for (const sign of long) if (text.startsWith(sign, at)) return at + sign.length;
  }
  return at + 1;
};
