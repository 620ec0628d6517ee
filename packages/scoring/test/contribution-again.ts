import type { ExplanationStep } from '@throughline/scoring';

/** What a step about contributions must give, worked out again from its inputs and the steps it uses. */
export const contributionAgain = (
  { rule, inputs }: ExplanationStep,
  used: readonly ExplanationStep[],
): number | null => {
  if (rule === 'contribution/part') {
    const value = used[0]?.output ?? null;
    return value === null || inputs['reason'] !== undefined
      ? null
      : // Adding 0 turns -0 into 0.
        Number(value) * Number(inputs['rate'] ?? 1) * Number(inputs['share']) + 0;
  }
  const amounts = used.flatMap(({ output }) => (typeof output === 'number' ? [output] : []));
  const isWrong = used.some((part) => part.inputs['reason'] === 'unit-mismatch');
  const isHeldUp = inputs['missingData'] === 'block' && amounts.length < used.length;
  return amounts.length === 0 || isWrong || isHeldUp
    ? null
    : amounts.sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0);
};
