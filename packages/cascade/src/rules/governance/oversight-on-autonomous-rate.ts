import { goalAt } from '@throughline/core';
import type {
  AiSystem,
  GoalIndex,
  Guardrail,
  JsonValue,
  KeyResult,
  Objective,
  Suggestion,
} from '@throughline/core';
import { isFrozen } from '../../goal/is-frozen.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isFinal, isOpen } from '../../goal/standing.ts';
import { answersDuty, titleIsAbout } from '../../obligations/answers-duty.ts';
import { isAutonomousRate } from '../../obligations/autonomous-rate.ts';
import { dutyOf } from '../../obligations/duties-of.ts';
import { dutyMarks } from '../../obligations/duty-marks.ts';
import { reliedOn } from '../../obligations/relied-on.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Measure kind of goals without a measure. */
const unmeasured = 255;

/** Every system whose duties include human oversight matters as much as any other. */
const rank = (system: AiSystem): number | undefined =>
  dutyOf(system, 'oversight') === undefined ? undefined : 1;

/**
 * A target for what a high-risk AI system does by itself carries a guardrail of human oversight, on the key result or
 * its objective: how much a human looks at, or how often one overrides. The guardrail says so in its title, or names
 * a goal that measures it.
 *
 * @example
 * ```ts
 * import { oversightOnAutonomousRate } from '@throughline/cascade';
 *
 * oversightOnAutonomousRate.meta.requirements; // => ['S4-18']
 * ```
 */
export const oversightOnAutonomousRate: Rule<NoOptions> = {
  meta: {
    id: 'governance/oversight-on-autonomous-rate',
    title: 'A target for what a high-risk AI system does by itself carries a guardrail of human oversight',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-18'],
    source: 'docs/sources.md#duties-for-ai-systems',
    url: '@throughline/cascade/src/rules/governance/oversight-on-autonomous-rate.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          '`{title}` asks high-risk AI system `{system}` to decide by itself, and no guardrail asks for human oversight (Article {article} of the EU AI Act)',
        help: 'add a guardrail for the share a human looks at or overrides, and name the goal that measures it',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    const marks = dutyMarks.oversight;
    if ((index.document.aiSystems ?? []).length === 0 || marks === undefined) return;
    const systemOf = reliedOn(index, rank);
    const isAutonomous = isAutonomousRate();
    const isOversight = titleIsAbout(marks);
    const answers = answersDuty(index, day, 'oversight', marks);
    const keeps = ({ title, goal }: Guardrail): boolean => {
      const control = goal === undefined ? undefined : index.numberOf(goal);
      return isOversight(title) || (control !== undefined && answers(control));
    };
    const isGuarded = (goal: number): boolean => {
      const { guardrails } = (goalAt(index, goal) ?? {}) as Partial<KeyResult | Objective>;
      return guardrails?.some(keeps) === true;
    };
    for (let goal = 0; goal < index.size; goal++) {
      if (index.measureKind[goal] === unmeasured || !isOpen(index, goal, day)) continue;
      const system = systemOf(goal);
      const applied = system === undefined ? undefined : dutyOf(system, 'oversight');
      if (system === undefined || applied === undefined || !isAutonomous(measuredAt(index, goal))) continue;
      if (isGuarded(goal) || isGuarded(index.container[goal]!)) continue;
      const { title } = measuredAt(index, goal);
      const { article } = applied.duty;
      report({
        goal,
        path: pathOf(index, goal),
        data: { title, system: system.name, article },
        suggest: () => addGuardrail(index, goal),
      });
    }
  },
};

const addGuardrail = (index: GoalIndex, goal: number): readonly Suggestion[] => {
  const id = index.ids[goal]!;
  const { guardrails = [] } = measuredAt(index, goal);
  // A frozen goal takes no other guardrails, and a change that keeps a control which does not exist is refused.
  const isKnown = ({ goal: control }: Guardrail): boolean =>
    control === undefined || index.numberOf(control) !== undefined;
  if (
    isFrozen(index, goal) ||
    isFinal(index, goal) ||
    index.numberOf(id) !== goal ||
    !guardrails.every(isKnown)
  )
    return [];
  const added: Guardrail = { title: 'Human review of a sample, and every override counted', mode: 'flag' };
  return [
    {
      title: `add a guardrail of human oversight to \`${id}\``,
      changes: [
        { kind: 'revise', goal: id, set: { guardrails: [...guardrails, added] as unknown as JsonValue } },
      ],
    },
  ];
};
