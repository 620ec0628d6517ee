import type { Goal, GoalIndex, Guardrail, Measure, Owner, Severity } from '@throughline/core';
import { goalAt, namedLists, presetRhythmIds } from '@throughline/core';
import { measureCodes } from '../../goal/measure-codes.ts';
import { hasMark } from '../../goal/has-mark.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Found, NoOptions, Rule } from '../../rule/rule.ts';
import { withoutReference } from '../../structure/without-reference.ts';
import { wordOf } from '../../structure/word-of.ts';
import type { Target } from '../../structure/word-of.ts';

/** Marks of an index: the container is missing, some link up leads nowhere. */
const containerDangling = 4;
const supportDangling = 8;
const guarded = 16;
/** Fault of an index: something else is named that does not exist. */
const nameDangling = 1;
/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Variant code of check-ins that take another one back. */
const retraction = 5;

type MessageId = 'goal' | 'entity' | 'checkIn';
type Report = (found: Found<MessageId>) => void;

const perGoal: GoalCheck<NoOptions, MessageId> = {
  reads: ['facts'],
  skips: ({ index: { marks, faults } }) =>
    !hasMark(faults, nameDangling) && !hasMark(marks, containerDangling | supportDangling),
  look: ({ index }, _options, report) => goalLooker(index, report),
  rest({ index }, _options, report) {
    checkEntities(index, report);
    if (index.faultyLists.has('checkIns')) checkFacts(index, report);
  },
};

/**
 * Everything that is named exists: goals, owners, cycles, units, people, sources and the like.
 *
 * @example
 * ```ts
 * import { referencesExist } from '@throughline/cascade';
 *
 * referencesExist.meta.id; // => 'structure/references-exist'
 * ```
 */
