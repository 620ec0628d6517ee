import type { Goal, GoalId, Guardrail, Measure } from '@throughline/core';

/** Fields of goals that hold references to goals or lists, over all kinds. */
interface Linked extends Goal {
  readonly guardrails?: readonly Guardrail[];
  readonly measure?: Measure;
}

/**
 * A goal without its references to goals that may not be seen, or that are not there: the reader could not tell the
 * two apart, and must not learn when a hidden goal goes away. A list that is left empty goes as a whole, for the same
 * reason. The name of an access list is cut, since lists are not handed out.
 */
export const cutGoal = <Entity extends Goal>(goal: Entity, isSeen: (id: GoalId) => boolean): Entity => {
  if (!holdsReferences(goal)) return goal;
  const { supports, dependsOn, carriedFrom, visibility, guardrails, measure, ...rest } = goal as Entity &
    Linked;
  const links = supports?.filter((support) => isSeen(support.goal));
  const needs = dependsOn?.filter(isSeen);
  return {
    ...rest,
    ...(links === undefined || links.length === 0 ? {} : { supports: links }),
    ...(needs === undefined || needs.length === 0 ? {} : { dependsOn: needs }),
    ...(carriedFrom === undefined || !isSeen(carriedFrom) ? {} : { carriedFrom }),
    ...(visibility === undefined ? {} : { visibility: { to: visibility.to } }),
    ...(guardrails === undefined
      ? {}
      : { guardrails: guardrails.map((guardrail) => cutGuardrail(guardrail, isSeen)) }),
    ...(measure === undefined ? {} : { measure: cutMeasure(measure, isSeen) }),
  } as unknown as Entity;
};

/** Most goals refer to none, and stay the very same object. */
const holdsReferences = ({
  supports,
  dependsOn,
  carriedFrom,
  visibility,
  guardrails,
  measure,
}: Linked): boolean =>
  supports !== undefined ||
  dependsOn !== undefined ||
  carriedFrom !== undefined ||
  visibility?.list !== undefined ||
  guardrails !== undefined ||
  measure?.kind === 'formula';

const cutGuardrail = (guardrail: Guardrail, isSeen: (id: GoalId) => boolean): Guardrail => {
  const { goal, measure, ...rest } = guardrail;
  return {
    ...rest,
    ...(goal === undefined || !isSeen(goal) ? {} : { goal }),
    ...(measure === undefined ? {} : { measure: cutMeasure(measure, isSeen) }),
  };
};

/** A measure without inputs that may not be seen: a formula that needs one has no value then. */
export const cutMeasure = (measure: Measure, isSeen: (id: GoalId) => boolean): Measure =>
  measure.kind === 'formula'
    ? { ...measure, inputs: measure.inputs.filter((input) => isSeen(input.goal)) }
    : measure;
