import type { TokenUsage } from './model-reply.ts';

const names = ['input', 'output', 'cachedInput', 'reasoning'] as const;

/** Tokens of two calls together; what neither tells stays untold. */
export const addUsage = (first: TokenUsage, second: TokenUsage): TokenUsage => {
  const sum: { [Name in (typeof names)[number]]?: number } = {};
  for (const name of names) {
    const one = first[name];
    const other = second[name];
    if (one !== undefined || other !== undefined) sum[name] = (one ?? 0) + (other ?? 0);
  }
  return sum;
};
