import type {
  FormulaInput,
  Goal,
  GoalIndex,
  Guardrail,
  Measure,
  Owner,
  Severity,
  SignOff,
  Support,
} from '@throughline/core';
import { goalAt, presetRhythmIds } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import type { Found, NoOptions, Rule } from '../../rule/rule.ts';
import { entityReferences, wordOf } from '../../structure/reference-fields.ts';
import type { Target } from '../../structure/reference-fields.ts';
import { withoutReference } from '../../structure/without-reference.ts';

/** Marks of an index: the container is missing, some link up leads nowhere. */
const containerDangling = 4;
const supportDangling = 8;
const guarded = 16;
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
  return index.referenceOf(target, id) !== undefined || (target === 'rhythm' && presetRhythmIds.includes(id));
};

/** Calls back for the id, or each of the ids, in a field. Entities are read by field name, as the tables name them. */
const eachId = (entity: object, field: string, see: (id: string) => void): void => {
  const ids = (entity as Readonly<Record<string, string | readonly string[] | undefined>>)[field];
  if (typeof ids === 'string') see(ids);
  else ids?.forEach(see);
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

const checkGoals = (index: GoalIndex, report: Report): void => {
  // What is looked at is set before each call, so that a goal costs no functions of its own.
  let goal = 0;
  let field = '';
  let target: Target = 'goal';
  let lastSource: string | undefined;
  const look = (id: string): void => {
    if (exists(index, target, id)) return;
    const [at, name] = [goal, field];
    const data = { what: wordOf(target), id, title: goalAt(index, at)?.title ?? '' };
    report({
      messageId: 'goal',
      goal,
      path: pathOf(index, goal, name),
      data,
      suggest: () => withoutReference(index, at, name, id),
    });
  };
  const lookFor = (name: string, wanted: Target, id: string | undefined): void => {
    field = name;
    target = wanted;
    if (id !== undefined) look(id);
  };
  const lookForOwner = ({ who }: Owner): void => {
    if ('person' in who) lookFor('owners', 'person', who.person);
    else if ('unit' in who) lookFor('owners', 'unit', who.unit);
    else lookFor('owners', 'role', who.role);
  };
  const lookForParent = (support: Support): void => lookFor('supports', 'goal', support.goal);
  const lookForOther = (id: string): void => lookFor('dependsOn', 'goal', id);
  const lookForSigner = ({ by }: SignOff): void => lookFor('signOffs', 'person', by);
  const lookForControl = (guardrail: Guardrail): void => lookFor('guardrails', 'goal', guardrail.goal);
  const lookForInput = (input: FormulaInput): void => lookFor('measure', 'goal', input.goal);
  const lookForSystem = (id: string): void => lookFor('aiSystems', 'aiSystem', id);
  for (; goal < index.size; goal++) {
    const names = goalAt(index, goal) as Names | undefined;
    if (names === undefined) continue;
    const marks = index.marks[goal]!;
    // Where a column already holds the answer, the document need not be read.
    if (index.cycle[goal]! < 0) lookFor('cycle', 'cycle', names.cycle);
    if (index.unit[goal]! < 0) lookFor('unit', 'unit', names.unit);
    if ((marks & containerDangling) !== 0) lookFor('objective', 'objective', names.objective);
    if ((marks & containerDangling) !== 0) lookFor('kra', 'kra', names.kra);
    if ((marks & supportDangling) !== 0) names.supports?.forEach(lookForParent);
    names.owners?.forEach(lookForOwner);
    names.dependsOn?.forEach(lookForOther);
    names.signOffs?.forEach(lookForSigner);
    lookFor('visibility', 'accessList', names.visibility?.list);
    lookFor('carriedFrom', 'goal', names.carriedFrom);
    lookFor('origin', 'person', names.origin?.reviewedBy);
    if ((marks & guarded) !== 0) names.guardrails?.forEach(lookForControl);
    if (index.measureKind[goal] === noMeasure) {
      lookFor('plannedMetric', 'plannedMetric', names.plannedMetric);
      lookFor('role', 'role', names.role);
      lookFor('person', 'person', names.person);
      names.aiSystems?.forEach(lookForSystem);
      continue;
    }
    // Many goals in a row read the same source, which then needs no second look when it is there.
    const { source, measure } = names;
    if (source !== lastSource) {
      lookFor('source', 'source', source);
      if (source !== undefined && exists(index, 'source', source)) lastSource = source;
    }
    if (measure?.kind === 'formula') measure.inputs.forEach(lookForInput);
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
      for (const [field, target] of fields)
        eachId(entity, field, (id) => look(array, entity.id, field, target, id));
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
