import { goalAt } from '@throughline/core';
import type { GoalIndex, Suggestion } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import { measureDirection } from '../../goal/measure-direction.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goodWay, metricById, metricOf } from '../../goal/metric-of.ts';
import { pathOf } from '../../goal/path-of.ts';
import { partyKey } from '../../goal/same-party.ts';
import { isOpen } from '../../goal/standing.ts';
import type { NoOptions, Rule, RuleContext } from '../../rule/rule.ts';

/** Measure code of goals without a measure. */
const noMeasure = 255;

/** A goal that moves a metric of the catalogue. */
interface Push {
  readonly goal: number;
  readonly metric: Metric;
  readonly way: 1 | -1;
  /** Names of the groups it is in: its objective or KRA, and those who answer for it, in its cycle. */
  readonly groups: readonly string[];
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
  fields: [
    'title',
    'measure',
    'metric',
    'guardrails',
    'owners',
    'state',
    'cycle',
    'objective',
    'kra',
    'start',
    'deadline',
    'from',
    'to',
  ],
  check(context, _options, report) {
    const { index } = context;
    const pushes = pushesIn(context);
    const known = spokesmen(index, pushes);
    for (const { goal, metric, way, groups } of pushes) {
      const path = pathOf(index, goal, 'measure');
      const { title } = measuredAt(index, goal);
      const against = known(groups, metric.id, way === 1 ? -1 : 1);
      if (against !== undefined) {
        const data = { title, other: measuredAt(index, against).title, metric: metric.name.en };
        report({ messageId: 'opposed', goal, path, data });
      }
      const harmed = metricById(metric.guardrail ?? '');
      if (harmed === undefined || way !== goodWay(metric)) continue;
      const other = known(groups, harmed.id, goodWay(harmed));
      if (other === undefined || isGuarded(index, goal) || isGuarded(index, other)) continue;
      report({
        messageId: 'tension',
        // Both may be meant, as the two sides of a balance; then the one only has to be tied to the other.
        severity: 'info',
        goal,
        path,
        data: {
          title,
          other: measuredAt(index, other).title,
          metric: metric.name.en,
          harmed: harmed.name.en,
        },
        suggest: () => asGuardrail(index, goal, other),
      });
    }
  },
};

const pushesIn = (context: RuleContext): readonly Push[] => {
  const { index, day } = context;
  const pushes: Push[] = [];
  for (let goal = 0; goal < index.size; goal++) {
    if (index.measureKind[goal] === noMeasure || !isOpen(index, goal, day)) continue;
    const { measure } = measuredAt(index, goal);
    // What is held on one side of a limit is not pushed.
    const way = measure.kind === 'threshold' ? 0 : measureDirection(measure);
    const metric = way === 0 ? undefined : metricOf(context, goal);
    if (way !== 0 && metric !== undefined) pushes.push({ goal, metric, way, groups: groupsOf(index, goal) });
  }
  return pushes;
};

const groupsOf = (index: GoalIndex, goal: number): readonly string[] => {
  const container = index.container[goal]!;
  const cycle = String(index.cycle[goal]!);
  const owners = goalAt(index, goal)?.owners ?? goalAt(index, container)?.owners ?? [];
  const groups = owners
    .filter((owner) => owner.as === 'accountable')
    .map(({ who }) => `${cycle} ${partyKey(who)}`);
  if (container >= 0) groups.push(`${cycle} in ${String(container)}`);
  return groups;
};

/** Finds, of the goals of some groups that move a metric one way, the one whose title comes first. */
const spokesmen = (
  index: GoalIndex,
  pushes: readonly Push[],
): ((groups: readonly string[], metric: string, way: 1 | -1) => number | undefined) => {
  const first = new Map<string, number>();
  const titleOf = (goal: number): string => measuredAt(index, goal).title;
  // By title and not by place, so that the order of the document changes nothing.
  const before = (goal: number, other: number | undefined): boolean =>
    other === undefined || titleOf(goal) < titleOf(other);
  for (const { goal, metric, way, groups } of pushes) {
    for (const group of groups) {
      const key = keyOf(group, metric.id, way);
      if (before(goal, first.get(key))) first.set(key, goal);
    }
  }
  return (groups, metric, way) => {
    let best: number | undefined;
    for (const group of groups) {
      const found = first.get(keyOf(group, metric, way));
      if (found !== undefined && before(found, best)) best = found;
    }
    return best;
  };
};

const keyOf = (group: string, metric: string, way: 1 | -1): string => `${metric} ${String(way)} ${group}`;

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
