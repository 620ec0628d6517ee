import type { Finding } from '../finding/finding.ts';
import { logProblem } from './log-problem.ts';
import { replaceWords, type WordTable } from './replace-words.ts';

/** An object or list that is being read: what is left of it is `at` and everything behind. */
interface Frame {
  readonly holder: Readonly<Record<string | number, unknown>>;
  /** Names of an object; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  at: number;
}

/** Where whole words of a table stand in a value, in texts or in names of fields, as warnings. */
export const stillNamed = (
  value: unknown,
  words: WordTable,
  start: readonly (string | number)[],
): readonly Finding[] => {
  const found: Finding[] = [];
  const names = (text: string): boolean => replaceWords(text, words) !== text;
  const open: Frame[] = [];
  /** Notes the place that is being read. Paths are made for what is found only. */
  const note = (): void => void found.push(placed([...start, ...open.map(keyBefore)], words));
  const look = (item: unknown): void => {
    if (typeof item === 'string' && names(item)) note();
    else if (typeof item === 'object' && item !== null) open.push(frameOf(item));
  };
  look(value);
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    if (frame.at === frame.size) {
      open.pop();
      continue;
    }
    frame.at += 1;
    const key = keyBefore(frame);
    if (typeof key === 'string' && names(key)) note();
    look(frame.holder[key]);
  }
  return found;
};

const frameOf = (holder: object): Frame => {
  const keys = Array.isArray(holder) ? undefined : Object.keys(holder);
  const size = keys === undefined ? (holder as readonly unknown[]).length : keys.length;
  return { holder: holder as Frame['holder'], keys, size, at: 0 };
};

/** The field or position whose turn it is; `at` has moved on already. */
const keyBefore = ({ keys, at }: Frame): string | number => keys?.[at - 1] ?? at - 1;

/** The place must not repeat what was to be erased, so names of fields are given with the words replaced. */
const placed = (path: readonly (string | number)[], words: WordTable): Finding => {
  const shown = path.map((step) => (typeof step === 'string' ? replaceWords(step, words) : step));
  return logProblem('log/still-named', shown, { place: shown.join('.') }, 'warning');
};