export const referencesExist: Rule<NoOptions, MessageId> = {
  meta: {
    id: 'structure/references-exist',
    title: 'Everything that is named exists',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S0-02', 'S4-13', 'S4-23'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/references-exist.md',
    scope: 'goal',
    messages: {
      goal: {
        message: '{what} `{id}` of `{title}` does not exist',
        help: 'add it, or name one that exists',
      },
      entity: {
        message: '{what} `{id}` of `{from}` in {array} does not exist',
        help: 'add it, or name one that exists',
      },
      checkIn: {
        message: '{what} `{id}` of check-in `{key}` does not exist',
        help: 'add it, or retract the check-in',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

const exists = (index: GoalIndex, target: Target, id: string): boolean => {
  if (target === 'goal') return index.numberOf(id) !== undefined;
  if (target === 'objective') return index.kind[index.numberOf(id) ?? -1] === goalCodes.objective;
  if (target === 'kra') return index.kind[index.numberOf(id) ?? -1] === goalCodes.kra;
  return index.referenceOf(target, id) !== undefined || (target === 'rhythm' && presetRhythmIds.includes(id));
};

/** What goals of any kind may name, besides what all of them have. */
interface Names extends Goal {
  readonly cycle?: string;
  readonly unit?: string;
  readonly objective?: string;
  readonly kra?: string;
  readonly plannedMetric?: string;
  readonly role?: string;
  readonly person?: string;
  readonly source?: string;
  readonly aiSystems?: readonly string[];
  readonly guardrails?: readonly Guardrail[];
  readonly measure?: Measure;
}

/** Looks at everything one goal names, where a column of the index says that something is missing. */
const goalLooker = (index: GoalIndex, report: Report): ((goal: number) => void) => {
  const { cycle, unit, marks, faults, dependsOn, measureKind } = index;
  const lookFor = (goal: number, field: string, target: Target, id: string | undefined): void => {
    if (id === undefined || exists(index, target, id)) return;
    report({
      messageId: 'goal',
      goal,
      path: pathOf(index, goal, field),
      data: { what: wordOf(target), id, title: goalAt(index, goal)?.title ?? '' },
      suggest: () => withoutReference(index, goal, field, id),
    });
  };
  const lookForOwners = (goal: number, owners: readonly Owner[]): void => {
    for (const { who } of owners) {
      if ('person' in who) lookFor(goal, 'owners', 'person', who.person);
      else if ('unit' in who) lookFor(goal, 'owners', 'unit', who.unit);
      else lookFor(goal, 'owners', 'role', who.role);
    }
  };
  const lookForLinks = (goal: number, { supports = [], objective, kra }: Names): void => {
    if ((marks[goal]! & containerDangling) !== 0) {
      lookFor(goal, 'objective', 'objective', objective);
      lookFor(goal, 'kra', 'kra', kra);
    }
    if ((marks[goal]! & supportDangling) !== 0)
      for (const support of supports) lookFor(goal, 'supports', 'goal', support.goal);
  };
  return (goal) => {
    if ((faults[goal]! & nameDangling) === 0 && (marks[goal]! & (containerDangling | supportDangling)) === 0)
      return;
    const names = goalAt(index, goal) as Names | undefined;
    if (names === undefined) return;
    const { owners, signOffs, visibility, carriedFrom, origin } = names;
    if (cycle[goal]! < 0) lookFor(goal, 'cycle', 'cycle', names.cycle);
    if (unit[goal]! < 0) lookFor(goal, 'unit', 'unit', names.unit);
    if ((marks[goal]! & (containerDangling | supportDangling)) !== 0) lookForLinks(goal, names);
    if (owners !== undefined) lookForOwners(goal, owners);
    if (dependsOn.offsets[goal] !== dependsOn.offsets[goal + 1])
      for (const id of names.dependsOn ?? []) lookFor(goal, 'dependsOn', 'goal', id);
    if (signOffs !== undefined) for (const { by } of signOffs) lookFor(goal, 'signOffs', 'person', by);
    if (visibility !== undefined) lookFor(goal, 'visibility', 'accessList', visibility.list);
    if (carriedFrom !== undefined) lookFor(goal, 'carriedFrom', 'goal', carriedFrom);
    if (origin !== undefined) lookFor(goal, 'origin', 'person', origin.reviewedBy);
    if ((marks[goal]! & guarded) !== 0)
      for (const guardrail of names.guardrails ?? []) lookFor(goal, 'guardrails', 'goal', guardrail.goal);
    if (measureKind[goal] === noMeasure) {
      lookFor(goal, 'plannedMetric', 'plannedMetric', names.plannedMetric);
      lookFor(goal, 'role', 'role', names.role);
      lookFor(goal, 'person', 'person', names.person);
      if (names.aiSystems !== undefined)
        for (const id of names.aiSystems) lookFor(goal, 'aiSystems', 'aiSystem', id);
      return;
    }
    lookFor(goal, 'source', 'source', names.source);
    if (measureKind[goal] === measureCodes.formula && names.measure?.kind === 'formula')
      for (const input of names.measure.inputs) lookFor(goal, 'measure', 'goal', input.goal);
  };
};

/** An entry of a list and what it names, by field. */
interface Naming {
  readonly id: string;
  readonly [field: string]: string | readonly string[] | undefined;
}

const checkEntities = (index: GoalIndex, report: Report): void => {
  const look = (array: string, from: string, field: string, target: Target, id: string): void => {
    if (exists(index, target, id)) return;
    const path = array === 'organization' ? [array, field] : [array, from, field];
    report({ messageId: 'entity', path, data: { what: wordOf(target), id, from, array } });
  };
  for (const { list, fields } of namedLists) {
    if (!index.faultyLists.has(list)) continue;
    for (const [field, target] of fields) {
      // Entities are read by field name, as the tables name them.
      for (const entity of (index.document[list] ?? []) as unknown as readonly Naming[]) {
        const ids = entity[field];
        if (ids === undefined) continue;
        if (typeof ids === 'string') look(list, entity.id, field, target, ids);
        else for (const id of ids) look(list, entity.id, field, target, id);
      }
    }
  }
  const { id, okrChampion } = index.document.organization;
  if (okrChampion !== undefined) look('organization', id, 'okrChampion', 'person', okrChampion);
};

const checkFacts = (index: GoalIndex, report: Report): void => {
  const { size, goal, key, kept, variant, retracts, reference, by, source, texts } = index.checkIns;
  // Few people and sources send many facts: each name is looked up once. 1 exists, 2 does not.
  const people = new Uint8Array(texts.length);
  const sources = new Uint8Array(texts.length);
  const missing = (row: number, field: string, what: string, id: string, severity: Severity): void => {
    const about = goal[row]! < 0 ? undefined : goal[row];
    report({
      messageId: 'checkIn',
      severity,
      goal: about,
      path: ['checkIns', key[row]!, field],
      data: { what, id, key: key[row]! },
    });
  };
  const isMissing = (known: Uint8Array, target: Target, text: number): boolean => {
    if (text >= 0 && known[text] === 0) known[text] = exists(index, target, texts[text]!) ? 1 : 2;
    return known[text] === 2;
  };
  for (let row = 0; row < size; row++) {
    if (goal[row]! < 0) missing(row, 'goal', 'goal', kept.get(row)?.goal ?? '', 'error');
    if (variant[row] === retraction && retracts[row]! < 0)
      missing(row, 'retracts', 'check-in', texts[reference[row]!] ?? '', 'error');
    if (isMissing(people, 'person', by[row]!)) missing(row, 'by', 'person', texts[by[row]!]!, 'warning');
    if (isMissing(sources, 'source', source[row]!))
      missing(row, 'source', 'source', texts[source[row]!]!, 'error');
  }
};
