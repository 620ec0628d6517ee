import type { Finding } from '../finding/finding.ts';
import { logProblem } from './log-problem.ts';

/** Says what is wrong with the place of the next revision in the log: nothing, or one finding. */
export type OrderCheck = (revision: number, path: readonly (string | number)[]) => readonly Finding[];

/** Starts at the revision of the base; without one the first entry may have any revision. */
export const startOrderCheck = (base: number | undefined): OrderCheck => {
  const seen = new Set<number>();
  let before = base;
  return (revision, start) => {
    const path = [...start, 'revision'];
    if (seen.has(revision)) return [logProblem('log/repeated-revision', path, { revision })];
    seen.add(revision);
    if (base !== undefined && revision <= base)
      return [logProblem('log/older-than-base', path, { revision, base })];
    const last = before;
    before = revision;
    return last === undefined || revision === last + 1
      ? []
      : [logProblem('log/gap', path, { revision, before: last })];
  };
};
