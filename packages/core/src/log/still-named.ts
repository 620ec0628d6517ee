import type { Finding } from '../finding/finding.ts';
import { logProblem } from './log-problem.ts';
import { replaceWords, type WordTable } from './replace-words.ts';

/** Where whole words of a table stand in a value, in texts or in names of fields, as warnings. */
export const stillNamed = (
  value: unknown,
  words: WordTable,
  start: readonly (string | number)[],
): readonly Finding[] => {
  const found: Finding[] = [];
  const names = (text: string): boolean => replaceWords(text, words) !== text;
  const open: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value, path: start },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path } = next;
    if (typeof next.value === 'string' && names(next.value)) found.push(placed(path, words));
    if (typeof next.value !== 'object' || next.value === null) continue;
    const isList = Array.isArray(next.value);
    const inner: (typeof open)[number][] = [];
    for (const [key, item] of Object.entries(next.value)) {
      if (!isList && names(key)) found.push(placed([...path, key], words));
      inner.push({ value: item, path: [...path, isList ? Number(key) : key] });
    }
    open.push(...inner.reverse());
  }
  return found;
};

/** The place must not repeat what was to be erased, so names of fields are given with the words replaced. */
const placed = (path: readonly (string | number)[], words: WordTable): Finding => {
  const shown = path.map((step) => (typeof step === 'string' ? replaceWords(step, words) : step));
  return logProblem('log/still-named', shown, { place: shown.join('.') }, 'warning');
};
