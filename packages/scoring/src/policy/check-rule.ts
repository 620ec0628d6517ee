import { badArgument, checkNumbers, checkRecord } from './bad-argument.ts';

/** Refuses what is no name of a status rule, and limits of it that are no numbers. What a policy takes, it says itself. */
export const checkRule = (id: unknown, limits: unknown, names: readonly string[]): void => {
  if (typeof id !== 'string') throw badArgument('`id` of a status rule must be a text');
  checkRecord(limits, 'limits');
  const given = limits as { readonly [name: string]: unknown };
  checkNumbers(Object.fromEntries(names.map((name) => [name, given[name]])));
};
