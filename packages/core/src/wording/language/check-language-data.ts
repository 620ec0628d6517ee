import { checkObject } from '../../error/check-object.ts';
import { checkOptions } from '../../error/check-options.ts';
import { checkText } from '../../error/check-text.ts';
import { UsageError } from '../../error/usage-error.ts';
import { form, part, trait } from './sense.ts';

/** Lists of rows whose last place holds words; the places before it are numbers or words. */
const rowLists = [
  'numbers',
  'scales',
  'fractions',
  'multiples',
  'durations',
  'currencies',
  'units',
  'before',
  'after',
] as const;

/** Words by name, and the names there are; verbs take any name. Made when asked, so that a bundle can leave it out. */
const wordLists = (): readonly (readonly [name: string, known: readonly string[] | undefined])[] => [
  ['verbs', undefined],
  ['verbNouns', undefined],
  ['parts', Object.keys(part)],
  ['nouns', Object.keys(trait)],
  ['endings', Object.keys(form)],
  ['compounds', Object.keys(trait)],
];

const otherNames = ['id', 'decimalMark', 'verbLast', 'multipleEndings', 'verbForms', 'nounForms'];

/** Refuses what is no data of a language with a `UsageError` `core/bad-option` that names the list it is about. */
export const checkLanguageData = (data: unknown): void => {
  checkObject(data, 'data');
  const lists = wordLists();
  const names = [...otherNames, ...rowLists, ...lists.map(([name]) => name)];
  checkOptions('defineLanguage', data, names, 'core/bad-option');
  const given = data as Readonly<Record<string, unknown>>;
  checkText(given['id'], 'id');
  if (given['decimalMark'] !== '.' && given['decimalMark'] !== ',')
    throw new UsageError('core/bad-option', '`decimalMark` must be `.` or `,`');
  if (given['multipleEndings'] !== undefined) checkText(given['multipleEndings'], 'multipleEndings');
  for (const name of ['verbForms', 'nounForms'])
    if (typeof given[name] !== 'function')
      throw new UsageError(
        'core/bad-option',
        `\`${name}\` must be a function that lists the forms of a word`,
      );
  for (const name of rowLists) checkRows(given[name], name);
  for (const [name, known] of lists)
    if (name !== 'compounds' || given[name] !== undefined) checkWords(given[name], name, known);
};

const checkRows = (rows: unknown, name: string): void => {
  const fits =
    Array.isArray(rows) &&
    Array.from(rows as readonly unknown[]).every(
      (row) =>
        Array.isArray(row) &&
        row.length > 1 &&
        row.every((place) => typeof place === 'string' || typeof place === 'number') &&
        typeof row[row.length - 1] === 'string',
    );
  if (!fits)
    throw new UsageError(
      'core/bad-option',
      `\`${name}\` must be a list of rows such as \`[2, 'two, a pair']\``,
    );
};

const checkWords = (lists: unknown, name: string, known: readonly string[] | undefined): void => {
  checkObject(lists, name);
  if (known !== undefined) checkOptions(`defineLanguage.${name}`, lists, known, 'core/bad-option');
  for (const words of Object.values(lists as object)) checkText(words, name);
};
