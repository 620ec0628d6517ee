import type { GoalQuery } from '@throughline/cascade';
import type { Parts } from './parts.ts';

/** What a question asks of one goal that it names: its progress, its status, its owner, when it is due. */
export const goalFactOf = (parts: Parts): GoalQuery | undefined => {
  const named = parts.peek('goal');
  if (named === undefined) return undefined;
  const verb = parts.peek('verb');
  if (verb !== undefined && verb !== 'own' && verb !== 'changed') return undefined;
  const fields: string[] = [...(parts.take('show') ?? [])];
  const measure = parts.take('measure');
  if (measure !== undefined) fields.push(measure);
  parts.take('goal');
  if (parts.take('how') === true && parts.take('doing') === true)
    fields.push('status', 'attainment', 'confidence');
  // `Is "Win" on track` shows how it stands.
  const words = parts.peek('words');
  if (words?.size === 1 && words.has('status') && parts.peek('nouns') === undefined && parts.take('words'))
    fields.push('status', 'attainment');
  const isWho = parts.take('who') === true;
  if ((verb === 'own' && isWho) || parts.noun('owner') !== undefined) fields.push('owner');
  else if (isWho) return undefined;
  const isWhen = parts.take('when') === true;
  if (isWhen && parts.take('due') === true) fields.push('due');
  else if (isWhen && verb === 'changed') fields.push('lastCheckIn');
  else if (isWhen) return undefined;
  if (parts.noun('dueDate') !== undefined) fields.push('due');
  parts.take('verb');
  parts.take('latest');
  parts.noun('goal', 'objective', 'keyResult', 'kra', 'kpi', 'initiative');
  return fields.length === 0
    ? undefined
    : {
        of: 'goal',
        where: [{ field: 'id', op: 'is', value: named.id }],
        select: ['title', ...new Set(fields)],
      };
};
