import { type Conditions, none } from './conditions.ts';
import type { AskedBy, Parts } from './parts.ts';

/** When goals are due, or that they were and are open. */
export const dueOf = (parts: Parts, by: AskedBy): Conditions | undefined => {
  if (parts.take('overdue') === true) {
    const span = parts.has('lack') || parts.has('verb') ? undefined : parts.take('span');
    if (parts.has('due') || (span !== undefined && (span.days === undefined || span.before !== undefined)))
      return undefined;
    parts.take('longer');
    return [
      { field: 'due', op: 'before', value: span?.from ?? by.asOf },
      { field: 'completion', op: 'is', value: 'open' },
    ];
  }
  // `Deadlines this week` are what is due then.
  const isDeadline = parts.has('span') && parts.noun('dueDate') !== undefined;
  if (parts.take('due') === undefined && !isDeadline) return none;
  parts.take('upcoming');
  const said = parts.take('span');
  const { from, before } = said?.next ?? said ?? {};
  // `due three weeks` says neither ago nor ahead, and `since` a day that is over is no bound to what is due.
  if (said === undefined || from === undefined || (said.days !== undefined && before === undefined))
    return undefined;
  if (before === undefined && from < by.asOf) return undefined;
  return [
    ...(said.isEnd === true ? none : [{ field: 'due', op: 'since', value: from } as const]),
    ...(before === undefined ? none : [{ field: 'due', op: 'before', value: before } as const]),
  ];
};
