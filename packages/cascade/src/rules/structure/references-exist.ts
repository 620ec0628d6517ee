import type { GoalIndex, Severity, Suggestion } from '@throughline/core';
import { goalAt } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import type { Found, NoOptions, Rule } from '../../rule/rule.ts';
import { entityReferences, goalReferences, rhythmPresets, wordOf } from './reference-fields.ts';
import type { Target } from './reference-fields.ts';
import { withoutReference } from './without-reference.ts';

/** Mark of an index: some link up leads nowhere. */
const supportDangling = 8;
/** Measure code of goals without a measure. */
const noMeasure = 255;
/** Variant code of check-ins that take another one back. */
const retraction = 5;

type Report = (found: Found<'goal' | 'entity' | 'checkIn'>) => void;

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
export const referencesExist: Rule<NoOptions, 'goal' | 'entity' | 'checkIn'> = {
  meta: {
    id: 'structure/references-exist',
    title: 'Everything that is named exists',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S0-02', 'S4-13', 'S4-23'],
    source: 'docs/sources.md#structure',
    url: 'src/rules/structure/references-exist.md',
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
  check({ index }, _options, report) {
    checkGoals(index, report);
    checkEntities(index, report);
    checkFacts(index, report);
  },
};

const exists = (index: GoalIndex, target: Target, id: string): boolean => {
  if (target === 'goal') return index.numberOf(id) !== undefined;
  if (target === 'objective') return index.kind[index.numberOf(id) ?? -1] === goalCodes.objective;
  if (target === 'kra') return index.kind[index.numberOf(id) ?? -1] === goalCodes.kra;
  return index.referenceOf(target, id) !== undefined || (target === 'rhythm' && rhythmPresets.includes(id));
};

/** The ids in a field: one, several or none. Entities are read by field name, as the tables name them. */
const idsIn = (entity: object, field: string): string | readonly string[] | undefined =>
  (entity as Readonly<Record<string, string | readonly string[] | undefined>>)[field];

const checkGoals = (index: GoalIndex, report: Report): void => {
  const look = (goal: number, field: string, target: Target, id: string): void => {
    if (exists(index, target, id)) return;
    const data = { what: wordOf(target), id, title: goalAt(index, goal)?.title ?? '' };
    const suggest = (): readonly Suggestion[] => withoutReference(index, goal, field, id);
    report({ messageId: 'goal', goal, path: pathOf(index, goal, field), data, suggest });
  };
  // Where a column already holds the answer, the document need not be read.
  const columns = new Map([['cycle', index.cycle], ['unit', index.unit], ['objective', index.container], ['kra', index.container]]);
  const plans = goalReferences.map((fields) => fields.map(([field, target]) => ({ field, target, column: columns.get(field) })));
  for (let goal = 0; goal < index.size; goal++) {
    const entity = goalAt(index, goal);
    if (entity === undefined) continue;
    for (const { field, target, column } of plans[index.kind[goal]!] ?? []) {
      if (column !== undefined && column[goal]! >= 0) continue;
      const ids = idsIn(entity, field);
      if (typeof ids === 'string') look(goal, field, target, ids);
      else if (ids !== undefined) for (const id of ids) look(goal, field, target, id);
    }
    const { owners, supports, dependsOn, visibility, signOffs, origin } = entity;
    if (owners !== undefined) {
      for (const { who } of owners) {
        if ('person' in who) look(goal, 'owners', 'person', who.person);
        else if ('unit' in who) look(goal, 'owners', 'unit', who.unit);
        else look(goal, 'owners', 'role', who.role);
      }
    }
    if (supports !== undefined && (index.marks[goal]! & supportDangling) !== 0) {
      for (const support of supports) look(goal, 'supports', 'goal', support.goal);
    }
    if (dependsOn !== undefined) for (const id of dependsOn) look(goal, 'dependsOn', 'goal', id);
    if (visibility?.list !== undefined) look(goal, 'visibility', 'accessList', visibility.list);
    if (signOffs !== undefined) for (const signOff of signOffs) look(goal, 'signOffs', 'person', signOff.by);
    if (origin?.reviewedBy !== undefined) look(goal, 'origin', 'person', origin.reviewedBy);
    if (index.measureKind[goal] === noMeasure) continue;
    const { guardrails, measure } = measuredAt(index, goal);
    if (guardrails !== undefined) {
      for (const guardrail of guardrails) {
        if (guardrail.goal !== undefined) look(goal, 'guardrails', 'goal', guardrail.goal);
      }
    }
    if (measure.kind === 'formula') for (const input of measure.inputs) look(goal, 'measure', 'goal', input.goal);
  }
};

const checkEntities = (index: GoalIndex, report: Report): void => {
  const look = (array: string, from: string, field: string, target: Target, id: string): void => {
    if (exists(index, target, id)) return;
    const path = array === 'organization' ? [array, field] : [array, from, field];
    report({ messageId: 'entity', path, data: { what: wordOf(target), id, from, array } });
  };
  for (const [array, fields] of entityReferences) {
    for (const entity of index.document[array] ?? []) {
      for (const [field, target] of fields) {
        const ids = idsIn(entity, field);
        if (typeof ids === 'string') look(array, entity.id, field, target, ids);
        else if (ids !== undefined) for (const id of ids) look(array, entity.id, field, target, id);
      }
    }
  }
  const { id, okrChampion } = index.document.organization;
  if (okrChampion !== undefined) look('organization', id, 'okrChampion', 'person', okrChampion);
};

const checkFacts = (index: GoalIndex, report: Report): void => {
  const { size, goal, key, kept, variant, retracts, reference, by, source, texts } = index.checkIns;
  // Few people and sources send many facts: each name is looked up once.
  const known = { person: new Uint8Array(texts.length), source: new Uint8Array(texts.length) };
  const missing = (row: number, field: string, what: string, id: string, severity: Severity): void => {
    const about = goal[row]! < 0 ? undefined : goal[row];
    const data = { what, id, key: key[row]! };
    report({ messageId: 'checkIn', severity, goal: about, path: ['checkIns', key[row]!, field], data });
  };
  const look = (row: number, field: string, target: 'person' | 'source', text: number, severity: Severity): void => {
    if (text < 0) return;
    if (known[target][text] === 0) known[target][text] = exists(index, target, texts[text]!) ? 1 : 2;
    if (known[target][text] === 2) missing(row, field, target, texts[text]!, severity);
  };
  for (let row = 0; row < size; row++) {
    if (goal[row]! < 0) missing(row, 'goal', 'goal', kept.get(row)?.goal ?? '', 'error');
    if (variant[row] === retraction && retracts[row]! < 0) {
      missing(row, 'retracts', 'check-in', texts[reference[row]!] ?? '', 'error');
    }
    look(row, 'by', 'person', by[row]!, 'warning');
    look(row, 'source', 'source', source[row]!, 'error');
  }
};
