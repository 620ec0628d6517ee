import { startUtf8Decoder } from './utf8-decoder.ts';

/** A line of the text: its number from 1, and its text unless it is too long or not UTF-8. */
export interface SplitLine {
  readonly line: number;
  readonly text: string;
  /** What keeps it from being read. */
  readonly fault?: 'long' | 'bytes';
}

/** Cuts text and bytes that come in pieces into lines. */
export interface LineSplitter {
  /** The lines that are complete with one more piece. */
  readonly push: (chunk: string | Uint8Array) => readonly SplitLine[];
  /** The last line, if the text does not end with a line feed. */
  readonly end: () => readonly SplitLine[];
}

/** Half of a pair stands for bad bytes, because no UTF-8 gives one alone; U+FFFD may be meant. */
const badByte = /(?:^|[^\ud800-\udbff])\udc00/;

/** Starts a splitter that keeps no more of a line than the limit; blank lines are counted and passed over. */
export const startLineSplitter = (lineLength: number): LineSplitter => {
  const decoder = startUtf8Decoder(0xdc00);
  let line = 1;
  let rest = '';
  let tooLong = false;
  /** Faults of the decoder that belong to lines before. */
  let faults = 0;
  let badBytes = false;
  let isFirst = true;

  const finish = (lines: SplitLine[]): void => {
    const fault = tooLong ? 'long' : badBytes ? 'bytes' : undefined;
    const text = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
    if (fault !== undefined) lines.push({ line, text: '', fault });
    else if (text.trim() !== '') lines.push({ line, text });
    line += 1;
    rest = '';
    tooLong = false;
    badBytes = false;
  };
  const add = (text: string): void => {
    rest += text;
    // What is too long is thrown away as it comes, so that a text without line ends does not fill the memory.
    if (rest.length > lineLength) tooLong = true;
    if (tooLong) rest = '';
  };
  const split = (text: string): SplitLine[] => {
    const lines: SplitLine[] = [];
    let start = isFirst && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    if (text !== '') isFirst = false;
    for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      finish(lines);
      start = end + 1;
    }
    add(text.slice(start));
    return lines;
  };
  const decoded = (text: string): readonly SplitLine[] => {
    if (decoder.faults() === faults) return split(text);
    faults = decoder.faults();
    const lines: SplitLine[] = [];
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) lines.push(...split('\n'));
      if (badByte.test(part)) badBytes = true;
      lines.push(...split(part));
    }
    return lines;
  };
  return {
    push: (chunk) =>
      typeof chunk === 'string' ? [...decoded(decoder.end()), ...split(chunk)] : decoded(decoder.push(chunk)),
    end: () => {
      const lines = [...decoded(decoder.end())];
      if (rest !== '' || tooLong || badBytes) finish(lines);
      return lines;
    },
  };
};
