import { planStatuses } from '../score/status.ts';
import { planComparisons, planFacts } from './status-rule.ts';

/** Most conditions, and most comparisons of one. */
const most = 20;

/** What is wrong with the conditions of a status rule, in the words of an error; undefined when nothing is. */
export const conditionProblem = (value: unknown): string | undefined => {
  if (!Array.isArray(value) || value.length > most) return `must be a list of at most ${most} conditions`;
  for (let at = 0; at < value.length; at++) {
    const { status, when, ...rest } = Object(value[at]) as { readonly [name: string]: unknown };
    const [other] = Object.keys(rest);
    if (other !== undefined) return `has \`${other}\`, which is not a field of a condition`;
    if (!planStatuses.includes(status as never))
      return `has a condition whose \`status\` is not one of \`${planStatuses.join('`, `')}\``;
    if (!Array.isArray(when) || when.length === 0 || when.length > most)
      return `has a condition whose \`when\` is not a list of 1 to ${most} comparisons`;
    if (!Array.from(when).every(isTest))
      return `has a comparison that is not \`of\`, \`is\` and \`limit\` with known words and a number from -4 to 4`;
  }
  return undefined;
};

const isTest = (test: unknown): boolean => {
  const { of, is, limit, ...rest } = Object(test) as { readonly [name: string]: unknown };
  return (
    Object.keys(rest).length === 0 &&
    planFacts.includes(of as never) &&
    planComparisons.includes(is as never) &&
    typeof limit === 'number' &&
    Math.abs(limit) <= 4
  );
};
