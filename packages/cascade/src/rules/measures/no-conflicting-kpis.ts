import type { GoalIndex, Suggestion } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import { cycleGroups } from '../../goal/cycle-groups.ts';
import type { CycleGroups } from '../../goal/cycle-groups.ts';
import { measureDirection } from '../../goal/measure-direction.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goodWay, metricById, metricOf } from '../../goal/metric-of.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { NoOptions, Rule, RuleContext } from '../../rule/rule.ts';

/** Measure code of goals without a measure. */
const noMeasure = 255;

/** A goal that moves a metric of the catalogue. */
interface Push {
  readonly goal: number;
  readonly way: 1 | -1;
  /** Its row in the groups of all pushes. */
  readonly at: number;
}

/**
 * What one objective, KRA or owner is asked for does not pull against itself. Two goals of one cycle pull against
 * each other when they move the same metric in opposite directions, or when both push and one is what the other
 * harms first (a win rate and the average discount), with no guardrail on either; that is information.
 * Limits only hold a value and never pull.
 *
 * @example
 * ```ts
 * import { noConflictingKpis } from '@throughline/cascade';
 *
 * noConflictingKpis.meta.requirements; // => ['S0-18']
 * ```
 */
export const noConflictingKpis: Rule<NoOptions, 'opposed' | 'tension'> = {
  meta: {
    id: 'measures/no-conflicting-kpis',
    title: 'What one objective, KRA or owner is asked for does not pull against itself',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-18'],
    source: 'docs/sources.md#guardrails',
    url: '@throughline/cascade/src/rules/measures/no-conflicting-kpis.md',
    scope: 'set',
    messages: {
      opposed: {
        message: '`{title}` and `{other}` move the same metric in opposite directions: {metric}',
        help: 'agree on one direction, or name the two metrics so that they differ',
      },
      tension: {
        message: '`{title}` and `{other}` pull against each other: to push {metric} harms {harmed} first',
        help: 'say which of the two leads, and make the other one its guardrail',
      },
    },
  },
  defaults: {},
  fields: ['title', 'measure', 'metric', 'guardrails', 'owners', 'standing'],
  check(context, _options, report) {
    const { index } = context;
    const { byMetric, groups } = pushesIn(context);
    const up = spokesmen(index, groups);
    const down = spokesmen(index, groups);
    const better = spokesmen(index, groups);
    for (const [metric, pushes] of byMetric) {
      const harmed = metricById(context, metric.guardrail ?? '');
      const others = (harmed === undefined ? undefined : byMetric.get(harmed)) ?? [];
      up.choose(pushes, 1);
      down.choose(pushes, -1);
      if (harmed !== undefined) better.choose(others, goodWay(harmed));
      for (const push of pushes) {
        const { goal, way } = push;
        const against = (way === 1 ? down : up).of(push);
        if (against >= 0) {
          const data = { ...titlesOf(index, goal, against), metric: metric.name.en };
          report({ messageId: 'opposed', goal, path: pathOf(index, goal, 'measure'), data });
        }
        const other = harmed !== undefined && way === goodWay(metric) ? better.of(push) : -1;
        if (harmed === undefined || other < 0 || isGuarded(index, goal) || isGuarded(index, other)) continue;
        report({
          messageId: 'tension',
          // Both may be meant, as the two sides of a balance; then the one only has to be tied to the other.
          severity: 'info',
          goal,
          path: pathOf(index, goal, 'measure'),
          data: { ...titlesOf(index, goal, other), metric: metric.name.en, harmed: harmed.name.en },
          suggest: () => asGuardrail(index, goal, other),
        });
      }
      up.forget(pushes);
      down.forget(pushes);
      better.forget(others);
    }
  },
};

const titlesOf = (index: GoalIndex, goal: number, other: number): { title: string; other: string } => ({
  title: measuredAt(index, goal).title,
  other: measuredAt(index, other).title,
});

const pushesIn = (
  context: RuleContext,
): { readonly byMetric: ReadonlyMap<Metric, readonly Push[]>; readonly groups: CycleGroups } => {
  const { index, day } = context;
  const byMetric = new Map<Metric, Push[]>();
  const goals: number[] = [];
  for (let goal = 0; goal < index.size; goal++) {
    if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) continue;
    const { measure } = measuredAt(index, goal);
    // What is held on one side of a limit is not pushed.
    const way = measure.kind === 'threshold' ? 0 : measureDirection(measure);
    const metric = way === 0 ? undefined : metricOf(context, goal);
    if (way === 0 || metric === undefined) continue;
    const push: Push = { goal, way, at: goals.length };
    const others = byMetric.get(metric);
    if (others === undefined) byMetric.set(metric, [push]);
    else others.push(push);
    goals.push(goal);
  }
  return { byMetric, groups: cycleGroups(index, goals) };
};

/** Who speaks for a group, among goals that move a metric one way: the one whose title comes first. */
const spokesmen = (index: GoalIndex, { of: { offsets, targets }, count }: CycleGroups) => {
  const first = new Int32Array(count).fill(-1);
  const titleOf = (goal: number): string => measuredAt(index, goal).title;
  // By title and not by place, so that the order of the document changes nothing.
  const before = (goal: number, other: number): boolean => other < 0 || titleOf(goal) < titleOf(other);
  return {
    /** Chooses for the groups of those that push one way. */
    choose: (pushes: readonly Push[], way: 1 | -1): void => {
      for (const { goal, at, way: own } of pushes) {
        if (own !== way) continue;
        for (let slot = offsets[at]!; slot < offsets[at + 1]!; slot++)
          if (before(goal, first[targets[slot]!]!)) first[targets[slot]!] = goal;
      }
    },
    /** The first of those that speak for the groups of a goal; -1 none. */
    of: ({ at }: Push): number => {
      let best = -1;
      for (let slot = offsets[at]!; slot < offsets[at + 1]!; slot++) {
        const found = first[targets[slot]!]!;
        if (found >= 0 && before(found, best)) best = found;
      }
      return best;
    },
    forget: (pushes: readonly Push[]): void => {
      for (const { at } of pushes)
        for (let slot = offsets[at]!; slot < offsets[at + 1]!; slot++) first[targets[slot]!] = -1;
    },
  };
};

const isGuarded = (index: GoalIndex, goal: number): boolean =>
  (measuredAt(index, goal).guardrails ?? []).length > 0;

/** Suggests to make the other goal a guardrail; `flag` shows a breach and changes no score. */
const asGuardrail = (index: GoalIndex, goal: number, other: number): readonly Suggestion[] => {
  const { id, title } = measuredAt(index, other);
  if (index.numberOf(id) !== other) return [];
  const set = { guardrails: [{ title, goal: id, mode: 'flag' }] };
  return [
    {
      title: `make \`${id}\` a guardrail of \`${index.ids[goal]!}\``,
      changes: [{ kind: 'revise', goal: index.ids[goal]!, set }],
    },
  ];
};
