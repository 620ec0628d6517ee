import type { QueryCondition } from '@throughline/cascade';
import { levelIs } from './level-is.ts';
import type { WordField } from './mark.ts';
import type { Parts } from './parts.ts';

/** What a number is asked for each of. */
export interface Grouping {
  readonly field: string;
  readonly where: readonly QueryCondition[];
}

/** By what a question groups; `twice` where it says two things. */
export const groupingOf = (parts: Parts, versus: WordField | undefined): Grouping | 'twice' | undefined => {
  const per = parts.take('per');
  const isWho = parts.take('who') === true || parts.noun('person') !== undefined;
  const isUnit = parts.noun('unit') !== undefined;
  const said = parts.take('level');
  // Teams per department would be two groupings.
  if (said !== undefined && per?.level !== undefined && said !== per.level) return 'twice';
  const level = said ?? per?.level;
  if (
    Number(per !== undefined) + Number(versus !== undefined) + Number(isWho) + Number(isUnit) > 1 &&
    !(isUnit && per?.by === 'unit')
  )
    return 'twice';
  if (isWho || per?.by === 'owner') return { field: 'owner', where: [] };
  if (isUnit || per?.by === 'unit')
    return {
      field: 'unit',
      where: [level === undefined ? { field: 'unit', op: 'known', value: true } : levelIs(level)[0]!],
    };
  if (versus !== undefined) return { field: versus, where: [] };
  // A mean of counts is another question.
  if (per?.by === 'objective' || per?.by === 'kra' || per?.by === 'keyResult') return 'twice';
  return per === undefined ? undefined : { field: per.by, where: [] };
};

/** Units that stand side by side are groups of their own. */
export const besides = (parts: Parts): Grouping => {
  parts.noun('unit');
  parts.take('level');
  parts.take('per');
  return { field: 'unit', where: [] };
};
