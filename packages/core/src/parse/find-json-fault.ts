/** A place in a text; both count from 1. */
export interface TextPlace {
  readonly line: number;
  /** In UTF-16 units. */
  readonly column: number;
}

/** Ends of the next piece of a text, or -1 when no such piece begins there. */
type EndOf = (text: string, at: number) => number;

/**
 * The first place where a text stops being JSON, or `undefined` if it is JSON. Engines word their errors
 * differently and some name no place, so we look ourselves; only texts that failed get here. Every character
 * is read a few times at most, and open brackets are kept in a list, so that no depth breaks it.
 */
export const findJsonFault = (text: string): TextPlace | undefined => {
  const open: string[] = [];
  let at = endOfSpace(text, 0);
  for (;;) {
    // A value is due here: one that is complete, or a bracket behind which the next one is due.
    const end = endOfValue(text, at);
    if (end.at === -1) return placeIn(text, end.fault);
    at = end.at;
    if (end.opens !== undefined) {
      open.push(end.opens);
      continue;
    }
    at = endOfSpace(text, at);
    while (open.length > 0 && text[at] === open.at(-1)) {
      open.pop();
      at = endOfSpace(text, at + 1);
    }
    const inside = open.at(-1);
    if (inside === undefined) return at === text.length ? undefined : placeIn(text, at);
    if (text[at] !== ',') return placeIn(text, at);
    at = endOfSpace(text, at + 1);
    if (inside === ']') continue;
    const key = endOfKey(text, at);
    if (key.at === -1) return placeIn(text, key.fault);
    at = key.at;
  }
};

/** Where a piece ends, and the bracket it leaves open; at -1 it does not fit, and `fault` says where. */
interface PieceEnd {
  readonly at: number;
  readonly fault: number;
  readonly opens?: string;
}

const endOfValue = (text: string, at: number): PieceEnd => {
  const first = text[at];
  if (first === '[' || first === '{') {
    const opens = first === '[' ? ']' : '}';
    const inner = endOfSpace(text, at + 1);
    if (text[inner] === opens) return { at: inner + 1, fault: 0 };
    if (first === '[') return { at: inner, fault: 0, opens };
    const key = endOfKey(text, inner);
    return key.at === -1 ? key : { ...key, opens };
  }
  const end = first === '"' ? endOfString(text, at) : Math.max(endOfLiteral(text, at), endOfNumber(text, at));
  return { at: end, fault: at };
};

/** A name and its colon, up to where its value is due. */
const endOfKey = (text: string, at: number): PieceEnd => {
  const end = text[at] === '"' ? endOfString(text, at) : -1;
  if (end === -1) return { at: -1, fault: at };
  const colon = endOfSpace(text, end);
  return text[colon] === ':' ? { at: endOfSpace(text, colon + 1), fault: 0 } : { at: -1, fault: colon };
};

const endOfSpace: EndOf = (text, at) => {
  let end = at;
  while (text[end] === ' ' || text[end] === '\n' || text[end] === '\r' || text[end] === '\t') end += 1;
  return end;
};

const endOfLiteral: EndOf = (text, at) => {
  const word = ['true', 'false', 'null'].find((one) => text.startsWith(one, at));
  return word === undefined ? -1 : at + word.length;
};

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

const endOfNumber: EndOf = (text, at) => {
  const pattern = new RegExp(number);
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const endOfString: EndOf = (text, at) => {
  for (let end = at + 1; end < text.length; end++) {
    const sign = text[end];
    if (sign === '"') return end + 1;
    if (text.charCodeAt(end) < 0x20) return -1;
    if (sign !== '\\') continue;
    end += 1;
    if (text[end] === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(end + 1, end + 5))) end += 4;
    else if (!'"\\/bfnrt'.includes(text[end] ?? 'x')) return -1;
  }
  return -1;
};

const placeIn = (text: string, at: number): TextPlace => {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
};
