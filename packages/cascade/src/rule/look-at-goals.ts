import type { GoalCheck } from './goal-check.ts';
import type { Found, RuleContext } from './rule.ts';

/**
 * Looks at all goals, unless columns tell that there is nothing to find. In the order of the document, in which the
 * objects lie in memory; by number it takes several times as long.
 */
export const lookAtGoals = <Options extends object, MessageId extends string>(
  perGoal: GoalCheck<Options, MessageId>,
  context: RuleContext,
  options: Options,
  report: (found: Found<MessageId>) => void,
): void => {
  if (perGoal.skips?.(context) === true) return;
  const { documentOrder } = context.index;
  const see = perGoal.look(context, options, report);
  for (let place = 0; place < documentOrder.length; place++) see(documentOrder[place]!);
};
