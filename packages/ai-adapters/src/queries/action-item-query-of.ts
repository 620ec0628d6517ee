import type { AskedBy, Parts } from './parts.ts';
import type { ActionItemQuery } from './query.ts';

/** Questions about action items: which are open, done or due, how many each person has, what share is done. */
export const actionItemQueryOf = (parts: Parts, { actor }: AskedBy): ActionItemQuery | undefined => {
  if (parts.noun('actionItem') === undefined) return undefined;
  parts.noun('talk'); // `from one-to-ones` says where they come from anyway
  parts.take('vague');
  parts.take('afterVerb');
  parts.take('ofPerson');
  const isOverdue = parts.take('overdue') === true;
  const words = parts.take('words');
  const completion = words?.get('completion')?.join();
  if (words !== undefined && (words.size > 1 || completion === undefined)) return undefined;
  const verb = parts.take('verb');
  if (verb !== undefined && verb !== 'held' && verb !== 'own') return undefined;
  const isDone = completion === 'done' || verb === 'held';
  const isOpen = parts.take('open') === true || completion === 'open';
  if (Number(isDone) + Number(isOpen || isOverdue) > 1) return undefined;
  const ask = parts.take('ask');
  if (ask === 'mean') return undefined;
  const per = parts.take('per');
  const isPer = per?.by === 'owner';
  if (per !== undefined && !isPer) return undefined;
  const isWho = parts.take('who') === true || parts.noun('person') !== undefined;
  const rank = parts.take('rank');
  if (rank !== undefined && (rank.quality === true || rank.way === 'low' || !isWho)) return undefined;
  parts.take('one');
  const due = parts.take('due') === true ? parts.take('span') : undefined;
  const days = due?.next ?? due;
  const done = isDone && due === undefined ? parts.take('span') : undefined;
  if (done?.isEnd === true || (done !== undefined && ask === 'share')) return undefined;
  const owner = parts.take('me') === true ? actor : parts.take('person')?.id;
  const rest = {
    ...(owner === undefined ? {} : { owner }),
    ...(days === undefined || due?.isEnd === true ? {} : { dueSince: days.from }),
    ...(days?.before === undefined ? {} : { dueBefore: days.before }),
    ...(done === undefined ? {} : { doneSince: done.from }),
    ...(done?.before === undefined ? {} : { doneBefore: done.before }),
  };
  if (ask === 'share')
    return isDone && !isWho && !isPer
      ? { of: 'actionItem', state: 'done', aggregate: 'share', ...rest }
      : undefined;
  const state = isDone ? 'done' : isOverdue ? 'overdue' : 'open';
  const isCount = ask === 'count' || isPer || isWho;
  if (!isCount) return { of: 'actionItem', state, ...rest };
  const groupBy = isPer || isWho ? ({ groupBy: 'owner' } as const) : {};
  return { of: 'actionItem', state, ...rest, aggregate: 'count', ...groupBy };
};
